// What does the server mount of the room of misled?
import { type Room } from '../../../platform/module.js'

export const misledRoom: Room = {}
