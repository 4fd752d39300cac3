// How does a paper on liability come about, whoever draws it up: its shares judged, its hash taken, the parties asked?
import { dueAt } from '../../../platform/calendar/due-at.js'
import { canonicalJson, sha256 } from '../../../platform/crypto/canonical.js'
import { fault, refuse, refuseAll, type Fault } from '../../../platform/errors/refusal.js'
import { newId } from '../../../platform/ids.js'
import { type Work } from '../../../platform/perform/work.js'
import { requestAct, withdrawActs } from '../../people/index.js'
import { type Accident, type AccidentParty } from '../accidents/accident.entity.js'
import { actingParties } from '../accidents/accident.lookup.js'
import { CLOCKS } from '../clocks/clock-table.js'
import { cancelTasks } from '../seats/tasks.js'
import { shareFault, sharesOf } from './degrees.js'
import { FAULTS, type FaultCode } from './fault-catalogue.js'
import { Liability, type LiabilityRow, type Share } from './liability.entities.js'
import { type PartyShareInput } from './liability.inputs.js'

const FAULTS_MAX = 5

/** Every party once; degrees that go together, or shares that police give themselves. */
export function judgeShares(parties: readonly AccidentParty[], told: readonly PartyShareInput[]): Share[] {
  refuseAll(told.flatMap((each, index) => shareFaults(parties, each, index)))
  const missing = parties.filter(({ number }) => told.filter(each => each.number === number).length !== 1)
  if (missing.length > 0) throw refuse('SHARE_PARTIES', 'parties')
  const sorted = told.toSorted((a, b) => a.number - b.number)
  const given = sorted.every(({ shareBps }) => shareBps !== null && shareBps !== undefined)
  const counted = given ? sorted.map(({ number, shareBps }) => ({ number, shareBps: shareBps ?? 0 })) : sharesOf(sorted)
  if (counted === 'SHARE_MANUAL') throw refuse('SHARE_MANUAL', 'parties')
  const code = shareFault(parties.map(({ number, kind }) => ({ kind, shareBps: counted.find(each => each.number === number)?.shareBps ?? 0 })))
  if (code) throw refuse(code, 'parties')
  return sorted.map(({ number, degree, faultCodes }) => ({ number, degree, faultCodes: [...faultCodes], shareBps: counted.find(each => each.number === number)?.shareBps ?? 0 }))
}

function shareFaults(parties: readonly AccidentParty[], { number, faultCodes, degree }: PartyShareInput, index: number): (Fault | undefined)[] {
  const party = parties.find(each => each.number === number)
  return [
    party ? undefined : fault('SHARE_PARTIES', `parties.${index}.number`),
    party?.kind === 'PROPERTY' && degree !== 'NONE' ? fault('SHARE_PROPERTY', `parties.${index}.degree`) : undefined,
    faultCodes.length > FAULTS_MAX ? fault('FAULTS_SIZE', `parties.${index}.faultCodes`, { max: String(FAULTS_MAX) }) : undefined,
    degree !== 'NONE' && faultCodes.length === 0 ? fault('FAULT_MISSING', `parties.${index}.faultCodes`) : undefined,
  ]
}

export const basisOf = (shares: readonly Share[]): string[] =>
  [...new Set(shares.flatMap(({ faultCodes }) => faultCodes.map(code => FAULTS[code].article)))]

/** What a party signs or accepts: the accident, the shares and the facts, nothing else. */
export const paperHash = (accident: Accident, shares: readonly Share[], facts: string): string =>
  sha256(canonicalJson({ accident: accident.number, occurredAt: accident.occurredAt.toISOString(), place: accident.place, shares: shares.map(share => ({ ...share, faultCodes: [...share.faultCodes] })), facts }))

export function createPaper(
  { em, actor, now }: Work, accident: Accident, paper: Pick<LiabilityRow, 'form' | 'issue' | 'status'>, content: { readonly shares: Share[], readonly facts: string },
): Liability {
  return em.create(Liability, {
    id: newId('lia'), createdAt: now, updatedAt: now, accidentId: accident.id, ...paper, ...content, basis: basisOf(content.shares),
    documentHash: paperHash(accident, content.shares, content.facts), draftedByPartnerId: actor.partnerId, draftedByStaffId: actor.staffId ?? null,
    objectionDueProvisional: false, challengeReasons: [],
  })
}

export const livePaper = ({ em }: Work, accident: Accident): Promise<Liability | null> => em.findOne(Liability, { accidentId: accident.id, status: { $ne: 'VOID' } })

export async function nextIssue({ em }: Work, accident: Accident): Promise<number> {
  return (await em.count(Liability, { accidentId: accident.id })) + 1
}

/** Each party answers for herself. A thing beside the road signs nothing. */
export function askParties(work: Work, parties: readonly AccidentParty[], asked: { readonly kind: 'SIGN_AGREEMENT' | 'ACCEPT_LIABILITY' | 'REQUEST_DETERMINATION', readonly recordId: string, readonly documentHash: string, readonly expiresAt: Date }): void {
  for (const { personId } of actingParties(parties)) {
    if (personId) requestAct(work, { ...asked, personId, partyId: personId })
  }
}

/** From now on the money may be settled by it. */
export function applyShares(parties: readonly AccidentParty[], shares: readonly Share[]): void {
  for (const party of parties) {
    const share = shares.find(({ number }) => number === party.number)
    party.degree = share?.degree ?? 'NONE'
    party.shareBps = share?.shareBps ?? 0
    party.faultCodes = [...(share?.faultCodes ?? [])] as FaultCode[]
  }
}

/** What all of them ask for: that the police determine liability for this accident, as it is on file. */
export const jointHash = (accident: Pick<Accident, 'number' | 'occurredAt' | 'place'>): string =>
  sha256(`REQUEST_DETERMINATION ${accident.number} ${accident.occurredAt.toISOString()} ${accident.place}`)

/** A certificate is served: until when may it be objected to (处理程序规定 §71)? */
export function openToObjection({ em, now }: Work, paper: Liability): Date {
  const { dueAt: objectionDueAt, provisional: objectionDueProvisional } = dueAt(CLOCKS.OBJECTION, now)
  em.assign(paper, { objectionDueAt, objectionDueProvisional })
  return objectionDueAt
}

/** A draft that nobody will sign any more, or an agreement that the police need not confirm any more. */
export async function voidDraft(work: Work, accident: Accident): Promise<void> {
  const paper = await livePaper(work, accident)
  if (paper?.status !== 'DRAFT' && paper?.status !== 'SIGNED') return
  await voidPaper(work, paper)
  accident.liabilityForm = null
  await cancelTasks(work, accident.id, 'AGREEMENT')
}

/** Nobody signs or accepts it any more. */
export async function voidPaper(work: Work, paper: Liability): Promise<void> {
  await withdrawActs(work, paper.id)
  paper.status = 'VOID'
  paper.voidedAt = work.now
  await work.em.flush()
}
