// What does the server mount of the room of clues?
import { type Room } from '../../../platform/module.js'

export const cluesRoom: Room = {}
