// What does the server mount of the room of feed?
import { type Room } from '../../../platform/module.js'

export const feedRoom: Room = {}
