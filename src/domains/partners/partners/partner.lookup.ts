// What is a partner called, for records that keep the name of their day?
import { type Rows } from '../../../platform/database/reader.js'

export const partnerNameOf = async (rows: Rows, id: string): Promise<string> => (await rows.many('partner', 'id', id))[0]?.name ?? ''
