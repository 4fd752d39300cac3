// What does the server mount of the room of duties?
import { type Room } from '../../../platform/module.js'

export const dutiesRoom: Room = {}
