// How does each record move? The tables of transitions as diagrams and rows: docs/reference/states.md.
import { type Transition, type Transitions } from '../../platform/transitions.js'
import { page, roomTables, tableOf, titleOf, type Mirror } from './mirror.js'

type Row = Transition<string, never>
type Table = Transitions<string, never>

export async function statesMirror(): Promise<Mirror> {
  const tables = await roomTables('**/*.transitions.js', /Transitions$/)
  return {
    path: 'docs/reference/states.md',
    text: page('States', INTRO, tables.map(({ name, value }) => section(titleOf(name, 'Transitions'), value as Table))),
  }
}

const INTRO = `Each row is a verb: from where, to where, by whom, on which conditions, what it tells.
KEPT is the state in which the record was suspended; SYSTEM is the platform itself. A condition that does not hold is told by its error code.`

function section(title: string, table: Table): string {
  const rows = Object.entries(table).map(([verb, row]) => [
    `\`${verb}\``, row.from.join(', '), row.to, moversOf(row), row.when.map(each => each.name).join(', '),
    `\`${row.tells}\``, row.article ?? '',
  ])
  return [
    `## ${title}`, `\`\`\`mermaid\n${diagram(table)}\n\`\`\``,
    tableOf(['verb', 'from', 'to', 'by', 'when', 'tells', 'article'], rows),
  ].join('\n\n')
}

function diagram(table: Table): string {
  const rows = Object.entries(table)
  const sources = new Set(rows.flatMap(([, { from }]) => from))
  const targets = new Set<string>(rows.flatMap(([, { from, to }]) => (to === 'SAME' || from.every(state => state === to) ? [] : [to])))
  return [
    'stateDiagram-v2',
    ...[...sources].filter(state => !targets.has(state)).map(state => `  [*] --> ${state}`),
    ...rows.flatMap(([verb, row]) => row.from.map(state => `  ${state} --> ${row.to === 'SAME' ? state : row.to}: ${verb} (${whoOf(row)})`)),
    ...[...targets].filter(state => !sources.has(state) && state !== 'KEPT').map(state => `  ${state} --> [*]`),
  ].join('\n')
}

const whoOf = ({ by }: Row): string => (by === 'SYSTEM' ? 'SYSTEM' : Object.keys(by).join(', '))

function moversOf({ by }: Row): string {
  if (by === 'SYSTEM') return 'SYSTEM'
  return Object.entries(by).map(([kind, functions]) => (functions === true ? kind : `${kind} as ${functions.join(' or ')}`)).join('; ')
}
