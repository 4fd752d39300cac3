// By which words does the API tell parts, items, deductions and results?
import { enumOf } from '../../../platform/graphql/enum-of.js'
import { type AssessmentStatus, type RankingStatus } from './assessment.transitions.js'
import { CONSEQUENCES, type Result } from './ranking.js'
import { DEDUCTIONS, PARTS, type DeductionGround, type Item, type Part } from './score.js'

const PART_WORDS = Object.fromEntries(Object.entries(PARTS).map(([code, { zh, en, weight }]) => [code, `${en} (${zh}), weight ${weight} of 100 (design).`])) as Record<Part, string>
const DEDUCTION_WORDS = Object.fromEntries(Object.entries(DEDUCTIONS).map(([code, { zh, en, hundredths }]) => [code, `${en} (${zh}): −${hundredths / 100} (design).`])) as Record<DeductionGround, string>
const RESULT_WORDS = Object.fromEntries(Object.entries(CONSEQUENCES).map(([code, { zh, en }]) => [code, `${en} (${zh}).`])) as Record<Result, string>
const ITEM_WORDS: Readonly<Record<Item, string>> = {
  DUTY_ROSTER: 'Duty roster kept (值班表).', GUARDS_FILED: 'Guards filed with the police, with certificates (保安备案).', CCTV_WORKS: 'At least 95 % of the cameras work (监控完好).',
  VIDEO_KEPT: 'Video kept 30 days or more (录像保存, 保安服务管理条例 §25).', FEE_COMPLAINTS: 'Fee complaints and collection in order (物业费投诉).',
  MOVES_IN_TIME: 'Moves in and out reported in time (及时上报).', PEOPLE_ACCURATE: 'Accurate by spot check (抽查准确).',
  RENTED_REGISTERED: 'Rented units registered (出租登记).', GROUP_RENT_REPORTED: 'Hazards of group rent reported (群租隐患).', VACANCIES_ACCURATE: 'List of vacancies accurate (空置清单).',
  EXITS_FREE: 'Exits free (通道畅通).', EQUIPMENT: 'Equipment (消防设施).', EBIKE_CHARGING: 'Charging of e-bikes (电动车充电).', DRILLS: 'Drills (演练).', RECTIFIED_IN_TIME: 'Rectified in time (按期整改).',
  NOTICES: 'Notices against fraud and theft (防诈防盗宣传).', CRIME_RATE: 'Change of the crime rate (发案变化).',
  LICENSED_GUARDS: 'Licensed guards (持证上岗).', TRAINING: 'Training hours (培训).', TURNOVER: 'Turnover (人员稳定).',
  RESPONSE_IN_TIME: 'Response in time (及时响应).', FIRST_RESPONSE: 'Quality of the first response (先期处置).', VERIFIED_CLUES: 'Verified clues per 1,000 households (属实线索).', MEETINGS: 'Meetings attended (参会).',
}
const STATUSES: Readonly<Record<AssessmentStatus, string>> = {
  DRAFT: 'Drafted (草稿).', PUBLISHED: 'Published to the members (已公布).', OBJECTED: 'An objection is open (异议中).', FINAL: 'Final (已生效).',
}
const RANKINGS: Readonly<Record<RankingStatus, string>> = { PUBLISHED: 'Published; objections may come (已公布).', FINAL: 'Final (已生效).' }

export const PartEnum = enumOf('AssessmentPart', 'The seven parts of the assessment (七项考评).', PART_WORDS)
export const ItemEnum = enumOf('AssessmentItem', 'What is scored, 0 to 100 each.', ITEM_WORDS)
export const DeductionEnum = enumOf('DeductionGround', 'What takes points away.', DEDUCTION_WORDS)
export const ResultEnum = enumOf('AssessmentResult', 'What follows from an assessment. Source: design.', RESULT_WORDS)
export const AssessmentStatusEnum = enumOf('AssessmentStatus', 'Where an assessment stands.', STATUSES)
export const RankingStatusEnum = enumOf('RankingStatus', 'Where a ranking stands.', RANKINGS)
