// What do tests of duties share: who looks, and what of a duty is compared?
import { type Caller } from '../support/client.js'
import { nextSerial } from '../support/listing.js'
import { usccOf } from '../support/synthetic.js'

const DUTY = `id version status measure unit mode name identityMasked caseNo courtName noticeKind noticeNo deliveredAt ackDueAt ackedAt reminders liaisonAt hitCount isDisputed isHeld
  skipGround skipReason liftAskedAt liftTargetAt liftDueAt liftedAt liftOverdueAt memorandumVersion ruleDocVersion listVersion viewerMay { verb blockedBy }`

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are asserted, not typed, in tests
export type SeenDuty = Record<string, any> & { readonly id: string, readonly version: number, readonly measure: string, readonly unit: string, readonly status: string }

export async function dutiesOf(caller: Caller, filter: object): Promise<SeenDuty[]> {
  const { duties } = await caller.ask(`query ($filter: DutyFilterInput) { duties(first: 100, filter: $filter) { edges { node { ${DUTY} } } } }`, { filter })
  return duties.edges.map(({ node }: { node: SeenDuty }) => node)
}

export const HIT = 'dutyHit { id action at docNo basis facts remedy measure unit ruleDocVersion memorandumVersion }'
export const ref = ({ id, version }: SeenDuty, more: object = {}) => ({ id, expectedVersion: version, ...more })
export const hitOf = (identityNumber: string, more: object = {}) => ({
  identityNumber, action: 'REFUSED', at: '2026-03-10T10:00:01+08:00', docNo: `不予办理告知书${nextSerial()}号`,
  basis: '公司法第一百七十八条', facts: '经核查系失信被执行人', remedy: '可自收到之日起六十日内申请行政复议，或者向执行法院申请纠正', ...more,
})

export const newFirm = () => ({
  partyKind: 'UNIT', name: `渝测协助${nextSerial()}有限公司`, identityNumber: usccOf('91', `MA7D${String(nextSerial() % 10_000).padStart(4, '0')}`), legalRep: '测法定',
})
