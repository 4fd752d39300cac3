// What do the checks say of an application now? Asked in its transaction, and kept with the facts they saw.
import { newId } from '../../../platform/ids.js'
import { type Work } from '../../../platform/perform/work.js'
import { type Application, CheckResult } from '../applications/application.entity.js'
import { missingEvidence } from '../applications/evidence-needed.js'
import { CHECKS, runChecks, type CheckFinding } from './checks.js'
import { loadFacts } from './facts.js'

export type Stage = 'SUBMIT' | 'APPROVE' | 'ISSUE'

/** Runs the checks of the stage and stores each with what it saw, so that a changed rule can be rehearsed on past facts. */
export async function judge(work: Work, application: Application, stage: Stage): Promise<CheckFinding[]> {
  const { em, rows, now, today } = work
  const owner = await rows.find('party', rows.from('party').where('party.id', '=', application.ownerId))
  if (!owner) throw new Error(`application ${application.id} has no owner`)
  const facts = await loadFacts(rows, {
    vin: application.vin, certificateNo: application.certificateNo, invoiceNo: application.invoiceNo, policyNo: application.policyNo ?? null,
    useNature: application.useNature, ownerKind: owner.kind, ownerName: owner.name, ownerIndex: owner.identityIndex,
    consent: Boolean(application.confirmedAt), toldBefore: await gapsToldBefore(work, application),
    applicationId: application.id, atVisit: Boolean(application.visitId), evidenceMissing: await missingEvidence(rows, application),
  }, now, today)
  const findings = runChecks(facts, row => stage !== 'ISSUE' || row.atIssue)
  for (const finding of findings) {
    em.create(CheckResult, {
      id: newId('chk'), createdAt: now, updatedAt: now, applicationId: application.id, stage, round: application.round,
      check: finding.check, outcome: finding.outcome, failsAs: finding.outcome === 'FAILED' ? finding.as : null,
      code: finding.outcome === 'PASSED' ? null : finding.code, facts: finding.seen, rulesOn: today, at: now,
      freshUntil: new Date(now.getTime() + CHECKS[finding.check].freshSeconds * 1000),
    })
  }
  return findings
}

async function gapsToldBefore({ rows }: Work, { id, round }: Application): Promise<string[]> {
  if (round === 1) return []
  const told = await rows.all('checkResult', rows.from('checkResult').where('checkResult.applicationId', '=', id)
    .where('checkResult.round', '<', round).where('checkResult.failsAs', '=', 'GAP'))
  return told.map(({ code }) => code ?? '')
}

export const codesOf = (findings: readonly CheckFinding[], as: 'GROUND' | 'GAP' | 'NOT_ACCEPTED' | 'HOLD'): { check: string, code: string }[] =>
  findings.flatMap(each => (each.outcome === 'FAILED' && each.as === as ? [{ check: each.check, code: each.code }] : []))
