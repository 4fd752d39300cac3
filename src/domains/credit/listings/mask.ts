// How much of a listed party's number is published? R17 §6: ten places and the last four of a person's; a unit's code in full.

export const maskListed = (kind: 'PERSON' | 'UNIT', identityNumber: string): string =>
  (kind === 'PERSON' ? `${identityNumber.slice(0, 10)}****${identityNumber.slice(14)}` : identityNumber)
