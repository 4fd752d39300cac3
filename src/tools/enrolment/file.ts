// Who is to be enrolled? One JSON file of the operator's, with the public keys beside it, judged whole: one line for each fault.
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { calculateJwkThumbprint, importJWK } from 'jose'
import { z } from 'zod'
import { type LocalDate } from '../../platform/calendar/local-date.js'
import { agreementFaults } from './agreement.js'
import { enrolmentShape, type Shape } from './shape.js'

export class EnrolmentFault extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'))
  }
}

/** What is left of a key that is kept: a private part, wherever it came from, is refused and never stored. */
const publicKey = z.object({
  kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string(), y: z.string(), kid: z.string().optional(), d: z.undefined('a private key does not belong here').optional(),
})
const keySet = z.object({ keys: z.array(publicKey).min(1).max(5) })

type PublicKey = z.infer<typeof publicKey>

export interface Enrolment extends Pick<Shape, 'partner' | 'stations' | 'units'> {
  readonly clients: readonly (Omit<Shape['clients'][number], 'jwksFile'> & { readonly jwks: { keys: PublicKey[] } })[]
  readonly staff: readonly (Omit<Shape['staff'][number], 'keyFile'> & { readonly publicJwk: PublicKey })[]
}

/** Everything that is wrong is told at once; nothing is changed before. */
export async function readEnrolment(path: string, scopes: ReadonlySet<string>, today: LocalDate): Promise<Enrolment> {
  const shape = parsed('', enrolmentShape, readJson('', path))
  const beside = (place: string) => resolve(dirname(path), place)
  const faults: string[] = agreementFaults(shape, scopes, today)
  const keyOf = <T>(setting: string, schema: z.ZodType<T>, place: string): T | undefined => {
    try {
      return parsed(setting, schema, readJson(setting, beside(place)))
    } catch (error) {
      if (!(error instanceof EnrolmentFault)) throw error
      faults.push(...error.lines)
      return undefined
    }
  }
  const clientKeys = shape.clients.map(({ jwksFile }, n) => keyOf(`clients.${n}.jwksFile`, keySet, jwksFile)?.keys ?? [])
  const staffKeys = shape.staff.map(({ keyFile }, n) => keyOf(`staff.${n}.keyFile`, publicKey, keyFile))
  faults.push(...await keyFaults([
    ...clientKeys.flatMap((keys, n) => keys.map((key): Named => [`clients.${n}.jwksFile`, key])),
    ...staffKeys.map((key, n): Named => [`staff.${n}.keyFile`, key]),
  ]))
  if (faults.length > 0) throw new EnrolmentFault(faults)
  return {
    ...shape,
    clients: shape.clients.map(({ jwksFile: _file, ...client }, n) => ({ ...client, jwks: { keys: (clientKeys[n] ?? []).map(signs) } })),
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
