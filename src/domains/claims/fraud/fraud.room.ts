// What does the server mount of the room that looks for invented and inflated claims?
import { sql } from 'kysely'
import { type Room } from '../../../platform/module.js'
import { ofAccident } from '../accidents/accidents.room.js'
import { EventFollower } from '../messages/event-follower.js'
import { examining } from './examine.js'
import { FraudFindingSchema } from './finding.entity.js'
import { AccidentFindingsResolver, FindingResolver } from './finding.resolver.js'
import { fraudPermissions } from './fraud.permissions.js'

export const fraudRoom: Room = {
  entities: [FraudFindingSchema],
  resolvers: [AccidentFindingsResolver, FindingResolver],
  permissions: fraudPermissions,
  nodes: { frf: { type: 'FraudFinding', table: 'fraudFinding' } },
  scopes: {
    fraudFinding: {
      ...ofAccident<'fraudFinding'>('fraudFinding'),
      CITIZEN: (query, actor) => query.where('fraudFinding.held', '=', true)
        .where(sql<boolean>`exists (select 1 from "accident" a where a."id" = "fraudFinding"."accidentId" and a."personIds" @> array[${actor.personId ?? ''}]::text[])`),
    },
  },
  jobs: [platform => new EventFollower(platform, examining)],
}
