// How do the bytes of a snapshot leave: GET /list-snapshots/:id/:no?
import { type Context } from '../../../platform/graphql/context.js'
import { prefixOf } from '../../../platform/ids.js'
import { type Platform } from '../../../platform/platform.js'

export const snapshotPath = (id: string, no: string): string => `/list-snapshots/${id}/${no}`

/** Undefined: there is no such file for the caller. */
export async function snapshotBytes({ files }: Platform, { reads }: Context, id: string, no: string): Promise<Uint8Array | undefined> {
  const snapshot = prefixOf(id) === 'lsn' ? await reads.one('listSnapshot', 'id', id) : null
  const part = snapshot?.parts.find(each => String(each.no) === no)
  return part && files.get(part.sha256)
}
