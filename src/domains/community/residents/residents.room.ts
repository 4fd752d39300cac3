// What does the server mount of the room of residents?
import { type Room } from '../../../platform/module.js'

export const residentsRoom: Room = {}
