// How a listing that stands may change. A: corrected to nobody whom a proposal could not name, in every field that is published · B: released once, and listed again on a new ground alone, and noted as bankrupt ·
// C: nobody beside the firm that she answers for, whichever of the two came first.
import { beforeAll, describe, expect, it } from '@jest/globals'
import { type City } from '../support/client.js'
import { Listed, newCaseNo, newDebtor, nextSerial, published } from '../support/listing.js'
import { BUYERS } from '../support/papers.js'
import { residentIdOf } from '../support/synthetic.js'
import { world } from '../support/world.js'
import { dutiesOf, newFirm } from './duties.world.js'

let city: City
beforeAll(() => { city = world() })

describe('A: a correction', () => {
  it('names nobody whom a proposal could not name: a minor, another by the register, who is listed in the case already', async () => {
    const listed = await published(city)
    const twin = await published(city, { caseNo: listed.seen['caseNo'] })
    const minor = residentIdOf('2008-06-01', nextSerial() % 998 + 1)
    for (const [identityNumber, code] of [[minor, 'MINOR'], [BUYERS.zhang.identityNumber, 'PARTY_NAME_DIFFERS'], [twin.debtor.identityNumber, 'LISTING_EXISTS'], ['500199199506154451', 'RESIDENT_ID_INVALID']]) {
      await listed.step('correctListing', { identityNumber, reason: '证件号码错误' })
      expect(listed.codes).toEqual([code])
    }
    await listed.step('correctListing', { ...BUYERS.zhang, reason: '身份错误' })
    expect([listed.codes, (await published(city, BUYERS.zhang)).seen.status]).toEqual([[], 'PUBLISHED'])
    await listed.step('correctListing', { name: '张山', reason: '姓名错误' })
    expect(listed.codes).toEqual(['PARTY_NAME_DIFFERS'])
  })

  it('reaches every published field but the case number, and what was wrongly said is taken away', async () => {
    const shown = async ({ seen }: Listed) => (await city.as('court', 'court-judge').ask(
      'query ($id: ID!) { node(id: $id) { ... on Listing { legalRep performedPart unperformedPart basisNo basisMaker filedOn areaName identityMasked } } }', { id: seen.id }))['node']
    const listed = await published(city, { ...newFirm(), performance: 'PARTIAL', performedPart: '已偿还部分本金', unperformedPart: '利息' })
    const before = await shown(listed)
    await listed.step('correctListing', { identityNumber: null, name: null, reason: '更正' })
    expect(listed.codes).toEqual(['NOTHING_TO_CORRECT'])
    await listed.step('correctListing', { filedOn: '2026-03-11', areaName: ' ', reason: '更正' })
    expect(listed.codes).toEqual(['TEXT_INVALID', 'DATE_IN_FUTURE'])
    const correct = { basisNo: '（2025）渝0103民初89号', basisMaker: '江测区人民法院', filedOn: '2026-01-06', areaName: '四川' }
    await listed.step('correctListing', { identityNumber: null, legalRep: null, performedPart: null, unperformedPart: null, ...correct, reason: '更正' })
    expect([listed.codes, await shown(listed)]).toEqual([[], { ...before, legalRep: null, performedPart: null, unperformedPart: null, ...correct }])
  })
})

describe('B: a release', () => {
  it('has its three working days once: neither a second ground nor a second decision moves them, and one that is missing is named', async () => {
    const [untermed, termed] = [await published(city, { grounds: ['G1'] }), await published(city, { grounds: ['G4'] })]
    for (const [listed, code] of [[untermed, 'HAS_NO_TERM'], [termed, 'HAS_TERM']] as const) {
      await listed.step('deleteListing', { reason: '应删除' })
      expect(listed.codes).toEqual([code])
    }
    await untermed.step('recordRelease', { ground: 'D1' })
    await untermed.step('recordRelease', { ground: 'D3' })
    expect([untermed.codes, untermed.seen['endGround']]).toEqual([['RELEASE_RECORDED'], 'D1'])
    await termed.step('decideEarlyDeletion', { reason: '主动履行' }, 'president')
    await termed.step('decideEarlyDeletion', { reason: '主动履行' }, 'president')
    expect([termed.codes, termed.seen['endGround']]).toEqual([['RELEASE_RECORDED'], 'EARLY'])
  })
})

describe('B: a relisting', () => {
  const gone = async (changes: object, ground = 'D1') => {
    const listed = await published(city, { grounds: ['G1'], ...changes })
    await listed.step('deleteListing', { ground, reason: '删除' })
    return listed
  }

  it('in the same case names its new ground: another than before, or what was done since; another case is another debt', async () => {
    const before = await gone({})
    const again = async (changes: object) => (await Listed.propose(city, { ...before.debtor, caseNo: before.seen['caseNo'], ...changes }))
    expect((await again({ grounds: ['G3'] })).codes).toEqual(['NEW_GROUND_NEEDED'])
    expect((await again({ grounds: ['G3'], newGround: 'G3' })).codes).toEqual(['NEW_GROUND_NEEDED'])
    expect((await again({ grounds: ['G3'], newGround: 'G2', newGroundSince: '2027-01-01' })).codes).toEqual(['GROUNDS_INVALID', 'DATE_IN_FUTURE'])
    expect((await again({ grounds: ['G1', 'G3'], newGround: 'G1', newGroundSince: '2026-03-09' })).codes).toEqual(['NEW_GROUND_OLD'])
    const relisted = await again({ grounds: ['G3'], newGround: 'G3', newGroundSince: '2026-03-09' })
    const { node } = await city.as('court', 'court-judge').ask('query ($id: ID!) { node(id: $id) { ... on Listing { relistsId newGround newGroundSince } } }', { id: relisted.seen.id })
    expect(node).toEqual({ relistsId: before.seen.id, newGround: 'G3', newGroundSince: '2026-03-09' })
    await relisted.step('rejectListing', { reason: '证据不足' }, 'president')
    expect((await again({ grounds: ['G1'], newGround: 'G1', newGroundSince: '2026-03-10' })).codes).toEqual([])
    expect((await again({ caseNo: newCaseNo(), newGround: 'G3', newGroundSince: '2026-03-09' })).codes).toEqual(['NOT_A_RELISTING'])
    expect((await again({ caseNo: newCaseNo() })).codes).toEqual([])
  })

  it('at the request of the applicant who had asked for the deletion waits six months, in his other cases too; nobody else waits', async () => {
    const open = (caseNo: string, applicant: object, debtor: object) => city.as('court', 'court-judge').do('openEnforcementCase',
      { caseNo, filedOn: '2026-01-05', debtFen: 1_000, applicant: { partyKind: 'PERSON', ...applicant }, debtors: [{ partyKind: 'PERSON', ...debtor }] }, 'enforcementCase { id }')
    const before = await gone({}, 'D3')
    const [his, another, unknown] = [newCaseNo(), newCaseNo(), newCaseNo()]
    await open(before.seen['caseNo'], BUYERS.li, before.debtor)
    await open(his, BUYERS.li, before.debtor)
    await open(another, BUYERS.zhang, before.debtor)
    const proposed = async (caseNo: string, more: object = {}) => (await Listed.propose(city, { ...before.debtor, caseNo, ...more })).codes
    expect([await proposed(his), await proposed(his, { isOnApplication: false })]).toEqual([['RELIST_TOO_EARLY'], []])
    expect([await proposed(another), await proposed(unknown)]).toEqual([[], []])
  })
})

describe('B: a bankruptcy', () => {
  const registry = () => city.as('signatory', 'signatory-clerk')
  const ruling = { ruling: 'REORGANISATION', rulingNo: '（2026）渝05破1号之三', ruledOn: '2026-03-09' }
  const checked = async (firm: object) => (await registry().do('checkPolicy', { policyNo: 3, applicationNo: `申${nextSerial()}`, checkPoint: 'APPLY', subject: firm }, 'policyCheck { result exemption }'))['policyCheck']
  const subjectOf = ({ partyKind, name, identityNumber }: ReturnType<typeof newFirm>) => ({ partyKind, name, identityNumber })

  it('ruled on, the debtor is treated as anybody: it is noted and told, units are asked back, incentives are not refused for it', async () => {
    const firm = newFirm()
    const listed = await published(city, { ...firm, grounds: ['G1'] })
    await listed.step('noteBankruptcy', { ...ruling, rulingNo: ' ', ruledOn: '2026-03-11' })
    expect(listed.codes).toEqual(['TEXT_INVALID', 'DATE_IN_FUTURE'])
    expect((await checked(subjectOf(firm))).result).toBe('REFUSED')
    await listed.step('noteBankruptcy', ruling)
    expect([listed.codes, listed.seen.status]).toEqual([[], 'PUBLISHED'])
    expect(await checked(subjectOf(firm))).toEqual({ result: 'EXEMPT', exemption: 'REORGANISATION' })
    const { results: [told] } = (await registry().ask('query ($input: MatchSubjectsInput!) { matchSubjects(input: $input) { results { isListed matches { rulingNo } } } }',
      { input: { purpose: 'MEASURE_M14', queries: [{ ref: '1', ...subjectOf(firm) }] } }))['matchSubjects']
    expect(told).toEqual({ isListed: true, matches: [{ rulingNo: ruling.rulingNo }] })
    expect((await dutiesOf(registry(), { listingId: listed.seen.id })).filter(({ liftAskedAt }) => liftAskedAt === null)).toEqual([])
    await listed.step('noteBankruptcy', ruling)
    expect(listed.codes).toEqual(['BANKRUPTCY_NOTED'])
  })

  it('in which fraud was found: for three years no ruling helps and nothing is deleted early, but what the law obliges the court to delete is', async () => {
    const [firm, termed, late] = [newFirm(), await published(city, { grounds: ['G4'] }), await published(city, { grounds: ['G4'] })]
    const listed = await published(city, { ...firm, grounds: ['G1'] })
    await listed.step('noteBankruptcy', ruling)
    for (const each of [listed, termed]) await each.step('noteBankruptcyFraud', { documentNo: '（2026）渝05刑初1号', foundOn: '2026-03-09' })
    expect((await checked(subjectOf(firm))).result).toBe('REFUSED')
    await termed.step('noteBankruptcy', ruling)
    expect(termed.codes).toEqual(['REPAIR_BARRED'])
    await termed.step('decideEarlyDeletion', { reason: '主动履行' }, 'president')
    expect(termed.codes).toEqual(['REPAIR_BARRED'])
    await late.step('noteBankruptcyFraud', { documentNo: '（2023）渝05刑初1号', foundOn: '2023-03-10' })
    await late.step('decideEarlyDeletion', { reason: '主动履行' }, 'president')
    expect(late.codes).toEqual([])
    await listed.step('deleteListing', { ground: 'D1', reason: '已履行' })
    expect([listed.codes, listed.seen.status]).toEqual([[], 'DELETED'])
  })
})

describe('C: beside its firm', () => {
  const restrict = async (person: { name: string, identityNumber: string }, capacity: string, viaFirmCode: string) =>
    city.as('court', 'court-judge').do('reportRestriction', { partyKind: 'PERSON', ...person, capacity, viaFirmCode, orderNo: newCaseNo(), measure: '限制消费', signedBy: '测院长', signedOn: '2026-03-09', liftingSteps: '履行' }, 'restriction { id version }')

  it('a firm is not listed beside whoever answers for it: its representative by name, anybody whom an order names by number', async () => {
    const firm = newFirm()
    const [representative, controller] = [await Listed.propose(city, newDebtor(firm.legalRep)), await published(city)]
    expect((await Listed.propose(city, { ...firm, caseNo: representative.seen['caseNo'] })).codes).toEqual(['RESPONSIBLE_PERSON_LISTED'])
    await restrict(controller.debtor, 'CONTROLLER', firm.identityNumber)
    expect((await Listed.propose(city, { ...firm, caseNo: controller.seen['caseNo'] })).codes).toEqual(['RESPONSIBLE_PERSON_LISTED'])
    await representative.step('rejectListing', { exclusion: 'X7', reason: '责任人员' }, 'president')
    expect((await Listed.propose(city, { ...firm, caseNo: representative.seen['caseNo'] })).codes).toEqual([])
  })

  it('an order names them by number: a namesake of the representative is somebody else, and whoever comes on record later is not decided on', async () => {
    const firm = newFirm()
    const { seen: { caseNo } } = await Listed.propose(city, firm)
    const [representative, namesake, director] = [newDebtor(firm.legalRep), newDebtor(firm.legalRep), newDebtor()]
    expect((await Listed.propose(city, { ...namesake, caseNo })).codes).toEqual(['RESPONSIBLE_PERSON'])
    const { restriction } = await restrict(representative, 'LEGAL_REP', firm.identityNumber)
    expect((await Listed.propose(city, { ...representative, name: firm.legalRep, caseNo })).codes).toEqual(['RESPONSIBLE_PERSON'])
    expect((await Listed.propose(city, { ...namesake, caseNo })).codes).toEqual([])
    const proposed = await Listed.propose(city, { ...director, caseNo })
    await restrict(director, 'DIRECT', firm.identityNumber)
    await proposed.decide()
    expect(proposed.codes).toEqual(['RESPONSIBLE_PERSON'])
    // Replaced: he answers for the firm no more.
    await city.as('court', 'court-judge').do('liftRestriction', { id: restriction.id, expectedVersion: restriction.version, reason: '已变更法定代表人' }, 'restriction { id }')
    expect((await Listed.propose(city, { ...representative, name: '测曾任', caseNo })).codes).toEqual([])
  })

  it('a correction of the representative is asked alike', async () => {
    const firm = await published(city, { ...newFirm(), grounds: ['G1'] })
    const person = await published(city, { ...newDebtor('测新任'), caseNo: firm.seen['caseNo'] })
    await firm.step('correctListing', { legalRep: person.debtor.name, reason: '更正' })
    expect(firm.codes).toEqual(['RESPONSIBLE_PERSON_LISTED'])
  })
})
