// What does the server mount of the people domain?
import { sql } from 'kysely'
import { type Module } from '../../platform/module.js'
import { PersonActSchema } from './acts/person-act.entity.js'
import { PersonActResolver } from './acts/person-act.resolver.js'
import { SubjectLookSchema } from './looks/subject-look.entity.js'
import { PartySchema, PersonKeySchema, PowerOfAttorneySchema } from './parties/party.entity.js'
import { PartyResolver } from './parties/party.resolver.js'
import { peopleErrors } from './people.errors.js'
import { peoplePermissions } from './people.permissions.js'

export const people: Module = {
  name: 'people',
  entities: [PartySchema, PowerOfAttorneySchema, PersonKeySchema, PersonActSchema, SubjectLookSchema],
  resolvers: [PersonActResolver, PartyResolver],
  permissions: [peoplePermissions],
  errors: [peopleErrors],
  guards: {},
  nodes: { pty: { type: 'Party', table: 'party' }, act: { type: 'PersonAct', table: 'personAct' } },
  scopes: {
    party: {
      POLICE: 'all',
      // A partner knows the people whom it has asked for something, and nobody else.
      DEALERSHIP: (query, actor) => query.where(sql<boolean>`exists (select 1 from "personAct" a
        where a."requestedByPartnerId" = ${actor.partnerId} and (a."partyId" = "party"."id" or a."personId" = "party"."id"))`),
      CITIZEN: (query, actor) => query.where(sql<boolean>`("party"."id" = ${actor.personId ?? ''} or exists (select 1 from "personAct" a
        where a."personId" = ${actor.personId ?? ''} and a."partyId" = "party"."id"))`),
    },
    personAct: {
      POLICE: 'all',
      DEALERSHIP: (query, actor) => query.where('personAct.requestedByPartnerId', '=', actor.partnerId),
      CITIZEN: (query, actor) => query.where('personAct.personId', '=', actor.personId ?? ''),
    },
  },
}
