// What does a short message say, in both languages, and what alone may be put into it?

/** A message of 70 characters, or of 140 in Latin letters, is one message on every network. */
export const LENGTH_MAX = { 'zh-CN': 70, en: 140 } as const

/** Forms of what may stand in a message: never a name, a plate, an identity or telephone number, an account, or a link. */
const PARAMS = {
  /** The number of the file. */
  number: /^ACD\d{8}[0-9A-Z]{8}$/,
  /** A day. */
  on: /^\d{4}-\d{2}-\d{2}$/,
  /** Yuan. */
  amount: /^\d{1,9}\.\d{2}$/,
} as const

export type MessageParam = keyof typeof PARAMS
export type MessageParams = { readonly [P in MessageParam]?: string }

interface TemplateRow {
  readonly zh: string
  readonly en: string
  readonly params: readonly MessageParam[]
}

/** Wording by design; that the right to a review and its last day are told follows 处理程序规定 §71. */
export const MESSAGE_TEMPLATES = {
  REPORT_RECEIVED: {
    zh: '【警保联动】事故已受理，编号{number}。办理以APP内通知为准，请勿向任何人透露验证码。',
    en: 'Accident {number} is on file. Go on in the app; nobody will ask you for a code.', params: ['number'],
  },
  EVIDENCE_ASKED: {
    zh: '【警保联动】案件{number}：民警要求补充照片或材料，请尽快在APP内上传。',
    en: 'Accident {number}: the police ask for more photos or papers. Please upload them in the app.', params: ['number'],
  },
  SIGN_REQUESTED: {
    zh: '【警保联动】案件{number}：自行协商协议书待您签名，请核对内容后在APP内办理。',
    en: 'Accident {number}: an agreement waits for your signature. Check it in the app before you sign.', params: ['number'],
  },
  LIABILITY_ISSUED: {
    zh: '【警保联动】案件{number}责任认定已出具。如有异议，可在{on} 24时前书面申请复核。',
    en: 'Accident {number}: liability is determined. You may ask for a review in writing until {on}, 24:00.', params: ['number', 'on'],
  },
  LIABILITY_FINAL: {
    zh: '【警保联动】案件{number}责任已确定，即将开始定损。',
    en: 'Accident {number}: liability is final, the losses are assessed next.', params: ['number'],
  },
  OFFER_MADE: {
    zh: '【警保联动】案件{number}赔付方案已出具，您可得{amount}元，请于{on}前确认。',
    en: 'Accident {number}: you are offered {amount} yuan. Please answer in the app by {on}.', params: ['number', 'amount', 'on'],
  },
  OFFER_EXPIRED: {
    zh: '【警保联动】案件{number}赔付方案已过期失效，保险公司将重新出具。',
    en: 'Accident {number}: the offer has expired; the insurer will make another.', params: ['number'],
  },
  PAYMENT_DONE: {
    zh: '【警保联动】案件{number}赔款{amount}元已支付，请查收。',
    en: 'Accident {number}: {amount} yuan were paid to you.', params: ['number', 'amount'],
  },
  PAYMENT_FAILED: {
    zh: '【警保联动】案件{number}赔款未能到账，请在APP内更换收款账户。',
    en: 'Accident {number}: the payment did not reach your account. Please name another in the app.', params: ['number'],
  },
  OFFICER_COMING: {
    zh: '【警保联动】案件{number}将由民警处理，请注意安全并等候。',
    en: 'Accident {number}: the police take it over. Stay safe and wait for the officer.', params: ['number'],
  },
  HELD_NOTICE: {
    zh: '【警保联动】案件{number}自{on}起核查，法定时限照常计算。您可要求说明理由。',
    en: 'Accident {number} is under examination since {on}; legal time limits run on. You may ask why.', params: ['number', 'on'],
  },
} as const satisfies Readonly<Record<string, TemplateRow>>

export type MessageTemplate = keyof typeof MESSAGE_TEMPLATES
export const MESSAGE_CODES = Object.keys(MESSAGE_TEMPLATES) as MessageTemplate[]
export const MESSAGE_LOCALES = ['zh-CN', 'en'] as const
export type MessageLocale = (typeof MESSAGE_LOCALES)[number]

/** What does not have the form of its place goes into no message. */
export function wordsOf(template: MessageTemplate, locale: MessageLocale, values: MessageParams): string {
  const { zh, en, params }: TemplateRow = MESSAGE_TEMPLATES[template]
  return (locale === 'en' ? en : zh).replace(/\{(\w+)\}/g, (_, name: MessageParam) => {
    const value = values[name]
    if (!params.includes(name) || value === undefined || !PARAMS[name].test(value)) throw new Error(`${template} lacks a fit ${name}`)
    return value
  })
}

export const yuanOf = (fen: number): string => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`
