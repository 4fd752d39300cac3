// Who offers and consents in a test, and in what words? Cars with even numbers are insured with the first insurer, odd ones with the second.
import { Claim, driverOf, plateOf, REAR_END, type Share } from '../support/accident.js'
import { type Caller, type City, type Payload } from '../support/client.js'
import { cardOf } from '../support/bank.js'
import { reportRows } from '../support/papers.js'
import { vinOf } from '../support/synthetic.js'
import { written } from './accident.builder.js'
import { act, confirmed, draft, lossOf, work } from './loss.world.js'

export const EQUAL: readonly Share[] = [{ number: 1, degree: 'EQUAL', faultCodes: ['F52'] }, { number: 2, degree: 'EQUAL', faultCodes: ['F52'] }]

const LEGS = 'legs { id seq kind from to head amountFen payerKind payerId payeeKind payeeId paidById article verified reversesLegId }'
const OFFER = `id version offerVersion status scope mode documentHash payerIds joinedIds expiresAt reason totalFen warnings { code } consents { partyId consentedAt channel accountMasked }
  viewerMay { verb blockedBy } ${LEGS}`
export const WITH_OFFER = `accident { id version status offer { ${OFFER} } }`

export interface SeenOfferLeg { readonly id: string, readonly seq: number, readonly kind: string, readonly from: string, readonly to: string, readonly head: string, readonly amountFen: number, readonly payerId: string, readonly payeeId: string, readonly paidById: string | null }
export interface SeenOffer {
  readonly id: string
  readonly offerVersion: number
  readonly status: string
  readonly scope: string
  readonly mode: string
  readonly documentHash: string
  readonly payerIds: readonly string[]
  readonly joinedIds: readonly string[]
  readonly expiresAt: string | null
  readonly totalFen: number
  readonly warnings: readonly { code: string }[]
  readonly consents: readonly { partyId: string, consentedAt: string | null, channel: string | null, accountMasked: string | null }[]
  readonly viewerMay: readonly { verb: string }[]
  readonly legs: readonly SeenOfferLeg[]
}

/** Above it two senior assessors sign. */
const ASSESSOR_MAX = 1_000_000

/** Cars 200 to 299 of the sandbox have no policies of their own. */
export async function insure(city: City, car: number, vdi: Record<string, unknown>): Promise<void> {
  const vin = vinOf('L0TCA1GA', 'TC', car)
  const term = { vin, claimPhone: '95500', status: 'IN_FORCE', useNature: 'A', startsAt: '2026-01-01T00:00:00+08:00', endsAt: '2027-01-01T00:00:00+08:00', premiumFen: 95_000 }
  await reportRows(city, { partner: car % 2 === 0 ? 'insurer' : 'insurer_2', mutation: 'reportPolicies' }, [
    { ...term, kind: 'COMPULSORY', policyNo: `PDZA-${vin}` },
    { ...term, kind: 'COMMERCIAL', policyNo: `PDAA-${vin}`, ctplLimitFen: 100_000_000, ctplDeductibleBps: 0, vdiSumInsuredFen: 15_000_000, ...vdi },
  ])
}

let serial = 40_000
export const card = (): string => cardOf('00', ++serial)

export class Offering {
  private constructor(readonly city: City, readonly claim: Claim, readonly cars: readonly number[]) {}

  /** Liability agreed, the losses assessed as told; 0 is no loss. The first driver may have borrowed another's car, with further lines on its sheet. */
  static async lossDone(city: City, cars: readonly number[], fen: readonly number[], more: { shares?: readonly Share[], choices?: readonly (Record<string, unknown> | null)[], daysBeforeClaim?: number, lent?: number, lines?: readonly object[] } = {}): Promise<Offering> {
    const parties = cars.map((car, place) => ({ kind: 'MOTOR', plateNo: plateOf(place === 0 ? more.lent ?? car : car), isCaller: place === 0 }))
    const claim = await (await Claim.report(city, cars, { parties })).agreed(more.shares ?? REAR_END)
    const offering = new Offering(city, claim, cars)
    for (const [place, choice] of (more.choices ?? []).entries()) {
      if (choice) offering.mustDo(await claim.step(claim.driver(place), 'chooseSettlement', choice))
    }
    if (more.daysBeforeClaim) await city.advance(more.daysBeforeClaim * 24 * 3600)
    await claim.must('LOSS', offering.staff(0, 'assessor'), 'startLoss')
    for (const [place, amount] of fen.entries()) {
      if (amount > ASSESSOR_MAX) await offering.assessedBySeniors(place, amount)
      else if (amount > 0) await confirmed(offering.staff(place, 'assessor'), claim, place + 1, amount, place === 0 ? more.lines : [])
      else offering.mustDo(await claim.step(offering.staff(place, 'assessor'), 'declareNoLoss', { partyNumber: place + 1 }))
    }
    await claim.reload()
    if (claim.seen.status !== 'LOSS_DONE') throw new Error(`losses are not done: ${claim.seen.status}`)
    return offering
  }

  /** A car has hit a thing beside the road; an officer has determined it on the scene. */
  static async ofThing(city: City, car: number, fen: readonly [number, number], person?: Record<string, string>): Promise<Offering> {
    const parties = [{ kind: 'MOTOR', plateNo: plateOf(car), isCaller: true }, { kind: 'PROPERTY', thing: '护栏', ...(person ? { person } : {}) }]
    const claim = await Claim.report(city, [car], { parties })
    const shares = [{ number: 1, degree: 'FULL', faultCodes: ['F36'] }, { number: 2, degree: 'NONE', faultCodes: [] }]
    await claim.must('LIABILITY_ISSUED', claim.officer, 'issueLiability', { parties: shares, facts: '甲车碰撞路侧护栏。', session: 'SCENE' })
    await claim.must('LIABILITY_FINAL', claim.driver(0), 'acceptLiability', { documentHash: claim.seen.liability?.documentHash })
    const offering = new Offering(city, claim, [car])
    await claim.must('LOSS', offering.staff(0, 'assessor'), 'startLoss')
    for (const [place, amount] of fen.entries()) {
      await claim.upload(claim.driver(0), 'ACCIDENT_DAMAGE', place + 1)
      await confirmed(offering.staff(0, 'assessor'), claim, place + 1, amount)
    }
    return offering
  }

  private async assessedBySeniors(place: number, fen: number): Promise<void> {
    const drafted = lossOf(await draft(this.staff(place, 'assessor'), this.claim, place + 1, [work(fen)]))
    const proposed = lossOf(await act(this.staff(place, 'assessor'), drafted, 'escalateLoss'))
    const signed = lossOf(await act(this.staff(place, 'senior'), proposed, 'confirmLoss'))
    lossOf(await act(this.staff(place, 'senior-2'), signed, 'confirmLoss'))
  }

  staff(place: number, role: string): Caller {
    return (this.cars[place] ?? 0) % 2 === 0 ? this.city.as('insurer', `insurer-${role}`) : this.city.as('insurer_2', `insurer2-${role}`)
  }

  driverName(place: number): string { return driverOf(this.cars[place] ?? 0) }
  partyId(place: number): string { return this.claim.seen.parties[place]?.id ?? '' }
  partner(place: number): string { return this.city.credentials[(this.cars[place] ?? 0) % 2 === 0 ? 'insurer' : 'insurer_2']?.partnerId ?? '' }

  async do(caller: Caller, mutation: string, more: Record<string, unknown> = {}): Promise<Payload> {
    await this.claim.reload()
    return caller.do(mutation, { id: this.claim.seen.id, expectedVersion: this.claim.seen.version, ...more }, WITH_OFFER)
  }

  async offer(caller: Caller = this.staff(0, 'assessor')): Promise<SeenOffer> {
    const data = await caller.ask(`query ($id: ID!) { accident(id: $id) { offer { ${OFFER} } } }`, { id: this.claim.seen.id })
    if (!data['accident']?.offer) throw new Error('no offer')
    return data['accident'].offer as SeenOffer
  }

  /** Prepared by the insurer of one car, joined by the others that pay. */
  async made(preparer = 0): Promise<SeenOffer> {
    this.mustDo(await this.do(this.staff(preparer, 'assessor'), 'makeOffer'))
    for (const place of this.cars.keys()) {
      const { status, payerIds, joinedIds, documentHash } = await this.offer()
      if (status === 'PREPARED' && payerIds.includes(this.partner(place)) && !joinedIds.includes(this.partner(place))) {
        this.mustDo(await this.do(this.staff(place, 'assessor'), 'makeOffer', { expectedHash: documentHash }))
      }
    }
    return this.offer()
  }

  async consent(place: number, account: Record<string, unknown> = {}, hash?: string): Promise<Payload> {
    const { documentHash } = await this.offer()
    return this.do(this.claim.driver(place), 'consentOffer', {
      documentHash: hash ?? documentHash, account: { channel: 'BANK', accountName: this.driverName(place), accountNo: card(), ...account },
    })
  }

  async status(): Promise<string> {
    return (await this.claim.reload()).seen.status
  }

  /** Legs in the words of the worked examples: A is the first party. */
  written(legs: readonly SeenOfferLeg[]): string[] {
    const name = (id: string) => 'ABCDEFGH'[this.claim.seen.parties.findIndex(party => party.id === id)] ?? id
    return written(legs.map(leg => ({ ...leg, from: name(leg.from), to: name(leg.to) })))
  }

  private mustDo(payload: Payload): void {
    if (payload.userErrors.length > 0) throw new Error(`refused: ${JSON.stringify(payload.userErrors)}`)
  }
}
