// When is a key destroyed? At the end of its week, together with what was computed under it.
import { execute } from '../../../platform/database/execute.js'
import { type Sweep } from '../../../platform/module.js'

const destroyKeys: Sweep = {
  action: 'destroyObliviousKey',
  due: async ({ rows, clock }) => (await rows.text<{ id: string }>(`select "id" from "obliviousKey" where "retiredAt" is null and "validTo" <= $1 order by "id"`, [clock.now()])).map(({ id }) => id),
  run: async ({ em, now }, id) => {
    await execute(em, `update "obliviousKey" set "privateCell" = null, "retiredAt" = $2, "updatedAt" = $2, "version" = "version" + 1 where "id" = $1 and "retiredAt" is null and "validTo" <= $2`, [id, now])
    await execute(em, `delete from "obliviousOutput" where "keyId" = $1`, [id])
  },
}

export const obliviousSweeps: readonly Sweep[] = [destroyKeys]
