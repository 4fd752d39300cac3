// How does the sandbox bank answer for an account? Digits 9 and 10 of a card that begins with 62220000 say it; any other account is paid.

export interface Scenario {
  /** Answer to the order itself: taken, said not to be taken for the first times, dropped once without a trace, refused for good, or late. */
  readonly order?: 'DOWN' | 'LOST' | 'REFUSED' | 'HANGS'
  readonly failureCode?: string
  /** Messages to the platform: none, one, two, one sent again as it was, one for another accident or amount, or one more for nobody's order. */
  readonly tells?: 'NOTHING' | 'TWICE' | 'REPLAY' | 'WRONG_CASE' | 'WRONG_AMOUNT' | 'STRANGER'
  readonly afterMs?: number
  /** Asked, it says PENDING so many times. */
  readonly pendingTimes?: number
  readonly statement?: 'DOUBLE' | 'MISSING'
}

const PREFIX = '62220000'
const CODE_LENGTH = 2

/** The table of docs/guides/payments.md. */
const SCENARIOS: Readonly<Record<string, Scenario>> = {
  '01': { failureCode: 'ACCOUNT_CLOSED' },
  '02': { tells: 'NOTHING', pendingTimes: 2 },
  '03': { tells: 'TWICE' },
  '04': { afterMs: 5000 },
  '05': { tells: 'WRONG_CASE' },
  '06': { order: 'HANGS', tells: 'NOTHING' },
  '07': { order: 'DOWN' },
  '08': { tells: 'WRONG_AMOUNT' },
  '09': { tells: 'REPLAY' },
  10: { order: 'LOST' },
  11: { failureCode: 'LIMIT_EXCEEDED' },
  12: { statement: 'DOUBLE' },
  13: { statement: 'MISSING' },
  14: { order: 'REFUSED', failureCode: 'ACCOUNT_INVALID' },
  15: { tells: 'STRANGER' },
}

export const scenarioOf = (accountNo: string): Scenario =>
  (accountNo.startsWith(PREFIX) ? SCENARIOS[accountNo.slice(PREFIX.length, PREFIX.length + CODE_LENGTH)] : undefined) ?? {}
