// On which grounds may the police refuse a first registration (不予登记)? 164号 §15, complete and in its order.

export const GROUNDS = {
  'REG-R01': { article: '164号 §15(1)', zh: '机动车所有人提交的证明、凭证无效的', en: 'proofs submitted by the owner are invalid' },
  'REG-R02': { article: '164号 §15(2)', zh: '机动车来历证明被涂改或者机动车来历证明记载的机动车所有人与身份证明不符的', en: 'the proof of origin was altered, or names another owner than the identity document' },
  'REG-R03': { article: '164号 §15(3)', zh: '机动车所有人提交的证明、凭证与机动车不符的', en: 'the proofs do not match the vehicle' },
  'REG-R04': { article: '164号 §15(4)', zh: '机动车未经国务院机动车产品主管部门许可生产或者未经国家进口机动车主管部门许可进口的', en: 'the vehicle is not licensed for production or import' },
  'REG-R05': { article: '164号 §15(5)', zh: '机动车的型号或者有关技术参数与国务院机动车产品主管部门公告不符的', en: 'model or technical parameters differ from the Announcement' },
  'REG-R06': { article: '164号 §15(6)', zh: '机动车的车辆识别代号或者有关技术参数不符合国家安全技术标准的', en: 'the VIN or technical parameters fail the national safety standards' },
  'REG-R07': { article: '164号 §15(7)', zh: '机动车达到国家规定的强制报废标准的', en: 'the vehicle has reached the forced scrap standard' },
  'REG-R08': { article: '164号 §15(8)', zh: '机动车被监察机关、人民法院、人民检察院、行政执法部门依法查封、扣押的', en: 'the vehicle is sealed or detained' },
  'REG-R09': { article: '164号 §15(9)', zh: '机动车属于被盗抢骗的', en: 'the vehicle was stolen, robbed or defrauded' },
  'REG-R10': { article: '164号 §15(10)', zh: '其他不符合法律、行政法规规定的情形', en: 'another breach of law or administrative regulation' },
} as const satisfies Record<string, { article: string, zh: string, en: string }>

export type Ground = keyof typeof GROUNDS

export const isGround = (value: string): value is Ground => Object.hasOwn(GROUNDS, value)
