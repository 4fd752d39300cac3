// What other domains may ask of credit.
export { restrictionsAbout, stopsRegistration } from './restrictions/restriction.facts.js'
export { MeasureRevision, UnitBinding } from './memorandum/memorandum.entities.js'
export { measureOfFirstVersion } from './memorandum/measures.js'
export { hitDuties } from './duties/record-hit.js'
export { listSnapshotRoutes } from './feed/feed.permissions.js'
export { snapshotBytes, snapshotPath } from './feed/snapshot.download.js'
export { CourtSuperior } from './objections/objection.entities.js'
