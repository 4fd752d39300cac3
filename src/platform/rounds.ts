// How does a process work beside its requests? In rounds, one at a time: when it is woken, and at every look, for what other processes or a crash left behind.

export class Rounds {
  private timer: NodeJS.Timeout | undefined
  private running: Promise<void> | undefined
  private stopped = false

  constructor(private readonly everyMs: number, private readonly round: () => Promise<void>, private readonly onFault: (error: unknown) => void) {}

  /** A round looks here whether it shall end early. */
  get isStopped(): boolean {
    return this.stopped
  }

  start(): void {
    this.timer = setInterval(() => { this.wake() }, this.everyMs)
    this.wake()
  }

  /** Starts a round, unless one is under way. */
  wake(): void {
    if (this.stopped) return
    this.running ??= this.round().catch(this.onFault).finally(() => { this.running = undefined })
  }

  /** The round under way ends before the database closes. */
  async stop(): Promise<void> {
    this.stopped = true
    clearInterval(this.timer)
    await this.running
  }
}
