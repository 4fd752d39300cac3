// Who is told what when something happens to a file? One row an event.
import { addDays, localDateOf } from '../../../platform/calendar/local-date.js'
import { type Work } from '../../../platform/perform/work.js'
import { type AccidentRow } from '../accidents/accident.entity.js'
import { type Followed } from './event-follower.js'
import { yuanOf, type MessageParams, type MessageTemplate } from './message.templates.js'

export interface Recipient { readonly personId: string, readonly params: Omit<MessageParams, 'number'> }
type Recipients = (work: Work, accident: AccidentRow, event: Followed) => Promise<Recipient[]>

interface EventRow { readonly template: MessageTemplate, readonly to: Recipients }

export const MESSAGE_EVENTS: Readonly<Record<string, EventRow>> = {
  'accident.reported': { template: 'REPORT_RECEIVED', to: parties },
  'accident.moreEvidenceAsked': { template: 'EVIDENCE_ASKED', to: parties },
  'accident.agreementDrafted': { template: 'SIGN_REQUESTED', to: parties },
  'accident.liabilityIssued': { template: 'LIABILITY_ISSUED', to: partiesWithDeadline },
  'accident.agreed': { template: 'LIABILITY_FINAL', to: parties },
  'accident.liabilityFinal': { template: 'LIABILITY_FINAL', to: parties },
  'accident.offered': { template: 'OFFER_MADE', to: payeesOfOffer },
  'accident.offerExpired': { template: 'OFFER_EXPIRED', to: lapsedPayees },
  'accident.paid': { template: 'PAYMENT_DONE', to: paidPersons },
  'accident.handedToPolice': { template: 'OFFICER_COMING', to: parties },
  'accident.officerRequested': { template: 'OFFICER_COMING', to: parties },
  'accident.held': { template: 'HELD_NOTICE', to: partiesOnTheDay },
  'payment.failed': { template: 'PAYMENT_FAILED', to: holderOfAccount },
}

const day = (on: string): MessageParams => ({ on })
/** A limit ends where its last day does; that day is named. */
const lastDayOf = (dueAt: Date): string => addDays(localDateOf(dueAt), -1)

async function personsOf({ rows }: Work, { id }: Pick<AccidentRow, 'id'>): Promise<string[]> {
  const found = await rows.many('accidentParty', 'accidentId', id)
  return [...new Set(found.map(({ personId }) => personId).filter(each => each !== null))]
}

async function parties(work: Work, accident: AccidentRow): Promise<Recipient[]> {
  return (await personsOf(work, accident)).map(personId => ({ personId, params: {} }))
}

async function partiesOnTheDay(work: Work, accident: AccidentRow, { businessAt }: Followed): Promise<Recipient[]> {
  return (await personsOf(work, accident)).map(personId => ({ personId, params: day(localDateOf(businessAt)) }))
}

async function partiesWithDeadline(work: Work, accident: AccidentRow): Promise<Recipient[]> {
  const paper = await work.rows.find('liability', work.rows.from('liability').where('liability.accidentId', '=', accident.id)
    .where('liability.form', '=', 'CERTIFICATE').orderBy('liability.issue', 'desc').limit(1))
  if (!paper?.objectionDueAt) return []
  const params = day(lastDayOf(paper.objectionDueAt))
  return (await personsOf(work, accident)).map(personId => ({ personId, params }))
}

/** Each who must consent, once, with what she is offered for all whom she stands for. */
async function owed({ rows }: Work, accident: AccidentRow, status: 'MADE' | 'EXPIRED'): Promise<Recipient[]> {
  const offer = await rows.find('settlementOffer', rows.from('settlementOffer').where('settlementOffer.accidentId', '=', accident.id)
    .where('settlementOffer.status', '=', status).orderBy('settlementOffer.offerVersion', 'desc').limit(1))
  if (!offer?.expiresAt) return []
  const legs = await rows.many('settlementLeg', 'offerId', offer.id)
  const sums = new Map<string, number>()
  for (const { personId, partyId, beneficiaryId } of await rows.many('offerPayee', 'offerId', offer.id)) {
    const own = legs.filter(leg => leg.toPartyId === partyId && leg.beneficiaryId === beneficiaryId)
    sums.set(personId, own.reduce((sum, { amountFen }) => sum + amountFen, sums.get(personId) ?? 0))
  }
  const on = lastDayOf(offer.expiresAt)
  return [...sums].map(([personId, fen]) => ({ personId, params: { on, amount: yuanOf(Math.max(fen, 0)) } }))
}

function payeesOfOffer(work: Work, accident: AccidentRow): Promise<Recipient[]> {
  return owed(work, accident, 'MADE')
}

function lapsedPayees(work: Work, accident: AccidentRow): Promise<Recipient[]> {
  return owed(work, accident, 'EXPIRED')
}

async function paidPersons({ rows }: Work, { id }: AccidentRow): Promise<Recipient[]> {
  const found = await rows.text<{ personId: string, fen: number }>(`
    select "payeePersonId" as "personId", sum("amountFen")::float8 as fen from "payment"
    where "accidentId" = $1 and "status" = 'SUCCESS' and "payeePersonId" is not null group by "payeePersonId"`, [id])
  return found.map(({ personId, fen }) => ({ personId, params: { amount: yuanOf(fen) } }))
}

/** Only where another account helps. */
async function holderOfAccount({ rows }: Work, _accident: AccidentRow, { recordId }: Followed): Promise<Recipient[]> {
  const [payment] = await rows.many('payment', 'id', recordId)
  if (!payment?.payeePersonId || !payment.failureCode?.startsWith('ACCOUNT_')) return []
  return [{ personId: payment.payeePersonId, params: {} }]
}

/** The file that an event of a file, or of one of its payments, is about. */
export async function fileOf({ rows }: Work, { type, recordId }: Followed): Promise<AccidentRow | undefined> {
  const id = type.startsWith('payment.') ? (await rows.many('payment', 'id', recordId))[0]?.accidentId : recordId
  return id === undefined ? undefined : (await rows.many('accident', 'id', id))[0]
}
