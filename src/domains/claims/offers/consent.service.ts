// How does a payee consent to an offer and name her account, and how does a party dispute it?
import { refuse, refuseAll } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { step } from '../../../platform/transitions.js'
import { answerAct, openActs, withdrawActs } from '../../people/index.js'
import { addEntry, getAccident, moveAccident, tellOf } from '../accidents/accident.lookup.js'
import { accidentTransitions } from '../accidents/accident.transitions.js'
import { keepAccount } from './account.js'
import { settleConsent } from './make.service.js'
import { OfferPayee, PayeeAccount, SettlementOffer } from './offer.entities.js'
import { type ConsentOfferInput, type DisputeOfferInput, type NamePayeeAccountInput, type PayeeAccountInput } from './offer.inputs.js'
import { getMadeOffer } from './offer.lookup.js'
import { offerTransitions } from './offer.transitions.js'
import { tellOffer } from './prepare.js'

const REASON_LENGTH_MAX = 500

export class ConsentService {
  constructor(private readonly platform: Platform) {}

  consent(request: Request, input: ConsentOfferInput): Promise<Performed> {
    return this.platform.perform('consentOffer', request, input, async work => {
      const accident = await getAccident(work, input.id, input.expectedVersion)
      step(accidentTransitions, accident, 'consentOffer', work.actor)
      const offer = await getMadeOffer(work, accident)
      if (offer.documentHash !== input.documentHash) throw refuse('OFFER_CHANGED', 'documentHash')
      await answerAct(work, this.platform.signingKeys, { kind: 'CONSENT_OFFER', recordId: offer.id }, 'CONSENT')
      const payees = await this.keepAccounts(work, await ownPayees(work, [offer.id]), input.account)
      for (const payee of payees) payee.consentedAt = payee.updatedAt = work.now
      addEntry(work, accident, 'consentToOffer', { offer: offer.id, parties: payees.map(({ partyId }) => partyId) })
      if ((await openActs(work, offer.id, 'CONSENT_OFFER')) === 0) await settleConsent(work, accident, offer)
      else tellOf(work, accident, 'accident.consentGiven')
      return { id: accident.id }
    })
  }

  /** For what is due without her consent: the undisputed part. An account that is named already is changed only when the bank has refused it. */
  nameAccount(request: Request, input: NamePayeeAccountInput): Promise<Performed> {
    return this.platform.perform('namePayeeAccount', request, input, async work => {
      const accident = await getAccident(work, input.id, input.expectedVersion)
      const standing = await work.em.find(SettlementOffer, { accidentId: accident.id, status: 'CONSENTED' })
      const payees = await withoutAccount(work, await ownPayees(work, standing.map(({ id }) => id)))
      if (payees.length === 0) throw refuse('NO_ACCOUNT_ASKED', 'id')
      await this.keepAccounts(work, payees, input.account)
      addEntry(work, accident, 'namePayeeAccount', { parties: [...new Set(payees.map(({ partyId }) => partyId))] })
      tellOf(work, accident, 'accident.accountNamed')
      return { id: accident.id }
    })
  }

  dispute(request: Request, input: DisputeOfferInput): Promise<Performed> {
    return this.platform.perform('disputeOffer', request, input, async work => {
      const accident = await getAccident(work, input.id, input.expectedVersion)
      step(accidentTransitions, accident, 'disputeOffer', work.actor)
      const offer = await getMadeOffer(work, accident)
      refuseAll([textFault(input.reason, 'reason', REASON_LENGTH_MAX)])
      offer.move('dispute', work.actor)
      offer.reason = input.reason
      offer.endedAt = offer.updatedAt = work.now
      await withdrawActs(work, offer.id)
      await moveAccident(work, accident, 'disputeOffer', { offer: offer.id, version: offer.offerVersion })
      tellOffer(work, accident, offer, offerTransitions.dispute.tells)
      return { id: accident.id }
    })
  }

  private async keepAccounts(work: Work, payees: readonly OfferPayee[], account: PayeeAccountInput): Promise<readonly OfferPayee[]> {
    for (const payee of payees) await keepAccount(work, this.platform.cipher, payee, account)
    return payees
  }
}

const ownPayees = ({ em, actor }: Work, offerIds: readonly string[]): Promise<OfferPayee[]> =>
  em.find(OfferPayee, { offerId: { $in: [...offerIds] }, personId: actor.personId ?? '' }, { orderBy: { id: 'asc' } })

async function withoutAccount({ em }: Work, payees: readonly OfferPayee[]): Promise<OfferPayee[]> {
  const accounts = await em.find(PayeeAccount, { offerId: { $in: payees.map(({ offerId }) => offerId) }, replacedAt: null })
  return payees.filter(payee => !accounts.some(each => each.offerId === payee.offerId && each.partyId === payee.partyId && each.beneficiaryId === payee.beneficiaryId))
}
