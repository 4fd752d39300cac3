// How does an empty production database get the first that can sign in? The operator enrols one police partner, its client and its supervisors, once.
import 'reflect-metadata'
import { domains } from '../domains/order.js'
import { Client, Partner, Qualification, Staff } from '../domains/partners/index.js'
import { readConfig } from '../config.js'
import { localDateOf } from '../platform/calendar/local-date.js'
import { type Database } from '../platform/database/database.js'
import { execute } from '../platform/database/execute.js'
import { newId } from '../platform/ids.js'
import { sealAudit } from '../platform/perform/sealer.js'
import { type Work } from '../platform/perform/work.js'
import { type Platform } from '../platform/platform.js'
import { checkFolder, keyRingOf } from '../server/keys.js'
import { assemblePlatform, openDatabaseOf } from '../server/platform.js'
import { permissionsOf } from '../server/schema.js'
import { startFaults } from '../server/start-faults.js'
import { EnrolmentFault, readEnrolment, type Enrolment } from './enrolment/file.js'

const POINTS_FULL = 12

async function enrol(path: string): Promise<string> {
  const config = readConfig(process.env, false)
  const enrolment = await readEnrolment(path, scopes(), localDateOf(new Date()))
  checkFolder(config)
  const keyRing = await keyRingOf(config)
  const database: Database = await openDatabaseOf(config)
  try {
    await database.migrate()
    const { platform } = await assemblePlatform(config, keyRing, database, error => { throw error })
    const partnerId = await enter(platform, enrolment)
    await sealAudit(database, keyRing.signing[0] ?? {})
    return partnerId
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

/** Told in the audit as the platform's own act: nobody can sign for it yet. */
async function enter(platform: Platform, enrolment: Enrolment): Promise<string> {
  const partnerId = newId('ptn')
  await platform.performOwn('enrolFirstPartner', async work => {
    await checkEmpty(work)
    create(work, partnerId, enrolment)
    return { id: partnerId }
  })
  return partnerId
}

/** Locked, so that of two operators at once one is refused. */
async function checkEmpty({ em }: Work): Promise<void> {
  await execute(em, 'lock table "partner" in share row exclusive mode')
  const [row] = await execute<{ n: number | string }>(em, 'select count(*) as n from "partner"')
  if (Number(row?.n) > 0) throw new EnrolmentFault(['the database has partners already; nothing was changed'])
}

function create({ em, now }: Work, partnerId: string, { partner, client, staff }: Enrolment): void {
  const at = { createdAt: now, updatedAt: now }
  em.create(Partner, { id: partnerId, ...at, kind: 'POLICE', ...partner, status: 'ACTIVE' })
  em.create(Client, { ...client, partnerId, kind: 'POLICE', secretHash: null })
  for (const { id, name, functions, publicJwk, certificate } of staff) {
    em.create(Staff, { id, ...at, partnerId, stationId: null, policeUnitId: null, name, functions, publicJwk: JSON.stringify(publicJwk), status: 'ACTIVE' })
    for (const each of functions) {
      em.create(Qualification, { id: newId('qua'), ...at, staffId: id, function: each, ...certificate, points: POINTS_FULL, status: 'VALID' })
    }
  }
}

const linesOf = (error: unknown): readonly string[] | undefined => (error instanceof EnrolmentFault ? error.lines : startFaults(error))

const [path] = process.argv.slice(2)
try {
  if (path === undefined) throw new EnrolmentFault(['usage: enrol FILE.json, with PUBLIC_URL, KEY_RING and DATA_DIR or DATABASE_URL as the server has them'])
  process.stdout.write(`enrolled: partner ${await enrol(path)}\n`)
} catch (error) {
  const lines = linesOf(error)
  if (!lines) throw error
  process.stderr.write(lines.map(each => `enrol: ${each}\n`).join(''))
  process.exitCode = 1
}
