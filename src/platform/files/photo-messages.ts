// What do the server and the process that decodes photos say to each other?
import { type Captured } from './exif.js'

export type PhotoJob =
  | { readonly task: 'TAKE', readonly bytes: Uint8Array }
  /** Lays a drawing of the copy's own size over it. */
  | { readonly task: 'MARK', readonly bytes: Uint8Array, readonly words: readonly string[] }

/** TOO_SMALL shows nothing; TOO_MANY_PIXELS is a bomb; UNREADABLE no decoder can open; on GAVE_UP the process died or took too long. */
export type PhotoRefusal = 'TOO_SMALL' | 'TOO_MANY_PIXELS' | 'UNREADABLE' | 'GAVE_UP'

export interface TakenPhoto {
  /** JPEG without what the camera wrote into it. */
  readonly copy: Uint8Array
  readonly width: number
  readonly height: number
  readonly perceptualHash: string
  readonly captured: Captured
}

export type PhotoAnswer = { readonly refused: PhotoRefusal } | { readonly taken: TakenPhoto } | { readonly marked: Uint8Array }
