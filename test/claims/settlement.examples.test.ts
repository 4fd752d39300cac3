// Do the worked examples come out to the fen?
import { describe, expect, it } from '@jest/globals'
import { settle } from '../../src/domains/claims/settlement/settle.js'
import { written } from './accident.builder.js'
import { EXAMPLES } from './worked-examples.js'

describe('the worked examples', () => {
  it.each(Object.entries(EXAMPLES).map(([no, { title, ...example }]) => ({ name: `${no} ${title}`, ...example })))(
    '$name', ({ given, legs, pocket = {}, mode = 'STANDARD', warnings = [] }) => {
      const settlement = settle(given)
      expect(written(settlement.legs)).toEqual([...legs].sort())
      expect(Object.fromEntries(settlement.pockets.map(({ partyId, pocketFen }) => [partyId, pocketFen])))
        .toEqual(Object.fromEntries(given.parties.map(({ id }) => [id, pocket[id] ?? 0])))
      expect({ mode: settlement.mode, warnings: settlement.warnings }).toEqual({ mode, warnings })
    })
})
