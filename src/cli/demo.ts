// What does tongban do? Tells it by itself, as its partners' programs would, over HTTP in a sandbox of its own.
import { tellChainOfThree } from './chain-of-three.js'
import { Client } from './client.js'
import { tellDefaulter } from './defaulter.js'
import { tellCommunity } from './community.js'
import { closeVisit, drawNumbers, issueAll, makePlates } from './hand-over.js'
import { tellNewspaperCase } from './newspaper-case.js'
import { tellObjection } from './objection.js'
import { tellOneCar } from './one-car.js'
import { decideAll, startVisit, takeFailedRows } from './on-site.js'
import { startSandbox, type SandboxServer } from './sandbox-server.js'
import { readCredentials } from './sign-in.js'
import { Story } from './story.js'
import { askForVisit, bringList, reportListedCars } from './visit.js'

/** A Tuesday in a month without holidays. */
const CLOCK = '2026-03-10T10:00:00+08:00'

async function tellMobileOffice(client: Client, story: Story): Promise<void> {
  story.begin('2. The mobile vehicle office registers 203 new-energy cars in a day')
  const { id } = await askForVisit(client, story)
  await reportListedCars(client, story)
  const batchId = await bringList(client, story, id)
  const day = { client, story, visit: await startVisit(client, story, id), batchId }
  const approved = await decideAll(day)
  await takeFailedRows(day)
  await drawNumbers(day, approved)
  await makePlates(day)
  await issueAll(day)
  await closeVisit(day)
}

async function tell({ url, folder }: SandboxServer): Promise<boolean> {
  const client = new Client(url, readCredentials(folder))
  const story = new Story(() => client.requests)
  try {
    await tellOneCar(client, story)
    await tellMobileOffice(client, story)
    await tellNewspaperCase(client, story)
    await tellChainOfThree(client, story)
    await tellObjection(client, story)
    await tellDefaulter(client, story)
    await tellCommunity(client, story)
  } catch (error) {
    // A failed step has said why; what does not belong to a step is a fault of this program.
    if (!story.hasFailed) throw error
  }
  return story.close()
}

const startedAt = performance.now()
const sandbox = await startSandbox(CLOCK)
let wentWell = false
try {
  process.stdout.write(`A sandbox answers at ${sandbox.url} after ${((performance.now() - startedAt) / 1000).toFixed(1)} s; its clock says ${CLOCK}.\n`)
  wentWell = await tell(sandbox)
} finally {
  await sandbox.end(!wentWell)
  if (!wentWell) process.stderr.write(`Not everything went as expected; the sandbox's folder is kept: ${sandbox.folder}\n`)
}
process.exitCode = wentWell ? 0 : 1
