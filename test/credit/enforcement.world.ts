// How does an enforcement case come about in a test, with its papers, its restriction and its listing?
import { type Caller, type City, type Payload } from '../support/client.js'
import { newCaseNo, nextSerial, published, type Listed } from '../support/listing.js'
import { BUYERS } from '../support/papers.js'

export const HASH = 'b'.repeat(64)
export const CASE = `enforcementCase { id version status caseNo round rejectedItems rejectReason rulingOn servedAt databaseNo leavesDatabase isObjectionLate resumesId resumedAsId
  checklist { item isMet missing papers { paper sha256 notNeeded } } checks { id version number dueOn status overdueAt result toldBy }
  clocks { clock dueAt metAt breachedAt voidedAt } viewerMay { verb blockedBy } }`

const paper = (name: string) => ({ paper: name, documentNo: `No-${nextSerial()}`, sha256: HASH, issuedOn: '2026-02-20' })
const not = (name: string) => ({ paper: name, notNeeded: '本案未发生该情形' })
const ALWAYS = ['ENFORCEMENT_NOTICE', 'REPORT_ORDER', 'REPORT_CHECK', 'NETWORK_QUERY', 'CLUE_CHECKS', 'SITE_CHECK'].map(paper)
const RARELY = ['REPORT_PENALTY', 'PREMISES_SEARCH', 'AUDIT_OR_REWARD', 'UNSALEABLE_ASSETS', 'DEBTOR_SEARCH', 'OBSTRUCTION_PENALTY', 'CRIME_REFERRAL'].map(not)
export const ROUND_PAPERS = [...ALWAYS, ...RARELY]
export const HEARD = [paper('APPLICANT_TALK'), paper('APPLICANT_SIGNATURE')]

/** One case of a court; each step at the version the one before left. */
export class EnforcementCase {
  seen: Record<string, any> // eslint-disable-line @typescript-eslint/no-explicit-any -- what is asserted differs by test
  last: Payload

  private constructor(readonly city: City, opened: Payload, readonly listed: Listed | undefined) {
    this.last = opened
    this.seen = opened['enforcementCase'] ?? {}
  }

  get codes(): string[] { return this.last.userErrors.map(({ code }) => code) }

  /** With a restriction and a listing in force of its one debtor. */
  static async open(city: City, filedOn: string, grounds = ['G1']): Promise<EnforcementCase> {
    const listed = await published(city, { caseNo: newCaseNo(), grounds, filedOn })
    const judge = city.as('court', 'court-judge')
    const input = { caseNo: listed.seen['caseNo'], filedOn, debtFen: 5_000_000, applicant: { partyKind: 'PERSON', ...BUYERS.zhang }, debtors: [{ partyKind: 'PERSON', ...listed.debtor }] }
    const found = new EnforcementCase(city, await judge.do('openEnforcementCase', input, CASE), listed)
    const { restriction } = await judge.do('reportRestriction', {
      partyKind: 'PERSON', ...listed.debtor, orderNo: newCaseNo(), measure: '限制高消费', signedBy: '测院长', signedOn: '2026-03-09', liftingSteps: '履行义务',
    }, 'restriction { id version }')
    await found.step('recordDebtorMeasures', { debtors: [{ number: 1, restrictionId: restriction.id, listingId: listed.seen.id }] })
    return found
  }

  async step(mutation: string, input: object = {}, staff = 'court-judge'): Promise<this> {
    this.last = await this.city.as('court', staff).do(mutation, { id: this.seen['id'], expectedVersion: this.seen['version'], ...input }, CASE)
    if (this.last['enforcementCase']) this.seen = this.last['enforcementCase']
    return this
  }

  async papers(...papers: object[]): Promise<this> {
    return this.step('recordClosurePapers', { papers })
  }

  async requested(): Promise<this> {
    await this.papers(...ROUND_PAPERS, ...HEARD)
    return this.step('requestClosure')
  }

  approve(staff = 'court-judge-2'): Promise<this> {
    return this.step('approveClosure', { rulingNo: `${this.seen['caseNo']}之一`, rulingHash: HASH }, staff)
  }

  async reload(caller: Caller = this.city.as('court', 'court-judge')): Promise<this> {
    this.seen = (await caller.ask(`query ($id: ID!) { ${CASE.replace('enforcementCase', 'enforcementCase(id: $id)')} }`, { id: this.seen['id'] }))['enforcementCase']
    return this
  }

  item(name: string): { isMet: boolean, missing: string[] } {
    return this.seen['checklist'].find(({ item }: { item: string }) => item === name)
  }
}
