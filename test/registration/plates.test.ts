// Numbers. A: the form follows kind and energy class · B: one of two at the same moment wins, the other's tries are unchanged ·
// C: tries are limited · D: what was on show goes back · E: a draw can be repeated from its seed · F: a maker finds what it has to make.
import { beforeAll, describe, expect, it } from '@jest/globals'
import { codesOf, type City } from '../support/client.js'
import { Journey, STATE } from '../support/journey.js'
import { BUYERS, goodPapers, type PaperOptions } from '../support/papers.js'
import { vinOf } from '../support/synthetic.js'
import { all } from '../support/visit.js'
import { world } from '../support/world.js'

let city: City
beforeAll(() => { city = world() })

let serial = 710_000
const newVin = (line = 'L0TCA1GA') => vinOf(line, 'TA', ++serial)

async function submitted(options: Partial<PaperOptions> = {}): Promise<Journey> {
  const papers = await goodPapers(city, { vin: newVin(), ...options })
  return Journey.submit(city, papers, options.buyer ?? BUYERS.zhang)
}
const approved = async (options: Partial<PaperOptions> = {}): Promise<Journey> => (await submitted(options)).approved()

describe('the form of a number', () => {
  it('T18: a BEV takes kind 52 with D A B C E, a PHEV with F G H J K; anything else is PLATE_FORMAT', async () => {
    const bev = await approved({ model: 'TB7000BEV', vin: newVin('L0TEV1RC') })
    expect(bev.seen.plateKind).toBe('52')
    for (const plateNo of ['渝A12345', '渝AF12345']) {
      expect(codesOf(await bev.step(bev.citizen, 'composeNumber', { plateNos: [plateNo] }))).toEqual(['PLATE_FORMAT'])
    }
    const phev = await approved({ model: 'TP6480PHEV', vin: newVin('L0TPH3HE') })
    expect(codesOf(await phev.step(phev.citizen, 'composeNumber', { plateNos: ['渝AD12345'] }))).toEqual(['PLATE_FORMAT'])
    await phev.step(phev.citizen, 'composeNumber', { plateNos: ['渝AF12345'] })
    expect(phev.seen).toMatchObject({ status: 'PLATE_CHOSEN', plateNo: '渝AF12345' })
  })
})

describe('the choice of a number', () => {
  it('T19: two owners confirm the same number at once: one gets it, the other PLATE_TAKEN with tries unchanged', async () => {
    const [one, two] = await Promise.all([
      approved({ model: 'TB7000BEV', vin: newVin('L0TEV1RC') }), approved({ model: 'TB7000BEV', vin: newVin('L0TEV1RC'), buyer: BUYERS.li }),
    ])
    const answers = await Promise.all([one, two].map(journey => journey.step(journey.citizen, 'composeNumber', { plateNos: ['渝AD12345'] })))
    expect(answers.flatMap(codesOf)).toEqual(['PLATE_TAKEN'])
    const loser = one.seen.status === 'APPROVED' ? one : two
    await loser.step(loser.citizen, 'composeNumber', { plateNos: ['渝AD12345', '渝AD12346'] })
    expect(loser.seen).toMatchObject({ status: 'PLATE_CHOSEN', plateNo: '渝AD12346' })
  })

  it('two draws never show the same number, and the owner can take only what is shown to her or free', async () => {
    const [one, two] = await Promise.all([approved(), approved({ buyer: BUYERS.li })])
    await Promise.all([one, two].map(journey => journey.step(journey.clerk, 'offerNumbers')))
    const shown = [one, two].map(journey => journey.seen.numbersOnShow?.candidates ?? [])
    expect(shown.map(list => list.length)).toEqual([50, 50])
    expect(new Set(shown.flat()).size).toBe(100)
    expect(codesOf(await two.step(two.citizen, 'chooseNumber', { plateNo: shown[0]?.[0] }))).toEqual(['PLATE_TAKEN'])
    await two.step(two.citizen, 'chooseNumber', { plateNo: shown[1]?.[7] })
    expect(two.seen).toMatchObject({ status: 'PLATE_CHOSEN', plateNo: shown[1]?.[7], numbersOnShow: null })
  })

  it('a number is hers alone to choose: no partner can answer for her', async () => {
    const journey = await approved()
    await journey.step(journey.clerk, 'offerNumbers')
    const answer = await journey.clerk.send(`mutation ($input: ChooseNumberInput!) { chooseNumber(input: $input) { ${STATE} } }`, {
      input: { idempotencyKey: 'a-partner-chooses', id: journey.seen.id, expectedVersion: journey.seen.version, plateNo: journey.seen.numbersOnShow?.candidates[0] },
    })
    expect(answer).toMatchObject({ status: 403, errors: [{ extensions: { code: 'FORBIDDEN' } }] })
  })
})

describe('the tries', () => {
  it('T20: the sixth random group is refused with SELECT_LIMIT, composing is still open', async () => {
    const journey = await approved()
    for (let group = 1; group <= 5; group++) expect(codesOf(await journey.step(journey.clerk, 'offerNumbers'))).toEqual([])
    expect(codesOf(await journey.step(journey.clerk, 'offerNumbers'))).toEqual(['SELECT_LIMIT'])
    await journey.step(journey.citizen, 'composeNumber', { plateNos: ['渝A12001', '渝B12001', '渝A12002'] })
    expect(journey.seen.status).toBe('PLATE_CHOSEN')
  })
})

describe('the orders of a maker', () => {
  const ORDERS = `query ($after: String, $filter: PlateOrderFilterInput) { plateOrders(first: 100, after: $after, filter: $filter) {
    edges { node { id status stationId plateKind } } pageInfo { hasNextPage endCursor } } }`
  interface Order { readonly id: string, readonly status: string, readonly stationId: string, readonly plateKind: string }
  const ordersBy = (filter: object, caller = city.as('plate_maker')): Promise<Order[]> => all(caller, ORDERS, 'plateOrders', { filter })

  it('are narrowed by state, station and plate kind, and never widened', async () => {
    const car = await (await submitted()).plateChosen()
    const bev = await (await submitted({ model: 'TB7000BEV', vin: newVin('L0TEV1RC') })).plateChosen()
    const own = (orders: readonly Order[]) => orders.map(({ id }) => id).filter(id => id === car.seen.plateOrder?.id || id === bev.seen.plateOrder?.id)
    const stationId = String(city.credentials['dealership']?.stationId)

    const ordered = await ordersBy({ status: 'ORDERED' })
    expect(own(ordered)).toEqual([car.seen.plateOrder?.id, bev.seen.plateOrder?.id])
    expect(new Set(ordered.map(({ status }) => status))).toEqual(new Set(['ORDERED']))
    await city.as('plate_maker', 'plate-maker').do('startPlate', { id: car.seen.plateOrder?.id, expectedVersion: car.seen.plateOrder?.version }, 'plateOrder { id }')
    expect(own(await ordersBy({ status: 'ORDERED' }))).toEqual([bev.seen.plateOrder?.id])
    expect(own(await ordersBy({ status: 'MAKING', stationId, plateKind: '02' }))).toEqual([car.seen.plateOrder?.id])
    expect(own(await ordersBy({ stationId, plateKind: '52' }))).toEqual([bev.seen.plateOrder?.id])
    expect(own(await ordersBy({ stationId: String(city.credentials['dealership_2']?.stationId) }))).toEqual([])
    expect(own(await ordersBy({ stationId }, city.as('dealership')))).toHaveLength(2)
    expect(await ordersBy({ stationId }, city.as('dealership_2'))).toEqual([])
  })
})
