// What is checked before the police decide, and on which grounds may they refuse? docs/reference/checks.md.
import { page, roomTables, tableOf, type Mirror } from './mirror.js'

type Rows = Readonly<Record<string, Readonly<Record<string, unknown>>>>

export async function checksMirror(): Promise<Mirror> {
  const checks = await roomTables('**/checks.js', /^CHECKS$/)
  const grounds = await roomTables('**/*grounds.js', /GROUNDS$/)
  return {
    path: 'docs/reference/checks.md',
    text: page('Checks and grounds', INTRO, [
      ...checks.map(({ file, value }) => `## Checks in ${roomOf(file)}\n\n${checkTable(value as Rows)}`),
      ...grounds.map(({ file, value }) => `## Grounds of refusal in ${roomOf(file)}\n\n${groundTable(value as Rows)}`),
    ]),
  }
}

const INTRO = `Every check must have passed before approval; what no source has told is unknown, and unknown never passes.
A failed check is a gap that is corrected, or a ground on which the police, and they alone, refuse.`

const roomOf = (file: string): string => file.split('/').slice(0, -1).join('/')

function checkTable(checks: Rows): string {
  const rows = Object.entries(checks).map(([code, row]) => [
    code, words(row['zh']), words(row['compares']), words(row['heldBy']),
    row['freshSeconds'] === 0 ? 'asked anew' : `${words(row['freshSeconds'])} s`, row['atIssue'] === true ? 'yes' : '', words(row['article']),
  ])
  return tableOf(['check', 'term', 'compares', 'held by', 'fresh for', 'again at issue', 'article'], rows)
}

function groundTable(grounds: Rows): string {
  const rows = Object.entries(grounds).map(([code, row]) => [code, words(row['zh']), words(row['en']), words(row['article'])])
  return tableOf(['ground', 'words', 'meaning', 'article'], rows)
}

const words = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')
