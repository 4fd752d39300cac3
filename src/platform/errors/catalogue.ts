// What does each code say, in both languages, and what should the caller do?
import { type Fault } from './refusal.js'

export type Locale = 'en' | 'zh-CN'

export interface ErrorRow {
  readonly en: string
  readonly zh: string
  /** What to do now, or who can lift it. */
  readonly remedy: { readonly en: string, readonly zh: string }
  /** The article behind it, as cited: '164号 §15(6)'. Absent: a rule of the platform. */
  readonly article?: string
  readonly liftableBy?: 'CALLER' | 'OWNER' | 'PARTNER' | 'POLICE' | 'COURT' | 'INSURER' | 'TAX_AUTHORITY' | 'OPERATOR'
  /** The same request may succeed later, unchanged. */
  readonly retryable?: boolean
}

export type ErrorTable = Readonly<Record<string, ErrorRow>>

export interface ErrorParam { readonly name: string, readonly value: string }

export interface UserErrorRow {
  readonly code: string
  readonly field: readonly string[]
  readonly message: string
  /** What the message names, as data. */
  readonly params: readonly ErrorParam[]
  readonly remedy: string
  readonly article: string | null
  readonly liftableBy: string | null
  readonly retryable: boolean
  readonly docUrl: string
}

export class ErrorCatalogue {
  readonly rows: ErrorTable

  constructor(tables: readonly ErrorTable[], private readonly publicUrl: string) {
    const rows: Record<string, ErrorRow> = {}
    for (const [code, row] of tables.flatMap(table => Object.entries(table))) {
      if (rows[code]) throw new Error(`error code ${code} is told twice`)
      rows[code] = row
    }
    this.rows = rows
  }

  userError({ code, field, params }: Fault, locale: Locale): UserErrorRow {
    const row = this.rows[code]
    if (!row) throw new Error(`error code ${code} has no row`)
    const zh = locale === 'zh-CN'
    return {
      code, field,
      message: fill(zh ? row.zh : row.en, params),
      params: named(row, params),
      remedy: fill(zh ? row.remedy.zh : row.remedy.en, params),
      article: row.article ?? null,
      liftableBy: row.liftableBy ?? null,
      retryable: row.retryable ?? false,
      docUrl: `${this.publicUrl}/docs/errors/${code}`,
    }
  }

  text(code: string, locale: Locale): string | undefined {
    const row = this.rows[code]
    return row && (locale === 'zh-CN' ? row.zh : row.en)
  }
}

/** Only what the words name: a fault may know more than its reader may. */
const named = ({ en, remedy }: ErrorRow, params: Readonly<Record<string, string>>): ErrorParam[] =>
  Object.entries(params).flatMap(([name, value]) => (`${en}${remedy.en}`.includes(`{${name}}`) ? [{ name, value }] : []))

const fill = (words: string, params: Readonly<Record<string, string>>): string =>
  words.replace(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole)
