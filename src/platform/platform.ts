// What does a room get from below: one object, made at start, passed to every resolver and service.
import { type JWK } from 'jose'
import { type FieldCipher } from './crypto/keyring.js'
import { type Database } from './database/database.js'
import { type Rows, type Scopes } from './database/reader.js'
import { type ErrorCatalogue } from './errors/catalogue.js'
import { type Cursors } from './graphql/connection.js'
import { type Perform, type PerformOwn } from './perform/perform.js'
import { type ReadLog } from './perform/read-log.js'
import { type Limits } from './limits.js'
import { type PaymentChannel } from './payment-channel.js'
import { type Clock } from './time/clock.js'
import { type PhotoReader } from './files/photo-reader.js'
import { type RecordFiles } from './files/record-files.js'
import { type SealedFiles } from './files/sealed-files.js'
import { type FileStore } from './files/store.js'

export interface Platform {
  readonly database: Database
  /** Every row, for the platform's own work; requests read through their viewer's scope. */
  readonly rows: Rows
  readonly scopes: Scopes
  readonly clock: Clock
  readonly perform: Perform
  /** For what falls due by itself. */
  readonly performOwn: PerformOwn
  readonly readLog: ReadLog
  readonly errors: ErrorCatalogue
  readonly cursors: Cursors
  readonly cipher: FieldCipher
  /** The first signs receipts. */
  readonly signingKeys: readonly JWK[]
  readonly files: FileStore
  /** Those too large for the memory. */
  readonly sealedFiles: SealedFiles
  readonly photos: PhotoReader
  /** Id prefix → which files hang off such a record. */
  readonly recordFiles: Readonly<Record<string, RecordFiles>>
  readonly limits: Limits
  /** Undefined: no bank is connected. */
  readonly payments: PaymentChannel | undefined
  readonly publicUrl: string
  readonly sandbox: boolean
}
