// Is every question about a person kept: who asked, about whom, for what? On a server of its own, whose database is read afterwards.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { City } from '../support/client.js'
import { askedOf, ELIGIBILITY, eligibilityOf } from '../support/eligibility.js'
import { BUYERS, numbersOf } from '../support/papers.js'
import { startServer, type TestServer } from '../support/server.js'
import { storedRows } from '../support/stored.js'
import { residentIdOf, vinOf } from '../support/synthetic.js'

let server: TestServer
beforeAll(async () => { server = await startServer() }, 60_000)
afterAll(async () => { await server.stop() })

describe('a question about a person', () => {
  it('leaves one line of the audit each, with the person by id and never by number, whether or not anything was told', async () => {
    const city = new City(server.url, server.dataDir)
    const papers = numbersOf(vinOf('L0TAUD1A', 'TA', 1))
    const unknown = { name: '测无人', identityNumber: residentIdOf('1971-01-01', 11) }
    await eligibilityOf(city.as('dealership', 'dealer-clerk'), askedOf(papers))
    await eligibilityOf(city.as('dealership', 'dealer-clerk'), askedOf(papers, unknown))
    await eligibilityOf(city.citizen('李四'), askedOf(papers, BUYERS.li))
    await city.citizen('李四').send(ELIGIBILITY, { input: askedOf(papers, BUYERS.zhang) })

    const idOf = (name: string) => city.credentials.citizens.find(each => each.name === name)?.personId
    const lines = await storedRows(server, `select "kind", "staffId", "personId", "subjects", "purpose", "outcome" from "auditEntry"
      where "action" = 'registrationEligibility' order by "id"`)
    expect(lines).toEqual([
      { kind: 'DEALERSHIP', staffId: 'dealer-clerk', personId: null, subjects: [idOf('张三')], purpose: 'registrationEligibility', outcome: 'READ' },
      { kind: 'DEALERSHIP', staffId: 'dealer-clerk', personId: null, subjects: [], purpose: 'registrationEligibility', outcome: 'READ' },
      { kind: 'CITIZEN', staffId: null, personId: idOf('李四'), subjects: [idOf('李四')], purpose: 'registrationEligibility', outcome: 'READ' },
    ])
    const numbers = [BUYERS.zhang, BUYERS.li, unknown].map(({ identityNumber }) => `t::text like '%${identityNumber}%'`).join(' or ')
    expect(await storedRows(server, `select 1 from "auditEntry" t where ${numbers}`)).toEqual([])
    // The person's own question is not charged.
    expect(await storedRows(server, `select "lookerId" from "subjectLook"`)).toEqual([{ lookerId: 'dealer-clerk' }, { lookerId: 'dealer-clerk' }])
  }, 60_000)
})
