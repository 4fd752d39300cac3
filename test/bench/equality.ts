// Do both variants give the same answer? Asked before anything is timed: a limit that answers something else is none.
import { isDeepStrictEqual } from 'node:util'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Ammunition } from './load.ts'
import type { Operation } from './operations.ts'
import type { Stage, Variant } from './stage.ts'

const SAMPLES = 20

export async function checkEqual({ variants: [limit, ours] }: Stage, operation: Operation, { folder, mode, count }: Ammunition): Promise<void> {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8').split('\n')
  const [[head = ''], lines, [token = '']] = [read('head'), read('lines'), read('tokens')]
  for (let sample = 0; sample < SAMPLES; sample++) {
    const at = mode === 'next' ? Math.max(limit.used, ours.used) + sample : Math.floor(sample * count / SAMPLES)
    const body = `${head}${lines[at] ?? ''}}`
    const [expected, given] = [await ask(limit, operation, body, token), await ask(ours, operation, body, token)]
    if (isDeepStrictEqual(given, expected)) continue
    throw new Error(`${operation.name}: the answers differ\nlimit ${JSON.stringify(expected).slice(0, 3000)}\nours  ${JSON.stringify(given).slice(0, 3000)}`)
  }
  if (mode === 'next') limit.used = ours.used = Math.max(limit.used, ours.used) + SAMPLES
}

async function ask(variant: Variant, operation: Operation, body: string, token: string): Promise<unknown> {
  const response = await fetch(variant.urlOf(operation), {
    method: 'POST', body, headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', authorization: `Bearer ${token}` },
  })
  const text = await response.text()
  // What is made anew at each submission can't be equal.
  const { data } = JSON.parse(text.replaceAll(/"id":"app_\w{26}"/g, '"id":"app_"')) as { data?: unknown }
  if (data === undefined || data === null) throw new Error(`${variant.name} answers ${response.status} ${text.slice(0, 2000)}`)
  return data
}
