// How do insurers come to one offer, who consents to it and names which account, and what stops it?
import { describe, expect, it } from '@jest/globals'
import { driverOf } from '../support/accident.js'
import { observed } from '../support/cases.js'
import { codesOf } from '../support/client.js'
import { world } from '../support/world.js'
import { lossesSeenBy } from './loss.world.js'
import { card, EQUAL, insure, Offering, WITH_OFFER } from './offers.world.js'

const city = world()
const agrees = { selfCompensation: true }

describe('two insurers', () => {
  it('C03: prepare and join one offer by its hash; each payee consents with her own account, and it stands', async () => {
    const o = await Offering.lossDone(city, [40, 41], [320_000, 180_000])
    await expect(o.do(o.staff(0, 'clerk'), 'makeOffer')).rejects.toThrow('FORBIDDEN')
    expect(codesOf(await o.do(o.staff(0, 'assessor'), 'makeOffer'))).toEqual([])
    const prepared = await o.offer()
    expect(prepared).toMatchObject({ status: 'PREPARED', offerVersion: 1, scope: 'FULL', mode: 'STANDARD', joinedIds: [o.partner(0)], expiresAt: null })
    expect([...prepared.payerIds].sort()).toEqual([o.partner(0), o.partner(1)].sort())
    expect(o.written(prepared.legs)).toEqual(['MTI A→B 180000', 'MTI_NOFAULT B→A 10000', 'VDI A 310000'])
    expect(codesOf(await o.do(o.staff(0, 'assessor'), 'makeOffer', { expectedHash: prepared.documentHash }))).toEqual(['OFFER_JOINED'])
    expect(codesOf(await o.do(o.staff(1, 'assessor'), 'makeOffer'))).toEqual(['OFFER_CHANGED'])
    expect(codesOf(await o.do(o.staff(1, 'assessor'), 'makeOffer', { expectedHash: 'another' }))).toEqual(['OFFER_CHANGED'])
    const made = await o.do(o.staff(1, 'assessor'), 'makeOffer', { expectedHash: prepared.documentHash })
    expect(made['accident']).toMatchObject({ status: 'OFFERED', offer: { status: 'MADE', expiresAt: '2026-03-18T00:00:00.000+08:00', documentHash: prepared.documentHash } })
    const first = await o.consent(0)
    expect(first['accident']).toMatchObject({ status: 'OFFERED', offer: { status: 'MADE' } })
    expect(codesOf(await o.consent(0))).toEqual(['ACT_NOT_FOUND'])
    const second = await o.consent(1)
    expect(second['accident']).toMatchObject({ status: 'CONSENTED', offer: { status: 'CONSENTED' } })
    observed('LIABILITY_FINAL', ...o.written(prepared.legs), await o.status())
  })

  it('see all of it; a party sees her own part and account, police see that there is one', async () => {
    const o = await Offering.lossDone(city, [42, 43], [320_000, 180_000])
    await o.made()
    await o.consent(1)
    const [hers, theirs] = [await o.offer(o.claim.driver(1)), await o.offer(o.staff(1, 'assessor'))]
    expect(o.written(hers.legs)).toEqual(['MTI A→B 180000', 'MTI_NOFAULT B→A 10000'])
    expect([hers.totalFen, theirs.totalFen]).toEqual([190_000, 500_000])
    expect(hers.viewerMay.map(({ verb }) => verb)).toEqual(['consent', 'dispute'])
    const accounts = (seen: typeof hers) => seen.consents.map(({ partyId, channel }) => [partyId === o.partyId(0) ? 'A' : 'B', channel])
    expect(accounts(hers)).toEqual([['B', 'BANK'], ['A', null]])
    // B's money comes from the first insurer alone.
    expect(accounts(theirs)).toEqual([['B', null], ['A', null]])
    expect((await o.offer(o.staff(0, 'assessor'))).consents.find(({ partyId }) => partyId === o.partyId(1))?.accountMasked).toMatch(/^\*{4}\d{4}$/)
    const police = city.as('police', 'liability-1')
    const ask = (fields: string) => police.send(`query ($id: ID!) { accident(id: $id) { offer { ${fields} } } }`, { id: o.claim.seen.id })
    expect((await ask('status offerVersion')).data?.['accident'].offer).toEqual({ status: 'MADE', offerVersion: 1 })
    for (const fields of ['totalFen', 'legs { amountFen }', 'consents { partyId }', 'reason']) expect((await ask(fields)).errors).not.toEqual([])
  })
})

describe('one insurer alone', () => {
  it('makes the offer at once; who pays nothing by it can not', async () => {
    const alone = await Offering.lossDone(city, [44, 46], [0, 180_000])
    expect((await alone.do(alone.staff(0, 'senior'), 'makeOffer'))['accident']).toMatchObject({ status: 'OFFERED', offer: { status: 'MADE' } })
    const o = await Offering.lossDone(city, [48, 47], [0, 180_000])
    expect(codesOf(await o.do(o.staff(1, 'assessor'), 'makeOffer'))).toEqual(['OFFER_NOT_PAYER'])
    expect(codesOf(await o.do(o.staff(0, 'assessor'), 'makeOffer', { expectedHash: 'nothing' }))).toEqual(['OFFER_CHANGED'])
    expect(await o.made()).toMatchObject({ status: 'MADE', payerIds: [o.partner(0)] })
  })

  it('of two offers at the same time one is put on file', async () => {
    const o = await Offering.lossDone(city, [50, 51], [150_000, 150_000], { shares: EQUAL })
    const both = await Promise.all([o.do(o.staff(0, 'assessor'), 'makeOffer'), o.do(o.staff(1, 'assessor'), 'makeOffer')])
    expect(both.map(codesOf).filter(codes => codes.length === 0)).toHaveLength(1)
    const data = await o.staff(0, 'assessor').ask('query ($id: ID!) { accident(id: $id) { offerVersion offers { status } } }', { id: o.claim.seen.id })
    expect(data['accident']).toEqual({ offerVersion: 1, offers: [{ status: 'PREPARED' }] })
  })
})

describe('self-compensation', () => {
  it('C19: EQUAL, 150000 and 199999, both agree: each compulsory insurer pays its own', async () => {
    const o = await Offering.lossDone(city, [52, 53], [150_000, 199_999], { shares: EQUAL, choices: [agrees, agrees] })
    const { mode, warnings, legs } = await o.made()
    observed(mode, ...o.written(legs))
    expect([mode, warnings, o.written(legs)]).toEqual(['SELF_COMP', [], ['MTI_SELF A 150000', 'MTI_SELF B 199999']])
  })

  it('C20: one loss of 200001: the usual order, and why', async () => {
    const o = await Offering.lossDone(city, [54, 55], [150_000, 200_001], { shares: EQUAL, choices: [agrees, agrees] })
    const { mode, warnings, legs } = await o.made()
    observed(mode, ...warnings.map(({ code }) => code), ...o.written(legs))
    expect([mode, warnings, o.written(legs)]).toEqual(['STANDARD', [{ code: 'SELFCOMP_3' }], ['CTPL A→B 1', 'MTI A→B 200000', 'MTI B→A 150000']])
  })

  it('C21: the side with all the fault asks alone: both reasons are told', async () => {
    const o = await Offering.lossDone(city, [56, 57], [100_000, 100_000], { choices: [agrees, null] })
    const { mode, warnings } = await o.made()
    observed(mode, ...warnings.map(({ code }) => code))
    expect([mode, warnings.map(({ code }) => code)]).toEqual(['STANDARD', ['SELFCOMP_4', 'SELFCOMP_5']])
  })
})

describe('subrogation', () => {
  it('C24: with a deductible of 50000 her own insurer pays the rest of the loss, and recovers what others owe beyond her part', async () => {
    await insure(city, 201, { vdiDeductibleFen: 50_000 })
    const o = await Offering.lossDone(city, [58, 201], [0, 1_200_000], { choices: [null, { subrogation: true }] })
    const { legs } = await o.made()
    observed(...o.written(legs))
    expect(o.written(legs)).toEqual(['MTI A→B 50000', 'RECOVER_CTPL A→B 1000000', 'RECOVER_MTI A→B 150000', 'VDI_SUBRO B 1150000'])
    const recovered = legs.filter(({ kind }) => kind.startsWith('RECOVER_')).reduce((sum, { amountFen }) => sum + amountFen, 0)
    expect(recovered).toBe(legs.find(({ kind }) => kind === 'VDI_SUBRO')?.amountFen)
  })

  it('does not wait for the insurer it is recovered from', async () => {
    const o = await Offering.lossDone(city, [72, 73], [0, 900_000], { choices: [null, { subrogation: true }] })
    expect(await o.made(1)).toMatchObject({ status: 'MADE', payerIds: [o.partner(1)] })
  })

  it('C25: who let the other side off before payment can not have it any more', async () => {
    const o = await Offering.lossDone(city, [60, 61], [0, 180_000], { choices: [null, { subrogation: true }] })
    expect(codesOf(await o.claim.step(o.claim.driver(1), 'chooseSettlement', { waive: true }))).toEqual([])
    const refused = await o.claim.step(o.claim.driver(1), 'chooseSettlement', { subrogation: true })
    observed(...codesOf(refused))
    expect(codesOf(refused)).toEqual(['SUBROGATION_WAIVED'])
    expect(o.written((await o.made()).legs)).toEqual(['MTI A→B 180000'])
  })
})

describe('an account', () => {
  it('C36: in another name than the payee\'s is refused, unless a paper allows it', async () => {
    const o = await Offering.lossDone(city, [62, 63], [0, 180_000])
    await o.made()
    const refused = await o.consent(1, { accountName: '别人' })
    observed(...codesOf(refused))
    expect(codesOf(refused)).toEqual(['PAYEE_MISMATCH'])
    expect(codesOf(await o.consent(1, { accountName: '别人', guardianDocumentEvidenceId: 'evi_01ARZ3NDEKTSV4RRFFQ69G5FAV' }))).toEqual(['PAYEE_MISMATCH'])
    const paper = await o.claim.upload(o.claim.driver(1), 'ACCIDENT_DOCUMENT', 2)
    expect((await o.consent(1, { accountName: '别人', guardianDocumentEvidenceId: paper }))['accident']).toMatchObject({ status: 'CONSENTED' })
  })

  it('of a repair shop needs the signed entrustment; a card needs its check digit; cash does not exist', async () => {
    const o = await Offering.lossDone(city, [64, 65], [0, 180_000])
    await o.made()
    expect(codesOf(await o.consent(1, { accountNo: '6222020000000000001' }))).toEqual(['ACCOUNT_MALFORMED'])
    expect(codesOf(await o.consent(1, {}, 'another'))).toEqual(['OFFER_CHANGED'])
    const shop = { channel: 'SHOP_DIRECT', accountName: '渝测汽车修理厂', accountNo: '3100012345678901' }
    expect(codesOf(await o.consent(1, shop))).toEqual(['PAYEE_MISMATCH'])
    const cash = await o.claim.driver(1).send(`mutation ($input: ConsentOfferInput!) { consentOffer(input: $input) { ${WITH_OFFER} } }`, {
      input: { idempotencyKey: 'cash-is-not-paid', id: o.claim.seen.id, expectedVersion: 1, documentHash: 'x', account: { channel: 'CASH', accountName: 'x', accountNo: 'x' } },
    })
    expect(cash.errors).not.toEqual([])
    const paper = await o.claim.upload(o.claim.driver(1), 'ACCIDENT_DOCUMENT', 2)
    expect((await o.consent(1, { ...shop, entrustmentEvidenceId: paper }))['accident']).toMatchObject({ status: 'CONSENTED' })
    expect((await o.offer()).consents).toMatchObject([{ channel: 'SHOP_DIRECT', accountMasked: '****8901' }])
    expect(codesOf(await o.do(o.claim.driver(1), 'namePayeeAccount', { account: { channel: 'BANK', accountName: o.driverName(1), accountNo: card() } }))).toEqual(['NO_ACCOUNT_ASKED'])
  })
})

describe('a thing beside the road', () => {
  it('is paid to its owner, who consents like every payee; while nobody knows whose it is, and nobody else is owed, there is no offer', async () => {
    const unknown = await Offering.ofThing(city, 74, [0, 420_000])
    const refused = await unknown.do(unknown.staff(0, 'assessor'), 'makeOffer')
    expect([codesOf(refused), refused.userErrors[0]?.message]).toEqual([['PAYEE_UNKNOWN'], 'Nobody is on record who could receive the money of party 2.'])
    const o = await Offering.ofThing(city, 76, [300_000, 420_000], { name: '张三', identityNumber: '500199199506154450' })
    expect(o.written((await o.made()).legs)).toEqual(['CTPL A→B 220000', 'MTI A→B 200000', 'VDI A 300000'])
    await o.consent(0)
    const { documentHash } = await o.offer()
    const last = await o.do(city.citizen('张三'), 'consentOffer', { documentHash, account: { channel: 'ALIPAY', accountName: '张三', accountNo: 'zhang@example.test' } })
    expect([codesOf(last), last['accident']?.status]).toEqual([[], 'CONSENTED'])
  })

  it('of a unit is its agent\'s to see, to dispute and to be paid for', async () => {
    const o = await Offering.ofThing(city, 92, [0, 420_000], { name: '渝测汽车租赁有限公司', identityNumber: '91500199MAABCD0303' })
    const agent = city.citizen('赵六')
    const [loss] = (await lossesSeenBy(agent, o.claim, 'id version netFen')).filter(({ netFen }) => netFen === 420_000)
    const dispute = async (caller: typeof agent) => codesOf(await caller.do('disputeLoss', { id: loss?.['id'], expectedVersion: loss?.['version'], reason: '金额偏低', claimedFen: 420_000 }, 'loss { status }'))
    expect([await dispute(o.claim.driver(0)), await dispute(agent)]).toEqual([['LOSS_NOT_YOUR_OWN'], ['LOSS_CLAIM_NOT_ABOVE']])
    const made = await o.made()
    const consent = { documentHash: made.documentHash, account: { channel: 'BANK', accountName: '渝测汽车租赁有限公司', accountNo: card() } }
    expect((await o.do(agent, 'consentOffer', consent))['accident']).toMatchObject({ status: 'CONSENTED' })
  })
})

describe('a lent vehicle', () => {
  it('is its owner\'s: she hands over or gives up the claim, learns of a refusal and says what she received; who drove does not', async () => {
    const struck = [{ number: 1, degree: 'NONE', faultCodes: [] }, { number: 2, degree: 'FULL', faultCodes: ['F01'] }]
    const o = await Offering.lossDone(city, [88, 91], [180_000, 0], { shares: struck, lent: 90, lines: [{ kind: 'SUBSTITUTE', label: '替代交通', amountFen: 20_000 }] })
    const [driver, owner] = [o.claim.driver(0), city.citizen(driverOf(90))]
    const choose = async (caller: typeof owner, choice: object) => codesOf(await o.do(caller, 'chooseSettlement', { ...choice }))
    expect([await choose(driver, { subrogation: true }), await choose(driver, { waive: true })]).toEqual([['LOSS_NOT_YOUR_OWN'], ['LOSS_NOT_YOUR_OWN']])
    expect(await choose(owner, agrees)).toEqual(['SELF_COMPENSATION_NOT_PARTY'])
    expect([await choose(owner, { subrogation: true }), await choose(driver, agrees)]).toEqual([[], []])
    await o.claim.reload()
    const refuse = { id: o.claim.seen.id, expectedVersion: o.claim.seen.version, partyNumber: 1, ground: 'NOT_COVERED', reason: '替代交通费不属于保险责任。' }
    expect(codesOf(await o.staff(0, 'manager').do('refuseClaim', refuse, 'claimRefusal { id }'))).toEqual([])
    const refusals = async (caller: typeof owner) => (await caller.ask('query ($id: ID!) { accident(id: $id) { refusals { id } } }', { id: o.claim.seen.id }))['accident'].refusals.length
    expect([await refusals(owner), await refusals(driver)]).toEqual([1, 0])
    const made = await o.made()
    expect(o.written(made.legs)).toEqual(['PERSONAL B→A I 20000', 'RECOVER_MTI B→A 180000', 'VDI_SUBRO A 180000'])
    const consent = { documentHash: made.documentHash, account: { channel: 'BANK', accountName: driverOf(90), accountNo: card() } }
    expect((await o.do(owner, 'consentOffer', consent))['accident']).toMatchObject({ status: 'CONSENTED' })
    const say = async (caller: typeof owner) => codesOf(await o.claim.step(caller, 'confirmReceived', { legId: made.legs.find(({ kind }) => kind === 'PERSONAL')?.id }))
    expect([await say(driver), await say(owner), await say(o.claim.driver(1))]).toEqual([['LOSS_NOT_YOUR_OWN'], [], []])
  })
})

describe('third-party insurance', () => {
  it('C37: pays its insured only when she proves that she has paid the victim', async () => {
    const o = await Offering.lossDone(city, [66, 67], [0, 900_000])
    const make = (payInsured: object[]) => o.do(o.staff(0, 'assessor'), 'makeOffer', { payInsured })
    const refused = await make([{ number: 1 }])
    observed(...codesOf(refused))
    expect(codesOf(refused)).toEqual(['VICTIM_UNPAID'])
    expect(codesOf(await make([{ number: 2, proofEvidenceId: 'evi_01ARZ3NDEKTSV4RRFFQ69G5FAV' }]))).toEqual(['PAY_INSURED_NOTHING'])
    const proofEvidenceId = await o.claim.upload(o.claim.driver(0), 'ACCIDENT_DOCUMENT', 1)
    expect(codesOf(await make([{ number: 1, proofEvidenceId }]))).toEqual([])
    const { legs, consents } = await o.offer()
    expect(legs.map(({ kind, payeeId }) => [kind, payeeId])).toEqual([['MTI', o.partyId(1)], ['CTPL', o.partyId(0)]])
    expect(consents.map(({ partyId }) => partyId).sort()).toEqual([o.partyId(0), o.partyId(1)].sort())
  })
})

describe('a party', () => {
  it('disputes an offer with a reason: the losses are assessed again, and the next offer is a new version', async () => {
    const o = await Offering.lossDone(city, [68, 69], [0, 180_000])
    expect(codesOf(await o.do(o.claim.driver(0), 'disputeOffer', { reason: '没有方案' }))).toEqual(['STATE_CONFLICT'])
    await o.made()
    expect(codesOf(await o.do(o.claim.driver(0), 'disputeOffer', { reason: ' ' }))).toEqual(['TEXT_INVALID'])
    const disputed = await o.do(o.claim.driver(0), 'disputeOffer', { reason: '对方车损过高' })
    expect(disputed['accident']).toMatchObject({ status: 'OFFER_DISPUTED', offer: { status: 'DISPUTED', reason: '对方车损过高' } })
    expect(codesOf(await o.consent(1))).toEqual(['STATE_CONFLICT'])
    await o.claim.must('LOSS', o.staff(0, 'assessor'), 'startLoss')
    await o.claim.must('LOSS_DONE', o.staff(0, 'assessor'), 'finishLoss')
    expect(await o.made()).toMatchObject({ status: 'MADE', offerVersion: 2, scope: 'FULL' })
  })

  it('previews what will be offered: her own part, and no less than the offer then holds', async () => {
    const o = await Offering.lossDone(city, [70, 71], [320_000, 180_000])
    const PREVIEW = 'query ($id: ID!) { settlementPreview(input: { accidentId: $id }) { mode legs { id seq kind from to head amountFen payerId payeeId paidById } pockets { partyId pocketFen } refusals { code } } }'
    const of = async (caller: ReturnType<typeof city.as>) => (await caller.ask(PREVIEW, { id: o.claim.seen.id }))['settlementPreview'] as { legs: never[], pockets: { partyId: string }[] }
    const [hers, theirs] = [await of(o.claim.driver(1)), await of(o.staff(1, 'assessor'))]
    expect(o.written(hers.legs)).toEqual(['MTI A→B 180000', 'MTI_NOFAULT B→A 10000'])
    expect(hers.pockets.map(({ partyId }) => partyId)).toEqual([o.partyId(1)])
    expect(o.written(theirs.legs)).toEqual(o.written((await o.made()).legs))
    const stranger = await city.citizen('施驾').ask(PREVIEW, { id: o.claim.seen.id })
    expect(stranger['settlementPreview']).toMatchObject({ mode: null, legs: [], refusals: [{ code: 'NOT_FOUND' }] })
  })
})
