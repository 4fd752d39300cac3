// What does the server mount of the room of assessment?
import { type Room } from '../../../platform/module.js'

export const assessmentRoom: Room = {}
