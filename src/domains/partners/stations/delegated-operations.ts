// What may a kind of partner be entrusted with? Whom: 164号 §69; which operations go with which kind is the platform's own table.
import { type Kind, type PartnerKind } from '../../../platform/permissions/kinds.js'

/** The businesses of a station, by the codes of the regulation's chapters; REG, TRF and MTG are named in public reports, the rest is design. */
export const OPERATIONS = {
  'REG':       { zh: '注册登记', article: '164号 §10' },
  'TRF':       { zh: '转让登记', article: '164号 §25' },
  'MTG':       { zh: '抵押登记', article: '164号 §31' },
  'REL':       { zh: '解除抵押登记', article: '164号 §33' },
  'REC':       { zh: '变更备案', article: '164号 §23' },
  'DRG-SCRAP': { zh: '报废注销登记', article: '164号 §37' },
  'RPL':       { zh: '补换领牌证', article: '164号 §51' },
  'INSP':      { zh: '核发检验合格标志', article: '164号 §54' },
  'INSP-EX':   { zh: '免检车核发检验标志', article: '164号 §55' },
  'TMP':       { zh: '临时行驶车号牌', article: '164号 §46' },
  'DL-RENEW':  { zh: '驾驶证期满换证', article: '162号 §63' },
  'DL-LOST':   { zh: '驾驶证补证', article: '162号 §69' },
} as const

export type Operation = keyof typeof OPERATIONS

/** "REG 注册登记 (164号 §10); …", for the schema's words. */
export const OPERATION_WORDS = Object.entries(OPERATIONS).map(([code, { zh, article }]) => `${code} ${zh} (${article})`).join('; ')

interface DelegationRow { readonly operations: readonly Operation[], readonly source: 'design' }

/** A kind without a row is entrusted with nothing. A bank enters its own mortgages only. */
export const DELEGATED_OPERATIONS = {
  DEALERSHIP:         { operations: ['REG', 'REC', 'RPL', 'INSP-EX', 'TMP', 'MTG', 'REL'], source: 'design' },
  USED_CAR_MARKET:    { operations: ['TRF', 'MTG', 'REL', 'REC', 'RPL', 'INSP-EX'], source: 'design' },
  BANK:               { operations: ['MTG', 'REL'], source: 'design' },
  SCRAPPING_FIRM:     { operations: ['DRG-SCRAP'], source: 'design' },
  INSPECTION_STATION: { operations: ['INSP', 'INSP-EX', 'RPL'], source: 'design' },
  INSURER:            { operations: ['RPL', 'INSP-EX', 'DL-RENEW', 'DL-LOST'], source: 'design' },
} as const satisfies Partial<Record<PartnerKind, DelegationRow>>

const findDelegation = (kind: Kind): DelegationRow | undefined => (DELEGATED_OPERATIONS as Partial<Record<Kind, DelegationRow>>)[kind]

export const mayBeEntrusted = (kind: Kind, operation: string): boolean =>
  findDelegation(kind)?.operations.some(each => each === operation) ?? false

/** Scopes that such a partner holds only while one of these operations is accredited at a station of its own. */
const SCOPE_OPERATIONS: Readonly<Record<string, readonly Operation[]>> = {
  'registration:submit': ['REG'],
  'registration:inspect': ['REG'],
}

export const isDelegate = (kind: Kind): boolean => findDelegation(kind) !== undefined

/** The scope that stays with a client: an accreditation narrows what it was granted and never adds. The police need none. */
export function effectiveScope(kind: Kind, granted: string, accredited: ReadonlySet<string>): string {
  if (!isDelegate(kind)) return granted
  const stays = (scope: string): boolean => SCOPE_OPERATIONS[scope]?.some(operation => accredited.has(operation)) ?? true
  return granted.split(' ').filter(stays).join(' ')
}
