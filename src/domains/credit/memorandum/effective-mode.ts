// How far may a measure go? What the memorandum says is one thing; what it may do without a list of punishments (清单) is another.

export const MEASURE_MODES = ['AUTO', 'DISCRETIONARY', 'ADVISORY'] as const
export type MeasureMode = (typeof MEASURE_MODES)[number]

/** LIST: hangs on the listing, and needs an entry in a list of punishments. NOTICE: on the notice of assistance of a restriction. REQUEST: on a decision or notice of its own. */
export const MEASURE_OCCASIONS = ['LIST', 'NOTICE', 'REQUEST'] as const
export type MeasureOccasion = (typeof MEASURE_OCCASIONS)[number]

export const MEASURE_GAPS = ['NO_BASIS'] as const
export type MeasureGap = (typeof MEASURE_GAPS)[number]

export interface Basis { readonly text: string, readonly isVerified: boolean }
export interface ListRef { readonly list: 'NATIONAL' | 'GUANGDONG' | 'SHENZHEN', readonly entry: string, readonly isDemo: boolean }

export interface Grounded {
  readonly mode: MeasureMode
  readonly occasion: MeasureOccasion
  readonly legalBasis: readonly Basis[]
  readonly listRef: ListRef | null
}

/** SZ §66, §70; 国办发〔2020〕49号: a memorandum alone is no basis. The restrictions of 法释〔2010〕8号 act by the court's notice, not by a list. */
export function gapOf({ occasion, legalBasis, listRef }: Grounded): MeasureGap | null {
  const isGrounded = legalBasis.length > 0 && (occasion !== 'LIST' || listRef !== null)
  return isGrounded ? null : 'NO_BASIS'
}

export const effectiveMode = (measure: Grounded): MeasureMode => (gapOf(measure) === null ? measure.mode : 'ADVISORY')
