// What is found about a file when something happens to it, and what follows? Nothing is refused: a person decides, and legal clocks run on.
import { newId, prefixOf } from '../../../platform/ids.js'
import { type Work } from '../../../platform/perform/work.js'
import { type AccidentPartyRow, type AccidentRow } from '../accidents/accident.entity.js'
import { getAccident, moveAccident } from '../accidents/accident.lookup.js'
import { accidentTransitions } from '../accidents/accident.transitions.js'
import { type Followed, type Following } from '../messages/event-follower.js'
import { PRIORITY } from '../seats/seat.codes.js'
import { openTask } from '../seats/tasks.js'
import { FraudFinding } from './finding.entity.js'
import { FRAUD_CHECKS } from './fraud-checks.js'
import { type Match } from './match.js'
import { examineAccounts, examineLosses } from './money-finders.js'
import { examinePhoto } from './photo-finders.js'
import { examineReport } from './report-finders.js'

type Examine = (work: Work, accident: AccidentRow, parties: readonly AccidentPartyRow[]) => Promise<Match[]>

const EXAMINED: Readonly<Record<string, Examine>> = {
  'accident.reported': examineReport,
  'accident.lossDone': examineLosses,
  'accident.consented': examineAccounts,
}
const PHOTO = 'evidence.stored'

export const examining: Following = { name: 'fraud', action: 'examineAccident', types: [PHOTO, ...Object.keys(EXAMINED)], handle: examine }

async function examine(work: Work, { type, recordId }: Followed): Promise<void> {
  const { rows } = work
  const [file] = type === PHOTO ? await rows.many('evidence', 'id', recordId) : []
  const id = type === PHOTO ? (file?.recordId ?? '') : recordId
  if (prefixOf(id) !== 'acd') return
  const [accident] = await rows.many('accident', 'id', id)
  if (!accident) return
  if (file) await keep(work, accident, await examinePhoto(work, accident, file))
  else await keep(work, accident, await EXAMINED[type]?.(work, accident, await rows.many('accidentParty', 'accidentId', id)) ?? [])
}

/** What is found again is no new finding. */
async function keep(work: Work, accident: AccidentRow, matches: readonly Match[]): Promise<void> {
  if (matches.length === 0) return
  const known = await work.em.find(FraudFinding, { accidentId: accident.id })
  for (const match of matches) {
    if (known.some(({ check, matchedId }) => check === match.check && matchedId === match.matchedId)) continue
    const finding = work.em.create(FraudFinding, { id: newId('frf'), createdAt: work.now, updatedAt: work.now, accidentId: accident.id, ...match, held: false, status: 'OPEN' })
    known.push(finding)
    if (!FRAUD_CHECKS[match.check].hard) continue
    work.tell({ type: 'fraud.found', recordId: finding.id, version: 1, audience: accident.insurerIds })
    if (FRAUD_CHECKS[match.check].action === 'HOLD') finding.held = await holdFile(work, accident.id, match)
    await askInvestigator(work, accident, finding)
  }
}

/** Its row is touched for this alone: what is only shown must not make a caller's version stale. */
async function holdFile(work: Work, id: string, { check, matchedNumber }: Match): Promise<boolean> {
  const accident = await getAccident(work, id)
  if (accident.status === 'HOLD') return true
  if (!accidentTransitions.holdByMatch.from.some(status => status === accident.status)) return false
  accident.heldReason = check
  await moveAccident(work, accident, 'holdByMatch', { check, matched: matchedNumber })
  return true
}

/** One insurer's investigator: the one that reported it, else that of the first party insured. The others see the finding beside the file. */
async function askInvestigator(work: Work, { id, insurerIds, reportedByPartnerId, divisionCode }: AccidentRow, finding: FraudFinding): Promise<void> {
  const orgPartnerId = insurerIds.includes(reportedByPartnerId) ? reportedByPartnerId : insurerIds[0]
  if (orgPartnerId === undefined) return
  await openTask(work, {
    kind: 'FRAUD_REVIEW', skill: 'ONLINE_CLAIM', recordId: finding.id, accidentId: id, orgKind: 'INSURER', orgPartnerId, zone: divisionCode,
    priority: finding.held ? PRIORITY.URGENT : PRIORITY.ROUTINE,
  })
}
