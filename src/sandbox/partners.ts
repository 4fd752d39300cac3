// Who is connected in the sandbox city? Every kind of partner once, four of them twice; names and codes are synthetic.
import { type Kind, type StaffFunction } from '../platform/permissions/kinds.js'

export interface SandboxStaff {
  readonly id: string
  readonly name: string
  readonly functions: readonly StaffFunction[]
  /** Who she is beside that, where two partners know the same person: a name in SANDBOX_PEOPLE. */
  readonly person?: string
  /** Police unit by code. */
  readonly unit?: string
}

export interface SandboxPartner {
  readonly kind: Kind
  readonly name: string
  readonly uscc: string
  readonly station?: { readonly code: string, readonly divisionCode: string, readonly operations: readonly string[] }
  readonly staff: readonly SandboxStaff[]
}

const CLERK_AND_INSPECTOR = (prefix: string): SandboxStaff[] => [
  { id: `${prefix}-clerk`, name: '周录入', functions: ['CLERK'] },
  { id: `${prefix}-clerk-2`, name: '吴录入', functions: ['CLERK'] },
  { id: `${prefix}-inspector`, name: '郑查验', functions: ['INSPECTOR'] },
  { id: `${prefix}-manager`, name: '王站长', functions: ['MANAGER'] },
]
/** One of each function that has a part in a claim (警保联动); two at the seats, so that a task can change hands. */
const claimsStaff = (prefix: string): SandboxStaff[] => [
  { id: `${prefix}-clerk`, name: '冯办理', functions: ['CLERK'] },
  { id: `${prefix}-linkage`, name: '孔联动', functions: ['LINKAGE_OFFICER'] },
  { id: `${prefix}-assessor`, name: '曹定损', functions: ['ASSESSOR'] },
  { id: `${prefix}-senior`, name: '严定损', functions: ['SENIOR_ASSESSOR'] },
  { id: `${prefix}-senior-2`, name: '华定损', functions: ['SENIOR_ASSESSOR'] },
  { id: `${prefix}-manager`, name: '金理赔', functions: ['CLAIMS_MANAGER'] },
  { id: `${prefix}-head`, name: '魏核损', functions: ['HEAD_OFFICE_ASSESSOR'] },
  { id: `${prefix}-cashier`, name: '陶出纳', functions: ['CASHIER'] },
  { id: `${prefix}-investigator`, name: '姜调查', functions: ['INVESTIGATOR'] },
  { id: `${prefix}-seat`, name: '戚坐席', functions: ['SEAT'] },
  { id: `${prefix}-seat-2`, name: '谢坐席', functions: ['SEAT'] },
  { id: `${prefix}-rural`, name: '邹劝导', functions: ['PERSUADER'] },
]
/** Two judges and the president, since who proposes does not decide. */
const courtStaff = (prefix: string): SandboxStaff[] => [
  { id: `${prefix}-judge`, name: '鲁执行', functions: ['JUDGE'] },
  { id: `${prefix}-judge-2`, name: '昌执行', functions: ['JUDGE'] },
  { id: `${prefix}-president`, name: '马院长', functions: ['PRESIDENT'] },
]
/** Who screens, and two who review: what weighs on a person is confirmed by a second one. */
const unitStaff = (prefix: string): SandboxStaff[] => [
  { id: `${prefix}-clerk`, name: '冯办理', functions: ['CLERK'] },
  { id: `${prefix}-reviewer`, name: '俞复核', functions: ['REVIEWER'] },
  { id: `${prefix}-reviewer-2`, name: '任复核', functions: ['REVIEWER'] },
]
const propertyStaff = (prefix: string): SandboxStaff[] => [
  { id: prefix, name: '冯办理', functions: ['CLERK'] },
  { id: `${prefix}-manager`, name: '柳项目', functions: ['SITE_MANAGER'] },
  { id: `${prefix}-guard`, name: '鲍保安', functions: ['GUARD'] },
  { id: `${prefix}-guard-2`, name: '史保安', functions: ['GUARD'] },
]
const one = (id: string, ...functions: StaffFunction[]): SandboxStaff[] => [{ id, name: '冯办理', functions }]

export const SANDBOX_PARTNERS: Readonly<Record<string, SandboxPartner>> = {
  dealership: {
    kind: 'DEALERSHIP', name: '渝测汽车销售有限公司', uscc: '91500199MA5TTT018U', staff: CLERK_AND_INSPECTOR('dealer'),
    station: { code: 'S1', divisionCode: '500103', operations: ['REG', 'REC', 'RPL', 'INSP-EX', 'TMP'] },
  },
  dealership_2: {
    kind: 'DEALERSHIP', name: '江测汽车销售有限公司', uscc: '91500199MA5TTT0260', staff: CLERK_AND_INSPECTOR('dealer2'),
    station: { code: 'S9', divisionCode: '500108', operations: ['REG', 'REC', 'RPL', 'INSP-EX', 'TMP'] },
  },
  used_car_market: {
    kind: 'USED_CAR_MARKET', name: '渝测二手车市场有限公司', uscc: '91500199MA60TB0221', staff: CLERK_AND_INSPECTOR('market'),
    station: { code: 'S2', divisionCode: '500107', operations: ['TRF', 'MTG', 'REC', 'RPL', 'INSP-EX'] },
  },
  scrapping_firm: {
    kind: 'SCRAPPING_FIRM', name: '渝测报废汽车回收有限公司', uscc: '91500199MA7WRK06X9', staff: CLERK_AND_INSPECTOR('scrap'),
    station: { code: 'S5', divisionCode: '500113', operations: ['DRG-SCRAP'] },
  },
  bank: {
    kind: 'BANK', name: '渝测银行股份有限公司', uscc: '91500199203501075U', staff: unitStaff('bank'),
    station: { code: 'S4', divisionCode: '500103', operations: ['MTG', 'REL'] },
  },
  bank_2: { kind: 'BANK', name: '江测银行股份有限公司', uscc: '91500199203501139K', staff: unitStaff('bank2') },
  insurer: { kind: 'INSURER', name: '渝测财产保险股份有限公司', uscc: '91500199MA60TB1113', staff: [...claimsStaff('insurer'), { id: 'insurer-village', name: '赵六', functions: ['PERSUADER', 'LINKAGE_OFFICER'], person: 'P4' }] },
  insurer_2: { kind: 'INSURER', name: '江测财产保险股份有限公司', uscc: '91500199MA60TB138P', staff: claimsStaff('insurer2') },
  court: { kind: 'COURT', name: '渝测区人民法院', uscc: '11500199MB1TTT1223', staff: courtStaff('court') },
  court_2: { kind: 'COURT', name: '江测区人民法院', uscc: '11500199MB1TTT149C', staff: courtStaff('court2') },
  signatory_2: { kind: 'SIGNATORY', name: '渝测财政局', uscc: '11500199MB1TTT3054', staff: unitStaff('signatory2') },
  property_company_2: { kind: 'PROPERTY_COMPANY', name: '江测物业服务有限公司', uscc: '91500199MA60TB3059', staff: propertyStaff('property2') },
  signatory: { kind: 'SIGNATORY', name: '渝测市场监督管理局', uscc: '11500199MB1TTT165A', staff: unitStaff('signatory') },
  tax_authority: { kind: 'TAX_AUTHORITY', name: '渝测税务局', uscc: '11500199MB1TTT181N', staff: one('tax-clerk', 'CLERK') },
  manufacturer: { kind: 'MANUFACTURER', name: '测试汽车制造有限公司', uscc: '91500199MA60TB155M', staff: one('maker-clerk', 'CLERK') },
  plate_maker: { kind: 'PLATE_MAKER', name: '渝测号牌制作有限公司', uscc: '91500199MA60TB171E', staff: one('plate-maker', 'PLATE') },
  inspection_station: { kind: 'INSPECTION_STATION', name: '渝测机动车检测有限公司', uscc: '91500199MA60TB198R', staff: one('tester', 'INSPECTOR') },
  surveyor: { kind: 'SURVEYOR', name: '渝测满意度调查有限公司', uscc: '91500199MA60TB210K', staff: one('surveyor', 'CLERK') },
  channel: { kind: 'CHANNEL', name: '渝测便民小程序', uscc: '91500199MA60TB237X', staff: one('channel', 'CLERK') },
  kiosk_operator: { kind: 'KIOSK_OPERATOR', name: '渝测自助终端运营有限公司', uscc: '91500199MA60TB253T', staff: one('kiosk', 'CLERK') },
  property_company: { kind: 'PROPERTY_COMPANY', name: '渝测物业服务有限公司', uscc: '91500199MA60TB2880', staff: propertyStaff('property') },
  police: {
    kind: 'POLICE', name: '渝测市公安局交通巡逻警察总队', uscc: '11500199MB1TTT202X',
    staff: [
      { id: 'registrar-1', name: '陈登记', functions: ['REGISTRAR'], unit: 'VEHICLE_OFFICE' },
      { id: 'registrar-2', name: '褚登记', functions: ['REGISTRAR'], unit: 'VEHICLE_OFFICE' },
      { id: 'police-inspector', name: '卫查验', functions: ['INSPECTOR'], unit: 'VEHICLE_OFFICE' },
      { id: 'police-inspector-2', name: '尤查验', functions: ['INSPECTOR'], unit: 'VEHICLE_OFFICE' },
      { id: 'supervisor', name: '蒋监管', functions: ['SUPERVISOR'], unit: 'HEADQUARTERS' },
      { id: 'liability-1', name: '沈定责', functions: ['LIABILITY_OFFICER'], unit: 'DISTRICT_1' },
      { id: 'liability-2', name: '韩定责', functions: ['LIABILITY_OFFICER'], unit: 'HEADQUARTERS' },
      { id: 'liability-3', name: '朱定责', functions: ['LIABILITY_OFFICER'], unit: 'DISTRICT_2' },
      { id: 'dispatcher', name: '杨调度', functions: ['DISPATCHER'], unit: 'DISTRICT_1' },
      { id: 'police-seat', name: '秦坐席', functions: ['LIABILITY_OFFICER', 'SEAT'], unit: 'DISTRICT_1' },
      { id: 'police-seat-2', name: '许坐席', functions: ['LIABILITY_OFFICER', 'SEAT'], unit: 'DISTRICT_1' },
      { id: 'community-1', name: '苗社区', functions: ['COMMUNITY_OFFICER'], unit: 'DISTRICT_1' },
      { id: 'community-2', name: '花社区', functions: ['COMMUNITY_OFFICER'], unit: 'DISTRICT_1' },
      { id: 'auxiliary', name: '何辅警', functions: ['AUXILIARY'], unit: 'DISTRICT_1' },
      { id: 'village-1', name: '吕劝导', functions: ['PERSUADER'], unit: 'DISTRICT_2' },
      { id: 'village-2', name: '赵六', functions: ['PERSUADER', 'AUXILIARY'], unit: 'DISTRICT_2', person: 'P4' },
    ],
  },
  citizen: { kind: 'CITIZEN', name: '沙箱身份认证平台', uscc: '12500199MB1TTT057B', staff: [] },
}

const READS = 'registration:read'
/** What a client of a kind may ask for; an accreditation only narrows it. */
export const SCOPES: Readonly<Record<Kind, string>> = {
  DEALERSHIP: `${READS} credit:screen registration:submit registration:inspect evidence:upload evidence:read webhooks:manage`,
  USED_CAR_MARKET: `${READS} webhooks:manage`,
  SCRAPPING_FIRM: `${READS} webhooks:manage`,
  BANK: `${READS} credit:screen credit:watch credit:act webhooks:manage`,
  INSURER: `${READS} credit:screen credit:act policies:report claims:read claims:report claims:assess claims:settle claims:investigate claims:seat rural:report evidence:upload evidence:read webhooks:manage`,
  COURT: 'evidence:read seizures:report restrictions:report credit:publish credit:screen credit:close credit:expose evidence:upload webhooks:manage',
  SIGNATORY: 'credit:read credit:screen credit:watch credit:act webhooks:manage',
  TAX_AUTHORITY: 'taxes:report webhooks:manage',
  MANUFACTURER: 'certificates:report webhooks:manage',
  PLATE_MAKER: 'plates:make evidence:upload evidence:read webhooks:manage',
  INSPECTION_STATION: 'tests:report webhooks:manage',
  SURVEYOR: 'surveys:report webhooks:manage',
  CHANNEL: 'credit:screen services:submit webhooks:manage',
  KIOSK_OPERATOR: 'services:submit webhooks:manage',
  PROPERTY_COMPANY: 'community:report community:read credit:expose credit:screen evidence:upload evidence:read webhooks:manage',
  POLICE: `${READS} registration:submit registration:inspect evidence:upload evidence:read registration:decide partners:supervise parties:report seizures:report thefts:report claims:read claims:report claims:determine claims:seat rural:report credit:screen credit:act community:read community:supervise community:report webhooks:manage`,
  CITIZEN: `${READS} acts:answer claims:read claims:report credit:read evidence:upload evidence:read community:read community:report`,
}

export const SANDBOX_UNITS = [
  { code: 'HEADQUARTERS', name: '交通巡逻警察总队', kind: 'HEADQUARTERS', parent: null },
  { code: 'VEHICLE_OFFICE', name: '车辆管理所', kind: 'VEHICLE_OFFICE', parent: 'HEADQUARTERS' },
  { code: 'BRANCH_1', name: '车辆管理所第一分所', kind: 'BRANCH_OFFICE', parent: 'VEHICLE_OFFICE' },
  { code: 'DISTRICT_1', name: '渝中区交巡警支队', kind: 'DISTRICT', parent: 'HEADQUARTERS' },
  { code: 'DISTRICT_2', name: '南岸区交巡警支队', kind: 'DISTRICT', parent: 'HEADQUARTERS' },
] as const

/** Who registers where, and which district answers for accidents. */
export const SANDBOX_AREAS = [
  { unit: 'VEHICLE_OFFICE', business: 'REG', divisionCode: '500103' },
  { unit: 'VEHICLE_OFFICE', business: 'REG', divisionCode: '500107' },
  { unit: 'BRANCH_1', business: 'REG', divisionCode: '500108' },
  { unit: 'DISTRICT_1', business: 'ACCIDENT', divisionCode: '500103' },
  { unit: 'DISTRICT_2', business: 'ACCIDENT', divisionCode: '500108' },
] as const
