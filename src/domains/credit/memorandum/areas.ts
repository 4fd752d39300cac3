// Which part of life does a measure touch, and which parts may none ever touch (proportionality, SZ §66)?

export const MEASURE_AREAS = {
  PROCUREMENT: 'Government procurement (政府采购).',
  BIDDING: 'Bidding (招标投标).',
  INCENTIVE: 'Subsidies and incentives (财政补贴、奖励).',
  FIRM_OFFICE: 'Directors, supervisors, senior managers (董监高).',
  PUBLIC_OFFICE: 'Civil servants, jurors, heads of state firms (公职).',
  FINANCIAL_OFFICE: 'Posts in funds and financial institutions (金融从业).',
  REAL_ESTATE: 'Buying real estate (不动产).',
  VEHICLE: 'Buying vehicles not needed for business (车辆).',
  STATE_ASSETS: 'Land and state assets (土地、国资交易).',
  EXIT: 'Leaving the country (出境).',
  SEARCH: 'Finding vehicles and ships (协助查找).',
  LICENCE: 'Licences and qualifications (行政许可、资质).',
  INSPECTION: 'Inspections (监督检查).',
  TAX: 'Tax credit (纳税信用).',
  CUSTOMS: 'Customs credit (海关信用).',
  HONOUR: 'Honours and awards (评优评先).',
  PRIVATE_SCHOOL: 'High-fee private schools (高收费私立学校).',
  BUILDING: 'Luxury decoration and offices (高档装修、办公).',
  TRAVEL: 'Flights and trains (出行).',
  LEISURE: 'Star hotels, golf, tours (星级酒店、高尔夫、旅游).',
  INSURANCE_PRODUCT: 'High-premium insurance products (高保费理财保险).',
  CREDIT: 'Bank credit and bureau record (授信、征信).',
  SOCIAL_BENEFIT: 'Social insurance and benefits (社会保障): never.',
  COMPULSORY_EDUCATION: 'Compulsory education (义务教育): never.',
  PUBLIC_MEDICAL_CARE: 'Public medical care (基本医疗): never.',
  BASIC_HOUSING: 'Basic housing (基本住房): never.',
  MINIMUM_LIVING_ALLOWANCE: 'Minimum living allowance (最低生活保障): never.',
  UTILITIES: 'Water, electricity, gas (水电气): never.',
} as const
export type MeasureArea = keyof typeof MEASURE_AREAS
export const MEASURE_AREA_CODES = Object.keys(MEASURE_AREAS) as [MeasureArea, ...MeasureArea[]]

/** Refused by the service in words, and by the table itself whatever the service does. */
export const NEVER_AREAS = ['SOCIAL_BENEFIT', 'COMPULSORY_EDUCATION', 'PUBLIC_MEDICAL_CARE', 'BASIC_HOUSING', 'MINIMUM_LIVING_ALLOWANCE', 'UTILITIES'] as const satisfies readonly MeasureArea[]
