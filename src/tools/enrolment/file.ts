// Who is to be enrolled first? One JSON file of the operator's, with the public keys beside it, judged whole: one line for each fault.
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { calculateJwkThumbprint, importJWK } from 'jose'
import { z } from 'zod'
import { addYears, isLocalDate, type LocalDate } from '../../platform/calendar/local-date.js'
import { usccFault } from '../../platform/identifiers/uscc.js'
import { FUNCTIONS } from '../../platform/permissions/kinds.js'

export class EnrolmentFault extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'))
  }
}

const line = (max: number) => z.string().trim().min(1).max(max).regex(/^\P{Cc}*$/u, 'holds control characters')
const name = z.string().regex(/^[a-z0-9][a-z0-9-]{2,63}$/, 'lower-case letters, digits and hyphens are needed, 3 to 64 of them')
const day = z.string().refine(isLocalDate, 'a day is needed, such as 2026-03-10')

const file = z.strictObject({
  partner: z.strictObject({
    name: line(100),
    uscc: z.string().refine(uscc => usccFault(uscc) === undefined, 'not a unified social credit code (GB 32100)'),
  }),
  client: z.strictObject({ clientId: name, scope: z.array(z.string()).min(1), jwksFile: z.string() }),
  staff: z.array(z.strictObject({
    id: name,
    name: line(100),
    functions: z.array(z.enum(FUNCTIONS)).min(1),
    keyFile: z.string(),
    certificate: z.strictObject({ certificateNo: line(64), validFrom: day, validTo: day }),
  })).min(1).max(20),
})

/** What is left of a key that is kept: a private part, wherever it came from, is refused and never stored. */
const publicKey = z.object({
  kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string(), y: z.string(), kid: z.string().optional(), d: z.undefined('a private key does not belong here').optional(),
})
const keySet = z.object({ keys: z.array(publicKey).min(1).max(5) })

type PublicKey = z.infer<typeof publicKey>
type Shape = z.infer<typeof file>

export interface Enrolment {
  readonly partner: Shape['partner']
  readonly client: { readonly clientId: string, readonly scope: string, readonly jwks: { keys: PublicKey[] } }
  readonly staff: readonly (Omit<Shape['staff'][number], 'keyFile'> & { readonly publicJwk: PublicKey })[]
}

/** A certificate holds two years. Source: design. */
const TERM_YEARS_MAX = 2

/** Everything that is wrong is told at once; nothing is changed before. */
export async function readEnrolment(path: string, scopes: ReadonlySet<string>, today: LocalDate): Promise<Enrolment> {
  const shape = parsed('', file, readJson('', path))
  const beside = (place: string) => resolve(dirname(path), place)
  const faults: string[] = [...scopeFaults(shape, scopes), ...staffFaults(shape, today)]
  const keyOf = <T>(setting: string, schema: z.ZodType<T>, place: string): T | undefined => {
    try {
      return parsed(setting, schema, readJson(setting, beside(place)))
    } catch (error) {
      if (!(error instanceof EnrolmentFault)) throw error
      faults.push(...error.lines)
      return undefined
    }
  }
  const jwks = keyOf('client.jwksFile', keySet, shape.client.jwksFile)
  const staffKeys = shape.staff.map(({ keyFile }, n) => keyOf(`staff.${n}.keyFile`, publicKey, keyFile))
  faults.push(...await keyFaults([
    ...(jwks?.keys ?? []).map((key): Named => ['client.jwksFile', key]), ...staffKeys.map((key, n): Named => [`staff.${n}.keyFile`, key]),
  ]))
  if (faults.length > 0) throw new EnrolmentFault(faults)
  return {
    partner: shape.partner,
    client: { clientId: shape.client.clientId, scope: shape.client.scope.join(' '), jwks: { keys: (jwks?.keys ?? []).map(signs) } },
    staff: shape.staff.map(({ keyFile: _file, ...member }, n) => ({ ...member, publicJwk: signs(staffKeys[n]) })),
  }
}

const signs = (key: PublicKey | undefined): PublicKey => {
  if (!key) throw new Error('a key that was not judged')
  return { ...key, alg: 'ES256', use: 'sig' } as PublicKey
}

function readJson(setting: string, path: string): unknown {
  const where = setting === '' ? '' : `${setting}: `
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    throw new EnrolmentFault([`${where}${path} can not be read`])
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new EnrolmentFault([`${where}${path} is not JSON`])
  }
}

function parsed<T>(setting: string, schema: z.ZodType<T>, value: unknown): T {
  const { data, error } = schema.safeParse(value)
  if (!error) return data
  throw new EnrolmentFault(error.issues.map(({ path, message }) => `${[setting, ...path].filter(step => step !== '').join('.') || 'the file'}: ${message}`))
}

function scopeFaults({ client: { scope } }: Shape, known: ReadonlySet<string>): string[] {
  const unknown = scope.filter(each => !known.has(each)).map(each => `client.scope: ${each} is not a scope`)
  return scope.includes('partners:supervise') ? unknown : [...unknown, 'client.scope: partners:supervise is needed; without it nobody could enrol others']
}

function staffFaults({ staff }: Shape, today: LocalDate): string[] {
  const terms = staff.flatMap(({ certificate: { validFrom, validTo } }, n) => [
    ...(validTo < validFrom || validTo < today ? [`staff.${n}.certificate.validTo: the term ends before it begins, or has ended`] : []),
    ...(validTo > addYears(validFrom, TERM_YEARS_MAX) ? [`staff.${n}.certificate.validTo: a term has at most ${TERM_YEARS_MAX} years`] : []),
  ])
  return [
    ...terms,
    ...(staff.some(({ functions }) => functions.includes('SUPERVISOR')) ? [] : ['staff: one SUPERVISOR is needed']),
    ...(new Set(staff.map(({ id }) => id)).size === staff.length ? [] : ['staff: an id is used twice']),
  ]
}

type Named = readonly [string, PublicKey | undefined]

/** A key that two people share would let one of them be both pairs of eyes. */
async function keyFaults(keys: readonly Named[]): Promise<string[]> {
  const owners = new Map<string, string>()
  const faults: string[] = []
  for (const [setting, key] of keys) {
    if (!key) continue
    try {
      await importJWK({ kty: key.kty, crv: key.crv, x: key.x, y: key.y }, 'ES256')
    } catch {
      faults.push(`${setting}: not a point of P-256`)
      continue
    }
    const thumbprint = await calculateJwkThumbprint({ kty: key.kty, crv: key.crv, x: key.x, y: key.y })
    const owner = owners.get(thumbprint)
    if (owner !== undefined) faults.push(`${setting}: the same key as ${owner}`)
    owners.set(thumbprint, setting)
  }
  return faults
}
