// What does the server mount of the room of memorandum?
import { type Room } from '../../../platform/module.js'
import { MeasureRevisionSchema, UnitBindingSchema } from './memorandum.entities.js'
import { memorandumErrors } from './memorandum.errors.js'
import { memorandumPermissions } from './memorandum.permissions.js'
import { MemorandumResolver } from './memorandum.resolver.js'

export const memorandumRoom: Room = {
  entities: [MeasureRevisionSchema, UnitBindingSchema],
  resolvers: [MemorandumResolver],
  permissions: memorandumPermissions,
  errors: memorandumErrors,
  nodes: { msr: { type: 'MeasureRevision', table: 'measureRevision' }, ubd: { type: 'UnitBinding', table: 'unitBinding' } },
  scopes: {
    measureRevision: { COURT: 'all', SIGNATORY: 'all', BANK: 'all', INSURER: 'all', POLICE: 'all' },
    unitBinding: { POLICE: 'all' },
  },
}
