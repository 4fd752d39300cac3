/** Tests speak HTTP to a real server (test/support/server.ts); only pure rules are imported from src. */
import { globSync, readFileSync } from 'node:fs'

/** Rules without a database say on PostgreSQL what they have said before. */
const asksNobody = path => !/from '\.\.?\/(\.\.\/)?(support\/(?!synthetic|cases|literal|machine)|[\w.-]*world)|PGlite|dist\//.test(readFileSync(path, 'utf8'))
/** Kills of a whole claim on the one, of payments on the other; those of registration, with more work in flight, on both. */
const KILLED_ELSEWHERE = process.env.TEST_POSTGRES_URL === undefined ? 'faults/claims.crash.test.ts$' : 'faults/payments.crash.test.ts$'
const pure = process.env.TEST_POSTGRES_URL === undefined ? [] : globSync('test/**/*.test.ts').filter(asksNobody).map(path => `/${path}$`)

export default {
  testPathIgnorePatterns: ['/node_modules/', KILLED_ELSEWHERE, ...pure],
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
