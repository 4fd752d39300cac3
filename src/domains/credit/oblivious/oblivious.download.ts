// How do the bytes of a file leave: GET /oblivious/:id and /oblivious/:id/delta, whole or a range of them?
import { type Context } from '../../../platform/graphql/context.js'
import { prefixOf } from '../../../platform/ids.js'
import { type Platform } from '../../../platform/platform.js'

export const obliviousPath = (id: string): string => `/oblivious/${id}`

/** The file of the day is read by everybody: it is read from the disk, and its checksum proven, once. */
let held: { readonly sha256: string, readonly bytes: Uint8Array } | undefined

/** Undefined: there is no such file for the caller. */
export async function obliviousBytes({ files }: Platform, { reads }: Context, id: string, part: 'file' | 'delta'): Promise<Uint8Array | undefined> {
  const file = prefixOf(id) === 'obf' ? await reads.one('obliviousFile', 'id', id) : null
  const sha256 = part === 'file' ? file?.sha256 : file?.deltaSha256
  if (!sha256) return undefined
  if (held?.sha256 === sha256) return held.bytes
  const bytes = await files.get(sha256)
  if (bytes && part === 'file') held = { sha256, bytes }
  return bytes
}
