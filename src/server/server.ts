// How does one process come up, and go down in order?
import { type JWK } from 'jose'
import { type Config } from '../config.js'
import { type Context } from '../platform/graphql/context.js'
import { leaveTrace } from '../platform/perform/trace.js'
import { sealAudit } from '../platform/perform/sealer.js'
import { type Job } from '../platform/module.js'
import { type EventNumbers } from '../platform/perform/event-numbers.js'
import { type Platform } from '../platform/platform.js'
import { Sweeper } from '../platform/sweeper.js'
import { openSandbox } from '../sandbox/city.js'
import { type RequestFacts } from './http/exchange.js'
import { mountGauges } from './gauges.js'
import { createHttp, type HttpServer } from './http/http.js'
import { mountErrorPages } from './error-pages.js'
import { mountFailedRows } from './failed-rows.js'
import { mountListSnapshots } from './list-snapshots.js'
import { mountReceiptStatus } from './receipt-status.js'
import { contextAgain, contextOf } from './sign-in.js'
import { oauthDirectory } from './directory.js'
import { checkFolder, keyRingOf } from './keys.js'
import { apiAudience } from './oauth/contracts.js'
import { mountOauth } from './oauth/mount.js'
import { createOauthProvider } from './oauth/provider.js'
import { publicKeySet, tokenVerifier } from './oauth/verify.js'
import { modules } from './modules.js'
import { mountObliviousFiles } from './oblivious-files.js'
import { mountPayments } from './payments/callbacks.js'
import { connectPayments } from './payments/connect.js'
import { assemblePlatform, openDatabaseOf } from './platform.js'
import { guardedSchema } from './schema.js'
import { mountScreeningFiles } from './screening-files.js'
import { StandingCache } from './standing.js'
import { mountStream } from './stream.js'
import { mountUploads } from './uploads.js'
import { openDispatcher } from './webhooks/webhook.dispatcher.js'

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
  const bank = await connectPayments(config)
  const { platform, events, onCommit } = await assemblePlatform(config, keyRing, database, error => { process.stderr.write(`background: ${String(error)}\n`) }, bank.channel)
  if (config.sandbox) await openSandbox(platform, config.dataDir)
  const standing = await StandingCache.open(database, platform.rows)
  const settings = { publicUrl: config.publicUrl, signingKeys: [...keyRing.signing], sandbox: config.sandbox, cookieKeys: [keyRing.index['cursor'] ?? ''] }
  const provider = createOauthProvider({
    settings, sql: database.sql, directory: oauthDirectory(platform.rows, platform.clock),
    onError: (name, fault) => { process.stderr.write(`oauth ${name}: ${fault.code} ${fault.description ?? ''}\n`) },
  })
  const verify = tokenVerifier({
    issuer: config.publicUrl, audience: apiAudience(config.publicUrl), jwks: await publicKeySet(settings.signingKeys), remember: TOKENS_REMEMBERED,
  })
  const signIn = (facts: RequestFacts) => contextOf(platform, verify, standing, facts)
  const schema = await guardedSchema(platform)
  const http = await createHttp({
    schema,
    contextOf: signIn,
    rateKeyOf: context => context.actor.clientId,
    mayReport: facts => signIn(facts).then(({ actor }) => [...actor.scopes].some(scope => scope.endsWith(':report')), () => false),
    settings: {
      port: config.port, host: config.host, sandbox: config.sandbox, deadlineMs: DEADLINE_MS,
      costPerRequestMax: platform.limits.costPerRequest, bucket: platform.limits.bucket, refillPerSecond: platform.limits.refillPerSecond,
    },
    ready: async () => ({ database: await answers(database.sql.query('select 1')) }),
    onRefused: (context, mutation, reason) => auditRefused(platform, context as Context, mutation, reason),
    errorText: (code, locale) => platform.errors.text(code, locale),
    routes: async (app, answering) => {
      mountOauth(app, provider, config.publicUrl)
      await app.register(scope => mountUploads(scope, { platform, signIn }))
      await app.register((scope, _options, done) => {
        mountPayments(scope, platform)
        done()
      })
      await app.register((scope, _options, done) => {
        mountScreeningFiles(scope, { platform, signIn })
        done()
      })
      mountFailedRows(app, { platform, signIn })
      mountListSnapshots(app, { platform, signIn })
      mountObliviousFiles(app, { platform, signIn })
      mountReceiptStatus(app, platform)
      mountErrorPages(app, platform)
      await app.register((scope, _options, done) => {
        mountStream(scope, { ...answering, platform, schema, signIn, again: context => contextAgain(platform, standing, context) })
        done()
      })
    },
  })
  mountGauges(http.metrics, platform)
  const webhooks = openDispatcher(platform, schema, http.metrics)
  onCommit(() => { webhooks.wake() })
  const background = startBackground(platform, { webhooks, events, signingKey: keyRing.signing[0] ?? {} })
  return {
    http, platform,
    steps: [
      () => http.app.close(),
      ...background,
      () => platform.readLog.flush(),
      () => standing.close(),
      () => bank.stop(),
      async () => { await sealAudit(database, keyRing.signing[0] ?? {}) },
      () => database.close(),
    ],
  }
}

interface Background { readonly webhooks: Job, readonly events: EventNumbers, readonly signingKey: JWK }

/** What goes on between requests; answers how it ends, in this order. */
function startBackground(platform: Platform, { webhooks, events, signingKey }: Background): (() => Promise<void>)[] {
  const say = (what: string) => (error: unknown) => { process.stderr.write(`${what}: ${String(error)}\n`) }
  events.start()
  const sweeper = new Sweeper(platform, modules.flatMap(module => module.sweeps ?? []), (action, error) => { say(action)(error) })
  sweeper.start()
  const jobs = [webhooks, ...modules.flatMap(module => module.jobs ?? []).map(job => job(platform))]
  for (const job of jobs) job.start()
  const sealer = setInterval(() => { void sealAudit(platform.database, signingKey).catch(say('audit')) }, SEAL_EVERY_MS)
  return [
    async () => { await Promise.all(jobs.map(job => job.stop())) },
    () => { clearInterval(sealer); return events.stop() },
    () => sweeper.stop(),
  ]
}

/** Whoever tries what is not hers leaves a line, as whoever is refused later does. */
function auditRefused({ database, clock }: Platform, { actor, requestId }: Context, action: string, reason: string): Promise<void> {
  return database.transact(em => leaveTrace(em, { actor, action, recordId: null, outcome: 'REFUSED', codes: [reason], requestId, at: clock.wall(), businessAt: clock.now() }, []))
}

const answers = (work: Promise<unknown>): Promise<boolean> => work.then(() => true, () => false)
