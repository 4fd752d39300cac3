// What does the API show of the memorandum: measures, units, rule documents?
import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql'
import { enumOf } from '../../../platform/graphql/enum-of.js'
import { Node } from '../../../platform/graphql/node.js'
import { LocalDateScalar } from '../../../platform/graphql/scalars.js'
import { MEASURE_AREAS, type MeasureArea } from './areas.js'
import { type Basis, type ListRef, type MeasureGap, type MeasureMode, type MeasureOccasion } from './effective-mode.js'
import { type MeasureRow, type SubjectKind } from './measures.js'
import { type RuleDocRow } from './rule-docs.js'

export const MeasureAreaEnum = enumOf('MeasureArea', 'Which part of life a measure touches; the last six none may ever touch (SZ §66).', MEASURE_AREAS)
export const MeasureKindEnum = enumOf<MeasureRow['kind']>('MeasureKind', 'Who carries it out.', {
  ADMINISTRATIVE: 'Administrative (行政性).', MARKET: 'Market (市场性).',
})
export const SubjectKindEnum = enumOf<SubjectKind>('SubjectKind', 'Whom a measure can hit.', {
  P: 'A person who is the debtor (自然人).', F: 'A firm that is the debtor (单位).', R: 'A responsible person of a firm that is the debtor (单位负责人).',
})
export const MeasureModeEnum = enumOf<MeasureMode>('MeasureMode', 'How a measure acts.', {
  AUTO: 'The system of the unit refuses (自动拦截).', DISCRETIONARY: 'An officer of the unit decides (人工裁量).', ADVISORY: 'Advice only: nobody is refused for it (仅供参考).',
})
const MeasureOccasionEnum = enumOf<MeasureOccasion>('MeasureOccasion', 'What a measure hangs on.', {
  LIST: 'The listing; it needs an entry in a list of punishments (失信名单).', NOTICE: 'The notice of assistance of a consumption restriction (限制消费的协助执行通知书).',
  REQUEST: 'A decision or notice of the court of its own (法院另行决定或通知).',
})
const MeasureGapEnum = enumOf<MeasureGap>('MeasureGap', 'What a measure lacks to act as it is meant to.', {
  NO_BASIS: 'An entry in the national, Guangdong or Shenzhen list, or a legal basis: a memorandum alone is none (SZ §66, §70).',
})
export const PunishmentListEnum = enumOf<ListRef['list']>('PunishmentList', 'A list of punishments (失信惩戒措施清单).', {
  NATIONAL: 'The national basic list (全国失信惩戒措施基础清单).', GUANGDONG: 'The list of Guangdong (广东省补充清单).', SHENZHEN: 'The list of Shenzhen (深圳市补充清单).',
})
const RuleDocKindEnum = enumOf<RuleDocRow['kind']>('RuleDocKind', 'What a rule document orders.', {
  MAIN: 'The main plan (总体方案).', WORKFLOW: 'The workflow of enforcement (工作流程).', PUBLISH: 'Publishing (发布规则).', ROUND_REVIEW: 'Review before a round is closed (终本审查).', OTHER: 'Something else.',
})

@ObjectType('LegalBasis', { simpleResolvers: true, description: 'A legal basis of a measure (法律依据).' })
export class LegalBasisType implements Basis {
  @Field({ description: 'Act and article.' })
  text!: string

  @Field({ description: 'False: the wording was not confirmed.' })
  isVerified!: boolean
}

@ObjectType('ListRef', { simpleResolvers: true, description: 'The entry of a measure in a list of punishments (清单条目).' })
export class ListRefType implements ListRef {
  @Field(() => PunishmentListEnum, { description: 'Which list.' })
  list!: ListRef['list']

  @Field({ description: 'Number or name of the entry.' })
  entry!: string

  @Field({ description: 'True: a reference for a demonstration, and no law.' })
  isDemo!: boolean
}

@ObjectType('Measure', { simpleResolvers: true, description: 'One of the measures of the memorandum (惩戒措施). Names of version 1 are a reconstruction.' })
export class MeasureType {
  @Field({ description: 'M01 to M24, and later ones.' })
  code!: string

  @Field(() => Int, { description: 'The version of the memorandum since which it stands so.' })
  memorandumVersion!: number

  @Field(() => MeasureKindEnum, { description: 'Administrative or market.' })
  kind!: MeasureRow['kind']

  @Field(() => MeasureAreaEnum, { description: 'Which part of life it touches.' })
  area!: MeasureArea

  @Field({ description: 'Its Chinese name.' })
  zh!: string

  @Field({ description: 'Its English name.' })
  en!: string

  @Field({ description: 'What it does.' })
  effect!: string

  @Field(() => [String], { description: 'Units that carry it out; empty: the national channel alone.' })
  units!: readonly string[]

  @Field(() => [SubjectKindEnum], { description: 'Whom it can hit. A listing of a firm hits no director by a measure for P.' })
  subjects!: readonly SubjectKind[]

  @Field(() => [String], { description: 'Items of a restriction that it carries out, C1 to C9.' })
  items!: readonly string[]

  @Field(() => MeasureOccasionEnum, { description: 'What it hangs on.' })
  occasion!: MeasureOccasion

  @Field(() => MeasureModeEnum, { description: 'How it is meant to act.' })
  mode!: MeasureMode

  @Field(() => MeasureModeEnum, { description: 'How it acts: ADVISORY as long as `gap` is there.' })
  effectiveMode!: MeasureMode

  @Field(() => MeasureGapEnum, { nullable: true, description: 'What it lacks; null when nothing.' })
  gap!: MeasureGap | null

  @Extensions({ cap: 10 })
  @Field(() => [LegalBasisType], { description: 'Its legal basis; at most 10.' })
  legalBasis!: readonly Basis[]

  @Field(() => ListRefType, { nullable: true, description: 'Its entry in a list of punishments; null: none is known.' })
  listRef!: ListRef | null
}

@ObjectType('RuleDoc', { simpleResolvers: true, description: 'A document of the "1+N" system (1+N 制度文件); titles are a reconstruction.' })
export class RuleDocType implements Omit<RuleDocRow, 'measures'> {
  @Field({ description: 'Code; with `version` it stands on every action.' })
  code!: string

  @Field(() => RuleDocKindEnum, { description: 'What it orders.' })
  kind!: RuleDocRow['kind']

  @Field({ description: 'Title.' })
  title!: string

  @Field({ description: 'Version.' })
  version!: string

  @Field(() => LocalDateScalar, { description: 'From this day on.' })
  validFrom!: string

  @Field(() => [String], { description: 'Measures that it orders.' })
  measures!: readonly string[]

  @Field({ description: 'True: title and number are a reconstruction.' })
  isDemo!: boolean
}

@ObjectType('SignatoryUnit', { simpleResolvers: true, description: 'A unit that signed the memorandum (签约单位). The source gives only their number: names and codes are a reconstruction.' })
export class SignatoryUnitType {
  @Field({ description: 'U01 to U41.' })
  code!: string

  @Field({ description: 'Its Chinese name.' })
  zh!: string

  @Field({ description: 'What it gives or takes.' })
  part!: string

  @Field({ description: 'True: a reconstruction.' })
  isDemo!: boolean

  @Field({ description: 'Whether a partner of the platform stands for it: only then is a duty delivered here.' })
  isConnected!: boolean

  @Field(() => ID, { nullable: true, description: 'The partner that stands for it today.' })
  partnerId!: string | null
}

@ObjectType('Memorandum', { simpleResolvers: true, description: 'The memorandum on joint punishment (联合惩戒备忘录) in one of its versions.' })
export class MemorandumType {
  @Field(() => Int, { description: 'This version.' })
  version!: number

  @Field(() => Int, { description: 'The newest version.' })
  current!: number

  @Field({ description: 'What of it is a reconstruction.' })
  provenance!: string

  @Extensions({ cap: 99 })
  @Field(() => [MeasureType], { description: 'Its measures; at most 99.' })
  measures!: readonly MeasureType[]

  @Extensions({ cap: 20 })
  @Field(() => [RuleDocType], { description: 'Its documents, those that are reconstructed; at most 20.' })
  ruleDocs!: readonly RuleDocType[]
}

@ObjectType('MeasureRevision', { implements: Node, simpleResolvers: true, description: 'A change of a measure: it made a version of the memorandum.' })
export class MeasureRevisionType extends Node {
  @Field(() => Int, { description: 'The version of the memorandum that it made.' })
  memorandumVersion!: number

  @Field({ description: 'Why.' })
  reason!: string
}

@ObjectType('UnitBinding', { implements: Node, simpleResolvers: true, description: 'Which partner stands for a unit of the memorandum (单位绑定).' })
export class UnitBindingType extends Node {
  @Field({ description: 'Code of the unit; U00 is the initiating court.' })
  unitCode!: string

  @Field(() => ID, { description: 'The partner.' })
  partnerId!: string

  @Field(() => LocalDateScalar, { description: 'From this day on.' })
  validFrom!: string

  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day; null: open.' })
  validTo!: string | null
}
