// What does the API show of an act of a person?
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { connectionOf } from '../../../platform/graphql/connection.js'
import { Node } from '../../../platform/graphql/node.js'
import { DateTime } from '../../../platform/graphql/scalars.js'
import { ACT_KINDS, ACT_STATUSES, type PersonActRow } from './person-act.entity.js'

export const ActKindEnum = Object.fromEntries(ACT_KINDS.map(kind => [kind, kind])) as { [K in PersonActRow['kind']]: K }
registerEnumType(ActKindEnum, {
  name: 'ActKind', description: 'What a person is asked to do herself.',
  valuesConfig: {
    CONFIRM_APPLICATION: { description: 'Confirm the content of an application (确认申请信息).' },
    CHOOSE_NUMBER: { description: 'Choose her plate number (选号).' },
    SIGN_AGREEMENT: { description: 'Sign the agreement that the parties of an accident reached (签署自行协商协议书).' },
    REQUEST_DETERMINATION: { description: 'Ask the police, jointly, to determine liability online (共同申请在线定责).' },
    ACCEPT_LIABILITY: { description: 'Accept the liability that the police determined (认可事故认定).' },
    CONSENT_OFFER: { description: 'Consent to what insurers offer to pay (同意赔付方案).' },
    CONFIRM_BATCH: { description: 'Confirm a list of vehicles for a unit (确认批量清单).' },
  },
})
export const ActStatusEnum = Object.fromEntries(ACT_STATUSES.map(status => [status, status])) as { [K in PersonActRow['status']]: K }
registerEnumType(ActStatusEnum, {
  name: 'ActStatus', description: 'Where the request stands.',
  valuesConfig: {
    REQUESTED: { description: 'Waiting for her (待办理).' }, ANSWERED: { description: 'She has answered (已确认); the receipt stands.' },
    DECLINED: { description: 'She has declined (已拒绝).' }, WITHDRAWN: { description: 'The content changed (已撤回): another request takes its place.' },
  },
})

@ObjectType('PersonAct', { implements: Node, simpleResolvers: true, description: 'What a partner asked a person to do herself, and her answer.' })
export class PersonActType extends Node implements Pick<PersonActRow, keyof PersonActType> {
  @Field(() => ActKindEnum, { description: 'What she is asked.' })
  kind!: PersonActRow['kind']

  @Field(() => ActStatusEnum, { description: 'Where it stands.' })
  status!: PersonActRow['status']

  @Field(() => ID, { description: 'The record it is about.' })
  recordId!: string

  @Field({ description: 'Hash of exactly what she answers to.' })
  documentHash!: string

  @Field(() => DateTime, { description: 'Until when she can answer.' })
  expiresAt!: Date

  @Field(() => DateTime, { nullable: true, description: 'When she answered.' })
  answeredAt!: Date | null

  @Field(() => String, { nullable: true, description: 'How she was known: OWN_KEY is her key with the identity provider.' })
  method!: string | null

  @Field(() => String, { nullable: true, description: 'JWS of {subject, for, act, record, documentHash, answer, method, at}, signed by the platform.' })
  receipt!: string | null
}

export const PersonActConnection = connectionOf('PersonAct', () => PersonActType)
