// May the money of this payee go to this account, and how is it kept? Sealed, with a mask, and found again by its keyed hash.
import { type FieldCipher } from '../../../platform/crypto/keyring.js'
import { fault, refuseAll, type Fault } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { newId } from '../../../platform/ids.js'
import { bankCardFault, normaliseBankCard } from '../../../platform/identifiers/bank-card.js'
import { maskName } from '../../../platform/identifiers/resident-id.js'
import { type Work } from '../../../platform/perform/work.js'
import { Party } from '../../people/index.js'
import { findFile } from './files.js'
import { type PayeeAccountInput } from './offer.inputs.js'
import { PayeeAccount, type OfferPayee } from './offer.entities.js'

const NAME_LENGTH_MAX = 100
const NUMBER_LENGTH_MAX = 64
/** Accounts of units have no check digit of their own, and as many digits as their bank likes. */
const UNIT_ACCOUNT = /^\d{6,32}$/
const SHOWN = 4

export async function keepAccount(work: Work, cipher: FieldCipher, payee: OfferPayee, input: PayeeAccountInput): Promise<PayeeAccount> {
  const { em, now } = work
  const beneficiary = await em.findOneOrFail(Party, { id: payee.beneficiaryId })
  const paperEvidenceId = await judgeAccount(work, payee.accidentId, beneficiary, input)
  const id = newId('pac')
  const number = isWallet(input) ? input.accountNo.trim() : normaliseBankCard(input.accountNo)
  const before = await em.findOne(PayeeAccount, { offerId: payee.offerId, partyId: payee.partyId, beneficiaryId: payee.beneficiaryId, replacedAt: null })
  if (before) {
    before.replacedAt = before.updatedAt = now
    // Before the next one: the index lets one stand.
    await em.flush()
  }
  return em.create(PayeeAccount, {
    id, createdAt: now, updatedAt: now, accidentId: payee.accidentId, offerId: payee.offerId, partyId: payee.partyId, beneficiaryId: payee.beneficiaryId,
    personId: payee.personId, channel: input.channel, accountCell: cipher.seal(number, `payeeAccount.accountCell:${id}`), accountMasked: maskNumber(number),
    // No identity number holds a colon, so one index key serves both.
    accountIndex: cipher.index('identity', `account:${number}`), nameCell: cipher.seal(input.accountName.trim(), `payeeAccount.nameCell:${id}`),
    nameMasked: maskName(nameOf(input.accountName)), paperEvidenceId,
  })
}

/** Answers with the paper that allows another name than the payee's, if one is needed. */
async function judgeAccount(work: Work, accidentId: string, { name, kind }: Party, account: PayeeAccountInput): Promise<string | null> {
  refuseAll([textFault(account.accountName, 'account.accountName', NAME_LENGTH_MAX), numberFault(account, kind)])
  if (account.channel !== 'SHOP_DIRECT' && nameOf(account.accountName) === nameOf(name)) return null
  const isShop = account.channel === 'SHOP_DIRECT'
  const paper = await findFile(work, accidentId, isShop ? account.entrustmentEvidenceId : account.guardianDocumentEvidenceId)
  refuseAll([paper ? undefined : fault('PAYEE_MISMATCH', isShop ? 'account.entrustmentEvidenceId' : 'account.accountName')])
  return paper ?? null
}

/** Known by a name or a telephone number. */
const isWallet = ({ channel }: Pick<PayeeAccountInput, 'channel'>): boolean => channel === 'WECHAT' || channel === 'ALIPAY'

function numberFault({ channel, accountNo }: PayeeAccountInput, kind: Party['kind']): Fault | undefined {
  const field = 'account.accountNo'
  if (isWallet({ channel })) return textFault(accountNo, field, NUMBER_LENGTH_MAX)
  const number = normaliseBankCard(accountNo)
  const isCard = channel === 'UNIONPAY' || channel === 'BANK' && kind === 'PERSON'
  return (isCard ? bankCardFault(number) === undefined : UNIT_ACCOUNT.test(number)) ? undefined : fault('ACCOUNT_MALFORMED', field)
}

/** Full-width forms and blanks make no other name. */
const nameOf = (name: string): string => name.normalize('NFKC').replace(/\s/g, '')

const maskNumber = (number: string): string => `****${number.slice(-Math.min(SHOWN, Math.floor(number.length / 2)))}`
