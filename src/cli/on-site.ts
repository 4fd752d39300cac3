// Chapter 2, the day at the site: how do officers, agent and plate maker act on 203 cars at once?
import {
  AcceptApplicationsDocument, ApproveApplicationsDocument, ArchiveApplicationsDocument, BatchDocument, CloseVisitDocument, DrawNumbersDocument, FinishPlatesDocument,
  InspectVehiclesDocument, IssueDocumentsInBulkDocument, PlateOrdersDocument, RefuseApplicationDocument, ScrapBlankDocument, StartPlatesDocument,
  StartReviewsDocument, StartVisitDocument, VehiclesDocument, type PlateOrdersQuery, type VehiclesQuery, type VisitStateFragment,
} from './generated/graphql.js'
import { doneOf, onEach, refusedOf, sendEach, type Held } from './bulk.js'
import { type Caller, type Client } from './client.js'
import { FILM, PHOTO, readTable } from './files.js'
import { type Story } from './story.js'
import { AGENT, applicationsOf, askForVisit, bringList, CARS, readVisit, reportListedCars } from './visit.js'

const BAD_VIN = 'L0TEV1RC1TA000077'
const BLANKS_TAKEN = 210
const PAGE = 100
/** New-energy cars: a letter for battery-electric in front, five digits or letters behind. */
const BATTERY_ELECTRIC = /^渝[A-Z][DABCE][A-Z0-9]\d{4}$/

interface Day { readonly client: Client, readonly story: Story, readonly visit: VisitStateFragment, readonly batchId: string }

export async function tellMobileOffice(client: Client, story: Story): Promise<void> {
  story.begin('2. The mobile vehicle office registers 203 new-energy cars in a day')
  const approved = await askForVisit(client, story)
  await reportListedCars(client, story)
  const { id: batchId } = await bringList(client, story, approved)
  const visit = await start({ client, story, visit: await readVisit(client, approved.id), batchId })
  const day = { client, story, visit, batchId }
  const approvedCars = await decide(day)
  await comeBack(day)
  const numbered = await draw(day, approvedCars)
  await makePlates(day)
  await issue(day, numbered)
  await close(day)
}
