// Which automatic checks does a first registration pass, in which order, and who holds what each compares?
import { type Facts } from './facts.js'
import { type Finding } from './finding.js'
import { checkBan, checkCourt, checkIdentity, checkInvoice, checkTax } from './owner-checks.js'
import {
  checkAnnouncement, checkCertificate, checkCross, checkDuplicate, checkEvidence, checkInsurance, checkPermit, checkScope, checkScrap, checkSeizure, checkTest,
  checkTheft, checkVin,
} from './vehicle-checks.js'

export interface CheckRow {
  readonly run: (facts: Facts) => Finding
  readonly zh: string
  readonly compares: string
  readonly article: string
  /** The words of the regulation, or the platform's reading of it. */
  readonly source: 'regulation' | 'design'
  readonly heldBy: 'TRANSPORT_AUTHORITY' | 'MANUFACTURER' | 'TAX_AUTHORITY' | 'INSURER' | 'INSPECTION_STATION' | 'POLICE' | 'COURT' | 'STATION'
  /** How long the answer may be relied on; 0 is asked anew at every decision. Source: design. */
  readonly freshSeconds: number
  /** Asked again when the papers are issued, in the same transaction. */
  readonly atIssue: boolean
}

const TEN_MINUTES = 600

export const CHECKS = {
  'CHK-SCOPE':  { run: checkScope,        zh: '业务范围', compares: 'vehicle type and use with what a station may take',            article: '164号 §69',     source: 'design',     heldBy: 'POLICE',             freshSeconds: TEN_MINUTES, atIssue: false },
  'CHK-VIN':    { run: checkVin,          zh: '车辆识别代号', compares: 'format and check digit; input with certificate',           article: '164号 §15(6)',  source: 'regulation', heldBy: 'MANUFACTURER',       freshSeconds: TEN_MINUTES, atIssue: false },
  'CHK-CERT':   { run: checkCertificate,  zh: '合格证', compares: 'certificate: exists, not voided, not used',                      article: '164号 §15(1)',  source: 'regulation', heldBy: 'MANUFACTURER',       freshSeconds: TEN_MINUTES, atIssue: false },
  'CHK-ANN':    { run: checkAnnouncement, zh: '公告', compares: 'model and parameters with the Announcement',                       article: '164号 §15(4)(5)', source: 'regulation', heldBy: 'MANUFACTURER',     freshSeconds: TEN_MINUTES, atIssue: false },
  'CHK-CROSS':  { run: checkCross,        zh: '凭证一致', compares: 'VIN, engine number and model across the proofs',               article: '164号 §15(3)',  source: 'regulation', heldBy: 'TAX_AUTHORITY',      freshSeconds: TEN_MINUTES, atIssue: false },
  'CHK-INV':    { run: checkInvoice,      zh: '来历证明', compares: 'invoice: normal, in the name and number of the owner',         article: '164号 §15(1)(2)', source: 'regulation', heldBy: 'TAX_AUTHORITY',    freshSeconds: TEN_MINUTES, atIssue: false },
  'CHK-TAX':    { run: checkTax,          zh: '购置税', compares: 'purchase tax of this vehicle and owner',                         article: '164号 §12',     source: 'regulation', heldBy: 'TAX_AUTHORITY',      freshSeconds: TEN_MINUTES, atIssue: false },
  'CHK-INS':    { run: checkInsurance,    zh: '交强险', compares: 'compulsory insurance in force now, for this vehicle and use',    article: '交强险条例 §4', source: 'regulation', heldBy: 'INSURER',            freshSeconds: TEN_MINUTES, atIssue: true },
  'CHK-TEST':   { run: checkTest,         zh: '安全技术检验', compares: 'exempt type within two years, or a report that passed',    article: '164号 §11',     source: 'regulation', heldBy: 'INSPECTION_STATION', freshSeconds: TEN_MINUTES, atIssue: false },
  'CHK-SCRAP':  { run: checkScrap,        zh: '强制报废标准', compares: 'service life with today',                                  article: '164号 §15(7)',  source: 'design',     heldBy: 'POLICE',             freshSeconds: TEN_MINUTES, atIssue: false },
  'CHK-SEIZE':  { run: checkSeizure,      zh: '查封扣押', compares: 'seizures of this VIN',                                         article: '164号 §15(8)',  source: 'regulation', heldBy: 'COURT',              freshSeconds: 0, atIssue: true },
  'CHK-STOLEN': { run: checkTheft,        zh: '被盗抢骗', compares: 'thefts of this VIN',                                           article: '164号 §15(9)',  source: 'regulation', heldBy: 'POLICE',             freshSeconds: 0, atIssue: true },
  'CHK-DUP':    { run: checkDuplicate,    zh: '重复登记', compares: 'live registrations of this VIN',                               article: '164号 §15(1)',  source: 'design',     heldBy: 'POLICE',             freshSeconds: 0, atIssue: true },
  'CHK-ID':     { run: checkIdentity,     zh: '身份证明', compares: 'owner in the population or unit register',                     article: '164号 §15(1)',  source: 'regulation', heldBy: 'POLICE',             freshSeconds: TEN_MINUTES, atIssue: false },
  'CHK-BAN':    { run: checkBan,          zh: '限制申请', compares: 'bans after false material, fraud or bribery',                  article: '164号 §80–81',  source: 'regulation', heldBy: 'POLICE',             freshSeconds: TEN_MINUTES, atIssue: false },
  'CHK-COURT':  { run: checkCourt,        zh: '协助执行', compares: 'consumption restrictions with a delivered notice',             article: '法释〔2010〕8号 §3, §6', source: 'regulation', heldBy: 'COURT',     freshSeconds: 0, atIssue: true },
  'CHK-PERMIT': { run: checkPermit,       zh: '道路运输许可', compares: 'uses that need a permit with the permit register; a unit for dangerous goods', article: '164号 §13', source: 'regulation', heldBy: 'TRANSPORT_AUTHORITY', freshSeconds: TEN_MINUTES, atIssue: false },
  'CHK-EVID':   { run: checkEvidence,     zh: '申请材料', compares: 'evidence on file with the list of the business',               article: '164号 §12',     source: 'regulation', heldBy: 'STATION',            freshSeconds: 0, atIssue: false },
} as const satisfies Record<string, CheckRow>

export type CheckCode = keyof typeof CHECKS
export type CheckFinding = Finding & { readonly check: CheckCode }

export const runChecks = (facts: Facts, which: (row: CheckRow) => boolean = () => true): CheckFinding[] =>
  (Object.entries(CHECKS) as [CheckCode, CheckRow][])
    .filter(([, row]) => which(row))
    .map(([check, row]) => ({ check, ...row.run(facts) }))
