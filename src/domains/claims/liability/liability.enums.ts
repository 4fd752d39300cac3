// Which words does the API use for faults, conduct and sessions?
import { enumOf } from '../../../platform/graphql/enum-of.js'
import { type Conduct } from '../settlement/coverage.js'
import { FAULTS, type FaultCode } from './fault-catalogue.js'
import { type LiabilityStatus, type ReviewStatus } from './liability.transitions.js'

const FAULT_WORDS = Object.fromEntries(Object.entries(FAULTS).map(([code, { zh, en, article }]) => [code, `${en} (${zh}), ${article}.`])) as Record<FaultCode, string>

export const FaultEnum = enumOf('Fault', 'Fault catalogue (定责情形). A fault suggests who is liable; an officer or the parties decide.', FAULT_WORDS)

export const ConductEnum = enumOf<Conduct>('DriverConduct', 'Conduct of a driver that insurance leaves out (交强险条例 §22, model clauses).', {
  DRUNK: 'Drunk (醉酒驾驶).', UNQUALIFIED: 'Without the licence for it (未取得驾驶资格).', STOLEN: 'Vehicle stolen (被盗抢期间).',
  INTENTIONAL: 'On purpose (被保险人故意制造).', DRUGGED: 'Drugged (吸毒、服用管制药品).', HIT_AND_RUN: 'Hit and run (肇事逃逸).',
})

export const SessionEnum = enumOf('LiabilitySession', 'How the officer came to it.', {
  SCENE: 'At the scene (现场).', ONLINE: 'Online, from the evidence (在线).', VIDEO: 'Joint video session of seat, parties and insurer (视频快处).',
})

export const LiabilityStatusEnum = enumOf<LiabilityStatus>('LiabilityStatus', 'Where a paper on liability stands.', {
  DRAFT: 'Drafted; waits for signatures (待签署).', SIGNED: 'Signed by every party (已签署).', ISSUED: 'Issued by the police and served (已送达).',
  VOID: 'Void (已撤销): another takes its place.', FINAL: 'Stands: accepted, upheld, or not objected to in time (生效).',
})

export const ReviewStatusEnum = enumOf<ReviewStatus>('LiabilityReviewStatus', 'Where a review stands.', {
  REQUESTED: 'Asked for (已申请).', FORWARDED: 'With the unit above (已提交上级).', UPHELD: 'Upheld (维持).', REINVESTIGATE: 'To be investigated and determined anew (重新调查认定).',
})
