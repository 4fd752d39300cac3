// A bank watches its customers. A: who may watch, and on what · B: each change comes as a notice, numbered for the client without a gap · C: what a
// purpose may not see is not told · D: a hundred partners hear within seconds.
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { observed } from '../support/cases.js'
import { type City, codesOf } from '../support/client.js'
import { LISTING, Listed, newCaseNo, newDebtor, published } from '../support/listing.js'
import { BUYERS } from '../support/papers.js'
import { world } from '../support/world.js'

let city: City
beforeAll(() => { city = world() })

const WATCHING = 'watching { lastSeq ackedSeq active }'
type Debtor = ReturnType<typeof newDebtor>
const watchOf = (debtor: Debtor, changes: object = {}) => ({ subjectRef: `K-${randomUUID()}`, partyKind: 'PERSON', ...debtor, consentRef: 'S-1', consentUntil: '2027-03-09', ...changes })
/** A measure that the unit of each carries out. */
const MEASURE_OF: Readonly<Record<string, string>> = { signatory: 'MEASURE_M14', signatory_2: 'MEASURE_M01' }
const watch = (partner: string, debtor: Debtor, purpose = partner.startsWith('bank') ? 'POST_LOAN' : MEASURE_OF[partner] ?? '', changes: object = {}) => {
  const one = watchOf(debtor, changes)
  return city.as(partner).do('addWatches', { purpose, watches: [one] }, WATCHING).then(payload => ({ payload, ref: one.subjectRef }))
}
const lastOf = async (partner: string) => (await city.as(partner).ask('{ watching { lastSeq ackedSeq active } }'))['watching']
interface Notice { seq: number, change: string, class: string | null, listingId: string | null, restrictionId: string | null, listVersion: string, watch: { subjectRef: string } }
const since = async (partner: string, after: number, ref: string): Promise<Notice[]> => ((await city.as(partner).ask(
  'query ($after: Int) { creditNotices(first: 100, after: $after) { lastSeq hasMore notices { seq change class listingId restrictionId listVersion watch { subjectRef } } } }', { after }))['creditNotices'].notices as Notice[])
  .filter(each => each.watch.subjectRef === ref)

describe('A: watching', () => {
  it('needs a purpose of the matrix, the whole number, and of a bank the consent and its last day; all faults at once', async () => {
    const bank = city.as('bank')
    expect(codesOf(await bank.do('addWatches', { purpose: 'MEASURE_M10', watches: [watchOf(newDebtor())] }, WATCHING))).toEqual(['PURPOSE_NOT_ALLOWED'])
    const faulty = await bank.do('addWatches', { purpose: 'POST_LOAN', watches: [
      watchOf(newDebtor(), { identityNumber: '500199199506154451' }), watchOf(newDebtor(), { consentRef: null }), watchOf(newDebtor(), { consentUntil: '2026-03-09' }), watchOf({ name: '某', identityNumber: '3301061977****0418' }),
    ] }, WATCHING)
    expect(faulty.userErrors.map(({ code, field }) => [code, field.join('.')])).toEqual([
      ['ID_CHECKSUM', 'watches.0.identityNumber'], ['CONSENT_REF_MISSING', 'watches.1.consentRef'], ['CONSENT_PERIOD', 'watches.2.consentUntil'], ['ID_REQUIRED', 'watches.3.identityNumber'],
    ])
    expect(codesOf(await bank.do('addWatches', { purpose: 'POST_LOAN', watches: [] }, WATCHING))).toEqual(['WATCHES_NUMBER'])
    await expect(city.as('insurer').do('addWatches', { purpose: 'POLICY_C8', watches: [watchOf(newDebtor())] }, WATCHING)).rejects.toThrow('FORBIDDEN')
  })

  it('a reference is renewed for the same subject and refused for another; removed, it brings nothing', async () => {
    const debtor = newDebtor()
    const { ref } = await watch('bank', debtor)
    const again = await city.as('bank').do('addWatches', { purpose: 'POST_LOAN', watches: [watchOf(debtor, { subjectRef: ref, consentUntil: '2028-01-01' })] }, WATCHING)
    expect(codesOf(again)).toEqual([])
    expect(codesOf(await city.as('bank').do('addWatches', { purpose: 'POST_LOAN', watches: [watchOf(newDebtor(), { subjectRef: ref })] }, WATCHING))).toEqual(['WATCH_REF_TAKEN'])
    const find = () => city.as('bank').ask('query ($ref: String) { watches(first: 5, filter: { subjectRef: $ref }) { edges { node { status endsOn endReason organisation } } } }', { ref })
    expect((await find())['watches'].edges).toEqual([{ node: { status: 'ACTIVE', endsOn: '2028-01-01', endReason: null, organisation: '渝测银行股份有限公司' } }])
    expect(codesOf(await city.as('bank').do('removeWatches', { subjectRefs: [ref] }, WATCHING))).toEqual([])
    expect((await find())['watches'].edges[0].node).toMatchObject({ status: 'ENDED', endReason: 'REMOVED' })
    expect(codesOf(await city.as('bank').do('removeWatches', { subjectRefs: [ref] }, WATCHING))).toEqual(['NOT_FOUND'])
  })

  it('the subject sees who watches her and for what, without the holder\'s reference; another client sees nothing', async () => {
    const { ref } = await watch('bank_2', BUYERS.zhang)
    const { watches } = await city.citizen('张三').ask('{ watches(first: 100) { edges { node { purpose organisation status } } } }')
    expect(watches.edges).toContainEqual({ node: { purpose: 'POST_LOAN', organisation: '江测银行股份有限公司', status: 'ACTIVE' } })
    expect((await city.citizen('张三').send('{ watches(first: 1) { edges { node { subjectRef } } } }')).status).toBe(403)
    const foreign = await city.as('bank').ask('query ($ref: String) { watches(first: 5, filter: { subjectRef: $ref }) { edges { node { id } } } }', { ref })
    expect(foreign['watches'].edges).toEqual([])
    await city.as('bank_2').do('removeWatches', { subjectRefs: [ref] }, WATCHING)
  })
})

describe('B: notices', () => {
  it('K14: listed, corrected, revoked: each comes once, numbered without a gap; a name that differs is for review; what is confirmed stays so', async () => {
    const debtor = newDebtor()
    const before = (await lastOf('bank')).lastSeq
    const [{ ref }, other] = [await watch('bank', debtor), await watch('bank', { ...debtor, name: '测别名' })]
    const listed = await published(city, debtor)
    await listed.step('correctListing', { duty: '偿还本金', reason: '更正' })
    await listed.step('revokeListing', { reason: '不应纳入' }, 'president')
    const notices = await since('bank', before, ref)
    expect(notices.map(({ change, class: found, listingId }) => [change, found, listingId])).toEqual([
      ['LISTED', 'EXACT', listed.seen.id], ['UPDATED', 'EXACT', listed.seen.id], ['REVOKED', 'EXACT', listed.seen.id],
    ])
    expect((await since('bank', before, other.ref)).map(each => each.class)).toEqual(['ID_NAME_CONFLICT', 'ID_NAME_CONFLICT', 'ID_NAME_CONFLICT'])
    const { creditNotices } = await city.as('bank').ask('{ creditNotices(first: 100) { hasMore notices { seq } } }')
    const numbers = (creditNotices.notices as { seq: number }[]).map(({ seq }) => seq)
    expect(numbers).toEqual(numbers.map((_, place) => place + 1))
    const last = notices.at(-1)?.seq ?? 0
    expect(codesOf(await city.as('bank').do('ackCreditNotices', { seq: last + 1_000_000 }, WATCHING))).toEqual(['ACK_AHEAD'])
    await city.as('bank').do('ackCreditNotices', { seq: last }, WATCHING)
    expect((await city.as('bank').do('ackCreditNotices', { seq: 1 }, WATCHING))['watching'].ackedSeq).toBe(last)
    // Gone from the records of all but the court and her.
    const hidden = await city.as('bank').send('query ($id: ID!) { node(id: $id) { id } }', { id: listed.seen.id })
    expect(hidden.data?.['node'] ?? null).toBeNull()
    observed('REVOKED notice', 'record hidden')
  })

  it('a corrected number is a revocation for who watches the one, and news for who watches the other', async () => {
    const [wrong, right] = [newDebtor(), newDebtor()]
    const before = (await lastOf('bank')).lastSeq
    const [{ ref: was }, { ref: is }] = [await watch('bank', wrong), await watch('bank', right)]
    const listed = await published(city, wrong)
    await listed.step('correctListing', { identityNumber: right.identityNumber, reason: '证件号码错误' })
    await listed.step('deleteListing', { reason: '提前' }).catch(() => undefined)
    expect((await since('bank', before, was)).map(each => each.change)).toEqual(['LISTED', 'REVOKED'])
    expect((await since('bank', before, is)).map(each => each.change)).toEqual(['LISTED'])
  })
})

describe('C: what a purpose may not see', () => {
  it('a restriction is told to a unit whose measure enforces one of its acts, and to no bank', async () => {
    const debtor = newDebtor()
    const [bank, unit] = [(await lastOf('bank')).lastSeq, (await lastOf('signatory_2')).lastSeq]
    for (const unit of ['U11', 'U20']) {
      await city.as('police', 'supervisor').do('bindUnit', { unit, partnerId: city.credentials['signatory_2']?.partnerId, validFrom: '2026-03-01' }, 'unitBinding { id }')
    }
    const [{ ref: atBank }, { ref: m09 }, { ref: m22 }] = [await watch('bank', debtor), await watch('signatory_2', debtor, 'MEASURE_M09'), await watch('signatory_2', debtor, 'MEASURE_M22')]
    const judge = city.as('court', 'court-judge')
    const { restriction } = await judge.do('reportRestriction', { partyKind: 'PERSON', ...debtor, orderNo: newCaseNo(), measure: '限制购买不动产', items: ['C3'], signedBy: '测院长', signedOn: '2026-03-09', liftingSteps: '履行义务' }, 'restriction { id version }')
    const delivered = await judge.do('deliverAssistanceNotice', { id: restriction.id, expectedVersion: restriction.version }, 'restriction { version }')
    await judge.do('liftRestriction', { id: restriction.id, expectedVersion: delivered['restriction'].version, reason: '已履行' }, 'restriction { version }')
    expect((await since('signatory_2', unit, m09)).map(each => [each.change, each.restrictionId, each.class])).toEqual([['RESTRICTED', restriction.id, null], ['LIFTED', restriction.id, null]])
    expect(await since('signatory_2', unit, m22)).toEqual([])
    expect(await since('bank', bank, atBank)).toEqual([])
  })
})

describe('D: many at once', () => {
  it('a hundred watches of one subject hear of the publication within two seconds, with one event a partner', async () => {
    const debtor = newDebtor()
    const before = (await lastOf('signatory_2')).lastSeq
    await city.as('signatory_2').do('addWatches', { purpose: 'MEASURE_M01', watches: Array.from({ length: 100 }, () => watchOf(debtor)) }, WATCHING)
    const listed = await Listed.propose(city, debtor)
    await listed.decide()
    await listed.step('serveListing')
    const startedAt = Date.now()
    await listed.publish()
    const { creditNotices } = await city.as('signatory_2').ask('query ($after: Int) { creditNotices(first: 100, after: $after) { notices { id seq } } }', { after: before })
    expect(creditNotices.notices).toHaveLength(100)
    const ids = new Set((creditNotices.notices as { id: string }[]).map(({ id }) => id))
    const heard = async () => {
      const { changes } = await city.as('signatory_2').ask('{ changes(types: ["credit.changed"]) { changes { recordId } } }')
      return (changes.changes as { recordId: string }[]).filter(({ recordId }) => ids.has(recordId))
    }
    while ((await heard()).length === 0 && Date.now() - startedAt < 5000) await sleep(50)
    expect(await heard()).toHaveLength(1)
    expect(Date.now() - startedAt).toBeLessThan(5000)
    expect(LISTING).toContain('status')
  })
})
