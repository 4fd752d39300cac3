// What does the API show of a batch and its rows?
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { connectionOf } from '../../../platform/graphql/connection.js'
import { Node } from '../../../platform/graphql/node.js'
import { DateTime } from '../../../platform/graphql/scalars.js'
import { BATCH_ROW_STATUSES, BATCH_STATUSES, type BatchRecord, type BatchRowRecord } from './batch.entities.js'

const BatchStatusEnum = Object.fromEntries(BATCH_STATUSES.map(status => [status, status])) as { [K in BatchRecord['status']]: K }
registerEnumType(BatchStatusEnum, {
  name: 'BatchStatus', description: 'Where a batch stands.',
  valuesConfig: {
    AWAITING_CONFIRMATION: { description: "Waits for the firm's agent (待确认)." },
    RUNNING: { description: 'Its rows are being entered, one after the other (办理中).' },
    FINISHED: { description: 'No row waits (已完成).' },
    CANCELLED: { description: 'Stopped; what was done stays done (已停止).' },
  },
})
const BatchRowStatusEnum = Object.fromEntries(BATCH_ROW_STATUSES.map(status => [status, status])) as { [K in BatchRowRecord['status']]: K }
registerEnumType(BatchRowStatusEnum, {
  name: 'BatchRowStatus', description: 'What became of a row.',
  valuesConfig: {
    WAITING: { description: 'Not begun (待处理).' }, DONE: { description: 'It is an application of its own (已录入).' },
    FAILED: { description: 'Something is wrong with it (失败); it comes back in the failed rows.' }, CANCELLED: { description: 'Stopped before it was begun (已取消).' },
  },
})

@ObjectType('Batch', { implements: Node, simpleResolvers: true, description: 'A list of cars (批量清单): every row its own application.' })
export class BatchType extends Node implements Pick<BatchRecord, keyof BatchType> {
  @Field(() => BatchStatusEnum, { description: 'Where it stands.' })
  status!: BatchRecord['status']

  @Field({ description: "Hash of the list that the firm's agent confirms." })
  listHash!: string

  @Field(() => Int, { description: 'How many rows it has.' })
  rowCount!: number

  @Field(() => DateTime, { nullable: true, description: "When the firm's agent confirmed it." })
  confirmedAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When no row was left.' })
  finishedAt!: Date | null
}

@ObjectType('BatchRow', { simpleResolvers: true, description: 'One row of a list.' })
export class BatchRowType implements Pick<BatchRowRecord, keyof BatchRowType> {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => Int, { description: 'Line as the spreadsheet program numbers it; of rows sent inline their number, from 1.' })
  line!: number

  @Field(() => BatchRowStatusEnum, { description: 'What became of it.' })
  status!: BatchRowRecord['status']
}

export const BatchConnection = connectionOf('Batch', () => BatchType)
export const BatchRowConnection = connectionOf('BatchRow', () => BatchRowType)
