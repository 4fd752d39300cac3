// What does the server mount of the room of figures? Reads alone.
import { type Room } from '../../../platform/module.js'
import { creditFigurePermissions } from './figures.permissions.js'
import { CreditFiguresResolver } from './figures.resolver.js'

export const figuresRoom: Room = { resolvers: [CreditFiguresResolver], permissions: creditFigurePermissions }
