// Which time limits run in an accident and its claim, from when, for whom, and what follows when one is missed?

/** Each calendar fits its unit: 处理程序规定 counts its short limits in working days, 保险法 and 交强险条例 in days that roll over. */
type Length =
  | { amount: number, unit: 'MINUTES', calendar: 'ELAPSED' }
  | { amount: number, unit: 'WORKING_DAYS', calendar: 'WORKING' }
  | { amount: number, unit: 'CALENDAR_DAYS' | 'MONTHS', calendar: 'CALENDAR_ROLL_OVER' }

interface Words {
  zh: string
  en: string
}

export type ClockRow = Words & Length & {
  /** A status of the accident or claim, or the event that starts the clock. */
  from: string
  until: string
  owner: 'POLICE' | 'INSURER' | 'PARTY' | 'PLATFORM'
  article: string
  source: 'law' | 'practice' | 'design'
  verified: boolean
  consequence: Words
}

const minutes = (amount: number) => ({ amount, unit: 'MINUTES', calendar: 'ELAPSED' }) as const
const workingDays = (amount: number) => ({ amount, unit: 'WORKING_DAYS', calendar: 'WORKING' }) as const
const days = (amount: number) => ({ amount, unit: 'CALENDAR_DAYS', calendar: 'CALENDAR_ROLL_OVER' }) as const
const months = (amount: number) => ({ amount, unit: 'MONTHS', calendar: 'CALENDAR_ROLL_OVER' }) as const

const POLICE_CLOCKS = {
  LIABILITY_WARNING: {
    zh: '在线定责提醒', en: 'Liability answer: warning', from: 'LIABILITY_WAIT', until: 'LIABILITY_ISSUED', ...minutes(3),
    owner: 'POLICE', article: '', source: 'design', verified: false,
    consequence: { zh: '提醒席位', en: 'The seat is warned' },
  },
  LIABILITY_ANSWER: {
    zh: '在线定责时限', en: 'Liability answer', from: 'LIABILITY_WAIT', until: 'LIABILITY_ISSUED', ...minutes(5),
    owner: 'POLICE', article: '警保联动五分钟定责', source: 'practice', verified: true,
    consequence: { zh: '记录超时，转第二交警席位', en: 'The breach is recorded and a second police seat takes over; the state stays' },
  },
  LIABILITY_LEADER: {
    zh: '在线定责报值班长', en: 'Liability answer: shift leader', from: 'LIABILITY_WAIT', until: 'LIABILITY_ISSUED', ...minutes(8),
    owner: 'POLICE', article: '', source: 'design', verified: false,
    consequence: { zh: '报值班长', en: 'The shift leader is told' },
  },
  LIABILITY_SCENE: {
    zh: '在线定责转现场', en: 'Liability answer: scene offered', from: 'LIABILITY_WAIT', until: 'LIABILITY_ISSUED', ...minutes(12),
    owner: 'POLICE', article: '', source: 'design', verified: false,
    consequence: { zh: '提示可由民警到场处理', en: 'The parties are offered an officer on the scene' },
  },
  CERTIFICATE_SIMPLE: {
    zh: '简易程序出具认定书', en: 'Certificate under the simplified procedure', from: 'SCENE_HANDLED', until: 'CERTIFICATE_ISSUED',
    ...workingDays(3), owner: 'POLICE', article: '处理程序规定 §23 §24', source: 'law', verified: false,
    consequence: { zh: '逾期记录并报上级', en: 'Lateness is recorded and reported upwards' },
  },
  CERTIFICATE_GENERAL: {
    zh: '一般程序出具认定书', en: 'Certificate under the general procedure', from: 'SCENE_INVESTIGATED', until: 'CERTIFICATE_ISSUED',
    ...workingDays(10), owner: 'POLICE', article: '实施条例 §93, 处理程序规定 §62', source: 'law', verified: true,
    consequence: { zh: '逾期记录并报上级', en: 'Lateness is recorded and reported upwards' },
  },
  CERTIFICATE_AFTER_EXPERT: {
    zh: '鉴定后出具认定书', en: 'Certificate after an expert opinion', from: 'EXPERT_OPINION_SETTLED', until: 'CERTIFICATE_ISSUED',
    ...workingDays(5), owner: 'POLICE', article: '处理程序规定 §62', source: 'law', verified: false,
    consequence: { zh: '逾期记录并报上级', en: 'Lateness is recorded and reported upwards' },
  },
  REVIEW_FORWARD: {
    zh: '移送复核申请', en: 'Forwarding of a review request', from: 'OBJECTION', until: 'REVIEW', ...workingDays(2),
    owner: 'POLICE', article: '处理程序规定 §72', source: 'law', verified: true,
    consequence: { zh: '逾期记录并报上级', en: 'Lateness is recorded and reported upwards' },
  },
  REVIEW_ACCEPT: {
    zh: '受理复核申请', en: 'Acceptance of a review request made to the upper unit', from: 'OBJECTION', until: 'REVIEW', ...workingDays(5),
    owner: 'POLICE', article: '处理程序规定 §72', source: 'law', verified: true,
    consequence: { zh: '逾期记录并报上级', en: 'Lateness is recorded and reported upwards' },
  },
  REVIEW_CONCLUDE: {
    zh: '作出复核结论', en: 'Conclusion of a review', from: 'REVIEW', until: 'REVIEW_CONCLUDED', ...days(30),
    owner: 'POLICE', article: '处理程序规定', source: 'law', verified: false,
    consequence: { zh: '逾期记录并报上级', en: 'Lateness is recorded and reported upwards' },
  },
  REINVESTIGATION: {
    zh: '重新认定', en: 'New certificate after a review', from: 'REINVESTIGATE', until: 'LIABILITY_ISSUED', ...workingDays(10),
    owner: 'POLICE', article: '处理程序规定', source: 'law', verified: false,
    consequence: { zh: '逾期记录并报上级', en: 'Lateness is recorded and reported upwards' },
  },
} as const satisfies Record<string, ClockRow>

const PARTY_CLOCKS = {
  EVIDENCE_BEGIN: {
    zh: '开始取证', en: 'First evidence', from: 'REPORTED', until: 'EVIDENCE', ...minutes(5),
    owner: 'PARTY', article: '', source: 'design', verified: false,
    consequence: { zh: '席位联系当事人', en: 'A seat calls the parties' },
  },
  OBJECTION: {
    zh: '申请复核', en: 'Objection to a certificate', from: 'CERTIFICATE_SERVED', until: 'OBJECTION', ...workingDays(3),
    owner: 'PARTY', article: '处理程序规定 §71', source: 'law', verified: true,
    consequence: { zh: '认定书生效，逾期申请不予受理', en: 'The certificate is final, a later objection is refused' },
  },
  OFFER_VALID: {
    zh: '赔付方案有效期', en: 'Validity of an offer', from: 'OFFERED', until: 'CONSENTED', ...days(7),
    owner: 'PARTY', article: '', source: 'design', verified: false,
    consequence: { zh: '方案失效，回到已定损', en: 'The offer expires and the claim is back at the assessed loss' },
  },
  LIMITATION_WARNING: {
    zh: '索赔时效提醒', en: 'Limitation: warning', from: 'LOSS_KNOWN', until: 'CLAIMED', ...months(22),
    owner: 'PARTY', article: '', source: 'design', verified: false,
    consequence: { zh: '提醒尽快索赔', en: 'The party is told to claim soon' },
  },
  LIMITATION: {
    zh: '保险索赔时效', en: 'Limitation of a claim on insurance', from: 'LOSS_KNOWN', until: 'CLAIMED', ...months(24),
    owner: 'PARTY', article: '保险法 §26', source: 'law', verified: true,
    consequence: { zh: '保险人可以时效抗辩', en: 'The insurer may plead limitation' },
  },
  LIMITATION_CIVIL: {
    zh: '民事诉讼时效', en: 'Limitation of a civil claim', from: 'LOSS_KNOWN', until: 'CLAIMED', ...months(36),
    owner: 'PARTY', article: '民法典 §188', source: 'law', verified: false,
    consequence: { zh: '义务人可以时效抗辩', en: 'The debtor may plead limitation' },
  },
} as const satisfies Record<string, ClockRow>

const INSURER_CLOCKS = {
  LOSS_START: {
    zh: '开始定损', en: 'Start of loss assessment', from: 'LIABILITY_FINAL', until: 'LOSS', ...minutes(10),
    owner: 'INSURER', article: '', source: 'design', verified: false,
    consequence: { zh: '提醒保险席位', en: 'The insurer\'s seat is warned' },
  },
  LOSS_CONFIRM: {
    zh: '在线定损', en: 'Loss assessment online', from: 'LOSS', until: 'LOSS_DONE', ...minutes(10),
    owner: 'INSURER', article: '', source: 'design', verified: false,
    consequence: { zh: '提醒保险席位', en: 'The insurer\'s seat is warned' },
  },
  MISSING_DOCUMENTS: {
    zh: '一次性告知补充材料', en: 'All missing documents told at once', from: 'DOCUMENTS_RECEIVED', until: 'MISSING_TOLD', ...minutes(0),
    owner: 'INSURER', article: '保险法 §22¶2', source: 'law', verified: true,
    consequence: { zh: '不得再次要求补充', en: 'Nothing more may be asked for later' },
  },
  MTI_DOCUMENT_LIST: {
    zh: '交强险书面告知所需材料', en: 'Compulsory insurance: list of documents', from: 'CLAIMED', until: 'DOCUMENTS_LISTED', ...days(1),
    owner: 'INSURER', article: '交强险条例 §28', source: 'law', verified: true,
    consequence: { zh: '合规预警', en: 'Compliance alert' },
  },
  MTI_DECISION: {
    zh: '交强险核定', en: 'Compulsory insurance: decision', from: 'DOCUMENTS_RECEIVED', until: 'DECIDED', ...days(5),
    owner: 'INSURER', article: '交强险条例 §29', source: 'law', verified: true,
    consequence: { zh: '合规预警', en: 'Compliance alert' },
  },
  DECISION: {
    zh: '商业险核定', en: 'Decision of a complex claim, unless the contract says otherwise', from: 'DOCUMENTS_RECEIVED', until: 'DECIDED',
    ...days(30), owner: 'INSURER', article: '保险法 §23', source: 'law', verified: true,
    consequence: { zh: '赔偿因此造成的损失', en: 'The insurer answers for the loss of delay' },
  },
  OFFER_DISPUTE: {
    zh: '处理方案异议', en: 'Answer to a disputed offer', from: 'OFFER_DISPUTED', until: 'LOSS', ...workingDays(3),
    owner: 'INSURER', article: '', source: 'design', verified: false,
    consequence: { zh: '转调解', en: 'The dispute goes to mediation' },
  },
  PAYMENT: {
    zh: '支付赔款', en: 'Payment after agreement', from: 'CONSENTED', until: 'PAID', ...days(10),
    owner: 'INSURER', article: '保险法 §23, 交强险条例 §29', source: 'law', verified: true,
    consequence: { zh: '赔偿因此造成的损失', en: 'The insurer answers for the loss of delay' },
  },
  REFUSAL_LETTER: {
    zh: '出具拒赔通知书', en: 'Letter of refusal with reasons', from: 'REFUSED', until: 'REFUSAL_SENT', ...days(3),
    owner: 'INSURER', article: '保险法 §24', source: 'law', verified: true,
    consequence: { zh: '合规预警', en: 'Compliance alert' },
  },
  UNDISPUTED_PART: {
    zh: '先行赔付无争议部分', en: 'Undisputed part paid first', from: 'DOCUMENTS_RECEIVED', until: 'PAID', ...days(60),
    owner: 'INSURER', article: '保险法 §25', source: 'law', verified: true,
    consequence: { zh: '先付可以确定的数额', en: 'What can be fixed is paid now' },
  },
  FRAUD_HOLD: {
    zh: '反欺诈核查', en: 'Decision on a hold', from: 'HOLD', until: 'RELEASED', ...workingDays(5),
    owner: 'INSURER', article: '', source: 'design', verified: false,
    consequence: { zh: '报调查主管，法定时限照算', en: 'The head of investigation is told; the legal clocks go on' },
  },
} as const satisfies Record<string, ClockRow>

const PLATFORM_CLOCKS = {
  TRIAGE: {
    zh: '分流', en: 'Triage', from: 'REPORTED', until: 'TRIAGED_FAST', ...minutes(2),
    owner: 'PLATFORM', article: '', source: 'design', verified: false,
    consequence: { zh: '席位人工分流', en: 'A seat triages by hand' },
  },
  REPORT_TO_PAID: {
    zh: '报案到赔付目标', en: 'Report to payment, target', from: 'REPORTED', until: 'PAID', ...minutes(30),
    owner: 'PLATFORM', article: '警保联动三十分钟赔付', source: 'practice', verified: true,
    consequence: { zh: '仅计入指标', en: 'Counted in the figures only' },
  },
  REPORT_TO_PAID_BEST: {
    zh: '报案到赔付最快', en: 'Report to payment, best', from: 'REPORTED', until: 'PAID', ...minutes(15),
    owner: 'PLATFORM', article: '警保联动最快十五分钟', source: 'practice', verified: true,
    consequence: { zh: '仅计入指标', en: 'Counted in the figures only' },
  },
  CLOSE: {
    zh: '结案', en: 'Closing after payment', from: 'PAID', until: 'CLOSED', ...days(30),
    owner: 'PLATFORM', article: '', source: 'design', verified: false,
    consequence: { zh: '增补定损期满，自动结案', en: 'The time for supplements is over and the claim closes' },
  },
} as const satisfies Record<string, ClockRow>

/** 处理程序规定 is 道路交通事故处理程序规定 (公安部令第146号). An empty article: no law sets the limit. */
export const CLOCKS = { ...POLICE_CLOCKS, ...PARTY_CLOCKS, ...INSURER_CLOCKS, ...PLATFORM_CLOCKS } as const

export type ClockCode = keyof typeof CLOCKS
