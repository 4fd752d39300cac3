// What is sent to check an applicant under a policy?
import { ArgsType, Field, InputType, Int } from 'type-graphql'
import { ChangeInput, MutationInput } from '../../../platform/graphql/inputs.js'
import { PartyKind } from '../../people/index.js'
import { type CheckPoint, type EXEMPTIONS, type PolicyCategory } from './catalogue.js'
import { CheckPointEnum, PolicyApplicationStatusEnum, PolicyCategoryEnum, PolicyExemptionEnum } from './policy.type.js'
import { type ApplicationStatus } from './policy.transitions.js'

@InputType({ description: 'A person or unit by name and number.' })
export class PolicySubjectInput {
  @Field(() => PartyKind, { description: 'PERSON (个人) or UNIT (单位).' })
  partyKind!: 'PERSON' | 'UNIT'

  @Field({ description: 'Name as on the application, up to 200 characters.' })
  name!: string

  @Field({ description: 'Resident identity number (公民身份号码) or unified social credit code (统一社会信用代码); by a name alone nobody is checked.' })
  identityNumber!: string
}

@InputType({ description: 'Why an applicant is checked and yet not refused.' })
export class PolicyExemptionInput {
  @Field(() => PolicyExemptionEnum, { description: 'Which exemption.' })
  ground!: (typeof EXEMPTIONS)[number]

  @Field({ description: 'Number of the ruling, 1 to 100 characters.' })
  documentNo!: string
}

@InputType({ description: 'A check of an applicant at one of the three points of a policy.' })
export class CheckPolicyInput extends MutationInput {
  @Field(() => Int, { description: '1 to 164.' })
  policyNo!: number

  @Field({ description: 'Your number of the application, 1 to 64 characters.' })
  applicationNo!: string

  @Field(() => CheckPointEnum, { description: 'At which point.' })
  checkPoint!: CheckPoint

  @Field(() => PolicySubjectInput, { description: 'The applicant. Of a firm the firm alone, unless the policy asks about officers.' })
  subject!: PolicySubjectInput

  @Field(() => [PolicySubjectInput], { nullable: true, description: 'Officers of the firm, 1 to 10, where the policy asks about them, and none where it does not. At a later check all of the earlier ones, and others if need be.' })
  officers?: PolicySubjectInput[] | null

  @Field(() => PolicyExemptionInput, { nullable: true, description: 'An exemption that the policy knows.' })
  exemption?: PolicyExemptionInput | null
}

@InputType({ description: 'Proof that the duty was performed, of an applicant whose payment is held (履行证明).' })
export class ShowPerformanceInput extends ChangeInput {
  @Field({ description: 'Number of the proof, 1 to 100 characters.' })
  proofNo!: string
}

@ArgsType()
export class PolicyApplicationArgs {
  @Field(() => Int, { nullable: true, description: 'Of this policy.' })
  policyNo?: number

  @Field(() => PolicyApplicationStatusEnum, { nullable: true, description: 'In this state.' })
  status?: ApplicationStatus
}

@ArgsType()
export class PoliciesArgs {
  @Field(() => PolicyCategoryEnum, { description: 'Which category.' })
  category!: PolicyCategory
}
