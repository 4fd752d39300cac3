// What does the server mount of the partners domain?
import { type Module } from '../../platform/module.js'
import { ClientSchema, PartnerSchema } from './partners/partner.entity.js'
import { PoliceAreaSchema, PoliceUnitSchema } from './police-units/police-unit.entity.js'
import { partnerErrors } from './partners.errors.js'
import { partnerPermissions } from './partners.permissions.js'
import { QualificationSchema, StaffSchema } from './staff/staff.entity.js'
import { partnerGuards } from './standing.js'
import { AccreditationSchema, StationSchema } from './stations/station.entity.js'
import { ViewerResolver } from './viewer/viewer.resolver.js'

export const partners: Module = {
  name: 'partners',
  entities: [PartnerSchema, ClientSchema, StationSchema, AccreditationSchema, StaffSchema, QualificationSchema, PoliceUnitSchema, PoliceAreaSchema],
  resolvers: [ViewerResolver],
  permissions: [partnerPermissions],
  errors: [partnerErrors],
  guards: partnerGuards,
  nodes: {},
  scopes: {},
}
