// What other domains may ask of partners.
export { checkStanding, checkStation, findStationFault, STANDING_CHANNEL } from './standing.js'
export { effectiveScope, isDelegate } from './stations/delegated-operations.js'
export { Client, Partner } from './partners/partner.entity.js'
export { partnerNameOf } from './partners/partner.lookup.js'
export { POLICE_UNIT_KINDS, PoliceArea, PoliceUnit } from './police-units/police-unit.entity.js'
export { Qualification, Staff } from './staff/staff.entity.js'
export { Accreditation, Station } from './stations/station.entity.js'
