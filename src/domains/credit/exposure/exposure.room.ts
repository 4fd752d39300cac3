// What does the server mount of the room of exposure?
import { sql } from 'kysely'
import { type Room } from '../../../platform/module.js'
import { ExposureNoticeSchema, NoticeBoardSchema } from './exposure.entities.js'
import { exposureErrors } from './exposure.errors.js'
import { exposureFiles } from './exposure.files.js'
import { exposurePermissions } from './exposure.permissions.js'
import { ExposureNoticeResolver, NoticeBoardResolver } from './exposure.resolver.js'
import { exposureSweeps } from './exposure.sweeps.js'

const isAbout = (column: string, personId: string | undefined) =>
  sql<boolean>`exists (select 1 from "party" o where o."identityIndex" = ${sql.ref(column)} and o."id" = ${personId ?? ''})`

export const exposureRoom: Room = {
  entities: [NoticeBoardSchema, ExposureNoticeSchema],
  resolvers: [NoticeBoardResolver, ExposureNoticeResolver],
  permissions: exposurePermissions,
  errors: exposureErrors,
  nodes: { nbd: { type: 'NoticeBoard', table: 'noticeBoard' }, exn: { type: 'ExposureNotice', table: 'exposureNotice' } },
  sweeps: exposureSweeps,
  files: exposureFiles,
  scopes: {
    noticeBoard: {
      COURT: (query, actor) => query.where('noticeBoard.courtPartnerId', '=', actor.partnerId),
      PROPERTY_COMPANY: (query, actor) => query.where('noticeBoard.propertyPartnerId', '=', actor.partnerId),
      CITIZEN: (query, { personId }) => query.where(sql<boolean>`exists (select 1 from "exposureNotice" n where n."boardId" = "noticeBoard"."id"
        and n."approvedAt" is not null and ${isAbout('n.partyIndex', personId)})`),
    },
    exposureNotice: {
      COURT: (query, actor) => query.where('exposureNotice.courtPartnerId', '=', actor.partnerId),
      // On the court's written notice of assistance, and never before it.
      PROPERTY_COMPANY: (query, actor) => query.where('exposureNotice.propertyPartnerId', '=', actor.partnerId).where('exposureNotice.instructedAt', 'is not', null),
      CITIZEN: (query, { personId }) => query.where('exposureNotice.approvedAt', 'is not', null).where(isAbout('exposureNotice.partyIndex', personId)),
    },
  },
}
