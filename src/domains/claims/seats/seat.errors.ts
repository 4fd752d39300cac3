// Why is an act at a seat, on a task, or of a scene team refused?
import { type ErrorTable } from '../../../platform/errors/catalogue.js'

const readAgain = { en: 'Read it and its `viewerMay` again.', zh: '请重新读取该记录及其 viewerMay。' }

export const seatErrors = {
  ALREADY_AT_SEAT: { en: 'You are on duty at a seat already.', zh: '您已在席位上值班。', remedy: { en: 'Go off duty first, or go on with that seat.', zh: '请继续使用该席位，或先离席。' }, liftableBy: 'CALLER' },
  NOT_AT_SEAT: { en: 'You are not on duty at a seat.', zh: '您未在席位上值班。', remedy: { en: 'Go on duty first: goOnDuty.', zh: '请先上席（goOnDuty）。' }, liftableBy: 'CALLER' },
  SEAT_AWAY: { en: 'The seat is away or off duty.', zh: '该席位已暂离或离席。', remedy: { en: 'Come back first, or choose another seat.', zh: '请先返回席位，或选择其他席位。' }, liftableBy: 'CALLER' },
  SEAT_FULL: { en: 'The seat has its {max} tasks.', zh: '该席位已有{max}项任务。', remedy: { en: 'Finish, release or hand over one first.', zh: '请先办结、退回或移交一项任务。' }, liftableBy: 'CALLER' },
  SEAT_NOT_YOURS: { en: 'This is somebody else\'s seat.', zh: '该席位由他人值守。', remedy: { en: 'Let the holder do it.', zh: '请由值守人员办理。' }, liftableBy: 'PARTNER' },
  SEAT_SKILLS: { en: 'A seat of your organisation, held by you, can have these skills: {open}.', zh: '您所在机构的席位可选技能为：{open}。', remedy: { en: 'Choose 1 or more of them.', zh: '请从中选择至少一项。' }, article: '道交法 §73', liftableBy: 'PARTNER' },
  SEAT_ZONES: { en: 'A seat has 1 to {max} zones, each the first 2 to 6 digits of a division code.', zh: '席位应有1至{max}个辖区，每个为行政区划代码的前2至6位数字。', remedy: { en: 'Correct them.', zh: '请更正。' }, article: 'GB/T 2260', liftableBy: 'CALLER' },
  SEAT_PARALLEL: { en: 'A seat takes 1 to {max} tasks at once.', zh: '席位可同时办理1至{max}项任务。', remedy: { en: 'Correct it.', zh: '请更正。' }, liftableBy: 'CALLER' },
  NO_TASK_WAITING: { en: 'No task waits that fits the seat\'s skills and zones.', zh: '没有符合席位技能和辖区的待办任务。', remedy: { en: 'Follow seatQueueChanged, or ask again later.', zh: '请订阅 seatQueueChanged 或稍后再试。' }, retryable: true },
  TASK_UNFIT: { en: 'The seat lacks the skill or the zone for this task.', zh: '席位不具备该任务所需技能或辖区。', remedy: { en: 'Choose a task or a seat that fits.', zh: '请选择相符的任务或席位。' }, liftableBy: 'CALLER' },
  TASK_NOT_YOURS: { en: 'Somebody else has taken this task, or nobody has.', zh: '该任务由他人办理或尚未领取。', remedy: readAgain, liftableBy: 'PARTNER' },
  TASK_UNANSWERED: { en: 'The parties still wait for liability: answering them is what ends this task.', zh: '当事人仍在等待定责结果，作出答复后任务自动办结。', remedy: { en: 'Determine it, ask for more evidence, or send an officer; confirm or return an agreement; or release the task.', zh: '请定责、要求补充证据或派警（协议须确认或退回），或者退回任务。' }, article: '处理程序规定 §20', liftableBy: 'CALLER' },
  TEAM_MEMBERS: { en: 'A team has an officer or auxiliary of the police, a linkage officer of an insurer, or both, each active.', zh: '联动组由在岗的民警或辅警、保险公司联动员组成，可为一人或两人。', remedy: { en: 'Check the staff ids and their functions.', zh: '请核对人员编号和岗位。' }, liftableBy: 'CALLER' },
  TEAM_TAKEN: { en: 'One of them is in another team.', zh: '其中人员已在其他联动组。', remedy: { en: 'Disband that team first.', zh: '请先解散原联动组。' }, liftableBy: 'CALLER' },
  TEAM_ZONE: { en: 'A home zone is the first 2 to 6 digits of a division code.', zh: '驻守辖区为行政区划代码的前2至6位数字。', remedy: { en: 'Correct it.', zh: '请更正。' }, article: 'GB/T 2260', liftableBy: 'CALLER' },
  TEAM_CERTIFICATE: { en: 'The training certificate ended on {validTo}.', zh: '培训证书已于{validTo}到期。', remedy: { en: 'Form the team anew with a valid certificate.', zh: '请以有效证书重新组队。' }, liftableBy: 'POLICE' },
  TEAM_HAS_JOB: { en: 'The team is on its way or at a scene.', zh: '该联动组正在出警。', remedy: { en: 'Finish the job first.', zh: '请先完成出警任务。' }, liftableBy: 'CALLER' },
  TEAM_NOT_YOURS: { en: 'You are not in this team.', zh: '您不是该联动组成员。', remedy: { en: 'Act for your own team.', zh: '请办理本组事项。' }, liftableBy: 'PARTNER' },
  TEAM_OFFLINE: { en: 'The team is not online.', zh: '该联动组未上线。', remedy: { en: 'Go online first.', zh: '请先上线。' }, liftableBy: 'CALLER' },
  POSITION_STALE: { en: 'A position is at most {max} seconds old when it is sent.', zh: '位置信息上报时不得早于{max}秒前。', remedy: { en: 'Measure again and send it at once.', zh: '请重新定位后立即上报。' }, liftableBy: 'CALLER' },
  DISPATCH_LIVE: { en: 'A team is on its way or at the scene already.', zh: '已有联动组前往或在现场。', remedy: { en: 'Recall it first: recallTeam.', zh: '请先撤回（recallTeam）。' }, liftableBy: 'CALLER' },
  OFFER_LAPSED: { en: 'The job was not accepted in time and goes to another team.', zh: '未在时限内接受，任务转派其他联动组。', remedy: { en: 'Wait for the next one.', zh: '请等待下一任务。' }, liftableBy: 'CALLER' },
} as const satisfies ErrorTable
