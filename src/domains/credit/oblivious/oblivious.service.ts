// How are blinded numbers evaluated, and counted? What goes out was charged before, in a transaction; what came in is kept nowhere.
import { GraphQLError } from 'graphql'
import { ELEMENT_BYTES } from '../../../client/oblivious.format.js'
import { localDateOf } from '../../../platform/calendar/local-date.js'
import { execute } from '../../../platform/database/execute.js'
import { fault, refuse, refuseAll, type Fault } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { newId } from '../../../platform/ids.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { type BatchResult } from './evaluation.js'
import { EvaluationThreads, THREADS } from './evaluation.threads.js'
import { base64url, bytesOf, openKey } from './key-cell.js'
import { ObliviousEvaluation, type ObliviousKeyRow } from './oblivious.entities.js'
import { type EvaluateBlindedInput, type ObliviousPurpose } from './oblivious.inputs.js'

const CONSENT_LENGTH_MAX = 64
const ELEMENT = /^[A-Za-z0-9_-]{43}$/
const PURPOSES: Readonly<Record<string, readonly ObliviousPurpose[]>> = { BANK: ['CREDIT_APPROVAL', 'POST_LOAN'], SIGNATORY: ['MEASURE'] }

export interface Evaluated { readonly evaluated: readonly string[], readonly proof: string, readonly leftToday: number }

export class ObliviousService {
  private readonly threads = new EvaluationThreads(THREADS)

  constructor(private readonly platform: Platform) {}

  /** Computed before the transaction, so that none is open for as long as that takes, and given out only when it has committed. */
  async evaluate(request: Request, input: EvaluateBlindedInput): Promise<{ performed: Performed, evaluated: Evaluated | undefined }> {
    const key = await this.keyOf(input.keyId)
    const wrong = this.faultsOf(request, input, key)
    const mayPay = wrong.length === 0 && !input.dryRun && (await this.leftToday(request)) >= input.blinded.length
    const early = mayPay && key ? await this.compute(key, input) : undefined
    const performed = await this.platform.perform('evaluateBlinded', request, input, async work => {
      refuseAll(wrong)
      if (early && 'isBusy' in early) throw refuse('BUSY')
      if (early && 'invalidAt' in early) throw refuse('BLINDED_MALFORMED', `blinded.${early.invalidAt}`)
      await this.charge(work, input.blinded.length)
      return { id: this.keep(work, input) }
    })
    if (performed.id === null || !key) return { performed, evaluated: undefined }
    // Done in its week, and sent again when its key has gone: nothing can be answered any more.
    if (wrong.length > 0) return { performed: { id: null, faults: wrong, replayed: false }, evaluated: undefined }
    // A request that is sent again is answered again, from the elements it brings, and not charged.
    const result = early ?? (await this.compute(key, input))
    if (!('proof' in result)) throw new GraphQLError('', { extensions: { code: 'OVERLOADED', http: { status: 503 }, retryable: true } })
    const evaluated = input.blinded.map((_, n) => base64url(result.evaluated.subarray(n * ELEMENT_BYTES, (n + 1) * ELEMENT_BYTES)))
    return { performed, evaluated: { evaluated, proof: base64url(result.proof), leftToday: await this.leftToday(request) } }
  }

  private async keyOf(id: string): Promise<ObliviousKeyRow | undefined> {
    const { rows } = this.platform
    return rows.find('obliviousKey', rows.from('obliviousKey').where('obliviousKey.id', '=', id))
  }

  private faultsOf({ actor }: Request, { blinded, purpose, consentRef }: EvaluateBlindedInput, key: ObliviousKeyRow | undefined): Fault[] {
    const { clock, limits: { evaluationsPerRequest: max } } = this.platform
    const now = clock.now()
    const counts = blinded.length >= 1 && blinded.length <= max
    const malformedAt = counts ? blinded.findIndex(element => !ELEMENT.test(element)) : -1
    return [
      key ? undefined : fault('NOT_FOUND', 'keyId'),
      key && (now < key.validFrom || now >= key.validTo || key.privateCell === null)
        ? fault('OBLIVIOUS_KEY_CLOSED', 'keyId', { from: localDateOf(key.validFrom), to: localDateOf(key.validTo) }) : undefined,
      counts ? undefined : fault('BLINDED_COUNT', 'blinded', { max: String(max) }),
      malformedAt < 0 ? undefined : fault('BLINDED_MALFORMED', `blinded.${malformedAt}`),
      PURPOSES[actor.kind]?.includes(purpose) ? undefined : fault('OBLIVIOUS_PURPOSE', 'purpose'),
      actor.kind === 'BANK' && !consentRef ? fault('OBLIVIOUS_CONSENT', 'consentRef') : undefined,
      consentRef ? textFault(consentRef, 'consentRef', CONSENT_LENGTH_MAX) : undefined,
    ].filter(each => each !== undefined)
  }

  private compute({ id, publicKey, privateCell }: ObliviousKeyRow, { blinded }: EvaluateBlindedInput): Promise<BatchResult> | { readonly isBusy: true } {
    const pair = openKey(this.platform.cipher, { id, publicKey, privateCell: privateCell ?? '' })
    return this.threads.batch(pair, Buffer.concat(blinded.map(bytesOf))) ?? { isBusy: true }
  }

  private async leftToday({ actor }: Request): Promise<number> {
    const { rows, clock, limits } = this.platform
    const [row] = await rows.text<{ spent: number }>(`select "spent" from "obliviousDay" where "partnerId" = $1 and "day" = $2::date`, [actor.partnerId, localDateOf(clock.now())])
    return limits.evaluationsPerDay - (row?.spent ?? 0)
  }

  /** Two requests at once can't both take what is left: the row is locked until the commit. */
  private async charge({ em, rows, actor, today }: Work, count: number): Promise<void> {
    const { evaluationsPerDay: max } = this.platform.limits
    const charged = await execute(em, `insert into "obliviousDay" ("partnerId", "day", "spent") values ($1, $2, $3)
      on conflict ("partnerId", "day") do update set "spent" = "obliviousDay"."spent" + $3 where "obliviousDay"."spent" + $3 <= $4 returning "spent"`, [actor.partnerId, today, count, max])
    if (charged.length > 0) return
    const [row] = await rows.text<{ spent: number }>(`select "spent" from "obliviousDay" where "partnerId" = $1 and "day" = $2::date`, [actor.partnerId, today])
    throw refuse('EVALUATION_BUDGET', 'blinded', { max: String(max), left: String(max - (row?.spent ?? 0)) })
  }

  private keep({ em, actor, now }: Work, { keyId, blinded, purpose, consentRef }: EvaluateBlindedInput): string {
    const id = newId('obe')
    em.create(ObliviousEvaluation, {
      id, createdAt: now, updatedAt: now, partnerId: actor.partnerId, clientId: actor.clientId, staffId: actor.staffId ?? null, keyId,
      elementCount: blinded.length, purpose, consentRef: consentRef ?? null, evaluatedAt: now,
    })
    return id
  }
}
