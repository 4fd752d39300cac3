// Which kinds of file are there, what may each hold, and what is done with it when it is stored?
import { MAX_CONTENT_BYTES, type ContentKind } from '../../platform/files/content.js'

/** As large as the reader of lists takes them. */
export const SHEET_BYTES_MAX = 4 * 1024 * 1024

export interface Fit {
  readonly contents: readonly ContentKind[]
  readonly bytesMax: number
  /** Photos are decoded, checked and copied without what the camera wrote into them; the rest is kept as it came. */
  readonly isDecoded: boolean
}

const PAPER: Fit = { contents: ['IMAGE', 'PDF'], bytesMax: MAX_CONTENT_BYTES.IMAGE, isDecoded: false }
const FILM: Fit = { contents: ['VIDEO'], bytesMax: MAX_CONTENT_BYTES.VIDEO, isDecoded: false }
const SHEET: Fit = { contents: ['SHEET'], bytesMax: SHEET_BYTES_MAX, isDecoded: false }
const SCENE: Fit = { contents: ['IMAGE'], bytesMax: MAX_CONTENT_BYTES.IMAGE, isDecoded: true }
const CLAIM_PAPER: Fit = { contents: ['IMAGE', 'PDF'], bytesMax: MAX_CONTENT_BYTES.IMAGE, isDecoded: true }

/** The description stands in the schema. The views of an accident are those that 交管12123 asks for, and what insurers ask besides. */
export const EVIDENCE_KIND_ROWS = {
  OWNER_IDENTITY: { fit: PAPER, description: 'Identity paper of the owner (所有人身份证明).' },
  ORIGIN_PROOF: { fit: PAPER, description: 'Proof of origin, such as the sales invoice (来历证明).' },
  CONFORMITY_CERTIFICATE: { fit: PAPER, description: 'Conformity certificate (整车出厂合格证).' },
  VEHICLE_PHOTO: { fit: PAPER, description: 'Standard photo of the vehicle (车辆标准照片).' },
  VIN_RUBBING: { fit: PAPER, description: 'Rubbing of the VIN (车辆识别代号拓印膜).' },
  INSPECTION_FILM: { fit: FILM, description: 'Full film of an inspection (查验录像, 164号 §73).' },
  POWER_OF_ATTORNEY: { fit: PAPER, description: 'Power of attorney (授权委托书).' },
  PLATE_PHOTO: { fit: PAPER, description: 'Photo of a finished plate (号牌照片).' },
  BATCH_SHEET: { fit: SHEET, description: 'List of the cars of a visit (批量清单), as CSV or XLSX.' },
  ACCIDENT_FRONT_SIDE: { fit: SCENE, description: 'Accident from the front side (侧前方): both vehicles, road marks, the plate in front.' },
  ACCIDENT_REAR_SIDE: { fit: SCENE, description: 'Accident from the rear side (侧后方): both vehicles, lane lines, the other plate.' },
  ACCIDENT_CONTACT: { fit: SCENE, description: 'Where the vehicles touched (碰撞部位), close.' },
  ACCIDENT_PLATE: { fit: SCENE, description: 'A number plate, readable (号牌).' },
  ACCIDENT_DAMAGE: { fit: SCENE, description: 'A damaged part (受损部位), close and at 45°.' },
  ACCIDENT_VIN: { fit: SCENE, description: 'VIN plate or windscreen number (车架号).' },
  ACCIDENT_DOCUMENT: { fit: CLAIM_PAPER, description: 'Licence, vehicle licence or policy of one party (驾驶证、行驶证、保单); seen by police, that party and its own insurer.' },
  ACCIDENT_SIGNS: { fit: SCENE, description: 'Signals, signs, skid marks, debris (现场标志、痕迹).' },
  ACCIDENT_NON_MOTOR: { fit: SCENE, description: 'Electric bicycle: its plate, where its rider was (非机动车).' },
  ACCIDENT_FILM: { fit: FILM, description: 'Clip of a dash camera (行车记录仪视频), MP4. Kept as it is: not encoded anew, not watermarked.' },
  POSTING_PHOTO: { fit: SCENE, description: 'A notice on its board (张贴照片).' },
  REMOVAL_PHOTO: { fit: SCENE, description: 'The board after a notice came down (撤除照片).' },
  COURT_DECISION: { fit: PAPER, description: 'Decision to list a judgment debtor (纳入失信被执行人名单决定书), PDF or photo: the file whose hash was decided on.' },
  CLUE_PHOTO: { fit: SCENE, description: 'What somebody noticed at a site (线索照片); seen by the police and by her who reported it.' },
  OBJECTION_DOCUMENT: { fit: CLAIM_PAPER, description: 'Written objection and what proves it (书面异议材料), photo or PDF.' },
} as const satisfies Record<string, { readonly fit: Fit, readonly description: string }>

export type EvidenceKind = keyof typeof EVIDENCE_KIND_ROWS
export const EVIDENCE_KINDS = Object.keys(EVIDENCE_KIND_ROWS) as EvidenceKind[]

export const fitOf = (kind: EvidenceKind): Fit => EVIDENCE_KIND_ROWS[kind].fit
export const bytesMaxOf = (kind: EvidenceKind): number => fitOf(kind).bytesMax
