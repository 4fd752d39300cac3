// What does the API show of how accidents were settled, counted and timed?
import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql'
import { enumOf } from '../../../platform/graphql/enum-of.js'
import { Fen, LocalDateScalar } from '../../../platform/graphql/scalars.js'

export const ClaimDimensionEnum = enumOf('ClaimDimension', 'By what accidents are counted.', {
  DAY: 'By day of the report, Asia/Shanghai.',
  DISTRICT: 'By the district unit of the police that answers for the place (支队).',
  INSURER: 'By insurer concerned: an accident of two insurers counts for each, so such rows do not add up.',
  BRANCH: 'By division of the place, the area of an insurer\'s branch (分支机构); branches themselves are not on record.',
})
export type ClaimDimension = keyof typeof ClaimDimensionEnum

export const ROWS_MAX = 500

@ObjectType('ClaimFigure', { simpleResolvers: true, description: 'Accidents of one day, district, insurer or branch, as they stand now. A dimension that was not asked for is null; so are times and shares of nothing.' })
export class ClaimFigureType {
  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the report.' })
  day!: string | null

  @Field(() => ID, { nullable: true, description: 'District unit of the police; null also where none answers for the place.' })
  policeUnitId!: string | null

  @Field(() => String, { nullable: true, description: 'Its name.' })
  policeUnitName!: string | null

  @Field(() => ID, { nullable: true, description: 'Partner id of the insurer; null also where no party is insured.' })
  insurerPartnerId!: string | null

  @Field(() => String, { nullable: true, description: 'Division of the place, six digits: the area of a branch.' })
  divisionCode!: string | null

  @Field(() => Int, { description: 'Accidents reported (报案).' })
  reported!: number

  @Field(() => Int, { description: 'Of these, triaged and still outside the general procedure (快处).' })
  fastLane!: number

  @Field(() => Int, { description: 'Of these, given to the general procedure of the police (转交警处理), at triage or later.' })
  handedToPolice!: number

  @Field(() => Int, { description: 'Of these, settled by an agreement of the parties (协商).' })
  agreed!: number

  @Field(() => Int, { description: 'Of these, with a certificate of the police (定责), online or at the scene.' })
  determined!: number

  @Field(() => Int, { description: 'Of these, with an objection (申请复核).' })
  objected!: number

  @Field(() => Int, { description: 'Of these, sent back by the unit above (责令重新调查认定).' })
  changedByReview!: number

  @Field(() => Int, { description: 'Of these, paid in full at least once (已赔付).' })
  paid!: number

  @Field(() => Int, { description: 'Of these, closed (已结案).' })
  closed!: number

  @Field(() => Int, { description: 'Of these, taken back by the parties (已撤销).' })
  cancelled!: number

  @Field(() => Int, { description: 'Of these, held by an investigator now (暂缓).' })
  heldNow!: number

  @Field(() => Int, { nullable: true, description: 'Seconds in which half of the requests for a certificate online were answered; time in which the parties were asked for more is left out. Of the certificates that stand.' })
  answerSecondsP50!: number | null

  @Field(() => Int, { nullable: true, description: 'Seconds in which 95 of 100 were.' })
  answerSecondsP95!: number | null

  @Field(() => Int, { nullable: true, description: 'Share of them answered within the promised five minutes, in basis points.' })
  within5MinBps!: number | null

  @Field(() => Int, { nullable: true, description: 'Seconds from the report to the first certificate, or else to the last signature of the agreement: half took no longer.' })
  reportToLiabilitySecondsP50!: number | null

  @Field(() => Int, { nullable: true, description: 'Seconds that 95 of 100 did not exceed.' })
  reportToLiabilitySecondsP95!: number | null

  @Field(() => Int, { nullable: true, description: 'Seconds from the report until everything was paid for the first time: half took no longer.' })
  reportToPaidSecondsP50!: number | null

  @Field(() => Int, { nullable: true, description: 'Seconds that 95 of 100 did not exceed.' })
  reportToPaidSecondsP95!: number | null

  @Field(() => Int, { nullable: true, description: 'Share of the paid that were paid within 15 minutes of the report, in basis points.' })
  within15MinBps!: number | null

  @Field(() => Int, { nullable: true, description: 'Share of the paid that were paid within 30 minutes of the report, in basis points.' })
  within30MinBps!: number | null

  @Field(() => Int, { nullable: true, description: 'Share to which no police came, neither officer nor team, of those whose liability stands or that went to the general procedure; in basis points.' })
  withoutPoliceBps!: number | null

  @Field(() => Int, { nullable: true, description: 'Share of the determined that were objected to, in basis points.' })
  objectionBps!: number | null

  @Field(() => Fen, { nullable: true, description: 'Losses that you assessed and that stand, net, supplements included; null for the police.' })
  assessedNetFen!: number | null

  @Field(() => Fen, { nullable: true, description: 'What you paid out, for others too (无责代赔); null for the police.' })
  paidFen!: number | null
}

@ObjectType('ClaimFigures', { simpleResolvers: true, description: 'Accidents by what was asked for, in that order: day, district, insurer, branch.' })
export class ClaimFiguresType {
  @Extensions({ cap: ROWS_MAX })
  @Field(() => [ClaimFigureType], { description: `The rows; at most ${ROWS_MAX}.` })
  rows!: ClaimFigureType[]

  @Field({ description: `There were more than ${ROWS_MAX} rows: ask for fewer days.` })
  truncated!: boolean
}
