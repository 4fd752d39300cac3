// What may be sent for screening, how much of it, and what can be wrong with a row or a whole file?

export const FILE_FORMATS = ['CSV', 'NDJSON'] as const
export type FileFormat = (typeof FILE_FORMATS)[number]

export const FILE_BYTES_MAX = 200 * 1024 * 1024
export const ROWS_MAX = 1_000_000
/** A row is one line; what is longer is no row of ours. */
export const LINE_LENGTH_MAX = 4096
export const REF_LENGTH_MAX = 64
export const NAME_LENGTH_MAX = 200

/** The row is left out, the job goes on. */
export const ROW_FAULTS = ['ROW_UNREADABLE', 'ROW_REF_INVALID', 'ROW_NAME_INVALID', 'ROW_TWO_NUMBERS', 'ID_REQUIRED', 'ID_CHECKSUM', 'ID_MALFORMED', 'USCC_CHECKSUM'] as const
export type RowFault = (typeof ROW_FAULTS)[number]

/** The file as a whole cannot be screened. */
export const FILE_FAULTS = ['SCREENING_FILE_ENCODING', 'SCREENING_FILE_COLUMNS', 'SCREENING_FILE_EMPTY', 'SCREENING_FILE_TOO_MANY_ROWS', 'SCREENING_FILE_DAMAGED'] as const
export type FileFault = (typeof FILE_FAULTS)[number]

export class FileRefused extends Error {
  constructor(readonly code: FileFault) {
    super(code)
  }
}

export type Encoding = 'utf-8' | 'gb18030'
