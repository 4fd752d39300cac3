// What is sent to open a file, begin a job and stop it?
import { Field, ID, InputType } from 'type-graphql'
import { ChangeInput, MutationInput } from '../../../platform/graphql/inputs.js'
import { ScreeningFileFormatEnum } from './job.type.js'
import { type FileFormat } from './row-format.js'

@InputType({ description: 'A file of subjects that you want to upload.' })
export class OpenScreeningFileInput extends MutationInput {
  @Field(() => ScreeningFileFormatEnum, { description: 'How it is written.' })
  format!: FileFormat
}

@InputType({ description: 'What is to be screened, and what for.' })
export class CreateScreeningJobInput extends MutationInput {
  @Field(() => ID, { description: 'The uploaded file, scf_….' })
  fileId!: string

  @Field({ description: 'For which purpose (查询目的): of a bank CREDIT_APPROVAL or POST_LOAN, of a unit of the memorandum MEASURE_M01 to MEASURE_M24.' })
  purpose!: string

  @Field(() => String, { nullable: true, description: 'Under which written consent of its customers a bank asks (授权书), 1 to 64 characters; a bank needs one (征信业管理条例 §18).' })
  consentPolicyRef?: string | null
}

@InputType({ description: 'A job that is to be stopped, at its version.' })
export class CancelScreeningJobInput extends ChangeInput {}
