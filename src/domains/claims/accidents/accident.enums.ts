// Which words does the API use for accidents?
import { enumOf } from '../../../platform/graphql/enum-of.js'
import { type CHANNELS, type DEGREES, type LANES, type LIABILITY_FORMS, type PARTY_TYPES } from './accident.entity.js'
import { type Procedure } from './procedures.js'
import { type ACCIDENT_STATUSES } from './accident.transitions.js'
import { TRIAGE_GROUNDS, type TriageGround } from './triage-grounds.js'

type Words<T extends readonly string[]> = Readonly<Record<T[number], string>>

export const AccidentStatusEnum = enumOf('AccidentStatus', 'Where an accident file stands; see the diagram in docs/reference/states.md.', {
  REPORTED: 'Reported; waits for triage (已报案).',
  TRIAGED_FAST: 'May be settled fast (快处).',
  TRIAGED_GENERAL: 'Goes to the police procedure (转交警处理); outside the fast lane.',
  EVIDENCE: 'Evidence is being collected (取证).',
  NEGOTIATING: 'An agreement waits for signatures (协商).',
  LIABILITY_WAIT: 'Waits for the police to determine liability (待定责); five minutes are promised.',
  LIABILITY_ISSUED: 'Liability determined (已定责); the parties accept or object.',
  OBJECTION: 'Somebody objected (申请复核).',
  REVIEW: 'Under review by the unit above (复核中).',
  LIABILITY_FINAL: 'Liability stands (责任确定).',
  LOSS: 'Losses are being assessed (定损).',
  LOSS_DONE: 'Losses assessed (定损完成).',
  OFFERED: 'Offered; every payee is asked (已出具赔付方案).',
  OFFER_DISPUTED: 'A party disputes the offer (赔付争议).',
  CONSENTED: 'Every payee has consented (已同意).',
  PAYING: 'Payments are on their way (支付中).',
  PAID: 'Everything is paid (已赔付).',
  CLOSED: 'Closed (已结案).',
  HOLD: 'Held by an investigator (暂缓); legal clocks run on.',
  CANCELLED: 'Taken back by the parties (已撤销).',
} satisfies Words<typeof ACCIDENT_STATUSES>)

export const ChannelEnum = enumOf('AccidentChannel', 'How an accident was reported.', {
  APP: 'By a party in her own channel (自助).', POLICE_HOTLINE: '122.', INSURER_HOTLINE: 'Hotline of an insurer (保险公司报案电话).',
  LINKAGE_OFFICER: 'Linkage officer at the scene (警保联动员).', RURAL_POINT: 'Rural point, for a villager with her consent (农村劝导站).', SEAT: 'Linkage seat (联动席位).',
} satisfies Words<typeof CHANNELS>)

export const ProcedureEnum = enumOf('AccidentProcedure', 'By which procedure liability is settled.', {
  SELF: 'Self-negotiation (自行协商), 处理程序规定 §19.', ONLINE: 'Online determination (在线定责), 处理程序规定 §20.',
  SIMPLE: 'Simplified procedure (简易程序), 处理程序规定 §23–24.', GENERAL: 'General procedure (一般程序).',
} satisfies Readonly<Record<Procedure, string>>)

export const LaneEnum = enumOf('AccidentLane', 'Who met whom.', {
  CAR_CAR: 'Motor vehicles only (机动车之间).', CAR_EBIKE: 'A motor vehicle and a non-motor vehicle (机动车与非机动车).',
  CAR_PROPERTY: 'A motor vehicle and a thing beside the road (机动车与固定物).', OTHER: 'Others, with a pedestrian among them (其他).',
} satisfies Words<typeof LANES>)

export const LiabilityFormEnum = enumOf('LiabilityForm', 'What the liability rests on.', {
  AGREEMENT: 'Agreement of the parties (自行协商协议书).', CERTIFICATE: 'Certificate of the police (道路交通事故认定书).',
} satisfies Words<typeof LIABILITY_FORMS>)

export const PartyTypeEnum = enumOf('AccidentPartyType', 'What a party was on the road as.', {
  MOTOR: 'Driver of a motor vehicle (机动车).', NON_MOTOR: 'Rider of a non-motor vehicle (非机动车).', PEDESTRIAN: 'Pedestrian (行人).', PROPERTY: 'Owner of a thing beside the road (路外财产).',
} satisfies Words<typeof PARTY_TYPES>)

export const DegreeEnum = enumOf('LiabilityDegree', 'Degree of liability (事故责任), 处理程序规定 §60.', {
  FULL: '全部责任', PRIMARY: '主要责任', EQUAL: '同等责任', SECONDARY: '次要责任', NONE: '无责任',
} satisfies Words<typeof DEGREES>)

export const TriageGroundEnum = enumOf('TriageGround', 'Why an accident may not be negotiated (处理程序规定 §13–15).', Object.fromEntries(
  Object.entries(TRIAGE_GROUNDS).map(([code, { zh, en }]) => [code, `${en} (${zh}).`]),
) as Record<TriageGround, string>)
