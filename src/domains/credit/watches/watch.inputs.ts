// What does a client send about the subjects it watches?
import { Field, InputType, Int } from 'type-graphql'
import { MutationInput } from '../../../platform/graphql/inputs.js'
import { LocalDateScalar } from '../../../platform/graphql/scalars.js'
import { PartyKind } from '../../people/index.js'

@InputType({ description: 'A subject to be watched (监测对象).' })
export class WatchInput {
  @Field({ description: 'Your own word for the customer, up to 100 characters: notices carry it. Of a subject you watch already, this renews consent and purpose.' })
  subjectRef!: string

  @Field(() => PartyKind, { description: 'PERSON (个人) or UNIT (单位).' })
  partyKind!: 'PERSON' | 'UNIT'

  @Field({ description: 'Name as in your contract, up to 200 characters; only its keyed hash is kept.' })
  name!: string

  @Field({ description: 'Identity number in full: a name alone is many people\'s.' })
  identityNumber!: string

  @Field(() => String, { nullable: true, description: 'Your number of the customer\'s written consent; purposes of banks need it (CIR §18).' })
  consentRef?: string

  @Field(() => LocalDateScalar, { description: 'Last day of the consent: the watch ends by itself with it, or with your agreement if that ends before.' })
  consentUntil!: string
}

@InputType({ description: 'Subjects to be watched from now on.' })
export class AddWatchesInput extends MutationInput {
  @Field({ description: 'For which purpose: a code of the purpose matrix (POST_LOAN, MEASURE_Mxx …). It decides what you hear.' })
  purpose!: string

  @Field(() => [WatchInput], { description: 'The subjects, 1 to 100; all or none are taken.' })
  watches!: WatchInput[]
}

@InputType({ description: 'Subjects that are no longer watched.' })
export class RemoveWatchesInput extends MutationInput {
  @Field(() => [String], { description: 'Your references, 1 to 100; all or none are taken.' })
  subjectRefs!: string[]
}

@InputType({ description: 'Notices that have arrived with you.' })
export class AckCreditNoticesInput extends MutationInput {
  @Field(() => Int, { description: 'Up to this number, included. A smaller one than before changes nothing.' })
  seq!: number
}
