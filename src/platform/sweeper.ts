// When does what falls due happen? Every few seconds in each process, one record a transaction, and at once when the sandbox's clock moves.
import { type Sweep } from './module.js'
import { type Platform } from './platform.js'

const EVERY_MS = 5000

export class Sweeper {
  private timer: NodeJS.Timeout | undefined
  private running: Promise<void> | undefined

  constructor(
    private readonly platform: Platform,
    private readonly sweeps: readonly Sweep[],
    private readonly onFault: (action: string, error: unknown) => void,
  ) {}

  start(): void {
    this.timer = setInterval(() => { void this.sweep() }, EVERY_MS)
  }

  /** Runs what is due now; a second call joins the one that is under way. */
  sweep(): Promise<void> {
    this.running ??= this.sweepAll().finally(() => { this.running = undefined })
    return this.running
  }

  async stop(): Promise<void> {
    clearInterval(this.timer)
    await this.running
  }

  private async sweepAll(): Promise<void> {
    for (const { action, due, run } of this.sweeps) {
      const fail = (error: unknown) => { this.onFault(action, error) }
      const ids = await due(this.platform).catch((error: unknown) => { fail(error); return [] })
      // One record that cannot be swept holds up none behind it.
      for (const id of ids) await this.platform.performOwn(action, async work => { await run(work, id); return { id } }).catch(fail)
    }
  }
}
