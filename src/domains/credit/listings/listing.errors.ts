// Why can a debtor not be listed, or a listing not be moved?
import { type ErrorTable } from '../../../platform/errors/catalogue.js'

export const listingErrors = {
  MINOR: {
    en: 'A minor is never listed.', zh: '未成年人不得纳入失信被执行人名单。',
    remedy: { en: 'End the proposal; enforce by other means.', zh: '请终止纳入程序，采取其他执行措施。' }, article: 'R17 §4', liftableBy: 'COURT',
  },
  EXCLUDED: {
    en: '{exclusion} forbids a listing on {grounds}.', zh: '存在{exclusion}情形，不得以{grounds}纳入。',
    remedy: { en: 'Reject the proposal with that ground, or propose on grounds that it does not block.', zh: '请以该情形驳回，或以不受其限制的情形提出。' }, article: 'R17 §3, SW35 §16', liftableBy: 'COURT',
  },
  EXCLUSION_NOT_APPLICABLE: {
    en: '{exclusion} does not block {grounds}.', zh: '{exclusion}不限制以{grounds}纳入。',
    remedy: { en: 'Reject for another reason, or decide.', zh: '请更换驳回理由，或作出纳入决定。' }, article: 'R17 §3', liftableBy: 'COURT',
  },
  RESPONSIBLE_PERSON: {
    en: 'The firm is the debtor of this case: its responsible persons are not listed themselves.', zh: '本案被执行人为单位，不得将其法定代表人等责任人员纳入名单。',
    remedy: { en: 'Report a restriction for this person with capacity LEGAL_REP, PRINCIPAL, DIRECT or CONTROLLER.', zh: '请以相应身份对其采取限制消费措施。' }, article: 'SW35 §16, R15 §3 ¶2', liftableBy: 'COURT',
  },
  RESPONSIBLE_PERSON_LISTED: {
    en: 'Somebody who answers for this firm is proposed or listed in this case.', zh: '该单位的法定代表人等责任人员在本案中已有在办或在列的名单记录。',
    remedy: { en: 'End that listing first, and restrict this person instead with the capacity in which the order names her.', zh: '请先终止或撤销该责任人员的名单记录，并以相应身份对其采取限制消费措施。' }, article: 'SW35 §16, R15 §3 ¶2', liftableBy: 'COURT',
  },
  LISTING_EXISTS: {
    en: 'This debtor has an open listing in this case.', zh: '该被执行人在本案中已有在办或在列的名单记录。',
    remedy: { en: 'Go on with the one there is.', zh: '请在已有记录上办理。' }, liftableBy: 'COURT',
  },
  RELIST_TOO_EARLY: {
    en: 'Deleted at the applicant\'s own request: no relisting at that request before {from}.', zh: '系依申请执行人申请删除，{from}前不得再依其申请纳入。',
    remedy: { en: 'Wait until then, or act without an application on a new ground.', zh: '请待期满，或依职权以新的情形纳入。' }, article: 'R17 §10(3)', liftableBy: 'COURT',
  },
  NEW_GROUND_NEEDED: {
    en: 'This debtor was deleted in this case: a relisting names its new ground and the day on which it arose.', zh: '该被执行人在本案中曾被删除，重新纳入须写明新的情形及其发生日期。',
    remedy: { en: 'Send newGround and newGroundSince.', zh: '请填写 newGround 和 newGroundSince。' }, article: 'R17 §11', liftableBy: 'CALLER',
  },
  NEW_GROUND_OLD: {
    en: 'The debtor was listed on {ground} before, and this arose before her deletion on {from}.', zh: '该被执行人此前已因{ground}纳入，所列情形发生于{from}删除之前，并非新的情形。',
    remedy: { en: 'Name another ground, or what she did since.', zh: '请写明其他情形，或者删除后再次发生的情形。' }, article: 'R17 §11', liftableBy: 'COURT',
  },
  NOT_A_RELISTING: {
    en: 'No deleted listing of this debtor in this case: there is nothing that a ground could be newer than.', zh: '该被执行人在本案中没有被删除的名单记录，不属于重新纳入。',
    remedy: { en: 'Leave out newGround and newGroundSince, or correct the case number.', zh: '请勿填写 newGround、newGroundSince，或者更正案号。' }, liftableBy: 'CALLER',
  },
  LISTING_TERM_INVALID: {
    en: 'This term is not possible on these grounds.', zh: '纳入期限与情形不符。',
    remedy: { en: 'G1 alone has none; others two years, with violence or several acts up to five.', zh: '仅 G1 不定期限；其余为二年，暴力、威胁情节严重或者多项失信行为的可延长一至三年。' }, article: 'R17 §2', liftableBy: 'CALLER',
  },
  NOT_SERVED: {
    en: 'The decision is signed and not served.', zh: '决定书尚未送达，不得公布。',
    remedy: { en: 'Serve the decision first.', zh: '请先依法送达决定书。' }, article: 'R17 §5, SW35 §14', liftableBy: 'COURT',
  },
  GRACE_LENGTH: {
    en: 'A period of grace lasts one to three months from the decision.', zh: '宽限期为一至三个月。',
    remedy: { en: 'Choose a day from {from} to {until}.', zh: '请在{from}至{until}之间确定。' }, article: 'SW35 §15', liftableBy: 'CALLER',
  },
  GRACE_RUNS: {
    en: 'The period of grace runs until {until}.', zh: '宽限期至{until}届满。',
    remedy: { en: 'Publish after that day, or cancel if the debtor performed.', zh: '请于期满后公布；已履行的应撤销纳入。' }, article: 'SW35 §15', liftableBy: 'COURT',
  },
  ENTRY_NO_INVALID: {
    en: 'This is not an entry number of the national database.', zh: '全国法院失信被执行人名单信息库条目编号格式不正确。',
    remedy: { en: 'Send 6 to 40 letters, digits and hyphens as the database shows them.', zh: '请按信息库显示填写6至40位字母、数字、连字符。' }, liftableBy: 'CALLER',
  },
  ENTRY_TAKEN: {
    en: 'This entry of the national database belongs to another listing.', zh: '该信息库条目已对应其他名单记录。',
    remedy: { en: 'Compare both with the database.', zh: '请与信息库核对。' }, liftableBy: 'CALLER',
  },
  DECISION_HASH_INVALID: {
    en: 'The hash of the signed decision has 64 hexadecimal digits.', zh: '决定书摘要应为64位十六进制。',
    remedy: { en: 'Send SHA-256 of the signed document.', zh: '请提交签发文书的 SHA-256。' }, liftableBy: 'CALLER',
  },
  DECISION_DOCUMENT_DIFFERS: {
    en: 'None of the stored decisions is the one with this hash.', zh: '已上传的决定书与所填摘要不一致。',
    remedy: { en: 'Upload the signed document itself, or send the SHA-256 of the one that is stored.', zh: '请上传签发的决定书原件，或者填写已上传文件的 SHA-256。' }, liftableBy: 'CALLER',
  },
  GROUNDS_INVALID: {
    en: 'Name one to six different grounds.', zh: '请填写一至六项不重复的纳入情形。', remedy: { en: 'Send each ground once.', zh: '每项情形填写一次。' }, article: 'R17 §1', liftableBy: 'CALLER',
  },
  HAS_TERM: {
    en: 'A listing with a term ends by its term, or by a decision on early deletion.', zh: '有期限的记录期满删除，或经决定提前删除。',
    remedy: { en: 'Let the president decide early deletion, or wait for the end of the term.', zh: '请由院长决定提前删除，或待期满。' }, article: 'R17 §2 ¶2, §10', liftableBy: 'COURT',
  },
  HAS_NO_TERM: {
    en: 'A listing without a term ends by D1 to D7.', zh: '无期限的记录依 D1 至 D7 情形删除。', remedy: { en: 'Name that ground.', zh: '请选择相应情形。' }, article: 'R17 §10', liftableBy: 'COURT',
  },
  EARLY_NOT_DECIDED: {
    en: 'Early deletion is decided by the president.', zh: '提前删除须由院长决定。', remedy: { en: 'Ask for decideEarlyDeletion.', zh: '请先作出提前删除决定。' }, article: 'R17 §2 ¶2', liftableBy: 'COURT',
  },
  RELEASE_RECORDED: {
    en: 'What obliges the court to delete is recorded, and its three working days run.', zh: '删除情形已登记，三个工作日期限已起算。',
    remedy: { en: 'Delete the listing; releaseDueAt says by when.', zh: '请办理删除，期限见 releaseDueAt。' }, article: 'R17 §10', liftableBy: 'COURT',
  },
  CHECKS_MISSING: {
    en: 'D4 needs two network checks without a find after the round was closed; {found} are recorded.', zh: 'D4 须终本后两次以上网络查询未发现财产，现记录{found}次。',
    remedy: { en: 'Record the half-yearly checks of the case first.', zh: '请先登记终本案件定期查询结果。' }, article: 'R17 §10(4)', liftableBy: 'COURT',
  },
  BANKRUPTCY_NOTED: {
    en: 'This is noted already.', zh: '已作备注。', remedy: { en: 'Nothing is left to do; a wrong note is corrected by revoking the listing.', zh: '无需重复备注。' }, article: 'SZ §83, §84', liftableBy: 'CALLER',
  },
  REPAIR_BARRED: {
    en: 'Fraud was found in the bankruptcy: nothing is repaired before {from}.', zh: '存在破产欺诈行为，{from}前不予信用修复。',
    remedy: { en: 'Wait until then; what R17 §10 obliges the court to delete is deleted all the same.', zh: '请待期满；依法释〔2017〕7号第十条应当删除的除外。' }, article: 'SZ §83', liftableBy: 'COURT',
  },
  NOTHING_TO_CORRECT: {
    en: 'Nothing would change.', zh: '没有需要更正的内容。', remedy: { en: 'Send the fields that are wrong.', zh: '请填写需更正的字段。' }, liftableBy: 'CALLER',
  },
} as const satisfies ErrorTable
