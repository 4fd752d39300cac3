// Step 4: what does vehicle damage insurance (车损险) pay its own insured, and what does it get back when it paid for others?
import { lossesUnder, type Claimed } from './claimed.js'
import { isExcluded, LOSS_ITEMS } from './coverage.js'
import { motorsOf, type Accident, type MotorParty, type VdiPolicy } from './facts.js'
import { type Due, type LegKind } from './legs.js'
import { atRate, splitOver, sumOf } from './split.js'

/** All dues, after those who subrogate have taken their insurer's money instead of others'. */
export const payOwnDamage = (accident: Accident, dues: readonly Due[], own: readonly Claimed[]): Due[] =>
  motorsOf(accident).reduce<Due[]>((before, motor) => {
    if (!motor.vdi || isExcluded(motor, 'vdi')) return before
    if (motor.subrogates) return subrogate(motor, motor.vdi, before)
    const ownFen = sumOf(own.filter(({ victim, head }) => victim === motor && head === 'P'))
    return [...before, vdiDue('VDI', motor, payOf(motor, motor.vdi, ownFen))].filter(({ amountFen }) => amountFen > 0)
  }, [...dues])

export const canSubrogate = (motor: MotorParty) => motor.vdi !== null && !isExcluded(motor, 'vdi')

const vdiDue = (kind: 'VDI' | 'VDI_SUBRO', motor: MotorParty, amountFen: number): Due =>
  ({ kind, from: motor, to: motor, head: 'P', amountFen, basis: kind === 'VDI' ? 'OWN_DAMAGE' : 'SUBROGATION' })

/** Rescue is paid on top, up to the sum insured once more (保险法 §57); things on board take their part of the amount away. */
function payOf(motor: MotorParty, { sumInsuredFen, deductibleFen, deductibleBps }: VdiPolicy, amountFen: number): number {
  const losses = lossesUnder(motor.losses, 'P')
  const kinds = ['WITHIN', 'ON_TOP', 'NO'] as const
  const parts = splitOver(amountFen, kinds, kind => sumOf(losses.filter(({ item }) => LOSS_ITEMS[item].vdi === kind)))
  const insuredFen = sumOf(parts.map(({ of, amountFen: partFen }) =>
    ({ amountFen: of === 'NO' ? 0 : Math.min(partFen, sumInsuredFen) })))
  return atRate(Math.max(insuredFen - deductibleFen, 0), 10_000 - deductibleBps)
}

/** The order of recovery: compulsory insurance or who should have bought it, then third-party insurance, then the person. */
const TIERS: readonly (readonly LegKind[])[] = [['MTI', 'MTI_NOFAULT', 'OBLIGOR'], ['CTPL'], ['PERSONAL']]

const RECOVERED_AS: Partial<Record<LegKind, LegKind>> = {
  MTI: 'RECOVER_MTI', MTI_NOFAULT: 'RECOVER_MTI', OBLIGOR: 'RECOVER_OBLIGOR',
  CTPL: 'RECOVER_CTPL', PERSONAL: 'RECOVER_PERSONAL',
}

/** The insured comes first for what his insurer left uncovered; the rest of what others owe him is the insurer's. */
function subrogate(motor: MotorParty, vdi: VdiPolicy, dues: readonly Due[]): Due[] {
  const concerned = dues.filter(({ to, head }) => to === motor && head === 'P')
  const lossFen = sumOf(lossesUnder(motor.losses, 'P'))
  const paid = vdiDue('VDI_SUBRO', motor, payOf(motor, vdi, lossFen))
  let uncoveredFen = lossFen - paid.amountFen
  const divided = TIERS.flatMap(kinds => {
    const tier = concerned.filter(({ kind }) => kinds.includes(kind))
    const kept = splitOver(Math.min(sumOf(tier), uncoveredFen), tier, ({ amountFen }) => amountFen)
    uncoveredFen -= sumOf(kept)
    return [
      ...kept.map(({ of, amountFen }) => ({ ...of, amountFen })),
      ...tier.map(due => recovered(due, keptOf(kept, due))),
    ]
  })
  return [...dues.filter(due => !concerned.includes(due)), paid, ...divided].filter(({ amountFen }) => amountFen > 0)
}

const keptOf = (kept: readonly { of: Due, amountFen: number }[], due: Due) => sumOf(kept.filter(({ of }) => of === due))

const recovered = (due: Due, keptFen: number): Due =>
  ({ ...due, kind: RECOVERED_AS[due.kind] ?? due.kind, amountFen: due.amountFen - keptFen, basis: 'RECOVERY' })
