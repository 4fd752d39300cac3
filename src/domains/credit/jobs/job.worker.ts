// Which process screens files? One of our own beside the server, kept for a while between jobs, since it takes a second to come up.
import { fork, type ChildProcess } from 'node:child_process'

/** Of JavaScript; the process as a whole stays below 512 MB. */
const HEAP_MB = 192
const IDLE_MS = 60_000
const PROGRAM = new URL('./job.process.js', import.meta.url).pathname

export class JobWorker {
  private child: ChildProcess | undefined
  private idle: NodeJS.Timeout | undefined

  /** Without our environment, in which the key ring may stand: what it needs it is told, job by job. */
  take(): ChildProcess {
    clearTimeout(this.idle)
    if (this.child?.connected) return this.child
    const child = fork(PROGRAM, [], { env: {}, execArgv: [`--max-old-space-size=${HEAP_MB}`], serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
    child.on('exit', () => { if (this.child === child) this.child = undefined }).on('error', () => { if (this.child === child) this.child = undefined })
    this.child = child
    return child
  }

  /** When nothing comes any more it goes. */
  rest(): void {
    this.idle = setTimeout(() => { this.end() }, IDLE_MS).unref()
  }

  end(): void {
    clearTimeout(this.idle)
    this.child?.kill('SIGKILL')
    this.child = undefined
  }
}
