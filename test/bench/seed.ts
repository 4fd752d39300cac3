// How does the data get in? Straight into the tables after the migrations, in batches; a second run finds it there.
import type pg from 'pg'
import type * as Keyring from '../../src/platform/crypto/keyring.js'
import type * as ResidentIds from '../../src/platform/identifiers/resident-id.js'
import { clientIdsOf, credentialOf } from './product.ts'
import { OWNERS, ownerOf, PAPERS, paperOf, partOf, POLICIES_PER_VEHICLE, VEHICLES, vehicleIdOf, vehicleVins } from './synthetic.ts'

const BATCH = 10_000
const AT = `'2026-03-01T02:00:00Z'::timestamptz`

export async function seed(pool: pg.Pool, folder: string, ring: Keyring.KeyRing): Promise<void> {
  const { rows: [found] } = await pool.query<{ n: string }>('select count(*) as n from "vehicle"')
  if (Number(found?.n) >= VEHICLES) return
  const { FieldCipher } = await partOf<typeof Keyring>('platform/crypto/keyring.js')
  const cipher = new FieldCipher(ring)
  await seedClients(pool, folder, ['police', 'dealership'])
  await seedOwners(pool, cipher)
  await seedVehicles(pool)
  await seedPolicies(pool)
  await seedPapers(pool, cipher)
  await pool.query('vacuum analyze')
}

/** Clients of the sandbox's own partners, with their secret. */
export async function seedClients(pool: pg.Pool, folder: string, partners: readonly string[]): Promise<void> {
  for (const partner of partners) {
    await pool.query(`insert into "client" ("clientId", "partnerId", "kind", "scope", "secretHash", "jwks")
      select b.id, c."partnerId", c."kind", c."scope", c."secretHash", c."jwks" from "client" c cross join unnest($2::text[]) as b(id)
      where c."clientId" = $1 on conflict do nothing`, [credentialOf(folder, partner).clientId, clientIdsOf(partner)])
  }
}

async function seedOwners(pool: pg.Pool, cipher: Keyring.FieldCipher): Promise<void> {
  const { maskName, maskResidentId } = await partOf<typeof ResidentIds>('platform/identifiers/resident-id.js')
  await inBatches(OWNERS, async numbers => {
    const owners = numbers.map(ownerOf)
    await pool.query(`insert into "party" ("id", "createdAt", "updatedAt", "kind", "status", "name", "nameMasked", "identityCell", "identityMasked",
        "identityIndex", "divisionCode", "reportedByPartnerId", "reportedAt")
      select id, ${AT}, ${AT}, 'PERSON', 'VALID', name, masked, cell, number, index, '500103', '', ${AT}
      from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[]) as o(id, name, masked, cell, number, index)`, [
      owners.map(each => each.id), owners.map(each => each.name), owners.map(each => maskName(each.name)),
      owners.map(each => cipher.seal(each.identityNumber, `party.identityCell:${each.id}`)), owners.map(each => maskResidentId(each.identityNumber)),
      owners.map(each => cipher.index('identity', each.identityNumber)),
    ])
  })
}

async function seedVehicles(pool: pg.Pool): Promise<void> {
  const vins = vehicleVins()
  await inBatches(VEHICLES, numbers => pool.query(`
    insert into "vehicle" ("id", "createdAt", "updatedAt", "vin", "status", "states", "ownerId", "plateKind", "plateNo", "vehicleType", "useNature",
      "brand", "model", "colour", "fuel", "imported", "engineNo", "displacementMl", "powerKw", "seats", "kerbMassKg", "grossMassKg", "manufacturedOn",
      "firstRegisteredOn", "inspectionValidTo", "registeredAt", "applicationId")
    select id, ${AT}, ${AT}, vin, 'REGISTERED', '{A}', owner, '02', '渝' || chr(74 + n / 100000) || lpad((n % 100000)::text, 5, '0'), 'K33', 'A',
      '测试牌', 'TC7150A', 'A', 'A', false, 'E' || right(vin, 7), 1498, 110, 5, 1350, 1725, '2024-01-15',
      date '2024-02-01' + n % 700, date '2026-02-01' + n % 700, timestamptz '2024-02-01T02:00:00Z' + n % 700 * interval '1 day' + n % 997 * interval '1 ms',
      replace(id, 'veh_', 'app_')
    from unnest($1::int[], $2::text[], $3::text[], $4::text[]) as v(n, id, vin, owner)`, [
    numbers, numbers.map(vehicleIdOf), numbers.map(n => vins[n - 1]), numbers.map(n => ownerOf(1 + n % OWNERS).id),
  ]))
}

async function seedPolicies(pool: pg.Pool): Promise<void> {
  await pool.query(`insert into "policy" ("id", "createdAt", "updatedAt", "reportedByPartnerId", "reportedAt", "policyNo", "vin", "insurerPartnerId",
      "insurerName", "claimPhone", "kind", "status", "useNature", "startsAt", "endsAt", "premiumFen")
    select 'pol_01' || lpad((p.n::text || right(v."id", 20)), 24, '0'), ${AT}, ${AT}, '', ${AT}, 'P' || p.n || right(v."id", 12), v."vin", '',
      '渝测财产保险股份有限公司', '95500', case p.n when 1 then 'COMPULSORY' else 'COMMERCIAL' end, 'IN_FORCE', 'A',
      '2026-02-01T00:00:00+08:00', '2027-02-01T00:00:00+08:00', 95000
    from generate_series(1, ${POLICIES_PER_VEHICLE}) as p(n) cross join "vehicle" v where v."id" < 'veh_02'`)
}

/** Certificate, invoice, tax and insurance of cars that are on nobody's name yet. */
async function seedPapers(pool: pg.Pool, cipher: Keyring.FieldCipher): Promise<void> {
  await inBatches(PAPERS, async numbers => {
    const papers = numbers.map(paperOf)
    await pool.query(PAPERS_SQL, [
      numbers, papers.map(each => each.vin), papers.map(each => each.certificateNo), papers.map(each => each.invoiceNo),
      papers.map(each => each.owner.name), papers.map(each => cipher.index('identity', each.owner.identityNumber)),
    ])
  })
}

const PAPERS_SQL = `
  with paper as (
    select 'cer_01' || lpad(n::text, 24, '0') as id, vin, certificate, invoice, buyer, index, 'E' || right(vin, 7) as engine
    from unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[]) as p(n, vin, certificate, invoice, buyer, index)
  ), certificates as (
    insert into "certificate" ("id", "createdAt", "updatedAt", "reportedByPartnerId", "reportedAt", "certificateNo", "vin", "status", "maker", "brand", "model",
      "vehicleType", "colour", "fuel", "engineNo", "displacementMl", "powerKw", "seats", "kerbMassKg", "grossMassKg", "manufacturedOn", "issuedOn", "imported",
      "factoryInspected", "parameters")
    select id, ${AT}, ${AT}, '', ${AT}, certificate, vin, 'ORIGINAL', '测试汽车制造有限公司', '测试牌', 'TC7150A', 'K33', 'A', 'A', engine, 1498, 110, 5, 1350, 1725,
      '2026-01-15', '2026-01-16', false, true, '{}' from paper
  ), invoices as (
    insert into "invoice" ("id", "createdAt", "updatedAt", "reportedByPartnerId", "reportedAt", "invoiceNo", "vin", "certificateNo", "engineNo", "model",
      "status", "buyerName", "buyerIndex", "issuedOn", "totalFen", "taxFen", "netFen")
    select replace(id, 'cer', 'inv'), ${AT}, ${AT}, '', ${AT}, invoice, vin, certificate, engine, 'TC7150A', 'NORMAL', buyer, index, '2026-03-01',
      11300000, 1300000, 10000000 from paper
  ), taxes as (
    insert into "taxRecord" ("id", "createdAt", "updatedAt", "reportedByPartnerId", "reportedAt", "certificateNo", "vin", "tax", "status", "taxpayerIndex",
      "amountFen", "on")
    select replace(id, 'cer', 'tax'), ${AT}, ${AT}, '', ${AT}, 'T' || certificate, vin, 'PURCHASE', 'PAID', index, 1000000, '2026-03-01' from paper
  )
  insert into "policy" ("id", "createdAt", "updatedAt", "reportedByPartnerId", "reportedAt", "policyNo", "vin", "insurerPartnerId", "insurerName", "claimPhone",
    "kind", "status", "useNature", "startsAt", "endsAt", "premiumFen")
  select replace(id, 'cer_01', 'pol_02'), ${AT}, ${AT}, '', ${AT}, 'P' || certificate, vin, '', '渝测财产保险股份有限公司', '95500', 'COMPULSORY', 'IN_FORCE', 'A',
    '2026-03-09T00:00:00+08:00', '2027-03-09T00:00:00+08:00', 95000 from paper`

async function inBatches(count: number, run: (numbers: number[]) => Promise<unknown>): Promise<void> {
  for (let first = 1; first <= count; first += BATCH) {
    await run(Array.from({ length: Math.min(BATCH, count - first + 1) }, (_, n) => first + n))
  }
}
