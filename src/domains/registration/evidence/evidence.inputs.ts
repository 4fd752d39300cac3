// What is sent to ask for a ticket?
import { Field, ID, InputType } from 'type-graphql'
import { MutationInput } from '../../../platform/graphql/inputs.js'
import { type EvidenceRow } from './evidence.entities.js'
import { EvidenceKindEnum } from './evidence.type.js'

@InputType({ description: 'A file that you want to upload.' })
export class RequestUploadInput extends MutationInput {
  @Field(() => ID, { description: 'The record it belongs to: an application (app_…), a visit (vis_…) or a plate order (ord_…).' })
  recordId!: string

  @Field(() => EvidenceKindEnum, { description: 'What the file shows.' })
  kind!: EvidenceRow['kind']
}
