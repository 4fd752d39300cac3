// What other domains may ask of credit.
export { restrictionsAbout, stopsRegistration } from './restrictions/restriction.facts.js'
export { badRowsOf, badRowsPath, resultsOf, resultsPath } from './jobs/job.downloads.js'
export { type ScreeningFileRow, type ScreeningJobRow } from './jobs/job.entities.js'
export { isTicketLive, isTicketOf } from './jobs/job.file.js'
export { screeningRoutes } from './jobs/job.permissions.js'
export { JobService } from './jobs/job.service.js'
export { FILE_BYTES_MAX as SCREENING_FILE_BYTES_MAX } from './jobs/row-format.js'
