// Who multiplies for the requests, and for the file? A few threads, started when they are first needed; the least busy one takes the next batch.
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { type BatchResult } from './evaluation.js'
import { type KeyPair } from './key-cell.js'

export type ThreadTask =
  | { readonly kind: 'BLINDED', readonly secretKey: Uint8Array, readonly publicKey: Uint8Array, readonly blinded: Uint8Array }
  | { readonly kind: 'LISTED', readonly secretKey: Uint8Array, readonly identityNumbers: readonly string[] }
  | { readonly kind: 'KEY' }

interface Waiting { readonly resolve: (result: unknown) => void, readonly reject: (error: Error) => void }
type Told = { readonly id: number, readonly result: unknown } | { readonly id: number, readonly error: string }

const PROGRAM = new URL('./evaluation.thread.js', import.meta.url)
/** A batch of 250 takes half a second: whoever comes behind twelve would wait beyond the deadline. */
const WAITING_MAX = 12

/** One core is left to the event loop. */
export const THREADS = Math.max(1, availableParallelism() - 1)

export class EvaluationThreads {
  private readonly threads: Thread[]

  constructor(count: number) {
    this.threads = Array.from({ length: count }, () => new Thread())
  }

  /** Undefined: too many wait already. */
  batch(key: KeyPair, blinded: Uint8Array): Promise<BatchResult> | undefined {
    const thread = this.leastBusy()
    return thread.waiting >= WAITING_MAX ? undefined : thread.run<BatchResult>({ kind: 'BLINDED', ...key, blinded })
  }

  newKey(): Promise<KeyPair> {
    return this.leastBusy().run<KeyPair>({ kind: 'KEY' })
  }

  listed(secretKey: Uint8Array, identityNumbers: readonly string[]): Promise<string[]> {
    return this.leastBusy().run<string[]>({ kind: 'LISTED', secretKey, identityNumbers })
  }

  private leastBusy(): Thread {
    return this.threads.reduce((least, thread) => (thread.waiting < least.waiting ? thread : least))
  }
}

class Thread {
  private worker: Worker | undefined
  private readonly asked = new Map<number, Waiting>()
  private next = 0

  get waiting(): number {
    return this.asked.size
  }

  run<T>(task: ThreadTask): Promise<T> {
    const worker = this.running()
    const id = this.next++
    worker.ref()
    return new Promise<T>((resolve, reject) => {
      this.asked.set(id, { resolve: resolve as Waiting['resolve'], reject })
      worker.postMessage({ id, task })
    })
  }

  /** Without our environment, in which the key ring may stand. */
  private running(): Worker {
    if (this.worker) return this.worker
    const worker = new Worker(PROGRAM, { env: {}, execArgv: [] })
    worker.on('message', (told: Told) => {
      const waiting = this.asked.get(told.id)
      this.asked.delete(told.id)
      // Between batches it does not keep the server alive.
      if (this.asked.size === 0) worker.unref()
      if ('error' in told) waiting?.reject(new Error(`evaluation: ${told.error}`))
      else waiting?.resolve(told.result)
    })
    worker.on('error', () => { this.give(worker) })
    worker.on('exit', () => { this.give(worker) })
    this.worker = worker
    return worker
  }

  /** A thread that died is replaced for the next batch. */
  private give(worker: Worker): void {
    if (this.worker !== worker) return
    this.worker = undefined
    for (const { reject } of this.asked.values()) reject(new Error('evaluation: the thread ended'))
    this.asked.clear()
  }
}
