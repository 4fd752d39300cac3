// How are the platform's parts put together for one process?
import { join } from 'node:path'
import { type Config } from '../config.js'
import { FieldCipher, type KeyRing } from '../platform/crypto/keyring.js'
import { openDatabase, type Database } from '../platform/database/database.js'
import { Rows, type Scopes } from '../platform/database/reader.js'
import { ErrorCatalogue } from '../platform/errors/catalogue.js'
import { platformErrors } from '../platform/errors/platform.errors.js'
import { PhotoReader } from '../platform/files/photo-reader.js'
import { type RecordFiles } from '../platform/files/record-files.js'
import { SealedFiles } from '../platform/files/sealed-files.js'
import { diskStore } from '../platform/files/store.js'
import { Cursors } from '../platform/graphql/connection.js'
import { eventScope } from '../platform/perform/event.scope.js'
import { EventNumbers } from '../platform/perform/event-numbers.js'
import { ReadLog } from '../platform/perform/read-log.js'
import { ownPerformer, performer, type PerformParts } from '../platform/perform/perform.js'
import { type PaymentChannel } from '../platform/payment-channel.js'
import { type Platform } from '../platform/platform.js'
import { SandboxClock, wallClock, type Clock } from '../platform/time/clock.js'
import { evidenceScope } from '../domains/evidence/index.js'
import { checkStanding } from '../domains/partners/index.js'
import { entities } from './entities.js'
import { API_LIMITS } from './limits/api-limits.js'
import { modules } from './modules.js'
import { permissionsOf } from './schema.js'

/** A dump of an empty, migrated database, made when the package is built. */
export const DUMP = new URL('../pglite-dump.tar.gz', import.meta.url).pathname

export const openDatabaseOf = (config: Config): Promise<Database> => openDatabase({
  folder: config.dataDir, dump: DUMP, ...(config.databaseUrl === undefined ? {} : { url: config.databaseUrl }),
}, entities)

export interface Assembled {
  readonly platform: Platform
  readonly events: EventNumbers
  /** Called after each commit that tells something. */
  readonly onCommit: (wake: () => void) => void
}

export async function assemblePlatform(config: Config, keyRing: KeyRing, database: Database, onFault: (error: unknown) => void, payments?: PaymentChannel): Promise<Assembled> {
  const clock: Clock = config.sandbox ? await SandboxClock.open(database.sql, config.sandboxClock) : wallClock
  const events = new EventNumbers(database, onFault)
  const woken: (() => void)[] = [() => { events.wake() }]
  const cipher = new FieldCipher(keyRing)
  const errors = new ErrorCatalogue([platformErrors, ...modules.flatMap(domain => domain.errors)], config.publicUrl)
  const parts: PerformParts = {
    database, clock, wake: () => { woken.forEach(wake => { wake() }) }, permissions: permissionsOf(config.sandbox), standing: checkStanding,
    routes: Object.assign({}, ...modules.map(domain => domain.routes)), guards: Object.assign({}, ...modules.map(domain => domain.guards)), macKey: Buffer.from(keyRing.index['input'] ?? '', 'base64'),
  }
  const recordFiles: Readonly<Record<string, RecordFiles>> = Object.assign({}, ...modules.map(domain => domain.files ?? {}))
  const scopes: Scopes = Object.assign({ evidence: evidenceScope(recordFiles) }, ...modules.map(domain => domain.scopes), eventScope)
  return {
    events,
    onCommit: wake => { woken.push(wake) },
    platform: {
      database, clock, errors, cipher, scopes, readLog: new ReadLog(database, clock, onFault), perform: performer(parts), performOwn: ownPerformer(parts), rows: new Rows(database.sql, database.tables),
      cursors: new Cursors(Buffer.from(keyRing.index['cursor'] ?? '', 'base64')), signingKeys: keyRing.signing,
      files: diskStore(join(config.dataDir, 'files')), sealedFiles: new SealedFiles(join(config.dataDir, 'screening')), photos: new PhotoReader(), recordFiles, limits: API_LIMITS, payments, publicUrl: config.publicUrl, sandbox: config.sandbox,
    },
  }
}
