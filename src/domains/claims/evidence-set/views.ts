// Which views of an accident must be on file before responsibility or loss is decided, and which are still missing?
import { FAULTS, type FaultCode } from '../liability/fault-catalogue.js'

export type Stage = 'LIABILITY' | 'LOSS'

interface ViewRow {
  code: string
  zh: string
  en: string
  /** SCENE: one for the accident. MOTOR: one for each motor vehicle. */
  per: 'SCENE' | 'MOTOR'
  /** Before what it is required, by itself or only when the case calls for it; an empty list: optional. */
  stages: readonly Stage[]
  only?: 'SIGNS' | 'NON_MOTOR'
  article: string
  source: 'practice' | 'design'
  verified: boolean
}

/** The guide of 交管12123 asks for the first three at least. */
export const VIEWS = {
  ACCIDENT_FRONT_SIDE: {
    code: 'PH1', zh: '侧前方', en: 'From the front side: both vehicles, road marks, front plate',
    per: 'SCENE', stages: ['LIABILITY'], article: '交管12123', source: 'practice', verified: false,
  },
  ACCIDENT_REAR_SIDE: {
    code: 'PH2', zh: '侧后方', en: 'From the rear side: both vehicles, lane lines, other plate',
    per: 'SCENE', stages: ['LIABILITY'], article: '交管12123', source: 'practice', verified: false,
  },
  ACCIDENT_CONTACT: {
    code: 'PH3', zh: '碰撞部位', en: 'The collision point, close',
    per: 'SCENE', stages: ['LIABILITY'], article: '交管12123', source: 'practice', verified: false,
  },
  ACCIDENT_PLATE: {
    code: 'PH4', zh: '号牌', en: 'A plate, readable',
    per: 'MOTOR', stages: ['LIABILITY'], article: '', source: 'design', verified: false,
  },
  ACCIDENT_DAMAGE: {
    code: 'PH5', zh: '受损部位', en: 'Each damaged part, close and at 45°',
    per: 'MOTOR', stages: ['LIABILITY', 'LOSS'], article: '', source: 'design', verified: false,
  },
  ACCIDENT_VIN: {
    code: 'PH6', zh: '车架号', en: 'The VIN',
    per: 'MOTOR', stages: [], article: '', source: 'practice', verified: false,
  },
  ACCIDENT_DOCUMENT: {
    code: 'PH7', zh: '驾驶证行驶证保单', en: 'Licence, vehicle licence and policy',
    per: 'MOTOR', stages: ['LIABILITY'], article: '交管12123', source: 'practice', verified: false,
  },
  ACCIDENT_SIGNS: {
    code: 'PH8', zh: '信号标志痕迹', en: 'Signals, signs, skid marks, debris',
    per: 'SCENE', stages: ['LIABILITY'], only: 'SIGNS', article: '', source: 'design', verified: false,
  },
  ACCIDENT_NON_MOTOR: {
    code: 'PH9', zh: '非机动车', en: 'The e-bike\'s plate and the rider\'s position',
    per: 'SCENE', stages: ['LIABILITY'], only: 'NON_MOTOR', article: '', source: 'design', verified: false,
  },
  ACCIDENT_FILM: {
    code: 'VID1', zh: '行车记录仪', en: 'Dash-cam clip',
    per: 'SCENE', stages: [], article: '', source: 'design', verified: false,
  },
} as const satisfies Record<string, ViewRow>

export type View = keyof typeof VIEWS

export interface PresentViews {
  motorNumbers: readonly number[]
  hasNonMotor: boolean
  faultCodes: readonly FaultCode[]
  /** Of any kind: what is no view of an accident does not count. */
  files: readonly { kind: string, partyNo: number | null }[]
  stage: Stage
}

export interface MissingView {
  kind: View
  partyNo: number | null
}

/** Nothing missing before liability is what makes the evidence complete. */
export const missingViews = (present: PresentViews): MissingView[] => requiredViews(present).filter(({ kind, partyNo }) =>
  !present.files.some(file => file.kind === kind && (partyNo === null || file.partyNo === partyNo)))

function requiredViews(present: PresentViews): MissingView[] {
  const rows: [View, ViewRow][] = Object.entries(VIEWS).map(([kind, row]) => [kind as View, row])
  return rows
    .filter(([, { stages, only }]) => stages.includes(present.stage) && isCalledFor(only, present))
    .flatMap(([kind, { per }]) => (per === 'SCENE' ? [null] : present.motorNumbers).map(partyNo => ({ kind, partyNo })))
}

function isCalledFor(only: ViewRow['only'], { faultCodes, hasNonMotor }: PresentViews): boolean {
  if (only === 'SIGNS') return faultCodes.some(code => FAULTS[code].needsSigns)
  return only === 'NON_MOTOR' ? hasNonMotor : true
}
