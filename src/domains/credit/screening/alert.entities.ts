// Which questions look wrong: too many, by night, about one party by many, without consent, for a purpose not agreed on (credit 5.3)?
import { defineEntity, p } from '@mikro-orm/core'
import { code, count, instant, recordColumns, text } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'

export const ALERT_KINDS = ['VOLUME', 'NIGHT_BULK', 'MANY_ORGANISATIONS', 'NO_CONSENT', 'PURPOSE'] as const
export type AlertKind = (typeof ALERT_KINDS)[number]

export const CreditAlertSchema = defineEntity({
  name: 'CreditAlert', tableName: 'creditAlert',
  properties: {
    ...recordColumns,
    kind: code(ALERT_KINDS),
    /** Whose questions; null where those of many partners together. */
    partnerId: text().nullable(),
    /** Whom they are about, where one party is: the keyed hash, shown to nobody. */
    subjectIndex: text().nullable(),
    from: instant(),
    to: instant(),
    /** What was counted: parties, partners or refused questions. */
    count: count(),
    /** What would have been usual, or is the threshold. */
    usual: count(),
    /** What makes it the same alert: it is raised once. */
    cause: text(),
  },
  uniques: [{ name: 'creditAlert_once', properties: ['cause'] }],
  indexes: [{ properties: ['partnerId', 'id'] }],
})
export class CreditAlert extends CreditAlertSchema.class {}
CreditAlertSchema.setClass(CreditAlert)

/** How many parties a partner asked about in an hour: what is usual is reckoned from it. */
export const CreditVolumeSchema = defineEntity({
  name: 'CreditVolume', tableName: 'creditVolume',
  properties: { hour: p.datetime().primary(), partnerId: p.text().primary(), persons: count() },
})

/** The hours that were examined. */
export const CreditQueryHourSchema = defineEntity({
  name: 'CreditQueryHour', tableName: 'creditQueryHour',
  properties: { hour: p.datetime().primary(), examinedAt: instant() },
})

export type CreditAlertRow = RowOf<typeof CreditAlertSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { creditAlert: CreditAlertRow }
}
