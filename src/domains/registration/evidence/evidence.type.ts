// What does the API show of a file?
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Node } from '../../../platform/graphql/node.js'
import { DateTime } from '../../../platform/graphql/scalars.js'
import { EVIDENCE_KINDS, EVIDENCE_STATUSES, type EvidenceRow } from './evidence.entities.js'

export const EvidenceKindEnum = Object.fromEntries(EVIDENCE_KINDS.map(kind => [kind, kind])) as { [K in EvidenceRow['kind']]: K }
registerEnumType(EvidenceKindEnum, {
  name: 'EvidenceKind', description: 'What a file shows (164号 §12). Films are MP4 up to 200 MiB, lists CSV or XLSX up to 4 MiB, all others photos or PDF up to 20 MiB.',
  valuesConfig: {
    OWNER_IDENTITY: { description: 'Identity paper of the owner (所有人身份证明).' },
    ORIGIN_PROOF: { description: 'Proof of origin, such as the sales invoice (来历证明).' },
    CONFORMITY_CERTIFICATE: { description: 'Conformity certificate (整车出厂合格证).' },
    VEHICLE_PHOTO: { description: 'Standard photo of the vehicle (车辆标准照片).' },
    VIN_RUBBING: { description: 'Rubbing of the VIN (车辆识别代号拓印膜).' },
    INSPECTION_FILM: { description: 'Full film of an inspection (查验录像, 164号 §73).' },
    POWER_OF_ATTORNEY: { description: 'Power of attorney (授权委托书).' },
    PLATE_PHOTO: { description: 'Photo of a finished plate (号牌照片).' },
    BATCH_SHEET: { description: 'List of the cars of a visit (批量清单), as CSV or XLSX.' },
  },
})
export const EvidenceStatusEnum = Object.fromEntries(EVIDENCE_STATUSES.map(status => [status, status])) as { [K in EvidenceRow['status']]: K }
registerEnumType(EvidenceStatusEnum, {
  name: 'EvidenceStatus', description: 'Whether the file is there.',
  valuesConfig: {
    EXPECTED: { description: 'A ticket was given (待上传); the file has not come yet.' },
    STORED: { description: 'The file was checked by its content and is stored (已存储); it is never replaced.' },
  },
})

@ObjectType('Evidence', { implements: Node, simpleResolvers: true, description: 'A file behind a record (申请材料).' })
export class EvidenceType extends Node implements Pick<EvidenceRow, keyof EvidenceType> {
  @Field(() => EvidenceKindEnum, { description: 'What it shows.' })
  kind!: EvidenceRow['kind']

  @Field(() => EvidenceStatusEnum, { description: 'Whether it is there.' })
  status!: EvidenceRow['status']

  @Field(() => ID, { description: 'The record it belongs to.' })
  recordId!: string

  @Field(() => DateTime, { description: 'Until when the ticket can be used, 60 minutes from requestUpload.' })
  ticketExpiresAt!: Date

  @Field(() => String, { nullable: true, description: 'SHA-256 of the stored bytes, in hexadecimal.' })
  sha256!: string | null

  @Field(() => String, { nullable: true, description: 'Media type, found in the content.' })
  mime!: string | null

  @Field(() => Int, { nullable: true, description: 'Size in bytes.' })
  sizeBytes!: number | null

  @Field(() => DateTime, { nullable: true, description: 'When it was stored.' })
  storedAt!: Date | null
}
