// What must a policy, a test report, a seizure, its release and a theft look like?
import { addYears, localDateOf } from '../../../platform/calendar/local-date.js'
import { caseNumberFault, normaliseCaseNumber } from '../../../platform/identifiers/case-number.js'
import { isUseNature } from '../codes/use-natures.js'
import { type Feed, type Known, type Reporting } from './receive.js'
import { bps, future, known, line, money, optional, reportedNo, reversed, vin, type RowFault } from './row-forms.js'
import {
  type PolicyRowInput, type ReleaseRowInput, type SeizureRowInput, type TestRowInput, type TheftRowInput,
} from './vehicle.inputs.js'

/** 交强险条例 §20. */
const POLICY_YEARS_MAX = 1
/** 民诉法解释 §485: movables. */
const SEIZURE_YEARS_MAX = 2

const isLonger = (from: Date, to: Date, years: number): boolean => localDateOf(to) > addYears(localDateOf(from), years)

export const policyFeed: Feed<PolicyRowInput> = {
  name: 'POLICIES', table: 'policy', prefix: 'pol',
  forms: {
    policyNo: reportedNo, vin, claimPhone: line, useNature: known(isUseNature), premiumFen: money,
    ctplLimitFen: optional(money), ctplDeductibleBps: optional(bps), vdiSumInsuredFen: optional(money), vdiDeductibleFen: optional(money), vdiDeductibleBps: optional(bps),
  },
  rule: ({ kind, startsAt, endsAt, ctplLimitFen, vdiSumInsuredFen }) => {
    if (kind === 'COMPULSORY' && (ctplLimitFen ?? vdiSumInsuredFen ?? null) !== null) return { code: 'POLICY_COVER', field: 'kind' }
    if (endsAt <= startsAt) return { code: 'DATES_REVERSED', field: 'endsAt' }
    const isTooLong = kind === 'COMPULSORY' && isLonger(startsAt, endsAt, POLICY_YEARS_MAX)
    return isTooLong ? { code: 'POLICY_TERM', field: 'endsAt' } : undefined
  },
  key: row => ({ policyNo: row.policyNo }),
  columns: (row, { reporter }) => ({
    ...row, ctplLimitFen: row.ctplLimitFen ?? null, ctplDeductibleBps: row.ctplDeductibleBps ?? null, vdiSumInsuredFen: row.vdiSumInsuredFen ?? null,
    vdiDeductibleFen: row.vdiDeductibleFen ?? null, vdiDeductibleBps: row.vdiDeductibleBps ?? null, insurerPartnerId: reporter.id, insurerName: reporter.name,
  }),
}

export const testFeed: Feed<TestRowInput> = {
  name: 'TESTS', table: 'testReport', prefix: 'tst',
  forms: { reportNo: reportedNo, vin },
  rule: ({ testedOn }, { work }) => future(testedOn, work.today, 'testedOn'),
  key: row => ({ reportNo: row.reportNo }),
  columns: row => ({ ...row }),
}

const seizureKey = ({ caseNumber, vin }: { caseNumber: string, vin: string }) =>
  ({ caseNumber: normaliseCaseNumber(caseNumber), vin })

export const seizureFeed: Feed<SeizureRowInput> = {
  name: 'SEIZURES', table: 'seizure', prefix: 'szr', vinToLock: row => row.vin,
  forms: { caseNumber: line, vin, authority: optional(line) },
  rule: (row, { work }) => {
    const isCourt = work.actor.kind === 'COURT'
    const names = [row.authority, row.authorityKind].filter(each => each !== null && each !== undefined).length
    if (names !== (isCourt ? 0 : 2)) return { code: 'SEIZURE_AUTHORITY', field: 'authority' }
    const isCase = isCourt || row.authorityKind === 'COURT'
    if (isCase && caseNumberFault(normaliseCaseNumber(row.caseNumber), work.today)) {
      return { code: 'CASE_NO_MALFORMED', field: 'caseNumber' }
    }
    return row.endsAt <= row.startsAt ? { code: 'DATES_REVERSED', field: 'endsAt' } : undefined
  },
  key: seizureKey,
  against: seizureTermFault,
  columns: ({ startsAt, endsAt, authority, authorityKind }, { work, reporter }) => ({
    startsAt, endsAt,
    ...(work.actor.kind === 'COURT' ? { authority: reporter.name, authorityKind: 'COURT' } : { authority, authorityKind }),
  }),
}

/** Renewed while it is in force, it runs on from its former end; once lapsed it is a seizure like any other. */
function seizureTermFault(
  { startsAt, endsAt }: SeizureRowInput, before: Known | undefined, { work }: Reporting,
): RowFault | undefined {
  const formerEnd = before?.['endsAt'] as Date | undefined
  const from = formerEnd && formerEnd > work.now && formerEnd > startsAt ? formerEnd : startsAt
  return isLonger(from, endsAt, SEIZURE_YEARS_MAX) ? { code: 'SEIZURE_TERM', field: 'endsAt' } : undefined
}

export const releaseFeed: Feed<ReleaseRowInput> = {
  name: 'SEIZURE_RELEASES', table: 'seizure', prefix: 'szr', vinToLock: row => row.vin,
  forms: { caseNumber: line, vin },
  rule: ({ releasedAt }, { work }) => future(releasedAt, work.now, 'releasedAt'),
  key: seizureKey,
  against: (_row, before) => (before ? undefined : { code: 'SEIZURE_NOT_FOUND', field: 'caseNumber' }),
  columns: ({ releasedAt }) => ({ releasedAt }),
}

export const theftFeed: Feed<TheftRowInput> = {
  name: 'THEFTS', table: 'theft', prefix: 'tht', vinToLock: row => row.vin,
  forms: { caseNo: reportedNo, vin },
  rule: ({ stolenAt, returnedAt }, { work }) => future(stolenAt, work.now, 'stolenAt')
    ?? (returnedAt ? reversed(stolenAt, returnedAt, 'returnedAt') ?? future(returnedAt, work.now, 'returnedAt') : undefined),
  key: row => ({ caseNo: row.caseNo, vin: row.vin }),
  columns: row => ({ ...row, returnedAt: row.returnedAt ?? null }),
}
