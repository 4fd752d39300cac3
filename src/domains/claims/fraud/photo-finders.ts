// Was a photo seen in another case, and was it taken when and where the accident is said to have happened?
import { addMonths, localDateOf, startOfDay } from '../../../platform/calendar/local-date.js'
import { metresBetween } from '../../../platform/geo.js'
import { type Work } from '../../../platform/perform/work.js'
import { type EvidenceRow } from '../../evidence/index.js'
import { type AccidentRow } from '../accidents/accident.entity.js'
import { ALIKE_SIGNS_MAX, hasStructure, minutesBetween, MONTHS, PHOTO_METRES_MAX, PHOTO_MINUTES_MAX } from './fraud-checks.js'
import { type Match } from './match.js'

/** A licence is the same at every accident of its holder: papers are compared by nobody. */
const COMPARED = [
  'ACCIDENT_FRONT_SIDE', 'ACCIDENT_REAR_SIDE', 'ACCIDENT_CONTACT', 'ACCIDENT_PLATE', 'ACCIDENT_DAMAGE', 'ACCIDENT_VIN', 'ACCIDENT_SIGNS', 'ACCIDENT_NON_MOTOR', 'ACCIDENT_FILM',
]
/** Damage is photographed again at the workshop, days later. */
const OF_THE_SCENE = ['ACCIDENT_FRONT_SIDE', 'ACCIDENT_REAR_SIDE', 'ACCIDENT_CONTACT', 'ACCIDENT_SIGNS', 'ACCIDENT_NON_MOTOR']
const MATCHES_MAX = 5

interface Other { readonly id: string, readonly number: string, readonly signs: number }

/** Stored before: of two cases the later one is asked. A file that was taken back and reported anew is no other case. */
const BEFORE = `from "evidence" e join "accident" a on a."id" = e."recordId"
  where e."recordId" <> $1 and e."kind" = any($2::text[]) and e."status" = 'STORED' and (e."storedAt" < $3 or e."storedAt" = $3 and e."id" < $4)
    and not (a."status" = 'CANCELLED' and exists (select 1 from "accidentParty" p join "accidentParty" q on q."plateNo" = p."plateNo" where p."accidentId" = a."id" and q."accidentId" = $1))`

export async function examinePhoto(work: Work, accident: AccidentRow, file: EvidenceRow): Promise<Match[]> {
  if (file.status !== 'STORED' || file.storedAt === null || !COMPARED.includes(file.kind)) return []
  const common = [accident.id, COMPARED, file.storedAt, file.id] as const
  const same = await work.rows.text<Other>(`select e."id", a."number", 0 as signs ${BEFORE} and e."sha256" = $5 order by e."storedAt" limit ${MATCHES_MAX}`, [...common, file.sha256])
  return [
    ...same.map(each => match('D3', each, file)),
    ...(await alike(work, common, file)).map(each => match('D4', each, file)),
    ...takenElsewhere(accident, file),
  ]
}

const match = (check: 'D3' | 'D4', { id, number, signs }: Other, file: EvidenceRow): Match =>
  ({ check, matchedId: `${file.id}:${id}`, matchedNumber: number, facts: { kind: file.kind, ...check === 'D4' && { signs } } })

/** Every photo of a year is compared, one by one. */
async function alike({ rows, today }: Work, common: readonly unknown[], { perceptualHash, sha256 }: EvidenceRow): Promise<Other[]> {
  if (perceptualHash === null || !hasStructure(perceptualHash)) return []
  const signs = `bit_count(('x' || e."perceptualHash")::bit(64) # ('x' || $6::text)::bit(64))`
  return rows.text<Other>(`select e."id", a."number", ${signs}::int as signs ${BEFORE} and e."storedAt" >= $7 and e."sha256" <> $5
    and e."perceptualHash" is not null and ${signs} <= ${ALIKE_SIGNS_MAX} order by e."storedAt" limit ${MATCHES_MAX}`,
  [...common, sha256, perceptualHash, startOfDay(addMonths(today, -MONTHS))])
}

function takenElsewhere(accident: AccidentRow, { id, kind, capturedAt, capturedLatE6, capturedLonE6 }: EvidenceRow): Match[] {
  if (!OF_THE_SCENE.includes(kind)) return []
  const minutes = capturedAt ? minutesBetween(capturedAt, accident.occurredAt) : 0
  const metres = capturedLatE6 !== null && capturedLonE6 !== null ? Math.round(metresBetween({ latE6: capturedLatE6, lonE6: capturedLonE6 }, accident)) : 0
  if (minutes <= PHOTO_MINUTES_MAX && metres <= PHOTO_METRES_MAX) return []
  const facts = { kind, ...capturedAt && { minutes, takenOn: localDateOf(capturedAt) }, ...metres > 0 && { metres } }
  return [{ check: 'D5', matchedId: id, matchedNumber: null, facts }]
}
