// When does what falls due happen? Every few seconds in each process, one record a transaction, and at once when the sandbox's clock moves.
import { type Sweep } from './module.js'
import { type Platform } from './platform.js'

const EVERY_MS = 5000

type OnFault = (action: string, error: unknown) => void

export class Sweeper {
  private timer: NodeJS.Timeout | undefined
  private running: Promise<void> | undefined

  constructor(private readonly platform: Platform, private readonly sweeps: readonly Sweep[], private readonly onFault: OnFault) {
    sweepers.set(platform, this)
  }

  start(): void {
    this.timer = setInterval(() => { this.sweep().catch(() => undefined) }, EVERY_MS)
  }

  /** What is due now; a second call joins the one that is under way. */
  sweep(): Promise<void> {
    return this.running ?? this.run(this.onFault)
  }

  /** All that is due at this moment: what is under way may have asked before. Two at once would meet in one record. Throws where a record could not be swept. */
  async settle(): Promise<void> {
    while (this.running) await this.running.catch(() => undefined)
    await this.run((_action, error) => { throw error })
  }

  async stop(): Promise<void> {
    clearInterval(this.timer)
    await this.running?.catch(() => undefined)
  }

  private run(onFault: OnFault): Promise<void> {
    this.running = this.sweepAll(onFault).finally(() => { this.running = undefined })
    return this.running
  }

  private async sweepAll(onFault: OnFault): Promise<void> {
    for (const { action, due, run } of this.sweeps) {
      const fail = (error: unknown) => { onFault(action, error) }
      const ids = await due(this.platform).catch((error: unknown) => { fail(error); return [] })
      // One record that cannot be swept holds up none behind it.
      for (const id of ids) await this.platform.performOwn(action, async work => { await run(work, id); return { id } }).catch(fail)
    }
  }
}

const sweepers = new WeakMap<Platform, Sweeper>()

/** The one of this process. */
export function sweeperOf(platform: Platform): Sweeper {
  const sweeper = sweepers.get(platform)
  if (!sweeper) throw new Error('nothing sweeps here')
  return sweeper
}
