// What is in a new sandbox? A city with partners of every kind, their staff and keys, a few people, good papers and a pool of numbers.
import { randomBytes } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportJWK, generateKeyPair } from 'jose'
import { type SqlEntityManager } from '@mikro-orm/sql'
import { addYears, localDateOf } from '../platform/calendar/local-date.js'
import { execute } from '../platform/database/execute.js'
import { newId } from '../platform/ids.js'
import { maskMobile } from '../platform/identifiers/mobile.js'
import { maskName, maskResidentId } from '../platform/identifiers/resident-id.js'
import { type FieldCipher } from '../platform/crypto/keyring.js'
import { type Platform } from '../platform/platform.js'
import { createSecret, hashSecret } from '../server/oauth/secrets.js'
import { Accreditation, Client, Partner, PoliceArea, PoliceUnit, Qualification, Staff, Station } from '../domains/partners/index.js'
import { CourtSuperior } from '../domains/credit/index.js'
import { identityIndexOf, Party, PersonKey, PowerOfAttorney } from '../domains/people/index.js'
import { seedMemorandum } from './memorandum.js'
import { seedCommunity } from './community.js'
import { poolNumbers } from './numbers.js'
import { seedPapers } from './papers.js'
import { SANDBOX_AREAS, SANDBOX_PARTNERS, SANDBOX_UNITS, SCOPES, type SandboxPartner } from './partners.js'
import { SANDBOX_PEOPLE, SANDBOX_POWERS } from './people.js'
import { SANDBOX_DRIVERS, seedTraffic } from './traffic.js'

const CREDENTIALS = 'sandbox-credentials.json'

interface Key { readonly publicJwk: string, readonly privateJwk: object }

/** Fills an empty database once; the credentials stand in a file that only this user can read. */
export async function openSandbox(platform: Platform, dataDir: string): Promise<void> {
  if (existsSync(join(dataDir, CREDENTIALS))) return
  const credentials: Record<string, unknown> = {}
  await platform.database.transact(async em => {
    const now = platform.clock.now()
    const units = new Map(SANDBOX_UNITS.map(unit => [unit.code as string, newId('pun')]))
    const partnerIds: Record<string, string> = {}
    for (const [name, partner] of Object.entries(SANDBOX_PARTNERS)) {
      const seeded = await seedPartner({ em, cipher: platform.cipher, now }, name, partner, units)
      partnerIds[name] = seeded.partnerId
      credentials[name] = seeded.credentials
    }
    seedUnits(em, units, partnerIds['police'] ?? '', now)
    const people = await seedPeople(em, platform, partnerIds['police'] ?? '', now)
    credentials['citizens'] = people.citizens
    seedPapers(em, platform.cipher, partnerIds, now, localDateOf(now))
    seedMemorandum(em, partnerIds, now)
    seedCommunity(em, partnerIds, now)
    em.create(CourtSuperior, { id: newId('csp'), createdAt: now, updatedAt: now, courtPartnerId: partnerIds['court'] ?? '', superiorPartnerId: partnerIds['court_2'] ?? '', validFrom: '2020-01-01', validTo: null, recordedByStaffId: null })
    await em.flush()
    await seedNumbers(em, now)
    const insurers = ['insurer', 'insurer_2'].map(name => ({ id: partnerIds[name] ?? '', name: SANDBOX_PARTNERS[name]?.name ?? '' }))
    await seedTraffic(em, { drivers: people.drivers, insurers, now })
  })
  writeFileSync(join(dataDir, CREDENTIALS), `${JSON.stringify(credentials, null, 2)}\n`, { mode: 0o600 })
}

function seedUnits(em: SqlEntityManager, ids: Map<string, string>, partnerId: string, now: Date): void {
  const at = { createdAt: now, updatedAt: now }
  for (const { code, name, kind, parent } of SANDBOX_UNITS) {
    em.create(PoliceUnit, { id: ids.get(code) ?? '', ...at, partnerId, parentId: parent === null ? null : (ids.get(parent) ?? null), code, name, kind })
  }
  for (const { unit, business, divisionCode } of SANDBOX_AREAS) {
    em.create(PoliceArea, { id: newId('par'), ...at, unitId: ids.get(unit) ?? '', business, divisionCode, validFrom: '2026-01-01', validTo: null })
  }
}

const personIndexOf = (cipher: FieldCipher, name: string | undefined): string | null => {
  const person = Object.entries(SANDBOX_PEOPLE).find(([code]) => code === name)?.[1]
  return person ? identityIndexOf(cipher, person.identityNumber) : null
}

interface Seeding { readonly em: SqlEntityManager, readonly cipher: FieldCipher, readonly now: Date }

async function seedPartner({ em, cipher, now }: Seeding, name: string, partner: SandboxPartner, units: Map<string, string>) {
  const at = { createdAt: now, updatedAt: now }
  const today = localDateOf(now)
  const partnerId = newId('ptn')
  const clientId = `sandbox-${name.replaceAll('_', '-')}`
  const clientSecret = createSecret()
  const key = await newKey()
  const { kind, station } = partner
  em.create(Partner, { id: partnerId, ...at, kind, name: partner.name, uscc: partner.uscc, status: 'ACTIVE' })
  em.create(Client, { clientId, partnerId, kind, scope: SCOPES[kind], secretHash: hashSecret(clientSecret), jwks: { keys: [JSON.parse(key.publicJwk) as Record<string, unknown>] } })
  const stationId = station ? newId('stn') : null
  if (station && stationId) {
    em.create(Station, {
      id: stationId, ...at, partnerId, code: station.code, name: `${partner.name}登记服务站`, divisionCode: station.divisionCode, address: '测试路1号',
      status: 'ACTIVE', grade: 'B', statusSince: now,
    })
    for (const operation of station.operations) {
      em.create(Accreditation, {
        id: newId('acc'), ...at, partnerId, stationId, operation, validFrom: '2026-01-01', validTo: addYears(today, 2), status: 'ACTIVE', agreementNo: `协${station.code}-2026`,
      })
    }
  }
  const staff = []
  for (const member of partner.staff) {
    const staffKey = await newKey()
    em.create(Staff, {
      id: member.id, ...at, partnerId, stationId, policeUnitId: member.unit ? (units.get(member.unit) ?? null) : null, name: member.name,
      functions: [...member.functions], publicJwk: staffKey.publicJwk, status: 'ACTIVE', personIndex: personIndexOf(cipher, member.person),
    })
    for (const each of member.functions) {
      em.create(Qualification, {
        id: newId('qua'), ...at, staffId: member.id, function: each, certificateNo: `资${member.id}`, validFrom: '2025-06-01', validTo: addYears(today, 2), points: 12, status: 'VALID',
      })
    }
    staff.push({ id: member.id, functions: member.functions, privateKey: staffKey.privateJwk })
  }
  return { partnerId, credentials: { clientId, clientSecret, privateKey: key.privateJwk, partnerId, ...(stationId ? { stationId } : {}), staff } }
}

async function seedPeople(em: SqlEntityManager, { cipher }: Platform, police: string, now: Date) {
  const at = { createdAt: now, updatedAt: now }
  const ids: Record<string, string> = {}
  const citizens = []
  for (const [code, { kind, name, identityNumber, mobile }] of Object.entries({ ...SANDBOX_PEOPLE, ...SANDBOX_DRIVERS })) {
    const id = newId('pty')
    ids[code] = id
    const isPerson = kind === 'PERSON'
    em.create(Party, {
      id, ...at, kind, status: 'VALID', name, nameMasked: isPerson ? maskName(name) : name,
      identityCell: cipher.seal(identityNumber, `party.identityCell:${id}`), identityMasked: isPerson ? maskResidentId(identityNumber) : identityNumber,
      identityIndex: identityIndexOf(cipher, identityNumber), divisionCode: '500103', reportedByPartnerId: police, reportedAt: now,
      mobileCell: mobile && cipher.seal(mobile, `party.mobileCell:${id}`), mobileMasked: mobile && maskMobile(mobile), addressCell: null,
    })
    if (!isPerson) continue
    const key = await newKey()
    em.create(PersonKey, { id: newId('pky'), ...at, personId: id, publicJwk: key.publicJwk })
    citizens.push({ name, personId: id, privateKey: key.privateJwk })
  }
  for (const { principal, agent, validFrom, validTo } of SANDBOX_POWERS) {
    em.create(PowerOfAttorney, { id: newId('poa'), ...at, principalId: ids[principal] ?? '', agentId: ids[agent] ?? '', validFrom, validTo, reportedByPartnerId: police, reportedAt: now })
  }
  return { citizens, drivers: Object.keys(SANDBOX_DRIVERS).map(code => ids[code] ?? '') }
}

async function seedNumbers(em: SqlEntityManager, now: Date): Promise<void> {
  const rows = poolNumbers().map(each => ({ id: newId('pno'), ...each }))
  await execute(em, `insert into "plateNumber" ("id", "createdAt", "updatedAt", "plateKind", "plateNo", "series", "status")
    select r.id, $2::timestamptz, $2::timestamptz, r."plateKind", r."plateNo", r."series", 'AVAILABLE'
    from jsonb_to_recordset($1::jsonb) as r(id text, "plateKind" text, "plateNo" text, "series" text)`, [JSON.stringify(rows), now])
}

async function newKey(): Promise<Key> {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true })
  const kid = randomBytes(8).toString('hex')
  return {
    publicJwk: JSON.stringify({ ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' }),
    privateJwk: { ...(await exportJWK(privateKey)), kid, alg: 'ES256' },
  }
}
