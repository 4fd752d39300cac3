// What do the words of rural points mean in the API?
import { enumOf } from '../../../platform/graphql/enum-of.js'
import { type POSTING_ROLES } from './roles.js'
import {
  type HAZARD_KINDS, type HAZARD_SEVERITIES, type PERSUASION_ACTIONS, type PERSUASION_KINDS, type POINT_SERVICES, type POINT_TYPES, type SHARED_RESOURCES,
} from './rural.codes.js'
import { type HAZARD_STATUSES, type POINT_STATUSES, type POSTING_STATUSES, type SHARING_STATUSES } from './rural.transitions.js'

/** Every value is told: a missing one does not compile. */
export const RuralPointTypeEnum = enumOf<(typeof POINT_TYPES)[number]>('RuralPointType', 'What a rural point is.', {
  PERSUASION: 'Persuasion station of a village (农村劝导站).',
  LINKAGE_PERSUASION: 'Persuasion station run by police and insurer together (警保联动劝导站).',
  INSURANCE_SERVICE: 'Service station of an insurer (保险服务站).',
  LINKAGE_SERVICE: 'Service station of police and insurer together (警保联动服务站).',
})
export const RuralPointServiceEnum = enumOf<(typeof POINT_SERVICES)[number]>('RuralPointService', 'What villagers get at a rural point.', {
  PERSUASION: 'Persuading road users (交通劝导).', PUBLICITY: 'Teaching road safety (安全宣传).', HELP_REPORT: 'Reporting an accident for a villager (代为报案).',
  CLAIMS_HELP: 'Help with a claim (理赔协助).', POLICY_HELP: 'Help with taking out a policy (投保协助).',
  EXPIRY_ADVICE: 'Advice on licences, policies and inspections that run out (到期提醒).', FIRST_AID: 'First aid (急救).',
})
export const RuralPointStatusEnum = enumOf<(typeof POINT_STATUSES)[number]>('RuralPointStatus', 'Whether a rural point is open.', {
  OPEN: 'Open (开放).', CLOSED: 'Closed for good (已关闭).',
})
export const RuralRoleEnum = enumOf<(typeof POSTING_ROLES)[number]>('RuralRole', 'The hat (岗位) that somebody wears at a rural point.', {
  PERSUADER: 'Persuades road users (劝导员).', LINKAGE_PERSUADER: 'Persuades for police and insurer together (警保联动劝导员).',
  INSURANCE_AGENT: 'Helps with policies and claims (农村保险员).', FIRST_AIDER: 'Gives first aid (急救员).', AUXILIARY: 'Police auxiliary (警务辅助人员).',
})
export const RuralPostingStatusEnum = enumOf<(typeof POSTING_STATUSES)[number]>('RuralPostingStatus', 'Where a posting stands.', {
  PLANNED: 'Its first day has not come (待生效).', ACTIVE: 'In force (有效).', ENDED: 'Ended or run out (已结束).',
})
export const PersuasionKindEnum = enumOf<(typeof PERSUASION_KINDS)[number]>('PersuasionKind', 'What somebody was persuaded about.', {
  HELMET: 'No helmet (未戴头盔).', OVERLOAD: 'Overloaded (超员超载).', DRUNK: 'Had been drinking (酒后驾驶).',
  TRACTOR_CARRYING_PEOPLE: 'People on a tractor or farm vehicle (农用车载人).', LIGHTS: 'Lights broken or off (灯光不合格).', SPEED: 'Too fast (超速).', OTHER: 'Something else (其他).',
})
export const PersuasionActionEnum = enumOf<(typeof PERSUASION_ACTIONS)[number]>('PersuasionAction', 'What was done.', {
  WARNED: 'Warned (劝导教育).', STOPPED: 'Persuaded not to drive on (劝停).', HANDED_TO_POLICE: 'Told to the police (移交交警).',
})
export const HazardKindEnum = enumOf<(typeof HAZARD_KINDS)[number]>('HazardKind', 'What makes a place dangerous.', {
  ROAD_SURFACE: 'Broken surface (路面破损).', GUARD_RAIL: 'No guard rail beside a drop or water (临水临崖缺护栏).', SIGN: 'Sign or marking missing (标志标线缺失).',
  SIGHT: 'Poor sight at a bend or junction (视距不良).', LANDSLIDE: 'Falling rock or slipping ground (塌方落石).',
  OCCUPIED_ROAD: 'Market or goods on the road (占道经营、堆物).', OTHER: 'Something else (其他).',
})
export const HazardSeverityEnum = enumOf<(typeof HAZARD_SEVERITIES)[number]>('HazardSeverity', 'How dangerous it is.', {
  LOW: 'Little (一般).', MEDIUM: 'Considerable (较大).', HIGH: 'Great (重大).',
})
export const HazardStatusEnum = enumOf<(typeof HAZARD_STATUSES)[number]>('HazardStatus', 'Where a hazard stands.', {
  OPEN: 'Reported (已上报).', SENT: 'Sent to whoever must mend it (已移送整改).', FIXED: 'Mended (已整改).',
})
export const SharedResourceEnum = enumOf<(typeof SHARED_RESOURCES)[number]>('SharedResource', 'What is shared.', {
  SITE: 'A rural point (点位).', STAFF: 'A member of staff (人员).', CAMERA: 'A camera (摄像设备).', DATA_SET: 'A data set (数据).',
})
export const SharingStatusEnum = enumOf<(typeof SHARING_STATUSES)[number]>('SharingStatus', 'Where a sharing agreement stands.', {
  PROPOSED: 'Proposed by the owner (待接受).', IN_FORCE: 'Accepted; it holds on the days of its term (生效).', ENDED: 'Ended or run out (已结束).',
})
