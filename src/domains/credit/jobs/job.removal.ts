// When do the bytes of a file go? When its job needs them no more; whole lists of customers are kept no longer than that.
import { ScreeningFile } from './job.entities.js'
import { type Platform } from '../../../platform/platform.js'
import { fileNameOf } from './job.file.js'

const AT_ONCE = 100

export async function removeDueFiles(platform: Platform): Promise<void> {
  const { rows, clock, sealedFiles } = platform
  const due = await rows.all('screeningFile', rows.from('screeningFile').where('screeningFile.status', '<>', 'REMOVED')
    .where('screeningFile.removeAt', '<=', clock.now()).orderBy('screeningFile.removeAt').limit(AT_ONCE))
  for (const file of due) {
    await sealedFiles.remove(fileNameOf(file))
    await platform.performOwn('removeScreeningFile', async ({ em, now }) => {
      const found = await em.findOne(ScreeningFile, { id: file.id })
      if (found && found.removeAt <= now) em.assign(found, { status: 'REMOVED', updatedAt: now })
      return { id: file.id }
    })
  }
}
