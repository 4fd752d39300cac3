// What does the server mount of the credit domain? Its first room: consumption restrictions.
import { type Module } from '../../platform/module.js'
import { RestrictionSchema } from './restrictions/restriction.entity.js'

export const credit: Module = {
  name: 'credit',
  entities: [RestrictionSchema],
  resolvers: [],
  permissions: [],
  errors: [],
  guards: {},
  nodes: {},
  scopes: {},
}
