// What does each refusal mean, and what now? The catalogue of codes as a page: docs/reference/errors.md.
import { type ErrorRow, type ErrorTable } from '../../platform/errors/catalogue.js'
import { platformErrors } from '../../platform/errors/platform.errors.js'
import { CODES } from '../../server/http/codes.js'
import { LIMITS } from '../../server/limits/limits.js'
import { modules } from '../../server/modules.js'
import { page, tableOf, type Mirror } from './mirror.js'

export function errorsMirror(): Mirror {
  const parts: [string, ErrorTable][] = [
    ['platform', platformErrors],
    ...modules.map(({ name, errors }): [string, ErrorTable] => [name, Object.assign({}, ...errors) as ErrorTable]),
  ]
  return {
    path: 'docs/reference/errors.md',
    text: page('Errors', INTRO, [...parts.filter(([, table]) => Object.keys(table).length > 0).map(section), transport()]),
  }
}

const INTRO = `A code is never renamed; take codes that you do not know as refusals.
The first sections stand in \`userErrors\`, beside the field they are about, and those of sign-in (\`TOKEN_…\`) in \`errors[].extensions.code\`, as does the last one.`

function section([name, table]: [string, ErrorTable]): string {
  return [`## ${name}`, ...Object.entries(table).sort(byCode).map(entry)].join('\n\n')
}

function entry([code, row]: [string, ErrorRow]): string {
  const facts = [
    ...(row.article === undefined ? [] : [`article: ${row.article}`]),
    ...(row.liftableBy === undefined ? [] : [`lifted by: ${row.liftableBy}`]),
    ...(row.retryable ? ['may succeed later, unchanged'] : []),
  ]
  return [
    `### <a id="${code}"></a>${code}`, `${row.en}<br>${row.zh}`, `→ ${row.remedy.en}<br>→ ${row.remedy.zh}`,
    ...(facts.length === 0 ? [] : [facts.join(' · ')]),
  ].join('\n\n')
}

function transport(): string {
  const rows = Object.entries({ ...CODES, ...LIMITS }).sort(byCode).map(([code, row]) =>
    [`\`${code}\``, String(row.status), row.en, row['zh-CN'], 'retryable' in row && row.retryable ? 'yes' : ''])
  return `## In \`errors\`: transport, sign-in and limits\n\n${tableOf(['code', 'HTTP', 'en', 'zh-CN', 'retry'], rows)}`
}

const byCode = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)
