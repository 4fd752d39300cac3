// What do the code's tables say, written down? Writes every mirror; with --check it writes nothing and fails on a difference.
import 'reflect-metadata'
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { checksMirror } from './mirrors/checks.js'
import { errorsMirror } from './mirrors/errors.js'
import { eventsMirror } from './mirrors/events.js'
import { missingSql } from './mirrors/migrations.js'
import { type Mirror } from './mirrors/mirror.js'
import { GENERATED, operationMirrors } from './mirrors/operations.js'
import { schemaMirrors } from './mirrors/schema.js'
import { statesMirror } from './mirrors/states.js'

async function mirrors(): Promise<Mirror[]> {
  const schema = await schemaMirrors()
  const pages = [await statesMirror(), errorsMirror(), await eventsMirror(), await checksMirror()]
  return [...schema, ...pages, ...(await operationMirrors(schema))]
}

/** Generated files of operations that are gone. */
const leftOver = (made: readonly Mirror[]): string[] =>
  globSync(`${GENERATED}*`).filter(path => !made.some(mirror => mirror.path === path))

function write(made: readonly Mirror[]): void {
  for (const { path, text } of made) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  for (const path of leftOver(made)) rmSync(path)
}

const drifted = (made: readonly Mirror[]): string[] => [
  ...made.filter(({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text).map(({ path }) => path),
  ...leftOver(made),
]

const made = await mirrors()
const checks = process.argv.includes('--check')
if (!checks) write(made)
const drift = checks ? drifted(made) : []
const faults = drift.map(path => `${path} does not say what the code says: run \`npm run generate\` and commit it`)
const missing = await missingSql()
if (missing !== '') {
  faults.push(`the migrations lack what the entities describe: run \`npm run migration\`, read it and commit it\n${missing}`)
}
for (const fault of faults) process.stderr.write(`${fault}\n`)
process.exitCode = faults.length === 0 ? 0 : 1
