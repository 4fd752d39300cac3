// What is sent to have blinded numbers evaluated?
import { Field, ID, InputType } from 'type-graphql'
import { enumOf } from '../../../platform/graphql/enum-of.js'
import { MutationInput } from '../../../platform/graphql/inputs.js'
import { type OBLIVIOUS_PURPOSES } from './oblivious.entities.js'

export type ObliviousPurpose = (typeof OBLIVIOUS_PURPOSES)[number]

const PURPOSES: Readonly<Record<ObliviousPurpose, string>> = {
  CREDIT_APPROVAL: 'A bank decides on a loan (贷款审批); needs a consent (征信业管理条例 §18).',
  POST_LOAN: 'A bank looks after a loan that it gave (贷后管理); needs a consent.',
  MEASURE: 'A unit of the memorandum looks whom its measures concern (联合惩戒措施).',
}
export const ObliviousPurposeEnum = enumOf('ObliviousPurpose', 'Why numbers are evaluated. For persons it is a pre-check without adverse act, whatever the purpose.', PURPOSES)

@InputType({ description: 'Blinded identity numbers (盲化证件号码); the platform learns how many they are, and nothing of them.' })
export class EvaluateBlindedInput extends MutationInput {
  @Field(() => ID, { description: 'The key of this week, from `obliviousKeys`.' })
  keyId!: string

  @Field(() => [String], { description: 'Elements of ristretto255, 32 bytes each in base64url, 1 to 250 in the order in which the answers are wanted; made by blindNumbers of the client library.' })
  blinded!: string[]

  @Field(() => ObliviousPurposeEnum, { description: 'Why (用途).' })
  purpose!: ObliviousPurpose

  @Field(() => String, { nullable: true, description: 'A bank\'s number of the consent policy that all of them have agreed to (授权编号), 1 to 64 characters; never a customer\'s number.' })
  consentRef?: string | null
}
