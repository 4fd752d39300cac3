// What does the API show of oblivious screening (不经意查询)?
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { enumOf } from '../../../platform/graphql/enum-of.js'
import { DateTime, LocalDateScalar } from '../../../platform/graphql/scalars.js'
import { type ObliviousEvaluationRow, type ObliviousFileRow, type ObliviousKeyRow } from './oblivious.entities.js'
import { ObliviousPurposeEnum, type ObliviousPurpose } from './oblivious.inputs.js'

const STATES = {
  NEXT: 'Its week has not begun (待启用): its file may be fetched, nothing is evaluated yet.',
  CURRENT: 'Evaluates now (使用中).',
  RETIRED: 'Its week has passed and its private part is destroyed (已销毁): nobody can evaluate under it any more.',
} as const
export type ObliviousKeyState = keyof typeof STATES
const ObliviousKeyStateEnum = enumOf('ObliviousKeyState', 'Where the week of a key stands.', STATES)

@ObjectType('ObliviousKey', { simpleResolvers: true, description: 'A key of one week (周密钥) under which blinded numbers are evaluated: RFC 9497, VOPRF mode, ristretto255-SHA512.' })
export class ObliviousKeyType implements Pick<ObliviousKeyRow, 'id' | 'publicKey' | 'epoch' | 'validFrom' | 'validTo'> {
  @Field(() => ID, { description: 'Opaque id; send it with the blinded numbers.' })
  id!: string

  @Field(() => LocalDateScalar, { description: 'Monday of its week.' })
  epoch!: string

  @Field({ description: 'The same for every partner, 32 bytes in base64url; it stands in each signed manifest too, and that is the one to check proofs by.' })
  publicKey!: string

  @Field(() => DateTime, { description: 'From this moment it evaluates.' })
  validFrom!: Date

  @Field(() => DateTime, { description: 'From this moment on it does not, and its private part is destroyed.' })
  validTo!: Date

  @Field(() => DateTime, { nullable: true, description: 'When its private part was destroyed.' })
  retiredAt!: Date | null
}
export { ObliviousKeyStateEnum }

@ObjectType('ObliviousFile', { simpleResolvers: true, description: 'The outputs of all listed numbers under one key, as of one day (盲评名单文件): 64 bits each, sorted, end to end.' })
export class ObliviousFileType implements Pick<ObliviousFileRow, 'id' | 'number' | 'listVersion' | 'entryCount' | 'sha256' | 'manifest'> {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string

  @Field(() => Int, { description: 'Counts the files of the key, from 1.' })
  number!: number

  @Field({ description: 'The version of the list that it shows.' })
  listVersion!: string

  @Field(() => Int, { description: 'Outputs in it, 8 bytes each.' })
  entryCount!: number

  @Field({ description: 'SHA-256 of its bytes.' })
  sha256!: string

  @Field({ description: 'What the platform signs of it: a JWS (ES256) of key, list version, count and checksums; check it by /oauth/jwks.' })
  manifest!: string

  @Field(() => Int, { description: 'Outputs that came in since the file before.' })
  addedCount!: number

  @Field(() => Int, { description: 'Outputs that went (tombstones) since the file before.' })
  removedCount!: number

  @Field(() => DateTime, { description: 'When it was signed.' })
  publishedAt!: Date

  @Field(() => DateTime, { description: 'The end of its day: from then on ask the next one.' })
  expiresAt!: Date
}

@ObjectType('ObliviousEvaluation', { simpleResolvers: true, description: 'That so many blinded numbers were evaluated (盲评记录), and in the answer of the mutation what came out.' })
export class ObliviousEvaluationType implements Pick<ObliviousEvaluationRow, 'id' | 'keyId' | 'elementCount' | 'purpose' | 'consentRef' | 'evaluatedAt'> {
  @Field(() => ID, { description: 'Opaque id, as in the audit.' })
  id!: string

  @Field(() => ID, { description: 'Under which key.' })
  keyId!: string

  @Field(() => Int, { description: 'How many: this is what the budget counts.' })
  elementCount!: number

  @Field(() => ObliviousPurposeEnum, { description: 'Why.' })
  purpose!: ObliviousPurpose

  @Field(() => String, { nullable: true, description: 'The consent that was named.' })
  consentRef!: string | null

  @Field(() => DateTime, { description: 'When.' })
  evaluatedAt!: Date

  @Field({ description: 'Proof (DLEQ, RFC 9497 §2.2) that all of them were evaluated with the published key, 64 bytes in base64url.' })
  proof!: string

  @Field(() => Int, { description: 'What is left of today\'s budget.' })
  leftToday!: number
}
