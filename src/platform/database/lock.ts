// Who may open the embedded database? One process: two on one folder lose acknowledged commits.
import {
  closeSync, mkdirSync, openSync, readFileSync, readlinkSync, rmSync, statSync, utimesSync, writeSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'

export class FolderInUse extends Error {}

/** Longer than a statement keeps the event loop busy, short enough that a container which was killed may wait for it. */
const FRESH_MS = 20_000
const BEAT_MS = 2000

/**
 * Takes the folder's lock file, or throws naming the process that holds it. A lock left by a kill is taken over: at
 * once where the process can be looked up, elsewhere (another container, another host) when it has gone stale.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'lock')
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const handle = openSync(file, 'wx')
      writeSync(handle, own())
      closeSync(handle)
      return keep(file)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const fault = holderFault(file)
      if (fault !== undefined) throw new FolderInUse(`DATA_DIR: ${folder} ${fault}`)
      rmSync(file, { force: true })
    }
  }
  throw new Error(`DATA_DIR ${folder} could not be locked`)
}

/** Undefined when nobody holds it any more. */
function holderFault(file: string): string | undefined {
  const [pid = '', place = ''] = (textOf(file) ?? '').split('\n')
  const holder = Number(pid)
  if (place === '' || place === placeOf()) {
    const holds = holder > 0 && holder !== process.pid && isAlive(holder)
    return holds ? `is in use by process ${holder}; stop it first, or choose another folder` : undefined
  }
  if (Date.now() - statSync(file).mtimeMs >= FRESH_MS) return undefined
  const [host = ''] = place.split(' ')
  return `is in use by process ${holder} of another container or host (${host}); `
    + `stop it first, or wait ${FRESH_MS / 1000} s when it was killed`
}

/** Shows that it is still held, to those who can not look the process up. The lock of a successor is left alone. */
function keep(file: string): () => void {
  const beat = setInterval(() => {
    if (textOf(file) === own()) utimesSync(file, new Date(), new Date())
  }, BEAT_MS).unref()
  return () => {
    clearInterval(beat)
    if (textOf(file) === own()) rmSync(file, { force: true })
  }
}

const own = (): string => `${process.pid}\n${placeOf()}`

/** Where a process number means something: one start of one machine, and in it one container. */
function placeOf(): string {
  const boot = readOr('', () => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim())
  const container = readOr('', () => readlinkSync('/proc/self/ns/pid'))
  return [hostname(), boot, container].join(' ')
}

const textOf = (file: string): string | undefined => readOr(undefined, () => readFileSync(file, 'utf8'))

function readOr<T>(absent: T, read: () => T): T {
  try {
    return read()
  } catch {
    return absent
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
