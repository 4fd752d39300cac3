// What is told to whoever asks `changes`? Every event that a transition names or the code tells: docs/reference/events.md.
import { globSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { type Transitions } from '../../platform/transitions.js'
import { page, roomTables, tableOf, type Mirror } from './mirror.js'

const EVENT = /^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/

export async function eventsMirror(): Promise<Mirror> {
  const told = new Map<string, Set<string>>()
  const add = (type: string, by: string) => told.set(type, (told.get(type) ?? new Set()).add(by))
  for (const { value } of await roomTables('**/*.transitions.js', /Transitions$/)) {
    for (const [verb, { tells, article }] of Object.entries(value as Transitions<string, never>)) {
      add(tells, article === undefined ? `\`${verb}\`` : `\`${verb}\` (${article})`)
    }
  }
  for (const file of globSync('src/{domains,server}/**/*.ts').sort()) {
    for (const type of toldIn(file)) if (!told.has(type)) add(type, `room ${file.split('/').slice(2, -1).join('/')}`)
  }
  const rows = [...told].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, by]) => [`\`${type}\``, [...by].join(', ')])
  return { path: 'docs/reference/events.md', text: page('Events', INTRO, [tableOf(['event', 'told by'], rows)]) }
}

const INTRO = `An event is thin: its type, the record's id and version, when, and the request that caused it.
It carries nothing of the record: read that with your own rights.`

/** The literals of the calls `tell…(…)`. */
function toldIn(file: string): string[] {
  const found: string[] = []
  const collect = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) && EVENT.test(node.text)) found.push(node.text)
    ts.forEachChild(node, collect)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /(^|\.)tell\w*$/.test(node.expression.getText())) node.arguments.forEach(collect)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true))
  return found
}
