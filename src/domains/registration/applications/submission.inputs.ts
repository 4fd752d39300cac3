// What does a station send to apply, correct or withdraw, and an owner to confirm?
import { Field, ID, InputType } from 'type-graphql'
import { ChangeInput, MutationInput } from '../../../platform/graphql/inputs.js'
import { Vin } from '../../../platform/graphql/scalars.js'
import { PartyKind } from '../../people/index.js'

@InputType({ description: 'A person or unit, as on the identity document.' })
export class PartyInput {
  @Field(() => PartyKind, { description: 'PERSON (个人) or UNIT (单位).' })
  kind!: 'PERSON' | 'UNIT'

  @Field({ description: 'Name exactly as on the document.' })
  name!: string

  @Field({ description: 'Resident identity number (公民身份号码) or unified social credit code (统一社会信用代码).' })
  identityNumber!: string
}

@InputType({ description: 'A first registration (注册登记) at one of your stations.' })
export class SubmitRegistrationInput extends MutationInput {
  @Field(() => ID, { description: 'Your station (登记服务站), from `viewer`.' })
  stationId!: string

  @Field(() => Vin, { description: 'VIN as stamped on the vehicle.' })
  vin!: string

  @Field({ description: 'Number of the conformity certificate (合格证编号), 15 characters.' })
  certificateNo!: string

  @Field({ description: 'Number of the sales invoice (机动车销售统一发票): 20 digits, code and number together for the paper form.' })
  invoiceNo!: string

  @Field(() => String, { nullable: true, description: 'Number of the compulsory insurance policy (交强险), when you know it.' })
  policyNo?: string

  @Field({ description: 'Use nature (使用性质) by letter, GA 24.3: A non-operating, G rental …' })
  useNature!: string

  @Field(() => PartyInput, { description: 'The owner (所有人).' })
  owner!: PartyInput

  @Field(() => PartyInput, { nullable: true, description: 'The agent (代理人) with a power of attorney on file; a unit needs one.' })
  agent?: PartyInput

  @Field(() => String, { nullable: true, description: 'Your own reference, up to 64 characters; comes back unchanged.' })
  clientReference?: string
}

@InputType({ description: "The owner's own confirmation." })
export class ConfirmApplicationInput extends ChangeInput {
  @Field({ description: 'The documentHash you were shown: you confirm exactly that content.' })
  documentHash!: string
}

@InputType({ description: 'Corrects what the gaps name; what you leave out stays.' })
export class CorrectApplicationInput extends ChangeInput {
  @Field(() => Vin, { nullable: true, description: 'The right VIN.' })
  vin?: string

  @Field(() => String, { nullable: true, description: 'The right certificate number.' })
  certificateNo?: string

  @Field(() => String, { nullable: true, description: 'The right invoice number.' })
  invoiceNo?: string

  @Field(() => String, { nullable: true, description: 'The policy that replaces the one that did not hold.' })
  policyNo?: string
}

@InputType({ description: 'Takes an application back.' })
export class WithdrawApplicationInput extends ChangeInput {}
