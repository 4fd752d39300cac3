// Who assesses losses in a test, and in what words? Cars with even numbers are insured with the first insurer, odd ones with the second.
import { type Caller, type Payload } from '../support/client.js'
import { ACCIDENT, Claim, driverOf, plateOf, REAR_END } from '../support/accident.js'
import { world } from '../support/world.js'

export const LOSS = `loss { id version kind status offline resurveyNeeded netFen cumulativeFen levelNeeded claimedFen supplementReason
  detail { grossFen mgmtFen salvageFen lines { kind label partNo lineFen } items { item amountFen } total { actualValueFen isTotal } }
  staff { draftedByStaffId confirmedByStaffId secondByStaffId } viewerMay { verb blockedBy } }`

export interface SeenLoss { readonly id: string, readonly version: number, readonly kind: string, readonly status: string, readonly [field: string]: unknown }

export const staff = (insurer: 1 | 2, role: string): Caller => world().as(insurer === 1 ? 'insurer' : 'insurer_2', `${insurer === 1 ? 'insurer' : 'insurer2'}-${role}`)

export const part = (partNo: string, unitFen: number, more: Record<string, unknown> = {}) =>
  ({ kind: 'PART', label: '前保险杠', partNo, qty: 1, unitFen, priceSource: 'OEM_LIST', priceOn: '2026-03-01', ...more })
export const work = (amountFen: number) => ({ kind: 'OUT', label: '外修', amountFen })

export const draft = (caller: Caller, claim: Claim, partyNumber: number, lines: readonly object[], sheet: Record<string, unknown> = {}): Promise<Payload> =>
  caller.do('draftLoss', { accidentId: claim.seen.id, partyNumber, sheet: { lines, ...sheet } }, LOSS)

export const act = (caller: Caller, loss: SeenLoss, mutation: string, more: Record<string, unknown> = {}): Promise<Payload> =>
  caller.do(mutation, { id: loss.id, expectedVersion: loss.version, ...more }, LOSS)

export const lossesQuery = (selection: string): string => `query ($id: ID!) { accident(id: $id) { losses(first: 20) { edges { node { ${selection} } } } } }`

export async function lossesSeenBy(caller: Caller, claim: Claim, selection: string): Promise<Record<string, any>[]> { // eslint-disable-line @typescript-eslint/no-explicit-any -- answers are asserted, not typed, in tests
  const data = await caller.ask(lossesQuery(selection), { id: claim.seen.id })
  return data['accident'].losses.edges.map(({ node }: { node: object }) => node)
}

/** Throws with the refusals when there is no loss. */
export function lossOf(payload: Payload): SeenLoss {
  if (!payload['loss']) throw new Error(`refused: ${JSON.stringify(payload.userErrors)}`)
  return payload['loss'] as SeenLoss
}

/** Two cars, the first at fault, both insurers about to assess. */
export async function inLoss(cars: readonly [number, number]): Promise<Claim> {
  const claim = await (await Claim.report(world(), cars)).agreed(REAR_END)
  return claim.must('LOSS', staff(1, 'assessor'), 'startLoss')
}

export async function confirmed(caller: Caller, claim: Claim, partyNumber: number, fen: number, lines: readonly object[] = []): Promise<SeenLoss> {
  const loss = lossOf(await act(caller, lossOf(await draft(caller, claim, partyNumber, [work(fen), ...lines])), 'confirmLoss'))
  if (loss.status !== 'CONFIRMED') throw new Error(`not confirmed: ${loss.status}`)
  return loss
}

export async function supplement(caller: Caller, claim: Claim, partyNumber: number, lines: readonly object[], more: Record<string, unknown> = {}): Promise<Payload> {
  const [beforeEvidenceId, afterEvidenceId] = [await claim.upload(caller, 'ACCIDENT_DAMAGE', partyNumber), await claim.upload(caller, 'ACCIDENT_DAMAGE', partyNumber)]
  return caller.do('supplementLoss', { accidentId: claim.seen.id, partyNumber, reason: 'HIDDEN_DAMAGE', beforeEvidenceId, afterEvidenceId, sheet: { lines }, ...more }, LOSS)
}

/** A car of the first insurer and an electric bicycle, ridden by another driver. */
export async function bicycleHit(car: number, rider: { readonly name: string, readonly identityNumber: string }): Promise<Claim> {
  const parties = [{ kind: 'MOTOR', plateNo: plateOf(car), isCaller: true }, { kind: 'NON_MOTOR', person: rider }]
  const payload = await world().citizen(driverOf(car)).do('reportAccident', Claim.input([car], { parties }), ACCIDENT)
  if (!payload['accident']) throw new Error(`refused: ${JSON.stringify(payload.userErrors)}`)
  return Claim.of(world(), payload['accident'].id as string, [driverOf(car), rider.name])
}

/** Each could have a loss. */
export async function withBicycle(...reported: Parameters<typeof bicycleHit>): Promise<Claim> {
  return (await (await bicycleHit(...reported)).agreed(REAR_END)).must('LOSS', staff(1, 'assessor'), 'startLoss')
}
