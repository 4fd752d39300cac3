// How do the cars of a rental firm get approved, or all the way to their papers? At one visit, row by row, as its officers do it.
import { type Caller, type City } from './client.js'
import { FILM, PIXEL } from './journey.js'
import {
  act, agent, all, approvedVisit, clerk, confirmBatch, finished, first, onEach, openBatch, rentalCar, rentalPapers, second, upload,
  type BatchSeen, type Outcome, type Ref, type Seen,
} from './visit.js'

const SECONDS_TO_VISIT = 7 * 24 * 3600
const BATCH_WITHIN_MS = 300_000
const CARS = `query ($batchId: ID, $after: String) { applications(first: 100, after: $after, filter: { batchId: $batchId }) { edges { node {
  id version status plateNo plateOrder { id version } } } pageInfo { hasNextPage endCursor } } }`

export interface FleetCar extends Seen { readonly plateNo: string | null, readonly plateOrder: Ref | null }
export interface Fleet { readonly visitId: string, readonly batchId: string, readonly approved: readonly Ref[] }

export const carsOf = (city: City, batchId: string): Promise<FleetCar[]> => all(clerk(city), CARS, 'applications', { batchId })

/** The clock of the city moves on to the day of the visit: for a server of one's own. */
export async function approvedFleet(city: City, count: number): Promise<Fleet> {
  const { visitId, batchId } = await fleetOnSite(city, count)
  return { visitId, batchId, approved: await judged(city, visitId, await carsOf(city, batchId)) }
}

/** Entered and checked, the team is there, and nothing is decided yet. */
export async function fleetOnSite(city: City, count: number): Promise<Omit<Fleet, 'approved'>> {
  const cars = Array.from({ length: count }, (_, index) => rentalCar(index + 1))
  await rentalPapers(city, cars)
  const visit = await approvedVisit(city)
  const opened = await openBatch(city, visit.id, { rows: cars })
  if (!opened['batch']) throw new Error(JSON.stringify(opened.userErrors))
  const { id: batchId } = await confirmBatch(city, opened['batch'] as BatchSeen)
  const batch = await finished(clerk(city), batchId, BATCH_WITHIN_MS)
  if (batch.done !== count) throw new Error(`not all were entered: ${JSON.stringify(batch)}`)
  await city.advance(SECONDS_TO_VISIT)
  const prepared = (await first(city).ask('query ($id: ID!) { visit(id: $id) { id version status } }', { id: visit.id }))['visit'] as Seen
  await act(first(city), 'startVisit', prepared, { blanksIssued: count })
  return { visitId: visit.id, batchId }
}

/** Accepted by one officer, inspected by another on one film, reviewed and approved by a third. */
async function judged(city: City, visitId: string, entered: readonly Ref[]): Promise<Ref[]> {
  const inspector = city.as('police', 'police-inspector')
  const accepted = await each(first(city), 'acceptApplications', entered)
  const filmId = await upload(inspector, visitId, 'INSPECTION_FILM', FILM)
  const inspected = await each(inspector, 'inspectVehicles', accepted, { passed: true, filmId })
  return each(second(city), 'approveApplications', await each(second(city), 'startReviews', inspected))
}

/** The agent draws, the maker makes, an officer issues. */
export async function issueFleet(city: City, { batchId, approved }: Fleet): Promise<void> {
  await each(agent(city), 'drawNumbers', approved)
  const maker = city.as('plate_maker', 'plate-maker')
  const making = await each(maker, 'startPlates', (await carsOf(city, batchId)).flatMap(({ plateOrder }) => plateOrder ?? []))
  const photoId = await upload(maker, making[0]?.id ?? '', 'PLATE_PHOTO', PIXEL)
  await each(maker, 'finishPlates', making.map((order, index) => ({ ...order, blankSerial: `FLEET${1000 + index}` })), { photoId })
  await each(second(city), 'issueDocumentSets', await carsOf(city, batchId))
}

/** Throws when a row is refused. */
async function each(caller: Caller, mutation: string, records: readonly Ref[], more: object = {}): Promise<Ref[]> {
  const outcomes = await onEach(caller, mutation, records, more)
  const refused: Outcome[] = outcomes.filter(({ done }) => !done)
  if (refused.length > 0) throw new Error(`${mutation}: ${JSON.stringify(refused.slice(0, 3))}`)
  return outcomes.map(({ id, version }) => ({ id, version }))
}
