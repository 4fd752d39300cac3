// What is a citizen asked to do? Narrowed by state and kind, and always her own.
import { beforeAll, describe, expect, it } from '@jest/globals'
import { type City } from '../support/client.js'
import { Journey } from '../support/journey.js'
import { BUYERS, goodPapers } from '../support/papers.js'
import { vinOf } from '../support/synthetic.js'
import { all } from '../support/visit.js'
import { world } from '../support/world.js'

let city: City
beforeAll(() => { city = world() })

const ACTS = `query ($after: String, $filter: PersonActFilterInput) { personActs(first: 100, after: $after, filter: $filter) {
  edges { node { id kind status recordId } } pageInfo { hasNextPage endCursor } } }`
interface Act { readonly id: string, readonly kind: string, readonly status: string, readonly recordId: string }
const actsBy = (filter: object | null, name: string = BUYERS.li.name): Promise<Act[]> => all(city.citizen(name), ACTS, 'personActs', { filter })

describe('the acts of a citizen', () => {
  it('are narrowed by state and kind, and nobody else sees them by any filter', async () => {
    const papers = await goodPapers(city, { vin: vinOf('L0TCA1GA', 'TA', 735_001), buyer: BUYERS.li })
    const journey = await Journey.submit(city, papers, BUYERS.li)
    const about = (acts: readonly Act[]) => acts.filter(({ recordId }) => recordId === journey.seen.id).map(({ kind, status }) => ({ kind, status }))
    const asked = { kind: 'CONFIRM_APPLICATION', status: 'REQUESTED' }

    expect(about(await actsBy(null))).toEqual([asked])
    expect(about(await actsBy({ status: 'REQUESTED' }))).toEqual([asked])
    expect(about(await actsBy(asked))).toEqual([asked])
    expect(about(await actsBy({ status: 'ANSWERED' }))).toEqual([])
    expect(about(await actsBy({ kind: 'CONFIRM_BATCH' }))).toEqual([])
    await journey.confirmed()
    expect(about(await actsBy({ status: 'REQUESTED' }))).toEqual([])
    expect(about(await actsBy({ status: 'ANSWERED', kind: 'CONFIRM_APPLICATION' }))).toEqual([{ ...asked, status: 'ANSWERED' }])
    expect(about(await actsBy({ status: 'ANSWERED' }, BUYERS.zhang.name))).toEqual([])
  })
})
