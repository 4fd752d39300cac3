// What of a good file stands against what is on record already?
import { execute } from '../../platform/database/execute.js'
import { type Work } from '../../platform/perform/work.js'
import { areasOf, claimsOf, firstFaults, meets, type Claim, type PlacedArea } from './agreement.js'
import { type Enrolment } from './file.js'

/** Which of the values are taken. A key is known by its x: the other point that has it is the same secret, negated. */
const TAKEN = {
  uscc: 'select "uscc" as value from "partner" where "uscc" = any($1::text[])',
  clientId: 'select "clientId" as value from "client" where "clientId" = any($1::text[])',
  station: 'select "code" as value from "station" where "code" = any($1::text[])',
  unit: 'select "code" as value from "policeUnit" where "code" = any($1::text[])',
  staffId: 'select "id" as value from "staff" where "id" = any($1::text[])',
  certificate: 'select "certificateNo" || \' \' || "function" as value from "qualification" where "certificateNo" || \' \' || "function" = any($1::text[])',
  key: `select k.x as value from (
      select s."publicJwk"::jsonb->>'x' as x from "staff" s
      union all select j->>'x' from "client" c, jsonb_array_elements(c."jwks"->'keys') j) k
    where k.x = any($1::text[])`,
} as const

const AREAS = 'select \'\' as place, "business", "divisionCode", "validFrom"::text as "validFrom", "validTo"::text as "validTo" from "policeArea" where "divisionCode" = any($1::text[])'

/** Locked, so that of two operators at once one sees what the other has entered. */
export async function recordFaults(work: Work, enrolment: Enrolment): Promise<string[]> {
  await execute(work.em, 'lock table "partner" in share row exclusive mode')
  const [row] = await execute<{ n: number | string }>(work.em, 'select count(*) as n from "partner"')
  const faults = Number(row?.n) > 0 ? [] : firstFaults(enrolment)
  for (const [noun, claims] of Object.entries({ ...claimsOf(enrolment), key: keysOf(enrolment) })) {
    const taken = await findTaken(work, noun as keyof typeof TAKEN, claims)
    const shown = (value: string) => (noun === 'key' ? 'this key' : value)
    faults.push(...claims.filter(([, value]) => taken.has(value)).map(([place, value]) => `${place}: ${shown(value)} is on record already`))
  }
  return [...faults, ...await areaFaults(work, areasOf(enrolment))]
}

const keysOf = ({ clients, staff }: Enrolment): Claim[] => [
  ...clients.flatMap(({ jwks }, n) => jwks.keys.map(({ x }): Claim => [`clients.${n}.jwksFile`, x])),
  ...staff.map(({ publicJwk }, n): Claim => [`staff.${n}.keyFile`, publicJwk.x]),
]

async function findTaken({ em }: Work, noun: keyof typeof TAKEN, claims: readonly Claim[]): Promise<ReadonlySet<string>> {
  if (claims.length === 0) return new Set()
  const rows = await execute<{ value: string }>(em, TAKEN[noun], [claims.map(([, value]) => value)])
  return new Set(rows.map(({ value }) => value))
}

async function areaFaults({ em }: Work, areas: readonly PlacedArea[]): Promise<string[]> {
  if (areas.length === 0) return []
  const onRecord = await execute<PlacedArea>(em, AREAS, [areas.map(({ divisionCode }) => divisionCode)])
  return areas.filter(area => onRecord.some(each => meets(each, area)))
    .map(({ place, business, divisionCode }) => `${place}: another unit answers for ${business} in ${divisionCode} in that term`)
}
