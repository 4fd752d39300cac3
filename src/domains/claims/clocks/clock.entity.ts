// Which time limits run, were met, or were missed in an accident?
import { defineEntity } from '@mikro-orm/core'
import { flag, instant, recordColumns, text } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'

export const AccidentClockSchema = defineEntity({
  name: 'AccidentClock', tableName: 'accidentClock',
  properties: {
    ...recordColumns,
    accidentId: text(),
    /** Row of the table of clocks. */
    clock: text(),
    startedAt: instant(),
    dueAt: instant(),
    provisional: flag(),
    metAt: instant().nullable(),
    breachedAt: instant().nullable(),
    /** The file went another way, so that nobody had to meet it. */
    voidedAt: instant().nullable(),
  },
  indexes: [
    { properties: ['accidentId'] },
    { name: 'accidentClock_breached', expression: (_c, _t, name) => `create index "${name}" on "accidentClock" ("breachedAt") where "breachedAt" is not null` },
    { name: 'accidentClock_one_running', expression: (_c, _t, name) =>
      `create unique index "${name}" on "accidentClock" ("accidentId", "clock") where "metAt" is null and "voidedAt" is null` },
    { name: 'accidentClock_due', expression: (_c, _t, name) =>
      `create index "${name}" on "accidentClock" ("dueAt") where "metAt" is null and "voidedAt" is null and "breachedAt" is null` },
  ],
})
export class AccidentClock extends AccidentClockSchema.class {}
AccidentClockSchema.setClass(AccidentClock)

export type AccidentClockRow = RowOf<typeof AccidentClockSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { accidentClock: AccidentClockRow }
}
