// What runs in the process that decodes photos? It has no key, no database and no network of ours: a crash costs one photo.
import sharp, { type SharpOptions } from 'sharp'
import { readExif } from './exif.js'
import { HASH_HEIGHT, HASH_WIDTH, perceptualHash } from './perceptual-hash.js'
import { type PhotoAnswer, type PhotoJob, type PhotoRefusal, type TakenPhoto } from './photo-messages.js'
import { watermarkSvg } from './watermark.js'

/** A phone's largest today is 50 million pixels; in memory that is 150 MB. */
const PIXELS_MAX = 50_000_000
/** Below this no plate is readable. */
const EDGE_MIN = 200
const COPY_EDGE_MAX = 2048
const COPY_QUALITY = 82

const OPTIONS: SharpOptions = { limitInputPixels: PIXELS_MAX, sequentialRead: true, failOn: 'error', pages: 1 }

sharp.cache(false)
sharp.concurrency(1)

process.on('message', (job: PhotoJob) => {
  void (job.task === 'TAKE' ? take(job.bytes) : mark(job.bytes, job.words)).catch((): PhotoAnswer => ({ refused: 'UNREADABLE' }))
    .then(answer => process.send?.(answer))
})

async function take(bytes: Uint8Array): Promise<PhotoAnswer> {
  const { width, height, exif } = await sharp(bytes, { ...OPTIONS, limitInputPixels: false }).metadata()
  const refused = sizeRefusal(width, height)
  if (refused) return { refused }
  const { data: copy, info } = await sharp(bytes, OPTIONS).rotate().resize(COPY_EDGE_MAX, COPY_EDGE_MAX, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' }).jpeg({ quality: COPY_QUALITY, mozjpeg: false }).toBuffer({ resolveWithObject: true })
  const grey = await sharp(copy).greyscale().resize(HASH_WIDTH, HASH_HEIGHT, { fit: 'fill' }).raw().toBuffer()
  const taken: TakenPhoto = { copy, width: info.width, height: info.height, perceptualHash: perceptualHash(grey), captured: exif ? readExif(exif) : {} }
  return { taken }
}

function sizeRefusal(width: number, height: number): PhotoRefusal | undefined {
  if (width * height > PIXELS_MAX) return 'TOO_MANY_PIXELS'
  return Math.min(width, height) < EDGE_MIN ? 'TOO_SMALL' : undefined
}

async function mark(bytes: Uint8Array, words: readonly string[]): Promise<PhotoAnswer> {
  const { width, height } = await sharp(bytes, OPTIONS).metadata()
  return { marked: await sharp(bytes, OPTIONS).composite([{ input: Buffer.from(watermarkSvg(width, height, words)) }]).jpeg({ quality: COPY_QUALITY }).toBuffer() }
}
