// What runs in the worker of a screening job? Reading, hashing and COPY, so that the server's event loop never waits for a million rows.
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { openSealed } from '../../../platform/files/sealed-files.js'
import { checkFile } from './file-check.js'
import { type FromWorker, type JobOrder, type ToWorker } from './job.messages.js'
import { screenFile, Unwanted, type Session } from './job.screen.js'
import { STAGE_COLUMNS } from './job.statements.js'
import { numberHasher } from './number-hasher.js'
import { FileRefused, type Encoding } from './row-format.js'
import { rowsOf } from './row-reader.js'
import { subjectOf } from './row-rules.js'
import { TupleWriter } from './tuple-writer.js'

const say = (message: FromWorker): Promise<void> => new Promise((resolve, reject) => {
  process.send?.(message, undefined, undefined, error => { if (error) reject(error); else resolve() })
})

/** The next message of the server. */
const heard = (): Promise<ToWorker> => new Promise(resolve => { process.once('message', resolve) })

// The server is gone: whoever comes next begins anew.
process.on('disconnect', () => { process.exit(1) })

async function tell(error: unknown): Promise<void> {
  if (error instanceof FileRefused) return say({ say: 'REFUSED', code: error.code })
  if (error instanceof Unwanted) return say({ say: 'UNWANTED' })
  // Never the message of a row: a driver may quote what it could not store.
  return say({ say: 'BROKEN', why: error instanceof Error ? `${error.name} ${(error as { code?: string }).code ?? ''} ${error.stack?.split('\n')[1]?.trim() ?? ''}` : 'unknown' })
}

async function work(order: JobOrder): Promise<void> {
  const client = order.databaseUrl === undefined ? undefined : await connect(order.databaseUrl)
  try {
    await screen(client, order)
  } finally {
    // With the connection goes the hold on the job.
    await client?.end()
  }
}

async function screen(client: pg.Client | undefined, order: JobOrder): Promise<void> {
  if (client && !(await hold(client, order.jobId))) return say({ say: 'TAKEN' })
  await say({ say: 'HELD' })
  const { encoding, rowsTotal } = await checkFile(() => openSealed(order.path, Buffer.from(order.fileKey)), order.format)
  const told = heard()
  await say({ say: 'VALID', encoding, rowsTotal })
  const go = await told
  if (go.say !== 'GO') throw new Error('an order out of turn')
  if (client) await screenHere(client, order, encoding, go.now)
  else await sendPieces(order, encoding)
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, options: '-c timezone=UTC', keepAlive: true, application_name: 'tongban screening job' })
  await client.connect()
  // A worker that was killed must not keep its job: the server of the database notices within a second.
  await client.query(`set client_connection_check_interval = '1s'`)
  return client
}

/** Held until the connection ends, however the process does. */
async function hold(client: pg.Client, jobId: string): Promise<boolean> {
  const { rows: [row] } = await client.query<{ held: boolean }>('select pg_try_advisory_lock(hashtextextended($1, 3)) as held', [jobId])
  return row?.held ?? false
}

async function screenHere(client: pg.Client, order: JobOrder, encoding: Encoding, now: Date): Promise<void> {
  const session: Session = {
    rows: async <T>(text: string, values: readonly unknown[] = []) => (await client.query(text, [...values])).rows as T[],
    copyIn: async (target, pieces) => { await pipeline(Readable.from(pieces, { objectMode: true, highWaterMark: 4 }), client.query(copyFrom(`copy ${target} from stdin (format binary)`))) },
  }
  await client.query('begin isolation level repeatable read')
  try {
    await screenFile(session, order.jobId, now, piecesOf(order, encoding))
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    // A cancelled job has changed its row since: PostgreSQL calls that a conflict.
    throw (error as { code?: string }).code === '40001' ? new Unwanted() : error
  }
  await say({ say: 'DONE' })
}

/** One after the other: the server has room for one. */
async function sendPieces(order: JobOrder, encoding: Encoding): Promise<void> {
  for await (const bytes of piecesOf(order, encoding)) {
    const taken = heard()
    await say({ say: 'PIECE', bytes })
    await taken
  }
  await say({ say: 'END' })
}

const READ_EVERY = 20_000

async function* piecesOf(order: JobOrder, encoding: Encoding): AsyncGenerator<Buffer> {
  const indexOf = numberHasher(Buffer.from(order.indexKey))
  const writer = new TupleWriter(STAGE_COLUMNS)
  let read = 0
  for await (const rows of rowsOf(openSealed(order.path, Buffer.from(order.fileKey)), encoding, order.format)) {
    for (const { row, cells } of rows) {
      const subject = subjectOf(cells, order.today)
      if (typeof subject === 'string') writer.row().int(row).text(subject).flag(false).text(null).text(null).text(null)
      else writer.row().int(row).text(null).flag(subject.partyKind === 'UNIT').text(indexOf(subject.number)).text(cells?.ref ?? '').text(cells?.name ?? '')
      if (row % READ_EVERY === 0) await say({ say: 'READ', rows: row })
      read = row
      if (writer.isFull) yield writer.take(false)
    }
  }
  yield writer.take(true)
  await say({ say: 'READ', rows: read })
}

// One job after the other: loading the rules of names takes longer than a small job.
for (;;) {
  const told = await heard()
  if (told.say === 'SCREEN') await work(told.order).catch(tell)
}
