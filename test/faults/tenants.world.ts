// What do two tenants have of each kind of record, made as they would make it: two dealerships, their buyers, insurers, courts, lists?
import { type Caller, type City } from '../support/client.js'
import { Journey } from '../support/journey.js'
import { BUYERS, goodPapers, paperRows, reportRows, type Buyer } from '../support/papers.js'
import { vinOf } from '../support/synthetic.js'
import { must, visitInput, type Ref } from '../support/visit.js'

export interface Tenant {
  readonly clerk: Caller
  readonly inspector: Caller
  readonly manager: Caller
  readonly citizen: Caller
  readonly insurer: Caller
  readonly court: Caller
  readonly vin: string
  readonly plateNo: string
  readonly plateKind: string
  /** A key that its clerk has used. */
  readonly key: string
  /** One id of each kind of record, by prefix. */
  readonly ids: Readonly<Record<string, string>>
  /** An open application, a plate that is not begun, a file that has not come. */
  readonly open: { readonly app: Ref, readonly vis: Ref, readonly bat: Ref & { readonly listHash: string }, readonly rst: Ref }
  readonly ticket: { readonly id: string, readonly uploadTicket: string }
}

interface Who { readonly dealer: string, readonly staff: string, readonly insurer: string, readonly court: string, readonly buyer: Buyer, readonly serial: number }

export const WHO = [
  { dealer: 'dealership', staff: 'dealer', insurer: 'insurer', court: 'court', buyer: BUYERS.zhang, serial: 720_001 },
  { dealer: 'dealership_2', staff: 'dealer2', insurer: 'insurer_2', court: 'court_2', buyer: BUYERS.li, serial: 720_011 },
] as const satisfies readonly Who[]

const IDS = `query ($id: ID!, $vin: Vin!) { application(id: $id) { owner { id } plateOrder { id } evidence { id } }
  vehicle(vin: $vin) { id plateNo plateKind documents { id } } }`

export async function tenantOf(city: City, who: Who): Promise<Tenant> {
  const { dealer, staff, insurer, court, buyer, serial } = who
  const [vin, offered] = [vinOf('L0TCA1GA', 'TA', serial), vinOf('L0TCA1GA', 'TA', serial + 1)]
  const clerk = city.as(dealer, `${staff}-clerk`)
  const journey = await (await submitted(city, who, vin)).issued()
  const onShow = await (await submitted(city, who, offered)).approved()
  await onShow.step(clerk, 'offerNumbers')
  const { application, vehicle } = await city.as('police', 'registrar-1').ask(IDS, { id: journey.seen.id, vin })
  const { application: { numbersOnShow } } = await clerk.ask('query ($id: ID!) { application(id: $id) { numbersOnShow { id } } }', { id: onShow.seen.id })
  const { personActs } = await city.citizen(buyer.name).ask('{ personActs(first: 1) { edges { node { id } } } }')
  const { viewer } = await city.as(dealer, `${staff}-manager`).ask('{ viewer { partnerId stations { id accreditations { id } } } }')
  const { staffMembers } = await clerk.ask('{ staffMembers(first: 9) { edges { node { qualifications { id } } } } }')
  const { feedReceipts } = await city.as(insurer).ask('{ feedReceipts(first: 1) { edges { node { id } } } }')
  const list = await listOf(city, who)
  const restriction = await city.as(court).do('reportRestriction', {
    partyKind: 'UNIT', name: BUYERS.rental.name, identityNumber: BUYERS.rental.identityNumber, orderNo: `（2026）渝0103执${serial}号`,
    measure: '不得购买非经营必需车辆', signedBy: '测院长', signedOn: '2026-03-09', liftingSteps: '履行生效法律文书确定的义务',
  }, 'restriction { id version }')
  const ticket = must(await clerk.do('requestUpload', { recordId: onShow.seen.id, kind: 'VEHICLE_PHOTO' }, 'upload { id uploadTicket }'), 'upload')
  const rst = must(restriction, 'restriction')
  const ids = {
    app: journey.seen.id, pty: application.owner.id, ord: application.plateOrder.id, evi: application.evidence[0].id, veh: vehicle.id,
    doc: vehicle.documents[0].id, drw: numbersOnShow.id, act: personActs.edges[0].node.id, ptn: viewer.partnerId, stn: viewer.stations[0].id,
    acc: viewer.stations[0].accreditations[0].id, qua: staffMembers.edges[0].node.qualifications[0].id, fed: feedReceipts.edges[0].node.id,
    vis: list.visit.id, bat: list.batch.id, rst: rst.id,
  }
  return {
    clerk, ids, vin, plateNo: vehicle.plateNo, plateKind: vehicle.plateKind, key: keyOf(serial),
    inspector: city.as(dealer, `${staff}-inspector`), manager: city.as(dealer, `${staff}-manager`), citizen: city.citizen(buyer.name),
    insurer: city.as(insurer), court: city.as(court), ticket: ticket as unknown as Tenant['ticket'],
    open: { app: onShow.seen, vis: list.visit, bat: list.batch as Tenant['open']['bat'], rst },
  }
}

async function submitted(city: City, { dealer, insurer, buyer }: Who, vin: string): Promise<Journey> {
  const { policyNo: _unused, ...papers } = await goodPapers(city, { vin, buyer, policy: null })
  await reportRows(city, { partner: insurer, mutation: 'reportPolicies' }, [paperRows({ vin, buyer }).policy])
  return Journey.submit(city, papers, buyer, dealer)
}

/** A visit that is approved, and a list that waits for the firm's agent; the same firm and agent at both. */
async function listOf(city: City, { dealer, staff, serial }: Who): Promise<{ visit: Ref, batch: Ref }> {
  const clerk = city.as(dealer, `${staff}-clerk`)
  const wanted = visitInput(city, { stationId: city.credentials[dealer]?.stationId, idempotencyKey: keyOf(serial) })
  const requested = must(await clerk.do('requestVisit', wanted, 'visit { id version }'), 'visit')
  const team = { teamStaffIds: ['registrar-1', 'registrar-2', 'police-inspector', 'police-inspector-2'] }
  const approval = { id: requested.id, expectedVersion: requested.version, ...team }
  const visit = must(await city.as('police', 'registrar-1').do('approveVisit', approval, 'visit { id version }'), 'visit')
  const rows = [{ vin: vinOf('L0TCA1GA', 'TA', serial + 2), certificateNo: `YF00X0097${serial}`, invoiceNo: `26502000999700${serial}`, useNature: 'G' }]
  return { visit, batch: must(await clerk.do('openBatch', { visitId: visit.id, rows }, 'batch { id version listHash }'), 'batch') }
}

const keyOf = (serial: number): string => `tenant-visit-${serial}`
