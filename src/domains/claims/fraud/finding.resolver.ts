// How are findings decided and read? A party reads what held her file, in words, and nothing of anybody else (个人信息保护法 §24).
import { Arg, Ctx, Extensions, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { OpenVerbType } from '../../../platform/graphql/open-verb.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { type Platform } from '../../../platform/platform.js'
import { openVerbs } from '../../../platform/transitions.js'
import { type AccidentRow } from '../accidents/accident.entity.js'
import { AccidentType } from '../accidents/accident.type.js'
import { type FraudFindingRow } from './finding.entity.js'
import { DecideFindingInput } from './finding.inputs.js'
import { FindingService } from './finding.service.js'
import { fraudFindingTransitions } from './finding.transitions.js'
import { FindingFactType, FraudActionEnum, FraudFindingType } from './finding.type.js'
import { FRAUD_CHECKS, type FraudCheckRow } from './fraud-checks.js'

const DecideFindingPayload = payloadOf('decideFinding', 'fraudFinding', () => FraudFindingType)

const FINDINGS_MAX = 40

const isParty = ({ actor }: Context): boolean => actor.kind === 'CITIZEN'

@Resolver(() => AccidentType)
export class AccidentFindingsResolver {
  @Extensions({ cap: FINDINGS_MAX })
  @FieldResolver(() => [FraudFindingType], { description: 'What was found about it (反欺诈线索), oldest first; to a party what put it on hold; at most 40.' })
  async findings(@Root() { id }: AccidentRow, @Ctx() { reads }: Context) {
    return (await reads.many('fraudFinding', 'accidentId', id)).slice(0, FINDINGS_MAX)
  }
}

@Resolver(() => FraudFindingType)
export class FindingResolver {
  private readonly service: FindingService

  constructor(private readonly platform: Platform) {
    this.service = new FindingService(platform)
  }

  @Mutation(() => DecideFindingPayload, { description: 'An investigator of an insurer concerned decides about a finding, with reasons (核查结论). A confirmed one is told to the police.' })
  async decideFinding(@Ctx() context: Context, @Arg('input', () => DecideFindingInput, { description: 'The decision.' }) input: DecideFindingInput) {
    return answer(context, this.platform.errors, await this.service.decide(context, input), 'fraudFinding', id => context.reads.one('fraudFinding', 'id', id))
  }

  @FieldResolver(() => String, { description: 'What was found, in your language.' })
  words(@Root() { check }: FraudFindingRow, @Ctx() { locale }: Context): string {
    return locale === 'en' ? FRAUD_CHECKS[check].en : FRAUD_CHECKS[check].zh
  }

  @FieldResolver(() => FraudActionEnum, { description: 'What follows from it.' })
  action(@Root() { check }: FraudFindingRow): FraudCheckRow['action'] {
    return FRAUD_CHECKS[check].action
  }

  @FieldResolver(() => Boolean, { description: 'A match that a person must look at; the others are shown beside the file.' })
  hard(@Root() { check }: FraudFindingRow): boolean {
    return FRAUD_CHECKS[check].hard
  }

  @FieldResolver(() => String, { nullable: true, description: 'Number of the other case, for police and insurers.' })
  matchedNumber(@Root() { matchedNumber }: FraudFindingRow, @Ctx() context: Context): string | null {
    return isParty(context) ? null : matchedNumber
  }

  @FieldResolver(() => ID, { nullable: true, description: 'What it was found by, for police and insurers: a file and the one it equals, an accident, a policy, an account.' })
  matchedId(@Root() { matchedId }: FraudFindingRow, @Ctx() context: Context): string | null {
    return isParty(context) ? null : matchedId
  }

  @Extensions({ cap: 4 })
  @FieldResolver(() => [FindingFactType], { description: 'Facts, for police and insurers; at most 4.' })
  facts(@Root() { facts }: FraudFindingRow, @Ctx() context: Context): FindingFactType[] {
    return isParty(context) ? [] : Object.entries(facts).map(([name, value]) => ({ name, value: String(value) }))
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it was decided so, for police and insurers; a party is told the decision, and asks the insurer why.' })
  reason(@Root() { reason }: FraudFindingRow, @Ctx() context: Context): string | null {
    return isParty(context) ? null : reason
  }

  @Extensions({ cap: 2 })
  @FieldResolver(() => [OpenVerbType], { description: 'What you may do with it now, and what blocks it; from the same table that guards the mutations.' })
  viewerMay(@Root() finding: FraudFindingRow, @Ctx() { actor }: Context) {
    return openVerbs(fraudFindingTransitions, finding, actor)
  }
}
