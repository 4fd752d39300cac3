// Which seats, tasks, teams and jobs may a caller see? The police theirs, an insurer its own, a party who comes to her accident.
import { sql } from 'kysely'
import { type Scopes } from '../../../platform/database/reader.js'

export const seatScopes: Scopes = {
  seat: {
    POLICE: query => query.where('seat.orgKind', '=', 'POLICE'),
    INSURER: (query, { partnerId }) => query.where('seat.orgPartnerId', '=', partnerId),
  },
  seatTask: {
    POLICE: (query, { partnerId }) => query.where('seatTask.orgKind', '=', 'POLICE')
      .where(eb => eb.or([eb('seatTask.orgPartnerId', 'is', null), eb('seatTask.orgPartnerId', '=', partnerId)])),
    INSURER: (query, { partnerId }) => query.where('seatTask.orgPartnerId', '=', partnerId),
  },
  sceneTeam: {
    POLICE: 'all',
    INSURER: (query, { partnerId }) => query.where('sceneTeam.insurerPartnerId', '=', partnerId),
  },
  dispatchJob: {
    POLICE: 'all',
    INSURER: (query, { partnerId }) => query.where(sql<boolean>`(
      exists (select 1 from "sceneTeam" t where t."id" = "dispatchJob"."teamId" and t."insurerPartnerId" = ${partnerId})
      or exists (select 1 from "accident" a where a."id" = "dispatchJob"."accidentId" and a."insurerIds" @> array[${partnerId}]::text[]))`),
    CITIZEN: (query, { personId }) => query.where(sql<boolean>`exists (select 1 from "accident" a
      where a."id" = "dispatchJob"."accidentId" and a."personIds" @> array[${personId ?? ''}]::text[])`),
  },
}
