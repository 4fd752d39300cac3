/** Tests speak HTTP to a real server (test/support/server.ts); only pure rules are imported from src. */
import { globSync, readFileSync } from 'node:fs'

const isOf = (path, starts) => starts.some(start => path.startsWith(`test/${start}`))
const says = (path, pattern) => pattern.test(readFileSync(path, 'utf8'))

/** The guides are followed with the embedded database at hand, and payments are killed there. */
const EMBEDDED = ['docs/', 'faults/payments.crash']

/** Who may, what is written, how files are read, and steps of one record after another do not hang on the database. */
const SAME_ON_BOTH = [
  'evidence/', 'community/', 'faults/credit.tenants', 'faults/claims.tenants', 'server/http.attacks', 'server/http.test',
  ...['fraud', 'loss.test', 'offers', 'report', 'rural', 'total-loss', 'views'].map(room => `claims/${room}`),
  ...['closures.entry', 'exposure', 'figures', 'listings.changes', 'match-reviews', 'memorandum', 'policies', 'receipts'].map(room => `credit/${room}`),
]

/** What takes long and asks most of a database that many use at once. */
const MANY_AT_ONCE = ['platform/permissions.matrix', 'platform/production', 'registration/states.model', 'server/webhooks.test']

/** A server of its own, for its clock or its death, is ready in half the time on PostgreSQL. */
const hasOwnServer = path => says(path, /startServer\(/)

/** Rules without a database say on PostgreSQL what they have said before. */
const asksNobody = path => !says(path, /from '\.\.?\/(\.\.\/)?(support\/(?!synthetic|cases|literal|machine)|[\w.-]*world)|PGlite|dist\//)

const onPostgresAlone = path => !isOf(path, EMBEDDED) && (isOf(path, MANY_AT_ONCE) || hasOwnServer(path))
const embeddedAlone = path => !onPostgresAlone(path) && (isOf(path, [...EMBEDDED, ...SAME_ON_BOTH]) || asksNobody(path))
const left = globSync('test/**/*.test.ts').filter(process.env.TEST_POSTGRES_URL === undefined ? onPostgresAlone : embeddedAlone)

export default {
  testPathIgnorePatterns: ['/node_modules/', ...left.map(path => `<rootDir>/${path}`)],
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
