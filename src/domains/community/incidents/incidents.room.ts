// What does the server mount of the room of incidents?
import { type Room } from '../../../platform/module.js'

export const incidentsRoom: Room = {}
