// Which PostgreSQL is measured on? One of its own, durable, with the bench as its only user.
import { execFileSync, type ChildProcess } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { end, freePort, heard, LOAD_CORE, spawnOn } from './machine.ts'

export interface BenchPostgres {
  readonly url: string
  readonly version: string
  readonly pool: pg.Pool
  stop(): Promise<void>
}

const SYSTEM = '/usr/lib/postgresql'
const DATABASE = 'tongban'

/** fsync and synchronous_commit stay on: a commit that is not on disk would be another product. */
const SETTINGS = { shared_buffers: '1GB', max_connections: '100', max_wal_size: '4GB', listen_addresses: '127.0.0.1' }

export async function startPostgres(folder: string): Promise<BenchPostgres> {
  const bin = binFolder()
  const data = join(folder, 'postgres')
  const owner = unprivileged()
  if (!existsSync(join(data, 'PG_VERSION'))) {
    mkdirSync(data, { recursive: true })
    if (owner) chownSync(data, owner.uid, owner.gid)
    // Its owner has to get through.
    chmodSync(folder, 0o711)
    execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'bench', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8'], { ...owner, stdio: 'ignore' })
  }
  const port = await freePort()
  const settings = Object.entries({ ...SETTINGS, unix_socket_directories: data }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = spawnOn(LOAD_CORE, join(bin, 'postgres'), ['-D', data, '-p', String(port), ...settings], { ...owner, stdio: ['ignore', 'pipe', 'pipe'] })
  await heard(server, 'ready to accept connections')
  return { url: await createDatabase(port), ...(await connect(port, server)) }
}

async function createDatabase(port: number): Promise<string> {
  const client = new pg.Client(urlOf(port, 'postgres'))
  await client.connect()
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE])
  if (!rowCount) await client.query(`create database ${DATABASE}`)
  await client.end()
  return urlOf(port, DATABASE)
}

async function connect(port: number, server: ChildProcess): Promise<Omit<BenchPostgres, 'url'>> {
  const pool = new pg.Pool({ connectionString: urlOf(port, DATABASE), max: 2 })
  // At the end the server closes connections that are idle.
  pool.on('error', () => undefined)
  const { rows: [row] } = await pool.query<{ server_version: string }>('show server_version')
  return {
    version: `PostgreSQL ${row?.server_version.split(' ')[0] ?? ''}`, pool,
    stop: async () => {
      await pool.end()
      await end(server, 'SIGINT')
    },
  }
}

const urlOf = (port: number, database: string) => `postgres://bench@127.0.0.1:${port}/${database}`

function binFolder(): string {
  const given = process.env['PG_BIN']
  if (given !== undefined) return given
  const [newest] = existsSync(SYSTEM) ? readdirSync(SYSTEM).sort((a, b) => Number(b) - Number(a)) : []
  if (newest === undefined) throw new Error(`no PostgreSQL under ${SYSTEM}: set PG_BIN to the folder of initdb`)
  return join(SYSTEM, newest, 'bin')
}

/** PostgreSQL refuses to run as root. */
function unprivileged(): { uid: number, gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
  return { uid: idOf('-u'), gid: idOf('-g') }
}
