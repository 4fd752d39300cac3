// What does a cursor of the list of vehicles look like?
import { createHmac } from 'node:crypto'

/** As the product writes it: id and signature. */
export function cursorOf(key: Buffer, id: string): string {
  return `${Buffer.from(id).toString('base64url')}.${createHmac('sha256', key).update(`vehicle:${id}`).digest('base64url').slice(0, 16)}`
}
