// How is this process set up? From the environment alone, judged at start, one clear line for each fault.
import { z } from 'zod'
import { type KeyRing } from './platform/crypto/keyring.js'

const keyRing = z.object({
  active: z.string(),
  encryption: z.record(z.string(), z.base64()),
  index: z.object({ identity: z.base64(), input: z.base64(), cursor: z.base64() }),
  signing: z.array(z.looseObject({ kty: z.literal('EC'), crv: z.literal('P-256'), d: z.string() })).min(1),
})

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  HOST: z.string().optional(),
  DATA_DIR: z.string().default('./.data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  PUBLIC_URL: z.url().transform(url => url.replace(/\/$/, '')).optional(),
  KEY_RING: z.string().transform((text, context) => parseJson(text, context)).pipe(keyRing).optional(),
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
}

export class ConfigFault extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'))
  }
}

/** Absent settings mean production, which has no default secret and does not start without its keys. */
export function readConfig(env: Readonly<Record<string, string | undefined>>, sandbox: boolean): Config {
  const parsed = environment.safeParse(env)
  if (!parsed.success) throw new ConfigFault(parsed.error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`))
  const { PORT: port, DATA_DIR: dataDir, ...rest } = parsed.data
  const faults = sandbox ? sandboxFaults(rest.HOST) : productionFaults(rest)
  if (faults.length > 0) throw new ConfigFault(faults)
  return {
    sandbox, port, dataDir,
    host: rest.HOST ?? (sandbox ? '127.0.0.1' : '0.0.0.0'),
    publicUrl: rest.PUBLIC_URL ?? `http://127.0.0.1:${port}`,
    ...(rest.DATABASE_URL === undefined ? {} : { databaseUrl: rest.DATABASE_URL }),
    ...(rest.KEY_RING === undefined ? {} : { keyRing: rest.KEY_RING }),
    ...(rest.SANDBOX_CLOCK === undefined ? {} : { sandboxClock: rest.SANDBOX_CLOCK }),
  }
}

function sandboxFaults(host: string | undefined): string[] {
  return host === undefined || ['127.0.0.1', '::1', 'localhost'].includes(host) ? [] : ['HOST: the sandbox binds loopback only']
}

function productionFaults(env: { PUBLIC_URL?: string | undefined, KEY_RING?: unknown, SANDBOX_CLOCK?: unknown }): string[] {
  return [
    env.PUBLIC_URL?.startsWith('https://') ? '' : 'PUBLIC_URL: the https address of this service is needed (or start with --sandbox)',
    env.KEY_RING ? '' : 'KEY_RING: the key ring is needed; there are no default keys (or start with --sandbox)',
    env.SANDBOX_CLOCK ? 'SANDBOX_CLOCK: only the sandbox has a clock of its own' : '',
  ].filter(line => line !== '')
}

function parseJson(text: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text)
  } catch {
    context.addIssue({ code: 'custom', message: 'not JSON' })
    return z.NEVER
  }
}
