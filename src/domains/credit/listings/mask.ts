// How much of a listed party's number is published? R17 §6: ten places and the last four of a person's; a unit's code in full.
import { maskPublished } from '../matching/identity-number.js'

export const maskListed = (kind: 'PERSON' | 'UNIT', identityNumber: string): string => (kind === 'PERSON' ? maskPublished(identityNumber) : identityNumber)
