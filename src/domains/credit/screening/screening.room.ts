// What does the server mount of the room of screening?
import { type Room } from '../../../platform/module.js'

export const screeningRoom: Room = {}
