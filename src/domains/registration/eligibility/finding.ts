// What can a check say?
import { type FindingCode, type UnknownCode } from './finding.errors.js'
import { type Ground } from './grounds.js'

/** What a failure means for the application. */
export type FailsAs =
  /** Stands for the police, who alone refuse. */
  | 'GROUND'
  /** Missing or wrong in form: told at once, to be corrected (补正). */
  | 'GAP'
  /** Outside scope, or a banned applicant: police answer 不予受理. */
  | 'NOT_ACCEPTED'
  /** Not yet: approval waits until it has passed or was lifted. */
  | 'HOLD'

export type Seen = Readonly<Record<string, string | number | boolean | null>>

export type Finding =
  | { readonly outcome: 'PASSED', readonly seen: Seen }
  | { readonly outcome: 'FAILED', readonly as: FailsAs, readonly code: Ground | FindingCode, readonly seen: Seen }
  /** Undecided never passes: the source has not told, or may not be asked. */
  | { readonly outcome: 'UNKNOWN', readonly code: UnknownCode, readonly seen: Seen }

export const passed = (seen: Seen = {}): Finding => ({ outcome: 'PASSED', seen })
export const ground = (code: Ground, seen: Seen = {}): Finding => ({ outcome: 'FAILED', as: 'GROUND', code, seen })
export const gap = (code: FindingCode, seen: Seen = {}): Finding => ({ outcome: 'FAILED', as: 'GAP', code, seen })
/** A gap the first time; told before and not corrected, another breach of law (§15(10)), which only the police can act on. */
export const gapOnce = (code: FindingCode, { toldBefore }: { readonly toldBefore: readonly string[] }): Finding =>
  (toldBefore.includes(code) ? ground('REG-R10', { reason: code }) : gap(code))
export const hold = (code: FindingCode, seen: Seen = {}): Finding => ({ outcome: 'FAILED', as: 'HOLD', code, seen })
export const outOfScope = (code: FindingCode, seen: Seen = {}): Finding => ({ outcome: 'FAILED', as: 'NOT_ACCEPTED', code, seen })
export const notReported = (seen: Seen = {}): Finding => ({ outcome: 'UNKNOWN', code: 'NOT_REPORTED', seen })
export const needsConsent: Finding = { outcome: 'UNKNOWN', code: 'NEEDS_CONSENT', seen: {} }
/** No register knows records by such a VIN: that none was found would say nothing. */
export const notAskable: Finding = { outcome: 'UNKNOWN', code: 'NOT_ASKABLE', seen: {} }
export const notApplied: Finding = { outcome: 'UNKNOWN', code: 'NOT_APPLIED', seen: {} }
