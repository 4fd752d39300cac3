// What does the server write down about a request?
import { writeSync } from 'node:fs'
import { pino, type DestinationStream, type Logger, type LogFn } from 'pino'
import { withoutIdentifiers } from './redact.js'

export interface RequestFact {
  requestId: string
  operationName?: string
  /** Beside GraphQL: the pattern, since a URL may hold anything. */
  route?: string
  /** Of an operation: whether it was let through to the resolvers. */
  ran?: boolean
  ms: number
  status: number
  codes: string[]
  clientId?: string
}

const FRAMES_MAX = 12
const GATHER_CHARACTERS = 8192
const STANDARD_OUTPUT = 1
const GATHER_MS = 100

/**
 * One line a request, of known fields. Libraries log through here too, so an error is reduced to its kind and its
 * stack frames: its message may quote a row, and a request or response object holds bodies and tokens.
 */
export function createLogger(destination?: DestinationStream): Logger {
  const options = {
    base: null,
    serializers: { err: describeError, req: () => undefined, res: () => undefined },
    hooks: {
      logMethod(this: Logger, args: Parameters<LogFn>, method: LogFn) {
        method.apply(this, reduce(args))
      },
    },
  }
  return pino(options, destination ?? standardOutput())
}

/**
 * Lines of a tenth of a second go out in one call: one each took a tenth of a look-up. pino's own buffering retries at the
 * end for as long as nobody reads the pipe; a log that nobody reads may neither hold a process nor stop it from ending.
 */
function standardOutput(): DestinationStream {
  let waiting = ''
  const flush = () => {
    const lines = waiting
    waiting = ''
    try {
      for (let rest = Buffer.from(lines); rest.length > 0;) rest = rest.subarray(writeSync(STANDARD_OUTPUT, rest))
    } catch {
      // Nobody reads: the lines are lost, the requests are answered.
    }
  }
  setInterval(flush, GATHER_MS).unref()
  process.on('exit', flush)
  return {
    write: line => {
      waiting += line
      if (waiting.length > GATHER_CHARACTERS) flush()
    },
  }
}

export interface FaultLog { error(fields: object, text: string): void }

export function logFault(log: FaultLog, requestId: string | undefined, fault: unknown) {
  log.error({ requestId, err: fault }, 'fault')
}

/** Operation names come from the client: what is no letter, digit or underscore is escaped, so no terminal obeys it. */
export function printable(name: string): string {
  const escaped = name.replace(/\W/g, sign => '\\u' + sign.charCodeAt(0).toString(16).padStart(4, '0'))
  return withoutIdentifiers(escaped).slice(0, 64)
}

/** pino puts the message of a lone error into the line: it gets the error's name instead. */
function reduce([first, ...rest]: unknown[]): Parameters<LogFn> {
  const texts = rest.map(part => typeof part === 'string' ? withoutIdentifiers(part) : part)
  if (typeof first === 'string') return [withoutIdentifiers(first), ...texts] as Parameters<LogFn>
  const fields = first instanceof Error ? { err: first } : first as { err?: unknown }
  const named = fields.err instanceof Error && texts.length === 0 ? [fields.err.name] : texts
  return [fields, ...named] as Parameters<LogFn>
}

function describeError(error: unknown) {
  if (!(error instanceof Error)) return { name: typeof error }
  const cause = (error as { originalError?: unknown }).originalError
  const { name, stack = '', code } = (cause instanceof Error ? cause : error) as Error & { code?: string | number }
  const frames = stack.split('\n').filter(line => line.startsWith('    at ')).map(line => line.trim())
  return { name, ...code !== undefined && { code: String(code) }, frames: frames.slice(0, FRAMES_MAX) }
}
