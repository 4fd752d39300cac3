// Chapter 2, before the day begins: how do 203 cars of one firm come to a visit of the mobile vehicle office (流动车管所)?
import {
  AdvanceClockDocument, ApplicationsDocument, ApproveVisitDocument, BatchProgressDocument, ConfirmBatchDocument, OpenBatchDocument, RequestVisitDocument, VisitDocument,
  type ApplicationStateFragment, type ApplicationsQuery, type BatchStateFragment, type VisitStateFragment,
} from './generated/graphql.js'
import { type Client } from './client.js'
import { readSheetFile, readTable } from './files.js'
import { reportPapers, type Car } from './papers.js'
import { findAct, verifyReceipt } from './receipts.js'
import { type Story } from './story.js'

export const CARS = 203
export const AGENT = '赵六'
const FIRM = { name: '渝测汽车租赁有限公司', uscc: '91500199MAABCD0303' }
const AGENT_IDENTITY = '500199197012316676'
const TEAM = ['registrar-1', 'registrar-2', 'police-inspector', 'police-inspector-2']
/** Five working days after it is asked for. */
const HELD_ON = '2026-03-17'
const SECONDS_UNTIL_THEN = 7 * 86_400
const PAGE = 100

const dealer = (client: Client) => client.as('dealership', 'dealer-clerk')

export async function askForVisit(client: Client, story: Story): Promise<VisitStateFragment> {
  const requested = await story.step('The dealership', 'asks for a visit at the firm\'s site', async expect => {
    const visit = await dealer(client).change(RequestVisitDocument, {
      stationId: client.credentials.partners['dealership']?.stationId ?? '', siteAddress: '测试路3号停车场', divisionCode: '500103', heldOn: HELD_ON,
      plannedCount: CARS, host: FIRM, agent: { name: AGENT, identityNumber: AGENT_IDENTITY },
    })
    expect('status', visit.status, 'REQUESTED')
    return visit
  })
  const approved = await story.step('An officer', 'approves it and names the team', async expect => {
    const visit = await client.as('police', 'registrar-1').change(ApproveVisitDocument, { id: requested.id, expectedVersion: requested.version, teamStaffIds: TEAM })
    expect('status', visit.status, 'APPROVED')
    return visit
  })
  await story.step('The sandbox', 'moves its clock to the day', async expect => {
    const { sandboxAdvanceClock: now } = await client.as('police').ask(AdvanceClockDocument, { seconds: SECONDS_UNTIL_THEN })
    expect('day', now.slice(0, HELD_ON.length), HELD_ON)
  })
  return approved
}

/** The cars of the list; the certificate of row 77 carries its wrong VIN too. */
export async function reportListedCars(client: Client, story: Story): Promise<void> {
  const rows = await readTable(readSheetFile(), '车辆识别代号')
  const buyer = { name: FIRM.name, identityNumber: FIRM.uscc }
  await reportPapers(client, story, rows.map((row): Car => ({
    vin: row['车辆识别代号'] ?? '', certificateNo: row['合格证编号'] ?? '', invoiceNo: row['发票号码'] ?? '',
    model: 'TB7000BEV', useNature: 'G', buyer, factoryInspected: true,
  })))
}

export async function bringList(client: Client, story: Story, visit: VisitStateFragment): Promise<BatchStateFragment> {
  const opened = await story.step('The dealership', 'uploads the spreadsheet as the firm\'s agent at the counter', async expect => {
    const sheetId = await dealer(client).upload(visit.id, 'BATCH_SHEET', readSheetFile())
    const batch = await dealer(client).change(OpenBatchDocument, { visitId: visit.id, sheetId })
    expect('rows', { all: batch.rowCount, waiting: batch.waiting, failed: batch.failed }, { all: CARS, waiting: CARS, failed: 0 })
    return batch
  })
  const agent = client.citizen(AGENT)
  const confirmed = await story.step(`The firm's agent ${AGENT}`, 'confirms the list once, over its hash', async expect => {
    const { documentHash } = await findAct(agent, 'CONFIRM_BATCH', opened.id)
    expect('what he is asked to confirm is the list', documentHash === opened.listHash, true)
    const batch = await agent.change(ConfirmBatchDocument, { id: opened.id, expectedVersion: opened.version, listHash: documentHash })
    const { receipt } = await findAct(agent, 'CONFIRM_BATCH', opened.id)
    expect('his receipt names it', (await verifyReceipt(client.url, receipt ?? '')).documentHash === opened.listHash, true)
    return batch
  })
  await story.step('The platform', 'enters row by row, and says how far it is', async expect => {
    let [events, last] = [0, { status: '', done: 0, failed: 0 }]
    for await (const { batchProgress } of dealer(client).follow(BatchProgressDocument, { id: confirmed.id })) {
      if (!batchProgress) throw new Error('the list is out of sight')
      events += 1
      last = { status: batchProgress.status, done: batchProgress.done, failed: batchProgress.failed }
    }
    expect(`after ${events} events`, last, { status: 'FINISHED', done: CARS, failed: 0 })
  })
  return confirmed
}

/** The applications of the list, in their order. */
export async function applicationsOf(client: Client, batchId: string): Promise<ApplicationStateFragment[]> {
  const found: ApplicationStateFragment[] = []
  for (let after: string | null = null; ;) {
    const { applications: { edges, pageInfo } }: ApplicationsQuery = await dealer(client).ask(ApplicationsDocument, { first: PAGE, after, filter: { batchId } })
    found.push(...edges.map(({ node }) => node))
    if (!pageInfo.hasNextPage) return found
    after = pageInfo.endCursor
  }
}

export async function readVisit(client: Client, id: string): Promise<VisitStateFragment> {
  const { visit } = await dealer(client).ask(VisitDocument, { id })
  if (!visit) throw new Error('the visit is out of sight')
  return visit
}
