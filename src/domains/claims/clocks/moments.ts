// Which moments of the clock table does a move of the file bring, beside the state it leads to?
import { type AccidentVerb } from '../accidents/accident.transitions.js'

/** Papers are complete, and the list of them was told, when the platform has shown the views that are missing. */
const CLAIM_MADE = ['CLAIMED', 'DOCUMENTS_LISTED', 'DOCUMENTS_RECEIVED', 'MISSING_TOLD'] as const

export const MOMENTS = {
  report:           ['REPORTED', 'LOSS_KNOWN'],
  issueLiability:   ['CERTIFICATE_ISSUED', 'CERTIFICATE_SERVED'],
  issueOnScene:     ['CERTIFICATE_ISSUED', 'CERTIFICATE_SERVED'],
  objectLiability:  ['OBJECTION'],
  uphold:           ['REVIEW_CONCLUDED'],
  reinvestigate:    ['REVIEW_CONCLUDED', 'REINVESTIGATE'],
  startLoss:        CLAIM_MADE,
  makeOffer:        ['DECIDED'],
  release:          ['RELEASED'],
} as const satisfies { readonly [V in AccidentVerb | 'report']?: readonly string[] }
