// What does a mutation answer? Its noun, what refused it, and whether the answer is a repetition: nothing else.
import { Extensions, Field, ObjectType, type ClassType } from 'type-graphql'
import { type ErrorCatalogue, type ErrorParam, type UserErrorRow } from '../errors/catalogue.js'
import { type Performed } from '../perform/work.js'
import { type Context } from './context.js'
import { markStructural } from './structural.js'

markStructural('ErrorParam')

@ObjectType('ErrorParam', { simpleResolvers: true, description: 'A value that the message of a refusal names.' })
export class ErrorParamType implements ErrorParam {
  @Field({ description: 'What it is, such as check.' })
  name!: string

  @Field({ description: 'Its value, such as CHK-INS; the same in every language.' })
  value!: string
}

@ObjectType('UserError', { simpleResolvers: true, description: 'Why a request was refused, and the way out.' })
export class UserErrorType implements UserErrorRow {
  @Field({ description: 'Stable code; consumers must accept codes they do not know. Each has a page at docUrl.' })
  code!: string

  @Field(() => [String], { description: 'Path of the input field it is about; list rows by index. Empty: the request as a whole.' })
  field!: readonly string[]

  @Field({ description: 'What is wrong, in the language of Accept-Language (en, zh-CN).' })
  message!: string

  // A plain field's price: at its cap, a row of errors would cost more than the change itself.
  @Extensions({ cap: 8, complexity: 0.1 })
  @Field(() => [ErrorParamType], { description: 'What the message names, as data: of CHECK_NOT_PASSED the check, its outcome and its code; at most 8.' })
  params!: readonly ErrorParam[]

  @Field({ description: 'What to do now.' })
  remedy!: string

  @Field(() => String, { nullable: true, description: 'The article behind it, as cited; null for a rule of the platform.' })
  article!: string | null

  @Field(() => String, { nullable: true, description: 'Who can lift it: CALLER, OWNER, PARTNER, POLICE, COURT, INSURER, TAX_AUTHORITY or OPERATOR.' })
  liftableBy!: string | null

  @Field({ description: 'True when the same request, unchanged, may succeed later.' })
  retryable!: boolean

  @Field({ description: 'Page of the code.' })
  docUrl!: string
}

/** The payload class of a mutation whose noun is `noun`. */
export function payloadOf<N extends string>(mutation: string, noun: N, type: () => ClassType): ClassType {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Payload`
  markStructural(name)
  @ObjectType(name, { simpleResolvers: true, description: `Answer of ${mutation}.` })
  class Payload {
    @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was done.' })
    userErrors!: UserErrorType[]

    @Field({ description: 'True when the idempotency key was seen before and nothing was done again.' })
    replayed!: boolean
  }
  Field(type, { nullable: true, description: 'The record as it stands now; null when refused or rehearsed.' })(Payload.prototype, noun)
  return Payload
}

/** Reads the record back as any query would, after commit, and puts the refusals into the caller's language. */
export async function answer<N extends string, R>(
  context: Context, catalogue: ErrorCatalogue, performed: Performed, noun: N, read: (id: string) => Promise<R | null | undefined>,
): Promise<{ [K in N]: R | null } & { userErrors: UserErrorRow[], replayed: boolean }> {
  context.reads.forget()
  const record = performed.id === null ? null : ((await read(performed.id)) ?? null)
  return {
    [noun]: record,
    userErrors: performed.faults.map(fault => catalogue.userError(fault, context.locale)),
    replayed: performed.replayed,
  } as { [K in N]: R | null } & { userErrors: UserErrorRow[], replayed: boolean }
}
