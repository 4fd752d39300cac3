// Could this vehicle be registered now, for this owner? A read of a person: charged and logged before anything is answered.
import { GraphQLError } from 'graphql'
import { localDateOf, type LocalDate } from '../../../platform/calendar/local-date.js'
import { fault, type Fault } from '../../../platform/errors/refusal.js'
import { type Request } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { findStationFault } from '../../partners/index.js'
import { findParty, identityIndexOf, lookAt, type PartyRow } from '../../people/index.js'
import { isOpenFor } from '../applications/application.lookup.js'
import { carFaults, partyFaults } from '../applications/submission.service.js'
import { CHECKS, runChecks, type CheckFinding } from './checks.js'
import { hasConsent } from './consent.js'
import { type RegistrationEligibilityInput } from './eligibility.inputs.js'
import { loadFacts } from './facts.js'
import { type FailsAs } from './finding.js'

const ACTION = 'registrationEligibility'

/** The answer of one check, stored with an application or given without one. */
export interface CheckAnswer {
  readonly check: string
  readonly stage: 'SUBMIT' | 'APPROVE' | 'ISSUE' | 'ASK'
  readonly outcome: CheckFinding['outcome']
  readonly failsAs: FailsAs | null
  readonly code: string | null
  readonly facts: Record<string, unknown>
  /** Absent: asked without an application. */
  readonly applicationId?: string
  readonly at: Date
  readonly freshUntil: Date
}

export interface Eligibility { readonly checks: readonly CheckAnswer[], readonly refusals: readonly Fault[], readonly submittable: boolean }

export class EligibilityService {
  constructor(private readonly platform: Platform) {}

  async ask(request: Request, input: RegistrationEligibilityInput): Promise<Eligibility> {
    const { rows, cipher, clock } = this.platform
    const now = clock.now()
    const today = localDateOf(now)
    const ownerIndex = identityIndexOf(cipher, input.owner.identityNumber)
    const owner = await findParty(rows, ownerIndex)
    refuseStranger(request, owner)
    await lookAt(this.platform, request, { action: ACTION, purpose: ACTION, partyId: owner?.id, identityIndex: ownerIndex })
    const facts = await loadFacts(rows, {
      vin: input.vin, certificateNo: input.certificateNo, invoiceNo: input.invoiceNo, policyNo: input.policyNo ?? null, useNature: input.useNature,
      ownerKind: input.owner.kind, ownerName: input.owner.name, ownerIndex, consent: await this.mayLook(request, input.vin, owner),
      applicationId: null, atVisit: false, toldBefore: [],
    }, now, today)
    const refusals = await this.askSubmission(request, input, today)
    const checks = runChecks(facts).map(finding => answerOf(finding, now))
    return { checks, refusals, submittable: refusals.length === 0 && !checks.some(({ failsAs }) => failsAs === 'NOT_ACCEPTED') }
  }

  /** A citizen asks about herself; a partner needs the owner's confirmation with itself, the police one with any partner. */
  private async mayLook({ actor }: Request, vin: string, owner: PartyRow | undefined): Promise<boolean> {
    if (!owner) return false
    if (actor.kind === 'CITIZEN') return true
    return hasConsent(this.platform.rows, { vin, ownerId: owner.id, partnerId: actor.kind === 'POLICE' ? null : actor.partnerId })
  }

  /** What submitRegistration itself would refuse, about the asker and the form: never about the owner. */
  private async askSubmission({ actor }: Request, input: RegistrationEligibilityInput, today: LocalDate): Promise<Fault[]> {
    const { rows } = this.platform
    const station = actor.kind === 'DEALERSHIP' && input.stationId !== undefined
      ? await findStationFault(rows, actor.partnerId, today, input.stationId, 'REG') : undefined
    const faults = [...carFaults({ ...input, stationId: input.stationId ?? '' }), ...partyFaults({ owner: input.owner }), ...(station ? [station] : [])]
    return (await isOpenFor(rows, input.vin)) ? [...faults, fault('APPLICATION_OPEN', 'vin')] : faults
  }
}

/** By her own channel a person asks about herself, and about nobody else. */
function refuseStranger({ actor }: Request, owner: PartyRow | undefined): void {
  if (actor.kind !== 'CITIZEN' || (owner && owner.id === actor.personId)) return
  throw new GraphQLError('', { extensions: { code: 'FORBIDDEN', reason: 'A citizen may ask about herself only.' } })
}

function answerOf(finding: CheckFinding, at: Date): CheckAnswer {
  const { check, outcome, seen } = finding
  return {
    check, stage: 'ASK', outcome, failsAs: finding.outcome === 'FAILED' ? finding.as : null, code: finding.outcome === 'PASSED' ? null : finding.code,
    facts: seen, at, freshUntil: new Date(at.getTime() + CHECKS[check].freshSeconds * 1000),
  }
}
