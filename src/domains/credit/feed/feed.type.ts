// What does the API show of the feed of the list?
import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql'
import { enumOf } from '../../../platform/graphql/enum-of.js'
import { Node } from '../../../platform/graphql/node.js'
import { DateTime, Fen } from '../../../platform/graphql/scalars.js'
import { type COMPARISON_ANSWERS } from './feed.entities.js'
import { type LIST_OPERATIONS } from '../list/list.entities.js'
import { type PublicListing } from './public-line.js'

export const ListOperationEnum = enumOf<(typeof LIST_OPERATIONS)[number]>('ListOperation', 'What a version changes in a copy of the list.', {
  ADD: 'A row comes in (新增).', MOD: 'A row is replaced (变更).', DEL: 'A row goes (删除): a tombstone, delete your copy.', NONE: 'Nothing (无变化).',
})
export const ComparisonAnswerEnum = enumOf<(typeof COMPARISON_ANSWERS)[number]>('ListComparisonAnswer', 'Does a copy agree with the list?', {
  EQUAL: 'Rows and checksum agree (一致).', REBUILD: 'They differ (不一致): throw the copy away, load the last snapshot, and apply the feed from its version.',
})

@ObjectType('PublicListing', { simpleResolvers: true, description: 'The published fields of a listing (R17 §6) under the names of the public site. No full number leaves.' })
export class PublicListingType implements PublicListing {
  @Field(() => ID, { description: 'The listing.' })
  id!: string

  @Field({ description: 'Its entry in the national database (信息库条目编号).' })
  entryNo!: string

  @Field({ description: 'Name (被执行人姓名/名称).' })
  iname!: string

  @Field({ description: 'Sex (性别); empty of a firm.' })
  sexy!: string

  @Field(() => Int, { description: 'Age on the day of publication (年龄); 0 of a firm.' })
  age!: number

  @Field({ description: 'Number, a person\'s with month and day hidden (证件号码).' })
  cardNum!: string

  @Field({ description: 'Legal representative of a firm (法定代表人).' })
  businessEntity!: string

  @Field({ description: 'Enforcing court (执行法院).' })
  courtName!: string

  @Field({ description: 'Province (省份).' })
  areaName!: string

  @Field({ description: 'Number of the document to be performed (执行依据文号).' })
  gistId!: string

  @Field({ description: 'Who made it (作出执行依据单位).' })
  gistUnit!: string

  @Field({ description: 'Enforcement case (案号).' })
  caseCode!: string

  @Field({ description: 'Day it was filed (立案时间).' })
  regDate!: string

  @Field({ description: 'The duty (义务).' })
  duty!: string

  @Field({ description: 'How far it is performed (履行情况).' })
  performance!: string

  @Field({ description: 'What is (已履行部分); may be empty.' })
  performedPart!: string

  @Field({ description: 'What is not (未履行部分); may be empty.' })
  unperformPart!: string

  @Field({ description: 'The conduct (失信行为具体情形).' })
  disruptTypeName!: string

  @Field({ description: 'Day of publication (发布时间).' })
  publishDate!: string

  @Field(() => [String], { description: 'Grounds, G1 to G6 (纳入情形).' })
  grounds!: readonly string[]

  @Field({ description: 'An objection is open (异议处理中).' })
  isDisputed!: boolean

  @Field(() => String, { nullable: true, description: 'ISO 8601, UTC: from this instant on it is not listed, whether or not its tombstone has come; null: no end is fixed.' })
  listedUntil!: string | null
}

@ObjectType('ListDeltaEntry', { simpleResolvers: true, description: 'One version of the list, and what it changes.' })
export class ListDeltaEntryType {
  @Field({ description: 'The version, yyyymmddHHMMSS-xxx.' })
  listVersion!: string

  @Field(() => DateTime, { description: 'When it arose.' })
  at!: Date

  @Field(() => ListOperationEnum, { description: 'What to do.' })
  operation!: (typeof LIST_OPERATIONS)[number]

  @Field(() => ID, { nullable: true, description: 'Which row; null of NONE.' })
  listingId!: string | null

  @Field(() => String, { nullable: true, description: 'The row as one line of canonical JSON, as in the snapshot. Null of a tombstone, and of a row that has left the list since: keep its hash until its tombstone comes.' })
  line!: string | null

  @Field(() => String, { nullable: true, description: 'First 64 bits of SHA-256 over the UTF-8 bytes of the line, without a line break; to be added to your checksum.' })
  hash!: string | null

  @Field(() => String, { nullable: true, description: 'Hash of the row that is replaced or goes; to be taken from your checksum.' })
  previousHash!: string | null

  @Field(() => Int, { description: 'Rows of the whole list after this version.' })
  rowCount!: number

  @Field({ description: 'Sum of the hashes of all rows modulo 2^64 after this version.' })
  checksum!: string
}

@ObjectType('ListDelta', { simpleResolvers: true, description: 'A page of the feed (增量), oldest first. After an hour without a change an empty version stands in it: silence means that the feed has stopped.' })
export class ListDeltaType {
  @Extensions({ cap: 100 })
  @Field(() => [ListDeltaEntryType], { description: 'Versions, at most `first`.' })
  entries!: ListDeltaEntryType[]

  @Field({ description: 'Send it as `after` for the next page.' })
  listVersion!: string

  @Field({ description: 'More are waiting.' })
  hasMore!: boolean
}

@ObjectType('ListSnapshotPart', { simpleResolvers: true, description: 'One file of a snapshot: NDJSON, one line a row, by listing id.' })
export class ListSnapshotPartType {
  @Field(() => Int, { description: 'From 1.' })
  no!: number

  @Field({ description: 'Where it is fetched with your token: GET.' })
  url!: string

  @Field(() => Int, { description: 'Rows in it.' })
  rowCount!: number

  @Field({ description: 'SHA-256 of the file.' })
  sha256!: string

  @Field(() => Fen, { description: 'Bytes.' })
  sizeBytes!: number
}

@ObjectType('ListSnapshot', { implements: Node, simpleResolvers: true, description: 'The whole list at one version (全量), written once a week.' })
export class ListSnapshotType extends Node {
  @Field({ description: 'The version: apply the feed from here.' })
  listVersion!: string

  @Field(() => DateTime, { description: 'When it was written.' })
  at!: Date

  @Field(() => Int, { description: 'Rows.' })
  rowCount!: number

  @Field({ description: 'Sum of the hashes of all rows modulo 2^64.' })
  checksum!: string

  @Field(() => Fen, { description: 'Bytes of all its files.' })
  sizeBytes!: number
}

@ObjectType('ListComparison', { implements: Node, simpleResolvers: true, description: 'What a peer holds beside what it should hold (核对).' })
export class ListComparisonType extends Node {
  @Field({ description: 'The version.' })
  listVersion!: string

  @Field(() => Int, { description: 'Rows that you hold.' })
  rowCount!: number

  @Field({ description: 'Your checksum.' })
  checksum!: string

  @Field(() => Int, { description: 'Rows that you should hold.' })
  expectedRowCount!: number

  @Field({ description: 'The checksum of those.' })
  expectedChecksum!: string

  @Field(() => ComparisonAnswerEnum, { description: 'What to do.' })
  answer!: (typeof COMPARISON_ANSWERS)[number]
}
