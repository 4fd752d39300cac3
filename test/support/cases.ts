// What did a case really see? Tests named after a case tell it, and the page of cases shows it beside what was expected.
import { appendFileSync } from 'node:fs'
import { expect } from '@jest/globals'

/** States and codes as they came over HTTP: `observed(application.status, ...codes)`. */
export function observed(...what: readonly string[]): void {
  const log = process.env['CASES_LOG']
  if (log !== undefined) appendFileSync(log, `${JSON.stringify({ test: expect.getState().currentTestName, what })}\n`)
}
