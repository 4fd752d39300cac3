// Which state machines has the community domain, and which mutation moves each?
import { assessmentPermissions } from '../../src/domains/community/assessment/assessment.permissions.js'
import { ASSESSMENT_STATUSES, assessmentTransitions, RANKING_STATUSES, rankingTransitions } from '../../src/domains/community/assessment/assessment.transitions.js'
import { cluePermissions } from '../../src/domains/community/clues/clue.permissions.js'
import { CLUE_STATUSES, clueTransitions } from '../../src/domains/community/clues/clue.transitions.js'
import { incidentPermissions } from '../../src/domains/community/incidents/incident.permissions.js'
import {
  guardInstructionTransitions, guardOrderTransitions, INCIDENT_STATUSES, incidentTransitions, INSTRUCTION_STATUSES, ORDER_STATUSES, PATROL_STATUSES, patrolTransitions,
} from '../../src/domains/community/incidents/incident.transitions.js'
import { householdPermissions } from '../../src/domains/community/residents/household.permissions.js'
import { EXPORT_STATUSES, HOUSEHOLD_STATUSES, householdExportTransitions, householdTransitions } from '../../src/domains/community/residents/household.transitions.js'
import { sitePermissions } from '../../src/domains/community/sites/site.permissions.js'
import { associationMemberTransitions, guardPostTransitions, guardShiftTransitions, MEMBER_STATUSES, SHIFT_STATUSES, SITE_STATUSES, siteTransitions } from '../../src/domains/community/sites/site.transitions.js'
import { type PermissionRow } from '../../src/platform/permissions/permissions.js'
import { type Machine } from '../support/machine.js'

export const COMMUNITY_MACHINES: Readonly<Record<string, Machine>> = {
  site: { table: siteTransitions, statuses: SITE_STATUSES, begins: ['OPEN'], last: ['CLOSED'], mutations: { closeSite: ['closeSite'] } },
  guardPost: { table: guardPostTransitions, statuses: SITE_STATUSES, begins: ['OPEN'], last: ['CLOSED'], mutations: { closeGuardPost: ['closeGuardPost'] } },
  guardShift: {
    table: guardShiftTransitions, statuses: SHIFT_STATUSES, begins: ['PLANNED'], last: ['OFF_DUTY', 'CANCELLED', 'MISSED'],
    mutations: { goOnGuard: ['goOnGuard'], goOffGuard: ['goOffGuard'], cancelGuardShift: ['cancelGuardShift'] },
  },
  associationMember: { table: associationMemberTransitions, statuses: MEMBER_STATUSES, begins: ['MEMBER'], last: ['REMOVED'], mutations: { removeMember: ['removeMember'] } },
  incident: {
    table: incidentTransitions, statuses: INCIDENT_STATUSES, begins: ['SEEKING'], last: ['CLOSED'],
    mutations: { respond: ['acceptOrder'], feedBack: ['giveFeedback'], closeIncident: ['closeIncident'] },
  },
  guardOrder: {
    table: guardOrderTransitions, statuses: ORDER_STATUSES, begins: ['OFFERED'], last: ['FED_BACK', 'LAPSED', 'WITHDRAWN'],
    mutations: { acceptOrder: ['acceptOrder'], arriveAtOrder: ['arriveAtOrder'], giveFeedback: ['giveFeedback'], withdrawOrder: ['closeIncident'] },
  },
  guardInstruction: { table: guardInstructionTransitions, statuses: INSTRUCTION_STATUSES, begins: ['GIVEN'], last: ['DONE'], mutations: { confirmInstruction: ['confirmInstruction'] } },
  patrol: { table: patrolTransitions, statuses: PATROL_STATUSES, begins: ['DISPATCHED'], last: ['FINISHED'], mutations: { arrivePatrol: ['arrivePatrol'], finishPatrol: ['finishPatrol'] } },
  clue: {
    table: clueTransitions, statuses: CLUE_STATUSES, begins: ['NEW'], last: ['CLOSED'],
    mutations: { assignClue: ['assignClue'], verifyClue: ['verifyClue'], findClueFalse: ['findClueFalse'], closeClue: ['closeClue'] },
  },
  assessment: {
    table: assessmentTransitions, statuses: ASSESSMENT_STATUSES, begins: ['DRAFT'], last: ['FINAL'],
    mutations: { reviseAssessment: ['reviseAssessment'], publishRanking: ['publishRanking'], objectAssessment: ['objectAssessment'], decideAssessment: ['decideAssessment'] },
  },
  ranking: { table: rankingTransitions, statuses: RANKING_STATUSES, begins: ['PUBLISHED'], last: ['FINAL'], mutations: {} },
  household: { table: householdTransitions, statuses: HOUSEHOLD_STATUSES, begins: ['CURRENT'], last: ['MOVED_OUT'], mutations: { endHousehold: ['endHousehold'] } },
  householdExport: {
    table: householdExportTransitions, statuses: EXPORT_STATUSES, begins: ['REQUESTED'], last: ['REJECTED', 'EXPIRED'],
    mutations: { approveHouseholdExport: ['approveHouseholdExport'], rejectHouseholdExport: ['rejectHouseholdExport'] },
  },
}

export const communityPermissions: Readonly<Record<string, PermissionRow>> = {
  ...assessmentPermissions.Mutation, ...cluePermissions.Mutation, ...incidentPermissions.Mutation, ...householdPermissions.Mutation, ...sitePermissions.Mutation,
}
