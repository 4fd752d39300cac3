// What happens to notices by themselves: the period ends, the target of 24 hours goes by, and then the last moment, which the head of the court is told of.
import { localDateOf } from '../../../platform/calendar/local-date.js'
import { type Sweep } from '../../../platform/module.js'
import { type Platform } from '../../../platform/platform.js'
import { ExposureNotice } from './exposure.entities.js'
import { moveNotice, tellOfNotice } from './exposure.lookup.js'
import { bringDown } from './withdraw.js'

const AT_ONCE = 200

const endPeriods: Sweep = {
  action: 'endExposurePeriod',
  due: async ({ rows, clock }) => {
    const query = rows.from('exposureNotice').where('exposureNotice.status', 'in', ['APPROVED', 'POSTED']).where('exposureNotice.withdrawnAt', 'is', null)
      .where('exposureNotice.toOn', '<', localDateOf(clock.now())).orderBy('exposureNotice.id').limit(AT_ONCE)
    return (await rows.all('exposureNotice', query)).map(({ id }) => id)
  },
  run: async (work, id) => {
    const notice = await work.em.findOne(ExposureNotice, { id })
    if (!notice?.toOn || notice.toOn >= work.today || notice.withdrawnAt || !['APPROVED', 'POSTED'].includes(notice.status)) return
    await bringDown(work, notice, 'PERIOD_ENDED')
  },
}

const stillUp = (due: 'removalTargetAt' | 'removalDueAt', told: 'removalLateAt' | 'removalBreachedAt') => async ({ rows, clock }: Platform): Promise<string[]> => {
  const query = rows.from('exposureNotice').where('exposureNotice.status', '=', 'POSTED').where(`exposureNotice.${due}`, '<=', clock.now())
    .where(`exposureNotice.${told}`, 'is', null).orderBy('exposureNotice.id').limit(AT_ONCE)
  return (await rows.all('exposureNotice', query)).map(({ id }) => id)
}

const missTarget: Sweep = {
  action: 'missRemovalTarget',
  due: stillUp('removalTargetAt', 'removalLateAt'),
  run: async (work, id) => {
    const notice = await work.em.findOne(ExposureNotice, { id })
    if (notice?.status !== 'POSTED' || !notice.removalTargetAt || notice.removalTargetAt > work.now || notice.removalLateAt) return
    Object.assign(notice, { removalLateAt: work.now, updatedAt: work.now })
    await tellOfNotice(work, notice, 'exposureNotice.removalLate')
  },
}

const breachRemoval: Sweep = {
  action: 'breachRemoval',
  due: stillUp('removalDueAt', 'removalBreachedAt'),
  run: async (work, id) => {
    const notice = await work.em.findOne(ExposureNotice, { id })
    if (notice?.status !== 'POSTED' || !notice.removalDueAt || notice.removalDueAt > work.now || notice.removalBreachedAt) return
    await moveNotice(work, notice, 'breach')
    Object.assign(notice, { removalBreachedAt: work.now, updatedAt: work.now })
  },
}

export const exposureSweeps: readonly Sweep[] = [endPeriods, missTarget, breachRemoval]
