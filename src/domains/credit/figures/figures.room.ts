// What does the server mount of the room of figures?
import { type Room } from '../../../platform/module.js'

export const figuresRoom: Room = {}
