// What does a check find? What it was found by, and facts that name nobody.
import { type FindingFacts } from './finding.entity.js'
import { type FraudCheck } from './fraud-checks.js'

export interface Match {
  readonly check: FraudCheck
  readonly matchedId: string
  readonly matchedNumber: string | null
  readonly facts: FindingFacts
}
