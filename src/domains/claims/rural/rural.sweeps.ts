// What happens by itself at rural points when a day has come: postings begin and lapse, agreements lapse.
import { localDateOf } from '../../../platform/calendar/local-date.js'
import { type Sweep } from '../../../platform/module.js'
import { tellOf } from '../../../platform/perform/tell.js'
import { RuralPosting, SharingAgreement } from './point.entities.js'
import { ruralPostingTransitions, sharingTransitions } from './rural.transitions.js'
import { leaveShared } from './unshare.js'

const AT_ONCE = 200

const beginPostings: Sweep = {
  action: 'beginRuralPosting',
  due: async ({ rows, clock }) => {
    const query = rows.from('ruralPosting').where('ruralPosting.status', '=', 'PLANNED').where('ruralPosting.validFrom', '<=', localDateOf(clock.now())).limit(AT_ONCE)
    return (await rows.all('ruralPosting', query)).map(row => row.id)
  },
  run: async (work, id) => {
    const posting = await work.em.findOne(RuralPosting, { id })
    if (posting?.status !== 'PLANNED' || posting.validFrom > work.today) return
    posting.move('begin', work.actor)
    posting.updatedAt = work.now
    tellOf(work, posting, ruralPostingTransitions.begin.tells, posting.partnerId, posting.postedByPartnerId)
  },
}

const lapsePostings: Sweep = {
  action: 'lapseRuralPosting',
  due: async ({ rows, clock }) => {
    const query = rows.from('ruralPosting').where('ruralPosting.status', '<>', 'ENDED').where('ruralPosting.validTo', '<', localDateOf(clock.now())).limit(AT_ONCE)
    return (await rows.all('ruralPosting', query)).map(row => row.id)
  },
  run: async (work, id) => {
    const posting = await work.em.findOne(RuralPosting, { id })
    if (!posting || posting.status === 'ENDED' || posting.validTo >= work.today) return
    posting.move('lapse', work.actor)
    posting.updatedAt = posting.endedAt = work.now
    tellOf(work, posting, ruralPostingTransitions.lapse.tells, posting.partnerId, posting.postedByPartnerId)
  },
}

const lapseAgreements: Sweep = {
  action: 'lapseSharing',
  due: async ({ rows, clock }) => {
    const query = rows.from('sharingAgreement').where('sharingAgreement.status', '<>', 'ENDED')
      .where('sharingAgreement.validTo', '<', localDateOf(clock.now())).limit(AT_ONCE)
    return (await rows.all('sharingAgreement', query)).map(row => row.id)
  },
  run: async (work, id) => {
    const agreement = await work.em.findOne(SharingAgreement, { id })
    if (!agreement || agreement.status === 'ENDED' || agreement.validTo >= work.today) return
    agreement.move('lapse', work.actor)
    agreement.updatedAt = agreement.endedAt = work.now
    tellOf(work, agreement, sharingTransitions.lapse.tells, agreement.fromPartnerId, agreement.toPartnerId)
    await leaveShared(work, agreement)
  },
}

/** What has run out lapses before anything begins. */
export const ruralSweeps: readonly Sweep[] = [lapsePostings, lapseAgreements, beginPostings]
