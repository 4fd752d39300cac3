// Who keeps a copy of the list? Courts and signatory units: of its public fields, which R17 §7 and §8 let them have. Banks and sellers ask one by one.
import { type Permissions, type TypePermissions } from '../../../platform/permissions/permissions.js'

const PEERS = { COURT: true, SIGNATORY: true } as const
const READS = { who: PEERS, scope: 'credit:screen' } as const

export const feedPermissions = {
  Query: { listDelta: READS, listSnapshot: READS, listReconciliations: { who: { COURT: true }, own: true } },
  Mutation: { reportListCount: { ...READS, own: true }, reconcileList: { who: { COURT: ['JUDGE'] }, scope: 'credit:publish', own: true } },
  ListDelta: { '*': { who: 'REACHED' } },
  ListDeltaEntry: { '*': { who: 'REACHED' } },
  PublicListing: { '*': { who: 'REACHED' } },
  ListSnapshot: { $entry: { who: PEERS }, '*': { who: PEERS } },
  ListSnapshotPart: { '*': { who: 'REACHED' } },
  ListReconciliation: { $entry: { who: { COURT: true } }, '*': { who: { COURT: true }, own: true } },
  ListReconciliationRow: { $entry: { who: { COURT: true } }, '*': { who: { COURT: true }, own: true } },
  ListComparison: { $entry: { who: PEERS }, '*': { who: PEERS, own: true } },
} as const satisfies Permissions

export const listSnapshotRoutes = { readListSnapshot: READS } as const satisfies TypePermissions
