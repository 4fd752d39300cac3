// How does a visit of the mobile vehicle office come about, and how does it end? Asked for by a dealership, held by the police.
import { workCalendar } from '../../../platform/calendar/working-days.js'
import { compare } from '../../../platform/calendar/local-date.js'
import { execute } from '../../../platform/database/execute.js'
import { fault, refuse, refuseAll } from '../../../platform/errors/refusal.js'
import { isMalformedResidentId } from '../../../platform/identifiers/resident-id.js'
import { isMalformedUscc } from '../../../platform/identifiers/uscc.js'
import { newId } from '../../../platform/ids.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { findParty, getAgent, identityIndexOf, type PartyRow } from '../../people/index.js'
import { ENDED_STATUSES } from '../applications/application.transitions.js'
import { findDivision } from '../codes/divisions.js'
import { Visit } from './batch.entities.js'
import { getVisit, tellOfVisit } from './visit.lookup.js'
import {
  type ApproveVisitInput, type CancelVisitInput, type CloseVisitInput, type RequestVisitInput, type StartVisitInput,
} from './visit.inputs.js'

/** Source: design, after the practice of taking 200 and more cars at once. */
const WORKING_DAYS_AHEAD = 5
const PLANNED_MIN = 20
const PLANNED_MAX = 2000
const ADDRESS_LENGTH_MAX = 200
/** One accepts and another reviews, since nobody reviews what he touched; cars are inspected in two rows. Source: design. */
const TEAM = { REGISTRAR: 2, INSPECTOR: 2 } as const
const TEAM_MAX = 20

export class VisitService {
  constructor(private readonly platform: Platform) {}

  request(request: Request, input: RequestVisitInput): Promise<Performed> {
    return this.platform.perform('requestVisit', request, input, async work => {
      checkRequest(input, work)
      const host = await this.getHost(work, input)
      const agent = await this.getAgent(work, input, host)
      const { siteAddress, divisionCode, heldOn, plannedCount, stationId } = input
      const visit = work.em.create(Visit, {
        id: newId('vis'), createdAt: work.now, updatedAt: work.now, status: 'REQUESTED', partnerId: work.actor.partnerId, stationId,
        hostId: host.id, agentId: agent.id, siteAddress, divisionCode, heldOn, plannedCount, teamStaffIds: [],
      })
      tellOfVisit(work, visit, 'visit.requested')
      return { id: visit.id }
    })
  }

  approve(request: Request, input: ApproveVisitInput): Promise<Performed> {
    return this.change('approveVisit', request, input, async (work, visit) => {
      visit.move('approve', work.actor)
      await checkTeam(work, input.teamStaffIds)
      visit.teamStaffIds = [...new Set(input.teamStaffIds)]
      visit.approvedByStaffId = work.actor.staffId ?? null
      tellOfVisit(work, visit, 'visit.approved')
    })
  }

  start(request: Request, input: StartVisitInput): Promise<Performed> {
    return this.change('startVisit', request, input, (work, visit) => {
      requireTeam(visit, work)
      visit.move('start', work.actor)
      if (visit.heldOn !== work.today) throw refuse('VISIT_NOT_TODAY', 'id', { heldOn: visit.heldOn })
      if (input.blanksIssued < 0) throw refuse('BLANKS_DO_NOT_ADD_UP', 'blanksIssued', { made: '0', scrapped: '0', issued: String(input.blanksIssued) })
      visit.blanksIssued = input.blanksIssued
      tellOfVisit(work, visit, 'visit.started')
    })
  }

  /** Every application has its result, and every blank is a plate, scrap, or back in the store. */
  close(request: Request, input: CloseVisitInput): Promise<Performed> {
    return this.change('closeVisit', request, input, async (work, visit) => {
      requireTeam(visit, work)
      visit.move('close', work.actor)
      await requireNoneOpen(work, visit)
      const { made, scrapped } = await blanksOf(work, visit)
      const issued = visit.blanksIssued ?? 0
      if (made + scrapped + input.blanksReturned !== issued) {
        throw refuse('BLANKS_DO_NOT_ADD_UP', 'blanksReturned', { made: String(made), scrapped: String(scrapped), issued: String(issued) })
      }
      visit.blanksReturned = input.blanksReturned
      tellOfVisit(work, visit, 'visit.closed')
    })
  }

  cancel(request: Request, input: CancelVisitInput): Promise<Performed> {
    return this.change('cancelVisit', request, input, async (work, visit) => {
      visit.move('cancel', work.actor)
      await requireNoneOpen(work, visit)
      await execute(work.em, `update "batch" set "status" = 'CANCELLED', "version" = "version" + 1, "updatedAt" = $2
        where "visitId" = $1 and "status" = 'AWAITING_CONFIRMATION'`, [visit.id, work.now])
      tellOfVisit(work, visit, 'visit.cancelled')
    })
  }

  private change<I extends CancelVisitInput>(
    mutation: string, request: Request, input: I, decide: (work: Work, visit: Visit) => Promise<void> | void,
  ): Promise<Performed> {
    return this.platform.perform(mutation, request, input, async work => {
      const visit = await getVisit(work, input.id, input.expectedVersion)
      visit.updatedAt = work.now
      await decide(work, visit)
      return { id: visit.id }
    })
  }

  private async getHost(work: Work, { host }: RequestVisitInput): Promise<PartyRow> {
    const found = await findParty(work.rows, identityIndexOf(this.platform.cipher, host.uscc))
    if (found?.kind !== 'UNIT') throw refuse('OWNER_UNKNOWN', 'host.uscc')
    if (found.name !== host.name) throw refuse('OWNER_NAME_DIFFERS', 'host.name')
    return found
  }

  private getAgent(work: Work, { agent }: RequestVisitInput, host: PartyRow): Promise<PartyRow> {
    return getAgent(work, host, identityIndexOf(this.platform.cipher, agent.identityNumber), agent.name)
  }
}

function checkRequest({ host, agent, siteAddress, divisionCode, heldOn, plannedCount }: RequestVisitInput, { today }: Work): void {
  const earliest = workCalendar.addWorkingDays(today, WORKING_DAYS_AHEAD).on
  const late = compare(heldOn, earliest) < 0 || !workCalendar.isWorkingDay(heldOn).working
  refuseAll([
    isMalformedUscc(host.uscc) ? fault('USCC_INVALID', 'host.uscc') : undefined,
    isMalformedResidentId(agent.identityNumber) ? fault('RESIDENT_ID_INVALID', 'agent.identityNumber') : undefined,
    /\p{Cc}/u.test(siteAddress) || siteAddress.trim() === '' ? fault('TEXT_INVALID', 'siteAddress') : undefined,
    siteAddress.length > ADDRESS_LENGTH_MAX ? fault('TEXT_TOO_LONG', 'siteAddress', { max: String(ADDRESS_LENGTH_MAX) }) : undefined,
    findDivision(divisionCode) ? undefined : fault('DIVISION_UNKNOWN', 'divisionCode'),
    late ? fault('VISIT_TOO_SOON', 'heldOn', { earliest }) : undefined,
    plannedCount < PLANNED_MIN || plannedCount > PLANNED_MAX
      ? fault('VISIT_SIZE', 'plannedCount', { min: String(PLANNED_MIN), max: String(PLANNED_MAX) }) : undefined,
  ])
}

async function checkTeam({ rows, actor }: Work, staffIds: readonly string[]): Promise<void> {
  if (staffIds.length > TEAM_MAX) throw refuse('TEAM_INCOMPLETE', 'teamStaffIds')
  const team = await rows.all('staff', rows.from('staff').where('staff.id', 'in', ['', ...staffIds])
    .where('staff.partnerId', '=', actor.partnerId).where('staff.status', '=', 'ACTIVE'))
  const strangers = staffIds.map((id, index) => (team.some(each => each.id === id) ? undefined : fault('TEAM_MEMBER_UNKNOWN', `teamStaffIds.${index}`)))
  refuseAll(strangers)
  const short = Object.entries(TEAM).some(([needed, least]) => team.filter(each => each.functions.includes(needed)).length < least)
  if (short) throw refuse('TEAM_INCOMPLETE', 'teamStaffIds')
}

function requireTeam(visit: Visit, { actor }: Work): void {
  if (!visit.teamStaffIds.includes(actor.staffId ?? '')) throw refuse('NOT_IN_TEAM', 'id')
}

async function requireNoneOpen({ em }: Work, visit: Visit): Promise<void> {
  const [row] = await execute<{ open: number, running: number }>(em, `select
    (select count(*)::int from "application" where "visitId" = $1 and "status" <> all($2)) as open,
    (select count(*)::int from "batch" where "visitId" = $1 and "status" = 'RUNNING') as running`, [visit.id, [...ENDED_STATUSES]])
  if (row && row.open + row.running > 0) throw refuse('VISIT_UNFINISHED', 'id', { open: String(row.open), running: String(row.running) })
}

async function blanksOf({ em }: Work, visit: Visit): Promise<{ made: number, scrapped: number }> {
  const [row] = await execute<{ made: number, scrapped: number }>(em, `select
      count(*) filter (where o."blankSerial" is not null)::int as made, coalesce(sum(o."faultyBlanks"), 0)::int as scrapped
    from "plateOrder" o join "application" a on a."id" = o."applicationId" where a."visitId" = $1`, [visit.id])
  return row ?? { made: 0, scrapped: 0 }
}
