// How does one process come up, and go down in order?
import { type Config } from '../config.js'
import { sealAudit } from '../platform/perform/sealer.js'
import { type Platform } from '../platform/platform.js'
import { openSandbox } from '../sandbox/city.js'
import { createHttp, type HttpServer } from './http/http.js'
import { contextOf } from './sign-in.js'
import { oauthDirectory } from './directory.js'
import { checkFolder, keyRingOf } from './keys.js'
import { apiAudience } from './oauth/contracts.js'
import { mountOauth } from './oauth/mount.js'
import { createOauthProvider } from './oauth/provider.js'
import { publicKeySet, tokenVerifier } from './oauth/verify.js'
import { assemblePlatform, openDatabaseOf } from './platform.js'
import { guardedSchema } from './schema.js'
import { StandingCache } from './standing.js'

const DEADLINE_MS = 8000
const SEAL_EVERY_MS = 1000
const TOKENS_REMEMBERED = 10_000

export interface RunningServer {
  readonly http: HttpServer
  readonly platform: Platform
  /** What is closed when no request is left, in this order. */
  readonly steps: (() => Promise<void>)[]
}

export async function startServer(config: Config): Promise<RunningServer> {
  checkFolder(config)
  const keyRing = await keyRingOf(config)
  const database = await openDatabaseOf(config)
  await database.migrate()
  const { platform, queue } = await assemblePlatform(config, keyRing, database, error => { process.stderr.write(`queue: ${error.message}\n`) })
  if (config.sandbox) await openSandbox(platform, config.dataDir)
  const standing = await StandingCache.open(database, platform.rows)
  const settings = { publicUrl: config.publicUrl, signingKeys: [...keyRing.signing], sandbox: config.sandbox, cookieKeys: [keyRing.index['cursor'] ?? ''] }
  const provider = createOauthProvider({
    settings, sql: database.sql, directory: oauthDirectory(platform.rows),
    onError: (name, fault) => { process.stderr.write(`oauth ${name}: ${fault.code} ${fault.description ?? ''}\n`) },
  })
  const verify = tokenVerifier({
    issuer: config.publicUrl, audience: apiAudience(config.publicUrl), jwks: await publicKeySet(settings.signingKeys), remember: TOKENS_REMEMBERED,
  })
  const http = await createHttp({
    schema: await guardedSchema(platform),
    contextOf: facts => contextOf(platform, verify, standing, facts),
    rateKeyOf: context => context.actor.clientId,
    settings: {
      port: config.port, host: config.host, sandbox: config.sandbox, deadlineMs: DEADLINE_MS,
      costPerRequestMax: 5000, bucket: 50_000, refillPerSecond: 1000,
    },
    ready: async () => ({ database: await answers(database.sql.query('select 1')) }),
    errorText: (code, locale) => platform.errors.text(code, locale),
    routes: async app => { mountOauth(app, provider, config.publicUrl); return Promise.resolve() },
  })
  await queue.work()
  const sealer = setInterval(() => { void seal() }, SEAL_EVERY_MS)
  const seal = () => sealAudit(database, keyRing.signing[0] ?? {}).catch((error: unknown) => { process.stderr.write(`audit: ${String(error)}\n`) })
  return {
    http, platform,
    steps: [
      () => http.app.close(),
      () => { clearInterval(sealer); return queue.stop() },
      () => standing.close(),
      async () => { await sealAudit(database, keyRing.signing[0] ?? {}) },
      () => database.close(),
    ],
  }
}

const answers = (work: Promise<unknown>): Promise<boolean> => work.then(() => true, () => false)
