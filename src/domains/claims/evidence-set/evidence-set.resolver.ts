// Which files of an accident are there, and which views are still missing?
import { Ctx, Extensions, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { EvidenceKindEnum, EvidenceType, type EvidenceKind } from '../../evidence/index.js'
import { type AccidentRow } from '../accidents/accident.entity.js'
import { ACCIDENT_RELATIONS } from '../accidents/accident.reads.js'
import { AccidentType } from '../accidents/accident.type.js'
import { type FaultCode } from '../liability/fault-catalogue.js'
import { partsOf } from './accident.files.js'
import { missingViews } from './views.js'

@ObjectType('MissingView', { simpleResolvers: true, description: 'A view that is not on file yet (缺少的取证照片).' })
export class MissingViewType {
  @Field(() => EvidenceKindEnum, { description: 'What it must show; upload it by requestUpload as this kind.' })
  kind!: EvidenceKind

  @Field(() => Int, { nullable: true, description: 'Of which party, by number; null: of the scene.' })
  partyNo!: number | null
}

@Resolver(() => AccidentType)
export class EvidenceSetResolver {
  @Extensions({ cap: 100 })
  @FieldResolver(() => [EvidenceType], { description: 'Files that you may see, in the order they were asked for; at most 100.' })
  evidence(@Root() { id }: AccidentRow, @Ctx() { reads }: Context) {
    return reads.many('evidence', 'recordId', id)
  }

  @Extensions({ cap: 24 })
  @FieldResolver(() => [MissingViewType], { description: 'Views that the liability still needs, by the kinds of file you may see; at most 24.' })
  async evidenceMissing(@Root() accident: AccidentRow, @Ctx() { reads }: Context): Promise<MissingViewType[]> {
    if (accident.evidenceComplete) return []
    const [parties, files] = await Promise.all([reads.listOf(ACCIDENT_RELATIONS.parties, accident), reads.many('evidence', 'recordId', accident.id)])
    const faultCodes = parties.flatMap(party => party.faultCodes) as FaultCode[]
    return missingViews({ ...partsOf(parties), faultCodes, stage: 'LIABILITY', files: files.filter(({ status }) => status === 'STORED') })
  }
}
