// Chapter 5: what happens when a driver objects to the determination? The unit above reopens it, and the money follows the new one.
import { AdvanceClockDocument, ConcludeReviewDocument, ForwardReviewDocument, ObjectLiabilityDocument } from './generated/graphql.js'
import { CARS, ClaimCase, legsOf, timeNow } from './claim-case.js'
import { refusalOf, type Client } from './client.js'
import { type Story } from './story.js'

const DAY_SECONDS = 86_400
/** Until 24:00 of the third working day after it was served. */
const OBJECTION_DAYS = 3
const AT_FIRST = [{ number: 1, degree: 'EQUAL', faultCodes: ['F52'] }, { number: 2, degree: 'EQUAL', faultCodes: ['F52'] }] as const
const AT_LAST = [{ number: 1, degree: 'PRIMARY', faultCodes: ['F02'] }, { number: 2, degree: 'SECONDARY', faultCodes: ['F53'] }] as const
/** Worked example E03. */
const LOSSES = [800_000, 500_000]
const LEGS = ['CTPL A→B 210000', 'CTPL B→A 180000', 'MTI A→B 200000', 'MTI B→A 200000', 'VDI A 420000', 'VDI B 90000']
const OBJECTION = { reason: '乙车直行，未变更车道，请求重新认定。', evidenceIds: [] }

export async function tellObjection(client: Client, story: Story): Promise<void> {
  story.begin('5. An objection, a review, and other shares')
  const claim = await determineFirst(client, story)
  await review(client, story, claim)
  await determineAnew(story, claim)
  await settle(story, claim)
}

async function determineFirst(client: Client, story: Story): Promise<ClaimCase> {
  const claim = await story.step('Two drivers', 'report, photograph and ask the police', async expect => {
    const scene = { occurredAt: await timeNow(client), form: '刮擦', place: '南岸区南坪西路', latitude: 29.5223, longitude: 106.5605 }
    const { claim: reported } = await ClaimCase.report(client, CARS.slice(6, 8), scene)
    await reported.photograph(reported.driver(0), ['ACCIDENT_FRONT_SIDE', 'ACCIDENT_REAR_SIDE', 'ACCIDENT_CONTACT'])
    await reported.completeEvidence()
    expect('status', (await reported.askPolice()).status, 'LIABILITY_WAIT')
    return reported
  })
  await story.step('An officer', 'finds both equally at fault', async expect => {
    const { status, liability } = await claim.determine(AT_FIRST, '两车同时变更车道，发生刮擦。')
    expect('status', status, 'LIABILITY_ISSUED')
    const days = (Date.parse(`${liability?.objectionDueAt?.slice(0, 10)}T00:00:00Z`) - Date.parse(`${(await timeNow(client)).slice(0, 10)}T00:00:00Z`)) / 1000 / DAY_SECONDS
    expect('whole days to object', days - 1, OBJECTION_DAYS)
  })
  return claim
}

async function review(client: Client, story: Story, claim: ClaimCase): Promise<void> {
  await story.step('The other driver', 'objects two days later', async expect => {
    await client.as('police').ask(AdvanceClockDocument, { seconds: 2 * DAY_SECONDS })
    const accident = await claim.driver(1).change(ObjectLiabilityDocument, { ...(await claim.ref()), ...OBJECTION })
    expect('status', accident.status, 'OBJECTION')
  })
  await story.step('The officer', 'forwards it, and may not conclude it himself', async expect => {
    expect('status', (await claim.officer.change(ForwardReviewDocument, await claim.ref())).status, 'REVIEW')
    const own = claim.officer.change(ConcludeReviewDocument, { ...(await claim.ref()), upheld: true, conclusion: '维持原认定。' })
    expect('refused', await refusalOf(own), ['REVIEW_UNIT'])
  })
  await story.step('The unit above', 'has it investigated and determined anew', async expect => {
    const accident = await claim.reviewer.change(ConcludeReviewDocument, { ...(await claim.ref()), upheld: false, conclusion: '事实不清，责令重新调查、认定。' })
    expect('status', { status: accident.status, liability: accident.liability }, { status: 'LIABILITY_WAIT', liability: null })
  })
}

async function determineAnew(story: Story, claim: ClaimCase): Promise<void> {
  await story.step('The officer', 'issues a second certificate, with other shares', async expect => {
    const { liability } = await claim.determine(AT_LAST, '甲车变更车道时刮擦乙车，乙车超速行驶。')
    expect('certificate', liability?.issue, 2)
    expect('shares', liability?.shares.map(({ shareBps }) => shareBps), [7000, 3000])
  })
  await story.step('The other driver', 'may not ask for a second review', async expect => {
    expect('refused', await refusalOf(claim.driver(1).change(ObjectLiabilityDocument, { ...(await claim.ref()), ...OBJECTION })), ['REVIEW_ONCE'])
  })
  await story.step('Both drivers', 'accept it', async expect => {
    expect('status', (await claim.accept()).status, 'LIABILITY_FINAL')
  })
}

async function settle(story: Story, claim: ClaimCase): Promise<void> {
  await story.step('Both insurers', 'assess, and make one offer by the new shares', async expect => {
    await claim.assess(LOSSES)
    const settlement = await claim.offer()
    expect('status', settlement.status, 'OFFERED')
    expect('who pays whom', legsOf(settlement), LEGS)
  })
  await story.step('Both drivers', 'consent, each with his own key', async expect => {
    for (const [place, car] of claim.cars.entries()) expect(`receipt of ${car.driver}`, (await claim.consent(place)).isOfThisOffer, true)
  })
  await story.step('Both cashiers', 'order, and the bank pays', async expect => {
    const { status, payments } = await claim.pay([0, 1])
    expect('status', status, 'PAID')
    expect('payments of the first insurer', payments.length > 0, true)
  })
}
