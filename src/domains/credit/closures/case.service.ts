// How does a court open a case, fill its checklist, go on with it under a new number, and end it?
import { fault, refuse, refuseAll, type Fault } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { caseNumberFault, normaliseCaseNumber } from '../../../platform/identifiers/case-number.js'
import { newId } from '../../../platform/ids.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { partnerNameOf } from '../../partners/index.js'
import { ClosurePaper, EnforcementCase, EnforcementDebtor } from './case.entities.js'
import { type CompleteEnforcementInput, type OpenEnforcementCaseInput, type RecordClosurePapersInput, type RecordDebtorMeasuresInput, type ReopenEnforcementInput } from './case.inputs.js'
import { debtorsOf, getCase, moveCase, tellOf } from './case.lookup.js'
import { itemOf, PAPER_CODES } from './checklist.js'
import { endRound, leaveDatabase, takeDownNotices } from './end-round.js'
import { registeredOf, unprovenOf } from './measures.js'
import { paperFaults } from './paper-faults.js'
import { partyFaults, partyOf, type KnownParty } from './parties.js'

const SHORT = 200
const DEBTORS_MAX = 20
/** 恢复执行: the type of a resumed case. */
const RESUMED_TYPE = '执恢'

export class CaseService {
  constructor(private readonly platform: Platform) {}

  open(request: Request, input: OpenEnforcementCaseInput): Promise<Performed> {
    return this.platform.perform('openEnforcementCase', request, input, async work => {
      const caseNo = normaliseCaseNumber(input.caseNo)
      await this.checkOpening(work, { ...input, caseNo })
      await refuseSecond(work, caseNo)
      const { cipher } = this.platform
      const { partyKind, partyIndex, nameMasked } = partyOf(cipher, input.applicant)
      const opened = await create(work, {
        caseNo, filedOn: input.filedOn, debtFen: input.debtFen, applicantKind: partyKind, applicantIndex: partyIndex, applicantMasked: nameMasked, resumesId: null,
      }, input.debtors.map(debtor => partyOf(cipher, debtor)))
      await work.em.flush()
      await tellOf(work, opened, 'enforcementCase.opened', 'APPLICANT')
      return { id: opened.id }
    })
  }

  recordPapers(request: Request, input: RecordClosurePapersInput): Promise<Performed> {
    return this.platform.perform('recordClosurePapers', request, input, async work => {
      const { em, now, today, actor } = work
      const found = await getCase(work, input.id, input.expectedVersion)
      if (input.papers.length < 1 || input.papers.length > PAPER_CODES.length) throw refuse('PAPER_HASH_INVALID', 'papers')
      refuseAll(input.papers.flatMap((paper, n) => paperFaults(paper, `papers.${n}`, today)))
      if (found.status === 'REVIEW' && input.papers.some(({ paper }) => itemOf(paper) !== 'Z6')) throw refuse('CLOSURE_UNDER_REVIEW', 'papers')
      await moveCase(work, found, 'recordPapers', 'COURT')
      for (const { paper, documentNo = null, sha256 = null, issuedOn = null, notNeeded = null } of input.papers) {
        const filed = { documentNo, sha256, issuedOn, notNeeded, recordedByStaffId: actor.staffId ?? '', updatedAt: now }
        const before = await em.findOne(ClosurePaper, { caseId: found.id, paper })
        if (before) em.assign(before, filed)
        else em.create(ClosurePaper, { id: newId('clp'), createdAt: now, caseId: found.id, courtPartnerId: found.courtPartnerId, paper, ...filed })
        await em.flush()
      }
      return { id: found.id }
    })
  }

  /** A measure is taken down only when the registers bear it out; they are asked again when closing is asked for. */
  recordMeasures(request: Request, input: RecordDebtorMeasuresInput): Promise<Performed> {
    return this.platform.perform('recordDebtorMeasures', request, input, async work => {
      const found = await getCase(work, input.id, input.expectedVersion)
      const debtors = await debtorsOf(work, found.id)
      await moveCase(work, found, 'recordMeasures', 'COURT')
      const faults: (Fault | undefined)[] = []
      for (const [n, { number, restrictionId, listingId = null, notListedReason = null }] of input.debtors.entries()) {
        const field = `debtors.${n}`
        const debtor = debtors.find(each => each.number === number)
        const claimed = { restrictionId, listingId, notListedReason: listingId ? null : notListedReason }
        faults.push(notListedReason === null ? undefined : textFault(notListedReason, `${field}.notListedReason`, SHORT))
        if (!debtor) {
          faults.push(fault('DEBTOR_UNKNOWN', `${field}.number`))
          continue
        }
        const all = { partyIndex: debtor.partyIndex, ...claimed }
        const unproven = unprovenOf(found, all, await registeredOf(work, all), work.today)
        faults.push(...unproven.map(measure => fault('DEBTOR_MEASURE_UNFIT', `${field}.${measure === 'LISTING' ? 'listingId' : 'restrictionId'}`, { what: measure })))
        Object.assign(debtor, claimed, { updatedAt: work.now })
      }
      refuseAll(faults)
      return { id: found.id }
    })
  }

  /** The resumed round stays as it was; what goes on has a number and a checklist of its own. */
  reopen(request: Request, input: ReopenEnforcementInput): Promise<Performed> {
    return this.platform.perform('reopenEnforcement', request, input, async work => {
      const before = await getCase(work, input.id, input.expectedVersion)
      const caseNo = normaliseCaseNumber(input.caseNo)
      refuseAll([
        caseNumberFault(caseNo, work.today) || !caseNo.includes(RESUMED_TYPE) ? fault('CASE_NO_NOT_RESUMED', 'caseNo') : undefined,
        input.filedOn > work.today ? fault('CASE_DATE_FUTURE', 'filedOn') : undefined, amountFault(input.debtFen, 'debtFen'),
      ])
      await refuseSecond(work, caseNo)
      const { applicantKind, applicantIndex, applicantMasked } = before
      const opened = await create(work, { caseNo, filedOn: input.filedOn, debtFen: input.debtFen, applicantKind, applicantIndex, applicantMasked, resumesId: before.id },
        await debtorsOf(work, before.id))
      await moveCase(work, before, 'reopen', 'APPLICANT')
      before.resumedAsId = opened.id
      await work.em.flush()
      await tellOf(work, opened, 'enforcementCase.opened', 'APPLICANT')
      return { id: opened.id }
    })
  }

  /** Performed: the measures are lifted by the court, which hears of it; what stands in the public database has three days, and what hangs on a board comes down. */
  complete(request: Request, input: CompleteEnforcementInput): Promise<Performed> {
    return this.platform.perform('completeEnforcement', request, input, async work => {
      const found = await getCase(work, input.id, input.expectedVersion)
      refuseAll([amountFault(input.performedFen, 'performedFen')])
      await moveCase(work, found, 'complete', 'PARTIES')
      Object.assign(found, { performedFen: input.performedFen, completedAt: work.now })
      await endRound(work, found)
      leaveDatabase(work, found)
      await takeDownNotices(work, found)
      return { id: found.id }
    })
  }

  private async checkOpening(work: Work, { caseNo, filedOn, debtFen, applicant, debtors }: OpenEnforcementCaseInput): Promise<void> {
    const { cipher } = this.platform
    const indexes = new Set(debtors.map(debtor => partyOf(cipher, debtor).partyIndex))
    if (debtors.length < 1 || debtors.length > DEBTORS_MAX || indexes.size < debtors.length) throw refuse('CASE_DEBTORS_COUNT', 'debtors')
    const faults = [
      caseNumberFault(caseNo, work.today) && fault('CASE_NO_MALFORMED', 'caseNo'),
      filedOn > work.today ? fault('CASE_DATE_FUTURE', 'filedOn') : undefined, amountFault(debtFen, 'debtFen'),
      ...await partyFaults(work, cipher, applicant, 'applicant'),
    ]
    for (const [n, debtor] of debtors.entries()) faults.push(...await partyFaults(work, cipher, debtor, `debtors.${n}`))
    refuseAll(faults)
  }
}

const amountFault = (fen: number, field: string): Fault | undefined => (fen < 0 ? fault('CASE_AMOUNT_INVALID', field) : undefined)

async function refuseSecond({ em, actor }: Work, caseNo: string): Promise<void> {
  if (await em.count(EnforcementCase, { courtPartnerId: actor.partnerId, caseNo })) throw refuse('CASE_EXISTS', 'caseNo')
}

type Opened = Pick<EnforcementCase, 'caseNo' | 'filedOn' | 'debtFen' | 'applicantKind' | 'applicantIndex' | 'applicantMasked' | 'resumesId'>

async function create({ em, rows, actor, now }: Work, opened: Opened, debtors: readonly KnownParty[]): Promise<EnforcementCase> {
  const courtName = await partnerNameOf(rows, actor.partnerId)
  const made = { createdAt: now, updatedAt: now }
  const id = newId('enc')
  debtors.forEach(({ partyKind, partyIndex, nameMasked, identityMasked }, n) => em.create(EnforcementDebtor, {
    id: newId('end'), ...made, caseId: id, number: n + 1, partyKind, partyIndex, nameMasked, identityMasked, restrictionId: null, listingId: null, notListedReason: null,
  }))
  return em.create(EnforcementCase, {
    id, ...made, ...opened, courtPartnerId: actor.partnerId, courtName, handlerStaffId: actor.staffId ?? '', performedFen: 0, status: 'OPEN', round: 0,
    requestedAt: null, rejectedItems: [], rejectReason: null, approvedByStaffId: null, rulingNo: null, rulingHash: null, rulingOn: null, servedAt: null,
    databaseNo: null, leavesDatabase: false, objectorMasked: null, objectedOn: null, isObjectionLate: false, completedAt: null, resumedAsId: null,
  })
}
