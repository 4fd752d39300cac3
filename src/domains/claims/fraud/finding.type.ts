// What does the API show of findings: to those who examine the file everything, to the person whose file was held what held it?
import { Field, ObjectType } from 'type-graphql'
import { enumOf } from '../../../platform/graphql/enum-of.js'
import { Node } from '../../../platform/graphql/node.js'
import { DateTime } from '../../../platform/graphql/scalars.js'
import { type FraudFindingRow } from './finding.entity.js'
import { type FindingStatus } from './finding.transitions.js'
import { FRAUD_CHECKS, type FraudCheck, type FraudCheckRow } from './fraud-checks.js'

const CHECKS = Object.fromEntries(Object.entries<FraudCheckRow>(FRAUD_CHECKS).map(([code, { en, zh }]) => [code, `${en} (${zh}).`])) as Record<FraudCheck, string>
const STATUSES: Readonly<Record<FindingStatus, string>> = { OPEN: 'Waits for a person (待核查).', CONFIRMED: 'A person found it true (已确认).', DISMISSED: 'A person found nothing in it (已排除).' }
const ACTIONS: Readonly<Record<FraudCheckRow['action'], string>> = {
  HOLD: 'The file waits until a person decides (暂缓).', TASK: 'A person is asked (待人工核查).', FACT: 'Shown beside the file (供参考).', BLOCK: 'Refused where it happens (直接拦截).',
}

const FraudCheckEnum = enumOf('FraudCheck', 'What was looked for. Source of every check: design, unverified; there are no weights and no sum.', CHECKS)
const FindingStatusEnum = enumOf('FraudFindingStatus', 'Where a finding stands.', STATUSES)
export const FraudActionEnum = enumOf('FraudAction', 'What follows from a finding.', ACTIONS)

@ObjectType('FindingFact', { simpleResolvers: true, description: 'One fact of a finding: a code or a number.' })
export class FindingFactType {
  @Field({ description: 'What it is, such as minutes.' })
  name!: string

  @Field({ description: 'Its value.' })
  value!: string
}

@ObjectType('FraudFinding', { implements: Node, simpleResolvers: true, description: 'Something about a file that a person should look at (反欺诈线索). It refuses nothing by itself.' })
export class FraudFindingType extends Node implements Pick<FraudFindingRow, 'check' | 'status' | 'held' | 'decidedAt'> {
  @Field(() => FraudCheckEnum, { description: 'What was looked for.' })
  check!: FraudFindingRow['check']

  @Field(() => FindingStatusEnum, { description: 'Where it stands.' })
  status!: FraudFindingRow['status']

  @Field({ description: 'The file is or was on hold for it. Legal time limits run on.' })
  held!: boolean

  @Field(() => DateTime, { nullable: true, description: 'When a person decided.' })
  decidedAt!: Date | null
}
