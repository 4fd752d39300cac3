// Why does a process not come up, in words for whoever runs it? One line for each fault; anything else is a fault of ours, with its stack.
import { ConfigFault } from '../config.js'
import { FolderInUse } from '../platform/database/lock.js'

/** Which setting to look at, by the code of the system or of PostgreSQL. */
const SETTINGS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'PORT: it is in use', EADDRNOTAVAIL: 'HOST: this machine does not have it',
  EROFS: 'DATA_DIR: it can not be written', ENOTDIR: 'DATA_DIR: it is not a folder', EEXIST: 'DATA_DIR: it is not a folder',
  ECONNREFUSED: 'DATABASE_URL: nobody listens there', ENOTFOUND: 'DATABASE_URL: its host is not known', ETIMEDOUT: 'DATABASE_URL: nobody answers',
  '28P01': 'DATABASE_URL: the password is wrong', '28000': 'DATABASE_URL: the user is refused', '3D000': 'DATABASE_URL: there is no such database',
}

export function startFaults(error: unknown): readonly string[] | undefined {
  if (error instanceof ConfigFault) return error.lines
  if (error instanceof FolderInUse) return [error.message]
  const { code = '', syscall } = error as NodeJS.ErrnoException
  if (code === 'EACCES') return [syscall === 'listen' ? 'PORT: this user may not listen there' : 'DATA_DIR: this user may not write there']
  const line = SETTINGS[code]
  return line === undefined ? undefined : [`${line} (${code})`]
}
