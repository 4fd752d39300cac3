// Who owes whom what under which cover, and who moves the money?
import { mayRecover } from './coverage.js'
import { BASES, type Basis } from './bases.js'
import { type Head, type MotorParty, type Party } from './facts.js'
import { areLimitsVerified } from './limits.js'

export const LEG_KINDS = [
  'MTI', 'MTI_SELF', 'MTI_NOFAULT', 'OBLIGOR', 'CTPL', 'PERSONAL', 'VDI', 'VDI_SUBRO',
  'RECOVER_MTI', 'RECOVER_CTPL', 'RECOVER_PERSONAL', 'RECOVER_OBLIGOR',
] as const
export type LegKind = typeof LEG_KINDS[number]

/** One amount a step found owed. */
export interface Due {
  kind: LegKind
  from: Party
  to: Party
  head: Head
  amountFen: number
  basis: Basis
}

interface Account {
  kind: 'INSURER' | 'PARTY'
  id: string
}

export interface Leg {
  seq: number
  kind: LegKind
  /** The party whose cover or purse it is. */
  from: string
  /** The party whose loss it is. */
  to: string
  head: Head
  amountFen: number
  payer: Account
  payee: Account
  policyNo?: string
  /** The insurer that pays it out for the payer and books it against him (无责代赔). */
  paidBy?: string
  /** The payer may take it back from his own driver or insured. */
  recoveryRight?: true
  /** Courts vary on what a cyclist or pedestrian owes a car: the platform only proposes it. */
  needsPersonalConsent?: true
  basis: Basis
  step: number
  source: 'law' | 'clause' | 'practice' | 'design'
  verified: boolean
}

type Cover = 'mti' | 'ctpl' | 'vdi'
const COVER: Partial<Record<LegKind, Cover>> = {
  MTI: 'mti', MTI_SELF: 'mti', MTI_NOFAULT: 'mti', RECOVER_MTI: 'mti',
  CTPL: 'ctpl', RECOVER_CTPL: 'ctpl',
  VDI: 'vdi', VDI_SUBRO: 'vdi',
}

const PERSONAL_KINDS: readonly LegKind[] = ['OBLIGOR', 'PERSONAL', 'RECOVER_OBLIGOR', 'RECOVER_PERSONAL']
export const isPersonal = (kind: LegKind) => PERSONAL_KINDS.includes(kind)
/** Their amounts hang on the limits of compulsory insurance. */
const LIMITED_KINDS: readonly LegKind[] = ['MTI', 'MTI_SELF', 'MTI_NOFAULT', 'OBLIGOR', 'RECOVER_MTI', 'RECOVER_OBLIGOR']

export const isRecovery = (kind: LegKind) => kind.startsWith('RECOVER_')

const policyOf = (party: Party, cover: Cover | undefined) => cover && party.kind === 'MOTOR' ? party[cover] : null

const accountOf = (party: Party, cover: Cover | undefined): Account => {
  const policy = policyOf(party, cover)
  return policy ? { kind: 'INSURER', id: policy.insurerId } : { kind: 'PARTY', id: party.id }
}

export const toLegs = (dues: readonly Due[], occurredAt: Date): Leg[] => {
  const limitsVerified = areLimitsVerified(occurredAt)
  return dues.map((due, place) => {
    const leg = toLeg(due, place)
    return { ...leg, verified: leg.verified && (limitsVerified || !LIMITED_KINDS.includes(leg.kind)) }
  })
}

function toLeg({ kind, from, to, head, amountFen, basis }: Due, place: number): Leg {
  const cover = COVER[kind]
  const policy = policyOf(from, cover)
  const { step, source, verified } = BASES[basis]
  return {
    seq: place + 1, kind, from: from.id, to: to.id, head, amountFen,
    payer: accountOf(from, cover),
    payee: accountOf(to, isRecovery(kind) ? 'vdi' : undefined),
    ...policy && { policyNo: policy.policyNo },
    ...kind === 'MTI_NOFAULT' && to.kind === 'MOTOR' && to.mti && { paidBy: to.mti.insurerId },
    ...cover === 'mti' && head !== 'I' && mayRecover(from as MotorParty, head) && { recoveryRight: true as const },
    ...basis === 'NON_MOTOR_FAULT' && { needsPersonalConsent: true as const },
    basis, step, source, verified,
  }
}
