// From when on do questions look wrong? The kinds stand in the rule book (credit 5.3); where it gives no number, the number is the platform's own [D].
import { type AlertKind } from './alert.entities.js'

export interface AlertRow {
  readonly zh: string
  readonly en: string
  readonly threshold: number
  readonly source: 'rule book' | 'design'
}

export const ALERT_RULES = {
  VOLUME: { zh: '查询量异常', en: 'More parties in an hour than its mean and three standard deviations', threshold: 3, source: 'rule book' },
  NIGHT_BULK: { zh: '夜间批量查询', en: 'A hundred parties or more in an hour of the night, 22:00 to 6:00', threshold: 100, source: 'design' },
  MANY_ORGANISATIONS: { zh: '多机构同日查询同一主体', en: 'One party asked about by more than five partners on one day', threshold: 5, source: 'rule book' },
  NO_CONSENT: { zh: '无授权查询', en: 'Questions refused because no consent was named', threshold: 1, source: 'rule book' },
  PURPOSE: { zh: '超出协议目的查询', en: 'Questions refused because of their purpose', threshold: 1, source: 'rule book' },
} as const satisfies Record<AlertKind, AlertRow>

/** Fewer hours tell nothing of what is usual, and a handful of parties is no bulk. [D] */
export const VOLUME_HOURS_MIN = 12
export const VOLUME_PERSONS_MIN = 20
/** Of these days. [D] */
export const VOLUME_DAYS = 30

const NIGHT_BEGINS = 22
const NIGHT_ENDS = 6
export const isNight = (shanghaiHour: number): boolean => shanghaiHour >= NIGHT_BEGINS || shanghaiHour < NIGHT_ENDS

/** Mean and three standard deviations of the hours before, rounded up. */
export function volumeLimit(hours: readonly number[]): number | undefined {
  if (hours.length < VOLUME_HOURS_MIN) return undefined
  const mean = hours.reduce((sum, each) => sum + each, 0) / hours.length
  const variance = hours.reduce((sum, each) => sum + (each - mean) ** 2, 0) / hours.length
  return Math.max(VOLUME_PERSONS_MIN, Math.ceil(mean + ALERT_RULES.VOLUME.threshold * Math.sqrt(variance)))
}
