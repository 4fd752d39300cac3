// How does a partner screen a whole file? Open, upload, begin, wait, fetch: the same five steps in every test of it.
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Caller, type Payload } from '../support/client.js'
import { numberedPerson } from '../support/synthetic.js'

export const FILE = 'screeningFile { id version status format sha256 sizeBytes uploadUrl uploadTicket ticketExpiresAt removeAt }'
export const JOB = `screeningJob { id version status purpose consentPolicyRef sha256 listVersion rowCount badCount rowsTotal rowsRead counts { class count }
  startedAt finishedAt expiresAt failure resultsUrl badRowsUrl viewerMay { verb } }`
const WITHIN_MS = 30_000

export interface Job { readonly id: string, readonly version: number, readonly status: string, readonly [field: string]: any } // eslint-disable-line @typescript-eslint/no-explicit-any -- what is asserted differs by test
export interface Found { readonly ref: string, readonly class: string, readonly score: number, readonly listingIds: readonly string[], readonly listVersion: string }

export const openFile = async (caller: Caller, format: 'CSV' | 'NDJSON' = 'CSV') => (await caller.do('openScreeningFile', { format }, FILE))['screeningFile'] as Record<string, string>

export async function put(caller: Caller, file: Record<string, string>, bytes: string | Uint8Array, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(file['uploadUrl'] ?? '', {
    method: 'PUT', body: typeof bytes === 'string' ? bytes : new Uint8Array(bytes),
    headers: { authorization: `Bearer ${await caller.token()}`, 'x-upload-ticket': file['uploadTicket'] ?? '', 'content-type': 'application/octet-stream', ...headers },
  })
}

export async function upload(caller: Caller, bytes: string | Uint8Array, format: 'CSV' | 'NDJSON' = 'CSV'): Promise<string> {
  const file = await openFile(caller, format)
  const response = await put(caller, file, bytes)
  if (!response.ok) throw new Error(await response.text())
  return file['id'] ?? ''
}

export const begin = (caller: Caller, fileId: string, more: object = {}): Promise<Payload> =>
  caller.do('createScreeningJob', { fileId, purpose: 'CREDIT_APPROVAL', consentPolicyRef: 'AUTH-2026-1', ...more }, JOB)

export const jobOf = async (caller: Caller, id: string): Promise<Job> => (await caller.ask(`query ($id: ID!) { ${JOB.replace('{', '(id: $id) {')} }`, { id }))['screeningJob'] as Job

/** Polled as a partner would. */
export async function until(caller: Caller, id: string, statuses: readonly string[] = ['DONE', 'PARTIAL', 'FAILED', 'CANCELLED']): Promise<Job> {
  for (const from = Date.now(); Date.now() - from < WITHIN_MS; await sleep(50)) {
    const job = await jobOf(caller, id)
    if (statuses.includes(job.status)) return job
  }
  throw new Error(`the job did not become ${statuses.join(' or ')}: ${JSON.stringify(await jobOf(caller, id))}`)
}

export async function screen(caller: Caller, bytes: string | Uint8Array, format: 'CSV' | 'NDJSON' = 'CSV', more: object = {}): Promise<Job> {
  const { screeningJob, userErrors } = await begin(caller, await upload(caller, bytes, format), more)
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors))
  return until(caller, screeningJob.id)
}

export async function fetchText(caller: Caller, url: string | null): Promise<string> {
  const response = await fetch(url ?? '', { headers: { authorization: `Bearer ${await caller.token()}` } })
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
  return response.text()
}

export const resultsOf = async (caller: Caller, { resultsUrl }: Job): Promise<Found[]> =>
  (await fetchText(caller, resultsUrl)).split('\n').filter(Boolean).map(line => JSON.parse(line) as Found)

/** People whom no list knows; no two files are alike. */
export function rowsOf(count: number): string[] {
  const run = randomUUID()
  return Array.from({ length: count }, (_, n) => `${run}-${n},测某某,${numberedPerson([1950, 10], n)}`)
}
export const csvOf = (rows: readonly string[], heading = 'ref,name,idNo'): string => `${[heading, ...rows].join('\n')}\n`
