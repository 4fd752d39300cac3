// What is sent to make, consent to and dispute an offer, and to name an account?
import { Field, ID, InputType, Int } from 'type-graphql'
import { ChangeInput } from '../../../platform/graphql/inputs.js'
import { PaymentChannelEnum } from '../payments/payment.enums.js'
import { type PayeeAccountRow } from './offer.entities.js'

@InputType({ description: 'An insured who has paid the victim herself and asks for the money of her third-party insurance.' })
export class PayInsuredInput {
  @Field(() => Int, { description: 'Number of the insured party: 1 is 甲.' })
  number!: number

  @Field(() => ID, { nullable: true, description: 'What proves that she paid: a stored file of the accident (evi_…). Without it the money is the victim\'s (保险法 §65).' })
  proofEvidenceId?: string | null
}

@InputType({ description: 'An offer to every payee (赔付方案): prepared by the first insurer, joined by the others that pay.' })
export class MakeOfferInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: 'To join: the documentHash of the prepared offer as you have read it. Absent: you prepare the first or the next version.' })
  expectedHash?: string | null

  @Field(() => [PayInsuredInput], { nullable: true, description: 'When you prepare: insured parties who ask for the money instead of the victim; at most 8.' })
  payInsured?: PayInsuredInput[] | null
}

@InputType({ description: 'Where the money goes.' })
export class PayeeAccountInput {
  @Field(() => PaymentChannelEnum, { description: 'By which channel.' })
  channel!: PayeeAccountRow['channel']

  @Field({ description: 'Name of the account: the payee\'s own, 1 to 100 characters.' })
  accountName!: string

  @Field({ description: 'Card number (BANK and UNIONPAY of a person), account number of a unit or shop, or the wallet\'s name; stored sealed.' })
  accountNo!: string

  @Field(() => ID, { nullable: true, description: 'What allows another name: the document of a guardian or agent (监护、授权证明), a stored file of the accident.' })
  guardianDocumentEvidenceId?: string | null

  @Field(() => ID, { nullable: true, description: 'SHOP_DIRECT: the signed entrustment (委托收款书), a stored file of the accident.' })
  entrustmentEvidenceId?: string | null
}

@InputType({ description: 'Your consent to exactly this offer, and your account.' })
export class ConsentOfferInput extends ChangeInput {
  @Field({ description: 'Hash of the offer as you have read it.' })
  documentHash!: string

  @Field(() => PayeeAccountInput, { description: 'Where your money goes.' })
  account!: PayeeAccountInput
}

@InputType({ description: 'An account for money that is due to you without your consent.' })
export class NamePayeeAccountInput extends ChangeInput {
  @Field(() => PayeeAccountInput, { description: 'Where your money goes.' })
  account!: PayeeAccountInput
}

@InputType({ description: 'What is wrong with the offer.' })
export class DisputeOfferInput extends ChangeInput {
  @Field({ description: 'Reason, 1 to 500 characters.' })
  reason!: string
}
