// Every way a visit of the mobile vehicle office (流动车管所) can move. States and verbs are the platform's (source: design).
import { type Transitions } from '../../../platform/transitions.js'

export const VISIT_STATUSES = ['REQUESTED', 'APPROVED', 'PREPARED', 'ON_SITE', 'CLOSED', 'CANCELLED'] as const
export type VisitStatus = (typeof VISIT_STATUSES)[number]

/** What the conditions look at; the entity and the row both are one. */
export interface MovableVisit { readonly status: VisitStatus }

const CLERK = { DEALERSHIP: ['CLERK'] } as const
const REGISTRAR = { POLICE: ['REGISTRAR'] } as const

export const visitTransitions = {
  approve: { from: ['REQUESTED'], to: 'APPROVED', by: REGISTRAR, when: [], tells: 'visit.approved' },
  prepare: { from: ['APPROVED'], to: 'PREPARED', by: 'SYSTEM', when: [], tells: 'visit.prepared' },
  start:   { from: ['PREPARED'], to: 'ON_SITE', by: REGISTRAR, when: [], tells: 'visit.started' },
  close:   { from: ['ON_SITE'], to: 'CLOSED', by: REGISTRAR, when: [], tells: 'visit.closed' },
  cancel:  { from: ['REQUESTED', 'APPROVED', 'PREPARED'], to: 'CANCELLED', by: { ...CLERK, ...REGISTRAR }, when: [], tells: 'visit.cancelled' },
} as const satisfies Transitions<VisitStatus, MovableVisit>

export type VisitVerb = keyof typeof visitTransitions
