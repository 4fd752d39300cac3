// Which messages follow from an event?
import { newId } from '../../../platform/ids.js'
import { type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { type Followed, type Following } from './event-follower.js'
import { Message } from './message.entity.js'
import { wordsOf, type MessageLocale } from './message.templates.js'
import { fileOf, MESSAGE_EVENTS } from './recipients.js'

/** No register says which language a person reads. Source: design. */
const LOCALE: MessageLocale = 'zh-CN'

export function queueing(platform: Platform): Following {
  return { name: 'messages', action: 'queueMessages', types: Object.keys(MESSAGE_EVENTS), handle: (work, event) => queueMessages(platform, work, event) }
}

async function queueMessages({ clock }: Platform, work: Work, event: Followed): Promise<void> {
  const row = MESSAGE_EVENTS[event.type]
  const accident = await fileOf(work, event)
  if (!row || !accident) return
  const recipients = await row.to(work, accident, event)
  const persons = await work.rows.byKeys('party', 'id', recipients.map(({ personId }) => personId))
  for (const { personId, params } of recipients) {
    const person = persons.find(({ id }) => id === personId)
    const message = work.em.create(Message, {
      id: newId('msg'), createdAt: work.now, updatedAt: work.now, accidentId: accident.id, personId, eventId: event.id, template: row.template, locale: LOCALE,
      words: wordsOf(row.template, LOCALE, { ...params, number: accident.number }), numberMasked: person?.mobileMasked ?? null,
      status: 'QUEUED', attempts: 0, reportsAsked: 0, nextAt: clock.wall(),
    })
    if (!person?.mobileCell) failMessage(work, message, 'NO_NUMBER')
  }
}

/** Nothing more is tried. A new message has no version before it is written. */
export function failMessage(work: Work, message: Message, code: string): void {
  message.move('failMessage', work.actor)
  message.failureCode = code
  message.nextAt = null
  tellOfMessage(work, message, 'message.failed')
}

export function tellOfMessage({ tell }: Work, message: Message, type: string): void {
  tell({ type, recordId: message.id, version: ((message.version as number | undefined) ?? 0) + 1, audience: [message.personId] })
}
