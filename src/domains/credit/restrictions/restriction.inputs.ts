// What does a court send about a restriction?
import { Field, InputType } from 'type-graphql'
import { LocalDateScalar } from '../../../platform/graphql/scalars.js'
import { ChangeInput, MutationInput } from '../../../platform/graphql/inputs.js'
import { PartyKind } from '../../people/index.js'
import { type ActItem } from './acts.js'
import { type Exemption } from './restriction.entity.js'
import { ActItemEnum, CapacityEnum, ExemptionKindEnum, type Capacity } from './restriction.type.js'

@InputType({ description: 'An order that restricts a person or unit from high consumption (限制消费令).' })
export class ReportRestrictionInput extends MutationInput {
  @Field(() => PartyKind, { description: 'PERSON (个人) or UNIT (单位).' })
  partyKind!: 'PERSON' | 'UNIT'

  @Field({ description: 'Name of the person or unit exactly as on the order.' })
  name!: string

  @Field({ description: 'Resident identity number (公民身份号码) or unified social credit code (统一社会信用代码).' })
  identityNumber!: string

  @Field({ description: 'Number of the order as a case number (案号), such as （2026）渝0103执56号.' })
  orderNo!: string

  @Field({ description: 'Name of the court\'s president who signed it (院长签发), as on the order; up to 50 characters.' })
  signedBy!: string

  @Field(() => LocalDateScalar, { description: 'Day on which it was signed (签发日期).' })
  signedOn!: string

  @Field({ description: 'What is restricted, in the words of the order; up to 200 characters. Shown to the person and the police.' })
  measure!: string

  @Field(() => [ActItemEnum], { nullable: true, description: 'Which acts; absent: all nine.' })
  items?: ActItem[]

  @Field(() => CapacityEnum, { nullable: true, description: 'As whom; absent: SELF.' })
  capacity?: Capacity

  @Field(() => String, { nullable: true, description: 'Unified social credit code of the firm that is the debtor, where capacity is not SELF.' })
  viaFirmCode?: string

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day; absent: from the delivery of the notice.' })
  validFrom?: string

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day; absent: until it is lifted.' })
  validTo?: string

  @Field({ description: 'How it can be lifted; up to 500 characters. Shown to the person and the police.' })
  liftingSteps!: string
}

@InputType({ description: 'Delivers the notice of assistance (协助执行通知书) to the vehicle office.' })
export class DeliverAssistanceNoticeInput extends ChangeInput {}

@InputType({ description: 'An exemption inside which the restriction does not hold (R15 §8, SW35 §17).' })
export class GrantExemptionInput extends ChangeInput {
  @Field(() => ExemptionKindEnum, { description: 'Which kind.' })
  kind!: Exemption['kind']

  @Field(() => [ActItemEnum], { description: 'For which acts; an emergency frees travel (C1, C9) alone.' })
  items!: ActItem[]

  @Field(() => LocalDateScalar, { description: 'First day.' })
  from!: string

  @Field(() => LocalDateScalar, { description: 'Last day; of an emergency within one month.' })
  to!: string

  @Field({ description: 'Why, up to 200 characters.' })
  reason!: string
}

@InputType({ description: 'Lifts a restriction (解除限制消费).' })
export class LiftRestrictionInput extends ChangeInput {
  @Field({ description: 'Why: performed, security given, applicant agrees, not the person meant …; up to 200 characters.' })
  reason!: string
}
