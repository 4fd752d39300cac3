// Who may open the folder of an embedded database? A its one process, wherever that runs · B who holds it shows that he lives.
import { mkdtempSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, jest } from '@jest/globals'
import { FolderInUse, lockFolder } from '../../src/platform/database/lock.js'

const folder = () => mkdtempSync(join(tmpdir(), 'lock-'))

describe('the lock of a folder', () => {
  const DEAD = 2 ** 22 + 1
  const ELSEWHERE = 'other-container 00000000-0000-4000-8000-000000000000 pid:[1]'
  const lockOf = (text: string, ageMs: number) => {
    const used = folder()
    const file = join(used, 'lock')
    writeFileSync(file, text)
    const at = new Date(Date.now() - ageMs)
    utimesSync(file, at, at)
    return used
  }
  const isFree = (used: string) => {
    try {
      lockFolder(used)()
      return true
    } catch (error) {
      if (!(error instanceof FolderInUse)) throw error
      expect(error.message).toContain(used)
      return false
    }
  }
  /** What a process here writes, with another number. */
  const here = (pid: number) => {
    const used = folder()
    const release = lockFolder(used)
    const [, place] = readFileSync(join(used, 'lock'), 'utf8').split('\n')
    release()
    return `${pid}\n${place}`
  }

  it('A: holds while its process lives, wherever that is; a number of another container says nothing here', () => {
    expect(isFree(lockOf(here(process.ppid), 3_600_000))).toBe(false)
    expect(isFree(lockOf(here(DEAD), 0))).toBe(true)
    expect(isFree(lockOf(`${process.pid}\n${ELSEWHERE}`, 0))).toBe(false)
    expect(isFree(lockOf(`${DEAD}\n${ELSEWHERE}`, 15_000))).toBe(false)
    expect(isFree(lockOf(`${process.ppid}\n${ELSEWHERE}`, 25_000))).toBe(true)
  })

  it('B: is kept fresh while it is held, and is given back by its holder alone', () => {
    jest.useFakeTimers()
    try {
      const used = folder()
      const file = join(used, 'lock')
      const release = lockFolder(used)
      utimesSync(file, new Date(0), new Date(0))
      jest.advanceTimersByTime(2000)
      expect(Date.now() - statSync(file).mtimeMs).toBeLessThan(1000)
      writeFileSync(file, `1\n${ELSEWHERE}`)
      utimesSync(file, new Date(0), new Date(0))
      jest.advanceTimersByTime(10_000)
      expect(statSync(file).mtimeMs).toBe(0)
      release()
      expect(readFileSync(file, 'utf8')).toBe(`1\n${ELSEWHERE}`)
    } finally {
      jest.useRealTimers()
    }
  })
})
