// Invariants: a table reads the same however it was saved · what a cell lost is reported, never guessed · garbage is
// an answer and not an exception · failed rows come back as they went · a file is judged and named by its bytes
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { writeXlsx } from 'hucre/xlsx'
import { pack } from '../../src/platform/files/archive.js'
import { contentOf } from '../../src/platform/files/content.js'
import { readSheet } from '../../src/platform/files/sheet.js'
import { diskStore } from '../../src/platform/files/store.js'
import { failedRowsCsv, failedRowsWorkbook } from '../../src/platform/files/workbook.js'

const LIMITS = { maxRows: 1000, maxBytes: 4 * 1024 * 1024 }
const COLUMNS = {
  vin: { headings: ['车辆识别代号', 'VIN', '车架号'], required: true },
  certificateNumber: { headings: ['合格证编号', 'Certificate number'], required: true },
  invoiceNumber: { headings: ['发票号码', 'Invoice number'], required: false },
  remark: { headings: ['备注', 'Remark'], required: false },
}
const INVOICE_COLUMNS = {
  vin: COLUMNS.vin,
  invoiceNumber: COLUMNS.invoiceNumber,
  quantity: { headings: ['数量'], required: true },
  invoicedOn: { headings: ['开票日期'], required: true },
}
const VINS_SHA256 = '3f1315c4d47439acdd89500c982f7a1426ecdb280910bf91c7b20cb2d4e8d88c'

const fixture = (name: string) => readFile(join('test/fixtures/sheets', name))
const csv = (...lines: string[]) => Buffer.from(lines.join('\r\n'))
const readRows = async (bytes: Uint8Array) => {
  const result = await readSheet(bytes, COLUMNS, LIMITS)
  if (!result.ok) throw new Error(`refused: ${result.code}`)
  return result.rows
}

describe('a table of a clerk', () => {
  it.each(['rental-203.xlsx', 'rental-203.gb18030.csv'])('%s gives 203 cars below a title and a blank', async name => {
    const rows = await readRows(await fixture(name))
    expect(rows).toHaveLength(203)
    const numbers = { certificateNumber: 'YF00X0030000001', invoiceNumber: '26502000000000000001' }
    expect(rows[0]).toEqual(
      { line: 4, cells: { vin: 'L0TEV1RCXTA000001', ...numbers, remark: '随车工具齐全' }, faults: [] })
    expect(rows[76]).toMatchObject({ line: 80, cells: { vin: 'L0TEV1RC1TA000077' } })
    expect(rows[202]).toMatchObject({ line: 206, cells: { vin: 'L0TEV1RC0TA000203' } })
    const vins = rows.map(({ cells }) => cells.vin).with(76, 'L0TEV1RCXTA000077').join('\n')
    expect(createHash('sha256').update(vins).digest('hex')).toBe(VINS_SHA256)
  })

  it('is recognised by English names and aliases, full-width, starred, in any case, with or without BOM', async () => {
    const text = 'ｖｉｎ *,certificate NUMBER\r\nL0TEV1RCXTA000001,  YF1 \r\n'
    for (const bytes of [Buffer.from(text), Buffer.from(`\ufeff${text}`)]) {
      expect((await readRows(bytes))[0]?.cells).toMatchObject({ vin: 'L0TEV1RCXTA000001', certificateNumber: 'YF1' })
    }
    expect(await readRows(csv('车架号,合格证编号', 'A,B'))).toHaveLength(1)
  })

  it('keeps the line numbers that the clerk sees, across blank lines and cells of two lines', async () => {
    const rows = await readRows(csv('VIN,合格证编号,备注', '', 'A,B,"two', 'lines"', ',,', 'C,D,'))
    expect(rows.map(({ line, cells }) => [line, cells.vin, cells.remark])).toEqual(
      [[3, 'A', 'two\nlines'], [5, 'C', '']])
  })

  it('says which numbers a spreadsheet program rounded, and writes the others out exactly', async () => {
    const result = await readSheet(await fixture('rounded.xlsx'), INVOICE_COLUMNS, LIMITS)
    const rows = result.ok ? result.rows : []
    expect(rows.map(({ faults }) => faults)).toEqual([
      [], [{ field: 'invoiceNumber', code: 'NUMBER_ROUNDED' }], [{ field: 'invoiceNumber', code: 'NUMBER_ROUNDED' }],
    ])
    expect(rows.map(({ cells }) => cells.quantity)).toEqual(['1', '0.1', '0.0000001'])
    expect(rows[0]?.cells.invoiceNumber).toBe('26502000000000000001')
    expect(rows[1]?.cells.invoiceNumber).not.toMatch(/E/)
    expect((await readRows(csv('VIN,合格证编号', '1.23457E+17,B')))[0]?.faults).toEqual(
      [{ field: 'vin', code: 'NUMBER_ROUNDED' }])
  })

  it('reads days from date cells and from both ways of writing them, and none that is in no calendar', async () => {
    const result = await readSheet(await fixture('rounded.xlsx'), INVOICE_COLUMNS, LIMITS)
    expect(result.ok && result.rows.map(({ cells }) => cells.invoicedOn)).toEqual(Array(3).fill('2026-03-10'))
    expect((await readRows(csv('VIN,合格证编号', '2026/2/30,2026年12月1日')))[0]?.cells).toMatchObject(
      { vin: '2026/2/30', certificateNumber: '2026-12-01' })
  })

  it('shows a formula as a fault of its row, never its result, and does not count one that shows nothing', async () => {
    const rows = await readRows(await fixture('formula.xlsx'))
    expect(rows.map(({ line, faults }) => [line, faults])).toEqual([[2, []], [3, [{ field: 'vin', code: 'FORMULA' }]]])
    expect(rows[1]?.cells.vin).toBe('=D3&E3')
    expect((await readRows(csv('VIN,合格证编号', '"=HYPERLINK(""http://a"")",+8613')))[0]?.faults).toEqual(
      [{ field: 'vin', code: 'FORMULA' }])
  })

  it('reports a formula that was never computed', async () => {
    const cells = new Map([['1,0', { formula: 'A1' }]])
    const bytes = await writeXlsx({ sheets: [{ name: 's', rows: [['VIN', '合格证编号'], [null, 'B']], cells }] })
    expect((await readRows(bytes))[0]?.faults).toEqual([{ field: 'vin', code: 'FORMULA' }])
  })

  it('may stand on the second sheet, but not on a hidden one', async () => {
    const table = { name: 'list', rows: [['VIN', '合格证编号'], ['A', 'B']] }
    expect(await readRows(await writeXlsx({ sheets: [{ name: 'notes', rows: [['hello']] }, table] }))).toHaveLength(1)
    const hidden = await writeXlsx({ sheets: [{ name: 'notes', rows: [['hello']] }, { ...table, hidden: true }] })
    expect(await readSheet(hidden, COLUMNS, LIMITS)).toMatchObject({ ok: false, code: 'COLUMNS_MISSING' })
  })
})

describe('a file that is no such table', () => {
  it('names the fields whose column is missing', async () => {
    expect(await readSheet(await fixture('wrong-columns.xlsx'), COLUMNS, LIMITS)).toEqual(
      { ok: false, code: 'COLUMNS_MISSING', missing: ['certificateNumber'] })
  })

  it('is EMPTY without a row', async () => {
    for (const bytes of [Buffer.alloc(0), csv('', ''), csv('VIN,合格证编号', ',')]) {
      expect(await readSheet(bytes, COLUMNS, LIMITS)).toEqual({ ok: false, code: 'EMPTY' })
    }
  })

  it('is TOO_MANY_ROWS from one row beyond the limit on, and with 100,000', async () => {
    const lines = (count: number) => csv('VIN,合格证编号', ...Array.from({ length: count }, (_, i) => `V${i},B`))
    expect(await readRows(lines(1000))).toHaveLength(1000)
    for (const bytes of [lines(1001), lines(100_000), longWorkbook(100_000)]) {
      expect(await readSheet(bytes, COLUMNS, { ...LIMITS, maxBytes: 2 ** 25 })).toEqual(
        { ok: false, code: 'TOO_MANY_ROWS' })
    }
  })

  it('is TOO_MANY_ROWS rather than read in part when a row stands far below the others', async () => {
    const rows = [[1, 'VIN', '合格证编号'], [2, 'A', 'B'], [9000, 'C', 'D']] as const
    const bytes = workbook(rows.map(([line, a, b]) => `<row r="${line}">${cell(a)}${cell(b)}</row>`).join(''))
    expect(await readSheet(bytes, COLUMNS, LIMITS)).toEqual({ ok: false, code: 'TOO_MANY_ROWS' })
  })

  it('is TOO_LARGE by its bytes, and by what it unpacks to, whatever its directory claims', async () => {
    const tooLarge = { ok: false, code: 'TOO_LARGE' }
    expect(await readSheet(csv('VIN,合格证编号'), COLUMNS, { maxRows: 9, maxBytes: 9 })).toEqual(tooLarge)
    for (const bytes of [bomb('xl/styles.xml', 10), bomb('xl/styles.xml', 2 ** 24), bomb('xl/media/a.png', 2 ** 24)]) {
      expect(await readSheet(bytes, COLUMNS, { maxRows: 9, maxBytes: 2 ** 19 })).toEqual(tooLarge)
    }
  })

  it('survives rows that all reach to the last column of a spreadsheet', async () => {
    const row = (n: number) => `<row r="${n}"><c r="XFD${n}"><v>1</v></c></row>`
    const bytes = workbook(Array.from({ length: 2000 }, (_, i) => row(i + 1)).join(''))
    expect(await readSheet(bytes, COLUMNS, LIMITS)).toEqual({ ok: false, code: 'EMPTY' })
  })

  it('is NOT_A_TABLE when it is a program, an old or a broken workbook', async () => {
    const broken = (await fixture('rental-203.xlsx')).subarray(0, 5000)
    const binaries = ['d0cf11e0a1b11ae1', '504b0304', '4d5a0000'].map(hex => Buffer.from(hex, 'hex'))
    for (const bytes of [...binaries, broken, csv('"VIN,合格证编号')]) {
      expect(await readSheet(bytes, COLUMNS, LIMITS)).toEqual({ ok: false, code: 'NOT_A_TABLE' })
    }
  })

  it('never throws, on any bytes and on any damage to a workbook', async () => {
    const good = await fixture('formula.xlsx')
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.nat(good.length - 1), async (noise, at) => {
      const damaged = Buffer.from(good)
      damaged.set(noise.subarray(0, good.length - at), at)
      for (const bytes of [noise, damaged]) expect(typeof (await readSheet(bytes, COLUMNS, LIMITS)).ok).toBe('boolean')
    }), { numRuns: 60 })
  })
})

describe('the rows that failed', () => {
  const headings = (['vin', 'certificateNumber', 'remark'] as const)
    .map(field => ({ field, heading: COLUMNS[field].headings[0] ?? '' }))
  const failed = (cells: { vin: string; certificateNumber: string; remark: string }[]) =>
    cells.map(each => ({ cells: each, errorCode: 'REG-R06', errorMessage: '=cmd|x' }))

  it('come back in the columns of the clerk, and read as they went', async () => {
    const read = await readSheet(await fixture('rental-203.xlsx'), COLUMNS, LIMITS)
    if (!read.ok) throw new Error(read.code)
    const rows = read.rows.map(({ cells }) => ({ cells, errorCode: 'REG-R06', errorMessage: '车辆识别代号校验位错误' }))
    for (const bytes of [await failedRowsWorkbook(read.headings, rows), failedRowsCsv(read.headings, rows)]) {
      const again = await readSheet(bytes, COLUMNS, LIMITS)
      expect(again.ok && again.headings).toEqual(read.headings)
      expect(again.ok && again.rows.map(({ cells }) => cells)).toEqual(rows.map(({ cells }) => cells))
    }
  })

  it('hold nothing that a spreadsheet program would run', async () => {
    const rows = failed([{ vin: '=1+1', certificateNumber: '@SUM(A1)', remark: '＝1' }])
    const lines = Buffer.from(failedRowsCsv(headings, rows)).toString()
    const header = '\ufeff车辆识别代号,合格证编号,备注,error_code,error_message'
    expect(lines).toBe(`${header}\r\n'=1+1,'@SUM(A1),'＝1,REG-R06,'=cmd|x\r\n`)
    expect((await readRows(await failedRowsWorkbook(headings, rows)))[0]?.faults).toEqual([])
  })

  it('lose no character on the way, whatever stands in a cell', async () => {
    const fragment = fc.constantFrom('=', "'", '-', '＋', '_x0041_', '"', ',', '\r\n', '\t', '\0',
      '\u001b[1m', '<&>', '𠮷', '\ufeff', '2026/3/10', '1.5E+17', '007', ' ')
    const text = fc.array(fc.oneof(fragment, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 5 })
      .map(parts => parts.join(''))
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), async pairs => {
      const sent = failed(pairs.map(([certificateNumber, remark]) => ({ vin: 'A', certificateNumber, remark })))
      const once = (await readRows(failedRowsCsv(headings, sent))).map(({ cells }) => cells)
      const backs = [await failedRowsWorkbook(headings, failed(once)), failedRowsCsv(headings, failed(once))]
      for (const bytes of backs) expect((await readRows(bytes)).map(({ cells }) => cells)).toEqual(once)
    }), { numRuns: 100 })
  })
})

describe('the content of a file', () => {
  const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffda0008010100003f00d2cf20ffd9', 'hex')
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489'
    + '0000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082', 'hex')
  const box = (brand: string) => Buffer.from(`\0\0\0\x18ftyp${brand}\0\0\0\0mif1${brand}`, 'latin1')
  const pdf = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n')

  it('is told by its first bytes', async () => {
    expect(await contentOf(jpeg)).toEqual({ mime: 'image/jpeg', kind: 'IMAGE' })
    expect(await contentOf(png)).toEqual({ mime: 'image/png', kind: 'IMAGE' })
    expect(await contentOf(box('heic'))).toEqual({ mime: 'image/heic', kind: 'IMAGE' })
    expect(await contentOf(box('isom'))).toEqual({ mime: 'video/mp4', kind: 'VIDEO' })
    expect(await contentOf(pdf)).toEqual({ mime: 'application/pdf', kind: 'PDF' })
    expect(await contentOf(await fixture('rental-203.xlsx'))).toMatchObject({ kind: 'SHEET' })
  })

  it('is refused when it is unknown, can run, or is an archive', async () => {
    const zip = pack(new Map([['a.txt', Buffer.from('a')]]))
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>'
    const texts = [svg, '<!doctype html><script>', '#!/bin/sh\n', 'hello', 'GIF89a']
    for (const bytes of [zip, ...texts.map(each => Buffer.from(each))]) {
      expect(await contentOf(bytes)).toEqual({ refused: 'UNKNOWN_CONTENT' })
    }
    expect(await contentOf(Buffer.alloc(0))).toEqual({ refused: 'EMPTY' })
    expect(await contentOf(Buffer.concat([png, Buffer.alloc(21 * 2 ** 20)]))).toEqual({ refused: 'TOO_LARGE' })
  })

  it('is refused when it is two things at once', async () => {
    const zip = pack(new Map([['a.txt', Buffer.from('a')]]))
    const withoutDirectory = zip.subarray(0, -22)
    const markup = ['<script>alert(1)', '<SVG onload=alert(1)>', '<html>'].map(each => Buffer.from(each))
    for (const second of [zip, withoutDirectory, pdf, ...markup]) {
      for (const first of [jpeg, png]) {
        expect(await contentOf(Buffer.concat([first, second]))).toEqual({ refused: 'POLYGLOT' })
      }
    }
    expect(await contentOf(Buffer.concat([box('isom'), zip]))).toEqual({ refused: 'POLYGLOT' })
  })
})

describe('the store on disk', () => {
  it('names files by their hash, keeps one of two alike, leaves nothing half written', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'store-'))
    const store = diskStore(folder)
    const sha256 = createHash('sha256').update('evidence').digest('hex')
    const puts = await Promise.all(Array.from({ length: 5 }, () => store.put(Buffer.from('evidence'))))
    expect(puts).toEqual(Array(5).fill({ sha256, size: 8 }))
    expect(await store.get(sha256).then(bytes => bytes?.toString())).toBe(Buffer.from('evidence').toString())
    expect(await readdir(join(folder, sha256.slice(0, 2)))).toEqual([sha256])

    await writeFile(join(folder, sha256.slice(0, 2), sha256), 'evidenza')
    await expect(store.get(sha256)).rejects.toThrow('damaged')
    await rm(folder, { recursive: true })
  })

  it('opens no path that a caller makes up', async () => {
    for (const name of ['../package.json', '/etc/passwd', '', 'A'.repeat(64), '0'.repeat(64)]) {
      expect(await diskStore('test').get(name)).toBeUndefined()
    }
  })
})

function workbook(rows: string): Uint8Array {
  const part = (xml: string) => Buffer.from(`<?xml version="1.0"?>${xml}`)
  const relation = (type: string, target: string) =>
    part(`<Relationships><Relationship Id="rId1" Type="x/${type}" Target="${target}"/></Relationships>`)
  return pack(new Map([
    ['[Content_Types].xml', part('<Types/>')],
    ['_rels/.rels', relation('officeDocument', 'xl/workbook.xml')],
    ['xl/workbook.xml', part('<workbook><sheets><sheet name="s" sheetId="1" r:id="rId1"/></sheets></workbook>')],
    ['xl/_rels/workbook.xml.rels', relation('worksheet', 'worksheets/sheet1.xml')],
    ['xl/worksheets/sheet1.xml', part(`<worksheet><sheetData>${rows}</sheetData></worksheet>`)],
  ]))
}

function cell(text: string): string {
  return `<c t="inlineStr"><is><t>${text}</t></is></c>`
}

function longWorkbook(count: number): Uint8Array {
  const rows = Array.from({ length: count }, (_, i) => `<row>${cell(`V${i}`)}${cell('B')}</row>`)
  return workbook(`<row>${cell('VIN')}${cell('合格证编号')}</row>${rows.join('')}`)
}

/** One part of zeros, packed a thousandfold, with a size in the directory that may be a lie. */
function bomb(name: string, claimed: number): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(2 ** 24))
  const archive = Buffer.from(pack(new Map([[name, packed]])))
  const directory = archive.indexOf('PK\x01\x02')
  archive.writeUInt16LE(8, directory + 10)
  archive.writeUInt32LE(claimed, directory + 24)
  return archive
}
