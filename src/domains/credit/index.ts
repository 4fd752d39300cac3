// What other domains may ask of credit.
export { type RestrictionRow } from './restrictions/restriction.entity.js'
export { restrictionsAbout, stopsRegistration } from './restrictions/restriction.facts.js'
