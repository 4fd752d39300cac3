// What does a client read when something is refused or fails?
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { CODES, findCode, type Code, type CodeRow } from './codes.js'
import type { Exchange, Locale } from './exchange.js'
import { redact, redactValue } from './redact.js'

export type ErrorText = (code: string, locale: Locale) => string | undefined

/** An error between Apollo's formatError and the answer; `status` and `detail` never leave the server. */
export interface Classified {
  code: string
  status: number
  detail: string
  extensions: Record<string, unknown>
  path?: readonly (string | number)[]
  locations?: GraphQLFormattedError['locations']
  /** How many rows of a list were refused alike. */
  rows: number
}

/** Codes whose cause lies in the document or variables: there the detail says more than the words of the code. */
const DETAILED = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST'])
/** What an error may carry beside its code; nothing else is sent. */
const CARRIED = ['needs', 'reason', 'cost', 'limit', 'retryAfterMs', 'retryable']
const ERRORS_MAX = 5
const LOCATIONS_MAX = 2

export function refuse(code: Code, extensions: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError('', { extensions: { ...extensions, code } })
}

export function classify(error: unknown, errorText: ErrorText): Classified {
  const graphql = error instanceof GraphQLError ? error : undefined
  const { code, status } = codeOf(error, errorText)
  const extensions = graphql?.extensions ?? {}
  return {
    code,
    status,
    detail: DETAILED.has(code) && graphql ? detailOf(graphql) : '',
    extensions: Object.fromEntries(CARRIED.filter(name => name in extensions).map(name => [name, extensions[name]])),
    rows: 1,
    ...graphql?.path && { path: graphql.path },
    ...graphql?.locations && { locations: graphql.locations.slice(0, LOCATIONS_MAX) },
  }
}

function codeOf(error: unknown, errorText: ErrorText): { code: string; status: number } {
  if (!(error instanceof GraphQLError)) return codeOfFastify(error)
  const http = statusIn(error.extensions.http)
  const code = codeIn(error, http)
  if (typeof code !== 'string') return internal
  const row = findCode(code)
  if (row) return { code, status: row.status }
  // A code that nobody wrote words or a status for was not meant for the public.
  return errorText(code, 'en') || http ? { code, status: http ?? 400 } : internal
}

function codeIn(error: GraphQLError, http: number | undefined): unknown {
  const { message, extensions, originalError } = error
  const told = CODE_OF_MESSAGE.find(([pattern]) => pattern.test(message))?.[1]
  if (told) return told
  if (isValueError(error)) return 'BAD_USER_INPUT'
  if (extensions.code === 'BAD_REQUEST') return CODE_OF_STATUS.get(http ?? 400)
  // Apollo writes its own code over that of a validation rule.
  return (originalError instanceof GraphQLError ? originalError.extensions.code : undefined) ?? extensions.code
}

const internal = { code: 'INTERNAL', status: CODES.INTERNAL.status }

/** graphql-js and Apollo tell these apart by their words alone. */
const CODE_OF_MESSAGE: [RegExp, Code][] = [
  [/^Syntax Error: Document contains more tha[nt] \d+ tokens/, 'TOKEN_LIMIT'],
  [/^Too many errors processing variables/, 'BAD_USER_INPUT'],
]

const CODE_OF_STATUS = new Map<number, Code>([
  [400, 'BAD_REQUEST'], [404, 'NOT_FOUND'], [405, 'METHOD_NOT_ALLOWED'], [406, 'NOT_ACCEPTABLE'],
  [408, 'REQUEST_TIMEOUT'], [413, 'BODY_LIMIT'], [415, 'UNSUPPORTED_MEDIA_TYPE'], [503, 'OVERLOADED'],
])

function codeOfFastify(error: unknown): { code: string; status: number } {
  const status = statusIn({ status: (error as { statusCode?: unknown } | null)?.statusCode })
  if (!status || status === 500) return internal
  const code = CODE_OF_STATUS.get(status) ?? 'BAD_REQUEST'
  return { code, status }
}

function statusIn(http: unknown): number | undefined {
  const status = (http as { status?: unknown } | undefined)?.status
  return typeof status === 'number' ? status : undefined
}

/** The validator refused a literal, as the executor refuses a variable. */
function isValueError({ nodes, extensions }: GraphQLError): boolean {
  const kind = nodes?.[0]?.kind ?? ''
  return extensions.code === 'GRAPHQL_VALIDATION_FAILED' && (kind.endsWith('Value') || kind === 'ObjectField')
}

function detailOf(error: GraphQLError): string {
  return isValueError(error) ? redactValue(error.message) : redact(error.message)
}

/**
 * One refused leaf in a list of a hundred rows gives a hundred errors: they become the first of them, with a count.
 * A limit hides what the validator says beside it, and the validator stops at five.
 */
export function fold(errors: readonly Classified[], executed: boolean): Classified[] {
  const limit = executed ? undefined : errors.find(({ code }) => code.endsWith('_LIMIT'))
  if (limit) return [limit]
  const folded = new Map<string, Classified>()
  for (const error of errors) {
    const place = error.path?.map(step => typeof step === 'number' ? '*' : step).join('.') ?? error.detail
    const key = `${error.code} ${place}`
    const first = folded.get(key)
    if (first) first.rows++
    else folded.set(key, { ...error })
  }
  return [...folded.values()].slice(0, executed ? undefined : ERRORS_MAX)
}

export function publicError(error: Classified, exchange: Exchange, errorText: ErrorText): GraphQLFormattedError {
  const { code, detail, path, locations, extensions, rows } = error
  const row: CodeRow | undefined = findCode(code)
  const message = detail || (errorText(code, exchange.locale) ?? row?.[exchange.locale] ?? wordsOf(error, exchange))
  exchange.codes.add(code)
  return {
    message,
    ...locations && { locations },
    ...path && { path },
    extensions: {
      code,
      retryable: row?.retryable ?? false,
      ...row?.retryAfterMs && { retryAfterMs: row.retryAfterMs },
      ...extensions,
      ...rows > 1 && { rows },
      requestId: exchange.requestId,
      docUrl: `/docs/errors/${code}`,
    },
  }
}

/** For a code of sign-in without words of its own. */
function wordsOf({ status }: Classified, { locale }: Exchange): string {
  return CODES[status === 401 ? 'UNAUTHENTICATED' : status === 403 ? 'FORBIDDEN' : 'BAD_REQUEST'][locale]
}
