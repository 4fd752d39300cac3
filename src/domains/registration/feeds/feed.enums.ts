// Which words may a reporter use for the state of what it reports?
import { enumOf } from '../../../platform/graphql/enum-of.js'
import { FEEDS, type FeedReceiptRow } from './feed.entity.js'

const FEED_WORDS: Readonly<Record<FeedReceiptRow['feed'], string>> = {
  CERTIFICATES: 'Conformity certificates (合格证).', ANNOUNCEMENTS: 'Announced models (公告).', INVOICES: 'Sales invoices (机动车销售统一发票).',
  TAXES: 'Purchase and vessel tax (购置税, 车船税).', POLICIES: 'Policies (保险单).', TESTS: 'Safety test reports (安检报告).',
  PARTIES: 'Persons and units (人口库, 单位库).', POWERS_OF_ATTORNEY: 'Powers of attorney (授权委托书).', BANS: 'Bans on applicants (限制申请).',
  SEIZURES: 'Seizures (查封).', SEIZURE_RELEASES: 'Releases of seizures (解除查封).', THEFTS: 'Thefts (被盗抢骗).',
}
export const FeedEnum = enumOf('Feed', 'A register that is fed by its authority or maker.', Object.fromEntries(FEEDS.map(feed => [feed, FEED_WORDS[feed]])))

export const CertificateStatus = enumOf('CertificateStatus', 'State of a conformity certificate (CLZTXX 车辆状态信息).', {
  ORIGINAL: 'As first issued (原始).', REISSUED: 'Issued again (补发).', VOIDED: 'Withdrawn by its maker (作废): proof of nothing, REG-R01.',
})
export const InvoiceStatus = enumOf('InvoiceStatus', 'State of a sales invoice.', {
  NORMAL: 'Good (正常).', VOIDED: 'Voided (作废).', RED: 'Reversed by a red invoice (红冲).',
})
export const TaxKind = enumOf('TaxKind', 'Which tax.', { PURCHASE: '车辆购置税', VESSEL: '车船税' })
export const TaxStatus = enumOf('TaxStatus', 'Where the tax stands; police compare it before registration (先税后证).', {
  PAID: 'Paid (已缴).', EXEMPT: 'Exempt (免征).', REDUCED: 'Paid at a reduced rate (减征), as new-energy vehicles in 2026 and 2027.', UNPAID: 'Not paid (未缴).',
})
export const PolicyKind = enumOf('PolicyKind', 'Which insurance.', { COMPULSORY: '交强险', COMMERCIAL: '商业险' })
export const PolicyStatus = enumOf('PolicyStatus', 'Whether the policy stands; that its time is over is told by `endsAt`.', {
  IN_FORCE: 'Stands (有效).', CANCELLED: 'Cancelled (退保, 解除).',
})
export const TestResult = enumOf('TestResult', 'Result of the safety test (安全技术检验).', { PASSED: '合格', FAILED: '不合格' })
export const AuthorityKind = enumOf('AuthorityKind', 'Which kind of organ seized the vehicle (164号 §15(8)).', {
  COURT: '人民法院', PROCURATORATE: '人民检察院', SUPERVISORY: '监察机关', AGENCY: '行政执法机关',
})
export const BanGround = enumOf('BanGround', 'Why somebody may not apply.', {
  FALSE_MATERIAL: 'False material (隐瞒情况, 提供虚假材料), 164号 §80: one year.', FRAUD_OR_BRIBERY: 'Registered by fraud or bribery (欺骗, 贿赂), 164号 §81: three years.',
})
