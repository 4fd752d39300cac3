// Where does the demo take place? In a sandbox of its own: a process on a free port, with a temporary folder.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const READY_WITHIN_MS = 60_000
const LOOK_EVERY_MS = 50
const STOPPED_WITHIN_MS = 20_000
const LOG = 'server.log'

export interface SandboxServer {
  readonly url: string
  readonly folder: string
  /** Always stops the server; what it left is wanted only when something went wrong. */
  end(keepFolder: boolean): Promise<void>
}

export async function startSandbox(clock: string): Promise<SandboxServer> {
  const folder = mkdtempSync(join(tmpdir(), 'tongban-demo-'))
  const port = await freePort()
  const log = openSync(join(folder, LOG), 'a')
  const child = spawn(process.execPath, [fileURLToPath(new URL('../main.js', import.meta.url)), '--sandbox'], {
    // Nothing of the surroundings: no DATABASE_URL, and no folder that somebody works in.
    env: { PATH: process.env['PATH'] ?? '', PORT: String(port), DATA_DIR: folder, SANDBOX_CLOCK: clock },
    stdio: ['ignore', log, log],
  })
  const url = `http://127.0.0.1:${port}`
  const end = async (keepFolder: boolean) => {
    await stop(child)
    if (!keepFolder) rmSync(folder, { recursive: true, force: true })
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => { void end(false).finally(() => process.exit(1)) })
  }
  try {
    await ready(child, url, folder)
  } catch (error) {
    await end(true)
    throw error
  }
  return { url, folder, end }
}

async function ready(child: ChildProcess, url: string, folder: string): Promise<void> {
  for (const until = Date.now() + READY_WITHIN_MS; Date.now() < until && child.exitCode === null; await sleep(LOOK_EVERY_MS)) {
    const response = await fetch(`${url}/health/ready`).catch(() => undefined)
    if (response?.ok) return
  }
  throw new Error(`the sandbox in ${folder} did not start:\n${readFileSync(join(folder, LOG), 'utf8')}`)
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  await Promise.race([gone, sleep(STOPPED_WITHIN_MS, undefined, { ref: false })])
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGKILL')
    await gone
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}
