// Why is an assessment of a loss refused?
import { type ErrorTable } from '../../../platform/errors/catalogue.js'

const asWritten = { en: 'Correct it and send it again.', zh: '请更正后重新提交。' }
const asManager = { en: 'Ask a claims manager of that insurer to delegate it to you (delegateLoss).', zh: '请由该公司理赔经理办理委托定损（delegateLoss）。' }
const withEvidence = { en: 'Upload it by requestUpload for this accident, then name it in reviseLoss.', zh: '请通过 requestUpload 上传至本案件，再用 reviseLoss 填写。' }

export const lossErrors = {
  LOSS_NOT_YOURS: { en: 'Another insurer assesses this loss.', zh: '该损失由其他保险公司定损。', remedy: asManager, liftableBy: 'INSURER' },
  LINKAGE_DRAFTS_ONLY: {
    en: 'A linkage officer confirms the loss of vehicles that his own company insures.', zh: '联动员仅可确认本公司承保车辆的损失。',
    remedy: { en: 'Let an assessor confirm what you have drafted.', zh: '请由定损员确认您起草的定损单。' }, liftableBy: 'PARTNER',
  },
  LOSS_AUTHORITY: {
    en: 'All assessments of the vehicle together need level {needed}; you hold {yours}.', zh: '该车累计定损金额需{needed}级权限，您的权限为{yours}。',
    remedy: { en: 'Send it up with escalateLoss; it is never split to fit.', zh: '请用 escalateLoss 上报，不得拆分。' }, liftableBy: 'PARTNER',
  },
  LOSS_PARTY_UNKNOWN: { en: 'The accident has no party of this number.', zh: '案件中没有该序号的当事方。', remedy: asWritten, liftableBy: 'CALLER' },
  LOSS_UNDER_WAY: {
    en: 'An assessment of this loss is under way: {id}.', zh: '该损失正在定损：{id}。',
    remedy: { en: 'Revise, escalate or confirm that one.', zh: '请修改、上报或确认该定损单。' }, liftableBy: 'PARTNER',
  },
  LOSS_STANDS: {
    en: 'This loss has been assessed.', zh: '该损失已定损。',
    remedy: { en: 'Supplement it (supplementLoss), or let its owner dispute it (disputeLoss).', zh: '请增补定损（supplementLoss），或由车主提出异议（disputeLoss）。' }, liftableBy: 'CALLER',
  },
  LOSS_NOT_ASSESSED: { en: 'Nothing has been assessed yet that could be supplemented.', zh: '尚无可增补的定损。', remedy: { en: 'Use draftLoss.', zh: '请使用 draftLoss。' }, liftableBy: 'CALLER' },
  LOSS_SUPPLEMENTS_LIMIT: { en: 'A loss is supplemented at most {max} times.', zh: '增补定损最多{max}次。', remedy: { en: 'Have it assessed anew: its owner disputes it.', zh: '请由车主提出异议后重新定损。' }, liftableBy: 'OWNER' },
  LOSS_LINES_SIZE: { en: 'An assessment has 1 to {max} lines.', zh: '定损单应为1至{max}行。', remedy: asWritten, liftableBy: 'CALLER' },
  LOSS_LINE_FIELD_MISSING: { en: 'A line of this kind needs this field.', zh: '该类行缺少此字段。', remedy: { en: 'See the description of LossLineInput.', zh: '请参见 LossLineInput 的说明。' }, liftableBy: 'CALLER' },
  LOSS_LINE_FIELD_UNFIT: { en: 'A line of this kind does not have this field.', zh: '该类行不填写此字段。', remedy: { en: 'Leave it out.', zh: '请勿填写。' }, liftableBy: 'CALLER' },
  LOSS_PART_NUMBER_MALFORMED: { en: 'A part number has 1 to 40 capital letters, digits, dots, slashes and hyphens.', zh: '配件编号应为1至40位大写字母、数字、点、斜线或连字符。', remedy: asWritten, liftableBy: 'CALLER' },
  LOSS_AMOUNT_INVALID: { en: 'This lies outside {min} to {max}.', zh: '数值应在{min}至{max}之间。', remedy: asWritten, liftableBy: 'CALLER' },
  DUP_PART: { en: 'Part {partNo} stands on this claim already.', zh: '配件{partNo}在本案件中重复。', remedy: { en: 'A part is replaced once; correct a price by a supplement with reason PRICE.', zh: '同一配件仅更换一次；价格调整请按 PRICE 增补。' }, liftableBy: 'CALLER' },
  SALVAGE_ABOVE_GROSS: { en: 'The salvage is worth more than the repair costs.', zh: '残值超过维修费用。', remedy: asWritten, liftableBy: 'CALLER' },
  TOTAL_LOSS_UNFIT: { en: 'Only a motor vehicle is a total loss.', zh: '推定全损仅适用于机动车。', remedy: { en: 'Leave totalLoss out; a thing that is destroyed is a line RESET.', zh: '请勿填写 totalLoss；灭失财产按 RESET 填写。' }, liftableBy: 'CALLER' },
  LOSS_EVIDENCE_UNKNOWN: { en: 'This is no stored file of this accident.', zh: '该文件不属于本案件或尚未上传。', remedy: { en: 'Upload it by requestUpload first.', zh: '请先通过 requestUpload 上传。' }, liftableBy: 'CALLER' },
  DAMAGE_VIEW_MISSING: {
    en: 'The view {view} of party {party} is missing.', zh: '缺少{party}方的取证照片{view}。',
    remedy: { en: 'Upload it by requestUpload with this kind and partyNo.', zh: '请通过 requestUpload 按该类型和 partyNo 补充。' }, liftableBy: 'CALLER',
  },
  ON_SITE_NEEDED: { en: 'An amount of this level needs a survey on site.', zh: '该金额须现场查勘。', remedy: withEvidence, liftableBy: 'PARTNER' },
  TOTAL_LOSS_REACHED: {
    en: 'With this supplement the repair reaches what makes the vehicle, worth {valueFen} fen, a total loss.', zh: '增补后维修费用累计已达到推定全损标准（车辆实际价值{valueFen}分）。',
    remedy: { en: 'Send totalLoss, and as salvageFen what the wreck is worth: the supplement then takes the vehicle whole.', zh: '请填写 totalLoss，并在 salvageFen 中填写残车价值，按推定全损核定。' }, liftableBy: 'PARTNER',
  },
  TOTAL_LOSS_CHECK_NEEDED: { en: 'An amount of this level needs a check against the vehicle\'s value.', zh: '该金额须核对车辆实际价值（推定全损）。', remedy: { en: 'Send totalLoss in reviseLoss.', zh: '请在 reviseLoss 中填写 totalLoss。' }, liftableBy: 'PARTNER' },
  BIDDING_RECORD_NEEDED: { en: 'Salvage of this value needs a record of bids.', zh: '该残值须有竞价记录。', remedy: withEvidence, liftableBy: 'PARTNER' },
  RESURVEY_NEEDED: { en: 'The supplements exceed a fifth of the first assessment: the vehicle is surveyed again.', zh: '增补金额超过首次定损的20%，须现场复勘。', remedy: withEvidence, liftableBy: 'PARTNER' },
  LOSS_UNSETTLED: { en: 'The losses of parties {parties} are not settled.', zh: '当事方{parties}的损失尚未确定。', remedy: { en: 'Confirm an assessment of each, or declare that nothing is claimed.', zh: '请逐一确认定损或声明无损失。' }, liftableBy: 'INSURER' },
  LOSS_NOT_YOUR_OWN: { en: 'Only the owner speaks for this loss.', zh: '仅财产所有人可就该损失表态。', remedy: { en: 'Let the owner answer.', zh: '请由所有人办理。' }, liftableBy: 'OWNER' },
  LOSS_CLAIM_NOT_ABOVE: { en: 'You claim no more than was assessed.', zh: '您主张的金额未超过定损金额。', remedy: { en: 'Send what you claim in all.', zh: '请填写您主张的总金额。' }, liftableBy: 'OWNER' },
  LOSS_DISPUTE_SPENT: {
    en: 'A second assessor has decided already.', zh: '该损失已由第二定损员复核。',
    remedy: { en: 'Agree on an appraisal body (公估, 价格认证), or go to court.', zh: '可共同委托公估、价格认证机构，或提起诉讼。' }, liftableBy: 'COURT',
  },
  DELEGATE_NOT_INSURER: { en: 'A loss is delegated to another insurer in good standing.', zh: '仅可委托其他状态正常的保险公司。', remedy: asWritten, liftableBy: 'CALLER' },
  LOSS_DELEGATED: { en: 'This loss has been delegated.', zh: '该损失已委托定损。', remedy: { en: 'Nothing is left to do.', zh: '无需重复委托。' }, liftableBy: 'INSURER' },
} as const satisfies ErrorTable
