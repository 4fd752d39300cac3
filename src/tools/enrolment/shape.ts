// What stands in the operator's file? Its shape only: what must agree within it is judged in agreement.ts, the keys beside it in file.ts.
import { z } from 'zod'
import { POLICE_UNIT_KINDS } from '../../domains/partners/index.js'
import { isLocalDate } from '../../platform/calendar/local-date.js'
import { isMalformedResidentId } from '../../platform/identifiers/resident-id.js'
import { usccFault } from '../../platform/identifiers/uscc.js'
import { FUNCTIONS, PARTNER_KINDS } from '../../platform/permissions/kinds.js'

/** The audit writes acts of its own under this name. */
const PLATFORM = 'platform'

const line = (max: number) => z.string().trim().min(1).max(max).regex(/^\P{Cc}*$/u, 'holds control characters')
const name = z.string().regex(/^[a-z0-9][a-z0-9-]{2,63}$/, 'lower-case letters, digits and hyphens are needed, 3 to 64 of them')
const code = z.string().regex(/^[A-Z0-9][A-Z0-9_-]{0,31}$/, 'capital letters, digits, hyphens and underlines are needed, 32 at most')
const day = z.string().refine(isLocalDate, 'a day is needed, such as 2026-03-10')
const divisionCode = z.string().regex(/^\d{6}$/, 'six digits of GB/T 2260 are needed')

const station = z.strictObject({ code, name: line(100), divisionCode, address: line(200) })

const area = z.strictObject({ business: code, divisionCode, validFrom: day, validTo: day.nullable().default(null) })
const unit = z.strictObject({ code, name: line(100), kind: z.enum(POLICE_UNIT_KINDS), parent: code.nullable().default(null), areas: z.array(area).max(100).default([]) })

const member = z.strictObject({
  id: name,
  name: line(100),
  /** Kept as its keyed hash alone: by it a member of staff is known as a party of a case, or as the staff of another partner. */
  identityNumber: z.string().refine(number => !isMalformedResidentId(number), 'not a resident identity number (GB 11643)').optional(),
  functions: z.array(z.enum(FUNCTIONS)),
  station: code.optional(),
  unit: code.optional(),
  keyFile: z.string(),
  certificate: z.strictObject({ certificateNo: line(64), validFrom: day, validTo: day }).optional(),
})

export const enrolmentShape = z.strictObject({
  partner: z.strictObject({
    kind: z.enum(PARTNER_KINDS),
    name: line(100),
    uscc: z.string().refine(uscc => usccFault(uscc) === undefined, 'not a unified social credit code (GB 32100)'),
  }),
  clients: z.array(z.strictObject({
    clientId: name.refine(id => id !== PLATFORM, 'this name is the platform\'s own'), scope: z.array(z.string()).min(1), jwksFile: z.string(),
  })).min(1).max(5),
  stations: z.array(station).max(100).default([]),
  units: z.array(unit).max(100).default([]),
  staff: z.array(member).max(500).default([]),
})

export type Shape = z.infer<typeof enrolmentShape>
