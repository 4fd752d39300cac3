// What happens when the letter of a refusal does not go out in time? It is told as a breach of 保险法 §24, and stands in the file.
import { type Sweep } from '../../../platform/module.js'
import { addEntry, getAccident } from '../accidents/accident.lookup.js'
import { ClaimRefusal } from './refusal.entity.js'
import { moveRefusal } from './refusal.service.js'

const AT_ONCE = 200

const missLetters: Sweep = {
  action: 'missRefusalLetter',
  due: async ({ rows, clock }) => {
    const query = rows.from('claimRefusal').where('claimRefusal.status', '=', 'DECIDED').where('claimRefusal.letterDueAt', '<=', clock.now()).orderBy('claimRefusal.id').limit(AT_ONCE)
    return (await rows.all('claimRefusal', query)).map(({ id }) => id)
  },
  run: async (work, id) => {
    const [found] = await work.rows.many('claimRefusal', 'id', id)
    const accident = await getAccident(work, found?.accidentId ?? '')
    const refusal = await work.em.findOne(ClaimRefusal, { id })
    if (refusal?.status !== 'DECIDED' || refusal.letterDueAt > work.now) return
    moveRefusal(work, refusal, 'missLetter')
    refusal.alertedAt = work.now
    refusal.updatedAt = work.now
    addEntry(work, accident, 'slaLetterOverdue', { refusal: id })
  },
}

export const refusalSweeps: readonly Sweep[] = [missLetters]
