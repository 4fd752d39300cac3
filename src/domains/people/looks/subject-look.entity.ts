// Whom has a member of staff asked about in this hour? What the budget of distinct persons is counted from.
import { defineEntity, p } from '@mikro-orm/core'
import { instant } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'

/** Not the log of looks, which the audit keeps: only the hour that runs, a looker. */
export const SubjectLookSchema = defineEntity({
  name: 'SubjectLook', tableName: 'subjectLook',
  properties: {
    /** The member of staff; where nobody signed, the client. */
    lookerId: p.text().primary(),
    /** Id of the person or unit; the keyed hash of the number where no register knows her, since a miss is a look too. */
    subject: p.text().primary(),
    /** Start of the hour, wall time. */
    hour: instant(),
  },
})
export class SubjectLook extends SubjectLookSchema.class {}
SubjectLookSchema.setClass(SubjectLook)

export type SubjectLookRow = RowOf<typeof SubjectLookSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { subjectLook: SubjectLookRow }
}
