// What must never stand on a notice? Only the fields of R17 §6 may: words that a person adds are judged here, and so is what a duty text carries.

export interface ContentRow {
  readonly zh: string
  readonly en: string
  readonly pattern: RegExp
  /** Asked of the listing's own texts too: a duty may name a firm, and never a telephone. */
  readonly inFields: boolean
}

export const FORBIDDEN_CONTENT = {
  PHOTO: { zh: '照片', en: 'A photo, or where to find one', inFields: true, pattern: /照片|头像|人像|相片|二维码|https?:|www\.|\.(?:jpe?g|png|gif|webp|bmp|heic)\b|data:image|<img|!\[/i },
  FLAT: {
    zh: '住址、房号', en: 'An address or the number of a flat', inFields: true,
    pattern: /\d+\s*(?:室|单元|幢|栋|号楼|号院|弄|房号|号房|楼层)|[一二三四五六七八九十百]+(?:单元|号楼|室)|\d+(?:[-—#]\d+){1,3}(?:室|房|户|号)?(?![\d年月日项条款期个次份天-])|家住|住址|住所|居住(?:地|于|在)/,
  },
  PHONE: { zh: '电话号码', en: 'A telephone number', inFields: true, pattern: /(?<!\d)1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)|(?<!\d)0\d{2,3}[\s-]?\d{7,8}(?!\d)|电话|手机号|微信号?|QQ/i },
  IDENTITY: { zh: '证件号码', en: 'An identity number', inFields: true, pattern: /(?<!\d)\d{17}[\dXx](?![\dXx])|(?<!\d)\d{15}(?!\d)/ },
  ACCOUNT: { zh: '银行账号', en: 'A bank account', inFields: true, pattern: /(?<!\d)\d{4}(?:\s?\d{4}){2,3}\s?\d{0,7}(?!\d)|开户行|银行卡|账号/ },
  EMPLOYER: { zh: '工作单位', en: 'An employer', inFields: false, pattern: /工作单位|单位|雇主|就职|任职|供职|上班|公司|企业|学校|医院|职务|员工/ },
  FAMILY: { zh: '家庭成员', en: 'Family, a child among them', inFields: false, pattern: /妻子?|丈夫|配偶|儿子|女儿|子女|孩子|小孩|未成年|父亲?|母亲?|父母|家属|家人|家庭|兄弟|姐妹|岳/ },
  AMOUNT: { zh: '义务文本以外的金额', en: 'An amount beside the duty', inFields: false, pattern: /[\d.,，]+\s*(?:万|亿|千)?\s*(?:余)?(?:元|块|人民币)|[¥￥]\s*\d|[零壹贰叁肆伍陆柒捌玖拾佰仟一二三四五六七八九十百千两]+(?:万|亿)?元/ },
  INSULT: { zh: '侮辱性、威胁性言辞', en: 'Insult or threat', inFields: false, pattern: /老赖|无赖|骗子|不要脸|无耻|后果自负|上门|追债|催收|讨债/ },
} as const satisfies Readonly<Record<string, ContentRow>>
export type ForbiddenContent = keyof typeof FORBIDDEN_CONTENT
export const FORBIDDEN_CONTENT_CODES = Object.keys(FORBIDDEN_CONTENT) as [ForbiddenContent, ...ForbiddenContent[]]

/** Full-width digits and letters are read as what they are; days and case numbers are no flats. */
const plainOf = (words: string): string => words.normalize('NFKC').replace(/\d{4}-\d{1,2}-\d{1,2}/g, '').replace(/\(20\d{2}\)[^\s()]{2,20}?号(?:之[一二三四五六七八九十]+)?/g, '')

/** What words that a person adds must not hold. */
export const contentFaults = (words: string): ForbiddenContent[] => FORBIDDEN_CONTENT_CODES.filter(code => FORBIDDEN_CONTENT[code].pattern.test(plainOf(words)))

/** What a text of the listing must not carry to a board. */
export const fieldFaults = (words: string): ForbiddenContent[] =>
  FORBIDDEN_CONTENT_CODES.filter(code => FORBIDDEN_CONTENT[code].inFields && FORBIDDEN_CONTENT[code].pattern.test(plainOf(words)))
