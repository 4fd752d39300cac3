// Chapter 4: who pays whom when the last of three cars pushes the second into the first? Worked example E06, to the fen.
import { DraftAgreementDocument, SignAgreementDocument } from './generated/graphql.js'
import { CARS, ClaimCase, legsOf, timeNow } from './claim-case.js'
import { type Client } from './client.js'
import { findAct } from './receipts.js'
import { type Story } from './story.js'

const SHARES = [
  { number: 1, degree: 'NONE', faultCodes: [] }, { number: 2, degree: 'NONE', faultCodes: [] }, { number: 3, degree: 'FULL', faultCodes: ['F01'] },
] as const
const LOSSES = [120_000, 350_000, 600_000]
const LEGS = [
  'CTPL C→A 68936', 'CTPL C→B 201064', 'MTI C→A 51064', 'MTI C→B 148936', 'MTI_NOFAULT A→C 10000', 'MTI_NOFAULT B→C 10000', 'VDI C 580000',
]
const WHOLE = LOSSES.reduce((sum, loss) => sum + loss, 0)

export async function tellChainOfThree(client: Client, story: Story): Promise<void> {
  story.begin('4. A chain of three cars, agreed by the drivers')
  const claim = await agree(client, story)
  await story.step('Both insurers', 'assess their cars', async expect => {
    expect('status', (await claim.assess(LOSSES)).status, 'LOSS_DONE')
  })
  await story.step('Both insurers', 'make one offer', async expect => {
    const settlement = await claim.offer()
    expect('status', settlement.status, 'OFFERED')
    expect('who pays whom', legsOf(settlement), LEGS)
    expect('nobody bears anything himself', settlement.offer?.totalFen, WHOLE)
  })
  await story.step('All three drivers', 'consent, each with his own key', async expect => {
    for (const place of claim.cars.keys()) expect(`receipt of ${claim.cars[place]?.driver}`, (await claim.consent(place)).isOfThisOffer, true)
  })
  await story.step('The cashier', 'orders, and the bank pays', async expect => {
    const { status, payments } = await claim.pay([2])
    expect('status', status, 'PAID')
    expect('paid in all, fen', payments.reduce((sum, { amountFen }) => sum + amountFen, 0), WHOLE)
  })
}

async function agree(client: Client, story: Story): Promise<ClaimCase> {
  const claim = await story.step('The driver in front', 'reports, and photographs the three cars', async expect => {
    const scene = { occurredAt: await timeNow(client), form: '追尾', place: '江北区建新北路', latitude: 29.5745, longitude: 106.5336 }
    const { claim: reported } = await ClaimCase.report(client, CARS.slice(2, 5), scene)
    await reported.photograph(reported.driver(0), ['ACCIDENT_FRONT_SIDE', 'ACCIDENT_REAR_SIDE', 'ACCIDENT_CONTACT'])
    await reported.completeEvidence()
    expect('status', (await reported.read()).status, 'EVIDENCE')
    return reported
  })
  await story.step('He', 'drafts the agreement, and all three sign it', async expect => {
    const drafted = await claim.driver(0).change(DraftAgreementDocument, { ...(await claim.ref()), parties: [...SHARES], facts: '丙车追尾乙车，乙车被推撞甲车。' })
    for (const place of claim.cars.keys()) {
      const { documentHash } = await findAct(claim.driver(place), 'SIGN_AGREEMENT', drafted.liability?.id ?? '')
      await claim.driver(place).change(SignAgreementDocument, { ...(await claim.ref()), documentHash })
    }
    const { status, liability } = await claim.read()
    expect('status', { status, form: liability?.form }, { status: 'LIABILITY_FINAL', form: 'AGREEMENT' })
  })
  return claim
}
