// Insurers alone assess, each the vehicles it covers, as high as its staff may; nothing is split to fit, and the last victim opens the offer.
import { describe, expect, it } from '@jest/globals'
import { observed } from '../support/cases.js'
import { codesOf, type Caller } from '../support/client.js'
import { Claim, REAR_END } from '../support/accident.js'
import { world } from '../support/world.js'
import { act, confirmed, draft, inLoss, LOSS, lossesQuery, lossesSeenBy, lossOf, part, staff, supplement, withBicycle, work } from './loss.world.js'

const blockers = (loss: { readonly [field: string]: unknown }, verb: string) =>
  (loss['viewerMay'] as { verb: string, blockedBy: string[] }[]).find(each => each.verb === verb)?.blockedBy

describe('authority over an amount', () => {
  it('C30: an assessor (A2) confirms 1,200,000: refused, sent up, and then two of the higher level sign', async () => {
    const claim = await inLoss([20, 21])
    const drafted = lossOf(await draft(staff(1, 'assessor'), claim, 1, [work(1_200_000)]))
    expect(drafted).toMatchObject({ status: 'DRAFT', kind: 'FIRST', netFen: 1_200_000, levelNeeded: 'A3', offline: true })
    expect(blockers(drafted, 'confirmLoss')).toEqual(['LOSS_AUTHORITY'])
    const refused = await act(staff(1, 'assessor'), drafted, 'confirmLoss')
    expect(codesOf(refused)).toEqual(['LOSS_AUTHORITY'])
    expect(refused.userErrors[0]?.message).toMatch(/A3.*A2/)
    const proposed = lossOf(await act(staff(1, 'assessor'), drafted, 'escalateLoss'))
    const signed = lossOf(await act(staff(1, 'senior'), proposed, 'confirmLoss'))
    expect(signed.status).toBe('PROPOSED')
    const again = await act(staff(1, 'senior'), signed, 'confirmLoss')
    expect(codesOf(again)).toEqual(['FOUR_EYES'])
    const done = lossOf(await act(staff(1, 'senior-2'), signed, 'confirmLoss'))
    expect(done).toMatchObject({ status: 'CONFIRMED', staff: { draftedByStaffId: 'insurer-assessor', confirmedByStaffId: 'insurer-senior', secondByStaffId: 'insurer-senior-2' } })
    observed(...codesOf(refused), proposed.status, ...codesOf(again), done.status)
    expect((await claim.reload()).seen.status).toBe('LOSS')
    await claim.must('LOSS_DONE', claim.driver(1), 'waiveLoss', { partyNumber: 2 })
    expect(claim.seen.timeline.map(({ type }) => type)).toEqual(expect.arrayContaining(['startLoss', 'escalateLoss', 'signLoss', 'confirmLoss', 'fastCeilingExceeded', 'waiveLoss', 'finishLoss']))
  })

  it('C31: 600,000 and 600,000 for one vehicle by an assessor (A2): they are summed', async () => {
    const claim = await inLoss([22, 23])
    await confirmed(staff(1, 'assessor'), claim, 1, 600_000)
    const reSurveyEvidenceId = await claim.upload(staff(1, 'assessor'), 'ACCIDENT_DAMAGE', 1)
    const second = lossOf(await supplement(staff(1, 'assessor'), claim, 1, [], { sheet: { lines: [work(600_000)], reSurveyEvidenceId } }))
    expect(second).toMatchObject({ kind: 'SUPPLEMENT', netFen: 600_000, cumulativeFen: 1_200_000, levelNeeded: 'A3' })
    const refused = await act(staff(1, 'assessor'), second, 'confirmLoss')
    expect(codesOf(refused)).toEqual(['LOSS_AUTHORITY'])
    observed(...codesOf(refused))
  })

  it('C32: the repair reaches the value of the vehicle: a total loss, less the wreck that the owner keeps', async () => {
    const claim = await inLoss([24, 25])
    const totalLoss = { newPriceFen: 1_000_000, months: 100, monthlyBps: 60, wreckKept: true }
    const just = lossOf(await draft(staff(1, 'assessor'), claim, 1, [work(399_999)], { totalLoss }))
    expect(just['detail']).toMatchObject({ total: { actualValueFen: 400_000, isTotal: false } })
    const total = lossOf(await act(staff(1, 'assessor'), just, 'reviseLoss', { sheet: { lines: [work(400_000)], salvageFen: 50_000, totalLoss } }))
    expect(total).toMatchObject({ netFen: 350_000, detail: { grossFen: 400_000, total: { isTotal: true }, items: [{ item: 'L7_RESET', amountFen: 350_000 }] } })
    const done = lossOf(await act(staff(1, 'assessor'), total, 'confirmLoss'))
    observed('TOTAL', done.status)
    expect(done.status).toBe('CONFIRMED')
    const dear = { newPriceFen: 2_000_000, months: 0, monthlyBps: 60, wreckKept: true }
    const wreck = lossOf(await draft(staff(2, 'senior'), claim, 2, [work(2_000_000)], { salvageFen: 500_001, totalLoss: dear }))
    expect(codesOf(await act(staff(2, 'senior'), wreck, 'confirmLoss'))).toEqual(['BIDDING_RECORD_NEEDED'])
    const fair = lossOf(await act(staff(2, 'senior'), wreck, 'reviseLoss', { sheet: { lines: [work(2_000_000)], salvageFen: 500_000, totalLoss: dear } }))
    expect(blockers(fair, 'confirmLoss')).toEqual([])
  })

  it('all sheets of a vehicle are held against its value: the supplement that reaches it takes the vehicle whole, and what follows adds no repair', async () => {
    const claim = await inLoss([116, 117])
    const assessor = staff(1, 'assessor')
    const totalLoss = { newPriceFen: 1_000_000, months: 100, monthlyBps: 60, wreckKept: true }
    lossOf(await act(assessor, lossOf(await draft(assessor, claim, 1, [work(300_000)], { totalLoss })), 'confirmLoss'))
    expect(codesOf(await supplement(assessor, claim, 1, [work(100_000)]))).toEqual(['TOTAL_LOSS_REACHED'])
    const just = lossOf(await supplement(assessor, claim, 1, [work(99_999)]))
    expect(just).toMatchObject({ kind: 'SUPPLEMENT', netFen: 99_999, detail: { total: null } })
    const reSurveyEvidenceId = await claim.upload(assessor, 'ACCIDENT_DAMAGE', 1)
    const sheet = { lines: [work(100_000), { kind: 'CARGO', label: '车上物品', amountFen: 7000 }], salvageFen: 50_000, totalLoss, reSurveyEvidenceId }
    const whole = lossOf(await act(assessor, just, 'reviseLoss', { sheet }))
    expect(whole).toMatchObject({ kind: 'TOTAL', netFen: 357_000, cumulativeFen: 357_000, resurveyNeeded: true, detail: { grossFen: 407_000, total: { isTotal: true } } })
    expect((whole['detail'] as { lines: object[] }).lines).toMatchObject([{ lineFen: 300_000 }, { lineFen: 100_000 }, { lineFen: 7000 }])
    lossOf(await act(assessor, whole, 'confirmLoss'))
    expect(await lossesSeenBy(assessor, claim, 'kind status')).toEqual(expect.arrayContaining([{ kind: 'FIRST', status: 'SUPERSEDED' }, { kind: 'TOTAL', status: 'CONFIRMED' }]))
    const more = lossOf(await supplement(assessor, claim, 1, [], { sheet: { lines: [work(20_000)], salvageFen: 50_000, totalLoss: { ...totalLoss, newPriceFen: 2_000_000 } } }))
    expect(more).toMatchObject({ kind: 'TOTAL', netFen: 757_000 })
  })

  it('the highest amounts need a survey on site and a check against the value, whoever confirms', async () => {
    const claim = await inLoss([26, 27])
    const huge = lossOf(await draft(staff(1, 'assessor'), claim, 1, [work(20_000_001)]))
    expect(codesOf(await act(staff(1, 'head'), huge, 'confirmLoss'))).toEqual(['ON_SITE_NEEDED', 'TOTAL_LOSS_CHECK_NEEDED'])
    const unknown = await act(staff(1, 'assessor'), huge, 'reviseLoss', { sheet: { lines: [work(20_000_001)], onSiteEvidenceId: 'evi_01J00000000000000000000000' } })
    expect(unknown.userErrors[0]).toMatchObject({ code: 'LOSS_EVIDENCE_UNKNOWN', field: ['sheet', 'onSiteEvidenceId'] })
  })
})

describe('a supplement', () => {
  it('C33: 30 % more after dismantling: the vehicle is surveyed again before it counts, 20 % does not need it', async () => {
    const claim = await inLoss([28, 29])
    await confirmed(staff(2, 'assessor'), claim, 2, 500_000)
    const more = lossOf(await supplement(staff(2, 'assessor'), claim, 2, [work(150_000)]))
    expect(more).toMatchObject({ status: 'DRAFT', cumulativeFen: 650_000, resurveyNeeded: true, supplementReason: 'HIDDEN_DAMAGE' })
    const refused = await act(staff(2, 'assessor'), more, 'confirmLoss')
    expect(codesOf(refused)).toEqual(['RESURVEY_NEEDED'])
    observed(...codesOf(refused))
    const fifth = lossOf(await act(staff(2, 'assessor'), more, 'reviseLoss', { sheet: { lines: [work(100_000)] } }))
    expect(fifth['resurveyNeeded']).toBe(false)
    const reSurveyEvidenceId = await claim.upload(staff(2, 'assessor'), 'ACCIDENT_DAMAGE', 2)
    const seen = lossOf(await act(staff(2, 'assessor'), fifth, 'reviseLoss', { sheet: { lines: [work(150_000)], reSurveyEvidenceId } }))
    expect(lossOf(await act(staff(2, 'assessor'), seen, 'confirmLoss')).status).toBe('CONFIRMED')
  })

  it('reopens an assessment that was done, and names no part twice unless its price was wrong', async () => {
    const claim = await inLoss([30, 31])
    const twice = await draft(staff(1, 'assessor'), claim, 1, [part('B-100', 30_000), part('B-100', 30_000)])
    expect(twice.userErrors[0]).toMatchObject({ code: 'DUP_PART', field: ['sheet', 'lines', '1', 'partNo'] })
    await act(staff(1, 'assessor'), lossOf(await draft(staff(1, 'assessor'), claim, 1, [part('B-100', 30_000)])), 'confirmLoss')
    await claim.must('LOSS_DONE', staff(2, 'assessor'), 'declareNoLoss', { partyNumber: 2 })
    expect(codesOf(await supplement(staff(1, 'assessor'), claim, 1, [part('B-100', 1000)]))).toEqual(['DUP_PART'])
    const priced = lossOf(await supplement(staff(1, 'assessor'), claim, 1, [part('B-100', 1000)], { reason: 'PRICE' }))
    expect((await claim.reload()).seen.status).toBe('LOSS')
    await act(staff(1, 'assessor'), priced, 'confirmLoss')
    expect((await claim.reload()).seen.status).toBe('LOSS_DONE')
    for (let supplements = 1; supplements < 5; supplements++) await act(staff(1, 'assessor'), lossOf(await supplement(staff(1, 'assessor'), claim, 1, [work(1)])), 'confirmLoss')
    expect(codesOf(await supplement(staff(1, 'assessor'), claim, 1, [work(1)]))).toEqual(['LOSS_SUPPLEMENTS_LIMIT'])
  })
})

describe('whose loss it is', () => {
  it('C02: the police confirm a loss: refused, since only an insurer assesses, and they see that it is done but no figure', async () => {
    const claim = await inLoss([32, 33])
    const loss = lossOf(await draft(staff(1, 'assessor'), claim, 1, [work(100_000)]))
    const input = { id: loss.id, expectedVersion: loss.version, idempotencyKey: `police-${loss.id}` }
    const refused = await claim.officer.send(`mutation ($input: LossChangeInput!) { confirmLoss(input: $input) { userErrors { code } } }`, { input })
    expect(refused.errors[0]?.extensions['code']).toBe('FORBIDDEN')
    observed(String(refused.errors[0]?.extensions['code']))
    const seen = await claim.officer.send(lossesQuery('status netFen'), { id: claim.seen.id })
    expect(seen.data?.['accident'].losses.edges).toEqual([{ node: { status: 'DRAFT', netFen: null } }])
    expect(seen.errors.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN'])
  })

  it('is the covering insurer\'s, and the other one sees its net amount only', async () => {
    const claim = await inLoss([34, 35])
    expect(codesOf(await draft(staff(2, 'assessor'), claim, 1, [work(100_000)]))).toEqual(['LOSS_NOT_YOURS'])
    const loss = await confirmed(staff(1, 'linkage'), claim, 1, 200_000)
    const seenBy = async (caller: Caller) => (await lossesSeenBy(caller, claim, 'id netFen detail { grossFen }'))[0]
    expect(await seenBy(staff(2, 'assessor'))).toEqual({ id: loss.id, netFen: 200_000, detail: null })
    expect(await seenBy(claim.driver(1))).toEqual({ id: loss.id, netFen: 200_000, detail: null })
    expect(await seenBy(claim.driver(0))).toEqual({ id: loss.id, netFen: 200_000, detail: { grossFen: 200_000 } })
  })

  it('is another\'s once a claims manager has delegated it, whose linkage officer drafts it only', async () => {
    const claim = await inLoss([36, 37])
    const toInsurerId = claim.seen.parties[1]?.insurerPartnerId
    expect(codesOf(await claim.step(staff(2, 'manager'), 'delegateLoss', { partyNumber: 1, toInsurerId }))).toEqual(['LOSS_NOT_YOURS'])
    await claim.must('LOSS', staff(1, 'manager'), 'delegateLoss', { partyNumber: 1, toInsurerId })
    expect(codesOf(await claim.step(staff(1, 'manager'), 'delegateLoss', { partyNumber: 1, toInsurerId }))).toEqual(['LOSS_DELEGATED'])
    expect(codesOf(await draft(staff(1, 'assessor'), claim, 1, [work(100_000)]))).toEqual(['LOSS_NOT_YOURS'])
    const loss = lossOf(await draft(staff(2, 'linkage'), claim, 1, [work(100_000)]))
    expect(codesOf(await act(staff(2, 'linkage'), loss, 'confirmLoss'))).toEqual(['LINKAGE_DRAFTS_ONLY'])
    expect(lossOf(await act(staff(2, 'assessor'), loss, 'confirmLoss')).status).toBe('CONFIRMED')
  })

  it('is confirmed only with photos of the damage on file', async () => {
    const claim = await Claim.report(world(), [24, 27])
    await claim.must('LIABILITY_ISSUED', claim.officer, 'issueLiability', { parties: REAR_END, facts: '甲车追尾乙车。', session: 'SCENE' })
    for (const place of [0, 1]) await claim.step(claim.driver(place), 'acceptLiability', { documentHash: claim.seen.liability?.documentHash })
    await claim.must('LOSS', staff(1, 'assessor'), 'startLoss')
    const loss = lossOf(await draft(staff(1, 'assessor'), claim, 1, [work(100_000)]))
    const refused = await act(staff(1, 'assessor'), loss, 'confirmLoss')
    expect(codesOf(refused)).toEqual(['DAMAGE_VIEW_MISSING'])
    expect(refused.userErrors[0]?.message).toContain('ACCIDENT_DAMAGE of party 1')
    await claim.upload(staff(1, 'assessor'), 'ACCIDENT_DAMAGE', 1)
    expect(lossOf(await act(staff(1, 'assessor'), loss, 'confirmLoss')).status).toBe('CONFIRMED')
  })
})

describe('a loss of what nobody insures', () => {
  it('is assessed by the insurer of the car at fault, by amount alone: a bicycle is no total loss and needs no photo of its own', async () => {
    const claim = await withBicycle(38, { name: '张三', identityNumber: '500199199506154450' })
    expect(claim.seen.parties[1]).toMatchObject({ kind: 'NON_MOTOR', insurerPartnerId: null })
    const totalLoss = { newPriceFen: 300_000, months: 1, monthlyBps: 60, wreckKept: false }
    expect(codesOf(await draft(staff(1, 'assessor'), claim, 2, [work(260_000)], { totalLoss }))).toEqual(['TOTAL_LOSS_UNFIT'])
    const manager = await claim.step(staff(1, 'manager'), 'delegateLoss', { partyNumber: 2, toInsurerId: world().credentials['insurer']?.partnerId })
    expect(codesOf(manager)).toEqual(['DELEGATE_NOT_INSURER'])
    const loss = lossOf(await draft(staff(1, 'linkage'), claim, 2, [{ kind: 'RESET', label: '电动自行车', amountFen: 60_000 }]))
    expect(codesOf(await act(staff(1, 'linkage'), loss, 'confirmLoss'))).toEqual(['LINKAGE_DRAFTS_ONLY'])
    expect(lossOf(await act(staff(1, 'assessor'), loss, 'confirmLoss')).status).toBe('CONFIRMED')
  })

  it('may be found to be nothing, which its owner can dispute like any figure', async () => {
    const claim = await inLoss([26, 29])
    await claim.must('LOSS', staff(1, 'assessor'), 'declareNoLoss', { partyNumber: 1 })
    const [none = {}] = await lossesSeenBy(claim.driver(0), claim, 'id version kind netFen')
    expect(none).toMatchObject({ kind: 'NO_LOSS', netFen: 0 })
    const disputed = await claim.driver(0).do('disputeLoss', { id: none.id, expectedVersion: none.version, reason: '后备箱变形', claimedFen: 80_000 }, 'loss { status }')
    expect(disputed['loss'].status).toBe('DISPUTED')
    expect(codesOf(await draft(staff(1, 'assessor'), claim, 1, [work(80_000)]))).toEqual(['FOUR_EYES'])
    const second = lossOf(await draft(staff(1, 'senior'), claim, 1, [work(70_000)]))
    expect(codesOf(await act(staff(1, 'assessor'), second, 'reviseLoss', { sheet: { lines: [work(1)] } }))).toEqual(['FOUR_EYES'])
  })
})

describe('an owner who refuses the figure', () => {
  it('gets a second assessor, another one than the first, and only once', async () => {
    const claim = await inLoss([20, 23])
    const first = await confirmed(staff(1, 'assessor'), claim, 1, 300_000)
    const claims = { reason: '前杠需更换总成', claimedFen: 400_000 }
    expect(codesOf(await act(claim.driver(1), first, 'disputeLoss', claims))).toEqual(['LOSS_NOT_YOUR_OWN'])
    expect(codesOf(await act(claim.driver(0), first, 'disputeLoss', { ...claims, claimedFen: 300_000 }))).toEqual(['LOSS_CLAIM_NOT_ABOVE'])
    await claim.must('LOSS_DONE', staff(2, 'assessor'), 'declareNoLoss', { partyNumber: 2 })
    const disputed = await claim.driver(0).do('disputeLoss', { id: first.id, expectedVersion: first.version, ...claims }, 'loss { id version status claimedFen }')
    expect(disputed['loss']).toMatchObject({ status: 'DISPUTED', claimedFen: 400_000 })
    expect((await claim.reload()).seen.status).toBe('LOSS')
    expect(codesOf(await claim.step(staff(1, 'assessor'), 'finishLoss'))).toEqual(['LOSS_UNSETTLED'])
    expect(codesOf(await draft(staff(1, 'assessor'), claim, 1, [work(350_000)]))).toEqual(['FOUR_EYES'])
    const drafted = lossOf(await draft(staff(1, 'senior'), claim, 1, [work(350_000)]))
    expect(codesOf(await act(staff(1, 'assessor'), drafted, 'confirmLoss'))).toEqual(['FOUR_EYES'])
    const second = lossOf(await act(staff(1, 'senior'), drafted, 'confirmLoss'))
    expect(second).toMatchObject({ kind: 'SECOND', status: 'CONFIRMED', cumulativeFen: 350_000 })
    expect(await lossesSeenBy(staff(1, 'senior'), claim, 'kind status')).toEqual(expect.arrayContaining([{ kind: 'FIRST', status: 'SUPERSEDED' }, { kind: 'SECOND', status: 'CONFIRMED' }]))
    expect((await claim.reload()).seen.status).toBe('LOSS_DONE')
    const spent = await claim.driver(0).do('disputeLoss', { id: second.id, expectedVersion: second.version, ...claims }, 'loss { id }')
    expect(codesOf(spent)).toEqual(['LOSS_DISPUTE_SPENT'])
  })
})

describe('a draft', () => {
  it('is one at a time, of a party of the accident, with lines that say what their kind needs', async () => {
    const claim = await inLoss([22, 21])
    const assessor = staff(1, 'assessor')
    expect(codesOf(await draft(assessor, claim, 9, [work(1)]))).toEqual(['LOSS_PARTY_UNKNOWN'])
    expect(codesOf(await supplement(assessor, claim, 1, [work(1)]))).toEqual(['LOSS_NOT_ASSESSED'])
    const faulty = await draft(assessor, claim, 1, [
      { kind: 'LABOUR', label: '钣金', minutes: 60 }, { kind: 'OUT', label: '外修', amountFen: 1, qty: 1 }, part('b 1', 1), part('C-1', 1, { discountBps: 10_001 }),
    ])
    expect(faulty.userErrors.map(({ code, field }) => `${code} ${field.join('.')}`)).toEqual([
      'LOSS_LINE_FIELD_MISSING sheet.lines.0.ratePerHourFen', 'LOSS_LINE_FIELD_UNFIT sheet.lines.1.qty',
      'LOSS_PART_NUMBER_MALFORMED sheet.lines.2.partNo', 'LOSS_AMOUNT_INVALID sheet.lines.3.discountBps',
    ])
    expect(codesOf(await draft(assessor, claim, 1, []))).toEqual(['LOSS_LINES_SIZE'])
    expect(codesOf(await draft(assessor, claim, 1, [work(100)], { salvageFen: 101 }))).toEqual(['SALVAGE_ABOVE_GROSS'])
    const loss = lossOf(await draft(assessor, claim, 1, [
      part('C-1', 33_333, { qty: 3, discountBps: 500 }), { kind: 'LABOUR', label: '钣金', minutes: 50, ratePerHourFen: 10_000 }, { kind: 'PAINT', label: '喷漆', panels: 2, panelFen: 40_000 },
    ], { mgmtBps: 500 }))
    expect(loss['detail']).toMatchObject({ lines: [{ lineFen: 94_999 }, { lineFen: 8333 }, { lineFen: 80_000 }], mgmtFen: 4750, grossFen: 188_082 })
    expect(codesOf(await draft(assessor, claim, 1, [work(1)]))).toEqual(['LOSS_UNDER_WAY'])
    expect(codesOf(await assessor.do('confirmLoss', { id: loss.id, expectedVersion: loss.version + 1 }, LOSS))).toEqual(['STALE'])
    const done = lossOf(await act(assessor, loss, 'confirmLoss'))
    expect(codesOf(await act(assessor, done, 'confirmLoss'))).toEqual(['STATE_CONFLICT'])
    expect(codesOf(await draft(assessor, claim, 1, [work(1)]))).toEqual(['LOSS_STANDS'])
  })
})
