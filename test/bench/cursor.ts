// What does a cursor of a list look like?
import { createHmac } from 'node:crypto'

/** As the product writes it: id and signature. */
export function cursorOf(key: Buffer, id: string, list = 'vehicle'): string {
  return `${Buffer.from(id).toString('base64url')}.${createHmac('sha256', key).update(`${list}:${id}`).digest('base64url').slice(0, 16)}`
}
