// What do the server and the worker of a job say to each other?
import { type LocalDate } from '../../../platform/calendar/local-date.js'
import { type Encoding, type FileFault, type FileFormat } from './row-format.js'

export interface JobOrder {
  readonly jobId: string
  readonly path: string
  /** Keys go by message alone: arguments and environment of a process can be read by others. */
  readonly fileKey: Uint8Array
  readonly indexKey: Uint8Array
  readonly format: FileFormat
  readonly today: LocalDate
  /** Absent on the embedded database, which only the server's own process may open. */
  readonly databaseUrl?: string
}

/** From the server. */
export type ToWorker =
  | { readonly say: 'SCREEN', readonly order: JobOrder }
  /** The job is RUNNING now; listed is who is so at this instant. */
  | { readonly say: 'GO', readonly now: Date }
  /** The last piece was taken in. */
  | { readonly say: 'MORE' }

/** From the worker. */
export type FromWorker =
  /** Another process has this job. */
  | { readonly say: 'TAKEN' }
  | { readonly say: 'HELD' }
  | { readonly say: 'VALID', readonly encoding: Encoding, readonly rowsTotal: number }
  | { readonly say: 'REFUSED', readonly code: FileFault }
  | { readonly say: 'READ', readonly rows: number }
  /** Embedded: the rows for the server's own connection. */
  | { readonly say: 'PIECE', readonly bytes: Uint8Array }
  | { readonly say: 'END' }
  /** The outcome is committed. */
  | { readonly say: 'DONE' }
  | { readonly say: 'UNWANTED' }
  | { readonly say: 'BROKEN', readonly why: string }
