// How does a partner come into a production database? The operator enters it with its clients, stations, units and staff; the first are the police.
import 'reflect-metadata'
import { domains } from '../domains/order.js'
import { readConfig } from '../config.js'
import { localDateOf } from '../platform/calendar/local-date.js'
import { type Database } from '../platform/database/database.js'
import { sealAudit } from '../platform/perform/sealer.js'
import { type Platform } from '../platform/platform.js'
import { checkFolder, keyRingOf } from '../server/keys.js'
import { assemblePlatform, openDatabaseOf } from '../server/platform.js'
import { permissionsOf } from '../server/schema.js'
import { startFaults } from '../server/start-faults.js'
import { enterPartner, giveIds, type GivenIds } from './enrolment/enter.js'
import { EnrolmentFault, readEnrolment, type Enrolment } from './enrolment/file.js'
import { recordFaults } from './enrolment/record.js'

async function enrol(path: string): Promise<GivenIds> {
  const config = readConfig(process.env, false)
  const enrolment = await readEnrolment(path, scopes(), localDateOf(new Date()))
  checkFolder(config)
  const keyRing = await keyRingOf(config)
  const database: Database = await openDatabaseOf(config)
  try {
    await database.migrate()
    const { platform } = await assemblePlatform(config, keyRing, database, error => { throw error })
    const ids = await enter(platform, enrolment)
    await sealAudit(database, keyRing.signing[0] ?? {})
    return ids
  } finally {
    await database.close()
  }
}

/** What rows of permissions ask for, of GraphQL and of the routes beside it. */
function scopes(): ReadonlySet<string> {
  const tables = [...Object.values(permissionsOf(false)), ...domains.map(({ routes = {} }) => routes)]
  const rows = tables.flatMap(table => Object.values(table))
  return new Set(rows.flatMap(row => row?.scope ?? []))
}

/** Told in the audit as the platform's own act: nobody can sign for it. */
async function enter(platform: Platform, enrolment: Enrolment): Promise<GivenIds> {
  const ids = giveIds(enrolment)
  await platform.performOwn('enrolPartner', async work => {
    const faults = await recordFaults(work, enrolment)
    if (faults.length > 0) throw new EnrolmentFault(faults)
    enterPartner(work, platform.cipher, ids, enrolment)
    return { id: ids.partnerId }
  })
  return ids
}

const idLines = ({ partnerId, stationIds, unitIds }: GivenIds): readonly string[] =>
  [`partner ${partnerId}`, ...[...stationIds].map(([code, id]) => `station ${code} ${id}`), ...[...unitIds].map(([code, id]) => `unit ${code} ${id}`)]

const linesOf = (error: unknown): readonly string[] | undefined => (error instanceof EnrolmentFault ? error.lines : startFaults(error))

const [path] = process.argv.slice(2)
try {
  if (path === undefined) throw new EnrolmentFault(['usage: enrol FILE.json, with PUBLIC_URL, KEY_RING and DATA_DIR or DATABASE_URL as the server has them'])
  process.stdout.write(idLines(await enrol(path)).map(each => `enrolled: ${each}\n`).join(''))
} catch (error) {
  const lines = linesOf(error)
  if (!lines) throw error
  process.stderr.write(lines.map(each => `enrol: ${each}\n`).join(''))
  process.exitCode = 1
}
