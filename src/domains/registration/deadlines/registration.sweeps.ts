// What happens by itself in registration when its time has come? Each row is a deadline; the business clock rules.
import { sql } from 'kysely'
import { localDateOf } from '../../../platform/calendar/local-date.js'
import { execute } from '../../../platform/database/execute.js'
import { type Sweep } from '../../../platform/module.js'
import { getApplication, tellOf } from '../applications/application.lookup.js'
import { releaseNumbers } from '../plates/release.js'

const AT_ONCE = 200

/** A correction that was never made lapses (行政许可法 §32; the period is the platform's). */
const lapseCorrections: Sweep = {
  action: 'lapseCorrection',
  due: async ({ rows, clock }) => {
    const query = rows.from('application').where('application.status', '=', 'CORRECTION_REQUIRED')
      .where('application.correctionDueOn', '<', localDateOf(clock.now())).limit(AT_ONCE)
    return (await rows.all('application', query)).map(row => row.id)
  },
  run: async (work, id) => {
    const application = await getApplication(work, id)
    if (application.status !== 'CORRECTION_REQUIRED' || (application.correctionDueOn ?? '') >= work.today) return
    application.move('lapse', work.actor)
    application.endedAt = work.now
    await releaseNumbers(work, id)
    tellOf(work, application, 'application.lapsed')
  },
}

/** Numbers on show go back after 180 s; nobody is given the first of them by default. */
const endDraws: Sweep = {
  action: 'endDraw',
  due: async ({ rows, clock }) => {
    const query = rows.from('plateDraw').where('plateDraw.status', '=', 'OPEN').where('plateDraw.expiresAt', '<=', clock.now()).limit(AT_ONCE)
    return (await rows.all('plateDraw', query)).map(row => row.id)
  },
  run: async ({ em, now }, id) => {
    const [draw] = await execute<{ applicationId: string }>(em, `update "plateDraw" set "status" = 'EXPIRED', "version" = "version" + 1, "updatedAt" = $2
      where "id" = $1 and "status" = 'OPEN' and "expiresAt" <= $2 returning "applicationId"`, [id, now])
    if (!draw) return
    await execute(em, `update "plateNumber" set "status" = 'AVAILABLE', "holderId" = null, "until" = null, "version" = "version" + 1, "updatedAt" = $2
      where "holderId" = $1 and "status" = 'HELD' and "until" <= $2`, [draw.applicationId, now])
  },
}

/** A reserved number whose plate was not begun in time goes back, and the owner may choose again. */
const endReservations: Sweep = {
  action: 'endReservation',
  due: async ({ rows, clock }) => {
    // What is being made, or stopped, is not due: it would come up again at every sweep, and leave a trace each time.
    const query = rows.from('plateNumber').where('plateNumber.status', '=', 'RESERVED').where('plateNumber.until', '<=', clock.now())
      .where(sql<boolean>`exists (select 1 from "application" a where a."id" = "plateNumber"."holderId" and a."status" = 'PLATE_CHOSEN')`).limit(AT_ONCE)
    return (await rows.all('plateNumber', query)).map(row => row.holderId ?? '')
  },
  run: async (work, applicationId) => {
    const application = await getApplication(work, applicationId)
    if (application.status !== 'PLATE_CHOSEN') return
    application.move('loseNumber', work.actor)
    application.plateNo = null
    await releaseNumbers(work, applicationId)
    tellOf(work, application, 'application.numberLost')
  },
}

export const registrationSweeps: readonly Sweep[] = [lapseCorrections, endDraws, endReservations]
