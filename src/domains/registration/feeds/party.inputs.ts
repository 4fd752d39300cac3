// What do police report about people: persons and units, who may act for whom, and who may not apply?
import { Field, InputType } from 'type-graphql'
import { MutationInput } from '../../../platform/graphql/inputs.js'
import { LocalDateScalar, ResidentId } from '../../../platform/graphql/scalars.js'
import { PartyKind, PartyStatus, type PartyRow } from '../../people/index.js'
import { BanGround } from './feed.enums.js'

const NUMBER = 'resident identity number (公民身份号码) or unified social credit code (统一社会信用代码)'

@InputType({ description: 'A person of the population register (人口库) or a unit (单位库).' })
export class PartyRowInput {
  @Field(() => PartyKind, { description: 'PERSON (个人) or UNIT (单位).' })
  kind!: PartyRow['kind']

  @Field(() => PartyStatus, { description: 'How the register knows the party.' })
  status!: PartyRow['status']

  @Field({ description: 'Name as on the identity document (姓名, 单位名称).' })
  name!: string

  @Field(() => ResidentId, { description: `A ${NUMBER}, kept sealed. Known again by it.` })
  identityNumber!: string

  @Field(() => String, { nullable: true, description: 'Mobile number (手机号码), kept sealed.' })
  mobile?: string | null

  @Field(() => String, { nullable: true, description: 'Address of residence (住址), kept sealed.' })
  address?: string | null

  @Field({ description: 'Division of residence (住所地行政区划代码), GB/T 2260.' })
  divisionCode!: string
}

@InputType({ description: 'Persons and units.' })
export class ReportPartiesInput extends MutationInput {
  @Field(() => [PartyRowInput], { description: '1 to 1,000 parties.' })
  rows!: PartyRowInput[]
}

@InputType({ description: 'A power of attorney (授权委托书, 164号 §86, §89). Known again by both parties and its first day.' })
export class PowerOfAttorneyRowInput {
  @Field(() => ResidentId, { description: `Of whom acts through the agent (委托人): ${NUMBER}.` })
  principalIdentityNumber!: string

  @Field(() => ResidentId, { description: 'Of the agent (代理人), a person: resident identity number.' })
  agentIdentityNumber!: string

  @Field(() => LocalDateScalar, { description: 'First day.' })
  validFrom!: string

  @Field(() => LocalDateScalar, { description: 'Last day; an earlier one ends it (撤销).' })
  validTo!: string
}

@InputType({ description: 'Powers of attorney.' })
export class ReportPowersOfAttorneyInput extends MutationInput {
  @Field(() => [PowerOfAttorneyRowInput], { description: '1 to 1,000 powers.' })
  rows!: PowerOfAttorneyRowInput[]
}

@InputType({ description: 'A ban on applying (一年或三年内不得申请机动车登记). Known again by party, ground and first day.' })
export class BanRowInput {
  @Field(() => ResidentId, { description: `Of the banned applicant: ${NUMBER}. Only a keyed hash is kept.` })
  identityNumber!: string

  @Field(() => BanGround, { description: 'Why; it gives the term.' })
  ground!: keyof typeof BanGround

  @Field(() => LocalDateScalar, { description: 'First day: that of the decision.' })
  from!: string

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on which it no longer holds, when it was lifted early; null: its legal term.' })
  until?: string | null
}

@InputType({ description: 'Bans.' })
export class ReportBansInput extends MutationInput {
  @Field(() => [BanRowInput], { description: '1 to 1,000 bans.' })
  rows!: BanRowInput[]
}
