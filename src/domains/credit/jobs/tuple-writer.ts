// How do rows become what PostgreSQL reads by `COPY … (FORMAT binary)`? Into one growing buffer, handed on in pieces.

const HEADER = Buffer.concat([Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1'), Buffer.alloc(8)])
const TRAILER = Buffer.from([0xff, 0xff])
export const PIECE_BYTES = 256 * 1024
/** No text of a row is longer than a line. */
const TUPLE_BYTES_MAX = 64 * 1024

export class TupleWriter {
  private bytes = Buffer.allocUnsafe(PIECE_BYTES + TUPLE_BYTES_MAX)
  private length = HEADER.copy(this.bytes)

  constructor(private readonly columns: number) {}

  get isFull(): boolean {
    return this.length >= PIECE_BYTES
  }

  row(): this {
    this.length = this.bytes.writeInt16BE(this.columns, this.length)
    return this
  }

  int(value: number): this {
    this.length = this.bytes.writeInt32BE(4, this.length)
    this.length = this.bytes.writeInt32BE(value, this.length)
    return this
  }

  flag(value: boolean): this {
    this.length = this.bytes.writeInt32BE(1, this.length)
    this.length = this.bytes.writeUInt8(value ? 1 : 0, this.length)
    return this
  }

  text(value: string | null): this {
    const at = this.length + 4
    const size = value === null ? -1 : this.bytes.write(value, at, 'utf8')
    this.bytes.writeInt32BE(size, this.length)
    this.length = at + Math.max(0, size)
    return this
  }

  /** What was written so far; the writer goes on in a buffer of its own. */
  take(isLast: boolean): Buffer {
    if (isLast) this.length += TRAILER.copy(this.bytes, this.length)
    const piece = this.bytes.subarray(0, this.length)
    this.bytes = Buffer.allocUnsafe(PIECE_BYTES + TUPLE_BYTES_MAX)
    this.length = 0
    return piece
  }
}
