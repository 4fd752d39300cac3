// What is sent about boards and notices?
import { Field, Float, ID, InputType } from 'type-graphql'
import { ChangeInput, MutationInput } from '../../../platform/graphql/inputs.js'
import { LocalDateScalar, Uscc } from '../../../platform/graphql/scalars.js'
import { type BoardPlace } from './board-places.js'
import { type WithdrawalReason } from './exposure.rules.js'
import { BoardPlaceEnum, WarningWayEnum, WithdrawalReasonEnum } from './exposure.type.js'

@InputType({ description: 'A board on which your court exposes (公告栏).' })
export class RegisterNoticeBoardInput extends MutationInput {
  @Field(() => BoardPlaceEnum, { description: 'What kind of place it is; some are forbidden.' })
  place!: BoardPlace

  @Field({ description: 'What it is called, up to 100 characters.' })
  name!: string

  @Field({ description: 'Where the board stands, up to 200 characters; nobody\'s home.' })
  address!: string

  @Field(() => Float, { description: 'Latitude in degrees, north.' })
  latitude!: number

  @Field(() => Float, { description: 'Longitude in degrees, east.' })
  longitude!: number

  @Field({ defaultValue: false, description: 'A digital board, which takes down by itself (电子屏).' })
  isDigital!: boolean

  @Field(() => Uscc, { nullable: true, description: 'Unified social credit code of the property company whose staff post there; without it your own officers do.' })
  propertyCode?: string | null
}

@InputType({ description: 'Closes a board.' })
export class CloseNoticeBoardInput extends ChangeInput {}

@InputType({ description: 'A notice of one listing for one board.' })
export class DraftExposureNoticeInput extends MutationInput {
  @Field(() => ID, { description: 'The listing: published, not disputed, not due for release.' })
  listingId!: string

  @Field(() => ID, { description: 'The board.' })
  boardId!: string

  @Field(() => String, { nullable: true, description: 'A line of your own, up to 100 characters: no photo, address, telephone, employer, family, account or amount.' })
  remark?: string | null

  @Field({ description: 'You checked that the notice names and pictures no child.' })
  namesNoChild!: boolean

  @Field({ description: 'SHA-256 of the record of that check, 64 hexadecimal digits.' })
  childCheckHash!: string
}

@InputType({ description: 'The debtor was warned (预警), outside the platform.' })
export class RecordNoticeWarningInput extends ChangeInput {
  @Field(() => WarningWayEnum, { description: 'How.' })
  way!: 'SMS' | 'LETTER'

  @Field(() => LocalDateScalar, { description: 'The day; seven days later the notice may hang.' })
  warnedOn!: string

  @Field({ description: 'SHA-256 of the message or letter, 64 hexadecimal digits.' })
  sha256!: string
}

@InputType({ description: 'The president approves a notice (审批).' })
export class ApproveExposureNoticeInput extends ChangeInput {
  @Field(() => LocalDateScalar, { description: 'First day on the board; it hangs for 30 days.' })
  fromOn!: string
}

@InputType({ description: 'Hands a notice to the property company in writing (协助执行通知书).' })
export class InstructPostingInput extends ChangeInput {
  @Field({ description: 'Number of the notice of assistance, 1 to 64 characters.' })
  assistanceNo!: string
}

@InputType({ description: 'That a notice went up.' })
export class ConfirmNoticePostedInput extends ChangeInput {
  @Field(() => ID, { description: 'The stored photo of this notice: POSTING_PHOTO when it went up, REMOVAL_PHOTO when it came down.' })
  evidenceId!: string

  @Field(() => Float, { description: 'Latitude in degrees, where you stand.' })
  latitude!: number

  @Field(() => Float, { description: 'Longitude in degrees.' })
  longitude!: number
}

@InputType({ description: 'That a notice came down.' })
export class ConfirmNoticeRemovedInput extends ConfirmNoticePostedInput {}

@InputType({ description: 'The notice hangs for another 30 days, once.' })
export class RenewExposureNoticeInput extends ChangeInput {}

@InputType({ description: 'The court takes a notice back.' })
export class WithdrawExposureNoticeInput extends ChangeInput {
  @Field(() => WithdrawalReasonEnum, { description: 'Why; the property company does not hear it.' })
  reason!: WithdrawalReason
}
