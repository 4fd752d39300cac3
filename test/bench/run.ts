// How fast are we against the limit? `node test/bench/run.ts [--json FILE] [--rounds 5] [--seconds 5] [--only page] [--profile] [--folder DIR]`
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ENGINE_CASES, timeEngine } from './claims-engine.ts'
import { timeFlow } from './claims-flow.ts'
import { COLD_BAR, timeColdStart } from './cold-start.ts'
import { CREDIT_FLOWS, timeCredit } from './credit-flow.ts'
import { checkWrk, loadAverage } from './load.ts'
import { describeMachine } from './machine.ts'
import { OBLIVIOUS_BAR, timeOblivious } from './oblivious.ts'
import { OPERATIONS } from './operations.ts'
import { profileOperation } from './profile.ts'
import { printTimed, rowsOf, spreadOf, TABLE_HEAD, type Row } from './report.ts'
import { timeOperation } from './rounds.ts'
import { setStage, type Stage } from './stage.ts'

const { values: options } = parseArgs({
  options: {
    json: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '5' },
    warm: { type: 'string', default: '8' },
    only: { type: 'string', multiple: true },
    /** No timing: where the time goes, by samples, into the folder and on the screen. */
    profile: { type: 'boolean', default: false },
    /** Kept and used again; without it a temporary one, removed at the end. */
    folder: { type: 'string' },
  },
})
const pace = { rounds: Number(options.rounds), seconds: Number(options.seconds), warmSeconds: Number(options.warm) }
const wanted = (name: string) => options.only === undefined || options.only.includes(name)
const say = (line: string) => process.stdout.write(`${line}\n`)

const wrk = checkWrk()
const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'tongban-bench-'))
mkdirSync(join(folder, 'product'), { recursive: true })
const rows: Row[] = []
if (OPERATIONS.some(({ name }) => wanted(name))) await onStage()
if (wanted('claims-engine') && !options.profile) await engine()
if (wanted('claims-flow') && !options.profile) await timeFlow(`${folder}-flow`, say)
if (wanted('oblivious') && !options.profile) await oblivious()
if (CREDIT_FLOWS.some(wanted) && !options.profile) await timeCredit(folder, wanted, pace.rounds, say)
if (wanted('cold-start') && !options.profile) await coldStarts()
if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(rows, null, 2)}\n`)
if (options.folder === undefined) for (const each of [folder, `${folder}-flow`]) rmSync(each, { recursive: true, force: true })

async function onStage(): Promise<void> {
  const stage = await setStage(folder, options.profile, OPERATIONS.filter(({ name }) => wanted(name)))
  try {
    await runOn(stage)
  } finally {
    await stage.stop()
  }
}

async function runOn(stage: Stage): Promise<void> {
  say(`${describeMachine(stage.postgres.version)}; wrk ${wrk}; load average before ${loadAverage()}`)
  if (!options.profile) say(TABLE_HEAD)
  for (const operation of OPERATIONS.filter(({ name }) => wanted(name))) {
    if (options.profile) {
      say(await profileOperation(stage, operation, await stage.arm(operation), pace.seconds, join(folder, `${operation.name}.cpuprofile`)))
      continue
    }
    const timed = await timeOperation(stage, operation, pace)
    rows.push(...rowsOf(timed))
    say(printTimed(timed))
  }
  say(`load average after ${loadAverage()}`)
}

async function engine(): Promise<void> {
  for (const [operation, given] of Object.entries(ENGINE_CASES)) {
    const { median, min, max } = spreadOf(await timeEngine(given, pace.rounds, pace.seconds))
    say(`${operation}: ${Math.round(median)} cases a second [${Math.round(min)}–${Math.round(max)}], one thread; no limit row`)
    rows.push({ operation, variant: 'ours', rps: Math.round(median), cpuMs: Number((1000 / median).toPrecision(3)), rpsRatio: null, cpuRatio: null })
  }
}

async function oblivious(): Promise<void> {
  for (const { operation, perCpuSecond, isBarred } of await timeOblivious(pace.rounds, pace.seconds)) {
    const { median, min, max } = spreadOf(perCpuSecond)
    const bar = isBarred ? `; must ${OBLIVIOUS_BAR.must}, aim ${OBLIVIOUS_BAR.aim}` : ''
    say(`${operation}: ${Math.round(median)} a second of CPU [${Math.round(min)}–${Math.round(max)}]${bar}`)
    rows.push({ operation, variant: 'ours', rps: Math.round(median), cpuMs: Number((1000 / median).toPrecision(3)), rpsRatio: null, cpuRatio: null })
  }
}

async function coldStarts(): Promise<void> {
  const starts = []
  for (let n = 0; n < pace.rounds; n++) starts.push(await timeColdStart())
  const { median, min, max } = spreadOf(starts.map(each => each.seconds))
  const cpu = spreadOf(starts.map(each => each.cpuSeconds)).median
  say(`cold start: ${median.toFixed(2)} s [${min.toFixed(2)}–${max.toFixed(2)}] to the first answer, ${cpu.toFixed(2)} s CPU; must ${COLD_BAR.must}, aim ${COLD_BAR.aim}`)
  rows.push({ operation: 'cold-start', variant: 'ours', rps: null, cpuMs: null, rpsRatio: null, cpuRatio: null, seconds: Number(median.toFixed(2)) })
}
