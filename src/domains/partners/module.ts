// What does the server mount of the partners domain?
import { type Module } from '../../platform/module.js'
import { ClientSchema, PartnerSchema } from './partners/partner.entity.js'
import { PartnerResolver } from './partners/partner.resolver.js'
import { PoliceAreaSchema, PoliceUnitSchema } from './police-units/police-unit.entity.js'
import { PoliceUnitResolver } from './police-units/police-unit.resolver.js'
import { partnerErrors } from './partners.errors.js'
import { partnerPermissions } from './partners.permissions.js'
import { partnerScopes } from './partners.scopes.js'
import { QualificationSchema, StaffSchema } from './staff/staff.entity.js'
import { QualificationResolver, StaffResolver } from './staff/staff.resolver.js'
import { partnerGuards } from './standing.js'
import { AccreditationSchema, StationSchema } from './stations/station.entity.js'
import { AccreditationResolver, StationResolver } from './stations/station.resolver.js'
import { SupervisionResolver } from './supervision/supervision.resolver.js'
import { ViewerResolver } from './viewer/viewer.resolver.js'

export const partners: Module = {
  name: 'partners',
  entities: [PartnerSchema, ClientSchema, StationSchema, AccreditationSchema, StaffSchema, QualificationSchema, PoliceUnitSchema, PoliceAreaSchema],
  resolvers: [
    ViewerResolver, PartnerResolver, StationResolver, AccreditationResolver, StaffResolver, QualificationResolver, PoliceUnitResolver, SupervisionResolver,
  ],
  permissions: [partnerPermissions],
  errors: [partnerErrors],
  guards: partnerGuards,
  nodes: {
    ptn: { type: 'Partner', table: 'partner' },
    stn: { type: 'Station', table: 'station' },
    acc: { type: 'Accreditation', table: 'accreditation' },
    qua: { type: 'Qualification', table: 'qualification' },
    pun: { type: 'PoliceUnit', table: 'policeUnit' },
  },
  scopes: partnerScopes,
}
