// Chapter 3: how are two cars that scraped at 11:27 settled, and paid, by 11:57? As the newspaper told it, with nobody at a counter.
import { type EvidenceKind } from './generated/graphql.js'
import { CARS, ClaimCase, clockTo, legsOf, timeNow } from './claim-case.js'
import { type Client } from './client.js'
import { type Story } from './story.js'

const HALF_AN_HOUR = 1800
const FIVE_MINUTES = 300
const LOSSES = [320_000, 180_000]
/** The changing car bears it all: worked example E01. */
const SHARES = [{ number: 1, degree: 'FULL', faultCodes: ['F02'] }, { number: 2, degree: 'NONE', faultCodes: [] }] as const
const LEGS = ['MTI A→B 180000', 'MTI_NOFAULT B→A 10000', 'VDI A 310000']
const SCENE_VIEWS: readonly EvidenceKind[] = ['ACCIDENT_FRONT_SIDE', 'ACCIDENT_REAR_SIDE', 'ACCIDENT_CONTACT']
const CONSENT = { act: 'CONSENT_OFFER', answer: 'CONSENT', method: 'OWN_KEY', isOfThisOffer: true }

export async function tellNewspaperCase(client: Client, story: Story): Promise<void> {
  story.begin("3. The newspaper's case: scraped at 11:27, paid before 11:57")
  const claim = await report(client, story)
  await decide(client, story, claim)
  await settle(client, story, claim)
  await pay(client, story, claim)
}

async function report(client: Client, story: Story): Promise<ClaimCase> {
  const scrapedAt = await story.step('The sandbox', 'moves its clock to the scrape', async expect => {
    expect('time', await clockTo(client, '11:27'), '11:27')
    return timeNow(client)
  })
  const claim = await story.step('A driver', 'reports, in his own channel', async expect => {
    const scene = { occurredAt: scrapedAt, form: '刮擦', place: '渝中区民生路与中山路口', latitude: 29.5586, longitude: 106.5691 }
    const { claim: reported, accident } = await ClaimCase.report(client, CARS.slice(0, 2), scene)
    expect('status', accident.status, 'TRIAGED_FAST')
    expect('procedures', accident.procedures, ['SELF', 'ONLINE', 'SIMPLE', 'GENERAL'])
    return reported
  })
  await story.step('He', 'photographs the scene, and the cars leave the road', async expect => {
    expect('photos', await claim.photograph(claim.driver(0), SCENE_VIEWS), SCENE_VIEWS.length)
  })
  await story.step('A linkage officer', 'arrives and takes what is missing of the cars; each driver adds his own papers', async expect => {
    expect('time', await clockTo(client, '11:33'), '11:33')
    await claim.completeEvidence()
    const { evidenceComplete, status } = await claim.read()
    expect('evidence complete', { status, evidenceComplete }, { status: 'EVIDENCE', evidenceComplete: true })
  })
  return claim
}

async function decide(client: Client, story: Story, claim: ClaimCase): Promise<void> {
  await story.step('Both drivers', 'ask the police to determine liability, each with his own key', async expect => {
    expect('time', await clockTo(client, '11:36'), '11:36')
    expect('status', (await claim.askPolice()).status, 'LIABILITY_WAIT')
  })
  await story.step('An officer', 'determines it online', async expect => {
    expect('time', await clockTo(client, '11:38'), '11:38')
    const { status, liability } = await claim.determine(SHARES, '甲车变更车道时剐蹭在该车道内正常行驶的乙车。')
    expect('status', status, 'LIABILITY_ISSUED')
    expect('shares', liability?.shares.map(({ degree, shareBps }) => ({ degree, shareBps })), [{ degree: 'FULL', shareBps: 10_000 }, { degree: 'NONE', shareBps: 0 }])
    expect('within five minutes', ((await claim.read()).liabilityWaitSeconds ?? Infinity) <= FIVE_MINUTES, true)
  })
  await story.step('Both drivers', 'accept it', async expect => {
    expect('time', await clockTo(client, '11:40'), '11:40')
    expect('status', (await claim.accept()).status, 'LIABILITY_FINAL')
  })
}

async function settle(client: Client, story: Story, claim: ClaimCase): Promise<void> {
  await story.step('Each insurer', 'assesses its own car', async expect => {
    expect('time', await clockTo(client, '11:45'), '11:45')
    expect('status', (await claim.assess(LOSSES)).status, 'LOSS_DONE')
  })
  await story.step('One insurer', 'prepares the offer, and the other joins it by its hash', async expect => {
    expect('time', await clockTo(client, '11:50'), '11:50')
    const settlement = await claim.offer()
    expect('status', { accident: settlement.status, joined: settlement.offer?.joinedIds.length }, { accident: 'OFFERED', joined: 2 })
    expect('who pays whom', legsOf(settlement), LEGS)
  })
  for (const [place, car] of claim.cars.entries()) {
    await story.step(`The driver ${car.driver}`, 'consents with his own key, and the receipt is verified', async expect => {
      expect('receipt', await claim.consent(place), CONSENT)
    })
  }
}

async function pay(client: Client, story: Story, claim: ClaimCase): Promise<void> {
  await story.step('The cashier', 'orders, and the bank pays', async expect => {
    expect('time', await clockTo(client, '11:55'), '11:55')
    const { status, payments, reportedAt, paidAt } = await claim.pay([0])
    expect('status', status, 'PAID')
    expect('paid, fen', payments.map(payment => payment.amountFen).sort((a, b) => a - b), [10_000, 180_000, 310_000])
    expect('seconds from report to payment', (Date.parse(paidAt ?? '') - Date.parse(reportedAt)) / 1000 <= HALF_AN_HOUR, true)
    expect('day and hour of payment', paidAt?.slice(11, 16), '11:55')
  })
}
