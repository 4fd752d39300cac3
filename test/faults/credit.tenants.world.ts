// What do a court, a bank, a unit and a property company have of each kind of record of credit, that a second one of their kind must not find?
import { type Caller, type City, type Payload } from '../support/client.js'
import { newCaseNo, newDebtor, nextSerial, published, type Listed } from '../support/listing.js'
import { BUYERS } from '../support/papers.js'
import { dutiesOf, HIT, hitOf, newFirm, ref, type SeenDuty } from '../credit/duties.world.js'
import { EnforcementCase } from '../credit/enforcement.world.js'
import { boardOf, Notice } from '../credit/exposure.world.js'
import { csvOf, rowsOf, screen as screenFile, upload } from '../credit/jobs.world.js'
import { about, first, screen } from '../credit/screening.world.js'

/** `court_2` is the court above `court`, to which an objection comes only when its reconsideration is asked. */
export interface CreditTenants {
  /** One id of each kind of record. */
  readonly ids: Readonly<Record<Kind, string>>
  /** Who may see each, as a record by node. */
  readonly owners: Readonly<Partial<Record<Kind, Caller>>>
  /** Of the second court: to be changed with what is the first one's. */
  readonly own: { readonly listingId: string, readonly boardId: string, readonly enforcementCase: Ref }
}
export interface Ref { readonly id: string, readonly version: number }
export type Kind = 'listing' | 'undisputed' | 'restriction' | 'objection' | 'case' | 'check' | 'clue' | 'notice' | 'board' | 'duty' | 'bankDuty' | 'hit' | 'application' | 'file' | 'job'
  | 'match' | 'decision' | 'correction'

/** Its noun, or why it did not come about. */
function noun(payload: Payload, name: string): Ref & Record<string, unknown> {
  if (payload.userErrors.length > 0 || !payload[name]) throw new Error(`${name}: ${JSON.stringify(payload.userErrors)}`)
  return payload[name] as Ref & Record<string, unknown>
}

export async function creditTenants(city: City): Promise<CreditTenants> {
  const [judge, judge2] = [city.as('court', 'court-judge'), city.as('court_2', 'court2-judge')]
  const [bank, unit, subject] = [city.as('bank', 'bank-clerk'), city.as('signatory', 'signatory-clerk'), city.citizen('李四')]
  const listed = await published(city, { ...BUYERS.li, caseNo: newCaseNo() })
  const objection = noun(await subject.do('fileObjection', { listingId: listed.seen.id, kind: 'WRONG_DATA', reason: '义务内容记载有误' }, 'objection { id version }'), 'objection')
  const [ids, duties, screened] = [await closedCase(city), await dutiesOn(city), await screenedBy(city)]
  const notice = await Notice.draft(city, duties.listed.seen.id, await boardOf(city, { propertyCode: '91500199MA60TB2880' }))
  await notice.approved('2026-03-03', '2026-03-10')
  await notice.step('instructPosting', { assistanceNo: `协执${nextSerial()}` })
  if (notice.codes.length > 0) throw new Error(notice.codes.join(', '))
  const checked = await unit.do('checkPolicy', { policyNo: 3, applicationNo: `申${nextSerial()}`, checkPoint: 'APPLY', subject: firmOf(newFirm()) }, 'policyCheck { application { id version } }')
  const [court, forBank, forUnit, hers] = [judge, bank, unit, subject]
  return {
    ids: {
      ...ids, ...screened, listing: listed.seen.id, undisputed: duties.listed.seen.id, objection: objection.id, notice: notice.seen['id'] as string, board: (notice.seen['board'] as Ref).id,
      duty: duties.duty.id, bankDuty: duties.bankDuty.id, hit: duties.hit, application: (noun(checked, 'policyCheck')['application'] as Ref).id,
    },
    owners: {
      listing: court, undisputed: court, restriction: court, objection: hers, case: court, check: court, clue: court, notice: court, board: court, duty: forUnit, bankDuty: forBank, hit: forUnit,
      application: forUnit, file: forBank, job: forBank, decision: forBank, correction: forBank,
    },
    own: await ofSecond(city, judge2),
  }
}

const firmOf = ({ name, identityNumber }: ReturnType<typeof newFirm>) => ({ partyKind: 'UNIT', name, identityNumber })

/** Its round closed, with ten checks to come and a clue to look into. */
async function closedCase(city: City): Promise<Record<'case' | 'restriction' | 'check' | 'clue', string>> {
  const found = await (await (await EnforcementCase.open(city, '2025-11-03')).requested()).approve()
  if (found.codes.length > 0) throw new Error(found.codes.join(', '))
  const judge = city.as('court', 'court-judge')
  const clue = await judge.do('reportEnforcementClue', {
    id: found.seen['id'], expectedVersion: found.seen['version'], source: 'APPLICANT', words: '名下新购车辆', isUrgent: false,
  }, 'enforcementClue { id version }')
  const { enforcementCase } = await judge.ask('query ($id: ID!) { enforcementCase(id: $id) { debtors { restrictionId } } }', { id: found.seen['id'] })
  return { case: found.seen['id'] as string, restriction: enforcementCase.debtors[0].restrictionId as string, check: found.seen['checks'][0].id as string, clue: noun(clue, 'enforcementClue').id }
}

/** A listing in force binds the registry and the bank; the registry has told what it did. */
async function dutiesOn(city: City): Promise<{ listed: Listed, duty: SeenDuty, bankDuty: SeenDuty, hit: string }> {
  const listed = await published(city)
  const unit = city.as('signatory', 'signatory-clerk')
  const duty = await theDuty(unit, { listingId: listed.seen.id, measure: 'M14' })
  const bankDuty = await theDuty(city.as('bank', 'bank-clerk'), { listingId: listed.seen.id })
  const hit = await unit.do('reportHit', ref(duty, hitOf(listed.debtor.identityNumber, { at: duty['deliveredAt'], action: 'NOTED' })), HIT)
  return { listed, duty, bankDuty, hit: noun(hit, 'dutyHit').id }
}

async function theDuty(unit: Caller, filter: object): Promise<SeenDuty> {
  const [duty] = await dutiesOf(unit, filter)
  if (!duty) throw new Error('no duty')
  return duty
}

/** A bank's file and job, a doubt, a doubt that is decided but not confirmed, and what it must undo of a listing that was revoked. */
async function screenedBy(city: City): Promise<Record<'file' | 'job' | 'match' | 'decision' | 'correction', string>> {
  const bank = city.as('bank', 'bank-clerk')
  const job = await screenFile(bank, csvOf(rowsOf(1)))
  const doubted = async () => {
    const listed = await published(city)
    const { matches: [match] } = await first(screen(bank, 'CREDIT_APPROVAL', [about({ ...listed.debtor, name: '改名人' })], { consentRef: 'S-1' }))
    return match?.id ?? ''
  }
  const decided = await city.as('bank', 'bank-reviewer').do('decideMatch', { matchId: await doubted(), ...FINDING, isAdverse: true }, 'matchDecision { id version }')
  const wrong = await published(city)
  await screen(bank, 'CREDIT_APPROVAL', [about(wrong.debtor)], { consentRef: 'S-1' })
  await wrong.step('revokeListing', { reason: '不应纳入' }, 'president')
  const { correctionNotices } = await bank.ask('query ($id: String) { correctionNotices(first: 1, filter: { listingId: $id }) { edges { node { id } } } }', { id: wrong.seen.id })
  return {
    file: await upload(bank, csvOf(rowsOf(1))), job: job.id, match: await doubted(), decision: noun(decided, 'matchDecision').id, correction: correctionNotices.edges[0].node.id as string,
  }
}

export const FINDING = { decision: 'SAME', note: '核对原件', expiresAt: '2026-09-01T00:00:00+08:00' }

async function ofSecond(city: City, judge: Caller): Promise<CreditTenants['own']> {
  const listed = await published(city, {}, 'court_2')
  const board = await judge.do('registerNoticeBoard', { place: 'COMPOUND_GATE', name: `江测小区大门${nextSerial()}`, address: '江测区测试路', latitude: 29.56, longitude: 106.57 }, 'noticeBoard { id version }')
  const opened = await judge.do('openEnforcementCase', {
    caseNo: newCaseNo(), filedOn: '2025-11-03', debtFen: 1, applicant: { partyKind: 'PERSON', ...BUYERS.zhang }, debtors: [{ partyKind: 'PERSON', ...newDebtor() }],
  }, 'enforcementCase { id version }')
  return { listingId: listed.seen.id, boardId: noun(board, 'noticeBoard').id, enforcementCase: noun(opened, 'enforcementCase') }
}
