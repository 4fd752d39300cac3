// What does the server mount of the room of objections?
import { type Room } from '../../../platform/module.js'

export const objectionsRoom: Room = {}
