// What kinds of site are there, who can have agreed that the fee follows the assessment, and what did the newspaper count?

/** Compared with their like only (10.4): a tower is not a building site. */
export const PEER_GROUPS = ['COMPOUND', 'TOWER', 'CONSTRUCTION_SITE'] as const
export type PeerGroup = (typeof PEER_GROUPS)[number]

export const FEE_AGREED_BY = ['SERVICE_CONTRACT', 'GOVERNMENT_BUYER'] as const
export type FeeAgreedBy = (typeof FEE_AGREED_BY)[number]

/** A fee is a private contract: at most a twentieth of it may follow the assessment, and only where it was agreed. Source: design. */
export const FEE_LINK_BPS_MAX = 500

/** A guard may come this much before the shift begins. Source: design. */
export const EARLY_MINUTES = 30
/** Nobody stands longer at a post. Source: design. */
export const SHIFT_HOURS_MAX = 12

export interface AssociationFact { readonly code: string, readonly count: number, readonly source: string, readonly isDemo: boolean }

/** Counts of the association that the newspaper wrote about; they are not counted from records here. */
export const ASSOCIATION_FACTS = ([['COMPANIES', 44], ['COMPOUNDS', 27], ['TOWERS', 53], ['CONSTRUCTION_SITES', 44]] as const)
  .map(([code, count]): AssociationFact => ({ code, count, source: 'newspaper 2018 (Hangzhou Xiaoshan)', isDemo: true }))
