// What is sent to ask for a ticket?
import { Field, ID, InputType, Int } from 'type-graphql'
import { MutationInput } from '../../platform/graphql/inputs.js'
import { type EvidenceKind } from './evidence-kinds.js'
import { EvidenceKindEnum } from './evidence.type.js'

@InputType({ description: 'A file that you want to upload.' })
export class RequestUploadInput extends MutationInput {
  @Field(() => ID, { description: 'The record it belongs to: an application (app_…), a visit (vis_…), a plate order (ord_…), an accident (acd_…) or an exposure notice (exn_…).' })
  recordId!: string

  @Field(() => EvidenceKindEnum, { description: 'What the file shows.' })
  kind!: EvidenceKind

  @Field(() => Int, { nullable: true, description: 'Which party of an accident it shows (当事方序号), by its number; needed for documents of a party.' })
  partyNo?: number | null

  @Field(() => String, { nullable: true, description: 'Why an accident was photographed more than 10 minutes before or after the reported moment (补拍理由), at most 200 characters; without it the photo is flagged.' })
  captureReason?: string | null
}
