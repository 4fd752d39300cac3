// Close-to-body exposure (贴身曝光). A: where, what and who · B: the way of a notice up and down · C: what the property company learns ·
// D: every exit from the list brings it down. What the clock does stands in closures.test.ts.
import { beforeAll, describe, expect, it } from '@jest/globals'
import { contentFaults, fieldFaults } from '../../src/domains/credit/exposure/forbidden-content.js'
import { observed } from '../support/cases.js'
import { codesOf, type City } from '../support/client.js'
import { newCaseNo, published } from '../support/listing.js'
import { BUYERS } from '../support/papers.js'
import { usccOf } from '../support/synthetic.js'
import { world } from '../support/world.js'
import { EnforcementCase } from './enforcement.world.js'
import { boardOf, NOTICE, Notice, upload } from './exposure.world.js'

const WARNED = '2026-03-03'
const TODAY = '2026-03-10'
const PLACE = { latitude: 29.56, longitude: 106.57 }
const PROPERTY = '91500199MA60TB2880'
const SEEN = 'exposureNotice { id status version text fromOn toOn assistanceNo board { name } }'
let city: City
beforeAll(() => { city = world() })
const judge = () => city.as('court', 'court-judge')
const property = () => city.as('property_company', 'property-manager')
const drafted = async (changes: object = {}, listing: object = {}, board: object = {}) => {
  const listed = await published(city, listing)
  return { listed, notice: await Notice.draft(city, listed.seen.id, await boardOf(city, board), changes) }
}

describe('A: a notice', () => {
  it('K46: with a photo or the number of a flat is refused, as with a telephone, an employer, a family or an amount', async () => {
    const listed = await published(city)
    const board = await boardOf(city)
    const draft = async (remark: string) => Notice.draft(city, listed.seen.id, board, { remark })
    const refused: Record<string, string> = {
      PHOTO: '照片见 http://court.example/p.jpg', FLAT: '住渝测区测试路8号3栋2单元1502室', PHONE: '联系１３８　００１３ ８０００', EMPLOYER: '在渝测贸易公司上班',
      FAMILY: '其妻子知情', AMOUNT: '拖欠五万元', IDENTITY: '500199199506154450', ACCOUNT: '账号 6222 0000 1234 5678', INSULT: '老赖必究',
    }
    for (const [content, remark] of Object.entries(refused)) {
      const notice = await draft(remark)
      expect([notice.codes, notice.last.userErrors[0]?.message]).toEqual([['NOTICE_FIELD'], expect.stringContaining(content)])
      expect(notice.last.userErrors[0]?.field).toEqual(['remark'])
    }
    observed(...(await draft(refused['PHOTO'] ?? '')).codes, ...(await draft(refused['FLAT'] ?? '')).codes)
    const plain = await draft('依法公示')
    expect([plain.codes, plain.seen['remark']]).toEqual([[], '依法公示'])
    await expect(upload(judge(), plain.seen['id'], 'VEHICLE_PHOTO')).rejects.toThrow('EVIDENCE_KIND_UNFIT')
  })

  it.each([
    ['3-1-502', ['FLAT']], ['三单元', ['FLAT']], ['2026-03-10转移财产', []], ['（2025）渝0103民初88号判决', []], ['第1-3项义务', []], ['电话02367890123', ['PHONE']], ['向渝测公司偿还5000元', []],
    ['见附图cat.PNG', ['PHOTO']], ['二维码', ['PHOTO']],
  ])('of the listing\'s own words %s is judged as %j', (words, faults) => {
    expect(fieldFaults(words)).toEqual(faults)
  })

  it('judges its own line more strictly than a duty', () => {
    expect(contentFaults('向渝测公司偿还5000元')).toEqual(['EMPLOYER', 'AMOUNT'])
  })

  it('says the published fields with the number masked, the court, and that it comes down; nothing else', async () => {
    const { listed, notice } = await drafted()
    const lines = (notice.seen['text'] as string).split('\n')
    expect(lines[0]).toBe('失信被执行人公示')
    expect(lines).toEqual(expect.arrayContaining([
      `姓名：${listed.debtor.name}`, `身份证号码：${listed.debtor.identityNumber.slice(0, 10)}****${listed.debtor.identityNumber.slice(14)}`, `案号：${listed.seen['caseNo']}`,
      '被执行人的履行情况：全部未履行', '履行义务后，本公示即予撤除。', '渝测区人民法院（印章）',
    ]))
    expect(notice.seen['text']).not.toContain(listed.debtor.identityNumber)
  })

  it('is not drafted of a listing whose duty names a flat, that is not published, or whose child check is missing', async () => {
    const { notice } = await drafted({}, { duty: '腾退渝测区测试路3栋2单元1502室' })
    expect(notice.last.userErrors).toMatchObject([{ code: 'NOTICE_FIELD', message: expect.stringContaining('duty: FLAT') }])
    const listed = await published(city)
    const board = await boardOf(city)
    expect((await Notice.draft(city, listed.seen.id, board, { namesNoChild: false })).codes).toEqual(['NOTICE_MINOR'])
    expect((await Notice.draft(city, listed.seen.id, board, { childCheckHash: 'x' })).codes).toEqual(['NOTICE_HASH_INVALID'])
    const theirs = await published(city, {}, 'court_2')
    expect((await Notice.draft(city, theirs.seen.id, board)).codes).toEqual(['NOTICE_LISTING_UNFIT'])
    await listed.step('revokeListing', { reason: '不应纳入' }, 'president')
    expect((await Notice.draft(city, listed.seen.id, board)).codes).toEqual(['NOTICE_LISTING_UNFIT'])
  })

  it.each(['SCHOOL', 'HOSPITAL', 'WORKPLACE', 'FLAT_DOOR', 'RESIDENT_CHAT'])('hangs at no %s', async place => {
    await expect(boardOf(city, { place })).rejects.toThrow('BOARD_PLACE_FORBIDDEN')
  })

  it('says of each rule that it is this platform\'s choice, or where it is written', async () => {
    const { exposureRules } = await judge().ask('{ exposureRules { code kind isAllowed amount article source isVerified } }')
    const rule = (code: string) => exposureRules.find((each: { code: string }) => each.code === code)
    expect([rule('SCHOOL'), rule('WARNING'), rule('REMOVAL'), rule('PHOTO')]).toMatchObject([
      { isAllowed: false, source: 'design' }, { amount: 7, source: 'design', isVerified: false }, { amount: 3, article: 'R17 §10' }, { isAllowed: false, article: 'R17 §6' },
    ])
  })
})

describe('B: on its way', () => {
  it('is approved by the president alone, seven days after the warning at the earliest, for 30 days', async () => {
    const { notice } = await drafted()
    expect((await notice.step('approveExposureNotice', { fromOn: TODAY }, 'president')).codes).toEqual(['NOTICE_NOT_WARNED'])
    await notice.warned('2026-03-04')
    expect((await notice.warned('2026-03-04')).codes).toEqual(['NOTICE_WARNED'])
    await expect(notice.step('approveExposureNotice', { fromOn: TODAY })).rejects.toThrow('FORBIDDEN')
    await notice.step('approveExposureNotice', { fromOn: TODAY }, 'president')
    expect(notice.last.userErrors).toMatchObject([{ code: 'NOTICE_WARNING_SHORT', message: expect.stringContaining('2026-03-11') }])
    await notice.step('approveExposureNotice', { fromOn: '2026-03-11' }, 'president')
    expect(notice.seen).toMatchObject({ status: 'APPROVED', fromOn: '2026-03-11', toOn: '2026-04-09' })
    const evidenceId = await upload(judge(), notice.seen['id'], 'POSTING_PHOTO')
    expect((await notice.step('confirmNoticePosted', { evidenceId, ...PLACE })).codes).toEqual(['NOTICE_OUTSIDE_PERIOD'])
  })

  it('hangs when a photo of its own proves it, and one photo proves one thing', async () => {
    const { notice } = await drafted()
    await notice.approved(WARNED, TODAY)
    const other = (await drafted()).notice
    await other.approved(WARNED, TODAY)
    const foreign = await upload(judge(), other.seen['id'], 'POSTING_PHOTO')
    const removal = await upload(judge(), notice.seen['id'], 'REMOVAL_PHOTO')
    for (const evidenceId of [foreign, removal, 'evi_01ARZ3NDEKTSV4RRFFQ69G5FAV']) {
      expect((await notice.step('confirmNoticePosted', { evidenceId, ...PLACE })).codes).toEqual(['NOTICE_PHOTO_MISSING'])
    }
    const evidenceId = await upload(judge(), notice.seen['id'], 'POSTING_PHOTO')
    expect((await notice.step('confirmNoticePosted', { evidenceId, latitude: 91, longitude: 0 })).codes).toEqual(['PLACE_NOT_IN_COUNTRY'])
    await notice.step('confirmNoticePosted', { evidenceId, ...PLACE })
    expect(notice.seen).toMatchObject({ status: 'POSTED', postedByStaffId: 'court-judge', postedHash: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect((await notice.step('confirmNoticeRemoved', { evidenceId: removal, ...PLACE })).seen).toMatchObject({ status: 'REMOVED', removedByStaffId: 'court-judge' })
  })

  it('does not hang twice on one board, is void when it is taken back before, and a board in use is not closed', async () => {
    const { listed, notice } = await drafted()
    expect((await Notice.draft(city, listed.seen.id, notice.seen['board'].id)).codes).toEqual(['NOTICE_EXISTS'])
    const close = await judge().do('closeNoticeBoard', { id: notice.seen['board'].id, expectedVersion: 1 }, 'noticeBoard { status }')
    expect(codesOf(close)).toEqual(['BOARD_IN_USE'])
    await notice.step('withdrawExposureNotice', { reason: 'MOVED_OUT' })
    expect(notice.seen).toMatchObject({ status: 'VOID', withdrawalReason: 'MOVED_OUT' })
    expect(codesOf(await judge().do('closeNoticeBoard', { id: notice.seen['board'].id, expectedVersion: 1 }, 'noticeBoard { status }'))).toEqual([])
  })
})

describe('C: the property company', () => {
  const onTheirs = () => drafted({}, {}, { propertyCode: PROPERTY })

  it('finds a notice once it was asked in writing, posts and removes it, and learns text, board and period', async () => {
    const { notice } = await onTheirs()
    await notice.approved(WARNED, TODAY)
    const ask = async () => (await property().ask(`query ($id: ID!) { ${SEEN.replace('exposureNotice', 'exposureNotice(id: $id)')} node(id: $id) { id } }`, { id: notice.seen['id'] }))
    expect(await ask()).toEqual({ exposureNotice: null, node: null })
    await expect(upload(property(), notice.seen['id'], 'POSTING_PHOTO')).rejects.toThrow('NOT_FOUND')
    await notice.step('instructPosting', { assistanceNo: '协执2026-1' })
    expect((await ask())['exposureNotice']).toMatchObject({ status: 'APPROVED', text: notice.seen['text'], assistanceNo: '协执2026-1' })
    const evidenceId = await upload(property(), notice.seen['id'], 'POSTING_PHOTO')
    await notice.by(property(), 'confirmNoticePosted', { evidenceId, ...PLACE }, SEEN)
    expect(notice.seen).toMatchObject({ status: 'POSTED', postedByStaffId: 'property-manager' })
    await notice.step('withdrawExposureNotice', { reason: 'PERFORMED' })
    const removal = await upload(property(), notice.seen['id'], 'REMOVAL_PHOTO')
    await notice.by(property(), 'confirmNoticeRemoved', { evidenceId: removal, ...PLACE }, SEEN)
    expect(notice.seen).toMatchObject({ status: 'REMOVED', removedByStaffId: 'property-manager' })
    // The row proves that it came down; what it said is read by the court alone.
    expect([(await ask())['exposureNotice'], notice.seen['text']]).toEqual([expect.objectContaining({ status: 'REMOVED', text: null }), expect.stringContaining('失信被执行人公示')])
  })

  it('learns neither the listing nor why a notice comes down; a guard posts nothing; another company finds none', async () => {
    const { notice } = await onTheirs()
    await notice.approved(WARNED, TODAY)
    await notice.step('instructPosting', { assistanceNo: '协执2026-2' })
    expect((await notice.step('instructPosting', { assistanceNo: '协执2026-2' })).codes).toEqual(['NOTICE_INSTRUCTED'])
    for (const field of ['listingId', 'withdrawalReason', 'warnedOn', 'remark']) {
      await expect(property().ask(`query ($id: ID!) { exposureNotice(id: $id) { ${field} } }`, { id: notice.seen['id'] })).rejects.toThrow('FORBIDDEN')
    }
    const confirm = { id: notice.seen['id'], expectedVersion: notice.seen['version'], evidenceId: 'evi_01ARZ3NDEKTSV4RRFFQ69G5FAV', ...PLACE }
    await expect(city.as('property_company', 'property-guard').do('confirmNoticePosted', confirm, SEEN)).rejects.toThrow('FORBIDDEN')
    const other = city.as('property_company_2', 'property2-manager')
    expect(codesOf(await other.do('confirmNoticePosted', confirm, SEEN))).toEqual(['NOT_FOUND'])
    expect(codesOf(await city.as('court_2', 'court2-judge').do('withdrawExposureNotice', { ...ref(notice), reason: 'WITHDRAWN' }, NOTICE))).toEqual(['NOT_FOUND'])
    await expect(property().ask('{ listings(first: 1) { edges { node { id } } } }')).rejects.toThrow('FORBIDDEN')
  })

  it('is a property company: a dealership or an unknown code is refused', async () => {
    await expect(boardOf(city, { propertyCode: '91500199MA5TTT018U' })).rejects.toThrow('BOARD_PARTNER_UNFIT')
    await expect(boardOf(city, { propertyCode: usccOf('91', 'MA7NONE01') })).rejects.toThrow('BOARD_PARTNER_UNFIT')
    expect((await (await drafted()).notice.approved(WARNED, TODAY)).seen['status']).toBe('APPROVED')
  })
})

const ref = ({ seen }: Notice) => ({ id: seen['id'], expectedVersion: seen['version'] })

describe('D: an exit from the list', () => {
  it('brings every notice down: what hangs has its clock, what does not is void, a digital board goes dark at once', async () => {
    const { listed, notice } = await drafted()
    await notice.posted(WARNED, TODAY)
    const digital = await (await Notice.draft(city, listed.seen.id, await boardOf(city, { isDigital: true }))).posted(WARNED, TODAY)
    const draft = await Notice.draft(city, listed.seen.id, await boardOf(city))
    await listed.step('revokeListing', { reason: '不应纳入' }, 'president')
    expect(listed.codes).toEqual([])
    expect((await notice.reload()).seen).toMatchObject({ status: 'POSTED', withdrawalReason: 'REVOKED', removalDueAt: '2026-03-14T00:00:00.000+08:00' })
    expect((await digital.reload()).seen).toMatchObject({ status: 'REMOVED', removedAt: expect.any(String), removedByStaffId: null })
    expect((await draft.reload()).seen).toMatchObject({ status: 'VOID', withdrawalReason: 'REVOKED' })
    expect((await notice.step('withdrawExposureNotice', { reason: 'WITHDRAWN' })).codes).toEqual(['NOTICE_WITHDRAWN'])
    expect((await notice.step('renewExposureNotice', {}, 'president')).codes).toEqual(['NOTICE_WITHDRAWN'])
  })

  it('and so does an objection from the moment that it is upheld', async () => {
    const { listed, notice } = await drafted({}, { ...BUYERS.li, caseNo: newCaseNo() })
    await notice.posted(WARNED, TODAY)
    const { objection } = await city.citizen('李四').do('fileObjection', { listingId: listed.seen.id, kind: 'WRONGLY_LISTED', reason: '已履行' }, 'objection { id version }')
    expect((await notice.reload()).seen['withdrawnAt']).toBeNull()
    const decision = { id: objection.id, expectedVersion: objection.version, isUpheld: true, decisionNo: newCaseNo(), reason: '不应纳入' }
    expect(codesOf(await city.as('court', 'court-judge-2').do('decideObjection', decision, 'objection { id }'))).toEqual([])
    expect((await notice.reload()).seen).toMatchObject({ status: 'POSTED', withdrawalReason: 'UPHELD', removalTargetAt: expect.any(String) })
  })

  it('and so does the performance of its case, though the entry still stands; what is performed is exposed no more', async () => {
    const found = await EnforcementCase.open(city, '2025-11-03')
    const listingId = found.listed?.seen.id ?? ''
    const notice = await (await Notice.draft(city, listingId, await boardOf(city))).posted(WARNED, TODAY)
    await found.step('completeEnforcement', { performedFen: 5_000_000 })
    expect([found.seen['status'], (await notice.reload()).seen]).toEqual(['DONE', expect.objectContaining({ status: 'POSTED', withdrawalReason: 'PERFORMED', removalTargetAt: expect.any(String) })])
    expect((await Notice.draft(city, listingId, await boardOf(city))).codes).toEqual(['NOTICE_LISTING_UNFIT'])
    expect((await drafted({}, { performance: 'FULL' })).notice.codes).toEqual(['NOTICE_LISTING_UNFIT'])
  })

  it('and so does a ruling in the debtor\'s bankruptcy, after which none is drafted', async () => {
    const { listed, notice } = await drafted()
    await notice.posted(WARNED, TODAY)
    await listed.step('noteBankruptcy', { ruling: 'SETTLEMENT', rulingNo: '（2026）渝05破2号', ruledOn: TODAY })
    expect((await notice.reload()).seen).toMatchObject({ status: 'POSTED', withdrawalReason: 'BANKRUPTCY' })
    expect((await Notice.draft(city, listed.seen.id, await boardOf(city))).codes).toEqual(['NOTICE_LISTING_UNFIT'])
  })

  it('and so does a correction that makes its text untrue; another one leaves it', async () => {
    const { listed, notice } = await drafted()
    await notice.posted(WARNED, TODAY)
    await listed.step('correctListing', { formerNames: ['测旧名'], reason: '补录曾用名' })
    expect([listed.codes, (await notice.reload()).seen['withdrawnAt']]).toEqual([[], null])
    await listed.step('correctListing', { duty: '偿还借款本金', reason: '更正义务' })
    expect((await notice.reload()).seen).toMatchObject({ status: 'POSTED', withdrawalReason: 'CORRECTED' })
  })
})
