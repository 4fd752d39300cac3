// Where do the keys come from? Production: KEY_RING alone. The sandbox makes its own once and keeps them in its marked folder.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportJWK, generateKeyPair } from 'jose'
import { ConfigFault, type Config } from '../config.js'
import { type KeyRing } from '../platform/crypto/keyring.js'

export const MARK = 'SANDBOX'
export const SANDBOX_KEYS = 'sandbox-keys.json'

/** The sandbox marks its folder; production refuses a marked one, and the sandbox an unmarked one that holds data. */
export function checkFolder(config: Config): void {
  const mark = join(config.dataDir, MARK)
  if (!config.sandbox && existsSync(mark)) throw new ConfigFault([`DATA_DIR: ${config.dataDir} is a sandbox's folder`])
  if (config.sandbox && !existsSync(mark) && existsSync(join(config.dataDir, 'pglite'))) {
    throw new ConfigFault([`DATA_DIR: ${config.dataDir} is not a sandbox's folder`])
  }
  mkdirSync(config.dataDir, { recursive: true })
  if (config.sandbox) writeFileSync(mark, 'Data of a sandbox: synthetic people, keys that everybody on this machine can read.\n')
}

export async function keyRingOf(config: Config): Promise<KeyRing> {
  if (config.keyRing) return config.keyRing
  const file = join(config.dataDir, SANDBOX_KEYS)
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as KeyRing
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  const secret = () => randomBytes(32).toString('base64')
  const ring: KeyRing = {
    active: 'sandbox-1', encryption: { 'sandbox-1': secret() }, index: { identity: secret(), input: secret(), cursor: secret() },
    signing: [{ ...(await exportJWK(privateKey)), kid: 'sandbox-1', alg: 'ES256', use: 'sig' }],
  }
  writeFileSync(file, JSON.stringify(ring), { mode: 0o600 })
  return ring
}
