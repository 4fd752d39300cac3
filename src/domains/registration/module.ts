// What does the server mount of the registration domain?
import { sql } from 'kysely'
import { type Actor } from '../../platform/actor.js'
import { type Query } from '../../platform/database/reader.js'
import { type Module } from '../../platform/module.js'
import { ApplicationSchema, CheckResultSchema } from './applications/application.entity.js'
import { applicationErrors } from './applications/application.errors.js'
import { ApplicationEvidenceResolver } from './applications/application-evidence.resolver.js'
import { applicationPermissions } from './applications/application.permissions.js'
import { ApplicationResolver } from './applications/application.resolver.js'
import { PoliceResolver } from './applications/police.resolver.js'
import { registrationFiles } from './applications/registration.files.js'
import { BatchRowResolver } from './batches/batch-row.resolver.js'
import { batchEntities } from './batches/batch.entities.js'
import { batchErrors } from './batches/batch.errors.js'
import { batchPermissions } from './batches/batch.permissions.js'
import { BatchResolver } from './batches/batch.resolver.js'
import { runnerOf } from './batches/batch.runner.js'
import { batchScopes } from './batches/batch.scopes.js'
import { BulkResolver } from './batches/bulk.resolver.js'
import { failedRowsRoute } from './batches/failed-rows.js'
import { VisitResolver } from './batches/visit.resolver.js'
import { registrationSweeps } from './deadlines/registration.sweeps.js'
import { DocumentSchema } from './documents/document.entity.js'
import { CheckResolver } from './eligibility/check.resolver.js'
import { eligibilityPermissions } from './eligibility/eligibility.permissions.js'
import { EligibilityResolver } from './eligibility/eligibility.resolver.js'
import { findingErrors } from './eligibility/finding.errors.js'
import { FeedReceiptSchema } from './feeds/feed.entity.js'
import { feedErrors } from './feeds/feed.errors.js'
import { FEED_REPORTERS, feedPermissions } from './feeds/feed.permissions.js'
import { FeedOutcomeResolver, FeedResolver } from './feeds/feed.resolver.js'
import { plateEntities } from './plates/plate.entities.js'
import { platePermissions } from './plates/plate.permissions.js'
import { PlateResolver } from './plates/plate.resolver.js'
import { recordEntities } from './records/record.entities.js'
import { VehicleSchema } from './vehicles/vehicle.entity.js'
import { VehicleMarkSchema } from './vehicles/vehicle-mark.entity.js'
import { vehiclePermissions } from './vehicles/vehicle.permissions.js'
import { VehicleResolver } from './vehicles/vehicle.resolver.js'

export const registration: Module = {
  name: 'registration',
  entities: [
    VehicleSchema, VehicleMarkSchema, ApplicationSchema, CheckResultSchema, DocumentSchema, FeedReceiptSchema,
    ...plateEntities, ...recordEntities, ...batchEntities,
  ],
  resolvers: [ApplicationResolver, PoliceResolver, EligibilityResolver, CheckResolver, PlateResolver, VehicleResolver, ApplicationEvidenceResolver, FeedResolver, FeedOutcomeResolver, VisitResolver, BatchResolver, BatchRowResolver, BulkResolver],
  permissions: [applicationPermissions, eligibilityPermissions, platePermissions, vehiclePermissions, feedPermissions, batchPermissions],
  errors: [applicationErrors, findingErrors, feedErrors, batchErrors],
  guards: {},
  routes: failedRowsRoute,
  files: registrationFiles,
  sweeps: registrationSweeps,
  jobs: [runnerOf],
  nodes: {
    vis: { type: 'Visit', table: 'visit' },
    bat: { type: 'Batch', table: 'batch' },
    veh: { type: 'Vehicle', table: 'vehicle' },
    app: { type: 'Application', table: 'application' },
    drw: { type: 'PlateDraw', table: 'plateDraw' },
    ord: { type: 'PlateOrder', table: 'plateOrder' },
    doc: { type: 'Document', table: 'document' },
    fed: { type: 'FeedReceipt', table: 'feedReceipt' },
  },
  scopes: {
    ...batchScopes,
    // Everybody sees what it reported itself, and nobody else's.
    feedReceipt: Object.fromEntries(FEED_REPORTERS.map(kind => [kind, ofReporter])),
    application: {
      POLICE: 'all',
      DEALERSHIP: (query, actor) => query.where('application.partnerId', '=', actor.partnerId),
      CITIZEN: (query, { personId = '' }) => query.where(eb => eb.or([eb('application.ownerId', '=', personId), eb('application.agentId', '=', personId)])),
    },
    checkResult: {
      POLICE: 'all',
      DEALERSHIP: (query, actor) => query.where(ofApplications('checkResult', actor.partnerId)),
      CITIZEN: (query, actor) => query.where(ofPerson('checkResult', actor.personId ?? '')),
    },
    vehicle: {
      POLICE: 'all',
      DEALERSHIP: (query, actor) => query.where(sql<boolean>`exists (select 1 from "application" a where a."id" = "vehicle"."applicationId" and a."partnerId" = ${actor.partnerId})`),
      CITIZEN: (query, { personId = '' }) => query.where('vehicle.ownerId', '=', personId),
      INSURER: (query, actor) => query.where(sql<boolean>`exists (select 1 from "policy" p where p."vin" = "vehicle"."vin" and p."insurerPartnerId" = ${actor.partnerId})`),
    },
    // Reached through a vehicle only, whose own scope has decided.
    policy: {
      POLICE: 'all', DEALERSHIP: 'all', CITIZEN: 'all',
      INSURER: (query, actor) => query.where('policy.insurerPartnerId', '=', actor.partnerId),
    },
    document: {
      POLICE: 'all',
      DEALERSHIP: (query, actor) => query.where(ofApplications('document', actor.partnerId)),
      CITIZEN: (query, actor) => query.where(ofPerson('document', actor.personId ?? '')),
    },
    plateOrder: {
      POLICE: 'all',
      PLATE_MAKER: (query, actor) => query.where(eb => eb.or([eb('plateOrder.makerPartnerId', '=', actor.partnerId), eb('plateOrder.status', '=', 'ORDERED')])),
      DEALERSHIP: (query, actor) => query.where(ofApplications('plateOrder', actor.partnerId)),
      CITIZEN: (query, actor) => query.where(ofPerson('plateOrder', actor.personId ?? '')),
    },
    plateDraw: {
      POLICE: 'all',
      DEALERSHIP: (query, actor) => query.where(ofApplications('plateDraw', actor.partnerId)),
      CITIZEN: (query, actor) => query.where(ofPerson('plateDraw', actor.personId ?? '')),
    },
  },
}

function ofReporter(query: Query<'feedReceipt'>, actor: Actor): Query<'feedReceipt'> {
  return query.where('feedReceipt.partnerId', '=', actor.partnerId)
}

/** What hangs off an application is seen by whoever sees the application. */
function ofApplications(table: string, partnerId: string) {
  return sql<boolean>`exists (select 1 from "application" a where a."id" = ${sql.ref(`${table}.applicationId`)} and a."partnerId" = ${partnerId})`
}

function ofPerson(table: string, personId: string) {
  return sql<boolean>`exists (select 1 from "application" a where a."id" = ${sql.ref(`${table}.applicationId`)}
    and (a."ownerId" = ${personId} or a."agentId" = ${personId}))`
}
