// What does the server mount of the room of jobs?
import { type Room } from '../../../platform/module.js'

export const jobsRoom: Room = {}
