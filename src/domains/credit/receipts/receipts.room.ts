// What does the server mount of the room of signed receipts?
import { type Room } from '../../../platform/module.js'
import { ScreeningReceiptSchema } from './receipt.entity.js'

export const receiptsRoom: Room = { entities: [ScreeningReceiptSchema] }
