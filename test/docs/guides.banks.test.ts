// Does the guide for banks do what it says? Each example is sent by whom it names.
import { expect, it } from '@jest/globals'
import { world } from '../support/world.js'
import { Walk } from './guide.walk.js'

it('the guide for banks runs from one customer to the list of jobs', async () => {
  const walk = new Walk('docs/guides/banks.md', world())
  const [asked] = await walk.section(2)
  expect(asked?.['matchSubjects']).toMatchObject({ refusals: [], results: [{ ref: 'cust-7', refusal: null, class: expect.stringMatching(/^(EXACT|NONE)$/) }] })
  const [opened, jobs] = await walk.section(3)
  expect(opened?.['openScreeningFile'].screeningFile).toMatchObject({ format: 'CSV', uploadTicket: expect.any(String) })
  expect(jobs?.['screeningJobs'].edges).toBeInstanceOf(Array)
  expect(walk.sent).toBe([...walk.sections.values()].flat().length)
})
