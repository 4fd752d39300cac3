// What is sent to ask about parties?
import { Field, ID, InputType, Int } from 'type-graphql'
import { DateTime } from '../../../platform/graphql/scalars.js'
import { PartyKind } from '../../people/index.js'
import { type MatchClass } from '../matching/match-classes.js'
import { MatchClassEnum, SexEnum } from './screening.type.js'

@InputType({ description: 'One party asked about. The whole number decides; without it the name, and whatever else is known of the number (credit rules 6.3, 6.4).' })
export class SubjectQueryInput {
  @Field({ description: 'Your own word for it, up to 100 characters: the answer carries it.' })
  ref!: string

  @Field(() => PartyKind, { description: 'PERSON (个人) or UNIT (单位).' })
  partyKind!: 'PERSON' | 'UNIT'

  @Field(() => String, { nullable: true, description: 'Name, up to 200 characters. Beside a whole number it is compared: another name is a conflict.' })
  name?: string | null

  @Field(() => String, { nullable: true, description: 'Resident number of 18 or 15 places, a published one with four places hidden (3301061977****0418), another document\'s number; of a unit its code, or places 9–17 of it. Travels in the body only.' })
  identityNumber?: string | null

  @Field(() => Int, { nullable: true, description: 'Year of birth, where the number is not known.' })
  birthYear?: number | null

  @Field(() => String, { nullable: true, description: 'Region (行政区划代码), six digits: of a person the first six of her number, of a unit where it is registered.' })
  regionCode?: string | null

  @Field(() => String, { nullable: true, description: 'Last four places of the number, where the rest is not known.' })
  lastFour?: string | null

  @Field(() => SexEnum, { nullable: true, description: 'Sex, where the number is not known.' })
  sex?: 'MALE' | 'FEMALE' | null

  @Field(() => String, { nullable: true, description: 'Legal representative of a unit (法定代表人).' })
  legalRep?: string | null

  @Field(() => String, { nullable: true, description: 'Your number of this party\'s written consent; absent: that of the request.' })
  consentRef?: string | null
}

@InputType({ description: 'A question about up to 100 parties, for one purpose.' })
export class MatchSubjectsInput {
  @Field(() => [SubjectQueryInput], { description: 'The parties, 1 to 100.' })
  queries!: SubjectQueryInput[]

  @Field({ description: 'Why: a code of `screeningPurposes`, such as CREDIT_APPROVAL, MEASURE_M10, ENFORCE.' })
  purpose!: string

  @Field(() => String, { nullable: true, description: 'Your number of the written consent; purposes that need it say so (征信业管理条例 §18).' })
  consentRef?: string | null

  @Field(() => String, { nullable: true, description: 'Number of the enforcement case (执行案号); ENFORCE needs it.' })
  caseNo?: string | null

  @Field(() => MatchClassEnum, { nullable: true, description: 'Nothing below this class; a conflict of number and name is always told. Absent: all that the purpose grants.' })
  minClass?: MatchClass | null

  @Field(() => [ID], { nullable: true, description: 'Listings not to show again, at most 50. Of a whole number the class is told all the same; what a name found is left out.' })
  excludeListingIds?: string[] | null

  @Field(() => DateTime, { nullable: true, description: 'Show only listings that changed at or after this moment; the class is that of all of them.' })
  changedSince?: Date | null
}
