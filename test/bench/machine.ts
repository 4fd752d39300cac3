// On which core does a process run, what has it cost so far, and what machine is this?
import { execFileSync, spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { cpus, release, totalmem } from 'node:os'

/** Servers share one core, since only one of them is under load at a time; load and database share the other. */
export const SERVER_CORE = 0
export const LOAD_CORE = 1

const MS_PER_TICK = 1000 / Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))

export function spawnOn(core: number, command: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  // taskset becomes the command: the pid is the command's own.
  const child = spawn('taskset', ['-c', String(core), command, ...args], options)
  running.add(child)
  child.once('exit', () => { running.delete(child) })
  return child
}

/** A bench that fails half-way leaves nothing behind. */
const running = new Set<ChildProcess>()
process.once('exit', () => { for (const child of running) child.kill('SIGTERM') })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => { process.exit(1) })

/** User and system time of all threads, by ticks of 10 ms. */
export function cpuMs(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The second field is a name in brackets that may hold spaces; counted behind it, utime and stime are 11 and 12.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK
}

/** Resolves when the process has written the words; refuses when it ends first. */
export async function heard(child: ChildProcess, words: string, withinMs = 60_000): Promise<void> {
  let output = ''
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => { reject(new Error(`did not say "${words}" in time:\n${output}`)) }, withinMs)
    const listen = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-4000)
      if (!output.includes(words)) return
      clearTimeout(timer)
      resolve()
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('exit', code => { reject(new Error(`ended with ${code} before "${words}":\n${output}`)) })
  })
}

export async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 0
}

export function describeMachine(postgres: string): string {
  const [core] = cpus()
  return [
    `${cpus().length} × ${core?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Linux ${release()}`,
    `Node ${process.versions.node} (V8 ${process.versions.v8}), ${postgres}`,
    new Date().toISOString().slice(0, 10),
  ].join('; ')
}
