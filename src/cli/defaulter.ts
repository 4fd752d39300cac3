// Chapter 6: a court lists a debtor; who must act learns of it, and when she has performed everybody lets go of her in time.
import { createHash } from 'node:crypto'
import {
  AcceptApplicationDocument, AckDutiesDocument, ApplicationDocument, ApproveApplicationDocument, ApproveExposureNoticeDocument, ConfirmApplicationDocument, ConfirmNoticePostedDocument,
  ConfirmNoticeRemovedDocument, DecideListingDocument, DeleteListingDocument, DeliverAssistanceNoticeDocument, DraftExposureNoticeDocument, DutiesDocument, ExposureNoticeDocument,
  InstructPostingDocument, LiftRestrictionDocument, MatchSubjectsDocument, ProposeListingDocument, PublishListingDocument, RecordNoticeWarningDocument, RecordReleaseDocument,
  RegisterNoticeBoardDocument, ReportRestrictionDocument, RestrictionCheckDocument, ServeListingDocument, StartReviewDocument, SubmitRegistrationDocument, type ListingStateFragment,
  type RestrictionStateFragment,
} from './generated/graphql.js'
import { timeNow } from './claim-case.js'
import { refusalOf, type Client } from './client.js'
import { PHOTO } from './files.js'
import { reportPapers, type Car } from './papers.js'
import { drawPhoto } from './png.js'
import { findAct } from './receipts.js'
import { type Story } from './story.js'

const DEBTOR = { name: '李四', identityNumber: '50019919880808019X' }
const CAR: Car = {
  vin: 'L0TCA1GA7TA000106', certificateNo: 'YF00X0010000106', invoiceNo: '26502000000000000106', model: 'TC7150A', useNature: 'A', buyer: DEBTOR, factoryInspected: true,
}
const CASE_NO = '（2026）渝0103执606号'
const ORDER_NO = '（2026）渝0103执607号'
const ADDRESS = { latitude: 29.5586, longitude: 106.5691 }
/** As a court would sign it: a PDF of one page. */
const DECISION = new TextEncoder().encode('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<<>>\n%%EOF\n')
const hashOf = (words: string | Uint8Array): string => createHash('sha256').update(words).digest('hex')

interface Versioned { readonly id: string, readonly version: number }
const ref = ({ id, version }: Versioned): { id: string, expectedVersion: number } => ({ id, expectedVersion: version })

export async function tellDefaulter(client: Client, story: Story): Promise<void> {
  story.begin('6. A judgment debtor on the list, and off it again')
  const listing = await list(client, story)
  const restriction = await restrict(client, story)
  await act(client, story, listing)
  const application = await refuseCar(client, story)
  const notice = await expose(client, story, listing)
  await letGo(client, story, listing, restriction)
  await takeDown(client, story, notice)
  await story.step('The officer', 'approves the car, since nothing stands in the way any more', async expect => {
    const { application: held } = await client.as('police', 'registrar-2').ask(ApplicationDocument, { id: application })
    if (!held) throw new Error('the application is gone')
    expect('status', (await client.as('police', 'registrar-2').change(ApproveApplicationDocument, ref(held))).status, 'APPROVED')
  })
}

async function list(client: Client, story: Story): Promise<ListingStateFragment> {
  const [judge, president] = [client.as('court', 'court-judge'), client.as('court', 'court-president')]
  const decided = await story.step('A judge proposes, and the president', 'decides to list the debtor', async expect => {
    const proposed = await judge.change(ProposeListingDocument, {
      partyKind: 'PERSON', ...DEBTOR, caseNo: CASE_NO, filedOn: '2026-01-05', basisNo: '（2025）渝0103民初88号', basisMaker: '渝测区人民法院', areaName: '重庆', duty: '偿还借款本金及利息',
      performance: 'NONE', conduct: '有履行能力而拒不履行生效法律文书确定义务', grounds: ['G1'], debtFen: 12_000_000, isOnApplication: true,
    })
    await judge.upload(proposed.id, 'COURT_DECISION', DECISION)
    const decision = { ...ref(proposed), decisionNo: '（2026）渝0103执608号' }
    expect('another document is refused', await refusalOf(president.change(DecideListingDocument, { ...decision, decisionHash: hashOf('another') })), ['DECISION_DOCUMENT_DIFFERS'])
    const listing = await president.change(DecideListingDocument, { ...decision, decisionHash: hashOf(DECISION) })
    expect('status', listing.status, 'DECIDED')
    return listing
  })
  return story.step('The judge', 'publishes it when it is served and stands in the national database', async expect => {
    const entryNo = 'DEMO-20260310-606'
    expect('refused before', await refusalOf(judge.change(PublishListingDocument, { ...ref(decided), entryNo })), ['NOT_SERVED'])
    const served = await judge.change(ServeListingDocument, ref(decided))
    const published = await judge.change(PublishListingDocument, { ...ref(served), entryNo })
    expect('status and warnings', { status: published.status, warnings: published.warnings }, { status: 'PUBLISHED', warnings: ['NO_RESTRICTION'] })
    return published
  })
}

async function restrict(client: Client, story: Story): Promise<RestrictionStateFragment> {
  const judge = client.as('court', 'court-judge')
  return story.step('The judge', 'restricts her consumption and delivers the notice of assistance', async expect => {
    const reported = await judge.change(ReportRestrictionDocument, { partyKind: 'PERSON', ...DEBTOR, orderNo: ORDER_NO, measure: '限制高消费', signedBy: '测院长', signedOn: '2026-03-09', liftingSteps: '履行生效法律文书确定的义务' })
    const delivered = await judge.change(DeliverAssistanceNoticeDocument, ref(reported))
    expect('status', delivered.status, 'IN_FORCE')
    return delivered
  })
}

async function act(client: Client, story: Story, listing: ListingStateFragment): Promise<void> {
  await story.step('A unit of the memorandum', 'finds its duties and acknowledges them', async expect => {
    const unit = client.as('signatory', 'signatory-clerk')
    const { duties } = await unit.ask(DutiesDocument, { first: 20, filter: { listingId: listing.id } })
    const ids = duties.edges.map(({ node }) => node.id)
    const { count, lateCount } = await unit.change(AckDutiesDocument, { ids })
    expect('acknowledged, late', { all: count === ids.length && count > 0, lateCount }, { all: true, lateCount: 0 })
  })
  await story.step('A bank', 'screens two customers with their consent; each question is kept', async expect => {
    const input = { purpose: 'CREDIT_APPROVAL', consentRef: '授权-2026-0310', queries: [{ ref: '1', partyKind: 'PERSON', ...DEBTOR }, { ref: '2', partyKind: 'PERSON', name: '张三', identityNumber: '500199199506154450' }] } as const
    const { matchSubjects } = await client.as('bank', 'bank-clerk').ask(MatchSubjectsDocument, { input: { ...input, queries: [...input.queries] } })
    expect('classes', matchSubjects.results.map(({ class: found }) => found), ['EXACT', 'NONE'])
    const { matchSubjects: refused } = await client.as('bank', 'bank-clerk').ask(MatchSubjectsDocument, { input: { purpose: input.purpose, queries: [...input.queries] } })
    expect('without consent', [...refused.refusals, ...refused.results.flatMap(({ refusal }) => refusal ?? [])].length > 0, true)
  })
}

async function refuseCar(client: Client, story: Story): Promise<string> {
  await reportPapers(client, story, [CAR])
  const clerk = client.as('dealership', 'dealer-clerk')
  await story.step('The dealership', 'asks before it sells: yes or no, and the number of the order', async expect => {
    const { restrictionCheck } = await clerk.ask(RestrictionCheckDocument, { input: { partyKind: 'PERSON', identityNumber: DEBTOR.identityNumber, consumption: 'VEHICLE', consentRef: '授权-2026-0311' } })
    expect('answer', { isRestricted: restrictionCheck.isRestricted, orderNo: restrictionCheck.orderNo }, { isRestricted: true, orderNo: ORDER_NO })
  })
  return story.step('The car she bought before', 'is not registered while the restriction holds', async expect => {
    const { vin, certificateNo, invoiceNo, useNature } = CAR
    const stationId = client.credentials.partners['dealership']?.stationId ?? ''
    const draft = await clerk.change(SubmitRegistrationDocument, { stationId, vin, certificateNo, invoiceNo, useNature, owner: { kind: 'PERSON', ...DEBTOR } })
    const { application } = await clerk.ask(ApplicationDocument, { id: draft.id })
    for (const kind of application?.evidenceMissing ?? []) await clerk.upload(draft.id, kind, PHOTO)
    const person = client.citizen(DEBTOR.name)
    const { documentHash } = await findAct(person, 'CONFIRM_APPLICATION', draft.id)
    const submitted = await person.change(ConfirmApplicationDocument, { ...ref(draft), documentHash })
    const accepted = await client.as('police', 'registrar-1').change(AcceptApplicationDocument, ref(submitted))
    const inReview = await client.as('police', 'registrar-2').change(StartReviewDocument, ref(accepted))
    expect('refused', await refusalOf(client.as('police', 'registrar-2').change(ApproveApplicationDocument, ref(inReview))), ['CHECK_NOT_PASSED'])
    return draft.id
  })
}

async function expose(client: Client, story: Story, listing: ListingStateFragment): Promise<string> {
  const [judge, property] = [client.as('court', 'court-judge'), client.as('property_company', 'property-manager')]
  const posted = await story.step('The court', 'warns her, and has a notice approved for the board at the gate', async expect => {
    const today = (await timeNow(client)).slice(0, 10)
    const propertyCode = '91500199MA60TB2880'
    const board = await judge.change(RegisterNoticeBoardDocument, { place: 'COMPOUND_GATE', name: '测试小区大门', address: '渝测区测试路', ...ADDRESS, isDigital: false, propertyCode })
    const draft = await judge.change(DraftExposureNoticeDocument, { listingId: listing.id, boardId: board.id, namesNoChild: true, childCheckHash: hashOf('核查') })
    const day = (days: number): string => new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
    const warned = await judge.change(RecordNoticeWarningDocument, { ...ref(draft), way: 'SMS', warnedOn: day(-8), sha256: hashOf('曝光预告') })
    const approved = await client.as('court', 'court-president').change(ApproveExposureNoticeDocument, { ...ref(warned), fromOn: today })
    const instructed = await judge.change(InstructPostingDocument, { ...ref(approved), assistanceNo: '（2026）渝0103执协6号' })
    expect('status', instructed.status, 'APPROVED')
    return instructed
  })
  return story.step('The property company', 'posts it, with a photo, and learns the notice and nothing else', async expect => {
    const evidenceId = await property.upload(posted.id, 'POSTING_PHOTO', drawPhoto(606))
    const notice = await property.change(ConfirmNoticePostedDocument, { ...ref(posted), evidenceId, ...ADDRESS })
    expect('status', notice.status, 'POSTED')
    return notice.id
  })
}

async function letGo(client: Client, story: Story, listing: ListingStateFragment, restriction: RestrictionStateFragment): Promise<void> {
  const judge = client.as('court', 'court-judge')
  await story.step('She performs; the judge', 'deletes the listing and lifts the restriction the same day', async expect => {
    const released = await judge.change(RecordReleaseDocument, { ...ref(listing), ground: 'D1' })
    const deleted = await judge.change(DeleteListingDocument, { ...ref(released), reason: '已履行完毕' })
    const lifted = await judge.change(LiftRestrictionDocument, { ...ref(restriction), reason: '已履行完毕' })
    expect('statuses', [deleted.status, deleted.endGround, lifted.status], ['DELETED', 'D1', 'LIFTED'])
  })
  await story.step('The bank', 'asks again and finds nobody', async expect => {
    const { matchSubjects } = await client.as('bank', 'bank-clerk').ask(MatchSubjectsDocument, { input: { purpose: 'CREDIT_APPROVAL', consentRef: '授权-2026-0310', queries: [{ ref: '1', partyKind: 'PERSON', ...DEBTOR }] } })
    expect('class', matchSubjects.results[0]?.class, 'NONE')
  })
}

async function takeDown(client: Client, story: Story, id: string): Promise<void> {
  await story.step('The property company', 'takes the notice down within the day, with a photo', async expect => {
    const property = client.as('property_company', 'property-manager')
    const { exposureNotice } = await client.as('court', 'court-judge').ask(ExposureNoticeDocument, { id })
    if (!exposureNotice) throw new Error('the notice is gone')
    const evidenceId = await property.upload(id, 'REMOVAL_PHOTO', drawPhoto(607))
    const removed = await property.change(ConfirmNoticeRemovedDocument, { ...ref(exposureNotice), evidenceId, ...ADDRESS })
    expect('status', { status: removed.status, why: exposureNotice.withdrawalReason }, { status: 'REMOVED', why: 'PERFORMED' })
  })
}
