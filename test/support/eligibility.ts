// How does a test ask whether a car could be registered, and read the answer check by check?
import { type Caller } from './client.js'
import { BUYERS, type Buyer, type Papers } from './papers.js'

export const ELIGIBILITY = `query ($input: RegistrationEligibilityInput!) { registrationEligibility(input: $input) {
  submittable refusals { code field } checks { check stage outcome failsAs code article heldBy message remedy liftableBy blocker { orderNo } } } }`

export interface CheckSeen {
  readonly check: string
  readonly outcome: string
  readonly failsAs: string | null
  readonly code: string | null
  readonly article: string | null
  readonly heldBy: string
  readonly message: string | null
  readonly remedy: string | null
  readonly liftableBy: string | null
  readonly blocker: { readonly orderNo: string } | null
}

export interface EligibilitySeen {
  readonly submittable: boolean
  readonly refusals: readonly { readonly code: string, readonly field: readonly string[] }[]
  readonly checks: readonly CheckSeen[]
}

export const askedOf = (papers: Papers, buyer: Buyer = BUYERS.zhang, changes: object = {}) =>
  ({ ...papers, useNature: 'A', owner: { kind: 'PERSON', ...buyer }, ...changes })

export async function eligibilityOf(caller: Caller, input: object): Promise<EligibilitySeen> {
  return (await caller.ask(ELIGIBILITY, { input }))['registrationEligibility'] as EligibilitySeen
}

/** 'PASSED', 'GAP NO_INSURANCE', 'UNKNOWN NOT_REPORTED'. */
export function saidBy(checks: readonly Pick<CheckSeen, 'check' | 'outcome' | 'failsAs' | 'code'>[], check: string): string {
  const said = checks.find(each => each.check === check)
  if (!said) throw new Error(`nobody asked ${check}`)
  return said.outcome === 'PASSED' ? 'PASSED' : `${said.failsAs ?? said.outcome} ${said.code}`
}
