// How is one variant put under load for some seconds, and what does it answer and cost meanwhile?
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { end, heard, LOAD_CORE, spawnOn } from './machine.ts'

export const CONNECTIONS = 16

export interface Figures {
  readonly requests: number
  readonly seconds: number
  readonly bytes: number
  readonly faults: number
  /** Answers with a status of 400 and above. */
  readonly refused: number
  readonly p50Ms: number
  readonly p99Ms: number
}

export interface Ammunition {
  readonly folder: string
  /** 'next' lines are used once: what was submitted can't be submitted again. */
  readonly mode: 'any' | 'next'
  readonly count: number
}

export function writeAmmunition(folder: string, query: string, mode: Ammunition['mode'], variables: readonly string[]): Ammunition {
  mkdirSync(folder, { recursive: true })
  const operationName = /^\w+ (\w+)/.exec(query)?.[1] ?? ''
  writeFileSync(join(folder, 'head'), `${JSON.stringify({ query, operationName }).slice(0, -1)},"variables":\n`)
  writeFileSync(join(folder, 'lines'), `${variables.join('\n')}\n`)
  return { folder, mode, count: variables.length }
}

export function writeTokens({ folder }: Ammunition, tokens: readonly string[]): void {
  writeFileSync(join(folder, 'tokens'), `${tokens.join('\n')}\n`)
}

/** wrk by itself: it spends a tenth of what a generator in Node would take from the database's core. */
export function checkWrk(): string {
  const { error, stdout } = spawnSync('wrk', ['-v'], { encoding: 'utf8' })
  if (error) throw new Error('wrk is needed (apt-get install wrk)')
  return /wrk (?:debian\/)?([\d.]+)/.exec(stdout)?.[1] ?? ''
}

let seed = 1

export async function load(url: string, ammunition: Ammunition, offset: number, seconds: number): Promise<Figures> {
  const { folder, mode } = ammunition
  const script = new URL('load.lua', import.meta.url).pathname
  const child = spawnOn(LOAD_CORE, 'wrk', [
    '-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '--timeout', '10s', '-s', script, url, '--', folder, mode, String(offset), String(seed++),
  ], { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout?.on('data', (chunk: Buffer) => { output += chunk.toString() })
  try {
    await heard(child, 'FIGURES {', seconds * 1000 + 30_000)
  } finally {
    await end(child, 'SIGTERM')
  }
  return JSON.parse(/FIGURES (\{.*\})/.exec(output)?.[1] ?? '') as Figures
}

export const loadAverage = (): string => execFileSync('cut', ['-d ', '-f1-3', '/proc/loadavg'], { encoding: 'utf8' }).trim()
