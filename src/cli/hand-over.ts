// Chapter 2, towards evening: how do 202 cars get their numbers, plates and papers, and how does the visit end?
import {
  CloseVisitDocument, DrawNumbersDocument, FinishPlatesDocument, IssueDocumentSetsDocument, PlateOrdersDocument, ScrapBlankDocument, StartPlatesDocument,
  VehiclesDocument, type PlateOrdersQuery, type VehiclesQuery,
} from './generated/graphql.js'
import { doneOf, onEach, sendEach, type Held } from './bulk.js'
import { type Caller } from './client.js'
import { PHOTO } from './files.js'
import { BLANKS_TAKEN, type Day } from './on-site.js'
import { AGENT, applicationsOf, CARS, readVisit } from './visit.js'

const GOOD_CARS = CARS - 1
const SCRAPPED = 1
const PAGE = 100
const NEW_ENERGY_SMALL = '52'
/** GA 36: a battery-electric car has one of these letters in front, and five digits or letters in all behind it. */
const BATTERY_ELECTRIC = /^渝[A-Z][DABCE][A-Z0-9]\d{4}$/

export async function drawNumbers({ client, story, batchId }: Day, approved: readonly Held[]): Promise<void> {
  await story.step(`The firm's agent ${AGENT}`, 'draws a number for each car', async expect => {
    const agent = client.citizen(AGENT)
    const outcomes = await onEach(approved, (items, key) => agent.change(DrawNumbersDocument, { items }, key))
    expect('drawn', doneOf(outcomes).length, GOOD_CARS)
    const numbered = (await applicationsOf(client, batchId)).filter(({ plateNo }) => plateNo !== null)
    expect('distinct numbers', new Set(numbered.map(({ plateNo }) => plateNo)).size, GOOD_CARS)
    expect('plate kinds', [...new Set(numbered.map(({ plateKind }) => plateKind))], [NEW_ENERGY_SMALL])
    expect('letters of battery-electric cars', numbered.filter(({ plateNo }) => BATTERY_ELECTRIC.test(plateNo ?? '')).length, GOOD_CARS)
  })
}

export async function makePlates({ client, story }: Day): Promise<void> {
  const maker = client.as('plate_maker', 'plate-maker')
  const started = await story.step('The plate maker', 'begins, and scraps a spoilt blank with a record', async expect => {
    const orders = await openOrders(maker)
    const outcomes = await onEach(orders, (items, key) => maker.change(StartPlatesDocument, { items }, key))
    expect('begun', doneOf(outcomes).length, GOOD_CARS)
    const [spoilt, ...others] = doneOf(outcomes)
    if (!spoilt) throw new Error('no plate was begun')
    const again = await maker.change(ScrapBlankDocument, {
      id: spoilt.id, expectedVersion: spoilt.version, blankSerial: 'B20260317000', reason: '压印偏移',
    })
    expect('scrapped', again.faultyBlanks, SCRAPPED)
    return [again, ...others]
  })
  await story.step('The plate maker', 'finishes the plates, each from a blank of its own', async expect => {
    const photoId = await maker.upload(started[0]?.id ?? '', 'PLATE_PHOTO', PHOTO)
    const items = started.map(({ id, version }, index) => ({
      id, expectedVersion: version, blankSerial: `B20260317${String(index + 1).padStart(3, '0')}`,
    }))
    const outcomes = await sendEach(items, (some, key) => maker.change(FinishPlatesDocument, { items: some, photoId }, key))
    expect('made', doneOf(outcomes).length, GOOD_CARS)
  })
}

async function openOrders(maker: Caller): Promise<Held[]> {
  const found: Held[] = []
  for (let after: string | null = null; ;) {
    const { plateOrders: { edges, pageInfo } }: PlateOrdersQuery = await maker.ask(PlateOrdersDocument, { first: PAGE, after })
    found.push(...edges.map(({ node }) => node).filter(({ status }) => status === 'ORDERED'))
    if (!pageInfo.hasNextPage) return found
    after = pageInfo.endCursor
  }
}

export async function issueAll({ client, story, batchId }: Day): Promise<void> {
  const officer = client.as('police', 'registrar-2')
  await story.step('The second officer', 'issues certificates, licences and marks', async expect => {
    const made = (await applicationsOf(client, batchId)).filter(({ status }) => status === 'PLATE_MADE')
    const outcomes = await onEach(made, (items, key) => officer.change(IssueDocumentSetsDocument, { items }, key))
    expect('issued', doneOf(outcomes).length, GOOD_CARS)
  })
  await story.step('The dealership', 'counts', async expect => {
    const ends = (await applicationsOf(client, batchId)).map(({ status }) => status)
    const count = (wanted: string) => ends.filter(status => status === wanted).length
    expect('applications', { all: ends.length, ISSUED: count('ISSUED'), REFUSED: count('REFUSED') }, { all: CARS, ISSUED: GOOD_CARS, REFUSED: 1 })
  })
  await story.step('The police', 'see as many numbers gone from the pool as there are new cars', async expect => {
    const numbers = await numbersInUse(officer)
    expect('numbers of kind 52 on vehicles', new Set(numbers).size, GOOD_CARS)
  })
}

async function numbersInUse(caller: Caller): Promise<string[]> {
  const found: string[] = []
  for (let after: string | null = null; ;) {
    const { vehicles: { edges, pageInfo } }: VehiclesQuery = await caller.ask(VehiclesDocument, { first: PAGE, after, filter: { plateKind: NEW_ENERGY_SMALL } })
    found.push(...edges.map(({ node }) => node.plateNo))
    if (!pageInfo.hasNextPage) return found
    after = pageInfo.endCursor
  }
}

export async function closeVisit({ client, story, visit }: Day): Promise<void> {
  await story.step('An officer of the team', 'ends the visit: every blank is a plate, scrap, or back in the store', async expect => {
    const { version } = await readVisit(client, visit.id)
    const closed = await client.as('police', 'registrar-1').change(CloseVisitDocument, {
      id: visit.id, expectedVersion: version, blanksReturned: BLANKS_TAKEN - GOOD_CARS - SCRAPPED,
    })
    expect('blanks back', closed.blanksReturned, 7)
    expect('status', closed.status, 'CLOSED')
  })
}
