// Who am I to the platform, and what may I do here?
import { Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'

@ObjectType('Viewer', { simpleResolvers: true, description: 'The caller, as the token tells.' })
export class ViewerType {
  @Field({ description: 'Kind of the client: one of the partner kinds, or CITIZEN.' })
  kind!: string

  @Field(() => ID, { description: 'The partner.' })
  partnerId!: string

  @Field(() => ID, { nullable: true, description: 'The member of staff who signed; null without one.' })
  staffId!: string | null

  @Field(() => [String], { description: 'Functions of that member of staff; at most 8.' })
  functions!: string[]

  @Field(() => [String], { description: 'Effective scopes of the token; at most 50.' })
  scopes!: string[]
}

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { description: 'Who you are to the platform.' })
  viewer(@Ctx() { actor }: Context): ViewerType {
    return {
      kind: actor.kind, partnerId: actor.partnerId, staffId: actor.staffId ?? null,
      functions: [...actor.functions], scopes: [...actor.scopes],
    }
  }
}
