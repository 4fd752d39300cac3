// What was a person asked to do herself, what did she answer, and what proves it?
import { defineEntity } from '@mikro-orm/core'
import { code, instant, recordColumns, text } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'

export const ACT_KINDS = [
  'CONFIRM_APPLICATION', 'CHOOSE_NUMBER', 'CONFIRM_BATCH', 'SIGN_AGREEMENT', 'REQUEST_DETERMINATION', 'ACCEPT_LIABILITY', 'CONSENT_OFFER',
] as const
export type ActKind = (typeof ACT_KINDS)[number]
export const ACT_STATUSES = ['REQUESTED', 'ANSWERED', 'DECLINED', 'WITHDRAWN'] as const

/** A partner asks, the person answers in her own authenticated channel, the platform signs a receipt. */
export const PersonActSchema = defineEntity({
  name: 'PersonAct', tableName: 'personAct',
  properties: {
    ...recordColumns,
    kind: code(ACT_KINDS),
    status: code(ACT_STATUSES),
    /** Who answers: the owner herself, or the agent of the one it is for. */
    personId: text(),
    /** For whom: the same person, or the unit whose agent she is. */
    partyId: text(),
    recordId: text(),
    /** What exactly she answers to; another content needs another act. */
    documentHash: text(),
    requestedByPartnerId: text(),
    requestedByStaffId: text().nullable(),
    expiresAt: instant(),
    answer: text().nullable(),
    method: text().nullable(),
    answeredAt: instant().nullable(),
    /** JWS of {subject, act, document hash, method, time} by the platform's key. */
    receipt: text().nullable(),
  },
  indexes: [
    { properties: ['personId'] },
    { name: 'personAct_one_open_each', expression: (_c, _t, name) =>
      `create unique index "${name}" on "personAct" ("recordId", "kind", "personId") where "status" = 'REQUESTED'` },
  ],
})
export class PersonAct extends PersonActSchema.class {}
PersonActSchema.setClass(PersonAct)

export type PersonActRow = RowOf<typeof PersonActSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { personAct: PersonActRow }
}
