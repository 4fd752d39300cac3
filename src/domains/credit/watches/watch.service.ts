// How does a client begin and end to watch subjects, and confirm what it was told?
import { addYears, type LocalDate } from '../../../platform/calendar/local-date.js'
import { execute } from '../../../platform/database/execute.js'
import { fault, refuse, refuseAll, type Fault } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { newId } from '../../../platform/ids.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { identityIndexOf } from '../../people/index.js'
import { readNumber } from '../matching/identity-number.js'
import { normaliseName } from '../matching/normalise-name.js'
import { agreementOf, agreementsBegun } from '../screening/agreement.js'
import { grantOf } from '../screening/grant.js'
import { type Grant } from '../screening/purposes.js'
import { Watch } from './watch.entities.js'
import { type AckCreditNoticesInput, type AddWatchesInput, type RemoveWatchesInput, type WatchInput } from './watch.inputs.js'
import { watchTransitions } from './watch.transitions.js'

export const WATCHES_AT_ONCE = 100
const REF_MAX = 100
const NAME_MAX = 200
const CONSENT_YEARS_MAX = 5

interface Wanted extends WatchInput { readonly partyIndex: string, readonly nameHash: string }
interface Basis { readonly grant: Grant, readonly purpose: string, readonly agreementUntil: LocalDate | null }

export const watchedNameHash = ({ cipher }: Pick<Platform, 'cipher'>, name: string): string => identityIndexOf(cipher, `name:${normaliseName(name)}`)

export class WatchService {
  constructor(private readonly platform: Platform) {}

  add(request: Request, input: AddWatchesInput): Promise<Performed> {
    return this.platform.perform('addWatches', request, input, async work => {
      const basis = await this.basisOf(work, input.purpose)
      refuseAll(numberFaults(input.watches))
      const wanted = input.watches.map((each, place) => this.readWatch(work, each, `watches.${place}`, basis.grant))
      refuseAll([...wanted.flatMap(({ faults }) => faults), ...twice(input.watches)])
      for (const { watch } of wanted) if (watch) await this.keep(work, watch, basis)
      return { id: work.actor.clientId }
    })
  }

  remove(request: Request, input: RemoveWatchesInput): Promise<Performed> {
    return this.platform.perform('removeWatches', request, input, async work => {
      const { em, actor, now } = work
      refuseAll(numberFaults(input.subjectRefs))
      const found = await em.find(Watch, { clientId: actor.clientId, status: 'ACTIVE', subjectRef: { $in: input.subjectRefs } })
      const known = new Map(found.map(watch => [watch.subjectRef, watch]))
      refuseAll(input.subjectRefs.map((ref, place) => (known.has(ref) ? undefined : fault('NOT_FOUND', `subjectRefs.${place}`))))
      for (const watch of found) {
        watch.move('remove', actor)
        Object.assign(watch, { endedAt: now, endReason: 'REMOVED', updatedAt: now })
        work.tell({ type: watchTransitions.remove.tells, recordId: watch.id, version: watch.version + 1, audience: [actor.partnerId] })
      }
      return { id: actor.clientId }
    })
  }

  ack(request: Request, input: AckCreditNoticesInput): Promise<Performed> {
    return this.platform.perform('ackCreditNotices', request, input, async ({ em, actor, now }) => {
      const [counter] = await execute<{ lastSeq: number }>(em, `select "lastSeq" from "noticeCounter" where "clientId" = $1 for update`, [actor.clientId])
      const last = counter?.lastSeq ?? 0
      if (input.seq < 0 || input.seq > last) throw refuse('ACK_AHEAD', 'seq', { last: String(last) })
      await execute(em, `update "noticeCounter" set "ackedSeq" = greatest("ackedSeq", $2), "ackedAt" = $3 where "clientId" = $1`, [actor.clientId, input.seq, now])
      return { id: actor.clientId }
    })
  }

  /** Without an agreement the matrix alone decides; with one, both, and the watch ends with it. */
  private async basisOf({ rows, actor, today }: Work, purpose: string): Promise<Basis> {
    const grant = await grantOf(rows, actor, purpose, today)
    if (!grant) throw refuse('PURPOSE_NOT_ALLOWED', 'purpose')
    const { allows, until } = agreementOf(await agreementsBegun(rows, actor.partnerId, today), purpose, today)
    if (!allows) throw refuse('PURPOSE_NOT_ALLOWED', 'purpose')
    return { grant, purpose, agreementUntil: until }
  }

  private readWatch({ today }: Work, asked: WatchInput, at: string, grant: Grant): { watch: Wanted | undefined, faults: (Fault | undefined)[] } {
    const number = readNumber(asked.partyKind, asked.identityNumber, today)
    const full = typeof number !== 'string' && number.form === 'FULL' ? number.value : undefined
    const faults = [
      textFault(asked.subjectRef, `${at}.subjectRef`, REF_MAX), textFault(asked.name, `${at}.name`, NAME_MAX),
      typeof number === 'string' ? fault(number, `${at}.identityNumber`) : full === undefined ? fault('ID_REQUIRED', `${at}.identityNumber`) : undefined,
      grant.key === 'NUMBER_AND_CONSENT' && !asked.consentRef?.trim() ? fault('CONSENT_REF_MISSING', `${at}.consentRef`) : undefined,
      asked.consentRef && asked.consentRef.trim() !== '' ? textFault(asked.consentRef, `${at}.consentRef`, REF_MAX) : undefined,
      asked.consentUntil < today || asked.consentUntil > addYears(today, CONSENT_YEARS_MAX) ? fault('CONSENT_PERIOD', `${at}.consentUntil`) : undefined,
    ]
    if (full === undefined) return { watch: undefined, faults }
    return { watch: { ...asked, partyIndex: identityIndexOf(this.platform.cipher, full), nameHash: watchedNameHash(this.platform, asked.name) }, faults }
  }

  /** A reference that is watched already is renewed, unless it would become somebody else. */
  private async keep({ em, actor, now }: Work, wanted: Wanted, { grant, purpose, agreementUntil }: Basis): Promise<void> {
    const { subjectRef, partyKind, partyIndex, nameHash, consentUntil } = wanted
    const terms = {
      nameHash, purpose, consentRef: wanted.consentRef?.trim() ?? null, consentUntil, agreementUntil,
      endsOn: agreementUntil !== null && agreementUntil < consentUntil ? agreementUntil : consentUntil,
      hearsListings: grant.fields.has('LISTED'), items: grant.fields.has('RESTRICTION') ? [...grant.items] : [], updatedAt: now,
    }
    const known = await em.findOne(Watch, { clientId: actor.clientId, subjectRef, status: 'ACTIVE' })
    if (known && known.partyIndex !== partyIndex) throw refuse('WATCH_REF_TAKEN', 'watches')
    if (known) Object.assign(known, terms)
    else em.create(Watch, { id: newId('wat'), createdAt: now, clientId: actor.clientId, partnerId: actor.partnerId, subjectRef, partyKind, partyIndex, status: 'ACTIVE', ...terms })
  }
}

const numberFaults = (list: readonly unknown[]) =>
  [list.length < 1 || list.length > WATCHES_AT_ONCE ? fault('WATCHES_NUMBER', '', { max: String(WATCHES_AT_ONCE) }) : undefined]

const twice = (watches: readonly WatchInput[]) => watches.map(({ subjectRef }, place) =>
  (watches.findIndex(each => each.subjectRef === subjectRef) < place ? fault('WATCH_REF_TWICE', `watches.${place}.subjectRef`) : undefined))
