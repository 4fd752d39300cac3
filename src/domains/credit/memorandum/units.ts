// Which units signed the memorandum (联合惩戒备忘录)? The source gives only their number; names and codes are a reconstruction, and say so.

export interface UnitRow {
  readonly zh: string
  /** What it gives or takes. */
  readonly part: string
}

/** The court that began it: not one of the forty-one, and the only one that changes the memorandum. */
export const INITIATOR = 'U00'

export const UNITS: Readonly<Record<string, UnitRow>> = {
  U01: { zh: '区委组织部', part: 'takes notices' },
  U02: { zh: '区文明办(宣传部)', part: 'honours' },
  U03: { zh: '区发展和改革局', part: 'policy catalogue' },
  U04: { zh: '区工业和信息化局', part: 'subsidies' },
  U05: { zh: '区科技创新局', part: 'subsidies' },
  U06: { zh: '公安宝安分局', part: 'exit, search' },
  U07: { zh: '交警大队', part: 'vehicle data, hits' },
  U08: { zh: '区财政局', part: 'procurement, payout stop' },
  U09: { zh: '市市监局宝安局', part: 'registration, company data' },
  U10: { zh: '区应急管理局', part: 'licences' },
  U11: { zh: '规划和自然资源局宝安局', part: 'real estate, land' },
  U12: { zh: '区住房和建设局', part: 'contractors, permits, property firms' },
  U13: { zh: '区人力资源局', part: 'recruitment, talent subsidy' },
  U14: { zh: '区国资局', part: 'state firms' },
  U15: { zh: '税务局宝安局', part: 'tax credit' },
  U16: { zh: '宝安海关', part: 'certification' },
  U17: { zh: '区教育局', part: 'private schools' },
  U18: { zh: '区卫生健康局', part: 'licences' },
  U19: { zh: '区消防救援大队', part: 'inspections' },
  U20: { zh: '区文化广电旅游体育局', part: 'hotels, tours' },
  U21: { zh: '区建筑工务署', part: 'contractor admission' },
  U22: { zh: '区城管和综合执法局', part: 'takes notices' },
  U23: { zh: '区生态环境局', part: 'licence checks' },
  U24: { zh: '区水务局', part: 'licence checks' },
  U25: { zh: '区审计局', part: 'takes notices' },
  U26: { zh: '区司法局', part: 'jurors, lawyers' },
  U27: { zh: '区民政局', part: 'social groups, marriage check on court order' },
  U28: { zh: '区退役军人事务局', part: 'takes notices' },
  U29: { zh: '区政务服务数据局', part: 'data exchange operator' },
  U30: { zh: '公共资源交易中心', part: 'bidding' },
  U31: { zh: '区金融工作局', part: 'funds' },
  U32: { zh: '区总工会', part: 'honours' },
  U33: { zh: '团区委', part: 'honours' },
  U34: { zh: '区妇联', part: 'honours' },
  U35: { zh: '区工商联', part: 'member advice' },
  U36: { zh: '区人大办/政协办', part: 'notices' },
  U37: { zh: '街道办(联席)', part: 'exposure support' },
  U38: { zh: '工商银行宝安支行', part: 'credit' },
  U39: { zh: '农业/建设银行宝安支行', part: 'credit' },
  U40: { zh: '保险行业协会(区)', part: 'insurance' },
  U41: { zh: '农商行宝安支行', part: 'credit' },
}

export const UNIT_CODES = Object.keys(UNITS)
