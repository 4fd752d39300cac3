// What other domains may ask of credit.
export { restrictionsAbout, stopsRegistration } from './restrictions/restriction.facts.js'
