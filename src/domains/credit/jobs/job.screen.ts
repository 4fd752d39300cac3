// How is one file held against the list? Rows in by COPY, a join, the class of each hit by rule, results and log out: all or nothing.
import { EMPTY_LIST } from '../list/list-version.js'
import { MATCH_CLASS_CODES, type MatchClass, type Scored, bySureness, reaches } from '../matching/match-classes.js'
import { scoreFirm } from '../matching/firm-score.js'
import { scorePerson } from '../matching/person-score.js'
import { COPY_TARGET, declareHits, FETCH_HITS, FORGET, JOIN_FREELY, KEEP_FAULTS, KEEP_MATCHES, KEEP_OUTCOME, KEEP_QUERIES, KEEP_RESULTS, SETTINGS, MATCHES_MAX, SORT, STAGE, STILL_WANTED } from './job.statements.js'

/** An open transaction that sees one state of everything. */
export interface Session {
  rows<T>(text: string, values?: readonly unknown[]): Promise<T[]>
  /** In binary. */
  copyIn(target: string, pieces: AsyncIterable<Buffer>): Promise<void>
}

export interface Screened {
  readonly listVersion: string
  readonly rowCount: number
  readonly badCount: number
}

interface Hit {
  readonly row: number
  readonly isUnit: boolean
  readonly ref: string
  readonly name: string
  readonly listingId: string
  readonly nameNo: number
  readonly listedName: string
  readonly isDisputed: boolean
  readonly isCleared: boolean
}

interface Found {
  readonly row: number
  readonly ref: string
  readonly class: MatchClass
  readonly score: number
  readonly listingIds: readonly string[]
  /** An objection to one of them is open. */
  readonly isDisputed: boolean
}

/** The job was cancelled while it ran. */
export class Unwanted extends Error {}

export async function screenFile(session: Session, jobId: string, now: Date, pieces: AsyncIterable<Buffer>): Promise<Screened> {
  const [state] = await session.rows<{ listVersion: string }>('select "listVersion" from "listState"')
  const listVersion = state?.listVersion ?? EMPTY_LIST
  await session.rows(STAGE)
  await session.copyIn(COPY_TARGET, pieces)
  for (const text of SORT) await session.rows(text)
  for (const text of FORGET) await session.rows(text, [jobId])
  const counts = new Map<MatchClass, number>()
  await session.rows(SETTINGS)
  await session.rows(declareHits(jobId, now))
  for await (const found of batchesOf(session)) {
    for (const each of found) counts.set(each.class, (counts.get(each.class) ?? 0) + 1)
    await session.rows(KEEP_RESULTS, [jobId, listVersion, JSON.stringify(found)])
  }
  for (const text of JOIN_FREELY) await session.rows(text)
  await session.rows(KEEP_FAULTS, [jobId])
  await session.rows(KEEP_QUERIES, [jobId, now, listVersion])
  await session.rows(KEEP_MATCHES, [jobId, now])
  const counted = MATCH_CLASS_CODES.flatMap(each => (counts.has(each) ? [{ class: each, count: counts.get(each) }] : []))
  const [outcome] = await session.rows<{ rowCount: number, badCount: number }>(KEEP_OUTCOME, [jobId, listVersion, JSON.stringify(counted)])
  const [job] = await session.rows<{ status: string }>(STILL_WANTED, [jobId])
  if (!outcome || job?.status !== 'RUNNING') throw new Unwanted()
  return { listVersion, ...outcome }
}

/** A subject's hits follow each other; the last of a batch may go on in the next. */
async function* batchesOf(session: Session): AsyncGenerator<Found[]> {
  let open: Hit[] = []
  for (;;) {
    const hits = await session.rows<Hit>(FETCH_HITS)
    const found: Found[] = []
    for (const hit of hits) {
      if (open[0] && open[0].row !== hit.row) {
        found.push(...judge(open))
        open = []
      }
      open.push(hit)
    }
    if (hits.length === 0) found.push(...judge(open))
    if (found.length > 0) yield found
    if (hits.length === 0) return
  }
}

/** Listings of one subject, each with all its names; only from POSSIBLE on does a bank or unit hear of it. */
function judge(hits: readonly Hit[]): Found[] {
  const [first] = hits
  if (!first) return []
  const ids = [...new Set(hits.map(({ listingId }) => listingId))]
  const listings = ids.map(listingId => {
    const names = hits.filter(hit => hit.listingId === listingId)
    return { listingId, isCleared: names.some(({ isCleared }) => isCleared), scored: scoreOf(first, names.map(({ listedName }) => listedName)) }
  })
    // What number and name both say is not for a reviewer to clear.
    .filter(({ scored, isCleared }) => reaches(scored.class, 'POSSIBLE') && (scored.class === 'EXACT' || !isCleared)).sort((one, other) => bySureness(one.scored, other.scored)).slice(0, MATCHES_MAX)
  const [best] = listings
  if (!best) return []
  return [{
    row: first.row, ref: first.ref, class: best.scored.class, score: best.scored.score, listingIds: listings.map(({ listingId }) => listingId), isDisputed: hits.some(({ isDisputed }) => isDisputed),
  }]
}

/** The numbers are equal, or the join would not have found them: the rules say what the name does to that. */
function scoreOf({ isUnit, name }: Hit, names: readonly string[]): Scored {
  if (isUnit) return scoreFirm({ name, number: null, legalRep: null, regionCode: null }, { names, uscc: null, legalRep: null, regionCode: null }, 'EQUAL')
  return scorePerson({ name, number: null, birthYear: null, regionCode: null, lastFour: null, sex: null }, { names, masked: null, sex: null }, 'EQUAL')
}
