// What other domains may ask of partners.
export { checkStanding, checkStation } from './standing.js'
export { Client, Partner } from './partners/partner.entity.js'
export { PoliceArea, PoliceUnit } from './police-units/police-unit.entity.js'
export { Qualification, Staff } from './staff/staff.entity.js'
export { Accreditation, Station } from './stations/station.entity.js'
