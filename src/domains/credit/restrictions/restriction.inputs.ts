// What does a court send about a restriction?
import { Field, InputType } from 'type-graphql'
import { ChangeInput, MutationInput } from '../../../platform/graphql/inputs.js'
import { PartyKind } from '../../people/index.js'

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

  @Field({ description: 'What is restricted, in the words of the order; up to 200 characters. Shown to the person and the police.' })
  measure!: string

  @Field({ description: 'How it can be lifted; up to 500 characters. Shown to the person and the police.' })
  liftingSteps!: string
}

@InputType({ description: 'Delivers the notice of assistance (协助执行通知书) to the vehicle office.' })
export class DeliverAssistanceNoticeInput extends ChangeInput {}

@InputType({ description: 'Lifts a restriction (解除限制消费).' })
export class LiftRestrictionInput extends ChangeInput {
  @Field({ description: 'Why: performed, security given, applicant agrees, not the person meant …; up to 200 characters.' })
  reason!: string
}
