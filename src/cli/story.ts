// How is the demo told? Step by step, each expectation with what was seen and when, and a table at the end.
import { isDeepStrictEqual, styleText } from 'node:util'

/** Says what was seen; it holds when it equals what was wanted. */
export type Expect = <T>(what: string, seen: T, wanted: NoInfer<T>) => void

interface Chapter { readonly title: string, readonly startedAt: number, readonly requestsBefore: number, steps: number, held: number, failed: number }
interface Total { readonly title: string, readonly steps: number, readonly held: number, readonly failed: number, readonly ms: number, readonly requests: number }

const stream = process.stdout
const print = (line: string): void => { stream.write(`${line}\n`) }
/** Colours for a terminal only. */
const tint = (colour: 'green' | 'red' | 'bold', text: string): string => styleText(colour, text, { stream })
const word = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))
const millis = (ms: number): string => `${ms.toFixed(0)} ms`.padStart(9)

export class Story {
  private readonly totals: Total[] = []
  private chapter: Chapter | undefined

  /** `countRequests` is what the client has sent so far. */
  constructor(private readonly countRequests: () => number) {}

  begin(title: string): void {
    this.finish()
    this.chapter = { title, startedAt: performance.now(), requestsBefore: this.countRequests(), steps: 0, held: 0, failed: 0 }
    print(`\n${tint('bold', title)}`)
  }

  async step<T>(who: string, does: string, run: (expect: Expect) => Promise<T>): Promise<T> {
    const chapter = this.current()
    const startedAt = performance.now()
    const lines: string[] = []
    chapter.steps += 1
    const tell = (holds: boolean, words: string) => {
      chapter[holds ? 'held' : 'failed'] += 1
      lines.push(`        ${tint(holds ? 'green' : 'red', holds ? '✓' : '✗')} ${millis(performance.now() - startedAt)}  ${words}`)
    }
    try {
      return await run((what, seen, wanted) => {
        const holds = isDeepStrictEqual(seen, wanted)
        tell(holds, `${what}: ${word(seen)}${holds ? '' : `, expected ${word(wanted)}`}`)
      })
    } catch (error) {
      tell(false, error instanceof Error ? error.message : String(error))
      throw error
    } finally {
      print(`${String(chapter.steps).padStart(4)}. ${millis(performance.now() - startedAt)}  ${who} ${does}`)
      lines.forEach(print)
    }
  }

  get hasFailed(): boolean {
    return (this.chapter?.failed ?? 0) > 0
  }

  /** The closing table; whether every expectation held. */
  close(): boolean {
    this.finish()
    const sum = (of: (total: Total) => number) => this.totals.reduce((all, total) => all + of(total), 0)
    const failed = sum(total => total.failed)
    const all = { title: 'Together', steps: sum(({ steps }) => steps), held: sum(({ held }) => held), failed, ms: sum(({ ms }) => ms), requests: sum(({ requests }) => requests) }
    print(`\n${'steps'.padStart(6)}${'held'.padStart(7)}${'failed'.padStart(8)}${'seconds'.padStart(9)}${'requests'.padStart(10)}`)
    for (const { title, steps, held, failed: lost, ms, requests } of [...this.totals, all]) {
      print(`${String(steps).padStart(6)}${String(held).padStart(7)}${String(lost).padStart(8)}${(ms / 1000).toFixed(1).padStart(9)}${String(requests).padStart(10)}  ${title}`)
    }
    return failed === 0
  }

  private current(): Chapter {
    if (!this.chapter) throw new Error('a step belongs to a chapter')
    return this.chapter
  }

  private finish(): void {
    if (!this.chapter) return
    const { title, steps, held, failed, startedAt, requestsBefore } = this.chapter
    this.totals.push({ title, steps, held, failed, ms: performance.now() - startedAt, requests: this.countRequests() - requestsBefore })
    this.chapter = undefined
  }
}
