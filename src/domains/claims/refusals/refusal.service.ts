// How is a claim refused, and its letter recorded? A person of the insurer decides, with reasons; the file itself does not move.
import { fault, refuse, refuseAll } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { newId } from '../../../platform/ids.js'
import { getAtVersion } from '../../../platform/perform/version.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { addEntry, getAccident, partiesOf } from '../accidents/accident.lookup.js'
import { claimantsOf } from '../accidents/claimants.js'
import { CLOCKS } from '../clocks/clock-table.js'
import { dueAt } from '../../../platform/calendar/due-at.js'
import { ClaimRefusal } from './refusal.entity.js'
import { type RecordRefusalLetterInput, type RefuseClaimInput } from './refusal.inputs.js'
import { claimRefusalTransitions, type RefusalVerb } from './refusal.transitions.js'

const REASON_LENGTH_MAX = 500
const LETTER_LENGTH_MAX = 64
/** Liability stands, and money is not paid yet. */
const REFUSABLE = ['LIABILITY_FINAL', 'LOSS', 'LOSS_DONE', 'OFFERED', 'OFFER_DISPUTED', 'CONSENTED', 'HOLD']

export class RefusalService {
  constructor(private readonly platform: Platform) {}

  refuse(request: Request, input: RefuseClaimInput): Promise<Performed> {
    return this.platform.perform('refuseClaim', request, input, async work => {
      const { em, actor, now } = work
      const accident = await getAccident(work, input.id, input.expectedVersion)
      const parties = await partiesOf(work, accident)
      const party = parties.find(({ number }) => number === input.partyNumber)
      refuseAll([
        textFault(input.reason, 'reason', REASON_LENGTH_MAX),
        REFUSABLE.includes(accident.status) && accident.liabilityFinalAt ? undefined : fault('REFUSAL_TOO_EARLY', 'id', { state: accident.status }),
        party ? undefined : fault('REFUSAL_PARTY_UNKNOWN', 'partyNumber'),
      ])
      const key = { accidentId: accident.id, insurerPartnerId: actor.partnerId, partyId: party?.id ?? '' }
      if (await em.count(ClaimRefusal, key)) throw refuse('REFUSED_ALREADY', 'partyNumber')
      const claimant = party && (await claimantsOf(work, parties))(party, 'P')
      const letter = dueAt(CLOCKS.REFUSAL_LETTER, now)
      const refusal = em.create(ClaimRefusal, {
        id: newId('ref'), createdAt: now, updatedAt: now, ...key, personId: claimant?.personId ?? null, status: 'DECIDED', ground: input.ground, reason: input.reason,
        decidedAt: now, decidedByStaffId: actor.staffId ?? '', letterDueAt: letter.dueAt, letterDueProvisional: letter.provisional,
      })
      addEntry(work, accident, 'claimRefused', { party: input.partyNumber, ground: input.ground })
      tellOfRefusal(work, refusal, 'refusal.decided')
      return { id: refusal.id }
    })
  }

  recordLetter(request: Request, input: RecordRefusalLetterInput): Promise<Performed> {
    return this.platform.perform('recordRefusalLetter', request, input, async work => {
      const [found] = await work.rows.many('claimRefusal', 'id', input.id)
      if (found?.insurerPartnerId !== work.actor.partnerId) throw refuse('NOT_FOUND', 'id')
      const accident = await getAccident(work, found.accidentId)
      const refusal = getAtVersion(work, await work.em.findOne(ClaimRefusal, { id: input.id }), input.expectedVersion)
      refuseAll([textFault(input.letterNo, 'letterNo', LETTER_LENGTH_MAX)])
      moveRefusal(work, refusal, 'recordLetter')
      refusal.letterNo = input.letterNo
      refusal.letterSentAt = work.now
      addEntry(work, accident, 'refusalLetterSent', { refusal: refusal.id })
      return { id: refusal.id }
    })
  }
}

export function moveRefusal(work: Work, refusal: ClaimRefusal, verb: RefusalVerb): void {
  refusal.move(verb, work.actor)
  tellOfRefusal(work, refusal, claimRefusalTransitions[verb].tells)
}

/** The insurer, and the person whose claim it is. */
function tellOfRefusal({ tell }: Work, refusal: ClaimRefusal, type: string): void {
  const { id, version, insurerPartnerId, personId } = refusal
  tell({ type, recordId: id, version: ((version as number | undefined) ?? 0) + 1, audience: [insurerPartnerId, ...(personId ? [personId] : [])] })
}
