// Where do the multiplications run? In a thread of their own: a batch takes a fifth of a second, and the server answers others meanwhile.
import { parentPort } from 'node:worker_threads'
import { evaluateBatch, evaluateListed, newKeyPair } from './evaluation.js'
import { type ThreadTask } from './evaluation.threads.js'

parentPort?.on('message', ({ id, task }: { id: number, task: ThreadTask }) => {
  try {
    parentPort?.postMessage({ id, result: resultOf(task) })
  } catch (error) {
    // Neither numbers nor key stand in the library's words.
    parentPort?.postMessage({ id, error: error instanceof Error ? error.name : 'Error' })
  }
})

function resultOf(task: ThreadTask): unknown {
  switch (task.kind) {
    case 'BLINDED': return evaluateBatch(task.secretKey, task.publicKey, task.blinded)
    case 'LISTED': return evaluateListed(task.secretKey, task.identityNumbers)
    case 'KEY': return newKeyPair()
  }
}
