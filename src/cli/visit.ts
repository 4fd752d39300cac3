// Chapter 2, before the day begins: how do 203 cars of one firm come to a visit of the mobile vehicle office (流动车管所)?
import {
  AdvanceClockDocument, ApplicationsDocument, ApproveVisitDocument, BatchProgressDocument, ConfirmBatchDocument, OpenBatchDocument, RequestVisitDocument, VisitDocument,
  type ApplicationsQuery, type VisitStateFragment,
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

/** The id of the list, whose every row has become an application. */
export async function bringList(client: Client, story: Story, visitId: string): Promise<string> {
  const opened = await story.step('The dealership', 'uploads the spreadsheet as the firm\'s agent at the counter', async expect => {
    const sheetId = await dealer(client).upload(visitId, 'BATCH_SHEET', readSheetFile())
    const batch = await dealer(client).change(OpenBatchDocument, { visitId, sheetId })
    expect('rows', { all: batch.rowCount, waiting: batch.waiting, failed: batch.failed }, { all: CARS, waiting: CARS, failed: 0 })
    return batch
  })
  const progress = follow(client, opened.id)
  const agent = client.citizen(AGENT)
  await story.step(`The firm's agent ${AGENT}`, 'confirms the list once, over its hash', async expect => {
    const { documentHash } = await findAct(agent, 'CONFIRM_BATCH', opened.id)
    expect('what he is asked to confirm is the list', documentHash === opened.listHash, true)
    const batch = await agent.change(ConfirmBatchDocument, { id: opened.id, expectedVersion: opened.version, listHash: documentHash })
    expect('confirmed', batch.confirmedAt !== null, true)
  })
  await story.step('The platform', 'enters row by row, and says how far it is', async expect => {
    const { events, last } = await progress
    expect(`after ${events} events`, last, { status: 'FINISHED', done: CARS, failed: 0 })
  })
  await story.step('Anybody', 'verifies that his receipt names that list', async expect => {
    const { receipt } = await findAct(agent, 'CONFIRM_BATCH', opened.id)
    const { answer, documentHash } = await verifyReceipt(client.url, receipt ?? '')
    expect('receipt', { answer, documentHash }, { answer: 'CONFIRMED', documentHash: opened.listHash })
  })
  return opened.id
}

interface Progress { readonly status: string, readonly done: number, readonly failed: number }

/** Begun before the agent confirms, so that nothing is missed; told when no row waits. */
function follow(client: Client, id: string): Promise<{ events: number, last: Progress | undefined }> {
  const watch = async () => {
    let [events, last]: [number, Progress | undefined] = [0, undefined]
    for await (const { batchProgress } of dealer(client).follow(BatchProgressDocument, { id })) {
      events += 1
      if (batchProgress) last = { status: batchProgress.status, done: batchProgress.done, failed: batchProgress.failed }
    }
    return { events, last }
  }
  const watching = watch()
  // Whoever waits for it hears of a failure; meanwhile nobody does.
  watching.catch(() => undefined)
  return watching
}

type ListedApplication = ApplicationsQuery['applications']['edges'][number]['node']

/** The applications of the list, in their order. */
export async function applicationsOf(client: Client, batchId: string): Promise<ListedApplication[]> {
  const found: ListedApplication[] = []
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
