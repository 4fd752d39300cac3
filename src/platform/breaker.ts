// Is it worth trying the other side now, a bank or a provider? After three failures in a row it is left alone, longer each time, up to a minute.

const FAILURES = 3
const PAUSE_MS = 1000
const PAUSE_MS_MAX = 60_000

/** Wall time: whether a line works has nothing to do with business. */
export class Breaker {
  private failures = 0
  private openUntil = 0

  constructor(private readonly now: () => number) {}

  isOpen(): boolean {
    return this.now() < this.openUntil
  }

  succeeded(): void {
    this.failures = 0
    this.openUntil = 0
  }

  failed(): void {
    this.failures++
    if (this.failures >= FAILURES) this.openUntil = this.now() + Math.min(PAUSE_MS * 2 ** (this.failures - FAILURES), PAUSE_MS_MAX)
  }
}
