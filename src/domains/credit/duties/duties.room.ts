// What does the server mount of the room of duties?
import { sql } from 'kysely'
import { type Actor } from '../../../platform/actor.js'
import { type Query } from '../../../platform/database/reader.js'
import { type Room } from '../../../platform/module.js'
import { isAboutViewer } from '../../people/index.js'
import { DutyAckSchema, DutyHitSchema, DutySchema } from './duty.entities.js'
import { dutyErrors } from './duty.errors.js'
import { dutyPermissions } from './duty.permissions.js'
import { DutyAckResolver, DutyResolver, UnitCoverageResolver } from './duty.resolver.js'
import { dutySweeps } from './duty.sweeps.js'

/** A unit sees its own; what should never have been opened is gone for it as soon as it has ended. */
const ofUnit = (query: Query<'duty'>, { partnerId }: Actor): Query<'duty'> =>
  query.where('duty.partnerId', '=', partnerId).where(sql<boolean>`not ("duty"."isRevoked" and "duty"."status" = 'LIFTED')`)
const hitsOfUnit = (query: Query<'dutyHit'>, { partnerId }: Actor): Query<'dutyHit'> =>
  query.where('dutyHit.partnerId', '=', partnerId).where(sql<boolean>`not exists (select 1 from "duty" d where d."id" = "dutyHit"."dutyId" and d."isRevoked" and d."status" = 'LIFTED')`)
const acksOfUnit = (query: Query<'dutyAck'>, { partnerId }: Actor): Query<'dutyAck'> => query.where('dutyAck.partnerId', '=', partnerId)

export const dutiesRoom: Room = {
  entities: [DutySchema, DutyAckSchema, DutyHitSchema],
  resolvers: [DutyResolver, DutyAckResolver, UnitCoverageResolver],
  permissions: dutyPermissions,
  errors: dutyErrors,
  nodes: { dut: { type: 'Duty', table: 'duty' }, dak: { type: 'DutyAck', table: 'dutyAck' }, hit: { type: 'DutyHit', table: 'dutyHit' } },
  sweeps: dutySweeps,
  scopes: {
    duty: {
      SIGNATORY: ofUnit, BANK: ofUnit, INSURER: ofUnit, POLICE: ofUnit,
      COURT: (query, { partnerId }) => query.where('duty.courtPartnerId', '=', partnerId),
      CITIZEN: (query, actor) => query.where(isAboutViewer('duty', actor)),
    },
    dutyAck: { SIGNATORY: acksOfUnit, BANK: acksOfUnit, INSURER: acksOfUnit, POLICE: acksOfUnit },
    dutyHit: {
      SIGNATORY: hitsOfUnit, BANK: hitsOfUnit, INSURER: hitsOfUnit, POLICE: hitsOfUnit,
      COURT: (query, { partnerId }) => query.where('dutyHit.courtPartnerId', '=', partnerId),
      CITIZEN: (query, actor) => query.where(isAboutViewer('dutyHit', actor)),
    },
  },
}
