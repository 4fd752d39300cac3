// How does the server lead one worker through one job? It says when, keeps the progress, and lends its connection where there is only one.
import { type ChildProcess } from 'node:child_process'
import { type PGlite } from '@electric-sql/pglite'
import { execute } from '../../../platform/database/execute.js'
import { type Platform } from '../../../platform/platform.js'
import { localDateOf } from '../../../platform/calendar/local-date.js'
import { type ScreeningFileRow, type ScreeningJobRow } from './job.entities.js'
import { fileKeyOf, fileNameOf } from './job.file.js'
import { moveJob } from './job.moves.js'
import { type FromWorker, type JobOrder, type ToWorker } from './job.messages.js'
import { screenFile, Unwanted, type Session } from './job.screen.js'
import { type FileFault } from './row-format.js'

const PROGRESS_EVERY_MS = 500

/** CRASHED: the worker ended without a word. TAKEN: another process has the job. */
export type RunEnd = 'DONE' | 'TAKEN' | 'STOPPED' | 'CRASHED' | { readonly refused: FileFault }

export class JobRun {
  private readonly pieces: Uint8Array[] = []
  private said: RunEnd | undefined
  private startsAt: Date | undefined
  private toldAt = 0
  private last: Promise<void> = Promise.resolve()

  constructor(private readonly platform: Platform, private readonly job: ScreeningJobRow, private readonly file: ScreeningFileRow, private readonly child: ChildProcess) {}

  get jobId(): string {
    return this.job.id
  }

  /** Resolves with the worker's last word about the job, or when it has gone. */
  async end(): Promise<RunEnd> {
    const { child } = this
    let ended = (): void => undefined
    const gone = new Promise<void>(resolve => { ended = resolve })
    const hear = (message: FromWorker): void => {
      this.last = this.last.then(() => this.hear(message)).catch((error: unknown) => {
        process.stderr.write(`screening ${this.job.id}: ${String(error)}\n`)
        child.kill('SIGKILL')
      }).then(() => { if (this.said !== undefined) ended() })
    }
    child.on('message', hear).once('exit', ended).once('error', ended)
    this.send({ say: 'SCREEN', order: this.order() })
    await gone
    await this.last
    child.off('message', hear).off('exit', ended).off('error', ended)
    return this.said ?? 'CRASHED'
  }

  /** Nothing that it did stays. */
  stop(): void {
    this.said ??= 'STOPPED'
    this.child.kill('SIGKILL')
  }

  private order(): JobOrder {
    const { database, cipher, sealedFiles, clock } = this.platform
    return {
      jobId: this.job.id, path: sealedFiles.pathOf(fileNameOf(this.file)), fileKey: fileKeyOf(cipher, this.file), indexKey: cipher.indexKey('identity'),
      format: this.file.format, today: localDateOf(clock.now()), ...(database.url === undefined ? {} : { databaseUrl: database.url }),
    }
  }

  private send(message: ToWorker): void {
    this.child.send(message, () => { /* it has ended: `exit` tells */ })
  }

  private async hear(message: FromWorker): Promise<void> {
    if (this.said !== undefined) return
    switch (message.say) {
      case 'TAKEN': this.said = 'TAKEN'; break
      case 'DONE': this.said = 'DONE'; break
      case 'UNWANTED': this.said = 'STOPPED'; break
      case 'REFUSED': this.said = { refused: message.code }; break
      case 'BROKEN':
        process.stderr.write(`screening ${this.job.id}: ${message.why}\n`)
        this.said = 'CRASHED'
        break
      case 'HELD': await this.unlessMoved(() => moveJob(this.platform, this.job.id, 'begin')); break
      case 'VALID': await this.go(message.rowsTotal); break
      case 'READ': await this.progress(message.rows); break
      case 'PIECE': this.pieces.push(message.bytes); this.send({ say: 'MORE' }); break
      case 'END': await this.unlessMoved(() => this.screenHere()); break
    }
  }

  /** Cancelled meanwhile: there is nothing to go on with. */
  private async unlessMoved(step: () => Promise<boolean>): Promise<void> {
    if (!(await step())) this.stop()
  }

  private async go(rowsTotal: number): Promise<void> {
    const { database, clock } = this.platform
    await database.transact(em => execute(em, `insert into "screeningProgress" ("id", "rowsTotal", "rowsRead", "at") values ($1, $2, 0, $3)
      on conflict ("id") do update set "rowsTotal" = $2, "rowsRead" = 0, "at" = $3`, [this.job.id, rowsTotal, clock.wall()]))
    await this.unlessMoved(() => moveJob(this.platform, this.job.id, 'run'))
    this.startsAt = clock.now()
    this.send({ say: 'GO', now: this.startsAt })
  }

  /** Also the moment to see whether the job was cancelled through another process. */
  private async progress(rows: number): Promise<void> {
    const now = performance.now()
    if (now - this.toldAt < PROGRESS_EVERY_MS) return
    this.toldAt = now
    const wanted = await this.platform.database.transact(em => execute(em, `update "screeningProgress" p set "rowsRead" = $2, "at" = $3
      from "screeningJob" j where p."id" = $1 and j."id" = $1 and j."status" = 'RUNNING' returning 1`, [this.job.id, rows, this.platform.clock.wall()]))
    if (wanted.length === 0) this.stop()
  }

  /** On the embedded database: one connection, so everybody else waits as long; the rows are ready before. */
  private async screenHere(): Promise<boolean> {
    const { native } = this.platform.database
    if (!('pglite' in native)) throw new Error('pieces for a database that the worker reaches itself')
    try {
      await native.pglite.transaction(transaction => screenFile(sessionOf(transaction), this.job.id, this.startsAt ?? this.platform.clock.now(), arrayOf(this.pieces)))
      this.said = 'DONE'
      return true
    } catch (error) {
      if (error instanceof Unwanted) return false
      throw error
    }
  }
}

type Transaction = Parameters<Parameters<PGlite['transaction']>[0]>[0]

const sessionOf = (transaction: Transaction): Session => ({
  rows: async <T>(text: string, values: readonly unknown[] = []) => (await transaction.query<T>(text, [...values])).rows,
  copyIn: async (target, pieces) => {
    const parts: Buffer[] = []
    for await (const piece of pieces) parts.push(piece)
    await transaction.query(`copy ${target} from '/dev/blob' (format binary)`, [], { blob: new Blob(parts) })
  },
})

async function* arrayOf(pieces: readonly Uint8Array[]): AsyncGenerator<Buffer> {
  for (const piece of pieces) yield Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength)
}
