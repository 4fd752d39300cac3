// What does the server mount of the room of memorandum?
import { type Room } from '../../../platform/module.js'

export const memorandumRoom: Room = {}
