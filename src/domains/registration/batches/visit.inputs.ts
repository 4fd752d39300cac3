// What is sent to ask for, approve, hold and close a visit?
import { Field, ID, InputType, Int } from 'type-graphql'
import { ChangeInput, MutationInput } from '../../../platform/graphql/inputs.js'
import { LocalDateScalar, ResidentId, Uscc } from '../../../platform/graphql/scalars.js'

@InputType({ description: 'The firm at whose site the visit is held, and whose cars they are.' })
export class HostInput {
  @Field({ description: 'Name exactly as on the licence.' })
  name!: string

  @Field(() => Uscc, { description: 'Unified social credit code (统一社会信用代码).' })
  uscc!: string
}

@InputType({ description: 'The person who acts for the firm, with a power of attorney on file (164号 §89).' })
export class HostAgentInput {
  @Field({ description: 'Name exactly as on the identity card.' })
  name!: string

  @Field(() => ResidentId, { description: 'Resident identity number (公民身份号码).' })
  identityNumber!: string
}

@InputType({ description: 'Asks the police for a visit of the mobile vehicle office (流动车管所).' })
export class RequestVisitInput extends MutationInput {
  @Field(() => ID, { description: 'Your station (登记服务站), from `viewer`.' })
  stationId!: string

  @Field(() => HostInput, { description: 'The firm.' })
  host!: HostInput

  @Field(() => HostAgentInput, { description: "The firm's agent (代理人), who confirms each list." })
  agent!: HostAgentInput

  @Field({ description: 'Where it is held, up to 200 characters.' })
  siteAddress!: string

  @Field({ description: 'Division of the site, GB/T 2260.' })
  divisionCode!: string

  @Field(() => LocalDateScalar, { description: 'The day: a working day, at least five working days ahead.' })
  heldOn!: string

  @Field(() => Int, { description: 'How many cars are expected: at least 20.' })
  plannedCount!: number
}

@InputType({ description: 'Approves a visit and names its team.' })
export class ApproveVisitInput extends ChangeInput {
  @Field(() => [ID], { description: 'Officers of the team: at least two registrars (one accepts, another reviews) and two inspectors; at most 20.' })
  teamStaffIds!: string[]
}

@InputType({ description: 'Begins the visit at the site.' })
export class StartVisitInput extends ChangeInput {
  @Field(() => Int, { description: 'Sets of blank plates (半成品号牌) taken along.' })
  blanksIssued!: number
}

@InputType({ description: 'Ends the visit.' })
export class CloseVisitInput extends ChangeInput {
  @Field(() => Int, { description: 'Sets of blank plates brought back: issued less made less scrapped.' })
  blanksReturned!: number
}

@InputType({ description: 'Calls a visit off.' })
export class CancelVisitInput extends ChangeInput {}
