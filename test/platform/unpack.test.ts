// Does the dump of a database come out whole, and only whole?
import { describe, expect, it } from '@jest/globals'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { unpackDump } from '../../src/platform/database/unpack.js'

function tarOf(entries: Record<string, string | null>): Buffer {
  const blocks = Object.entries(entries).flatMap(([name, body]) => {
    const header = Buffer.alloc(512)
    header.write(name, 0)
    header.write((body ?? '').length.toString(8).padStart(11, '0'), 124)
    header.write(body === null ? '5' : '0', 156)
    const content = Buffer.alloc(Math.ceil((body ?? '').length / 512) * 512)
    content.write(body ?? '')
    return [header, content]
  })
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]))
}

describe('unpacking a dump', () => {
  const files = { '/base': null, '/base/1/112': 'x'.repeat(8192), '/PG_VERSION': '17\n', '/global/pg_control': '', '/pg_wal': null }

  it('every file and folder is there, with its bytes', () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'unpack-')), 'pglite')
    unpackDump(tarOf(files), folder)
    for (const [name, body] of Object.entries(files)) {
      expect(body === null ? existsSync(join(folder, name)) : readFileSync(join(folder, name), 'utf8')).toBe(body ?? true)
    }
  })

  it('what a killed start left half-way is thrown away', () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'unpack-')), 'pglite')
    mkdirSync(`${folder}.unpacking`)
    writeFileSync(join(`${folder}.unpacking`, 'stale'), 'half')
    unpackDump(tarOf(files), folder)
    expect(existsSync(join(folder, 'stale'))).toBe(false)
    expect(existsSync(`${folder}.unpacking`)).toBe(false)
  })

  it('a dump that is cut off leaves no database', () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'unpack-')), 'pglite')
    const dump = tarOf(files)
    expect(() => { unpackDump(dump.subarray(0, dump.length / 2), folder) }).toThrow()
    expect(existsSync(folder)).toBe(false)
  })
})
