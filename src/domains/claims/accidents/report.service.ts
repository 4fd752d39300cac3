// How does an accident come on file, and who decides its lane?
import { type Actor } from '../../../platform/actor.js'
import { placeOf } from '../../../platform/geo.js'
import { placeFault } from '../../../platform/land.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { fault, refuse, refuseAll, type Fault } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { newId } from '../../../platform/ids.js'
import { sha256 } from '../../../platform/crypto/canonical.js'
import { markVehicles } from './police-mark.js'
import { Accident, AccidentParty, type AccidentRow } from './accident.entity.js'
import { addEntry, getAccident, moveAccident, partiesOf, tellOf } from './accident.lookup.js'
import { withdrawActs } from '../../people/index.js'
import { voidDraft } from '../liability/paper.js'
import { finishTasks, openTask, policeTask } from '../seats/tasks.js'
import { getPostingFor } from '../rural/posting.lookup.js'
import { restartClocks } from '../clocks/restart.js'
import { CHANNEL_OF } from './accident.permissions.js'
import { wearerOf, wearHat } from './hats.js'
import { claimantsOf } from './claimants.js'
import { findDuplicate, linkReport } from './duplicates.js'
import { resolveParties, type ResolvedParty } from './resolve-parties.js'
import { type ReportAccidentInput, type TriageAccidentInput } from './report.inputs.js'
import { triage } from './triage.js'
import { type TriageGround } from './triage-grounds.js'

const PARTIES_MAX = 8
const GROUNDS_MAX = 12
const PLACE_LENGTH_MAX = 200
const REFERENCE_LENGTH_MAX = 64
/** A claim is made within two years (保险法 §26); an older report is no report. */
const OLDEST_MS = 2 * 366 * 24 * 3600 * 1000

export class ReportService {
  constructor(private readonly platform: Platform) {}

  async report(request: Request, input: ReportAccidentInput): Promise<Performed> {
    const performed = await this.platform.perform('reportAccident', request, input, async work => {
      refuseAll(reportFaults(work, input))
      const { parties, grounds } = await resolveParties(work, this.platform.cipher, input)
      const accident = await this.enter(work, input, parties, grounds)
      if (!input.grounds) await openTask(work, policeTask('TRIAGE', accident))
      else await decideLane(work, accident, parties, { grounds: input.grounds, injured: input.injured, dead: input.dead })
      return { id: accident.id }
    })
    const known = performed.faults.find(({ code }) => code === 'DUPLICATE_CASE')?.params['number']
    if (known !== undefined && !input.dryRun) await this.platform.performOwn('linkReport', work => linkReport(work, known, input.channel))
    return performed
  }

  triage(request: Request, input: TriageAccidentInput): Promise<Performed> {
    return this.platform.perform('triageAccident', request, input, async work => {
      const accident = await getAccident(work, input.id, input.expectedVersion)
      if (input.grounds.length > GROUNDS_MAX) throw refuse('ACCIDENT_GROUNDS_SIZE', 'grounds', { max: String(GROUNDS_MAX) })
      await decideLane(work, accident, await partiesOf(work, accident), input)
      return { id: accident.id }
    })
  }

  private async enter(work: Work, input: ReportAccidentInput, parties: readonly ResolvedParty[], grounds: readonly TriageGround[]): Promise<Accident> {
    const { em, actor, now, today } = work
    const point = input.channel === 'RURAL_POINT' ? (await getPostingFor(work, input.postingId ?? '', 'HELP_REPORT')).point : undefined
    const duplicate = await findDuplicate(work, input, parties)
    if (duplicate) throw refuse('DUPLICATE_CASE', 'parties', { number: duplicate.number })
    const id = newId('acd')
    const insurerIds = parties.flatMap(({ cover }) => [cover.mti?.insurerId, cover.ctpl?.insurerId, cover.vdi?.insurerId]).filter(each => each !== undefined)
    const claimantOf = await claimantsOf(work, parties)
    const personIds = parties.flatMap(party => [party.personId, party.ownerId, claimantOf(party, 'P')?.personId]).filter(each => typeof each === 'string')
    const accident = em.create(Accident, {
      id, createdAt: now, updatedAt: now, number: `ACD${today.replaceAll('-', '')}${id.slice(-8)}`, status: 'REPORTED', statusSince: now, channel: input.channel,
      procedures: [], groundCodes: [...grounds], injured: input.injured, dead: input.dead, occurredAt: input.occurredAt, reportedAt: now,
      ...placeOf(input), place: input.place, divisionCode: input.divisionCode, weather: input.weather ?? null,
      form: input.form ?? null, closedRoad: input.closedRoad, clientReference: input.clientReference ?? null, reportedByPartnerId: actor.partnerId,
      reportedByStaffId: actor.staffId ?? null, reportedByPersonId: actor.personId ?? null, policeUnitId: await districtOf(work, input.divisionCode), ruralPointId: point?.id ?? null,
      insurerIds: [...new Set(insurerIds)], personIds: [...new Set(personIds)],
      evidenceComplete: false, moreEvidenceAsked: 0, waitUsedMs: 0, escalation: 0, reviewedOnce: false, selfCompensationAsked: false, offerVersion: 0,
      hats: [], entrySeq: 0, entryHash: sha256(id),
    })
    wearHat(accident, actor, await wearerOf(work, accident))
    for (const party of parties) em.create(AccidentParty, { id: newId('apt'), createdAt: now, updatedAt: now, accidentId: id, ...party, faultCodes: [], conduct: [], intentional: false, agreesToSelfCompensation: false, subrogates: false })
    addEntry(work, accident, 'report', { channel: input.channel, parties: parties.length })
    tellOf(work, accident, 'accident.reported')
    await restartClocks(work, accident, 'report')
    return accident
  }
}

/** R-codes decide: nobody may negotiate what the law gives to the police (处理程序规定 §13). What is on file of them stays: who asks later has not heard the report. */
async function decideLane(work: Work, accident: Accident, parties: readonly Pick<AccidentParty, 'kind' | 'vin'>[], told: Pick<TriageAccidentInput, 'grounds' | 'injured' | 'dead'>): Promise<void> {
  accident.injured ||= told.injured
  accident.dead ||= told.dead
  const answer = triage({ grounds: [...told.grounds, ...accident.groundCodes as TriageGround[]], injured: accident.injured, dead: accident.dead, parties })
  accident.groundCodes = [...answer.blocking]
  accident.lane = answer.lane
  accident.procedures = [...answer.procedures]
  await finishTasks(work, accident.id, 'TRIAGE')
  const isKnown = accident.status !== 'REPORTED'
  if (isKnown) await endNegotiation(work, accident)
  if (answer.outcome !== 'FAST') await openTask(work, policeTask('DISPATCH', accident))
  if (answer.outcome === 'GENERAL') {
    accident.procedure = 'GENERAL'
    await moveAccident(work, accident, 'takeGeneral', { grounds: accident.groundCodes, injured: accident.injured })
    await markVehicles(work, accident, parties, 'OPEN')
    return
  }
  await moveAccident(work, accident, isKnown && answer.outcome === 'SIMPLE' ? 'takeSimple' : 'takeFast', { grounds: accident.groundCodes, lane: answer.lane })
}

/** What the parties had begun among themselves is asked of nobody any more. */
async function endNegotiation(work: Work, accident: Accident): Promise<void> {
  await voidDraft(work, accident)
  await withdrawActs(work, accident.id, 'REQUEST_DETERMINATION')
  accident.liabilityId = accident.procedure = accident.moreEvidenceReason = null
}

function isChannelOf({ kind, functions }: Actor, channel: AccidentRow['channel']): boolean {
  const who = CHANNEL_OF[channel][kind]
  return who === true || (who?.some(each => functions.has(each)) ?? false)
}

function reportFaults({ now, actor }: Work, input: ReportAccidentInput): (Fault | undefined)[] {
  const age = now.getTime() - input.occurredAt.getTime()
  return [
    age < 0 ? fault('ACCIDENT_IN_FUTURE', 'occurredAt') : undefined,
    age > OLDEST_MS ? fault('ACCIDENT_TOO_OLD', 'occurredAt') : undefined,
    placeFault(input),
    textFault(input.place, 'place', PLACE_LENGTH_MAX),
    /^\d{6}$/.test(input.divisionCode) ? undefined : fault('DIVISION_MALFORMED', 'divisionCode'),
    input.parties.length < 1 || input.parties.length > PARTIES_MAX ? fault('ACCIDENT_PARTIES_SIZE', 'parties', { max: String(PARTIES_MAX) }) : undefined,
    (input.grounds?.length ?? 0) > GROUNDS_MAX ? fault('ACCIDENT_GROUNDS_SIZE', 'grounds', { max: String(GROUNDS_MAX) }) : undefined,
    input.clientReference ? textFault(input.clientReference, 'clientReference', REFERENCE_LENGTH_MAX) : undefined,
    input.weather ? textFault(input.weather, 'weather', REFERENCE_LENGTH_MAX) : undefined,
    input.form ? textFault(input.form, 'form', REFERENCE_LENGTH_MAX) : undefined,
    isChannelOf(actor, input.channel) ? undefined : fault('CHANNEL_NOT_YOURS', 'channel'),
    ...input.parties.map(({ thing }, index) => (thing ? textFault(thing, `parties.${index}.thing`, PLACE_LENGTH_MAX) : undefined)),
  ]
}

/** The district whose area holds the place; unknown areas go to whoever takes them. */
async function districtOf({ rows, today }: Work, divisionCode: string): Promise<string | null> {
  const areas = await rows.all('policeArea', rows.from('policeArea').where('policeArea.business', '=', 'ACCIDENT').where('policeArea.divisionCode', '=', divisionCode)
    .where('policeArea.validFrom', '<=', today))
  return areas.find(({ validTo }) => validTo === null || validTo >= today)?.unitId ?? null
}
