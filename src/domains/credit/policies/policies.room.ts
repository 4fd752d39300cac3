// What does the server mount of the room of policies?
import { type Room } from '../../../platform/module.js'

export const policiesRoom: Room = {}
