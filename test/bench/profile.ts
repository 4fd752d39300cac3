// Where does our server spend its time on one operation? Samples of V8, summed by whose code it was.
import { writeFileSync } from 'node:fs'
import type { Ammunition } from './load.ts'
import type { Operation } from './operations.ts'
import { time } from './rounds.ts'
import type { Stage } from './stage.ts'

interface CpuProfile {
  readonly nodes: readonly { readonly id: number, readonly callFrame: { readonly functionName: string, readonly url: string } }[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

const LINES = 30

export async function profileOperation(stage: Stage, operation: Operation, ammunition: Ammunition, seconds: number, file: string): Promise<string> {
  const [, ours] = stage.variants
  await time(stage, ours, operation, ammunition, seconds)
  const inspector = await connect(stage.product.inspectPort)
  await inspector.send('Profiler.enable')
  await inspector.send('Profiler.start')
  const round = await time(stage, ours, operation, ammunition, seconds)
  const { profile } = (await inspector.send('Profiler.stop')) as { profile: CpuProfile }
  inspector.close()
  writeFileSync(file, JSON.stringify(profile))
  return `${operation.name}: ${Math.round(round.rps)} req/s, ${round.cpuMs.toFixed(3)} ms CPU a request\n${sum(profile)}`
}

async function connect(port: number) {
  const [target] = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as { webSocketDebuggerUrl: string }[]
  const socket = new WebSocket(target?.webSocketDebuggerUrl ?? '')
  await new Promise((resolve, reject) => {
    socket.onopen = resolve
    socket.onerror = () => { reject(new Error('no inspector')) }
  })
  const waiting = new Map<number, (result: unknown) => void>()
  socket.onmessage = ({ data }) => {
    const { id, result } = JSON.parse(String(data)) as { id: number, result: unknown }
    waiting.get(id)?.(result)
  }
  let last = 0
  return {
    close: () => { socket.close() },
    send: (method: string) => new Promise<unknown>(resolve => {
      waiting.set(++last, resolve)
      socket.send(JSON.stringify({ id: last, method }))
    }),
  }
}

function sum({ nodes, samples, timeDeltas }: CpuProfile): string {
  const ownerOf = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]))
  const spent = new Map<string, number>()
  samples.forEach((sample, n) => {
    const name = ownerOf.get(sample) ?? ''
    spent.set(name, (spent.get(name) ?? 0) + (timeDeltas[n] ?? 0))
  })
  spent.delete('(idle)')
  const total = [...spent.values()].reduce((a, b) => a + b, 0)
  return [...spent].sort(([, a], [, b]) => b - a).slice(0, LINES)
    .map(([name, us]) => `${(100 * us / total).toFixed(1).padStart(5)} %  ${name}`).join('\n')
}

/** A package, a file of ours, or V8's own: garbage collector, native code, idle. */
function nameOf({ functionName, url }: { functionName: string, url: string }): string {
  const [, inModules] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url) ?? []
  if (inModules !== undefined) return inModules
  const [, own] = /\/dist\/(.*)\.js$/.exec(url) ?? []
  if (own !== undefined) return `ours: ${own}`
  if (url.startsWith('node:')) return url.split('/').slice(0, 2).join('/')
  return functionName.startsWith('(') ? functionName : `native ${functionName}`
}
