// What does the server mount of the community domain? Room by room.
import { domainOf } from '../../platform/module.js'
import { sitesRoom } from './sites/sites.room.js'
import { incidentsRoom } from './incidents/incidents.room.js'
import { cluesRoom } from './clues/clues.room.js'
import { assessmentRoom } from './assessment/assessment.room.js'
import { residentsRoom } from './residents/residents.room.js'

export const community = domainOf('community', [sitesRoom, incidentsRoom, cluesRoom, assessmentRoom, residentsRoom])
