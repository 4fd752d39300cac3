// How does a test talk to the platform? As a partner's program would: tokens from the token endpoint, GraphQL over HTTP.
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { importJWK, SignJWT } from 'jose'
import { readCredentials, type Credentials } from './server.js'

export interface Answer {
  readonly status: number
  readonly data: Record<string, any> | null // eslint-disable-line @typescript-eslint/no-explicit-any -- answers are asserted, not typed, in tests
  readonly errors: readonly { readonly message: string, readonly path?: readonly (string | number)[], readonly extensions: Record<string, unknown> }[]
  readonly headers: Headers
  readonly text: string
}

/** How many statements the answer took, as the sandbox tells. */
export const statementsOf = ({ headers }: Pick<Answer, 'headers'>): number => Number(/^sql;desc=(\d+)$/.exec(headers.get('server-timing') ?? '')?.[1])

const EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange'
const JWT_TYPE = 'urn:ietf:params:oauth:token-type:jwt'

/** The server of this jest worker. */
export function workerServer(): { url: string, dataDir: string, databaseUrl?: string } {
  const servers = JSON.parse(process.env['TEST_SERVERS'] ?? '[]') as { url: string, dataDir: string, databaseUrl?: string }[]
  const server = servers[(Number(process.env['JEST_WORKER_ID'] ?? 1) - 1) % Math.max(servers.length, 1)]
  if (!server) throw new Error('no server runs: start jest with its configuration')
  return server
}

export class City {
  readonly credentials: Credentials
  private readonly callers = new Map<string, Caller>()

  constructor(readonly url: string, readonly dataDir: string) {
    this.credentials = readCredentials(dataDir)
  }

  /** A partner, and the member of staff who signs, if any. One token is kept for eight minutes, a signature for 100 s. */
  as(partner: string, staffId?: string): Caller {
    return this.caller(`${partner}/${staffId ?? ''}`, async () => this.token(partner, staffId))
  }

  citizen(name: string): Caller {
    return this.caller(`citizen/${name}`, async () => {
      const person = this.credentials.citizens.find(each => each.name === name)
      if (!person) throw new Error(`no citizen ${name}`)
      const subject = await this.assertion(person.personId, person.privateKey)
      return this.exchange('citizen', { subject_token: subject, subject_token_type: JWT_TYPE })
    })
  }

  /** Moves the sandbox's business clock. */
  async advance(seconds: number): Promise<void> {
    await this.as('police').ask('mutation ($seconds: Int!) { sandboxAdvanceClock(seconds: $seconds) }', { seconds })
  }

  async token(partner: string, staffId?: string): Promise<string> {
    if (staffId === undefined) return this.exchange(partner, {}, 'client_credentials')
    const staff = this.credentials[partner]?.staff.find(each => each.id === staffId)
    if (!staff) throw new Error(`${partner} has no ${staffId}`)
    const actor = await this.assertion(staff.id, staff.privateKey)
    return this.exchange(partner, { actor_token: actor, actor_token_type: JWT_TYPE })
  }

  async assertion(id: string, privateKey: Record<string, unknown>): Promise<string> {
    return new SignJWT({}).setProtectedHeader({ alg: 'ES256' }).setIssuer(id).setSubject(id).setAudience(`${this.url}/oauth/token`)
      .setJti(randomUUID()).setIssuedAt().setExpirationTime('50s').sign(await importJWK({ ...privateKey }, 'ES256'))
  }

  async exchange(partner: string, parameters: Record<string, string>, grant = EXCHANGE): Promise<string> {
    const client = this.credentials[partner]
    if (!client) throw new Error(`no partner ${partner}`)
    const body = new URLSearchParams({ grant_type: grant, client_id: client.clientId, client_secret: client.clientSecret, ...parameters })
    for (let attempt = 0; ; attempt++) {
      const response = await fetch(`${this.url}/oauth/token`, { method: 'POST', body })
      const answer = (await response.json()) as { access_token?: string }
      if (answer.access_token) return answer.access_token
      if (response.status !== 503 || attempt === RETRIES) throw new Error(`no token: ${response.status} ${JSON.stringify(answer)}`)
      await sleep(Number(response.headers.get('retry-after') ?? 1) * 1000)
    }
  }

  private caller(key: string, token: () => Promise<string>): Caller {
    const known = this.callers.get(key) ?? new Caller(this.url, token)
    this.callers.set(key, known)
    return known
  }
}

const RETRIES = 5
/** A signature is fresh for 120 s; tokens are renewed well before. */
const TOKEN_KEPT_MS = 90_000

export class Caller {
  private held: { token: Promise<string>, at: number } | undefined

  constructor(readonly url: string, private readonly newToken: () => Promise<string>) {}

  token(): Promise<string> {
    if (!this.held || Date.now() - this.held.at > TOKEN_KEPT_MS) {
      const token = this.newToken()
      this.held = { token, at: Date.now() }
      token.catch(() => { this.held = undefined })
    }
    return this.held.token
  }

  /** The raw answer, whatever it is. */
  async send(query: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json', accept: 'application/graphql-response+json', authorization: `Bearer ${await this.token()}`, ...headers,
      },
      body: JSON.stringify({ query, variables }),
    })
    const text = await response.text()
    const body = JSON.parse(text) as { data?: Record<string, unknown>, errors?: Answer['errors'] }
    return { status: response.status, data: body.data ?? null, errors: body.errors ?? [], headers: response.headers, text }
  }

  /** The data of a query that is expected to answer; a busy server, or an empty bucket, is asked again as it asks to be. */
  async ask(query: string, variables: Record<string, unknown> = {}): Promise<NonNullable<Answer['data']>> {
    let answer = await this.send(query, variables)
    for (let attempt = 1; [429, 503].includes(answer.status) && attempt <= RETRIES; attempt++) {
      await sleep(Number(answer.errors[0]?.extensions['retryAfterMs'] ?? 1000))
      answer = await this.send(query, variables)
    }
    if (answer.errors.length > 0 || !answer.data) throw new Error(`${answer.status}: ${answer.text.slice(0, 1000)}`)
    return answer.data
  }

  /** Runs one mutation by name with a key of its own and returns its payload. `selection` is what to read of the noun. */
  async do(mutation: string, input: Record<string, unknown>, selection: string): Promise<Payload> {
    const data = await this.ask(documentOf(mutation, selection), { input: { idempotencyKey: randomUUID(), ...input } })
    return data[mutation] as Payload
  }

  /** The same, once, and the raw answer. */
  try(mutation: string, input: Record<string, unknown>, selection: string): Promise<Answer> {
    return this.send(documentOf(mutation, selection), { input: { idempotencyKey: randomUUID(), ...input } })
  }
}

function documentOf(mutation: string, selection: string): string {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`
  return `mutation ${type}($input: ${INPUT_TYPES[mutation] ?? `${type}Input`}!) { ${mutation}(input: $input) { ${selection} replayed userErrors { code field message remedy article liftableBy } } }`
}

export interface Payload {
  readonly replayed: boolean
  readonly userErrors: readonly { readonly code: string, readonly field: readonly string[], readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null }[]
  readonly [noun: string]: any // eslint-disable-line @typescript-eslint/no-explicit-any -- the noun differs by mutation
}

/** Mutations that share an input. */
const INPUT_TYPES: Readonly<Record<string, string>> = {
  acceptApplication: 'DecideInput', startReview: 'DecideInput', approveApplication: 'DecideInput', issueDocuments: 'DecideInput',
  archiveApplication: 'DecideInput', declineApplication: 'ReasonInput', suspendApplication: 'ReasonInput', resumeApplication: 'ReasonInput',
  acceptApplications: 'BulkInput', startReviews: 'BulkInput', approveApplications: 'BulkInput', issueDocumentSets: 'BulkInput',
  archiveApplications: 'BulkInput', drawNumbers: 'BulkInput', startPlates: 'BulkInput',
  suspendPartner: 'SuperviseInput', restorePartner: 'SuperviseInput', suspendStation: 'SuperviseInput', restoreStation: 'SuperviseInput',
  suspendStaff: 'SuperviseInput', restoreStaff: 'SuperviseInput', endAccreditation: 'SuperviseInput', revokeQualification: 'SuperviseInput',
  terminatePartner: 'SuperviseInput', restrictStation: 'SuperviseInput', reinstateStation: 'SuperviseInput', terminateStation: 'SuperviseInput',
  expireStation: 'SuperviseInput',
  signAgreement: 'PartyAnswerInput', requestOnlineLiability: 'PartyAnswerInput', acceptLiability: 'PartyAnswerInput',
  confirmAgreement: 'AccidentChangeInput', returnAgreement: 'AccidentReasonInput',
  requestOfficer: 'AccidentReasonInput', askMoreEvidence: 'AccidentReasonInput', sendOfficer: 'AccidentReasonInput', settleGeneral: 'AccidentReasonInput',
  holdAccident: 'AccidentReasonInput', releaseAccident: 'AccidentReasonInput', cancelAccident: 'AccidentChangeInput', forwardReview: 'AccidentChangeInput',
  startLoss: 'AccidentChangeInput', finishLoss: 'AccidentChangeInput', escalateLoss: 'LossChangeInput', confirmLoss: 'LossChangeInput',
  disputeRecovery: 'RecoveryReasonInput', withdrawRecovery: 'RecoveryReasonInput',
  declareNoLoss: 'NoLossInput', waiveLoss: 'NoLossInput',
  goAway: 'SeatChangeInput', comeBack: 'SeatChangeInput', goOffDuty: 'SeatChangeInput', releaseTask: 'SeatTaskChangeInput', finishTask: 'SeatTaskChangeInput',
  disbandTeam: 'SceneTeamChangeInput', goOnline: 'SceneTeamChangeInput', goOffline: 'SceneTeamChangeInput', recallTeam: 'DispatchJobChangeInput',
  acceptJob: 'DispatchJobChangeInput', arriveAtScene: 'DispatchJobChangeInput', clearRoad: 'DispatchJobChangeInput', finishJob: 'DispatchJobChangeInput',
  withdrawObjection: 'ObjectionChangeInput', serveObjectionDecision: 'ObjectionChangeInput', decideReconsideration: 'DecideObjectionInput',
  serveListing: 'ListingChangeInput', cancelListing: 'ListingReasonInput', decideEarlyDeletion: 'ListingReasonInput', revokeListing: 'ListingReasonInput',
  closeSite: 'SiteChangeInput', closeGuardPost: 'GuardPostChangeInput', cancelGuardShift: 'GuardShiftChangeInput', goOnGuard: 'GuardShiftChangeInput',
  goOffGuard: 'GuardShiftChangeInput', requestPatrol: 'IncidentChangeInput', acceptOrder: 'GuardOrderChangeInput', arriveAtOrder: 'GuardOrderChangeInput',
  arrivePatrol: 'PatrolChangeInput', finishPatrol: 'PatrolChangeInput', confirmInstruction: 'GuardInstructionChangeInput', verifyClue: 'JudgeClueInput',
  findClueFalse: 'JudgeClueInput', closeClue: 'ClueChangeInput', approveHouseholdExport: 'HouseholdExportChangeInput', rejectHouseholdExport: 'HouseholdExportChangeInput',
  verifyWebhookEndpoint: 'ChangeEndpointInput', rotateWebhookSecret: 'ChangeEndpointInput', pauseWebhookEndpoint: 'ChangeEndpointInput',
  resumeWebhookEndpoint: 'ChangeEndpointInput', removeWebhookEndpoint: 'ChangeEndpointInput',
}

export const codesOf = (payload: Payload): string[] => payload.userErrors.map(error => error.code)
