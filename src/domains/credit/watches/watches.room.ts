// What does the server mount of the room of watches?
import { type Room } from '../../../platform/module.js'

export const watchesRoom: Room = {}
