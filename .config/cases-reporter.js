/** Which acceptance cases hold, on which database? Collects the tests named `T02: …` of a whole run into docs/reference/cases.md. */
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const PAGE = 'docs/reference/cases.md'
const DATABASES = ['PGlite', 'PostgreSQL']
const TITLE = /^([A-Z]\d\d(?:, [A-Z]\d\d)*): (.+)$/s
const ROW = /^\| ([A-Z]\d\d) \| (.*) \| (.*) \| (.*) \| (.*) \|$/

const cell = text => text.replaceAll('|', '∣').replaceAll(/\s+/g, ' ').trim()

export default class CasesReporter {
  constructor(globalConfig) {
    this.config = globalConfig
    this.folder = mkdtempSync(join(tmpdir(), 'tongban-cases-'))
    process.env.CASES_LOG = join(this.folder, 'observed')
    appendFileSync(process.env.CASES_LOG, '')
  }

  onRunComplete(_contexts, results) {
    const observed = readFileSync(process.env.CASES_LOG, 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line))
    rmSync(this.folder, { recursive: true })
    const { testPathPatterns, testNamePattern, onlyChanged, onlyFailures, shard } = this.config
    const narrowed = testPathPatterns.isSet() || testNamePattern || onlyChanged || onlyFailures || shard
    if (narrowed || results.wasInterrupted) return
    const database = process.env.TEST_POSTGRES_URL ? 'PostgreSQL' : 'PGlite'
    const files = results.testResults.toSorted((a, b) => a.testFilePath.localeCompare(b.testFilePath))
    const now = files.flatMap(({ testResults }) => testResults).flatMap(({ title, fullName, status }) => {
      const [, numbers = '', asserted] = TITLE.exec(title) ?? []
      const what = observed.find(each => each.test === fullName)?.what.join(', ') ?? ''
      return numbers.split(', ').filter(Boolean).map(number => ({ number, asserted: cell(asserted), observed: cell(what), status }))
    })
    writePage(now, database, existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '')
  }
}

/** A run knows one database; of the other the page keeps what its last whole run saw, as long as the test has the same words. */
function writePage(now, database, before) {
  const other = DATABASES.find(each => each !== database)
  const kept = before.split('\n').map(line => ROW.exec(line)).filter(Boolean)
    .map(([, number, asserted, observed, ...marks]) => ({ number, asserted, observed, mark: marks[DATABASES.indexOf(other)] }))
  const given = JSON.parse(readFileSync('test/cases.json', 'utf8'))
  const proven = []
  const open = []
  for (const [number, words] of Object.entries(given)) {
    const tests = now.filter(each => each.number === number)
    const failed = tests.filter(each => each.status !== 'passed')
    // A test that runs on the other database alone has passed there.
    const elsewhere = kept.filter(each => each.number === number && each.mark === '✔' && !tests.some(test => test.asserted === each.asserted))
    if (tests.length + elsewhere.length === 0) open.push(`- ${number}: ${words}`)
    else if (failed.length > 0) open.push(`- ${number}: ${words}. **${failed.length} of ${tests.length} ${failed[0].status} on ${database}.**`)
    else {
      proven.push(...tests.map(test => rowOf(test, DATABASES.map(name => (name === database ? '✔' : markOf(kept, test))))),
        ...elsewhere.map(each => rowOf(each, DATABASES.map(name => (name === other ? '✔' : '')))))
    }
  }
  mkdirSync(dirname(PAGE), { recursive: true })
  writeFileSync(PAGE, [
    '# Acceptance cases', '',
    'Written by whole runs of `npm test` and `npm run test:postgres`.',
    'A case stands in the table only when every test of it has passed; ✔: in the last whole run on that database.',
    'Observed is what the test saw, empty where it only compared.', '',
    `## Proven (${new Set(proven.map(row => row.slice(2, 5))).size})`, '',
    `| case | asserted | observed | ${DATABASES.join(' | ')} |`, '| --- | --- | --- | --- | --- |', ...proven, '',
    `## Open (${open.length})`, '', ...open, '',
  ].join('\n'))
}

const markOf = (kept, test) =>
  kept.find(each => each.number === test.number && each.asserted === test.asserted)?.mark ?? ''

const rowOf = ({ number, asserted, observed }, marks) => `| ${[number, asserted, observed, ...marks].join(' | ')} |`
