// Who stands for which unit of the memorandum in the sandbox city, and which measures have a reference for show?
import { type SqlEntityManager } from '@mikro-orm/sql'
import { newId } from '../platform/ids.js'
import { MeasureRevision, measureOfFirstVersion, UnitBinding } from '../domains/credit/index.js'

/** The other units are not connected: their duties wait undelivered. */
const BOUND: Readonly<Record<string, string>> = {
  U00: 'court', U07: 'police', U08: 'signatory_2', U09: 'signatory', U38: 'bank', U39: 'bank_2', U40: 'insurer',
}
/** With these the sandbox shows what a measure does once it stands in a list. They are no law, and say so. */
const SHOWN = ['M01', 'M03', 'M04', 'M14', 'M24']

export function seedMemorandum(em: SqlEntityManager, partnerIds: Readonly<Record<string, string>>, now: Date): void {
  const at = { createdAt: now, updatedAt: now }
  for (const [unitCode, name] of Object.entries(BOUND)) {
    em.create(UnitBinding, { id: newId('ubd'), ...at, unitCode, partnerId: partnerIds[name] ?? '', validFrom: '2026-01-01', validTo: null, boundByStaffId: null })
  }
  SHOWN.forEach((code, n) => {
    em.create(MeasureRevision, {
      id: newId('msr'), ...at, memorandumVersion: n + 2, ...measureOfFirstVersion(code), listRef: { list: 'SHENZHEN', entry: `演示条目${code}`, isDemo: true },
      reason: '演示', courtPartnerId: partnerIds['court'] ?? '', savedByStaffId: 'court-president',
    })
  })
}
