// How does an accident go on, call by call? What the parties, the police and the insurers do in every chapter about one.
import { setTimeout as sleep } from 'node:timers/promises'
import {
  AcceptLiabilityDocument, AccidentDocument, AdvanceClockDocument, ConfirmLossDocument, ConsentOfferDocument, DraftLossDocument, IssueLiabilityDocument,
  MakeOfferDocument, PayClaimDocument, ReportAccidentDocument, RequestOnlineLiabilityDocument, SettlementDocument, StartLossDocument,
  type AccidentQuery, type AccidentStateFragment, type EvidenceKind, type PartyShareInput, type SettlementQuery,
} from './generated/graphql.js'
import { Refused, type Caller, type Client } from './client.js'
import { drawPhoto } from './png.js'
import { findAct, verifyReceipt } from './receipts.js'

export interface Car { readonly driver: string, readonly plateNo: string, readonly insurer: 'insurer' | 'insurer_2' }
export interface Scene { readonly occurredAt: string, readonly form: string, readonly place: string, readonly latitude: number, readonly longitude: number }
type Accident = NonNullable<AccidentQuery['accident']>
type Settlement = NonNullable<SettlementQuery['accident']>

/** The sandbox's car n: who drives it, and who insures it. */
export const CARS: readonly Car[] = ['钱驾', '孙驾', '周驾', '吴驾', '郑驾', '冯驾', '陈驾', '褚驾'].map(
  (driver, n) => ({ driver, plateNo: `渝D${10_000 + n}`, insurer: n % 2 === 0 ? 'insurer' : 'insurer_2' }))

const STAFF = { insurer: 'insurer', insurer_2: 'insurer2' } as const
const CAR_VIEWS: readonly EvidenceKind[] = ['ACCIDENT_PLATE', 'ACCIDENT_DAMAGE']
const PAID_WITHIN_MS = 20_000
const LOOK_EVERY_MS = 100
let photos = 0

export class ClaimCase {
  private constructor(readonly client: Client, readonly cars: readonly Car[], readonly id: string) {}

  /** The first driver reports, in his own channel; he was asked for the grounds that need an officer, and found none. */
  static async report(client: Client, cars: readonly Car[], scene: Scene): Promise<{ claim: ClaimCase, accident: AccidentStateFragment }> {
    const [caller] = cars
    const accident = await client.citizen(caller?.driver ?? '').change(ReportAccidentDocument, {
      channel: 'APP', divisionCode: '500103', ...scene, weather: '晴', grounds: [],
      parties: cars.map(({ plateNo }) => ({ kind: 'MOTOR', plateNo, isCaller: plateNo === caller?.plateNo })),
    })
    return { claim: new ClaimCase(client, cars, accident.id), accident }
  }

  driver(place: number): Caller { return this.client.citizen(this.car(place).driver) }
  staff(place: number, role: string): Caller { return this.client.as(this.car(place).insurer, `${STAFF[this.car(place).insurer]}-${role}`) }
  get officer(): Caller { return this.client.as('police', 'liability-1') }
  /** Of the unit above. */
  get reviewer(): Caller { return this.client.as('police', 'liability-2') }

  async read(): Promise<Accident> {
    const { accident } = await this.officer.ask(AccidentDocument, { id: this.id })
    if (!accident) throw new Error(`no accident ${this.id}`)
    return accident
  }

  /** The record as it stands, for the next change. */
  async ref(): Promise<{ readonly id: string, readonly expectedVersion: number }> {
    return { id: this.id, expectedVersion: (await this.read()).version }
  }

  /** Whatever is missing of these kinds. */
  async photograph(by: Caller, kinds: readonly EvidenceKind[]): Promise<number> {
    const missing = (await this.read()).evidenceMissing.filter(({ kind }) => kinds.includes(kind))
    for (const { kind, partyNo } of missing) await by.upload(this.id, kind, drawPhoto(++photos), partyNo)
    return missing.length
  }

  /** The linkage officer what shows the cars, each driver his own papers: nobody sees those of the other side. */
  async completeEvidence(): Promise<void> {
    await this.photograph(this.staff(0, 'linkage'), CAR_VIEWS)
    for (const { kind, partyNo } of (await this.read()).evidenceMissing) await this.driver((partyNo ?? 1) - 1).upload(this.id, kind, drawPhoto(++photos), partyNo)
  }

  /** All of them; the police have five minutes from then on. */
  async askPolice(): Promise<AccidentStateFragment> {
    const { jointRequestHash: documentHash } = await this.read()
    for (const place of this.cars.keys()) await this.driver(place).change(RequestOnlineLiabilityDocument, { ...(await this.ref()), documentHash })
    return this.read()
  }

  async determine(parties: readonly PartyShareInput[], facts: string): Promise<AccidentStateFragment> {
    return this.officer.change(IssueLiabilityDocument, { ...(await this.ref()), parties: [...parties], facts, session: 'ONLINE' })
  }

  /** Each driver what he was shown, with his own key. */
  async accept(): Promise<AccidentStateFragment> {
    const { liability } = await this.read()
    for (const place of this.cars.keys()) {
      const { documentHash } = await findAct(this.driver(place), 'ACCEPT_LIABILITY', liability?.id ?? '')
      await this.driver(place).change(AcceptLiabilityDocument, { ...(await this.ref()), documentHash })
    }
    return this.read()
  }

  /** Each insurer its own car; the amounts by the order of the cars. */
  async assess(netFen: readonly number[]): Promise<AccidentStateFragment> {
    await this.staff(0, 'assessor').change(StartLossDocument, await this.ref())
    for (const [place, amountFen] of netFen.entries()) {
      const assessor = this.staff(place, 'assessor')
      const sheet = { lines: [{ kind: 'OUT' as const, label: '外修', amountFen }] }
      const { id, version } = await assessor.change(DraftLossDocument, { accidentId: this.id, partyNumber: place + 1, sheet })
      await assessor.change(ConfirmLossDocument, { id, expectedVersion: version })
    }
    return this.read()
  }

  async settlement(): Promise<Settlement> {
    const { accident } = await this.staff(0, 'cashier').ask(SettlementDocument, { id: this.id })
    if (!accident) throw new Error(`no accident ${this.id}`)
    return accident
  }

  /** Prepared by the first insurer, joined by each other that it names, by the hash of what it has read. */
  async offer(): Promise<Settlement> {
    await this.staff(0, 'assessor').change(MakeOfferDocument, await this.ref())
    for (const place of this.cars.keys()) {
      const { offer } = await this.settlement()
      const partnerId = this.client.credentials.partners[this.car(place).insurer]?.partnerId ?? ''
      if (offer?.status !== 'PREPARED' || !offer.payerIds.includes(partnerId) || offer.joinedIds.includes(partnerId)) continue
      await this.staff(place, 'assessor').change(MakeOfferDocument, { ...(await this.ref()), expectedHash: offer.documentHash })
    }
    return this.settlement()
  }

  /** To exactly what he was shown. Answers with what the receipt says, verified. */
  async consent(place: number): Promise<{ act: string, answer: string, method: string, isOfThisOffer: boolean }> {
    const { offer } = await this.settlement()
    const person = this.driver(place)
    const { documentHash } = await findAct(person, 'CONSENT_OFFER', offer?.id ?? '')
    const accountName = this.car(place).driver
    await person.change(ConsentOfferDocument, { ...(await this.ref()), documentHash, account: { channel: 'WECHAT', accountName, accountNo: `wx-${this.car(place).plateNo}` } })
    const { receipt } = await findAct(person, 'CONSENT_OFFER', offer?.id ?? '')
    const { act, answer, method, documentHash: signed } = await verifyReceipt(this.client.url, receipt ?? '')
    return { act, answer, method, isOfThisOffer: signed === offer?.documentHash }
  }

  /** Every insurer that has something to pay; then the bank's word is waited for. */
  async pay(places: readonly number[]): Promise<Settlement> {
    for (const place of places) await this.order(place)
    let settlement = await this.settlement()
    for (const until = Date.now() + PAID_WITHIN_MS; settlement.status !== 'PAID' && Date.now() < until; settlement = await this.settlement()) await sleep(LOOK_EVERY_MS)
    return settlement
  }

  /** The bank reports what one insurer has ordered while the other's cashier reads: who is told STALE looks again. */
  private async order(place: number, looks = 5): Promise<void> {
    try {
      await this.staff(place, 'cashier').change(PayClaimDocument, await this.ref())
    } catch (error) {
      if (looks === 1 || !(error instanceof Refused && error.codes.includes('STALE'))) throw error
      await this.order(place, looks - 1)
    }
  }

  private car(place: number): Car {
    const car = this.cars[place]
    if (!car) throw new Error(`no car ${place}`)
    return car
  }
}

/** In the words of a worked example: A is the first party. */
export function legsOf({ parties, offer }: Settlement): string[] {
  const name = (partyId: string) => 'ABC'[(parties.find(({ id }) => id === partyId)?.number ?? 0) - 1] ?? partyId
  return (offer?.legs ?? []).map(({ kind, from, to, amountFen }) => (from === to ? `${kind} ${name(from)} ${amountFen}` : `${kind} ${name(from)}→${name(to)} ${amountFen}`)).sort()
}

const move = async (client: Client, seconds: number): Promise<string> => (await client.as('police').ask(AdvanceClockDocument, { seconds })).sandboxAdvanceClock

export const timeNow = (client: Client): Promise<string> => move(client, 0)

/** The sandbox's clock goes on to this minute of its day; answers the minute that it then says. */
export async function clockTo(client: Client, time: string): Promise<string> {
  const now = await timeNow(client)
  const wanted = Date.parse(`${now.slice(0, 10)}T${time}:00+08:00`)
  const then = await move(client, Math.max(0, Math.ceil((wanted - Date.parse(now)) / 1000)))
  return then.slice(11, 16)
}
