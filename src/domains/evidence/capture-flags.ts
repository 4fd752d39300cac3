// Does a photo say that it was taken then and there? What does not fit is shown beside the file and refuses nothing.
import { type Captured } from '../../platform/files/exif.js'
import { type Happened } from '../../platform/files/record-files.js'
import { metresBetween } from '../../platform/geo.js'

export const CAPTURE_FLAG_ROWS = {
  NO_CAPTURE_TIME: 'The photo does not say when it was taken (无拍摄时间).',
  NO_CAPTURE_PLACE: 'The photo does not say where it was taken (无拍摄位置).',
  CAPTURED_LONG_BEFORE: 'Taken more than 10 minutes before the reported moment, and no reason was given (拍摄过早).',
  CAPTURED_LONG_AFTER: 'Taken more than 10 minutes after the reported moment, and no reason was given (拍摄过晚).',
  CAPTURED_FAR_AWAY: 'Taken more than 300 m from the reported place (拍摄地点不符).',
  CAPTURED_IN_FUTURE: 'The moment of the photo lies ahead of the moment it came in (拍摄时间晚于接收时间).',
} as const satisfies Record<string, string>

export type CaptureFlag = keyof typeof CAPTURE_FLAG_ROWS

/** Source of both: design, unverified as duty. */
const MINUTES_MAX = 10
const METRES_MAX = 300
/** A phone's clock may run ahead of ours. */
const AHEAD_MS_MAX = 60_000
const MINUTE_MS = 60_000

export interface Received { readonly at: Date, readonly hasReason: boolean }

export function captureFlags(captured: Captured, reported: Happened | undefined, received: Received): CaptureFlag[] {
  return [...timeFlags(captured.at, reported, received), ...placeFlags(captured, reported)]
}

function timeFlags(at: Date | undefined, reported: Happened | undefined, received: Received): CaptureFlag[] {
  if (!at) return ['NO_CAPTURE_TIME']
  if (at.getTime() > received.at.getTime() + AHEAD_MS_MAX) return ['CAPTURED_IN_FUTURE']
  const minutes = reported ? (at.getTime() - reported.at.getTime()) / MINUTE_MS : 0
  if (received.hasReason || Math.abs(minutes) <= MINUTES_MAX) return []
  return [minutes < 0 ? 'CAPTURED_LONG_BEFORE' : 'CAPTURED_LONG_AFTER']
}

function placeFlags({ latE6, lonE6 }: Captured, reported: Happened | undefined): CaptureFlag[] {
  if (latE6 === undefined || lonE6 === undefined) return ['NO_CAPTURE_PLACE']
  if (typeof reported?.latE6 !== 'number' || typeof reported.lonE6 !== 'number') return []
  return metresBetween({ latE6, lonE6 }, { latE6: reported.latE6, lonE6: reported.lonE6 }) > METRES_MAX ? ['CAPTURED_FAR_AWAY'] : []
}
