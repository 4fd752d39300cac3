// What does the server mount of the room of sites?
import { type Room } from '../../../platform/module.js'

export const sitesRoom: Room = {}
