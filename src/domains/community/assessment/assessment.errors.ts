// Why can a site not be assessed, a ranking not be published, an objection not be heard?
import { type ErrorTable } from '../../../platform/errors/catalogue.js'

export const assessmentErrors = {
  QUARTER_INVALID: {
    en: 'A quarter is written YYYY-Qn and is over when it is assessed.', zh: '考评季度格式为YYYY-Qn，且须在季度结束后考评。',
    remedy: { en: 'Name a quarter that is over.', zh: '请填写已结束的季度。' }, liftableBy: 'CALLER',
  },
  ASSESSED_ALREADY: {
    en: 'The site was assessed for this quarter.', zh: '该项目本季度已考评。', remedy: { en: 'Revise the draft, or decide an objection.', zh: '请修改考评草稿或处理异议。' }, liftableBy: 'CALLER',
  },
  ITEMS_INCOMPLETE: {
    en: 'Each item is scored once: missing or twice {items}.', zh: '每项须评分一次：{items}缺失或重复。', remedy: { en: 'Read assessmentRules.', zh: '请查看 assessmentRules。' }, liftableBy: 'CALLER',
  },
  ITEM_SCORE_INVALID: { en: 'An item has 0 to 100 points.', zh: '单项评分为0至100的整数。', remedy: { en: 'Correct the score.', zh: '请更正评分。' }, liftableBy: 'CALLER' },
  DEDUCTION_INVALID: { en: 'A deduction is counted 1 to 20 times, each ground once.', zh: '扣分次数为1至20，且同一事由只填一次。', remedy: { en: 'Correct it.', zh: '请更正。' }, liftableBy: 'CALLER' },
  BONUS_INVALID: { en: 'A bonus is 0 to 5 points, with its reason.', zh: '加分为0至5分，并须说明理由。', remedy: { en: 'Correct it.', zh: '请更正。' }, liftableBy: 'CALLER' },
  RANKING_TOO_EARLY: {
    en: 'It may be published from {on}.', zh: '可自{on}起公布。', remedy: { en: 'Publish it from the tenth day after the quarter.', zh: '请于季度结束后第10日起公布。' }, liftableBy: 'CALLER',
  },
  RANKING_EXISTS: { en: 'It was published already.', zh: '该分组本季度排名已公布。', remedy: { en: 'Read assessmentRankings.', zh: '请查询 assessmentRankings。' }, liftableBy: 'CALLER' },
  NOTHING_TO_RANK: { en: 'No site of the group was assessed for this quarter.', zh: '该分组本季度没有考评。', remedy: { en: 'Assess its sites first.', zh: '请先进行考评。' }, liftableBy: 'CALLER' },
  ASSESSMENT_OBJECTION_LATE: {
    en: 'An objection is made within five working days of the publication.', zh: '异议须在公布后5个工作日内提出。', remedy: { en: 'The result stands.', zh: '考评结果生效。' }, liftableBy: 'POLICE',
  },
  OBJECTION_DECIDED: { en: 'Your objection was decided.', zh: '异议已处理。', remedy: { en: 'The result stands.', zh: '考评结果生效。' }, liftableBy: 'POLICE' },
  ITEMS_NOT_ASKED: {
    en: 'Corrected items belong to an objection that is upheld.', zh: '仅在异议成立时填写更正评分。', remedy: { en: 'Send items if, and only if, it is upheld.', zh: '异议成立时须填写更正评分，否则不得填写。' }, liftableBy: 'CALLER',
  },
  REMOVAL_NOT_RECOMMENDED: {
    en: 'Nothing recommends to remove this member: three reds in four quarters do, when they are final.', zh: '不满足移出条件：须四个季度内三次红牌且结果已生效。',
    remedy: { en: 'Wait for the results; the dismissal from a compound is the owners\' decision only.', zh: '请等待考评结果；解聘物业须由业主共同决定。' }, liftableBy: 'POLICE',
  },
} as const satisfies ErrorTable
