// Who may have numbers evaluated without telling them, and who reads keys and files?
import { type Permissions, type TypePermissions } from '../../../platform/permissions/permissions.js'

const SCREENS = { who: { BANK: true, SIGNATORY: true }, scope: 'credit:screen' } as const

export const obliviousPermissions = {
  Query: { obliviousKeys: SCREENS },
  Mutation: { evaluateBlinded: { ...SCREENS, own: true } },
  ObliviousKey: { '*': { who: 'REACHED' } },
  ObliviousFile: { '*': { who: 'REACHED' } },
  ObliviousEvaluation: { '*': { who: 'REACHED' } },
} as const satisfies Permissions

/** The bytes of the files leave beside GraphQL. */
export const obliviousRoutes = { readObliviousFile: SCREENS } as const satisfies TypePermissions
