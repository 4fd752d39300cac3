// Who gets a receipt? Whoever got the answer.
import { type Permissions } from '../../../platform/permissions/permissions.js'

export const receiptPermissions = { ScreeningReceipt: { '*': { who: 'REACHED' } } } as const satisfies Permissions
