// What does the server mount of the room of clues?
import { type Room } from '../../../platform/module.js'
import { ClueSchema } from './clue.entity.js'
import { clueErrors } from './clue.errors.js'
import { clueFiles } from './clue.files.js'
import { cluePermissions } from './clue.permissions.js'
import { ClueResolver } from './clue.resolver.js'
import { clueSweeps } from './clue.sweeps.js'

export const cluesRoom: Room = {
  entities: [ClueSchema],
  resolvers: [ClueResolver],
  permissions: cluePermissions,
  errors: clueErrors,
  nodes: { clu: { type: 'Clue', table: 'clue' } },
  sweeps: clueSweeps,
  files: clueFiles,
  scopes: {
    clue: {
      POLICE: 'all',
      // The manager reads what concerns the site; a guard only what he reported himself, since another's words would tell who that was.
      PROPERTY_COMPANY: (query, actor) => {
        const own = query.where('clue.partnerId', '=', actor.partnerId)
        return actor.functions.has('SITE_MANAGER') ? own : own.where('clue.reporterStaffId', '=', actor.staffId ?? '')
      },
      CITIZEN: (query, { personId }) => query.where('clue.reporterPersonId', '=', personId ?? ''),
    },
  },
}
