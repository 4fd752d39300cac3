// How is this process set up? From the environment alone, judged at start, one clear line for each fault.
import { z } from 'zod'
import { type KeyRing } from './platform/crypto/keyring.js'

/** A shorter one would be found out only when the first cell is sealed, an empty one of an index never. */
const secret = z.base64().refine(text => Buffer.from(text, 'base64').length === 32, '32 bytes in base64 are needed')

const keyRing = z.object({
  active: z.string(),
  encryption: z.record(z.string(), secret),
  index: z.object({ identity: secret, input: secret, cursor: secret }),
  signing: z.array(z.looseObject({ kty: z.literal('EC'), crv: z.literal('P-256'), d: z.string() })).min(1),
}).refine(({ active, encryption }) => active in encryption, { path: ['active'], error: 'names none of the encryption keys' })

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  HOST: z.string().optional(),
  DATA_DIR: z.string().default('./.data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  PUBLIC_URL: z.url().transform(url => url.replace(/\/$/, '')).optional(),
  KEY_RING: z.string().transform((text, context) => parseJson(text, context)).pipe(keyRing).optional(),
  PAYMENT_URL: z.url({ protocol: /^https?$/ }).transform(url => url.replace(/\/$/, '')).optional(),
  PAYMENT_SECRET: secret.optional(),
  SANDBOX_CLOCK: z.iso.datetime({ offset: true }).transform(text => new Date(text)).optional(),
})

export interface Config {
  readonly sandbox: boolean
  readonly port: number
  readonly host: string
  readonly dataDir: string
  readonly databaseUrl?: string
  readonly publicUrl: string
  /** Absent only in the sandbox, which makes its own and keeps them in its data folder. */
  readonly keyRing?: KeyRing
  readonly sandboxClock?: Date
  /** The bank that pays for insurers, and the secret that both sides sign with. */
  readonly payments?: { readonly url: string, readonly secret: string }
}

export class ConfigFault extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'))
  }
}

/** Absent settings mean production, which has no default secret and does not start without its keys. */
export function readConfig(env: Readonly<Record<string, string | undefined>>, sandbox: boolean): Config {
  const parsed = environment.safeParse(env)
  const malformed = parsed.error?.issues.map(({ path, message }) => EXPECTED[String(path[0])] ?? `${path.join('.')}: ${message}`) ?? []
  const missing = [...(sandbox ? sandboxFaults(env['HOST']) : productionFaults(env)), ...paymentFaults(env)]
  const faults = [...malformed, ...missing.filter(line => !malformed.some(told => settingOf(told) === settingOf(line)))]
  if (faults.length > 0 || !parsed.success) throw new ConfigFault(faults)
  const { PORT: port, DATA_DIR: dataDir, ...rest } = parsed.data
  return {
    sandbox, port, dataDir,
    host: rest.HOST ?? (sandbox ? '127.0.0.1' : '0.0.0.0'),
    publicUrl: rest.PUBLIC_URL ?? `http://127.0.0.1:${port}`,
    ...(rest.DATABASE_URL === undefined ? {} : { databaseUrl: rest.DATABASE_URL }),
    ...(rest.KEY_RING === undefined ? {} : { keyRing: rest.KEY_RING }),
    ...(rest.PAYMENT_URL === undefined || rest.PAYMENT_SECRET === undefined ? {} : { payments: { url: rest.PAYMENT_URL, secret: rest.PAYMENT_SECRET } }),
    ...(rest.SANDBOX_CLOCK === undefined ? {} : { sandboxClock: rest.SANDBOX_CLOCK }),
  }
}

/** No line repeats what was set: a key ring and a database address hold secrets. */
const EXPECTED: Readonly<Record<string, string>> = {
  PORT: 'PORT: a number from 0 to 65535 is needed',
  DATABASE_URL: 'DATABASE_URL: an address that begins with postgresql:// is needed',
  PUBLIC_URL: 'PUBLIC_URL: the https address of this service is needed',
  PAYMENT_URL: 'PAYMENT_URL: the address of the bank is needed',
  PAYMENT_SECRET: 'PAYMENT_SECRET: 32 bytes in base64 are needed',
  SANDBOX_CLOCK: 'SANDBOX_CLOCK: a moment with its offset is needed, such as 2026-03-10T10:00:00+08:00',
}

const settingOf = (line: string): string => line.split(/[.:]/, 1)[0] ?? ''

function sandboxFaults(host: string | undefined): string[] {
  return host === undefined || ['127.0.0.1', '::1', 'localhost'].includes(host) ? [] : ['HOST: the sandbox binds loopback only']
}

function productionFaults({ PUBLIC_URL, KEY_RING, SANDBOX_CLOCK }: Readonly<Record<string, string | undefined>>): string[] {
  return [
    PUBLIC_URL?.startsWith('https://') ? '' : `${EXPECTED['PUBLIC_URL']} (or start with --sandbox)`,
    KEY_RING ? '' : 'KEY_RING: the key ring is needed; there are no default keys (or start with --sandbox)',
    SANDBOX_CLOCK ? 'SANDBOX_CLOCK: only the sandbox has a clock of its own' : '',
  ].filter(line => line !== '')
}

function paymentFaults({ PAYMENT_URL, PAYMENT_SECRET }: Readonly<Record<string, string | undefined>>): string[] {
  if (Boolean(PAYMENT_URL) === Boolean(PAYMENT_SECRET)) return []
  return [PAYMENT_URL ? 'PAYMENT_SECRET: the secret that PAYMENT_URL shares is needed' : 'PAYMENT_URL: PAYMENT_SECRET is set, and no bank']
}

function parseJson(text: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text)
  } catch {
    context.addIssue({ code: 'custom', message: 'not JSON' })
    return z.NEVER
  }
}
