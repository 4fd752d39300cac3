// What becomes of the numbers and the plate of an application that ends without papers? They go back, with a record.
import { execute } from '../../../platform/database/execute.js'
import { type Work } from '../../../platform/perform/work.js'

export async function releaseNumbers({ em, now }: Work, applicationId: string): Promise<void> {
  await execute(em, `update "plateNumber" set "status" = 'AVAILABLE', "holderId" = null, "until" = null, "version" = "version" + 1, "updatedAt" = $2
    where "holderId" = $1 and "status" in ('HELD', 'RESERVED')`, [applicationId, now])
  await execute(em, `update "plateDraw" set "status" = 'EXPIRED', "version" = "version" + 1, "updatedAt" = $2
    where "applicationId" = $1 and "status" = 'OPEN'`, [applicationId, now])
  await execute(em, `update "plateOrder" set "status" = 'CANCELLED', "version" = "version" + 1, "updatedAt" = $2
    where "applicationId" = $1 and "status" <> 'HANDED_OVER'`, [applicationId, now])
}
