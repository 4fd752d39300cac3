// Chapter 2, the day at the site: how do the officers of the team decide about 203 cars at once?
import {
  AcceptApplicationsDocument, ApproveApplicationsDocument, BatchDocument, InspectVehiclesDocument, RefuseApplicationDocument, StartReviewsDocument,
  StartVisitDocument, type VisitStateFragment,
} from './generated/graphql.js'
import { doneOf, onEach, refusedOf, type Held } from './bulk.js'
import { type Caller, type Client } from './client.js'
import { FILM, readTable } from './files.js'
import { type Story } from './story.js'
import { applicationsOf, CARS, readVisit } from './visit.js'

/** Row 77 of the list; its check digit should be X. */
const BAD_VIN = 'L0TEV1RC1TA000077'
export const BLANKS_TAKEN = 210

export interface Day { readonly client: Client, readonly story: Story, readonly visit: VisitStateFragment, readonly batchId: string }

export async function startVisit(client: Client, story: Story, visitId: string): Promise<VisitStateFragment> {
  return story.step('An officer of the team', `begins the visit with ${BLANKS_TAKEN} blanks`, async expect => {
    const prepared = await readVisit(client, visitId)
    expect('the list was checked as a whole', prepared.status, 'PREPARED')
    const visit = await client.as('police', 'registrar-1').change(StartVisitDocument, {
      id: visitId, expectedVersion: prepared.version, blanksIssued: BLANKS_TAKEN,
    })
    expect('status', visit.status, 'ON_SITE')
    return visit
  })
}

/** The approved ones; row 77 stays behind. */
export async function decideAll(day: Day): Promise<Held[]> {
  const inReview = await bringToReview(day)
  const { client, story } = day
  const second = client.as('police', 'registrar-2')
  const [approved, refused] = await story.step('The second officer', 'approves them, each checked anew', async expect => {
    const outcomes = await onEach(inReview, (items, key) => second.change(ApproveApplicationsDocument, { items }, key))
    expect('approved', doneOf(outcomes).length, CARS - 1)
    expect('not approved', refusedOf(outcomes).map(({ codes }) => codes), [['CHECK_NOT_PASSED']])
    return [doneOf(outcomes), refusedOf(outcomes)]
  })
  await story.step('The second officer', 'refuses row 77 on its ground, which only the police may', async expect => {
    const [row] = refused
    const { vin, status, grounds } = await second.change(RefuseApplicationDocument, {
      id: row?.id ?? '', expectedVersion: row?.version ?? 0, grounds: ['REG-R06'], reason: '车辆识别代号校验位不符',
    })
    expect('refused', { vin, status, grounds }, { vin: BAD_VIN, status: 'REFUSED', grounds: ['REG-R06'] })
  })
  return approved
}

async function bringToReview({ client, story, visit, batchId }: Day): Promise<Held[]> {
  const [first, second, inspector] = ['registrar-1', 'registrar-2', 'police-inspector'].map(id => client.as('police', id)) as [Caller, Caller, Caller]
  const accepted = await story.step('The first officer', 'accepts them, up to a hundred a request', async expect => {
    const outcomes = await onEach(await applicationsOf(client, batchId), (items, key) => first.change(AcceptApplicationsDocument, { items }, key))
    expect('accepted', doneOf(outcomes).length, CARS)
    return doneOf(outcomes)
  })
  const inspected = await story.step('An inspector', 'inspects the row of cars on one film', async expect => {
    const filmId = await inspector.upload(visit.id, 'INSPECTION_FILM', FILM)
    const outcomes = await onEach(accepted, (items, key) => inspector.change(InspectVehiclesDocument, { items, passed: true, filmId }, key))
    expect('inspected', doneOf(outcomes).length, CARS)
    return doneOf(outcomes)
  })
  return story.step('The second officer', 'takes them for review', async expect => {
    const outcomes = await onEach(inspected, (items, key) => second.change(StartReviewsDocument, { items }, key))
    expect('in review', doneOf(outcomes).length, CARS)
    return doneOf(outcomes)
  })
}

/** Row 77 alone, in the columns of the list, ready to be corrected and sent again. */
export async function takeFailedRows({ client, story, batchId }: Day): Promise<void> {
  await story.step('The dealership', 'takes the spreadsheet of what failed', async expect => {
    const clerk = client.as('dealership', 'dealer-clerk')
    const { batch } = await clerk.ask(BatchDocument, { id: batchId })
    const rows = await readTable(await clerk.download(batch?.failedRowsUrl ?? ''), '车辆识别代号')
    const seen = rows.map(row => ({ serial: row['序号'], vin: row['车辆识别代号'], code: row['error_code'] }))
    expect('rows', seen, [{ serial: '77', vin: BAD_VIN, code: 'REG-R06' }])
  })
}
