// What does the server mount of the room of receipts?
import { type Room } from '../../../platform/module.js'

export const receiptsRoom: Room = {}
