// What is the least that PostgreSQL must do for a determination, and for the offer of two cars? The same reads and rows by plain statements, into copies.
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'

const WRITTEN = ['accident', 'accidentParty', 'accidentEntry', 'accidentClock', 'liability', 'personAct', 'vehicle', 'vehicleMark', 'seatTask', 'settlementOffer', 'settlementLeg', 'offerPayee',
  'idempotency', 'auditEntry', 'event']
const FILES = ['accident', 'accidentParty', 'accidentClock', 'vehicle']

/** Key and its lock, standing of partner and staff, the file locked, its parties: what either begins with. */
const BEGIN = `
  seen as (
    select l.locked, i."outcome" from (select pg_try_advisory_xact_lock($1::int, $2::int) as locked) l left join copies."idempotency" i on i."clientId" = $3 and i."key" = $4
  ), standing as (
    select p."status" as partner, s."status" as staff, (select array_agg(q."function") from "qualification" q where q."staffId" = s."id"
      and q."status" = 'VALID' and q."points" > 0 and q."validFrom" <= $8::timestamptz::date and q."validTo" >= $8::timestamptz::date) as qualified, s."policeUnitId" as unit
    from "partner" p left join "staff" s on s."id" = $6 and s."partnerId" = p."id" where p."id" = $5
  ), file as (select * from copies."accident" where "id" = $7 and ("insurerIds" @> array[$5::text] or $3 = 'sandbox-police') for update
  ), parties as (select * from copies."accidentParty" where "accidentId" = $7 order by "number")`

/** What every change leaves behind. */
const TRACE = `
  trace as (
    insert into copies."auditEntry" ("id", "at", "businessAt", "kind", "clientId", "partnerId", "staffId", "action", "recordId", "outcome", "codes", "subjects", "requestId")
    select 'aud_' || $9, now(), $8, 'POLICE', $3, $5, $6, $10, "id", 'DONE', '{}', '{}', $11 from changed
  ), kept as (
    insert into copies."idempotency" ("clientId", "key", "mutation", "staffId", "inputMac", "outcome", "recordId", "codes", "at") select $3, $4, $10, $6, $12, 'DONE', "id", '{}', now() from changed
  )`

const entry = (seq: string, type: string, facts: string, from: string) => `
    insert into copies."accidentEntry" ("id", "createdAt", "updatedAt", "accidentId", "seq", "type", "actorKind", "actorPartnerId", "actorStaffId", "hat", "at", "facts", "prevHash", "hash")
    select 'aen_' || $9 || ${seq}, $8::timestamptz, $8::timestamptz, f."id", f."entrySeq" + ${seq}, '${type}', 'POLICE', $5, $6, 'POLICE', $8, ${facts}, f."entryHash", $12 from file f cross join ${from}`

const DETERMINE = `
  with ${BEGIN}, open as (select count(*) as tasks from copies."seatTask" where "recordId" = $7 and "status" in ('WAITING', 'TAKEN')
  ), earlier as (select count(*) as issues from copies."liability" where "accidentId" = $7
  ), running as (select count(*) as clocks from copies."accidentClock" where "accidentId" = $7 and "metAt" is null and "voidedAt" is null
  ), issued as (
    insert into copies."liability" ("id", "createdAt", "updatedAt", "accidentId", "form", "issue", "status", "shares", "facts", "basis", "documentHash", "session", "draftedByPartnerId",
      "draftedByStaffId", "issuedByStaffId", "issuedByUnitId", "issuedAt", "servedAt", "objectionDueAt", "objectionDueProvisional")
    select 'lia_' || $9, $8::timestamptz, $8::timestamptz, f."id", 'CERTIFICATE', e.issues + 1, 'ISSUED', $13::jsonb, '甲车追尾乙车。', '{道交法 §43¶1}', $12, 'SCENE', $5, $6, $6, s.unit, $8, $8,
      $8::timestamptz + interval '3 days', false
    from file f cross join seen cross join standing s cross join earlier e cross join open cross join running
    where seen.locked and seen."outcome" is distinct from 'DONE' and s.partner = 'ACTIVE' and s.staff = 'ACTIVE' and 'LIABILITY_OFFICER' = any(s.qualified) and e.issues = 0 returning *
  ), acts as (
    insert into copies."personAct" ("id", "createdAt", "updatedAt", "kind", "status", "personId", "partyId", "recordId", "documentHash", "requestedByPartnerId", "requestedByStaffId", "expiresAt")
    select 'act_' || $9 || p."number", i."createdAt", i."createdAt", 'ACCEPT_LIABILITY', 'REQUESTED', p."personId", p."personId", i."id", i."documentHash", $5, $6, i."objectionDueAt"
    from issued i cross join parties p
  ), clock as (
    insert into copies."accidentClock" ("id", "createdAt", "updatedAt", "accidentId", "clock", "startedAt", "dueAt", "provisional")
    select 'clk_' || $9, "createdAt", "createdAt", "accidentId", 'OBJECTION', "createdAt", "objectionDueAt", false from issued
  ), told as (${entry('1', 'issueOnScene', `jsonb_build_object('issue', i."issue", 'to', 'LIABILITY_ISSUED')`, 'issued i')}
  ), marked as (
    insert into copies."vehicleMark" ("id", "createdAt", "updatedAt", "vin", "kind", "sourceId")
    select 'vmk_' || $9 || p."number", i."createdAt", i."createdAt", p."vin", 'ACCIDENT', i."accidentId" from issued i cross join parties p where p."vin" is not null
    on conflict ("vin", "kind", "sourceId") where "endedAt" is null do nothing
  ), restated as (
    update copies."vehicle" v set "states" = '{I}', "version" = v."version" + 1, "updatedAt" = $8 from parties p cross join issued where v."vin" = p."vin" and v."status" = 'REGISTERED'
    returning v."id", v."version", v."ownerId"
  ), judged as (
    update copies."accidentParty" p set "degree" = s."degree", "shareBps" = s."shareBps", "faultCodes" = s."faultCodes", "version" = p."version" + 1
    from issued i cross join jsonb_to_recordset($13::jsonb) as s("number" int, "degree" text, "shareBps" int, "faultCodes" text[]) where p."accidentId" = i."accidentId" and p."number" = s."number"
  ), changed as (
    update copies."accident" a set "updatedAt" = $8, "status" = 'LIABILITY_ISSUED', "statusSince" = $8, "procedure" = 'SIMPLE', "liabilityForm" = 'CERTIFICATE', "liabilityId" = i."id",
      "issuedByUnitId" = i."issuedByUnitId", "entrySeq" = a."entrySeq" + 1, "entryHash" = $12, "version" = a."version" + 1 from issued i where a."id" = i."accidentId"
    returning a."id", a."version", a."insurerIds", a."personIds"
  ), ${TRACE}, events as (
    insert into copies."event" ("id", "type", "recordId", "recordVersion", "audience", "tombstone", "requestId", "at", "businessAt")
    select 'evt_' || $9 || e."n", e."type", e."recordId", e."version", e."audience", false, $11, now(), $8 from (
      select row_number() over () as n, t.* from (select 'vehicle.restated' as "type", "id" as "recordId", "version", array["ownerId"] as "audience" from restated
        union all select 'accident.liabilityIssued', "id", "version", "insurerIds" || "personIds" from changed
        union all select 'personAct.requested', 'act_' || $9 || "number", 1, array["personId"] from parties) t) e
  ) select row_to_json(c)::text as json from (select "id", "version" from changed) c`

/** What a settlement is reckoned from. */
const FACTS = `
  with file as (select * from copies."accident" where "id" = $1 for update)
  select f.*, array_to_json(array(select row_to_json(p) from copies."accidentParty" p where p."accidentId" = $1 order by p."number")) as parties,
    array_to_json(array(select row_to_json(l) from "lossAssessment" l where l."accidentId" = $1 and l."status" in ('CONFIRMED', 'DISPUTED') order by l."id")) as losses,
    array_to_json(array(select row_to_json(o) from copies."settlementOffer" o where o."accidentId" = $1 and o."status" in ('PREPARED', 'MADE', 'CONSENTED'))) as offers
  from file f`

const OFFER = `
  with ${BEGIN}, prepared as (
    insert into copies."settlementOffer" ("id", "createdAt", "updatedAt", "accidentId", "offerVersion", "status", "scope", "mode", "documentHash", "settlementHash", "warnings", "payerIds", "joinedIds")
    select 'sof_' || $9, $8::timestamptz, $8::timestamptz, f."id", f."offerVersion" + 1, 'PREPARED', 'FULL', 'STANDARD', $12, $12, '{}', f."insurerIds", array[$5]
    from file f cross join seen cross join standing s where seen.locked and seen."outcome" is distinct from 'DONE' and s.partner = 'ACTIVE' and s.staff = 'ACTIVE' and 'ASSESSOR' = any(s.qualified) returning *
  ), payees as (
    insert into copies."offerPayee" ("id", "createdAt", "updatedAt", "accidentId", "offerId", "partyId", "beneficiaryId", "personId")
    select 'ofp_' || $9 || p."number", o."createdAt", o."createdAt", o."accidentId", o."id", p."id", r."id", r."id" from prepared o cross join parties p join "party" r on r."id" = p."personId"
  ), legs as (
    insert into copies."settlementLeg" ("id", "createdAt", "updatedAt", "accidentId", "offerId", "seq", "kind", "fromPartyId", "toPartyId", "head", "amountFen", "payerKind", "payerId", "payeeKind", "payeeId",
      "beneficiaryId", "policyNo", "paidById", "recoveryRight", "needsPersonalConsent", "basis", "step", "source", "verified", "reversesLegId")
    select 'slg_' || $9 || l."seq", o."createdAt", o."createdAt", o."accidentId", o."id", l."seq", l."kind", a."id", b."id", 'P', l."amountFen", 'INSURER', a."insurerPartnerId", 'PARTY', b."id", b."personId", l."policyNo",
      l."paidById", false, false, l."basis", l."step", l."source", false, null
    from prepared o cross join jsonb_to_recordset($13::jsonb) as l("seq" int, "kind" text, "from" int, "to" int, "amountFen" bigint, "policyNo" text, "paidById" text, "basis" text, "step" int, "source" text)
      join parties a on a."number" = l."from" join parties b on b."number" = l."to"
  ), told as (${entry('1', 'prepareOffer', `jsonb_build_object('offer', o."id", 'version', o."offerVersion", 'scope', 'FULL')`, 'prepared o')}
  ), joined as (${entry('2', 'joinOffer', `jsonb_build_object('offer', o."id", 'partner', $5)`, 'prepared o')}
  ), changed as (
    update copies."accident" a set "updatedAt" = $8, "offerVersion" = o."offerVersion", "entrySeq" = a."entrySeq" + 2, "entryHash" = $12, "version" = a."version" + 1 from prepared o where a."id" = o."accidentId"
    returning a."id", a."version", a."insurerIds", a."personIds"
  ), ${TRACE}, events as (
    insert into copies."event" ("id", "type", "recordId", "recordVersion", "audience", "tombstone", "requestId", "at", "businessAt")
    select 'evt_' || $9, 'offer.prepared', 'sof_' || $9, 1, "insurerIds" || "personIds", false, $11, now(), $8 from changed
  ) select row_to_json(c)::text as json from (select "id", "version" from changed) c`

const SHARES = [{ number: 1, degree: 'FULL', shareBps: 10_000, faultCodes: ['F01'] }, { number: 2, degree: 'NONE', shareBps: 0, faultCodes: [] }]
/** Of the rear-end collision: what the engine says of it, which takes it 15 µs. */
const LEGS = [
  { seq: 1, kind: 'MTI', from: 1, to: 2, amountFen: 180_000, policyNo: 'MTI-1', basis: 'MTI_FIRST', step: 1, source: 'law' },
  { seq: 2, kind: 'MTI_NOFAULT', from: 2, to: 1, amountFen: 10_000, policyNo: 'MTI-2', basis: 'NO_FAULT_SUBSTITUTE', step: 1, source: 'practice' },
  { seq: 3, kind: 'VDI', from: 1, to: 1, amountFen: 310_000, policyNo: 'VDI-1', basis: 'OWN_DAMAGE', step: 4, source: 'clause' },
]

export interface Officer { readonly clientId: string, readonly partnerId: string, readonly staffId: string }

/** One connection of a plain client. */
export class BareClaims {
  private readonly client: pg.Client
  private constructor(client: pg.Client) { this.client = client }

  /** The files as they are now, in copies of their own: what the limit changes is nobody's claim. */
  static async open(url: string): Promise<BareClaims> {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query(`create schema if not exists copies; ${WRITTEN.map(name => `create table if not exists copies."${name}" (like public."${name}" including all)`).join('; ')}`)
    await client.query(FILES.map(name => `insert into copies."${name}" select * from public."${name}" on conflict do nothing`).join('; '))
    return new BareClaims(client)
  }

  async determine(accidentId: string, officer: Officer): Promise<void> {
    this.check(await this.client.query<{ json: string }>({ name: 'determine', text: DETERMINE, values: [...valuesOf(accidentId, officer, 'issueLiability'), JSON.stringify(SHARES)] }))
  }

  async offer(accidentId: string, officer: Officer): Promise<void> {
    await this.client.query('begin')
    await this.client.query({ name: 'facts', text: FACTS, values: [accidentId] })
    this.check(await this.client.query<{ json: string }>({ name: 'offer', text: OFFER, values: [...valuesOf(accidentId, officer, 'makeOffer'), JSON.stringify(LEGS)] }))
    await this.client.query('commit')
  }

  close(): Promise<void> {
    return this.client.end()
  }

  private check({ rows }: { rows: { json: string }[] }): void {
    if (rows.length !== 1) throw new Error('the limit changed nothing')
  }
}

function valuesOf(accidentId: string, { clientId, partnerId, staffId }: Officer, mutation: string): unknown[] {
  const key = randomUUID()
  const lock = createHash('sha256').update(JSON.stringify([clientId, key])).digest()
  return [lock.readInt32BE(0), lock.readInt32BE(4), clientId, key, partnerId, staffId, accidentId, '2026-03-10T02:00:00.000Z', randomBytes(16).toString('hex'), mutation, randomUUID(),
    randomBytes(32).toString('base64url')]
}
