// Who and what is there in a test of rural points? Points of their own, and the people of the sandbox city in their roles.
import { expect } from '@jest/globals'
import { codesOf, type Caller, type City, type Payload } from '../support/client.js'

const DAY_MS = 24 * 3600 * 1000
const MAY = 'viewerMay { verb blockedBy }'
export const POINT = `ruralPoint { id version status latitude longitude services shiftsOpen closedAt ${MAY} }`
export const POSTING = `posting { id version status role validFrom validTo ${MAY} }`
export const SHIFT = 'shift { id version role pointId checkedInAt checkedOutAt }'
export const PERSUASION = 'persuasionRecord { id version role pointId kind at plateNo action followUp }'
export const HAZARD = `hazard { id version role pointId kind status sentTo ${MAY} }`
export const SHARING = `sharingAgreement { id version status fields ${MAY} }`

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are asserted, not typed, in tests
type Noun = any

export class RuralWorld {
  readonly dispatcher: Caller
  readonly supervisor: Caller
  readonly village1: Caller
  readonly village2: Caller
  readonly insurerManager: Caller
  readonly insurerRural: Caller
  private serial = Math.floor(Math.random() * 800_000)

  /** `now` is the server's: other tests may have moved its clock on. */
  private constructor(private readonly city: City, private readonly now: Date) {
    this.dispatcher = city.as('police', 'dispatcher')
    this.supervisor = city.as('police', 'supervisor')
    this.village1 = city.as('police', 'village-1')
    this.village2 = city.as('police', 'village-2')
    this.insurerManager = city.as('insurer', 'insurer-manager')
    this.insurerRural = city.as('insurer', 'insurer-rural')
  }

  static async of(city: City): Promise<RuralWorld> {
    const asked = new RuralWorld(city, new Date())
    const { createdAt } = done(await asked.dispatcher.do('openRuralPoint', asked.point(), 'ruralPoint { createdAt }'))['ruralPoint']
    return new RuralWorld(city, new Date(createdAt as string))
  }

  ago = (days: number): string => new Date(this.now.getTime() - days * DAY_MS).toISOString()

  /** From so many days after today to so many. */
  term = (from = 0, to = 400): { validFrom: string, validTo: string } => {
    const day = (days: number) => new Date(this.now.getTime() + 8 * 3600 * 1000 + days * DAY_MS).toISOString().slice(0, 10)
    return { validFrom: day(from), validTo: day(to) }
  }

  newAdminCode = (): string => `5001991${String(this.serial++ % 100_000).padStart(5, '0')}`

  /** Nobody else's spot: no two are nearer than 200 m. */
  newSpot(): { latitude: number, longitude: number } {
    const serial = this.serial++
    return { latitude: 28.5 + (serial % 1000) * 0.002, longitude: 105.5 + (Math.floor(serial / 1000) % 900) * 0.003 }
  }

  point = (changes: object = {}) => ({
    type: 'PERSUASION', adminCode: this.newAdminCode(), name: '渝测村劝导站', latitude: 29.5, longitude: 106.5, openHours: '每日 8:00–18:00',
    phone: '023-00000000', services: ['PERSUASION', 'FIRST_AID'], ...changes,
  })

  openPoint = async (changes: object = {}): Promise<Noun> => done(await this.dispatcher.do('openRuralPoint', this.point(changes), POINT))['ruralPoint']

  tryPost = (staffId: string, pointId: string, role: string, validity: object = this.term(), by = this.dispatcher): Promise<Payload> =>
    by.do('postRuralStaff', { staffId, pointId, role, ...validity }, POSTING)

  post = async (staffId: string, pointId: string, role: string, validity: object = this.term()): Promise<Noun> =>
    done(await this.tryPost(staffId, pointId, role, validity))['posting']

  sharing = (resource: string, resourceId: string, toPartnerId: string) =>
    ({ toPartnerId, resource, resourceId, purpose: '警保联动劝导', fields: ['name', 'phone'], ...this.term() })

  tryPropose = (resource: string, resourceId: string, changes: object = {}): Promise<Payload> =>
    this.dispatcher.do('proposeSharing', { ...this.sharing(resource, resourceId, this.city.credentials['insurer']?.partnerId ?? ''), ...changes }, SHARING)

  propose = async (resource: string, resourceId: string, changes: object = {}): Promise<Noun> => done(await this.tryPropose(resource, resourceId, changes))['sharingAgreement']

  accept = async ({ id, version }: { id: string, version: number }): Promise<Noun> =>
    done(await this.insurerManager.do('acceptSharing', { id, expectedVersion: version }, SHARING))['sharingAgreement']

  checkIn = (caller: Caller, postingId: string): Promise<Payload> => caller.do('checkIn', { postingId }, SHIFT)

  persuade = (caller: Caller, postingId: string, changes: object = {}): Promise<Payload> =>
    caller.do('recordPersuasion', { postingId, kind: 'HELMET', at: this.ago(0), action: 'WARNED', ...changes }, PERSUASION)

  report = (caller: Caller, postingId: string, changes: object = {}): Promise<Payload> =>
    caller.do('reportHazard', { postingId, kind: 'GUARD_RAIL', severity: 'HIGH', place: '渝测村三组临崖弯道', ...this.newSpot(), ...changes }, HAZARD)

  send = async ({ id, version }: { id: string, version: number }): Promise<Noun> =>
    done(await this.dispatcher.do('sendHazard', { id, expectedVersion: version, sentTo: '渝测区公路中心' }, HAZARD))['hazard']

  async recordsAt(caller: Caller, pointId: string): Promise<{ persuasions: string[], hazards: string[] }> {
    const data = await caller.ask(`query ($filter: PersuasionRecordFilterInput, $of: HazardFilterInput) {
      persuasionRecords(first: 50, filter: $filter) { edges { node { id } } } hazards(first: 50, filter: $of) { edges { node { id } } } }`, { filter: { pointId }, of: { pointId } })
    const ids = (page: { edges: { node: { id: string } }[] }) => page.edges.map(({ node }) => node.id)
    return { persuasions: ids(data['persuasionRecords']), hazards: ids(data['hazards']) }
  }
}

function done(payload: Payload): Payload {
  expect(codesOf(payload)).toEqual([])
  return payload
}
