// What is sent to bring a list of cars, confirm it, and stop it?
import { Field, ID, InputType } from 'type-graphql'
import { ChangeInput, MutationInput } from '../../../platform/graphql/inputs.js'

@InputType({ description: 'One car of a list. What is wrong with a row is told by its row, and the others go on.' })
export class BatchRowInput {
  @Field({ description: 'VIN (车辆识别代号).' })
  vin!: string

  @Field({ description: 'Number of the conformity certificate (合格证编号).' })
  certificateNo!: string

  @Field({ description: 'Number of the sales invoice (发票号码).' })
  invoiceNo!: string

  @Field(() => String, { nullable: true, description: 'Number of the compulsory insurance policy (保单号).' })
  policyNo?: string | null

  @Field({ description: 'Use nature (使用性质): the letter of GA 24.3 or its word, such as G or 租赁.' })
  useNature!: string

  @Field(() => String, { nullable: true, description: 'Your own reference of this row (序号), up to 64 characters.' })
  serial?: string | null

  @Field(() => String, { nullable: true, description: 'A remark (备注); it comes back unchanged.' })
  remark?: string | null
}

@InputType({ description: 'Brings a list of cars to a visit: either a sheet or rows.' })
export class OpenBatchInput extends MutationInput {
  @Field(() => ID, { description: 'The visit, approved by the police.' })
  visitId!: string

  @Field(() => ID, { nullable: true, description: 'A CSV (UTF-8, GB18030) or XLSX file, uploaded as BATCH_SHEET for the visit; up to 2,000 rows and 4 MB.' })
  sheetId?: string | null

  @Field(() => [BatchRowInput], { nullable: true, description: 'The rows themselves, 1 to 1,000.' })
  rows?: BatchRowInput[] | null
}

@InputType({ description: "The firm's agent confirms a list." })
export class ConfirmBatchInput extends ChangeInput {
  @Field({ description: 'The listHash you were shown: you confirm exactly that list.' })
  listHash!: string
}

@InputType({ description: 'Stops a batch.' })
export class CancelBatchInput extends ChangeInput {}
