// What does the room of figures bring? Reads alone: how fast and by which way accidents were settled.
import { type Room } from '../../../platform/module.js'
import { figurePermissions } from './figures.permissions.js'
import { ClaimFiguresResolver } from './figures.resolver.js'

export const figuresRoom: Room = { resolvers: [ClaimFiguresResolver], permissions: figurePermissions }
