// Do the guides for courts and for posting a court's notice do what they say? Each example is sent by whom it names; the clock goes on between.
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { City } from '../support/client.js'
import { startServer, type TestServer } from '../support/server.js'
import { Walk } from './guide.walk.js'

const DAY = 24 * 3600
let server: TestServer
let city: City
beforeAll(async () => {
  server = await startServer()
  city = new City(server.url, server.dataDir)
}, 60_000)
afterAll(() => server.stop())

it('the guides for courts and for posting a notice run side by side, from the proposal to the deletion', async () => {
  const court = new Walk('docs/guides/courts.md', city)
  const property = new Walk('docs/guides/exposure-notices.md', city)
  const listed = await court.section(2)
  expect(listed.at(-1)?.['publishListing'].listing).toMatchObject({ status: 'PUBLISHED', entryNo: 'DB-2026-0310-0001' })
  await court.section(3)
  const exposed = await court.section(4)
  expect(exposed.at(-1)?.['instructPosting'].exposureNotice).toMatchObject({ status: 'APPROVED', toOn: '2026-04-08' })
  const [toPost] = await property.section(2)
  expect(toPost?.['exposureNotices'].edges[0].node.text).toContain('姓名：李四')
  expect((await property.section(3)).at(-1)?.['confirmNoticePosted'].exposureNotice).toMatchObject({ status: 'POSTED' })
  const closed = await court.section(5)
  expect(closed[3]?.['enforcementCase'].checklist.every(({ isMet }: { isMet: boolean }) => isMet)).toBe(true)
  expect(closed.at(-1)?.['enterClosure'].enforcementCase).toMatchObject({ status: 'CLOSED_ROUND', databaseNo: 'ZB-2026-0310-0001' })
  await city.advance(30 * DAY)
  const removed = await property.section(4)
  expect(removed[0]?.['exposureNotices'].edges).toMatchObject([{ node: { status: 'POSTED', toOn: '2026-04-08', removalDueAt: expect.any(String) } }])
  expect(removed[2]?.['confirmNoticeRemoved'].exposureNotice).toMatchObject({ status: 'REMOVED', removedAt: expect.stringContaining('2026-04-09') })
  await city.advance(154 * DAY)
  const [due, recorded, , decided, , reopened] = await court.section(6)
  expect(due?.['closureChecks'].edges).toMatchObject([{ node: { number: 1, dueOn: '2026-09-10' } }])
  expect(recorded?.['recordSemiCheck'].closureCheck).toMatchObject({ status: 'CHECKED', toldBy: 'LETTER' })
  expect([decided?.['decideEnforcementClue'].enforcementClue.status, reopened?.['reopenEnforcement'].enforcementCase.status]).toEqual(['VERIFIED', 'OPEN'])
  const released = await court.section(7)
  expect([released[0]?.['completeEnforcement'].enforcementCase.status, released[2]?.['deleteListing'].listing.status]).toEqual(['DONE', 'DELETED'])
  for (const walk of [court, property]) expect(walk.sent).toBe([...walk.sections.values()].flat().length)
}, 120_000)
