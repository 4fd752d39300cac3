// By which procedure may an accident be handled, what paper comes out of it, and in what time?
import { type ClockCode } from '../clocks/clock-table.js'

interface ProcedureRow {
  zh: string
  en: string
  when: { zh: string, en: string }
  document: { zh: string, en: string }
  /** A signature of all parties, or a certificate only police give. */
  decidedBy: 'PARTIES' | 'POLICE'
  limits: readonly ClockCode[]
  /** Handled here to the end; else police are told and the fast lane is left. */
  fastLane: boolean
  article: string
  source: 'law'
  verified: boolean
}

/** 处理程序规定 is 道路交通事故处理程序规定 (公安部令第146号). */
export const PROCEDURES = {
  SELF: {
    zh: '自行协商', en: 'Self-negotiation',
    when: {
      zh: '机动车之间、机动车与非机动车之间仅财产损失，无须报警的情形；固定证据后立即撤离现场',
      en: 'Property loss only between motor vehicles, or a motor and a non-motor vehicle, and no ground to call police; leave at once',
    },
    document: { zh: '道路交通事故自行协商协议书', en: 'Agreement signed by all parties' },
    decidedBy: 'PARTIES', limits: [], fastLane: true, article: '处理程序规定 §19, 道交法 §70, 实施条例 §86 §87', source: 'law', verified: false,
  },
  ONLINE: {
    zh: '在线定责', en: 'Online liability',
    when: {
      zh: '可以自行协商，但对事实或者成因有争议，当事人共同申请',
      en: 'It may be self-negotiated, but facts or cause are disputed, and all parties ask for it',
    },
    document: { zh: '道路交通事故认定书（在线）', en: 'Certificate issued online' },
    decidedBy: 'POLICE', limits: ['LIABILITY_ANSWER'], fastLane: true, article: '处理程序规定 §20', source: 'law', verified: true,
  },
  SIMPLE: {
    zh: '简易程序', en: 'Simplified procedure',
    when: {
      zh: '财产损失事故，或者各方同意的轻微伤事故；涉嫌交通肇事、危险驾驶的除外',
      en: 'Property loss, or minor injury if all agree; never when a traffic crime is suspected',
    },
    document: { zh: '道路交通事故认定书（简易程序）', en: 'Certificate on the scene' },
    decidedBy: 'POLICE', limits: ['CERTIFICATE_SIMPLE'], fastLane: true,
    article: '处理程序规定 §23 §24, 实施条例 §89', source: 'law', verified: false,
  },
  GENERAL: {
    zh: '一般程序', en: 'General procedure',
    when: {
      zh: '死亡、轻微伤以上、逃逸、涉嫌犯罪等其他情形',
      en: 'Everything else: death, more than minor injury, hit and run, suspicion of a crime',
    },
    document: { zh: '道路交通事故认定书', en: 'Certificate after investigation' },
    decidedBy: 'POLICE', limits: ['CERTIFICATE_GENERAL', 'CERTIFICATE_AFTER_EXPERT'], fastLane: false,
    article: '实施条例 §93, 处理程序规定 §62', source: 'law', verified: false,
  },
} as const satisfies Record<string, ProcedureRow>

export type Procedure = keyof typeof PROCEDURES
