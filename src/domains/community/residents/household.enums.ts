// By which words does the API tell occupancy, purposes and states of households?
import { enumOf } from '../../../platform/graphql/enum-of.js'
import { LOOK_PURPOSES, type ContactBasis, type LookPurpose, type Occupancy } from './household.rules.js'
import { type ExportStatus, type HouseholdStatus } from './household.transitions.js'

const PURPOSES = Object.fromEntries(Object.entries(LOOK_PURPOSES).map(([code, { zh, en, basis, by }]) => [code, `${en} (${zh}), ${by.join(', ') || 'by exportedHouseholds'}; ${basis}.`])) as Record<LookPurpose, string>
const OCCUPANCY: Readonly<Record<Occupancy, string>> = { OWNER: 'The owner lives there (自住).', TENANT: 'Let (出租).', VACANT: 'Vacant (空置).' }
const BASES: Readonly<Record<ContactBasis, string>> = { RENTAL_REGISTRATION: 'Registration of a letting (房屋租赁登记).', RESIDENCE_REGISTRATION: 'Registration of residence (居住登记).' }
const HOUSEHOLDS: Readonly<Record<HouseholdStatus, string>> = { CURRENT: 'They live there (在住).', MOVED_OUT: 'They moved out: contact and plates are gone (已迁出).' }
const EXPORTS: Readonly<Record<ExportStatus, string>> = {
  REQUESTED: 'A second officer is to decide (待批准).', APPROVED: 'May be read for 24 hours (已批准).', REJECTED: 'Rejected (不批准).', EXPIRED: 'No longer open (已过期).',
}

export const LookPurposeEnum = enumOf('LookPurpose', 'For what somebody looks at a household.', PURPOSES)
export const OccupancyEnum = enumOf('Occupancy', 'How a unit is used.', OCCUPANCY)
export const ContactBasisEnum = enumOf('ContactBasis', 'On which duty to register a contact is taken.', BASES)
export const HouseholdStatusEnum = enumOf('HouseholdStatus', 'Where a household stands.', HOUSEHOLDS)
export const HouseholdExportStatusEnum = enumOf('HouseholdExportStatus', 'Where an export stands.', EXPORTS)
