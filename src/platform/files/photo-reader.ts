// How are photos decoded without danger to the server? In a process of their own, one at a time, with a bound on time and memory.
import { fork, type ChildProcess } from 'node:child_process'
import { refuse } from '../errors/refusal.js'
import { type PhotoAnswer, type PhotoJob, type PhotoRefusal, type TakenPhoto } from './photo-messages.js'

/** For decoding, and as long again for waiting. 50 million pixels take a second; who takes longer is stuck or means harm. */
const WITHIN_MS = 10_000
/** Of JavaScript; the pixels lie outside and are bounded by their number. */
const HEAP_MB = 128
/** 20 MiB each, beside what the uploads hold themselves. */
const WAITING_MAX = 32

const PROGRAM = new URL('./photo-process.js', import.meta.url).pathname

export class PhotoReader {
  private child: ChildProcess | undefined
  private waiting = 0
  private last: Promise<unknown> = Promise.resolve()

  async take(bytes: Uint8Array): Promise<TakenPhoto | { readonly refused: PhotoRefusal }> {
    const answer = await this.next({ task: 'TAKE', bytes })
    return 'taken' in answer ? answer.taken : { refused: 'refused' in answer ? answer.refused : 'GAVE_UP' }
  }

  /** The words over and over across the copy, so that a cut piece still says who looked. */
  async mark(bytes: Uint8Array, words: readonly string[]): Promise<Uint8Array> {
    const answer = await this.next({ task: 'MARK', bytes, words })
    if ('marked' in answer) return answer.marked
    throw 'refused' in answer && answer.refused === 'GAVE_UP' ? refuse('BUSY') : new Error('a copy of ours could not be marked')
  }

  private next(job: PhotoJob): Promise<PhotoAnswer> {
    if (this.waiting >= WAITING_MAX) throw refuse('BUSY')
    this.waiting++
    const askedAt = Date.now()
    const answer = this.last.then(() => {
      if (Date.now() - askedAt > WITHIN_MS) throw refuse('BUSY')
      return this.ask(job)
    }).finally(() => { this.waiting-- })
    this.last = answer.catch(() => undefined)
    return answer
  }

  /** A process that died, or was stopped for taking too long, is replaced for the next photo. */
  private ask(job: PhotoJob): Promise<PhotoAnswer> {
    const child = this.running()
    return new Promise(resolve => {
      const timer = setTimeout(() => child.kill('SIGKILL'), WITHIN_MS)
      const end = (answer: PhotoAnswer) => {
        clearTimeout(timer)
        child.off('message', end).off('exit', died).off('error', died)
        rest(child)
        resolve(answer)
      }
      const died = () => { end({ refused: 'GAVE_UP' }) }
      child.on('message', end).on('exit', died).on('error', died)
      child.ref()
      child.channel?.ref()
      child.send(job, error => { if (error) died() })
    })
  }

  /** Without our environment, in which the key ring may stand, and without our log, which a damaged photo could fill. */
  private running(): ChildProcess {
    if (this.child?.connected) return this.child
    const child = fork(PROGRAM, [], { env: {}, execArgv: [`--max-old-space-size=${HEAP_MB}`], serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
    child.on('exit', () => { if (this.child === child) this.child = undefined })
    child.on('error', () => { if (this.child === child) this.child = undefined })
    this.child = child
    return child
  }
}

/** Between photos it does not keep the server alive; when the server goes, its channel closes and it ends. */
function rest(child: ChildProcess): void {
  child.unref()
  child.channel?.unref()
}
