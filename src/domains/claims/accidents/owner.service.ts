// Whose was the thing beside the road, once somebody has found out? What was left out of the settlement for want of a payee is offered then.
import { refuse, refuseAll } from '../../../platform/errors/refusal.js'
import { type Performed, type Request } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { recompute } from '../offers/recompute.js'
import { addEntry, getAccident, partiesOf, tellOf } from './accident.lookup.js'
import { admit, claimantsOf } from './claimants.js'
import { type NameThingOwnerInput } from './report.inputs.js'
import { namedFault, namedPerson } from './resolve-parties.js'

export class OwnerService {
  constructor(private readonly platform: Platform) {}

  /** Until somebody is there who can be paid: of a unit that is its agent, who may be entered later. */
  nameThingOwner(request: Request, input: NameThingOwnerInput): Promise<Performed> {
    return this.platform.perform('nameThingOwner', request, input, async work => {
      const accident = await getAccident(work, input.id, input.expectedVersion)
      const parties = await partiesOf(work, accident)
      const thing = parties.find(({ number, kind }) => number === input.partyNumber && kind === 'PROPERTY')
      if (!thing || accident.status === 'CANCELLED' || (await claimantsOf(work, parties))(thing, 'P')) throw refuse('OWNER_NOT_ASKED', 'partyNumber')
      refuseAll([namedFault('PROPERTY', input.owner, 'owner')])
      const owner = await namedPerson(work, this.platform.cipher, input.owner, 'owner')
      work.em.assign(thing, { personId: owner.id, nameMasked: owner.nameMasked, mobileMasked: owner.mobileMasked, updatedAt: work.now })
      admit(accident, [owner.id])
      addEntry(work, accident, 'nameThingOwner', { party: thing.number })
      tellOf(work, accident, 'accident.ownerNamed')
      await work.em.flush()
      await recompute(work, accident)
      return { id: accident.id }
    })
  }
}
