// Who and what is each party: vehicle, owner and policies as registration and the insurers have them, the person as the register knows her?
import { localDateOf } from '../../../platform/calendar/local-date.js'
import { type FieldCipher } from '../../../platform/crypto/keyring.js'
import { fault, refuse, refuseAll, type Fault } from '../../../platform/errors/refusal.js'
import { plateFault } from '../../../platform/identifiers/plate-number.js'
import { type Work } from '../../../platform/perform/work.js'
import { findParty, identityFault, identityIndexOf, type PartyRow } from '../../people/index.js'
import { type PolicyRow, type VehicleRow } from '../../registration/index.js'
import { type AccidentPartyRow, type Cover } from './accident.entity.js'
import { type AccidentPartyInput, type AccidentPersonInput, type ReportAccidentInput } from './report.inputs.js'
import { type TriageGround } from './triage-grounds.js'

export type ResolvedParty = Pick<AccidentPartyRow,
  'number' | 'kind' | 'personId' | 'nameMasked' | 'mobileMasked' | 'vehicleId' | 'vin' | 'plateKind' | 'plateNo' | 'ownerId' | 'insurerPartnerId' | 'cover' | 'thing'>

export interface Resolved {
  readonly parties: ResolvedParty[]
  /** What the registers, and a vehicle without a plate, say against a negotiation, whatever the caller has answered. */
  readonly grounds: readonly TriageGround[]
}

export async function resolveParties(work: Work, cipher: FieldCipher, input: ReportAccidentInput): Promise<Resolved> {
  refuseAll(input.parties.flatMap(formFaults))
  const vehicles = await vehiclesOf(work, input.parties)
  const policies = await policiesOf(work, [...vehicles.values()].map(({ vin }) => vin), input.occurredAt)
  const parties: ResolvedParty[] = []
  for (const [index, party] of input.parties.entries()) {
    const vehicle = vehicles.get(keyOf(party))
    const person = await personOf(work, cipher, party, index, vehicle)
    const cover = coverOf(policies.filter(({ vin }) => vin === vehicle?.vin))
    parties.push({
      number: index + 1, kind: party.kind, personId: person?.id ?? null, nameMasked: person?.nameMasked ?? null, mobileMasked: person?.mobileMasked ?? null, vehicleId: vehicle?.id ?? null, vin: vehicle?.vin ?? null,
      plateKind: party.plateNo ? party.plateKind : null, plateNo: party.plateNo ?? null, ownerId: vehicle?.ownerId ?? null,
      insurerPartnerId: cover.mti?.insurerId ?? cover.ctpl?.insurerId ?? cover.vdi?.insurerId ?? null, cover, thing: party.thing ?? null,
    })
  }
  refuseAll(setFaults(work, input, parties))
  const known = parties.filter(({ vehicleId }) => vehicleId !== null)
  const lapsed = [...vehicles.values()].some(({ inspectionValidTo }) => inspectionValidTo < localDateOf(input.occurredAt))
  const isMarkless = lapsed || known.some(({ cover }) => cover.mti === null)
  const isPlateless = parties.some(({ kind, plateNo }) => kind === 'MOTOR' && plateNo === null)
  return { parties, grounds: [...isPlateless ? ['R4_PLATE' as const] : [], ...isMarkless ? ['R8_NO_INSPECTION_OR_MTI_MARK' as const] : []] }
}

function formFaults({ kind, plateNo, plateKind, person, thing }: AccidentPartyInput, index: number): (Fault | undefined)[] {
  const at = `parties.${index}`
  return [
    plateNo && plateFault(plateNo, plateKind) && kind === 'MOTOR' ? fault('ACCIDENT_PLATE_MALFORMED', `${at}.plateNo`) : undefined,
    plateNo && kind !== 'MOTOR' ? fault('ACCIDENT_PLATE_UNFIT', `${at}.plateNo`) : undefined,
    kind === 'PROPERTY' && !thing ? fault('ACCIDENT_THING_MISSING', `${at}.thing`) : undefined,
    person ? namedFault(kind, person, `${at}.person`) : undefined,
  ]
}

/** A thing may be a unit's. */
export function namedFault(kind: AccidentPartyInput['kind'], { identityNumber }: AccidentPersonInput, at: string): Fault | undefined {
  const isUnit = kind === 'PROPERTY' && identityFault('PERSON', identityNumber) !== undefined
  const identity = identityFault(isUnit ? 'UNIT' : 'PERSON', identityNumber)
  return identity ? fault(identity, `${at}.identityNumber`) : undefined
}

const keyOf = ({ plateNo, plateKind }: { plateNo?: string | null, plateKind: string | null }): string => `${plateKind ?? ''} ${plateNo ?? ''}`

async function vehiclesOf({ rows }: Work, parties: readonly AccidentPartyInput[]): Promise<Map<string, VehicleRow>> {
  const plates = parties.flatMap(({ plateNo }) => (plateNo ? [plateNo] : []))
  const found = plates.length === 0 ? [] : await rows.all('vehicle', rows.from('vehicle').where('vehicle.plateNo', 'in', plates).where('vehicle.status', '=', 'REGISTERED'))
  return new Map(found.map(vehicle => [keyOf(vehicle), vehicle]))
}

async function policiesOf({ rows }: Work, vins: readonly string[], at: Date): Promise<PolicyRow[]> {
  if (vins.length === 0) return []
  return rows.all('policy', rows.from('policy').where('policy.vin', 'in', [...vins]).where('policy.status', '=', 'IN_FORCE')
    .where('policy.startsAt', '<=', at).where('policy.endsAt', '>', at).orderBy('policy.id'))
}

function coverOf(policies: readonly PolicyRow[]): Cover {
  const mti = policies.find(({ kind }) => kind === 'COMPULSORY')
  const ctpl = policies.find(({ ctplLimitFen }) => ctplLimitFen !== null)
  const vdi = policies.find(({ vdiSumInsuredFen }) => vdiSumInsuredFen !== null)
  return {
    mti: mti ? { policyNo: mti.policyNo, insurerId: mti.insurerPartnerId } : null,
    ctpl: ctpl ? { policyNo: ctpl.policyNo, insurerId: ctpl.insurerPartnerId, limitFen: ctpl.ctplLimitFen ?? 0, deductibleBps: ctpl.ctplDeductibleBps ?? 0 } : null,
    vdi: vdi ? {
      policyNo: vdi.policyNo, insurerId: vdi.insurerPartnerId, sumInsuredFen: vdi.vdiSumInsuredFen ?? 0, deductibleFen: vdi.vdiDeductibleFen ?? 0, deductibleBps: vdi.vdiDeductibleBps ?? 0,
    } : null,
  }
}

async function personOf(work: Work, cipher: FieldCipher, party: AccidentPartyInput, index: number, vehicle: VehicleRow | undefined): Promise<PartyRow | null> {
  const { rows, actor } = work
  if (party.isCaller) {
    if (actor.personId === undefined) throw refuse('ACCIDENT_NOT_CALLER', `parties.${index}.isCaller`)
    return (await rows.many('party', 'id', actor.personId))[0] ?? null
  }
  if (party.person) return namedPerson(work, cipher, party.person, `parties.${index}.person`)
  if (party.kind === 'PROPERTY') return null
  const owner = vehicle && (await rows.many('party', 'id', vehicle.ownerId))[0]
  if (owner?.kind !== 'PERSON') throw refuse('ACCIDENT_PERSON_MISSING', `parties.${index}.person`)
  return owner
}

/** Whoever is named must be in the register under that name; nobody is told more of her than that. */
export async function namedPerson({ rows }: Work, cipher: FieldCipher, { name, identityNumber }: AccidentPersonInput, at: string): Promise<PartyRow> {
  const found = await findParty(rows, identityIndexOf(cipher, identityNumber))
  if (found?.name !== name) throw refuse('ACCIDENT_PERSON_UNKNOWN', at)
  return found
}

function setFaults({ actor }: Work, input: ReportAccidentInput, parties: readonly ResolvedParty[]): (Fault | undefined)[] {
  const acting = parties.filter(({ kind }) => kind !== 'PROPERTY')
  const plates = parties.map(({ plateNo }) => plateNo).filter(each => each !== null)
  const isInsurerOfNobody = actor.kind === 'INSURER' && input.channel !== 'RURAL_POINT' && !parties.some(({ cover }) => [cover.mti, cover.ctpl, cover.vdi].some(policy => policy?.insurerId === actor.partnerId))
  return [
    new Set(plates).size < plates.length || new Set(acting.map(({ personId }) => personId)).size < acting.length ? fault('ACCIDENT_PARTY_TWICE', 'parties') : undefined,
    acting.some(({ kind }) => kind === 'MOTOR') ? undefined : fault('ACCIDENT_NO_MOTOR', 'parties'),
    actor.kind === 'CITIZEN' && input.parties.filter(({ isCaller }) => isCaller).length !== 1 ? fault('ACCIDENT_NOT_CALLER', 'parties') : undefined,
    isInsurerOfNobody ? fault('INSURER_COVERS_NOBODY', 'parties') : undefined,
    input.channel === 'RURAL_POINT' && !input.consent ? fault('CONSENT_MISSING', 'consent') : undefined,
  ]
}
