// How does an accident come to be paid in a test? Two cars, one rear-ends the other; both are assessed, offered to and agreed with.
import { type Caller, type City, type Payload } from '../support/client.js'
import { Claim, driverOf, REAR_END, type Share } from '../support/accident.js'
import { cardOf } from '../support/bank.js'
import { startServer, type TestServer } from '../support/server.js'
import { eventually } from '../support/eventually.js'

const OFFER = `query ($id: ID!) { accident(id: $id) { id version status offer { id documentHash payerIds joinedIds status legs { id seq kind amountFen payment { id status } } } } }`
const PAYMENTS = `query ($id: ID!) { accident(id: $id) { id version status paidAt elapsedSeconds payments { id legId attempt status amountFen failureCode orderRef valueOn idempotencyKey insurerPartnerId }
  legMarks { legId kind byId } } }`

export interface SeenPayment {
  readonly id: string
  readonly legId: string
  readonly attempt: number
  readonly status: string
  readonly amountFen: number
  readonly failureCode: string | null
  readonly orderRef: string | null
  readonly valueOn: string | null
  readonly insurerPartnerId: string
  readonly idempotencyKey: string
}
export interface SeenLeg { readonly id: string, readonly kind: string, readonly amountFen: number, readonly payment: { readonly status: string } | null }

let serial = 0
export const card = (scenario = '00'): string => cardOf(scenario, ++serial)
export const accountOf = (driver: string, accountNo: string) => ({ channel: 'BANK', accountName: driver, accountNo })

export interface Losses { readonly shares?: readonly Share[], readonly fen: readonly [number, number], readonly scenarios?: readonly [string, string], readonly atScene?: boolean, readonly choices?: readonly (Record<string, unknown> | null)[] }

export class Paid {
  private constructor(readonly city: City, readonly claim: Claim, readonly cars: readonly [number, number]) {}

  /** Even cars are insured with the first insurer, odd ones with the second. */
  static async consented(city: City, cars: readonly [number, number], { fen, scenarios = ['00', '00'], shares = REAR_END, atScene = false, choices = [] }: Losses): Promise<Paid> {
    const reported = await Claim.report(city, cars)
    const claim = await (atScene ? decidedAtScene(reported, shares) : reported.agreed(shares))
    const paid = new Paid(city, claim, cars)
    for (const [place, choice] of choices.entries()) if (choice) await claim.step(paid.driver(place as 0 | 1), 'chooseSettlement', choice)
    await claim.must('LOSS', paid.staff(1, 'assessor'), 'startLoss')
    for (const place of [0, 1] as const) await paid.assess(place, fen[place])
    await paid.offered()
    for (const place of [0, 1] as const) await paid.consent(place, scenarios[place])
    await claim.reload()
    if (claim.seen.status !== 'CONSENTED' && claim.seen.status !== 'PAID') throw new Error(`not consented: ${claim.seen.status}`)
    return paid
  }

  /** The same accident after its server was started again. */
  async on(city: City): Promise<Paid> {
    return new Paid(city, await Claim.of(city, this.id, this.claim.drivers), this.cars)
  }

  get id(): string { return this.claim.seen.id }
  driver(place: 0 | 1): Caller { return this.city.citizen(driverOf(this.cars[place])) }
  staff(place: 0 | 1, role: string): Caller {
    return this.cars[place] % 2 === 0 ? this.city.as('insurer', `insurer-${role}`) : this.city.as('insurer_2', `insurer2-${role}`)
  }

  private async assess(place: 0 | 1, fen: number): Promise<void> {
    if (fen === 0) {
      const waived = await this.claim.step(this.driver(place), 'waiveLoss', { partyNumber: place + 1 })
      if (waived.userErrors.length > 0) throw new Error(JSON.stringify(waived.userErrors))
      return
    }
    const caller = this.staff(place, 'assessor')
    const drafted = await caller.do('draftLoss', { accidentId: this.id, partyNumber: place + 1, sheet: { lines: [{ kind: 'OUT', label: '外修', amountFen: fen }] } }, 'loss { id version status }')
    const { loss } = drafted as unknown as { loss: { id: string, version: number } | null }
    if (!loss) throw new Error(JSON.stringify(drafted.userErrors))
    const confirmed = await caller.do('confirmLoss', { id: loss.id, expectedVersion: loss.version }, 'loss { status }')
    if (confirmed['loss']?.status !== 'CONFIRMED') throw new Error(JSON.stringify(confirmed))
  }

  async offer(caller = this.staff(0, 'cashier')): Promise<{ documentHash: string, status: string, legs: SeenLeg[] }> {
    return (await caller.ask(OFFER, { id: this.id }))['accident'].offer
  }

  private async offered(): Promise<void> {
    const first = await this.claim.step(this.staff(0, 'assessor'), 'makeOffer')
    if (first.userErrors.length > 0) throw new Error(JSON.stringify(first.userErrors))
    const offer = await this.offer()
    if (offer.status === 'PREPARED') await this.claim.must('OFFERED', this.staff(1, 'assessor'), 'makeOffer', { expectedHash: offer.documentHash })
  }

  async consent(place: 0 | 1, scenario: string): Promise<void> {
    await this.claim.reload()
    // Where no insurer pays anybody, nobody is asked.
    if (this.claim.seen.status === 'PAID') return
    const { documentHash } = await this.offer(this.driver(place))
    const driver = driverOf(this.cars[place])
    const payload = await this.claim.step(this.driver(place), 'consentOffer', { documentHash, account: accountOf(driver, card(scenario)) })
    const refused = payload.userErrors.filter(({ code }) => code !== 'ACT_NOT_FOUND')
    if (refused.length > 0) throw new Error(JSON.stringify(refused))
  }

  pay(place: 0 | 1 = 0, more: Record<string, unknown> = {}): Promise<Payload> {
    return this.claim.step(this.staff(place, 'cashier'), 'payClaim', more)
  }

  async payments(caller = this.staff(0, 'cashier')): Promise<SeenPayment[]> {
    return (await caller.ask(PAYMENTS, { id: this.id }))['accident'].payments
  }

  async read(caller = this.staff(0, 'cashier')): Promise<{ status: string, paidAt: string | null, elapsedSeconds: number | null, payments: SeenPayment[], legMarks: { legId: string, kind: string }[] }> {
    return (await caller.ask(PAYMENTS, { id: this.id }))['accident']
  }

  /** Until every payment of this insurer is in one of the states. */
  async until(...statuses: readonly string[]): Promise<SeenPayment[]> {
    return eventually(() => this.payments(), payments => payments.length > 0 && payments.every(({ status }) => statuses.includes(status)))
  }

  async untilPaid(): Promise<void> {
    await eventually(() => this.read(), ({ status }) => status === 'PAID')
  }
}

/** By an officer, in the simplified procedure: open also where insurance is missing. */
async function decidedAtScene(claim: Claim, shares: readonly Share[]): Promise<Claim> {
  await claim.photographed()
  await claim.must('LIABILITY_ISSUED', claim.officer, 'issueLiability', { parties: shares, facts: '甲车追尾乙车。', session: 'SCENE' })
  for (const place of [0, 1]) await claim.step(claim.driver(place), 'acceptLiability', { documentHash: claim.seen.liability?.documentHash })
  return claim
}

export const startAgain = (server: TestServer, env: Readonly<Record<string, string>>): Promise<TestServer> => startServer({
  port: Number(new URL(server.url).port), dataDir: server.dataDir, env, databaseUrl: server.databaseUrl,
})

export interface Item { readonly id: string, readonly version: number, readonly kind: string, readonly reason: string, readonly status: string, readonly paymentId: string | null, readonly amountFen: number }

/** What the bank would report of a payment that it has made. */
export const messageOf = (claim: Paid, { idempotencyKey, amountFen, insurerPartnerId }: SeenPayment) =>
  ({ idempotencyKey, amountFen, reference: claim.claim.seen.number, payer: insurerPartnerId, status: 'SUCCESS', orderRef: `SB${idempotencyKey.slice(0, 10)}`, failureCode: null })

/** What the cashier has to clear with the bank. */
export async function itemsOf(claim: Paid): Promise<Item[]> {
  const { reconciliationItems } = await claim.staff(0, 'cashier').ask(
    'query { reconciliationItems(first: 100) { edges { node { id version kind reason status paymentId amountFen } } } }')
  return (reconciliationItems.edges as { node: Item }[]).map(({ node }) => node)
}
