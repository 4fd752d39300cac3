// How does a test get a real server? A child process on a free port, with a folder and (on PostgreSQL) a database of its own.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

/** The instant at which the cases of the rule book begin. */
export const CASES_BEGIN = '2026-03-10T10:00:00+08:00'
const READY_WITHIN_MS = 60_000
const DIST = process.env['TONGBAN_DIST'] ?? join(process.cwd(), 'dist')

export interface TestServer {
  readonly url: string
  readonly dataDir: string
  readonly databaseUrl: string | undefined
  readonly pid: number
  /** What it has written to stdout and stderr so far. */
  log(): string
  /** SIGTERM: drained. */
  stop(): Promise<void>
  /** kill -9. */
  kill(): Promise<void>
}

export interface ServerOptions {
  /** Start again on what an earlier server left. */
  readonly dataDir?: string
  readonly databaseUrl?: string | undefined
  readonly port?: number
  readonly env?: Readonly<Record<string, string>>
  readonly args?: readonly string[]
}

export async function startServer(options: ServerOptions = {}): Promise<TestServer> {
  const port = options.port ?? (await freePort())
  const { dataDir, databaseUrl } = options.dataDir === undefined ? await newPlace(options.env) : { dataDir: options.dataDir, databaseUrl: options.databaseUrl }
  const child = spawn(process.execPath, [...startFlags(), join(DIST, 'main.js'), ...(options.args ?? ['--sandbox'])], {
    env: {
      PATH: process.env['PATH'] ?? '', PORT: String(port), DATA_DIR: dataDir, SANDBOX_CLOCK: CASES_BEGIN,
      NODE_COMPILE_CACHE: join(tmpdir(), 'compiled'), ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }), ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let written = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { written += chunk.toString() })
  await ready(child).catch((error: unknown) => {
    child.kill('SIGKILL')
    throw error
  })
  return {
    url: `http://127.0.0.1:${port}`, dataDir, databaseUrl, pid: child.pid ?? 0, log: () => written,
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
  }
}

type Place = Pick<TestServer, 'dataDir' | 'databaseUrl'>

/** A new sandbox. Where its clock begins as the run's first one's did, it is a copy of that: migrated, and with the same people. */
async function newPlace(env: ServerOptions['env'] = {}): Promise<Place> {
  const dataDir = mkdtempSync(join(tmpdir(), 'tongban-'))
  const model = JSON.parse(process.env['TEST_MODEL'] ?? 'null') as Place | null
  if (!model || env['SANDBOX_CLOCK'] !== undefined) return { dataDir, databaseUrl: await newDatabase() }
  cpSync(model.dataDir, dataDir, { recursive: true })
  return { dataDir, databaseUrl: await newDatabase(model.databaseUrl) }
}

/** On the suite's PostgreSQL each server has a database of its own; undefined on the embedded one. */
export async function newDatabase(model?: string): Promise<string | undefined> {
  const base = process.env['TEST_POSTGRES_URL']
  if (base === undefined) return undefined
  const name = `t${process.pid}_${Math.random().toString(36).slice(2, 10)}`
  const client = new pg.Client({ connectionString: base })
  await client.connect()
  await client.query(`create database ${name}${model === undefined ? '' : ` template ${new URL(model).pathname.slice(1)}`}`)
  await client.end()
  const url = new URL(base)
  url.pathname = `/${name}`
  return url.href
}

export function readCredentials(dataDir: string): Credentials {
  return JSON.parse(readFileSync(join(dataDir, 'sandbox-credentials.json'), 'utf8')) as Credentials
}

export interface Credential {
  readonly clientId: string
  readonly clientSecret: string
  readonly privateKey: Record<string, unknown>
  readonly partnerId: string
  readonly stationId?: string
  readonly staff: readonly { readonly id: string, readonly functions: readonly string[], readonly privateKey: Record<string, unknown> }[]
}
export type Credentials = Readonly<Record<string, Credential>> & {
  readonly citizens: readonly { readonly name: string, readonly personId: string, readonly privateKey: Record<string, unknown> }[]
}

async function ready(child: ChildProcess): Promise<void> {
  let output = ''
  const heard = new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      output += chunk.toString()
      if (output.includes('tongban ready')) resolve()
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('exit', code => { reject(new Error(`the server ended with ${code}:\n${output}`)) })
    setTimeout(() => { reject(new Error(`the server is not ready:\n${output}`)) }, READY_WITHIN_MS).unref()
  })
  await heard
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 0
}

/** The flags of Node with which `npm start` runs the server: tests and benchmarks run it the same way. */
export function startFlags(): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts?: { start?: string } }
  return /^node ((?:--\S+ )*)/.exec(scripts?.start ?? '')?.[1]?.split(' ').filter(Boolean) ?? []
}
