// Which loss and whose conduct does each insurance leave out?
import { type Head, type InsuredHead, type MotorParty } from './facts.js'

interface ItemRow {
  zh: string
  /** Null: no loss of the party, the insurer bears it. */
  head: Head | null
  /** How vehicle damage insurance takes it: inside the sum insured, on top up to the sum once more, or not. */
  vdi: 'WITHIN' | 'ON_TOP' | 'NO'
  article: string
  verified: boolean
}

/** 解释 is 最高人民法院关于审理道路交通事故损害赔偿案件适用法律若干问题的解释. What is not verified follows model clauses of 2020. */
export const LOSS_ITEMS = {
  L1_PART:       { zh: '换件',       head: 'P',  vdi: 'WITHIN', article: '解释 §12(1)',    verified: true },
  L2_LABOUR:     { zh: '工时',       head: 'P',  vdi: 'WITHIN', article: '解释 §12(1)',    verified: true },
  L3_PAINT:      { zh: '喷漆',       head: 'P',  vdi: 'WITHIN', article: '解释 §12(1)',    verified: true },
  L4_OUT:        { zh: '外修和辅料', head: 'P',  vdi: 'WITHIN', article: '解释 §12(1)',    verified: true },
  L5_RESCUE:     { zh: '施救费',     head: 'P',  vdi: 'ON_TOP', article: '保险法 §57',     verified: true },
  L6_CARGO:      { zh: '车上物品',   head: 'P',  vdi: 'NO',     article: '解释 §12(1)',    verified: false },
  L7_RESET:      { zh: '重置费用',   head: 'P',  vdi: 'WITHIN', article: '解释 §12(2)',    verified: true },
  L8_DOWNTIME:   { zh: '停运损失',   head: 'I',  vdi: 'NO',     article: '解释 §12(3)',    verified: true },
  L9_SUBSTITUTE: { zh: '替代交通',   head: 'I',  vdi: 'NO',     article: '解释 §12(4)',    verified: false },
  L10_APPRAISE:  { zh: '查勘鉴定费', head: null, vdi: 'NO',     article: '保险法 §64',     verified: true },
  MEDICAL:       { zh: '医疗费用',   head: 'M',  vdi: 'NO',     article: '交强险条例 §23', verified: true },
  DEATH:         { zh: '死亡伤残',   head: 'D',  vdi: 'NO',     article: '交强险条例 §23', verified: true },
} as const satisfies Record<string, ItemRow>

export type LossItem = keyof typeof LOSS_ITEMS

interface ConductRow {
  /** Property only: injury is paid all the same, and recovered from who did wrong. */
  mtiProperty: boolean
  ctpl: boolean
  vdi: boolean
  article: string
  verified: boolean
}

/** True: the insurance does not pay. The columns ctpl and vdi follow model clauses of 2020, quoted from memory. */
export const CONDUCTS = {
  DRUNK:       { mtiProperty: true,  ctpl: true, vdi: true,  article: '交强险条例 §22(1)', verified: true },
  UNQUALIFIED: { mtiProperty: true,  ctpl: true, vdi: true,  article: '交强险条例 §22(1)', verified: true },
  STOLEN:      { mtiProperty: true,  ctpl: true, vdi: false, article: '交强险条例 §22(2)', verified: false },
  INTENTIONAL: { mtiProperty: true,  ctpl: true, vdi: true,  article: '交强险条例 §22(3)', verified: true },
  DRUGGED:     { mtiProperty: false, ctpl: true, vdi: true,  article: '示范条款 2020',     verified: false },
  HIT_AND_RUN: { mtiProperty: false, ctpl: true, vdi: true,  article: '示范条款 2020',     verified: false },
} as const satisfies Record<string, ConductRow>

export type Conduct = keyof typeof CONDUCTS
type Exclusion = 'mtiProperty' | 'ctpl' | 'vdi'

export const isExcluded = ({ conduct }: MotorParty, cover: Exclusion) => conduct.some(code => CONDUCTS[code][cover])

/** If not, its compulsory insurer pays injury all the same and may recover it. */
export const paysProperty = (motor: MotorParty) => !isExcluded(motor, 'mtiProperty')

export const mayRecover = (motor: MotorParty, head: InsuredHead) => head !== 'P' && !paysProperty(motor)
