// What comes about a moment after the change: an event has its number, a message has gone out, a sweep has run.
import { setTimeout as sleep } from 'node:timers/promises'

export async function eventually<T>(read: () => Promise<T>, holds: (value: T) => boolean, withinMs = 15_000): Promise<T> {
  let value = await read()
  for (const until = Date.now() + withinMs; !holds(value) && Date.now() < until; value = await read()) await sleep(100)
  if (!holds(value)) throw new Error(`it did not come about: ${JSON.stringify(value)}`)
  return value
}
