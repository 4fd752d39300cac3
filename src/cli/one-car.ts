// Chapter 1: how does a dealership register a car in the store, from eligibility to archive?
import {
  AcceptApplicationDocument, ApplicationDocument, ApproveApplicationDocument, ArchiveApplicationDocument, ChooseNumberDocument, ConfirmApplicationDocument,
  FinishPlateDocument, InspectVehicleDocument, IssueDocumentsDocument, OfferNumbersDocument, RegistrationEligibilityDocument, StartPlateDocument,
  StartReviewDocument, SubmitRegistrationDocument, VehicleDocument, type ApplicationQuery,
} from './generated/graphql.js'
import { refusalOf, type Client } from './client.js'
import { FILM, PHOTO } from './files.js'
import { reportPapers, type Car } from './papers.js'
import { findAct, verifyReceipt } from './receipts.js'
import { type Story } from './story.js'

const OWNER = { name: '张三', identityNumber: '500199199506154450' }
/** The maker's inspection is not online: this car is inspected in the store. */
const CAR: Car = {
  vin: 'L0TCA1GA8TA000101', certificateNo: 'YF00X0010000101', invoiceNo: '26502000000000000101', model: 'TC7150A', useNature: 'A', buyer: OWNER,
  factoryInspected: false,
}
const { vin, certificateNo, invoiceNo, useNature } = CAR
const APPLIED = { vin, certificateNo, invoiceNo, useNature, owner: { kind: 'PERSON', ...OWNER } } as const
const CANDIDATES = 50

type Seen = Pick<NonNullable<ApplicationQuery['application']>, 'id' | 'version' | 'status'>
interface Ref { readonly id: string, readonly expectedVersion: number }
const ref = ({ id, version }: Pick<Seen, 'id' | 'version'>): Ref => ({ id, expectedVersion: version })

export async function tellOneCar(client: Client, story: Story): Promise<void> {
  story.begin('1. A dealership registers a car in the store')
  await reportPapers(client, story, [CAR])
  const entered = await enter(client, story)
  const submitted = await confirm(client, story, entered)
  const approved = await decide(client, story, submitted)
  const made = await takeNumber(client, story, approved)
  await issue(client, story, made)
}

async function enter(client: Client, story: Story): Promise<Seen> {
  const clerk = client.as('dealership', 'dealer-clerk')
  const stationId = client.credentials.partners['dealership']?.stationId ?? ''
  await story.step('The clerk', 'asks whether the car could be registered', async expect => {
    const { registrationEligibility: answer } = await clerk.ask(RegistrationEligibilityDocument, { input: { stationId, ...APPLIED } })
    expect('submittable', answer.submittable, true)
    expect('checks that failed', answer.checks.filter(({ outcome }) => outcome === 'FAILED').map(({ code }) => code), [])
  })
  const draft = await story.step('The clerk', 'enters the application', async expect => {
    const application = await clerk.change(SubmitRegistrationDocument, { stationId, ...APPLIED })
    expect('status', application.status, 'DRAFT')
    return application
  })
  await story.step('The clerk', 'uploads every paper that is named', async expect => {
    const { application } = await clerk.ask(ApplicationDocument, { id: draft.id })
    for (const kind of application?.evidenceMissing ?? []) await clerk.upload(draft.id, kind, PHOTO)
    expect('papers needed', application?.evidenceNeeded, ['OWNER_IDENTITY', 'ORIGIN_PROOF', 'VEHICLE_PHOTO', 'VIN_RUBBING'])
    expect('papers missing', (await clerk.ask(ApplicationDocument, { id: draft.id })).application?.evidenceMissing, [])
  })
  return draft
}

async function confirm(client: Client, story: Story, draft: Seen): Promise<Seen> {
  const person = client.citizen(OWNER.name)
  const confirmed = await story.step(`The owner ${OWNER.name}`, 'confirms what she was shown, with her own key', async expect => {
    const { documentHash } = await findAct(person, 'CONFIRM_APPLICATION', draft.id)
    const application = await person.change(ConfirmApplicationDocument, { ...ref(draft), documentHash })
    expect('status', application.status, 'SUBMITTED')
    expect('gaps', application.gaps.map(({ code }) => code), [])
    return application
  })
  await story.step('Anybody', 'verifies her receipt with the published keys', async expect => {
    const { receipt: signed } = await findAct(person, 'CONFIRM_APPLICATION', draft.id)
    const { act, answer, method, record, documentHash } = await verifyReceipt(client.url, signed ?? '')
    expect('receipt', { act, answer, method }, { act: 'CONFIRM_APPLICATION', answer: 'CONFIRMED', method: 'OWN_KEY' })
    expect('about', { record, documentHash }, { record: draft.id, documentHash: confirmed.documentHash })
  })
  return confirmed
}

/** Two officers: who accepts does not review. */
async function decide(client: Client, story: Story, submitted: Seen): Promise<Seen> {
  const [first, second] = [client.as('police', 'registrar-1'), client.as('police', 'registrar-2')]
  const accepted = await story.step('An officer', 'accepts it', async expect => {
    const application = await first.change(AcceptApplicationDocument, ref(submitted))
    expect('status', application.status, 'ACCEPTED')
    expect('last legal day', application.legalDueOn, '2026-03-12')
    return application
  })
  const inspected = await story.step("The station's inspector", 'inspects the car on film', async expect => {
    const inspector = client.as('dealership', 'dealer-inspector')
    const filmId = await inspector.upload(accepted.id, 'INSPECTION_FILM', FILM)
    const application = await inspector.change(InspectVehicleDocument, { ...ref(accepted), passed: true, filmId })
    expect('status', application.status, 'INSPECTED')
    return application
  })
  await story.step('The same officer', 'may not review what he accepted', async expect => {
    expect('refused', await refusalOf(first.change(StartReviewDocument, ref(inspected))), ['FOUR_EYES'])
  })
  return story.step('A second officer', 'reviews and approves it', async expect => {
    const inReview = await second.change(StartReviewDocument, ref(inspected))
    const application = await second.change(ApproveApplicationDocument, ref(inReview))
    expect('status', application.status, 'APPROVED')
    return application
  })
}

async function takeNumber(client: Client, story: Story, approved: Seen): Promise<Seen> {
  const person = client.citizen(OWNER.name)
  const shown = await story.step("The station's terminal", 'draws numbers of the pool', async expect => {
    const application = await client.as('dealership', 'dealer-clerk').change(OfferNumbersDocument, ref(approved))
    expect('numbers on show', application.numbersOnShow?.candidates.length, CANDIDATES)
    return application
  })
  const chosen = await story.step(`The owner ${OWNER.name}`, 'chooses one herself', async expect => {
    const plateNo = shown.numbersOnShow?.candidates[0] ?? ''
    const application = await person.change(ChooseNumberDocument, { ...ref(shown), plateNo })
    expect('her number', application.plateNo, plateNo)
    return application
  })
  return story.step('The plate maker', 'makes the plate', async expect => {
    const maker = client.as('plate_maker', 'plate-maker')
    const order = chosen.plateOrder
    if (!order) throw new Error('no plate was ordered')
    const started = await maker.change(StartPlateDocument, ref(order))
    const photoId = await maker.upload(order.id, 'PLATE_PHOTO', PHOTO)
    const { plateNo, status } = await maker.change(FinishPlateDocument, { ...ref(started), blankSerial: 'B20260310001', photoId })
    expect('plate', { plateNo, status }, { plateNo: chosen.plateNo ?? '', status: 'MADE' })
    const { application } = await person.ask(ApplicationDocument, { id: chosen.id })
    return application ?? chosen
  })
}

async function issue(client: Client, story: Story, made: Seen): Promise<void> {
  const officer = client.as('police', 'registrar-2')
  const issued = await story.step('The officer', 'issues the papers', async expect => {
    const application = await officer.change(IssueDocumentsDocument, ref(made))
    expect('status', application.status, 'ISSUED')
    return application
  })
  await story.step('The officer', 'files it away', async expect => {
    expect('status', (await officer.change(ArchiveApplicationDocument, ref(issued))).status, 'ARCHIVED')
  })
  await story.step('The clerk', 'sees the registered vehicle', async expect => {
    const { vehicle } = await client.as('dealership', 'dealer-clerk').ask(VehicleDocument, { vin })
    expect('number', vehicle?.plateNo, issued.plateNo ?? '')
    expect('owner, masked', vehicle?.owner?.nameMasked, '张*')
    expect('papers', vehicle?.documents.map(({ kind }) => kind).sort(), ['INSPECTION_MARK', 'REGISTRATION_CERTIFICATE', 'VEHICLE_LICENCE'])
    expect('next inspection', vehicle?.inspectionValidTo, '2028-03-31')
  })
}
