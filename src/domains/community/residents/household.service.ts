// How does a company tell how a unit is lived in, and that they moved out?
import { type LocalDate } from '../../../platform/calendar/local-date.js'
import { type FieldCipher } from '../../../platform/crypto/keyring.js'
import { fault, refuse, refuseAll, type Fault } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { maskMobile, mobileFault, normaliseMobile } from '../../../platform/identifiers/mobile.js'
import { plateFault } from '../../../platform/identifiers/plate-number.js'
import { maskName } from '../../../platform/identifiers/resident-id.js'
import { newId } from '../../../platform/ids.js'
import { getAtVersion } from '../../../platform/perform/version.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { tellOf } from '../../../platform/perform/tell.js'
import { findParty, identityFault, identityIndexOf } from '../../people/index.js'
import { getOwnSite, SHORT } from '../sites/site.lookup.js'
import { Household } from './household.entities.js'
import { type CorrectHouseholdInput, type EndHouseholdInput, type HouseholdContactInput, type ReportHouseholdInput, type Told } from './household.inputs.js'
import { householdTransitions } from './household.transitions.js'

const UNIT_MAX = 20
const RESIDENTS_MAX = 50
const PLATES_MAX = 5
/** Cars, of either energy: what stands in a garage. */
const PLATE_KINDS = ['02', '52', '01', '51'] as const

const NO_CONTACT = { personId: null, contactBasis: null, contactNameCell: null, contactNameMasked: null, contactMobileCell: null, contactMobileMasked: null } as const

export class HouseholdService {
  constructor(private readonly platform: Platform) {}

  report(request: Request, input: ReportHouseholdInput): Promise<Performed> {
    return this.platform.perform('reportHousehold', request, input, async work => {
      const { em, now } = work
      const { unitNo } = input
      refuseAll([textFault(unitNo, 'unitNo', UNIT_MAX), ...toldFaults(input, work.today)])
      const site = await getOwnSite(work, input.siteId)
      if (await em.count(Household, { siteId: site.id, unitNo, status: 'CURRENT' })) throw refuse('HOUSEHOLD_EXISTS', 'unitNo')
      const id = newId('hhd')
      const household = em.create(Household, {
        id, createdAt: now, updatedAt: now, siteId: site.id, partnerId: site.partnerId, unitNo, ...(await this.toldColumns(work, id, input)), movedOutOn: null, status: 'CURRENT',
      })
      tellOfHousehold(work, household, 'household.reported')
      return { id }
    })
  }

  correct(request: Request, input: CorrectHouseholdInput): Promise<Performed> {
    return this.platform.perform('correctHousehold', request, input, async work => {
      refuseAll(toldFaults(input, work.today))
      const household = await this.own(work, input)
      if (household.status !== 'CURRENT') throw refuse('STATE_CONFLICT', 'id', { state: household.status, open: '–' })
      Object.assign(household, await this.toldColumns(work, household.id, input))
      tellOfHousehold(work, household, 'household.corrected')
      return { id: household.id }
    })
  }

  /** What was registered of a contact is not kept longer than it serves. */
  end(request: Request, input: EndHouseholdInput): Promise<Performed> {
    return this.platform.perform('endHousehold', request, input, async work => {
      const household = await this.own(work, input)
      const { movedOutOn } = input
      if (movedOutOn > work.today || (household.movedInOn && movedOutOn < household.movedInOn)) throw refuse('MOVE_DATE_INVALID', 'movedOutOn')
      household.move('endHousehold', work.actor)
      const { personId } = household
      Object.assign(household, NO_CONTACT, { personId, plateNos: [], movedOutOn })
      tellOfHousehold(work, household, householdTransitions.endHousehold.tells)
      return { id: household.id }
    })
  }

  private async own(work: Work, { id, expectedVersion }: EndHouseholdInput | CorrectHouseholdInput): Promise<Household> {
    return getAtVersion(work, await work.em.findOne(Household, { id, partnerId: work.actor.partnerId }), expectedVersion)
  }

  private async toldColumns(work: Work, id: string, { occupancy, residents, contact, plateNos, movedInOn }: Told) {
    const { cipher } = this.platform
    return {
      occupancy, residents, plateNos: [...new Set(plateNos)], movedInOn: movedInOn ?? null,
      ...(contact ? { ...contactColumns(cipher, id, contact), personId: await personOf(work, cipher, contact) } : NO_CONTACT),
    }
  }
}

function contactColumns(cipher: FieldCipher, id: string, { basis, name, mobile }: HouseholdContactInput) {
  const number = normaliseMobile(mobile)
  return {
    contactBasis: basis,
    contactNameCell: cipher.seal(name, `household.contactNameCell:${id}`), contactNameMasked: maskName(name),
    contactMobileCell: cipher.seal(number, `household.contactMobileCell:${id}`), contactMobileMasked: maskMobile(number),
  }
}

/** Found by number and name both; whether she was is told to nobody, so that the register cannot be asked this way. */
async function personOf({ rows }: Work, cipher: FieldCipher, { identityNumber, name }: HouseholdContactInput): Promise<string | null> {
  if (!identityNumber) return null
  const party = await findParty(rows, identityIndexOf(cipher, identityNumber))
  return party?.kind === 'PERSON' && party.name === name ? party.id : null
}

function toldFaults({ occupancy, residents, contact, plateNos, movedInOn }: Told, today: LocalDate): (Fault | undefined)[] {
  const isPeopled = residents >= 0 && residents <= RESIDENTS_MAX && (occupancy !== 'VACANT' || residents === 0)
  return [
    isPeopled ? undefined : fault('RESIDENTS_INVALID', 'residents'),
    movedInOn && movedInOn > today ? fault('MOVE_DATE_INVALID', 'movedInOn') : undefined,
    plateNos.length > PLATES_MAX ? fault('HOUSEHOLD_PLATE_INVALID', 'plateNos') : undefined,
    ...plateNos.map((plate, row) => (PLATE_KINDS.some(kind => plateFault(plate, kind) === undefined) ? undefined : fault('HOUSEHOLD_PLATE_INVALID', `plateNos.${row}`))),
    ...(contact ? contactFaults(contact, occupancy === 'VACANT') : []),
  ]
}

function contactFaults({ name, mobile, identityNumber }: HouseholdContactInput, isVacant: boolean): (Fault | undefined)[] {
  const wrong = identityNumber ? identityFault('PERSON', identityNumber) : undefined
  return [
    isVacant ? fault('CONTACT_INVALID', 'contact') : undefined,
    textFault(name, 'contact.name', SHORT), mobileFault(normaliseMobile(mobile)) && fault('CONTACT_INVALID', 'contact.mobile'),
    wrong && fault(wrong, 'contact.identityNumber'),
  ]
}

/** The company, and her whose data it is. */
function tellOfHousehold(work: Work, household: Household, type: string): void {
  tellOf(work, household, type, household.partnerId, ...(household.personId ? [household.personId] : []))
}
