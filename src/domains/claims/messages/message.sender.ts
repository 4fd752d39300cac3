// Who hands messages to the provider and asks whether they arrived? Each process, a slice at a time; while the provider is down they wait.
import { Breaker } from '../../../platform/breaker.js'
import { execute } from '../../../platform/database/execute.js'
import { type Job } from '../../../platform/module.js'
import { type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { Rounds } from '../../../platform/rounds.js'
import { Message } from './message.entity.js'
import { type MessageVerb, messageTransitions } from './message.transitions.js'
import { failMessage, tellOfMessage } from './queue.js'
import { smsChannelOf, type SmsAnswer, type SmsChannel, type SmsReport } from './sms.channel.js'

const LOOK_EVERY_MS = 1000
const SLICE = 20
/** What a process has in hand when it dies, another takes after so long. */
const LEASE_MS = 30_000
const SECOND_MS = 1000
const REPORT_WAITS_MAX_MS = 3600 * SECOND_MS
/** Some three days; then nobody will ever know, and it stays SENT. Source: design. */
const REPORTS_MAX = 80

interface Leased { readonly id: string, readonly personId: string, readonly status: string, readonly words: string, readonly providerRef: string | null }
type Result = { readonly id: string, readonly sent: SmsAnswer } | { readonly id: string, readonly report: SmsReport }

export class MessageSender implements Job {
  private readonly rounds: Rounds | undefined
  private readonly breaker: Breaker

  constructor(private readonly platform: Platform) {
    const channel = smsChannelOf(platform)
    this.breaker = new Breaker(() => platform.clock.wall().getTime())
    if (channel) this.rounds = new Rounds(LOOK_EVERY_MS, () => this.run(channel), error => { process.stderr.write(`messages: ${String(error)}\n`) })
  }

  start(): void {
    this.rounds?.start()
  }

  /** What has left is waited for, so that its answer is kept. */
  async stop(): Promise<void> {
    await this.rounds?.stop()
  }

  private async run(channel: SmsChannel): Promise<void> {
    if (this.breaker.isOpen()) return
    for (let slice = await this.due(); slice.length > 0 && !this.rounds?.isStopped; slice = await this.due()) {
      const leased = await this.lease(slice)
      const results: Result[] = []
      for (const each of leased) {
        // One failure says that the line is down; the others of the slice are due again when it rests no more.
        if (this.breaker.isOpen()) results.push({ id: each.id, sent: { kind: 'UNREACHABLE' } })
        else results.push(await this.tried(channel, each))
      }
      if (results.length > 0) await this.record(results)
      if (leased.length === 0 || this.breaker.isOpen()) return
    }
  }

  private async due(): Promise<string[]> {
    const { rows, clock } = this.platform
    const found = await rows.text<{ id: string }>(`select "id" from "message" where "nextAt" <= $1 order by "nextAt" limit ${SLICE}`, [clock.wall()])
    return found.map(({ id }) => id)
  }

  private lease(ids: readonly string[]): Promise<Leased[]> {
    const wall = this.platform.clock.wall()
    return this.platform.database.transact(em => execute<Leased>(em, `update "message" set "nextAt" = $2 where "id" in (
        select "id" from "message" where "id" = any($1) and "nextAt" <= $3 order by "id" for update skip locked)
      returning "id", "personId", "status", "words", "providerRef"`, [ids, new Date(wall.getTime() + LEASE_MS), wall]))
  }

  private async tried(channel: SmsChannel, leased: Leased): Promise<Result> {
    const { id, status, providerRef } = leased
    const result: Result = status === 'QUEUED' ? { id, sent: await this.send(channel, leased) } : { id, report: await channel.report(providerRef ?? '') }
    const answer = 'sent' in result ? result.sent : result.report
    if (answer.kind === 'UNREACHABLE') this.breaker.failed()
    else this.breaker.succeeded()
    return result
  }

  /** The only place where the number is opened. */
  private async send(channel: SmsChannel, { id, personId, words }: Leased): Promise<SmsAnswer> {
    const [person] = await this.platform.rows.many('party', 'id', personId)
    if (!person?.mobileCell) return { kind: 'REFUSED', code: 'NO_NUMBER' }
    return channel.send({ ref: id, number: this.platform.cipher.open(person.mobileCell, `party.mobileCell:${personId}`), words })
  }

  private record(results: readonly Result[]): Promise<void> {
    return this.platform.performOwn('recordMessages', async work => {
      const messages = await work.em.find(Message, { id: { $in: results.map(({ id }) => id) } })
      for (const result of results) {
        const message = messages.find(({ id }) => id === result.id)
        if (!message) continue
        message.updatedAt = work.now
        if ('sent' in result) this.noteSent(work, message, result.sent)
        else this.noteReport(work, message, result.report)
      }
      return { id: results[0]?.id ?? '' }
    })
  }

  private noteSent(work: Work, message: Message, sent: SmsAnswer): void {
    if (message.status !== 'QUEUED') return
    message.attempts++
    switch (sent.kind) {
      case 'UNREACHABLE':
        message.nextAt = this.after(SECOND_MS)
        return
      case 'REFUSED':
        failMessage(work, message, sent.code)
        return
      case 'TAKEN':
        moveMessage(work, message, 'sendMessage')
        message.providerRef = sent.providerRef
        message.sentAt = work.now
        message.nextAt = this.after(SECOND_MS)
    }
  }

  private noteReport(work: Work, message: Message, report: SmsReport): void {
    if (message.status !== 'SENT') return
    if (report.kind === 'FAILED') failMessage(work, message, report.code)
    else if (report.kind === 'DELIVERED') {
      moveMessage(work, message, 'deliverMessage')
      message.deliveredAt = work.now
      message.nextAt = null
    } else {
      message.reportsAsked++
      message.nextAt = message.reportsAsked < REPORTS_MAX ? this.after(Math.min(SECOND_MS * 2 ** message.reportsAsked, REPORT_WAITS_MAX_MS)) : null
    }
  }

  private after(ms: number): Date {
    return new Date(this.platform.clock.wall().getTime() + ms)
  }
}

function moveMessage(work: Work, message: Message, verb: MessageVerb): void {
  message.move(verb, work.actor)
  tellOfMessage(work, message, messageTransitions[verb].tells)
}
