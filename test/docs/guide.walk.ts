// How is a guide walked? Its examples are sent in their order, each by whom it names, with what earlier answers gave in place of …
import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { photo } from '../support/accident.js'
import { type Caller, type City } from '../support/client.js'

interface Example { readonly operation: string, readonly by: string, readonly variables: Record<string, unknown> }
interface Payload { readonly userErrors?: readonly { readonly code: string }[] }
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are asserted, not typed, in tests
type Data = Record<string, any>

const files = new Map(globSync('schema/operations/**/*.graphql').map(path => [basename(path, '.graphql'), readFileSync(path, 'utf8')]))

/** An operation with the fragments it names, and those that they name. */
function textOf(name: string, sent = new Set<string>()): string {
  const text = files.get(name)
  if (text === undefined) throw new Error(`no file ${name}.graphql`)
  sent.add(name)
  const fragments = [...text.matchAll(/\.\.\.(\w+)/g)].map(([, fragment = '']) => fragment)
  return [text, ...fragments.flatMap(fragment => (sent.has(fragment) ? [] : [textOf(fragment, sent)]))].join('\n')
}

/** By the number of the section; prose without a caller shows nothing that is sent. */
function sectionsOf(guide: string): ReadonlyMap<number, readonly Example[]> {
  return new Map(readFileSync(guide, 'utf8').split(/^## (?=\d+\. )/m).slice(1).map(section => {
    const parts = section.split(/```json\n([^`]*)```/)
    return [parseInt(section), parts.flatMap((json, index): Example[] => {
      const [, operation, by] = [...(parts[index - 1] ?? '').matchAll(/\/(\w+)\.graphql\), by `([\w-]+)`:/g)].at(-1) ?? []
      if (index % 2 === 0) return []
      if (operation === undefined || by === undefined) throw new Error(`${guide}: whose example is ${json}?`)
      return [{ operation, by, variables: JSON.parse(json) as Record<string, unknown> }]
    })]
  }))
}

export class Walk {
  readonly sections: ReadonlyMap<number, readonly Example[]>
  sent = 0
  /** Last id seen of each prefix, version of each id. */
  private readonly ids = new Map<string, string>()
  private readonly versions = new Map<string, number>()

  constructor(guide: string, private readonly city: City) {
    this.sections = sectionsOf(guide)
  }

  id(prefix: string): string {
    const id = this.ids.get(prefix)
    if (id === undefined) throw new Error(`no ${prefix}_… was seen yet`)
    return id
  }

  /** What happened outside the guide. */
  saw(...answers: readonly unknown[]): void {
    answers.forEach(answer => { this.look(answer) })
  }

  /** Every example of a section is done; the answers in their order. */
  async section(number: number, hash?: () => Promise<string>): Promise<Data[]> {
    const answers: Data[] = []
    for (const example of this.sections.get(number) ?? []) answers.push(await this.send(example, hash))
    return answers
  }

  private async send({ operation, by, variables }: Example, hash?: () => Promise<string>): Promise<Data> {
    const caller = this.callerOf(by)
    const given = await this.filled(variables, caller, hash)
    const data: Data = await caller.ask(textOf(operation), given).catch((error: unknown) => { throw new Error(`${operation} by ${by}: ${String(error)}`) })
    const refusals = Object.values(data as Record<string, Payload | null>).flatMap(payload => payload?.userErrors ?? [])
    if (refusals.length > 0) throw new Error(`${operation} by ${by}: ${JSON.stringify(refusals)}`)
    this.look(data)
    this.sent += 1
    if (operation === 'RequestUpload') await this.put(data['requestUpload'].upload as { uploadUrl: string, uploadTicket: string }, caller)
    return data
  }

  private callerOf(by: string): Caller {
    const [partner] = Object.entries(this.city.credentials).find(([, each]) => 'staff' in each && each.staff.some(({ id }) => id === by)) ?? []
    return partner === undefined ? this.city.as(by) : this.city.as(partner, by)
  }

  /** `xyz_01…` is the last such id, `…` the hash, `expectedVersion` that of the record as it stands. */
  private async filled(variables: Record<string, unknown>, caller: Caller, hash?: () => Promise<string>): Promise<Record<string, unknown>> {
    const text = JSON.stringify(variables).replaceAll(/"([a-z]{3})_01…"/g, (_, prefix: string) => JSON.stringify(this.id(prefix)))
    const given = JSON.parse(text.replace('"…"', JSON.stringify(await hash?.()) ?? '"…"')) as { input?: Data }
    if (given.input && 'expectedVersion' in given.input) given.input['expectedVersion'] = await this.versionOf(String(given.input['id']), caller)
    return given
  }

  private async versionOf(id: string, caller: Caller): Promise<number> {
    if (!id.startsWith('acd_')) return this.versions.get(id) ?? 1
    return (await caller.ask('query ($id: ID!) { accident(id: $id) { version } }', { id }))['accident'].version as number
  }

  private look(value: unknown): void {
    if (Array.isArray(value)) value.forEach(each => { this.look(each) })
    if (typeof value !== 'object' || value === null) return
    const { id, version } = value as { id?: unknown, version?: unknown }
    Object.values(value).forEach(each => { this.look(each) })
    if (typeof id !== 'string') return
    this.ids.set(id.slice(0, 3), id)
    if (typeof version === 'number') this.versions.set(id, version)
  }

  private async put({ uploadUrl, uploadTicket }: { uploadUrl: string, uploadTicket: string }, caller: Caller): Promise<void> {
    const response = await fetch(uploadUrl, {
      method: 'PUT', body: new Uint8Array(await photo()),
      headers: { authorization: `Bearer ${await caller.token()}`, 'x-upload-ticket': uploadTicket, 'content-type': 'application/octet-stream' },
    })
    if (!response.ok) throw new Error(`PUT: ${response.status} ${await response.text()}`)
  }
}
