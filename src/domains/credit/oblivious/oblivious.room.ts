// What does the server mount of the room of oblivious?
import { type Room } from '../../../platform/module.js'

export const obliviousRoom: Room = {}
