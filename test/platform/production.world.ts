// How does a test run the product as an operator does: with settings of its own, and not as a sandbox?
import { spawn, type ChildProcess } from 'node:child_process'
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type JWK } from 'jose'
import { freePort } from '../support/server.js'

export const DIST = process.env['TONGBAN_DIST'] ?? join(process.cwd(), 'dist')
export const PUBLIC_URL = 'https://api.example.org'
export const WITHIN_MS = 120_000

export const keyPair = (): JWK => ({ ...generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }) })
export const secret = (bytes = 32) => randomBytes(bytes).toString('base64')
export const keyRing = () => ({
  active: 'key-1', encryption: { 'key-1': secret() }, index: { identity: secret(), input: secret(), cursor: secret() }, signing: [{ ...keyPair(), kid: 'key-1', alg: 'ES256', use: 'sig' }],
})
export const RING = JSON.stringify(keyRing())
export const folder = () => mkdtempSync(join(tmpdir(), 'production-'))

export interface Started { readonly child: ChildProcess, readonly port: number, output: string, errors: string }

export async function start(env: Record<string, string>, args: readonly string[] = []): Promise<Started> {
  const port = await freePort()
  const child = spawn(process.execPath, [join(DIST, 'main.js'), ...args], {
    env: { PATH: process.env['PATH'] ?? '', PORT: String(port), HOST: '127.0.0.1', DATA_DIR: folder(), ...env }, stdio: ['ignore', 'pipe', 'pipe'],
  })
  const started: Started = { child, port, output: '', errors: '' }
  child.stdout.on('data', (chunk: Buffer) => { started.output += chunk.toString() })
  child.stderr.on('data', (chunk: Buffer) => { started.errors += chunk.toString() })
  return started
}

export async function ready(started: Started): Promise<Started> {
  const ended = once(started.child, 'close')
  while (!started.output.includes('tongban ready')) {
    const closed = await Promise.race([ended, new Promise<undefined>(resolve => { setTimeout(resolve, 50, undefined) })])
    if (closed) throw new Error(`it ended: ${started.errors}`)
  }
  return started
}
