// How does a partner that was judged come on record, with its clients, stations, units and staff?
import { Client, Partner, PoliceArea, PoliceUnit, Qualification, Staff, Station } from '../../domains/partners/index.js'
import { identityIndexOf } from '../../domains/people/index.js'
import { type FieldCipher } from '../../platform/crypto/keyring.js'
import { newId } from '../../platform/ids.js'
import { type Work } from '../../platform/perform/work.js'
import { type Enrolment } from './file.js'

const POINTS_FULL = 12

/** What the platform gave, by code; nobody else knows it. */
export interface GivenIds {
  readonly partnerId: string
  readonly stationIds: ReadonlyMap<string, string>
  readonly unitIds: ReadonlyMap<string, string>
}

export const giveIds = ({ stations, units }: Enrolment): GivenIds => ({
  partnerId: newId('ptn'),
  stationIds: new Map(stations.map(({ code }) => [code, newId('stn')])),
  unitIds: new Map(units.map(({ code }) => [code, newId('pun')])),
})

export function enterPartner(work: Work, cipher: FieldCipher, ids: GivenIds, enrolment: Enrolment): void {
  const { em, now } = work
  const { partner, clients } = enrolment
  em.create(Partner, { id: ids.partnerId, createdAt: now, updatedAt: now, ...partner, status: 'ACTIVE' })
  for (const { clientId, scope, jwks } of clients) {
    em.create(Client, { clientId, partnerId: ids.partnerId, kind: partner.kind, scope: scope.join(' '), secretHash: null, jwks })
  }
  enterStations(work, ids, enrolment)
  enterUnits(work, ids, enrolment)
  enterStaff(work, cipher, ids, enrolment)
}

/** In good standing, and entrusted with nothing: what it may do is accredited by the police. */
function enterStations({ em, now }: Work, { partnerId, stationIds }: GivenIds, { stations }: Enrolment): void {
  for (const station of stations) {
    em.create(Station, {
      id: idIn(stationIds, station.code), createdAt: now, updatedAt: now, partnerId, ...station, status: 'ACTIVE', grade: 'B', statusSince: now,
    })
  }
}

function enterUnits({ em, now }: Work, { partnerId, unitIds }: GivenIds, { units }: Enrolment): void {
  const at = { createdAt: now, updatedAt: now }
  for (const { code, name, kind, parent, areas } of units) {
    const id = idIn(unitIds, code)
    em.create(PoliceUnit, { id, ...at, partnerId, parentId: parent === null ? null : idIn(unitIds, parent), code, name, kind })
    for (const area of areas) em.create(PoliceArea, { id: newId('par'), ...at, unitId: id, ...area })
  }
}

function enterStaff({ em, now }: Work, cipher: FieldCipher, { partnerId, stationIds, unitIds }: GivenIds, { staff }: Enrolment): void {
  const at = { createdAt: now, updatedAt: now }
  for (const { id, name, identityNumber, functions, station, unit, publicJwk, certificate } of staff) {
    em.create(Staff, {
      id, ...at, partnerId, stationId: station === undefined ? null : idIn(stationIds, station), policeUnitId: unit === undefined ? null : idIn(unitIds, unit),
      name, functions, publicJwk: JSON.stringify(publicJwk), status: 'ACTIVE', personIndex: identityNumber === undefined ? null : identityIndexOf(cipher, identityNumber),
    })
    if (!certificate) continue
    for (const each of functions) {
      em.create(Qualification, { id: newId('qua'), ...at, staffId: id, function: each, ...certificate, points: POINTS_FULL, status: 'VALID' })
    }
  }
}

function idIn(ids: ReadonlyMap<string, string>, code: string): string {
  const id = ids.get(code)
  if (id === undefined) throw new Error(`no id was given for ${code}`)
  return id
}
