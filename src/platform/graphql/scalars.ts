// How do dates, money and identifiers travel? Values are strict; identifiers only normalise, so that one bad VIN does not sink a batch.
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import { isLocalDate } from '../calendar/local-date.js'
import { normalisePlateNo } from '../identifiers/plate-number.js'
import { normaliseResidentId } from '../identifiers/resident-id.js'
import { normaliseUscc } from '../identifiers/uscc.js'
import { normaliseVin } from '../identifiers/vin.js'

const SHANGHAI_OFFSET_MS = 8 * 3600 * 1000
const DAY_MS = 24 * 3600 * 1000
const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/

// The words never hold the value: graphql-js would carry it into errors and logs.
const wrong = (what: string) => new GraphQLError(`${what} expected`, { extensions: { code: 'BAD_USER_INPUT' } })

export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'A moment: ISO 8601 with offset, such as 2026-03-10T10:00:00+08:00. Answers carry +08:00.',
  serialize: value => toShanghai(value as Date),
  parseValue: instantOf,
  parseLiteral: node => instantOf(node.kind === Kind.STRING ? node.value : undefined),
})

export const LocalDateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day in Asia/Shanghai, YYYY-MM-DD. Legal periods are counted in such days.',
  serialize: String,
  parseValue: dateOf,
  parseLiteral: node => dateOf(node.kind === Kind.STRING ? node.value : undefined),
})

export const Fen = new GraphQLScalarType<number, number>({
  name: 'Fen',
  description: 'Money in fen (分), an integer within ±(2^53 − 1).',
  serialize: Number,
  parseValue: fenOf,
  parseLiteral: node => fenOf(node.kind === Kind.INT ? Number(node.value) : undefined),
})

const IDENTIFIER_LENGTH_MAX = 64

function identifier(name: string, description: string, normalise: (raw: string) => string): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value !== 'string') throw wrong(`${name}: a string`)
    if (value.length > IDENTIFIER_LENGTH_MAX) throw wrong(`${name}: at most ${IDENTIFIER_LENGTH_MAX} characters`)
    return normalise(value)
  }
  return new GraphQLScalarType<string, string>({
    name, description, serialize: String, parseValue: parse,
    parseLiteral: node => parse(node.kind === Kind.STRING ? node.value : undefined),
  })
}

const weak = 'Spaces, full-width forms and case are normalised; faults come back in userErrors.'

export const Vin = identifier('Vin', `Vehicle identification number (车辆识别代号), 17 characters, GB 16735. ${weak}`, normaliseVin)
export const PlateNumber = identifier('PlateNumber', `Plate number (号牌号码), GA 36. ${weak}`, normalisePlateNo)
export const ResidentId = identifier('ResidentId', `Resident identity number (公民身份号码), GB 11643; travels in the body only. ${weak}`, normaliseResidentId)
export const Uscc = identifier('Uscc', `Unified social credit code (统一社会信用代码), GB 32100. ${weak}`, normaliseUscc)

function toShanghai(value: Date): string {
  const local = value.getTime() + SHANGHAI_OFFSET_MS
  const day = Math.floor(local / DAY_MS)
  const known = days.get(day) ?? keepDay(day)
  const ms = local - day * DAY_MS
  return `${known}T${two(ms / 3_600_000 | 0)}:${two((ms / 60_000 | 0) % 60)}:${two((ms / 1000 | 0) % 60)}.${String(ms % 1000).padStart(3, '0')}+08:00`
}

/** Most instants of a page fall on a few days, and toISOString is a tenth of what the page costs in GraphQL. */
const days = new Map<number, string>()
const DAYS_KEPT = 5000
const two = (n: number): string => (n < 10 ? `0${n}` : String(n))

function keepDay(day: number): string {
  const text = new Date(day * DAY_MS).toISOString().slice(0, -14)
  if (days.size === DAYS_KEPT) days.clear()
  days.set(day, text)
  return text
}

function instantOf(value: unknown): Date {
  if (typeof value !== 'string' || !ISO_INSTANT.test(value)) throw wrong('DateTime: ISO 8601 with offset')
  const instant = new Date(value)
  if (Number.isNaN(instant.getTime())) throw wrong('DateTime: an instant that exists')
  return instant
}

function dateOf(value: unknown): string {
  if (typeof value !== 'string' || !isLocalDate(value)) throw wrong('Date: YYYY-MM-DD')
  return value
}

function fenOf(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw wrong('Fen: an integer')
  return value
}
