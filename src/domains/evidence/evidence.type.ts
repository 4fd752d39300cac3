// What does the API show of a file?
import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql'
import { enumOf } from '../../platform/graphql/enum-of.js'
import { Node } from '../../platform/graphql/node.js'
import { DateTime } from '../../platform/graphql/scalars.js'
import { CAPTURE_FLAG_ROWS } from './capture-flags.js'
import { EVIDENCE_KIND_ROWS, EVIDENCE_KINDS, type EvidenceKind } from './evidence-kinds.js'
import { type EvidenceRow } from './evidence.entities.js'

export const EvidenceKindEnum = enumOf(
  'EvidenceKind',
  'What a file shows (164号 §12; 取证照片). Films are MP4 up to 200 MiB, lists CSV or XLSX up to 4 MiB, all others photos or PDF up to 20 MiB; of an accident photos are JPEG or PNG.',
  Object.fromEntries(EVIDENCE_KINDS.map(kind => [kind, EVIDENCE_KIND_ROWS[kind].description])) as Record<EvidenceKind, string>,
)
const CaptureFlagEnum = enumOf(
  'CaptureFlag', 'What does not fit between a photo and the report (取证提示): it refuses nothing, a person judges.', CAPTURE_FLAG_ROWS,
)
export const EvidenceStatusEnum = enumOf<EvidenceRow['status']>('EvidenceStatus', 'Whether the file is there.', {
  EXPECTED: 'A ticket was given (待上传); the file has not come yet.',
  STORED: 'The file was checked by its content and is stored (已存储); it is never replaced.',
})

@ObjectType('Evidence', { implements: Node, simpleResolvers: true, description: 'A file behind a record (申请材料, 事故证据).' })
export class EvidenceType extends Node implements Pick<EvidenceRow, keyof EvidenceType> {
  @Field(() => EvidenceKindEnum, { description: 'What it shows.' })
  kind!: EvidenceRow['kind']

  @Field(() => EvidenceStatusEnum, { description: 'Whether it is there.' })
  status!: EvidenceRow['status']

  @Field(() => ID, { description: 'The record it belongs to.' })
  recordId!: string

  @Field(() => DateTime, { description: 'Until when the ticket can be used, 60 minutes from requestUpload.' })
  ticketExpiresAt!: Date

  @Field(() => String, { nullable: true, description: 'SHA-256 of the bytes as they came, in hexadecimal.' })
  sha256!: string | null

  @Field(() => String, { nullable: true, description: 'Media type, found in the content.' })
  mime!: string | null

  @Field(() => Int, { nullable: true, description: 'Size in bytes.' })
  sizeBytes!: number | null

  @Field(() => DateTime, { nullable: true, description: 'When it was stored.' })
  storedAt!: Date | null

  @Field(() => Int, { nullable: true, description: 'Which party of an accident it shows (当事方序号).' })
  partyNo!: number | null

  @Field(() => String, { nullable: true, description: 'Why it was taken so early or late (补拍理由), in the words of who asked for the ticket.' })
  captureReason!: string | null

  @Field(() => Int, { nullable: true, description: 'Width of the copy in pixels; null unless the photo was decoded.' })
  width!: number | null

  @Field(() => Int, { nullable: true, description: 'Height of the copy in pixels; null unless the photo was decoded.' })
  height!: number | null

  @Field(() => DateTime, { nullable: true, description: 'When the photo says it was taken (拍摄时间); without a time zone in it, Beijing time is taken.' })
  capturedAt!: Date | null

  @Field(() => Int, { nullable: true, description: 'Latitude the photo says it was taken at (拍摄纬度), in millionths of a degree (WGS 84).' })
  capturedLatE6!: number | null

  @Field(() => Int, { nullable: true, description: 'Longitude the photo says it was taken at (拍摄经度), in millionths of a degree (WGS 84).' })
  capturedLonE6!: number | null

  @Field(() => String, { nullable: true, description: 'Perceptual hash (感知哈希): 64 bits, hexadecimal; photos of one view differ in few of them.' })
  perceptualHash!: string | null

  @Extensions({ cap: 8 })
  @Field(() => [CaptureFlagEnum], { description: 'What does not fit between the photo and the report; at most 8.' })
  flags!: string[]
}
