// What does the server mount of the room of people and houses?
import { sql } from 'kysely'
import { type Room } from '../../../platform/module.js'
import { HouseholdExportResolver } from './export.resolver.js'
import { HouseholdExportSchema, HouseholdLookSchema, HouseholdSchema } from './household.entities.js'
import { householdErrors } from './household.errors.js'
import { householdPermissions } from './household.permissions.js'
import { HouseholdLookResolver, HouseholdResolver } from './household.resolver.js'
import { householdSweeps } from './household.sweeps.js'

export const residentsRoom: Room = {
  entities: [HouseholdSchema, HouseholdLookSchema, HouseholdExportSchema],
  resolvers: [HouseholdResolver, HouseholdLookResolver, HouseholdExportResolver],
  permissions: householdPermissions,
  errors: householdErrors,
  // No entry for a household and for a look: `node` asks for no purpose and would keep no look.
  nodes: { hex: { type: 'HouseholdExport', table: 'householdExport' } },
  sweeps: householdSweeps,
  scopes: {
    household: {
      POLICE: 'all',
      PROPERTY_COMPANY: (query, { partnerId }) => query.where('household.partnerId', '=', partnerId),
      CITIZEN: (query, { personId }) => query.where('household.personId', '=', personId ?? ''),
    },
    householdLook: {
      CITIZEN: (query, { personId }) => query.where(sql<boolean>`exists (select 1 from "household" h where h."id" = "householdLook"."householdId" and h."personId" = ${personId ?? ''})`),
    },
    householdExport: { POLICE: 'all' },
  },
}
