// How does an application come in: entered by a clerk, confirmed by the owner herself, corrected, withdrawn?
import { refuse, refuseAll, fault, type Fault } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { sha256, canonicalJson } from '../../../platform/crypto/canonical.js'
import { workCalendar } from '../../../platform/calendar/working-days.js'
import { startOfDay, addDays } from '../../../platform/calendar/local-date.js'
import { isMalformedVin } from '../../../platform/identifiers/vin.js'
import { newId } from '../../../platform/ids.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { checkStation } from '../../partners/index.js'
import { answerAct, findParty, getAgent, identityFault, identityIndexOf, renewAct, requestAct, type ActRequest, type PartyRow } from '../../people/index.js'
import { derivePlateKind } from '../codes/plate-kinds.js'
import { isUseNature, isOperating } from '../codes/use-natures.js'
import { inStationScope, isSmallPassenger, isVehicleType } from '../codes/vehicle-types.js'
import { codesOf, judge } from '../eligibility/judge.js'
import { tellCourt } from '../eligibility/tell-court.js'
import { releaseNumbers } from '../plates/release.js'
import { type CertificateRow } from '../records/record.entities.js'
import { Application } from './application.entity.js'
import { getApplication, lockForOne, tellOf } from './application.lookup.js'
import { type CorrectApplicationInput, type SubmitRegistrationInput, type WithdrawApplicationInput, type ConfirmApplicationInput } from './submission.inputs.js'

/** From submission to plate inside a station: under two hours. Source: the city's promise of 2018. */
const SLA_MS = 2 * 3600 * 1000
/** Time to correct, and to confirm. Source: design. */
const CORRECTION_WORKING_DAYS = 10
const CONFIRMATION_DAYS = 7
const REFERENCE_LENGTH_MAX = 64
/** As long as a register's. */
const NAME_LENGTH_MAX = 200

/** What is registered, whoever owns it. */
export type CarInput = Pick<SubmitRegistrationInput, 'stationId' | 'vin' | 'certificateNo' | 'invoiceNo' | 'policyNo' | 'useNature' | 'clientReference'>

export interface Parties {
  readonly owner: PartyRow
  readonly agent: PartyRow | undefined
}

interface Entered { readonly visitId?: string, readonly batchId?: string, readonly confirmedAt?: Date }

interface Details {
  readonly vin: string
  readonly certificateNo: string
  readonly invoiceNo: string
  readonly policyNo: string | null
}

export class SubmissionService {
  constructor(private readonly platform: Platform) {}

  submit(request: Request, input: SubmitRegistrationInput): Promise<Performed> {
    return this.platform.perform('submitRegistration', request, input, async work => {
      refuseAll([...carFaults(input), ...partyFaults(input)])
      const owner = await this.getOwner(work, input)
      const { id } = await this.enter(work, input, { owner, agent: await this.getAgent(work, input, owner) }, {})
      return { id }
    })
  }

  /** Shared by the counter and the batch: everything about the asker is checked, nothing about the owner is told. */
  async enter(work: Work, input: CarInput, parties: Parties, from: Entered): Promise<Application> {
    refuseAll(carFaults(input))
    await lockForOne(work, input.vin)
    const certificate = await certificateByNo(work, input.certificateNo)
    if (!from.visitId) refuseOutOfScope(certificate, input.useNature)
    const application = this.create(work, input, parties, certificate, from)
    if (!from.confirmedAt) requestAct(work, confirmationOf(work, application))
    tellOf(work, application, 'application.entered')
    return application
  }

  /** By the owner or her agent, with a key of her own (§9). All checks run, now with her consent; all gaps are told at once (§3). */
  confirm(request: Request, input: ConfirmApplicationInput): Promise<Performed> {
    return this.platform.perform('confirmApplication', request, input, async work => {
      const application = await getApplication(work, input.id, input.expectedVersion)
      if (application.documentHash !== input.documentHash) throw refuse('CONTENT_CHANGED', 'documentHash')
      await answerAct(work, this.platform.signingKeys, { kind: 'CONFIRM_APPLICATION', recordId: application.id }, 'CONFIRMED')
      application.move('confirm', work.actor)
      application.confirmedAt = work.now
      await this.arrive(work, application)
      return { id: application.id }
    })
  }

  /** Confirmed and submitted: checks run, gaps send it back. */
  async arrive(work: Work, application: Application): Promise<void> {
    application.submittedAt ??= work.now
    application.slaDueAt ??= new Date(work.now.getTime() + SLA_MS)
    tellOf(work, application, 'application.submitted')
    await recheck(work, application)
  }

  correct(request: Request, input: CorrectApplicationInput): Promise<Performed> {
    return this.platform.perform('correctApplication', request, input, async work => {
      const application = await getApplication(work, input.id, input.expectedVersion)
      await checkStation(work, application.stationId, 'REG')
      application.move('correct', work.actor)
      application.round += 1
      const changed = await this.change(work, application, input)
      tellOf(work, application, 'application.corrected')
      if (changed) {
        application.confirmedAt = null
        await renewAct(work, confirmationOf(work, application))
      }
      await recheck(work, application)
      return { id: application.id }
    })
  }

  withdraw(request: Request, input: WithdrawApplicationInput): Promise<Performed> {
    return this.platform.perform('withdrawApplication', request, input, async work => {
      const application = await getApplication(work, input.id, input.expectedVersion)
      application.move('withdraw', work.actor)
      application.endedAt = work.now
      await releaseNumbers(work, application.id)
      tellOf(work, application, 'application.withdrawn')
      return { id: application.id }
    })
  }

  private async getOwner(work: Work, { owner }: SubmitRegistrationInput): Promise<PartyRow> {
    const found = await findParty(work.rows, identityIndexOf(this.platform.cipher, owner.identityNumber))
    if (!found) throw refuse('OWNER_UNKNOWN', 'owner.identityNumber')
    if (found.name !== owner.name) throw refuse('OWNER_NAME_DIFFERS', 'owner.name')
    return found
  }

  /** A unit acts through an agent; a person may (§86). */
  private async getAgent(work: Work, { agent }: SubmitRegistrationInput, owner: PartyRow): Promise<PartyRow | undefined> {
    if (!agent) {
      if (owner.kind === 'UNIT') throw refuse('AGENT_MISSING', 'agent')
      return undefined
    }
    return getAgent(work, owner, identityIndexOf(this.platform.cipher, agent.identityNumber), agent.name)
  }

  private create(work: Work, input: CarInput, { owner, agent }: Parties, certificate: CertificateRow | undefined, from: Entered): Application {
    const { em, actor, now, today } = work
    const details: Details = { vin: input.vin, certificateNo: input.certificateNo, invoiceNo: registerNo(input.invoiceNo), policyNo: input.policyNo ?? null }
    const id = newId('app')
    return em.create(Application, {
      id, createdAt: now, updatedAt: now, number: `REG${today.replaceAll('-', '')}${id.slice(-8)}`, business: 'REG', status: 'DRAFT',
      partnerId: actor.partnerId, stationId: input.stationId, visitId: from.visitId ?? null, batchId: from.batchId ?? null,
      clientReference: input.clientReference ?? null, ...details, ownerId: owner.id, agentId: agent?.id ?? null,
      divisionCode: owner.divisionCode, useNature: input.useNature, ...vehicleColumns(certificate, input.useNature),
      documentHash: documentHashOf(details, owner.id, input.useNature), legalDueProvisional: false, filmOnFile: false,
      round: 1, gaps: [], grounds: [], submittedByStaffId: actor.staffId ?? null, touchedBy: actor.staffId ? [actor.staffId] : [],
      randomGroupsUsed: 0, composedTriesUsed: 0,
    })
  }

  private async change(work: Work, application: Application, input: CorrectApplicationInput): Promise<boolean> {
    const details: Details = {
      vin: input.vin ?? application.vin, certificateNo: input.certificateNo ?? application.certificateNo,
      invoiceNo: registerNo(input.invoiceNo ?? application.invoiceNo), policyNo: input.policyNo ?? application.policyNo ?? null,
    }
    refuseAll(detailFaults(details))
    if (details.vin !== application.vin) {
      await lockForOne(work, details.vin)
    }
    const documentHash = documentHashOf(details, application.ownerId, application.useNature)
    if (documentHash === application.documentHash) return false
    const certificate = await certificateByNo(work, details.certificateNo)
    work.em.assign(application, { ...details, documentHash, ...vehicleColumns(certificate, application.useNature) })
    return true
  }
}

/** Malformed is told to the caller; a number that merely fails its standard is for the police (REG-R06). */
export function carFaults(input: CarInput): Fault[] {
  return [
    ...detailFaults(input),
    isUseNature(input.useNature) ? undefined : fault('USE_NATURE_UNKNOWN', 'useNature'),
    input.clientReference ? textFault(input.clientReference, 'clientReference', REFERENCE_LENGTH_MAX) : undefined,
  ].filter(each => each !== undefined)
}

/** Numbers that no register could have: those of a correction too. */
function detailFaults({ vin, certificateNo, invoiceNo, policyNo }: Pick<CarInput, 'vin' | 'certificateNo' | 'invoiceNo'> & { policyNo?: string | null }): (Fault | undefined)[] {
  return [
    isMalformedVin(vin) ? fault('VIN_MALFORMED', 'vin') : undefined,
    /^[A-Z0-9]{15}$/.test(certificateNo) ? undefined : fault('CERTIFICATE_NO_MALFORMED', 'certificateNo'),
    /^(\d{20}|\d{12}-?\d{8})$/.test(invoiceNo) ? undefined : fault('INVOICE_NO_MALFORMED', 'invoiceNo'),
    !policyNo || /^[A-Z0-9-]{4,40}$/.test(policyNo) ? undefined : fault('REPORTED_NO_MALFORMED', 'policyNo'),
  ]
}

export function partyFaults({ owner, agent }: Pick<SubmitRegistrationInput, 'owner' | 'agent'>): Fault[] {
  const ownerFault = identityFault(owner.kind, owner.identityNumber)
  const agentFault = agent && identityFault('PERSON', agent.identityNumber)
  return [
    textFault(owner.name, 'owner.name', NAME_LENGTH_MAX),
    agent && textFault(agent.name, 'agent.name', NAME_LENGTH_MAX),
    ownerFault && fault(ownerFault, 'owner.identityNumber'),
    agentFault && fault(agentFault, 'agent.identityNumber'),
  ].filter(each => each !== undefined)
}

/** Paper invoices are read as code and number, often with a hyphen; the register has the 20 digits. */
const registerNo = (invoiceNo: string): string => invoiceNo.replace('-', '')

const certificateByNo = async ({ rows }: Work, certificateNo: string): Promise<CertificateRow | undefined> =>
  (await rows.many('certificate', 'certificateNo', certificateNo))[0]

function refuseOutOfScope(certificate: CertificateRow | undefined, useNature: string): void {
  if (!certificate || !isUseNature(useNature) || !isVehicleType(certificate.vehicleType)) return
  if (!inStationScope(certificate.vehicleType, useNature, certificate.imported)) throw refuse('SCOPE', 'certificateNo')
}

/** What the certificate settles; the inspection is waived only for a small non-operating car whose maker's own is online (§14). */
function vehicleColumns(certificate: CertificateRow | undefined, useNature: string) {
  if (!certificate || !isUseNature(useNature) || !isVehicleType(certificate.vehicleType)) {
    return { vehicleType: null, energyClass: null, plateKind: null, inspectionRequired: true }
  }
  const { vehicleType, energyClass } = certificate
  const waived = certificate.factoryInspected && isSmallPassenger(vehicleType) && !isOperating(useNature)
  return {
    vehicleType, energyClass, inspectionRequired: !waived,
    plateKind: derivePlateKind({ vehicleType, useNature, newEnergy: energyClass !== null }) ?? null,
  }
}

const documentHashOf = (details: Details, ownerId: string, useNature: string): string => sha256(canonicalJson({ ...details, ownerId, useNature }))

const confirmationOf = ({ today }: Work, { id, agentId, ownerId, documentHash }: Application): ActRequest => ({
  kind: 'CONFIRM_APPLICATION', personId: agentId ?? ownerId, partyId: ownerId, recordId: id, documentHash,
  expiresAt: startOfDay(addDays(today, CONFIRMATION_DAYS + 1)),
})

/** Gaps send it back with all of them; grounds stand for the police. */
async function recheck(work: Work, application: Application): Promise<void> {
  const findings = await judge(work, application, 'SUBMIT')
  await tellCourt(work, application, findings)
  application.grounds = [...new Set(codesOf(findings, 'GROUND').map(each => each.code))]
  application.gaps = codesOf(findings, 'GAP')
  if (application.gaps.length === 0) return
  application.move('reportGaps', work.actor)
  application.correctionDueOn = workCalendar.addWorkingDays(work.today, CORRECTION_WORKING_DAYS).on
  tellOf(work, application, 'application.correctionRequired')
}
