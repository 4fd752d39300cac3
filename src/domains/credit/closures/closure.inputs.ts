// What is sent to ask for a closing, to decide on it, and to watch a closed round?
import { Field, InputType } from 'type-graphql'
import { ChangeInput } from '../../../platform/graphql/inputs.js'
import { LocalDateScalar } from '../../../platform/graphql/scalars.js'
import { type Item } from './checklist.js'
import { ClosureItemEnum } from './case.type.js'
import { CheckResultEnum, ClueSourceEnum, ToldWayEnum } from './check.type.js'

@InputType({ description: 'Asks a second judge to close the round (申请终结本次执行).' })
export class RequestClosureInput extends ChangeInput {}

@InputType({ description: 'Sends a request back (退回).' })
export class RejectClosureInput extends ChangeInput {
  @Field(() => [ClosureItemEnum], { description: 'What is missing: items of the checklist, 1 to 6.' })
  missing!: Item[]

  @Field({ description: 'What has to be done, up to 500 characters.' })
  reason!: string
}

@InputType({ description: 'Closes the round by ruling (裁定终结本次执行), dated today.' })
export class ApproveClosureInput extends ChangeInput {
  @Field({ description: 'Number of the ruling, as a case number, such as （2026）渝0103执56号之一.' })
  rulingNo!: string

  @Field({ description: 'SHA-256 of the signed ruling, 64 hexadecimal digits.' })
  rulingHash!: string
}

@InputType({ description: 'The ruling reached the parties (送达).' })
export class ServeClosureInput extends ChangeInput {}

@InputType({ description: 'The round stands in the public database of closed rounds (终本案件信息库).' })
export class EnterClosureInput extends ChangeInput {
  @Field({ description: 'Number of the entry there, 1 to 64 characters.' })
  databaseNo!: string
}

@InputType({ description: 'A party or an interested person objects in writing (执行异议).' })
export class RecordClosureObjectionInput extends ChangeInput {
  @Field({ description: 'Who objects; kept masked.' })
  objector!: string

  @Field(() => LocalDateScalar, { description: 'Day on which it was filed. Later than 60 days after the service it is marked: that limit is not verified.' })
  filedOn!: string
}

@InputType({ description: 'Decides an objection.' })
export class DecideClosureObjectionInput extends ChangeInput {
  @Field({ description: 'True: the closing falls and the case is open again. False: it stands.' })
  isUpheld!: boolean

  @Field({ description: 'Why, up to 500 characters.' })
  reason!: string
}

@InputType({ description: 'The case left the public database.' })
export class DeleteClosureEntryInput extends ChangeInput {}

@InputType({ description: 'The result of a half-yearly check (终本后定期查询), at the version of the check.' })
export class RecordSemiCheckInput extends ChangeInput {
  @Field(() => CheckResultEnum, { description: 'Whether something that can be enforced was found.' })
  result!: 'NOTHING' | 'FOUND'

  @Field({ description: 'What was asked and what it said, up to 500 characters.' })
  findings!: string

  @Field({ description: 'SHA-256 of the query sheet, 64 hexadecimal digits.' })
  sha256!: string

  @Field(() => ToldWayEnum, { description: 'How the applicant was told of the result.' })
  toldBy!: 'PLATFORM' | 'LETTER' | 'PHONE' | 'IN_PERSON'
}

@InputType({ description: 'A clue to assets (财产线索) after the round was closed; there is no time limit for it (ZB §9 ¶1). `id` is the case.' })
export class ReportEnforcementClueInput extends ChangeInput {
  @Field(() => ClueSourceEnum, { description: 'Who brought it.' })
  source!: 'APPLICANT' | 'COURT' | 'OTHER'

  @Field({ description: 'What and where, up to 500 characters.' })
  words!: string

  @Field({ description: 'Urgent: three days instead of seven.' })
  isUrgent!: boolean
}

@InputType({ description: 'What the check of a clue said, at the version of the clue.' })
export class DecideEnforcementClueInput extends ChangeInput {
  @Field({ description: 'True: enforcement of a closed round is resumed.' })
  isValid!: boolean

  @Field({ description: 'What was found, up to 500 characters.' })
  findings!: string
}
