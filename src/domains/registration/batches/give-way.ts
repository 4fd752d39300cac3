// How does a long run of changes let others in between? On the embedded database a change runs without ever leaving the event loop.
import { setImmediate } from 'node:timers/promises'

export const giveWay = (): Promise<void> => setImmediate()
