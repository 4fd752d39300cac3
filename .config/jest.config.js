/** Tests speak HTTP to a real server (test/support/server.ts); only pure rules are imported from src. */
import { globSync, readFileSync } from 'node:fs'

/** Rules without a database say on PostgreSQL what they have said before. */
const asksNobody = path => !/from '\.\.?\/(\.\.\/)?(support\/(?!synthetic|cases|literal|machine)|[\w.-]*world)|PGlite|dist\//.test(readFileSync(path, 'utf8'))

/** Who may, what is written, how files are read, and steps of one record after another do not hang on the database. */
const SAME_ON_BOTH = [
  'platform/permissions.matrix', 'platform/production.enrol', 'platform/statements', 'docs/', 'evidence/', 'community/', 'faults/credit.tenants', 'faults/claims.tenants', 'faults/tenants',
  'partners/asker', 'partners/ends', 'registration/evidence', 'server/http.attacks', 'server/http.test',
  ...['dispatch', 'figures', 'fraud', 'late-review', 'liability-sla', 'loss.test', 'objections', 'payments.clock', 'offers', 'payments.books', 'refusals', 'report', 'review', 'rural', 'total-loss', 'views'].map(room => `claims/${room}`),
  ...['closures', 'duties.clock', 'exposure', 'figures', 'listings.changes', 'match-reviews', 'memorandum', 'oblivious', 'policies', 'receipts', 'screening.clock'].map(room => `credit/${room}`),
]

/** What takes long and asks most of a database that many use at once. */
const ON_POSTGRES = [
  'faults/bad-input', 'faults/crash', 'faults/race', 'platform/audit', 'platform/production.test', 'registration/mobile-office', 'registration/states.model', 'registration/bulk-refusals',
  'registration/eligibility.audit', 'registration/reservations', 'server/webhooks.test', 'claims/messages', 'claims/payments.test', 'credit/jobs.crash',
]

/** A whole claim and the webhooks are killed on the one, payments on the other, registration on PostgreSQL. */
const left = process.env.TEST_POSTGRES_URL === undefined
  ? ['faults/claims.crash', 'server/webhooks.crash', ...ON_POSTGRES]
  : ['faults/payments.crash', ...SAME_ON_BOTH, ...globSync('test/**/*.test.ts').filter(asksNobody).map(path => path.replace(/^test\//, ''))]

export default {
  testPathIgnorePatterns: ['/node_modules/', ...left.map(path => `<rootDir>/test/${path}`)],
  rootDir: '..',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  globalSetup: '<rootDir>/.config/jest-servers.js',
  globalTeardown: '<rootDir>/.config/jest-servers-stop.js',
  reporters: ['default', '<rootDir>/.config/cases-reporter.js'],
  maxWorkers: 2,
  testTimeout: 30_000,
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': ['@swc/jest', {
      jsc: {
        target: 'es2022',
        keepClassNames: true,
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      },
      module: { type: 'es6' },
    }],
  },
}
