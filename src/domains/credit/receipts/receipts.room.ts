// What does the server mount of the room of signed receipts?
import { type Room } from '../../../platform/module.js'
import { ScreeningReceiptSchema } from './receipt.entity.js'
import { receiptPermissions } from './receipt.permissions.js'
import { ReceiptResolver } from './receipt.resolver.js'

export const receiptsRoom: Room = { entities: [ScreeningReceiptSchema], resolvers: [ReceiptResolver], permissions: receiptPermissions }
