// Does a paper that somebody names lie among the stored files of the accident?
import { type Work } from '../../../platform/perform/work.js'

export async function findFile({ rows }: Work, accidentId: string, id: string | null | undefined): Promise<string | undefined> {
  if (!id) return undefined
  const [file] = await rows.many('evidence', 'id', id)
  return file?.recordId === accidentId && file.status === 'STORED' ? file.id : undefined
}
