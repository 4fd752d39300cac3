// What other domains and the server may ask of credit.
export { restrictionsAbout, stopsRegistration } from './restrictions/restriction.facts.js'
export { obliviousBytes, obliviousPath } from './oblivious/oblivious.download.js'
export { obliviousRoutes } from './oblivious/oblivious.permissions.js'
export { statusListToken, statusPath } from './receipts/status.served.js'
