/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A recovery that you accept. */
export type AcceptRecoveryInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** Accepts what the owner proposed. */
export type AcceptSharingInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** An accident, at a version. */
export type AccidentChangeInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** How an accident was reported. */
export type AccidentChannel =
  /** By a party in her own channel (自助). */
  | 'APP'
  /** Hotline of an insurer (保险公司报案电话). */
  | 'INSURER_HOTLINE'
  /** Linkage officer at the scene (警保联动员). */
  | 'LINKAGE_OFFICER'
  /** 122. */
  | 'POLICE_HOTLINE'
  /** Rural point, for a villager with her consent (农村劝导站). */
  | 'RURAL_POINT'
  /** Linkage seat (联动席位). */
  | 'SEAT';

/** Narrows a list of accidents. */
export type AccidentFilterInput = {
  /** With this reference of yours. */
  readonly clientReference?: string | null | undefined;
  /** With this number (案件编号). */
  readonly number?: string | null | undefined;
  /** With this vehicle. */
  readonly plateNo?: string | null | undefined;
  /** In one of these states; at most 20. */
  readonly statuses?: ReadonlyArray<AccidentStatus> | null | undefined;
  /** Changed at or after this moment. */
  readonly updatedSince?: string | null | undefined;
};

/** Who met whom. */
export type AccidentLane =
  /** Motor vehicles only (机动车之间). */
  | 'CAR_CAR'
  /** A motor vehicle and a non-motor vehicle (机动车与非机动车). */
  | 'CAR_EBIKE'
  /** A motor vehicle and a thing beside the road (机动车与固定物). */
  | 'CAR_PROPERTY'
  /** Others, with a pedestrian among them (其他). */
  | 'OTHER';

/** Who took part, front to rear, left to right: 甲, 乙, 丙 of the printed form. */
export type AccidentPartyInput = {
  /** In a report of her own: this party is the caller. */
  readonly isCaller?: boolean;
  /** On the road as what. */
  readonly kind: AccidentPartyType;
  /** Driver, rider, pedestrian or owner of the thing. Absent: the caller herself for the party she drives, else the vehicle's owner. */
  readonly person?: AccidentPersonInput | null | undefined;
  /** Plate kind (号牌种类), a code of GA 24.7. */
  readonly plateKind?: string;
  /** Plate number (号牌号码); needed for a motor vehicle that has one: without it the accident goes to the police (处理程序规定 §13). Vehicle, owner and policies are found by it. */
  readonly plateNo?: string | null | undefined;
  /** The thing beside the road, such as a guard rail (护栏). */
  readonly thing?: string | null | undefined;
};

/** What a party was on the road as. */
export type AccidentPartyType =
  /** Driver of a motor vehicle (机动车). */
  | 'MOTOR'
  /** Rider of a non-motor vehicle (非机动车). */
  | 'NON_MOTOR'
  /** Pedestrian (行人). */
  | 'PEDESTRIAN'
  /** Owner of a thing beside the road (路外财产). */
  | 'PROPERTY';

/** A person as on the identity document. */
export type AccidentPersonInput = {
  /** Resident identity number (公民身份号码); of a thing's owner also a unified social credit code. */
  readonly identityNumber: string;
  /** Name (姓名). */
  readonly name: string;
};

/** By which procedure liability is settled. */
export type AccidentProcedure =
  /** General procedure (一般程序). */
  | 'GENERAL'
  /** Online determination (在线定责), 处理程序规定 §20. */
  | 'ONLINE'
  /** Self-negotiation (自行协商), 处理程序规定 §19. */
  | 'SELF'
  /** Simplified procedure (简易程序), 处理程序规定 §23–24. */
  | 'SIMPLE';

/** An accident, at a version, and why. */
export type AccidentReasonInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Reason, 1 to 500 characters. */
  readonly reason: string;
};

/** Where an accident file stands; see the diagram in docs/reference/states.md. */
export type AccidentStatus =
  /** Taken back by the parties (已撤销). */
  | 'CANCELLED'
  /** Closed (已结案). */
  | 'CLOSED'
  /** Every payee has consented (已同意). */
  | 'CONSENTED'
  /** Evidence is being collected (取证). */
  | 'EVIDENCE'
  /** Held by an investigator (暂缓); legal clocks run on. */
  | 'HOLD'
  /** Liability stands (责任确定). */
  | 'LIABILITY_FINAL'
  /** Liability determined (已定责); the parties accept or object. */
  | 'LIABILITY_ISSUED'
  /** Waits for the police to determine liability (待定责); five minutes are promised. */
  | 'LIABILITY_WAIT'
  /** Losses are being assessed (定损). */
  | 'LOSS'
  /** Losses assessed (定损完成). */
  | 'LOSS_DONE'
  /** An agreement waits for signatures (协商). */
  | 'NEGOTIATING'
  /** Somebody objected (申请复核). */
  | 'OBJECTION'
  /** Offered; every payee is asked (已出具赔付方案). */
  | 'OFFERED'
  /** A party disputes the offer (赔付争议). */
  | 'OFFER_DISPUTED'
  /** Everything is paid (已赔付). */
  | 'PAID'
  /** Payments are on their way (支付中). */
  | 'PAYING'
  /** Reported; waits for triage (已报案). */
  | 'REPORTED'
  /** Under review by the unit above (复核中). */
  | 'REVIEW'
  /** May be settled fast (快处). */
  | 'TRIAGED_FAST'
  /** Goes to the police procedure (转交警处理); outside the fast lane. */
  | 'TRIAGED_GENERAL';

/** Entrusts a station with one operation for a term (164号 §69). */
export type AccreditStationInput = {
  /** Number of the agreement and letter of responsibility (协议及责任书, 164号 §70); at most 64 characters. */
  readonly agreementNo: string;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** The operation, one that partners of this kind may be entrusted with: REG 注册登记 (164号 §10); TRF 转让登记 (164号 §25); MTG 抵押登记 (164号 §31); REL 解除抵押登记 (164号 §33); REC 变更备案 (164号 §23); DRG-SCRAP 报废注销登记 (164号 §37); RPL 补换领牌证 (164号 §51); INSP 核发检验合格标志 (164号 §54); INSP-EX 免检车核发检验标志 (164号 §55); TMP 临时行驶车号牌 (164号 §46); DL-RENEW 驾驶证期满换证 (162号 §63); DL-LOST 驾驶证补证 (162号 §69). */
  readonly operation: string;
  /** The station. */
  readonly stationId: string | number;
  /** First day. */
  readonly validFrom: string;
  /** Last day; at most three years after the first. A rule of the platform. */
  readonly validTo: string;
};

/** Where an accreditation stands; it holds on the days of its term while it is ACTIVE. */
export type AccreditationStatus =
  /** In force on the days of its term (有效). */
  | 'ACTIVE'
  /** Ended (终止). */
  | 'ENDED'
  /** Suspended (暂停). */
  | 'SUSPENDED';

/** Notices that have arrived with you. */
export type AckCreditNoticesInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Up to this number, included. A smaller one than before changes nothing. */
  readonly seq: number;
};

/** Acknowledges duties: all of them, or none. */
export type AckDutiesInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Ids of duties, 1 to 100. */
  readonly ids: ReadonlyArray<string | number>;
};

/** What a person is asked to do herself. */
export type ActKind =
  /** Accept the liability that the police determined (认可事故认定). */
  | 'ACCEPT_LIABILITY'
  /** Choose her plate number (选号). */
  | 'CHOOSE_NUMBER'
  /** Confirm the content of an application (确认申请信息). */
  | 'CONFIRM_APPLICATION'
  /** Confirm a list of vehicles for a unit (确认批量清单). */
  | 'CONFIRM_BATCH'
  /** Consent to what insurers offer to pay (同意赔付方案). */
  | 'CONSENT_OFFER'
  /** Ask the police, jointly, to determine liability online (共同申请在线定责). */
  | 'REQUEST_DETERMINATION'
  /** Sign the agreement that the parties of an accident reached (签署自行协商协议书). */
  | 'SIGN_AGREEMENT';

/** Where the request stands. */
export type ActStatus =
  /** She has answered (已确认); the receipt stands. */
  | 'ANSWERED'
  /** She has declined (已拒绝). */
  | 'DECLINED'
  /** Waiting for her (待办理). */
  | 'REQUESTED'
  /** The content changed (已撤回): another request takes its place. */
  | 'WITHDRAWN';

/** Subjects to be watched from now on. */
export type AddWatchesInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** For which purpose: a code of the purpose matrix (POST_LOAN, MEASURE_Mxx …). It decides what you hear. */
  readonly purpose: string;
  /** The subjects, 1 to 100; all or none are taken. */
  readonly watches: ReadonlyArray<WatchInput>;
};

/** Admits a property company to the association (联席会). */
export type AdmitMemberInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Partner id of the property company. */
  readonly partnerId: string | number;
};

/** Records that a contract lets part of the fee follow the assessment. */
export type AgreeFeeLinkInput = {
  /** Who agreed. */
  readonly agreedBy: FeeAgreedBy;
  /** How much of the fee, in basis points, 1 to 500. */
  readonly bps: number;
  /** Number of the contract; up to 100 characters. */
  readonly contractNo: string;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** A model in the Announcement (道路机动车辆生产企业及产品公告). */
export type AnnouncementRowInput = {
  /** Batch (PC 批次), such as 390. */
  readonly batch: string;
  /** In effect from this day (GGSXRQ 公告生效日期). */
  readonly effectiveOn: string;
  /** Greatest kerb mass announced (ZBZL 整备质量) in kg. */
  readonly kerbMassKgMax: number;
  /** Least kerb mass announced (ZBZL 整备质量) in kg. */
  readonly kerbMassKgMin: number;
  /** Maker (CLZZQYMC 企业名称). */
  readonly maker: string;
  /** Model (CLXH 车辆型号). Known again by model and batch. */
  readonly model: string;
  /** New-energy vehicle (新能源汽车). */
  readonly newEnergy: boolean;
  /** Most rated seats announced (EDZK 额定载客). */
  readonly seatsMax: number;
  /** Fewest rated seats announced (EDZK 额定载客). */
  readonly seatsMin: number;
  /** Exempt from the safety test at first registration (免检车型, 164号 §11). */
  readonly testExempt: boolean;
  /** Last day on which it may be made; null while it stands (撤销日期). */
  readonly withdrawnOn?: string | null | undefined;
};

/** Narrows a list of applications. */
export type ApplicationFilterInput = {
  /** Of this batch. */
  readonly batchId?: string | number | null | undefined;
  /** With this reference of yours. */
  readonly clientReference?: string | null | undefined;
  /** Of this station. */
  readonly stationId?: string | number | null | undefined;
  /** In this state. */
  readonly status?: ApplicationStatus | null | undefined;
  /** Changed at or after this moment. */
  readonly updatedSince?: string | null | undefined;
  /** Of this VIN. */
  readonly vin?: string | null | undefined;
};

/** Where an application stands; see the diagram in docs/reference/states.md. */
export type ApplicationStatus =
  /** Accepted by the police (受理); the legal time runs. */
  | 'ACCEPTED'
  /** Approved (审核通过); the owner may choose her number. */
  | 'APPROVED'
  /** Filed (已归档). */
  | 'ARCHIVED'
  /** Something is missing or wrong in form (补正). */
  | 'CORRECTION_REQUIRED'
  /** Entered; waits for the owner's own confirmation (待确认). */
  | 'DRAFT'
  /** Vehicle inspected (查验合格). */
  | 'INSPECTED'
  /** Vehicle and papers did not agree (查验不合格). */
  | 'INSPECTION_FAILED'
  /** Under review by an officer who has not touched it before (审核). */
  | 'IN_REVIEW'
  /** Papers issued (已发证): the vehicle is registered. */
  | 'ISSUED'
  /** Not accepted by the police (不予受理). */
  | 'NOT_ACCEPTED'
  /** Number chosen (已选号). */
  | 'PLATE_CHOSEN'
  /** Plate made (制牌完成). */
  | 'PLATE_MADE'
  /** Plate being made (制牌中). */
  | 'PLATE_MAKING'
  /** Refused by the police on a ground of 164号 §15 (不予登记). */
  | 'REFUSED'
  /** Confirmed and checked; waits for the police (已提交). */
  | 'SUBMITTED'
  /** Stopped for investigation (中止); the legal time rests. */
  | 'SUSPENDED'
  /** Taken back, or lapsed uncorrected (已撤回). */
  | 'WITHDRAWN';

/** Closes the round by ruling (裁定终结本次执行), dated today. */
export type ApproveClosureInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** SHA-256 of the signed ruling, 64 hexadecimal digits. */
  readonly rulingHash: string;
  /** Number of the ruling, as a case number, such as （2026）渝0103执56号之一. */
  readonly rulingNo: string;
};

/** The president approves a notice (审批). */
export type ApproveExposureNoticeInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** First day on the board; it hangs for 30 days. */
  readonly fromOn: string;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** Approves a visit and names its team. */
export type ApproveVisitInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Officers of the team: at least two registrars (one accepts, another reviews) and two inspectors; at most 20. */
  readonly teamStaffIds: ReadonlyArray<string | number>;
};

/** A request to the court above (申请复议). */
export type AskReconsiderationInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Why, up to 500 characters. */
  readonly reason: string;
};

/** Asks the seats of the police for help with an accident. */
export type AskSeatInput = {
  /** The accident. */
  readonly accidentId: string | number;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** For what. */
  readonly kind: AskedTask;
};

/** What a seat of the police is asked for. */
export type AskedTask =
  /** Somebody at the scene (派警). */
  | 'DISPATCH'
  /** Advice or a decision on the lane (指导, 分流). */
  | 'TRIAGE';

/** The assessment of a site for a quarter. */
export type AssessSiteInput = {
  /** For help to catch or to rescue, 0 to 5. */
  readonly bonusPoints?: number;
  /** For what; where there is a bonus. */
  readonly bonusReason?: string | null | undefined;
  /** Each ground at most once. */
  readonly deductions?: ReadonlyArray<DeductionInput>;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Each item once. */
  readonly items: ReadonlyArray<ItemScoreInput>;
  /** Which quarter, such as 2026-Q1; it is over. */
  readonly quarter: string;
  /** Which site. */
  readonly siteId: string | number;
};

/** What is scored, 0 to 100 each. */
export type AssessmentItem =
  /** At least 95 % of the cameras work (监控完好). */
  | 'CCTV_WORKS'
  /** Change of the crime rate (发案变化). */
  | 'CRIME_RATE'
  /** Drills (演练). */
  | 'DRILLS'
  /** Duty roster kept (值班表). */
  | 'DUTY_ROSTER'
  /** Charging of e-bikes (电动车充电). */
  | 'EBIKE_CHARGING'
  /** Equipment (消防设施). */
  | 'EQUIPMENT'
  /** Exits free (通道畅通). */
  | 'EXITS_FREE'
  /** Fee complaints and collection in order (物业费投诉). */
  | 'FEE_COMPLAINTS'
  /** Quality of the first response (先期处置). */
  | 'FIRST_RESPONSE'
  /** Hazards of group rent reported (群租隐患). */
  | 'GROUP_RENT_REPORTED'
  /** Guards filed with the police, with certificates (保安备案). */
  | 'GUARDS_FILED'
  /** Licensed guards (持证上岗). */
  | 'LICENSED_GUARDS'
  /** Meetings attended (参会). */
  | 'MEETINGS'
  /** Moves in and out reported in time (及时上报). */
  | 'MOVES_IN_TIME'
  /** Notices against fraud and theft (防诈防盗宣传). */
  | 'NOTICES'
  /** Accurate by spot check (抽查准确). */
  | 'PEOPLE_ACCURATE'
  /** Rectified in time (按期整改). */
  | 'RECTIFIED_IN_TIME'
  /** Rented units registered (出租登记). */
  | 'RENTED_REGISTERED'
  /** Response in time (及时响应). */
  | 'RESPONSE_IN_TIME'
  /** Training hours (培训). */
  | 'TRAINING'
  /** Turnover (人员稳定). */
  | 'TURNOVER'
  /** List of vacancies accurate (空置清单). */
  | 'VACANCIES_ACCURATE'
  /** Verified clues per 1,000 households (属实线索). */
  | 'VERIFIED_CLUES'
  /** Video kept 30 days or more (录像保存, 保安服务管理条例 §25). */
  | 'VIDEO_KEPT';

/** The seven parts of the assessment (七项考评). */
export type AssessmentPart =
  /** General management (综合管理), weight 15 of 100 (design). */
  | 'S1'
  /** People (人口管理), weight 15 of 100 (design). */
  | 'S2'
  /** Houses (房屋管理), weight 15 of 100 (design). */
  | 'S3'
  /** Fire supervision (消防监督), weight 20 of 100 (design). */
  | 'S4'
  /** Publicity and prevention (宣传防范), weight 10 of 100 (design). */
  | 'S5'
  /** Team (队伍建设), weight 10 of 100 (design). */
  | 'S6'
  /** Linkage (联动), weight 15 of 100 (design). */
  | 'S7';

/** What follows from an assessment. Source: design. */
export type AssessmentResult =
  /** Nothing (无). */
  | 'NONE'
  /** Last twice in a row or below 50: a talk with the police, notice to the housing bureau (红牌，约谈并通报住建部门). */
  | 'RED'
  /** The best tenth with 85 points or more: good mention, bonus in the reference for tenders (通报表扬、招投标参考加分). */
  | 'REWARD'
  /** Last in the group or below 60: a warning, and 30 days to rectify (黄牌警告，30日内整改). */
  | 'YELLOW';

/** Where an assessment stands. */
export type AssessmentStatus =
  /** Drafted (草稿). */
  | 'DRAFT'
  /** Final (已生效). */
  | 'FINAL'
  /** An objection is open (异议中). */
  | 'OBJECTED'
  /** Published to the members (已公布). */
  | 'PUBLISHED';

/** Gives a clue to an officer. */
export type AssignClueInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Which community officer. */
  readonly staffId: string | number;
};

/** Where a membership stands. */
export type AssociationMemberStatus =
  /** A member (成员单位). */
  | 'MEMBER'
  /** Removed from the association (已移出联席会). */
  | 'REMOVED';

/** Which kind of organ seized the vehicle (164号 §15(8)). */
export type AuthorityKind =
  /** 行政执法机关 */
  | 'AGENCY'
  /** 人民法院 */
  | 'COURT'
  /** 人民检察院 */
  | 'PROCURATORATE'
  /** 监察机关 */
  | 'SUPERVISORY';

/** Why somebody may not apply. */
export type BanGround =
  /** False material (隐瞒情况, 提供虚假材料), 164号 §80: one year. */
  | 'FALSE_MATERIAL'
  /** Registered by fraud or bribery (欺骗, 贿赂), 164号 §81: three years. */
  | 'FRAUD_OR_BRIBERY';

/** A ban on applying (一年或三年内不得申请机动车登记). Known again by party, ground and first day. */
export type BanRowInput = {
  /** First day: that of the decision. */
  readonly from: string;
  /** Why; it gives the term. */
  readonly ground: BanGround;
  /** Of the banned applicant: resident identity number (公民身份号码) or unified social credit code (统一社会信用代码). Only a keyed hash is kept. */
  readonly identityNumber: string;
  /** Day on which it no longer holds, when it was lifted early; null: its legal term. */
  readonly until?: string | null | undefined;
};

/** A ruling in a bankruptcy after which the debtor is treated as anybody (SZ §84). */
export type BankruptcyRuling =
  /** Plan of reorganisation approved (批准重整计划). */
  | 'REORGANISATION'
  /** Settlement recognised (认可和解协议). */
  | 'SETTLEMENT';

/** One car of a list. What is wrong with a row is told by its row, and the others go on. */
export type BatchRowInput = {
  /** Number of the conformity certificate (合格证编号). */
  readonly certificateNo: string;
  /** Number of the sales invoice (发票号码). */
  readonly invoiceNo: string;
  /** Number of the compulsory insurance policy (保单号). */
  readonly policyNo?: string | null | undefined;
  /** A remark (备注); it comes back unchanged. */
  readonly remark?: string | null | undefined;
  /** Your own reference of this row (序号), up to 64 characters. */
  readonly serial?: string | null | undefined;
  /** Use nature (使用性质): the letter of GA 24.3 or its word, such as G or 租赁. */
  readonly useNature: string;
  /** VIN (车辆识别代号). */
  readonly vin: string;
};

/** What became of a row. */
export type BatchRowStatus =
  /** Stopped before it was begun (已取消). */
  | 'CANCELLED'
  /** It is an application of its own (已录入). */
  | 'DONE'
  /** Something is wrong with it (失败); it comes back in the failed rows. */
  | 'FAILED'
  /** Not begun (待处理). */
  | 'WAITING';

/** Where a batch stands. */
export type BatchStatus =
  /** Waits for the firm's agent (待确认). */
  | 'AWAITING_CONFIRMATION'
  /** Stopped; what was done stays done (已停止). */
  | 'CANCELLED'
  /** No row waits (已完成). */
  | 'FINISHED'
  /** Its rows are being entered, one after the other (办理中). */
  | 'RUNNING';

/** Says which partner stands for a unit of the memorandum. The one before ends on the day before. */
export type BindUnitInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** The partner. */
  readonly partnerId: string | number;
  /** Code of the unit, U01 to U41; U00 is the initiating court. */
  readonly unit: string;
  /** From this day on. */
  readonly validFrom: string;
  /** The last day; null: until another one is bound. */
  readonly validTo?: string | null | undefined;
};

/** Where a board stands. Which places are refused is this platform's choice (design). */
export type BoardPlace =
  /** Board at the gate of a compound (小区大门公告栏): allowed. */
  | 'COMPOUND_GATE'
  /** Board in the lobby of a building (楼栋大堂公告栏): allowed. */
  | 'COMPOUND_LOBBY'
  /** Board of the court (法院公告栏): allowed. */
  | 'COURT_BOARD'
  /** Door of the flat (住户门口): refused. */
  | 'FLAT_DOOR'
  /** Hospital (医院): refused. */
  | 'HOSPITAL'
  /** Chat group of residents (业主群、住户聊天群): refused. */
  | 'RESIDENT_CHAT'
  /** School (学校): refused. */
  | 'SCHOOL'
  /** Board of a village (村务公告栏): allowed. */
  | 'VILLAGE_BOARD'
  /** Workplace (工作单位): refused. */
  | 'WORKPLACE';

/** The same act on up to 100 records; each is its own change with the key `idempotencyKey:id`. */
export type BulkInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** The records, 1 to 100, none twice. */
  readonly items: ReadonlyArray<BulkItemInput>;
};

/** One record of a row, at the version you decided on. */
export type BulkItemInput = {
  /** The version you decided on; another one answers STALE for this record alone. */
  readonly expectedVersion: number;
  /** Its id. */
  readonly id: string | number;
};

/** Stops a batch. */
export type CancelBatchInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** A job that is to be stopped, at its version. */
export type CancelScreeningJobInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** Calls a visit off. */
export type CancelVisitInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** What does not fit between a photo and the report (取证提示): it refuses nothing, a person judges. */
export type CaptureFlag =
  /** Taken more than 300 m from the reported place (拍摄地点不符). */
  | 'CAPTURED_FAR_AWAY'
  /** The moment of the photo lies ahead of the moment it came in (拍摄时间晚于接收时间). */
  | 'CAPTURED_IN_FUTURE'
  /** Taken more than 10 minutes after the reported moment, and no reason was given (拍摄过晚). */
  | 'CAPTURED_LONG_AFTER'
  /** Taken more than 10 minutes before the reported moment, and no reason was given (拍摄过早). */
  | 'CAPTURED_LONG_BEFORE'
  /** The photo does not say where it was taken (无拍摄位置). */
  | 'NO_CAPTURE_PLACE'
  /** The photo does not say when it was taken (无拍摄时间). */
  | 'NO_CAPTURE_TIME';

/** A party of an enforcement case (执行案件当事人). */
export type CasePartyInput = {
  /** Resident identity number (公民身份号码) or unified social credit code (统一社会信用代码); kept as a keyed hash and masked. */
  readonly identityNumber: string;
  /** Name exactly as on the file; kept masked. */
  readonly name: string;
  /** PERSON (个人) or UNIT (单位). */
  readonly partyKind: PartyKind;
};

/** A further column of the certificate system, unchanged. */
export type CertificateParameterInput = {
  /** Name of the column, such as PFBZ (排放标准) or LTGG (轮胎规格). */
  readonly column: string;
  /** Its text, with the unit as printed. */
  readonly value: string;
};

/** A conformity certificate (机动车整车出厂合格证). Capitals in brackets are the columns of the certificate system. */
export type CertificateRowInput = {
  /** Brand (CLPP 车辆品牌). */
  readonly brand: string;
  /** Certificate number (WZHGZBH 合格证编号), 15 capital letters and digits. Known again by it. */
  readonly certificateNo: string;
  /** Colour (CSYS 车身颜色), one to three letters. */
  readonly colour: string;
  /** Displacement (PL 排量) in ml; null for electric ones. */
  readonly displacementMl?: number | null | undefined;
  /** Energy class of a new-energy vehicle (CDDBJ 纯电动标记 and RLZL): BEV, PHEV, EREV, FCEV; null for others. */
  readonly energyClass?: string | null | undefined;
  /** Number of the engine or motor (FDJH 发动机号). */
  readonly engineNo: string;
  /** The maker's own inspection (出厂查验) is online: 164号 §14. */
  readonly factoryInspected?: boolean;
  /** Fuel (RLZL 燃料种类), a letter. */
  readonly fuel: string;
  /** Gross mass (ZZL 总质量) in kg. */
  readonly grossMassKg: number;
  /** Imported (进口). */
  readonly imported?: boolean;
  /** Day of issue (FZRQ 发证日期), not before manufacture. */
  readonly issuedOn: string;
  /** Kerb mass (ZBZL 整备质量) in kg. */
  readonly kerbMassKg: number;
  /** Maker (CLZZQYMC 车辆制造企业名称). */
  readonly maker: string;
  /** Day of manufacture (CLZZRQ 车辆制造日期). */
  readonly manufacturedOn: string;
  /** Model (CLXH 车辆型号); it must be announced. */
  readonly model: string;
  /** Further columns; at most 60. */
  readonly parameters?: ReadonlyArray<CertificateParameterInput>;
  /** Power (GL 功率) in kW. */
  readonly powerKw?: number | null | undefined;
  /** Rated seats with the driver's (EDZK 额定载客). */
  readonly seats: number;
  /** State (CLZTXX 车辆状态信息). */
  readonly status: CertificateStatus;
  /** Vehicle type (CLLX 车辆类型), a code of GA 802 such as K33. */
  readonly vehicleType: string;
  /** VIN (CLSBDH 车辆识别代号). */
  readonly vin: string;
};

/** State of a conformity certificate (CLZTXX 车辆状态信息). */
export type CertificateStatus =
  /** As first issued (原始). */
  | 'ORIGINAL'
  /** Issued again (补发). */
  | 'REISSUED'
  /** Withdrawn by its maker (作废): proof of nothing, REG-R01. */
  | 'VOIDED';

/** Records a certificate of one member of staff for one function (164号 §73). */
export type CertifyStaffInput = {
  /** Number of the certificate (证书编号); at most 64 characters. */
  readonly certificateNo: string;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The function; one that she holds. */
  readonly function: StaffFunction;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** The member of staff. */
  readonly staffId: string | number;
  /** First day. */
  readonly validFrom: string;
  /** Last day; at most two years after the first. A rule of the platform. */
  readonly validTo: string;
};

/** A challenge by an insurer, with evidence. */
export type ChallengeLiabilityInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Files that prove it (evi_…): 1 to 20. */
  readonly evidenceIds: ReadonlyArray<string | number>;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** What speaks against it, 2 to 2,000 characters. */
  readonly reason: string;
};

/** Which endpoint, at the version you read. */
export type ChangeEndpointInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** Changes an endpoint; what is left out stays. */
export type ChangeWebhookEndpointInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Text of one query with the variable $id: ID!, the record: run as you at each delivery, its answer becomes `data`. Within the limits of a request. null: none any more. */
  readonly operation?: string | null | undefined;
  /** Types of events, such as application.accepted; at most 20. Empty: every event that `changes` would answer you. */
  readonly types?: ReadonlyArray<string> | null | undefined;
  /** https on port 443 of a public host name, no address, no user or password; at most 500 characters. A trial installation also takes http, ports from 1024 and this machine. Another address must prove itself anew. */
  readonly url?: string | null | undefined;
};

/** What the failure of a check means for the application. */
export type CheckFailure =
  /** Missing or wrong in form: to be corrected (补正). */
  | 'GAP'
  /** A ground of 164号 §15 (不予登记) for the police, who alone refuse. */
  | 'GROUND'
  /** Approval waits until it has passed or was lifted (暂缓). */
  | 'HOLD'
  /** Out of scope, or a banned applicant: the police do not accept it (不予受理). */
  | 'NOT_ACCEPTED';

/** Goes on duty. */
export type CheckInInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Your posting: the role in which you are on duty. */
  readonly postingId: string | number;
};

/** Goes off duty; `id` is that of your shift. */
export type CheckOutInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** What a check said. */
export type CheckOutcome =
  /** Something does (未通过): see `failsAs` and `code`. */
  | 'FAILED'
  /** Nothing stands in the way (通过). */
  | 'PASSED'
  /** Its source has not told, or may not be asked (未知): never passes. */
  | 'UNKNOWN';

/** A check of an applicant at one of the three points of a policy. */
export type CheckPolicyInput = {
  /** Your number of the application, 1 to 64 characters. */
  readonly applicationNo: string;
  /** At which point. */
  readonly checkPoint: PolicyCheckPoint;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** An exemption that the policy knows. */
  readonly exemption?: PolicyExemptionInput | null | undefined;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Officers of the firm, 1 to 10, where the policy asks about them, and none where it does not. At a later check all of the earlier ones, and others if need be. */
  readonly officers?: ReadonlyArray<PolicySubjectInput> | null | undefined;
  /** 1 to 164. */
  readonly policyNo: number;
  /** The applicant. Of a firm the firm alone, unless the policy asks about officers. */
  readonly subject: PolicySubjectInput;
};

/** When a check was asked. */
export type CheckStage =
  /** At the decision of the reviewing officer (审核). */
  | 'APPROVE'
  /** Without an application (办理资格预查). */
  | 'ASK'
  /** Before the papers were issued (发证): what can still stop them. */
  | 'ISSUE'
  /** When it was confirmed or corrected (提交). */
  | 'SUBMIT';

/** The owner's own choice among the numbers on show. */
export type ChooseNumberInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** The number (号牌号码) she takes; it cannot be changed afterwards. */
  readonly plateNo: string;
};

/** How you want to be settled with. */
export type ChooseSettlementInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** For which party: its number, where you took part with one vehicle and own another. The one you took part as, if not told. */
  readonly partyNumber?: number | null | undefined;
  /** Mutual self-compensation (互碰自赔): each insurer pays its own insured, when everybody agrees and every loss is small. */
  readonly selfCompensation?: boolean | null | undefined;
  /** Subrogation (代位求偿): your own insurer pays the whole loss and recovers it; you assign your claims to it. */
  readonly subrogation?: boolean | null | undefined;
  /** True: you let the other side off (放弃索赔), which frees your insurer from paying for it (保险法 §61). It can't be undone. */
  readonly waive?: boolean | null | undefined;
};

/** By what accidents are counted. */
export type ClaimDimension =
  /** By division of the place, the area of an insurer's branch (分支机构); branches themselves are not on record. */
  | 'BRANCH'
  /** By day of the report, Asia/Shanghai. */
  | 'DAY'
  /** By the district unit of the police that answers for the place (支队). */
  | 'DISTRICT'
  /** By insurer concerned: an accident of two insurers counts for each, so such rows do not add up. */
  | 'INSURER';

/** Closes an incident. */
export type CloseIncidentInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** How it ended; up to 300 characters. */
  readonly outcome: string;
};

/** Closes a board. */
export type CloseNoticeBoardInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** Closes a rural point for good. */
export type CloseRuralPointInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** Ends the visit. */
export type CloseVisitInput = {
  /** Sets of blank plates brought back: issued less made less scrapped. */
  readonly blanksReturned: number;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** Narrows a list of half-yearly checks. */
export type ClosureCheckFilterInput = {
  /** Due on this day or before. */
  readonly dueTo?: string | null | undefined;
  /** In this state. */
  readonly status?: ClosureCheckStatus | null | undefined;
};

/** What a check found. */
export type ClosureCheckResult =
  /** Something that can be enforced (发现可供执行财产). */
  | 'FOUND'
  /** Nothing that can be enforced (未发现可供执行财产). */
  | 'NOTHING';

/** Where a half-yearly check stands. */
export type ClosureCheckStatus =
  /** Not needed any more (已取消). */
  | 'CANCELLED'
  /** Made, and told to the applicant (已查询). */
  | 'CHECKED'
  /** To be made on its day (待查询). */
  | 'DUE'
  /** Its day went by without it (逾期). */
  | 'OVERDUE';

/** A time limit around the closing of a round. */
export type ClosureClockKind =
  /** A clear clue is checked (核实财产线索). */
  | 'CLUE'
  /** An urgent clue is checked (核实紧急财产线索). */
  | 'CLUE_URGENT'
  /** A case that was performed, or goes on, leaves the public database (从终本案件信息库删除). */
  | 'DATABASE_DELETION'
  /** The ruling stands in the public database of closed rounds (录入终本案件信息库). */
  | 'DATABASE_ENTRY'
  /** An objection is decided (审查执行异议). */
  | 'OBJECTION'
  /** The second judge decides on the request (复核终本申请). */
  | 'REVIEW';

/** An item of the checklist of a closing (终本条件). */
export type ClosureItem =
  /** Notice and report order issued, report checked, failure punished (已发出执行通知、责令报告财产，并已审查、惩戒, ZB §1(1), §2). */
  | 'Z1'
  /** Consumption restricted; a debtor who qualifies is listed (已限制消费，符合条件的已纳入失信名单, ZB §1(2)). */
  | 'Z2'
  /** Investigation exhausted, nothing that can be enforced (已穷尽财产调查措施，无财产可供执行或不能处置, ZB §1(3), §3–§4). */
  | 'Z3'
  /** More than three months since filing (自立案之日起已超过三个月, ZB §1(4)). */
  | 'Z4'
  /** Missing debtor searched for; obstruction punished; crime referred (被执行人下落不明的已查找，妨害执行的已惩戒, ZB §1(5)). */
  | 'Z5'
  /** Applicant told and heard; signs, or a panel reviews and the president approves (已告知申请执行人并听取意见；其签字同意，或合议庭审查并经院长批准, ZB §5; 民诉法解释 §517). */
  | 'Z6';

/** A paper of the checklist, or why it was not needed. */
export type ClosurePaperInput = {
  /** Its number, up to 64 characters. */
  readonly documentNo?: string | null | undefined;
  /** Day on the paper. */
  readonly issuedOn?: string | null | undefined;
  /** Why a conditional paper was not needed, up to 200 characters; then without hash and day. */
  readonly notNeeded?: string | null | undefined;
  /** Which paper. */
  readonly paper: ClosurePaperKind;
  /** SHA-256 of the signed paper, 64 hexadecimal digits; with issuedOn. */
  readonly sha256?: string | null | undefined;
};

/** A paper that proves an item of the checklist (终本材料). */
export type ClosurePaperKind =
  /** The applicant signs (申请执行人签字同意, Z6). */
  | 'APPLICANT_SIGNATURE'
  /** Talk with the applicant: told, and heard (约谈申请执行人笔录, Z6). */
  | 'APPLICANT_TALK'
  /** Audit or reward, on request (审计报告或悬赏公告, Z3). */
  | 'AUDIT_OR_REWARD'
  /** Checks of the clues that were given (财产线索核实记录, Z3). */
  | 'CLUE_CHECKS'
  /** Referral of a crime (移送追究刑事责任的材料, Z5). */
  | 'CRIME_REFERRAL'
  /** Search for a missing debtor (查找被执行人下落的记录, Z5). */
  | 'DEBTOR_SEARCH'
  /** Enforcement notice (执行通知书, Z1). */
  | 'ENFORCEMENT_NOTICE'
  /** Network query: deposits, vehicles, real estate, securities (网络查控结果（存款、车辆、不动产、证券）, Z3). */
  | 'NETWORK_QUERY'
  /** Fine or detention for obstruction (罚款、拘留决定书, Z5). */
  | 'OBSTRUCTION_PENALTY'
  /** Minutes of the panel (合议庭评议笔录, Z6). */
  | 'PANEL_MINUTES'
  /** Search (搜查令及搜查笔录, Z3). */
  | 'PREMISES_SEARCH'
  /** Record of checking the report (财产报告核查记录, Z1). */
  | 'REPORT_CHECK'
  /** Property report order (报告财产令, Z1). */
  | 'REPORT_ORDER'
  /** Punishment for failing to report (违反报告制度的惩戒文书, Z1). */
  | 'REPORT_PENALTY'
  /** On-site check (实地调查笔录, Z3). */
  | 'SITE_CHECK'
  /** Why found assets cannot be disposed of (财产不能处置的材料, Z3). */
  | 'UNSALEABLE_ASSETS';

/** A clue, at its version. */
export type ClueChangeInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** What kind of clue; none is about what somebody is. */
export type ClueKind =
  /** Drugs (涉毒); 30 points when verified (source: design). */
  | 'DRUG'
  /** A danger of fire (火灾隐患); 20 points when verified (source: design). */
  | 'FIRE_HAZARD'
  /** Fraud (诈骗); 20 points when verified (source: design). */
  | 'FRAUD'
  /** Many tenants in one flat (群租); 10 points when verified (source: design). */
  | 'GROUP_RENT'
  /** Other (其他); 5 points when verified (source: design). */
  | 'OTHER'
  /** Stolen goods (赃物); 20 points when verified (source: design). */
  | 'STOLEN_GOODS'
  /** Something strange that somebody does (陌生可疑情况); 5 points when verified (source: design). */
  | 'STRANGER';

/** Where a clue stands. */
export type ClueStatus =
  /** An officer looks into it (已分派). */
  | 'ASSIGNED'
  /** Closed (已办结). */
  | 'CLOSED'
  /** Not true (不属实). */
  | 'FALSE'
  /** Newly reported (新线索). */
  | 'NEW'
  /** True (属实). */
  | 'VERIFIED';

/** How soon it is looked into. */
export type ClueUrgency =
  /** Verified in 3 days (一般); source: design. */
  | 'ROUTINE'
  /** Verified in 24 hours (紧急); source: design. */
  | 'URGENT';

/** The debt was performed (履行完毕). */
export type CompleteEnforcementInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** What was performed in all, in fen. */
  readonly performedFen: number;
};

/** Numbers the owner composed herself (自行编排), in her order. */
export type ComposeNumberInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Up to five; the first free one is taken. */
  readonly plateNos: ReadonlyArray<string>;
};

/** The conclusion of a review by the unit above. */
export type ConcludeReviewInput = {
  /** Reasons, 2 to 2,000 characters. */
  readonly conclusion: string;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** True: the certificate is upheld (维持). False: it is void, and the issuing unit investigates and determines anew (责令重新调查、认定). */
  readonly upheld: boolean;
};

/** The owner's own confirmation. */
export type ConfirmApplicationInput = {
  /** The documentHash you were shown: you confirm exactly that content. */
  readonly documentHash: string;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** The firm's agent confirms a list. */
export type ConfirmBatchInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** The listHash you were shown: you confirm exactly that list. */
  readonly listHash: string;
};

/** What a holder has undone. */
export type ConfirmCorrectionInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** What was undone, or why nothing had to be; up to 500 characters. */
  readonly undone: string;
};

/** Confirms that a hazard is mended. */
export type ConfirmHazardFixedInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Your posting at the point of the hazard; a dispatcher needs none. */
  readonly postingId?: string | number | null | undefined;
};

/** The second person's word on a review. */
export type ConfirmMatchInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** True: confirmed; false: declined, and nothing adverse follows. */
  readonly isConfirmed: boolean;
};

/** That a notice went up. */
export type ConfirmNoticePostedInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The stored photo of this notice: POSTING_PHOTO when it went up, REMOVAL_PHOTO when it came down. */
  readonly evidenceId: string | number;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Latitude in degrees, where you stand. */
  readonly latitude: number;
  /** Longitude in degrees. */
  readonly longitude: number;
};

/** That a notice came down. */
export type ConfirmNoticeRemovedInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The stored photo of this notice: POSTING_PHOTO when it went up, REMOVAL_PHOTO when it came down. */
  readonly evidenceId: string | number;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Latitude in degrees, where you stand. */
  readonly latitude: number;
  /** Longitude in degrees. */
  readonly longitude: number;
};

/** A payment between persons, of which you are one side. */
export type ConfirmReceivedInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** The leg of the settlement. */
  readonly legId: string | number;
};

/** Your consent to exactly this offer, and your account. */
export type ConsentOfferInput = {
  /** Where your money goes. */
  readonly account: PayeeAccountInput;
  /** Hash of the offer as you have read it. */
  readonly documentHash: string;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** What somebody wants to buy. */
export type Consumption =
  /** First class or above of another EMU train (其他动车组列车一等以上座位): C9. */
  | 'EMU_FIRST_OR_ABOVE'
  /** Second class of another EMU train, such as a D-train (D字头等其他动车组列车二等座): free. */
  | 'EMU_SECOND'
  /** A flight (飞机): C1. */
  | 'FLIGHT'
  /** Any seat of a G-train (G字头动车组列车): C9. */
  | 'G_TRAIN'
  /** An insurance wealth product with high premium (高额保费保险理财产品): C8. */
  | 'INSURANCE_PRODUCT'
  /** Luxury premises for office use (高档写字楼等办公): C4. */
  | 'LUXURY_OFFICE'
  /** A high-fee private school (子女就读高收费私立学校): C7. */
  | 'PRIVATE_SCHOOL'
  /** Real estate bought, built, extended or decorated in luxury (购买、新建、扩建、高档装修不动产): C3. */
  | 'REAL_ESTATE'
  /** A ship's second class or above (轮船二等以上舱位): C1. */
  | 'SHIP_SECOND_OR_ABOVE'
  /** A soft sleeper (列车软卧): C1. */
  | 'SOFT_SLEEPER'
  /** A star hotel (星级以上宾馆、酒店): C2. */
  | 'STAR_HOTEL'
  /** A tour or holiday (旅游、度假): C6. */
  | 'TOUR'
  /** A vehicle not needed for business (购买非经营必需车辆): C5. */
  | 'VEHICLE';

/** On which duty to register a contact is taken. */
export type ContactBasis =
  /** Registration of a letting (房屋租赁登记). */
  | 'RENTAL_REGISTRATION'
  /** Registration of residence (居住登记). */
  | 'RESIDENCE_REGISTRATION';

/** Corrects what the gaps name; what you leave out stays. */
export type CorrectApplicationInput = {
  /** The right certificate number. */
  readonly certificateNo?: string | null | undefined;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** The right invoice number. */
  readonly invoiceNo?: string | null | undefined;
  /** The policy that replaces the one that did not hold. */
  readonly policyNo?: string | null | undefined;
  /** The right VIN. */
  readonly vin?: string | null | undefined;
};

/** A household as it should have been told. */
export type CorrectHouseholdInput = {
  /** The contact; left out, there is none. */
  readonly contact?: HouseholdContactInput | null | undefined;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** When they moved in. */
  readonly movedInOn?: string | null | undefined;
  /** How it is used. */
  readonly occupancy: Occupancy;
  /** Plates of their vehicles; at most 5. */
  readonly plateNos?: ReadonlyArray<string>;
  /** How many live there; 0 when vacant. */
  readonly residents: number;
};

/** A new determination when money had gone on: after a review that reopened the case, or after a challenge. */
export type CorrectLiabilityInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Facts and causes, 2 to 2,000 characters. */
  readonly facts: string;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Each party once. */
  readonly parties: ReadonlyArray<PartyShareInput>;
};

/** What is wrong in a published listing, as it should read; what is left out stays. Its case number is not corrected: revoke it. */
export type CorrectListingInput = {
  /** Province of the court (省份), up to 20 characters. */
  readonly areaName?: string | null | undefined;
  /** Who made it (作出执行依据单位), up to 100 characters. */
  readonly basisMaker?: string | null | undefined;
  /** Number of the document to be performed (执行依据文号), up to 100 characters. */
  readonly basisNo?: string | null | undefined;
  /** The conduct in words. */
  readonly conduct?: string | null | undefined;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The duty. */
  readonly duty?: string | null | undefined;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** When the case was filed (立案时间). */
  readonly filedOn?: string | null | undefined;
  /** Former names (曾用名), at most 5. */
  readonly formerNames?: ReadonlyArray<string> | null | undefined;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Identity number, or a new one of the same person. */
  readonly identityNumber?: string | null | undefined;
  /** Legal representative; null: none. */
  readonly legalRep?: string | null | undefined;
  /** Name. */
  readonly name?: string | null | undefined;
  /** How far it is performed. */
  readonly performance?: Performance | null | undefined;
  /** What is performed; null: nothing. */
  readonly performedPart?: string | null | undefined;
  /** Why it is corrected, up to 500 characters. */
  readonly reason: string;
  /** What is not; null: nothing is said. */
  readonly unperformedPart?: string | null | undefined;
};

/** What was wrong. */
export type CorrectionCause =
  /** Some of its data were wrong (更正): look again at what rests on them. */
  | 'CORRECTED'
  /** It should never have been listed (撤销): undo all that rests on it, erase copies. */
  | 'REVOKED';

/** Narrows a list of corrections. */
export type CorrectionFilterInput = {
  /** True: only those whose time was missed. */
  readonly isOverdue?: boolean | null | undefined;
  /** Of this listing. */
  readonly listingId?: string | null | undefined;
  /** In this state. */
  readonly status?: CorrectionStatus | null | undefined;
};

/** What rests on a listing. */
export type CorrectionItemKind =
  /** A measure that was applied (措施实施). */
  | 'DUTY_HIT'
  /** A notice of a watch (监测通知). */
  | 'NOTICE'
  /** A check of an incentive policy (政策核查). */
  | 'POLICY_CHECK'
  /** An answer of a screening (查询结果). */
  | 'SCREENING';

/** Where a correction stands. */
export type CorrectionStatus =
  /** The holder said what was undone (已确认). */
  | 'CONFIRMED'
  /** The holder has not acted (待处理). */
  | 'OPEN';

/** What is to be screened, and what for. */
export type CreateScreeningJobInput = {
  /** Under which written consent of its customers a bank asks (授权书), 1 to 64 characters; a bank needs one (征信业管理条例 §18). */
  readonly consentPolicyRef?: string | null | undefined;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The uploaded file, scf_…. */
  readonly fileId: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** For which purpose (查询目的): of a bank CREDIT_APPROVAL or POST_LOAN, of a unit of the memorandum MEASURE_M01 to MEASURE_M24. */
  readonly purpose: string;
};

/** Why questions look wrong. */
export type CreditAlertKind =
  /** One party asked about by more than five partners on one day (多机构同日查询同一主体). */
  | 'MANY_ORGANISATIONS'
  /** A hundred parties or more in an hour of the night, 22:00 to 6:00 (夜间批量查询); the number is the platform's own. */
  | 'NIGHT_BULK'
  /** Questions refused because no consent was named (无授权查询). */
  | 'NO_CONSENT'
  /** Questions refused because of their purpose (超出协议目的查询). */
  | 'PURPOSE'
  /** More parties in an hour than its mean and three standard deviations (查询量异常). */
  | 'VOLUME';

/** What happened to a watched subject. */
export type CreditChange =
  /** Left the list (删除): delete your copy. */
  | 'DELETED'
  /** An objection is open (异议中). */
  | 'DISPUTED'
  /** The restriction is lifted (解除限制). */
  | 'LIFTED'
  /** Came onto the list (纳入). */
  | 'LISTED'
  /** Consumption is restricted (限制消费). */
  | 'RESTRICTED'
  /** Should never have been listed (撤销): delete your copy, undo what rests on it. */
  | 'REVOKED'
  /** Its listing changed (变更). */
  | 'UPDATED';

/** What a figure rests on. */
export type CreditFigureBasis =
  /** Counted, and not quite what the definition asks for (近似). */
  | 'APPROXIMATE'
  /** Counted from records of the platform (统计). */
  | 'COMPUTED'
  /** What it needs is not on record (无法统计). */
  | 'NOT_COMPUTABLE'
  /** Said by a source, not counted here (媒体报道). */
  | 'REPORTED';

/** Which figure. */
export type CreditFigureCode =
  /** Sum of the payments of those cases (履行金额). */
  | 'AMOUNT'
  /** Last measure that hit before the first payment (归因措施). */
  | 'ATTRIBUTED'
  /** Mean duration of closed cases before the plan less after, same kind of case (缩短天数). */
  | 'DAYS_SAVED'
  /** Of the exits, deleted within three working days; must be all (三个工作日内删除比例). */
  | 'DELETED_IN_TIME'
  /** Listings published in the quarter (新增公布). */
  | 'ENTRIES'
  /** Listings deleted in the quarter (删除). */
  | 'EXITS'
  /** Hits that units reported in the quarter (措施命中). */
  | 'MEASURES_APPLIED'
  /** Objections that courts decided in the quarter (异议审结). */
  | 'OBJECTIONS_DECIDED'
  /** Of these, upheld by the court or the court above (异议成立率). */
  | 'OBJECTIONS_UPHELD_SHARE'
  /** Exits for each entry of the quarter (修复率). */
  | 'REPAIR_RATE'
  /** Restrictions whose notice of assistance was delivered in the quarter (限制消费送达). */
  | 'RESTRICTIONS'
  /** Listings revoked in the quarter (撤销). */
  | 'REVOKED'
  /** Revoked for each listed of the quarter (撤销率). */
  | 'REVOKED_SHARE'
  /** Amount they paid: nearly that much (履行金额近二亿元). */
  | 'SEED_AMOUNT'
  /** Days by which enforcement became shorter on average (平均缩短执行天数). */
  | 'SEED_DAYS'
  /** Measures of the memorandum (惩戒措施). */
  | 'SEED_MEASURES'
  /** Parties that performed voluntarily (主动履行当事人). */
  | 'SEED_PARTIES'
  /** Incentive policies (扶持政策). */
  | 'SEED_POLICIES'
  /** Units that signed (签署单位). */
  | 'SEED_UNITS'
  /** Distinct parties deleted as performed (D1, D2, early deletion) within 90 days of publication (主动履行主体). */
  | 'VOLUNTARY_PARTIES';

/** In what it is counted. */
export type CreditFigureUnit =
  /** Hundredths of a per cent. */
  | 'BASIS_POINTS'
  /** Days. */
  | 'DAYS'
  /** Fen. */
  | 'FEN'
  /** Items. */
  | 'ITEMS'
  /** Listings. */
  | 'LISTINGS'
  /** Distinct parties, not cases. */
  | 'PARTIES'
  /** Records. */
  | 'RECORDS';

/** How grave the conduct is (失信程度). */
export type CreditGrade =
  /** General (一般). */
  | 'GENERAL'
  /** Minor (轻微). */
  | 'MINOR'
  /** Serious (严重). */
  | 'SERIOUS';

/** What the registers hold against one debtor. */
export type DebtorMeasureInput = {
  /** The published listing (失信) of this case; else say why he is not listed. */
  readonly listingId?: string | number | null | undefined;
  /** Why he is not listed, up to 200 characters. */
  readonly notListedReason?: string | null | undefined;
  /** Number of the debtor in the case. */
  readonly number: number;
  /** The restriction in force (限制消费令) of your court. */
  readonly restrictionId: string | number;
};

/** Decides an objection. */
export type DecideAssessmentInput = {
  /** Why; up to 500 characters. */
  readonly decision: string;
  /** The deductions as they should have been; left out, they stay. */
  readonly deductions?: ReadonlyArray<DeductionInput> | null | undefined;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Whether it is right. */
  readonly isUpheld: boolean;
  /** The items as they should have been scored; each once, when it is upheld. */
  readonly items?: ReadonlyArray<ItemScoreInput> | null | undefined;
};

/** Decides an objection. */
export type DecideClosureObjectionInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** True: the closing falls and the case is open again. False: it stands. */
  readonly isUpheld: boolean;
  /** Why, up to 500 characters. */
  readonly reason: string;
};

/** What the check of a clue said, at the version of the clue. */
export type DecideEnforcementClueInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** What was found, up to 500 characters. */
  readonly findings: string;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** True: enforcement of a closed round is resumed. */
  readonly isValid: boolean;
};

/** A decision about a finding, at a version. */
export type DecideFindingInput = {
  /** True: it is what it looks like, and the police are told. False: it is not. */
  readonly confirmed: boolean;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Why, 1 to 500 characters. The person whose file it is may ask for it. */
  readonly reason: string;
};

/** A decision on one record, at the version it was read. */
export type DecideInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** The decision to list (纳入决定书). */
export type DecideListingInput = {
  /** SHA-256 of the signed decision, 64 hexadecimal digits. */
  readonly decisionHash: string;
  /** Number of the decision, as a case number. */
  readonly decisionNo: string;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Grade of the conduct. */
  readonly grade?: CreditGrade | null | undefined;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Term in years, 2 to 5; absent: two years, or none on G1 alone (R17 §2). */
  readonly termYears?: number | null | undefined;
};

/** The review of a match (匹配复核). */
export type DecideMatchInput = {
  /** What you found. */
  readonly decision: MatchFinding;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Until when it is remembered: at most a year. */
  readonly expiresAt: string;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Something to the party's disadvantage is to follow from SAME: then another reviewer confirms it first. */
  readonly isAdverse?: boolean;
  /** Id of the match, from an answer or a policy check of yours. */
  readonly matchId: string | number;
  /** On what it rests, up to 500 characters; no number of a document. */
  readonly note: string;
};

/** A decision on an objection. */
export type DecideObjectionInput = {
  /** Number of the decision, as a case number. */
  readonly decisionNo: string;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** True: it is upheld, and the listing is corrected, deleted or revoked within three working days. */
  readonly isUpheld: boolean;
  /** Why, up to 500 characters. */
  readonly reason: string;
};

/** What takes points away. */
export type DeductionGround =
  /** A leak of personal data; last place too (泄露个人信息): −30 (design). */
  | 'DATA_LEAK'
  /** A death by fire or negligence (火灾或失职致人死亡): −20 (design). */
  | 'DEATH'
  /** A false report (虚假上报): −5 (design). */
  | 'FALSE_REPORT'
  /** A crime of a guard (保安员犯罪): −20 (design). */
  | 'GUARD_CRIME';

/** Points taken away. */
export type DeductionInput = {
  /** How many times. */
  readonly count: number;
  /** For what. */
  readonly ground: DeductionGround;
  /** On what facts; up to 300 characters. */
  readonly reason: string;
};

/** Lets another insurer assess a loss (委托定损). */
export type DelegateLossInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Whose loss: number of the party. */
  readonly partyNumber: number;
  /** Partner id of that insurer. */
  readonly toInsurerId: string | number;
};

/** The case left the public database. */
export type DeleteClosureEntryInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** A deletion (删除). */
export type DeleteListingInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** On which ground; absent: the one that was recorded. */
  readonly ground?: DeletionGround | null | undefined;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Why, up to 500 characters. */
  readonly reason: string;
};

/** Why a listing ends (删除情形, R17 §10). */
export type DeletionGround =
  /** Performed or enforced in full (已履行或者已执行完毕, R17 §10(1); article not re-read). */
  | 'D1'
  /** Settlement performed (执行和解协议已履行完毕, R17 §10(2); article not re-read). */
  | 'D2'
  /** The applicant asks in writing and the court agrees (申请执行人书面申请删除，法院审查同意, R17 §10(3); article not re-read). */
  | 'D3'
  /** After the round was closed two network checks found nothing (终结本次执行后两次以上网络查询无财产且无线索, R17 §10(4); article not re-read). */
  | 'D4'
  /** Stayed by retrial or bankruptcy (因审判监督或破产程序裁定中止执行, R17 §10(5); article not re-read). */
  | 'D5'
  /** Non-enforcement ruled (裁定不予执行, R17 §10(6); article not re-read). */
  | 'D6'
  /** Enforcement terminated (裁定终结执行, R17 §10(7); article not re-read). */
  | 'D7'
  /** Performed actively or corrected: early deletion decided (积极履行或主动纠正，决定提前删除, R17 §2 ¶2). */
  | 'EARLY'
  /** The term ended (纳入期限届满, R17 §10 ¶2; article not re-read). */
  | 'TERM';

/** Delivers the notice of assistance (协助执行通知书) to the vehicle office. */
export type DeliverAssistanceNoticeInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** A job, at a version. */
export type DispatchJobChangeInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** Where a job stands. */
export type DispatchJobStatus =
  /** On its way (已接受). */
  | 'ACCEPTED'
  /** At the scene (已到达). */
  | 'ARRIVED'
  /** The road is clear (已清障). */
  | 'CLEARED'
  /** Finished (已完成). */
  | 'FINISHED'
  /** No team: left to a point or to the phone (已转交). */
  | 'HANDED_ON'
  /** Not accepted in time (超时未接). */
  | 'LAPSED'
  /** Offered to a team (待接受). */
  | 'OFFERED'
  /** Called back (已撤回). */
  | 'RECALLED';

/** Sends somebody to an accident. */
export type DispatchTeamInput = {
  /** The accident. */
  readonly accidentId: string | number;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** Who helps at the scene. */
export type DispatchWay =
  /** Nobody is near: the seat helps by phone (席位电话指导). */
  | 'PHONE'
  /** No team is near: the nearest rural point (就近农村点位). */
  | 'POINT'
  /** A scene team rides there (联动组出警). */
  | 'TEAM';

/** The owner refuses the insurer's figure. */
export type DisputeLossInput = {
  /** What you claim in all for what was assessed; more than the assessed amount. */
  readonly claimedFen: number;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Reason, 1 to 500 characters. */
  readonly reason: string;
};

/** What is wrong with the offer. */
export type DisputeOfferInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Reason, 1 to 500 characters. */
  readonly reason: string;
};

/** Which paper of a vehicle. */
export type DocumentKind =
  /** 检验合格标志 */
  | 'INSPECTION_MARK'
  /** 机动车登记证书 */
  | 'REGISTRATION_CERTIFICATE'
  /** 机动车行驶证 */
  | 'VEHICLE_LICENCE';

/** Whether a paper holds. */
export type DocumentStatus =
  /** Holds (有效), until `validTo` if it has one. */
  | 'VALID'
  /** Withdrawn or replaced (作废). */
  | 'VOID';

/** A draft of the agreement of the parties (自行协商协议书). */
export type DraftAgreementInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** What happened, in the words of the parties: 2 to 500 characters. */
  readonly facts: string;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Each party once. */
  readonly parties: ReadonlyArray<PartyShareInput>;
};

/** A notice of one listing for one board. */
export type DraftExposureNoticeInput = {
  /** The board. */
  readonly boardId: string | number;
  /** SHA-256 of the record of that check, 64 hexadecimal digits. */
  readonly childCheckHash: string;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** The listing: published, not disputed, not due for release. */
  readonly listingId: string | number;
  /** You checked that the notice names and pictures no child. */
  readonly namesNoChild: boolean;
  /** A line of your own, up to 100 characters: no photo, address, telephone, employer, family, account or amount. */
  readonly remark?: string | null | undefined;
};

/** A first assessment, or a second assessor's after a dispute. */
export type DraftLossInput = {
  /** The accident. */
  readonly accidentId: string | number;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Whose loss: number of the party. */
  readonly partyNumber: number;
  /** The content. */
  readonly sheet: LossSheetInput;
};

/** Conduct of a driver that insurance leaves out (交强险条例 §22, model clauses). */
export type DriverConduct =
  /** Drugged (吸毒、服用管制药品). */
  | 'DRUGGED'
  /** Drunk (醉酒驾驶). */
  | 'DRUNK'
  /** Hit and run (肇事逃逸). */
  | 'HIT_AND_RUN'
  /** On purpose (被保险人故意制造). */
  | 'INTENTIONAL'
  /** Vehicle stolen (被盗抢期间). */
  | 'STOLEN'
  /** Without the licence for it (未取得驾驶资格). */
  | 'UNQUALIFIED';

/** Narrows a list of duties. */
export type DutyFilterInput = {
  /** True: those that wait to be lifted. */
  readonly liftAsked?: boolean | null | undefined;
  /** Of this listing. */
  readonly listingId?: string | number | null | undefined;
  /** Of this measure. */
  readonly measure?: string | null | undefined;
  /** True: those whose acknowledgement or lifting is late. */
  readonly overdue?: boolean | null | undefined;
  /** Of this restriction. */
  readonly restrictionId?: string | number | null | undefined;
  /** In this state. */
  readonly status?: DutyStatus | null | undefined;
  /** True: those that nobody has to do, since no partner stands for the unit (any more). */
  readonly unheld?: boolean | null | undefined;
  /** Of this unit. */
  readonly unit?: string | null | undefined;
};

/** Where a duty stands. */
export type DutyStatus =
  /** Acknowledged (已签收). */
  | 'ACKED'
  /** At least one hit (已执行). */
  | 'APPLIED'
  /** Ended (已解除). */
  | 'LIFTED'
  /** Delivered; to be acknowledged (待签收). */
  | 'PUSHED'
  /** Spared, with a reason (免予惩戒, SZ §67). */
  | 'SKIPPED'
  /** No partner stands for the unit yet: nothing was delivered here (未送达). */
  | 'UNDELIVERED';

/** They moved out. */
export type EndHouseholdInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** When. */
  readonly movedOutOn: string;
};

/** Ends a posting at once. */
export type EndRuralPostingInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** Ends an agreement, or turns a proposal down, at once. */
export type EndSharingInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** Narrows a list of enforcement cases. */
export type EnforcementCaseFilterInput = {
  /** Of this number (案号). */
  readonly caseNo?: string | null | undefined;
  /** In this state. */
  readonly status?: EnforcementCaseStatus | null | undefined;
};

/** Where an enforcement case stands. */
export type EnforcementCaseStatus =
  /** The round is closed (终结本次执行). */
  | 'CLOSED_ROUND'
  /** Performed (执行完毕). */
  | 'DONE'
  /** The closing is objected to (异议审查). */
  | 'OBJECTION'
  /** Being enforced (执行中). */
  | 'OPEN'
  /** Enforcement is resumed (恢复执行); it goes on under a number of its own. */
  | 'RESUMED'
  /** A second judge looks at the request to close the round (终本复核). */
  | 'REVIEW';

/** Who brought a clue. */
export type EnforcementClueSource =
  /** The applicant (申请执行人). */
  | 'APPLICANT'
  /** The court itself (法院). */
  | 'COURT'
  /** Somebody else (其他). */
  | 'OTHER';

/** Where a clue stands. */
export type EnforcementClueStatus =
  /** To be checked (待核实). */
  | 'REPORTED'
  /** Not borne out (不属实). */
  | 'UNFOUNDED'
  /** True: enforcement is resumed (属实). */
  | 'VERIFIED';

/** The round stands in the public database of closed rounds (终本案件信息库). */
export type EnterClosureInput = {
  /** Number of the entry there, 1 to 64 characters. */
  readonly databaseNo: string;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** Blinded identity numbers (盲化证件号码); the platform learns how many they are, and nothing of them. */
export type EvaluateBlindedInput = {
  /** Elements of ristretto255, 32 bytes each in base64url, 1 to 250 in the order in which the answers are wanted; made by blindNumbers of the client library. */
  readonly blinded: ReadonlyArray<string>;
  /** A bank's number of the consent policy that all of them have agreed to (授权编号), 1 to 64 characters; never a customer's number. */
  readonly consentRef?: string | null | undefined;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** The key of this week, from `obliviousKeys`. */
  readonly keyId: string | number;
  /** Why (用途). */
  readonly purpose: ObliviousPurpose;
};

/** What a file shows (164号 §12; 取证照片). Films are MP4 up to 200 MiB, lists CSV or XLSX up to 4 MiB, all others photos or PDF up to 20 MiB; of an accident photos are JPEG or PNG. */
export type EvidenceKind =
  /** Where the vehicles touched (碰撞部位), close. */
  | 'ACCIDENT_CONTACT'
  /** A damaged part (受损部位), close and at 45°. */
  | 'ACCIDENT_DAMAGE'
  /** Licence, vehicle licence or policy of one party (驾驶证、行驶证、保单); seen by police, that party and its own insurer. */
  | 'ACCIDENT_DOCUMENT'
  /** Clip of a dash camera (行车记录仪视频), MP4. Kept as it is: not encoded anew, not watermarked. */
  | 'ACCIDENT_FILM'
  /** Accident from the front side (侧前方): both vehicles, road marks, the plate in front. */
  | 'ACCIDENT_FRONT_SIDE'
  /** Electric bicycle: its plate, where its rider was (非机动车). */
  | 'ACCIDENT_NON_MOTOR'
  /** A number plate, readable (号牌). */
  | 'ACCIDENT_PLATE'
  /** Accident from the rear side (侧后方): both vehicles, lane lines, the other plate. */
  | 'ACCIDENT_REAR_SIDE'
  /** Signals, signs, skid marks, debris (现场标志、痕迹). */
  | 'ACCIDENT_SIGNS'
  /** VIN plate or windscreen number (车架号). */
  | 'ACCIDENT_VIN'
  /** List of the cars of a visit (批量清单), as CSV or XLSX. */
  | 'BATCH_SHEET'
  /** What somebody noticed at a site (线索照片); seen by the police and by her who reported it. */
  | 'CLUE_PHOTO'
  /** Conformity certificate (整车出厂合格证). */
  | 'CONFORMITY_CERTIFICATE'
  /** Decision to list a judgment debtor (纳入失信被执行人名单决定书), PDF or photo: the file whose hash was decided on. */
  | 'COURT_DECISION'
  /** Full film of an inspection (查验录像, 164号 §73). */
  | 'INSPECTION_FILM'
  /** Written objection and what proves it (书面异议材料), photo or PDF. */
  | 'OBJECTION_DOCUMENT'
  /** Proof of origin, such as the sales invoice (来历证明). */
  | 'ORIGIN_PROOF'
  /** Identity paper of the owner (所有人身份证明). */
  | 'OWNER_IDENTITY'
  /** Photo of a finished plate (号牌照片). */
  | 'PLATE_PHOTO'
  /** A notice on its board (张贴照片). */
  | 'POSTING_PHOTO'
  /** Power of attorney (授权委托书). */
  | 'POWER_OF_ATTORNEY'
  /** The board after a notice came down (撤除照片). */
  | 'REMOVAL_PHOTO'
  /** Standard photo of the vehicle (车辆标准照片). */
  | 'VEHICLE_PHOTO'
  /** Rubbing of the VIN (车辆识别代号拓印膜). */
  | 'VIN_RUBBING';

/** Whether the file is there. */
export type EvidenceStatus =
  /** A ticket was given (待上传); the file has not come yet. */
  | 'EXPECTED'
  /** The file was checked by its content and is stored (已存储); it is never replaced. */
  | 'STORED';

/** Why a restriction does not hold for some days. */
export type ExemptionKind =
  /** Serious illness, funeral, official duty, important exam: travel up to one month (SW35 §17, article not re-read). */
  | 'EMERGENCY'
  /** Needed for life or business, approved before (R15 §8). */
  | 'NEED_OF_LIFE_OR_BUSINESS'
  /** Private spending of a responsible person with own money (R15 §3 ¶2). */
  | 'OWN_MONEY';

/** Narrows a list of notices. */
export type ExposureNoticeFilterInput = {
  /** True: those that have to come down and still hang. */
  readonly isToBeRemoved?: boolean | null | undefined;
  /** In this state. */
  readonly status?: ExposureNoticeStatus | null | undefined;
};

/** Where a notice stands. */
export type ExposureNoticeStatus =
  /** Approved by the president (已审批). */
  | 'APPROVED'
  /** Drafted by a judge (拟制). */
  | 'DRAFT'
  /** On the board (已张贴). */
  | 'POSTED'
  /** Taken down (已撤除). */
  | 'REMOVED'
  /** Never hung, and never will (作废). */
  | 'VOID';

/** Fault catalogue (定责情形). A fault suggests who is liable; an officer or the parties decide. */
export type Fault =
  /** Rear-end collision (追尾), 道交法 §43¶1. */
  | 'F01'
  /** Lane change hinders cars in that lane (变更车道影响该车道车辆), 实施条例 §44¶2. */
  | 'F02'
  /** Overtaking where or when it is forbidden (违法超车), 道交法 §43(1)–(4). */
  | 'F03'
  /** Return after overtaking without a safe distance (超车后未保持安全距离驶回), 实施条例 §47. */
  | 'F04'
  /** Cutting into queued or slow cars (穿插等候或者缓慢行驶车辆), 道交法 §45¶1, 实施条例 §53¶2. */
  | 'F05'
  /** Use of the oncoming lane past a queue (借道或者占用对面车道超越排队车辆), 道交法 §45¶1. */
  | 'F06'
  /** Lane drop: no alternate merge (车道减少未依次交替通行), 道交法 §45¶2, 实施条例 §53¶3. */
  | 'F07'
  /** Running a red light (闯红灯), 道交法 §44, 实施条例 §38¶1(3). */
  | 'F08'
  /** Turn on green hinders a released straight car or pedestrian (绿灯转弯妨碍被放行的直行车辆、行人), 实施条例 §38¶1(1). */
  | 'F09'
  /** Right turn on red hinders a released car or pedestrian (红灯右转妨碍被放行的车辆、行人), 实施条例 §38¶3. */
  | 'F10'
  /** Signal without arrows: turn not yielding to straight (无箭头信号灯路口转弯未让直行), 实施条例 §51(7). */
  | 'F11'
  /** Opposite directions: right turn not yielding to left turn (相对方向右转未让左转), 实施条例 §51(7) §52(4). */
  | 'F12'
  /** No signal, priority by sign or marking: not yielding (无信号灯，未让有让行标志标线的优先方), 实施条例 §52(1). */
  | 'F13'
  /** No signal, no sign: not yielding to the car from the right (无信号灯、无标志，未让右方来车), 实施条例 §52(2). */
  | 'F14'
  /** No signal: turn not yielding to straight (无信号灯路口转弯未让直行), 实施条例 §52(3). */
  | 'F15'
  /** Entering a roundabout without yielding (进环岛未让环岛内车辆), 实施条例 §51(2). */
  | 'F16'
  /** Turn from the wrong guide lane (未按导向车道行驶), 实施条例 §51(1). */
  | 'F17'
  /** U-turn that hinders traffic or is forbidden (违法掉头), 实施条例 §49. */
  | 'F18'
  /** Reversing (倒车), 实施条例 §50. */
  | 'F19'
  /** Rolling back or forward (溜车), 道交法 §22. */
  | 'F20'
  /** Opened door hinders others (开关车门妨碍他人), 实施条例 §63(4) §77(3). */
  | 'F21'
  /** Driving the wrong way (逆行), 道交法 §35. */
  | 'F22'
  /** Meeting without a centre line: not keeping right (无中心线道路会车未靠右), 实施条例 §48(1). */
  | 'F23'
  /** Obstacle: the side with it did not yield (有障碍路段，有障碍一方未让行), 实施条例 §48(2). */
  | 'F24'
  /** Narrow slope: downhill did not yield (狭窄坡路下坡未让上坡), 实施条例 §48(3). */
  | 'F25'
  /** Narrow mountain road: inner side did not yield (狭窄山路靠山体一方未让行), 实施条例 §48(4). */
  | 'F26'
  /** Driving in a reserved lane (违法使用专用车道), 道交法 §37. */
  | 'F27'
  /** Pulling out from the roadside hinders traffic (驶离停车地点妨碍通行), 实施条例 §44¶2 §57(1). */
  | 'F28'
  /** Not giving way at a zebra crossing (人行横道未让行), 道交法 §47. */
  | 'F29'
  /** Car in the non-motor lane hits a non-motor vehicle (机动车在非机动车道内碰撞非机动车), 道交法 §36. */
  | 'F30'
  /** Load falls or scatters (载物遗洒、飘散), 道交法 §48¶1. */
  | 'F31'
  /** Against a prohibition sign or marking (违反禁令标志、标线), 道交法 §38 §44. */
  | 'F32'
  /** Entering a blocked junction (路口阻塞时驶入), 实施条例 §53¶1. */
  | 'F33'
  /** Expressway: reverse, wrong way, across the median (高速公路倒车、逆行、穿越中央分隔带), 实施条例 §82(1). */
  | 'F34'
  /** Ramp entry hinders the main line (匝道驶入妨碍主线), 实施条例 §79¶1. */
  | 'F35'
  /** Fixed object hit, or a car alone (碰撞固定物或者单车事故), 处理程序规定 §60. */
  | 'F36'
  /** Hit and run (逃逸), 实施条例 §92¶1. */
  | 'F37'
  /** Scene or evidence destroyed or forged (破坏、伪造现场，毁灭证据), 实施条例 §92¶2, 处理程序规定 §61. */
  | 'F38'
  /** Rider crosses the carriageway instead of pushing (非机动车骑行横过机动车道), 实施条例 §70¶1. */
  | 'F39'
  /** Non-motor vehicle swerves suddenly (非机动车突然猛拐), 实施条例 §72(4). */
  | 'F40'
  /** Pedestrian against the signal, or crossing suddenly (行人违反信号或者突然横穿), 道交法 §62, 实施条例 §75. */
  | 'F41'
  /** Illegal parking (违法停车), 道交法 §56, 实施条例 §63. */
  | 'F50'
  /** Broken-down car without a warning triangle (故障车未设警告标志), 道交法 §52, 实施条例 §60. */
  | 'F51'
  /** The same fault on both sides (lane change, reversing, red light) (双方同样违法（同时变道、倒车、闯红灯）), 处理程序规定 §60. */
  | 'F52'
  /** Speeding as an extra fault (超速（附加过错）), 道交法 §42. */
  | 'F53';

/** Who agreed that the fee follows the assessment. */
export type FeeAgreedBy =
  /** A government buyer of the service (政府购买服务). */
  | 'GOVERNMENT_BUYER'
  /** Owners and company, in the service contract (物业服务合同). */
  | 'SERVICE_CONTRACT';

/** A register that is fed by its authority or maker. */
export type Feed =
  /** Announced models (公告). */
  | 'ANNOUNCEMENTS'
  /** Bans on applicants (限制申请). */
  | 'BANS'
  /** Conformity certificates (合格证). */
  | 'CERTIFICATES'
  /** Sales invoices (机动车销售统一发票). */
  | 'INVOICES'
  /** Persons and units (人口库, 单位库). */
  | 'PARTIES'
  /** Policies (保险单). */
  | 'POLICIES'
  /** Powers of attorney (授权委托书). */
  | 'POWERS_OF_ATTORNEY'
  /** Seizures (查封). */
  | 'SEIZURES'
  /** Releases of seizures (解除查封). */
  | 'SEIZURE_RELEASES'
  /** Purchase and vessel tax (购置税, 车船税). */
  | 'TAXES'
  /** Safety test reports (安检报告). */
  | 'TESTS'
  /** Thefts (被盗抢骗). */
  | 'THEFTS';

/** An objection to a listing (异议、纠正申请). */
export type FileObjectionInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** What is wrong. */
  readonly kind: ObjectionKind;
  /** The listing: yours, or of a firm that gave you its power of attorney. */
  readonly listingId: string | number;
  /** Why, up to 500 characters. */
  readonly reason: string;
};

/** Reports a finished plate. */
export type FinishPlateInput = {
  /** Serial of the blank it was made from. */
  readonly blankSerial: string;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Photo of the plate, uploaded as PLATE_PHOTO for the order. */
  readonly photoId: string | number;
};

/** One finished plate of a row. */
export type FinishPlateItemInput = {
  /** Serial of the blank it was made from. */
  readonly blankSerial: string;
  /** The version you decided on; another one answers STALE for this record alone. */
  readonly expectedVersion: number;
  /** Its id. */
  readonly id: string | number;
};

/** Reports a row of finished plates. */
export type FinishPlatesInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** The orders, 1 to 100, none twice. */
  readonly items: ReadonlyArray<FinishPlateItemInput>;
  /** Photo of the row of plates, uploaded as PLATE_PHOTO for one order of the visit. */
  readonly photoId: string | number;
};

/** Forms a scene team; with both members it is a pair. */
export type FormTeamInput = {
  /** Last day of their training certificate. */
  readonly certValidTo: string;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Where they belong: first 2 to 6 digits of a division code. */
  readonly homeZone: string;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** A linkage officer (联动员) of an insurer. */
  readonly insurerStaffId?: string | number | null | undefined;
  /** What they carry. */
  readonly kit: ReadonlyArray<SceneTeamKit>;
  /** An officer or auxiliary of yours. */
  readonly policeStaffId?: string | number | null | undefined;
  /** What they ride, such as the number of the motorcycle; up to 50 characters. */
  readonly vehicle: string;
};

/** What follows from a finding. */
export type FraudAction =
  /** Refused where it happens (直接拦截). */
  | 'BLOCK'
  /** Shown beside the file (供参考). */
  | 'FACT'
  /** The file waits until a person decides (暂缓). */
  | 'HOLD'
  /** A person is asked (待人工核查). */
  | 'TASK';

/** What was looked for. Source of every check: design, unverified; there are no weights and no sum. */
export type FraudCheck =
  /** The same accident is on file already (同一事故重复报案). */
  | 'D1'
  /** The same loss is claimed twice (同一事故重复索赔). */
  | 'D2'
  /** A photo is the same file as in another case (照片与其他案件完全相同). */
  | 'D3'
  /** A photo looks like one of another case (照片与其他案件高度相似). */
  | 'D4'
  /** A photo was taken at another time or place than reported (照片拍摄时间或地点与报案不符). */
  | 'D5'
  /** The same part was paid for within a year, without proof of repair (同一配件一年内已赔付且无修复凭证). */
  | 'D6'
  /** A policy began, or its limit rose, within seven days before (保单或保额在事故前七日内生效). */
  | 'D7'
  /** Three claims or more within a year (一年内多次出险). */
  | 'D8'
  /** One account receives for three persons or more (同一收款账户用于多名无关人员). */
  | 'D9'
  /** The parties met before, or belong together (当事人之间存在关联). */
  | 'D10'
  /** The damage does not fit the other vehicle (损伤方向或高度与对方车辆不符). */
  | 'D12'
  /** One plate was at two places that it could not reach (号牌疑似被套用). */
  | 'D13'
  /** Another driver was named after a first report (报案后更换驾驶人). */
  | 'D14';

/** Where a finding stands. */
export type FraudFindingStatus =
  /** A person found it true (已确认). */
  | 'CONFIRMED'
  /** A person found nothing in it (已排除). */
  | 'DISMISSED'
  /** Waits for a person (待核查). */
  | 'OPEN';

/** What the guard did. */
export type GiveFeedbackInput = {
  /** What was done; only what the level allows. */
  readonly acts: ReadonlyArray<GuardAct>;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** In words; up to 300 characters. */
  readonly feedback: string;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** Goes on duty at a seat. */
export type GoOnDutyInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** How many tasks at once, 1 to 30. */
  readonly maxParallel?: number;
  /** What you can do; determining liability needs a liability officer of the police. */
  readonly skills: ReadonlyArray<SeatSkill>;
  /** Where: first 2 to 6 digits of division codes, 1 to 20 of them; "50" is all of Chongqing. */
  readonly zones: ReadonlyArray<string>;
};

/** An exemption inside which the restriction does not hold (R15 §8, SW35 §17). */
export type GrantExemptionInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** First day. */
  readonly from: string;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** For which acts; an emergency frees travel (C1, C9) alone. */
  readonly items: ReadonlyArray<RestrictedAct>;
  /** Which kind. */
  readonly kind: ExemptionKind;
  /** Why, up to 200 characters. */
  readonly reason: string;
  /** Last day; of an emergency within one month. */
  readonly to: string;
};

/** A period of grace before the publication (宽限期). */
export type GrantGraceInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Its last day: one to three months from the decision. */
  readonly until: string;
};

/** What a guard may do, by level. */
export type GuardAct =
  /** Call for help (呼叫报警), level I. */
  | 'CALL'
  /** Lead people away (疏散人员), level I. */
  | 'EVACUATE'
  /** Guide the police (引导警力), level I. */
  | 'GUIDE'
  /** Keep a distance (保持距离), level I. */
  | 'KEEP_DISTANCE'
  /** Mediate (劝解), level III. */
  | 'MEDIATE'
  /** Protect the scene (保护现场), level II; 保安服务管理条例 §29. */
  | 'PROTECT_SCENE'
  /** Report (报告), level II, III; 物业管理条例 §45. */
  | 'REPORT'
  /** Stop a crime in the service area (制止服务区域内的违法犯罪), level II; 保安服务管理条例 §29. */
  | 'STOP_CRIME'
  /** Watch (观察), level II. */
  | 'WATCH';

/** An instruction, at its version. */
export type GuardInstructionChangeInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** What a guard can be told besides an incident; nothing that 保安服务管理条例 §30 forbids is among them. */
export type GuardInstructionKind =
  /** Look at a hazard (查看隐患). */
  | 'CHECK_HAZARD'
  /** Guide traffic (疏导交通). */
  | 'GUIDE_TRAFFIC'
  /** Walk a round (巡查). */
  | 'PATROL_ROUND'
  /** Post a notice that is meant for the public (张贴公开通告). */
  | 'PUBLIC_NOTICE'
  /** Stand by at the post (值守). */
  | 'STAND_BY';

/** Where an instruction stands. */
export type GuardInstructionStatus =
  /** Done (已完成). */
  | 'DONE'
  /** Given (已下达). */
  | 'GIVEN';

/** What no order may ask of a guard; an output only. */
export type GuardNever =
  /** To collect a debt (参与追索债务), 保安服务管理条例 §30. */
  | 'DEBT_COLLECTION'
  /** To breach somebody's privacy (侵犯个人隐私或泄露信息), 保安服务管理条例 §30. */
  | 'PRIVACY'
  /** To restrict somebody's freedom (限制他人人身自由), 保安服务管理条例 §30. */
  | 'RESTRICT_FREEDOM'
  /** To search a person (搜查他人身体或物品), 保安服务管理条例 §30. */
  | 'SEARCH_PERSON'
  /** To take documents or property (扣押、没收他人证件、财物), 保安服务管理条例 §30. */
  | 'TAKE_DOCUMENTS';

/** A first-response order, at its version. */
export type GuardOrderChangeInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** Where a first-response order stands. */
export type GuardOrderStatus =
  /** Accepted (已接单). */
  | 'ACCEPTED'
  /** At the spot (已到场). */
  | 'ARRIVED'
  /** Reported (已反馈). */
  | 'FED_BACK'
  /** Not accepted in time (超时未接). */
  | 'LAPSED'
  /** Given; to be accepted in 60 seconds (待接单). */
  | 'OFFERED'
  /** Withdrawn with the incident (已撤回). */
  | 'WITHDRAWN';

/** One of your guard posts, at its version. */
export type GuardPostChangeInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** A shift of the roster, at its version. */
export type GuardShiftChangeInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** Where a shift stands. */
export type GuardShiftStatus =
  /** Cancelled (已取消). */
  | 'CANCELLED'
  /** Nobody came (缺岗). */
  | 'MISSED'
  /** Over (已下岗). */
  | 'OFF_DUTY'
  /** On duty (在岗). */
  | 'ON_DUTY'
  /** On the roster (已排班). */
  | 'PLANNED';

/** Hands a task over. */
export type HandOverTaskInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** The seat that gets it, sea_…. */
  readonly toSeatId: string | number;
};

/** Narrows a list of hazards. */
export type HazardFilterInput = {
  /** Of this kind. */
  readonly kind?: HazardKind | null | undefined;
  /** Reported by this point. */
  readonly pointId?: string | number | null | undefined;
  /** In this state. */
  readonly status?: HazardStatus | null | undefined;
};

/** What makes a place dangerous. */
export type HazardKind =
  /** No guard rail beside a drop or water (临水临崖缺护栏). */
  | 'GUARD_RAIL'
  /** Falling rock or slipping ground (塌方落石). */
  | 'LANDSLIDE'
  /** Market or goods on the road (占道经营、堆物). */
  | 'OCCUPIED_ROAD'
  /** Something else (其他). */
  | 'OTHER'
  /** Broken surface (路面破损). */
  | 'ROAD_SURFACE'
  /** Poor sight at a bend or junction (视距不良). */
  | 'SIGHT'
  /** Sign or marking missing (标志标线缺失). */
  | 'SIGN';

/** How dangerous it is. */
export type HazardSeverity =
  /** Great (重大). */
  | 'HIGH'
  /** Little (一般). */
  | 'LOW'
  /** Considerable (较大). */
  | 'MEDIUM';

/** Where a hazard stands. */
export type HazardStatus =
  /** Mended (已整改). */
  | 'FIXED'
  /** Reported (已上报). */
  | 'OPEN'
  /** Sent to whoever must mend it (已移送整改). */
  | 'SENT';

/** What a unit did. */
export type HitAction =
  /** Limited or held (限制、暂缓). */
  | 'LIMITED'
  /** Took note and did nothing (知悉): all that an ADVISORY measure allows. */
  | 'NOTED'
  /** Refused (不予办理). */
  | 'REFUSED'
  /** Checked more strictly (从严审查). */
  | 'STRICTER';

/** The person who acts for the firm, with a power of attorney on file (164号 §89). */
export type HostAgentInput = {
  /** Resident identity number (公民身份号码). */
  readonly identityNumber: string;
  /** Name exactly as on the identity card. */
  readonly name: string;
};

/** The firm at whose site the visit is held, and whose cars they are. */
export type HostInput = {
  /** Name exactly as on the licence. */
  readonly name: string;
  /** Unified social credit code (统一社会信用代码). */
  readonly uscc: string;
};

/** Whom the law lets you register as the contact of a unit. */
export type HouseholdContactInput = {
  /** On which duty it is registered. */
  readonly basis: ContactBasis;
  /** Used once to find the person in the register of the police, so that she sees her own data; not stored, not shown, and the answer does not tell whether she was found. */
  readonly identityNumber?: string | null | undefined;
  /** Mobile number. Stored sealed. */
  readonly mobile: string;
  /** Name; up to 100 characters. Stored sealed. */
  readonly name: string;
};

/** An export, at its version. */
export type HouseholdExportChangeInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** Where an export stands. */
export type HouseholdExportStatus =
  /** May be read for 24 hours (已批准). */
  | 'APPROVED'
  /** No longer open (已过期). */
  | 'EXPIRED'
  /** Rejected (不批准). */
  | 'REJECTED'
  /** A second officer is to decide (待批准). */
  | 'REQUESTED';

/** Where a household stands. */
export type HouseholdStatus =
  /** They live there (在住). */
  | 'CURRENT'
  /** They moved out: contact and plates are gone (已迁出). */
  | 'MOVED_OUT';

/** An incident, at its version. */
export type IncidentChangeInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** What happened; the level follows from it. */
export type IncidentKind =
  /** A fight (打架), level II. */
  | 'FIGHT'
  /** Fire (火情), level I. */
  | 'FIRE'
  /** A lost item (遗失物品), level III. */
  | 'LOST_ITEM'
  /** A missing child (儿童走失), level I. */
  | 'MISSING_CHILD'
  /** A quarrel of neighbours (邻里纠纷), level III. */
  | 'NEIGHBOUR_QUARREL'
  /** Noise (噪音扰民), level III. */
  | 'NOISE'
  /** Parking (停车纠纷), level III. */
  | 'PARKING'
  /** A suspicious person (可疑人员), level II. */
  | 'SUSPICIOUS_PERSON'
  /** A theft in progress (盗窃), level II. */
  | 'THEFT'
  /** Violence (暴力伤害), level I. */
  | 'VIOLENCE'
  /** A weapon (持械), level I. */
  | 'WEAPON';

/** How grave it is (警情等级). */
export type IncidentLevel =
  /** Danger to life (一级). */
  | 'I'
  /** An offence (二级). */
  | 'II'
  /** A dispute or a nuisance (三级). */
  | 'III';

/** Where an incident stands. */
export type IncidentStatus =
  /** Closed by the police (已办结). */
  | 'CLOSED'
  /** The guard has reported (已反馈). */
  | 'FED_BACK'
  /** A guard has accepted (处置中). */
  | 'RESPONDING'
  /** A guard is sought (待响应). */
  | 'SEEKING';

/** The result of a vehicle inspection (查验). */
export type InspectVehicleInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** The full film of the inspection (164号 §73), uploaded as INSPECTION_FILM for the application or its visit. */
  readonly filmId: string | number;
  /** What was found, in words. */
  readonly findings?: string | null | undefined;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Whether vehicle and papers agree. */
  readonly passed: boolean;
};

/** The result of inspecting a row of vehicles (查验). */
export type InspectVehiclesInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The full film of the row (164号 §73), uploaded as INSPECTION_FILM for the visit. */
  readonly filmId: string | number;
  /** What was found, in words. */
  readonly findings?: string | null | undefined;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** The records, 1 to 100, none twice. */
  readonly items: ReadonlyArray<BulkItemInput>;
  /** Whether vehicles and papers agree. */
  readonly passed: boolean;
};

/** Tells a guard to do something besides an incident. */
export type InstructGuardInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** What. */
  readonly kind: GuardInstructionKind;
  /** At which site. */
  readonly siteId: string | number;
  /** Which guard of the company. */
  readonly staffId: string | number;
  /** In words, up to 300 characters; words that ask what 保安服务管理条例 §30 forbids are refused, and the attempt is kept. */
  readonly words: string;
};

/** Hands a notice to the property company in writing (协助执行通知书). */
export type InstructPostingInput = {
  /** Number of the notice of assistance, 1 to 64 characters. */
  readonly assistanceNo: string;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** A sales invoice (机动车销售统一发票). */
export type InvoiceRowInput = {
  /** The buyer's resident identity number or unified social credit code (购买方身份证号码/统一社会信用代码). Only a keyed hash is kept. */
  readonly buyerIdentityNumber: string;
  /** Name of the buyer (购买方名称). */
  readonly buyerName: string;
  /** Number of the conformity certificate (合格证号), 15 characters; null for an imported vehicle. */
  readonly certificateNo?: string | null | undefined;
  /** Number of the engine or motor (发动机号码). */
  readonly engineNo: string;
  /** 20 digits: number of the digital invoice (数电票号码), or code (发票代码, 12) and number (发票号码, 8) of the paper one. Known again by it. */
  readonly invoiceNo: string;
  /** Day of issue (开票日期). */
  readonly issuedOn: string;
  /** Model (厂牌型号), without the brand. */
  readonly model: string;
  /** Price without tax (不含税价), in fen. */
  readonly netFen: number;
  /** State. */
  readonly status: InvoiceStatus;
  /** Value-added tax (增值税税额), in fen. */
  readonly taxFen: number;
  /** Price with tax (价税合计), in fen. */
  readonly totalFen: number;
  /** VIN (车辆识别代号/车架号码). */
  readonly vin: string;
};

/** State of a sales invoice. */
export type InvoiceStatus =
  /** Good (正常). */
  | 'NORMAL'
  /** Reversed by a red invoice (红冲). */
  | 'RED'
  /** Voided (作废). */
  | 'VOIDED';

/** A determination of liability by the police (道路交通事故认定). */
export type IssueLiabilityInput = {
  /** Only for parties with something to tell; at most 8. */
  readonly conduct?: ReadonlyArray<PartyConductInput> | null | undefined;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Facts of the accident and their causes (事故事实及成因), 2 to 2,000 characters. */
  readonly facts: string;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Each party once. */
  readonly parties: ReadonlyArray<PartyShareInput>;
  /** At the scene, online, or in a joint video session. */
  readonly session: LiabilitySession;
};

/** The score of one item. */
export type ItemScoreInput = {
  /** Which item. */
  readonly item: AssessmentItem;
  /** 0 to 100. */
  readonly score: number;
};

/** Judges a clue. */
export type JudgeClueInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** What was found, up to 500 characters; for the police only. */
  readonly finding: string;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** What is said of a payment that no bank reports. */
export type LegMarkKind =
  /** The payer says that she paid (已付). */
  | 'PAID'
  /** The payee says that she received it (已收). */
  | 'RECEIVED'
  /** The insurer got it back (已追回). */
  | 'RECOVERED';

/** A legal basis of a measure. */
export type LegalBasisInput = {
  /** Whether the wording was read and confirmed. */
  readonly isVerified?: boolean;
  /** Act and article, such as 公司法(2023) §178(5); up to 200 characters. */
  readonly text: string;
};

/** Degree of liability (事故责任), 处理程序规定 §60. */
export type LiabilityDegree =
  /** 同等责任 */
  | 'EQUAL'
  /** 全部责任 */
  | 'FULL'
  /** 无责任 */
  | 'NONE'
  /** 主要责任 */
  | 'PRIMARY'
  /** 次要责任 */
  | 'SECONDARY';

/** What the liability rests on. */
export type LiabilityForm =
  /** Agreement of the parties (自行协商协议书). */
  | 'AGREEMENT'
  /** Certificate of the police (道路交通事故认定书). */
  | 'CERTIFICATE';

/** How the officer came to it. */
export type LiabilitySession =
  /** Online, from the evidence (在线). */
  | 'ONLINE'
  /** At the scene (现场). */
  | 'SCENE'
  /** Joint video session of seat, parties and insurer (视频快处). */
  | 'VIDEO';

/** Where a paper on liability stands. */
export type LiabilityStatus =
  /** Drafted; waits for signatures (待签署). */
  | 'DRAFT'
  /** Stands: accepted, upheld, or not objected to in time (生效). */
  | 'FINAL'
  /** Issued by the police and served (已送达). */
  | 'ISSUED'
  /** Signed by every party (已签署). */
  | 'SIGNED'
  /** Void (已撤销): another takes its place. */
  | 'VOID';

/** Says that what was done under a duty is undone. */
export type LiftDutyInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** Lifts a restriction (解除限制消费). */
export type LiftRestrictionInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Why: performed, security given, applicant agrees, not the person meant …; up to 200 characters. */
  readonly reason: string;
};

/** Does a copy agree with the list? */
export type ListComparisonAnswer =
  /** Rows and checksum agree (一致). */
  | 'EQUAL'
  /** They differ (不一致): throw the copy away, load the last snapshot, and apply the feed from its version. */
  | 'REBUILD';

/** What a version changes in a copy of the list. */
export type ListOperation =
  /** A row comes in (新增). */
  | 'ADD'
  /** A row goes (删除): a tombstone, delete your copy. */
  | 'DEL'
  /** A row is replaced (变更). */
  | 'MOD'
  /** Nothing (无变化). */
  | 'NONE';

/** Where an entry stands. */
export type ListReconciliationSide =
  /** In the national database alone: it was never sent here, or was taken away here (仅信息库). */
  | 'DATABASE_ONLY'
  /** Here alone: the platform shows what the database does not hold (仅平台). */
  | 'PLATFORM_ONLY';

/** How far a comparison is. */
export type ListReconciliationStatus =
  /** Compared (已比对). */
  | 'COMPARED'
  /** More entries will follow (待续传). */
  | 'OPEN';

/** The entry of a measure in a list of punishments (失信惩戒措施清单). */
export type ListRefInput = {
  /** Number or name of the entry, up to 100 characters. */
  readonly entry: string;
  /** True: a reference for a demonstration, taken for show alone, and no law. */
  readonly isDemo?: boolean;
  /** Which list. */
  readonly list: PunishmentList;
};

/** Which listing, at which version. */
export type ListingChangeInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** What forbids a listing (不得纳入情形, R17 §3–§4, SW35 §16). */
export type ListingExclusion =
  /** Sufficient effective security is given (提供了充分有效担保, R17 §3(1); article not re-read). */
  | 'X1'
  /** Seized or frozen assets are enough (已被采取查封、扣押、冻结等措施的财产足以清偿, R17 §3(2); article not re-read). */
  | 'X2'
  /** Later in the order of performance (履行顺序在后，对其依法不应强制执行, R17 §3(3); article not re-read). */
  | 'X3'
  /** Otherwise not able and refusing (其他不属于有履行能力而拒不履行的情形, R17 §3(4); article not re-read). */
  | 'X4'
  /** A minor (未成年人, R17 §4; article not re-read). */
  | 'X5'
  /** The court controls enough assets, or the applicant asks to wait (法院已控制足以清偿债务的财产，或者申请执行人申请暂不纳入, SW35 §16; article not re-read). */
  | 'X6'
  /** Responsible persons of a listed firm (单位是失信被执行人的，不得将其法定代表人、主要负责人、影响债务履行的直接责任人员、实际控制人纳入, SW35 §16; article not re-read). */
  | 'X7'
  /** Full-time student, campus loan (全日制在校生因“校园贷”纠纷成为被执行人, SW35 §16; article not re-read). */
  | 'X8';

/** Narrows a list of listings. */
export type ListingFilterInput = {
  /** Of this enforcement case (执行案号). */
  readonly caseNo?: string | null | undefined;
  /** With this entry number of the national database. */
  readonly entryNo?: string | null | undefined;
  /** In this state. */
  readonly status?: ListingStatus | null | undefined;
};

/** Why a judgment debtor is listed (纳入情形, R17 §1). */
export type ListingGround =
  /** Able to perform but refuses (有履行能力而拒不履行生效法律文书确定义务, R17 §1(1)). */
  | 'G1'
  /** Obstructs by forged evidence, violence or threats (以伪造证据、暴力、威胁等方法妨碍、抗拒执行, R17 §1(2)). */
  | 'G2'
  /** Evades by false suit, false arbitration, hiding or moving assets (以虚假诉讼、虚假仲裁或者隐匿、转移财产等方法规避执行, R17 §1(3)). */
  | 'G3'
  /** Breaks the duty to report assets (违反财产报告制度, R17 §1(4)). */
  | 'G4'
  /** Breaks a consumption restriction (违反限制消费令, R17 §1(5)). */
  | 'G5'
  /** Refuses an enforcement settlement without good reason (无正当理由拒不履行执行和解协议, R17 §1(6)). */
  | 'G6';

/** Which listing, and why. */
export type ListingReasonInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Why, up to 500 characters. */
  readonly reason: string;
};

/** Where a listing stands. */
export type ListingStatus =
  /** Performed before publication: never public (未公布即撤销). */
  | 'CANCELLED'
  /** Decided, not published (已决定). */
  | 'DECIDED'
  /** Off the list (已删除). */
  | 'DELETED'
  /** Decided, with a period of grace (宽限期). */
  | 'GRACE'
  /** Proposed; to be decided within 15 days (待决定). */
  | 'PROPOSED'
  /** On the list (已公布). */
  | 'PUBLISHED'
  /** Rejected (不予纳入). */
  | 'REJECTED'
  /** Should never have been listed (已撤销): treated as never listed. */
  | 'REVOKED';

/** What is wrong with a listing though it stands. */
export type ListingWarning =
  /** Listed without a consumption restriction, which is mandatory (R15 §1): a data error of the court. */
  | 'NO_RESTRICTION';

/** For what somebody looks at a household. */
export type LookPurpose =
  /** Danger to life, health or property (紧急情况), PROPERTY_COMPANY; 个人信息保护法 §13(4). */
  | 'EMERGENCY'
  /** An approved export (批准的导出), by exportedHouseholds; 个人信息保护法 §34. */
  | 'EXPORT'
  /** An incident (警情处置), POLICE; 个人信息保护法 §13(3), §34. */
  | 'INCIDENT'
  /** A missing person (查找走失人员), POLICE; 个人信息保护法 §13(3), §34. */
  | 'MISSING_PERSON'
  /** Service under the contract (物业服务), PROPERTY_COMPANY; 个人信息保护法 §13(2). */
  | 'SERVICE'
  /** Spot check of the register (抽查核对), POLICE; 个人信息保护法 §13(3), §34. */
  | 'SPOT_CHECK';

/** An assessment, at a version. */
export type LossChangeInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** Item of a loss, as the settlement takes it (赔偿项目). */
export type LossItem =
  /** 死亡伤残. */
  | 'DEATH'
  /** 换件. */
  | 'L1_PART'
  /** 工时. */
  | 'L2_LABOUR'
  /** 喷漆. */
  | 'L3_PAINT'
  /** 外修和辅料. */
  | 'L4_OUT'
  /** 施救费. */
  | 'L5_RESCUE'
  /** 车上物品. */
  | 'L6_CARGO'
  /** 重置费用. */
  | 'L7_RESET'
  /** 停运损失. */
  | 'L8_DOWNTIME'
  /** 替代交通. */
  | 'L9_SUBSTITUTE'
  /** 查勘鉴定费. */
  | 'L10_APPRAISE'
  /** 医疗费用. */
  | 'MEDICAL';

/** Which assessment it is. */
export type LossKind =
  /** The first (首次定损). */
  | 'FIRST'
  /** Nothing is claimed (无损失). */
  | 'NO_LOSS'
  /** By a second assessor, in place of all before it (复核定损). */
  | 'SECOND'
  /** A supplement (增补定损). */
  | 'SUPPLEMENT'
  /** A supplement with which the vehicle is a total loss, in place of all before it (增补后推定全损). */
  | 'TOTAL';

/** One line. PART: partNo, qty, unitFen, priceSource, priceOn, perhaps discountBps. LABOUR: minutes, ratePerHourFen. PAINT: panels, panelFen. All others: amountFen. */
export type LossLineInput = {
  /** Other kinds: the amount. */
  readonly amountFen?: number | null | undefined;
  /** PART: discount in basis points. */
  readonly discountBps?: number | null | undefined;
  /** What it is for. */
  readonly kind: LossLineKind;
  /** In words, such as 前保险杠; 1 to 64 characters. */
  readonly label: string;
  /** LABOUR: minutes, at most 100,000. */
  readonly minutes?: number | null | undefined;
  /** PAINT: price of a panel. */
  readonly panelFen?: number | null | undefined;
  /** PAINT: panels, at most 100. */
  readonly panels?: number | null | undefined;
  /** PART: part number (配件编号). */
  readonly partNo?: string | null | undefined;
  /** PART: the day of the price. */
  readonly priceOn?: string | null | undefined;
  /** PART: where the price comes from. */
  readonly priceSource?: PriceSource | null | undefined;
  /** PART: how many, at most 1,000. */
  readonly qty?: number | null | undefined;
  /** LABOUR: rate of an hour. */
  readonly ratePerHourFen?: number | null | undefined;
  /** PART: price of one. */
  readonly unitFen?: number | null | undefined;
};

/** What a line is for. */
export type LossLineKind =
  /** Survey, which the insurer bears (查勘鉴定费). */
  | 'APPRAISE'
  /** Things in the vehicle (车上物品). */
  | 'CARGO'
  /** Standstill of an operating vehicle (停运损失). */
  | 'DOWNTIME'
  /** Working time (工时). */
  | 'LABOUR'
  /** Work given out, and materials (外修和辅料). */
  | 'OUT'
  /** Paint by panel (喷漆). */
  | 'PAINT'
  /** Part replaced (换件). */
  | 'PART'
  /** Towing and rescue (施救费). */
  | 'RESCUE'
  /** Replacement of what is destroyed (重置费用). */
  | 'RESET'
  /** Substitute transport (替代交通). */
  | 'SUBSTITUTE';

/** The content of an assessment. */
export type LossSheetInput = {
  /** File of the bids; needed for salvage above 500,000 fen. */
  readonly biddingEvidenceId?: string | number | null | undefined;
  /** 1 to 100 lines. */
  readonly lines: ReadonlyArray<LossLineInput>;
  /** The shop's charge on parts (管理费) in basis points. */
  readonly mgmtBps?: number;
  /** File of the survey on site; needed from level A4. */
  readonly onSiteEvidenceId?: string | number | null | undefined;
  /** File of the second survey; needed when supplements exceed a fifth of the first assessment. */
  readonly reSurveyEvidenceId?: string | number | null | undefined;
  /** Value of the old parts that the owner keeps, or of the wreck (残值). */
  readonly salvageFen?: number;
  /** Of a motor vehicle; needed at level A5. */
  readonly totalLoss?: TotalLossInput | null | undefined;
};

/** Where an assessment stands. */
export type LossStatus =
  /** Confirmed (已核定). */
  | 'CONFIRMED'
  /** Disputed by the owner; a second assessor decides (有异议). */
  | 'DISPUTED'
  /** Being drafted (起草). */
  | 'DRAFT'
  /** Waits for a higher level or a second signature (待核定). */
  | 'PROPOSED'
  /** Replaced (已被取代). */
  | 'SUPERSEDED';

/** An offer to every payee (赔付方案): prepared by the first insurer, joined by the others that pay. */
export type MakeOfferInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** To join: the documentHash of the prepared offer as you have read it. Absent: you prepare the first or the next version. */
  readonly expectedHash?: string | null | undefined;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** When you prepare: insured parties who ask for the money instead of the victim; at most 8. */
  readonly payInsured?: ReadonlyArray<PayInsuredInput> | null | undefined;
};

/** How sure it is that a listing means the party asked about (credit rules 6.3). */
export type MatchClass =
  /** The whole number is equal, and the name does not speak against it (证件号码完全一致); score 1000 or more. */
  | 'EXACT'
  /** The whole number is equal, the name is another: renamed, or wrong data (号码一致而姓名不符); score 1000 or more. */
  | 'ID_NAME_CONFLICT'
  /** Not the same (不匹配); score 0 or more. */
  | 'NONE'
  /** Possible; a person looks at it, and nothing adverse is done before (可能); score 650 or more. */
  | 'POSSIBLE'
  /** Very likely; confirmed with the whole number before anything is done by itself (高度疑似); score 900 or more. */
  | 'STRONG'
  /** A like name and little else; for courts alone (弱匹配); score 500 or more. */
  | 'WEAK';

/** Where a review stands. */
export type MatchDecisionStatus =
  /** Waits for a second person (待第二人确认); nothing adverse may follow yet. */
  | 'AWAITING_SECOND'
  /** The second person did not confirm it (未获确认). */
  | 'DECLINED'
  /** In force until it expires (有效). */
  | 'IN_FORCE'
  /** A later review took its place (已被取代). */
  | 'SUPERSEDED';

/** What was compared. */
export type MatchFeature =
  /** Year of birth (出生年份). */
  | 'BIRTH_YEAR'
  /** The whole number (证件号码). */
  | 'IDENTITY_NUMBER'
  /** Last four places of the number (后四位). */
  | 'LAST_FOUR'
  /** Legal representative (法定代表人). */
  | 'LEGAL_REPRESENTATIVE'
  /** The fourteen known places of a published number (掩码证件号). */
  | 'MASKED_NUMBER'
  /** The same core of a firm's name (字号一致). */
  | 'NAME_CORE'
  /** Another name (姓名不符). */
  | 'NAME_DIFFERS'
  /** The same name (姓名一致). */
  | 'NAME_N0'
  /** A name of the same variant class: traditional or variant characters, dots left out (异体). */
  | 'NAME_N1'
  /** A former name (曾用名). */
  | 'NAME_N2'
  /** The first part of a name of several parts (首段一致). */
  | 'NAME_N3'
  /** One character differs and is spoken alike (同音). */
  | 'NAME_N4'
  /** Places 9–17 of a unit's code (组织机构代码). */
  | 'ORGANISATION_CODE'
  /** Region, six digits (行政区划代码). */
  | 'REGION'
  /** Sex (性别). */
  | 'SEX';

/** What a review found. */
export type MatchFinding =
  /** It means somebody else (非同一人): left out of later answers. */
  | 'DIFFERENT'
  /** The listing or restriction means this party (同一人). */
  | 'SAME';

/** A question about up to 100 parties, for one purpose. */
export type MatchSubjectsInput = {
  /** Number of the enforcement case (执行案号); ENFORCE needs it. */
  readonly caseNo?: string | null | undefined;
  /** Show only listings that changed at or after this moment; the class is that of all of them. */
  readonly changedSince?: string | null | undefined;
  /** Your number of the written consent; purposes that need it say so (征信业管理条例 §18). */
  readonly consentRef?: string | null | undefined;
  /** Listings not to show again, at most 50. Of a whole number the class is told all the same; what a name found is left out. */
  readonly excludeListingIds?: ReadonlyArray<string | number> | null | undefined;
  /** Nothing below this class; a conflict of number and name is always told. Absent: all that the purpose grants. */
  readonly minClass?: MatchClass | null | undefined;
  /** Why: a code of `screeningPurposes`, such as CREDIT_APPROVAL, MEASURE_M10, ENFORCE. */
  readonly purpose: string;
  /** The parties, 1 to 100. */
  readonly queries: ReadonlyArray<SubjectQueryInput>;
};

/** What may follow from a match. */
export type MatchUse =
  /** A measure may act by itself. */
  | 'AUTO'
  /** An officer decides. */
  | 'DISCRETION'
  /** Nothing follows. */
  | 'NONE'
  /** A person looks at it first; nothing adverse is done before. */
  | 'REVIEW';

/** Which part of life a measure touches; the last six none may ever touch (SZ §66). */
export type MeasureArea =
  /** Basic housing (基本住房): never. */
  | 'BASIC_HOUSING'
  /** Bidding (招标投标). */
  | 'BIDDING'
  /** Luxury decoration and offices (高档装修、办公). */
  | 'BUILDING'
  /** Compulsory education (义务教育): never. */
  | 'COMPULSORY_EDUCATION'
  /** Bank credit and bureau record (授信、征信). */
  | 'CREDIT'
  /** Customs credit (海关信用). */
  | 'CUSTOMS'
  /** Leaving the country (出境). */
  | 'EXIT'
  /** Posts in funds and financial institutions (金融从业). */
  | 'FINANCIAL_OFFICE'
  /** Directors, supervisors, senior managers (董监高). */
  | 'FIRM_OFFICE'
  /** Honours and awards (评优评先). */
  | 'HONOUR'
  /** Subsidies and incentives (财政补贴、奖励). */
  | 'INCENTIVE'
  /** Inspections (监督检查). */
  | 'INSPECTION'
  /** High-premium insurance products (高保费理财保险). */
  | 'INSURANCE_PRODUCT'
  /** Star hotels, golf, tours (星级酒店、高尔夫、旅游). */
  | 'LEISURE'
  /** Licences and qualifications (行政许可、资质). */
  | 'LICENCE'
  /** Minimum living allowance (最低生活保障): never. */
  | 'MINIMUM_LIVING_ALLOWANCE'
  /** High-fee private schools (高收费私立学校). */
  | 'PRIVATE_SCHOOL'
  /** Government procurement (政府采购). */
  | 'PROCUREMENT'
  /** Public medical care (基本医疗): never. */
  | 'PUBLIC_MEDICAL_CARE'
  /** Civil servants, jurors, heads of state firms (公职). */
  | 'PUBLIC_OFFICE'
  /** Buying real estate (不动产). */
  | 'REAL_ESTATE'
  /** Finding vehicles and ships (协助查找). */
  | 'SEARCH'
  /** Social insurance and benefits (社会保障): never. */
  | 'SOCIAL_BENEFIT'
  /** Land and state assets (土地、国资交易). */
  | 'STATE_ASSETS'
  /** Tax credit (纳税信用). */
  | 'TAX'
  /** Flights and trains (出行). */
  | 'TRAVEL'
  /** Water, electricity, gas (水电气): never. */
  | 'UTILITIES'
  /** Buying vehicles not needed for business (车辆). */
  | 'VEHICLE';

/** What a measure lacks to act as it is meant to. */
export type MeasureGap =
  /** An entry in the national, Guangdong or Shenzhen list, or a legal basis: a memorandum alone is none (SZ §66, §70). */
  | 'NO_BASIS';

/** Who carries it out. */
export type MeasureKind =
  /** Administrative (行政性). */
  | 'ADMINISTRATIVE'
  /** Market (市场性). */
  | 'MARKET';

/** How a measure acts. */
export type MeasureMode =
  /** Advice only: nobody is refused for it (仅供参考). */
  | 'ADVISORY'
  /** The system of the unit refuses (自动拦截). */
  | 'AUTO'
  /** An officer of the unit decides (人工裁量). */
  | 'DISCRETIONARY';

/** What a measure hangs on. */
export type MeasureOccasion =
  /** The listing; it needs an entry in a list of punishments (失信名单). */
  | 'LIST'
  /** The notice of assistance of a consumption restriction (限制消费的协助执行通知书). */
  | 'NOTICE'
  /** A decision or notice of the court of its own (法院另行决定或通知). */
  | 'REQUEST';

/** An account for money that is due to you without your consent. */
export type NamePayeeAccountInput = {
  /** Where your money goes. */
  readonly account: PayeeAccountInput;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** Whose a thing beside the road is. */
export type NameThingOwnerInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Its owner, a person or a unit. */
  readonly owner: AccidentPersonInput;
  /** Which thing: number of the party. */
  readonly partyNumber: number;
};

/** Nothing is claimed for a party. */
export type NoLossInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Whose loss: number of the party. */
  readonly partyNumber: number;
};

/** Fraud in the debtor's bankruptcy (破产欺诈, SZ §83). */
export type NoteBankruptcyFraudInput = {
  /** Number of the document that found it, up to 100 characters. */
  readonly documentNo: string;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Day on which it was found: the three years run from it. */
  readonly foundOn: string;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** A ruling in the debtor's bankruptcy (破产重整、和解裁定, SZ §84). */
export type NoteBankruptcyInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Its day. */
  readonly ruledOn: string;
  /** Which ruling. */
  readonly ruling: BankruptcyRuling;
  /** Its number (裁定书文号), up to 100 characters. */
  readonly rulingNo: string;
};

/** Whether a board is used. */
export type NoticeBoardStatus =
  /** Not used any more (停用). */
  | 'CLOSED'
  /** In use (启用). */
  | 'OPEN';

/** How surely the notice is about your subject. */
export type NoticeClass =
  /** Number and name agree (完全一致). */
  | 'EXACT'
  /** The number agrees, the name does not (号码一致而姓名不符): review it, nothing acts by itself. */
  | 'ID_NAME_CONFLICT';

/** By what a unit was told. */
export type NoticeKind =
  /** A notice of assistance (协助执行通知书): it binds. */
  | 'ASSISTANCE_NOTICE'
  /** A bulletin of the court (通报, R17 §8). */
  | 'BULLETIN';

/** How a debtor was warned. */
export type NoticeWarningWay =
  /** By letter (书面). */
  | 'LETTER'
  /** By message (短信). */
  | 'SMS';

/** Why a notice has to come down. */
export type NoticeWithdrawalReason =
  /** A ruling of reorganisation or settlement was noted (破产重整、和解). */
  | 'BANKRUPTCY'
  /** The listing was corrected, and the text is not true any more (失信信息已更正). */
  | 'CORRECTED'
  /** Deleted from the list (已从失信名单删除). */
  | 'DELETED'
  /** The debtor moved out (被执行人已搬离). */
  | 'MOVED_OUT'
  /** Performed (已履行). */
  | 'PERFORMED'
  /** The period ended (张贴期满). */
  | 'PERIOD_ENDED'
  /** The listing was revoked: it should not have been (失信信息已撤销). */
  | 'REVOKED'
  /** An objection to the listing was upheld (异议成立). */
  | 'UPHELD'
  /** The court takes it back (法院撤回). */
  | 'WITHDRAWN';

/** An objection to an assessment. */
export type ObjectAssessmentInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** What is wrong; up to 500 characters. */
  readonly objection: string;
};

/** A written objection (复核申请). */
export type ObjectLiabilityInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Files that prove it (evi_…), at most 20; may be empty. */
  readonly evidenceIds: ReadonlyArray<string | number>;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Reason, 2 to 2,000 characters. */
  readonly reason: string;
};

/** Which objection, at which version. */
export type ObjectionChangeInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** Narrows a list of objections. */
export type ObjectionFilterInput = {
  /** To this listing. */
  readonly listingId?: string | null | undefined;
  /** In this state. */
  readonly status?: ObjectionStatus | null | undefined;
};

/** What is wrong with a listing. */
export type ObjectionKind =
  /** It should not be there (不应纳入). */
  | 'WRONGLY_LISTED'
  /** Its data are wrong (记载信息错误). */
  | 'WRONG_DATA';

/** Where an objection stands. */
export type ObjectionStatus =
  /** Refused by the court above too (复议驳回). */
  | 'FINAL'
  /** Nobody asked the court above in time (期满未复议). */
  | 'LAPSED'
  /** The court reviews it (审查中). */
  | 'OPEN'
  /** Before the court above; the listing stands meanwhile (复议中). */
  | 'RECONSIDERING'
  /** Refused; the court above may be asked (驳回). */
  | 'REFUSED'
  /** Corrected, deleted or revoked (已纠正). */
  | 'SETTLED'
  /** Upheld: to be corrected within three working days (成立). */
  | 'UPHELD'
  /** Taken back (已撤回). */
  | 'WITHDRAWN';

/** A step that has its time. */
export type ObjectionStep =
  /** The court corrects, deletes or revokes (更正、删除或撤销, R17 §12; article not re-read). */
  | 'CORRECTION'
  /** The court reviews (法院审查, R17 §12; article not re-read). */
  | 'COURT_REVIEW'
  /** The platform compares its copy with what the court sent, and passes the objection on; it does so at once (平台核查, SZ §51). */
  | 'PLATFORM_CHECK'
  /** The provider of the information decides (信息提供单位处理, SZ §51). */
  | 'PROVIDER_DECISION'
  /** The court above decides; the listing stands meanwhile (复议审查, R17 §12; article not re-read). */
  | 'RECONSIDERATION'
  /** The subject may ask the court above, from service on (申请复议, R17 §12; article not re-read). */
  | 'RECONSIDERATION_REQUEST';

/** Where the week of a key stands. */
export type ObliviousKeyState =
  /** Evaluates now (使用中). */
  | 'CURRENT'
  /** Its week has not begun (待启用): its file may be fetched, nothing is evaluated yet. */
  | 'NEXT'
  /** Its week has passed and its private part is destroyed (已销毁): nobody can evaluate under it any more. */
  | 'RETIRED';

/** Why numbers are evaluated. For persons it is a pre-check without adverse act, whatever the purpose. */
export type ObliviousPurpose =
  /** A bank decides on a loan (贷款审批); needs a consent (征信业管理条例 §18). */
  | 'CREDIT_APPROVAL'
  /** A unit of the memorandum looks whom its measures concern (联合惩戒措施). */
  | 'MEASURE'
  /** A bank looks after a loan that it gave (贷后管理); needs a consent. */
  | 'POST_LOAN';

/** How a unit is used. */
export type Occupancy =
  /** The owner lives there (自住). */
  | 'OWNER'
  /** Let (出租). */
  | 'TENANT'
  /** Vacant (空置). */
  | 'VACANT';

/** Draws a group of numbers at the station terminal. */
export type OfferNumbersInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** Brings a list of cars to a visit: either a sheet or rows. */
export type OpenBatchInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** The rows themselves, 1 to 1,000. */
  readonly rows?: ReadonlyArray<BatchRowInput> | null | undefined;
  /** A CSV (UTF-8, GB18030) or XLSX file, uploaded as BATCH_SHEET for the visit; up to 2,000 rows and 4 MB. */
  readonly sheetId?: string | number | null | undefined;
  /** The visit, approved by the police. */
  readonly visitId: string | number;
};

/** An enforcement case (执行案件) that you handle. */
export type OpenEnforcementCaseInput = {
  /** Who asks for enforcement (申请执行人). */
  readonly applicant: CasePartyInput;
  /** Its number (案号), such as （2026）渝0103执56号. */
  readonly caseNo: string;
  /** What is to be enforced, in fen (执行标的). */
  readonly debtFen: number;
  /** Who owes (被执行人), 1 to 20. */
  readonly debtors: ReadonlyArray<CasePartyInput>;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Day of filing (立案日期). */
  readonly filedOn: string;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** Opens a guard post of a site. */
export type OpenGuardPostInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Latitude in degrees, north. */
  readonly latitude: number;
  /** Longitude in degrees, east. */
  readonly longitude: number;
  /** Name of the post, such as 东门; up to 100 characters. */
  readonly name: string;
  /** Your site. */
  readonly siteId: string | number;
};

/** Opens a rural point of your organisation. */
export type OpenRuralPointInput = {
  /** Statistical division code (统计用区划代码), twelve digits, down to the village. */
  readonly adminCode: string;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Latitude in degrees, north. */
  readonly latitude: number;
  /** Longitude in degrees, east. */
  readonly longitude: number;
  /** Name on its sign; up to 100 characters. */
  readonly name: string;
  /** When it is open, in words; up to 100 characters. */
  readonly openHours: string;
  /** Telephone of the point, not of a person; 5 to 20 digits, with + and - where needed. */
  readonly phone: string;
  /** What villagers get there. */
  readonly services: ReadonlyArray<RuralPointService>;
  /** What it is. */
  readonly type: RuralPointType;
};

/** A file of subjects that you want to upload. */
export type OpenScreeningFileInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** How it is written. */
  readonly format: ScreeningFileFormat;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** Opens a site that your company manages. */
export type OpenSiteInput = {
  /** Address of the gate; up to 100 characters. */
  readonly address: string;
  /** Division code (行政区划代码), six digits. */
  readonly divisionCode: string;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** How many households; 0 for a building site. */
  readonly households: number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Latitude in degrees, north. */
  readonly latitude: number;
  /** Longitude in degrees, east. */
  readonly longitude: number;
  /** Name on its gate; up to 100 characters. */
  readonly name: string;
  /** With which others it is compared. */
  readonly peerGroup: PeerGroup;
};

/** Narrows a list of partners. */
export type PartnerFilterInput = {
  /** Of this kind. */
  readonly kind?: PartnerKind | null | undefined;
  /** In this standing. */
  readonly status?: PartnerStatus | null | undefined;
};

/** What a partner is; it acts as this kind and no other. */
export type PartnerKind =
  /** Bank or finance firm (金融机构). */
  | 'BANK'
  /** App or mini-program of citizens (服务渠道). */
  | 'CHANNEL'
  /** Vouches for citizens who act for themselves (身份认证平台). */
  | 'CITIZEN'
  /** People's court (人民法院). */
  | 'COURT'
  /** Sells new vehicles (汽车销售企业). */
  | 'DEALERSHIP'
  /** Tests vehicles (机动车安全技术检验机构). */
  | 'INSPECTION_STATION'
  /** Insurer (保险公司). */
  | 'INSURER'
  /** Runs self-service machines (自助终端运营单位). */
  | 'KIOSK_OPERATOR'
  /** Maker of vehicles (机动车生产企业). */
  | 'MANUFACTURER'
  /** Makes plates on police order (号牌制作单位). */
  | 'PLATE_MAKER'
  /** Traffic police (公安机关交通管理部门). */
  | 'POLICE'
  /** Manages a housing estate (物业服务企业). */
  | 'PROPERTY_COMPANY'
  /** Recycles scrapped vehicles (报废机动车回收企业). */
  | 'SCRAPPING_FIRM'
  /** Unit of the joint-punishment memorandum (联合惩戒备忘录签署单位). */
  | 'SIGNATORY'
  /** Asks citizens whether they are satisfied (满意度调查机构). */
  | 'SURVEYOR'
  /** Tax authority (税务机关). */
  | 'TAX_AUTHORITY'
  /** Used-car market (二手车交易市场). */
  | 'USED_CAR_MARKET';

/** The standing of a partner; see the diagram in states.md. */
export type PartnerStatus =
  /** In good standing (正常). */
  | 'ACTIVE'
  /** Suspended by the police (暂停, 164号 §70): every request is refused from the next one on. */
  | 'SUSPENDED'
  /** The agreement was ended by the police (终止, 164号 §70): every request is refused, and nothing leads back. */
  | 'TERMINATED';

/** Exactly what you sign, ask for or accept. */
export type PartyAnswerInput = {
  /** Hash of the paper as you have read it. */
  readonly documentHash: string;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** What the police alone tell of a party, since insurance hangs on it. */
export type PartyConductInput = {
  /** Conduct of a driver that insurance leaves out; at most 6. */
  readonly conduct: ReadonlyArray<DriverConduct>;
  /** A cyclist or pedestrian collided on purpose. */
  readonly intentional?: boolean;
  /** What the motor side bears of this non-motor party's loss, in basis points, inside a range of the jurisdiction's table. */
  readonly motorSideBps?: number | null | undefined;
  /** Number of the party. */
  readonly number: number;
};

/** A person or unit, as on the identity document. */
export type PartyInput = {
  /** Resident identity number (公民身份号码) or unified social credit code (统一社会信用代码). */
  readonly identityNumber: string;
  /** PERSON (个人) or UNIT (单位). */
  readonly kind: PartyKind;
  /** Name exactly as on the document. */
  readonly name: string;
};

/** A person (个人) or a unit (单位). */
export type PartyKind =
  /** 个人 */
  | 'PERSON'
  /** 单位 */
  | 'UNIT';

/** A person of the population register (人口库) or a unit (单位库). */
export type PartyRowInput = {
  /** Address of residence (住址), kept sealed. */
  readonly address?: string | null | undefined;
  /** Division of residence (住所地行政区划代码), GB/T 2260. */
  readonly divisionCode: string;
  /** A resident identity number (公民身份号码) or unified social credit code (统一社会信用代码), kept sealed. Known again by it. */
  readonly identityNumber: string;
  /** PERSON (个人) or UNIT (单位). */
  readonly kind: PartyKind;
  /** Mobile number (手机号码), kept sealed. */
  readonly mobile?: string | null | undefined;
  /** Name as on the identity document (姓名, 单位名称). */
  readonly name: string;
  /** How the register knows the party. */
  readonly status: PartyStatus;
};

/** One party's part in the liability. */
export type PartyShareInput = {
  /** Degree of liability. */
  readonly degree: LiabilityDegree;
  /** Faults of the catalogue, at most 5; none for a party without liability. */
  readonly faultCodes: ReadonlyArray<Fault>;
  /** Number of the party: 1 is 甲. */
  readonly number: number;
  /** Share in basis points. Give it for all parties or for none: without it the degrees decide (100/70/50/30/0, usage of insurance clauses). */
  readonly shareBps?: number | null | undefined;
};

/** How the register knows the party. */
export type PartyStatus =
  /** 死亡 */
  | 'DECEASED'
  /** 证件无效 */
  | 'INVALID'
  /** 注销或吊销 */
  | 'REVOKED'
  /** 有效 */
  | 'VALID';

/** A patrol, at its version. */
export type PatrolChangeInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** Where a patrol stands. */
export type PatrolStatus =
  /** There (已到场). */
  | 'ARRIVED'
  /** On the way (已派警). */
  | 'DISPATCHED'
  /** Finished (已结束). */
  | 'FINISHED';

/** How a patrol comes. */
export type PatrolUrgency =
  /** Level I: at once (立即出警). */
  | 'AT_ONCE'
  /** Level II: dispatched (派警). */
  | 'DISPATCHED'
  /** Level III: on request (按需出警). */
  | 'ON_REQUEST';

/** The accident whose consented offer you pay your part of. */
export type PayClaimInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** An insured who has paid the victim herself and asks for the money of her third-party insurance. */
export type PayInsuredInput = {
  /** Number of the insured party: 1 is 甲. */
  readonly number: number;
  /** What proves that she paid: a stored file of the accident (evi_…). Without it the money is the victim's (保险法 §65). */
  readonly proofEvidenceId?: string | number | null | undefined;
};

/** Where the money goes. */
export type PayeeAccountInput = {
  /** Name of the account: the payee's own, 1 to 100 characters. */
  readonly accountName: string;
  /** Card number (BANK and UNIONPAY of a person), account number of a unit or shop, or the wallet's name; stored sealed. */
  readonly accountNo: string;
  /** By which channel. */
  readonly channel: PaymentChannel;
  /** SHOP_DIRECT: the signed entrustment (委托收款书), a stored file of the accident. */
  readonly entrustmentEvidenceId?: string | number | null | undefined;
  /** What allows another name: the document of a guardian or agent (监护、授权证明), a stored file of the accident. */
  readonly guardianDocumentEvidenceId?: string | number | null | undefined;
};

/** How it is paid. Cash is not (不支付现金). */
export type PaymentChannel =
  /** To an Alipay wallet (支付宝). */
  | 'ALIPAY'
  /** To a bank account (银行转账). */
  | 'BANK'
  /** To the repair shop, entrusted in writing (委托修理厂收款). */
  | 'SHOP_DIRECT'
  /** By UnionPay (银联). */
  | 'UNIONPAY'
  /** To a WeChat wallet (微信). */
  | 'WECHAT';

/** Narrows a list of payments. */
export type PaymentFilterInput = {
  /** In this state. */
  readonly status?: PaymentStatus | null | undefined;
  /** Sent on this day. */
  readonly valueOn?: string | null | undefined;
};

/** Where a payment order stands. */
export type PaymentStatus =
  /** Ordered; not with the bank yet (待发送). */
  | 'CREATED'
  /** Not paid; see failureCode (支付失败). */
  | 'FAILED'
  /** Handed to the bank; its answer is awaited (已发送). */
  | 'SENT'
  /** Paid (已到账). */
  | 'SUCCESS'
  /** Nobody knows whether the bank has it: it is asked, and nothing is sent again (结果未知). */
  | 'UNKNOWN';

/** With which others a site is compared (分组). */
export type PeerGroup =
  /** Residential compound (小区). */
  | 'COMPOUND'
  /** Building site (工地). */
  | 'CONSTRUCTION_SITE'
  /** Office or residential tower (楼宇). */
  | 'TOWER';

/** How far the duty is performed (履行情况). */
export type Performance =
  /** All (全部已履行). */
  | 'FULL'
  /** Nothing (全部未履行). */
  | 'NONE'
  /** In part (部分未履行). */
  | 'PARTIAL';

/** Narrows a list of acts. */
export type PersonActFilterInput = {
  /** Of this kind. */
  readonly kind?: ActKind | null | undefined;
  /** In this state: REQUESTED is what waits for you. */
  readonly status?: ActStatus | null | undefined;
};

/** What was done. */
export type PersuasionAction =
  /** Told to the police (移交交警). */
  | 'HANDED_TO_POLICE'
  /** Persuaded not to drive on (劝停). */
  | 'STOPPED'
  /** Warned (劝导教育). */
  | 'WARNED';

/** What somebody was persuaded about. */
export type PersuasionKind =
  /** Had been drinking (酒后驾驶). */
  | 'DRUNK'
  /** No helmet (未戴头盔). */
  | 'HELMET'
  /** Lights broken or off (灯光不合格). */
  | 'LIGHTS'
  /** Something else (其他). */
  | 'OTHER'
  /** Overloaded (超员超载). */
  | 'OVERLOAD'
  /** Too fast (超速). */
  | 'SPEED'
  /** People on a tractor or farm vehicle (农用车载人). */
  | 'TRACTOR_CARRYING_PEOPLE';

/** Narrows a list of persuasions. */
export type PersuasionRecordFilterInput = {
  /** About this. */
  readonly kind?: PersuasionKind | null | undefined;
  /** At this point. */
  readonly pointId?: string | number | null | undefined;
};

/** Puts a guard on the duty roster (值班表). */
export type PlanGuardShiftInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** From when. */
  readonly from: string;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** At which post. */
  readonly postId: string | number;
  /** Which guard of your staff. */
  readonly staffId: string | number;
  /** Until when, exclusive; at most 12 hours later. */
  readonly to: string;
};

/** Narrows a list of orders for plates. */
export type PlateOrderFilterInput = {
  /** Of this plate kind (号牌种类), a code of GA 24.7: each needs blanks of its own. */
  readonly plateKind?: string | null | undefined;
  /** To be handed over at this station. */
  readonly stationId?: string | number | null | undefined;
  /** In this state: ORDERED is what waits to be made. */
  readonly status?: PlateOrderStatus | null | undefined;
};

/** Where an order for a plate stands. */
export type PlateOrderStatus =
  /** Not to be made any more (已取消). */
  | 'CANCELLED'
  /** Handed over with the papers (已发放). */
  | 'HANDED_OVER'
  /** Finished (制作完成), with its blank and photo on file. */
  | 'MADE'
  /** Being made (制作中) by one maker. */
  | 'MAKING'
  /** Ordered by the police (待制作); any maker may begin. */
  | 'ORDERED';

/** What a police unit is. */
export type PoliceUnitKind =
  /** Branch of the vehicle management office (分所). */
  | 'BRANCH_OFFICE'
  /** Traffic police of a district (支队). */
  | 'DISTRICT'
  /** Traffic police of the city (总队). */
  | 'HEADQUARTERS'
  /** Vehicle management office (车辆管理所). */
  | 'VEHICLE_OFFICE';

/** Where an application stands, as far as its checks go. */
export type PolicyApplicationStatus =
  /** Passed at its entry (已受理). */
  | 'APPLIED'
  /** Passed at the approval (已审批). */
  | 'APPROVED'
  /** No performance was shown in time (已取消). */
  | 'CANCELLED'
  /** Listed between approval and payment: held for 15 days (暂缓拨付). */
  | 'HELD'
  /** Passed before the payment (已拨付). */
  | 'PAID'
  /** Refused by a check (不予受理); goes on if she is deleted before the approval. */
  | 'REFUSED';

/** Categories of incentive policies; demo data. */
export type PolicyCategory =
  /** Culture and sport (文化与体育). */
  | 'CULTURE_SPORT'
  /** Energy and green (节能与绿色). */
  | 'ENERGY_GREEN'
  /** Finance and listing (金融与上市). */
  | 'FINANCE'
  /** Foreign trade (外贸). */
  | 'FOREIGN_TRADE'
  /** Industry and technology (产业与科技). */
  | 'INDUSTRY_TECH'
  /** Agriculture and livelihood (农业与民生). */
  | 'LIVELIHOOD'
  /** Start-up and employment (创业与就业). */
  | 'STARTUP'
  /** Talent (人才). */
  | 'TALENT'
  /** Housing and rent for talent (人才住房与租房). */
  | 'TALENT_HOUSING';

/** When an applicant is checked: the list may change in between. */
export type PolicyCheckPoint =
  /** When she applies (申请). */
  | 'APPLY'
  /** When it is approved (审批). */
  | 'APPROVE'
  /** Right before it is paid (拨付). */
  | 'PAY';

/** What a check says. */
export type PolicyCheckResult =
  /** Found, but the measure stands in no list of punishments: advice, and nobody is refused for it (仅供参考). */
  | 'ADVISED'
  /** Nothing stands against the applicant (通过). */
  | 'CLEAR'
  /** Found, and exempt (豁免). */
  | 'EXEMPT'
  /** The payment is held (暂缓拨付). */
  | 'HELD'
  /** Refused (不予通过). */
  | 'REFUSED'
  /** The number is found under another name: nothing is done before a person has looked (人工核实), by decideMatch on its matchIds. */
  | 'REVIEW';

/** Who is spared. */
export type PolicyExemption =
  /** A debtor under a ruling of reorganisation or settlement (破产重整、和解, SZ §84). */
  | 'REORGANISATION';

/** Why an applicant is checked and yet not refused. */
export type PolicyExemptionInput = {
  /** Number of the ruling, 1 to 100 characters. */
  readonly documentNo: string;
  /** Which exemption. */
  readonly ground: PolicyExemption;
};

/** Which insurance. */
export type PolicyKind =
  /** 商业险 */
  | 'COMMERCIAL'
  /** 交强险 */
  | 'COMPULSORY';

/** Who gets nothing under a policy. */
export type PolicyRefuseIf =
  /** Whoever is listed or restricted. */
  | 'BOTH'
  /** Whoever is listed (失信被执行人). */
  | 'LISTED'
  /** Whoever is restricted (被限制消费). */
  | 'RESTRICTED';

/** A policy (保险单) of your own: you are its insurer. */
export type PolicyRowInput = {
  /** Telephone for claims (理赔电话), printed on the policy (交强险条例 §12). */
  readonly claimPhone: string;
  /** Its absolute deductible rate agreed by rider (绝对免赔率特约), in basis points. */
  readonly ctplDeductibleBps?: number | null | undefined;
  /** Commercial: sum insured of third-party liability (商业三者险), in fen; absent when not taken out. */
  readonly ctplLimitFen?: number | null | undefined;
  /** In force until before this moment (保险期间止); a compulsory policy for one year at most (交强险条例 §20). */
  readonly endsAt: string;
  /** 交强险 or 商业险. */
  readonly kind: PolicyKind;
  /** Policy number (保险单号): 4 to 40 capital letters, digits and hyphens. Known again by it. */
  readonly policyNo: string;
  /** Premium (保险费), in fen. */
  readonly premiumFen: number;
  /** In force from this moment (保险期间起), to the minute. */
  readonly startsAt: string;
  /** Whether it stands. */
  readonly status: PolicyStatus;
  /** Use nature (使用性质) that is insured, a letter of GA 24.3. */
  readonly useNature: string;
  /** Its absolute deductible rate (绝对免赔率特约), in basis points. */
  readonly vdiDeductibleBps?: number | null | undefined;
  /** Its absolute deductible (绝对免赔额), in fen. */
  readonly vdiDeductibleFen?: number | null | undefined;
  /** Commercial: sum insured of vehicle damage (车损险), in fen; absent when not taken out. */
  readonly vdiSumInsuredFen?: number | null | undefined;
  /** VIN (车辆识别代号). */
  readonly vin: string;
};

/** Whether the policy stands; that its time is over is told by `endsAt`. */
export type PolicyStatus =
  /** Cancelled (退保, 解除). */
  | 'CANCELLED'
  /** Stands (有效). */
  | 'IN_FORCE';

/** A person or unit by name and number. */
export type PolicySubjectInput = {
  /** Resident identity number (公民身份号码) or unified social credit code (统一社会信用代码); by a name alone nobody is checked. */
  readonly identityNumber: string;
  /** Name as on the application, up to 200 characters. */
  readonly name: string;
  /** PERSON (个人) or UNIT (单位). */
  readonly partyKind: PartyKind;
};

/** Posts a member of staff to a rural point in one role. */
export type PostRuralStaffInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** A point of yours, or one that an agreement shares with you. */
  readonly pointId: string | number;
  /** The role; a person may have several, each by a posting of its own. */
  readonly role: RuralRole;
  /** One of your staff, or one whom an agreement lends you. */
  readonly staffId: string | number;
  /** First day, today or later. */
  readonly validFrom: string;
  /** Last day. */
  readonly validTo: string;
};

/** A power of attorney (授权委托书, 164号 §86, §89). Known again by both parties and its first day. */
export type PowerOfAttorneyRowInput = {
  /** Of the agent (代理人), a person: resident identity number. */
  readonly agentIdentityNumber: string;
  /** Of whom acts through the agent (委托人): resident identity number (公民身份号码) or unified social credit code (统一社会信用代码). */
  readonly principalIdentityNumber: string;
  /** First day. */
  readonly validFrom: string;
  /** Last day; an earlier one ends it (撤销). */
  readonly validTo: string;
};

/** Where the price of a part comes from, the first that has one. Source: design. */
export type PriceSource =
  /** Manufacturer's list price (厂家指导价). */
  | 'OEM_LIST'
  /** Regional market price list (区域市场价). */
  | 'REGIONAL_MARKET'
  /** Quote of the repair shop (修理厂报价). */
  | 'SHOP_QUOTE';

/** A party and what it did. */
export type ProposalPartyInput = {
  /** Faults of the catalogue; at most 5. */
  readonly faultCodes: ReadonlyArray<Fault>;
  /** On the road as what. */
  readonly kind: AccidentPartyType;
  /** Number of the party: 1 is 甲. */
  readonly number: number;
};

/** A debtor whom the court considers for the list (拟纳入). */
export type ProposeListingInput = {
  /** Province of the court (省份), up to 20 characters. */
  readonly areaName: string;
  /** Who made it (作出执行依据单位), up to 100 characters. */
  readonly basisMaker: string;
  /** Number of the document to be performed (执行依据文号), up to 100 characters. */
  readonly basisNo: string;
  /** Number of the enforcement case (执行案号). */
  readonly caseNo: string;
  /** The conduct in words (失信行为具体情形), up to 500 characters. */
  readonly conduct: string;
  /** What is owed, in fen. */
  readonly debtFen?: number | null | undefined;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The duty (义务), up to 2000 characters; nothing of R17 §6(6): no address, phone, family, account. */
  readonly duty: string;
  /** When the case was filed (立案时间). */
  readonly filedOn: string;
  /** What the court found that forbids some ground. */
  readonly findings?: ReadonlyArray<ListingExclusion> | null | undefined;
  /** Former names (曾用名), at most 5. */
  readonly formerNames?: ReadonlyArray<string> | null | undefined;
  /** On which grounds, 1 to 6. */
  readonly grounds: ReadonlyArray<ListingGround>;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Resident identity number (公民身份号码) or unified social credit code (统一社会信用代码). */
  readonly identityNumber: string;
  /** On the applicant's application (依申请); false: by the court itself (依职权). */
  readonly isOnApplication: boolean;
  /** Legal representative of a unit (法定代表人). */
  readonly legalRep?: string | null | undefined;
  /** Name exactly as in the case, up to 200 characters. */
  readonly name: string;
  /** Of a debtor who was deleted in this case: the new ground (重新纳入的新情形, R17 §11), one of the grounds. */
  readonly newGround?: ListingGround | null | undefined;
  /** Day on which it arose; of a ground on which she was listed before not earlier than the deletion. */
  readonly newGroundSince?: string | null | undefined;
  /** PERSON (个人) or UNIT (单位). */
  readonly partyKind: PartyKind;
  /** How far it is performed. */
  readonly performance: Performance;
  /** What is performed, up to 500 characters. */
  readonly performedPart?: string | null | undefined;
  /** What of it is secured, seized or frozen, in fen. */
  readonly securedFen?: number | null | undefined;
  /** What is not, up to 500 characters. */
  readonly unperformedPart?: string | null | undefined;
};

/** Proposes to share a resource of yours (资源共享协议). */
export type ProposeSharingInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Names of the fields that are shared, and no others; 1 to 20. */
  readonly fields: ReadonlyArray<string>;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** What for; up to 300 characters. */
  readonly purpose: string;
  /** What kind of resource. */
  readonly resource: SharedResource;
  /** Which: id of your rural point or member of staff, or your own name for a camera or data set; up to 100 characters. */
  readonly resourceId: string;
  /** The police or insurer partner that it is shared with. */
  readonly toPartnerId: string | number;
  /** First day, today or later. */
  readonly validFrom: string;
  /** Last day. */
  readonly validTo: string;
};

/** A publication: it stands in the national database already. */
export type PublishListingInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Number of its entry in the database of the Supreme Court (全国法院失信被执行人名单信息库). */
  readonly entryNo: string;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** Which ranking is published. */
export type PublishRankingInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Which peer group. */
  readonly peerGroup: PeerGroup;
  /** Which quarter, such as 2026-Q1. */
  readonly quarter: string;
};

/** A list of punishments (失信惩戒措施清单). */
export type PunishmentList =
  /** The list of Guangdong (广东省补充清单). */
  | 'GUANGDONG'
  /** The national basic list (全国失信惩戒措施基础清单). */
  | 'NATIONAL'
  /** The list of Shenzhen (深圳市补充清单). */
  | 'SHENZHEN';

/** Where a certificate stands; it holds on the days of its term while it is VALID. */
export type QualificationStatus =
  /** Revoked by the police (撤销). */
  | 'REVOKED'
  /** Suspended until a new examination (暂停). */
  | 'SUSPENDED'
  /** In force on the days of its term (有效). */
  | 'VALID';

/** Where a ranking stands. */
export type RankingStatus =
  /** Final (已生效). */
  | 'FINAL'
  /** Published; objections may come (已公布). */
  | 'PUBLISHED';

/** A decision with its reason. */
export type ReasonInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** The reason, as it is told to the applicant (164号 §3). */
  readonly reason: string;
};

/** Entries of your court that stood in the national database at the end of a day. */
export type ReconcileListInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Entry numbers, at most 10,000; none is an answer too. */
  readonly entryNos: ReadonlyArray<string>;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** False: more of this day will follow. True: compare now. */
  readonly isComplete?: boolean;
  /** The day; today means now. */
  readonly onDate: string;
};

/** A day of the bank. */
export type ReconcilePaymentsInput = {
  /** The day; not in the future. */
  readonly day: string;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** Narrows a list of findings. */
export type ReconciliationItemFilterInput = {
  /** Of this day. */
  readonly day?: string | null | undefined;
  /** In this state. */
  readonly status?: ReconciliationItemStatus | null | undefined;
};

/** What reconciliation found. */
export type ReconciliationItemKind =
  /** The bank moved money that our books don't know (长款). */
  | 'OVERPAID'
  /** Paid in our books, missing in the bank's file (短款). */
  | 'RECON_GAP'
  /** The bank reported what fits no order (回执不符). */
  | 'REPORT_REFUSED';

/** Whether a finding is dealt with. */
export type ReconciliationItemStatus =
  /** Waits for the cashier (待处理). */
  | 'OPEN'
  /** Dealt with (已处理). */
  | 'RESOLVED';

/** A party or an interested person objects in writing (执行异议). */
export type RecordClosureObjectionInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Day on which it was filed. Later than 60 days after the service it is marked: that limit is not verified. */
  readonly filedOn: string;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Who objects; kept masked. */
  readonly objector: string;
};

/** Papers of the checklist; one of a kind is replaced by a later one. */
export type RecordClosurePapersInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** The papers, 1 to 16. */
  readonly papers: ReadonlyArray<ClosurePaperInput>;
};

/** Which court is above which. */
export type RecordCourtSuperiorInput = {
  /** Partner id of the court. */
  readonly courtPartnerId: string | number;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Partner id of the court above it. */
  readonly superiorPartnerId: string | number;
  /** From this day on; the record before it ends. */
  readonly validFrom: string;
};

/** Restriction and listing of the debtors (Z2); each is looked up, now and at the request. */
export type RecordDebtorMeasuresInput = {
  /** One a debtor, 1 to 20. */
  readonly debtors: ReadonlyArray<DebtorMeasureInput>;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** The debtor was warned (预警), outside the platform. */
export type RecordNoticeWarningInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** SHA-256 of the message or letter, 64 hexadecimal digits. */
  readonly sha256: string;
  /** The day; seven days later the notice may hang. */
  readonly warnedOn: string;
  /** How. */
  readonly way: NoticeWarningWay;
};

/** Records that somebody was persuaded (劝导记录); it names nobody. */
export type RecordPersuasionInput = {
  /** What was done. */
  readonly action: PersuasionAction;
  /** When; within the last seven days. */
  readonly at: string;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** What is to follow, without names or numbers of persons; up to 300 characters. */
  readonly followUp?: string | null | undefined;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** About what. */
  readonly kind: PersuasionKind;
  /** Plate of the vehicle, where it has one. */
  readonly plateNo?: string | null | undefined;
  /** Your posting: the role in which you did it. */
  readonly postingId: string | number;
};

/** An amount that was taken back by a later settlement, and has come in. */
export type RecordRecoveredInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** The leg of the settlement, with a negative amount. */
  readonly legId: string | number;
};

/** A letter of refusal that went out. */
export type RecordRefusalLetterInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Your number of the letter, 1 to 64 characters. */
  readonly letterNo: string;
};

/** What obliges the court to delete: the three working days run from now. */
export type RecordReleaseInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** D1 to D7; of a listing without a term. */
  readonly ground: DeletionGround;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** A partner's agreement to screen (查询协议): it narrows the purposes of its kind, and sets how many parties it may ask about in an hour. */
export type RecordScreeningContractInput = {
  /** Number of the agreement, up to 100 characters. */
  readonly contractNo: string;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** The partner. */
  readonly partnerId: string | number;
  /** Distinct parties an hour, 1 to 1,000,000. */
  readonly personsPerHour: number;
  /** Purposes as they are sent, 1 to 30, such as CREDIT_APPROVAL or MEASURE_M10. */
  readonly purposes: ReadonlyArray<string>;
  /** First day. */
  readonly validFrom: string;
  /** Last day. */
  readonly validTo: string;
};

/** The result of a half-yearly check (终本后定期查询), at the version of the check. */
export type RecordSemiCheckInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** What was asked and what it said, up to 500 characters. */
  readonly findings: string;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Whether something that can be enforced was found. */
  readonly result: ClosureCheckResult;
  /** SHA-256 of the query sheet, 64 hexadecimal digits. */
  readonly sha256: string;
  /** How the applicant was told of the result. */
  readonly toldBy: ToldWay;
};

/** Narrows a list of recoveries. */
export type RecoveryFilterInput = {
  /** In this statement. */
  readonly statementId?: string | number | null | undefined;
  /** In this state. */
  readonly status?: RecoveryStatus | null | undefined;
};

/** Why one insurer owes another. */
export type RecoveryKind =
  /** Paid out for the insurer of the car without fault (无责代赔). */
  | 'MTI_NOFAULT'
  /** Subrogation against the third-party insurance (代位求偿·商业三者险). */
  | 'RECOVER_CTPL'
  /** Subrogation against the compulsory insurance (代位求偿·交强险). */
  | 'RECOVER_MTI';

/** A recovery that you dispute or take back, and why. */
export type RecoveryReasonInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Reason, 1 to 500 characters. */
  readonly reason: string;
};

/** Where a recovery between insurers stands. */
export type RecoveryStatus =
  /** Accepted; waits for the daily statement (已认可). */
  | 'ACCEPTED'
  /** Claimed from the other insurer (已提出). */
  | 'CLAIMED'
  /** The other insurer disputes it (有争议). */
  | 'DISPUTED'
  /** Stands in a statement (已轧差). */
  | 'NETTED'
  /** Taken back by the claimant (已撤回). */
  | 'WITHDRAWN';

/** Sends again: one delivery by its id, or the events of a range of numbers. */
export type RedeliverWebhooksInput = {
  /** One delivery of its log; the range is not looked at then. */
  readonly deliveryId?: string | number | null | undefined;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The endpoint. */
  readonly endpointId: string | number;
  /** Number of the first event. */
  readonly fromSequence?: number | null | undefined;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Number of the last event; at most 100 in all. */
  readonly toSequence?: number | null | undefined;
};

/** Why a claim is refused. */
export type RefusalGround =
  /** The policy excludes it (责任免除, 保险法 §17, §24). */
  | 'EXCLUDED'
  /** The accident was invented or caused on purpose (编造或故意制造保险事故, 保险法 §27). */
  | 'INVENTED'
  /** It was claimed too late (超过索赔时效, 保险法 §26). */
  | 'LAPSED'
  /** The policy does not cover it (不属于保险责任, 保险法 §24). */
  | 'NOT_COVERED';

/** Where a refusal stands. */
export type RefusalStatus =
  /** Decided; the letter is to go out within three days (待出具通知书). */
  | 'DECIDED'
  /** The letter did not go out in time (通知书逾期). */
  | 'LETTER_OVERDUE'
  /** The letter went out (已出具通知书). */
  | 'LETTER_SENT';

/** Refuses a registration (不予登记). */
export type RefuseApplicationInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** At least one ground of 164号 §15, REG-R01 to REG-R10; at most 10. */
  readonly grounds: ReadonlyArray<string>;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** The reason, as it is told to the applicant (164号 §3). */
  readonly reason: string;
};

/** Refuses a row of applications, each on grounds of its own. */
export type RefuseApplicationsInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** The applications, 1 to 100, none twice. */
  readonly items: ReadonlyArray<RefuseItemInput>;
};

/** The refusal of one party's claim, at the accident's version. */
export type RefuseClaimInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** On which ground. */
  readonly ground: RefusalGround;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Whose claim: number of the party. */
  readonly partyNumber: number;
  /** Reasons as they stand in the letter, 1 to 500 characters. */
  readonly reason: string;
};

/** One refusal (不予登记) of a row, with what it stands on. */
export type RefuseItemInput = {
  /** The version you decided on; another one answers STALE for this record alone. */
  readonly expectedVersion: number;
  /** At least one ground of 164号 §15, REG-R01 to REG-R10; at most 10. */
  readonly grounds: ReadonlyArray<string>;
  /** Its id. */
  readonly id: string | number;
  /** The reason, as it is told to the applicant (164号 §3). */
  readonly reason: string;
};

/** A board on which your court exposes (公告栏). */
export type RegisterNoticeBoardInput = {
  /** Where the board stands, up to 200 characters; nobody's home. */
  readonly address: string;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** A digital board, which takes down by itself (电子屏). */
  readonly isDigital?: boolean;
  /** Latitude in degrees, north. */
  readonly latitude: number;
  /** Longitude in degrees, east. */
  readonly longitude: number;
  /** What it is called, up to 100 characters. */
  readonly name: string;
  /** What kind of place it is; some are forbidden. */
  readonly place: BoardPlace;
  /** Unified social credit code of the property company whose staff post there; without it your own officers do. */
  readonly propertyCode?: string | null | undefined;
};

/** Registers an address to which your events are sent. */
export type RegisterWebhookEndpointInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Text of one query with the variable $id: ID!, the record: run as you at each delivery, its answer becomes `data`. Within the limits of a request. */
  readonly operation?: string | null | undefined;
  /** How messages are signed. */
  readonly scheme?: SigningScheme;
  /** Types of events, such as application.accepted; at most 20. Empty: every event that `changes` would answer you. */
  readonly types?: ReadonlyArray<string>;
  /** https on port 443 of a public host name, no address, no user or password; at most 500 characters. A trial installation also takes http, ports from 1024 and this machine. */
  readonly url: string;
};

/** A vehicle and its owner, as submitRegistration would be sent. */
export type RegistrationEligibilityInput = {
  /** Number of the conformity certificate (合格证编号), 15 characters. */
  readonly certificateNo: string;
  /** Number of the sales invoice (机动车销售统一发票), 20 digits. */
  readonly invoiceNo: string;
  /** The owner (所有人). A citizen names herself. */
  readonly owner: PartyInput;
  /** Number of the compulsory insurance policy (交强险), when you know it. */
  readonly policyNo?: string | null | undefined;
  /** Your station (登记服务站): tells also whether it may take first registrations today. */
  readonly stationId?: string | number | null | undefined;
  /** Use nature (使用性质) by letter, GA 24.3. */
  readonly useNature: string;
  /** VIN as stamped on the vehicle. */
  readonly vin: string;
};

/** Sends a request back (退回). */
export type RejectClosureInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** What is missing: items of the checklist, 1 to 6. */
  readonly missing: ReadonlyArray<ClosureItem>;
  /** What has to be done, up to 500 characters. */
  readonly reason: string;
};

/** A proposal that is rejected (不予纳入). */
export type RejectListingInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** What forbids it; absent: the ground is not proven. */
  readonly exclusion?: ListingExclusion | null | undefined;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Why, up to 500 characters. */
  readonly reason: string;
};

/** A release (解除查封). */
export type ReleaseRowInput = {
  /** Case number (案号) under which it was reported. */
  readonly caseNumber: string;
  /** When it was released. */
  readonly releasedAt: string;
  /** VIN (车辆识别代号). */
  readonly vin: string;
};

/** Releases. */
export type ReleaseSeizuresInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** 1 to 1,000 releases. */
  readonly rows: ReadonlyArray<ReleaseRowInput>;
};

/** Removes a member from the association. */
export type RemoveMemberInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Why; up to 300 characters. */
  readonly reason: string;
};

/** Subjects that are no longer watched. */
export type RemoveWatchesInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Your references, 1 to 100; all or none are taken. */
  readonly subjectRefs: ReadonlyArray<string>;
};

/** The notice hangs for another 30 days, once. */
export type RenewExposureNoticeInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** Another account, after the bank refused yours. */
export type RenewPayeeAccountInput = {
  /** The new account. */
  readonly account: PayeeAccountInput;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** Goes on with a resumed case under a number of its own (恢复执行, 执恢). */
export type ReopenEnforcementInput = {
  /** The new number, of the type 执恢. */
  readonly caseNo: string;
  /** What is left to be enforced, in fen. */
  readonly debtFen: number;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Day of its filing. */
  readonly filedOn: string;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** An accident. */
export type ReportAccidentInput = {
  /** How you learned of it. */
  readonly channel: AccidentChannel;
  /** Your own reference, up to 64 characters. */
  readonly clientReference?: string | null | undefined;
  /** On an expressway or urban expressway that is closed to non-motor vehicles and pedestrians. */
  readonly closedRoad?: boolean;
  /** RURAL_POINT: the villager consents to your report for her. */
  readonly consent?: boolean;
  /** Somebody is dead. */
  readonly dead?: boolean;
  /** Division (行政区划代码) of the place, six digits of GB/T 2260. */
  readonly divisionCode: string;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Form of the accident (事故形态), such as 追尾. */
  readonly form?: string | null | undefined;
  /** Grounds of 处理程序规定 §13–15 that were found, at most 12; empty: asked and none. Absent: not asked yet, then a seat triages it. */
  readonly grounds?: ReadonlyArray<TriageGround> | null | undefined;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Somebody is hurt. */
  readonly injured?: boolean;
  /** Latitude, WGS 84, degrees. */
  readonly latitude: number;
  /** Longitude, WGS 84, degrees. */
  readonly longitude: number;
  /** When it happened; not in the future. */
  readonly occurredAt: string;
  /** 1 to 8 parties. */
  readonly parties: ReadonlyArray<AccidentPartyInput>;
  /** The place in words (事故地点), 2 to 200 characters. */
  readonly place: string;
  /** RURAL_POINT: your posting (rpo_…) at the point, the hat you report in. */
  readonly postingId?: string | number | null | undefined;
  /** Weather (天气). */
  readonly weather?: string | null | undefined;
};

/** Announced models. */
export type ReportAnnouncementsInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** 1 to 1,000 models. */
  readonly rows: ReadonlyArray<AnnouncementRowInput>;
};

/** Bans. */
export type ReportBansInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** 1 to 1,000 bans. */
  readonly rows: ReadonlyArray<BanRowInput>;
};

/** Conformity certificates. */
export type ReportCertificatesInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** 1 to 1,000 certificates. */
  readonly rows: ReadonlyArray<CertificateRowInput>;
};

/** Something noticed at a site. */
export type ReportClueInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** What kind. */
  readonly kind: ClueKind;
  /** Where: a site of your company; of a resident the site where she lives. */
  readonly siteId: string | number;
  /** How soon it has to be looked into. */
  readonly urgency: ClueUrgency;
  /** What was done, where and when, up to 500 characters; no numbers of persons, and nothing of faith, descent or illness. */
  readonly words: string;
};

/** A clue to assets (财产线索) after the round was closed; there is no time limit for it (ZB §9 ¶1). `id` is the case. */
export type ReportEnforcementClueInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Urgent: three days instead of seven. */
  readonly isUrgent: boolean;
  /** Who brought it. */
  readonly source: EnforcementClueSource;
  /** What and where, up to 500 characters. */
  readonly words: string;
};

/** Reports a dangerous place (隐患). */
export type ReportHazardInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** What is dangerous. */
  readonly kind: HazardKind;
  /** Latitude in degrees, north. */
  readonly latitude: number;
  /** Longitude in degrees, east. */
  readonly longitude: number;
  /** The place in words; up to 100 characters. */
  readonly place: string;
  /** Your posting: the role in which you report it. */
  readonly postingId: string | number;
  /** How dangerous it is. */
  readonly severity: HazardSeverity;
};

/** What was done to the subject under a duty, and the reason she gets in writing (SZ §69). */
export type ReportHitInput = {
  /** What was done. */
  readonly action: HitAction;
  /** When it was done. */
  readonly at: string;
  /** On which basis, in the words of the document; up to 500 characters. */
  readonly basis: string;
  /** Number of the document that she got, 1 to 64 characters. */
  readonly docNo: string;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** On which facts; up to 500 characters. */
  readonly facts: string;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Number of the person or unit that was hit; compared, and not stored in clear. */
  readonly identityNumber: string;
  /** What she can do against it; up to 500 characters. */
  readonly remedy: string;
};

/** A unit of a site and how it is lived in. */
export type ReportHouseholdInput = {
  /** The contact, where a duty to register it exists. */
  readonly contact?: HouseholdContactInput | null | undefined;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** When they moved in. */
  readonly movedInOn?: string | null | undefined;
  /** How it is used. */
  readonly occupancy: Occupancy;
  /** Plates of their vehicles; at most 5. */
  readonly plateNos?: ReadonlyArray<string>;
  /** How many live there; 0 when vacant. */
  readonly residents: number;
  /** Your site. */
  readonly siteId: string | number;
  /** Number of the unit, such as 3-1-1502; up to 20 characters. */
  readonly unitNo: string;
};

/** Something that happens at a site now. */
export type ReportIncidentInput = {
  /** What is seen, up to 300 characters; no names, no numbers of persons. */
  readonly details: string;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** What; the level follows from it. */
  readonly kind: IncidentKind;
  /** Latitude in degrees, north; the gate of the site where it is left out. */
  readonly latitude?: number | null | undefined;
  /** Longitude in degrees, east. */
  readonly longitude?: number | null | undefined;
  /** Where on the site, in words; up to 100 characters. */
  readonly place: string;
  /** Where: of a company its own site. */
  readonly siteId: string | number;
};

/** Sales invoices. */
export type ReportInvoicesInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** 1 to 1,000 invoices. */
  readonly rows: ReadonlyArray<InvoiceRowInput>;
};

/** The copy of the list that you hold. */
export type ReportListCountInput = {
  /** The sum of their hashes modulo 2^64, 16 hexadecimal digits. */
  readonly checksum: string;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** The version up to which you applied the feed. */
  readonly listVersion: string;
  /** How many rows you hold. */
  readonly rowCount: number;
};

/** Persons and units. */
export type ReportPartiesInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** 1 to 1,000 parties. */
  readonly rows: ReadonlyArray<PartyRowInput>;
};

/** Policies. */
export type ReportPoliciesInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** 1 to 1,000 policies. */
  readonly rows: ReadonlyArray<PolicyRowInput>;
};

/** Tells where a team is. Only the last place is kept, and only until the shift ends. */
export type ReportPositionInput = {
  /** Seconds since it was measured, 0 to 60. */
  readonly ageSeconds?: number;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Latitude, WGS 84, degrees. */
  readonly latitude: number;
  /** Longitude, WGS 84, degrees. */
  readonly longitude: number;
  /** Your team, tea_…. */
  readonly teamId: string | number;
};

/** Powers of attorney. */
export type ReportPowersOfAttorneyInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** 1 to 1,000 powers. */
  readonly rows: ReadonlyArray<PowerOfAttorneyRowInput>;
};

/** An order that restricts a person or unit from high consumption (限制消费令). */
export type ReportRestrictionInput = {
  /** As whom; absent: SELF. */
  readonly capacity?: RestrictionCapacity | null | undefined;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Resident identity number (公民身份号码) or unified social credit code (统一社会信用代码). */
  readonly identityNumber: string;
  /** Which acts; absent: all nine. */
  readonly items?: ReadonlyArray<RestrictedAct> | null | undefined;
  /** How it can be lifted; up to 500 characters. Shown to the person and the police. */
  readonly liftingSteps: string;
  /** What is restricted, in the words of the order; up to 200 characters. Shown to the person and the police. */
  readonly measure: string;
  /** Name of the person or unit exactly as on the order. */
  readonly name: string;
  /** Number of the order as a case number (案号), such as （2026）渝0103执56号. */
  readonly orderNo: string;
  /** PERSON (个人) or UNIT (单位). */
  readonly partyKind: PartyKind;
  /** Name of the court's president who signed it (院长签发), as on the order; up to 50 characters. */
  readonly signedBy: string;
  /** Day on which it was signed (签发日期). */
  readonly signedOn: string;
  /** First day; absent: from the delivery of the notice. */
  readonly validFrom?: string | null | undefined;
  /** Last day; absent: until it is lifted. */
  readonly validTo?: string | null | undefined;
  /** Unified social credit code of the firm that is the debtor, where capacity is not SELF. */
  readonly viaFirmCode?: string | null | undefined;
};

/** Seizures. */
export type ReportSeizuresInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** 1 to 1,000 seizures. */
  readonly rows: ReadonlyArray<SeizureRowInput>;
};

/** Taxes. */
export type ReportTaxesInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** 1 to 1,000 records. */
  readonly rows: ReadonlyArray<TaxRowInput>;
};

/** Test reports. */
export type ReportTestsInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** 1 to 1,000 reports. */
  readonly rows: ReadonlyArray<TestRowInput>;
};

/** Thefts. */
export type ReportTheftsInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** 1 to 1,000 thefts. */
  readonly rows: ReadonlyArray<TheftRowInput>;
};

/** Asks one unit for what the court decided apart from the listing: an exit ban, a search for vehicles. */
export type RequestAssistanceInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** M12 or M13. */
  readonly measure: string;
  /** Number of the decision or notice of assistance, 1 to 64 characters. */
  readonly noticeNo: string;
  /** Id of the listing in force, or of the restriction in force, of your court. */
  readonly recordId: string | number;
  /** Code of the unit that is asked. */
  readonly unit: string;
};

/** Asks a second judge to close the round (申请终结本次执行). */
export type RequestClosureInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** Sends an application back, with everything that is missing. */
export type RequestCorrectionInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Codes of all gaps, told at once (一次告知); at most 20. */
  readonly gaps: ReadonlyArray<string>;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** The reason, as it is told to the applicant (164号 §3). */
  readonly reason: string;
};

/** Asks for all households of one site. */
export type RequestHouseholdExportInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Why all of them are needed; up to 300 characters. */
  readonly reason: string;
  /** Which site: there is no export of all of them. */
  readonly siteId: string | number;
  /** Number of the task; without one TASK_REQUIRED. */
  readonly taskNo?: string | null | undefined;
};

/** A file that you want to upload. */
export type RequestUploadInput = {
  /** Why an accident was photographed more than 10 minutes before or after the reported moment (补拍理由), at most 200 characters; without it the photo is flagged. */
  readonly captureReason?: string | null | undefined;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** What the file shows. */
  readonly kind: EvidenceKind;
  /** Which party of an accident it shows (当事方序号), by its number; needed for documents of a party. */
  readonly partyNo?: number | null | undefined;
  /** The record it belongs to: an application (app_…), a visit (vis_…), a plate order (ord_…), an accident (acd_…) or an exposure notice (exn_…). */
  readonly recordId: string | number;
};

/** Asks the police for a visit of the mobile vehicle office (流动车管所). */
export type RequestVisitInput = {
  /** The firm's agent (代理人), who confirms each list. */
  readonly agent: HostAgentInput;
  /** Division of the site, GB/T 2260. */
  readonly divisionCode: string;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The day: a working day, at least five working days ahead. */
  readonly heldOn: string;
  /** The firm. */
  readonly host: HostInput;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** How many cars are expected: at least 20. */
  readonly plannedCount: number;
  /** Where it is held, up to 200 characters. */
  readonly siteAddress: string;
  /** Your station (登记服务站), from `viewer`. */
  readonly stationId: string | number;
};

/** A finding that has been dealt with. */
export type ResolveReconciliationItemInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** What was done, 1 to 500 characters. */
  readonly resolution: string;
};

/** An act that a restriction forbids (限制消费行为, 法释〔2010〕8号 §3). */
export type RestrictedAct =
  /** Aeroplane, soft sleeper, ship second class or above (乘坐飞机、列车软卧、轮船二等以上舱位, R15 §3(1)). */
  | 'C1'
  /** High spending in star hotels, night clubs, golf courses (在星级以上宾馆、酒店、夜总会、高尔夫球场等场所进行高消费, R15 §3(2)). */
  | 'C2'
  /** Buying real estate; building, extending, luxury decoration (购买不动产或者新建、扩建、高档装修房屋, R15 §3(3)). */
  | 'C3'
  /** Renting luxury premises for office use (租赁高档写字楼、宾馆、公寓等场所办公, R15 §3(4)). */
  | 'C4'
  /** Buying vehicles not needed for business (购买非经营必需车辆, R15 §3(5)). */
  | 'C5'
  /** Tourism, holiday (旅游、度假, R15 §3(6)). */
  | 'C6'
  /** Children in high-fee private schools (子女就读高收费私立学校, R15 §3(7)). */
  | 'C7'
  /** High premiums for insurance wealth products (支付高额保费购买保险理财产品, R15 §3(8)). */
  | 'C8'
  /** All seats of G-trains, first class or above of other EMU trains, other spending not needed (乘坐G字头动车组列车全部座位、其他动车组列车一等以上座位等其他非生活和工作必需的消费行为, R15 §3(9)). */
  | 'C9';

/** As whom somebody is restricted (法释〔2010〕8号 §3 ¶2). */
export type RestrictionCapacity =
  /** Actual controller (实际控制人). */
  | 'CONTROLLER'
  /** Person directly responsible (影响债务履行的直接责任人员). */
  | 'DIRECT'
  /** Legal representative of the firm (法定代表人). */
  | 'LEGAL_REP'
  /** Principal of the firm (主要负责人). */
  | 'PRINCIPAL'
  /** The debtor (被执行人). */
  | 'SELF';

/** Who wants to buy what. */
export type RestrictionCheckInput = {
  /** When; absent: now. */
  readonly at?: string | null | undefined;
  /** The enforcement case; courts need it (purpose ENFORCE). */
  readonly caseNo?: string | null | undefined;
  /** Your number of the customer's written consent; dealerships and insurers need it (purposes VEHICLE_C5, POLICY_C8). */
  readonly consentRef?: string | null | undefined;
  /** What. */
  readonly consumption: Consumption;
  /** Identity number in full: a name is not enough. */
  readonly identityNumber: string;
  /** PERSON (个人) or UNIT (单位). */
  readonly partyKind: PartyKind;
};

/** Narrows a list of restrictions. */
export type RestrictionFilterInput = {
  /** Of this order (案号). */
  readonly orderNo?: string | null | undefined;
  /** In this state. */
  readonly status?: RestrictionStatus | null | undefined;
};

/** Where a restriction stands. */
export type RestrictionStatus =
  /** In force (生效); it stops a registration once its notice of assistance is delivered. */
  | 'IN_FORCE'
  /** Lifted by the court (已解除). */
  | 'LIFTED';

/** A draft, judged anew. */
export type ReviseAssessmentInput = {
  /** For help to catch or to rescue, 0 to 5. */
  readonly bonusPoints?: number;
  /** For what; where there is a bonus. */
  readonly bonusReason?: string | null | undefined;
  /** Each ground at most once. */
  readonly deductions?: ReadonlyArray<DeductionInput>;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Each item once. */
  readonly items: ReadonlyArray<ItemScoreInput>;
};

/** New content of an assessment that is not confirmed yet. */
export type ReviseLossInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** The content, in place of the former. */
  readonly sheet: LossSheetInput;
};

/** What a rule document orders. */
export type RuleDocKind =
  /** The main plan (总体方案). */
  | 'MAIN'
  /** Something else. */
  | 'OTHER'
  /** Publishing (发布规则). */
  | 'PUBLISH'
  /** Review before a round is closed (终本审查). */
  | 'ROUND_REVIEW'
  /** The workflow of enforcement (工作流程). */
  | 'WORKFLOW';

/** Narrows a list of rural points. */
export type RuralPointFilterInput = {
  /** In this division: its code begins with these digits. */
  readonly adminCode?: string | null | undefined;
  /** True: open ones only; false: closed ones only. */
  readonly open?: boolean | null | undefined;
  /** Of this type. */
  readonly type?: RuralPointType | null | undefined;
};

/** What villagers get at a rural point. */
export type RuralPointService =
  /** Help with a claim (理赔协助). */
  | 'CLAIMS_HELP'
  /** Advice on licences, policies and inspections that run out (到期提醒). */
  | 'EXPIRY_ADVICE'
  /** First aid (急救). */
  | 'FIRST_AID'
  /** Reporting an accident for a villager (代为报案). */
  | 'HELP_REPORT'
  /** Persuading road users (交通劝导). */
  | 'PERSUASION'
  /** Help with taking out a policy (投保协助). */
  | 'POLICY_HELP'
  /** Teaching road safety (安全宣传). */
  | 'PUBLICITY';

/** Whether a rural point is open. */
export type RuralPointStatus =
  /** Closed for good (已关闭). */
  | 'CLOSED'
  /** Open (开放). */
  | 'OPEN';

/** What a rural point is. */
export type RuralPointType =
  /** Service station of an insurer (保险服务站). */
  | 'INSURANCE_SERVICE'
  /** Persuasion station run by police and insurer together (警保联动劝导站). */
  | 'LINKAGE_PERSUASION'
  /** Service station of police and insurer together (警保联动服务站). */
  | 'LINKAGE_SERVICE'
  /** Persuasion station of a village (农村劝导站). */
  | 'PERSUASION';

/** Where a posting stands. */
export type RuralPostingStatus =
  /** In force (有效). */
  | 'ACTIVE'
  /** Ended or run out (已结束). */
  | 'ENDED'
  /** Its first day has not come (待生效). */
  | 'PLANNED';

/** The hat (岗位) that somebody wears at a rural point. */
export type RuralRole =
  /** Police auxiliary (警务辅助人员). */
  | 'AUXILIARY'
  /** Gives first aid (急救员). */
  | 'FIRST_AIDER'
  /** Helps with policies and claims (农村保险员). */
  | 'INSURANCE_AGENT'
  /** Persuades for police and insurer together (警保联动劝导员). */
  | 'LINKAGE_PERSUADER'
  /** Persuades road users (劝导员). */
  | 'PERSUADER';

/** A measure as it is to stand. What is left out stays as it is; a new one needs all but the list reference. */
export type SaveMeasureInput = {
  /** Which part of life it touches. */
  readonly area?: MeasureArea | null | undefined;
  /** M01 to M99. */
  readonly code: string;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** What it does, up to 300 characters. */
  readonly effect?: string | null | undefined;
  /** Its English name, up to 100 characters. */
  readonly en?: string | null | undefined;
  /** The version of the memorandum that you have read; another one answers STALE. */
  readonly expectedMemorandumVersion: number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Administrative or market. */
  readonly kind?: MeasureKind | null | undefined;
  /** Its legal basis, up to 10. */
  readonly legalBasis?: ReadonlyArray<LegalBasisInput> | null | undefined;
  /** Its entry in a list; null takes the entry away. */
  readonly listRef?: ListRefInput | null | undefined;
  /** How it is meant to act. */
  readonly mode?: MeasureMode | null | undefined;
  /** Why, up to 500 characters. */
  readonly reason: string;
  /** Whom it can hit. */
  readonly subjects?: ReadonlyArray<SubjectKind> | null | undefined;
  /** Who carries it out: codes of units, up to 41. */
  readonly units?: ReadonlyArray<string> | null | undefined;
  /** Its Chinese name, up to 100 characters. */
  readonly zh?: string | null | undefined;
};

/** A scene team, at a version. */
export type SceneTeamChangeInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** What a team carries. */
export type SceneTeamKit =
  /** Cones (锥桶). */
  | 'CONES'
  /** Body recorder (执法记录仪). */
  | 'RECORDER'
  /** Tablet (平板). */
  | 'TABLET';

/** Where a scene team stands. */
export type SceneTeamStatus =
  /** Disbanded (已解散). */
  | 'DISBANDED'
  /** Not on the road (未上线). */
  | 'OFFLINE'
  /** On the road (在线). */
  | 'ONLINE';

/** Records a spoilt blank and its destruction. */
export type ScrapBlankInput = {
  /** Serial of the blank (半成品号牌): 6–20 letters and digits. */
  readonly blankSerial: string;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Why it was scrapped. */
  readonly reason: string;
};

/** What a purpose lets its asker see. */
export type ScreenedField =
  /** The duty in words (义务). */
  | 'AMOUNT'
  /** Case number and court (案号、执行法院). */
  | 'CASE'
  /** Listings that ended (历史记录). */
  | 'HISTORY'
  /** Whether the party is listed (是否失信). */
  | 'LISTED'
  /** How far the duty is performed (履行情况). */
  | 'PERFORMANCE'
  /** Which acts are forbidden to it (限制消费事项). */
  | 'RESTRICTION';

/** How a file of subjects is written. */
export type ScreeningFileFormat =
  /** Comma-separated, a heading with ref, name, idNo or uscc or both, one row a line; UTF-8 or GB18030 (逗号分隔). */
  | 'CSV'
  /** One JSON object a line with the keys ref, name, and idNo or uscc (每行一个 JSON 对象). */
  | 'NDJSON';

/** Where a file stands. */
export type ScreeningFileStatus =
  /** It has not come in (待上传). */
  | 'EXPECTED'
  /** Its bytes were removed, or it never came (已清除). */
  | 'REMOVED'
  /** It lies sealed on the platform (已存). */
  | 'STORED';

/** Where a job stands. */
export type ScreeningJobStatus =
  /** Stopped; nothing of it is kept (已取消). */
  | 'CANCELLED'
  /** Every row was screened (完成). */
  | 'DONE'
  /** Its results were removed seven days after it ended (已过期). */
  | 'EXPIRED'
  /** The file as a whole could not be screened (失败). */
  | 'FAILED'
  /** All was screened but the bad rows, which can be fetched (部分完成). */
  | 'PARTIAL'
  /** It waits for its turn (排队). */
  | 'QUEUED'
  /** Its rows are read and held against the list (运行中). */
  | 'RUNNING'
  /** Encoding, heading and number of rows are looked at (校验中). */
  | 'VALIDATING';

/** A seat, at a version. */
export type SeatChangeInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** Narrows a list of seats. */
export type SeatFilterInput = {
  /** In one of these states. */
  readonly statuses?: ReadonlyArray<SeatStatus> | null | undefined;
};

/** Whose seat or queue it is. */
export type SeatOrg =
  /** An insurer (保险公司). */
  | 'INSURER'
  /** The police (公安交管). */
  | 'POLICE';

/** What a seat can do (席位技能). */
export type SeatSkill =
  /** Advises and triages by phone (电话指导). */
  | 'ADVICE'
  /** Sends teams (派警); police only. */
  | 'DISPATCH'
  /** Determines liability (定责); police only. */
  | 'LIABILITY'
  /** Handles claims online (线上理赔); insurers only. */
  | 'ONLINE_CLAIM';

/** Where a seat stands. */
export type SeatStatus =
  /** Away for a while; gets no task (暂离). */
  | 'AWAY'
  /** On duty with tasks (忙碌). */
  | 'BUSY'
  /** On duty without a task (空闲). */
  | 'IDLE'
  /** Off duty (离席). */
  | 'OFF';

/** A task, at a version. */
export type SeatTaskChangeInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** Narrows a list of tasks. */
export type SeatTaskFilterInput = {
  /** Of this accident. */
  readonly accidentId?: string | number | null | undefined;
  /** Of this kind. */
  readonly kind?: SeatTaskKind | null | undefined;
  /** That need this skill. */
  readonly skill?: SeatSkill | null | undefined;
  /** In one of these states. */
  readonly statuses?: ReadonlyArray<SeatTaskStatus> | null | undefined;
  /** In this division: its code begins with these digits. */
  readonly zone?: string | null | undefined;
};

/** What a task is about. */
export type SeatTaskKind =
  /** An agreement with a non-motor vehicle waits to be confirmed (协议确认). */
  | 'AGREEMENT'
  /** An insurer challenges a certificate (认定异议). */
  | 'CORRECTION'
  /** Somebody must go there (派警). */
  | 'DISPATCH'
  /** A match waits for a person (欺诈核查). */
  | 'FRAUD_REVIEW'
  /** Parties wait for liability (在线定责); five minutes are promised. */
  | 'LIABILITY'
  /** A loss is above somebody's authority (定损升级). */
  | 'LOSS_ESCALATION'
  /** Payments and statement differ (对账差异). */
  | 'RECONCILIATION'
  /** A report waits for its lane, or for advice (分流指导). */
  | 'TRIAGE';

/** Where a task stands. */
export type SeatTaskStatus =
  /** Not needed any more (已取消). */
  | 'CANCELLED'
  /** Done (已办结). */
  | 'DONE'
  /** Somebody works on it (办理中). */
  | 'TAKEN'
  /** Waits in the queue (待领取). */
  | 'WAITING';

/** A seizure (查封) by ruling and notice of assistance (裁定书, 协助执行通知书). */
export type SeizureRowInput = {
  /** Police only: the organ on the paper (机关名称). A court reports its own. */
  readonly authority?: string | null | undefined;
  /** Police only: its kind. */
  readonly authorityKind?: AuthorityKind | null | undefined;
  /** Case number (案号) of the ruling; of another organ: number of its paper. Known again by it and the VIN. */
  readonly caseNumber: string;
  /** Lapses at this moment: two years from its start at most; renewed in time (续封), two years from its former end. */
  readonly endsAt: string;
  /** In force from this moment; of a waiting seizure (轮候查封) the end of the one before, whose release lets it begin at once. */
  readonly startsAt: string;
  /** VIN (车辆识别代号). */
  readonly vin: string;
};

/** Sends a hazard to whoever must mend it. */
export type SendHazardInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** The authority that must mend it, such as the road administration; up to 100 characters. */
  readonly sentTo: string;
};

/** The ruling reached the parties (送达). */
export type ServeClosureInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** Who pays or receives. */
export type SettlementAccountKind =
  /** An insurer (保险公司). */
  | 'INSURER'
  /** A party (当事人). */
  | 'PARTY';

/** Third-party insurance (商业三者险) in force. */
export type SettlementCtplInput = {
  /** Absolute deductible rate (绝对免赔率) in basis points; absent: 0. */
  readonly deductibleBps?: number | null | undefined;
  /** Your name for the insurer. */
  readonly insurer: string;
  /** Limit (责任限额). */
  readonly limitFen: number;
  /** Policy number. */
  readonly policyNo: string;
};

/** An accident by its facts alone. */
export type SettlementFactsInput = {
  /** On a road closed to non-motor vehicles and pedestrians. */
  readonly closedRoad?: boolean | null | undefined;
  /** Third-party insurance pays what a motor side without fault owes (disputed; false is the platform's choice). */
  readonly ctplNoFault?: boolean | null | undefined;
  /** Whose table for non-motor parties; absent: DEFAULT. */
  readonly jurisdiction?: SettlementJurisdiction | null | undefined;
  /** When it happened: the limits of compulsory insurance hang on it. */
  readonly occurredAt: string;
  /** Parties in the order of their numbers, 1 to 8. */
  readonly parties: ReadonlyArray<SettlementPartyInput>;
  /** Mutual self-compensation (互碰自赔) is asked for. */
  readonly selfCompensationAsked?: boolean | null | undefined;
};

/** Which kind of loss. */
export type SettlementHead =
  /** Death and disability (死亡伤残). */
  | 'D'
  /** Indirect loss of property, which no insurance here covers (间接损失). */
  | 'I'
  /** Medical (医疗费用). */
  | 'M'
  /** Property (财产损失). */
  | 'P';

/** Whose table decides what a motor side bears of a non-motor party's loss (道交法 §76). */
export type SettlementJurisdiction =
  /** design. */
  | 'DEFAULT'
  /** 广东省道路交通安全条例. */
  | 'GUANGDONG'
  /** 山东省实施办法 §66. */
  | 'SHANDONG'
  /** 四川省实施办法 §29. */
  | 'SICHUAN';

/** Under which title one pays another. */
export type SettlementLegKind =
  /** Third-party insurance (商业三者险). */
  | 'CTPL'
  /** Compulsory insurance (交强险). */
  | 'MTI'
  /** Compulsory insurance of a car without fault, paid out by the other's insurer (无责代赔). */
  | 'MTI_NOFAULT'
  /** Compulsory insurance to its own insured (互碰自赔). */
  | 'MTI_SELF'
  /** Who had to buy compulsory insurance and did not, inside its limit (投保义务人). */
  | 'OBLIGOR'
  /** A party herself (个人承担). */
  | 'PERSONAL'
  /** Recovered from third-party insurance (向三者险追偿). */
  | 'RECOVER_CTPL'
  /** Recovered from compulsory insurance (向交强险追偿). */
  | 'RECOVER_MTI'
  /** Recovered from who had to insure (向投保义务人追偿). */
  | 'RECOVER_OBLIGOR'
  /** Recovered from the party herself (向责任人追偿). */
  | 'RECOVER_PERSONAL'
  /** Vehicle damage insurance (车损险). */
  | 'VDI'
  /** Vehicle damage insurance, in advance for others (代位求偿). */
  | 'VDI_SUBRO';

/** A loss under one item. */
export type SettlementLossInput = {
  /** Amount. */
  readonly amountFen: number;
  /** Item. */
  readonly item: LossItem;
};

/** By which order it is settled. */
export type SettlementMode =
  /** Mutual self-compensation: each compulsory insurer pays its own insured (互碰自赔). */
  | 'SELF_COMP'
  /** Compulsory insurance, shares, third-party insurance, vehicle damage insurance, in this order. */
  | 'STANDARD';

/** Compulsory insurance (交强险) in force. */
export type SettlementMtiInput = {
  /** Your name for the insurer. */
  readonly insurer: string;
  /** Policy number. */
  readonly policyNo: string;
};

/** What of the settlement an offer holds. */
export type SettlementOfferScope =
  /** What differs from what stands already (差额). */
  | 'DELTA'
  /** All of it (全部). */
  | 'FULL'
  /** What nobody disputes, on day 60 (先予支付, 保险法 §25). */
  | 'UNDISPUTED';

/** Where an offer stands. */
export type SettlementOfferStatus =
  /** Stands: every payee has consented, or the law makes it due (已同意). */
  | 'CONSENTED'
  /** A party disputes it (有异议). */
  | 'DISPUTED'
  /** Not every payee has consented in time (已失效). */
  | 'EXPIRED'
  /** Made to every payee (已出具). */
  | 'MADE'
  /** Prepared by one insurer; waits for the others that pay (待会签). */
  | 'PREPARED'
  /** Out of date: the facts have changed, or nothing was left to pay (已替换). */
  | 'SUPERSEDED';

/** A party, with its share, losses and covers. */
export type SettlementPartyInput = {
  /** Agrees to mutual self-compensation (互碰自赔). */
  readonly agreesToSelfCompensation?: boolean | null | undefined;
  /** Conduct of the driver that insurance leaves out; at most 6. */
  readonly conduct?: ReadonlyArray<DriverConduct> | null | undefined;
  /** Third-party insurance; absent: none. */
  readonly ctpl?: SettlementCtplInput | null | undefined;
  /** Degree of a non-motor party or pedestrian, absent: NONE; it decides what the motor side bears. */
  readonly degree?: LiabilityDegree | null | undefined;
  /** A non-motor party or pedestrian collided on purpose. */
  readonly intentional?: boolean | null | undefined;
  /** On the road as what. */
  readonly kind: AccidentPartyType;
  /** Losses, at most 20. */
  readonly losses?: ReadonlyArray<SettlementLossInput> | null | undefined;
  /** What the motor side bears of this non-motor party's loss, in basis points; absent: by the table of the jurisdiction. */
  readonly motorSideBps?: number | null | undefined;
  /** Compulsory insurance; absent: none. */
  readonly mti?: SettlementMtiInput | null | undefined;
  /** Your name for it, such as A. */
  readonly name: string;
  /** Share of the liability in basis points, absent: 0; all together 10,000, or 0 when nobody is at fault. */
  readonly shareBps?: number | null | undefined;
  /** Asks its own insurer for the whole loss (代位求偿). */
  readonly subrogates?: boolean | null | undefined;
  /** Vehicle damage insurance; absent: none. */
  readonly vdi?: SettlementVdiInput | null | undefined;
};

/** An accident on file, or facts: one of the two. */
export type SettlementPreviewInput = {
  /** An accident that you may see. */
  readonly accidentId?: string | number | null | undefined;
  /** Facts of any accident; nothing is kept. */
  readonly facts?: SettlementFactsInput | null | undefined;
};

/** Vehicle damage insurance (车损险) in force. */
export type SettlementVdiInput = {
  /** Absolute deductible rate (绝对免赔率) in basis points; absent: 0. */
  readonly deductibleBps?: number | null | undefined;
  /** Deductible (免赔额); absent: 0. */
  readonly deductibleFen?: number | null | undefined;
  /** Your name for the insurer. */
  readonly insurer: string;
  /** Policy number. */
  readonly policyNo: string;
  /** Sum insured (保险金额). */
  readonly sumInsuredFen: number;
};

/** Sex as the number tells it (性别). */
export type Sex =
  /** 女 */
  | 'FEMALE'
  /** 男 */
  | 'MALE';

/** What is shared. */
export type SharedResource =
  /** A camera (摄像设备). */
  | 'CAMERA'
  /** A data set (数据). */
  | 'DATA_SET'
  /** A rural point (点位). */
  | 'SITE'
  /** A member of staff (人员). */
  | 'STAFF';

/** Narrows a list of sharing agreements. */
export type SharingAgreementFilterInput = {
  /** About this kind of resource. */
  readonly resource?: SharedResource | null | undefined;
  /** In this state. */
  readonly status?: SharingStatus | null | undefined;
};

/** Where a sharing agreement stands. */
export type SharingStatus =
  /** Ended or run out (已结束). */
  | 'ENDED'
  /** Accepted; it holds on the days of its term (生效). */
  | 'IN_FORCE'
  /** Proposed by the owner (待接受). */
  | 'PROPOSED';

/** Proof that the duty was performed, of an applicant whose payment is held (履行证明). */
export type ShowPerformanceInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Number of the proof, 1 to 100 characters. */
  readonly proofNo: string;
};

/** How messages are signed, by Standard Webhooks. */
export type SigningScheme =
  /** v1a: Ed25519; you hold the public key, and nobody but the platform can sign. */
  | 'ED25519'
  /** v1: HMAC-SHA-256 with a secret that both sides hold. */
  | 'HMAC';

/** One of your sites, at its version. */
export type SiteChangeInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** Where a site or a guard post stands. */
export type SiteStatus =
  /** Closed for good (已关闭). */
  | 'CLOSED'
  /** Open (在管). */
  | 'OPEN';

/** Spares the subject a measure (SZ §67). */
export type SkipDutyInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** On which ground. */
  readonly ground: SkipGround;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Why, up to 500 characters; the court and the subject read it. */
  readonly reason: string;
};

/** Why somebody is spared a measure (SZ §67). */
export type SkipGround =
  /** The first time, and light: it may be skipped (初次且情节较轻). */
  | 'FIRST_AND_LIGHT'
  /** Minor, and corrected at once: there is no measure (轻微并及时纠正). */
  | 'MINOR_CORRECTED';

/** Narrows a list of staff. */
export type StaffFilterInput = {
  /** Of this partner. */
  readonly partnerId?: string | number | null | undefined;
  /** Of this station. */
  readonly stationId?: string | number | null | undefined;
  /** In this state. */
  readonly status?: StaffStatus | null | undefined;
};

/** What a member of staff does. */
export type StaffFunction =
  /** Insurer: assesses losses (定损员), level A2. */
  | 'ASSESSOR'
  /** Police auxiliary (警务辅助人员): helps at the scene, decides nothing. */
  | 'AUXILIARY'
  /** Insurer: orders payments (出纳). */
  | 'CASHIER'
  /** Insurer: manages claims of a branch (理赔经理), level A4. */
  | 'CLAIMS_MANAGER'
  /** Enters cases and assists (录入受理辅助). */
  | 'CLERK'
  /** Police: officer of a community (社区民警); instructs guards, verifies clues, assesses. */
  | 'COMMUNITY_OFFICER'
  /** Police: dispatches (调度). */
  | 'DISPATCHER'
  /** Property company: guard on duty (保安员); watches, guides and reports. */
  | 'GUARD'
  /** Insurer: assesses for the head office (总公司核损), level A5. */
  | 'HEAD_OFFICE_ASSESSOR'
  /** Inspects vehicles (查验), with a certificate of the police (164号 §73). */
  | 'INSPECTOR'
  /** Insurer: examines claims (理赔调查). */
  | 'INVESTIGATOR'
  /** Court: enforcement judge (执行法官); proposes, serves, publishes. */
  | 'JUDGE'
  /** Police: determines liability (事故定责). */
  | 'LIABILITY_OFFICER'
  /** Insurer: rides with the police (警保联动员); assesses small losses of its own insured. */
  | 'LINKAGE_OFFICER'
  /** Answers for a station (站长). */
  | 'MANAGER'
  /** Serves at a rural point (农村劝导员). */
  | 'PERSUADER'
  /** Makes plates (制牌). */
  | 'PLATE'
  /** Court: president, or head of enforcement by his authority (院长); signs decisions. */
  | 'PRESIDENT'
  /** Police: accepts, reviews and decides (登记审核). */
  | 'REGISTRAR'
  /** Bank or signatory unit: reviews what a screening found, and answers for the result (复核人). */
  | 'REVIEWER'
  /** Holds a linkage seat (联动席位) of the police or an insurer. */
  | 'SEAT'
  /** Insurer: assesses larger losses (高级定损员), level A3. */
  | 'SENIOR_ASSESSOR'
  /** Property company: answers for a site (项目负责人). */
  | 'SITE_MANAGER'
  /** Police: accredits, suspends and restores (监管). */
  | 'SUPERVISOR';

/** Whether a member of staff may act. */
export type StaffStatus =
  /** May act (在岗). */
  | 'ACTIVE'
  /** Has left (离职). */
  | 'LEFT'
  /** May not act at present (暂停). */
  | 'SUSPENDED';

/** Begins with a plate. */
export type StartPlateInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** Begins the visit at the site. */
export type StartVisitInput = {
  /** Sets of blank plates (半成品号牌) taken along. */
  readonly blanksIssued: number;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** Narrows a list of stations. */
export type StationFilterInput = {
  /** In this division. */
  readonly divisionCode?: string | null | undefined;
  /** Of this grade. */
  readonly grade?: StationGrade | null | undefined;
  /** Of this partner. */
  readonly partnerId?: string | number | null | undefined;
  /** In this state. */
  readonly status?: StationStatus | null | undefined;
};

/** Grade of the dynamic evaluation (等级动态评定). A rule of the platform. */
export type StationGrade =
  /** Best. */
  | 'A'
  /** Good; where a new station starts. */
  | 'B'
  /** To rectify. */
  | 'C'
  /** Suspended. */
  | 'D';

/** Where a station stands; see the diagram in states.md. */
export type StationStatus =
  /** In good standing (正常). */
  | 'ACTIVE'
  /** Its term has ended (到期). A rule of the platform. */
  | 'EXPIRED'
  /** Restricted until it has rectified (限制业务): no TRF, no MTG. A rule of the platform. */
  | 'RESTRICTED'
  /** Suspended by the police (暂停业务, 164号 §70): no new business. */
  | 'SUSPENDED'
  /** Closed by the police (终止, 164号 §70). */
  | 'TERMINATED'
  /** On trial (试运行): every case is reviewed. */
  | 'TRIAL';

/** Whom a measure can hit. */
export type SubjectKind =
  /** A firm that is the debtor (单位). */
  | 'F'
  /** A person who is the debtor (自然人). */
  | 'P'
  /** A responsible person of a firm that is the debtor (单位负责人). */
  | 'R';

/** One party asked about. The whole number decides; without it the name, and whatever else is known of the number (credit rules 6.3, 6.4). */
export type SubjectQueryInput = {
  /** Year of birth, where the number is not known. */
  readonly birthYear?: number | null | undefined;
  /** Your number of this party's written consent; absent: that of the request. */
  readonly consentRef?: string | null | undefined;
  /** Resident number of 18 or 15 places, a published one with four places hidden (3301061977****0418), another document's number; of a unit its code, or places 9–17 of it. Travels in the body only. */
  readonly identityNumber?: string | null | undefined;
  /** Last four places of the number, where the rest is not known. */
  readonly lastFour?: string | null | undefined;
  /** Legal representative of a unit (法定代表人). */
  readonly legalRep?: string | null | undefined;
  /** Name, up to 200 characters. Beside a whole number it is compared: another name is a conflict. */
  readonly name?: string | null | undefined;
  /** PERSON (个人) or UNIT (单位). */
  readonly partyKind: PartyKind;
  /** Your own word for it, up to 100 characters: the answer carries it. */
  readonly ref: string;
  /** Region (行政区划代码), six digits: of a person the first six of her number, of a unit where it is registered. */
  readonly regionCode?: string | null | undefined;
  /** Sex, where the number is not known. */
  readonly sex?: Sex | null | undefined;
};

/** A first registration (注册登记) at one of your stations. */
export type SubmitRegistrationInput = {
  /** The agent (代理人) with a power of attorney on file; a unit needs one. */
  readonly agent?: PartyInput | null | undefined;
  /** Number of the conformity certificate (合格证编号), 15 characters. */
  readonly certificateNo: string;
  /** Your own reference, up to 64 characters; comes back unchanged. */
  readonly clientReference?: string | null | undefined;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Number of the sales invoice (机动车销售统一发票): 20 digits, code and number together for the paper form. */
  readonly invoiceNo: string;
  /** The owner (所有人). */
  readonly owner: PartyInput;
  /** Number of the compulsory insurance policy (交强险), when you know it. */
  readonly policyNo?: string | null | undefined;
  /** Your station (登记服务站), from `viewer`. */
  readonly stationId: string | number;
  /** Use nature (使用性质) by letter, GA 24.3: A non-operating, G rental … */
  readonly useNature: string;
  /** VIN as stamped on the vehicle. */
  readonly vin: string;
};

/** A measure of supervision on one record, at the version it was read, with its reason. */
export type SuperviseInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** The reason, as it is told to the partner; 1 to 500 characters. */
  readonly reason: string;
};

/** A supplement (增补定损), asked by the shop before the part is taken off. */
export type SupplementLossInput = {
  /** The accident. */
  readonly accidentId: string | number;
  /** Photo after dismantling. */
  readonly afterEvidenceId: string | number;
  /** Photo before dismantling. */
  readonly beforeEvidenceId: string | number;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Whose loss: number of the party. */
  readonly partyNumber: number;
  /** Why. */
  readonly reason: SupplementReason;
  /** The content. */
  readonly sheet: LossSheetInput;
};

/** Why an assessment is supplemented. */
export type SupplementReason =
  /** Damage that showed only when dismantled (隐损). */
  | 'HIDDEN_DAMAGE'
  /** The price was wrong (价格调整). */
  | 'PRICE'
  /** A wrong part was named (配件错误). */
  | 'WRONG_PART';

/** Takes a task. */
export type TakeTaskInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** A certain one, tsk_…; absent: the next one that fits your seat. */
  readonly taskId?: string | number | null | undefined;
};

/** Which tax. */
export type TaxKind =
  /** 车辆购置税 */
  | 'PURCHASE'
  /** 车船税 */
  | 'VESSEL';

/** Purchase tax (车辆购置税) or vessel tax (车船税) of one vehicle. */
export type TaxRowInput = {
  /** Amount paid (实缴税额), in fen. */
  readonly amountFen: number;
  /** Number of the tax certificate (完税或免税证明号码): 4 to 40 capital letters, digits and hyphens. */
  readonly certificateNo: string;
  /** Day of payment or of the decision (缴税日期). */
  readonly on: string;
  /** Where it stands. */
  readonly status: TaxStatus;
  /** Which tax (税种). */
  readonly tax: TaxKind;
  /** The taxpayer's resident identity number or unified social credit code (纳税人识别号). Only a keyed hash is kept. */
  readonly taxpayerIdentityNumber: string;
  /** VIN (车辆识别代号). Known again by VIN and tax. */
  readonly vin: string;
};

/** Where the tax stands; police compare it before registration (先税后证). */
export type TaxStatus =
  /** Exempt (免征). */
  | 'EXEMPT'
  /** Paid (已缴). */
  | 'PAID'
  /** Paid at a reduced rate (减征), as new-energy vehicles in 2026 and 2027. */
  | 'REDUCED'
  /** Not paid (未缴). */
  | 'UNPAID';

/** Result of the safety test (安全技术检验). */
export type TestResult =
  /** 不合格 */
  | 'FAILED'
  /** 合格 */
  | 'PASSED';

/** A report of the safety test (机动车安全技术检验报告). */
export type TestRowInput = {
  /** Report number (检验报告编号): 4 to 40 capital letters, digits and hyphens. Known again by it. */
  readonly reportNo: string;
  /** Result (检验结论). */
  readonly result: TestResult;
  /** Day of the test (检验日期). */
  readonly testedOn: string;
  /** VIN (车辆识别代号). */
  readonly vin: string;
};

/** Sends a message of the type webhook.test. */
export type TestWebhookEndpointInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The endpoint; it must be ACTIVE. */
  readonly endpointId: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** A record of yours to try the endpoint's operation on; absent: the endpoint itself. */
  readonly recordId?: string | number | null | undefined;
};

/** A vehicle stolen, robbed or obtained by fraud (被盗抢骗). */
export type TheftRowInput = {
  /** Number of the police case (案件编号): 4 to 40 capital letters, digits and hyphens. Known again by it and the VIN. */
  readonly caseNo: string;
  /** When it was given back (发还时间): business may go on; null until then. */
  readonly returnedAt?: string | null | undefined;
  /** When it was lost (被盗抢时间): all business stops (164号 §76). */
  readonly stolenAt: string;
  /** VIN (车辆识别代号). */
  readonly vin: string;
};

/** How the applicant was told. */
export type ToldWay =
  /** In person (当面告知). */
  | 'IN_PERSON'
  /** By letter (书面告知). */
  | 'LETTER'
  /** By telephone (电话告知). */
  | 'PHONE'
  /** By an event of the platform (平台告知). */
  | 'PLATFORM';

/** Is it a total loss (推定全损)? The value of the vehicle, against which the repair is held. */
export type TotalLossInput = {
  /** Depreciation a month in basis points, from the policy; 60 for a household car. */
  readonly monthlyBps: number;
  /** Whole months in use. */
  readonly months: number;
  /** Price as new on the day of the accident (新车购置价). */
  readonly newPriceFen: number;
  /** Part of the value from which the repair makes it a total loss, 5,000 to 10,000 basis points. */
  readonly thresholdBps?: number;
  /** The owner keeps the wreck; then its salvage value is taken off. */
  readonly wreckKept: boolean;
};

/** What triage found. */
export type TriageAccidentInput = {
  /** Somebody is dead. */
  readonly dead?: boolean;
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Grounds that were found beside those on file, at most 12; empty when none. What is found later takes negotiation away, and gives none back. */
  readonly grounds: ReadonlyArray<TriageGround>;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Somebody is hurt. */
  readonly injured?: boolean;
};

/** Why an accident may not be negotiated (处理程序规定 §13–15). */
export type TriageGround =
  /** Somebody died (有人死亡). */
  | 'DEATH'
  /** Somebody is hurt (有人受伤). */
  | 'INJURY'
  /** A driver without a valid licence for that class of vehicle (无有效驾驶证或者准驾车型不符). */
  | 'R1_LICENCE'
  /** A driver suspected of alcohol or controlled drugs (涉嫌饮酒或者服用管制精神药品、麻醉药品). */
  | 'R2_ALCOHOL_DRUG'
  /** A school bus or passenger vehicle suspected of serious overload or speeding (校车、客运车辆涉嫌严重超员或者严重超速). */
  | 'R3_OVERLOAD_SPEED'
  /** A vehicle without a plate, or with a forged or altered one (无号牌或者使用伪造、变造的号牌). */
  | 'R4_PLATE'
  /** A vehicle that can't be moved by the parties (当事人不能自行移动车辆). */
  | 'R5_IMMOBILE'
  /** A party left the scene (一方当事人离开现场). */
  | 'R6_LEFT'
  /** Evidence that a party caused it on purpose (有证据证明事故由一方故意造成). */
  | 'R7_INTENT'
  /** A vehicle without a valid inspection or compulsory insurance (无检验合格标志或者无保险标志). */
  | 'R8_NO_INSPECTION_OR_MTI_MARK'
  /** A building, public or other facility was hit (碰撞建筑物、公共设施或者其他设施). */
  | 'R9_FACILITY'
  /** A vehicle carrying dangerous goods (载运危险物品车辆). */
  | 'R10_HAZMAT';

/** Narrows a list of vehicles. */
export type VehicleFilterInput = {
  /** Of this plate kind. */
  readonly plateKind?: string | null | undefined;
  /** Changed at or after this moment. */
  readonly updatedSince?: string | null | undefined;
  /** Of this use nature. */
  readonly useNature?: string | null | undefined;
};

/** Whether a registration stands. */
export type VehicleStatus =
  /** Taken off the register (注销登记). */
  | 'DEREGISTERED'
  /** Registered (已登记). */
  | 'REGISTERED';

/** Where a visit stands. */
export type VisitStatus =
  /** Approved, with a team (已批准): lists can be brought. */
  | 'APPROVED'
  /** Called off (已取消). */
  | 'CANCELLED'
  /** Every application has its result (已结束). */
  | 'CLOSED'
  /** The team is at the site (现场办理中). */
  | 'ON_SITE'
  /** A list was checked as a whole (已准备). */
  | 'PREPARED'
  /** Asked for (已申请); the police have not answered. */
  | 'REQUESTED';

/** Why a watch ended. */
export type WatchEndReason =
  /** The holder's agreement to screen ended (协议到期). */
  | 'AGREEMENT_ENDED'
  /** The subject's consent ended (授权到期). */
  | 'CONSENT_ENDED'
  /** The holder is no longer connected (机构终止). */
  | 'PARTNER_ENDED'
  /** The holder may not ask for this purpose any more: another agreement, or no unit of it (用途终止). */
  | 'PURPOSE_ENDED'
  /** Its holder removed it (主动移除). */
  | 'REMOVED';

/** Narrows a list of watches. */
export type WatchFilterInput = {
  /** In this state. */
  readonly status?: WatchStatus | null | undefined;
  /** Under this reference of yours. */
  readonly subjectRef?: string | null | undefined;
};

/** A subject to be watched (监测对象). */
export type WatchInput = {
  /** Your number of the customer's written consent; purposes of banks need it (CIR §18). */
  readonly consentRef?: string | null | undefined;
  /** Last day of the consent: the watch ends by itself with it, or with your agreement if that ends before. */
  readonly consentUntil: string;
  /** Identity number in full: a name alone is many people's. */
  readonly identityNumber: string;
  /** Name as in your contract, up to 200 characters; only its keyed hash is kept. */
  readonly name: string;
  /** PERSON (个人) or UNIT (单位). */
  readonly partyKind: PartyKind;
  /** Your own word for the customer, up to 100 characters: notices carry it. Of a subject you watch already, this renews consent and purpose. */
  readonly subjectRef: string;
};

/** Where a watch stands. */
export type WatchStatus =
  /** It brings notices (监测中). */
  | 'ACTIVE'
  /** It brings none any more (已终止). */
  | 'ENDED';

/** What came of one attempt. */
export type WebhookAttemptOutcome =
  /** 2xx. */
  | 'DELIVERED'
  /** 410: the endpoint is BROKEN now. */
  | 'GONE'
  /** The name leads to an address that is not public. */
  | 'NOT_ALLOWED'
  /** 3xx: never followed. */
  | 'REDIRECTED'
  /** Another status. */
  | 'REJECTED'
  /** No whole answer within 10 s. */
  | 'TIMED_OUT'
  /** No connection, no valid certificate, or it broke off. */
  | 'UNREACHABLE';

/** Why nothing is sent to an endpoint any more. */
export type WebhookBreakReason =
  /** A message went through its whole schedule, and no other arrived meanwhile. */
  | 'FAILING'
  /** It answered 410. */
  | 'GONE';

/** Why a message is sent. */
export type WebhookDeliveryOccasion =
  /** The event happened. */
  | 'EVENT'
  /** You asked for it again. */
  | 'REDELIVERY'
  /** You asked for a test; tried once. */
  | 'TEST';

/** Whether a message has arrived. */
export type WebhookDeliveryStatus =
  /** Answered with 2xx (已送达). */
  | 'DELIVERED'
  /** Not tried again by itself (发送失败); see redeliverWebhooks. */
  | 'FAILED'
  /** To be tried at nextAt (待发送). */
  | 'WAITING';

/** Where an endpoint stands. */
export type WebhookEndpointStatus =
  /** It is sent your events (启用). */
  | 'ACTIVE'
  /** It answered 410 or nothing for days (故障); events wait until it is verified again. */
  | 'BROKEN'
  /** You paused it (暂停); events wait, and none is lost. */
  | 'PAUSED'
  /** It has not proven yet that it is yours (待验证); nothing is sent. */
  | 'PENDING'
  /** Taken away (已移除). */
  | 'REMOVED';

/** Takes an application back. */
export type WithdrawApplicationInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
};

/** The court takes a notice back. */
export type WithdrawExposureNoticeInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** The version you decided on; another one answers STALE. */
  readonly expectedVersion: number;
  /** Id of the record to change. */
  readonly id: string | number;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Why; the property company does not hear it. */
  readonly reason: NoticeWithdrawalReason;
};

export type AcceptLiabilityMutationVariables = Exact<{
  input: PartyAnswerInput;
}>;


export type AcceptLiabilityMutation = { readonly acceptLiability: { readonly replayed: boolean, readonly accident: { readonly id: string, readonly version: number, readonly number: string, readonly status: AccidentStatus, readonly lane: AccidentLane | null, readonly procedures: ReadonlyArray<AccidentProcedure>, readonly groundCodes: ReadonlyArray<TriageGround>, readonly doNow: ReadonlyArray<string>, readonly evidenceComplete: boolean, readonly jointRequestHash: string, readonly evidenceMissing: ReadonlyArray<{ readonly kind: EvidenceKind, readonly partyNo: number | null }>, readonly liability: { readonly id: string, readonly form: LiabilityForm, readonly issue: number, readonly status: LiabilityStatus, readonly documentHash: string, readonly objectionDueAt: string | null, readonly shares: ReadonlyArray<{ readonly number: number, readonly degree: LiabilityDegree, readonly shareBps: number, readonly faultCodes: ReadonlyArray<Fault> }> } | null, readonly awaiting: { readonly whom: string, readonly ids: ReadonlyArray<string>, readonly verb: string, readonly since: string, readonly dueAt: string | null }, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type AccidentQueryVariables = Exact<{
  id: string | number;
}>;


export type AccidentQuery = { readonly accident: { readonly statusSince: string, readonly occurredAt: string, readonly reportedAt: string, readonly place: string, readonly elapsedSeconds: number | null, readonly liabilityWaitSeconds: number, readonly id: string, readonly version: number, readonly number: string, readonly status: AccidentStatus, readonly lane: AccidentLane | null, readonly procedures: ReadonlyArray<AccidentProcedure>, readonly groundCodes: ReadonlyArray<TriageGround>, readonly doNow: ReadonlyArray<string>, readonly evidenceComplete: boolean, readonly jointRequestHash: string, readonly at: { readonly latitude: number, readonly longitude: number }, readonly parties: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: AccidentPartyType, readonly plateNo: string | null, readonly nameMasked: string | null, readonly mobileMasked: string | null, readonly insurerPartnerId: string | null, readonly policyNos: ReadonlyArray<string>, readonly degree: LiabilityDegree | null, readonly shareBps: number | null }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly kind: EvidenceKind, readonly partyNo: number | null, readonly status: EvidenceStatus, readonly flags: ReadonlyArray<CaptureFlag>, readonly link: string | null }>, readonly clocks: ReadonlyArray<{ readonly clock: string, readonly words: string, readonly owner: string, readonly calendar: string, readonly dueAt: string, readonly metAt: string | null, readonly breachedAt: string | null, readonly article: string | null, readonly verified: boolean }>, readonly timeline: ReadonlyArray<{ readonly seq: number, readonly type: string, readonly hat: string, readonly at: string, readonly hash: string }>, readonly evidenceMissing: ReadonlyArray<{ readonly kind: EvidenceKind, readonly partyNo: number | null }>, readonly liability: { readonly id: string, readonly form: LiabilityForm, readonly issue: number, readonly status: LiabilityStatus, readonly documentHash: string, readonly objectionDueAt: string | null, readonly shares: ReadonlyArray<{ readonly number: number, readonly degree: LiabilityDegree, readonly shareBps: number, readonly faultCodes: ReadonlyArray<Fault> }> } | null, readonly awaiting: { readonly whom: string, readonly ids: ReadonlyArray<string>, readonly verb: string, readonly since: string, readonly dueAt: string | null }, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null };

export type AccidentStateFragment = { readonly id: string, readonly version: number, readonly number: string, readonly status: AccidentStatus, readonly lane: AccidentLane | null, readonly procedures: ReadonlyArray<AccidentProcedure>, readonly groundCodes: ReadonlyArray<TriageGround>, readonly doNow: ReadonlyArray<string>, readonly evidenceComplete: boolean, readonly jointRequestHash: string, readonly evidenceMissing: ReadonlyArray<{ readonly kind: EvidenceKind, readonly partyNo: number | null }>, readonly liability: { readonly id: string, readonly form: LiabilityForm, readonly issue: number, readonly status: LiabilityStatus, readonly documentHash: string, readonly objectionDueAt: string | null, readonly shares: ReadonlyArray<{ readonly number: number, readonly degree: LiabilityDegree, readonly shareBps: number, readonly faultCodes: ReadonlyArray<Fault> }> } | null, readonly awaiting: { readonly whom: string, readonly ids: ReadonlyArray<string>, readonly verb: string, readonly since: string, readonly dueAt: string | null }, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> };

export type AccidentsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: AccidentFilterInput | null | undefined;
}>;


export type AccidentsQuery = { readonly accidents: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly number: string, readonly status: AccidentStatus, readonly statusSince: string, readonly reportedAt: string, readonly elapsedSeconds: number | null, readonly parties: ReadonlyArray<{ readonly number: number, readonly plateNo: string | null, readonly nameMasked: string | null, readonly insurerPartnerId: string | null, readonly shareBps: number | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AskMoreEvidenceMutationVariables = Exact<{
  input: AccidentReasonInput;
}>;


export type AskMoreEvidenceMutation = { readonly askMoreEvidence: { readonly replayed: boolean, readonly accident: { readonly id: string, readonly version: number, readonly number: string, readonly status: AccidentStatus, readonly lane: AccidentLane | null, readonly procedures: ReadonlyArray<AccidentProcedure>, readonly groundCodes: ReadonlyArray<TriageGround>, readonly doNow: ReadonlyArray<string>, readonly evidenceComplete: boolean, readonly jointRequestHash: string, readonly evidenceMissing: ReadonlyArray<{ readonly kind: EvidenceKind, readonly partyNo: number | null }>, readonly liability: { readonly id: string, readonly form: LiabilityForm, readonly issue: number, readonly status: LiabilityStatus, readonly documentHash: string, readonly objectionDueAt: string | null, readonly shares: ReadonlyArray<{ readonly number: number, readonly degree: LiabilityDegree, readonly shareBps: number, readonly faultCodes: ReadonlyArray<Fault> }> } | null, readonly awaiting: { readonly whom: string, readonly ids: ReadonlyArray<string>, readonly verb: string, readonly since: string, readonly dueAt: string | null }, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type CancelAccidentMutationVariables = Exact<{
  input: AccidentChangeInput;
}>;


export type CancelAccidentMutation = { readonly cancelAccident: { readonly replayed: boolean, readonly accident: { readonly id: string, readonly version: number, readonly number: string, readonly status: AccidentStatus, readonly lane: AccidentLane | null, readonly procedures: ReadonlyArray<AccidentProcedure>, readonly groundCodes: ReadonlyArray<TriageGround>, readonly doNow: ReadonlyArray<string>, readonly evidenceComplete: boolean, readonly jointRequestHash: string, readonly evidenceMissing: ReadonlyArray<{ readonly kind: EvidenceKind, readonly partyNo: number | null }>, readonly liability: { readonly id: string, readonly form: LiabilityForm, readonly issue: number, readonly status: LiabilityStatus, readonly documentHash: string, readonly objectionDueAt: string | null, readonly shares: ReadonlyArray<{ readonly number: number, readonly degree: LiabilityDegree, readonly shareBps: number, readonly faultCodes: ReadonlyArray<Fault> }> } | null, readonly awaiting: { readonly whom: string, readonly ids: ReadonlyArray<string>, readonly verb: string, readonly since: string, readonly dueAt: string | null }, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ChallengeLiabilityMutationVariables = Exact<{
  input: ChallengeLiabilityInput;
}>;


export type ChallengeLiabilityMutation = { readonly challengeLiability: { readonly replayed: boolean, readonly accident: { readonly id: string, readonly version: number, readonly number: string, readonly status: AccidentStatus, readonly lane: AccidentLane | null, readonly procedures: ReadonlyArray<AccidentProcedure>, readonly groundCodes: ReadonlyArray<TriageGround>, readonly doNow: ReadonlyArray<string>, readonly evidenceComplete: boolean, readonly jointRequestHash: string, readonly evidenceMissing: ReadonlyArray<{ readonly kind: EvidenceKind, readonly partyNo: number | null }>, readonly liability: { readonly id: string, readonly form: LiabilityForm, readonly issue: number, readonly status: LiabilityStatus, readonly documentHash: string, readonly objectionDueAt: string | null, readonly shares: ReadonlyArray<{ readonly number: number, readonly degree: LiabilityDegree, readonly shareBps: number, readonly faultCodes: ReadonlyArray<Fault> }> } | null, readonly awaiting: { readonly whom: string, readonly ids: ReadonlyArray<string>, readonly verb: string, readonly since: string, readonly dueAt: string | null }, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ChooseSettlementMutationVariables = Exact<{
  input: ChooseSettlementInput;
}>;


export type ChooseSettlementMutation = { readonly chooseSettlement: { readonly replayed: boolean, readonly accident: { readonly id: string, readonly version: number, readonly number: string, readonly status: AccidentStatus, readonly lane: AccidentLane | null, readonly procedures: ReadonlyArray<AccidentProcedure>, readonly groundCodes: ReadonlyArray<TriageGround>, readonly doNow: ReadonlyArray<string>, readonly evidenceComplete: boolean, readonly jointRequestHash: string, readonly evidenceMissing: ReadonlyArray<{ readonly kind: EvidenceKind, readonly partyNo: number | null }>, readonly liability: { readonly id: string, readonly form: LiabilityForm, readonly issue: number, readonly status: LiabilityStatus, readonly documentHash: string, readonly objectionDueAt: string | null, readonly shares: ReadonlyArray<{ readonly number: number, readonly degree: LiabilityDegree, readonly shareBps: number, readonly faultCodes: ReadonlyArray<Fault> }> } | null, readonly awaiting: { readonly whom: string, readonly ids: ReadonlyArray<string>, readonly verb: string, readonly since: string, readonly dueAt: string | null }, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ClaimFiguresQueryVariables = Exact<{
  from: string;
  to: string;
  by: ReadonlyArray<ClaimDimension> | ClaimDimension;
}>;


export type ClaimFiguresQuery = { readonly claimFigures: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly day: string | null, readonly policeUnitId: string | null, readonly policeUnitName: string | null, readonly insurerPartnerId: string | null, readonly divisionCode: string | null, readonly reported: number, readonly fastLane: number, readonly handedToPolice: number, readonly agreed: number, readonly determined: number, readonly objected: number, readonly changedByReview: number, readonly paid: number, readonly closed: number, readonly cancelled: number, readonly heldNow: number, readonly answerSecondsP50: number | null, readonly answerSecondsP95: number | null, readonly within5MinBps: number | null, readonly reportToLiabilitySecondsP50: number | null, readonly reportToLiabilitySecondsP95: number | null, readonly reportToPaidSecondsP50: number | null, readonly reportToPaidSecondsP95: number | null, readonly within15MinBps: number | null, readonly within30MinBps: number | null, readonly withoutPoliceBps: number | null, readonly objectionBps: number | null, readonly assessedNetFen: number | null, readonly paidFen: number | null }> } };

export type ConcludeReviewMutationVariables = Exact<{
  input: ConcludeReviewInput;
}>;


export type ConcludeReviewMutation = { readonly concludeReview: { readonly replayed: boolean, readonly accident: { readonly id: string, readonly version: number, readonly number: string, readonly status: AccidentStatus, readonly lane: AccidentLane | null, readonly procedures: ReadonlyArray<AccidentProcedure>, readonly groundCodes: ReadonlyArray<TriageGround>, readonly doNow: ReadonlyArray<string>, readonly evidenceComplete: boolean, readonly jointRequestHash: string, readonly evidenceMissing: ReadonlyArray<{ readonly kind: EvidenceKind, readonly partyNo: number | null }>, readonly liability: { readonly id: string, readonly form: LiabilityForm, readonly issue: number, readonly status: LiabilityStatus, readonly documentHash: string, readonly objectionDueAt: string | null, readonly shares: ReadonlyArray<{ readonly number: number, readonly degree: LiabilityDegree, readonly shareBps: number, readonly faultCodes: ReadonlyArray<Fault> }> } | null, readonly awaiting: { readonly whom: string, readonly ids: ReadonlyArray<string>, readonly verb: string, readonly since: string, readonly dueAt: string | null }, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ConfirmAgreementMutationVariables = Exact<{
  input: AccidentChangeInput;
}>;


export type ConfirmAgreementMutation = { readonly confirmAgreement: { readonly replayed: boolean, readonly accident: { readonly id: string, readonly version: number, readonly number: string, readonly status: AccidentStatus, readonly lane: AccidentLane | null, readonly procedures: ReadonlyArray<AccidentProcedure>, readonly groundCodes: ReadonlyArray<TriageGround>, readonly doNow: ReadonlyArray<string>, readonly evidenceComplete: boolean, readonly jointRequestHash: string, readonly evidenceMissing: ReadonlyArray<{ readonly kind: EvidenceKind, readonly partyNo: number | null }>, readonly liability: { readonly id: string, readonly form: LiabilityForm, readonly issue: number, readonly status: LiabilityStatus, readonly documentHash: string, readonly objectionDueAt: string | null, readonly shares: ReadonlyArray<{ readonly number: number, readonly degree: LiabilityDegree, readonly shareBps: number, readonly faultCodes: ReadonlyArray<Fault> }> } | null, readonly awaiting: { readonly whom: string, readonly ids: ReadonlyArray<string>, readonly verb: string, readonly since: string, readonly dueAt: string | null }, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type CorrectLiabilityMutationVariables = Exact<{
  input: CorrectLiabilityInput;
}>;


export type CorrectLiabilityMutation = { readonly correctLiability: { readonly replayed: boolean, readonly accident: { readonly id: string, readonly version: number, readonly number: string, readonly status: AccidentStatus, readonly lane: AccidentLane | null, readonly procedures: ReadonlyArray<AccidentProcedure>, readonly groundCodes: ReadonlyArray<TriageGround>, readonly doNow: ReadonlyArray<string>, readonly evidenceComplete: boolean, readonly jointRequestHash: string, readonly evidenceMissing: ReadonlyArray<{ readonly kind: EvidenceKind, readonly partyNo: number | null }>, readonly liability: { readonly id: string, readonly form: LiabilityForm, readonly issue: number, readonly status: LiabilityStatus, readonly documentHash: string, readonly objectionDueAt: string | null, readonly shares: ReadonlyArray<{ readonly number: number, readonly degree: LiabilityDegree, readonly shareBps: number, readonly faultCodes: ReadonlyArray<Fault> }> } | null, readonly awaiting: { readonly whom: string, readonly ids: ReadonlyArray<string>, readonly verb: string, readonly since: string, readonly dueAt: string | null }, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type DraftAgreementMutationVariables = Exact<{
  input: DraftAgreementInput;
}>;


export type DraftAgreementMutation = { readonly draftAgreement: { readonly replayed: boolean, readonly accident: { readonly id: string, readonly version: number, readonly number: string, readonly status: AccidentStatus, readonly lane: AccidentLane | null, readonly procedures: ReadonlyArray<AccidentProcedure>, readonly groundCodes: ReadonlyArray<TriageGround>, readonly doNow: ReadonlyArray<string>, readonly evidenceComplete: boolean, readonly jointRequestHash: string, readonly evidenceMissing: ReadonlyArray<{ readonly kind: EvidenceKind, readonly partyNo: number | null }>, readonly liability: { readonly id: string, readonly form: LiabilityForm, readonly issue: number, readonly status: LiabilityStatus, readonly documentHash: string, readonly objectionDueAt: string | null, readonly shares: ReadonlyArray<{ readonly number: number, readonly degree: LiabilityDegree, readonly shareBps: number, readonly faultCodes: ReadonlyArray<Fault> }> } | null, readonly awaiting: { readonly whom: string, readonly ids: ReadonlyArray<string>, readonly verb: string, readonly since: string, readonly dueAt: string | null }, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ForwardReviewMutationVariables = Exact<{
  input: AccidentChangeInput;
}>;


export type ForwardReviewMutation = { readonly forwardReview: { readonly replayed: boolean, readonly accident: { readonly id: string, readonly version: number, readonly number: string, readonly status: AccidentStatus, readonly lane: AccidentLane | null, readonly procedures: ReadonlyArray<AccidentProcedure>, readonly groundCodes: ReadonlyArray<TriageGround>, readonly doNow: ReadonlyArray<string>, readonly evidenceComplete: boolean, readonly jointRequestHash: string, readonly evidenceMissing: ReadonlyArray<{ readonly kind: EvidenceKind, readonly partyNo: number | null }>, readonly liability: { readonly id: string, readonly form: LiabilityForm, readonly issue: number, readonly status: LiabilityStatus, readonly documentHash: string, readonly objectionDueAt: string | null, readonly shares: ReadonlyArray<{ readonly number: number, readonly degree: LiabilityDegree, readonly shareBps: number, readonly faultCodes: ReadonlyArray<Fault> }> } | null, readonly awaiting: { readonly whom: string, readonly ids: ReadonlyArray<string>, readonly verb: string, readonly since: string, readonly dueAt: string | null }, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type HoldAccidentMutationVariables = Exact<{
  input: AccidentReasonInput;
}>;


export type HoldAccidentMutation = { readonly holdAccident: { readonly replayed: boolean, readonly accident: { readonly id: string, readonly version: number, readonly number: string, readonly status: AccidentStatus, readonly lane: AccidentLane | null, readonly procedures: ReadonlyArray<AccidentProcedure>, readonly groundCodes: ReadonlyArray<TriageGround>, readonly doNow: ReadonlyArray<string>, readonly evidenceComplete: boolean, readonly jointRequestHash: string, readonly evidenceMissing: ReadonlyArray<{ readonly kind: EvidenceKind, readonly partyNo: number | null }>, readonly liability: { readonly id: string, readonly form: LiabilityForm, readonly issue: number, readonly status: LiabilityStatus, readonly documentHash: string, readonly objectionDueAt: string | null, readonly shares: ReadonlyArray<{ readonly number: number, readonly degree: LiabilityDegree, readonly shareBps: number, readonly faultCodes: ReadonlyArray<Fault> }> } | null, readonly awaiting: { readonly whom: string, readonly ids: ReadonlyArray<string>, readonly verb: string, readonly since: string, readonly dueAt: string | null }, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type IssueLiabilityMutationVariables = Exact<{
  input: IssueLiabilityInput;
}>;


export type IssueLiabilityMutation = { readonly issueLiability: { readonly replayed: boolean, readonly accident: { readonly id: string, readonly version: number, readonly number: string, readonly status: AccidentStatus, readonly lane: AccidentLane | null, readonly procedures: ReadonlyArray<AccidentProcedure>, readonly groundCodes: ReadonlyArray<TriageGround>, readonly doNow: ReadonlyArray<string>, readonly evidenceComplete: boolean, readonly jointRequestHash: string, readonly evidenceMissing: ReadonlyArray<{ readonly kind: EvidenceKind, readonly partyNo: number | null }>, readonly liability: { readonly id: string, readonly form: LiabilityForm, readonly issue: number, readonly status: LiabilityStatus, readonly documentHash: string, readonly objectionDueAt: string | null, readonly shares: ReadonlyArray<{ readonly number: number, readonly degree: LiabilityDegree, readonly shareBps: number, readonly faultCodes: ReadonlyArray<Fault> }> } | null, readonly awaiting: { readonly whom: string, readonly ids: ReadonlyArray<string>, readonly verb: string, readonly since: string, readonly dueAt: string | null }, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type LiabilityProposalQueryVariables = Exact<{
  parties: ReadonlyArray<ProposalPartyInput> | ProposalPartyInput;
}>;


export type LiabilityProposalQuery = { readonly liabilityProposal: { readonly confidence: string, readonly basis: ReadonlyArray<string>, readonly needsOfficer: boolean, readonly shares: ReadonlyArray<{ readonly number: number, readonly degree: LiabilityDegree, readonly shareBps: number, readonly faultCodes: ReadonlyArray<Fault> }> } };

export type NameThingOwnerMutationVariables = Exact<{
  input: NameThingOwnerInput;
}>;


export type NameThingOwnerMutation = { readonly nameThingOwner: { readonly replayed: boolean, readonly accident: { readonly id: string, readonly version: number, readonly number: string, readonly status: AccidentStatus, readonly lane: AccidentLane | null, readonly procedures: ReadonlyArray<AccidentProcedure>, readonly groundCodes: ReadonlyArray<TriageGround>, readonly doNow: ReadonlyArray<string>, readonly evidenceComplete: boolean, readonly jointRequestHash: string, readonly evidenceMissing: ReadonlyArray<{ readonly kind: EvidenceKind, readonly partyNo: number | null }>, readonly liability: { readonly id: string, readonly form: LiabilityForm, readonly issue: number, readonly status: LiabilityStatus, readonly documentHash: string, readonly objectionDueAt: string | null, readonly shares: ReadonlyArray<{ readonly number: number, readonly degree: LiabilityDegree, readonly shareBps: number, readonly faultCodes: ReadonlyArray<Fault> }> } | null, readonly awaiting: { readonly whom: string, readonly ids: ReadonlyArray<string>, readonly verb: string, readonly since: string, readonly dueAt: string | null }, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ObjectLiabilityMutationVariables = Exact<{
  input: ObjectLiabilityInput;
}>;


export type ObjectLiabilityMutation = { readonly objectLiability: { readonly replayed: boolean, readonly accident: { readonly id: string, readonly version: number, readonly number: string, readonly status: AccidentStatus, readonly lane: AccidentLane | null, readonly procedures: ReadonlyArray<AccidentProcedure>, readonly groundCodes: ReadonlyArray<TriageGround>, readonly doNow: ReadonlyArray<string>, readonly evidenceComplete: boolean, readonly jointRequestHash: string, readonly evidenceMissing: ReadonlyArray<{ readonly kind: EvidenceKind, readonly partyNo: number | null }>, readonly liability: { readonly id: string, readonly form: LiabilityForm, readonly issue: number, readonly status: LiabilityStatus, readonly documentHash: string, readonly objectionDueAt: string | null, readonly shares: ReadonlyArray<{ readonly number: number, readonly degree: LiabilityDegree, readonly shareBps: number, readonly faultCodes: ReadonlyArray<Fault> }> } | null, readonly awaiting: { readonly whom: string, readonly ids: ReadonlyArray<string>, readonly verb: string, readonly since: string, readonly dueAt: string | null }, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ReleaseAccidentMutationVariables = Exact<{
  input: AccidentReasonInput;
}>;


export type ReleaseAccidentMutation = { readonly releaseAccident: { readonly replayed: boolean, readonly accident: { readonly id: string, readonly version: number, readonly number: string, readonly status: AccidentStatus, readonly lane: AccidentLane | null, readonly procedures: ReadonlyArray<AccidentProcedure>, readonly groundCodes: ReadonlyArray<TriageGround>, readonly doNow: ReadonlyArray<string>, readonly evidenceComplete: boolean, readonly jointRequestHash: string, readonly evidenceMissing: ReadonlyArray<{ readonly kind: EvidenceKind, readonly partyNo: number | null }>, readonly liability: { readonly id: string, readonly form: LiabilityForm, readonly issue: number, readonly status: LiabilityStatus, readonly documentHash: string, readonly objectionDueAt: string | null, readonly shares: ReadonlyArray<{ readonly number: number, readonly degree: LiabilityDegree, readonly shareBps: number, readonly faultCodes: ReadonlyArray<Fault> }> } | null, readonly awaiting: { readonly whom: string, readonly ids: ReadonlyArray<string>, readonly verb: string, readonly since: string, readonly dueAt: string | null }, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ReportAccidentMutationVariables = Exact<{
  input: ReportAccidentInput;
}>;


export type ReportAccidentMutation = { readonly reportAccident: { readonly replayed: boolean, readonly accident: { readonly id: string, readonly version: number, readonly number: string, readonly status: AccidentStatus, readonly lane: AccidentLane | null, readonly procedures: ReadonlyArray<AccidentProcedure>, readonly groundCodes: ReadonlyArray<TriageGround>, readonly doNow: ReadonlyArray<string>, readonly evidenceComplete: boolean, readonly jointRequestHash: string, readonly evidenceMissing: ReadonlyArray<{ readonly kind: EvidenceKind, readonly partyNo: number | null }>, readonly liability: { readonly id: string, readonly form: LiabilityForm, readonly issue: number, readonly status: LiabilityStatus, readonly documentHash: string, readonly objectionDueAt: string | null, readonly shares: ReadonlyArray<{ readonly number: number, readonly degree: LiabilityDegree, readonly shareBps: number, readonly faultCodes: ReadonlyArray<Fault> }> } | null, readonly awaiting: { readonly whom: string, readonly ids: ReadonlyArray<string>, readonly verb: string, readonly since: string, readonly dueAt: string | null }, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RequestOfficerMutationVariables = Exact<{
  input: AccidentReasonInput;
}>;


export type RequestOfficerMutation = { readonly requestOfficer: { readonly replayed: boolean, readonly accident: { readonly id: string, readonly version: number, readonly number: string, readonly status: AccidentStatus, readonly lane: AccidentLane | null, readonly procedures: ReadonlyArray<AccidentProcedure>, readonly groundCodes: ReadonlyArray<TriageGround>, readonly doNow: ReadonlyArray<string>, readonly evidenceComplete: boolean, readonly jointRequestHash: string, readonly evidenceMissing: ReadonlyArray<{ readonly kind: EvidenceKind, readonly partyNo: number | null }>, readonly liability: { readonly id: string, readonly form: LiabilityForm, readonly issue: number, readonly status: LiabilityStatus, readonly documentHash: string, readonly objectionDueAt: string | null, readonly shares: ReadonlyArray<{ readonly number: number, readonly degree: LiabilityDegree, readonly shareBps: number, readonly faultCodes: ReadonlyArray<Fault> }> } | null, readonly awaiting: { readonly whom: string, readonly ids: ReadonlyArray<string>, readonly verb: string, readonly since: string, readonly dueAt: string | null }, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RequestOnlineLiabilityMutationVariables = Exact<{
  input: PartyAnswerInput;
}>;


export type RequestOnlineLiabilityMutation = { readonly requestOnlineLiability: { readonly replayed: boolean, readonly accident: { readonly id: string, readonly version: number, readonly number: string, readonly status: AccidentStatus, readonly lane: AccidentLane | null, readonly procedures: ReadonlyArray<AccidentProcedure>, readonly groundCodes: ReadonlyArray<TriageGround>, readonly doNow: ReadonlyArray<string>, readonly evidenceComplete: boolean, readonly jointRequestHash: string, readonly evidenceMissing: ReadonlyArray<{ readonly kind: EvidenceKind, readonly partyNo: number | null }>, readonly liability: { readonly id: string, readonly form: LiabilityForm, readonly issue: number, readonly status: LiabilityStatus, readonly documentHash: string, readonly objectionDueAt: string | null, readonly shares: ReadonlyArray<{ readonly number: number, readonly degree: LiabilityDegree, readonly shareBps: number, readonly faultCodes: ReadonlyArray<Fault> }> } | null, readonly awaiting: { readonly whom: string, readonly ids: ReadonlyArray<string>, readonly verb: string, readonly since: string, readonly dueAt: string | null }, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ReturnAgreementMutationVariables = Exact<{
  input: AccidentReasonInput;
}>;


export type ReturnAgreementMutation = { readonly returnAgreement: { readonly replayed: boolean, readonly accident: { readonly id: string, readonly version: number, readonly number: string, readonly status: AccidentStatus, readonly lane: AccidentLane | null, readonly procedures: ReadonlyArray<AccidentProcedure>, readonly groundCodes: ReadonlyArray<TriageGround>, readonly doNow: ReadonlyArray<string>, readonly evidenceComplete: boolean, readonly jointRequestHash: string, readonly evidenceMissing: ReadonlyArray<{ readonly kind: EvidenceKind, readonly partyNo: number | null }>, readonly liability: { readonly id: string, readonly form: LiabilityForm, readonly issue: number, readonly status: LiabilityStatus, readonly documentHash: string, readonly objectionDueAt: string | null, readonly shares: ReadonlyArray<{ readonly number: number, readonly degree: LiabilityDegree, readonly shareBps: number, readonly faultCodes: ReadonlyArray<Fault> }> } | null, readonly awaiting: { readonly whom: string, readonly ids: ReadonlyArray<string>, readonly verb: string, readonly since: string, readonly dueAt: string | null }, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type SendOfficerMutationVariables = Exact<{
  input: AccidentReasonInput;
}>;


export type SendOfficerMutation = { readonly sendOfficer: { readonly replayed: boolean, readonly accident: { readonly id: string, readonly version: number, readonly number: string, readonly status: AccidentStatus, readonly lane: AccidentLane | null, readonly procedures: ReadonlyArray<AccidentProcedure>, readonly groundCodes: ReadonlyArray<TriageGround>, readonly doNow: ReadonlyArray<string>, readonly evidenceComplete: boolean, readonly jointRequestHash: string, readonly evidenceMissing: ReadonlyArray<{ readonly kind: EvidenceKind, readonly partyNo: number | null }>, readonly liability: { readonly id: string, readonly form: LiabilityForm, readonly issue: number, readonly status: LiabilityStatus, readonly documentHash: string, readonly objectionDueAt: string | null, readonly shares: ReadonlyArray<{ readonly number: number, readonly degree: LiabilityDegree, readonly shareBps: number, readonly faultCodes: ReadonlyArray<Fault> }> } | null, readonly awaiting: { readonly whom: string, readonly ids: ReadonlyArray<string>, readonly verb: string, readonly since: string, readonly dueAt: string | null }, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type SettleGeneralMutationVariables = Exact<{
  input: AccidentReasonInput;
}>;


export type SettleGeneralMutation = { readonly settleGeneral: { readonly replayed: boolean, readonly accident: { readonly id: string, readonly version: number, readonly number: string, readonly status: AccidentStatus, readonly lane: AccidentLane | null, readonly procedures: ReadonlyArray<AccidentProcedure>, readonly groundCodes: ReadonlyArray<TriageGround>, readonly doNow: ReadonlyArray<string>, readonly evidenceComplete: boolean, readonly jointRequestHash: string, readonly evidenceMissing: ReadonlyArray<{ readonly kind: EvidenceKind, readonly partyNo: number | null }>, readonly liability: { readonly id: string, readonly form: LiabilityForm, readonly issue: number, readonly status: LiabilityStatus, readonly documentHash: string, readonly objectionDueAt: string | null, readonly shares: ReadonlyArray<{ readonly number: number, readonly degree: LiabilityDegree, readonly shareBps: number, readonly faultCodes: ReadonlyArray<Fault> }> } | null, readonly awaiting: { readonly whom: string, readonly ids: ReadonlyArray<string>, readonly verb: string, readonly since: string, readonly dueAt: string | null }, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type SettlementQueryVariables = Exact<{
  id: string | number;
}>;


export type SettlementQuery = { readonly accident: { readonly reportedAt: string, readonly id: string, readonly version: number, readonly status: AccidentStatus, readonly paidAt: string | null, readonly elapsedSeconds: number | null, readonly parties: ReadonlyArray<{ readonly id: string, readonly number: number }>, readonly offer: { readonly id: string, readonly status: SettlementOfferStatus, readonly documentHash: string, readonly payerIds: ReadonlyArray<string>, readonly joinedIds: ReadonlyArray<string>, readonly totalFen: number, readonly legs: ReadonlyArray<{ readonly id: string | null, readonly seq: number, readonly kind: SettlementLegKind, readonly from: string, readonly to: string, readonly head: SettlementHead, readonly amountFen: number, readonly payerKind: SettlementAccountKind, readonly payerId: string, readonly payeeKind: SettlementAccountKind, readonly payeeId: string, readonly policyNo: string | null, readonly paidById: string | null, readonly recoveryRight: boolean, readonly needsPersonalConsent: boolean, readonly basis: string, readonly article: string, readonly step: number, readonly source: string, readonly verified: boolean, readonly reversesLegId: string | null }> } | null, readonly payments: ReadonlyArray<{ readonly id: string, readonly version: number, readonly legId: string, readonly insurerPartnerId: string, readonly attempt: number, readonly status: PaymentStatus, readonly channel: PaymentChannel, readonly idempotencyKey: string, readonly amountFen: number, readonly orderRef: string | null, readonly failureCode: string | null, readonly valueOn: string | null, readonly sentAt: string | null, readonly settledAt: string | null }>, readonly legMarks: ReadonlyArray<{ readonly legId: string, readonly kind: LegMarkKind, readonly byId: string, readonly createdAt: string }> } | null };

export type SignAgreementMutationVariables = Exact<{
  input: PartyAnswerInput;
}>;


export type SignAgreementMutation = { readonly signAgreement: { readonly replayed: boolean, readonly accident: { readonly id: string, readonly version: number, readonly number: string, readonly status: AccidentStatus, readonly lane: AccidentLane | null, readonly procedures: ReadonlyArray<AccidentProcedure>, readonly groundCodes: ReadonlyArray<TriageGround>, readonly doNow: ReadonlyArray<string>, readonly evidenceComplete: boolean, readonly jointRequestHash: string, readonly evidenceMissing: ReadonlyArray<{ readonly kind: EvidenceKind, readonly partyNo: number | null }>, readonly liability: { readonly id: string, readonly form: LiabilityForm, readonly issue: number, readonly status: LiabilityStatus, readonly documentHash: string, readonly objectionDueAt: string | null, readonly shares: ReadonlyArray<{ readonly number: number, readonly degree: LiabilityDegree, readonly shareBps: number, readonly faultCodes: ReadonlyArray<Fault> }> } | null, readonly awaiting: { readonly whom: string, readonly ids: ReadonlyArray<string>, readonly verb: string, readonly since: string, readonly dueAt: string | null }, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type TriageAccidentMutationVariables = Exact<{
  input: TriageAccidentInput;
}>;


export type TriageAccidentMutation = { readonly triageAccident: { readonly replayed: boolean, readonly accident: { readonly id: string, readonly version: number, readonly number: string, readonly status: AccidentStatus, readonly lane: AccidentLane | null, readonly procedures: ReadonlyArray<AccidentProcedure>, readonly groundCodes: ReadonlyArray<TriageGround>, readonly doNow: ReadonlyArray<string>, readonly evidenceComplete: boolean, readonly jointRequestHash: string, readonly evidenceMissing: ReadonlyArray<{ readonly kind: EvidenceKind, readonly partyNo: number | null }>, readonly liability: { readonly id: string, readonly form: LiabilityForm, readonly issue: number, readonly status: LiabilityStatus, readonly documentHash: string, readonly objectionDueAt: string | null, readonly shares: ReadonlyArray<{ readonly number: number, readonly degree: LiabilityDegree, readonly shareBps: number, readonly faultCodes: ReadonlyArray<Fault> }> } | null, readonly awaiting: { readonly whom: string, readonly ids: ReadonlyArray<string>, readonly verb: string, readonly since: string, readonly dueAt: string | null }, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type DecideFindingMutationVariables = Exact<{
  input: DecideFindingInput;
}>;


export type DecideFindingMutation = { readonly decideFinding: { readonly replayed: boolean, readonly fraudFinding: { readonly id: string, readonly version: number, readonly check: FraudCheck, readonly words: string, readonly action: FraudAction, readonly hard: boolean, readonly status: FraudFindingStatus, readonly held: boolean, readonly matchedNumber: string | null, readonly matchedId: string | null, readonly decidedAt: string | null, readonly reason: string | null, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ConfirmLossMutationVariables = Exact<{
  input: LossChangeInput;
}>;


export type ConfirmLossMutation = { readonly confirmLoss: { readonly replayed: boolean, readonly loss: { readonly id: string, readonly version: number, readonly accidentId: string, readonly kind: LossKind, readonly status: LossStatus, readonly resurveyNeeded: boolean, readonly offline: boolean, readonly netFen: number | null, readonly cumulativeFen: number | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type DeclareNoLossMutationVariables = Exact<{
  input: NoLossInput;
}>;


export type DeclareNoLossMutation = { readonly declareNoLoss: { readonly replayed: boolean, readonly accident: { readonly id: string, readonly version: number, readonly status: AccidentStatus, readonly losses: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly accidentId: string, readonly kind: LossKind, readonly status: LossStatus, readonly resurveyNeeded: boolean, readonly offline: boolean, readonly netFen: number | null, readonly cumulativeFen: number | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } }> } } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type DelegateLossMutationVariables = Exact<{
  input: DelegateLossInput;
}>;


export type DelegateLossMutation = { readonly delegateLoss: { readonly replayed: boolean, readonly accident: { readonly id: string, readonly version: number, readonly status: AccidentStatus, readonly losses: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly accidentId: string, readonly kind: LossKind, readonly status: LossStatus, readonly resurveyNeeded: boolean, readonly offline: boolean, readonly netFen: number | null, readonly cumulativeFen: number | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } }> } } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type DisputeLossMutationVariables = Exact<{
  input: DisputeLossInput;
}>;


export type DisputeLossMutation = { readonly disputeLoss: { readonly replayed: boolean, readonly loss: { readonly id: string, readonly version: number, readonly accidentId: string, readonly kind: LossKind, readonly status: LossStatus, readonly resurveyNeeded: boolean, readonly offline: boolean, readonly netFen: number | null, readonly cumulativeFen: number | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type DraftLossMutationVariables = Exact<{
  input: DraftLossInput;
}>;


export type DraftLossMutation = { readonly draftLoss: { readonly replayed: boolean, readonly loss: { readonly id: string, readonly version: number, readonly accidentId: string, readonly kind: LossKind, readonly status: LossStatus, readonly resurveyNeeded: boolean, readonly offline: boolean, readonly netFen: number | null, readonly cumulativeFen: number | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type EscalateLossMutationVariables = Exact<{
  input: LossChangeInput;
}>;


export type EscalateLossMutation = { readonly escalateLoss: { readonly replayed: boolean, readonly loss: { readonly id: string, readonly version: number, readonly accidentId: string, readonly kind: LossKind, readonly status: LossStatus, readonly resurveyNeeded: boolean, readonly offline: boolean, readonly netFen: number | null, readonly cumulativeFen: number | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type FinishLossMutationVariables = Exact<{
  input: AccidentChangeInput;
}>;


export type FinishLossMutation = { readonly finishLoss: { readonly replayed: boolean, readonly accident: { readonly id: string, readonly version: number, readonly status: AccidentStatus, readonly losses: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly accidentId: string, readonly kind: LossKind, readonly status: LossStatus, readonly resurveyNeeded: boolean, readonly offline: boolean, readonly netFen: number | null, readonly cumulativeFen: number | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } }> } } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type LossStateFragment = { readonly id: string, readonly version: number, readonly accidentId: string, readonly kind: LossKind, readonly status: LossStatus, readonly resurveyNeeded: boolean, readonly offline: boolean, readonly netFen: number | null, readonly cumulativeFen: number | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> };

export type ReviseLossMutationVariables = Exact<{
  input: ReviseLossInput;
}>;


export type ReviseLossMutation = { readonly reviseLoss: { readonly replayed: boolean, readonly loss: { readonly id: string, readonly version: number, readonly accidentId: string, readonly kind: LossKind, readonly status: LossStatus, readonly resurveyNeeded: boolean, readonly offline: boolean, readonly netFen: number | null, readonly cumulativeFen: number | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type StartLossMutationVariables = Exact<{
  input: AccidentChangeInput;
}>;


export type StartLossMutation = { readonly startLoss: { readonly replayed: boolean, readonly accident: { readonly id: string, readonly version: number, readonly status: AccidentStatus, readonly losses: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly accidentId: string, readonly kind: LossKind, readonly status: LossStatus, readonly resurveyNeeded: boolean, readonly offline: boolean, readonly netFen: number | null, readonly cumulativeFen: number | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } }> } } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type SupplementLossMutationVariables = Exact<{
  input: SupplementLossInput;
}>;


export type SupplementLossMutation = { readonly supplementLoss: { readonly replayed: boolean, readonly loss: { readonly id: string, readonly version: number, readonly accidentId: string, readonly kind: LossKind, readonly status: LossStatus, readonly resurveyNeeded: boolean, readonly offline: boolean, readonly netFen: number | null, readonly cumulativeFen: number | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type WaiveLossMutationVariables = Exact<{
  input: NoLossInput;
}>;


export type WaiveLossMutation = { readonly waiveLoss: { readonly replayed: boolean, readonly accident: { readonly id: string, readonly version: number, readonly status: AccidentStatus, readonly losses: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly accidentId: string, readonly kind: LossKind, readonly status: LossStatus, readonly resurveyNeeded: boolean, readonly offline: boolean, readonly netFen: number | null, readonly cumulativeFen: number | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } }> } } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ConsentOfferMutationVariables = Exact<{
  input: ConsentOfferInput;
}>;


export type ConsentOfferMutation = { readonly consentOffer: { readonly replayed: boolean, readonly accident: { readonly id: string, readonly version: number, readonly status: AccidentStatus, readonly offer: { readonly id: string, readonly version: number, readonly offerVersion: number, readonly status: SettlementOfferStatus, readonly scope: SettlementOfferScope, readonly mode: SettlementMode, readonly documentHash: string, readonly payerIds: ReadonlyArray<string>, readonly joinedIds: ReadonlyArray<string>, readonly madeAt: string | null, readonly expiresAt: string | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type DisputeOfferMutationVariables = Exact<{
  input: DisputeOfferInput;
}>;


export type DisputeOfferMutation = { readonly disputeOffer: { readonly replayed: boolean, readonly accident: { readonly id: string, readonly version: number, readonly status: AccidentStatus, readonly offer: { readonly id: string, readonly version: number, readonly offerVersion: number, readonly status: SettlementOfferStatus, readonly scope: SettlementOfferScope, readonly mode: SettlementMode, readonly documentHash: string, readonly payerIds: ReadonlyArray<string>, readonly joinedIds: ReadonlyArray<string>, readonly madeAt: string | null, readonly expiresAt: string | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type LegStateFragment = { readonly id: string | null, readonly seq: number, readonly kind: SettlementLegKind, readonly from: string, readonly to: string, readonly head: SettlementHead, readonly amountFen: number, readonly payerKind: SettlementAccountKind, readonly payerId: string, readonly payeeKind: SettlementAccountKind, readonly payeeId: string, readonly policyNo: string | null, readonly paidById: string | null, readonly recoveryRight: boolean, readonly needsPersonalConsent: boolean, readonly basis: string, readonly article: string, readonly step: number, readonly source: string, readonly verified: boolean, readonly reversesLegId: string | null };

export type MakeOfferMutationVariables = Exact<{
  input: MakeOfferInput;
}>;


export type MakeOfferMutation = { readonly makeOffer: { readonly replayed: boolean, readonly accident: { readonly id: string, readonly version: number, readonly status: AccidentStatus, readonly offer: { readonly id: string, readonly version: number, readonly offerVersion: number, readonly status: SettlementOfferStatus, readonly scope: SettlementOfferScope, readonly mode: SettlementMode, readonly documentHash: string, readonly payerIds: ReadonlyArray<string>, readonly joinedIds: ReadonlyArray<string>, readonly madeAt: string | null, readonly expiresAt: string | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type NamePayeeAccountMutationVariables = Exact<{
  input: NamePayeeAccountInput;
}>;


export type NamePayeeAccountMutation = { readonly namePayeeAccount: { readonly replayed: boolean, readonly accident: { readonly id: string, readonly version: number, readonly status: AccidentStatus, readonly offer: { readonly id: string, readonly version: number, readonly offerVersion: number, readonly status: SettlementOfferStatus, readonly scope: SettlementOfferScope, readonly mode: SettlementMode, readonly documentHash: string, readonly payerIds: ReadonlyArray<string>, readonly joinedIds: ReadonlyArray<string>, readonly madeAt: string | null, readonly expiresAt: string | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type OfferStateFragment = { readonly id: string, readonly version: number, readonly status: AccidentStatus, readonly offer: { readonly id: string, readonly version: number, readonly offerVersion: number, readonly status: SettlementOfferStatus, readonly scope: SettlementOfferScope, readonly mode: SettlementMode, readonly documentHash: string, readonly payerIds: ReadonlyArray<string>, readonly joinedIds: ReadonlyArray<string>, readonly madeAt: string | null, readonly expiresAt: string | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null };

export type OffersQueryVariables = Exact<{
  id: string | number;
}>;


export type OffersQuery = { readonly accident: { readonly id: string, readonly offers: ReadonlyArray<{ readonly id: string, readonly offerVersion: number, readonly status: SettlementOfferStatus, readonly scope: SettlementOfferScope, readonly madeAt: string | null, readonly endedAt: string | null }>, readonly offer: { readonly id: string, readonly accidentId: string, readonly reason: string | null, readonly totalFen: number, readonly warnings: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }>, readonly consents: ReadonlyArray<{ readonly partyId: string, readonly consentedAt: string | null, readonly channel: PaymentChannel | null, readonly accountMasked: string | null }>, readonly legs: ReadonlyArray<{ readonly id: string | null, readonly seq: number, readonly kind: SettlementLegKind, readonly from: string, readonly to: string, readonly head: SettlementHead, readonly amountFen: number, readonly payerKind: SettlementAccountKind, readonly payerId: string, readonly payeeKind: SettlementAccountKind, readonly payeeId: string, readonly policyNo: string | null, readonly paidById: string | null, readonly recoveryRight: boolean, readonly needsPersonalConsent: boolean, readonly basis: string, readonly article: string, readonly step: number, readonly source: string, readonly verified: boolean, readonly reversesLegId: string | null }> } | null } | null };

export type SettlementPreviewQueryVariables = Exact<{
  input: SettlementPreviewInput;
}>;


export type SettlementPreviewQuery = { readonly settlementPreview: { readonly mode: SettlementMode | null, readonly legs: ReadonlyArray<{ readonly id: string | null, readonly seq: number, readonly kind: SettlementLegKind, readonly from: string, readonly to: string, readonly head: SettlementHead, readonly amountFen: number, readonly payerKind: SettlementAccountKind, readonly payerId: string, readonly payeeKind: SettlementAccountKind, readonly payeeId: string, readonly policyNo: string | null, readonly paidById: string | null, readonly recoveryRight: boolean, readonly needsPersonalConsent: boolean, readonly basis: string, readonly article: string, readonly step: number, readonly source: string, readonly verified: boolean, readonly reversesLegId: string | null }>, readonly pockets: ReadonlyArray<{ readonly partyId: string, readonly lossFen: number, readonly uncoveredFen: number, readonly paidFen: number, readonly pocketFen: number }>, readonly warnings: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }>, readonly refusals: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type AcceptRecoveryMutationVariables = Exact<{
  input: AcceptRecoveryInput;
}>;


export type AcceptRecoveryMutation = { readonly acceptRecovery: { readonly replayed: boolean, readonly recovery: { readonly id: string, readonly version: number, readonly accidentId: string, readonly legId: string, readonly kind: RecoveryKind, readonly creditorPartnerId: string, readonly debtorPartnerId: string, readonly amountFen: number, readonly status: RecoveryStatus, readonly claimedAt: string, readonly answeredAt: string | null, readonly reason: string | null, readonly statementId: string | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ConfirmReceivedMutationVariables = Exact<{
  input: ConfirmReceivedInput;
}>;


export type ConfirmReceivedMutation = { readonly confirmReceived: { readonly replayed: boolean, readonly accident: { readonly id: string, readonly version: number, readonly status: AccidentStatus, readonly paidAt: string | null, readonly elapsedSeconds: number | null, readonly payments: ReadonlyArray<{ readonly id: string, readonly version: number, readonly legId: string, readonly insurerPartnerId: string, readonly attempt: number, readonly status: PaymentStatus, readonly channel: PaymentChannel, readonly idempotencyKey: string, readonly amountFen: number, readonly orderRef: string | null, readonly failureCode: string | null, readonly valueOn: string | null, readonly sentAt: string | null, readonly settledAt: string | null }>, readonly legMarks: ReadonlyArray<{ readonly legId: string, readonly kind: LegMarkKind, readonly byId: string, readonly createdAt: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type DisputeRecoveryMutationVariables = Exact<{
  input: RecoveryReasonInput;
}>;


export type DisputeRecoveryMutation = { readonly disputeRecovery: { readonly replayed: boolean, readonly recovery: { readonly id: string, readonly version: number, readonly accidentId: string, readonly legId: string, readonly kind: RecoveryKind, readonly creditorPartnerId: string, readonly debtorPartnerId: string, readonly amountFen: number, readonly status: RecoveryStatus, readonly claimedAt: string, readonly answeredAt: string | null, readonly reason: string | null, readonly statementId: string | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type NettingStatementsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type NettingStatementsQuery = { readonly nettingStatements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly firstPartnerId: string, readonly secondPartnerId: string, readonly day: string, readonly firstOwesFen: number, readonly secondOwesFen: number, readonly balanceFen: number, readonly recoveryCount: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PaidStateFragment = { readonly id: string, readonly version: number, readonly status: AccidentStatus, readonly paidAt: string | null, readonly elapsedSeconds: number | null, readonly payments: ReadonlyArray<{ readonly id: string, readonly version: number, readonly legId: string, readonly insurerPartnerId: string, readonly attempt: number, readonly status: PaymentStatus, readonly channel: PaymentChannel, readonly idempotencyKey: string, readonly amountFen: number, readonly orderRef: string | null, readonly failureCode: string | null, readonly valueOn: string | null, readonly sentAt: string | null, readonly settledAt: string | null }>, readonly legMarks: ReadonlyArray<{ readonly legId: string, readonly kind: LegMarkKind, readonly byId: string, readonly createdAt: string }> };

export type PayClaimMutationVariables = Exact<{
  input: PayClaimInput;
}>;


export type PayClaimMutation = { readonly payClaim: { readonly replayed: boolean, readonly accident: { readonly id: string, readonly version: number, readonly status: AccidentStatus, readonly paidAt: string | null, readonly elapsedSeconds: number | null, readonly payments: ReadonlyArray<{ readonly id: string, readonly version: number, readonly legId: string, readonly insurerPartnerId: string, readonly attempt: number, readonly status: PaymentStatus, readonly channel: PaymentChannel, readonly idempotencyKey: string, readonly amountFen: number, readonly orderRef: string | null, readonly failureCode: string | null, readonly valueOn: string | null, readonly sentAt: string | null, readonly settledAt: string | null }>, readonly legMarks: ReadonlyArray<{ readonly legId: string, readonly kind: LegMarkKind, readonly byId: string, readonly createdAt: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type PaymentStateFragment = { readonly id: string, readonly version: number, readonly legId: string, readonly insurerPartnerId: string, readonly attempt: number, readonly status: PaymentStatus, readonly channel: PaymentChannel, readonly idempotencyKey: string, readonly amountFen: number, readonly orderRef: string | null, readonly failureCode: string | null, readonly valueOn: string | null, readonly sentAt: string | null, readonly settledAt: string | null };

export type PaymentsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: PaymentFilterInput | null | undefined;
}>;


export type PaymentsQuery = { readonly payments: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly legId: string, readonly insurerPartnerId: string, readonly attempt: number, readonly status: PaymentStatus, readonly channel: PaymentChannel, readonly idempotencyKey: string, readonly amountFen: number, readonly orderRef: string | null, readonly failureCode: string | null, readonly valueOn: string | null, readonly sentAt: string | null, readonly settledAt: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ReconcilePaymentsMutationVariables = Exact<{
  input: ReconcilePaymentsInput;
}>;


export type ReconcilePaymentsMutation = { readonly reconcilePayments: { readonly replayed: boolean, readonly reconciliation: { readonly id: string, readonly version: number, readonly day: string, readonly lineCount: number, readonly matchedCount: number, readonly gapCount: number, readonly overpaidCount: number, readonly ranAt: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ReconciliationItemStateFragment = { readonly id: string, readonly version: number, readonly kind: ReconciliationItemKind, readonly status: ReconciliationItemStatus, readonly subject: string, readonly paymentId: string | null, readonly day: string, readonly amountFen: number, readonly reason: string, readonly resolution: string | null, readonly resolvedAt: string | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> };

export type ReconciliationItemsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ReconciliationItemFilterInput | null | undefined;
}>;


export type ReconciliationItemsQuery = { readonly reconciliationItems: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly kind: ReconciliationItemKind, readonly status: ReconciliationItemStatus, readonly subject: string, readonly paymentId: string | null, readonly day: string, readonly amountFen: number, readonly reason: string, readonly resolution: string | null, readonly resolvedAt: string | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RecordRecoveredMutationVariables = Exact<{
  input: RecordRecoveredInput;
}>;


export type RecordRecoveredMutation = { readonly recordRecovered: { readonly replayed: boolean, readonly accident: { readonly id: string, readonly version: number, readonly status: AccidentStatus, readonly paidAt: string | null, readonly elapsedSeconds: number | null, readonly payments: ReadonlyArray<{ readonly id: string, readonly version: number, readonly legId: string, readonly insurerPartnerId: string, readonly attempt: number, readonly status: PaymentStatus, readonly channel: PaymentChannel, readonly idempotencyKey: string, readonly amountFen: number, readonly orderRef: string | null, readonly failureCode: string | null, readonly valueOn: string | null, readonly sentAt: string | null, readonly settledAt: string | null }>, readonly legMarks: ReadonlyArray<{ readonly legId: string, readonly kind: LegMarkKind, readonly byId: string, readonly createdAt: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RecoveriesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: RecoveryFilterInput | null | undefined;
}>;


export type RecoveriesQuery = { readonly recoveries: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly accidentId: string, readonly legId: string, readonly kind: RecoveryKind, readonly creditorPartnerId: string, readonly debtorPartnerId: string, readonly amountFen: number, readonly status: RecoveryStatus, readonly claimedAt: string, readonly answeredAt: string | null, readonly reason: string | null, readonly statementId: string | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RecoveryStateFragment = { readonly id: string, readonly version: number, readonly accidentId: string, readonly legId: string, readonly kind: RecoveryKind, readonly creditorPartnerId: string, readonly debtorPartnerId: string, readonly amountFen: number, readonly status: RecoveryStatus, readonly claimedAt: string, readonly answeredAt: string | null, readonly reason: string | null, readonly statementId: string | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> };

export type RenewPayeeAccountMutationVariables = Exact<{
  input: RenewPayeeAccountInput;
}>;


export type RenewPayeeAccountMutation = { readonly renewPayeeAccount: { readonly replayed: boolean, readonly accident: { readonly id: string, readonly version: number, readonly status: AccidentStatus, readonly paidAt: string | null, readonly elapsedSeconds: number | null, readonly payments: ReadonlyArray<{ readonly id: string, readonly version: number, readonly legId: string, readonly insurerPartnerId: string, readonly attempt: number, readonly status: PaymentStatus, readonly channel: PaymentChannel, readonly idempotencyKey: string, readonly amountFen: number, readonly orderRef: string | null, readonly failureCode: string | null, readonly valueOn: string | null, readonly sentAt: string | null, readonly settledAt: string | null }>, readonly legMarks: ReadonlyArray<{ readonly legId: string, readonly kind: LegMarkKind, readonly byId: string, readonly createdAt: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ResolveReconciliationItemMutationVariables = Exact<{
  input: ResolveReconciliationItemInput;
}>;


export type ResolveReconciliationItemMutation = { readonly resolveReconciliationItem: { readonly replayed: boolean, readonly item: { readonly id: string, readonly version: number, readonly kind: ReconciliationItemKind, readonly status: ReconciliationItemStatus, readonly subject: string, readonly paymentId: string | null, readonly day: string, readonly amountFen: number, readonly reason: string, readonly resolution: string | null, readonly resolvedAt: string | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type WithdrawRecoveryMutationVariables = Exact<{
  input: RecoveryReasonInput;
}>;


export type WithdrawRecoveryMutation = { readonly withdrawRecovery: { readonly replayed: boolean, readonly recovery: { readonly id: string, readonly version: number, readonly accidentId: string, readonly legId: string, readonly kind: RecoveryKind, readonly creditorPartnerId: string, readonly debtorPartnerId: string, readonly amountFen: number, readonly status: RecoveryStatus, readonly claimedAt: string, readonly answeredAt: string | null, readonly reason: string | null, readonly statementId: string | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ClaimRefusalStateFragment = { readonly id: string, readonly version: number, readonly status: RefusalStatus, readonly ground: RefusalGround, readonly reason: string, readonly decidedAt: string, readonly letterDueAt: string, readonly letterDueProvisional: boolean, readonly letterNo: string | null, readonly letterSentAt: string | null, readonly alertedAt: string | null, readonly party: { readonly id: string, readonly number: number } | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> };

export type RecordRefusalLetterMutationVariables = Exact<{
  input: RecordRefusalLetterInput;
}>;


export type RecordRefusalLetterMutation = { readonly recordRefusalLetter: { readonly replayed: boolean, readonly claimRefusal: { readonly id: string, readonly version: number, readonly status: RefusalStatus, readonly ground: RefusalGround, readonly reason: string, readonly decidedAt: string, readonly letterDueAt: string, readonly letterDueProvisional: boolean, readonly letterNo: string | null, readonly letterSentAt: string | null, readonly alertedAt: string | null, readonly party: { readonly id: string, readonly number: number } | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RefuseClaimMutationVariables = Exact<{
  input: RefuseClaimInput;
}>;


export type RefuseClaimMutation = { readonly refuseClaim: { readonly replayed: boolean, readonly claimRefusal: { readonly id: string, readonly version: number, readonly status: RefusalStatus, readonly ground: RefusalGround, readonly reason: string, readonly decidedAt: string, readonly letterDueAt: string, readonly letterDueProvisional: boolean, readonly letterNo: string | null, readonly letterSentAt: string | null, readonly alertedAt: string | null, readonly party: { readonly id: string, readonly number: number } | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type AcceptSharingMutationVariables = Exact<{
  input: AcceptSharingInput;
}>;


export type AcceptSharingMutation = { readonly acceptSharing: { readonly replayed: boolean, readonly sharingAgreement: { readonly id: string, readonly version: number, readonly fromPartnerId: string, readonly toPartnerId: string, readonly resource: SharedResource, readonly resourceId: string, readonly purpose: string, readonly fields: ReadonlyArray<string>, readonly validFrom: string, readonly validTo: string, readonly status: SharingStatus, readonly endedAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type CheckInMutationVariables = Exact<{
  input: CheckInInput;
}>;


export type CheckInMutation = { readonly checkIn: { readonly replayed: boolean, readonly shift: { readonly id: string, readonly version: number, readonly postingId: string, readonly pointId: string, readonly role: RuralRole, readonly checkedInAt: string, readonly checkedOutAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type CheckOutMutationVariables = Exact<{
  input: CheckOutInput;
}>;


export type CheckOutMutation = { readonly checkOut: { readonly replayed: boolean, readonly shift: { readonly id: string, readonly version: number, readonly postingId: string, readonly pointId: string, readonly role: RuralRole, readonly checkedInAt: string, readonly checkedOutAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type CloseRuralPointMutationVariables = Exact<{
  input: CloseRuralPointInput;
}>;


export type CloseRuralPointMutation = { readonly closeRuralPoint: { readonly replayed: boolean, readonly ruralPoint: { readonly id: string, readonly version: number, readonly type: RuralPointType, readonly adminCode: string, readonly name: string, readonly latitude: number, readonly longitude: number, readonly openHours: string, readonly phone: string, readonly services: ReadonlyArray<RuralPointService>, readonly ownerPartnerId: string, readonly status: RuralPointStatus, readonly closedAt: string | null, readonly shiftsOpen: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ConfirmHazardFixedMutationVariables = Exact<{
  input: ConfirmHazardFixedInput;
}>;


export type ConfirmHazardFixedMutation = { readonly confirmHazardFixed: { readonly replayed: boolean, readonly hazard: { readonly id: string, readonly version: number, readonly postingId: string, readonly pointId: string, readonly role: RuralRole, readonly place: string, readonly latitude: number, readonly longitude: number, readonly kind: HazardKind, readonly severity: HazardSeverity, readonly status: HazardStatus, readonly sentTo: string | null, readonly sentAt: string | null, readonly fixedAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type EndRuralPostingMutationVariables = Exact<{
  input: EndRuralPostingInput;
}>;


export type EndRuralPostingMutation = { readonly endRuralPosting: { readonly replayed: boolean, readonly posting: { readonly id: string, readonly version: number, readonly staffId: string, readonly partnerId: string, readonly pointId: string, readonly role: RuralRole, readonly validFrom: string, readonly validTo: string, readonly status: RuralPostingStatus, readonly endedAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type EndSharingMutationVariables = Exact<{
  input: EndSharingInput;
}>;


export type EndSharingMutation = { readonly endSharing: { readonly replayed: boolean, readonly sharingAgreement: { readonly id: string, readonly version: number, readonly fromPartnerId: string, readonly toPartnerId: string, readonly resource: SharedResource, readonly resourceId: string, readonly purpose: string, readonly fields: ReadonlyArray<string>, readonly validFrom: string, readonly validTo: string, readonly status: SharingStatus, readonly endedAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type HazardStateFragment = { readonly id: string, readonly version: number, readonly postingId: string, readonly pointId: string, readonly role: RuralRole, readonly place: string, readonly latitude: number, readonly longitude: number, readonly kind: HazardKind, readonly severity: HazardSeverity, readonly status: HazardStatus, readonly sentTo: string | null, readonly sentAt: string | null, readonly fixedAt: string | null };

export type HazardsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: HazardFilterInput | null | undefined;
}>;


export type HazardsQuery = { readonly hazards: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly postingId: string, readonly pointId: string, readonly role: RuralRole, readonly place: string, readonly latitude: number, readonly longitude: number, readonly kind: HazardKind, readonly severity: HazardSeverity, readonly status: HazardStatus, readonly sentTo: string | null, readonly sentAt: string | null, readonly fixedAt: string | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OpenRuralPointMutationVariables = Exact<{
  input: OpenRuralPointInput;
}>;


export type OpenRuralPointMutation = { readonly openRuralPoint: { readonly replayed: boolean, readonly ruralPoint: { readonly id: string, readonly version: number, readonly type: RuralPointType, readonly adminCode: string, readonly name: string, readonly latitude: number, readonly longitude: number, readonly openHours: string, readonly phone: string, readonly services: ReadonlyArray<RuralPointService>, readonly ownerPartnerId: string, readonly status: RuralPointStatus, readonly closedAt: string | null, readonly shiftsOpen: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type PersuasionRecordStateFragment = { readonly id: string, readonly version: number, readonly postingId: string, readonly pointId: string, readonly role: RuralRole, readonly kind: PersuasionKind, readonly at: string, readonly plateNo: string | null, readonly action: PersuasionAction, readonly followUp: string | null };

export type PersuasionRecordsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: PersuasionRecordFilterInput | null | undefined;
}>;


export type PersuasionRecordsQuery = { readonly persuasionRecords: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly postingId: string, readonly pointId: string, readonly role: RuralRole, readonly kind: PersuasionKind, readonly at: string, readonly plateNo: string | null, readonly action: PersuasionAction, readonly followUp: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PostRuralStaffMutationVariables = Exact<{
  input: PostRuralStaffInput;
}>;


export type PostRuralStaffMutation = { readonly postRuralStaff: { readonly replayed: boolean, readonly posting: { readonly id: string, readonly version: number, readonly staffId: string, readonly partnerId: string, readonly pointId: string, readonly role: RuralRole, readonly validFrom: string, readonly validTo: string, readonly status: RuralPostingStatus, readonly endedAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ProposeSharingMutationVariables = Exact<{
  input: ProposeSharingInput;
}>;


export type ProposeSharingMutation = { readonly proposeSharing: { readonly replayed: boolean, readonly sharingAgreement: { readonly id: string, readonly version: number, readonly fromPartnerId: string, readonly toPartnerId: string, readonly resource: SharedResource, readonly resourceId: string, readonly purpose: string, readonly fields: ReadonlyArray<string>, readonly validFrom: string, readonly validTo: string, readonly status: SharingStatus, readonly endedAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RecordPersuasionMutationVariables = Exact<{
  input: RecordPersuasionInput;
}>;


export type RecordPersuasionMutation = { readonly recordPersuasion: { readonly replayed: boolean, readonly persuasionRecord: { readonly id: string, readonly version: number, readonly postingId: string, readonly pointId: string, readonly role: RuralRole, readonly kind: PersuasionKind, readonly at: string, readonly plateNo: string | null, readonly action: PersuasionAction, readonly followUp: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ReportHazardMutationVariables = Exact<{
  input: ReportHazardInput;
}>;


export type ReportHazardMutation = { readonly reportHazard: { readonly replayed: boolean, readonly hazard: { readonly id: string, readonly version: number, readonly postingId: string, readonly pointId: string, readonly role: RuralRole, readonly place: string, readonly latitude: number, readonly longitude: number, readonly kind: HazardKind, readonly severity: HazardSeverity, readonly status: HazardStatus, readonly sentTo: string | null, readonly sentAt: string | null, readonly fixedAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RuralFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type RuralFiguresQuery = { readonly ruralFigures: { readonly persuasionsThisMonth: number, readonly points: ReadonlyArray<{ readonly type: RuralPointType, readonly open: number }>, readonly hazards: ReadonlyArray<{ readonly status: HazardStatus, readonly count: number }> } };

export type RuralPointQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type RuralPointQuery = { readonly ruralPoint: { readonly id: string, readonly version: number, readonly type: RuralPointType, readonly adminCode: string, readonly name: string, readonly latitude: number, readonly longitude: number, readonly openHours: string, readonly phone: string, readonly services: ReadonlyArray<RuralPointService>, readonly ownerPartnerId: string, readonly status: RuralPointStatus, readonly closedAt: string | null, readonly shiftsOpen: number, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }>, readonly postings: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly staffId: string, readonly partnerId: string, readonly pointId: string, readonly role: RuralRole, readonly validFrom: string, readonly validTo: string, readonly status: RuralPostingStatus, readonly endedAt: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type RuralPointStateFragment = { readonly id: string, readonly version: number, readonly type: RuralPointType, readonly adminCode: string, readonly name: string, readonly latitude: number, readonly longitude: number, readonly openHours: string, readonly phone: string, readonly services: ReadonlyArray<RuralPointService>, readonly ownerPartnerId: string, readonly status: RuralPointStatus, readonly closedAt: string | null, readonly shiftsOpen: number };

export type RuralPointsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: RuralPointFilterInput | null | undefined;
}>;


export type RuralPointsQuery = { readonly ruralPoints: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly type: RuralPointType, readonly adminCode: string, readonly name: string, readonly latitude: number, readonly longitude: number, readonly openHours: string, readonly phone: string, readonly services: ReadonlyArray<RuralPointService>, readonly ownerPartnerId: string, readonly status: RuralPointStatus, readonly closedAt: string | null, readonly shiftsOpen: number, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RuralPostingStateFragment = { readonly id: string, readonly version: number, readonly staffId: string, readonly partnerId: string, readonly pointId: string, readonly role: RuralRole, readonly validFrom: string, readonly validTo: string, readonly status: RuralPostingStatus, readonly endedAt: string | null };

export type RuralShiftStateFragment = { readonly id: string, readonly version: number, readonly postingId: string, readonly pointId: string, readonly role: RuralRole, readonly checkedInAt: string, readonly checkedOutAt: string | null };

export type SendHazardMutationVariables = Exact<{
  input: SendHazardInput;
}>;


export type SendHazardMutation = { readonly sendHazard: { readonly replayed: boolean, readonly hazard: { readonly id: string, readonly version: number, readonly postingId: string, readonly pointId: string, readonly role: RuralRole, readonly place: string, readonly latitude: number, readonly longitude: number, readonly kind: HazardKind, readonly severity: HazardSeverity, readonly status: HazardStatus, readonly sentTo: string | null, readonly sentAt: string | null, readonly fixedAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type SharingAgreementStateFragment = { readonly id: string, readonly version: number, readonly fromPartnerId: string, readonly toPartnerId: string, readonly resource: SharedResource, readonly resourceId: string, readonly purpose: string, readonly fields: ReadonlyArray<string>, readonly validFrom: string, readonly validTo: string, readonly status: SharingStatus, readonly endedAt: string | null };

export type SharingAgreementsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: SharingAgreementFilterInput | null | undefined;
}>;


export type SharingAgreementsQuery = { readonly sharingAgreements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly fromPartnerId: string, readonly toPartnerId: string, readonly resource: SharedResource, readonly resourceId: string, readonly purpose: string, readonly fields: ReadonlyArray<string>, readonly validFrom: string, readonly validTo: string, readonly status: SharingStatus, readonly endedAt: string | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AcceptJobMutationVariables = Exact<{
  input: DispatchJobChangeInput;
}>;


export type AcceptJobMutation = { readonly acceptJob: { readonly replayed: boolean, readonly job: { readonly id: string, readonly version: number, readonly accidentId: string, readonly way: DispatchWay, readonly pointId: string | null, readonly status: DispatchJobStatus, readonly place: string, readonly latitude: number, readonly longitude: number, readonly etaSeconds: number | null, readonly score: number | null, readonly offeredAt: string, readonly acceptBy: string | null, readonly acceptedAt: string | null, readonly arrivedAt: string | null, readonly clearedAt: string | null, readonly finishedAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type AccidentEventsSubscriptionVariables = Exact<{
  accidentId?: string | number | null | undefined;
  types?: ReadonlyArray<string> | string | null | undefined;
}>;


export type AccidentEventsSubscription = { readonly accidentEvents: { readonly type: string, readonly at: string, readonly accident: { readonly id: string, readonly version: number, readonly number: string, readonly status: AccidentStatus, readonly dispatchJobs: ReadonlyArray<{ readonly id: string, readonly version: number, readonly accidentId: string, readonly way: DispatchWay, readonly pointId: string | null, readonly status: DispatchJobStatus, readonly place: string, readonly latitude: number, readonly longitude: number, readonly etaSeconds: number | null, readonly score: number | null, readonly offeredAt: string, readonly acceptBy: string | null, readonly acceptedAt: string | null, readonly arrivedAt: string | null, readonly clearedAt: string | null, readonly finishedAt: string | null }> } } | null };

export type ArriveAtSceneMutationVariables = Exact<{
  input: DispatchJobChangeInput;
}>;


export type ArriveAtSceneMutation = { readonly arriveAtScene: { readonly replayed: boolean, readonly job: { readonly id: string, readonly version: number, readonly accidentId: string, readonly way: DispatchWay, readonly pointId: string | null, readonly status: DispatchJobStatus, readonly place: string, readonly latitude: number, readonly longitude: number, readonly etaSeconds: number | null, readonly score: number | null, readonly offeredAt: string, readonly acceptBy: string | null, readonly acceptedAt: string | null, readonly arrivedAt: string | null, readonly clearedAt: string | null, readonly finishedAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type AskSeatMutationVariables = Exact<{
  input: AskSeatInput;
}>;


export type AskSeatMutation = { readonly askSeat: { readonly replayed: boolean, readonly accident: { readonly id: string, readonly version: number, readonly status: AccidentStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ClearRoadMutationVariables = Exact<{
  input: DispatchJobChangeInput;
}>;


export type ClearRoadMutation = { readonly clearRoad: { readonly replayed: boolean, readonly job: { readonly id: string, readonly version: number, readonly accidentId: string, readonly way: DispatchWay, readonly pointId: string | null, readonly status: DispatchJobStatus, readonly place: string, readonly latitude: number, readonly longitude: number, readonly etaSeconds: number | null, readonly score: number | null, readonly offeredAt: string, readonly acceptBy: string | null, readonly acceptedAt: string | null, readonly arrivedAt: string | null, readonly clearedAt: string | null, readonly finishedAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ComeBackMutationVariables = Exact<{
  input: SeatChangeInput;
}>;


export type ComeBackMutation = { readonly comeBack: { readonly replayed: boolean, readonly seat: { readonly id: string, readonly version: number, readonly orgKind: SeatOrg, readonly orgPartnerId: string, readonly holderStaffId: string, readonly skills: ReadonlyArray<SeatSkill>, readonly zones: ReadonlyArray<string>, readonly maxParallel: number, readonly status: SeatStatus, readonly offDutyAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type DisbandTeamMutationVariables = Exact<{
  input: SceneTeamChangeInput;
}>;


export type DisbandTeamMutation = { readonly disbandTeam: { readonly replayed: boolean, readonly team: { readonly id: string, readonly version: number, readonly policeStaffId: string | null, readonly insurerStaffId: string | null, readonly isPair: boolean, readonly vehicle: string, readonly homeZone: string, readonly kit: ReadonlyArray<SceneTeamKit>, readonly certValidTo: string, readonly status: SceneTeamStatus, readonly lastPositionAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type DispatchJobStateFragment = { readonly id: string, readonly version: number, readonly accidentId: string, readonly way: DispatchWay, readonly pointId: string | null, readonly status: DispatchJobStatus, readonly place: string, readonly latitude: number, readonly longitude: number, readonly etaSeconds: number | null, readonly score: number | null, readonly offeredAt: string, readonly acceptBy: string | null, readonly acceptedAt: string | null, readonly arrivedAt: string | null, readonly clearedAt: string | null, readonly finishedAt: string | null };

export type DispatchTeamMutationVariables = Exact<{
  input: DispatchTeamInput;
}>;


export type DispatchTeamMutation = { readonly dispatchTeam: { readonly replayed: boolean, readonly job: { readonly id: string, readonly version: number, readonly accidentId: string, readonly way: DispatchWay, readonly pointId: string | null, readonly status: DispatchJobStatus, readonly place: string, readonly latitude: number, readonly longitude: number, readonly etaSeconds: number | null, readonly score: number | null, readonly offeredAt: string, readonly acceptBy: string | null, readonly acceptedAt: string | null, readonly arrivedAt: string | null, readonly clearedAt: string | null, readonly finishedAt: string | null, readonly team: { readonly id: string, readonly version: number, readonly policeStaffId: string | null, readonly insurerStaffId: string | null, readonly isPair: boolean, readonly vehicle: string, readonly homeZone: string, readonly kit: ReadonlyArray<SceneTeamKit>, readonly certValidTo: string, readonly status: SceneTeamStatus, readonly lastPositionAt: string | null } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type FinishJobMutationVariables = Exact<{
  input: DispatchJobChangeInput;
}>;


export type FinishJobMutation = { readonly finishJob: { readonly replayed: boolean, readonly job: { readonly id: string, readonly version: number, readonly accidentId: string, readonly way: DispatchWay, readonly pointId: string | null, readonly status: DispatchJobStatus, readonly place: string, readonly latitude: number, readonly longitude: number, readonly etaSeconds: number | null, readonly score: number | null, readonly offeredAt: string, readonly acceptBy: string | null, readonly acceptedAt: string | null, readonly arrivedAt: string | null, readonly clearedAt: string | null, readonly finishedAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type FinishTaskMutationVariables = Exact<{
  input: SeatTaskChangeInput;
}>;


export type FinishTaskMutation = { readonly finishTask: { readonly replayed: boolean, readonly task: { readonly id: string, readonly version: number, readonly orgKind: SeatOrg, readonly skill: SeatSkill, readonly kind: SeatTaskKind, readonly recordId: string, readonly zone: string, readonly priority: number, readonly waitingSince: string, readonly status: SeatTaskStatus, readonly takenBySeatId: string | null, readonly takenByStaffId: string | null, readonly takenAt: string | null, readonly handedOverFrom: ReadonlyArray<string>, readonly escalation: number, readonly endedAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type FormTeamMutationVariables = Exact<{
  input: FormTeamInput;
}>;


export type FormTeamMutation = { readonly formTeam: { readonly replayed: boolean, readonly team: { readonly id: string, readonly version: number, readonly policeStaffId: string | null, readonly insurerStaffId: string | null, readonly isPair: boolean, readonly vehicle: string, readonly homeZone: string, readonly kit: ReadonlyArray<SceneTeamKit>, readonly certValidTo: string, readonly status: SceneTeamStatus, readonly lastPositionAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type GoAwayMutationVariables = Exact<{
  input: SeatChangeInput;
}>;


export type GoAwayMutation = { readonly goAway: { readonly replayed: boolean, readonly seat: { readonly id: string, readonly version: number, readonly orgKind: SeatOrg, readonly orgPartnerId: string, readonly holderStaffId: string, readonly skills: ReadonlyArray<SeatSkill>, readonly zones: ReadonlyArray<string>, readonly maxParallel: number, readonly status: SeatStatus, readonly offDutyAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type GoOffDutyMutationVariables = Exact<{
  input: SeatChangeInput;
}>;


export type GoOffDutyMutation = { readonly goOffDuty: { readonly replayed: boolean, readonly seat: { readonly id: string, readonly version: number, readonly orgKind: SeatOrg, readonly orgPartnerId: string, readonly holderStaffId: string, readonly skills: ReadonlyArray<SeatSkill>, readonly zones: ReadonlyArray<string>, readonly maxParallel: number, readonly status: SeatStatus, readonly offDutyAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type GoOfflineMutationVariables = Exact<{
  input: SceneTeamChangeInput;
}>;


export type GoOfflineMutation = { readonly goOffline: { readonly replayed: boolean, readonly team: { readonly id: string, readonly version: number, readonly policeStaffId: string | null, readonly insurerStaffId: string | null, readonly isPair: boolean, readonly vehicle: string, readonly homeZone: string, readonly kit: ReadonlyArray<SceneTeamKit>, readonly certValidTo: string, readonly status: SceneTeamStatus, readonly lastPositionAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type GoOnDutyMutationVariables = Exact<{
  input: GoOnDutyInput;
}>;


export type GoOnDutyMutation = { readonly goOnDuty: { readonly replayed: boolean, readonly seat: { readonly id: string, readonly version: number, readonly orgKind: SeatOrg, readonly orgPartnerId: string, readonly holderStaffId: string, readonly skills: ReadonlyArray<SeatSkill>, readonly zones: ReadonlyArray<string>, readonly maxParallel: number, readonly status: SeatStatus, readonly offDutyAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type GoOnlineMutationVariables = Exact<{
  input: SceneTeamChangeInput;
}>;


export type GoOnlineMutation = { readonly goOnline: { readonly replayed: boolean, readonly team: { readonly id: string, readonly version: number, readonly policeStaffId: string | null, readonly insurerStaffId: string | null, readonly isPair: boolean, readonly vehicle: string, readonly homeZone: string, readonly kit: ReadonlyArray<SceneTeamKit>, readonly certValidTo: string, readonly status: SceneTeamStatus, readonly lastPositionAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type HandOverTaskMutationVariables = Exact<{
  input: HandOverTaskInput;
}>;


export type HandOverTaskMutation = { readonly handOverTask: { readonly replayed: boolean, readonly task: { readonly id: string, readonly version: number, readonly orgKind: SeatOrg, readonly skill: SeatSkill, readonly kind: SeatTaskKind, readonly recordId: string, readonly zone: string, readonly priority: number, readonly waitingSince: string, readonly status: SeatTaskStatus, readonly takenBySeatId: string | null, readonly takenByStaffId: string | null, readonly takenAt: string | null, readonly handedOverFrom: ReadonlyArray<string>, readonly escalation: number, readonly endedAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RecallTeamMutationVariables = Exact<{
  input: DispatchJobChangeInput;
}>;


export type RecallTeamMutation = { readonly recallTeam: { readonly replayed: boolean, readonly job: { readonly id: string, readonly version: number, readonly accidentId: string, readonly way: DispatchWay, readonly pointId: string | null, readonly status: DispatchJobStatus, readonly place: string, readonly latitude: number, readonly longitude: number, readonly etaSeconds: number | null, readonly score: number | null, readonly offeredAt: string, readonly acceptBy: string | null, readonly acceptedAt: string | null, readonly arrivedAt: string | null, readonly clearedAt: string | null, readonly finishedAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ReleaseTaskMutationVariables = Exact<{
  input: SeatTaskChangeInput;
}>;


export type ReleaseTaskMutation = { readonly releaseTask: { readonly replayed: boolean, readonly task: { readonly id: string, readonly version: number, readonly orgKind: SeatOrg, readonly skill: SeatSkill, readonly kind: SeatTaskKind, readonly recordId: string, readonly zone: string, readonly priority: number, readonly waitingSince: string, readonly status: SeatTaskStatus, readonly takenBySeatId: string | null, readonly takenByStaffId: string | null, readonly takenAt: string | null, readonly handedOverFrom: ReadonlyArray<string>, readonly escalation: number, readonly endedAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ReportPositionMutationVariables = Exact<{
  input: ReportPositionInput;
}>;


export type ReportPositionMutation = { readonly reportPosition: { readonly replayed: boolean, readonly team: { readonly id: string, readonly version: number, readonly policeStaffId: string | null, readonly insurerStaffId: string | null, readonly isPair: boolean, readonly vehicle: string, readonly homeZone: string, readonly kit: ReadonlyArray<SceneTeamKit>, readonly certValidTo: string, readonly status: SceneTeamStatus, readonly lastPositionAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type SceneTeamStateFragment = { readonly id: string, readonly version: number, readonly policeStaffId: string | null, readonly insurerStaffId: string | null, readonly isPair: boolean, readonly vehicle: string, readonly homeZone: string, readonly kit: ReadonlyArray<SceneTeamKit>, readonly certValidTo: string, readonly status: SceneTeamStatus, readonly lastPositionAt: string | null };

export type SceneTeamsQueryVariables = Exact<{ [key: string]: never; }>;


export type SceneTeamsQuery = { readonly sceneTeams: ReadonlyArray<{ readonly id: string, readonly version: number, readonly policeStaffId: string | null, readonly insurerStaffId: string | null, readonly isPair: boolean, readonly vehicle: string, readonly homeZone: string, readonly kit: ReadonlyArray<SceneTeamKit>, readonly certValidTo: string, readonly status: SceneTeamStatus, readonly lastPositionAt: string | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> }> };

export type SeatFiguresQueryVariables = Exact<{
  since: string;
}>;


export type SeatFiguresQuery = { readonly seatFigures: ReadonlyArray<{ readonly divisionCode: string, readonly answered: number, readonly answerSecondsP50: number, readonly answerSecondsP95: number, readonly withinPromiseBps: number }> };

export type SeatQueueChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type SeatQueueChangedSubscription = { readonly seatQueueChanged: { readonly id: string, readonly version: number, readonly orgKind: SeatOrg, readonly skill: SeatSkill, readonly kind: SeatTaskKind, readonly recordId: string, readonly zone: string, readonly priority: number, readonly waitingSince: string, readonly status: SeatTaskStatus, readonly takenBySeatId: string | null, readonly takenByStaffId: string | null, readonly takenAt: string | null, readonly handedOverFrom: ReadonlyArray<string>, readonly escalation: number, readonly endedAt: string | null } | null };

export type SeatStateFragment = { readonly id: string, readonly version: number, readonly orgKind: SeatOrg, readonly orgPartnerId: string, readonly holderStaffId: string, readonly skills: ReadonlyArray<SeatSkill>, readonly zones: ReadonlyArray<string>, readonly maxParallel: number, readonly status: SeatStatus, readonly offDutyAt: string | null };

export type SeatTaskStateFragment = { readonly id: string, readonly version: number, readonly orgKind: SeatOrg, readonly skill: SeatSkill, readonly kind: SeatTaskKind, readonly recordId: string, readonly zone: string, readonly priority: number, readonly waitingSince: string, readonly status: SeatTaskStatus, readonly takenBySeatId: string | null, readonly takenByStaffId: string | null, readonly takenAt: string | null, readonly handedOverFrom: ReadonlyArray<string>, readonly escalation: number, readonly endedAt: string | null };

export type SeatTasksQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: SeatTaskFilterInput | null | undefined;
}>;


export type SeatTasksQuery = { readonly seatTasks: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly orgKind: SeatOrg, readonly skill: SeatSkill, readonly kind: SeatTaskKind, readonly recordId: string, readonly zone: string, readonly priority: number, readonly waitingSince: string, readonly status: SeatTaskStatus, readonly takenBySeatId: string | null, readonly takenByStaffId: string | null, readonly takenAt: string | null, readonly handedOverFrom: ReadonlyArray<string>, readonly escalation: number, readonly endedAt: string | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SeatsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: SeatFilterInput | null | undefined;
}>;


export type SeatsQuery = { readonly seats: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly orgKind: SeatOrg, readonly orgPartnerId: string, readonly holderStaffId: string, readonly skills: ReadonlyArray<SeatSkill>, readonly zones: ReadonlyArray<string>, readonly maxParallel: number, readonly status: SeatStatus, readonly offDutyAt: string | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type TakeTaskMutationVariables = Exact<{
  input: TakeTaskInput;
}>;


export type TakeTaskMutation = { readonly takeTask: { readonly replayed: boolean, readonly task: { readonly id: string, readonly version: number, readonly orgKind: SeatOrg, readonly skill: SeatSkill, readonly kind: SeatTaskKind, readonly recordId: string, readonly zone: string, readonly priority: number, readonly waitingSince: string, readonly status: SeatTaskStatus, readonly takenBySeatId: string | null, readonly takenByStaffId: string | null, readonly takenAt: string | null, readonly handedOverFrom: ReadonlyArray<string>, readonly escalation: number, readonly endedAt: string | null, readonly accident: { readonly id: string, readonly version: number, readonly number: string, readonly status: AccidentStatus, readonly place: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type AcceptOrderMutationVariables = Exact<{
  input: GuardOrderChangeInput;
}>;


export type AcceptOrderMutation = { readonly acceptOrder: { readonly replayed: boolean, readonly guardOrder: { readonly id: string, readonly version: number, readonly status: GuardOrderStatus, readonly acceptBy: string, readonly acceptedAt: string | null, readonly acts: ReadonlyArray<GuardAct>, readonly arriveBy: string | null, readonly arrivedAt: string | null, readonly arrivedLate: boolean, readonly fedBackLate: boolean, readonly feedback: string | null, readonly feedbackAt: string | null, readonly feedbackBy: string | null, readonly incidentId: string, readonly metres: number, readonly offeredAt: string, readonly postId: string, readonly staffId: string, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type AdmitMemberMutationVariables = Exact<{
  input: AdmitMemberInput;
}>;


export type AdmitMemberMutation = { readonly admitMember: { readonly replayed: boolean, readonly member: { readonly id: string, readonly version: number, readonly status: AssociationMemberStatus, readonly joinedOn: string, readonly name: string, readonly partnerId: string, readonly removalReason: string | null, readonly removedAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type AgreeFeeLinkMutationVariables = Exact<{
  input: AgreeFeeLinkInput;
}>;


export type AgreeFeeLinkMutation = { readonly agreeFeeLink: { readonly replayed: boolean, readonly site: { readonly id: string, readonly version: number, readonly status: SiteStatus, readonly address: string, readonly divisionCode: string, readonly feeLinkAgreedBy: FeeAgreedBy | null, readonly feeLinkBps: number | null, readonly households: number, readonly latitude: number, readonly longitude: number, readonly name: string, readonly partnerId: string, readonly peerGroup: PeerGroup, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ApproveHouseholdExportMutationVariables = Exact<{
  input: HouseholdExportChangeInput;
}>;


export type ApproveHouseholdExportMutation = { readonly approveHouseholdExport: { readonly replayed: boolean, readonly householdExport: { readonly id: string, readonly version: number, readonly status: HouseholdExportStatus, readonly decidedByStaffId: string | null, readonly reason: string, readonly requestedByStaffId: string, readonly siteId: string, readonly taskNo: string, readonly validUntil: string | null, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ArriveAtOrderMutationVariables = Exact<{
  input: GuardOrderChangeInput;
}>;


export type ArriveAtOrderMutation = { readonly arriveAtOrder: { readonly replayed: boolean, readonly guardOrder: { readonly id: string, readonly version: number, readonly status: GuardOrderStatus, readonly acceptBy: string, readonly acceptedAt: string | null, readonly acts: ReadonlyArray<GuardAct>, readonly arriveBy: string | null, readonly arrivedAt: string | null, readonly arrivedLate: boolean, readonly fedBackLate: boolean, readonly feedback: string | null, readonly feedbackAt: string | null, readonly feedbackBy: string | null, readonly incidentId: string, readonly metres: number, readonly offeredAt: string, readonly postId: string, readonly staffId: string, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ArrivePatrolMutationVariables = Exact<{
  input: PatrolChangeInput;
}>;


export type ArrivePatrolMutation = { readonly arrivePatrol: { readonly replayed: boolean, readonly patrol: { readonly id: string, readonly version: number, readonly status: PatrolStatus, readonly arrivedAt: string | null, readonly dispatchedAt: string, readonly finishedAt: string | null, readonly incidentId: string, readonly urgency: PatrolUrgency, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type AssessSiteMutationVariables = Exact<{
  input: AssessSiteInput;
}>;


export type AssessSiteMutation = { readonly assessSite: { readonly replayed: boolean, readonly assessment: { readonly id: string, readonly version: number, readonly status: AssessmentStatus, readonly bonusPoints: number, readonly bonusReason: string | null, readonly decision: string | null, readonly isEliminationRecommended: boolean, readonly isLast: boolean, readonly isUpheld: boolean | null, readonly objectBy: string | null, readonly objection: string | null, readonly peerGroup: PeerGroup, readonly publishedAt: string | null, readonly quarter: string, readonly rank: number | null, readonly rectifyBy: string | null, readonly result: AssessmentResult | null, readonly scoreHundredths: number, readonly siteId: string, readonly siteName: string, readonly totalHundredths: number, readonly deductions: ReadonlyArray<{ readonly count: number, readonly ground: DeductionGround, readonly reason: string }>, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type AssessmentRankingsQueryVariables = Exact<{
  after?: string | null | undefined;
  first: number;
  quarter?: string | null | undefined;
}>;


export type AssessmentRankingsQuery = { readonly assessmentRankings: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly status: RankingStatus, readonly isRanked: boolean, readonly objectBy: string, readonly peerGroup: PeerGroup, readonly publishedAt: string, readonly quarter: string, readonly size: number, readonly entries: ReadonlyArray<{ readonly isRewarded: boolean, readonly rank: number | null, readonly siteName: string, readonly totalHundredths: number }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AssessmentRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type AssessmentRulesQuery = { readonly assessmentRules: { readonly source: string, readonly consequences: ReadonlyArray<{ readonly result: AssessmentResult, readonly zh: string }>, readonly deductions: ReadonlyArray<{ readonly ground: DeductionGround, readonly hundredths: number, readonly isForcedLast: boolean }>, readonly parts: ReadonlyArray<{ readonly items: ReadonlyArray<AssessmentItem>, readonly part: AssessmentPart, readonly weight: number, readonly zh: string }> } };

export type AssessmentStateFragment = { readonly id: string, readonly version: number, readonly status: AssessmentStatus, readonly bonusPoints: number, readonly bonusReason: string | null, readonly decision: string | null, readonly isEliminationRecommended: boolean, readonly isLast: boolean, readonly isUpheld: boolean | null, readonly objectBy: string | null, readonly objection: string | null, readonly peerGroup: PeerGroup, readonly publishedAt: string | null, readonly quarter: string, readonly rank: number | null, readonly rectifyBy: string | null, readonly result: AssessmentResult | null, readonly scoreHundredths: number, readonly siteId: string, readonly siteName: string, readonly totalHundredths: number, readonly deductions: ReadonlyArray<{ readonly count: number, readonly ground: DeductionGround, readonly reason: string }>, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> };

export type AssessmentsQueryVariables = Exact<{
  after?: string | null | undefined;
  first: number;
  quarter?: string | null | undefined;
  siteId?: string | number | null | undefined;
}>;


export type AssessmentsQuery = { readonly assessments: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly status: AssessmentStatus, readonly bonusPoints: number, readonly bonusReason: string | null, readonly decision: string | null, readonly isEliminationRecommended: boolean, readonly isLast: boolean, readonly isUpheld: boolean | null, readonly objectBy: string | null, readonly objection: string | null, readonly peerGroup: PeerGroup, readonly publishedAt: string | null, readonly quarter: string, readonly rank: number | null, readonly rectifyBy: string | null, readonly result: AssessmentResult | null, readonly scoreHundredths: number, readonly siteId: string, readonly siteName: string, readonly totalHundredths: number, readonly deductions: ReadonlyArray<{ readonly count: number, readonly ground: DeductionGround, readonly reason: string }>, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AssignClueMutationVariables = Exact<{
  input: AssignClueInput;
}>;


export type AssignClueMutation = { readonly assignClue: { readonly replayed: boolean, readonly clue: { readonly id: string, readonly version: number, readonly status: ClueStatus, readonly closedAt: string | null, readonly isOverdue: boolean, readonly isVerified: boolean | null, readonly judgedAt: string | null, readonly kind: ClueKind, readonly points: number, readonly reportedAt: string, readonly siteId: string, readonly urgency: ClueUrgency, readonly verifyBy: string, readonly words: string, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type AssociationFactsQueryVariables = Exact<{ [key: string]: never; }>;


export type AssociationFactsQuery = { readonly associationFacts: ReadonlyArray<{ readonly code: string, readonly count: number, readonly isDemo: boolean, readonly source: string }> };

export type AssociationMemberStateFragment = { readonly id: string, readonly version: number, readonly status: AssociationMemberStatus, readonly joinedOn: string, readonly name: string, readonly partnerId: string, readonly removalReason: string | null, readonly removedAt: string | null };

export type AssociationMembersQueryVariables = Exact<{
  after?: string | null | undefined;
  first: number;
}>;


export type AssociationMembersQuery = { readonly associationMembers: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly status: AssociationMemberStatus, readonly joinedOn: string, readonly name: string, readonly partnerId: string, readonly removalReason: string | null, readonly removedAt: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CancelGuardShiftMutationVariables = Exact<{
  input: GuardShiftChangeInput;
}>;


export type CancelGuardShiftMutation = { readonly cancelGuardShift: { readonly replayed: boolean, readonly guardShift: { readonly id: string, readonly version: number, readonly status: GuardShiftStatus, readonly from: string, readonly offAt: string | null, readonly onAt: string | null, readonly postId: string, readonly siteId: string, readonly staffId: string, readonly to: string, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type CloseClueMutationVariables = Exact<{
  input: ClueChangeInput;
}>;


export type CloseClueMutation = { readonly closeClue: { readonly replayed: boolean, readonly clue: { readonly id: string, readonly version: number, readonly status: ClueStatus, readonly closedAt: string | null, readonly isOverdue: boolean, readonly isVerified: boolean | null, readonly judgedAt: string | null, readonly kind: ClueKind, readonly points: number, readonly reportedAt: string, readonly siteId: string, readonly urgency: ClueUrgency, readonly verifyBy: string, readonly words: string, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type CloseGuardPostMutationVariables = Exact<{
  input: GuardPostChangeInput;
}>;


export type CloseGuardPostMutation = { readonly closeGuardPost: { readonly replayed: boolean, readonly guardPost: { readonly id: string, readonly version: number, readonly status: SiteStatus, readonly latitude: number, readonly longitude: number, readonly name: string, readonly siteId: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type CloseIncidentMutationVariables = Exact<{
  input: CloseIncidentInput;
}>;


export type CloseIncidentMutation = { readonly closeIncident: { readonly replayed: boolean, readonly incident: { readonly id: string, readonly version: number, readonly status: IncidentStatus, readonly closedAt: string | null, readonly details: string, readonly kind: IncidentKind, readonly latitude: number, readonly level: IncidentLevel, readonly longitude: number, readonly outcome: string | null, readonly place: string, readonly reportedAt: string, readonly reportedByKind: string, readonly siteId: string, readonly unansweredAt: string | null, readonly orders: ReadonlyArray<{ readonly id: string, readonly version: number, readonly status: GuardOrderStatus, readonly staffId: string, readonly metres: number, readonly acceptBy: string, readonly arriveBy: string | null, readonly feedbackBy: string | null, readonly arrivedLate: boolean, readonly fedBackLate: boolean, readonly acts: ReadonlyArray<GuardAct>, readonly feedback: string | null }>, readonly patrol: { readonly id: string, readonly version: number, readonly status: PatrolStatus, readonly arrivedAt: string | null, readonly dispatchedAt: string, readonly finishedAt: string | null, readonly incidentId: string, readonly urgency: PatrolUrgency, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> } | null, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type CloseSiteMutationVariables = Exact<{
  input: SiteChangeInput;
}>;


export type CloseSiteMutation = { readonly closeSite: { readonly replayed: boolean, readonly site: { readonly id: string, readonly version: number, readonly status: SiteStatus, readonly address: string, readonly divisionCode: string, readonly feeLinkAgreedBy: FeeAgreedBy | null, readonly feeLinkBps: number | null, readonly households: number, readonly latitude: number, readonly longitude: number, readonly name: string, readonly partnerId: string, readonly peerGroup: PeerGroup, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ClueQueryVariables = Exact<{
  id: string | number;
}>;


export type ClueQuery = { readonly clue: { readonly id: string, readonly version: number, readonly status: ClueStatus, readonly closedAt: string | null, readonly isOverdue: boolean, readonly isVerified: boolean | null, readonly judgedAt: string | null, readonly kind: ClueKind, readonly points: number, readonly reportedAt: string, readonly siteId: string, readonly urgency: ClueUrgency, readonly verifyBy: string, readonly words: string, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> } | null };

export type CluePointsQueryVariables = Exact<{ [key: string]: never; }>;


export type CluePointsQuery = { readonly cluePoints: number };

export type ClueStateFragment = { readonly id: string, readonly version: number, readonly status: ClueStatus, readonly closedAt: string | null, readonly isOverdue: boolean, readonly isVerified: boolean | null, readonly judgedAt: string | null, readonly kind: ClueKind, readonly points: number, readonly reportedAt: string, readonly siteId: string, readonly urgency: ClueUrgency, readonly verifyBy: string, readonly words: string, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> };

export type CluesQueryVariables = Exact<{
  after?: string | null | undefined;
  first: number;
  siteId?: string | number | null | undefined;
  status?: ClueStatus | null | undefined;
}>;


export type CluesQuery = { readonly clues: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly status: ClueStatus, readonly closedAt: string | null, readonly isOverdue: boolean, readonly isVerified: boolean | null, readonly judgedAt: string | null, readonly kind: ClueKind, readonly points: number, readonly reportedAt: string, readonly siteId: string, readonly urgency: ClueUrgency, readonly verifyBy: string, readonly words: string, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ConfirmInstructionMutationVariables = Exact<{
  input: GuardInstructionChangeInput;
}>;


export type ConfirmInstructionMutation = { readonly confirmInstruction: { readonly replayed: boolean, readonly guardInstruction: { readonly id: string, readonly version: number, readonly status: GuardInstructionStatus, readonly doneAt: string | null, readonly givenAt: string, readonly givenByKind: string, readonly givenByStaffId: string, readonly kind: GuardInstructionKind, readonly siteId: string, readonly staffId: string, readonly words: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type CorrectHouseholdMutationVariables = Exact<{
  input: CorrectHouseholdInput;
}>;


export type CorrectHouseholdMutation = { readonly correctHousehold: { readonly replayed: boolean, readonly household: { readonly id: string, readonly version: number, readonly status: HouseholdStatus, readonly contactBasis: ContactBasis | null, readonly contactMobileMasked: string | null, readonly contactNameMasked: string | null, readonly movedInOn: string | null, readonly movedOutOn: string | null, readonly occupancy: Occupancy, readonly plateNos: ReadonlyArray<string>, readonly residents: number, readonly siteId: string, readonly unitNo: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type DataFlowsQueryVariables = Exact<{ [key: string]: never; }>;


export type DataFlowsQuery = { readonly dataFlows: ReadonlyArray<{ readonly allowed: ReadonlyArray<string>, readonly basis: ReadonlyArray<string>, readonly flow: string, readonly forbidden: ReadonlyArray<string> }> };

export type DecideAssessmentMutationVariables = Exact<{
  input: DecideAssessmentInput;
}>;


export type DecideAssessmentMutation = { readonly decideAssessment: { readonly replayed: boolean, readonly assessment: { readonly id: string, readonly version: number, readonly status: AssessmentStatus, readonly bonusPoints: number, readonly bonusReason: string | null, readonly decision: string | null, readonly isEliminationRecommended: boolean, readonly isLast: boolean, readonly isUpheld: boolean | null, readonly objectBy: string | null, readonly objection: string | null, readonly peerGroup: PeerGroup, readonly publishedAt: string | null, readonly quarter: string, readonly rank: number | null, readonly rectifyBy: string | null, readonly result: AssessmentResult | null, readonly scoreHundredths: number, readonly siteId: string, readonly siteName: string, readonly totalHundredths: number, readonly deductions: ReadonlyArray<{ readonly count: number, readonly ground: DeductionGround, readonly reason: string }>, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type EndHouseholdMutationVariables = Exact<{
  input: EndHouseholdInput;
}>;


export type EndHouseholdMutation = { readonly endHousehold: { readonly replayed: boolean, readonly household: { readonly id: string, readonly version: number, readonly status: HouseholdStatus, readonly contactBasis: ContactBasis | null, readonly contactMobileMasked: string | null, readonly contactNameMasked: string | null, readonly movedInOn: string | null, readonly movedOutOn: string | null, readonly occupancy: Occupancy, readonly plateNos: ReadonlyArray<string>, readonly residents: number, readonly siteId: string, readonly unitNo: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ExportedHouseholdsQueryVariables = Exact<{
  after?: string | null | undefined;
  exportId: string | number;
  first: number;
}>;


export type ExportedHouseholdsQuery = { readonly exportedHouseholds: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly status: HouseholdStatus, readonly contactBasis: ContactBasis | null, readonly contactMobileMasked: string | null, readonly contactNameMasked: string | null, readonly movedInOn: string | null, readonly movedOutOn: string | null, readonly occupancy: Occupancy, readonly plateNos: ReadonlyArray<string>, readonly residents: number, readonly siteId: string, readonly unitNo: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type FindClueFalseMutationVariables = Exact<{
  input: JudgeClueInput;
}>;


export type FindClueFalseMutation = { readonly findClueFalse: { readonly replayed: boolean, readonly clue: { readonly id: string, readonly version: number, readonly status: ClueStatus, readonly closedAt: string | null, readonly isOverdue: boolean, readonly isVerified: boolean | null, readonly judgedAt: string | null, readonly kind: ClueKind, readonly points: number, readonly reportedAt: string, readonly siteId: string, readonly urgency: ClueUrgency, readonly verifyBy: string, readonly words: string, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type FinishPatrolMutationVariables = Exact<{
  input: PatrolChangeInput;
}>;


export type FinishPatrolMutation = { readonly finishPatrol: { readonly replayed: boolean, readonly patrol: { readonly id: string, readonly version: number, readonly status: PatrolStatus, readonly arrivedAt: string | null, readonly dispatchedAt: string, readonly finishedAt: string | null, readonly incidentId: string, readonly urgency: PatrolUrgency, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type GiveFeedbackMutationVariables = Exact<{
  input: GiveFeedbackInput;
}>;


export type GiveFeedbackMutation = { readonly giveFeedback: { readonly replayed: boolean, readonly guardOrder: { readonly id: string, readonly version: number, readonly status: GuardOrderStatus, readonly acceptBy: string, readonly acceptedAt: string | null, readonly acts: ReadonlyArray<GuardAct>, readonly arriveBy: string | null, readonly arrivedAt: string | null, readonly arrivedLate: boolean, readonly fedBackLate: boolean, readonly feedback: string | null, readonly feedbackAt: string | null, readonly feedbackBy: string | null, readonly incidentId: string, readonly metres: number, readonly offeredAt: string, readonly postId: string, readonly staffId: string, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type GoOffGuardMutationVariables = Exact<{
  input: GuardShiftChangeInput;
}>;


export type GoOffGuardMutation = { readonly goOffGuard: { readonly replayed: boolean, readonly guardShift: { readonly id: string, readonly version: number, readonly status: GuardShiftStatus, readonly from: string, readonly offAt: string | null, readonly onAt: string | null, readonly postId: string, readonly siteId: string, readonly staffId: string, readonly to: string, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type GoOnGuardMutationVariables = Exact<{
  input: GuardShiftChangeInput;
}>;


export type GoOnGuardMutation = { readonly goOnGuard: { readonly replayed: boolean, readonly guardShift: { readonly id: string, readonly version: number, readonly status: GuardShiftStatus, readonly from: string, readonly offAt: string | null, readonly onAt: string | null, readonly postId: string, readonly siteId: string, readonly staffId: string, readonly to: string, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type GuardInstructionStateFragment = { readonly id: string, readonly version: number, readonly status: GuardInstructionStatus, readonly doneAt: string | null, readonly givenAt: string, readonly givenByKind: string, readonly givenByStaffId: string, readonly kind: GuardInstructionKind, readonly siteId: string, readonly staffId: string, readonly words: string };

export type GuardInstructionsQueryVariables = Exact<{
  after?: string | null | undefined;
  first: number;
  siteId: string | number;
}>;


export type GuardInstructionsQuery = { readonly guardInstructions: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly status: GuardInstructionStatus, readonly doneAt: string | null, readonly givenAt: string, readonly givenByKind: string, readonly givenByStaffId: string, readonly kind: GuardInstructionKind, readonly siteId: string, readonly staffId: string, readonly words: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type GuardOrderStateFragment = { readonly id: string, readonly version: number, readonly status: GuardOrderStatus, readonly acceptBy: string, readonly acceptedAt: string | null, readonly acts: ReadonlyArray<GuardAct>, readonly arriveBy: string | null, readonly arrivedAt: string | null, readonly arrivedLate: boolean, readonly fedBackLate: boolean, readonly feedback: string | null, readonly feedbackAt: string | null, readonly feedbackBy: string | null, readonly incidentId: string, readonly metres: number, readonly offeredAt: string, readonly postId: string, readonly staffId: string, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> };

export type GuardOrdersQueryVariables = Exact<{
  after?: string | null | undefined;
  first: number;
  status?: GuardOrderStatus | null | undefined;
}>;


export type GuardOrdersQuery = { readonly guardOrders: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly status: GuardOrderStatus, readonly acceptBy: string, readonly acceptedAt: string | null, readonly acts: ReadonlyArray<GuardAct>, readonly arriveBy: string | null, readonly arrivedAt: string | null, readonly arrivedLate: boolean, readonly fedBackLate: boolean, readonly feedback: string | null, readonly feedbackAt: string | null, readonly feedbackBy: string | null, readonly incidentId: string, readonly metres: number, readonly offeredAt: string, readonly postId: string, readonly staffId: string, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type GuardPostStateFragment = { readonly id: string, readonly version: number, readonly status: SiteStatus, readonly latitude: number, readonly longitude: number, readonly name: string, readonly siteId: string };

export type GuardRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type GuardRulesQuery = { readonly guardRules: { readonly acceptSeconds: number, readonly arriveConstructionSiteSeconds: number, readonly arriveSeconds: number, readonly feedbackSeconds: number, readonly acts: ReadonlyArray<{ readonly act: GuardAct, readonly article: string | null, readonly source: string, readonly zh: string }>, readonly levels: ReadonlyArray<{ readonly acts: ReadonlyArray<GuardAct>, readonly kinds: ReadonlyArray<IncidentKind>, readonly level: IncidentLevel, readonly police: PatrolUrgency }>, readonly never: ReadonlyArray<{ readonly article: string, readonly error: string, readonly never: GuardNever, readonly zh: string }> } };

export type GuardShiftStateFragment = { readonly id: string, readonly version: number, readonly status: GuardShiftStatus, readonly from: string, readonly offAt: string | null, readonly onAt: string | null, readonly postId: string, readonly siteId: string, readonly staffId: string, readonly to: string, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> };

export type GuardShiftsQueryVariables = Exact<{
  after?: string | null | undefined;
  first: number;
  siteId: string | number;
  status?: GuardShiftStatus | null | undefined;
}>;


export type GuardShiftsQuery = { readonly guardShifts: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly status: GuardShiftStatus, readonly from: string, readonly offAt: string | null, readonly onAt: string | null, readonly postId: string, readonly siteId: string, readonly staffId: string, readonly to: string, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type HouseholdQueryVariables = Exact<{
  purpose: LookPurpose;
  reference?: string | null | undefined;
  siteId: string | number;
  unitNo: string;
}>;


export type HouseholdQuery = { readonly household: { readonly id: string, readonly version: number, readonly status: HouseholdStatus, readonly contactBasis: ContactBasis | null, readonly contactMobileMasked: string | null, readonly contactNameMasked: string | null, readonly movedInOn: string | null, readonly movedOutOn: string | null, readonly occupancy: Occupancy, readonly plateNos: ReadonlyArray<string>, readonly residents: number, readonly siteId: string, readonly unitNo: string } | null };

export type HouseholdContactQueryVariables = Exact<{
  id: string | number;
  purpose: LookPurpose;
  reference?: string | null | undefined;
}>;


export type HouseholdContactQuery = { readonly householdContact: { readonly mobile: string, readonly name: string } | null };

export type HouseholdExportStateFragment = { readonly id: string, readonly version: number, readonly status: HouseholdExportStatus, readonly decidedByStaffId: string | null, readonly reason: string, readonly requestedByStaffId: string, readonly siteId: string, readonly taskNo: string, readonly validUntil: string | null, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> };

export type HouseholdExportsQueryVariables = Exact<{
  after?: string | null | undefined;
  first: number;
}>;


export type HouseholdExportsQuery = { readonly householdExports: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly status: HouseholdExportStatus, readonly decidedByStaffId: string | null, readonly reason: string, readonly requestedByStaffId: string, readonly siteId: string, readonly taskNo: string, readonly validUntil: string | null, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type HouseholdStateFragment = { readonly id: string, readonly version: number, readonly status: HouseholdStatus, readonly contactBasis: ContactBasis | null, readonly contactMobileMasked: string | null, readonly contactNameMasked: string | null, readonly movedInOn: string | null, readonly movedOutOn: string | null, readonly occupancy: Occupancy, readonly plateNos: ReadonlyArray<string>, readonly residents: number, readonly siteId: string, readonly unitNo: string };

export type HouseholdsQueryVariables = Exact<{
  after?: string | null | undefined;
  first: number;
  purpose: LookPurpose;
  siteId: string | number;
}>;


export type HouseholdsQuery = { readonly households: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly status: HouseholdStatus, readonly contactBasis: ContactBasis | null, readonly contactMobileMasked: string | null, readonly contactNameMasked: string | null, readonly movedInOn: string | null, readonly movedOutOn: string | null, readonly occupancy: Occupancy, readonly plateNos: ReadonlyArray<string>, readonly residents: number, readonly siteId: string, readonly unitNo: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type IncidentQueryVariables = Exact<{
  id: string | number;
}>;


export type IncidentQuery = { readonly incident: { readonly id: string, readonly version: number, readonly status: IncidentStatus, readonly closedAt: string | null, readonly details: string, readonly kind: IncidentKind, readonly latitude: number, readonly level: IncidentLevel, readonly longitude: number, readonly outcome: string | null, readonly place: string, readonly reportedAt: string, readonly reportedByKind: string, readonly siteId: string, readonly unansweredAt: string | null, readonly orders: ReadonlyArray<{ readonly id: string, readonly version: number, readonly status: GuardOrderStatus, readonly staffId: string, readonly metres: number, readonly acceptBy: string, readonly arriveBy: string | null, readonly feedbackBy: string | null, readonly arrivedLate: boolean, readonly fedBackLate: boolean, readonly acts: ReadonlyArray<GuardAct>, readonly feedback: string | null }>, readonly patrol: { readonly id: string, readonly version: number, readonly status: PatrolStatus, readonly arrivedAt: string | null, readonly dispatchedAt: string, readonly finishedAt: string | null, readonly incidentId: string, readonly urgency: PatrolUrgency, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> } | null, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> } | null };

export type IncidentStateFragment = { readonly id: string, readonly version: number, readonly status: IncidentStatus, readonly closedAt: string | null, readonly details: string, readonly kind: IncidentKind, readonly latitude: number, readonly level: IncidentLevel, readonly longitude: number, readonly outcome: string | null, readonly place: string, readonly reportedAt: string, readonly reportedByKind: string, readonly siteId: string, readonly unansweredAt: string | null, readonly orders: ReadonlyArray<{ readonly id: string, readonly version: number, readonly status: GuardOrderStatus, readonly staffId: string, readonly metres: number, readonly acceptBy: string, readonly arriveBy: string | null, readonly feedbackBy: string | null, readonly arrivedLate: boolean, readonly fedBackLate: boolean, readonly acts: ReadonlyArray<GuardAct>, readonly feedback: string | null }>, readonly patrol: { readonly id: string, readonly version: number, readonly status: PatrolStatus, readonly arrivedAt: string | null, readonly dispatchedAt: string, readonly finishedAt: string | null, readonly incidentId: string, readonly urgency: PatrolUrgency, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> } | null, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> };

export type IncidentsQueryVariables = Exact<{
  after?: string | null | undefined;
  first: number;
  siteId?: string | number | null | undefined;
  status?: IncidentStatus | null | undefined;
}>;


export type IncidentsQuery = { readonly incidents: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly status: IncidentStatus, readonly closedAt: string | null, readonly details: string, readonly kind: IncidentKind, readonly latitude: number, readonly level: IncidentLevel, readonly longitude: number, readonly outcome: string | null, readonly place: string, readonly reportedAt: string, readonly reportedByKind: string, readonly siteId: string, readonly unansweredAt: string | null, readonly orders: ReadonlyArray<{ readonly id: string, readonly version: number, readonly status: GuardOrderStatus, readonly staffId: string, readonly metres: number, readonly acceptBy: string, readonly arriveBy: string | null, readonly feedbackBy: string | null, readonly arrivedLate: boolean, readonly fedBackLate: boolean, readonly acts: ReadonlyArray<GuardAct>, readonly feedback: string | null }>, readonly patrol: { readonly id: string, readonly version: number, readonly status: PatrolStatus, readonly arrivedAt: string | null, readonly dispatchedAt: string, readonly finishedAt: string | null, readonly incidentId: string, readonly urgency: PatrolUrgency, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> } | null, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type InstructGuardMutationVariables = Exact<{
  input: InstructGuardInput;
}>;


export type InstructGuardMutation = { readonly instructGuard: { readonly replayed: boolean, readonly guardInstruction: { readonly id: string, readonly version: number, readonly status: GuardInstructionStatus, readonly doneAt: string | null, readonly givenAt: string, readonly givenByKind: string, readonly givenByStaffId: string, readonly kind: GuardInstructionKind, readonly siteId: string, readonly staffId: string, readonly words: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type MyHouseholdsQueryVariables = Exact<{
  after?: string | null | undefined;
  first: number;
  looks: number;
}>;


export type MyHouseholdsQuery = { readonly myHouseholds: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly status: HouseholdStatus, readonly contactBasis: ContactBasis | null, readonly contactMobileMasked: string | null, readonly contactNameMasked: string | null, readonly movedInOn: string | null, readonly movedOutOn: string | null, readonly occupancy: Occupancy, readonly plateNos: ReadonlyArray<string>, readonly residents: number, readonly siteId: string, readonly unitNo: string, readonly looks: { readonly edges: ReadonlyArray<{ readonly node: { readonly byKind: string, readonly byName: string, readonly purpose: LookPurpose, readonly reference: string | null, readonly at: string, readonly keptUntil: string } }> } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ObjectAssessmentMutationVariables = Exact<{
  input: ObjectAssessmentInput;
}>;


export type ObjectAssessmentMutation = { readonly objectAssessment: { readonly replayed: boolean, readonly assessment: { readonly id: string, readonly version: number, readonly status: AssessmentStatus, readonly bonusPoints: number, readonly bonusReason: string | null, readonly decision: string | null, readonly isEliminationRecommended: boolean, readonly isLast: boolean, readonly isUpheld: boolean | null, readonly objectBy: string | null, readonly objection: string | null, readonly peerGroup: PeerGroup, readonly publishedAt: string | null, readonly quarter: string, readonly rank: number | null, readonly rectifyBy: string | null, readonly result: AssessmentResult | null, readonly scoreHundredths: number, readonly siteId: string, readonly siteName: string, readonly totalHundredths: number, readonly deductions: ReadonlyArray<{ readonly count: number, readonly ground: DeductionGround, readonly reason: string }>, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type OpenGuardPostMutationVariables = Exact<{
  input: OpenGuardPostInput;
}>;


export type OpenGuardPostMutation = { readonly openGuardPost: { readonly replayed: boolean, readonly guardPost: { readonly id: string, readonly version: number, readonly status: SiteStatus, readonly latitude: number, readonly longitude: number, readonly name: string, readonly siteId: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type OpenSiteMutationVariables = Exact<{
  input: OpenSiteInput;
}>;


export type OpenSiteMutation = { readonly openSite: { readonly replayed: boolean, readonly site: { readonly id: string, readonly version: number, readonly status: SiteStatus, readonly address: string, readonly divisionCode: string, readonly feeLinkAgreedBy: FeeAgreedBy | null, readonly feeLinkBps: number | null, readonly households: number, readonly latitude: number, readonly longitude: number, readonly name: string, readonly partnerId: string, readonly peerGroup: PeerGroup, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type PatrolStateFragment = { readonly id: string, readonly version: number, readonly status: PatrolStatus, readonly arrivedAt: string | null, readonly dispatchedAt: string, readonly finishedAt: string | null, readonly incidentId: string, readonly urgency: PatrolUrgency, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> };

export type PlanGuardShiftMutationVariables = Exact<{
  input: PlanGuardShiftInput;
}>;


export type PlanGuardShiftMutation = { readonly planGuardShift: { readonly replayed: boolean, readonly guardShift: { readonly id: string, readonly version: number, readonly status: GuardShiftStatus, readonly from: string, readonly offAt: string | null, readonly onAt: string | null, readonly postId: string, readonly siteId: string, readonly staffId: string, readonly to: string, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type PublishRankingMutationVariables = Exact<{
  input: PublishRankingInput;
}>;


export type PublishRankingMutation = { readonly publishRanking: { readonly replayed: boolean, readonly ranking: { readonly id: string, readonly version: number, readonly status: RankingStatus, readonly isRanked: boolean, readonly objectBy: string, readonly peerGroup: PeerGroup, readonly publishedAt: string, readonly quarter: string, readonly size: number, readonly entries: ReadonlyArray<{ readonly isRewarded: boolean, readonly rank: number | null, readonly siteName: string, readonly totalHundredths: number }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RankingStateFragment = { readonly id: string, readonly version: number, readonly status: RankingStatus, readonly isRanked: boolean, readonly objectBy: string, readonly peerGroup: PeerGroup, readonly publishedAt: string, readonly quarter: string, readonly size: number, readonly entries: ReadonlyArray<{ readonly isRewarded: boolean, readonly rank: number | null, readonly siteName: string, readonly totalHundredths: number }> };

export type RejectHouseholdExportMutationVariables = Exact<{
  input: HouseholdExportChangeInput;
}>;


export type RejectHouseholdExportMutation = { readonly rejectHouseholdExport: { readonly replayed: boolean, readonly householdExport: { readonly id: string, readonly version: number, readonly status: HouseholdExportStatus, readonly decidedByStaffId: string | null, readonly reason: string, readonly requestedByStaffId: string, readonly siteId: string, readonly taskNo: string, readonly validUntil: string | null, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RemoveMemberMutationVariables = Exact<{
  input: RemoveMemberInput;
}>;


export type RemoveMemberMutation = { readonly removeMember: { readonly replayed: boolean, readonly member: { readonly id: string, readonly version: number, readonly status: AssociationMemberStatus, readonly joinedOn: string, readonly name: string, readonly partnerId: string, readonly removalReason: string | null, readonly removedAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ReportClueMutationVariables = Exact<{
  input: ReportClueInput;
}>;


export type ReportClueMutation = { readonly reportClue: { readonly replayed: boolean, readonly clue: { readonly id: string, readonly version: number, readonly status: ClueStatus, readonly closedAt: string | null, readonly isOverdue: boolean, readonly isVerified: boolean | null, readonly judgedAt: string | null, readonly kind: ClueKind, readonly points: number, readonly reportedAt: string, readonly siteId: string, readonly urgency: ClueUrgency, readonly verifyBy: string, readonly words: string, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ReportHouseholdMutationVariables = Exact<{
  input: ReportHouseholdInput;
}>;


export type ReportHouseholdMutation = { readonly reportHousehold: { readonly replayed: boolean, readonly household: { readonly id: string, readonly version: number, readonly status: HouseholdStatus, readonly contactBasis: ContactBasis | null, readonly contactMobileMasked: string | null, readonly contactNameMasked: string | null, readonly movedInOn: string | null, readonly movedOutOn: string | null, readonly occupancy: Occupancy, readonly plateNos: ReadonlyArray<string>, readonly residents: number, readonly siteId: string, readonly unitNo: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ReportIncidentMutationVariables = Exact<{
  input: ReportIncidentInput;
}>;


export type ReportIncidentMutation = { readonly reportIncident: { readonly replayed: boolean, readonly incident: { readonly id: string, readonly version: number, readonly status: IncidentStatus, readonly closedAt: string | null, readonly details: string, readonly kind: IncidentKind, readonly latitude: number, readonly level: IncidentLevel, readonly longitude: number, readonly outcome: string | null, readonly place: string, readonly reportedAt: string, readonly reportedByKind: string, readonly siteId: string, readonly unansweredAt: string | null, readonly orders: ReadonlyArray<{ readonly id: string, readonly version: number, readonly status: GuardOrderStatus, readonly staffId: string, readonly metres: number, readonly acceptBy: string, readonly arriveBy: string | null, readonly feedbackBy: string | null, readonly arrivedLate: boolean, readonly fedBackLate: boolean, readonly acts: ReadonlyArray<GuardAct>, readonly feedback: string | null }>, readonly patrol: { readonly id: string, readonly version: number, readonly status: PatrolStatus, readonly arrivedAt: string | null, readonly dispatchedAt: string, readonly finishedAt: string | null, readonly incidentId: string, readonly urgency: PatrolUrgency, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> } | null, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RequestHouseholdExportMutationVariables = Exact<{
  input: RequestHouseholdExportInput;
}>;


export type RequestHouseholdExportMutation = { readonly requestHouseholdExport: { readonly replayed: boolean, readonly householdExport: { readonly id: string, readonly version: number, readonly status: HouseholdExportStatus, readonly decidedByStaffId: string | null, readonly reason: string, readonly requestedByStaffId: string, readonly siteId: string, readonly taskNo: string, readonly validUntil: string | null, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RequestPatrolMutationVariables = Exact<{
  input: IncidentChangeInput;
}>;


export type RequestPatrolMutation = { readonly requestPatrol: { readonly replayed: boolean, readonly incident: { readonly id: string, readonly version: number, readonly status: IncidentStatus, readonly closedAt: string | null, readonly details: string, readonly kind: IncidentKind, readonly latitude: number, readonly level: IncidentLevel, readonly longitude: number, readonly outcome: string | null, readonly place: string, readonly reportedAt: string, readonly reportedByKind: string, readonly siteId: string, readonly unansweredAt: string | null, readonly orders: ReadonlyArray<{ readonly id: string, readonly version: number, readonly status: GuardOrderStatus, readonly staffId: string, readonly metres: number, readonly acceptBy: string, readonly arriveBy: string | null, readonly feedbackBy: string | null, readonly arrivedLate: boolean, readonly fedBackLate: boolean, readonly acts: ReadonlyArray<GuardAct>, readonly feedback: string | null }>, readonly patrol: { readonly id: string, readonly version: number, readonly status: PatrolStatus, readonly arrivedAt: string | null, readonly dispatchedAt: string, readonly finishedAt: string | null, readonly incidentId: string, readonly urgency: PatrolUrgency, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> } | null, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ReviseAssessmentMutationVariables = Exact<{
  input: ReviseAssessmentInput;
}>;


export type ReviseAssessmentMutation = { readonly reviseAssessment: { readonly replayed: boolean, readonly assessment: { readonly id: string, readonly version: number, readonly status: AssessmentStatus, readonly bonusPoints: number, readonly bonusReason: string | null, readonly decision: string | null, readonly isEliminationRecommended: boolean, readonly isLast: boolean, readonly isUpheld: boolean | null, readonly objectBy: string | null, readonly objection: string | null, readonly peerGroup: PeerGroup, readonly publishedAt: string | null, readonly quarter: string, readonly rank: number | null, readonly rectifyBy: string | null, readonly result: AssessmentResult | null, readonly scoreHundredths: number, readonly siteId: string, readonly siteName: string, readonly totalHundredths: number, readonly deductions: ReadonlyArray<{ readonly count: number, readonly ground: DeductionGround, readonly reason: string }>, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type SiteQueryVariables = Exact<{
  id: string | number;
}>;


export type SiteQuery = { readonly site: { readonly id: string, readonly version: number, readonly status: SiteStatus, readonly address: string, readonly divisionCode: string, readonly feeLinkAgreedBy: FeeAgreedBy | null, readonly feeLinkBps: number | null, readonly households: number, readonly latitude: number, readonly longitude: number, readonly name: string, readonly partnerId: string, readonly peerGroup: PeerGroup, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> } | null };

export type SiteStateFragment = { readonly id: string, readonly version: number, readonly status: SiteStatus, readonly address: string, readonly divisionCode: string, readonly feeLinkAgreedBy: FeeAgreedBy | null, readonly feeLinkBps: number | null, readonly households: number, readonly latitude: number, readonly longitude: number, readonly name: string, readonly partnerId: string, readonly peerGroup: PeerGroup, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> };

export type SitesQueryVariables = Exact<{
  after?: string | null | undefined;
  first: number;
  peerGroup?: PeerGroup | null | undefined;
}>;


export type SitesQuery = { readonly sites: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly status: SiteStatus, readonly address: string, readonly divisionCode: string, readonly feeLinkAgreedBy: FeeAgreedBy | null, readonly feeLinkBps: number | null, readonly households: number, readonly latitude: number, readonly longitude: number, readonly name: string, readonly partnerId: string, readonly peerGroup: PeerGroup, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type VerifyClueMutationVariables = Exact<{
  input: JudgeClueInput;
}>;


export type VerifyClueMutation = { readonly verifyClue: { readonly replayed: boolean, readonly clue: { readonly id: string, readonly version: number, readonly status: ClueStatus, readonly closedAt: string | null, readonly isOverdue: boolean, readonly isVerified: boolean | null, readonly judgedAt: string | null, readonly kind: ClueKind, readonly points: number, readonly reportedAt: string, readonly siteId: string, readonly urgency: ClueUrgency, readonly verifyBy: string, readonly words: string, readonly viewerMay: ReadonlyArray<{ readonly blockedBy: ReadonlyArray<string>, readonly verb: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type AckCreditNoticesMutationVariables = Exact<{
  input: AckCreditNoticesInput;
}>;


export type AckCreditNoticesMutation = { readonly ackCreditNotices: { readonly replayed: boolean, readonly watching: { readonly lastSeq: number, readonly ackedSeq: number, readonly active: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type AckDutiesMutationVariables = Exact<{
  input: AckDutiesInput;
}>;


export type AckDutiesMutation = { readonly ackDuties: { readonly replayed: boolean, readonly dutyAck: { readonly id: string, readonly at: string, readonly count: number, readonly lateCount: number, readonly duties: ReadonlyArray<{ readonly id: string, readonly version: number, readonly status: DutyStatus }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type AddWatchesMutationVariables = Exact<{
  input: AddWatchesInput;
}>;


export type AddWatchesMutation = { readonly addWatches: { readonly replayed: boolean, readonly watching: { readonly lastSeq: number, readonly ackedSeq: number, readonly active: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type AskReconsiderationMutationVariables = Exact<{
  input: AskReconsiderationInput;
}>;


export type AskReconsiderationMutation = { readonly askReconsideration: { readonly replayed: boolean, readonly objection: { readonly id: string, readonly version: number, readonly listingId: string, readonly kind: ObjectionKind, readonly reason: string, readonly isByRepresentative: boolean, readonly courtName: string, readonly caseNo: string, readonly status: ObjectionStatus, readonly decisionNo: string | null, readonly decisionReason: string | null, readonly decidedAt: string | null, readonly servedAt: string | null, readonly superiorName: string | null, readonly reconsiderationReason: string | null, readonly reconsideredAt: string | null, readonly reconsiderationNo: string | null, readonly closedAt: string | null, readonly clocks: ReadonlyArray<{ readonly step: ObjectionStep, readonly startedAt: string, readonly dueAt: string, readonly isProvisional: boolean, readonly doneAt: string | null, readonly missedAt: string | null }>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type BindUnitMutationVariables = Exact<{
  input: BindUnitInput;
}>;


export type BindUnitMutation = { readonly bindUnit: { readonly replayed: boolean, readonly unitBinding: { readonly id: string, readonly version: number, readonly unitCode: string, readonly partnerId: string, readonly validFrom: string, readonly validTo: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type CheckPolicyMutationVariables = Exact<{
  input: CheckPolicyInput;
}>;


export type CheckPolicyMutation = { readonly checkPolicy: { readonly replayed: boolean, readonly policyCheck: { readonly matchIds: ReadonlyArray<string>, readonly id: string, readonly checkPoint: PolicyCheckPoint, readonly result: PolicyCheckResult, readonly at: string, readonly purpose: string, readonly caseNo: string | null, readonly courtName: string | null, readonly isDisputed: boolean, readonly foundOfficers: number, readonly listVersion: string, readonly memorandumVersion: number, readonly application: { readonly id: string, readonly version: number, readonly policyNo: number, readonly applicationNo: string, readonly unit: string, readonly status: PolicyApplicationStatus, readonly nameMasked: string, readonly holdUntil: string | null, readonly performanceShownAt: string | null, readonly cancelledAt: string | null } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ConfirmCorrectionMutationVariables = Exact<{
  input: ConfirmCorrectionInput;
}>;


export type ConfirmCorrectionMutation = { readonly confirmCorrection: { readonly replayed: boolean, readonly correctionNotice: { readonly id: string, readonly version: number, readonly listingId: string, readonly listVersion: string, readonly courtName: string, readonly cause: CorrectionCause, readonly fields: ReadonlyArray<string>, readonly itemCount: number, readonly holder: string, readonly status: CorrectionStatus, readonly dueAt: string, readonly overdueAt: string | null, readonly confirmedAt: string | null, readonly undone: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ConfirmMatchMutationVariables = Exact<{
  input: ConfirmMatchInput;
}>;


export type ConfirmMatchMutation = { readonly confirmMatch: { readonly replayed: boolean, readonly matchDecision: { readonly id: string, readonly version: number, readonly status: MatchDecisionStatus, readonly confirmedByStaffId: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type CorrectionNoticesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: CorrectionFilterInput | null | undefined;
}>;


export type CorrectionNoticesQuery = { readonly correctionNotices: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly listingId: string, readonly listVersion: string, readonly courtName: string, readonly cause: CorrectionCause, readonly fields: ReadonlyArray<string>, readonly itemCount: number, readonly holder: string, readonly status: CorrectionStatus, readonly dueAt: string, readonly overdueAt: string | null, readonly confirmedAt: string | null, readonly undone: string | null, readonly items: { readonly edges: ReadonlyArray<{ readonly node: { readonly kind: CorrectionItemKind, readonly recordId: string, readonly at: string, readonly purpose: string } }> } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CorrectionStateFragment = { readonly id: string, readonly version: number, readonly listingId: string, readonly listVersion: string, readonly courtName: string, readonly cause: CorrectionCause, readonly fields: ReadonlyArray<string>, readonly itemCount: number, readonly holder: string, readonly status: CorrectionStatus, readonly dueAt: string, readonly overdueAt: string | null, readonly confirmedAt: string | null, readonly undone: string | null };

export type CreditAlertsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type CreditAlertsQuery = { readonly creditAlerts: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: CreditAlertKind, readonly partnerId: string | null, readonly from: string, readonly to: string, readonly count: number, readonly usual: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CreditFiguresQueryVariables = Exact<{
  year: number;
  quarter: number;
}>;


export type CreditFiguresQuery = { readonly creditFigures: { readonly from: string, readonly to: string, readonly cellLeast: number, readonly figures: ReadonlyArray<{ readonly code: CreditFigureCode, readonly definition: string, readonly unit: CreditFigureUnit, readonly basis: CreditFigureBasis, readonly value: number | null, readonly isSuppressed: boolean, readonly limits: string | null }> } };

export type CreditNoticesQueryVariables = Exact<{
  first: number;
  after?: number | null | undefined;
}>;


export type CreditNoticesQuery = { readonly creditNotices: { readonly lastSeq: number, readonly hasMore: boolean, readonly notices: ReadonlyArray<{ readonly id: string, readonly seq: number, readonly createdAt: string, readonly change: CreditChange, readonly class: NoticeClass | null, readonly listingId: string | null, readonly restrictionId: string | null, readonly listVersion: string, readonly watch: { readonly subjectRef: string } | null }> } };

export type DecideMatchMutationVariables = Exact<{
  input: DecideMatchInput;
}>;


export type DecideMatchMutation = { readonly decideMatch: { readonly replayed: boolean, readonly matchDecision: { readonly id: string, readonly version: number, readonly status: MatchDecisionStatus, readonly decision: MatchFinding, readonly isAdverse: boolean, readonly expiresAt: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type DecideObjectionMutationVariables = Exact<{
  input: DecideObjectionInput;
}>;


export type DecideObjectionMutation = { readonly decideObjection: { readonly replayed: boolean, readonly objection: { readonly id: string, readonly version: number, readonly listingId: string, readonly kind: ObjectionKind, readonly reason: string, readonly isByRepresentative: boolean, readonly courtName: string, readonly caseNo: string, readonly status: ObjectionStatus, readonly decisionNo: string | null, readonly decisionReason: string | null, readonly decidedAt: string | null, readonly servedAt: string | null, readonly superiorName: string | null, readonly reconsiderationReason: string | null, readonly reconsideredAt: string | null, readonly reconsiderationNo: string | null, readonly closedAt: string | null, readonly clocks: ReadonlyArray<{ readonly step: ObjectionStep, readonly startedAt: string, readonly dueAt: string, readonly isProvisional: boolean, readonly doneAt: string | null, readonly missedAt: string | null }>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type DecideReconsiderationMutationVariables = Exact<{
  input: DecideObjectionInput;
}>;


export type DecideReconsiderationMutation = { readonly decideReconsideration: { readonly replayed: boolean, readonly objection: { readonly id: string, readonly version: number, readonly listingId: string, readonly kind: ObjectionKind, readonly reason: string, readonly isByRepresentative: boolean, readonly courtName: string, readonly caseNo: string, readonly status: ObjectionStatus, readonly decisionNo: string | null, readonly decisionReason: string | null, readonly decidedAt: string | null, readonly servedAt: string | null, readonly superiorName: string | null, readonly reconsiderationReason: string | null, readonly reconsideredAt: string | null, readonly reconsiderationNo: string | null, readonly closedAt: string | null, readonly clocks: ReadonlyArray<{ readonly step: ObjectionStep, readonly startedAt: string, readonly dueAt: string, readonly isProvisional: boolean, readonly doneAt: string | null, readonly missedAt: string | null }>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type DeliverAssistanceNoticeMutationVariables = Exact<{
  input: DeliverAssistanceNoticeInput;
}>;


export type DeliverAssistanceNoticeMutation = { readonly deliverAssistanceNotice: { readonly replayed: boolean, readonly restriction: { readonly id: string, readonly version: number, readonly status: RestrictionStatus, readonly orderNo: string, readonly courtName: string, readonly partyKind: PartyKind, readonly nameMasked: string, readonly signedBy: string, readonly signedOn: string, readonly measure: string, readonly liftingSteps: string, readonly noticeDeliveredAt: string | null, readonly liftedAt: string | null, readonly liftReason: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type DutiesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: DutyFilterInput | null | undefined;
}>;


export type DutiesQuery = { readonly duties: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly status: DutyStatus, readonly measure: string, readonly unit: string, readonly unitName: string, readonly mode: MeasureMode, readonly name: string | null, readonly identityMasked: string | null, readonly caseNo: string | null, readonly courtName: string, readonly noticeKind: NoticeKind, readonly deliveredAt: string | null, readonly ackDueAt: string | null, readonly ackedAt: string | null, readonly reminders: number, readonly hitCount: number, readonly isDisputed: boolean, readonly liftAskedAt: string | null, readonly liftTargetAt: string | null, readonly liftDueAt: string | null, readonly liftedAt: string | null, readonly memorandumVersion: number, readonly ruleDocVersion: string, readonly listVersion: string, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DutyHitStateFragment = { readonly id: string, readonly version: number, readonly dutyId: string, readonly measure: string, readonly unit: string, readonly action: HitAction, readonly at: string, readonly docNo: string, readonly basis: string, readonly facts: string, readonly remedy: string, readonly memorandumVersion: number, readonly ruleDocVersion: string };

export type DutyHitsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  dutyId?: string | number | null | undefined;
}>;


export type DutyHitsQuery = { readonly dutyHits: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly dutyId: string, readonly measure: string, readonly unit: string, readonly action: HitAction, readonly at: string, readonly docNo: string, readonly basis: string, readonly facts: string, readonly remedy: string, readonly memorandumVersion: number, readonly ruleDocVersion: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DutyStateFragment = { readonly id: string, readonly version: number, readonly status: DutyStatus, readonly measure: string, readonly unit: string, readonly unitName: string, readonly mode: MeasureMode, readonly name: string | null, readonly identityMasked: string | null, readonly caseNo: string | null, readonly courtName: string, readonly noticeKind: NoticeKind, readonly deliveredAt: string | null, readonly ackDueAt: string | null, readonly ackedAt: string | null, readonly reminders: number, readonly hitCount: number, readonly isDisputed: boolean, readonly liftAskedAt: string | null, readonly liftTargetAt: string | null, readonly liftDueAt: string | null, readonly liftedAt: string | null, readonly memorandumVersion: number, readonly ruleDocVersion: string, readonly listVersion: string, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> };

export type EvaluateBlindedMutationVariables = Exact<{
  input: EvaluateBlindedInput;
}>;


export type EvaluateBlindedMutation = { readonly evaluateBlinded: { readonly replayed: boolean, readonly obliviousEvaluation: { readonly id: string, readonly keyId: string, readonly elementCount: number, readonly evaluated: ReadonlyArray<string>, readonly proof: string, readonly leftToday: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type FileObjectionMutationVariables = Exact<{
  input: FileObjectionInput;
}>;


export type FileObjectionMutation = { readonly fileObjection: { readonly replayed: boolean, readonly objection: { readonly id: string, readonly version: number, readonly listingId: string, readonly kind: ObjectionKind, readonly reason: string, readonly isByRepresentative: boolean, readonly courtName: string, readonly caseNo: string, readonly status: ObjectionStatus, readonly decisionNo: string | null, readonly decisionReason: string | null, readonly decidedAt: string | null, readonly servedAt: string | null, readonly superiorName: string | null, readonly reconsiderationReason: string | null, readonly reconsideredAt: string | null, readonly reconsiderationNo: string | null, readonly closedAt: string | null, readonly clocks: ReadonlyArray<{ readonly step: ObjectionStep, readonly startedAt: string, readonly dueAt: string, readonly isProvisional: boolean, readonly doneAt: string | null, readonly missedAt: string | null }>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type IncentivePoliciesQueryVariables = Exact<{
  category: PolicyCategory;
}>;


export type IncentivePoliciesQuery = { readonly incentivePolicies: ReadonlyArray<{ readonly policyNo: number, readonly category: PolicyCategory, readonly title: string, readonly unit: string, readonly subjectKinds: ReadonlyArray<PartyKind>, readonly checkPoints: ReadonlyArray<PolicyCheckPoint>, readonly refuseIf: PolicyRefuseIf, readonly exempt: ReadonlyArray<PolicyExemption>, readonly checksOfficers: boolean, readonly validFrom: string, readonly validTo: string | null, readonly version: number, readonly isDemo: boolean, readonly legalBasis: ReadonlyArray<{ readonly text: string, readonly isVerified: boolean }> }> };

export type LiftDutyMutationVariables = Exact<{
  input: LiftDutyInput;
}>;


export type LiftDutyMutation = { readonly liftDuty: { readonly replayed: boolean, readonly duty: { readonly id: string, readonly version: number, readonly status: DutyStatus, readonly measure: string, readonly unit: string, readonly unitName: string, readonly mode: MeasureMode, readonly name: string | null, readonly identityMasked: string | null, readonly caseNo: string | null, readonly courtName: string, readonly noticeKind: NoticeKind, readonly deliveredAt: string | null, readonly ackDueAt: string | null, readonly ackedAt: string | null, readonly reminders: number, readonly hitCount: number, readonly isDisputed: boolean, readonly liftAskedAt: string | null, readonly liftTargetAt: string | null, readonly liftDueAt: string | null, readonly liftedAt: string | null, readonly memorandumVersion: number, readonly ruleDocVersion: string, readonly listVersion: string, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type LiftRestrictionMutationVariables = Exact<{
  input: LiftRestrictionInput;
}>;


export type LiftRestrictionMutation = { readonly liftRestriction: { readonly replayed: boolean, readonly restriction: { readonly id: string, readonly version: number, readonly status: RestrictionStatus, readonly orderNo: string, readonly courtName: string, readonly partyKind: PartyKind, readonly nameMasked: string, readonly signedBy: string, readonly signedOn: string, readonly measure: string, readonly liftingSteps: string, readonly noticeDeliveredAt: string | null, readonly liftedAt: string | null, readonly liftReason: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ListDeltaQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ListDeltaQuery = { readonly listDelta: { readonly listVersion: string, readonly hasMore: boolean, readonly entries: ReadonlyArray<{ readonly listVersion: string, readonly at: string, readonly operation: ListOperation, readonly listingId: string | null, readonly line: string | null, readonly hash: string | null, readonly previousHash: string | null, readonly rowCount: number, readonly checksum: string }> } };

export type ListReconciliationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ListReconciliationsQuery = { readonly listReconciliations: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly onDate: string, readonly status: ListReconciliationStatus, readonly reported: number, readonly platformCount: number | null, readonly databaseOnly: number | null, readonly platformOnly: number | null, readonly comparedAt: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ListSnapshotQueryVariables = Exact<{
  listVersion?: string | null | undefined;
}>;


export type ListSnapshotQuery = { readonly listSnapshot: { readonly id: string, readonly listVersion: string, readonly at: string, readonly rowCount: number, readonly checksum: string, readonly sizeBytes: number, readonly parts: ReadonlyArray<{ readonly no: number, readonly url: string, readonly rowCount: number, readonly sha256: string, readonly sizeBytes: number }> } | null };

export type MatchDecisionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MatchDecisionsQuery = { readonly matchDecisions: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly matchId: string, readonly listingId: string | null, readonly matchClass: MatchClass, readonly decision: MatchFinding, readonly status: MatchDecisionStatus, readonly isAdverse: boolean, readonly note: string, readonly decidedByStaffId: string, readonly confirmedByStaffId: string | null, readonly expiresAt: string, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MatchSubjectsQueryVariables = Exact<{
  input: MatchSubjectsInput;
}>;


export type MatchSubjectsQuery = { readonly matchSubjects: { readonly listVersion: string | null, readonly algorithmVersion: string, readonly at: string, readonly refusals: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }>, readonly results: ReadonlyArray<{ readonly ref: string, readonly queryId: string, readonly class: MatchClass | null, readonly isListed: boolean | null, readonly isDisputed: boolean | null, readonly isTruncated: boolean, readonly excludedByReview: number, readonly matches: ReadonlyArray<{ readonly id: string, readonly listingId: string, readonly class: MatchClass, readonly score: number, readonly use: MatchUse, readonly isDisputed: boolean, readonly caseNo: string | null, readonly courtName: string | null, readonly performance: Performance | null, readonly explanations: ReadonlyArray<{ readonly feature: MatchFeature, readonly queryValueMasked: string, readonly recordValueMasked: string, readonly points: number }> }>, readonly restrictions: ReadonlyArray<{ readonly item: RestrictedAct, readonly isRestricted: boolean, readonly orderNo: string | null }>, readonly refusal: { readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> } | null }> } };

export type MeasureStateFragment = { readonly code: string, readonly zh: string, readonly en: string, readonly kind: MeasureKind, readonly area: MeasureArea, readonly effect: string, readonly units: ReadonlyArray<string>, readonly subjects: ReadonlyArray<SubjectKind>, readonly items: ReadonlyArray<string>, readonly occasion: MeasureOccasion, readonly mode: MeasureMode, readonly effectiveMode: MeasureMode, readonly gap: MeasureGap | null, readonly legalBasis: ReadonlyArray<{ readonly text: string, readonly isVerified: boolean }>, readonly listRef: { readonly list: PunishmentList, readonly entry: string, readonly isDemo: boolean } | null };

export type MemorandumQueryVariables = Exact<{
  version?: number | null | undefined;
}>;


export type MemorandumQuery = { readonly memorandum: { readonly version: number, readonly current: number, readonly provenance: string, readonly measures: ReadonlyArray<{ readonly code: string, readonly zh: string, readonly en: string, readonly kind: MeasureKind, readonly area: MeasureArea, readonly effect: string, readonly units: ReadonlyArray<string>, readonly subjects: ReadonlyArray<SubjectKind>, readonly items: ReadonlyArray<string>, readonly occasion: MeasureOccasion, readonly mode: MeasureMode, readonly effectiveMode: MeasureMode, readonly gap: MeasureGap | null, readonly legalBasis: ReadonlyArray<{ readonly text: string, readonly isVerified: boolean }>, readonly listRef: { readonly list: PunishmentList, readonly entry: string, readonly isDemo: boolean } | null }>, readonly ruleDocs: ReadonlyArray<{ readonly code: string, readonly kind: RuleDocKind, readonly title: string, readonly version: string, readonly validFrom: string, readonly measures: ReadonlyArray<string>, readonly isDemo: boolean }> } | null };

export type MyQueryLogQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MyQueryLogQuery = { readonly myQueryLog: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly at: string, readonly organisation: string, readonly purpose: string, readonly wasRefused: boolean, readonly keptUntil: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MyRecordsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyRecordsQuery = { readonly myRecords: { readonly isListed: boolean, readonly listVersion: string, readonly listings: ReadonlyArray<{ readonly id: string, readonly status: ListingStatus, readonly caseNo: string, readonly courtName: string, readonly isDisputed: boolean, readonly listedUntil: string | null, readonly endedAt: string | null }>, readonly restrictions: ReadonlyArray<{ readonly orderNo: string, readonly status: RestrictionStatus }> } };

export type ObjectionStateFragment = { readonly id: string, readonly version: number, readonly listingId: string, readonly kind: ObjectionKind, readonly reason: string, readonly isByRepresentative: boolean, readonly courtName: string, readonly caseNo: string, readonly status: ObjectionStatus, readonly decisionNo: string | null, readonly decisionReason: string | null, readonly decidedAt: string | null, readonly servedAt: string | null, readonly superiorName: string | null, readonly reconsiderationReason: string | null, readonly reconsideredAt: string | null, readonly reconsiderationNo: string | null, readonly closedAt: string | null, readonly clocks: ReadonlyArray<{ readonly step: ObjectionStep, readonly startedAt: string, readonly dueAt: string, readonly isProvisional: boolean, readonly doneAt: string | null, readonly missedAt: string | null }>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> };

export type ObjectionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ObjectionFilterInput | null | undefined;
}>;


export type ObjectionsQuery = { readonly objections: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly listingId: string, readonly kind: ObjectionKind, readonly reason: string, readonly isByRepresentative: boolean, readonly courtName: string, readonly caseNo: string, readonly status: ObjectionStatus, readonly decisionNo: string | null, readonly decisionReason: string | null, readonly decidedAt: string | null, readonly servedAt: string | null, readonly superiorName: string | null, readonly reconsiderationReason: string | null, readonly reconsideredAt: string | null, readonly reconsiderationNo: string | null, readonly closedAt: string | null, readonly clocks: ReadonlyArray<{ readonly step: ObjectionStep, readonly startedAt: string, readonly dueAt: string, readonly isProvisional: boolean, readonly doneAt: string | null, readonly missedAt: string | null }>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ObliviousKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type ObliviousKeysQuery = { readonly obliviousKeys: ReadonlyArray<{ readonly id: string, readonly epoch: string, readonly state: ObliviousKeyState, readonly publicKey: string, readonly validFrom: string, readonly validTo: string, readonly retiredAt: string | null, readonly files: ReadonlyArray<{ readonly id: string, readonly number: number, readonly listVersion: string, readonly entryCount: number, readonly sha256: string, readonly manifest: string, readonly addedCount: number, readonly removedCount: number, readonly publishedAt: string, readonly expiresAt: string, readonly url: string, readonly deltaUrl: string | null }> }> };

export type PolicyApplicationStateFragment = { readonly id: string, readonly version: number, readonly policyNo: number, readonly applicationNo: string, readonly unit: string, readonly status: PolicyApplicationStatus, readonly nameMasked: string, readonly holdUntil: string | null, readonly performanceShownAt: string | null, readonly cancelledAt: string | null };

export type PolicyApplicationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  policyNo?: number | null | undefined;
  status?: PolicyApplicationStatus | null | undefined;
  checks: number;
}>;


export type PolicyApplicationsQuery = { readonly policyApplications: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly policyNo: number, readonly applicationNo: string, readonly unit: string, readonly status: PolicyApplicationStatus, readonly nameMasked: string, readonly holdUntil: string | null, readonly performanceShownAt: string | null, readonly cancelledAt: string | null, readonly checks: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly checkPoint: PolicyCheckPoint, readonly result: PolicyCheckResult, readonly at: string, readonly purpose: string, readonly caseNo: string | null, readonly courtName: string | null, readonly isDisputed: boolean, readonly foundOfficers: number, readonly listVersion: string, readonly memorandumVersion: number } }> } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PolicyCheckStateFragment = { readonly id: string, readonly checkPoint: PolicyCheckPoint, readonly result: PolicyCheckResult, readonly at: string, readonly purpose: string, readonly caseNo: string | null, readonly courtName: string | null, readonly isDisputed: boolean, readonly foundOfficers: number, readonly listVersion: string, readonly memorandumVersion: number };

export type ReconcileListMutationVariables = Exact<{
  input: ReconcileListInput;
}>;


export type ReconcileListMutation = { readonly reconcileList: { readonly replayed: boolean, readonly listReconciliation: { readonly id: string, readonly onDate: string, readonly status: ListReconciliationStatus, readonly reported: number, readonly platformCount: number | null, readonly databaseOnly: number | null, readonly platformOnly: number | null, readonly comparedAt: string | null, readonly rows: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly side: ListReconciliationSide, readonly entryNo: string, readonly listingId: string | null } }> } } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RecordCourtSuperiorMutationVariables = Exact<{
  input: RecordCourtSuperiorInput;
}>;


export type RecordCourtSuperiorMutation = { readonly recordCourtSuperior: { readonly replayed: boolean, readonly courtSuperior: { readonly id: string, readonly courtPartnerId: string, readonly superiorPartnerId: string, readonly validFrom: string, readonly validTo: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RecordScreeningContractMutationVariables = Exact<{
  input: RecordScreeningContractInput;
}>;


export type RecordScreeningContractMutation = { readonly recordScreeningContract: { readonly replayed: boolean, readonly screeningContract: { readonly id: string, readonly version: number, readonly purposes: ReadonlyArray<string>, readonly personsPerHour: number, readonly validFrom: string, readonly validTo: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RemoveWatchesMutationVariables = Exact<{
  input: RemoveWatchesInput;
}>;


export type RemoveWatchesMutation = { readonly removeWatches: { readonly replayed: boolean, readonly watching: { readonly lastSeq: number, readonly ackedSeq: number, readonly active: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ReportHitMutationVariables = Exact<{
  input: ReportHitInput;
}>;


export type ReportHitMutation = { readonly reportHit: { readonly replayed: boolean, readonly dutyHit: { readonly id: string, readonly version: number, readonly dutyId: string, readonly measure: string, readonly unit: string, readonly action: HitAction, readonly at: string, readonly docNo: string, readonly basis: string, readonly facts: string, readonly remedy: string, readonly memorandumVersion: number, readonly ruleDocVersion: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ReportListCountMutationVariables = Exact<{
  input: ReportListCountInput;
}>;


export type ReportListCountMutation = { readonly reportListCount: { readonly replayed: boolean, readonly listComparison: { readonly id: string, readonly listVersion: string, readonly rowCount: number, readonly checksum: string, readonly expectedRowCount: number, readonly expectedChecksum: string, readonly answer: ListComparisonAnswer } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ReportRestrictionMutationVariables = Exact<{
  input: ReportRestrictionInput;
}>;


export type ReportRestrictionMutation = { readonly reportRestriction: { readonly replayed: boolean, readonly restriction: { readonly id: string, readonly version: number, readonly status: RestrictionStatus, readonly orderNo: string, readonly courtName: string, readonly partyKind: PartyKind, readonly nameMasked: string, readonly signedBy: string, readonly signedOn: string, readonly measure: string, readonly liftingSteps: string, readonly noticeDeliveredAt: string | null, readonly liftedAt: string | null, readonly liftReason: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RequestAssistanceMutationVariables = Exact<{
  input: RequestAssistanceInput;
}>;


export type RequestAssistanceMutation = { readonly requestAssistance: { readonly replayed: boolean, readonly duty: { readonly noticeNo: string | null, readonly id: string, readonly version: number, readonly status: DutyStatus, readonly measure: string, readonly unit: string, readonly unitName: string, readonly mode: MeasureMode, readonly name: string | null, readonly identityMasked: string | null, readonly caseNo: string | null, readonly courtName: string, readonly noticeKind: NoticeKind, readonly deliveredAt: string | null, readonly ackDueAt: string | null, readonly ackedAt: string | null, readonly reminders: number, readonly hitCount: number, readonly isDisputed: boolean, readonly liftAskedAt: string | null, readonly liftTargetAt: string | null, readonly liftDueAt: string | null, readonly liftedAt: string | null, readonly memorandumVersion: number, readonly ruleDocVersion: string, readonly listVersion: string, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RestrictionStateFragment = { readonly id: string, readonly version: number, readonly status: RestrictionStatus, readonly orderNo: string, readonly courtName: string, readonly partyKind: PartyKind, readonly nameMasked: string, readonly signedBy: string, readonly signedOn: string, readonly measure: string, readonly liftingSteps: string, readonly noticeDeliveredAt: string | null, readonly liftedAt: string | null, readonly liftReason: string | null };

export type RestrictionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: RestrictionFilterInput | null | undefined;
}>;


export type RestrictionsQuery = { readonly restrictions: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly status: RestrictionStatus, readonly orderNo: string, readonly courtName: string, readonly partyKind: PartyKind, readonly nameMasked: string, readonly signedBy: string, readonly signedOn: string, readonly measure: string, readonly liftingSteps: string, readonly noticeDeliveredAt: string | null, readonly liftedAt: string | null, readonly liftReason: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SaveMeasureMutationVariables = Exact<{
  input: SaveMeasureInput;
}>;


export type SaveMeasureMutation = { readonly saveMeasure: { readonly replayed: boolean, readonly measureRevision: { readonly id: string, readonly version: number, readonly memorandumVersion: number, readonly measure: { readonly code: string, readonly zh: string, readonly en: string, readonly kind: MeasureKind, readonly area: MeasureArea, readonly effect: string, readonly units: ReadonlyArray<string>, readonly subjects: ReadonlyArray<SubjectKind>, readonly items: ReadonlyArray<string>, readonly occasion: MeasureOccasion, readonly mode: MeasureMode, readonly effectiveMode: MeasureMode, readonly gap: MeasureGap | null, readonly legalBasis: ReadonlyArray<{ readonly text: string, readonly isVerified: boolean }>, readonly listRef: { readonly list: PunishmentList, readonly entry: string, readonly isDemo: boolean } | null } } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ScreeningContractsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ScreeningContractsQuery = { readonly screeningContracts: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly partnerId: string, readonly contractNo: string, readonly purposes: ReadonlyArray<string>, readonly personsPerHour: number, readonly validFrom: string, readonly validTo: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ScreeningPurposesQueryVariables = Exact<{ [key: string]: never; }>;


export type ScreeningPurposesQuery = { readonly screeningPurposes: ReadonlyArray<{ readonly code: string, readonly en: string, readonly zh: string, readonly key: string, readonly fields: ReadonlyArray<ScreenedField>, readonly items: ReadonlyArray<RestrictedAct>, readonly classes: ReadonlyArray<MatchClass>, readonly article: string, readonly source: string }> };

export type ServeObjectionDecisionMutationVariables = Exact<{
  input: ObjectionChangeInput;
}>;


export type ServeObjectionDecisionMutation = { readonly serveObjectionDecision: { readonly replayed: boolean, readonly objection: { readonly id: string, readonly version: number, readonly listingId: string, readonly kind: ObjectionKind, readonly reason: string, readonly isByRepresentative: boolean, readonly courtName: string, readonly caseNo: string, readonly status: ObjectionStatus, readonly decisionNo: string | null, readonly decisionReason: string | null, readonly decidedAt: string | null, readonly servedAt: string | null, readonly superiorName: string | null, readonly reconsiderationReason: string | null, readonly reconsideredAt: string | null, readonly reconsiderationNo: string | null, readonly closedAt: string | null, readonly clocks: ReadonlyArray<{ readonly step: ObjectionStep, readonly startedAt: string, readonly dueAt: string, readonly isProvisional: boolean, readonly doneAt: string | null, readonly missedAt: string | null }>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ShowPerformanceMutationVariables = Exact<{
  input: ShowPerformanceInput;
}>;


export type ShowPerformanceMutation = { readonly showPerformance: { readonly replayed: boolean, readonly policyApplication: { readonly id: string, readonly version: number, readonly policyNo: number, readonly applicationNo: string, readonly unit: string, readonly status: PolicyApplicationStatus, readonly nameMasked: string, readonly holdUntil: string | null, readonly performanceShownAt: string | null, readonly cancelledAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type SignatoryUnitsQueryVariables = Exact<{ [key: string]: never; }>;


export type SignatoryUnitsQuery = { readonly signatoryUnits: ReadonlyArray<{ readonly code: string, readonly zh: string, readonly part: string, readonly isDemo: boolean, readonly isConnected: boolean, readonly coverage: { readonly opened: number, readonly undelivered: number, readonly unheld: number, readonly ackedInTime: number, readonly ackedLate: number, readonly ackOverdue: number, readonly hits: number, readonly lifted: number, readonly liftLate: number } }> };

export type SkipDutyMutationVariables = Exact<{
  input: SkipDutyInput;
}>;


export type SkipDutyMutation = { readonly skipDuty: { readonly replayed: boolean, readonly duty: { readonly skipGround: SkipGround | null, readonly skipReason: string | null, readonly id: string, readonly version: number, readonly status: DutyStatus, readonly measure: string, readonly unit: string, readonly unitName: string, readonly mode: MeasureMode, readonly name: string | null, readonly identityMasked: string | null, readonly caseNo: string | null, readonly courtName: string, readonly noticeKind: NoticeKind, readonly deliveredAt: string | null, readonly ackDueAt: string | null, readonly ackedAt: string | null, readonly reminders: number, readonly hitCount: number, readonly isDisputed: boolean, readonly liftAskedAt: string | null, readonly liftTargetAt: string | null, readonly liftDueAt: string | null, readonly liftedAt: string | null, readonly memorandumVersion: number, readonly ruleDocVersion: string, readonly listVersion: string, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type WatchesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: WatchFilterInput | null | undefined;
}>;


export type WatchesQuery = { readonly watches: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly subjectRef: string, readonly partyKind: PartyKind, readonly purpose: string, readonly consentRef: string | null, readonly endsOn: string, readonly status: WatchStatus, readonly endedAt: string | null, readonly endReason: WatchEndReason | null, readonly organisation: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WatchingQueryVariables = Exact<{ [key: string]: never; }>;


export type WatchingQuery = { readonly watching: { readonly lastSeq: number, readonly ackedSeq: number, readonly active: number } };

export type WithdrawObjectionMutationVariables = Exact<{
  input: ObjectionChangeInput;
}>;


export type WithdrawObjectionMutation = { readonly withdrawObjection: { readonly replayed: boolean, readonly objection: { readonly id: string, readonly version: number, readonly listingId: string, readonly kind: ObjectionKind, readonly reason: string, readonly isByRepresentative: boolean, readonly courtName: string, readonly caseNo: string, readonly status: ObjectionStatus, readonly decisionNo: string | null, readonly decisionReason: string | null, readonly decidedAt: string | null, readonly servedAt: string | null, readonly superiorName: string | null, readonly reconsiderationReason: string | null, readonly reconsideredAt: string | null, readonly reconsiderationNo: string | null, readonly closedAt: string | null, readonly clocks: ReadonlyArray<{ readonly step: ObjectionStep, readonly startedAt: string, readonly dueAt: string, readonly isProvisional: boolean, readonly doneAt: string | null, readonly missedAt: string | null }>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ApproveClosureMutationVariables = Exact<{
  input: ApproveClosureInput;
}>;


export type ApproveClosureMutation = { readonly approveClosure: { readonly replayed: boolean, readonly enforcementCase: { readonly id: string, readonly version: number, readonly caseNo: string, readonly status: EnforcementCaseStatus, readonly filedOn: string, readonly debtFen: number, readonly performedFen: number, readonly applicantMasked: string, readonly handlerStaffId: string, readonly round: number, readonly rejectedItems: ReadonlyArray<ClosureItem>, readonly rejectReason: string | null, readonly approvedByStaffId: string | null, readonly rulingNo: string | null, readonly rulingOn: string | null, readonly servedAt: string | null, readonly databaseNo: string | null, readonly leavesDatabase: boolean, readonly objectedOn: string | null, readonly isObjectionLate: boolean, readonly completedAt: string | null, readonly resumesId: string | null, readonly resumedAsId: string | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ClosureCheckStateFragment = { readonly id: string, readonly version: number, readonly caseId: string, readonly round: number, readonly number: number, readonly dueOn: string, readonly status: ClosureCheckStatus, readonly overdueAt: string | null, readonly result: ClosureCheckResult | null, readonly findings: string | null, readonly checkedAt: string | null, readonly toldBy: ToldWay | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> };

export type ClosureChecksQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ClosureCheckFilterInput | null | undefined;
}>;


export type ClosureChecksQuery = { readonly closureChecks: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly caseId: string, readonly round: number, readonly number: number, readonly dueOn: string, readonly status: ClosureCheckStatus, readonly overdueAt: string | null, readonly result: ClosureCheckResult | null, readonly findings: string | null, readonly checkedAt: string | null, readonly toldBy: ToldWay | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ClosureRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type ClosureRulesQuery = { readonly closureRules: ReadonlyArray<{ readonly code: string, readonly words: string, readonly chinese: string, readonly article: string | null, readonly source: string, readonly isVerified: boolean, readonly amount: number | null, readonly unit: string | null, readonly isConditional: boolean }> };

export type CompleteEnforcementMutationVariables = Exact<{
  input: CompleteEnforcementInput;
}>;


export type CompleteEnforcementMutation = { readonly completeEnforcement: { readonly replayed: boolean, readonly enforcementCase: { readonly id: string, readonly version: number, readonly caseNo: string, readonly status: EnforcementCaseStatus, readonly filedOn: string, readonly debtFen: number, readonly performedFen: number, readonly applicantMasked: string, readonly handlerStaffId: string, readonly round: number, readonly rejectedItems: ReadonlyArray<ClosureItem>, readonly rejectReason: string | null, readonly approvedByStaffId: string | null, readonly rulingNo: string | null, readonly rulingOn: string | null, readonly servedAt: string | null, readonly databaseNo: string | null, readonly leavesDatabase: boolean, readonly objectedOn: string | null, readonly isObjectionLate: boolean, readonly completedAt: string | null, readonly resumesId: string | null, readonly resumedAsId: string | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type DecideClosureObjectionMutationVariables = Exact<{
  input: DecideClosureObjectionInput;
}>;


export type DecideClosureObjectionMutation = { readonly decideClosureObjection: { readonly replayed: boolean, readonly enforcementCase: { readonly id: string, readonly version: number, readonly caseNo: string, readonly status: EnforcementCaseStatus, readonly filedOn: string, readonly debtFen: number, readonly performedFen: number, readonly applicantMasked: string, readonly handlerStaffId: string, readonly round: number, readonly rejectedItems: ReadonlyArray<ClosureItem>, readonly rejectReason: string | null, readonly approvedByStaffId: string | null, readonly rulingNo: string | null, readonly rulingOn: string | null, readonly servedAt: string | null, readonly databaseNo: string | null, readonly leavesDatabase: boolean, readonly objectedOn: string | null, readonly isObjectionLate: boolean, readonly completedAt: string | null, readonly resumesId: string | null, readonly resumedAsId: string | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type DecideEnforcementClueMutationVariables = Exact<{
  input: DecideEnforcementClueInput;
}>;


export type DecideEnforcementClueMutation = { readonly decideEnforcementClue: { readonly replayed: boolean, readonly enforcementClue: { readonly id: string, readonly version: number, readonly caseId: string, readonly source: EnforcementClueSource, readonly words: string, readonly isUrgent: boolean, readonly reportedAt: string, readonly dueAt: string, readonly status: EnforcementClueStatus, readonly findings: string | null, readonly decidedAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type DeleteClosureEntryMutationVariables = Exact<{
  input: DeleteClosureEntryInput;
}>;


export type DeleteClosureEntryMutation = { readonly deleteClosureEntry: { readonly replayed: boolean, readonly enforcementCase: { readonly id: string, readonly version: number, readonly caseNo: string, readonly status: EnforcementCaseStatus, readonly filedOn: string, readonly debtFen: number, readonly performedFen: number, readonly applicantMasked: string, readonly handlerStaffId: string, readonly round: number, readonly rejectedItems: ReadonlyArray<ClosureItem>, readonly rejectReason: string | null, readonly approvedByStaffId: string | null, readonly rulingNo: string | null, readonly rulingOn: string | null, readonly servedAt: string | null, readonly databaseNo: string | null, readonly leavesDatabase: boolean, readonly objectedOn: string | null, readonly isObjectionLate: boolean, readonly completedAt: string | null, readonly resumesId: string | null, readonly resumedAsId: string | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type EnforcementCaseQueryVariables = Exact<{
  id: string | number;
}>;


export type EnforcementCaseQuery = { readonly enforcementCase: { readonly id: string, readonly version: number, readonly caseNo: string, readonly status: EnforcementCaseStatus, readonly filedOn: string, readonly debtFen: number, readonly performedFen: number, readonly applicantMasked: string, readonly handlerStaffId: string, readonly round: number, readonly rejectedItems: ReadonlyArray<ClosureItem>, readonly rejectReason: string | null, readonly approvedByStaffId: string | null, readonly rulingNo: string | null, readonly rulingOn: string | null, readonly servedAt: string | null, readonly databaseNo: string | null, readonly leavesDatabase: boolean, readonly objectedOn: string | null, readonly isObjectionLate: boolean, readonly completedAt: string | null, readonly resumesId: string | null, readonly resumedAsId: string | null, readonly debtors: ReadonlyArray<{ readonly number: number, readonly nameMasked: string, readonly identityMasked: string, readonly restrictionId: string | null, readonly listingId: string | null, readonly notListedReason: string | null }>, readonly checklist: ReadonlyArray<{ readonly item: ClosureItem, readonly isMet: boolean, readonly missing: ReadonlyArray<string>, readonly papers: ReadonlyArray<{ readonly paper: ClosurePaperKind, readonly documentNo: string | null, readonly sha256: string | null, readonly issuedOn: string | null, readonly notNeeded: string | null }> }>, readonly checks: ReadonlyArray<{ readonly id: string, readonly version: number, readonly caseId: string, readonly round: number, readonly number: number, readonly dueOn: string, readonly status: ClosureCheckStatus, readonly overdueAt: string | null, readonly result: ClosureCheckResult | null, readonly findings: string | null, readonly checkedAt: string | null, readonly toldBy: ToldWay | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> }>, readonly clues: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly caseId: string, readonly source: EnforcementClueSource, readonly words: string, readonly isUrgent: boolean, readonly reportedAt: string, readonly dueAt: string, readonly status: EnforcementClueStatus, readonly findings: string | null, readonly decidedAt: string | null } }> }, readonly clocks: ReadonlyArray<{ readonly clock: ClosureClockKind, readonly aboutId: string, readonly dueAt: string, readonly provisional: boolean, readonly metAt: string | null, readonly breachedAt: string | null, readonly voidedAt: string | null }>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null };

export type EnforcementCaseStateFragment = { readonly id: string, readonly version: number, readonly caseNo: string, readonly status: EnforcementCaseStatus, readonly filedOn: string, readonly debtFen: number, readonly performedFen: number, readonly applicantMasked: string, readonly handlerStaffId: string, readonly round: number, readonly rejectedItems: ReadonlyArray<ClosureItem>, readonly rejectReason: string | null, readonly approvedByStaffId: string | null, readonly rulingNo: string | null, readonly rulingOn: string | null, readonly servedAt: string | null, readonly databaseNo: string | null, readonly leavesDatabase: boolean, readonly objectedOn: string | null, readonly isObjectionLate: boolean, readonly completedAt: string | null, readonly resumesId: string | null, readonly resumedAsId: string | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> };

export type EnforcementCasesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: EnforcementCaseFilterInput | null | undefined;
}>;


export type EnforcementCasesQuery = { readonly enforcementCases: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly caseNo: string, readonly status: EnforcementCaseStatus, readonly filedOn: string, readonly debtFen: number, readonly performedFen: number, readonly applicantMasked: string, readonly handlerStaffId: string, readonly round: number, readonly rejectedItems: ReadonlyArray<ClosureItem>, readonly rejectReason: string | null, readonly approvedByStaffId: string | null, readonly rulingNo: string | null, readonly rulingOn: string | null, readonly servedAt: string | null, readonly databaseNo: string | null, readonly leavesDatabase: boolean, readonly objectedOn: string | null, readonly isObjectionLate: boolean, readonly completedAt: string | null, readonly resumesId: string | null, readonly resumedAsId: string | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type EnforcementClueStateFragment = { readonly id: string, readonly version: number, readonly caseId: string, readonly source: EnforcementClueSource, readonly words: string, readonly isUrgent: boolean, readonly reportedAt: string, readonly dueAt: string, readonly status: EnforcementClueStatus, readonly findings: string | null, readonly decidedAt: string | null };

export type EnterClosureMutationVariables = Exact<{
  input: EnterClosureInput;
}>;


export type EnterClosureMutation = { readonly enterClosure: { readonly replayed: boolean, readonly enforcementCase: { readonly id: string, readonly version: number, readonly caseNo: string, readonly status: EnforcementCaseStatus, readonly filedOn: string, readonly debtFen: number, readonly performedFen: number, readonly applicantMasked: string, readonly handlerStaffId: string, readonly round: number, readonly rejectedItems: ReadonlyArray<ClosureItem>, readonly rejectReason: string | null, readonly approvedByStaffId: string | null, readonly rulingNo: string | null, readonly rulingOn: string | null, readonly servedAt: string | null, readonly databaseNo: string | null, readonly leavesDatabase: boolean, readonly objectedOn: string | null, readonly isObjectionLate: boolean, readonly completedAt: string | null, readonly resumesId: string | null, readonly resumedAsId: string | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type OpenEnforcementCaseMutationVariables = Exact<{
  input: OpenEnforcementCaseInput;
}>;


export type OpenEnforcementCaseMutation = { readonly openEnforcementCase: { readonly replayed: boolean, readonly enforcementCase: { readonly id: string, readonly version: number, readonly caseNo: string, readonly status: EnforcementCaseStatus, readonly filedOn: string, readonly debtFen: number, readonly performedFen: number, readonly applicantMasked: string, readonly handlerStaffId: string, readonly round: number, readonly rejectedItems: ReadonlyArray<ClosureItem>, readonly rejectReason: string | null, readonly approvedByStaffId: string | null, readonly rulingNo: string | null, readonly rulingOn: string | null, readonly servedAt: string | null, readonly databaseNo: string | null, readonly leavesDatabase: boolean, readonly objectedOn: string | null, readonly isObjectionLate: boolean, readonly completedAt: string | null, readonly resumesId: string | null, readonly resumedAsId: string | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RecordClosureObjectionMutationVariables = Exact<{
  input: RecordClosureObjectionInput;
}>;


export type RecordClosureObjectionMutation = { readonly recordClosureObjection: { readonly replayed: boolean, readonly enforcementCase: { readonly id: string, readonly version: number, readonly caseNo: string, readonly status: EnforcementCaseStatus, readonly filedOn: string, readonly debtFen: number, readonly performedFen: number, readonly applicantMasked: string, readonly handlerStaffId: string, readonly round: number, readonly rejectedItems: ReadonlyArray<ClosureItem>, readonly rejectReason: string | null, readonly approvedByStaffId: string | null, readonly rulingNo: string | null, readonly rulingOn: string | null, readonly servedAt: string | null, readonly databaseNo: string | null, readonly leavesDatabase: boolean, readonly objectedOn: string | null, readonly isObjectionLate: boolean, readonly completedAt: string | null, readonly resumesId: string | null, readonly resumedAsId: string | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RecordClosurePapersMutationVariables = Exact<{
  input: RecordClosurePapersInput;
}>;


export type RecordClosurePapersMutation = { readonly recordClosurePapers: { readonly replayed: boolean, readonly enforcementCase: { readonly id: string, readonly version: number, readonly caseNo: string, readonly status: EnforcementCaseStatus, readonly filedOn: string, readonly debtFen: number, readonly performedFen: number, readonly applicantMasked: string, readonly handlerStaffId: string, readonly round: number, readonly rejectedItems: ReadonlyArray<ClosureItem>, readonly rejectReason: string | null, readonly approvedByStaffId: string | null, readonly rulingNo: string | null, readonly rulingOn: string | null, readonly servedAt: string | null, readonly databaseNo: string | null, readonly leavesDatabase: boolean, readonly objectedOn: string | null, readonly isObjectionLate: boolean, readonly completedAt: string | null, readonly resumesId: string | null, readonly resumedAsId: string | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RecordDebtorMeasuresMutationVariables = Exact<{
  input: RecordDebtorMeasuresInput;
}>;


export type RecordDebtorMeasuresMutation = { readonly recordDebtorMeasures: { readonly replayed: boolean, readonly enforcementCase: { readonly id: string, readonly version: number, readonly caseNo: string, readonly status: EnforcementCaseStatus, readonly filedOn: string, readonly debtFen: number, readonly performedFen: number, readonly applicantMasked: string, readonly handlerStaffId: string, readonly round: number, readonly rejectedItems: ReadonlyArray<ClosureItem>, readonly rejectReason: string | null, readonly approvedByStaffId: string | null, readonly rulingNo: string | null, readonly rulingOn: string | null, readonly servedAt: string | null, readonly databaseNo: string | null, readonly leavesDatabase: boolean, readonly objectedOn: string | null, readonly isObjectionLate: boolean, readonly completedAt: string | null, readonly resumesId: string | null, readonly resumedAsId: string | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RecordSemiCheckMutationVariables = Exact<{
  input: RecordSemiCheckInput;
}>;


export type RecordSemiCheckMutation = { readonly recordSemiCheck: { readonly replayed: boolean, readonly closureCheck: { readonly id: string, readonly version: number, readonly caseId: string, readonly round: number, readonly number: number, readonly dueOn: string, readonly status: ClosureCheckStatus, readonly overdueAt: string | null, readonly result: ClosureCheckResult | null, readonly findings: string | null, readonly checkedAt: string | null, readonly toldBy: ToldWay | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RejectClosureMutationVariables = Exact<{
  input: RejectClosureInput;
}>;


export type RejectClosureMutation = { readonly rejectClosure: { readonly replayed: boolean, readonly enforcementCase: { readonly id: string, readonly version: number, readonly caseNo: string, readonly status: EnforcementCaseStatus, readonly filedOn: string, readonly debtFen: number, readonly performedFen: number, readonly applicantMasked: string, readonly handlerStaffId: string, readonly round: number, readonly rejectedItems: ReadonlyArray<ClosureItem>, readonly rejectReason: string | null, readonly approvedByStaffId: string | null, readonly rulingNo: string | null, readonly rulingOn: string | null, readonly servedAt: string | null, readonly databaseNo: string | null, readonly leavesDatabase: boolean, readonly objectedOn: string | null, readonly isObjectionLate: boolean, readonly completedAt: string | null, readonly resumesId: string | null, readonly resumedAsId: string | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ReopenEnforcementMutationVariables = Exact<{
  input: ReopenEnforcementInput;
}>;


export type ReopenEnforcementMutation = { readonly reopenEnforcement: { readonly replayed: boolean, readonly enforcementCase: { readonly id: string, readonly version: number, readonly caseNo: string, readonly status: EnforcementCaseStatus, readonly filedOn: string, readonly debtFen: number, readonly performedFen: number, readonly applicantMasked: string, readonly handlerStaffId: string, readonly round: number, readonly rejectedItems: ReadonlyArray<ClosureItem>, readonly rejectReason: string | null, readonly approvedByStaffId: string | null, readonly rulingNo: string | null, readonly rulingOn: string | null, readonly servedAt: string | null, readonly databaseNo: string | null, readonly leavesDatabase: boolean, readonly objectedOn: string | null, readonly isObjectionLate: boolean, readonly completedAt: string | null, readonly resumesId: string | null, readonly resumedAsId: string | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ReportEnforcementClueMutationVariables = Exact<{
  input: ReportEnforcementClueInput;
}>;


export type ReportEnforcementClueMutation = { readonly reportEnforcementClue: { readonly replayed: boolean, readonly enforcementClue: { readonly id: string, readonly version: number, readonly caseId: string, readonly source: EnforcementClueSource, readonly words: string, readonly isUrgent: boolean, readonly reportedAt: string, readonly dueAt: string, readonly status: EnforcementClueStatus, readonly findings: string | null, readonly decidedAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RequestClosureMutationVariables = Exact<{
  input: RequestClosureInput;
}>;


export type RequestClosureMutation = { readonly requestClosure: { readonly replayed: boolean, readonly enforcementCase: { readonly id: string, readonly version: number, readonly caseNo: string, readonly status: EnforcementCaseStatus, readonly filedOn: string, readonly debtFen: number, readonly performedFen: number, readonly applicantMasked: string, readonly handlerStaffId: string, readonly round: number, readonly rejectedItems: ReadonlyArray<ClosureItem>, readonly rejectReason: string | null, readonly approvedByStaffId: string | null, readonly rulingNo: string | null, readonly rulingOn: string | null, readonly servedAt: string | null, readonly databaseNo: string | null, readonly leavesDatabase: boolean, readonly objectedOn: string | null, readonly isObjectionLate: boolean, readonly completedAt: string | null, readonly resumesId: string | null, readonly resumedAsId: string | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ServeClosureMutationVariables = Exact<{
  input: ServeClosureInput;
}>;


export type ServeClosureMutation = { readonly serveClosure: { readonly replayed: boolean, readonly enforcementCase: { readonly id: string, readonly version: number, readonly caseNo: string, readonly status: EnforcementCaseStatus, readonly filedOn: string, readonly debtFen: number, readonly performedFen: number, readonly applicantMasked: string, readonly handlerStaffId: string, readonly round: number, readonly rejectedItems: ReadonlyArray<ClosureItem>, readonly rejectReason: string | null, readonly approvedByStaffId: string | null, readonly rulingNo: string | null, readonly rulingOn: string | null, readonly servedAt: string | null, readonly databaseNo: string | null, readonly leavesDatabase: boolean, readonly objectedOn: string | null, readonly isObjectionLate: boolean, readonly completedAt: string | null, readonly resumesId: string | null, readonly resumedAsId: string | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ApproveExposureNoticeMutationVariables = Exact<{
  input: ApproveExposureNoticeInput;
}>;


export type ApproveExposureNoticeMutation = { readonly approveExposureNotice: { readonly replayed: boolean, readonly exposureNotice: { readonly id: string, readonly version: number, readonly status: ExposureNoticeStatus, readonly listingId: string, readonly text: string | null, readonly remark: string | null, readonly warnedOn: string | null, readonly approvedByStaffId: string | null, readonly fromOn: string | null, readonly toOn: string | null, readonly renewals: number, readonly daysBefore: number, readonly assistanceNo: string | null, readonly instructedAt: string | null, readonly postedAt: string | null, readonly postedByStaffId: string | null, readonly postedHash: string | null, readonly withdrawnAt: string | null, readonly withdrawalReason: NoticeWithdrawalReason | null, readonly removalTargetAt: string | null, readonly removalDueAt: string | null, readonly removalLateAt: string | null, readonly removalBreachedAt: string | null, readonly removedAt: string | null, readonly removedByStaffId: string | null, readonly removedHash: string | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type CloseNoticeBoardMutationVariables = Exact<{
  input: CloseNoticeBoardInput;
}>;


export type CloseNoticeBoardMutation = { readonly closeNoticeBoard: { readonly replayed: boolean, readonly noticeBoard: { readonly id: string, readonly version: number, readonly place: BoardPlace, readonly name: string, readonly address: string, readonly isDigital: boolean, readonly propertyName: string | null, readonly status: NoticeBoardStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ConfirmNoticePostedMutationVariables = Exact<{
  input: ConfirmNoticePostedInput;
}>;


export type ConfirmNoticePostedMutation = { readonly confirmNoticePosted: { readonly replayed: boolean, readonly exposureNotice: { readonly id: string, readonly version: number, readonly status: ExposureNoticeStatus, readonly text: string | null, readonly fromOn: string | null, readonly toOn: string | null, readonly assistanceNo: string | null, readonly postedAt: string | null, readonly withdrawnAt: string | null, readonly removalTargetAt: string | null, readonly removalDueAt: string | null, readonly removedAt: string | null, readonly board: { readonly id: string, readonly version: number, readonly place: BoardPlace, readonly name: string, readonly address: string, readonly isDigital: boolean, readonly propertyName: string | null, readonly status: NoticeBoardStatus } | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ConfirmNoticeRemovedMutationVariables = Exact<{
  input: ConfirmNoticeRemovedInput;
}>;


export type ConfirmNoticeRemovedMutation = { readonly confirmNoticeRemoved: { readonly replayed: boolean, readonly exposureNotice: { readonly id: string, readonly version: number, readonly status: ExposureNoticeStatus, readonly text: string | null, readonly fromOn: string | null, readonly toOn: string | null, readonly assistanceNo: string | null, readonly postedAt: string | null, readonly withdrawnAt: string | null, readonly removalTargetAt: string | null, readonly removalDueAt: string | null, readonly removedAt: string | null, readonly board: { readonly id: string, readonly version: number, readonly place: BoardPlace, readonly name: string, readonly address: string, readonly isDigital: boolean, readonly propertyName: string | null, readonly status: NoticeBoardStatus } | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type DraftExposureNoticeMutationVariables = Exact<{
  input: DraftExposureNoticeInput;
}>;


export type DraftExposureNoticeMutation = { readonly draftExposureNotice: { readonly replayed: boolean, readonly exposureNotice: { readonly id: string, readonly version: number, readonly status: ExposureNoticeStatus, readonly listingId: string, readonly text: string | null, readonly remark: string | null, readonly warnedOn: string | null, readonly approvedByStaffId: string | null, readonly fromOn: string | null, readonly toOn: string | null, readonly renewals: number, readonly daysBefore: number, readonly assistanceNo: string | null, readonly instructedAt: string | null, readonly postedAt: string | null, readonly postedByStaffId: string | null, readonly postedHash: string | null, readonly withdrawnAt: string | null, readonly withdrawalReason: NoticeWithdrawalReason | null, readonly removalTargetAt: string | null, readonly removalDueAt: string | null, readonly removalLateAt: string | null, readonly removalBreachedAt: string | null, readonly removedAt: string | null, readonly removedByStaffId: string | null, readonly removedHash: string | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ExposureNoticeQueryVariables = Exact<{
  id: string | number;
}>;


export type ExposureNoticeQuery = { readonly exposureNotice: { readonly id: string, readonly version: number, readonly status: ExposureNoticeStatus, readonly listingId: string, readonly text: string | null, readonly remark: string | null, readonly warnedOn: string | null, readonly approvedByStaffId: string | null, readonly fromOn: string | null, readonly toOn: string | null, readonly renewals: number, readonly daysBefore: number, readonly assistanceNo: string | null, readonly instructedAt: string | null, readonly postedAt: string | null, readonly postedByStaffId: string | null, readonly postedHash: string | null, readonly withdrawnAt: string | null, readonly withdrawalReason: NoticeWithdrawalReason | null, readonly removalTargetAt: string | null, readonly removalDueAt: string | null, readonly removalLateAt: string | null, readonly removalBreachedAt: string | null, readonly removedAt: string | null, readonly removedByStaffId: string | null, readonly removedHash: string | null, readonly board: { readonly id: string, readonly version: number, readonly place: BoardPlace, readonly name: string, readonly address: string, readonly isDigital: boolean, readonly propertyName: string | null, readonly status: NoticeBoardStatus } | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null };

export type ExposureNoticeStateFragment = { readonly id: string, readonly version: number, readonly status: ExposureNoticeStatus, readonly listingId: string, readonly text: string | null, readonly remark: string | null, readonly warnedOn: string | null, readonly approvedByStaffId: string | null, readonly fromOn: string | null, readonly toOn: string | null, readonly renewals: number, readonly daysBefore: number, readonly assistanceNo: string | null, readonly instructedAt: string | null, readonly postedAt: string | null, readonly postedByStaffId: string | null, readonly postedHash: string | null, readonly withdrawnAt: string | null, readonly withdrawalReason: NoticeWithdrawalReason | null, readonly removalTargetAt: string | null, readonly removalDueAt: string | null, readonly removalLateAt: string | null, readonly removalBreachedAt: string | null, readonly removedAt: string | null, readonly removedByStaffId: string | null, readonly removedHash: string | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> };

export type ExposureNoticesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ExposureNoticeFilterInput | null | undefined;
}>;


export type ExposureNoticesQuery = { readonly exposureNotices: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly status: ExposureNoticeStatus, readonly text: string | null, readonly fromOn: string | null, readonly toOn: string | null, readonly assistanceNo: string | null, readonly postedAt: string | null, readonly withdrawnAt: string | null, readonly removalTargetAt: string | null, readonly removalDueAt: string | null, readonly removedAt: string | null, readonly board: { readonly id: string, readonly version: number, readonly place: BoardPlace, readonly name: string, readonly address: string, readonly isDigital: boolean, readonly propertyName: string | null, readonly status: NoticeBoardStatus } | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ExposureRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type ExposureRulesQuery = { readonly exposureRules: ReadonlyArray<{ readonly code: string, readonly kind: string, readonly words: string, readonly chinese: string, readonly isAllowed: boolean, readonly amount: number | null, readonly unit: string | null, readonly article: string | null, readonly source: string, readonly isVerified: boolean }> };

export type InstructPostingMutationVariables = Exact<{
  input: InstructPostingInput;
}>;


export type InstructPostingMutation = { readonly instructPosting: { readonly replayed: boolean, readonly exposureNotice: { readonly id: string, readonly version: number, readonly status: ExposureNoticeStatus, readonly listingId: string, readonly text: string | null, readonly remark: string | null, readonly warnedOn: string | null, readonly approvedByStaffId: string | null, readonly fromOn: string | null, readonly toOn: string | null, readonly renewals: number, readonly daysBefore: number, readonly assistanceNo: string | null, readonly instructedAt: string | null, readonly postedAt: string | null, readonly postedByStaffId: string | null, readonly postedHash: string | null, readonly withdrawnAt: string | null, readonly withdrawalReason: NoticeWithdrawalReason | null, readonly removalTargetAt: string | null, readonly removalDueAt: string | null, readonly removalLateAt: string | null, readonly removalBreachedAt: string | null, readonly removedAt: string | null, readonly removedByStaffId: string | null, readonly removedHash: string | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type MyExposureNoticesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MyExposureNoticesQuery = { readonly myExposureNotices: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly status: ExposureNoticeStatus, readonly text: string | null, readonly fromOn: string | null, readonly toOn: string | null, readonly assistanceNo: string | null, readonly postedAt: string | null, readonly withdrawnAt: string | null, readonly removalTargetAt: string | null, readonly removalDueAt: string | null, readonly removedAt: string | null, readonly board: { readonly id: string, readonly version: number, readonly place: BoardPlace, readonly name: string, readonly address: string, readonly isDigital: boolean, readonly propertyName: string | null, readonly status: NoticeBoardStatus } | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type NoticeBoardStateFragment = { readonly id: string, readonly version: number, readonly place: BoardPlace, readonly name: string, readonly address: string, readonly isDigital: boolean, readonly propertyName: string | null, readonly status: NoticeBoardStatus };

export type NoticeBoardsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type NoticeBoardsQuery = { readonly noticeBoards: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly place: BoardPlace, readonly name: string, readonly address: string, readonly isDigital: boolean, readonly propertyName: string | null, readonly status: NoticeBoardStatus } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PostingStateFragment = { readonly id: string, readonly version: number, readonly status: ExposureNoticeStatus, readonly text: string | null, readonly fromOn: string | null, readonly toOn: string | null, readonly assistanceNo: string | null, readonly postedAt: string | null, readonly withdrawnAt: string | null, readonly removalTargetAt: string | null, readonly removalDueAt: string | null, readonly removedAt: string | null, readonly board: { readonly id: string, readonly version: number, readonly place: BoardPlace, readonly name: string, readonly address: string, readonly isDigital: boolean, readonly propertyName: string | null, readonly status: NoticeBoardStatus } | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> };

export type RecordNoticeWarningMutationVariables = Exact<{
  input: RecordNoticeWarningInput;
}>;


export type RecordNoticeWarningMutation = { readonly recordNoticeWarning: { readonly replayed: boolean, readonly exposureNotice: { readonly id: string, readonly version: number, readonly status: ExposureNoticeStatus, readonly listingId: string, readonly text: string | null, readonly remark: string | null, readonly warnedOn: string | null, readonly approvedByStaffId: string | null, readonly fromOn: string | null, readonly toOn: string | null, readonly renewals: number, readonly daysBefore: number, readonly assistanceNo: string | null, readonly instructedAt: string | null, readonly postedAt: string | null, readonly postedByStaffId: string | null, readonly postedHash: string | null, readonly withdrawnAt: string | null, readonly withdrawalReason: NoticeWithdrawalReason | null, readonly removalTargetAt: string | null, readonly removalDueAt: string | null, readonly removalLateAt: string | null, readonly removalBreachedAt: string | null, readonly removedAt: string | null, readonly removedByStaffId: string | null, readonly removedHash: string | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RegisterNoticeBoardMutationVariables = Exact<{
  input: RegisterNoticeBoardInput;
}>;


export type RegisterNoticeBoardMutation = { readonly registerNoticeBoard: { readonly replayed: boolean, readonly noticeBoard: { readonly id: string, readonly version: number, readonly place: BoardPlace, readonly name: string, readonly address: string, readonly isDigital: boolean, readonly propertyName: string | null, readonly status: NoticeBoardStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RenewExposureNoticeMutationVariables = Exact<{
  input: RenewExposureNoticeInput;
}>;


export type RenewExposureNoticeMutation = { readonly renewExposureNotice: { readonly replayed: boolean, readonly exposureNotice: { readonly id: string, readonly version: number, readonly status: ExposureNoticeStatus, readonly listingId: string, readonly text: string | null, readonly remark: string | null, readonly warnedOn: string | null, readonly approvedByStaffId: string | null, readonly fromOn: string | null, readonly toOn: string | null, readonly renewals: number, readonly daysBefore: number, readonly assistanceNo: string | null, readonly instructedAt: string | null, readonly postedAt: string | null, readonly postedByStaffId: string | null, readonly postedHash: string | null, readonly withdrawnAt: string | null, readonly withdrawalReason: NoticeWithdrawalReason | null, readonly removalTargetAt: string | null, readonly removalDueAt: string | null, readonly removalLateAt: string | null, readonly removalBreachedAt: string | null, readonly removedAt: string | null, readonly removedByStaffId: string | null, readonly removedHash: string | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type WithdrawExposureNoticeMutationVariables = Exact<{
  input: WithdrawExposureNoticeInput;
}>;


export type WithdrawExposureNoticeMutation = { readonly withdrawExposureNotice: { readonly replayed: boolean, readonly exposureNotice: { readonly id: string, readonly version: number, readonly status: ExposureNoticeStatus, readonly listingId: string, readonly text: string | null, readonly remark: string | null, readonly warnedOn: string | null, readonly approvedByStaffId: string | null, readonly fromOn: string | null, readonly toOn: string | null, readonly renewals: number, readonly daysBefore: number, readonly assistanceNo: string | null, readonly instructedAt: string | null, readonly postedAt: string | null, readonly postedByStaffId: string | null, readonly postedHash: string | null, readonly withdrawnAt: string | null, readonly withdrawalReason: NoticeWithdrawalReason | null, readonly removalTargetAt: string | null, readonly removalDueAt: string | null, readonly removalLateAt: string | null, readonly removalBreachedAt: string | null, readonly removedAt: string | null, readonly removedByStaffId: string | null, readonly removedHash: string | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type CancelScreeningJobMutationVariables = Exact<{
  input: CancelScreeningJobInput;
}>;


export type CancelScreeningJobMutation = { readonly cancelScreeningJob: { readonly replayed: boolean, readonly screeningJob: { readonly id: string, readonly version: number, readonly status: ScreeningJobStatus, readonly purpose: string, readonly consentPolicyRef: string | null, readonly sha256: string, readonly rowsTotal: number | null, readonly rowsRead: number, readonly rowCount: number | null, readonly badCount: number | null, readonly listVersion: string | null, readonly startedAt: string | null, readonly finishedAt: string | null, readonly expiresAt: string | null, readonly failure: string | null, readonly resultsUrl: string | null, readonly badRowsUrl: string | null, readonly counts: ReadonlyArray<{ readonly class: MatchClass, readonly count: number }>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type CreateScreeningJobMutationVariables = Exact<{
  input: CreateScreeningJobInput;
}>;


export type CreateScreeningJobMutation = { readonly createScreeningJob: { readonly replayed: boolean, readonly screeningJob: { readonly id: string, readonly version: number, readonly status: ScreeningJobStatus, readonly purpose: string, readonly consentPolicyRef: string | null, readonly sha256: string, readonly rowsTotal: number | null, readonly rowsRead: number, readonly rowCount: number | null, readonly badCount: number | null, readonly listVersion: string | null, readonly startedAt: string | null, readonly finishedAt: string | null, readonly expiresAt: string | null, readonly failure: string | null, readonly resultsUrl: string | null, readonly badRowsUrl: string | null, readonly counts: ReadonlyArray<{ readonly class: MatchClass, readonly count: number }>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type OpenScreeningFileMutationVariables = Exact<{
  input: OpenScreeningFileInput;
}>;


export type OpenScreeningFileMutation = { readonly openScreeningFile: { readonly replayed: boolean, readonly screeningFile: { readonly id: string, readonly version: number, readonly format: ScreeningFileFormat, readonly status: ScreeningFileStatus, readonly sha256: string | null, readonly sizeBytes: number | null, readonly uploadUrl: string, readonly uploadTicket: string | null, readonly ticketExpiresAt: string, readonly removeAt: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ScreeningJobQueryVariables = Exact<{
  id: string | number;
}>;


export type ScreeningJobQuery = { readonly screeningJob: { readonly id: string, readonly version: number, readonly status: ScreeningJobStatus, readonly purpose: string, readonly consentPolicyRef: string | null, readonly sha256: string, readonly rowsTotal: number | null, readonly rowsRead: number, readonly rowCount: number | null, readonly badCount: number | null, readonly listVersion: string | null, readonly startedAt: string | null, readonly finishedAt: string | null, readonly expiresAt: string | null, readonly failure: string | null, readonly resultsUrl: string | null, readonly badRowsUrl: string | null, readonly counts: ReadonlyArray<{ readonly class: MatchClass, readonly count: number }>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null };

export type ScreeningJobStateFragment = { readonly id: string, readonly version: number, readonly status: ScreeningJobStatus, readonly purpose: string, readonly consentPolicyRef: string | null, readonly sha256: string, readonly rowsTotal: number | null, readonly rowsRead: number, readonly rowCount: number | null, readonly badCount: number | null, readonly listVersion: string | null, readonly startedAt: string | null, readonly finishedAt: string | null, readonly expiresAt: string | null, readonly failure: string | null, readonly resultsUrl: string | null, readonly badRowsUrl: string | null, readonly counts: ReadonlyArray<{ readonly class: MatchClass, readonly count: number }>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> };

export type ScreeningJobsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ScreeningJobsQuery = { readonly screeningJobs: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly status: ScreeningJobStatus, readonly purpose: string, readonly consentPolicyRef: string | null, readonly sha256: string, readonly rowsTotal: number | null, readonly rowsRead: number, readonly rowCount: number | null, readonly badCount: number | null, readonly listVersion: string | null, readonly startedAt: string | null, readonly finishedAt: string | null, readonly expiresAt: string | null, readonly failure: string | null, readonly resultsUrl: string | null, readonly badRowsUrl: string | null, readonly counts: ReadonlyArray<{ readonly class: MatchClass, readonly count: number }>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ScreeningResultsQueryVariables = Exact<{
  jobId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ScreeningResultsQuery = { readonly screeningResults: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly row: number, readonly ref: string, readonly class: MatchClass, readonly score: number, readonly listingIds: ReadonlyArray<string>, readonly isDisputed: boolean, readonly listVersion: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CancelListingMutationVariables = Exact<{
  input: ListingReasonInput;
}>;


export type CancelListingMutation = { readonly cancelListing: { readonly replayed: boolean, readonly listing: { readonly id: string, readonly version: number, readonly status: ListingStatus, readonly partyKind: PartyKind, readonly name: string, readonly identityMasked: string, readonly caseNo: string, readonly grounds: ReadonlyArray<ListingGround>, readonly termYears: number | null, readonly decisionDueAt: string, readonly decisionNo: string | null, readonly decidedAt: string | null, readonly servedAt: string | null, readonly graceUntil: string | null, readonly publishedAt: string | null, readonly entryNo: string | null, readonly termEndsOn: string | null, readonly listedUntil: string | null, readonly endGround: DeletionGround | null, readonly releaseDueAt: string | null, readonly overdueAt: string | null, readonly endedAt: string | null, readonly isDisputed: boolean, readonly warnings: ReadonlyArray<ListingWarning>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type CorrectListingMutationVariables = Exact<{
  input: CorrectListingInput;
}>;


export type CorrectListingMutation = { readonly correctListing: { readonly replayed: boolean, readonly listing: { readonly id: string, readonly version: number, readonly status: ListingStatus, readonly partyKind: PartyKind, readonly name: string, readonly identityMasked: string, readonly caseNo: string, readonly grounds: ReadonlyArray<ListingGround>, readonly termYears: number | null, readonly decisionDueAt: string, readonly decisionNo: string | null, readonly decidedAt: string | null, readonly servedAt: string | null, readonly graceUntil: string | null, readonly publishedAt: string | null, readonly entryNo: string | null, readonly termEndsOn: string | null, readonly listedUntil: string | null, readonly endGround: DeletionGround | null, readonly releaseDueAt: string | null, readonly overdueAt: string | null, readonly endedAt: string | null, readonly isDisputed: boolean, readonly warnings: ReadonlyArray<ListingWarning>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type DecideEarlyDeletionMutationVariables = Exact<{
  input: ListingReasonInput;
}>;


export type DecideEarlyDeletionMutation = { readonly decideEarlyDeletion: { readonly replayed: boolean, readonly listing: { readonly id: string, readonly version: number, readonly status: ListingStatus, readonly partyKind: PartyKind, readonly name: string, readonly identityMasked: string, readonly caseNo: string, readonly grounds: ReadonlyArray<ListingGround>, readonly termYears: number | null, readonly decisionDueAt: string, readonly decisionNo: string | null, readonly decidedAt: string | null, readonly servedAt: string | null, readonly graceUntil: string | null, readonly publishedAt: string | null, readonly entryNo: string | null, readonly termEndsOn: string | null, readonly listedUntil: string | null, readonly endGround: DeletionGround | null, readonly releaseDueAt: string | null, readonly overdueAt: string | null, readonly endedAt: string | null, readonly isDisputed: boolean, readonly warnings: ReadonlyArray<ListingWarning>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type DecideListingMutationVariables = Exact<{
  input: DecideListingInput;
}>;


export type DecideListingMutation = { readonly decideListing: { readonly replayed: boolean, readonly listing: { readonly id: string, readonly version: number, readonly status: ListingStatus, readonly partyKind: PartyKind, readonly name: string, readonly identityMasked: string, readonly caseNo: string, readonly grounds: ReadonlyArray<ListingGround>, readonly termYears: number | null, readonly decisionDueAt: string, readonly decisionNo: string | null, readonly decidedAt: string | null, readonly servedAt: string | null, readonly graceUntil: string | null, readonly publishedAt: string | null, readonly entryNo: string | null, readonly termEndsOn: string | null, readonly listedUntil: string | null, readonly endGround: DeletionGround | null, readonly releaseDueAt: string | null, readonly overdueAt: string | null, readonly endedAt: string | null, readonly isDisputed: boolean, readonly warnings: ReadonlyArray<ListingWarning>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type DeleteListingMutationVariables = Exact<{
  input: DeleteListingInput;
}>;


export type DeleteListingMutation = { readonly deleteListing: { readonly replayed: boolean, readonly listing: { readonly id: string, readonly version: number, readonly status: ListingStatus, readonly partyKind: PartyKind, readonly name: string, readonly identityMasked: string, readonly caseNo: string, readonly grounds: ReadonlyArray<ListingGround>, readonly termYears: number | null, readonly decisionDueAt: string, readonly decisionNo: string | null, readonly decidedAt: string | null, readonly servedAt: string | null, readonly graceUntil: string | null, readonly publishedAt: string | null, readonly entryNo: string | null, readonly termEndsOn: string | null, readonly listedUntil: string | null, readonly endGround: DeletionGround | null, readonly releaseDueAt: string | null, readonly overdueAt: string | null, readonly endedAt: string | null, readonly isDisputed: boolean, readonly warnings: ReadonlyArray<ListingWarning>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type GrantExemptionMutationVariables = Exact<{
  input: GrantExemptionInput;
}>;


export type GrantExemptionMutation = { readonly grantExemption: { readonly replayed: boolean, readonly restriction: { readonly id: string, readonly version: number, readonly status: RestrictionStatus, readonly orderNo: string, readonly courtName: string, readonly partyKind: PartyKind, readonly nameMasked: string, readonly signedBy: string, readonly signedOn: string, readonly measure: string, readonly liftingSteps: string, readonly noticeDeliveredAt: string | null, readonly liftedAt: string | null, readonly liftReason: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type GrantGraceMutationVariables = Exact<{
  input: GrantGraceInput;
}>;


export type GrantGraceMutation = { readonly grantGrace: { readonly replayed: boolean, readonly listing: { readonly id: string, readonly version: number, readonly status: ListingStatus, readonly partyKind: PartyKind, readonly name: string, readonly identityMasked: string, readonly caseNo: string, readonly grounds: ReadonlyArray<ListingGround>, readonly termYears: number | null, readonly decisionDueAt: string, readonly decisionNo: string | null, readonly decidedAt: string | null, readonly servedAt: string | null, readonly graceUntil: string | null, readonly publishedAt: string | null, readonly entryNo: string | null, readonly termEndsOn: string | null, readonly listedUntil: string | null, readonly endGround: DeletionGround | null, readonly releaseDueAt: string | null, readonly overdueAt: string | null, readonly endedAt: string | null, readonly isDisputed: boolean, readonly warnings: ReadonlyArray<ListingWarning>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ListingStateFragment = { readonly id: string, readonly version: number, readonly status: ListingStatus, readonly partyKind: PartyKind, readonly name: string, readonly identityMasked: string, readonly caseNo: string, readonly grounds: ReadonlyArray<ListingGround>, readonly termYears: number | null, readonly decisionDueAt: string, readonly decisionNo: string | null, readonly decidedAt: string | null, readonly servedAt: string | null, readonly graceUntil: string | null, readonly publishedAt: string | null, readonly entryNo: string | null, readonly termEndsOn: string | null, readonly listedUntil: string | null, readonly endGround: DeletionGround | null, readonly releaseDueAt: string | null, readonly overdueAt: string | null, readonly endedAt: string | null, readonly isDisputed: boolean, readonly warnings: ReadonlyArray<ListingWarning>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> };

export type ListingsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ListingFilterInput | null | undefined;
}>;


export type ListingsQuery = { readonly listings: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly status: ListingStatus, readonly partyKind: PartyKind, readonly name: string, readonly identityMasked: string, readonly caseNo: string, readonly grounds: ReadonlyArray<ListingGround>, readonly termYears: number | null, readonly decisionDueAt: string, readonly decisionNo: string | null, readonly decidedAt: string | null, readonly servedAt: string | null, readonly graceUntil: string | null, readonly publishedAt: string | null, readonly entryNo: string | null, readonly termEndsOn: string | null, readonly listedUntil: string | null, readonly endGround: DeletionGround | null, readonly releaseDueAt: string | null, readonly overdueAt: string | null, readonly endedAt: string | null, readonly isDisputed: boolean, readonly warnings: ReadonlyArray<ListingWarning>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type NoteBankruptcyMutationVariables = Exact<{
  input: NoteBankruptcyInput;
}>;


export type NoteBankruptcyMutation = { readonly noteBankruptcy: { readonly replayed: boolean, readonly listing: { readonly id: string, readonly version: number, readonly status: ListingStatus, readonly partyKind: PartyKind, readonly name: string, readonly identityMasked: string, readonly caseNo: string, readonly grounds: ReadonlyArray<ListingGround>, readonly termYears: number | null, readonly decisionDueAt: string, readonly decisionNo: string | null, readonly decidedAt: string | null, readonly servedAt: string | null, readonly graceUntil: string | null, readonly publishedAt: string | null, readonly entryNo: string | null, readonly termEndsOn: string | null, readonly listedUntil: string | null, readonly endGround: DeletionGround | null, readonly releaseDueAt: string | null, readonly overdueAt: string | null, readonly endedAt: string | null, readonly isDisputed: boolean, readonly warnings: ReadonlyArray<ListingWarning>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type NoteBankruptcyFraudMutationVariables = Exact<{
  input: NoteBankruptcyFraudInput;
}>;


export type NoteBankruptcyFraudMutation = { readonly noteBankruptcyFraud: { readonly replayed: boolean, readonly listing: { readonly id: string, readonly version: number, readonly status: ListingStatus, readonly partyKind: PartyKind, readonly name: string, readonly identityMasked: string, readonly caseNo: string, readonly grounds: ReadonlyArray<ListingGround>, readonly termYears: number | null, readonly decisionDueAt: string, readonly decisionNo: string | null, readonly decidedAt: string | null, readonly servedAt: string | null, readonly graceUntil: string | null, readonly publishedAt: string | null, readonly entryNo: string | null, readonly termEndsOn: string | null, readonly listedUntil: string | null, readonly endGround: DeletionGround | null, readonly releaseDueAt: string | null, readonly overdueAt: string | null, readonly endedAt: string | null, readonly isDisputed: boolean, readonly warnings: ReadonlyArray<ListingWarning>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ProposeListingMutationVariables = Exact<{
  input: ProposeListingInput;
}>;


export type ProposeListingMutation = { readonly proposeListing: { readonly replayed: boolean, readonly listing: { readonly id: string, readonly version: number, readonly status: ListingStatus, readonly partyKind: PartyKind, readonly name: string, readonly identityMasked: string, readonly caseNo: string, readonly grounds: ReadonlyArray<ListingGround>, readonly termYears: number | null, readonly decisionDueAt: string, readonly decisionNo: string | null, readonly decidedAt: string | null, readonly servedAt: string | null, readonly graceUntil: string | null, readonly publishedAt: string | null, readonly entryNo: string | null, readonly termEndsOn: string | null, readonly listedUntil: string | null, readonly endGround: DeletionGround | null, readonly releaseDueAt: string | null, readonly overdueAt: string | null, readonly endedAt: string | null, readonly isDisputed: boolean, readonly warnings: ReadonlyArray<ListingWarning>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type PublishListingMutationVariables = Exact<{
  input: PublishListingInput;
}>;


export type PublishListingMutation = { readonly publishListing: { readonly replayed: boolean, readonly listing: { readonly id: string, readonly version: number, readonly status: ListingStatus, readonly partyKind: PartyKind, readonly name: string, readonly identityMasked: string, readonly caseNo: string, readonly grounds: ReadonlyArray<ListingGround>, readonly termYears: number | null, readonly decisionDueAt: string, readonly decisionNo: string | null, readonly decidedAt: string | null, readonly servedAt: string | null, readonly graceUntil: string | null, readonly publishedAt: string | null, readonly entryNo: string | null, readonly termEndsOn: string | null, readonly listedUntil: string | null, readonly endGround: DeletionGround | null, readonly releaseDueAt: string | null, readonly overdueAt: string | null, readonly endedAt: string | null, readonly isDisputed: boolean, readonly warnings: ReadonlyArray<ListingWarning>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RecordReleaseMutationVariables = Exact<{
  input: RecordReleaseInput;
}>;


export type RecordReleaseMutation = { readonly recordRelease: { readonly replayed: boolean, readonly listing: { readonly id: string, readonly version: number, readonly status: ListingStatus, readonly partyKind: PartyKind, readonly name: string, readonly identityMasked: string, readonly caseNo: string, readonly grounds: ReadonlyArray<ListingGround>, readonly termYears: number | null, readonly decisionDueAt: string, readonly decisionNo: string | null, readonly decidedAt: string | null, readonly servedAt: string | null, readonly graceUntil: string | null, readonly publishedAt: string | null, readonly entryNo: string | null, readonly termEndsOn: string | null, readonly listedUntil: string | null, readonly endGround: DeletionGround | null, readonly releaseDueAt: string | null, readonly overdueAt: string | null, readonly endedAt: string | null, readonly isDisputed: boolean, readonly warnings: ReadonlyArray<ListingWarning>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RejectListingMutationVariables = Exact<{
  input: RejectListingInput;
}>;


export type RejectListingMutation = { readonly rejectListing: { readonly replayed: boolean, readonly listing: { readonly id: string, readonly version: number, readonly status: ListingStatus, readonly partyKind: PartyKind, readonly name: string, readonly identityMasked: string, readonly caseNo: string, readonly grounds: ReadonlyArray<ListingGround>, readonly termYears: number | null, readonly decisionDueAt: string, readonly decisionNo: string | null, readonly decidedAt: string | null, readonly servedAt: string | null, readonly graceUntil: string | null, readonly publishedAt: string | null, readonly entryNo: string | null, readonly termEndsOn: string | null, readonly listedUntil: string | null, readonly endGround: DeletionGround | null, readonly releaseDueAt: string | null, readonly overdueAt: string | null, readonly endedAt: string | null, readonly isDisputed: boolean, readonly warnings: ReadonlyArray<ListingWarning>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RestrictionCheckQueryVariables = Exact<{
  input: RestrictionCheckInput;
}>;


export type RestrictionCheckQuery = { readonly restrictionCheck: { readonly isRestricted: boolean | null, readonly orderNo: string | null, readonly listVersion: string, readonly refusals: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RevokeListingMutationVariables = Exact<{
  input: ListingReasonInput;
}>;


export type RevokeListingMutation = { readonly revokeListing: { readonly replayed: boolean, readonly listing: { readonly id: string, readonly version: number, readonly status: ListingStatus, readonly partyKind: PartyKind, readonly name: string, readonly identityMasked: string, readonly caseNo: string, readonly grounds: ReadonlyArray<ListingGround>, readonly termYears: number | null, readonly decisionDueAt: string, readonly decisionNo: string | null, readonly decidedAt: string | null, readonly servedAt: string | null, readonly graceUntil: string | null, readonly publishedAt: string | null, readonly entryNo: string | null, readonly termEndsOn: string | null, readonly listedUntil: string | null, readonly endGround: DeletionGround | null, readonly releaseDueAt: string | null, readonly overdueAt: string | null, readonly endedAt: string | null, readonly isDisputed: boolean, readonly warnings: ReadonlyArray<ListingWarning>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ServeListingMutationVariables = Exact<{
  input: ListingChangeInput;
}>;


export type ServeListingMutation = { readonly serveListing: { readonly replayed: boolean, readonly listing: { readonly id: string, readonly version: number, readonly status: ListingStatus, readonly partyKind: PartyKind, readonly name: string, readonly identityMasked: string, readonly caseNo: string, readonly grounds: ReadonlyArray<ListingGround>, readonly termYears: number | null, readonly decisionDueAt: string, readonly decisionNo: string | null, readonly decidedAt: string | null, readonly servedAt: string | null, readonly graceUntil: string | null, readonly publishedAt: string | null, readonly entryNo: string | null, readonly termEndsOn: string | null, readonly listedUntil: string | null, readonly endGround: DeletionGround | null, readonly releaseDueAt: string | null, readonly overdueAt: string | null, readonly endedAt: string | null, readonly isDisputed: boolean, readonly warnings: ReadonlyArray<ListingWarning>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type AccreditStationMutationVariables = Exact<{
  input: AccreditStationInput;
}>;


export type AccreditStationMutation = { readonly accreditStation: { readonly replayed: boolean, readonly accreditation: { readonly id: string, readonly version: number, readonly operation: string, readonly status: AccreditationStatus, readonly validFrom: string, readonly validTo: string, readonly agreementNo: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type CertifyStaffMutationVariables = Exact<{
  input: CertifyStaffInput;
}>;


export type CertifyStaffMutation = { readonly certifyStaff: { readonly replayed: boolean, readonly qualification: { readonly id: string, readonly version: number, readonly function: StaffFunction, readonly status: QualificationStatus, readonly certificateNo: string, readonly validFrom: string, readonly validTo: string, readonly points: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type EndAccreditationMutationVariables = Exact<{
  input: SuperviseInput;
}>;


export type EndAccreditationMutation = { readonly endAccreditation: { readonly replayed: boolean, readonly accreditation: { readonly id: string, readonly version: number, readonly status: AccreditationStatus, readonly operation: string, readonly endReason: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ExpireStationMutationVariables = Exact<{
  input: SuperviseInput;
}>;


export type ExpireStationMutation = { readonly expireStation: { readonly replayed: boolean, readonly station: { readonly id: string, readonly version: number, readonly status: StationStatus, readonly statusReason: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type PartnersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: PartnerFilterInput | null | undefined;
}>;


export type PartnersQuery = { readonly partners: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly kind: PartnerKind, readonly name: string, readonly status: PartnerStatus, readonly suspensionReason: string | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PoliceUnitsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PoliceUnitsQuery = { readonly policeUnits: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly code: string, readonly name: string, readonly kind: PoliceUnitKind, readonly parent: { readonly code: string } | null, readonly areas: ReadonlyArray<{ readonly business: string, readonly divisionCode: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ReinstateStationMutationVariables = Exact<{
  input: SuperviseInput;
}>;


export type ReinstateStationMutation = { readonly reinstateStation: { readonly replayed: boolean, readonly station: { readonly id: string, readonly version: number, readonly status: StationStatus, readonly statusReason: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RestorePartnerMutationVariables = Exact<{
  input: SuperviseInput;
}>;


export type RestorePartnerMutation = { readonly restorePartner: { readonly replayed: boolean, readonly partner: { readonly id: string, readonly version: number, readonly status: PartnerStatus, readonly suspensionReason: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RestoreStaffMutationVariables = Exact<{
  input: SuperviseInput;
}>;


export type RestoreStaffMutation = { readonly restoreStaff: { readonly replayed: boolean, readonly staff: { readonly id: string, readonly version: number, readonly status: StaffStatus, readonly statusReason: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RestoreStationMutationVariables = Exact<{
  input: SuperviseInput;
}>;


export type RestoreStationMutation = { readonly restoreStation: { readonly replayed: boolean, readonly station: { readonly id: string, readonly version: number, readonly status: StationStatus, readonly statusReason: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RestrictStationMutationVariables = Exact<{
  input: SuperviseInput;
}>;


export type RestrictStationMutation = { readonly restrictStation: { readonly replayed: boolean, readonly station: { readonly id: string, readonly version: number, readonly status: StationStatus, readonly statusReason: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RevokeQualificationMutationVariables = Exact<{
  input: SuperviseInput;
}>;


export type RevokeQualificationMutation = { readonly revokeQualification: { readonly replayed: boolean, readonly qualification: { readonly id: string, readonly version: number, readonly status: QualificationStatus, readonly function: StaffFunction, readonly statusReason: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type StaffMembersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: StaffFilterInput | null | undefined;
}>;


export type StaffMembersQuery = { readonly staffMembers: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly name: string, readonly functions: ReadonlyArray<StaffFunction>, readonly status: StaffStatus, readonly statusReason: string | null, readonly qualifications: ReadonlyArray<{ readonly id: string, readonly version: number, readonly function: StaffFunction, readonly status: QualificationStatus, readonly validTo: string, readonly points: number }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type StationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: StationFilterInput | null | undefined;
}>;


export type StationsQuery = { readonly stations: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly divisionCode: string, readonly status: StationStatus, readonly grade: StationGrade, readonly statusReason: string | null, readonly statusSince: string, readonly accreditations: ReadonlyArray<{ readonly id: string, readonly version: number, readonly operation: string, readonly status: AccreditationStatus, readonly validFrom: string, readonly validTo: string, readonly agreementNo: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SuspendPartnerMutationVariables = Exact<{
  input: SuperviseInput;
}>;


export type SuspendPartnerMutation = { readonly suspendPartner: { readonly replayed: boolean, readonly partner: { readonly id: string, readonly version: number, readonly status: PartnerStatus, readonly suspensionReason: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type SuspendStaffMutationVariables = Exact<{
  input: SuperviseInput;
}>;


export type SuspendStaffMutation = { readonly suspendStaff: { readonly replayed: boolean, readonly staff: { readonly id: string, readonly version: number, readonly status: StaffStatus, readonly statusReason: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type SuspendStationMutationVariables = Exact<{
  input: SuperviseInput;
}>;


export type SuspendStationMutation = { readonly suspendStation: { readonly replayed: boolean, readonly station: { readonly id: string, readonly version: number, readonly status: StationStatus, readonly statusReason: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type TerminatePartnerMutationVariables = Exact<{
  input: SuperviseInput;
}>;


export type TerminatePartnerMutation = { readonly terminatePartner: { readonly replayed: boolean, readonly partner: { readonly id: string, readonly version: number, readonly status: PartnerStatus, readonly suspensionReason: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type TerminateStationMutationVariables = Exact<{
  input: SuperviseInput;
}>;


export type TerminateStationMutation = { readonly terminateStation: { readonly replayed: boolean, readonly station: { readonly id: string, readonly version: number, readonly status: StationStatus, readonly statusReason: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type PersonActsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: PersonActFilterInput | null | undefined;
}>;


export type PersonActsQuery = { readonly personActs: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: ActKind, readonly status: ActStatus, readonly recordId: string, readonly documentHash: string, readonly expiresAt: string, readonly receipt: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ChangeWebhookEndpointMutationVariables = Exact<{
  input: ChangeWebhookEndpointInput;
}>;


export type ChangeWebhookEndpointMutation = { readonly changeWebhookEndpoint: { readonly replayed: boolean, readonly webhookEndpoint: { readonly id: string, readonly version: number, readonly url: string, readonly types: ReadonlyArray<string>, readonly operation: string | null, readonly scheme: SigningScheme, readonly status: WebhookEndpointStatus, readonly brokenBecause: WebhookBreakReason | null, readonly publicKey: string | null, readonly previousSecretUntil: string | null, readonly sequence: number, readonly failures: number, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ChangesQueryVariables = Exact<{
  after?: string | null | undefined;
  types?: ReadonlyArray<string> | string | null | undefined;
}>;


export type ChangesQuery = { readonly changes: { readonly cursor: string, readonly hasMore: boolean, readonly changes: ReadonlyArray<{ readonly id: string, readonly seq: number, readonly type: string, readonly recordId: string, readonly recordVersion: number }> } };

export type NodeQueryVariables = Exact<{
  id: string | number;
}>;


export type NodeQuery = { readonly node:
    | { readonly __typename: 'Accident', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'AccidentParty', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'Accreditation', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'Application', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'Assessment', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'AssociationMember', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'Batch', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'ClaimRefusal', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'ClosureCheck', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'Clue', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'CorrectionItem', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'CorrectionNotice', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'CourtSuperior', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'CreditAlert', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'CreditNotice', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'DispatchJob', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'Document', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'Duty', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'DutyAck', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'DutyHit', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'EnforcementCase', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'EnforcementClue', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'Evidence', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'ExposureNotice', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'FeedReceipt', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'FraudFinding', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'GuardInstruction', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'GuardOrder', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'GuardPost', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'GuardShift', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'Hazard', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'Household', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'HouseholdExport', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'HouseholdLook', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'Incident', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'Liability', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'LiabilityReview', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'ListComparison', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'ListReconciliation', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'ListReconciliationRow', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'ListSnapshot', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'Listing', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'LossAssessment', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'MatchDecision', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'MeasureRevision', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'Message', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'NettingStatement', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'NoticeBoard', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'Objection', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'Partner', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'Party', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'Patrol', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'Payment', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'PersonAct', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'PersuasionRecord', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'PlateDraw', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'PlateOrder', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'PoliceUnit', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'PolicyApplication', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'PolicyCheck', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'Qualification', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'Ranking', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'Reconciliation', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'ReconciliationItem', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'Recovery', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'Restriction', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'RuralPoint', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'RuralPosting', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'RuralShift', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'SceneTeam', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'ScreeningContract', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'ScreeningFile', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'ScreeningJob', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'Seat', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'SeatTask', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'SettlementOffer', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'SharingAgreement', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'Site', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'Station', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'UnitBinding', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'Vehicle', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'Visit', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'Watch', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'WebhookEndpoint', readonly id: string, readonly version: number, readonly updatedAt: string }
   | null };

export type OperationOutcomeQueryVariables = Exact<{
  idempotencyKey: string;
}>;


export type OperationOutcomeQuery = { readonly operationOutcome: { readonly outcome: string, readonly recordId: string | null, readonly codes: ReadonlyArray<string> } };

export type PauseWebhookEndpointMutationVariables = Exact<{
  input: ChangeEndpointInput;
}>;


export type PauseWebhookEndpointMutation = { readonly pauseWebhookEndpoint: { readonly replayed: boolean, readonly webhookEndpoint: { readonly id: string, readonly version: number, readonly url: string, readonly types: ReadonlyArray<string>, readonly operation: string | null, readonly scheme: SigningScheme, readonly status: WebhookEndpointStatus, readonly brokenBecause: WebhookBreakReason | null, readonly publicKey: string | null, readonly previousSecretUntil: string | null, readonly sequence: number, readonly failures: number, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RedeliverWebhooksMutationVariables = Exact<{
  input: RedeliverWebhooksInput;
}>;


export type RedeliverWebhooksMutation = { readonly redeliverWebhooks: { readonly replayed: boolean, readonly webhookEndpoint: { readonly id: string, readonly version: number, readonly url: string, readonly types: ReadonlyArray<string>, readonly operation: string | null, readonly scheme: SigningScheme, readonly status: WebhookEndpointStatus, readonly brokenBecause: WebhookBreakReason | null, readonly publicKey: string | null, readonly previousSecretUntil: string | null, readonly sequence: number, readonly failures: number, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RefusalFragment = { readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> };

export type RegisterWebhookEndpointMutationVariables = Exact<{
  input: RegisterWebhookEndpointInput;
}>;


export type RegisterWebhookEndpointMutation = { readonly registerWebhookEndpoint: { readonly secret: string | null, readonly replayed: boolean, readonly webhookEndpoint: { readonly id: string, readonly version: number, readonly url: string, readonly types: ReadonlyArray<string>, readonly operation: string | null, readonly scheme: SigningScheme, readonly status: WebhookEndpointStatus, readonly brokenBecause: WebhookBreakReason | null, readonly publicKey: string | null, readonly previousSecretUntil: string | null, readonly sequence: number, readonly failures: number, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RemoveWebhookEndpointMutationVariables = Exact<{
  input: ChangeEndpointInput;
}>;


export type RemoveWebhookEndpointMutation = { readonly removeWebhookEndpoint: { readonly replayed: boolean, readonly webhookEndpoint: { readonly id: string, readonly version: number, readonly url: string, readonly types: ReadonlyArray<string>, readonly operation: string | null, readonly scheme: SigningScheme, readonly status: WebhookEndpointStatus, readonly brokenBecause: WebhookBreakReason | null, readonly publicKey: string | null, readonly previousSecretUntil: string | null, readonly sequence: number, readonly failures: number, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ResumeWebhookEndpointMutationVariables = Exact<{
  input: ChangeEndpointInput;
}>;


export type ResumeWebhookEndpointMutation = { readonly resumeWebhookEndpoint: { readonly replayed: boolean, readonly webhookEndpoint: { readonly id: string, readonly version: number, readonly url: string, readonly types: ReadonlyArray<string>, readonly operation: string | null, readonly scheme: SigningScheme, readonly status: WebhookEndpointStatus, readonly brokenBecause: WebhookBreakReason | null, readonly publicKey: string | null, readonly previousSecretUntil: string | null, readonly sequence: number, readonly failures: number, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RotateWebhookSecretMutationVariables = Exact<{
  input: ChangeEndpointInput;
}>;


export type RotateWebhookSecretMutation = { readonly rotateWebhookSecret: { readonly secret: string | null, readonly replayed: boolean, readonly webhookEndpoint: { readonly id: string, readonly version: number, readonly url: string, readonly types: ReadonlyArray<string>, readonly operation: string | null, readonly scheme: SigningScheme, readonly status: WebhookEndpointStatus, readonly brokenBecause: WebhookBreakReason | null, readonly publicKey: string | null, readonly previousSecretUntil: string | null, readonly sequence: number, readonly failures: number, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type TestWebhookEndpointMutationVariables = Exact<{
  input: TestWebhookEndpointInput;
}>;


export type TestWebhookEndpointMutation = { readonly testWebhookEndpoint: { readonly replayed: boolean, readonly webhookEndpoint: { readonly id: string, readonly version: number, readonly url: string, readonly types: ReadonlyArray<string>, readonly operation: string | null, readonly scheme: SigningScheme, readonly status: WebhookEndpointStatus, readonly brokenBecause: WebhookBreakReason | null, readonly publicKey: string | null, readonly previousSecretUntil: string | null, readonly sequence: number, readonly failures: number, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type VerifyWebhookEndpointMutationVariables = Exact<{
  input: ChangeEndpointInput;
}>;


export type VerifyWebhookEndpointMutation = { readonly verifyWebhookEndpoint: { readonly replayed: boolean, readonly webhookEndpoint: { readonly id: string, readonly version: number, readonly url: string, readonly types: ReadonlyArray<string>, readonly operation: string | null, readonly scheme: SigningScheme, readonly status: WebhookEndpointStatus, readonly brokenBecause: WebhookBreakReason | null, readonly publicKey: string | null, readonly previousSecretUntil: string | null, readonly sequence: number, readonly failures: number, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly kind: PartnerKind, readonly partnerId: string, readonly staffId: string | null, readonly functions: ReadonlyArray<StaffFunction>, readonly scopes: ReadonlyArray<string>, readonly partner: { readonly name: string, readonly status: PartnerStatus } | null, readonly stations: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly status: StationStatus, readonly accreditations: ReadonlyArray<{ readonly operation: string, readonly status: AccreditationStatus, readonly validTo: string }> }>, readonly limits: { readonly personsPerHour: number, readonly costPerRequest: number, readonly bucket: number, readonly refillPerSecond: number, readonly pageSize: number } } };

export type WebhookEndpointStateFragment = { readonly id: string, readonly version: number, readonly url: string, readonly types: ReadonlyArray<string>, readonly operation: string | null, readonly scheme: SigningScheme, readonly status: WebhookEndpointStatus, readonly brokenBecause: WebhookBreakReason | null, readonly publicKey: string | null, readonly previousSecretUntil: string | null, readonly sequence: number, readonly failures: number, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> };

export type WebhookEndpointsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  deliveries: number;
  deliveriesAfter?: string | null | undefined;
}>;


export type WebhookEndpointsQuery = { readonly webhookEndpoints: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly url: string, readonly types: ReadonlyArray<string>, readonly operation: string | null, readonly scheme: SigningScheme, readonly status: WebhookEndpointStatus, readonly brokenBecause: WebhookBreakReason | null, readonly publicKey: string | null, readonly previousSecretUntil: string | null, readonly sequence: number, readonly failures: number, readonly deliveries: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly eventId: string, readonly type: string, readonly sequence: number | null, readonly recordId: string, readonly occasion: WebhookDeliveryOccasion, readonly status: WebhookDeliveryStatus, readonly nextAt: string | null, readonly attempts: ReadonlyArray<{ readonly attempt: number, readonly at: string, readonly statusCode: number | null, readonly durationMs: number, readonly responseBytes: number, readonly outcome: WebhookAttemptOutcome }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AcceptApplicationMutationVariables = Exact<{
  input: DecideInput;
}>;


export type AcceptApplicationMutation = { readonly acceptApplication: { readonly replayed: boolean, readonly application: { readonly id: string, readonly version: number, readonly number: string, readonly status: ApplicationStatus, readonly vin: string, readonly documentHash: string, readonly plateKind: string | null, readonly plateNo: string | null, readonly grounds: ReadonlyArray<string>, readonly reason: string | null, readonly legalDueOn: string | null, readonly slaDueAt: string | null, readonly elapsedSeconds: number | null, readonly gaps: ReadonlyArray<{ readonly code: string, readonly check: string }>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ApplicationQueryVariables = Exact<{
  id: string | number;
}>;


export type ApplicationQuery = { readonly application: { readonly inspectionRequired: boolean, readonly evidenceNeeded: ReadonlyArray<EvidenceKind>, readonly evidenceMissing: ReadonlyArray<EvidenceKind>, readonly id: string, readonly version: number, readonly number: string, readonly status: ApplicationStatus, readonly vin: string, readonly documentHash: string, readonly plateKind: string | null, readonly plateNo: string | null, readonly grounds: ReadonlyArray<string>, readonly reason: string | null, readonly legalDueOn: string | null, readonly slaDueAt: string | null, readonly elapsedSeconds: number | null, readonly owner: { readonly nameMasked: string, readonly identityMasked: string } | null, readonly checks: ReadonlyArray<{ readonly check: string, readonly stage: CheckStage, readonly outcome: CheckOutcome, readonly failsAs: CheckFailure | null, readonly code: string | null, readonly at: string }>, readonly plateOrder: { readonly id: string, readonly version: number, readonly status: PlateOrderStatus } | null, readonly numbersOnShow: { readonly candidates: ReadonlyArray<string>, readonly expiresAt: string } | null, readonly gaps: ReadonlyArray<{ readonly code: string, readonly check: string }>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null };

export type ApplicationStateFragment = { readonly id: string, readonly version: number, readonly number: string, readonly status: ApplicationStatus, readonly vin: string, readonly documentHash: string, readonly plateKind: string | null, readonly plateNo: string | null, readonly grounds: ReadonlyArray<string>, readonly reason: string | null, readonly legalDueOn: string | null, readonly slaDueAt: string | null, readonly elapsedSeconds: number | null, readonly gaps: ReadonlyArray<{ readonly code: string, readonly check: string }>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> };

export type ApplicationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ApplicationFilterInput | null | undefined;
}>;


export type ApplicationsQuery = { readonly applications: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly number: string, readonly status: ApplicationStatus, readonly vin: string, readonly plateKind: string | null, readonly plateNo: string | null, readonly grounds: ReadonlyArray<string>, readonly legalDueOn: string | null, readonly slaDueAt: string | null, readonly clientReference: string | null, readonly updatedAt: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ApproveApplicationMutationVariables = Exact<{
  input: DecideInput;
}>;


export type ApproveApplicationMutation = { readonly approveApplication: { readonly replayed: boolean, readonly application: { readonly id: string, readonly version: number, readonly number: string, readonly status: ApplicationStatus, readonly vin: string, readonly documentHash: string, readonly plateKind: string | null, readonly plateNo: string | null, readonly grounds: ReadonlyArray<string>, readonly reason: string | null, readonly legalDueOn: string | null, readonly slaDueAt: string | null, readonly elapsedSeconds: number | null, readonly gaps: ReadonlyArray<{ readonly code: string, readonly check: string }>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ArchiveApplicationMutationVariables = Exact<{
  input: DecideInput;
}>;


export type ArchiveApplicationMutation = { readonly archiveApplication: { readonly replayed: boolean, readonly application: { readonly id: string, readonly version: number, readonly number: string, readonly status: ApplicationStatus, readonly vin: string, readonly documentHash: string, readonly plateKind: string | null, readonly plateNo: string | null, readonly grounds: ReadonlyArray<string>, readonly reason: string | null, readonly legalDueOn: string | null, readonly slaDueAt: string | null, readonly elapsedSeconds: number | null, readonly gaps: ReadonlyArray<{ readonly code: string, readonly check: string }>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ChooseNumberMutationVariables = Exact<{
  input: ChooseNumberInput;
}>;


export type ChooseNumberMutation = { readonly chooseNumber: { readonly replayed: boolean, readonly application: { readonly id: string, readonly version: number, readonly number: string, readonly status: ApplicationStatus, readonly vin: string, readonly documentHash: string, readonly plateKind: string | null, readonly plateNo: string | null, readonly grounds: ReadonlyArray<string>, readonly reason: string | null, readonly legalDueOn: string | null, readonly slaDueAt: string | null, readonly elapsedSeconds: number | null, readonly plateOrder: { readonly id: string, readonly version: number, readonly status: PlateOrderStatus } | null, readonly gaps: ReadonlyArray<{ readonly code: string, readonly check: string }>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ComposeNumberMutationVariables = Exact<{
  input: ComposeNumberInput;
}>;


export type ComposeNumberMutation = { readonly composeNumber: { readonly replayed: boolean, readonly application: { readonly id: string, readonly version: number, readonly number: string, readonly status: ApplicationStatus, readonly vin: string, readonly documentHash: string, readonly plateKind: string | null, readonly plateNo: string | null, readonly grounds: ReadonlyArray<string>, readonly reason: string | null, readonly legalDueOn: string | null, readonly slaDueAt: string | null, readonly elapsedSeconds: number | null, readonly gaps: ReadonlyArray<{ readonly code: string, readonly check: string }>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ConfirmApplicationMutationVariables = Exact<{
  input: ConfirmApplicationInput;
}>;


export type ConfirmApplicationMutation = { readonly confirmApplication: { readonly replayed: boolean, readonly application: { readonly id: string, readonly version: number, readonly number: string, readonly status: ApplicationStatus, readonly vin: string, readonly documentHash: string, readonly plateKind: string | null, readonly plateNo: string | null, readonly grounds: ReadonlyArray<string>, readonly reason: string | null, readonly legalDueOn: string | null, readonly slaDueAt: string | null, readonly elapsedSeconds: number | null, readonly gaps: ReadonlyArray<{ readonly code: string, readonly check: string }>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type CorrectApplicationMutationVariables = Exact<{
  input: CorrectApplicationInput;
}>;


export type CorrectApplicationMutation = { readonly correctApplication: { readonly replayed: boolean, readonly application: { readonly id: string, readonly version: number, readonly number: string, readonly status: ApplicationStatus, readonly vin: string, readonly documentHash: string, readonly plateKind: string | null, readonly plateNo: string | null, readonly grounds: ReadonlyArray<string>, readonly reason: string | null, readonly legalDueOn: string | null, readonly slaDueAt: string | null, readonly elapsedSeconds: number | null, readonly gaps: ReadonlyArray<{ readonly code: string, readonly check: string }>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type DeclineApplicationMutationVariables = Exact<{
  input: ReasonInput;
}>;


export type DeclineApplicationMutation = { readonly declineApplication: { readonly replayed: boolean, readonly application: { readonly id: string, readonly version: number, readonly number: string, readonly status: ApplicationStatus, readonly vin: string, readonly documentHash: string, readonly plateKind: string | null, readonly plateNo: string | null, readonly grounds: ReadonlyArray<string>, readonly reason: string | null, readonly legalDueOn: string | null, readonly slaDueAt: string | null, readonly elapsedSeconds: number | null, readonly gaps: ReadonlyArray<{ readonly code: string, readonly check: string }>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type FinishPlateMutationVariables = Exact<{
  input: FinishPlateInput;
}>;


export type FinishPlateMutation = { readonly finishPlate: { readonly replayed: boolean, readonly plateOrder: { readonly id: string, readonly version: number, readonly status: PlateOrderStatus, readonly plateNo: string, readonly blankSerial: string | null, readonly faultyBlanks: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type InspectVehicleMutationVariables = Exact<{
  input: InspectVehicleInput;
}>;


export type InspectVehicleMutation = { readonly inspectVehicle: { readonly replayed: boolean, readonly application: { readonly id: string, readonly version: number, readonly number: string, readonly status: ApplicationStatus, readonly vin: string, readonly documentHash: string, readonly plateKind: string | null, readonly plateNo: string | null, readonly grounds: ReadonlyArray<string>, readonly reason: string | null, readonly legalDueOn: string | null, readonly slaDueAt: string | null, readonly elapsedSeconds: number | null, readonly gaps: ReadonlyArray<{ readonly code: string, readonly check: string }>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type IssueDocumentsMutationVariables = Exact<{
  input: DecideInput;
}>;


export type IssueDocumentsMutation = { readonly issueDocuments: { readonly replayed: boolean, readonly application: { readonly id: string, readonly version: number, readonly number: string, readonly status: ApplicationStatus, readonly vin: string, readonly documentHash: string, readonly plateKind: string | null, readonly plateNo: string | null, readonly grounds: ReadonlyArray<string>, readonly reason: string | null, readonly legalDueOn: string | null, readonly slaDueAt: string | null, readonly elapsedSeconds: number | null, readonly gaps: ReadonlyArray<{ readonly code: string, readonly check: string }>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type OfferNumbersMutationVariables = Exact<{
  input: OfferNumbersInput;
}>;


export type OfferNumbersMutation = { readonly offerNumbers: { readonly replayed: boolean, readonly application: { readonly id: string, readonly version: number, readonly number: string, readonly status: ApplicationStatus, readonly vin: string, readonly documentHash: string, readonly plateKind: string | null, readonly plateNo: string | null, readonly grounds: ReadonlyArray<string>, readonly reason: string | null, readonly legalDueOn: string | null, readonly slaDueAt: string | null, readonly elapsedSeconds: number | null, readonly numbersOnShow: { readonly candidates: ReadonlyArray<string>, readonly expiresAt: string } | null, readonly gaps: ReadonlyArray<{ readonly code: string, readonly check: string }>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type PlateOrdersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: PlateOrderFilterInput | null | undefined;
}>;


export type PlateOrdersQuery = { readonly plateOrders: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly status: PlateOrderStatus, readonly plateKind: string, readonly plateNo: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RefuseApplicationMutationVariables = Exact<{
  input: RefuseApplicationInput;
}>;


export type RefuseApplicationMutation = { readonly refuseApplication: { readonly replayed: boolean, readonly application: { readonly id: string, readonly version: number, readonly number: string, readonly status: ApplicationStatus, readonly vin: string, readonly documentHash: string, readonly plateKind: string | null, readonly plateNo: string | null, readonly grounds: ReadonlyArray<string>, readonly reason: string | null, readonly legalDueOn: string | null, readonly slaDueAt: string | null, readonly elapsedSeconds: number | null, readonly gaps: ReadonlyArray<{ readonly code: string, readonly check: string }>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RegistrationEligibilityQueryVariables = Exact<{
  input: RegistrationEligibilityInput;
}>;


export type RegistrationEligibilityQuery = { readonly registrationEligibility: { readonly submittable: boolean, readonly refusals: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }>, readonly checks: ReadonlyArray<{ readonly check: string, readonly outcome: CheckOutcome, readonly failsAs: CheckFailure | null, readonly code: string | null, readonly message: string | null, readonly remedy: string | null, readonly article: string | null, readonly heldBy: string, readonly liftableBy: string | null, readonly blocker: { readonly orderNo: string } | null }> } };

export type RequestCorrectionMutationVariables = Exact<{
  input: RequestCorrectionInput;
}>;


export type RequestCorrectionMutation = { readonly requestCorrection: { readonly replayed: boolean, readonly application: { readonly id: string, readonly version: number, readonly number: string, readonly status: ApplicationStatus, readonly vin: string, readonly documentHash: string, readonly plateKind: string | null, readonly plateNo: string | null, readonly grounds: ReadonlyArray<string>, readonly reason: string | null, readonly legalDueOn: string | null, readonly slaDueAt: string | null, readonly elapsedSeconds: number | null, readonly gaps: ReadonlyArray<{ readonly code: string, readonly check: string }>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RequestUploadMutationVariables = Exact<{
  input: RequestUploadInput;
}>;


export type RequestUploadMutation = { readonly requestUpload: { readonly replayed: boolean, readonly upload: { readonly id: string, readonly kind: EvidenceKind, readonly uploadUrl: string, readonly uploadTicket: string | null, readonly ticketExpiresAt: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ResumeApplicationMutationVariables = Exact<{
  input: ReasonInput;
}>;


export type ResumeApplicationMutation = { readonly resumeApplication: { readonly replayed: boolean, readonly application: { readonly id: string, readonly version: number, readonly number: string, readonly status: ApplicationStatus, readonly vin: string, readonly documentHash: string, readonly plateKind: string | null, readonly plateNo: string | null, readonly grounds: ReadonlyArray<string>, readonly reason: string | null, readonly legalDueOn: string | null, readonly slaDueAt: string | null, readonly elapsedSeconds: number | null, readonly gaps: ReadonlyArray<{ readonly code: string, readonly check: string }>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ScrapBlankMutationVariables = Exact<{
  input: ScrapBlankInput;
}>;


export type ScrapBlankMutation = { readonly scrapBlank: { readonly replayed: boolean, readonly plateOrder: { readonly id: string, readonly version: number, readonly status: PlateOrderStatus, readonly plateNo: string, readonly blankSerial: string | null, readonly faultyBlanks: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type StartPlateMutationVariables = Exact<{
  input: StartPlateInput;
}>;


export type StartPlateMutation = { readonly startPlate: { readonly replayed: boolean, readonly plateOrder: { readonly id: string, readonly version: number, readonly status: PlateOrderStatus, readonly plateNo: string, readonly blankSerial: string | null, readonly faultyBlanks: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type StartReviewMutationVariables = Exact<{
  input: DecideInput;
}>;


export type StartReviewMutation = { readonly startReview: { readonly replayed: boolean, readonly application: { readonly id: string, readonly version: number, readonly number: string, readonly status: ApplicationStatus, readonly vin: string, readonly documentHash: string, readonly plateKind: string | null, readonly plateNo: string | null, readonly grounds: ReadonlyArray<string>, readonly reason: string | null, readonly legalDueOn: string | null, readonly slaDueAt: string | null, readonly elapsedSeconds: number | null, readonly gaps: ReadonlyArray<{ readonly code: string, readonly check: string }>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type SubmitRegistrationMutationVariables = Exact<{
  input: SubmitRegistrationInput;
}>;


export type SubmitRegistrationMutation = { readonly submitRegistration: { readonly replayed: boolean, readonly application: { readonly id: string, readonly version: number, readonly number: string, readonly status: ApplicationStatus, readonly vin: string, readonly documentHash: string, readonly plateKind: string | null, readonly plateNo: string | null, readonly grounds: ReadonlyArray<string>, readonly reason: string | null, readonly legalDueOn: string | null, readonly slaDueAt: string | null, readonly elapsedSeconds: number | null, readonly gaps: ReadonlyArray<{ readonly code: string, readonly check: string }>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type SuspendApplicationMutationVariables = Exact<{
  input: ReasonInput;
}>;


export type SuspendApplicationMutation = { readonly suspendApplication: { readonly replayed: boolean, readonly application: { readonly id: string, readonly version: number, readonly number: string, readonly status: ApplicationStatus, readonly vin: string, readonly documentHash: string, readonly plateKind: string | null, readonly plateNo: string | null, readonly grounds: ReadonlyArray<string>, readonly reason: string | null, readonly legalDueOn: string | null, readonly slaDueAt: string | null, readonly elapsedSeconds: number | null, readonly gaps: ReadonlyArray<{ readonly code: string, readonly check: string }>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type VehicleQueryVariables = Exact<{
  vin: string;
}>;


export type VehicleQuery = { readonly vehicle: { readonly id: string, readonly vin: string, readonly plateKind: string, readonly plateNo: string, readonly vehicleType: string, readonly useNature: string, readonly brand: string, readonly model: string, readonly firstRegisteredOn: string, readonly inspectionValidTo: string, readonly owner: { readonly nameMasked: string, readonly identityMasked: string } | null, readonly policies: ReadonlyArray<{ readonly policyNo: string, readonly insurerName: string, readonly kind: PolicyKind, readonly startsAt: string, readonly endsAt: string }>, readonly documents: ReadonlyArray<{ readonly kind: DocumentKind, readonly number: string, readonly status: DocumentStatus }> } | null };

export type VehicleByPlateQueryVariables = Exact<{
  plateKind: string;
  plateNo: string;
}>;


export type VehicleByPlateQuery = { readonly vehicleByPlate: { readonly id: string, readonly vin: string, readonly plateKind: string, readonly plateNo: string, readonly status: VehicleStatus, readonly inspectionValidTo: string } | null };

export type VehiclesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: VehicleFilterInput | null | undefined;
}>;


export type VehiclesQuery = { readonly vehicles: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly vin: string, readonly plateKind: string, readonly plateNo: string, readonly useNature: string, readonly status: VehicleStatus, readonly owner: { readonly nameMasked: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WithdrawApplicationMutationVariables = Exact<{
  input: WithdrawApplicationInput;
}>;


export type WithdrawApplicationMutation = { readonly withdrawApplication: { readonly replayed: boolean, readonly application: { readonly id: string, readonly version: number, readonly number: string, readonly status: ApplicationStatus, readonly vin: string, readonly documentHash: string, readonly plateKind: string | null, readonly plateNo: string | null, readonly grounds: ReadonlyArray<string>, readonly reason: string | null, readonly legalDueOn: string | null, readonly slaDueAt: string | null, readonly elapsedSeconds: number | null, readonly gaps: ReadonlyArray<{ readonly code: string, readonly check: string }>, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type FeedReceiptQueryVariables = Exact<{
  id: string | number;
}>;


export type FeedReceiptQuery = { readonly node:
    | { readonly id: string, readonly feed: Feed, readonly at: string, readonly accepted: number, readonly refused: number, readonly outcomes: ReadonlyArray<{ readonly index: number, readonly accepted: boolean, readonly recordId: string | null, readonly code: string | null, readonly field: string | null, readonly message: string | null, readonly remedy: string | null }> }
    | Record<PropertyKey, never>
   | null };

export type FeedReceiptsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  feed?: Feed | null | undefined;
}>;


export type FeedReceiptsQuery = { readonly feedReceipts: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly feed: Feed, readonly at: string, readonly accepted: number, readonly refused: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ReceiptStateFragment = { readonly id: string, readonly feed: Feed, readonly at: string, readonly accepted: number, readonly refused: number, readonly outcomes: ReadonlyArray<{ readonly index: number, readonly accepted: boolean, readonly recordId: string | null, readonly code: string | null, readonly field: string | null, readonly message: string | null, readonly remedy: string | null }> };

export type ReleaseSeizuresMutationVariables = Exact<{
  input: ReleaseSeizuresInput;
}>;


export type ReleaseSeizuresMutation = { readonly releaseSeizures: { readonly replayed: boolean, readonly receipt: { readonly id: string, readonly feed: Feed, readonly at: string, readonly accepted: number, readonly refused: number, readonly outcomes: ReadonlyArray<{ readonly index: number, readonly accepted: boolean, readonly recordId: string | null, readonly code: string | null, readonly field: string | null, readonly message: string | null, readonly remedy: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ReportAnnouncementsMutationVariables = Exact<{
  input: ReportAnnouncementsInput;
}>;


export type ReportAnnouncementsMutation = { readonly reportAnnouncements: { readonly replayed: boolean, readonly receipt: { readonly id: string, readonly feed: Feed, readonly at: string, readonly accepted: number, readonly refused: number, readonly outcomes: ReadonlyArray<{ readonly index: number, readonly accepted: boolean, readonly recordId: string | null, readonly code: string | null, readonly field: string | null, readonly message: string | null, readonly remedy: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ReportBansMutationVariables = Exact<{
  input: ReportBansInput;
}>;


export type ReportBansMutation = { readonly reportBans: { readonly replayed: boolean, readonly receipt: { readonly id: string, readonly feed: Feed, readonly at: string, readonly accepted: number, readonly refused: number, readonly outcomes: ReadonlyArray<{ readonly index: number, readonly accepted: boolean, readonly recordId: string | null, readonly code: string | null, readonly field: string | null, readonly message: string | null, readonly remedy: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ReportCertificatesMutationVariables = Exact<{
  input: ReportCertificatesInput;
}>;


export type ReportCertificatesMutation = { readonly reportCertificates: { readonly replayed: boolean, readonly receipt: { readonly id: string, readonly feed: Feed, readonly at: string, readonly accepted: number, readonly refused: number, readonly outcomes: ReadonlyArray<{ readonly index: number, readonly accepted: boolean, readonly recordId: string | null, readonly code: string | null, readonly field: string | null, readonly message: string | null, readonly remedy: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ReportInvoicesMutationVariables = Exact<{
  input: ReportInvoicesInput;
}>;


export type ReportInvoicesMutation = { readonly reportInvoices: { readonly replayed: boolean, readonly receipt: { readonly id: string, readonly feed: Feed, readonly at: string, readonly accepted: number, readonly refused: number, readonly outcomes: ReadonlyArray<{ readonly index: number, readonly accepted: boolean, readonly recordId: string | null, readonly code: string | null, readonly field: string | null, readonly message: string | null, readonly remedy: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ReportPartiesMutationVariables = Exact<{
  input: ReportPartiesInput;
}>;


export type ReportPartiesMutation = { readonly reportParties: { readonly replayed: boolean, readonly receipt: { readonly id: string, readonly feed: Feed, readonly at: string, readonly accepted: number, readonly refused: number, readonly outcomes: ReadonlyArray<{ readonly index: number, readonly accepted: boolean, readonly recordId: string | null, readonly code: string | null, readonly field: string | null, readonly message: string | null, readonly remedy: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ReportPoliciesMutationVariables = Exact<{
  input: ReportPoliciesInput;
}>;


export type ReportPoliciesMutation = { readonly reportPolicies: { readonly replayed: boolean, readonly receipt: { readonly id: string, readonly feed: Feed, readonly at: string, readonly accepted: number, readonly refused: number, readonly outcomes: ReadonlyArray<{ readonly index: number, readonly accepted: boolean, readonly recordId: string | null, readonly code: string | null, readonly field: string | null, readonly message: string | null, readonly remedy: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ReportPowersOfAttorneyMutationVariables = Exact<{
  input: ReportPowersOfAttorneyInput;
}>;


export type ReportPowersOfAttorneyMutation = { readonly reportPowersOfAttorney: { readonly replayed: boolean, readonly receipt: { readonly id: string, readonly feed: Feed, readonly at: string, readonly accepted: number, readonly refused: number, readonly outcomes: ReadonlyArray<{ readonly index: number, readonly accepted: boolean, readonly recordId: string | null, readonly code: string | null, readonly field: string | null, readonly message: string | null, readonly remedy: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ReportSeizuresMutationVariables = Exact<{
  input: ReportSeizuresInput;
}>;


export type ReportSeizuresMutation = { readonly reportSeizures: { readonly replayed: boolean, readonly receipt: { readonly id: string, readonly feed: Feed, readonly at: string, readonly accepted: number, readonly refused: number, readonly outcomes: ReadonlyArray<{ readonly index: number, readonly accepted: boolean, readonly recordId: string | null, readonly code: string | null, readonly field: string | null, readonly message: string | null, readonly remedy: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ReportTaxesMutationVariables = Exact<{
  input: ReportTaxesInput;
}>;


export type ReportTaxesMutation = { readonly reportTaxes: { readonly replayed: boolean, readonly receipt: { readonly id: string, readonly feed: Feed, readonly at: string, readonly accepted: number, readonly refused: number, readonly outcomes: ReadonlyArray<{ readonly index: number, readonly accepted: boolean, readonly recordId: string | null, readonly code: string | null, readonly field: string | null, readonly message: string | null, readonly remedy: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ReportTestsMutationVariables = Exact<{
  input: ReportTestsInput;
}>;


export type ReportTestsMutation = { readonly reportTests: { readonly replayed: boolean, readonly receipt: { readonly id: string, readonly feed: Feed, readonly at: string, readonly accepted: number, readonly refused: number, readonly outcomes: ReadonlyArray<{ readonly index: number, readonly accepted: boolean, readonly recordId: string | null, readonly code: string | null, readonly field: string | null, readonly message: string | null, readonly remedy: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ReportTheftsMutationVariables = Exact<{
  input: ReportTheftsInput;
}>;


export type ReportTheftsMutation = { readonly reportThefts: { readonly replayed: boolean, readonly receipt: { readonly id: string, readonly feed: Feed, readonly at: string, readonly accepted: number, readonly refused: number, readonly outcomes: ReadonlyArray<{ readonly index: number, readonly accepted: boolean, readonly recordId: string | null, readonly code: string | null, readonly field: string | null, readonly message: string | null, readonly remedy: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type AcceptApplicationsMutationVariables = Exact<{
  input: BulkInput;
}>;


export type AcceptApplicationsMutation = { readonly acceptApplications: { readonly replayed: boolean, readonly bulk: { readonly outcomes: ReadonlyArray<{ readonly id: string, readonly done: boolean, readonly version: number | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly retryable: boolean }> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ApproveApplicationsMutationVariables = Exact<{
  input: BulkInput;
}>;


export type ApproveApplicationsMutation = { readonly approveApplications: { readonly replayed: boolean, readonly bulk: { readonly outcomes: ReadonlyArray<{ readonly id: string, readonly done: boolean, readonly version: number | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly retryable: boolean }> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ApproveVisitMutationVariables = Exact<{
  input: ApproveVisitInput;
}>;


export type ApproveVisitMutation = { readonly approveVisit: { readonly replayed: boolean, readonly visit: { readonly id: string, readonly version: number, readonly status: VisitStatus, readonly stationId: string, readonly siteAddress: string, readonly heldOn: string, readonly plannedCount: number, readonly teamStaffIds: ReadonlyArray<string>, readonly blanksIssued: number | null, readonly blanksReturned: number | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ArchiveApplicationsMutationVariables = Exact<{
  input: BulkInput;
}>;


export type ArchiveApplicationsMutation = { readonly archiveApplications: { readonly replayed: boolean, readonly bulk: { readonly outcomes: ReadonlyArray<{ readonly id: string, readonly done: boolean, readonly version: number | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly retryable: boolean }> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type BatchQueryVariables = Exact<{
  id: string | number;
}>;


export type BatchQuery = { readonly batch: { readonly id: string, readonly version: number, readonly status: BatchStatus, readonly listHash: string, readonly rowCount: number, readonly waiting: number, readonly done: number, readonly failed: number, readonly cancelled: number, readonly etaSeconds: number | null, readonly confirmedAt: string | null, readonly finishedAt: string | null, readonly failedRowsUrl: string } | null };

export type BatchProgressSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type BatchProgressSubscription = { readonly batchProgress: { readonly id: string, readonly status: BatchStatus, readonly rowCount: number, readonly waiting: number, readonly done: number, readonly failed: number, readonly etaSeconds: number | null } | null };

export type BatchRowsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type BatchRowsQuery = { readonly batch: { readonly rows: { readonly edges: ReadonlyArray<{ readonly node: { readonly line: number, readonly status: BatchRowStatus, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }>, readonly application: { readonly id: string, readonly version: number, readonly vin: string, readonly status: ApplicationStatus, readonly plateNo: string | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type BatchStateFragment = { readonly id: string, readonly version: number, readonly status: BatchStatus, readonly listHash: string, readonly rowCount: number, readonly waiting: number, readonly done: number, readonly failed: number, readonly cancelled: number, readonly etaSeconds: number | null, readonly confirmedAt: string | null, readonly finishedAt: string | null, readonly failedRowsUrl: string };

export type BatchesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type BatchesQuery = { readonly batches: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly status: BatchStatus, readonly listHash: string, readonly rowCount: number, readonly waiting: number, readonly done: number, readonly failed: number, readonly cancelled: number, readonly etaSeconds: number | null, readonly confirmedAt: string | null, readonly finishedAt: string | null, readonly failedRowsUrl: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type BulkOutcomesFragment = { readonly outcomes: ReadonlyArray<{ readonly id: string, readonly done: boolean, readonly version: number | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly retryable: boolean }> }> };

export type CancelBatchMutationVariables = Exact<{
  input: CancelBatchInput;
}>;


export type CancelBatchMutation = { readonly cancelBatch: { readonly replayed: boolean, readonly batch: { readonly id: string, readonly version: number, readonly status: BatchStatus, readonly listHash: string, readonly rowCount: number, readonly waiting: number, readonly done: number, readonly failed: number, readonly cancelled: number, readonly etaSeconds: number | null, readonly confirmedAt: string | null, readonly finishedAt: string | null, readonly failedRowsUrl: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type CancelVisitMutationVariables = Exact<{
  input: CancelVisitInput;
}>;


export type CancelVisitMutation = { readonly cancelVisit: { readonly replayed: boolean, readonly visit: { readonly id: string, readonly version: number, readonly status: VisitStatus, readonly stationId: string, readonly siteAddress: string, readonly heldOn: string, readonly plannedCount: number, readonly teamStaffIds: ReadonlyArray<string>, readonly blanksIssued: number | null, readonly blanksReturned: number | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type CloseVisitMutationVariables = Exact<{
  input: CloseVisitInput;
}>;


export type CloseVisitMutation = { readonly closeVisit: { readonly replayed: boolean, readonly visit: { readonly id: string, readonly version: number, readonly status: VisitStatus, readonly stationId: string, readonly siteAddress: string, readonly heldOn: string, readonly plannedCount: number, readonly teamStaffIds: ReadonlyArray<string>, readonly blanksIssued: number | null, readonly blanksReturned: number | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ConfirmBatchMutationVariables = Exact<{
  input: ConfirmBatchInput;
}>;


export type ConfirmBatchMutation = { readonly confirmBatch: { readonly replayed: boolean, readonly batch: { readonly id: string, readonly version: number, readonly status: BatchStatus, readonly listHash: string, readonly rowCount: number, readonly waiting: number, readonly done: number, readonly failed: number, readonly cancelled: number, readonly etaSeconds: number | null, readonly confirmedAt: string | null, readonly finishedAt: string | null, readonly failedRowsUrl: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type DrawNumbersMutationVariables = Exact<{
  input: BulkInput;
}>;


export type DrawNumbersMutation = { readonly drawNumbers: { readonly replayed: boolean, readonly bulk: { readonly outcomes: ReadonlyArray<{ readonly id: string, readonly done: boolean, readonly version: number | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly retryable: boolean }> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type FinishPlatesMutationVariables = Exact<{
  input: FinishPlatesInput;
}>;


export type FinishPlatesMutation = { readonly finishPlates: { readonly replayed: boolean, readonly bulk: { readonly outcomes: ReadonlyArray<{ readonly id: string, readonly done: boolean, readonly version: number | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly retryable: boolean }> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type InspectVehiclesMutationVariables = Exact<{
  input: InspectVehiclesInput;
}>;


export type InspectVehiclesMutation = { readonly inspectVehicles: { readonly replayed: boolean, readonly bulk: { readonly outcomes: ReadonlyArray<{ readonly id: string, readonly done: boolean, readonly version: number | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly retryable: boolean }> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type IssueDocumentSetsMutationVariables = Exact<{
  input: BulkInput;
}>;


export type IssueDocumentSetsMutation = { readonly issueDocumentSets: { readonly replayed: boolean, readonly bulk: { readonly outcomes: ReadonlyArray<{ readonly id: string, readonly done: boolean, readonly version: number | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly retryable: boolean }> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type OpenBatchMutationVariables = Exact<{
  input: OpenBatchInput;
}>;


export type OpenBatchMutation = { readonly openBatch: { readonly replayed: boolean, readonly batch: { readonly id: string, readonly version: number, readonly status: BatchStatus, readonly listHash: string, readonly rowCount: number, readonly waiting: number, readonly done: number, readonly failed: number, readonly cancelled: number, readonly etaSeconds: number | null, readonly confirmedAt: string | null, readonly finishedAt: string | null, readonly failedRowsUrl: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RefuseApplicationsMutationVariables = Exact<{
  input: RefuseApplicationsInput;
}>;


export type RefuseApplicationsMutation = { readonly refuseApplications: { readonly replayed: boolean, readonly bulk: { readonly outcomes: ReadonlyArray<{ readonly id: string, readonly done: boolean, readonly version: number | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly retryable: boolean }> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RequestVisitMutationVariables = Exact<{
  input: RequestVisitInput;
}>;


export type RequestVisitMutation = { readonly requestVisit: { readonly replayed: boolean, readonly visit: { readonly id: string, readonly version: number, readonly status: VisitStatus, readonly stationId: string, readonly siteAddress: string, readonly heldOn: string, readonly plannedCount: number, readonly teamStaffIds: ReadonlyArray<string>, readonly blanksIssued: number | null, readonly blanksReturned: number | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type StartPlatesMutationVariables = Exact<{
  input: BulkInput;
}>;


export type StartPlatesMutation = { readonly startPlates: { readonly replayed: boolean, readonly bulk: { readonly outcomes: ReadonlyArray<{ readonly id: string, readonly done: boolean, readonly version: number | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly retryable: boolean }> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type StartReviewsMutationVariables = Exact<{
  input: BulkInput;
}>;


export type StartReviewsMutation = { readonly startReviews: { readonly replayed: boolean, readonly bulk: { readonly outcomes: ReadonlyArray<{ readonly id: string, readonly done: boolean, readonly version: number | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly retryable: boolean }> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type StartVisitMutationVariables = Exact<{
  input: StartVisitInput;
}>;


export type StartVisitMutation = { readonly startVisit: { readonly replayed: boolean, readonly visit: { readonly id: string, readonly version: number, readonly status: VisitStatus, readonly stationId: string, readonly siteAddress: string, readonly heldOn: string, readonly plannedCount: number, readonly teamStaffIds: ReadonlyArray<string>, readonly blanksIssued: number | null, readonly blanksReturned: number | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type VisitQueryVariables = Exact<{
  id: string | number;
}>;


export type VisitQuery = { readonly visit: { readonly id: string, readonly version: number, readonly status: VisitStatus, readonly stationId: string, readonly siteAddress: string, readonly heldOn: string, readonly plannedCount: number, readonly teamStaffIds: ReadonlyArray<string>, readonly blanksIssued: number | null, readonly blanksReturned: number | null, readonly host: { readonly nameMasked: string, readonly identityMasked: string } | null, readonly batches: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly status: BatchStatus, readonly listHash: string, readonly rowCount: number, readonly waiting: number, readonly done: number, readonly failed: number, readonly cancelled: number, readonly etaSeconds: number | null, readonly confirmedAt: string | null, readonly finishedAt: string | null, readonly failedRowsUrl: string } }> }, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } | null };

export type VisitStateFragment = { readonly id: string, readonly version: number, readonly status: VisitStatus, readonly stationId: string, readonly siteAddress: string, readonly heldOn: string, readonly plannedCount: number, readonly teamStaffIds: ReadonlyArray<string>, readonly blanksIssued: number | null, readonly blanksReturned: number | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> };

export type VisitsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type VisitsQuery = { readonly visits: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly status: VisitStatus, readonly stationId: string, readonly siteAddress: string, readonly heldOn: string, readonly plannedCount: number, readonly teamStaffIds: ReadonlyArray<string>, readonly blanksIssued: number | null, readonly blanksReturned: number | null, readonly viewerMay: ReadonlyArray<{ readonly verb: string, readonly blockedBy: ReadonlyArray<string> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AdvanceClockMutationVariables = Exact<{
  seconds: number;
}>;


export type AdvanceClockMutation = { readonly sandboxAdvanceClock: string };

export type MessagesQueryVariables = Exact<{
  personName?: string | null | undefined;
  accidentId?: string | number | null | undefined;
}>;


export type MessagesQuery = { readonly sandboxMessages: ReadonlyArray<{ readonly id: string, readonly accidentId: string, readonly template: string, readonly numberMasked: string, readonly text: string }> };

export type SetSmsDownMutationVariables = Exact<{
  down: boolean;
}>;


export type SetSmsDownMutation = { readonly sandboxSetSmsDown: boolean };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AccidentStateFragmentDoc = new TypedDocumentString(`
    fragment AccidentState on Accident {
  id
  version
  number
  status
  lane
  procedures
  groundCodes
  doNow
  evidenceComplete
  evidenceMissing {
    kind
    partyNo
  }
  jointRequestHash
  liability {
    id
    form
    issue
    status
    documentHash
    objectionDueAt
    shares {
      number
      degree
      shareBps
      faultCodes
    }
  }
  awaiting {
    whom
    ids
    verb
    since
    dueAt
  }
  viewerMay {
    verb
    blockedBy
  }
}
    `, {"fragmentName":"AccidentState"}) as unknown as TypedDocumentString<AccidentStateFragment, unknown>;
export const LossStateFragmentDoc = new TypedDocumentString(`
    fragment LossState on LossAssessment {
  id
  version
  accidentId
  kind
  status
  resurveyNeeded
  offline
  netFen
  cumulativeFen
  viewerMay {
    verb
    blockedBy
  }
}
    `, {"fragmentName":"LossState"}) as unknown as TypedDocumentString<LossStateFragment, unknown>;
export const LegStateFragmentDoc = new TypedDocumentString(`
    fragment LegState on SettlementLeg {
  id
  seq
  kind
  from
  to
  head
  amountFen
  payerKind
  payerId
  payeeKind
  payeeId
  policyNo
  paidById
  recoveryRight
  needsPersonalConsent
  basis
  article
  step
  source
  verified
  reversesLegId
}
    `, {"fragmentName":"LegState"}) as unknown as TypedDocumentString<LegStateFragment, unknown>;
export const OfferStateFragmentDoc = new TypedDocumentString(`
    fragment OfferState on Accident {
  id
  version
  status
  offer {
    id
    version
    offerVersion
    status
    scope
    mode
    documentHash
    payerIds
    joinedIds
    madeAt
    expiresAt
    viewerMay {
      verb
      blockedBy
    }
  }
}
    `, {"fragmentName":"OfferState"}) as unknown as TypedDocumentString<OfferStateFragment, unknown>;
export const PaymentStateFragmentDoc = new TypedDocumentString(`
    fragment PaymentState on Payment {
  id
  version
  legId
  insurerPartnerId
  attempt
  status
  channel
  idempotencyKey
  amountFen
  orderRef
  failureCode
  valueOn
  sentAt
  settledAt
}
    `, {"fragmentName":"PaymentState"}) as unknown as TypedDocumentString<PaymentStateFragment, unknown>;
export const PaidStateFragmentDoc = new TypedDocumentString(`
    fragment PaidState on Accident {
  id
  version
  status
  paidAt
  elapsedSeconds
  payments {
    ...PaymentState
  }
  legMarks {
    legId
    kind
    byId
    createdAt
  }
}
    fragment PaymentState on Payment {
  id
  version
  legId
  insurerPartnerId
  attempt
  status
  channel
  idempotencyKey
  amountFen
  orderRef
  failureCode
  valueOn
  sentAt
  settledAt
}`, {"fragmentName":"PaidState"}) as unknown as TypedDocumentString<PaidStateFragment, unknown>;
export const ReconciliationItemStateFragmentDoc = new TypedDocumentString(`
    fragment ReconciliationItemState on ReconciliationItem {
  id
  version
  kind
  status
  subject
  paymentId
  day
  amountFen
  reason
  resolution
  resolvedAt
  viewerMay {
    verb
    blockedBy
  }
}
    `, {"fragmentName":"ReconciliationItemState"}) as unknown as TypedDocumentString<ReconciliationItemStateFragment, unknown>;
export const RecoveryStateFragmentDoc = new TypedDocumentString(`
    fragment RecoveryState on Recovery {
  id
  version
  accidentId
  legId
  kind
  creditorPartnerId
  debtorPartnerId
  amountFen
  status
  claimedAt
  answeredAt
  reason
  statementId
  viewerMay {
    verb
    blockedBy
  }
}
    `, {"fragmentName":"RecoveryState"}) as unknown as TypedDocumentString<RecoveryStateFragment, unknown>;
export const ClaimRefusalStateFragmentDoc = new TypedDocumentString(`
    fragment ClaimRefusalState on ClaimRefusal {
  id
  version
  status
  ground
  reason
  decidedAt
  letterDueAt
  letterDueProvisional
  letterNo
  letterSentAt
  alertedAt
  party {
    id
    number
  }
  viewerMay {
    verb
    blockedBy
  }
}
    `, {"fragmentName":"ClaimRefusalState"}) as unknown as TypedDocumentString<ClaimRefusalStateFragment, unknown>;
export const HazardStateFragmentDoc = new TypedDocumentString(`
    fragment HazardState on Hazard {
  id
  version
  postingId
  pointId
  role
  place
  latitude
  longitude
  kind
  severity
  status
  sentTo
  sentAt
  fixedAt
}
    `, {"fragmentName":"HazardState"}) as unknown as TypedDocumentString<HazardStateFragment, unknown>;
export const PersuasionRecordStateFragmentDoc = new TypedDocumentString(`
    fragment PersuasionRecordState on PersuasionRecord {
  id
  version
  postingId
  pointId
  role
  kind
  at
  plateNo
  action
  followUp
}
    `, {"fragmentName":"PersuasionRecordState"}) as unknown as TypedDocumentString<PersuasionRecordStateFragment, unknown>;
export const RuralPointStateFragmentDoc = new TypedDocumentString(`
    fragment RuralPointState on RuralPoint {
  id
  version
  type
  adminCode
  name
  latitude
  longitude
  openHours
  phone
  services
  ownerPartnerId
  status
  closedAt
  shiftsOpen
}
    `, {"fragmentName":"RuralPointState"}) as unknown as TypedDocumentString<RuralPointStateFragment, unknown>;
export const RuralPostingStateFragmentDoc = new TypedDocumentString(`
    fragment RuralPostingState on RuralPosting {
  id
  version
  staffId
  partnerId
  pointId
  role
  validFrom
  validTo
  status
  endedAt
}
    `, {"fragmentName":"RuralPostingState"}) as unknown as TypedDocumentString<RuralPostingStateFragment, unknown>;
export const RuralShiftStateFragmentDoc = new TypedDocumentString(`
    fragment RuralShiftState on RuralShift {
  id
  version
  postingId
  pointId
  role
  checkedInAt
  checkedOutAt
}
    `, {"fragmentName":"RuralShiftState"}) as unknown as TypedDocumentString<RuralShiftStateFragment, unknown>;
export const SharingAgreementStateFragmentDoc = new TypedDocumentString(`
    fragment SharingAgreementState on SharingAgreement {
  id
  version
  fromPartnerId
  toPartnerId
  resource
  resourceId
  purpose
  fields
  validFrom
  validTo
  status
  endedAt
}
    `, {"fragmentName":"SharingAgreementState"}) as unknown as TypedDocumentString<SharingAgreementStateFragment, unknown>;
export const DispatchJobStateFragmentDoc = new TypedDocumentString(`
    fragment DispatchJobState on DispatchJob {
  id
  version
  accidentId
  way
  pointId
  status
  place
  latitude
  longitude
  etaSeconds
  score
  offeredAt
  acceptBy
  acceptedAt
  arrivedAt
  clearedAt
  finishedAt
}
    `, {"fragmentName":"DispatchJobState"}) as unknown as TypedDocumentString<DispatchJobStateFragment, unknown>;
export const SceneTeamStateFragmentDoc = new TypedDocumentString(`
    fragment SceneTeamState on SceneTeam {
  id
  version
  policeStaffId
  insurerStaffId
  isPair
  vehicle
  homeZone
  kit
  certValidTo
  status
  lastPositionAt
}
    `, {"fragmentName":"SceneTeamState"}) as unknown as TypedDocumentString<SceneTeamStateFragment, unknown>;
export const SeatStateFragmentDoc = new TypedDocumentString(`
    fragment SeatState on Seat {
  id
  version
  orgKind
  orgPartnerId
  holderStaffId
  skills
  zones
  maxParallel
  status
  offDutyAt
}
    `, {"fragmentName":"SeatState"}) as unknown as TypedDocumentString<SeatStateFragment, unknown>;
export const SeatTaskStateFragmentDoc = new TypedDocumentString(`
    fragment SeatTaskState on SeatTask {
  id
  version
  orgKind
  skill
  kind
  recordId
  zone
  priority
  waitingSince
  status
  takenBySeatId
  takenByStaffId
  takenAt
  handedOverFrom
  escalation
  endedAt
}
    `, {"fragmentName":"SeatTaskState"}) as unknown as TypedDocumentString<SeatTaskStateFragment, unknown>;
export const AssessmentStateFragmentDoc = new TypedDocumentString(`
    fragment AssessmentState on Assessment {
  id
  version
  status
  bonusPoints
  bonusReason
  decision
  deductions {
    count
    ground
    reason
  }
  isEliminationRecommended
  isLast
  isUpheld
  objectBy
  objection
  peerGroup
  publishedAt
  quarter
  rank
  rectifyBy
  result
  scoreHundredths
  siteId
  siteName
  totalHundredths
  viewerMay {
    blockedBy
    verb
  }
}
    `, {"fragmentName":"AssessmentState"}) as unknown as TypedDocumentString<AssessmentStateFragment, unknown>;
export const AssociationMemberStateFragmentDoc = new TypedDocumentString(`
    fragment AssociationMemberState on AssociationMember {
  id
  version
  status
  joinedOn
  name
  partnerId
  removalReason
  removedAt
}
    `, {"fragmentName":"AssociationMemberState"}) as unknown as TypedDocumentString<AssociationMemberStateFragment, unknown>;
export const ClueStateFragmentDoc = new TypedDocumentString(`
    fragment ClueState on Clue {
  id
  version
  status
  closedAt
  isOverdue
  isVerified
  judgedAt
  kind
  points
  reportedAt
  siteId
  urgency
  verifyBy
  words
  viewerMay {
    blockedBy
    verb
  }
}
    `, {"fragmentName":"ClueState"}) as unknown as TypedDocumentString<ClueStateFragment, unknown>;
export const GuardInstructionStateFragmentDoc = new TypedDocumentString(`
    fragment GuardInstructionState on GuardInstruction {
  id
  version
  status
  doneAt
  givenAt
  givenByKind
  givenByStaffId
  kind
  siteId
  staffId
  words
}
    `, {"fragmentName":"GuardInstructionState"}) as unknown as TypedDocumentString<GuardInstructionStateFragment, unknown>;
export const GuardOrderStateFragmentDoc = new TypedDocumentString(`
    fragment GuardOrderState on GuardOrder {
  id
  version
  status
  acceptBy
  acceptedAt
  acts
  arriveBy
  arrivedAt
  arrivedLate
  fedBackLate
  feedback
  feedbackAt
  feedbackBy
  incidentId
  metres
  offeredAt
  postId
  staffId
  viewerMay {
    blockedBy
    verb
  }
}
    `, {"fragmentName":"GuardOrderState"}) as unknown as TypedDocumentString<GuardOrderStateFragment, unknown>;
export const GuardPostStateFragmentDoc = new TypedDocumentString(`
    fragment GuardPostState on GuardPost {
  id
  version
  status
  latitude
  longitude
  name
  siteId
}
    `, {"fragmentName":"GuardPostState"}) as unknown as TypedDocumentString<GuardPostStateFragment, unknown>;
export const GuardShiftStateFragmentDoc = new TypedDocumentString(`
    fragment GuardShiftState on GuardShift {
  id
  version
  status
  from
  offAt
  onAt
  postId
  siteId
  staffId
  to
  viewerMay {
    blockedBy
    verb
  }
}
    `, {"fragmentName":"GuardShiftState"}) as unknown as TypedDocumentString<GuardShiftStateFragment, unknown>;
export const HouseholdExportStateFragmentDoc = new TypedDocumentString(`
    fragment HouseholdExportState on HouseholdExport {
  id
  version
  status
  decidedByStaffId
  reason
  requestedByStaffId
  siteId
  taskNo
  validUntil
  viewerMay {
    blockedBy
    verb
  }
}
    `, {"fragmentName":"HouseholdExportState"}) as unknown as TypedDocumentString<HouseholdExportStateFragment, unknown>;
export const HouseholdStateFragmentDoc = new TypedDocumentString(`
    fragment HouseholdState on Household {
  id
  version
  status
  contactBasis
  contactMobileMasked
  contactNameMasked
  movedInOn
  movedOutOn
  occupancy
  plateNos
  residents
  siteId
  unitNo
}
    `, {"fragmentName":"HouseholdState"}) as unknown as TypedDocumentString<HouseholdStateFragment, unknown>;
export const PatrolStateFragmentDoc = new TypedDocumentString(`
    fragment PatrolState on Patrol {
  id
  version
  status
  arrivedAt
  dispatchedAt
  finishedAt
  incidentId
  urgency
  viewerMay {
    blockedBy
    verb
  }
}
    `, {"fragmentName":"PatrolState"}) as unknown as TypedDocumentString<PatrolStateFragment, unknown>;
export const IncidentStateFragmentDoc = new TypedDocumentString(`
    fragment IncidentState on Incident {
  id
  version
  status
  closedAt
  details
  kind
  latitude
  level
  longitude
  orders {
    id
    version
    status
    staffId
    metres
    acceptBy
    arriveBy
    feedbackBy
    arrivedLate
    fedBackLate
    acts
    feedback
  }
  outcome
  patrol {
    ...PatrolState
  }
  place
  reportedAt
  reportedByKind
  siteId
  unansweredAt
  viewerMay {
    blockedBy
    verb
  }
}
    fragment PatrolState on Patrol {
  id
  version
  status
  arrivedAt
  dispatchedAt
  finishedAt
  incidentId
  urgency
  viewerMay {
    blockedBy
    verb
  }
}`, {"fragmentName":"IncidentState"}) as unknown as TypedDocumentString<IncidentStateFragment, unknown>;
export const RankingStateFragmentDoc = new TypedDocumentString(`
    fragment RankingState on Ranking {
  id
  version
  status
  entries {
    isRewarded
    rank
    siteName
    totalHundredths
  }
  isRanked
  objectBy
  peerGroup
  publishedAt
  quarter
  size
}
    `, {"fragmentName":"RankingState"}) as unknown as TypedDocumentString<RankingStateFragment, unknown>;
export const SiteStateFragmentDoc = new TypedDocumentString(`
    fragment SiteState on Site {
  id
  version
  status
  address
  divisionCode
  feeLinkAgreedBy
  feeLinkBps
  households
  latitude
  longitude
  name
  partnerId
  peerGroup
  viewerMay {
    blockedBy
    verb
  }
}
    `, {"fragmentName":"SiteState"}) as unknown as TypedDocumentString<SiteStateFragment, unknown>;
export const CorrectionStateFragmentDoc = new TypedDocumentString(`
    fragment CorrectionState on CorrectionNotice {
  id
  version
  listingId
  listVersion
  courtName
  cause
  fields
  itemCount
  holder
  status
  dueAt
  overdueAt
  confirmedAt
  undone
}
    `, {"fragmentName":"CorrectionState"}) as unknown as TypedDocumentString<CorrectionStateFragment, unknown>;
export const DutyHitStateFragmentDoc = new TypedDocumentString(`
    fragment DutyHitState on DutyHit {
  id
  version
  dutyId
  measure
  unit
  action
  at
  docNo
  basis
  facts
  remedy
  memorandumVersion
  ruleDocVersion
}
    `, {"fragmentName":"DutyHitState"}) as unknown as TypedDocumentString<DutyHitStateFragment, unknown>;
export const DutyStateFragmentDoc = new TypedDocumentString(`
    fragment DutyState on Duty {
  id
  version
  status
  measure
  unit
  unitName
  mode
  name
  identityMasked
  caseNo
  courtName
  noticeKind
  deliveredAt
  ackDueAt
  ackedAt
  reminders
  hitCount
  isDisputed
  liftAskedAt
  liftTargetAt
  liftDueAt
  liftedAt
  memorandumVersion
  ruleDocVersion
  listVersion
  viewerMay {
    verb
    blockedBy
  }
}
    `, {"fragmentName":"DutyState"}) as unknown as TypedDocumentString<DutyStateFragment, unknown>;
export const MeasureStateFragmentDoc = new TypedDocumentString(`
    fragment MeasureState on Measure {
  code
  zh
  en
  kind
  area
  effect
  units
  subjects
  items
  occasion
  mode
  effectiveMode
  gap
  legalBasis {
    text
    isVerified
  }
  listRef {
    list
    entry
    isDemo
  }
}
    `, {"fragmentName":"MeasureState"}) as unknown as TypedDocumentString<MeasureStateFragment, unknown>;
export const ObjectionStateFragmentDoc = new TypedDocumentString(`
    fragment ObjectionState on Objection {
  id
  version
  listingId
  kind
  reason
  isByRepresentative
  courtName
  caseNo
  status
  decisionNo
  decisionReason
  decidedAt
  servedAt
  superiorName
  reconsiderationReason
  reconsideredAt
  reconsiderationNo
  closedAt
  clocks {
    step
    startedAt
    dueAt
    isProvisional
    doneAt
    missedAt
  }
  viewerMay {
    verb
    blockedBy
  }
}
    `, {"fragmentName":"ObjectionState"}) as unknown as TypedDocumentString<ObjectionStateFragment, unknown>;
export const PolicyApplicationStateFragmentDoc = new TypedDocumentString(`
    fragment PolicyApplicationState on PolicyApplication {
  id
  version
  policyNo
  applicationNo
  unit
  status
  nameMasked
  holdUntil
  performanceShownAt
  cancelledAt
}
    `, {"fragmentName":"PolicyApplicationState"}) as unknown as TypedDocumentString<PolicyApplicationStateFragment, unknown>;
export const PolicyCheckStateFragmentDoc = new TypedDocumentString(`
    fragment PolicyCheckState on PolicyCheck {
  id
  checkPoint
  result
  at
  purpose
  caseNo
  courtName
  isDisputed
  foundOfficers
  listVersion
  memorandumVersion
}
    `, {"fragmentName":"PolicyCheckState"}) as unknown as TypedDocumentString<PolicyCheckStateFragment, unknown>;
export const RestrictionStateFragmentDoc = new TypedDocumentString(`
    fragment RestrictionState on Restriction {
  id
  version
  status
  orderNo
  courtName
  partyKind
  nameMasked
  signedBy
  signedOn
  measure
  liftingSteps
  noticeDeliveredAt
  liftedAt
  liftReason
}
    `, {"fragmentName":"RestrictionState"}) as unknown as TypedDocumentString<RestrictionStateFragment, unknown>;
export const ClosureCheckStateFragmentDoc = new TypedDocumentString(`
    fragment ClosureCheckState on ClosureCheck {
  id
  version
  caseId
  round
  number
  dueOn
  status
  overdueAt
  result
  findings
  checkedAt
  toldBy
  viewerMay {
    verb
    blockedBy
  }
}
    `, {"fragmentName":"ClosureCheckState"}) as unknown as TypedDocumentString<ClosureCheckStateFragment, unknown>;
export const EnforcementCaseStateFragmentDoc = new TypedDocumentString(`
    fragment EnforcementCaseState on EnforcementCase {
  id
  version
  caseNo
  status
  filedOn
  debtFen
  performedFen
  applicantMasked
  handlerStaffId
  round
  rejectedItems
  rejectReason
  approvedByStaffId
  rulingNo
  rulingOn
  servedAt
  databaseNo
  leavesDatabase
  objectedOn
  isObjectionLate
  completedAt
  resumesId
  resumedAsId
  viewerMay {
    verb
    blockedBy
  }
}
    `, {"fragmentName":"EnforcementCaseState"}) as unknown as TypedDocumentString<EnforcementCaseStateFragment, unknown>;
export const EnforcementClueStateFragmentDoc = new TypedDocumentString(`
    fragment EnforcementClueState on EnforcementClue {
  id
  version
  caseId
  source
  words
  isUrgent
  reportedAt
  dueAt
  status
  findings
  decidedAt
}
    `, {"fragmentName":"EnforcementClueState"}) as unknown as TypedDocumentString<EnforcementClueStateFragment, unknown>;
export const ExposureNoticeStateFragmentDoc = new TypedDocumentString(`
    fragment ExposureNoticeState on ExposureNotice {
  id
  version
  status
  listingId
  text
  remark
  warnedOn
  approvedByStaffId
  fromOn
  toOn
  renewals
  daysBefore
  assistanceNo
  instructedAt
  postedAt
  postedByStaffId
  postedHash
  withdrawnAt
  withdrawalReason
  removalTargetAt
  removalDueAt
  removalLateAt
  removalBreachedAt
  removedAt
  removedByStaffId
  removedHash
  viewerMay {
    verb
    blockedBy
  }
}
    `, {"fragmentName":"ExposureNoticeState"}) as unknown as TypedDocumentString<ExposureNoticeStateFragment, unknown>;
export const NoticeBoardStateFragmentDoc = new TypedDocumentString(`
    fragment NoticeBoardState on NoticeBoard {
  id
  version
  place
  name
  address
  isDigital
  propertyName
  status
}
    `, {"fragmentName":"NoticeBoardState"}) as unknown as TypedDocumentString<NoticeBoardStateFragment, unknown>;
export const PostingStateFragmentDoc = new TypedDocumentString(`
    fragment PostingState on ExposureNotice {
  id
  version
  status
  text
  fromOn
  toOn
  assistanceNo
  postedAt
  withdrawnAt
  removalTargetAt
  removalDueAt
  removedAt
  board {
    ...NoticeBoardState
  }
  viewerMay {
    verb
    blockedBy
  }
}
    fragment NoticeBoardState on NoticeBoard {
  id
  version
  place
  name
  address
  isDigital
  propertyName
  status
}`, {"fragmentName":"PostingState"}) as unknown as TypedDocumentString<PostingStateFragment, unknown>;
export const ScreeningJobStateFragmentDoc = new TypedDocumentString(`
    fragment ScreeningJobState on ScreeningJob {
  id
  version
  status
  purpose
  consentPolicyRef
  sha256
  rowsTotal
  rowsRead
  rowCount
  badCount
  counts {
    class
    count
  }
  listVersion
  startedAt
  finishedAt
  expiresAt
  failure
  resultsUrl
  badRowsUrl
  viewerMay {
    verb
    blockedBy
  }
}
    `, {"fragmentName":"ScreeningJobState"}) as unknown as TypedDocumentString<ScreeningJobStateFragment, unknown>;
export const ListingStateFragmentDoc = new TypedDocumentString(`
    fragment ListingState on Listing {
  id
  version
  status
  partyKind
  name
  identityMasked
  caseNo
  grounds
  termYears
  decisionDueAt
  decisionNo
  decidedAt
  servedAt
  graceUntil
  publishedAt
  entryNo
  termEndsOn
  listedUntil
  endGround
  releaseDueAt
  overdueAt
  endedAt
  isDisputed
  warnings
  viewerMay {
    verb
    blockedBy
  }
}
    `, {"fragmentName":"ListingState"}) as unknown as TypedDocumentString<ListingStateFragment, unknown>;
export const RefusalFragmentDoc = new TypedDocumentString(`
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
    `, {"fragmentName":"Refusal"}) as unknown as TypedDocumentString<RefusalFragment, unknown>;
export const WebhookEndpointStateFragmentDoc = new TypedDocumentString(`
    fragment WebhookEndpointState on WebhookEndpoint {
  id
  version
  url
  types
  operation
  scheme
  status
  brokenBecause
  publicKey
  previousSecretUntil
  sequence
  failures
  viewerMay {
    verb
    blockedBy
  }
}
    `, {"fragmentName":"WebhookEndpointState"}) as unknown as TypedDocumentString<WebhookEndpointStateFragment, unknown>;
export const ApplicationStateFragmentDoc = new TypedDocumentString(`
    fragment ApplicationState on Application {
  id
  version
  number
  status
  vin
  documentHash
  plateKind
  plateNo
  gaps {
    code
    check
  }
  grounds
  reason
  legalDueOn
  slaDueAt
  elapsedSeconds
  viewerMay {
    verb
    blockedBy
  }
}
    `, {"fragmentName":"ApplicationState"}) as unknown as TypedDocumentString<ApplicationStateFragment, unknown>;
export const ReceiptStateFragmentDoc = new TypedDocumentString(`
    fragment ReceiptState on FeedReceipt {
  id
  feed
  at
  accepted
  refused
  outcomes {
    index
    accepted
    recordId
    code
    field
    message
    remedy
  }
}
    `, {"fragmentName":"ReceiptState"}) as unknown as TypedDocumentString<ReceiptStateFragment, unknown>;
export const BatchStateFragmentDoc = new TypedDocumentString(`
    fragment BatchState on Batch {
  id
  version
  status
  listHash
  rowCount
  waiting
  done
  failed
  cancelled
  etaSeconds
  confirmedAt
  finishedAt
  failedRowsUrl
}
    `, {"fragmentName":"BatchState"}) as unknown as TypedDocumentString<BatchStateFragment, unknown>;
export const BulkOutcomesFragmentDoc = new TypedDocumentString(`
    fragment BulkOutcomes on Bulk {
  outcomes {
    id
    done
    version
    userErrors {
      code
      field
      message
      retryable
    }
  }
}
    `, {"fragmentName":"BulkOutcomes"}) as unknown as TypedDocumentString<BulkOutcomesFragment, unknown>;
export const VisitStateFragmentDoc = new TypedDocumentString(`
    fragment VisitState on Visit {
  id
  version
  status
  stationId
  siteAddress
  heldOn
  plannedCount
  teamStaffIds
  blanksIssued
  blanksReturned
  viewerMay {
    verb
    blockedBy
  }
}
    `, {"fragmentName":"VisitState"}) as unknown as TypedDocumentString<VisitStateFragment, unknown>;
export const AcceptLiabilityDocument = new TypedDocumentString(`
    mutation AcceptLiability($input: PartyAnswerInput!) {
  acceptLiability(input: $input) {
    accident {
      ...AccidentState
    }
    userErrors {
      ...Refusal
    }
    replayed
  }
}
    fragment AccidentState on Accident {
  id
  version
  number
  status
  lane
  procedures
  groundCodes
  doNow
  evidenceComplete
  evidenceMissing {
    kind
    partyNo
  }
  jointRequestHash
  liability {
    id
    form
    issue
    status
    documentHash
    objectionDueAt
    shares {
      number
      degree
      shareBps
      faultCodes
    }
  }
  awaiting {
    whom
    ids
    verb
    since
    dueAt
  }
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<AcceptLiabilityMutation, AcceptLiabilityMutationVariables>;
export const AccidentDocument = new TypedDocumentString(`
    query Accident($id: ID!) {
  accident(id: $id) {
    ...AccidentState
    statusSince
    occurredAt
    reportedAt
    place
    at {
      latitude
      longitude
    }
    elapsedSeconds
    liabilityWaitSeconds
    parties {
      id
      number
      kind
      plateNo
      nameMasked
      mobileMasked
      insurerPartnerId
      policyNos
      degree
      shareBps
    }
    evidence {
      id
      kind
      partyNo
      status
      flags
      link
    }
    clocks {
      clock
      words
      owner
      calendar
      dueAt
      metAt
      breachedAt
      article
      verified
    }
    timeline {
      seq
      type
      hat
      at
      hash
    }
  }
}
    fragment AccidentState on Accident {
  id
  version
  number
  status
  lane
  procedures
  groundCodes
  doNow
  evidenceComplete
  evidenceMissing {
    kind
    partyNo
  }
  jointRequestHash
  liability {
    id
    form
    issue
    status
    documentHash
    objectionDueAt
    shares {
      number
      degree
      shareBps
      faultCodes
    }
  }
  awaiting {
    whom
    ids
    verb
    since
    dueAt
  }
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<AccidentQuery, AccidentQueryVariables>;
export const AccidentsDocument = new TypedDocumentString(`
    query Accidents($first: Int!, $after: String, $filter: AccidentFilterInput) {
  accidents(first: $first, after: $after, filter: $filter) {
    edges {
      node {
        id
        version
        number
        status
        statusSince
        reportedAt
        elapsedSeconds
        parties {
          number
          plateNo
          nameMasked
          insurerPartnerId
          shareBps
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AccidentsQuery, AccidentsQueryVariables>;
export const AskMoreEvidenceDocument = new TypedDocumentString(`
    mutation AskMoreEvidence($input: AccidentReasonInput!) {
  askMoreEvidence(input: $input) {
    accident {
      ...AccidentState
    }
    userErrors {
      ...Refusal
    }
    replayed
  }
}
    fragment AccidentState on Accident {
  id
  version
  number
  status
  lane
  procedures
  groundCodes
  doNow
  evidenceComplete
  evidenceMissing {
    kind
    partyNo
  }
  jointRequestHash
  liability {
    id
    form
    issue
    status
    documentHash
    objectionDueAt
    shares {
      number
      degree
      shareBps
      faultCodes
    }
  }
  awaiting {
    whom
    ids
    verb
    since
    dueAt
  }
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<AskMoreEvidenceMutation, AskMoreEvidenceMutationVariables>;
export const CancelAccidentDocument = new TypedDocumentString(`
    mutation CancelAccident($input: AccidentChangeInput!) {
  cancelAccident(input: $input) {
    accident {
      ...AccidentState
    }
    userErrors {
      ...Refusal
    }
    replayed
  }
}
    fragment AccidentState on Accident {
  id
  version
  number
  status
  lane
  procedures
  groundCodes
  doNow
  evidenceComplete
  evidenceMissing {
    kind
    partyNo
  }
  jointRequestHash
  liability {
    id
    form
    issue
    status
    documentHash
    objectionDueAt
    shares {
      number
      degree
      shareBps
      faultCodes
    }
  }
  awaiting {
    whom
    ids
    verb
    since
    dueAt
  }
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<CancelAccidentMutation, CancelAccidentMutationVariables>;
export const ChallengeLiabilityDocument = new TypedDocumentString(`
    mutation ChallengeLiability($input: ChallengeLiabilityInput!) {
  challengeLiability(input: $input) {
    accident {
      ...AccidentState
    }
    userErrors {
      ...Refusal
    }
    replayed
  }
}
    fragment AccidentState on Accident {
  id
  version
  number
  status
  lane
  procedures
  groundCodes
  doNow
  evidenceComplete
  evidenceMissing {
    kind
    partyNo
  }
  jointRequestHash
  liability {
    id
    form
    issue
    status
    documentHash
    objectionDueAt
    shares {
      number
      degree
      shareBps
      faultCodes
    }
  }
  awaiting {
    whom
    ids
    verb
    since
    dueAt
  }
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ChallengeLiabilityMutation, ChallengeLiabilityMutationVariables>;
export const ChooseSettlementDocument = new TypedDocumentString(`
    mutation ChooseSettlement($input: ChooseSettlementInput!) {
  chooseSettlement(input: $input) {
    accident {
      ...AccidentState
    }
    userErrors {
      ...Refusal
    }
    replayed
  }
}
    fragment AccidentState on Accident {
  id
  version
  number
  status
  lane
  procedures
  groundCodes
  doNow
  evidenceComplete
  evidenceMissing {
    kind
    partyNo
  }
  jointRequestHash
  liability {
    id
    form
    issue
    status
    documentHash
    objectionDueAt
    shares {
      number
      degree
      shareBps
      faultCodes
    }
  }
  awaiting {
    whom
    ids
    verb
    since
    dueAt
  }
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ChooseSettlementMutation, ChooseSettlementMutationVariables>;
export const ClaimFiguresDocument = new TypedDocumentString(`
    query ClaimFigures($from: Date!, $to: Date!, $by: [ClaimDimension!]!) {
  claimFigures(from: $from, to: $to, by: $by) {
    truncated
    rows {
      day
      policeUnitId
      policeUnitName
      insurerPartnerId
      divisionCode
      reported
      fastLane
      handedToPolice
      agreed
      determined
      objected
      changedByReview
      paid
      closed
      cancelled
      heldNow
      answerSecondsP50
      answerSecondsP95
      within5MinBps
      reportToLiabilitySecondsP50
      reportToLiabilitySecondsP95
      reportToPaidSecondsP50
      reportToPaidSecondsP95
      within15MinBps
      within30MinBps
      withoutPoliceBps
      objectionBps
      assessedNetFen
      paidFen
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimFiguresQuery, ClaimFiguresQueryVariables>;
export const ConcludeReviewDocument = new TypedDocumentString(`
    mutation ConcludeReview($input: ConcludeReviewInput!) {
  concludeReview(input: $input) {
    accident {
      ...AccidentState
    }
    userErrors {
      ...Refusal
    }
    replayed
  }
}
    fragment AccidentState on Accident {
  id
  version
  number
  status
  lane
  procedures
  groundCodes
  doNow
  evidenceComplete
  evidenceMissing {
    kind
    partyNo
  }
  jointRequestHash
  liability {
    id
    form
    issue
    status
    documentHash
    objectionDueAt
    shares {
      number
      degree
      shareBps
      faultCodes
    }
  }
  awaiting {
    whom
    ids
    verb
    since
    dueAt
  }
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ConcludeReviewMutation, ConcludeReviewMutationVariables>;
export const ConfirmAgreementDocument = new TypedDocumentString(`
    mutation ConfirmAgreement($input: AccidentChangeInput!) {
  confirmAgreement(input: $input) {
    accident {
      ...AccidentState
    }
    userErrors {
      ...Refusal
    }
    replayed
  }
}
    fragment AccidentState on Accident {
  id
  version
  number
  status
  lane
  procedures
  groundCodes
  doNow
  evidenceComplete
  evidenceMissing {
    kind
    partyNo
  }
  jointRequestHash
  liability {
    id
    form
    issue
    status
    documentHash
    objectionDueAt
    shares {
      number
      degree
      shareBps
      faultCodes
    }
  }
  awaiting {
    whom
    ids
    verb
    since
    dueAt
  }
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ConfirmAgreementMutation, ConfirmAgreementMutationVariables>;
export const CorrectLiabilityDocument = new TypedDocumentString(`
    mutation CorrectLiability($input: CorrectLiabilityInput!) {
  correctLiability(input: $input) {
    accident {
      ...AccidentState
    }
    userErrors {
      ...Refusal
    }
    replayed
  }
}
    fragment AccidentState on Accident {
  id
  version
  number
  status
  lane
  procedures
  groundCodes
  doNow
  evidenceComplete
  evidenceMissing {
    kind
    partyNo
  }
  jointRequestHash
  liability {
    id
    form
    issue
    status
    documentHash
    objectionDueAt
    shares {
      number
      degree
      shareBps
      faultCodes
    }
  }
  awaiting {
    whom
    ids
    verb
    since
    dueAt
  }
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<CorrectLiabilityMutation, CorrectLiabilityMutationVariables>;
export const DraftAgreementDocument = new TypedDocumentString(`
    mutation DraftAgreement($input: DraftAgreementInput!) {
  draftAgreement(input: $input) {
    accident {
      ...AccidentState
    }
    userErrors {
      ...Refusal
    }
    replayed
  }
}
    fragment AccidentState on Accident {
  id
  version
  number
  status
  lane
  procedures
  groundCodes
  doNow
  evidenceComplete
  evidenceMissing {
    kind
    partyNo
  }
  jointRequestHash
  liability {
    id
    form
    issue
    status
    documentHash
    objectionDueAt
    shares {
      number
      degree
      shareBps
      faultCodes
    }
  }
  awaiting {
    whom
    ids
    verb
    since
    dueAt
  }
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<DraftAgreementMutation, DraftAgreementMutationVariables>;
export const ForwardReviewDocument = new TypedDocumentString(`
    mutation ForwardReview($input: AccidentChangeInput!) {
  forwardReview(input: $input) {
    accident {
      ...AccidentState
    }
    userErrors {
      ...Refusal
    }
    replayed
  }
}
    fragment AccidentState on Accident {
  id
  version
  number
  status
  lane
  procedures
  groundCodes
  doNow
  evidenceComplete
  evidenceMissing {
    kind
    partyNo
  }
  jointRequestHash
  liability {
    id
    form
    issue
    status
    documentHash
    objectionDueAt
    shares {
      number
      degree
      shareBps
      faultCodes
    }
  }
  awaiting {
    whom
    ids
    verb
    since
    dueAt
  }
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ForwardReviewMutation, ForwardReviewMutationVariables>;
export const HoldAccidentDocument = new TypedDocumentString(`
    mutation HoldAccident($input: AccidentReasonInput!) {
  holdAccident(input: $input) {
    accident {
      ...AccidentState
    }
    userErrors {
      ...Refusal
    }
    replayed
  }
}
    fragment AccidentState on Accident {
  id
  version
  number
  status
  lane
  procedures
  groundCodes
  doNow
  evidenceComplete
  evidenceMissing {
    kind
    partyNo
  }
  jointRequestHash
  liability {
    id
    form
    issue
    status
    documentHash
    objectionDueAt
    shares {
      number
      degree
      shareBps
      faultCodes
    }
  }
  awaiting {
    whom
    ids
    verb
    since
    dueAt
  }
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<HoldAccidentMutation, HoldAccidentMutationVariables>;
export const IssueLiabilityDocument = new TypedDocumentString(`
    mutation IssueLiability($input: IssueLiabilityInput!) {
  issueLiability(input: $input) {
    accident {
      ...AccidentState
    }
    userErrors {
      ...Refusal
    }
    replayed
  }
}
    fragment AccidentState on Accident {
  id
  version
  number
  status
  lane
  procedures
  groundCodes
  doNow
  evidenceComplete
  evidenceMissing {
    kind
    partyNo
  }
  jointRequestHash
  liability {
    id
    form
    issue
    status
    documentHash
    objectionDueAt
    shares {
      number
      degree
      shareBps
      faultCodes
    }
  }
  awaiting {
    whom
    ids
    verb
    since
    dueAt
  }
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<IssueLiabilityMutation, IssueLiabilityMutationVariables>;
export const LiabilityProposalDocument = new TypedDocumentString(`
    query LiabilityProposal($parties: [ProposalPartyInput!]!) {
  liabilityProposal(parties: $parties) {
    shares {
      number
      degree
      shareBps
      faultCodes
    }
    confidence
    basis
    needsOfficer
  }
}
    `) as unknown as TypedDocumentString<LiabilityProposalQuery, LiabilityProposalQueryVariables>;
export const NameThingOwnerDocument = new TypedDocumentString(`
    mutation NameThingOwner($input: NameThingOwnerInput!) {
  nameThingOwner(input: $input) {
    accident {
      ...AccidentState
    }
    userErrors {
      ...Refusal
    }
    replayed
  }
}
    fragment AccidentState on Accident {
  id
  version
  number
  status
  lane
  procedures
  groundCodes
  doNow
  evidenceComplete
  evidenceMissing {
    kind
    partyNo
  }
  jointRequestHash
  liability {
    id
    form
    issue
    status
    documentHash
    objectionDueAt
    shares {
      number
      degree
      shareBps
      faultCodes
    }
  }
  awaiting {
    whom
    ids
    verb
    since
    dueAt
  }
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<NameThingOwnerMutation, NameThingOwnerMutationVariables>;
export const ObjectLiabilityDocument = new TypedDocumentString(`
    mutation ObjectLiability($input: ObjectLiabilityInput!) {
  objectLiability(input: $input) {
    accident {
      ...AccidentState
    }
    userErrors {
      ...Refusal
    }
    replayed
  }
}
    fragment AccidentState on Accident {
  id
  version
  number
  status
  lane
  procedures
  groundCodes
  doNow
  evidenceComplete
  evidenceMissing {
    kind
    partyNo
  }
  jointRequestHash
  liability {
    id
    form
    issue
    status
    documentHash
    objectionDueAt
    shares {
      number
      degree
      shareBps
      faultCodes
    }
  }
  awaiting {
    whom
    ids
    verb
    since
    dueAt
  }
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ObjectLiabilityMutation, ObjectLiabilityMutationVariables>;
export const ReleaseAccidentDocument = new TypedDocumentString(`
    mutation ReleaseAccident($input: AccidentReasonInput!) {
  releaseAccident(input: $input) {
    accident {
      ...AccidentState
    }
    userErrors {
      ...Refusal
    }
    replayed
  }
}
    fragment AccidentState on Accident {
  id
  version
  number
  status
  lane
  procedures
  groundCodes
  doNow
  evidenceComplete
  evidenceMissing {
    kind
    partyNo
  }
  jointRequestHash
  liability {
    id
    form
    issue
    status
    documentHash
    objectionDueAt
    shares {
      number
      degree
      shareBps
      faultCodes
    }
  }
  awaiting {
    whom
    ids
    verb
    since
    dueAt
  }
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ReleaseAccidentMutation, ReleaseAccidentMutationVariables>;
export const ReportAccidentDocument = new TypedDocumentString(`
    mutation ReportAccident($input: ReportAccidentInput!) {
  reportAccident(input: $input) {
    accident {
      ...AccidentState
    }
    userErrors {
      ...Refusal
    }
    replayed
  }
}
    fragment AccidentState on Accident {
  id
  version
  number
  status
  lane
  procedures
  groundCodes
  doNow
  evidenceComplete
  evidenceMissing {
    kind
    partyNo
  }
  jointRequestHash
  liability {
    id
    form
    issue
    status
    documentHash
    objectionDueAt
    shares {
      number
      degree
      shareBps
      faultCodes
    }
  }
  awaiting {
    whom
    ids
    verb
    since
    dueAt
  }
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ReportAccidentMutation, ReportAccidentMutationVariables>;
export const RequestOfficerDocument = new TypedDocumentString(`
    mutation RequestOfficer($input: AccidentReasonInput!) {
  requestOfficer(input: $input) {
    accident {
      ...AccidentState
    }
    userErrors {
      ...Refusal
    }
    replayed
  }
}
    fragment AccidentState on Accident {
  id
  version
  number
  status
  lane
  procedures
  groundCodes
  doNow
  evidenceComplete
  evidenceMissing {
    kind
    partyNo
  }
  jointRequestHash
  liability {
    id
    form
    issue
    status
    documentHash
    objectionDueAt
    shares {
      number
      degree
      shareBps
      faultCodes
    }
  }
  awaiting {
    whom
    ids
    verb
    since
    dueAt
  }
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<RequestOfficerMutation, RequestOfficerMutationVariables>;
export const RequestOnlineLiabilityDocument = new TypedDocumentString(`
    mutation RequestOnlineLiability($input: PartyAnswerInput!) {
  requestOnlineLiability(input: $input) {
    accident {
      ...AccidentState
    }
    userErrors {
      ...Refusal
    }
    replayed
  }
}
    fragment AccidentState on Accident {
  id
  version
  number
  status
  lane
  procedures
  groundCodes
  doNow
  evidenceComplete
  evidenceMissing {
    kind
    partyNo
  }
  jointRequestHash
  liability {
    id
    form
    issue
    status
    documentHash
    objectionDueAt
    shares {
      number
      degree
      shareBps
      faultCodes
    }
  }
  awaiting {
    whom
    ids
    verb
    since
    dueAt
  }
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<RequestOnlineLiabilityMutation, RequestOnlineLiabilityMutationVariables>;
export const ReturnAgreementDocument = new TypedDocumentString(`
    mutation ReturnAgreement($input: AccidentReasonInput!) {
  returnAgreement(input: $input) {
    accident {
      ...AccidentState
    }
    userErrors {
      ...Refusal
    }
    replayed
  }
}
    fragment AccidentState on Accident {
  id
  version
  number
  status
  lane
  procedures
  groundCodes
  doNow
  evidenceComplete
  evidenceMissing {
    kind
    partyNo
  }
  jointRequestHash
  liability {
    id
    form
    issue
    status
    documentHash
    objectionDueAt
    shares {
      number
      degree
      shareBps
      faultCodes
    }
  }
  awaiting {
    whom
    ids
    verb
    since
    dueAt
  }
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ReturnAgreementMutation, ReturnAgreementMutationVariables>;
export const SendOfficerDocument = new TypedDocumentString(`
    mutation SendOfficer($input: AccidentReasonInput!) {
  sendOfficer(input: $input) {
    accident {
      ...AccidentState
    }
    userErrors {
      ...Refusal
    }
    replayed
  }
}
    fragment AccidentState on Accident {
  id
  version
  number
  status
  lane
  procedures
  groundCodes
  doNow
  evidenceComplete
  evidenceMissing {
    kind
    partyNo
  }
  jointRequestHash
  liability {
    id
    form
    issue
    status
    documentHash
    objectionDueAt
    shares {
      number
      degree
      shareBps
      faultCodes
    }
  }
  awaiting {
    whom
    ids
    verb
    since
    dueAt
  }
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<SendOfficerMutation, SendOfficerMutationVariables>;
export const SettleGeneralDocument = new TypedDocumentString(`
    mutation SettleGeneral($input: AccidentReasonInput!) {
  settleGeneral(input: $input) {
    accident {
      ...AccidentState
    }
    userErrors {
      ...Refusal
    }
    replayed
  }
}
    fragment AccidentState on Accident {
  id
  version
  number
  status
  lane
  procedures
  groundCodes
  doNow
  evidenceComplete
  evidenceMissing {
    kind
    partyNo
  }
  jointRequestHash
  liability {
    id
    form
    issue
    status
    documentHash
    objectionDueAt
    shares {
      number
      degree
      shareBps
      faultCodes
    }
  }
  awaiting {
    whom
    ids
    verb
    since
    dueAt
  }
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<SettleGeneralMutation, SettleGeneralMutationVariables>;
export const SettlementDocument = new TypedDocumentString(`
    query Settlement($id: ID!) {
  accident(id: $id) {
    ...PaidState
    reportedAt
    parties {
      id
      number
    }
    offer {
      id
      status
      documentHash
      payerIds
      joinedIds
      totalFen
      legs {
        ...LegState
      }
    }
  }
}
    fragment LegState on SettlementLeg {
  id
  seq
  kind
  from
  to
  head
  amountFen
  payerKind
  payerId
  payeeKind
  payeeId
  policyNo
  paidById
  recoveryRight
  needsPersonalConsent
  basis
  article
  step
  source
  verified
  reversesLegId
}
fragment PaidState on Accident {
  id
  version
  status
  paidAt
  elapsedSeconds
  payments {
    ...PaymentState
  }
  legMarks {
    legId
    kind
    byId
    createdAt
  }
}
fragment PaymentState on Payment {
  id
  version
  legId
  insurerPartnerId
  attempt
  status
  channel
  idempotencyKey
  amountFen
  orderRef
  failureCode
  valueOn
  sentAt
  settledAt
}`) as unknown as TypedDocumentString<SettlementQuery, SettlementQueryVariables>;
export const SignAgreementDocument = new TypedDocumentString(`
    mutation SignAgreement($input: PartyAnswerInput!) {
  signAgreement(input: $input) {
    accident {
      ...AccidentState
    }
    userErrors {
      ...Refusal
    }
    replayed
  }
}
    fragment AccidentState on Accident {
  id
  version
  number
  status
  lane
  procedures
  groundCodes
  doNow
  evidenceComplete
  evidenceMissing {
    kind
    partyNo
  }
  jointRequestHash
  liability {
    id
    form
    issue
    status
    documentHash
    objectionDueAt
    shares {
      number
      degree
      shareBps
      faultCodes
    }
  }
  awaiting {
    whom
    ids
    verb
    since
    dueAt
  }
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<SignAgreementMutation, SignAgreementMutationVariables>;
export const TriageAccidentDocument = new TypedDocumentString(`
    mutation TriageAccident($input: TriageAccidentInput!) {
  triageAccident(input: $input) {
    accident {
      ...AccidentState
    }
    userErrors {
      ...Refusal
    }
    replayed
  }
}
    fragment AccidentState on Accident {
  id
  version
  number
  status
  lane
  procedures
  groundCodes
  doNow
  evidenceComplete
  evidenceMissing {
    kind
    partyNo
  }
  jointRequestHash
  liability {
    id
    form
    issue
    status
    documentHash
    objectionDueAt
    shares {
      number
      degree
      shareBps
      faultCodes
    }
  }
  awaiting {
    whom
    ids
    verb
    since
    dueAt
  }
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<TriageAccidentMutation, TriageAccidentMutationVariables>;
export const DecideFindingDocument = new TypedDocumentString(`
    mutation DecideFinding($input: DecideFindingInput!) {
  decideFinding(input: $input) {
    fraudFinding {
      id
      version
      check
      words
      action
      hard
      status
      held
      matchedNumber
      matchedId
      facts {
        name
        value
      }
      decidedAt
      reason
      viewerMay {
        verb
        blockedBy
      }
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<DecideFindingMutation, DecideFindingMutationVariables>;
export const ConfirmLossDocument = new TypedDocumentString(`
    mutation ConfirmLoss($input: LossChangeInput!) {
  confirmLoss(input: $input) {
    loss {
      ...LossState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment LossState on LossAssessment {
  id
  version
  accidentId
  kind
  status
  resurveyNeeded
  offline
  netFen
  cumulativeFen
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ConfirmLossMutation, ConfirmLossMutationVariables>;
export const DeclareNoLossDocument = new TypedDocumentString(`
    mutation DeclareNoLoss($input: NoLossInput!) {
  declareNoLoss(input: $input) {
    accident {
      id
      version
      status
      losses(first: 20) {
        edges {
          node {
            ...LossState
          }
        }
      }
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment LossState on LossAssessment {
  id
  version
  accidentId
  kind
  status
  resurveyNeeded
  offline
  netFen
  cumulativeFen
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<DeclareNoLossMutation, DeclareNoLossMutationVariables>;
export const DelegateLossDocument = new TypedDocumentString(`
    mutation DelegateLoss($input: DelegateLossInput!) {
  delegateLoss(input: $input) {
    accident {
      id
      version
      status
      losses(first: 20) {
        edges {
          node {
            ...LossState
          }
        }
      }
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment LossState on LossAssessment {
  id
  version
  accidentId
  kind
  status
  resurveyNeeded
  offline
  netFen
  cumulativeFen
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<DelegateLossMutation, DelegateLossMutationVariables>;
export const DisputeLossDocument = new TypedDocumentString(`
    mutation DisputeLoss($input: DisputeLossInput!) {
  disputeLoss(input: $input) {
    loss {
      ...LossState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment LossState on LossAssessment {
  id
  version
  accidentId
  kind
  status
  resurveyNeeded
  offline
  netFen
  cumulativeFen
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<DisputeLossMutation, DisputeLossMutationVariables>;
export const DraftLossDocument = new TypedDocumentString(`
    mutation DraftLoss($input: DraftLossInput!) {
  draftLoss(input: $input) {
    loss {
      ...LossState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment LossState on LossAssessment {
  id
  version
  accidentId
  kind
  status
  resurveyNeeded
  offline
  netFen
  cumulativeFen
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<DraftLossMutation, DraftLossMutationVariables>;
export const EscalateLossDocument = new TypedDocumentString(`
    mutation EscalateLoss($input: LossChangeInput!) {
  escalateLoss(input: $input) {
    loss {
      ...LossState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment LossState on LossAssessment {
  id
  version
  accidentId
  kind
  status
  resurveyNeeded
  offline
  netFen
  cumulativeFen
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<EscalateLossMutation, EscalateLossMutationVariables>;
export const FinishLossDocument = new TypedDocumentString(`
    mutation FinishLoss($input: AccidentChangeInput!) {
  finishLoss(input: $input) {
    accident {
      id
      version
      status
      losses(first: 20) {
        edges {
          node {
            ...LossState
          }
        }
      }
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment LossState on LossAssessment {
  id
  version
  accidentId
  kind
  status
  resurveyNeeded
  offline
  netFen
  cumulativeFen
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<FinishLossMutation, FinishLossMutationVariables>;
export const ReviseLossDocument = new TypedDocumentString(`
    mutation ReviseLoss($input: ReviseLossInput!) {
  reviseLoss(input: $input) {
    loss {
      ...LossState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment LossState on LossAssessment {
  id
  version
  accidentId
  kind
  status
  resurveyNeeded
  offline
  netFen
  cumulativeFen
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ReviseLossMutation, ReviseLossMutationVariables>;
export const StartLossDocument = new TypedDocumentString(`
    mutation StartLoss($input: AccidentChangeInput!) {
  startLoss(input: $input) {
    accident {
      id
      version
      status
      losses(first: 20) {
        edges {
          node {
            ...LossState
          }
        }
      }
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment LossState on LossAssessment {
  id
  version
  accidentId
  kind
  status
  resurveyNeeded
  offline
  netFen
  cumulativeFen
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<StartLossMutation, StartLossMutationVariables>;
export const SupplementLossDocument = new TypedDocumentString(`
    mutation SupplementLoss($input: SupplementLossInput!) {
  supplementLoss(input: $input) {
    loss {
      ...LossState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment LossState on LossAssessment {
  id
  version
  accidentId
  kind
  status
  resurveyNeeded
  offline
  netFen
  cumulativeFen
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<SupplementLossMutation, SupplementLossMutationVariables>;
export const WaiveLossDocument = new TypedDocumentString(`
    mutation WaiveLoss($input: NoLossInput!) {
  waiveLoss(input: $input) {
    accident {
      id
      version
      status
      losses(first: 20) {
        edges {
          node {
            ...LossState
          }
        }
      }
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment LossState on LossAssessment {
  id
  version
  accidentId
  kind
  status
  resurveyNeeded
  offline
  netFen
  cumulativeFen
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<WaiveLossMutation, WaiveLossMutationVariables>;
export const ConsentOfferDocument = new TypedDocumentString(`
    mutation ConsentOffer($input: ConsentOfferInput!) {
  consentOffer(input: $input) {
    accident {
      ...OfferState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment OfferState on Accident {
  id
  version
  status
  offer {
    id
    version
    offerVersion
    status
    scope
    mode
    documentHash
    payerIds
    joinedIds
    madeAt
    expiresAt
    viewerMay {
      verb
      blockedBy
    }
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ConsentOfferMutation, ConsentOfferMutationVariables>;
export const DisputeOfferDocument = new TypedDocumentString(`
    mutation DisputeOffer($input: DisputeOfferInput!) {
  disputeOffer(input: $input) {
    accident {
      ...OfferState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment OfferState on Accident {
  id
  version
  status
  offer {
    id
    version
    offerVersion
    status
    scope
    mode
    documentHash
    payerIds
    joinedIds
    madeAt
    expiresAt
    viewerMay {
      verb
      blockedBy
    }
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<DisputeOfferMutation, DisputeOfferMutationVariables>;
export const MakeOfferDocument = new TypedDocumentString(`
    mutation MakeOffer($input: MakeOfferInput!) {
  makeOffer(input: $input) {
    accident {
      ...OfferState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment OfferState on Accident {
  id
  version
  status
  offer {
    id
    version
    offerVersion
    status
    scope
    mode
    documentHash
    payerIds
    joinedIds
    madeAt
    expiresAt
    viewerMay {
      verb
      blockedBy
    }
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<MakeOfferMutation, MakeOfferMutationVariables>;
export const NamePayeeAccountDocument = new TypedDocumentString(`
    mutation NamePayeeAccount($input: NamePayeeAccountInput!) {
  namePayeeAccount(input: $input) {
    accident {
      ...OfferState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment OfferState on Accident {
  id
  version
  status
  offer {
    id
    version
    offerVersion
    status
    scope
    mode
    documentHash
    payerIds
    joinedIds
    madeAt
    expiresAt
    viewerMay {
      verb
      blockedBy
    }
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<NamePayeeAccountMutation, NamePayeeAccountMutationVariables>;
export const OffersDocument = new TypedDocumentString(`
    query Offers($id: ID!) {
  accident(id: $id) {
    id
    offers {
      id
      offerVersion
      status
      scope
      madeAt
      endedAt
    }
    offer {
      id
      accidentId
      reason
      totalFen
      warnings {
        ...Refusal
      }
      consents {
        partyId
        consentedAt
        channel
        accountMasked
      }
      legs {
        ...LegState
      }
    }
  }
}
    fragment LegState on SettlementLeg {
  id
  seq
  kind
  from
  to
  head
  amountFen
  payerKind
  payerId
  payeeKind
  payeeId
  policyNo
  paidById
  recoveryRight
  needsPersonalConsent
  basis
  article
  step
  source
  verified
  reversesLegId
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<OffersQuery, OffersQueryVariables>;
export const SettlementPreviewDocument = new TypedDocumentString(`
    query SettlementPreview($input: SettlementPreviewInput!) {
  settlementPreview(input: $input) {
    mode
    legs {
      ...LegState
    }
    pockets {
      partyId
      lossFen
      uncoveredFen
      paidFen
      pocketFen
    }
    warnings {
      ...Refusal
    }
    refusals {
      ...Refusal
    }
  }
}
    fragment LegState on SettlementLeg {
  id
  seq
  kind
  from
  to
  head
  amountFen
  payerKind
  payerId
  payeeKind
  payeeId
  policyNo
  paidById
  recoveryRight
  needsPersonalConsent
  basis
  article
  step
  source
  verified
  reversesLegId
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<SettlementPreviewQuery, SettlementPreviewQueryVariables>;
export const AcceptRecoveryDocument = new TypedDocumentString(`
    mutation AcceptRecovery($input: AcceptRecoveryInput!) {
  acceptRecovery(input: $input) {
    recovery {
      ...RecoveryState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment RecoveryState on Recovery {
  id
  version
  accidentId
  legId
  kind
  creditorPartnerId
  debtorPartnerId
  amountFen
  status
  claimedAt
  answeredAt
  reason
  statementId
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<AcceptRecoveryMutation, AcceptRecoveryMutationVariables>;
export const ConfirmReceivedDocument = new TypedDocumentString(`
    mutation ConfirmReceived($input: ConfirmReceivedInput!) {
  confirmReceived(input: $input) {
    accident {
      ...PaidState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment PaidState on Accident {
  id
  version
  status
  paidAt
  elapsedSeconds
  payments {
    ...PaymentState
  }
  legMarks {
    legId
    kind
    byId
    createdAt
  }
}
fragment PaymentState on Payment {
  id
  version
  legId
  insurerPartnerId
  attempt
  status
  channel
  idempotencyKey
  amountFen
  orderRef
  failureCode
  valueOn
  sentAt
  settledAt
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ConfirmReceivedMutation, ConfirmReceivedMutationVariables>;
export const DisputeRecoveryDocument = new TypedDocumentString(`
    mutation DisputeRecovery($input: RecoveryReasonInput!) {
  disputeRecovery(input: $input) {
    recovery {
      ...RecoveryState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment RecoveryState on Recovery {
  id
  version
  accidentId
  legId
  kind
  creditorPartnerId
  debtorPartnerId
  amountFen
  status
  claimedAt
  answeredAt
  reason
  statementId
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<DisputeRecoveryMutation, DisputeRecoveryMutationVariables>;
export const NettingStatementsDocument = new TypedDocumentString(`
    query NettingStatements($first: Int!, $after: String) {
  nettingStatements(first: $first, after: $after) {
    edges {
      node {
        id
        version
        firstPartnerId
        secondPartnerId
        day
        firstOwesFen
        secondOwesFen
        balanceFen
        recoveryCount
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<NettingStatementsQuery, NettingStatementsQueryVariables>;
export const PayClaimDocument = new TypedDocumentString(`
    mutation PayClaim($input: PayClaimInput!) {
  payClaim(input: $input) {
    accident {
      ...PaidState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment PaidState on Accident {
  id
  version
  status
  paidAt
  elapsedSeconds
  payments {
    ...PaymentState
  }
  legMarks {
    legId
    kind
    byId
    createdAt
  }
}
fragment PaymentState on Payment {
  id
  version
  legId
  insurerPartnerId
  attempt
  status
  channel
  idempotencyKey
  amountFen
  orderRef
  failureCode
  valueOn
  sentAt
  settledAt
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<PayClaimMutation, PayClaimMutationVariables>;
export const PaymentsDocument = new TypedDocumentString(`
    query Payments($first: Int!, $after: String, $filter: PaymentFilterInput) {
  payments(first: $first, after: $after, filter: $filter) {
    edges {
      node {
        ...PaymentState
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment PaymentState on Payment {
  id
  version
  legId
  insurerPartnerId
  attempt
  status
  channel
  idempotencyKey
  amountFen
  orderRef
  failureCode
  valueOn
  sentAt
  settledAt
}`) as unknown as TypedDocumentString<PaymentsQuery, PaymentsQueryVariables>;
export const ReconcilePaymentsDocument = new TypedDocumentString(`
    mutation ReconcilePayments($input: ReconcilePaymentsInput!) {
  reconcilePayments(input: $input) {
    reconciliation {
      id
      version
      day
      lineCount
      matchedCount
      gapCount
      overpaidCount
      ranAt
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ReconcilePaymentsMutation, ReconcilePaymentsMutationVariables>;
export const ReconciliationItemsDocument = new TypedDocumentString(`
    query ReconciliationItems($first: Int!, $after: String, $filter: ReconciliationItemFilterInput) {
  reconciliationItems(first: $first, after: $after, filter: $filter) {
    edges {
      node {
        ...ReconciliationItemState
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ReconciliationItemState on ReconciliationItem {
  id
  version
  kind
  status
  subject
  paymentId
  day
  amountFen
  reason
  resolution
  resolvedAt
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<ReconciliationItemsQuery, ReconciliationItemsQueryVariables>;
export const RecordRecoveredDocument = new TypedDocumentString(`
    mutation RecordRecovered($input: RecordRecoveredInput!) {
  recordRecovered(input: $input) {
    accident {
      ...PaidState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment PaidState on Accident {
  id
  version
  status
  paidAt
  elapsedSeconds
  payments {
    ...PaymentState
  }
  legMarks {
    legId
    kind
    byId
    createdAt
  }
}
fragment PaymentState on Payment {
  id
  version
  legId
  insurerPartnerId
  attempt
  status
  channel
  idempotencyKey
  amountFen
  orderRef
  failureCode
  valueOn
  sentAt
  settledAt
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<RecordRecoveredMutation, RecordRecoveredMutationVariables>;
export const RecoveriesDocument = new TypedDocumentString(`
    query Recoveries($first: Int!, $after: String, $filter: RecoveryFilterInput) {
  recoveries(first: $first, after: $after, filter: $filter) {
    edges {
      node {
        ...RecoveryState
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment RecoveryState on Recovery {
  id
  version
  accidentId
  legId
  kind
  creditorPartnerId
  debtorPartnerId
  amountFen
  status
  claimedAt
  answeredAt
  reason
  statementId
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<RecoveriesQuery, RecoveriesQueryVariables>;
export const RenewPayeeAccountDocument = new TypedDocumentString(`
    mutation RenewPayeeAccount($input: RenewPayeeAccountInput!) {
  renewPayeeAccount(input: $input) {
    accident {
      ...PaidState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment PaidState on Accident {
  id
  version
  status
  paidAt
  elapsedSeconds
  payments {
    ...PaymentState
  }
  legMarks {
    legId
    kind
    byId
    createdAt
  }
}
fragment PaymentState on Payment {
  id
  version
  legId
  insurerPartnerId
  attempt
  status
  channel
  idempotencyKey
  amountFen
  orderRef
  failureCode
  valueOn
  sentAt
  settledAt
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<RenewPayeeAccountMutation, RenewPayeeAccountMutationVariables>;
export const ResolveReconciliationItemDocument = new TypedDocumentString(`
    mutation ResolveReconciliationItem($input: ResolveReconciliationItemInput!) {
  resolveReconciliationItem(input: $input) {
    item {
      ...ReconciliationItemState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment ReconciliationItemState on ReconciliationItem {
  id
  version
  kind
  status
  subject
  paymentId
  day
  amountFen
  reason
  resolution
  resolvedAt
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ResolveReconciliationItemMutation, ResolveReconciliationItemMutationVariables>;
export const WithdrawRecoveryDocument = new TypedDocumentString(`
    mutation WithdrawRecovery($input: RecoveryReasonInput!) {
  withdrawRecovery(input: $input) {
    recovery {
      ...RecoveryState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment RecoveryState on Recovery {
  id
  version
  accidentId
  legId
  kind
  creditorPartnerId
  debtorPartnerId
  amountFen
  status
  claimedAt
  answeredAt
  reason
  statementId
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<WithdrawRecoveryMutation, WithdrawRecoveryMutationVariables>;
export const RecordRefusalLetterDocument = new TypedDocumentString(`
    mutation RecordRefusalLetter($input: RecordRefusalLetterInput!) {
  recordRefusalLetter(input: $input) {
    claimRefusal {
      ...ClaimRefusalState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment ClaimRefusalState on ClaimRefusal {
  id
  version
  status
  ground
  reason
  decidedAt
  letterDueAt
  letterDueProvisional
  letterNo
  letterSentAt
  alertedAt
  party {
    id
    number
  }
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<RecordRefusalLetterMutation, RecordRefusalLetterMutationVariables>;
export const RefuseClaimDocument = new TypedDocumentString(`
    mutation RefuseClaim($input: RefuseClaimInput!) {
  refuseClaim(input: $input) {
    claimRefusal {
      ...ClaimRefusalState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment ClaimRefusalState on ClaimRefusal {
  id
  version
  status
  ground
  reason
  decidedAt
  letterDueAt
  letterDueProvisional
  letterNo
  letterSentAt
  alertedAt
  party {
    id
    number
  }
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<RefuseClaimMutation, RefuseClaimMutationVariables>;
export const AcceptSharingDocument = new TypedDocumentString(`
    mutation AcceptSharing($input: AcceptSharingInput!) {
  acceptSharing(input: $input) {
    sharingAgreement {
      ...SharingAgreementState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment SharingAgreementState on SharingAgreement {
  id
  version
  fromPartnerId
  toPartnerId
  resource
  resourceId
  purpose
  fields
  validFrom
  validTo
  status
  endedAt
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<AcceptSharingMutation, AcceptSharingMutationVariables>;
export const CheckInDocument = new TypedDocumentString(`
    mutation CheckIn($input: CheckInInput!) {
  checkIn(input: $input) {
    shift {
      ...RuralShiftState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment RuralShiftState on RuralShift {
  id
  version
  postingId
  pointId
  role
  checkedInAt
  checkedOutAt
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<CheckInMutation, CheckInMutationVariables>;
export const CheckOutDocument = new TypedDocumentString(`
    mutation CheckOut($input: CheckOutInput!) {
  checkOut(input: $input) {
    shift {
      ...RuralShiftState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment RuralShiftState on RuralShift {
  id
  version
  postingId
  pointId
  role
  checkedInAt
  checkedOutAt
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<CheckOutMutation, CheckOutMutationVariables>;
export const CloseRuralPointDocument = new TypedDocumentString(`
    mutation CloseRuralPoint($input: CloseRuralPointInput!) {
  closeRuralPoint(input: $input) {
    ruralPoint {
      ...RuralPointState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment RuralPointState on RuralPoint {
  id
  version
  type
  adminCode
  name
  latitude
  longitude
  openHours
  phone
  services
  ownerPartnerId
  status
  closedAt
  shiftsOpen
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<CloseRuralPointMutation, CloseRuralPointMutationVariables>;
export const ConfirmHazardFixedDocument = new TypedDocumentString(`
    mutation ConfirmHazardFixed($input: ConfirmHazardFixedInput!) {
  confirmHazardFixed(input: $input) {
    hazard {
      ...HazardState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment HazardState on Hazard {
  id
  version
  postingId
  pointId
  role
  place
  latitude
  longitude
  kind
  severity
  status
  sentTo
  sentAt
  fixedAt
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ConfirmHazardFixedMutation, ConfirmHazardFixedMutationVariables>;
export const EndRuralPostingDocument = new TypedDocumentString(`
    mutation EndRuralPosting($input: EndRuralPostingInput!) {
  endRuralPosting(input: $input) {
    posting {
      ...RuralPostingState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment RuralPostingState on RuralPosting {
  id
  version
  staffId
  partnerId
  pointId
  role
  validFrom
  validTo
  status
  endedAt
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<EndRuralPostingMutation, EndRuralPostingMutationVariables>;
export const EndSharingDocument = new TypedDocumentString(`
    mutation EndSharing($input: EndSharingInput!) {
  endSharing(input: $input) {
    sharingAgreement {
      ...SharingAgreementState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment SharingAgreementState on SharingAgreement {
  id
  version
  fromPartnerId
  toPartnerId
  resource
  resourceId
  purpose
  fields
  validFrom
  validTo
  status
  endedAt
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<EndSharingMutation, EndSharingMutationVariables>;
export const HazardsDocument = new TypedDocumentString(`
    query Hazards($first: Int!, $after: String, $filter: HazardFilterInput) {
  hazards(first: $first, after: $after, filter: $filter) {
    edges {
      node {
        ...HazardState
        viewerMay {
          verb
          blockedBy
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment HazardState on Hazard {
  id
  version
  postingId
  pointId
  role
  place
  latitude
  longitude
  kind
  severity
  status
  sentTo
  sentAt
  fixedAt
}`) as unknown as TypedDocumentString<HazardsQuery, HazardsQueryVariables>;
export const OpenRuralPointDocument = new TypedDocumentString(`
    mutation OpenRuralPoint($input: OpenRuralPointInput!) {
  openRuralPoint(input: $input) {
    ruralPoint {
      ...RuralPointState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment RuralPointState on RuralPoint {
  id
  version
  type
  adminCode
  name
  latitude
  longitude
  openHours
  phone
  services
  ownerPartnerId
  status
  closedAt
  shiftsOpen
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<OpenRuralPointMutation, OpenRuralPointMutationVariables>;
export const PersuasionRecordsDocument = new TypedDocumentString(`
    query PersuasionRecords($first: Int!, $after: String, $filter: PersuasionRecordFilterInput) {
  persuasionRecords(first: $first, after: $after, filter: $filter) {
    edges {
      node {
        ...PersuasionRecordState
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment PersuasionRecordState on PersuasionRecord {
  id
  version
  postingId
  pointId
  role
  kind
  at
  plateNo
  action
  followUp
}`) as unknown as TypedDocumentString<PersuasionRecordsQuery, PersuasionRecordsQueryVariables>;
export const PostRuralStaffDocument = new TypedDocumentString(`
    mutation PostRuralStaff($input: PostRuralStaffInput!) {
  postRuralStaff(input: $input) {
    posting {
      ...RuralPostingState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment RuralPostingState on RuralPosting {
  id
  version
  staffId
  partnerId
  pointId
  role
  validFrom
  validTo
  status
  endedAt
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<PostRuralStaffMutation, PostRuralStaffMutationVariables>;
export const ProposeSharingDocument = new TypedDocumentString(`
    mutation ProposeSharing($input: ProposeSharingInput!) {
  proposeSharing(input: $input) {
    sharingAgreement {
      ...SharingAgreementState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment SharingAgreementState on SharingAgreement {
  id
  version
  fromPartnerId
  toPartnerId
  resource
  resourceId
  purpose
  fields
  validFrom
  validTo
  status
  endedAt
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ProposeSharingMutation, ProposeSharingMutationVariables>;
export const RecordPersuasionDocument = new TypedDocumentString(`
    mutation RecordPersuasion($input: RecordPersuasionInput!) {
  recordPersuasion(input: $input) {
    persuasionRecord {
      ...PersuasionRecordState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment PersuasionRecordState on PersuasionRecord {
  id
  version
  postingId
  pointId
  role
  kind
  at
  plateNo
  action
  followUp
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<RecordPersuasionMutation, RecordPersuasionMutationVariables>;
export const ReportHazardDocument = new TypedDocumentString(`
    mutation ReportHazard($input: ReportHazardInput!) {
  reportHazard(input: $input) {
    hazard {
      ...HazardState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment HazardState on Hazard {
  id
  version
  postingId
  pointId
  role
  place
  latitude
  longitude
  kind
  severity
  status
  sentTo
  sentAt
  fixedAt
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ReportHazardMutation, ReportHazardMutationVariables>;
export const RuralFiguresDocument = new TypedDocumentString(`
    query RuralFigures {
  ruralFigures {
    points {
      type
      open
    }
    persuasionsThisMonth
    hazards {
      status
      count
    }
  }
}
    `) as unknown as TypedDocumentString<RuralFiguresQuery, RuralFiguresQueryVariables>;
export const RuralPointDocument = new TypedDocumentString(`
    query RuralPoint($id: ID!, $first: Int!, $after: String) {
  ruralPoint(id: $id) {
    ...RuralPointState
    viewerMay {
      verb
      blockedBy
    }
    postings(first: $first, after: $after) {
      edges {
        node {
          ...RuralPostingState
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment RuralPointState on RuralPoint {
  id
  version
  type
  adminCode
  name
  latitude
  longitude
  openHours
  phone
  services
  ownerPartnerId
  status
  closedAt
  shiftsOpen
}
fragment RuralPostingState on RuralPosting {
  id
  version
  staffId
  partnerId
  pointId
  role
  validFrom
  validTo
  status
  endedAt
}`) as unknown as TypedDocumentString<RuralPointQuery, RuralPointQueryVariables>;
export const RuralPointsDocument = new TypedDocumentString(`
    query RuralPoints($first: Int!, $after: String, $filter: RuralPointFilterInput) {
  ruralPoints(first: $first, after: $after, filter: $filter) {
    edges {
      node {
        ...RuralPointState
        viewerMay {
          verb
          blockedBy
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment RuralPointState on RuralPoint {
  id
  version
  type
  adminCode
  name
  latitude
  longitude
  openHours
  phone
  services
  ownerPartnerId
  status
  closedAt
  shiftsOpen
}`) as unknown as TypedDocumentString<RuralPointsQuery, RuralPointsQueryVariables>;
export const SendHazardDocument = new TypedDocumentString(`
    mutation SendHazard($input: SendHazardInput!) {
  sendHazard(input: $input) {
    hazard {
      ...HazardState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment HazardState on Hazard {
  id
  version
  postingId
  pointId
  role
  place
  latitude
  longitude
  kind
  severity
  status
  sentTo
  sentAt
  fixedAt
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<SendHazardMutation, SendHazardMutationVariables>;
export const SharingAgreementsDocument = new TypedDocumentString(`
    query SharingAgreements($first: Int!, $after: String, $filter: SharingAgreementFilterInput) {
  sharingAgreements(first: $first, after: $after, filter: $filter) {
    edges {
      node {
        ...SharingAgreementState
        viewerMay {
          verb
          blockedBy
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SharingAgreementState on SharingAgreement {
  id
  version
  fromPartnerId
  toPartnerId
  resource
  resourceId
  purpose
  fields
  validFrom
  validTo
  status
  endedAt
}`) as unknown as TypedDocumentString<SharingAgreementsQuery, SharingAgreementsQueryVariables>;
export const AcceptJobDocument = new TypedDocumentString(`
    mutation AcceptJob($input: DispatchJobChangeInput!) {
  acceptJob(input: $input) {
    job {
      ...DispatchJobState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment DispatchJobState on DispatchJob {
  id
  version
  accidentId
  way
  pointId
  status
  place
  latitude
  longitude
  etaSeconds
  score
  offeredAt
  acceptBy
  acceptedAt
  arrivedAt
  clearedAt
  finishedAt
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<AcceptJobMutation, AcceptJobMutationVariables>;
export const AccidentEventsDocument = new TypedDocumentString(`
    subscription AccidentEvents($accidentId: ID, $types: [String!]) {
  accidentEvents(accidentId: $accidentId, types: $types) {
    type
    at
    accident {
      id
      version
      number
      status
      dispatchJobs {
        ...DispatchJobState
      }
    }
  }
}
    fragment DispatchJobState on DispatchJob {
  id
  version
  accidentId
  way
  pointId
  status
  place
  latitude
  longitude
  etaSeconds
  score
  offeredAt
  acceptBy
  acceptedAt
  arrivedAt
  clearedAt
  finishedAt
}`) as unknown as TypedDocumentString<AccidentEventsSubscription, AccidentEventsSubscriptionVariables>;
export const ArriveAtSceneDocument = new TypedDocumentString(`
    mutation ArriveAtScene($input: DispatchJobChangeInput!) {
  arriveAtScene(input: $input) {
    job {
      ...DispatchJobState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment DispatchJobState on DispatchJob {
  id
  version
  accidentId
  way
  pointId
  status
  place
  latitude
  longitude
  etaSeconds
  score
  offeredAt
  acceptBy
  acceptedAt
  arrivedAt
  clearedAt
  finishedAt
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ArriveAtSceneMutation, ArriveAtSceneMutationVariables>;
export const AskSeatDocument = new TypedDocumentString(`
    mutation AskSeat($input: AskSeatInput!) {
  askSeat(input: $input) {
    accident {
      id
      version
      status
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<AskSeatMutation, AskSeatMutationVariables>;
export const ClearRoadDocument = new TypedDocumentString(`
    mutation ClearRoad($input: DispatchJobChangeInput!) {
  clearRoad(input: $input) {
    job {
      ...DispatchJobState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment DispatchJobState on DispatchJob {
  id
  version
  accidentId
  way
  pointId
  status
  place
  latitude
  longitude
  etaSeconds
  score
  offeredAt
  acceptBy
  acceptedAt
  arrivedAt
  clearedAt
  finishedAt
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ClearRoadMutation, ClearRoadMutationVariables>;
export const ComeBackDocument = new TypedDocumentString(`
    mutation ComeBack($input: SeatChangeInput!) {
  comeBack(input: $input) {
    seat {
      ...SeatState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment SeatState on Seat {
  id
  version
  orgKind
  orgPartnerId
  holderStaffId
  skills
  zones
  maxParallel
  status
  offDutyAt
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ComeBackMutation, ComeBackMutationVariables>;
export const DisbandTeamDocument = new TypedDocumentString(`
    mutation DisbandTeam($input: SceneTeamChangeInput!) {
  disbandTeam(input: $input) {
    team {
      ...SceneTeamState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment SceneTeamState on SceneTeam {
  id
  version
  policeStaffId
  insurerStaffId
  isPair
  vehicle
  homeZone
  kit
  certValidTo
  status
  lastPositionAt
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<DisbandTeamMutation, DisbandTeamMutationVariables>;
export const DispatchTeamDocument = new TypedDocumentString(`
    mutation DispatchTeam($input: DispatchTeamInput!) {
  dispatchTeam(input: $input) {
    job {
      ...DispatchJobState
      team {
        ...SceneTeamState
      }
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment DispatchJobState on DispatchJob {
  id
  version
  accidentId
  way
  pointId
  status
  place
  latitude
  longitude
  etaSeconds
  score
  offeredAt
  acceptBy
  acceptedAt
  arrivedAt
  clearedAt
  finishedAt
}
fragment SceneTeamState on SceneTeam {
  id
  version
  policeStaffId
  insurerStaffId
  isPair
  vehicle
  homeZone
  kit
  certValidTo
  status
  lastPositionAt
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<DispatchTeamMutation, DispatchTeamMutationVariables>;
export const FinishJobDocument = new TypedDocumentString(`
    mutation FinishJob($input: DispatchJobChangeInput!) {
  finishJob(input: $input) {
    job {
      ...DispatchJobState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment DispatchJobState on DispatchJob {
  id
  version
  accidentId
  way
  pointId
  status
  place
  latitude
  longitude
  etaSeconds
  score
  offeredAt
  acceptBy
  acceptedAt
  arrivedAt
  clearedAt
  finishedAt
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<FinishJobMutation, FinishJobMutationVariables>;
export const FinishTaskDocument = new TypedDocumentString(`
    mutation FinishTask($input: SeatTaskChangeInput!) {
  finishTask(input: $input) {
    task {
      ...SeatTaskState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment SeatTaskState on SeatTask {
  id
  version
  orgKind
  skill
  kind
  recordId
  zone
  priority
  waitingSince
  status
  takenBySeatId
  takenByStaffId
  takenAt
  handedOverFrom
  escalation
  endedAt
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<FinishTaskMutation, FinishTaskMutationVariables>;
export const FormTeamDocument = new TypedDocumentString(`
    mutation FormTeam($input: FormTeamInput!) {
  formTeam(input: $input) {
    team {
      ...SceneTeamState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment SceneTeamState on SceneTeam {
  id
  version
  policeStaffId
  insurerStaffId
  isPair
  vehicle
  homeZone
  kit
  certValidTo
  status
  lastPositionAt
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<FormTeamMutation, FormTeamMutationVariables>;
export const GoAwayDocument = new TypedDocumentString(`
    mutation GoAway($input: SeatChangeInput!) {
  goAway(input: $input) {
    seat {
      ...SeatState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment SeatState on Seat {
  id
  version
  orgKind
  orgPartnerId
  holderStaffId
  skills
  zones
  maxParallel
  status
  offDutyAt
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<GoAwayMutation, GoAwayMutationVariables>;
export const GoOffDutyDocument = new TypedDocumentString(`
    mutation GoOffDuty($input: SeatChangeInput!) {
  goOffDuty(input: $input) {
    seat {
      ...SeatState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment SeatState on Seat {
  id
  version
  orgKind
  orgPartnerId
  holderStaffId
  skills
  zones
  maxParallel
  status
  offDutyAt
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<GoOffDutyMutation, GoOffDutyMutationVariables>;
export const GoOfflineDocument = new TypedDocumentString(`
    mutation GoOffline($input: SceneTeamChangeInput!) {
  goOffline(input: $input) {
    team {
      ...SceneTeamState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment SceneTeamState on SceneTeam {
  id
  version
  policeStaffId
  insurerStaffId
  isPair
  vehicle
  homeZone
  kit
  certValidTo
  status
  lastPositionAt
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<GoOfflineMutation, GoOfflineMutationVariables>;
export const GoOnDutyDocument = new TypedDocumentString(`
    mutation GoOnDuty($input: GoOnDutyInput!) {
  goOnDuty(input: $input) {
    seat {
      ...SeatState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment SeatState on Seat {
  id
  version
  orgKind
  orgPartnerId
  holderStaffId
  skills
  zones
  maxParallel
  status
  offDutyAt
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<GoOnDutyMutation, GoOnDutyMutationVariables>;
export const GoOnlineDocument = new TypedDocumentString(`
    mutation GoOnline($input: SceneTeamChangeInput!) {
  goOnline(input: $input) {
    team {
      ...SceneTeamState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment SceneTeamState on SceneTeam {
  id
  version
  policeStaffId
  insurerStaffId
  isPair
  vehicle
  homeZone
  kit
  certValidTo
  status
  lastPositionAt
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<GoOnlineMutation, GoOnlineMutationVariables>;
export const HandOverTaskDocument = new TypedDocumentString(`
    mutation HandOverTask($input: HandOverTaskInput!) {
  handOverTask(input: $input) {
    task {
      ...SeatTaskState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment SeatTaskState on SeatTask {
  id
  version
  orgKind
  skill
  kind
  recordId
  zone
  priority
  waitingSince
  status
  takenBySeatId
  takenByStaffId
  takenAt
  handedOverFrom
  escalation
  endedAt
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<HandOverTaskMutation, HandOverTaskMutationVariables>;
export const RecallTeamDocument = new TypedDocumentString(`
    mutation RecallTeam($input: DispatchJobChangeInput!) {
  recallTeam(input: $input) {
    job {
      ...DispatchJobState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment DispatchJobState on DispatchJob {
  id
  version
  accidentId
  way
  pointId
  status
  place
  latitude
  longitude
  etaSeconds
  score
  offeredAt
  acceptBy
  acceptedAt
  arrivedAt
  clearedAt
  finishedAt
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<RecallTeamMutation, RecallTeamMutationVariables>;
export const ReleaseTaskDocument = new TypedDocumentString(`
    mutation ReleaseTask($input: SeatTaskChangeInput!) {
  releaseTask(input: $input) {
    task {
      ...SeatTaskState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment SeatTaskState on SeatTask {
  id
  version
  orgKind
  skill
  kind
  recordId
  zone
  priority
  waitingSince
  status
  takenBySeatId
  takenByStaffId
  takenAt
  handedOverFrom
  escalation
  endedAt
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ReleaseTaskMutation, ReleaseTaskMutationVariables>;
export const ReportPositionDocument = new TypedDocumentString(`
    mutation ReportPosition($input: ReportPositionInput!) {
  reportPosition(input: $input) {
    team {
      ...SceneTeamState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment SceneTeamState on SceneTeam {
  id
  version
  policeStaffId
  insurerStaffId
  isPair
  vehicle
  homeZone
  kit
  certValidTo
  status
  lastPositionAt
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ReportPositionMutation, ReportPositionMutationVariables>;
export const SceneTeamsDocument = new TypedDocumentString(`
    query SceneTeams {
  sceneTeams {
    ...SceneTeamState
    viewerMay {
      verb
      blockedBy
    }
  }
}
    fragment SceneTeamState on SceneTeam {
  id
  version
  policeStaffId
  insurerStaffId
  isPair
  vehicle
  homeZone
  kit
  certValidTo
  status
  lastPositionAt
}`) as unknown as TypedDocumentString<SceneTeamsQuery, SceneTeamsQueryVariables>;
export const SeatFiguresDocument = new TypedDocumentString(`
    query SeatFigures($since: DateTime!) {
  seatFigures(since: $since) {
    divisionCode
    answered
    answerSecondsP50
    answerSecondsP95
    withinPromiseBps
  }
}
    `) as unknown as TypedDocumentString<SeatFiguresQuery, SeatFiguresQueryVariables>;
export const SeatQueueChangedDocument = new TypedDocumentString(`
    subscription SeatQueueChanged {
  seatQueueChanged {
    ...SeatTaskState
  }
}
    fragment SeatTaskState on SeatTask {
  id
  version
  orgKind
  skill
  kind
  recordId
  zone
  priority
  waitingSince
  status
  takenBySeatId
  takenByStaffId
  takenAt
  handedOverFrom
  escalation
  endedAt
}`) as unknown as TypedDocumentString<SeatQueueChangedSubscription, SeatQueueChangedSubscriptionVariables>;
export const SeatTasksDocument = new TypedDocumentString(`
    query SeatTasks($first: Int!, $after: String, $filter: SeatTaskFilterInput) {
  seatTasks(first: $first, after: $after, filter: $filter) {
    edges {
      node {
        ...SeatTaskState
        viewerMay {
          verb
          blockedBy
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SeatTaskState on SeatTask {
  id
  version
  orgKind
  skill
  kind
  recordId
  zone
  priority
  waitingSince
  status
  takenBySeatId
  takenByStaffId
  takenAt
  handedOverFrom
  escalation
  endedAt
}`) as unknown as TypedDocumentString<SeatTasksQuery, SeatTasksQueryVariables>;
export const SeatsDocument = new TypedDocumentString(`
    query Seats($first: Int!, $after: String, $filter: SeatFilterInput) {
  seats(first: $first, after: $after, filter: $filter) {
    edges {
      node {
        ...SeatState
        viewerMay {
          verb
          blockedBy
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SeatState on Seat {
  id
  version
  orgKind
  orgPartnerId
  holderStaffId
  skills
  zones
  maxParallel
  status
  offDutyAt
}`) as unknown as TypedDocumentString<SeatsQuery, SeatsQueryVariables>;
export const TakeTaskDocument = new TypedDocumentString(`
    mutation TakeTask($input: TakeTaskInput!) {
  takeTask(input: $input) {
    task {
      ...SeatTaskState
      accident {
        id
        version
        number
        status
        place
      }
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment SeatTaskState on SeatTask {
  id
  version
  orgKind
  skill
  kind
  recordId
  zone
  priority
  waitingSince
  status
  takenBySeatId
  takenByStaffId
  takenAt
  handedOverFrom
  escalation
  endedAt
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<TakeTaskMutation, TakeTaskMutationVariables>;
export const AcceptOrderDocument = new TypedDocumentString(`
    mutation AcceptOrder($input: GuardOrderChangeInput!) {
  acceptOrder(input: $input) {
    guardOrder {
      ...GuardOrderState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment GuardOrderState on GuardOrder {
  id
  version
  status
  acceptBy
  acceptedAt
  acts
  arriveBy
  arrivedAt
  arrivedLate
  fedBackLate
  feedback
  feedbackAt
  feedbackBy
  incidentId
  metres
  offeredAt
  postId
  staffId
  viewerMay {
    blockedBy
    verb
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<AcceptOrderMutation, AcceptOrderMutationVariables>;
export const AdmitMemberDocument = new TypedDocumentString(`
    mutation AdmitMember($input: AdmitMemberInput!) {
  admitMember(input: $input) {
    member {
      ...AssociationMemberState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment AssociationMemberState on AssociationMember {
  id
  version
  status
  joinedOn
  name
  partnerId
  removalReason
  removedAt
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<AdmitMemberMutation, AdmitMemberMutationVariables>;
export const AgreeFeeLinkDocument = new TypedDocumentString(`
    mutation AgreeFeeLink($input: AgreeFeeLinkInput!) {
  agreeFeeLink(input: $input) {
    site {
      ...SiteState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment SiteState on Site {
  id
  version
  status
  address
  divisionCode
  feeLinkAgreedBy
  feeLinkBps
  households
  latitude
  longitude
  name
  partnerId
  peerGroup
  viewerMay {
    blockedBy
    verb
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<AgreeFeeLinkMutation, AgreeFeeLinkMutationVariables>;
export const ApproveHouseholdExportDocument = new TypedDocumentString(`
    mutation ApproveHouseholdExport($input: HouseholdExportChangeInput!) {
  approveHouseholdExport(input: $input) {
    householdExport {
      ...HouseholdExportState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment HouseholdExportState on HouseholdExport {
  id
  version
  status
  decidedByStaffId
  reason
  requestedByStaffId
  siteId
  taskNo
  validUntil
  viewerMay {
    blockedBy
    verb
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ApproveHouseholdExportMutation, ApproveHouseholdExportMutationVariables>;
export const ArriveAtOrderDocument = new TypedDocumentString(`
    mutation ArriveAtOrder($input: GuardOrderChangeInput!) {
  arriveAtOrder(input: $input) {
    guardOrder {
      ...GuardOrderState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment GuardOrderState on GuardOrder {
  id
  version
  status
  acceptBy
  acceptedAt
  acts
  arriveBy
  arrivedAt
  arrivedLate
  fedBackLate
  feedback
  feedbackAt
  feedbackBy
  incidentId
  metres
  offeredAt
  postId
  staffId
  viewerMay {
    blockedBy
    verb
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ArriveAtOrderMutation, ArriveAtOrderMutationVariables>;
export const ArrivePatrolDocument = new TypedDocumentString(`
    mutation ArrivePatrol($input: PatrolChangeInput!) {
  arrivePatrol(input: $input) {
    patrol {
      ...PatrolState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment PatrolState on Patrol {
  id
  version
  status
  arrivedAt
  dispatchedAt
  finishedAt
  incidentId
  urgency
  viewerMay {
    blockedBy
    verb
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ArrivePatrolMutation, ArrivePatrolMutationVariables>;
export const AssessSiteDocument = new TypedDocumentString(`
    mutation AssessSite($input: AssessSiteInput!) {
  assessSite(input: $input) {
    assessment {
      ...AssessmentState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment AssessmentState on Assessment {
  id
  version
  status
  bonusPoints
  bonusReason
  decision
  deductions {
    count
    ground
    reason
  }
  isEliminationRecommended
  isLast
  isUpheld
  objectBy
  objection
  peerGroup
  publishedAt
  quarter
  rank
  rectifyBy
  result
  scoreHundredths
  siteId
  siteName
  totalHundredths
  viewerMay {
    blockedBy
    verb
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<AssessSiteMutation, AssessSiteMutationVariables>;
export const AssessmentRankingsDocument = new TypedDocumentString(`
    query AssessmentRankings($after: String, $first: Int!, $quarter: String) {
  assessmentRankings(after: $after, first: $first, quarter: $quarter) {
    edges {
      node {
        ...RankingState
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment RankingState on Ranking {
  id
  version
  status
  entries {
    isRewarded
    rank
    siteName
    totalHundredths
  }
  isRanked
  objectBy
  peerGroup
  publishedAt
  quarter
  size
}`) as unknown as TypedDocumentString<AssessmentRankingsQuery, AssessmentRankingsQueryVariables>;
export const AssessmentRulesDocument = new TypedDocumentString(`
    query AssessmentRules {
  assessmentRules {
    consequences {
      result
      zh
    }
    deductions {
      ground
      hundredths
      isForcedLast
    }
    parts {
      items
      part
      weight
      zh
    }
    source
  }
}
    `) as unknown as TypedDocumentString<AssessmentRulesQuery, AssessmentRulesQueryVariables>;
export const AssessmentsDocument = new TypedDocumentString(`
    query Assessments($after: String, $first: Int!, $quarter: String, $siteId: ID) {
  assessments(after: $after, first: $first, quarter: $quarter, siteId: $siteId) {
    edges {
      node {
        ...AssessmentState
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment AssessmentState on Assessment {
  id
  version
  status
  bonusPoints
  bonusReason
  decision
  deductions {
    count
    ground
    reason
  }
  isEliminationRecommended
  isLast
  isUpheld
  objectBy
  objection
  peerGroup
  publishedAt
  quarter
  rank
  rectifyBy
  result
  scoreHundredths
  siteId
  siteName
  totalHundredths
  viewerMay {
    blockedBy
    verb
  }
}`) as unknown as TypedDocumentString<AssessmentsQuery, AssessmentsQueryVariables>;
export const AssignClueDocument = new TypedDocumentString(`
    mutation AssignClue($input: AssignClueInput!) {
  assignClue(input: $input) {
    clue {
      ...ClueState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment ClueState on Clue {
  id
  version
  status
  closedAt
  isOverdue
  isVerified
  judgedAt
  kind
  points
  reportedAt
  siteId
  urgency
  verifyBy
  words
  viewerMay {
    blockedBy
    verb
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<AssignClueMutation, AssignClueMutationVariables>;
export const AssociationFactsDocument = new TypedDocumentString(`
    query AssociationFacts {
  associationFacts {
    code
    count
    isDemo
    source
  }
}
    `) as unknown as TypedDocumentString<AssociationFactsQuery, AssociationFactsQueryVariables>;
export const AssociationMembersDocument = new TypedDocumentString(`
    query AssociationMembers($after: String, $first: Int!) {
  associationMembers(after: $after, first: $first) {
    edges {
      node {
        ...AssociationMemberState
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment AssociationMemberState on AssociationMember {
  id
  version
  status
  joinedOn
  name
  partnerId
  removalReason
  removedAt
}`) as unknown as TypedDocumentString<AssociationMembersQuery, AssociationMembersQueryVariables>;
export const CancelGuardShiftDocument = new TypedDocumentString(`
    mutation CancelGuardShift($input: GuardShiftChangeInput!) {
  cancelGuardShift(input: $input) {
    guardShift {
      ...GuardShiftState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment GuardShiftState on GuardShift {
  id
  version
  status
  from
  offAt
  onAt
  postId
  siteId
  staffId
  to
  viewerMay {
    blockedBy
    verb
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<CancelGuardShiftMutation, CancelGuardShiftMutationVariables>;
export const CloseClueDocument = new TypedDocumentString(`
    mutation CloseClue($input: ClueChangeInput!) {
  closeClue(input: $input) {
    clue {
      ...ClueState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment ClueState on Clue {
  id
  version
  status
  closedAt
  isOverdue
  isVerified
  judgedAt
  kind
  points
  reportedAt
  siteId
  urgency
  verifyBy
  words
  viewerMay {
    blockedBy
    verb
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<CloseClueMutation, CloseClueMutationVariables>;
export const CloseGuardPostDocument = new TypedDocumentString(`
    mutation CloseGuardPost($input: GuardPostChangeInput!) {
  closeGuardPost(input: $input) {
    guardPost {
      ...GuardPostState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment GuardPostState on GuardPost {
  id
  version
  status
  latitude
  longitude
  name
  siteId
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<CloseGuardPostMutation, CloseGuardPostMutationVariables>;
export const CloseIncidentDocument = new TypedDocumentString(`
    mutation CloseIncident($input: CloseIncidentInput!) {
  closeIncident(input: $input) {
    incident {
      ...IncidentState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment IncidentState on Incident {
  id
  version
  status
  closedAt
  details
  kind
  latitude
  level
  longitude
  orders {
    id
    version
    status
    staffId
    metres
    acceptBy
    arriveBy
    feedbackBy
    arrivedLate
    fedBackLate
    acts
    feedback
  }
  outcome
  patrol {
    ...PatrolState
  }
  place
  reportedAt
  reportedByKind
  siteId
  unansweredAt
  viewerMay {
    blockedBy
    verb
  }
}
fragment PatrolState on Patrol {
  id
  version
  status
  arrivedAt
  dispatchedAt
  finishedAt
  incidentId
  urgency
  viewerMay {
    blockedBy
    verb
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<CloseIncidentMutation, CloseIncidentMutationVariables>;
export const CloseSiteDocument = new TypedDocumentString(`
    mutation CloseSite($input: SiteChangeInput!) {
  closeSite(input: $input) {
    site {
      ...SiteState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment SiteState on Site {
  id
  version
  status
  address
  divisionCode
  feeLinkAgreedBy
  feeLinkBps
  households
  latitude
  longitude
  name
  partnerId
  peerGroup
  viewerMay {
    blockedBy
    verb
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<CloseSiteMutation, CloseSiteMutationVariables>;
export const ClueDocument = new TypedDocumentString(`
    query Clue($id: ID!) {
  clue(id: $id) {
    ...ClueState
  }
}
    fragment ClueState on Clue {
  id
  version
  status
  closedAt
  isOverdue
  isVerified
  judgedAt
  kind
  points
  reportedAt
  siteId
  urgency
  verifyBy
  words
  viewerMay {
    blockedBy
    verb
  }
}`) as unknown as TypedDocumentString<ClueQuery, ClueQueryVariables>;
export const CluePointsDocument = new TypedDocumentString(`
    query CluePoints {
  cluePoints
}
    `) as unknown as TypedDocumentString<CluePointsQuery, CluePointsQueryVariables>;
export const CluesDocument = new TypedDocumentString(`
    query Clues($after: String, $first: Int!, $siteId: ID, $status: ClueStatus) {
  clues(after: $after, first: $first, siteId: $siteId, status: $status) {
    edges {
      node {
        ...ClueState
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ClueState on Clue {
  id
  version
  status
  closedAt
  isOverdue
  isVerified
  judgedAt
  kind
  points
  reportedAt
  siteId
  urgency
  verifyBy
  words
  viewerMay {
    blockedBy
    verb
  }
}`) as unknown as TypedDocumentString<CluesQuery, CluesQueryVariables>;
export const ConfirmInstructionDocument = new TypedDocumentString(`
    mutation ConfirmInstruction($input: GuardInstructionChangeInput!) {
  confirmInstruction(input: $input) {
    guardInstruction {
      ...GuardInstructionState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment GuardInstructionState on GuardInstruction {
  id
  version
  status
  doneAt
  givenAt
  givenByKind
  givenByStaffId
  kind
  siteId
  staffId
  words
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ConfirmInstructionMutation, ConfirmInstructionMutationVariables>;
export const CorrectHouseholdDocument = new TypedDocumentString(`
    mutation CorrectHousehold($input: CorrectHouseholdInput!) {
  correctHousehold(input: $input) {
    household {
      ...HouseholdState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment HouseholdState on Household {
  id
  version
  status
  contactBasis
  contactMobileMasked
  contactNameMasked
  movedInOn
  movedOutOn
  occupancy
  plateNos
  residents
  siteId
  unitNo
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<CorrectHouseholdMutation, CorrectHouseholdMutationVariables>;
export const DataFlowsDocument = new TypedDocumentString(`
    query DataFlows {
  dataFlows {
    allowed
    basis
    flow
    forbidden
  }
}
    `) as unknown as TypedDocumentString<DataFlowsQuery, DataFlowsQueryVariables>;
export const DecideAssessmentDocument = new TypedDocumentString(`
    mutation DecideAssessment($input: DecideAssessmentInput!) {
  decideAssessment(input: $input) {
    assessment {
      ...AssessmentState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment AssessmentState on Assessment {
  id
  version
  status
  bonusPoints
  bonusReason
  decision
  deductions {
    count
    ground
    reason
  }
  isEliminationRecommended
  isLast
  isUpheld
  objectBy
  objection
  peerGroup
  publishedAt
  quarter
  rank
  rectifyBy
  result
  scoreHundredths
  siteId
  siteName
  totalHundredths
  viewerMay {
    blockedBy
    verb
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<DecideAssessmentMutation, DecideAssessmentMutationVariables>;
export const EndHouseholdDocument = new TypedDocumentString(`
    mutation EndHousehold($input: EndHouseholdInput!) {
  endHousehold(input: $input) {
    household {
      ...HouseholdState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment HouseholdState on Household {
  id
  version
  status
  contactBasis
  contactMobileMasked
  contactNameMasked
  movedInOn
  movedOutOn
  occupancy
  plateNos
  residents
  siteId
  unitNo
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<EndHouseholdMutation, EndHouseholdMutationVariables>;
export const ExportedHouseholdsDocument = new TypedDocumentString(`
    query ExportedHouseholds($after: String, $exportId: ID!, $first: Int!) {
  exportedHouseholds(after: $after, exportId: $exportId, first: $first) {
    edges {
      node {
        ...HouseholdState
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment HouseholdState on Household {
  id
  version
  status
  contactBasis
  contactMobileMasked
  contactNameMasked
  movedInOn
  movedOutOn
  occupancy
  plateNos
  residents
  siteId
  unitNo
}`) as unknown as TypedDocumentString<ExportedHouseholdsQuery, ExportedHouseholdsQueryVariables>;
export const FindClueFalseDocument = new TypedDocumentString(`
    mutation FindClueFalse($input: JudgeClueInput!) {
  findClueFalse(input: $input) {
    clue {
      ...ClueState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment ClueState on Clue {
  id
  version
  status
  closedAt
  isOverdue
  isVerified
  judgedAt
  kind
  points
  reportedAt
  siteId
  urgency
  verifyBy
  words
  viewerMay {
    blockedBy
    verb
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<FindClueFalseMutation, FindClueFalseMutationVariables>;
export const FinishPatrolDocument = new TypedDocumentString(`
    mutation FinishPatrol($input: PatrolChangeInput!) {
  finishPatrol(input: $input) {
    patrol {
      ...PatrolState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment PatrolState on Patrol {
  id
  version
  status
  arrivedAt
  dispatchedAt
  finishedAt
  incidentId
  urgency
  viewerMay {
    blockedBy
    verb
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<FinishPatrolMutation, FinishPatrolMutationVariables>;
export const GiveFeedbackDocument = new TypedDocumentString(`
    mutation GiveFeedback($input: GiveFeedbackInput!) {
  giveFeedback(input: $input) {
    guardOrder {
      ...GuardOrderState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment GuardOrderState on GuardOrder {
  id
  version
  status
  acceptBy
  acceptedAt
  acts
  arriveBy
  arrivedAt
  arrivedLate
  fedBackLate
  feedback
  feedbackAt
  feedbackBy
  incidentId
  metres
  offeredAt
  postId
  staffId
  viewerMay {
    blockedBy
    verb
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<GiveFeedbackMutation, GiveFeedbackMutationVariables>;
export const GoOffGuardDocument = new TypedDocumentString(`
    mutation GoOffGuard($input: GuardShiftChangeInput!) {
  goOffGuard(input: $input) {
    guardShift {
      ...GuardShiftState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment GuardShiftState on GuardShift {
  id
  version
  status
  from
  offAt
  onAt
  postId
  siteId
  staffId
  to
  viewerMay {
    blockedBy
    verb
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<GoOffGuardMutation, GoOffGuardMutationVariables>;
export const GoOnGuardDocument = new TypedDocumentString(`
    mutation GoOnGuard($input: GuardShiftChangeInput!) {
  goOnGuard(input: $input) {
    guardShift {
      ...GuardShiftState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment GuardShiftState on GuardShift {
  id
  version
  status
  from
  offAt
  onAt
  postId
  siteId
  staffId
  to
  viewerMay {
    blockedBy
    verb
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<GoOnGuardMutation, GoOnGuardMutationVariables>;
export const GuardInstructionsDocument = new TypedDocumentString(`
    query GuardInstructions($after: String, $first: Int!, $siteId: ID!) {
  guardInstructions(after: $after, first: $first, siteId: $siteId) {
    edges {
      node {
        ...GuardInstructionState
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment GuardInstructionState on GuardInstruction {
  id
  version
  status
  doneAt
  givenAt
  givenByKind
  givenByStaffId
  kind
  siteId
  staffId
  words
}`) as unknown as TypedDocumentString<GuardInstructionsQuery, GuardInstructionsQueryVariables>;
export const GuardOrdersDocument = new TypedDocumentString(`
    query GuardOrders($after: String, $first: Int!, $status: GuardOrderStatus) {
  guardOrders(after: $after, first: $first, status: $status) {
    edges {
      node {
        ...GuardOrderState
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment GuardOrderState on GuardOrder {
  id
  version
  status
  acceptBy
  acceptedAt
  acts
  arriveBy
  arrivedAt
  arrivedLate
  fedBackLate
  feedback
  feedbackAt
  feedbackBy
  incidentId
  metres
  offeredAt
  postId
  staffId
  viewerMay {
    blockedBy
    verb
  }
}`) as unknown as TypedDocumentString<GuardOrdersQuery, GuardOrdersQueryVariables>;
export const GuardRulesDocument = new TypedDocumentString(`
    query GuardRules {
  guardRules {
    acceptSeconds
    acts {
      act
      article
      source
      zh
    }
    arriveConstructionSiteSeconds
    arriveSeconds
    feedbackSeconds
    levels {
      acts
      kinds
      level
      police
    }
    never {
      article
      error
      never
      zh
    }
  }
}
    `) as unknown as TypedDocumentString<GuardRulesQuery, GuardRulesQueryVariables>;
export const GuardShiftsDocument = new TypedDocumentString(`
    query GuardShifts($after: String, $first: Int!, $siteId: ID!, $status: GuardShiftStatus) {
  guardShifts(after: $after, first: $first, siteId: $siteId, status: $status) {
    edges {
      node {
        ...GuardShiftState
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment GuardShiftState on GuardShift {
  id
  version
  status
  from
  offAt
  onAt
  postId
  siteId
  staffId
  to
  viewerMay {
    blockedBy
    verb
  }
}`) as unknown as TypedDocumentString<GuardShiftsQuery, GuardShiftsQueryVariables>;
export const HouseholdDocument = new TypedDocumentString(`
    query Household($purpose: LookPurpose!, $reference: String, $siteId: ID!, $unitNo: String!) {
  household(
    purpose: $purpose
    reference: $reference
    siteId: $siteId
    unitNo: $unitNo
  ) {
    ...HouseholdState
  }
}
    fragment HouseholdState on Household {
  id
  version
  status
  contactBasis
  contactMobileMasked
  contactNameMasked
  movedInOn
  movedOutOn
  occupancy
  plateNos
  residents
  siteId
  unitNo
}`) as unknown as TypedDocumentString<HouseholdQuery, HouseholdQueryVariables>;
export const HouseholdContactDocument = new TypedDocumentString(`
    query HouseholdContact($id: ID!, $purpose: LookPurpose!, $reference: String) {
  householdContact(id: $id, purpose: $purpose, reference: $reference) {
    mobile
    name
  }
}
    `) as unknown as TypedDocumentString<HouseholdContactQuery, HouseholdContactQueryVariables>;
export const HouseholdExportsDocument = new TypedDocumentString(`
    query HouseholdExports($after: String, $first: Int!) {
  householdExports(after: $after, first: $first) {
    edges {
      node {
        ...HouseholdExportState
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment HouseholdExportState on HouseholdExport {
  id
  version
  status
  decidedByStaffId
  reason
  requestedByStaffId
  siteId
  taskNo
  validUntil
  viewerMay {
    blockedBy
    verb
  }
}`) as unknown as TypedDocumentString<HouseholdExportsQuery, HouseholdExportsQueryVariables>;
export const HouseholdsDocument = new TypedDocumentString(`
    query Households($after: String, $first: Int!, $purpose: LookPurpose!, $siteId: ID!) {
  households(after: $after, first: $first, purpose: $purpose, siteId: $siteId) {
    edges {
      node {
        ...HouseholdState
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment HouseholdState on Household {
  id
  version
  status
  contactBasis
  contactMobileMasked
  contactNameMasked
  movedInOn
  movedOutOn
  occupancy
  plateNos
  residents
  siteId
  unitNo
}`) as unknown as TypedDocumentString<HouseholdsQuery, HouseholdsQueryVariables>;
export const IncidentDocument = new TypedDocumentString(`
    query Incident($id: ID!) {
  incident(id: $id) {
    ...IncidentState
  }
}
    fragment IncidentState on Incident {
  id
  version
  status
  closedAt
  details
  kind
  latitude
  level
  longitude
  orders {
    id
    version
    status
    staffId
    metres
    acceptBy
    arriveBy
    feedbackBy
    arrivedLate
    fedBackLate
    acts
    feedback
  }
  outcome
  patrol {
    ...PatrolState
  }
  place
  reportedAt
  reportedByKind
  siteId
  unansweredAt
  viewerMay {
    blockedBy
    verb
  }
}
fragment PatrolState on Patrol {
  id
  version
  status
  arrivedAt
  dispatchedAt
  finishedAt
  incidentId
  urgency
  viewerMay {
    blockedBy
    verb
  }
}`) as unknown as TypedDocumentString<IncidentQuery, IncidentQueryVariables>;
export const IncidentsDocument = new TypedDocumentString(`
    query Incidents($after: String, $first: Int!, $siteId: ID, $status: IncidentStatus) {
  incidents(after: $after, first: $first, siteId: $siteId, status: $status) {
    edges {
      node {
        ...IncidentState
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment IncidentState on Incident {
  id
  version
  status
  closedAt
  details
  kind
  latitude
  level
  longitude
  orders {
    id
    version
    status
    staffId
    metres
    acceptBy
    arriveBy
    feedbackBy
    arrivedLate
    fedBackLate
    acts
    feedback
  }
  outcome
  patrol {
    ...PatrolState
  }
  place
  reportedAt
  reportedByKind
  siteId
  unansweredAt
  viewerMay {
    blockedBy
    verb
  }
}
fragment PatrolState on Patrol {
  id
  version
  status
  arrivedAt
  dispatchedAt
  finishedAt
  incidentId
  urgency
  viewerMay {
    blockedBy
    verb
  }
}`) as unknown as TypedDocumentString<IncidentsQuery, IncidentsQueryVariables>;
export const InstructGuardDocument = new TypedDocumentString(`
    mutation InstructGuard($input: InstructGuardInput!) {
  instructGuard(input: $input) {
    guardInstruction {
      ...GuardInstructionState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment GuardInstructionState on GuardInstruction {
  id
  version
  status
  doneAt
  givenAt
  givenByKind
  givenByStaffId
  kind
  siteId
  staffId
  words
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<InstructGuardMutation, InstructGuardMutationVariables>;
export const MyHouseholdsDocument = new TypedDocumentString(`
    query MyHouseholds($after: String, $first: Int!, $looks: Int!) {
  myHouseholds(after: $after, first: $first) {
    edges {
      node {
        ...HouseholdState
        looks(first: $looks) {
          edges {
            node {
              byKind
              byName
              purpose
              reference
              at
              keptUntil
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment HouseholdState on Household {
  id
  version
  status
  contactBasis
  contactMobileMasked
  contactNameMasked
  movedInOn
  movedOutOn
  occupancy
  plateNos
  residents
  siteId
  unitNo
}`) as unknown as TypedDocumentString<MyHouseholdsQuery, MyHouseholdsQueryVariables>;
export const ObjectAssessmentDocument = new TypedDocumentString(`
    mutation ObjectAssessment($input: ObjectAssessmentInput!) {
  objectAssessment(input: $input) {
    assessment {
      ...AssessmentState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment AssessmentState on Assessment {
  id
  version
  status
  bonusPoints
  bonusReason
  decision
  deductions {
    count
    ground
    reason
  }
  isEliminationRecommended
  isLast
  isUpheld
  objectBy
  objection
  peerGroup
  publishedAt
  quarter
  rank
  rectifyBy
  result
  scoreHundredths
  siteId
  siteName
  totalHundredths
  viewerMay {
    blockedBy
    verb
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ObjectAssessmentMutation, ObjectAssessmentMutationVariables>;
export const OpenGuardPostDocument = new TypedDocumentString(`
    mutation OpenGuardPost($input: OpenGuardPostInput!) {
  openGuardPost(input: $input) {
    guardPost {
      ...GuardPostState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment GuardPostState on GuardPost {
  id
  version
  status
  latitude
  longitude
  name
  siteId
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<OpenGuardPostMutation, OpenGuardPostMutationVariables>;
export const OpenSiteDocument = new TypedDocumentString(`
    mutation OpenSite($input: OpenSiteInput!) {
  openSite(input: $input) {
    site {
      ...SiteState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment SiteState on Site {
  id
  version
  status
  address
  divisionCode
  feeLinkAgreedBy
  feeLinkBps
  households
  latitude
  longitude
  name
  partnerId
  peerGroup
  viewerMay {
    blockedBy
    verb
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<OpenSiteMutation, OpenSiteMutationVariables>;
export const PlanGuardShiftDocument = new TypedDocumentString(`
    mutation PlanGuardShift($input: PlanGuardShiftInput!) {
  planGuardShift(input: $input) {
    guardShift {
      ...GuardShiftState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment GuardShiftState on GuardShift {
  id
  version
  status
  from
  offAt
  onAt
  postId
  siteId
  staffId
  to
  viewerMay {
    blockedBy
    verb
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<PlanGuardShiftMutation, PlanGuardShiftMutationVariables>;
export const PublishRankingDocument = new TypedDocumentString(`
    mutation PublishRanking($input: PublishRankingInput!) {
  publishRanking(input: $input) {
    ranking {
      ...RankingState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment RankingState on Ranking {
  id
  version
  status
  entries {
    isRewarded
    rank
    siteName
    totalHundredths
  }
  isRanked
  objectBy
  peerGroup
  publishedAt
  quarter
  size
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<PublishRankingMutation, PublishRankingMutationVariables>;
export const RejectHouseholdExportDocument = new TypedDocumentString(`
    mutation RejectHouseholdExport($input: HouseholdExportChangeInput!) {
  rejectHouseholdExport(input: $input) {
    householdExport {
      ...HouseholdExportState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment HouseholdExportState on HouseholdExport {
  id
  version
  status
  decidedByStaffId
  reason
  requestedByStaffId
  siteId
  taskNo
  validUntil
  viewerMay {
    blockedBy
    verb
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<RejectHouseholdExportMutation, RejectHouseholdExportMutationVariables>;
export const RemoveMemberDocument = new TypedDocumentString(`
    mutation RemoveMember($input: RemoveMemberInput!) {
  removeMember(input: $input) {
    member {
      ...AssociationMemberState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment AssociationMemberState on AssociationMember {
  id
  version
  status
  joinedOn
  name
  partnerId
  removalReason
  removedAt
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const ReportClueDocument = new TypedDocumentString(`
    mutation ReportClue($input: ReportClueInput!) {
  reportClue(input: $input) {
    clue {
      ...ClueState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment ClueState on Clue {
  id
  version
  status
  closedAt
  isOverdue
  isVerified
  judgedAt
  kind
  points
  reportedAt
  siteId
  urgency
  verifyBy
  words
  viewerMay {
    blockedBy
    verb
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ReportClueMutation, ReportClueMutationVariables>;
export const ReportHouseholdDocument = new TypedDocumentString(`
    mutation ReportHousehold($input: ReportHouseholdInput!) {
  reportHousehold(input: $input) {
    household {
      ...HouseholdState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment HouseholdState on Household {
  id
  version
  status
  contactBasis
  contactMobileMasked
  contactNameMasked
  movedInOn
  movedOutOn
  occupancy
  plateNos
  residents
  siteId
  unitNo
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ReportHouseholdMutation, ReportHouseholdMutationVariables>;
export const ReportIncidentDocument = new TypedDocumentString(`
    mutation ReportIncident($input: ReportIncidentInput!) {
  reportIncident(input: $input) {
    incident {
      ...IncidentState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment IncidentState on Incident {
  id
  version
  status
  closedAt
  details
  kind
  latitude
  level
  longitude
  orders {
    id
    version
    status
    staffId
    metres
    acceptBy
    arriveBy
    feedbackBy
    arrivedLate
    fedBackLate
    acts
    feedback
  }
  outcome
  patrol {
    ...PatrolState
  }
  place
  reportedAt
  reportedByKind
  siteId
  unansweredAt
  viewerMay {
    blockedBy
    verb
  }
}
fragment PatrolState on Patrol {
  id
  version
  status
  arrivedAt
  dispatchedAt
  finishedAt
  incidentId
  urgency
  viewerMay {
    blockedBy
    verb
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ReportIncidentMutation, ReportIncidentMutationVariables>;
export const RequestHouseholdExportDocument = new TypedDocumentString(`
    mutation RequestHouseholdExport($input: RequestHouseholdExportInput!) {
  requestHouseholdExport(input: $input) {
    householdExport {
      ...HouseholdExportState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment HouseholdExportState on HouseholdExport {
  id
  version
  status
  decidedByStaffId
  reason
  requestedByStaffId
  siteId
  taskNo
  validUntil
  viewerMay {
    blockedBy
    verb
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<RequestHouseholdExportMutation, RequestHouseholdExportMutationVariables>;
export const RequestPatrolDocument = new TypedDocumentString(`
    mutation RequestPatrol($input: IncidentChangeInput!) {
  requestPatrol(input: $input) {
    incident {
      ...IncidentState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment IncidentState on Incident {
  id
  version
  status
  closedAt
  details
  kind
  latitude
  level
  longitude
  orders {
    id
    version
    status
    staffId
    metres
    acceptBy
    arriveBy
    feedbackBy
    arrivedLate
    fedBackLate
    acts
    feedback
  }
  outcome
  patrol {
    ...PatrolState
  }
  place
  reportedAt
  reportedByKind
  siteId
  unansweredAt
  viewerMay {
    blockedBy
    verb
  }
}
fragment PatrolState on Patrol {
  id
  version
  status
  arrivedAt
  dispatchedAt
  finishedAt
  incidentId
  urgency
  viewerMay {
    blockedBy
    verb
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<RequestPatrolMutation, RequestPatrolMutationVariables>;
export const ReviseAssessmentDocument = new TypedDocumentString(`
    mutation ReviseAssessment($input: ReviseAssessmentInput!) {
  reviseAssessment(input: $input) {
    assessment {
      ...AssessmentState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment AssessmentState on Assessment {
  id
  version
  status
  bonusPoints
  bonusReason
  decision
  deductions {
    count
    ground
    reason
  }
  isEliminationRecommended
  isLast
  isUpheld
  objectBy
  objection
  peerGroup
  publishedAt
  quarter
  rank
  rectifyBy
  result
  scoreHundredths
  siteId
  siteName
  totalHundredths
  viewerMay {
    blockedBy
    verb
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ReviseAssessmentMutation, ReviseAssessmentMutationVariables>;
export const SiteDocument = new TypedDocumentString(`
    query Site($id: ID!) {
  site(id: $id) {
    ...SiteState
  }
}
    fragment SiteState on Site {
  id
  version
  status
  address
  divisionCode
  feeLinkAgreedBy
  feeLinkBps
  households
  latitude
  longitude
  name
  partnerId
  peerGroup
  viewerMay {
    blockedBy
    verb
  }
}`) as unknown as TypedDocumentString<SiteQuery, SiteQueryVariables>;
export const SitesDocument = new TypedDocumentString(`
    query Sites($after: String, $first: Int!, $peerGroup: PeerGroup) {
  sites(after: $after, first: $first, peerGroup: $peerGroup) {
    edges {
      node {
        ...SiteState
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SiteState on Site {
  id
  version
  status
  address
  divisionCode
  feeLinkAgreedBy
  feeLinkBps
  households
  latitude
  longitude
  name
  partnerId
  peerGroup
  viewerMay {
    blockedBy
    verb
  }
}`) as unknown as TypedDocumentString<SitesQuery, SitesQueryVariables>;
export const VerifyClueDocument = new TypedDocumentString(`
    mutation VerifyClue($input: JudgeClueInput!) {
  verifyClue(input: $input) {
    clue {
      ...ClueState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment ClueState on Clue {
  id
  version
  status
  closedAt
  isOverdue
  isVerified
  judgedAt
  kind
  points
  reportedAt
  siteId
  urgency
  verifyBy
  words
  viewerMay {
    blockedBy
    verb
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<VerifyClueMutation, VerifyClueMutationVariables>;
export const AckCreditNoticesDocument = new TypedDocumentString(`
    mutation AckCreditNotices($input: AckCreditNoticesInput!) {
  ackCreditNotices(input: $input) {
    watching {
      lastSeq
      ackedSeq
      active
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<AckCreditNoticesMutation, AckCreditNoticesMutationVariables>;
export const AckDutiesDocument = new TypedDocumentString(`
    mutation AckDuties($input: AckDutiesInput!) {
  ackDuties(input: $input) {
    dutyAck {
      id
      at
      count
      lateCount
      duties {
        id
        version
        status
      }
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<AckDutiesMutation, AckDutiesMutationVariables>;
export const AddWatchesDocument = new TypedDocumentString(`
    mutation AddWatches($input: AddWatchesInput!) {
  addWatches(input: $input) {
    watching {
      lastSeq
      ackedSeq
      active
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<AddWatchesMutation, AddWatchesMutationVariables>;
export const AskReconsiderationDocument = new TypedDocumentString(`
    mutation AskReconsideration($input: AskReconsiderationInput!) {
  askReconsideration(input: $input) {
    objection {
      ...ObjectionState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment ObjectionState on Objection {
  id
  version
  listingId
  kind
  reason
  isByRepresentative
  courtName
  caseNo
  status
  decisionNo
  decisionReason
  decidedAt
  servedAt
  superiorName
  reconsiderationReason
  reconsideredAt
  reconsiderationNo
  closedAt
  clocks {
    step
    startedAt
    dueAt
    isProvisional
    doneAt
    missedAt
  }
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<AskReconsiderationMutation, AskReconsiderationMutationVariables>;
export const BindUnitDocument = new TypedDocumentString(`
    mutation BindUnit($input: BindUnitInput!) {
  bindUnit(input: $input) {
    unitBinding {
      id
      version
      unitCode
      partnerId
      validFrom
      validTo
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<BindUnitMutation, BindUnitMutationVariables>;
export const CheckPolicyDocument = new TypedDocumentString(`
    mutation CheckPolicy($input: CheckPolicyInput!) {
  checkPolicy(input: $input) {
    policyCheck {
      ...PolicyCheckState
      matchIds
      application {
        ...PolicyApplicationState
      }
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment PolicyApplicationState on PolicyApplication {
  id
  version
  policyNo
  applicationNo
  unit
  status
  nameMasked
  holdUntil
  performanceShownAt
  cancelledAt
}
fragment PolicyCheckState on PolicyCheck {
  id
  checkPoint
  result
  at
  purpose
  caseNo
  courtName
  isDisputed
  foundOfficers
  listVersion
  memorandumVersion
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<CheckPolicyMutation, CheckPolicyMutationVariables>;
export const ConfirmCorrectionDocument = new TypedDocumentString(`
    mutation ConfirmCorrection($input: ConfirmCorrectionInput!) {
  confirmCorrection(input: $input) {
    correctionNotice {
      ...CorrectionState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment CorrectionState on CorrectionNotice {
  id
  version
  listingId
  listVersion
  courtName
  cause
  fields
  itemCount
  holder
  status
  dueAt
  overdueAt
  confirmedAt
  undone
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ConfirmCorrectionMutation, ConfirmCorrectionMutationVariables>;
export const ConfirmMatchDocument = new TypedDocumentString(`
    mutation ConfirmMatch($input: ConfirmMatchInput!) {
  confirmMatch(input: $input) {
    matchDecision {
      id
      version
      status
      confirmedByStaffId
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ConfirmMatchMutation, ConfirmMatchMutationVariables>;
export const CorrectionNoticesDocument = new TypedDocumentString(`
    query CorrectionNotices($first: Int!, $after: String, $filter: CorrectionFilterInput) {
  correctionNotices(first: $first, after: $after, filter: $filter) {
    edges {
      node {
        ...CorrectionState
        items(first: 10) {
          edges {
            node {
              kind
              recordId
              at
              purpose
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment CorrectionState on CorrectionNotice {
  id
  version
  listingId
  listVersion
  courtName
  cause
  fields
  itemCount
  holder
  status
  dueAt
  overdueAt
  confirmedAt
  undone
}`) as unknown as TypedDocumentString<CorrectionNoticesQuery, CorrectionNoticesQueryVariables>;
export const CreditAlertsDocument = new TypedDocumentString(`
    query CreditAlerts($first: Int!, $after: String) {
  creditAlerts(first: $first, after: $after) {
    edges {
      node {
        id
        kind
        partnerId
        from
        to
        count
        usual
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<CreditAlertsQuery, CreditAlertsQueryVariables>;
export const CreditFiguresDocument = new TypedDocumentString(`
    query CreditFigures($year: Int!, $quarter: Int!) {
  creditFigures(year: $year, quarter: $quarter) {
    from
    to
    cellLeast
    figures {
      code
      definition
      unit
      basis
      value
      isSuppressed
      limits
    }
  }
}
    `) as unknown as TypedDocumentString<CreditFiguresQuery, CreditFiguresQueryVariables>;
export const CreditNoticesDocument = new TypedDocumentString(`
    query CreditNotices($first: Int!, $after: Int) {
  creditNotices(first: $first, after: $after) {
    notices {
      id
      seq
      createdAt
      change
      class
      listingId
      restrictionId
      listVersion
      watch {
        subjectRef
      }
    }
    lastSeq
    hasMore
  }
}
    `) as unknown as TypedDocumentString<CreditNoticesQuery, CreditNoticesQueryVariables>;
export const DecideMatchDocument = new TypedDocumentString(`
    mutation DecideMatch($input: DecideMatchInput!) {
  decideMatch(input: $input) {
    matchDecision {
      id
      version
      status
      decision
      isAdverse
      expiresAt
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<DecideMatchMutation, DecideMatchMutationVariables>;
export const DecideObjectionDocument = new TypedDocumentString(`
    mutation DecideObjection($input: DecideObjectionInput!) {
  decideObjection(input: $input) {
    objection {
      ...ObjectionState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment ObjectionState on Objection {
  id
  version
  listingId
  kind
  reason
  isByRepresentative
  courtName
  caseNo
  status
  decisionNo
  decisionReason
  decidedAt
  servedAt
  superiorName
  reconsiderationReason
  reconsideredAt
  reconsiderationNo
  closedAt
  clocks {
    step
    startedAt
    dueAt
    isProvisional
    doneAt
    missedAt
  }
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<DecideObjectionMutation, DecideObjectionMutationVariables>;
export const DecideReconsiderationDocument = new TypedDocumentString(`
    mutation DecideReconsideration($input: DecideObjectionInput!) {
  decideReconsideration(input: $input) {
    objection {
      ...ObjectionState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment ObjectionState on Objection {
  id
  version
  listingId
  kind
  reason
  isByRepresentative
  courtName
  caseNo
  status
  decisionNo
  decisionReason
  decidedAt
  servedAt
  superiorName
  reconsiderationReason
  reconsideredAt
  reconsiderationNo
  closedAt
  clocks {
    step
    startedAt
    dueAt
    isProvisional
    doneAt
    missedAt
  }
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<DecideReconsiderationMutation, DecideReconsiderationMutationVariables>;
export const DeliverAssistanceNoticeDocument = new TypedDocumentString(`
    mutation DeliverAssistanceNotice($input: DeliverAssistanceNoticeInput!) {
  deliverAssistanceNotice(input: $input) {
    restriction {
      ...RestrictionState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment RestrictionState on Restriction {
  id
  version
  status
  orderNo
  courtName
  partyKind
  nameMasked
  signedBy
  signedOn
  measure
  liftingSteps
  noticeDeliveredAt
  liftedAt
  liftReason
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<DeliverAssistanceNoticeMutation, DeliverAssistanceNoticeMutationVariables>;
export const DutiesDocument = new TypedDocumentString(`
    query Duties($first: Int!, $after: String, $filter: DutyFilterInput) {
  duties(first: $first, after: $after, filter: $filter) {
    edges {
      node {
        ...DutyState
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment DutyState on Duty {
  id
  version
  status
  measure
  unit
  unitName
  mode
  name
  identityMasked
  caseNo
  courtName
  noticeKind
  deliveredAt
  ackDueAt
  ackedAt
  reminders
  hitCount
  isDisputed
  liftAskedAt
  liftTargetAt
  liftDueAt
  liftedAt
  memorandumVersion
  ruleDocVersion
  listVersion
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<DutiesQuery, DutiesQueryVariables>;
export const DutyHitsDocument = new TypedDocumentString(`
    query DutyHits($first: Int!, $after: String, $dutyId: ID) {
  dutyHits(first: $first, after: $after, dutyId: $dutyId) {
    edges {
      node {
        ...DutyHitState
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment DutyHitState on DutyHit {
  id
  version
  dutyId
  measure
  unit
  action
  at
  docNo
  basis
  facts
  remedy
  memorandumVersion
  ruleDocVersion
}`) as unknown as TypedDocumentString<DutyHitsQuery, DutyHitsQueryVariables>;
export const EvaluateBlindedDocument = new TypedDocumentString(`
    mutation EvaluateBlinded($input: EvaluateBlindedInput!) {
  evaluateBlinded(input: $input) {
    obliviousEvaluation {
      id
      keyId
      elementCount
      evaluated
      proof
      leftToday
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<EvaluateBlindedMutation, EvaluateBlindedMutationVariables>;
export const FileObjectionDocument = new TypedDocumentString(`
    mutation FileObjection($input: FileObjectionInput!) {
  fileObjection(input: $input) {
    objection {
      ...ObjectionState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment ObjectionState on Objection {
  id
  version
  listingId
  kind
  reason
  isByRepresentative
  courtName
  caseNo
  status
  decisionNo
  decisionReason
  decidedAt
  servedAt
  superiorName
  reconsiderationReason
  reconsideredAt
  reconsiderationNo
  closedAt
  clocks {
    step
    startedAt
    dueAt
    isProvisional
    doneAt
    missedAt
  }
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<FileObjectionMutation, FileObjectionMutationVariables>;
export const IncentivePoliciesDocument = new TypedDocumentString(`
    query IncentivePolicies($category: PolicyCategory!) {
  incentivePolicies(category: $category) {
    policyNo
    category
    title
    unit
    subjectKinds
    checkPoints
    refuseIf
    exempt
    checksOfficers
    legalBasis {
      text
      isVerified
    }
    validFrom
    validTo
    version
    isDemo
  }
}
    `) as unknown as TypedDocumentString<IncentivePoliciesQuery, IncentivePoliciesQueryVariables>;
export const LiftDutyDocument = new TypedDocumentString(`
    mutation LiftDuty($input: LiftDutyInput!) {
  liftDuty(input: $input) {
    duty {
      ...DutyState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment DutyState on Duty {
  id
  version
  status
  measure
  unit
  unitName
  mode
  name
  identityMasked
  caseNo
  courtName
  noticeKind
  deliveredAt
  ackDueAt
  ackedAt
  reminders
  hitCount
  isDisputed
  liftAskedAt
  liftTargetAt
  liftDueAt
  liftedAt
  memorandumVersion
  ruleDocVersion
  listVersion
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<LiftDutyMutation, LiftDutyMutationVariables>;
export const LiftRestrictionDocument = new TypedDocumentString(`
    mutation LiftRestriction($input: LiftRestrictionInput!) {
  liftRestriction(input: $input) {
    restriction {
      ...RestrictionState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment RestrictionState on Restriction {
  id
  version
  status
  orderNo
  courtName
  partyKind
  nameMasked
  signedBy
  signedOn
  measure
  liftingSteps
  noticeDeliveredAt
  liftedAt
  liftReason
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<LiftRestrictionMutation, LiftRestrictionMutationVariables>;
export const ListDeltaDocument = new TypedDocumentString(`
    query ListDelta($first: Int!, $after: String) {
  listDelta(first: $first, after: $after) {
    entries {
      listVersion
      at
      operation
      listingId
      line
      hash
      previousHash
      rowCount
      checksum
    }
    listVersion
    hasMore
  }
}
    `) as unknown as TypedDocumentString<ListDeltaQuery, ListDeltaQueryVariables>;
export const ListReconciliationsDocument = new TypedDocumentString(`
    query ListReconciliations($first: Int!, $after: String) {
  listReconciliations(first: $first, after: $after) {
    edges {
      node {
        id
        onDate
        status
        reported
        platformCount
        databaseOnly
        platformOnly
        comparedAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ListReconciliationsQuery, ListReconciliationsQueryVariables>;
export const ListSnapshotDocument = new TypedDocumentString(`
    query ListSnapshot($listVersion: String) {
  listSnapshot(listVersion: $listVersion) {
    id
    listVersion
    at
    rowCount
    checksum
    sizeBytes
    parts {
      no
      url
      rowCount
      sha256
      sizeBytes
    }
  }
}
    `) as unknown as TypedDocumentString<ListSnapshotQuery, ListSnapshotQueryVariables>;
export const MatchDecisionsDocument = new TypedDocumentString(`
    query MatchDecisions($first: Int!, $after: String) {
  matchDecisions(first: $first, after: $after) {
    edges {
      node {
        id
        version
        matchId
        listingId
        matchClass
        decision
        status
        isAdverse
        note
        decidedByStaffId
        confirmedByStaffId
        expiresAt
        viewerMay {
          verb
          blockedBy
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MatchDecisionsQuery, MatchDecisionsQueryVariables>;
export const MatchSubjectsDocument = new TypedDocumentString(`
    query MatchSubjects($input: MatchSubjectsInput!) {
  matchSubjects(input: $input) {
    listVersion
    algorithmVersion
    at
    refusals {
      ...Refusal
    }
    results {
      ref
      queryId
      class
      isListed
      isDisputed
      isTruncated
      excludedByReview
      matches {
        id
        listingId
        class
        score
        use
        isDisputed
        caseNo
        courtName
        performance
        explanations {
          feature
          queryValueMasked
          recordValueMasked
          points
        }
      }
      restrictions {
        item
        isRestricted
        orderNo
      }
      refusal {
        ...Refusal
      }
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<MatchSubjectsQuery, MatchSubjectsQueryVariables>;
export const MemorandumDocument = new TypedDocumentString(`
    query Memorandum($version: Int) {
  memorandum(version: $version) {
    version
    current
    provenance
    measures {
      ...MeasureState
    }
    ruleDocs {
      code
      kind
      title
      version
      validFrom
      measures
      isDemo
    }
  }
}
    fragment MeasureState on Measure {
  code
  zh
  en
  kind
  area
  effect
  units
  subjects
  items
  occasion
  mode
  effectiveMode
  gap
  legalBasis {
    text
    isVerified
  }
  listRef {
    list
    entry
    isDemo
  }
}`) as unknown as TypedDocumentString<MemorandumQuery, MemorandumQueryVariables>;
export const MyQueryLogDocument = new TypedDocumentString(`
    query MyQueryLog($first: Int!, $after: String) {
  myQueryLog(first: $first, after: $after) {
    edges {
      node {
        id
        at
        organisation
        purpose
        wasRefused
        keptUntil
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MyQueryLogQuery, MyQueryLogQueryVariables>;
export const MyRecordsDocument = new TypedDocumentString(`
    query MyRecords {
  myRecords {
    isListed
    listVersion
    listings {
      id
      status
      caseNo
      courtName
      isDisputed
      listedUntil
      endedAt
    }
    restrictions {
      orderNo
      status
    }
  }
}
    `) as unknown as TypedDocumentString<MyRecordsQuery, MyRecordsQueryVariables>;
export const ObjectionsDocument = new TypedDocumentString(`
    query Objections($first: Int!, $after: String, $filter: ObjectionFilterInput) {
  objections(first: $first, after: $after, filter: $filter) {
    edges {
      node {
        ...ObjectionState
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ObjectionState on Objection {
  id
  version
  listingId
  kind
  reason
  isByRepresentative
  courtName
  caseNo
  status
  decisionNo
  decisionReason
  decidedAt
  servedAt
  superiorName
  reconsiderationReason
  reconsideredAt
  reconsiderationNo
  closedAt
  clocks {
    step
    startedAt
    dueAt
    isProvisional
    doneAt
    missedAt
  }
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<ObjectionsQuery, ObjectionsQueryVariables>;
export const ObliviousKeysDocument = new TypedDocumentString(`
    query ObliviousKeys {
  obliviousKeys {
    id
    epoch
    state
    publicKey
    validFrom
    validTo
    retiredAt
    files {
      id
      number
      listVersion
      entryCount
      sha256
      manifest
      addedCount
      removedCount
      publishedAt
      expiresAt
      url
      deltaUrl
    }
  }
}
    `) as unknown as TypedDocumentString<ObliviousKeysQuery, ObliviousKeysQueryVariables>;
export const PolicyApplicationsDocument = new TypedDocumentString(`
    query PolicyApplications($first: Int!, $after: String, $policyNo: Int, $status: PolicyApplicationStatus, $checks: Int!) {
  policyApplications(
    first: $first
    after: $after
    policyNo: $policyNo
    status: $status
  ) {
    edges {
      node {
        ...PolicyApplicationState
        checks(first: $checks) {
          edges {
            node {
              ...PolicyCheckState
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment PolicyApplicationState on PolicyApplication {
  id
  version
  policyNo
  applicationNo
  unit
  status
  nameMasked
  holdUntil
  performanceShownAt
  cancelledAt
}
fragment PolicyCheckState on PolicyCheck {
  id
  checkPoint
  result
  at
  purpose
  caseNo
  courtName
  isDisputed
  foundOfficers
  listVersion
  memorandumVersion
}`) as unknown as TypedDocumentString<PolicyApplicationsQuery, PolicyApplicationsQueryVariables>;
export const ReconcileListDocument = new TypedDocumentString(`
    mutation ReconcileList($input: ReconcileListInput!) {
  reconcileList(input: $input) {
    listReconciliation {
      id
      onDate
      status
      reported
      platformCount
      databaseOnly
      platformOnly
      comparedAt
      rows(first: 50) {
        edges {
          node {
            id
            side
            entryNo
            listingId
          }
        }
      }
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ReconcileListMutation, ReconcileListMutationVariables>;
export const RecordCourtSuperiorDocument = new TypedDocumentString(`
    mutation RecordCourtSuperior($input: RecordCourtSuperiorInput!) {
  recordCourtSuperior(input: $input) {
    courtSuperior {
      id
      courtPartnerId
      superiorPartnerId
      validFrom
      validTo
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<RecordCourtSuperiorMutation, RecordCourtSuperiorMutationVariables>;
export const RecordScreeningContractDocument = new TypedDocumentString(`
    mutation RecordScreeningContract($input: RecordScreeningContractInput!) {
  recordScreeningContract(input: $input) {
    screeningContract {
      id
      version
      purposes
      personsPerHour
      validFrom
      validTo
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<RecordScreeningContractMutation, RecordScreeningContractMutationVariables>;
export const RemoveWatchesDocument = new TypedDocumentString(`
    mutation RemoveWatches($input: RemoveWatchesInput!) {
  removeWatches(input: $input) {
    watching {
      lastSeq
      ackedSeq
      active
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<RemoveWatchesMutation, RemoveWatchesMutationVariables>;
export const ReportHitDocument = new TypedDocumentString(`
    mutation ReportHit($input: ReportHitInput!) {
  reportHit(input: $input) {
    dutyHit {
      ...DutyHitState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment DutyHitState on DutyHit {
  id
  version
  dutyId
  measure
  unit
  action
  at
  docNo
  basis
  facts
  remedy
  memorandumVersion
  ruleDocVersion
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ReportHitMutation, ReportHitMutationVariables>;
export const ReportListCountDocument = new TypedDocumentString(`
    mutation ReportListCount($input: ReportListCountInput!) {
  reportListCount(input: $input) {
    listComparison {
      id
      listVersion
      rowCount
      checksum
      expectedRowCount
      expectedChecksum
      answer
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ReportListCountMutation, ReportListCountMutationVariables>;
export const ReportRestrictionDocument = new TypedDocumentString(`
    mutation ReportRestriction($input: ReportRestrictionInput!) {
  reportRestriction(input: $input) {
    restriction {
      ...RestrictionState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment RestrictionState on Restriction {
  id
  version
  status
  orderNo
  courtName
  partyKind
  nameMasked
  signedBy
  signedOn
  measure
  liftingSteps
  noticeDeliveredAt
  liftedAt
  liftReason
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ReportRestrictionMutation, ReportRestrictionMutationVariables>;
export const RequestAssistanceDocument = new TypedDocumentString(`
    mutation RequestAssistance($input: RequestAssistanceInput!) {
  requestAssistance(input: $input) {
    duty {
      ...DutyState
      noticeNo
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment DutyState on Duty {
  id
  version
  status
  measure
  unit
  unitName
  mode
  name
  identityMasked
  caseNo
  courtName
  noticeKind
  deliveredAt
  ackDueAt
  ackedAt
  reminders
  hitCount
  isDisputed
  liftAskedAt
  liftTargetAt
  liftDueAt
  liftedAt
  memorandumVersion
  ruleDocVersion
  listVersion
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<RequestAssistanceMutation, RequestAssistanceMutationVariables>;
export const RestrictionsDocument = new TypedDocumentString(`
    query Restrictions($first: Int!, $after: String, $filter: RestrictionFilterInput) {
  restrictions(first: $first, after: $after, filter: $filter) {
    edges {
      node {
        ...RestrictionState
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment RestrictionState on Restriction {
  id
  version
  status
  orderNo
  courtName
  partyKind
  nameMasked
  signedBy
  signedOn
  measure
  liftingSteps
  noticeDeliveredAt
  liftedAt
  liftReason
}`) as unknown as TypedDocumentString<RestrictionsQuery, RestrictionsQueryVariables>;
export const SaveMeasureDocument = new TypedDocumentString(`
    mutation SaveMeasure($input: SaveMeasureInput!) {
  saveMeasure(input: $input) {
    measureRevision {
      id
      version
      memorandumVersion
      measure {
        ...MeasureState
      }
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment MeasureState on Measure {
  code
  zh
  en
  kind
  area
  effect
  units
  subjects
  items
  occasion
  mode
  effectiveMode
  gap
  legalBasis {
    text
    isVerified
  }
  listRef {
    list
    entry
    isDemo
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<SaveMeasureMutation, SaveMeasureMutationVariables>;
export const ScreeningContractsDocument = new TypedDocumentString(`
    query ScreeningContracts($first: Int!, $after: String) {
  screeningContracts(first: $first, after: $after) {
    edges {
      node {
        id
        version
        partnerId
        contractNo
        purposes
        personsPerHour
        validFrom
        validTo
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ScreeningContractsQuery, ScreeningContractsQueryVariables>;
export const ScreeningPurposesDocument = new TypedDocumentString(`
    query ScreeningPurposes {
  screeningPurposes {
    code
    en
    zh
    key
    fields
    items
    classes
    article
    source
  }
}
    `) as unknown as TypedDocumentString<ScreeningPurposesQuery, ScreeningPurposesQueryVariables>;
export const ServeObjectionDecisionDocument = new TypedDocumentString(`
    mutation ServeObjectionDecision($input: ObjectionChangeInput!) {
  serveObjectionDecision(input: $input) {
    objection {
      ...ObjectionState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment ObjectionState on Objection {
  id
  version
  listingId
  kind
  reason
  isByRepresentative
  courtName
  caseNo
  status
  decisionNo
  decisionReason
  decidedAt
  servedAt
  superiorName
  reconsiderationReason
  reconsideredAt
  reconsiderationNo
  closedAt
  clocks {
    step
    startedAt
    dueAt
    isProvisional
    doneAt
    missedAt
  }
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ServeObjectionDecisionMutation, ServeObjectionDecisionMutationVariables>;
export const ShowPerformanceDocument = new TypedDocumentString(`
    mutation ShowPerformance($input: ShowPerformanceInput!) {
  showPerformance(input: $input) {
    policyApplication {
      ...PolicyApplicationState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment PolicyApplicationState on PolicyApplication {
  id
  version
  policyNo
  applicationNo
  unit
  status
  nameMasked
  holdUntil
  performanceShownAt
  cancelledAt
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ShowPerformanceMutation, ShowPerformanceMutationVariables>;
export const SignatoryUnitsDocument = new TypedDocumentString(`
    query SignatoryUnits {
  signatoryUnits {
    code
    zh
    part
    isDemo
    isConnected
    coverage {
      opened
      undelivered
      unheld
      ackedInTime
      ackedLate
      ackOverdue
      hits
      lifted
      liftLate
    }
  }
}
    `) as unknown as TypedDocumentString<SignatoryUnitsQuery, SignatoryUnitsQueryVariables>;
export const SkipDutyDocument = new TypedDocumentString(`
    mutation SkipDuty($input: SkipDutyInput!) {
  skipDuty(input: $input) {
    duty {
      ...DutyState
      skipGround
      skipReason
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment DutyState on Duty {
  id
  version
  status
  measure
  unit
  unitName
  mode
  name
  identityMasked
  caseNo
  courtName
  noticeKind
  deliveredAt
  ackDueAt
  ackedAt
  reminders
  hitCount
  isDisputed
  liftAskedAt
  liftTargetAt
  liftDueAt
  liftedAt
  memorandumVersion
  ruleDocVersion
  listVersion
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<SkipDutyMutation, SkipDutyMutationVariables>;
export const WatchesDocument = new TypedDocumentString(`
    query Watches($first: Int!, $after: String, $filter: WatchFilterInput) {
  watches(first: $first, after: $after, filter: $filter) {
    edges {
      node {
        id
        version
        subjectRef
        partyKind
        purpose
        consentRef
        endsOn
        status
        endedAt
        endReason
        organisation
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<WatchesQuery, WatchesQueryVariables>;
export const WatchingDocument = new TypedDocumentString(`
    query Watching {
  watching {
    lastSeq
    ackedSeq
    active
  }
}
    `) as unknown as TypedDocumentString<WatchingQuery, WatchingQueryVariables>;
export const WithdrawObjectionDocument = new TypedDocumentString(`
    mutation WithdrawObjection($input: ObjectionChangeInput!) {
  withdrawObjection(input: $input) {
    objection {
      ...ObjectionState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment ObjectionState on Objection {
  id
  version
  listingId
  kind
  reason
  isByRepresentative
  courtName
  caseNo
  status
  decisionNo
  decisionReason
  decidedAt
  servedAt
  superiorName
  reconsiderationReason
  reconsideredAt
  reconsiderationNo
  closedAt
  clocks {
    step
    startedAt
    dueAt
    isProvisional
    doneAt
    missedAt
  }
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<WithdrawObjectionMutation, WithdrawObjectionMutationVariables>;
export const ApproveClosureDocument = new TypedDocumentString(`
    mutation ApproveClosure($input: ApproveClosureInput!) {
  approveClosure(input: $input) {
    enforcementCase {
      ...EnforcementCaseState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment EnforcementCaseState on EnforcementCase {
  id
  version
  caseNo
  status
  filedOn
  debtFen
  performedFen
  applicantMasked
  handlerStaffId
  round
  rejectedItems
  rejectReason
  approvedByStaffId
  rulingNo
  rulingOn
  servedAt
  databaseNo
  leavesDatabase
  objectedOn
  isObjectionLate
  completedAt
  resumesId
  resumedAsId
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ApproveClosureMutation, ApproveClosureMutationVariables>;
export const ClosureChecksDocument = new TypedDocumentString(`
    query ClosureChecks($first: Int!, $after: String, $filter: ClosureCheckFilterInput) {
  closureChecks(first: $first, after: $after, filter: $filter) {
    edges {
      node {
        ...ClosureCheckState
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ClosureCheckState on ClosureCheck {
  id
  version
  caseId
  round
  number
  dueOn
  status
  overdueAt
  result
  findings
  checkedAt
  toldBy
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<ClosureChecksQuery, ClosureChecksQueryVariables>;
export const ClosureRulesDocument = new TypedDocumentString(`
    query ClosureRules {
  closureRules {
    code
    words
    chinese
    article
    source
    isVerified
    amount
    unit
    isConditional
  }
}
    `) as unknown as TypedDocumentString<ClosureRulesQuery, ClosureRulesQueryVariables>;
export const CompleteEnforcementDocument = new TypedDocumentString(`
    mutation CompleteEnforcement($input: CompleteEnforcementInput!) {
  completeEnforcement(input: $input) {
    enforcementCase {
      ...EnforcementCaseState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment EnforcementCaseState on EnforcementCase {
  id
  version
  caseNo
  status
  filedOn
  debtFen
  performedFen
  applicantMasked
  handlerStaffId
  round
  rejectedItems
  rejectReason
  approvedByStaffId
  rulingNo
  rulingOn
  servedAt
  databaseNo
  leavesDatabase
  objectedOn
  isObjectionLate
  completedAt
  resumesId
  resumedAsId
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<CompleteEnforcementMutation, CompleteEnforcementMutationVariables>;
export const DecideClosureObjectionDocument = new TypedDocumentString(`
    mutation DecideClosureObjection($input: DecideClosureObjectionInput!) {
  decideClosureObjection(input: $input) {
    enforcementCase {
      ...EnforcementCaseState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment EnforcementCaseState on EnforcementCase {
  id
  version
  caseNo
  status
  filedOn
  debtFen
  performedFen
  applicantMasked
  handlerStaffId
  round
  rejectedItems
  rejectReason
  approvedByStaffId
  rulingNo
  rulingOn
  servedAt
  databaseNo
  leavesDatabase
  objectedOn
  isObjectionLate
  completedAt
  resumesId
  resumedAsId
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<DecideClosureObjectionMutation, DecideClosureObjectionMutationVariables>;
export const DecideEnforcementClueDocument = new TypedDocumentString(`
    mutation DecideEnforcementClue($input: DecideEnforcementClueInput!) {
  decideEnforcementClue(input: $input) {
    enforcementClue {
      ...EnforcementClueState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment EnforcementClueState on EnforcementClue {
  id
  version
  caseId
  source
  words
  isUrgent
  reportedAt
  dueAt
  status
  findings
  decidedAt
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<DecideEnforcementClueMutation, DecideEnforcementClueMutationVariables>;
export const DeleteClosureEntryDocument = new TypedDocumentString(`
    mutation DeleteClosureEntry($input: DeleteClosureEntryInput!) {
  deleteClosureEntry(input: $input) {
    enforcementCase {
      ...EnforcementCaseState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment EnforcementCaseState on EnforcementCase {
  id
  version
  caseNo
  status
  filedOn
  debtFen
  performedFen
  applicantMasked
  handlerStaffId
  round
  rejectedItems
  rejectReason
  approvedByStaffId
  rulingNo
  rulingOn
  servedAt
  databaseNo
  leavesDatabase
  objectedOn
  isObjectionLate
  completedAt
  resumesId
  resumedAsId
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<DeleteClosureEntryMutation, DeleteClosureEntryMutationVariables>;
export const EnforcementCaseDocument = new TypedDocumentString(`
    query EnforcementCase($id: ID!) {
  enforcementCase(id: $id) {
    ...EnforcementCaseState
    debtors {
      number
      nameMasked
      identityMasked
      restrictionId
      listingId
      notListedReason
    }
    checklist {
      item
      isMet
      missing
      papers {
        paper
        documentNo
        sha256
        issuedOn
        notNeeded
      }
    }
    checks {
      ...ClosureCheckState
    }
    clues(first: 10) {
      edges {
        node {
          ...EnforcementClueState
        }
      }
    }
    clocks {
      clock
      aboutId
      dueAt
      provisional
      metAt
      breachedAt
      voidedAt
    }
  }
}
    fragment ClosureCheckState on ClosureCheck {
  id
  version
  caseId
  round
  number
  dueOn
  status
  overdueAt
  result
  findings
  checkedAt
  toldBy
  viewerMay {
    verb
    blockedBy
  }
}
fragment EnforcementCaseState on EnforcementCase {
  id
  version
  caseNo
  status
  filedOn
  debtFen
  performedFen
  applicantMasked
  handlerStaffId
  round
  rejectedItems
  rejectReason
  approvedByStaffId
  rulingNo
  rulingOn
  servedAt
  databaseNo
  leavesDatabase
  objectedOn
  isObjectionLate
  completedAt
  resumesId
  resumedAsId
  viewerMay {
    verb
    blockedBy
  }
}
fragment EnforcementClueState on EnforcementClue {
  id
  version
  caseId
  source
  words
  isUrgent
  reportedAt
  dueAt
  status
  findings
  decidedAt
}`) as unknown as TypedDocumentString<EnforcementCaseQuery, EnforcementCaseQueryVariables>;
export const EnforcementCasesDocument = new TypedDocumentString(`
    query EnforcementCases($first: Int!, $after: String, $filter: EnforcementCaseFilterInput) {
  enforcementCases(first: $first, after: $after, filter: $filter) {
    edges {
      node {
        ...EnforcementCaseState
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment EnforcementCaseState on EnforcementCase {
  id
  version
  caseNo
  status
  filedOn
  debtFen
  performedFen
  applicantMasked
  handlerStaffId
  round
  rejectedItems
  rejectReason
  approvedByStaffId
  rulingNo
  rulingOn
  servedAt
  databaseNo
  leavesDatabase
  objectedOn
  isObjectionLate
  completedAt
  resumesId
  resumedAsId
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<EnforcementCasesQuery, EnforcementCasesQueryVariables>;
export const EnterClosureDocument = new TypedDocumentString(`
    mutation EnterClosure($input: EnterClosureInput!) {
  enterClosure(input: $input) {
    enforcementCase {
      ...EnforcementCaseState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment EnforcementCaseState on EnforcementCase {
  id
  version
  caseNo
  status
  filedOn
  debtFen
  performedFen
  applicantMasked
  handlerStaffId
  round
  rejectedItems
  rejectReason
  approvedByStaffId
  rulingNo
  rulingOn
  servedAt
  databaseNo
  leavesDatabase
  objectedOn
  isObjectionLate
  completedAt
  resumesId
  resumedAsId
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<EnterClosureMutation, EnterClosureMutationVariables>;
export const OpenEnforcementCaseDocument = new TypedDocumentString(`
    mutation OpenEnforcementCase($input: OpenEnforcementCaseInput!) {
  openEnforcementCase(input: $input) {
    enforcementCase {
      ...EnforcementCaseState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment EnforcementCaseState on EnforcementCase {
  id
  version
  caseNo
  status
  filedOn
  debtFen
  performedFen
  applicantMasked
  handlerStaffId
  round
  rejectedItems
  rejectReason
  approvedByStaffId
  rulingNo
  rulingOn
  servedAt
  databaseNo
  leavesDatabase
  objectedOn
  isObjectionLate
  completedAt
  resumesId
  resumedAsId
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<OpenEnforcementCaseMutation, OpenEnforcementCaseMutationVariables>;
export const RecordClosureObjectionDocument = new TypedDocumentString(`
    mutation RecordClosureObjection($input: RecordClosureObjectionInput!) {
  recordClosureObjection(input: $input) {
    enforcementCase {
      ...EnforcementCaseState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment EnforcementCaseState on EnforcementCase {
  id
  version
  caseNo
  status
  filedOn
  debtFen
  performedFen
  applicantMasked
  handlerStaffId
  round
  rejectedItems
  rejectReason
  approvedByStaffId
  rulingNo
  rulingOn
  servedAt
  databaseNo
  leavesDatabase
  objectedOn
  isObjectionLate
  completedAt
  resumesId
  resumedAsId
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<RecordClosureObjectionMutation, RecordClosureObjectionMutationVariables>;
export const RecordClosurePapersDocument = new TypedDocumentString(`
    mutation RecordClosurePapers($input: RecordClosurePapersInput!) {
  recordClosurePapers(input: $input) {
    enforcementCase {
      ...EnforcementCaseState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment EnforcementCaseState on EnforcementCase {
  id
  version
  caseNo
  status
  filedOn
  debtFen
  performedFen
  applicantMasked
  handlerStaffId
  round
  rejectedItems
  rejectReason
  approvedByStaffId
  rulingNo
  rulingOn
  servedAt
  databaseNo
  leavesDatabase
  objectedOn
  isObjectionLate
  completedAt
  resumesId
  resumedAsId
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<RecordClosurePapersMutation, RecordClosurePapersMutationVariables>;
export const RecordDebtorMeasuresDocument = new TypedDocumentString(`
    mutation RecordDebtorMeasures($input: RecordDebtorMeasuresInput!) {
  recordDebtorMeasures(input: $input) {
    enforcementCase {
      ...EnforcementCaseState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment EnforcementCaseState on EnforcementCase {
  id
  version
  caseNo
  status
  filedOn
  debtFen
  performedFen
  applicantMasked
  handlerStaffId
  round
  rejectedItems
  rejectReason
  approvedByStaffId
  rulingNo
  rulingOn
  servedAt
  databaseNo
  leavesDatabase
  objectedOn
  isObjectionLate
  completedAt
  resumesId
  resumedAsId
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<RecordDebtorMeasuresMutation, RecordDebtorMeasuresMutationVariables>;
export const RecordSemiCheckDocument = new TypedDocumentString(`
    mutation RecordSemiCheck($input: RecordSemiCheckInput!) {
  recordSemiCheck(input: $input) {
    closureCheck {
      ...ClosureCheckState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment ClosureCheckState on ClosureCheck {
  id
  version
  caseId
  round
  number
  dueOn
  status
  overdueAt
  result
  findings
  checkedAt
  toldBy
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<RecordSemiCheckMutation, RecordSemiCheckMutationVariables>;
export const RejectClosureDocument = new TypedDocumentString(`
    mutation RejectClosure($input: RejectClosureInput!) {
  rejectClosure(input: $input) {
    enforcementCase {
      ...EnforcementCaseState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment EnforcementCaseState on EnforcementCase {
  id
  version
  caseNo
  status
  filedOn
  debtFen
  performedFen
  applicantMasked
  handlerStaffId
  round
  rejectedItems
  rejectReason
  approvedByStaffId
  rulingNo
  rulingOn
  servedAt
  databaseNo
  leavesDatabase
  objectedOn
  isObjectionLate
  completedAt
  resumesId
  resumedAsId
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<RejectClosureMutation, RejectClosureMutationVariables>;
export const ReopenEnforcementDocument = new TypedDocumentString(`
    mutation ReopenEnforcement($input: ReopenEnforcementInput!) {
  reopenEnforcement(input: $input) {
    enforcementCase {
      ...EnforcementCaseState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment EnforcementCaseState on EnforcementCase {
  id
  version
  caseNo
  status
  filedOn
  debtFen
  performedFen
  applicantMasked
  handlerStaffId
  round
  rejectedItems
  rejectReason
  approvedByStaffId
  rulingNo
  rulingOn
  servedAt
  databaseNo
  leavesDatabase
  objectedOn
  isObjectionLate
  completedAt
  resumesId
  resumedAsId
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ReopenEnforcementMutation, ReopenEnforcementMutationVariables>;
export const ReportEnforcementClueDocument = new TypedDocumentString(`
    mutation ReportEnforcementClue($input: ReportEnforcementClueInput!) {
  reportEnforcementClue(input: $input) {
    enforcementClue {
      ...EnforcementClueState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment EnforcementClueState on EnforcementClue {
  id
  version
  caseId
  source
  words
  isUrgent
  reportedAt
  dueAt
  status
  findings
  decidedAt
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ReportEnforcementClueMutation, ReportEnforcementClueMutationVariables>;
export const RequestClosureDocument = new TypedDocumentString(`
    mutation RequestClosure($input: RequestClosureInput!) {
  requestClosure(input: $input) {
    enforcementCase {
      ...EnforcementCaseState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment EnforcementCaseState on EnforcementCase {
  id
  version
  caseNo
  status
  filedOn
  debtFen
  performedFen
  applicantMasked
  handlerStaffId
  round
  rejectedItems
  rejectReason
  approvedByStaffId
  rulingNo
  rulingOn
  servedAt
  databaseNo
  leavesDatabase
  objectedOn
  isObjectionLate
  completedAt
  resumesId
  resumedAsId
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<RequestClosureMutation, RequestClosureMutationVariables>;
export const ServeClosureDocument = new TypedDocumentString(`
    mutation ServeClosure($input: ServeClosureInput!) {
  serveClosure(input: $input) {
    enforcementCase {
      ...EnforcementCaseState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment EnforcementCaseState on EnforcementCase {
  id
  version
  caseNo
  status
  filedOn
  debtFen
  performedFen
  applicantMasked
  handlerStaffId
  round
  rejectedItems
  rejectReason
  approvedByStaffId
  rulingNo
  rulingOn
  servedAt
  databaseNo
  leavesDatabase
  objectedOn
  isObjectionLate
  completedAt
  resumesId
  resumedAsId
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ServeClosureMutation, ServeClosureMutationVariables>;
export const ApproveExposureNoticeDocument = new TypedDocumentString(`
    mutation ApproveExposureNotice($input: ApproveExposureNoticeInput!) {
  approveExposureNotice(input: $input) {
    exposureNotice {
      ...ExposureNoticeState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment ExposureNoticeState on ExposureNotice {
  id
  version
  status
  listingId
  text
  remark
  warnedOn
  approvedByStaffId
  fromOn
  toOn
  renewals
  daysBefore
  assistanceNo
  instructedAt
  postedAt
  postedByStaffId
  postedHash
  withdrawnAt
  withdrawalReason
  removalTargetAt
  removalDueAt
  removalLateAt
  removalBreachedAt
  removedAt
  removedByStaffId
  removedHash
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ApproveExposureNoticeMutation, ApproveExposureNoticeMutationVariables>;
export const CloseNoticeBoardDocument = new TypedDocumentString(`
    mutation CloseNoticeBoard($input: CloseNoticeBoardInput!) {
  closeNoticeBoard(input: $input) {
    noticeBoard {
      ...NoticeBoardState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment NoticeBoardState on NoticeBoard {
  id
  version
  place
  name
  address
  isDigital
  propertyName
  status
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<CloseNoticeBoardMutation, CloseNoticeBoardMutationVariables>;
export const ConfirmNoticePostedDocument = new TypedDocumentString(`
    mutation ConfirmNoticePosted($input: ConfirmNoticePostedInput!) {
  confirmNoticePosted(input: $input) {
    exposureNotice {
      ...PostingState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment NoticeBoardState on NoticeBoard {
  id
  version
  place
  name
  address
  isDigital
  propertyName
  status
}
fragment PostingState on ExposureNotice {
  id
  version
  status
  text
  fromOn
  toOn
  assistanceNo
  postedAt
  withdrawnAt
  removalTargetAt
  removalDueAt
  removedAt
  board {
    ...NoticeBoardState
  }
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ConfirmNoticePostedMutation, ConfirmNoticePostedMutationVariables>;
export const ConfirmNoticeRemovedDocument = new TypedDocumentString(`
    mutation ConfirmNoticeRemoved($input: ConfirmNoticeRemovedInput!) {
  confirmNoticeRemoved(input: $input) {
    exposureNotice {
      ...PostingState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment NoticeBoardState on NoticeBoard {
  id
  version
  place
  name
  address
  isDigital
  propertyName
  status
}
fragment PostingState on ExposureNotice {
  id
  version
  status
  text
  fromOn
  toOn
  assistanceNo
  postedAt
  withdrawnAt
  removalTargetAt
  removalDueAt
  removedAt
  board {
    ...NoticeBoardState
  }
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ConfirmNoticeRemovedMutation, ConfirmNoticeRemovedMutationVariables>;
export const DraftExposureNoticeDocument = new TypedDocumentString(`
    mutation DraftExposureNotice($input: DraftExposureNoticeInput!) {
  draftExposureNotice(input: $input) {
    exposureNotice {
      ...ExposureNoticeState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment ExposureNoticeState on ExposureNotice {
  id
  version
  status
  listingId
  text
  remark
  warnedOn
  approvedByStaffId
  fromOn
  toOn
  renewals
  daysBefore
  assistanceNo
  instructedAt
  postedAt
  postedByStaffId
  postedHash
  withdrawnAt
  withdrawalReason
  removalTargetAt
  removalDueAt
  removalLateAt
  removalBreachedAt
  removedAt
  removedByStaffId
  removedHash
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<DraftExposureNoticeMutation, DraftExposureNoticeMutationVariables>;
export const ExposureNoticeDocument = new TypedDocumentString(`
    query ExposureNotice($id: ID!) {
  exposureNotice(id: $id) {
    ...ExposureNoticeState
    board {
      ...NoticeBoardState
    }
  }
}
    fragment ExposureNoticeState on ExposureNotice {
  id
  version
  status
  listingId
  text
  remark
  warnedOn
  approvedByStaffId
  fromOn
  toOn
  renewals
  daysBefore
  assistanceNo
  instructedAt
  postedAt
  postedByStaffId
  postedHash
  withdrawnAt
  withdrawalReason
  removalTargetAt
  removalDueAt
  removalLateAt
  removalBreachedAt
  removedAt
  removedByStaffId
  removedHash
  viewerMay {
    verb
    blockedBy
  }
}
fragment NoticeBoardState on NoticeBoard {
  id
  version
  place
  name
  address
  isDigital
  propertyName
  status
}`) as unknown as TypedDocumentString<ExposureNoticeQuery, ExposureNoticeQueryVariables>;
export const ExposureNoticesDocument = new TypedDocumentString(`
    query ExposureNotices($first: Int!, $after: String, $filter: ExposureNoticeFilterInput) {
  exposureNotices(first: $first, after: $after, filter: $filter) {
    edges {
      node {
        ...PostingState
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment NoticeBoardState on NoticeBoard {
  id
  version
  place
  name
  address
  isDigital
  propertyName
  status
}
fragment PostingState on ExposureNotice {
  id
  version
  status
  text
  fromOn
  toOn
  assistanceNo
  postedAt
  withdrawnAt
  removalTargetAt
  removalDueAt
  removedAt
  board {
    ...NoticeBoardState
  }
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<ExposureNoticesQuery, ExposureNoticesQueryVariables>;
export const ExposureRulesDocument = new TypedDocumentString(`
    query ExposureRules {
  exposureRules {
    code
    kind
    words
    chinese
    isAllowed
    amount
    unit
    article
    source
    isVerified
  }
}
    `) as unknown as TypedDocumentString<ExposureRulesQuery, ExposureRulesQueryVariables>;
export const InstructPostingDocument = new TypedDocumentString(`
    mutation InstructPosting($input: InstructPostingInput!) {
  instructPosting(input: $input) {
    exposureNotice {
      ...ExposureNoticeState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment ExposureNoticeState on ExposureNotice {
  id
  version
  status
  listingId
  text
  remark
  warnedOn
  approvedByStaffId
  fromOn
  toOn
  renewals
  daysBefore
  assistanceNo
  instructedAt
  postedAt
  postedByStaffId
  postedHash
  withdrawnAt
  withdrawalReason
  removalTargetAt
  removalDueAt
  removalLateAt
  removalBreachedAt
  removedAt
  removedByStaffId
  removedHash
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<InstructPostingMutation, InstructPostingMutationVariables>;
export const MyExposureNoticesDocument = new TypedDocumentString(`
    query MyExposureNotices($first: Int!, $after: String) {
  myExposureNotices(first: $first, after: $after) {
    edges {
      node {
        ...PostingState
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment NoticeBoardState on NoticeBoard {
  id
  version
  place
  name
  address
  isDigital
  propertyName
  status
}
fragment PostingState on ExposureNotice {
  id
  version
  status
  text
  fromOn
  toOn
  assistanceNo
  postedAt
  withdrawnAt
  removalTargetAt
  removalDueAt
  removedAt
  board {
    ...NoticeBoardState
  }
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<MyExposureNoticesQuery, MyExposureNoticesQueryVariables>;
export const NoticeBoardsDocument = new TypedDocumentString(`
    query NoticeBoards($first: Int!, $after: String) {
  noticeBoards(first: $first, after: $after) {
    edges {
      node {
        ...NoticeBoardState
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment NoticeBoardState on NoticeBoard {
  id
  version
  place
  name
  address
  isDigital
  propertyName
  status
}`) as unknown as TypedDocumentString<NoticeBoardsQuery, NoticeBoardsQueryVariables>;
export const RecordNoticeWarningDocument = new TypedDocumentString(`
    mutation RecordNoticeWarning($input: RecordNoticeWarningInput!) {
  recordNoticeWarning(input: $input) {
    exposureNotice {
      ...ExposureNoticeState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment ExposureNoticeState on ExposureNotice {
  id
  version
  status
  listingId
  text
  remark
  warnedOn
  approvedByStaffId
  fromOn
  toOn
  renewals
  daysBefore
  assistanceNo
  instructedAt
  postedAt
  postedByStaffId
  postedHash
  withdrawnAt
  withdrawalReason
  removalTargetAt
  removalDueAt
  removalLateAt
  removalBreachedAt
  removedAt
  removedByStaffId
  removedHash
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<RecordNoticeWarningMutation, RecordNoticeWarningMutationVariables>;
export const RegisterNoticeBoardDocument = new TypedDocumentString(`
    mutation RegisterNoticeBoard($input: RegisterNoticeBoardInput!) {
  registerNoticeBoard(input: $input) {
    noticeBoard {
      ...NoticeBoardState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment NoticeBoardState on NoticeBoard {
  id
  version
  place
  name
  address
  isDigital
  propertyName
  status
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<RegisterNoticeBoardMutation, RegisterNoticeBoardMutationVariables>;
export const RenewExposureNoticeDocument = new TypedDocumentString(`
    mutation RenewExposureNotice($input: RenewExposureNoticeInput!) {
  renewExposureNotice(input: $input) {
    exposureNotice {
      ...ExposureNoticeState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment ExposureNoticeState on ExposureNotice {
  id
  version
  status
  listingId
  text
  remark
  warnedOn
  approvedByStaffId
  fromOn
  toOn
  renewals
  daysBefore
  assistanceNo
  instructedAt
  postedAt
  postedByStaffId
  postedHash
  withdrawnAt
  withdrawalReason
  removalTargetAt
  removalDueAt
  removalLateAt
  removalBreachedAt
  removedAt
  removedByStaffId
  removedHash
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<RenewExposureNoticeMutation, RenewExposureNoticeMutationVariables>;
export const WithdrawExposureNoticeDocument = new TypedDocumentString(`
    mutation WithdrawExposureNotice($input: WithdrawExposureNoticeInput!) {
  withdrawExposureNotice(input: $input) {
    exposureNotice {
      ...ExposureNoticeState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment ExposureNoticeState on ExposureNotice {
  id
  version
  status
  listingId
  text
  remark
  warnedOn
  approvedByStaffId
  fromOn
  toOn
  renewals
  daysBefore
  assistanceNo
  instructedAt
  postedAt
  postedByStaffId
  postedHash
  withdrawnAt
  withdrawalReason
  removalTargetAt
  removalDueAt
  removalLateAt
  removalBreachedAt
  removedAt
  removedByStaffId
  removedHash
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<WithdrawExposureNoticeMutation, WithdrawExposureNoticeMutationVariables>;
export const CancelScreeningJobDocument = new TypedDocumentString(`
    mutation CancelScreeningJob($input: CancelScreeningJobInput!) {
  cancelScreeningJob(input: $input) {
    screeningJob {
      ...ScreeningJobState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment ScreeningJobState on ScreeningJob {
  id
  version
  status
  purpose
  consentPolicyRef
  sha256
  rowsTotal
  rowsRead
  rowCount
  badCount
  counts {
    class
    count
  }
  listVersion
  startedAt
  finishedAt
  expiresAt
  failure
  resultsUrl
  badRowsUrl
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<CancelScreeningJobMutation, CancelScreeningJobMutationVariables>;
export const CreateScreeningJobDocument = new TypedDocumentString(`
    mutation CreateScreeningJob($input: CreateScreeningJobInput!) {
  createScreeningJob(input: $input) {
    screeningJob {
      ...ScreeningJobState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment ScreeningJobState on ScreeningJob {
  id
  version
  status
  purpose
  consentPolicyRef
  sha256
  rowsTotal
  rowsRead
  rowCount
  badCount
  counts {
    class
    count
  }
  listVersion
  startedAt
  finishedAt
  expiresAt
  failure
  resultsUrl
  badRowsUrl
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<CreateScreeningJobMutation, CreateScreeningJobMutationVariables>;
export const OpenScreeningFileDocument = new TypedDocumentString(`
    mutation OpenScreeningFile($input: OpenScreeningFileInput!) {
  openScreeningFile(input: $input) {
    screeningFile {
      id
      version
      format
      status
      sha256
      sizeBytes
      uploadUrl
      uploadTicket
      ticketExpiresAt
      removeAt
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<OpenScreeningFileMutation, OpenScreeningFileMutationVariables>;
export const ScreeningJobDocument = new TypedDocumentString(`
    query ScreeningJob($id: ID!) {
  screeningJob(id: $id) {
    ...ScreeningJobState
  }
}
    fragment ScreeningJobState on ScreeningJob {
  id
  version
  status
  purpose
  consentPolicyRef
  sha256
  rowsTotal
  rowsRead
  rowCount
  badCount
  counts {
    class
    count
  }
  listVersion
  startedAt
  finishedAt
  expiresAt
  failure
  resultsUrl
  badRowsUrl
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<ScreeningJobQuery, ScreeningJobQueryVariables>;
export const ScreeningJobsDocument = new TypedDocumentString(`
    query ScreeningJobs($first: Int!, $after: String) {
  screeningJobs(first: $first, after: $after) {
    edges {
      node {
        ...ScreeningJobState
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ScreeningJobState on ScreeningJob {
  id
  version
  status
  purpose
  consentPolicyRef
  sha256
  rowsTotal
  rowsRead
  rowCount
  badCount
  counts {
    class
    count
  }
  listVersion
  startedAt
  finishedAt
  expiresAt
  failure
  resultsUrl
  badRowsUrl
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<ScreeningJobsQuery, ScreeningJobsQueryVariables>;
export const ScreeningResultsDocument = new TypedDocumentString(`
    query ScreeningResults($jobId: ID!, $first: Int!, $after: String) {
  screeningResults(jobId: $jobId, first: $first, after: $after) {
    edges {
      node {
        id
        row
        ref
        class
        score
        listingIds
        isDisputed
        listVersion
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ScreeningResultsQuery, ScreeningResultsQueryVariables>;
export const CancelListingDocument = new TypedDocumentString(`
    mutation CancelListing($input: ListingReasonInput!) {
  cancelListing(input: $input) {
    listing {
      ...ListingState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment ListingState on Listing {
  id
  version
  status
  partyKind
  name
  identityMasked
  caseNo
  grounds
  termYears
  decisionDueAt
  decisionNo
  decidedAt
  servedAt
  graceUntil
  publishedAt
  entryNo
  termEndsOn
  listedUntil
  endGround
  releaseDueAt
  overdueAt
  endedAt
  isDisputed
  warnings
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<CancelListingMutation, CancelListingMutationVariables>;
export const CorrectListingDocument = new TypedDocumentString(`
    mutation CorrectListing($input: CorrectListingInput!) {
  correctListing(input: $input) {
    listing {
      ...ListingState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment ListingState on Listing {
  id
  version
  status
  partyKind
  name
  identityMasked
  caseNo
  grounds
  termYears
  decisionDueAt
  decisionNo
  decidedAt
  servedAt
  graceUntil
  publishedAt
  entryNo
  termEndsOn
  listedUntil
  endGround
  releaseDueAt
  overdueAt
  endedAt
  isDisputed
  warnings
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<CorrectListingMutation, CorrectListingMutationVariables>;
export const DecideEarlyDeletionDocument = new TypedDocumentString(`
    mutation DecideEarlyDeletion($input: ListingReasonInput!) {
  decideEarlyDeletion(input: $input) {
    listing {
      ...ListingState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment ListingState on Listing {
  id
  version
  status
  partyKind
  name
  identityMasked
  caseNo
  grounds
  termYears
  decisionDueAt
  decisionNo
  decidedAt
  servedAt
  graceUntil
  publishedAt
  entryNo
  termEndsOn
  listedUntil
  endGround
  releaseDueAt
  overdueAt
  endedAt
  isDisputed
  warnings
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<DecideEarlyDeletionMutation, DecideEarlyDeletionMutationVariables>;
export const DecideListingDocument = new TypedDocumentString(`
    mutation DecideListing($input: DecideListingInput!) {
  decideListing(input: $input) {
    listing {
      ...ListingState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment ListingState on Listing {
  id
  version
  status
  partyKind
  name
  identityMasked
  caseNo
  grounds
  termYears
  decisionDueAt
  decisionNo
  decidedAt
  servedAt
  graceUntil
  publishedAt
  entryNo
  termEndsOn
  listedUntil
  endGround
  releaseDueAt
  overdueAt
  endedAt
  isDisputed
  warnings
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<DecideListingMutation, DecideListingMutationVariables>;
export const DeleteListingDocument = new TypedDocumentString(`
    mutation DeleteListing($input: DeleteListingInput!) {
  deleteListing(input: $input) {
    listing {
      ...ListingState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment ListingState on Listing {
  id
  version
  status
  partyKind
  name
  identityMasked
  caseNo
  grounds
  termYears
  decisionDueAt
  decisionNo
  decidedAt
  servedAt
  graceUntil
  publishedAt
  entryNo
  termEndsOn
  listedUntil
  endGround
  releaseDueAt
  overdueAt
  endedAt
  isDisputed
  warnings
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<DeleteListingMutation, DeleteListingMutationVariables>;
export const GrantExemptionDocument = new TypedDocumentString(`
    mutation GrantExemption($input: GrantExemptionInput!) {
  grantExemption(input: $input) {
    restriction {
      ...RestrictionState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment RestrictionState on Restriction {
  id
  version
  status
  orderNo
  courtName
  partyKind
  nameMasked
  signedBy
  signedOn
  measure
  liftingSteps
  noticeDeliveredAt
  liftedAt
  liftReason
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<GrantExemptionMutation, GrantExemptionMutationVariables>;
export const GrantGraceDocument = new TypedDocumentString(`
    mutation GrantGrace($input: GrantGraceInput!) {
  grantGrace(input: $input) {
    listing {
      ...ListingState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment ListingState on Listing {
  id
  version
  status
  partyKind
  name
  identityMasked
  caseNo
  grounds
  termYears
  decisionDueAt
  decisionNo
  decidedAt
  servedAt
  graceUntil
  publishedAt
  entryNo
  termEndsOn
  listedUntil
  endGround
  releaseDueAt
  overdueAt
  endedAt
  isDisputed
  warnings
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<GrantGraceMutation, GrantGraceMutationVariables>;
export const ListingsDocument = new TypedDocumentString(`
    query Listings($first: Int!, $after: String, $filter: ListingFilterInput) {
  listings(first: $first, after: $after, filter: $filter) {
    edges {
      node {
        ...ListingState
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ListingState on Listing {
  id
  version
  status
  partyKind
  name
  identityMasked
  caseNo
  grounds
  termYears
  decisionDueAt
  decisionNo
  decidedAt
  servedAt
  graceUntil
  publishedAt
  entryNo
  termEndsOn
  listedUntil
  endGround
  releaseDueAt
  overdueAt
  endedAt
  isDisputed
  warnings
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<ListingsQuery, ListingsQueryVariables>;
export const NoteBankruptcyDocument = new TypedDocumentString(`
    mutation NoteBankruptcy($input: NoteBankruptcyInput!) {
  noteBankruptcy(input: $input) {
    listing {
      ...ListingState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment ListingState on Listing {
  id
  version
  status
  partyKind
  name
  identityMasked
  caseNo
  grounds
  termYears
  decisionDueAt
  decisionNo
  decidedAt
  servedAt
  graceUntil
  publishedAt
  entryNo
  termEndsOn
  listedUntil
  endGround
  releaseDueAt
  overdueAt
  endedAt
  isDisputed
  warnings
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<NoteBankruptcyMutation, NoteBankruptcyMutationVariables>;
export const NoteBankruptcyFraudDocument = new TypedDocumentString(`
    mutation NoteBankruptcyFraud($input: NoteBankruptcyFraudInput!) {
  noteBankruptcyFraud(input: $input) {
    listing {
      ...ListingState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment ListingState on Listing {
  id
  version
  status
  partyKind
  name
  identityMasked
  caseNo
  grounds
  termYears
  decisionDueAt
  decisionNo
  decidedAt
  servedAt
  graceUntil
  publishedAt
  entryNo
  termEndsOn
  listedUntil
  endGround
  releaseDueAt
  overdueAt
  endedAt
  isDisputed
  warnings
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<NoteBankruptcyFraudMutation, NoteBankruptcyFraudMutationVariables>;
export const ProposeListingDocument = new TypedDocumentString(`
    mutation ProposeListing($input: ProposeListingInput!) {
  proposeListing(input: $input) {
    listing {
      ...ListingState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment ListingState on Listing {
  id
  version
  status
  partyKind
  name
  identityMasked
  caseNo
  grounds
  termYears
  decisionDueAt
  decisionNo
  decidedAt
  servedAt
  graceUntil
  publishedAt
  entryNo
  termEndsOn
  listedUntil
  endGround
  releaseDueAt
  overdueAt
  endedAt
  isDisputed
  warnings
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ProposeListingMutation, ProposeListingMutationVariables>;
export const PublishListingDocument = new TypedDocumentString(`
    mutation PublishListing($input: PublishListingInput!) {
  publishListing(input: $input) {
    listing {
      ...ListingState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment ListingState on Listing {
  id
  version
  status
  partyKind
  name
  identityMasked
  caseNo
  grounds
  termYears
  decisionDueAt
  decisionNo
  decidedAt
  servedAt
  graceUntil
  publishedAt
  entryNo
  termEndsOn
  listedUntil
  endGround
  releaseDueAt
  overdueAt
  endedAt
  isDisputed
  warnings
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<PublishListingMutation, PublishListingMutationVariables>;
export const RecordReleaseDocument = new TypedDocumentString(`
    mutation RecordRelease($input: RecordReleaseInput!) {
  recordRelease(input: $input) {
    listing {
      ...ListingState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment ListingState on Listing {
  id
  version
  status
  partyKind
  name
  identityMasked
  caseNo
  grounds
  termYears
  decisionDueAt
  decisionNo
  decidedAt
  servedAt
  graceUntil
  publishedAt
  entryNo
  termEndsOn
  listedUntil
  endGround
  releaseDueAt
  overdueAt
  endedAt
  isDisputed
  warnings
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<RecordReleaseMutation, RecordReleaseMutationVariables>;
export const RejectListingDocument = new TypedDocumentString(`
    mutation RejectListing($input: RejectListingInput!) {
  rejectListing(input: $input) {
    listing {
      ...ListingState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment ListingState on Listing {
  id
  version
  status
  partyKind
  name
  identityMasked
  caseNo
  grounds
  termYears
  decisionDueAt
  decisionNo
  decidedAt
  servedAt
  graceUntil
  publishedAt
  entryNo
  termEndsOn
  listedUntil
  endGround
  releaseDueAt
  overdueAt
  endedAt
  isDisputed
  warnings
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<RejectListingMutation, RejectListingMutationVariables>;
export const RestrictionCheckDocument = new TypedDocumentString(`
    query RestrictionCheck($input: RestrictionCheckInput!) {
  restrictionCheck(input: $input) {
    isRestricted
    orderNo
    listVersion
    refusals {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<RestrictionCheckQuery, RestrictionCheckQueryVariables>;
export const RevokeListingDocument = new TypedDocumentString(`
    mutation RevokeListing($input: ListingReasonInput!) {
  revokeListing(input: $input) {
    listing {
      ...ListingState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment ListingState on Listing {
  id
  version
  status
  partyKind
  name
  identityMasked
  caseNo
  grounds
  termYears
  decisionDueAt
  decisionNo
  decidedAt
  servedAt
  graceUntil
  publishedAt
  entryNo
  termEndsOn
  listedUntil
  endGround
  releaseDueAt
  overdueAt
  endedAt
  isDisputed
  warnings
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<RevokeListingMutation, RevokeListingMutationVariables>;
export const ServeListingDocument = new TypedDocumentString(`
    mutation ServeListing($input: ListingChangeInput!) {
  serveListing(input: $input) {
    listing {
      ...ListingState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment ListingState on Listing {
  id
  version
  status
  partyKind
  name
  identityMasked
  caseNo
  grounds
  termYears
  decisionDueAt
  decisionNo
  decidedAt
  servedAt
  graceUntil
  publishedAt
  entryNo
  termEndsOn
  listedUntil
  endGround
  releaseDueAt
  overdueAt
  endedAt
  isDisputed
  warnings
  viewerMay {
    verb
    blockedBy
  }
}
fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ServeListingMutation, ServeListingMutationVariables>;
export const AccreditStationDocument = new TypedDocumentString(`
    mutation AccreditStation($input: AccreditStationInput!) {
  accreditStation(input: $input) {
    accreditation {
      id
      version
      operation
      status
      validFrom
      validTo
      agreementNo
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<AccreditStationMutation, AccreditStationMutationVariables>;
export const CertifyStaffDocument = new TypedDocumentString(`
    mutation CertifyStaff($input: CertifyStaffInput!) {
  certifyStaff(input: $input) {
    qualification {
      id
      version
      function
      status
      certificateNo
      validFrom
      validTo
      points
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<CertifyStaffMutation, CertifyStaffMutationVariables>;
export const EndAccreditationDocument = new TypedDocumentString(`
    mutation EndAccreditation($input: SuperviseInput!) {
  endAccreditation(input: $input) {
    accreditation {
      id
      version
      status
      operation
      endReason
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<EndAccreditationMutation, EndAccreditationMutationVariables>;
export const ExpireStationDocument = new TypedDocumentString(`
    mutation ExpireStation($input: SuperviseInput!) {
  expireStation(input: $input) {
    station {
      id
      version
      status
      statusReason
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ExpireStationMutation, ExpireStationMutationVariables>;
export const PartnersDocument = new TypedDocumentString(`
    query Partners($first: Int!, $after: String, $filter: PartnerFilterInput) {
  partners(first: $first, after: $after, filter: $filter) {
    edges {
      node {
        id
        version
        kind
        name
        status
        suspensionReason
        viewerMay {
          verb
          blockedBy
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PartnersQuery, PartnersQueryVariables>;
export const PoliceUnitsDocument = new TypedDocumentString(`
    query PoliceUnits($first: Int!, $after: String) {
  policeUnits(first: $first, after: $after) {
    edges {
      node {
        id
        code
        name
        kind
        parent {
          code
        }
        areas {
          business
          divisionCode
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PoliceUnitsQuery, PoliceUnitsQueryVariables>;
export const ReinstateStationDocument = new TypedDocumentString(`
    mutation ReinstateStation($input: SuperviseInput!) {
  reinstateStation(input: $input) {
    station {
      id
      version
      status
      statusReason
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ReinstateStationMutation, ReinstateStationMutationVariables>;
export const RestorePartnerDocument = new TypedDocumentString(`
    mutation RestorePartner($input: SuperviseInput!) {
  restorePartner(input: $input) {
    partner {
      id
      version
      status
      suspensionReason
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<RestorePartnerMutation, RestorePartnerMutationVariables>;
export const RestoreStaffDocument = new TypedDocumentString(`
    mutation RestoreStaff($input: SuperviseInput!) {
  restoreStaff(input: $input) {
    staff {
      id
      version
      status
      statusReason
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<RestoreStaffMutation, RestoreStaffMutationVariables>;
export const RestoreStationDocument = new TypedDocumentString(`
    mutation RestoreStation($input: SuperviseInput!) {
  restoreStation(input: $input) {
    station {
      id
      version
      status
      statusReason
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<RestoreStationMutation, RestoreStationMutationVariables>;
export const RestrictStationDocument = new TypedDocumentString(`
    mutation RestrictStation($input: SuperviseInput!) {
  restrictStation(input: $input) {
    station {
      id
      version
      status
      statusReason
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<RestrictStationMutation, RestrictStationMutationVariables>;
export const RevokeQualificationDocument = new TypedDocumentString(`
    mutation RevokeQualification($input: SuperviseInput!) {
  revokeQualification(input: $input) {
    qualification {
      id
      version
      status
      function
      statusReason
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<RevokeQualificationMutation, RevokeQualificationMutationVariables>;
export const StaffMembersDocument = new TypedDocumentString(`
    query StaffMembers($first: Int!, $after: String, $filter: StaffFilterInput) {
  staffMembers(first: $first, after: $after, filter: $filter) {
    edges {
      node {
        id
        version
        name
        functions
        status
        statusReason
        qualifications {
          id
          version
          function
          status
          validTo
          points
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<StaffMembersQuery, StaffMembersQueryVariables>;
export const StationsDocument = new TypedDocumentString(`
    query Stations($first: Int!, $after: String, $filter: StationFilterInput) {
  stations(first: $first, after: $after, filter: $filter) {
    edges {
      node {
        id
        version
        code
        name
        divisionCode
        status
        grade
        statusReason
        statusSince
        accreditations {
          id
          version
          operation
          status
          validFrom
          validTo
          agreementNo
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<StationsQuery, StationsQueryVariables>;
export const SuspendPartnerDocument = new TypedDocumentString(`
    mutation SuspendPartner($input: SuperviseInput!) {
  suspendPartner(input: $input) {
    partner {
      id
      version
      status
      suspensionReason
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<SuspendPartnerMutation, SuspendPartnerMutationVariables>;
export const SuspendStaffDocument = new TypedDocumentString(`
    mutation SuspendStaff($input: SuperviseInput!) {
  suspendStaff(input: $input) {
    staff {
      id
      version
      status
      statusReason
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<SuspendStaffMutation, SuspendStaffMutationVariables>;
export const SuspendStationDocument = new TypedDocumentString(`
    mutation SuspendStation($input: SuperviseInput!) {
  suspendStation(input: $input) {
    station {
      id
      version
      status
      statusReason
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<SuspendStationMutation, SuspendStationMutationVariables>;
export const TerminatePartnerDocument = new TypedDocumentString(`
    mutation TerminatePartner($input: SuperviseInput!) {
  terminatePartner(input: $input) {
    partner {
      id
      version
      status
      suspensionReason
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<TerminatePartnerMutation, TerminatePartnerMutationVariables>;
export const TerminateStationDocument = new TypedDocumentString(`
    mutation TerminateStation($input: SuperviseInput!) {
  terminateStation(input: $input) {
    station {
      id
      version
      status
      statusReason
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<TerminateStationMutation, TerminateStationMutationVariables>;
export const PersonActsDocument = new TypedDocumentString(`
    query PersonActs($first: Int!, $after: String, $filter: PersonActFilterInput) {
  personActs(first: $first, after: $after, filter: $filter) {
    edges {
      node {
        id
        kind
        status
        recordId
        documentHash
        expiresAt
        receipt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PersonActsQuery, PersonActsQueryVariables>;
export const ChangeWebhookEndpointDocument = new TypedDocumentString(`
    mutation ChangeWebhookEndpoint($input: ChangeWebhookEndpointInput!) {
  changeWebhookEndpoint(input: $input) {
    webhookEndpoint {
      ...WebhookEndpointState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment WebhookEndpointState on WebhookEndpoint {
  id
  version
  url
  types
  operation
  scheme
  status
  brokenBecause
  publicKey
  previousSecretUntil
  sequence
  failures
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<ChangeWebhookEndpointMutation, ChangeWebhookEndpointMutationVariables>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($after: String, $types: [String!]) {
  changes(after: $after, types: $types) {
    changes {
      id
      seq
      type
      recordId
      recordVersion
    }
    cursor
    hasMore
  }
}
    `) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const NodeDocument = new TypedDocumentString(`
    query Node($id: ID!) {
  node(id: $id) {
    __typename
    id
    version
    updatedAt
  }
}
    `) as unknown as TypedDocumentString<NodeQuery, NodeQueryVariables>;
export const OperationOutcomeDocument = new TypedDocumentString(`
    query OperationOutcome($idempotencyKey: String!) {
  operationOutcome(idempotencyKey: $idempotencyKey) {
    outcome
    recordId
    codes
  }
}
    `) as unknown as TypedDocumentString<OperationOutcomeQuery, OperationOutcomeQueryVariables>;
export const PauseWebhookEndpointDocument = new TypedDocumentString(`
    mutation PauseWebhookEndpoint($input: ChangeEndpointInput!) {
  pauseWebhookEndpoint(input: $input) {
    webhookEndpoint {
      ...WebhookEndpointState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment WebhookEndpointState on WebhookEndpoint {
  id
  version
  url
  types
  operation
  scheme
  status
  brokenBecause
  publicKey
  previousSecretUntil
  sequence
  failures
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<PauseWebhookEndpointMutation, PauseWebhookEndpointMutationVariables>;
export const RedeliverWebhooksDocument = new TypedDocumentString(`
    mutation RedeliverWebhooks($input: RedeliverWebhooksInput!) {
  redeliverWebhooks(input: $input) {
    webhookEndpoint {
      ...WebhookEndpointState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment WebhookEndpointState on WebhookEndpoint {
  id
  version
  url
  types
  operation
  scheme
  status
  brokenBecause
  publicKey
  previousSecretUntil
  sequence
  failures
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<RedeliverWebhooksMutation, RedeliverWebhooksMutationVariables>;
export const RegisterWebhookEndpointDocument = new TypedDocumentString(`
    mutation RegisterWebhookEndpoint($input: RegisterWebhookEndpointInput!) {
  registerWebhookEndpoint(input: $input) {
    webhookEndpoint {
      ...WebhookEndpointState
    }
    secret
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment WebhookEndpointState on WebhookEndpoint {
  id
  version
  url
  types
  operation
  scheme
  status
  brokenBecause
  publicKey
  previousSecretUntil
  sequence
  failures
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<RegisterWebhookEndpointMutation, RegisterWebhookEndpointMutationVariables>;
export const RemoveWebhookEndpointDocument = new TypedDocumentString(`
    mutation RemoveWebhookEndpoint($input: ChangeEndpointInput!) {
  removeWebhookEndpoint(input: $input) {
    webhookEndpoint {
      ...WebhookEndpointState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment WebhookEndpointState on WebhookEndpoint {
  id
  version
  url
  types
  operation
  scheme
  status
  brokenBecause
  publicKey
  previousSecretUntil
  sequence
  failures
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<RemoveWebhookEndpointMutation, RemoveWebhookEndpointMutationVariables>;
export const ResumeWebhookEndpointDocument = new TypedDocumentString(`
    mutation ResumeWebhookEndpoint($input: ChangeEndpointInput!) {
  resumeWebhookEndpoint(input: $input) {
    webhookEndpoint {
      ...WebhookEndpointState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment WebhookEndpointState on WebhookEndpoint {
  id
  version
  url
  types
  operation
  scheme
  status
  brokenBecause
  publicKey
  previousSecretUntil
  sequence
  failures
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<ResumeWebhookEndpointMutation, ResumeWebhookEndpointMutationVariables>;
export const RotateWebhookSecretDocument = new TypedDocumentString(`
    mutation RotateWebhookSecret($input: ChangeEndpointInput!) {
  rotateWebhookSecret(input: $input) {
    webhookEndpoint {
      ...WebhookEndpointState
    }
    secret
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment WebhookEndpointState on WebhookEndpoint {
  id
  version
  url
  types
  operation
  scheme
  status
  brokenBecause
  publicKey
  previousSecretUntil
  sequence
  failures
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<RotateWebhookSecretMutation, RotateWebhookSecretMutationVariables>;
export const TestWebhookEndpointDocument = new TypedDocumentString(`
    mutation TestWebhookEndpoint($input: TestWebhookEndpointInput!) {
  testWebhookEndpoint(input: $input) {
    webhookEndpoint {
      ...WebhookEndpointState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment WebhookEndpointState on WebhookEndpoint {
  id
  version
  url
  types
  operation
  scheme
  status
  brokenBecause
  publicKey
  previousSecretUntil
  sequence
  failures
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<TestWebhookEndpointMutation, TestWebhookEndpointMutationVariables>;
export const VerifyWebhookEndpointDocument = new TypedDocumentString(`
    mutation VerifyWebhookEndpoint($input: ChangeEndpointInput!) {
  verifyWebhookEndpoint(input: $input) {
    webhookEndpoint {
      ...WebhookEndpointState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment WebhookEndpointState on WebhookEndpoint {
  id
  version
  url
  types
  operation
  scheme
  status
  brokenBecause
  publicKey
  previousSecretUntil
  sequence
  failures
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<VerifyWebhookEndpointMutation, VerifyWebhookEndpointMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    kind
    partnerId
    partner {
      name
      status
    }
    staffId
    functions
    scopes
    stations {
      id
      code
      name
      status
      accreditations {
        operation
        status
        validTo
      }
    }
    limits {
      personsPerHour
      costPerRequest
      bucket
      refillPerSecond
      pageSize
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const WebhookEndpointsDocument = new TypedDocumentString(`
    query WebhookEndpoints($first: Int!, $after: String, $deliveries: Int!, $deliveriesAfter: String) {
  webhookEndpoints(first: $first, after: $after) {
    edges {
      node {
        ...WebhookEndpointState
        deliveries(first: $deliveries, after: $deliveriesAfter) {
          edges {
            node {
              id
              eventId
              type
              sequence
              recordId
              occasion
              status
              nextAt
              attempts {
                attempt
                at
                statusCode
                durationMs
                responseBytes
                outcome
              }
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment WebhookEndpointState on WebhookEndpoint {
  id
  version
  url
  types
  operation
  scheme
  status
  brokenBecause
  publicKey
  previousSecretUntil
  sequence
  failures
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<WebhookEndpointsQuery, WebhookEndpointsQueryVariables>;
export const AcceptApplicationDocument = new TypedDocumentString(`
    mutation AcceptApplication($input: DecideInput!) {
  acceptApplication(input: $input) {
    application {
      ...ApplicationState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment ApplicationState on Application {
  id
  version
  number
  status
  vin
  documentHash
  plateKind
  plateNo
  gaps {
    code
    check
  }
  grounds
  reason
  legalDueOn
  slaDueAt
  elapsedSeconds
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<AcceptApplicationMutation, AcceptApplicationMutationVariables>;
export const ApplicationDocument = new TypedDocumentString(`
    query Application($id: ID!) {
  application(id: $id) {
    ...ApplicationState
    inspectionRequired
    evidenceNeeded
    evidenceMissing
    owner {
      nameMasked
      identityMasked
    }
    checks {
      check
      stage
      outcome
      failsAs
      code
      at
    }
    plateOrder {
      id
      version
      status
    }
    numbersOnShow {
      candidates
      expiresAt
    }
  }
}
    fragment ApplicationState on Application {
  id
  version
  number
  status
  vin
  documentHash
  plateKind
  plateNo
  gaps {
    code
    check
  }
  grounds
  reason
  legalDueOn
  slaDueAt
  elapsedSeconds
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<ApplicationQuery, ApplicationQueryVariables>;
export const ApplicationsDocument = new TypedDocumentString(`
    query Applications($first: Int!, $after: String, $filter: ApplicationFilterInput) {
  applications(first: $first, after: $after, filter: $filter) {
    edges {
      node {
        id
        version
        number
        status
        vin
        plateKind
        plateNo
        grounds
        legalDueOn
        slaDueAt
        clientReference
        updatedAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ApplicationsQuery, ApplicationsQueryVariables>;
export const ApproveApplicationDocument = new TypedDocumentString(`
    mutation ApproveApplication($input: DecideInput!) {
  approveApplication(input: $input) {
    application {
      ...ApplicationState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment ApplicationState on Application {
  id
  version
  number
  status
  vin
  documentHash
  plateKind
  plateNo
  gaps {
    code
    check
  }
  grounds
  reason
  legalDueOn
  slaDueAt
  elapsedSeconds
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<ApproveApplicationMutation, ApproveApplicationMutationVariables>;
export const ArchiveApplicationDocument = new TypedDocumentString(`
    mutation ArchiveApplication($input: DecideInput!) {
  archiveApplication(input: $input) {
    application {
      ...ApplicationState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment ApplicationState on Application {
  id
  version
  number
  status
  vin
  documentHash
  plateKind
  plateNo
  gaps {
    code
    check
  }
  grounds
  reason
  legalDueOn
  slaDueAt
  elapsedSeconds
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<ArchiveApplicationMutation, ArchiveApplicationMutationVariables>;
export const ChooseNumberDocument = new TypedDocumentString(`
    mutation ChooseNumber($input: ChooseNumberInput!) {
  chooseNumber(input: $input) {
    application {
      ...ApplicationState
      plateOrder {
        id
        version
        status
      }
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment ApplicationState on Application {
  id
  version
  number
  status
  vin
  documentHash
  plateKind
  plateNo
  gaps {
    code
    check
  }
  grounds
  reason
  legalDueOn
  slaDueAt
  elapsedSeconds
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<ChooseNumberMutation, ChooseNumberMutationVariables>;
export const ComposeNumberDocument = new TypedDocumentString(`
    mutation ComposeNumber($input: ComposeNumberInput!) {
  composeNumber(input: $input) {
    application {
      ...ApplicationState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment ApplicationState on Application {
  id
  version
  number
  status
  vin
  documentHash
  plateKind
  plateNo
  gaps {
    code
    check
  }
  grounds
  reason
  legalDueOn
  slaDueAt
  elapsedSeconds
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<ComposeNumberMutation, ComposeNumberMutationVariables>;
export const ConfirmApplicationDocument = new TypedDocumentString(`
    mutation ConfirmApplication($input: ConfirmApplicationInput!) {
  confirmApplication(input: $input) {
    application {
      ...ApplicationState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment ApplicationState on Application {
  id
  version
  number
  status
  vin
  documentHash
  plateKind
  plateNo
  gaps {
    code
    check
  }
  grounds
  reason
  legalDueOn
  slaDueAt
  elapsedSeconds
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<ConfirmApplicationMutation, ConfirmApplicationMutationVariables>;
export const CorrectApplicationDocument = new TypedDocumentString(`
    mutation CorrectApplication($input: CorrectApplicationInput!) {
  correctApplication(input: $input) {
    application {
      ...ApplicationState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment ApplicationState on Application {
  id
  version
  number
  status
  vin
  documentHash
  plateKind
  plateNo
  gaps {
    code
    check
  }
  grounds
  reason
  legalDueOn
  slaDueAt
  elapsedSeconds
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<CorrectApplicationMutation, CorrectApplicationMutationVariables>;
export const DeclineApplicationDocument = new TypedDocumentString(`
    mutation DeclineApplication($input: ReasonInput!) {
  declineApplication(input: $input) {
    application {
      ...ApplicationState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment ApplicationState on Application {
  id
  version
  number
  status
  vin
  documentHash
  plateKind
  plateNo
  gaps {
    code
    check
  }
  grounds
  reason
  legalDueOn
  slaDueAt
  elapsedSeconds
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<DeclineApplicationMutation, DeclineApplicationMutationVariables>;
export const FinishPlateDocument = new TypedDocumentString(`
    mutation FinishPlate($input: FinishPlateInput!) {
  finishPlate(input: $input) {
    plateOrder {
      id
      version
      status
      plateNo
      blankSerial
      faultyBlanks
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<FinishPlateMutation, FinishPlateMutationVariables>;
export const InspectVehicleDocument = new TypedDocumentString(`
    mutation InspectVehicle($input: InspectVehicleInput!) {
  inspectVehicle(input: $input) {
    application {
      ...ApplicationState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment ApplicationState on Application {
  id
  version
  number
  status
  vin
  documentHash
  plateKind
  plateNo
  gaps {
    code
    check
  }
  grounds
  reason
  legalDueOn
  slaDueAt
  elapsedSeconds
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<InspectVehicleMutation, InspectVehicleMutationVariables>;
export const IssueDocumentsDocument = new TypedDocumentString(`
    mutation IssueDocuments($input: DecideInput!) {
  issueDocuments(input: $input) {
    application {
      ...ApplicationState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment ApplicationState on Application {
  id
  version
  number
  status
  vin
  documentHash
  plateKind
  plateNo
  gaps {
    code
    check
  }
  grounds
  reason
  legalDueOn
  slaDueAt
  elapsedSeconds
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<IssueDocumentsMutation, IssueDocumentsMutationVariables>;
export const OfferNumbersDocument = new TypedDocumentString(`
    mutation OfferNumbers($input: OfferNumbersInput!) {
  offerNumbers(input: $input) {
    application {
      ...ApplicationState
      numbersOnShow {
        candidates
        expiresAt
      }
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment ApplicationState on Application {
  id
  version
  number
  status
  vin
  documentHash
  plateKind
  plateNo
  gaps {
    code
    check
  }
  grounds
  reason
  legalDueOn
  slaDueAt
  elapsedSeconds
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<OfferNumbersMutation, OfferNumbersMutationVariables>;
export const PlateOrdersDocument = new TypedDocumentString(`
    query PlateOrders($first: Int!, $after: String, $filter: PlateOrderFilterInput) {
  plateOrders(first: $first, after: $after, filter: $filter) {
    edges {
      node {
        id
        version
        status
        plateKind
        plateNo
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PlateOrdersQuery, PlateOrdersQueryVariables>;
export const RefuseApplicationDocument = new TypedDocumentString(`
    mutation RefuseApplication($input: RefuseApplicationInput!) {
  refuseApplication(input: $input) {
    application {
      ...ApplicationState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment ApplicationState on Application {
  id
  version
  number
  status
  vin
  documentHash
  plateKind
  plateNo
  gaps {
    code
    check
  }
  grounds
  reason
  legalDueOn
  slaDueAt
  elapsedSeconds
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<RefuseApplicationMutation, RefuseApplicationMutationVariables>;
export const RegistrationEligibilityDocument = new TypedDocumentString(`
    query RegistrationEligibility($input: RegistrationEligibilityInput!) {
  registrationEligibility(input: $input) {
    submittable
    refusals {
      ...Refusal
    }
    checks {
      check
      outcome
      failsAs
      code
      message
      remedy
      article
      heldBy
      liftableBy
      blocker {
        orderNo
      }
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<RegistrationEligibilityQuery, RegistrationEligibilityQueryVariables>;
export const RequestCorrectionDocument = new TypedDocumentString(`
    mutation RequestCorrection($input: RequestCorrectionInput!) {
  requestCorrection(input: $input) {
    application {
      ...ApplicationState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment ApplicationState on Application {
  id
  version
  number
  status
  vin
  documentHash
  plateKind
  plateNo
  gaps {
    code
    check
  }
  grounds
  reason
  legalDueOn
  slaDueAt
  elapsedSeconds
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<RequestCorrectionMutation, RequestCorrectionMutationVariables>;
export const RequestUploadDocument = new TypedDocumentString(`
    mutation RequestUpload($input: RequestUploadInput!) {
  requestUpload(input: $input) {
    upload {
      id
      kind
      uploadUrl
      uploadTicket
      ticketExpiresAt
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<RequestUploadMutation, RequestUploadMutationVariables>;
export const ResumeApplicationDocument = new TypedDocumentString(`
    mutation ResumeApplication($input: ReasonInput!) {
  resumeApplication(input: $input) {
    application {
      ...ApplicationState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment ApplicationState on Application {
  id
  version
  number
  status
  vin
  documentHash
  plateKind
  plateNo
  gaps {
    code
    check
  }
  grounds
  reason
  legalDueOn
  slaDueAt
  elapsedSeconds
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<ResumeApplicationMutation, ResumeApplicationMutationVariables>;
export const ScrapBlankDocument = new TypedDocumentString(`
    mutation ScrapBlank($input: ScrapBlankInput!) {
  scrapBlank(input: $input) {
    plateOrder {
      id
      version
      status
      plateNo
      blankSerial
      faultyBlanks
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<ScrapBlankMutation, ScrapBlankMutationVariables>;
export const StartPlateDocument = new TypedDocumentString(`
    mutation StartPlate($input: StartPlateInput!) {
  startPlate(input: $input) {
    plateOrder {
      id
      version
      status
      plateNo
      blankSerial
      faultyBlanks
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<StartPlateMutation, StartPlateMutationVariables>;
export const StartReviewDocument = new TypedDocumentString(`
    mutation StartReview($input: DecideInput!) {
  startReview(input: $input) {
    application {
      ...ApplicationState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment ApplicationState on Application {
  id
  version
  number
  status
  vin
  documentHash
  plateKind
  plateNo
  gaps {
    code
    check
  }
  grounds
  reason
  legalDueOn
  slaDueAt
  elapsedSeconds
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<StartReviewMutation, StartReviewMutationVariables>;
export const SubmitRegistrationDocument = new TypedDocumentString(`
    mutation SubmitRegistration($input: SubmitRegistrationInput!) {
  submitRegistration(input: $input) {
    application {
      ...ApplicationState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment ApplicationState on Application {
  id
  version
  number
  status
  vin
  documentHash
  plateKind
  plateNo
  gaps {
    code
    check
  }
  grounds
  reason
  legalDueOn
  slaDueAt
  elapsedSeconds
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<SubmitRegistrationMutation, SubmitRegistrationMutationVariables>;
export const SuspendApplicationDocument = new TypedDocumentString(`
    mutation SuspendApplication($input: ReasonInput!) {
  suspendApplication(input: $input) {
    application {
      ...ApplicationState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment ApplicationState on Application {
  id
  version
  number
  status
  vin
  documentHash
  plateKind
  plateNo
  gaps {
    code
    check
  }
  grounds
  reason
  legalDueOn
  slaDueAt
  elapsedSeconds
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<SuspendApplicationMutation, SuspendApplicationMutationVariables>;
export const VehicleDocument = new TypedDocumentString(`
    query Vehicle($vin: Vin!) {
  vehicle(vin: $vin) {
    id
    vin
    plateKind
    plateNo
    vehicleType
    useNature
    brand
    model
    firstRegisteredOn
    inspectionValidTo
    owner {
      nameMasked
      identityMasked
    }
    policies {
      policyNo
      insurerName
      kind
      startsAt
      endsAt
    }
    documents {
      kind
      number
      status
    }
  }
}
    `) as unknown as TypedDocumentString<VehicleQuery, VehicleQueryVariables>;
export const VehicleByPlateDocument = new TypedDocumentString(`
    query VehicleByPlate($plateKind: String!, $plateNo: PlateNumber!) {
  vehicleByPlate(plateKind: $plateKind, plateNo: $plateNo) {
    id
    vin
    plateKind
    plateNo
    status
    inspectionValidTo
  }
}
    `) as unknown as TypedDocumentString<VehicleByPlateQuery, VehicleByPlateQueryVariables>;
export const VehiclesDocument = new TypedDocumentString(`
    query Vehicles($first: Int!, $after: String, $filter: VehicleFilterInput) {
  vehicles(first: $first, after: $after, filter: $filter) {
    edges {
      node {
        id
        version
        vin
        plateKind
        plateNo
        useNature
        status
        owner {
          nameMasked
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<VehiclesQuery, VehiclesQueryVariables>;
export const WithdrawApplicationDocument = new TypedDocumentString(`
    mutation WithdrawApplication($input: WithdrawApplicationInput!) {
  withdrawApplication(input: $input) {
    application {
      ...ApplicationState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment ApplicationState on Application {
  id
  version
  number
  status
  vin
  documentHash
  plateKind
  plateNo
  gaps {
    code
    check
  }
  grounds
  reason
  legalDueOn
  slaDueAt
  elapsedSeconds
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<WithdrawApplicationMutation, WithdrawApplicationMutationVariables>;
export const FeedReceiptDocument = new TypedDocumentString(`
    query FeedReceipt($id: ID!) {
  node(id: $id) {
    ... on FeedReceipt {
      ...ReceiptState
    }
  }
}
    fragment ReceiptState on FeedReceipt {
  id
  feed
  at
  accepted
  refused
  outcomes {
    index
    accepted
    recordId
    code
    field
    message
    remedy
  }
}`) as unknown as TypedDocumentString<FeedReceiptQuery, FeedReceiptQueryVariables>;
export const FeedReceiptsDocument = new TypedDocumentString(`
    query FeedReceipts($first: Int!, $after: String, $feed: Feed) {
  feedReceipts(first: $first, after: $after, feed: $feed) {
    edges {
      node {
        id
        feed
        at
        accepted
        refused
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<FeedReceiptsQuery, FeedReceiptsQueryVariables>;
export const ReleaseSeizuresDocument = new TypedDocumentString(`
    mutation ReleaseSeizures($input: ReleaseSeizuresInput!) {
  releaseSeizures(input: $input) {
    receipt {
      ...ReceiptState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment ReceiptState on FeedReceipt {
  id
  feed
  at
  accepted
  refused
  outcomes {
    index
    accepted
    recordId
    code
    field
    message
    remedy
  }
}`) as unknown as TypedDocumentString<ReleaseSeizuresMutation, ReleaseSeizuresMutationVariables>;
export const ReportAnnouncementsDocument = new TypedDocumentString(`
    mutation ReportAnnouncements($input: ReportAnnouncementsInput!) {
  reportAnnouncements(input: $input) {
    receipt {
      ...ReceiptState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment ReceiptState on FeedReceipt {
  id
  feed
  at
  accepted
  refused
  outcomes {
    index
    accepted
    recordId
    code
    field
    message
    remedy
  }
}`) as unknown as TypedDocumentString<ReportAnnouncementsMutation, ReportAnnouncementsMutationVariables>;
export const ReportBansDocument = new TypedDocumentString(`
    mutation ReportBans($input: ReportBansInput!) {
  reportBans(input: $input) {
    receipt {
      ...ReceiptState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment ReceiptState on FeedReceipt {
  id
  feed
  at
  accepted
  refused
  outcomes {
    index
    accepted
    recordId
    code
    field
    message
    remedy
  }
}`) as unknown as TypedDocumentString<ReportBansMutation, ReportBansMutationVariables>;
export const ReportCertificatesDocument = new TypedDocumentString(`
    mutation ReportCertificates($input: ReportCertificatesInput!) {
  reportCertificates(input: $input) {
    receipt {
      ...ReceiptState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment ReceiptState on FeedReceipt {
  id
  feed
  at
  accepted
  refused
  outcomes {
    index
    accepted
    recordId
    code
    field
    message
    remedy
  }
}`) as unknown as TypedDocumentString<ReportCertificatesMutation, ReportCertificatesMutationVariables>;
export const ReportInvoicesDocument = new TypedDocumentString(`
    mutation ReportInvoices($input: ReportInvoicesInput!) {
  reportInvoices(input: $input) {
    receipt {
      ...ReceiptState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment ReceiptState on FeedReceipt {
  id
  feed
  at
  accepted
  refused
  outcomes {
    index
    accepted
    recordId
    code
    field
    message
    remedy
  }
}`) as unknown as TypedDocumentString<ReportInvoicesMutation, ReportInvoicesMutationVariables>;
export const ReportPartiesDocument = new TypedDocumentString(`
    mutation ReportParties($input: ReportPartiesInput!) {
  reportParties(input: $input) {
    receipt {
      ...ReceiptState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment ReceiptState on FeedReceipt {
  id
  feed
  at
  accepted
  refused
  outcomes {
    index
    accepted
    recordId
    code
    field
    message
    remedy
  }
}`) as unknown as TypedDocumentString<ReportPartiesMutation, ReportPartiesMutationVariables>;
export const ReportPoliciesDocument = new TypedDocumentString(`
    mutation ReportPolicies($input: ReportPoliciesInput!) {
  reportPolicies(input: $input) {
    receipt {
      ...ReceiptState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment ReceiptState on FeedReceipt {
  id
  feed
  at
  accepted
  refused
  outcomes {
    index
    accepted
    recordId
    code
    field
    message
    remedy
  }
}`) as unknown as TypedDocumentString<ReportPoliciesMutation, ReportPoliciesMutationVariables>;
export const ReportPowersOfAttorneyDocument = new TypedDocumentString(`
    mutation ReportPowersOfAttorney($input: ReportPowersOfAttorneyInput!) {
  reportPowersOfAttorney(input: $input) {
    receipt {
      ...ReceiptState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment ReceiptState on FeedReceipt {
  id
  feed
  at
  accepted
  refused
  outcomes {
    index
    accepted
    recordId
    code
    field
    message
    remedy
  }
}`) as unknown as TypedDocumentString<ReportPowersOfAttorneyMutation, ReportPowersOfAttorneyMutationVariables>;
export const ReportSeizuresDocument = new TypedDocumentString(`
    mutation ReportSeizures($input: ReportSeizuresInput!) {
  reportSeizures(input: $input) {
    receipt {
      ...ReceiptState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment ReceiptState on FeedReceipt {
  id
  feed
  at
  accepted
  refused
  outcomes {
    index
    accepted
    recordId
    code
    field
    message
    remedy
  }
}`) as unknown as TypedDocumentString<ReportSeizuresMutation, ReportSeizuresMutationVariables>;
export const ReportTaxesDocument = new TypedDocumentString(`
    mutation ReportTaxes($input: ReportTaxesInput!) {
  reportTaxes(input: $input) {
    receipt {
      ...ReceiptState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment ReceiptState on FeedReceipt {
  id
  feed
  at
  accepted
  refused
  outcomes {
    index
    accepted
    recordId
    code
    field
    message
    remedy
  }
}`) as unknown as TypedDocumentString<ReportTaxesMutation, ReportTaxesMutationVariables>;
export const ReportTestsDocument = new TypedDocumentString(`
    mutation ReportTests($input: ReportTestsInput!) {
  reportTests(input: $input) {
    receipt {
      ...ReceiptState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment ReceiptState on FeedReceipt {
  id
  feed
  at
  accepted
  refused
  outcomes {
    index
    accepted
    recordId
    code
    field
    message
    remedy
  }
}`) as unknown as TypedDocumentString<ReportTestsMutation, ReportTestsMutationVariables>;
export const ReportTheftsDocument = new TypedDocumentString(`
    mutation ReportThefts($input: ReportTheftsInput!) {
  reportThefts(input: $input) {
    receipt {
      ...ReceiptState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment ReceiptState on FeedReceipt {
  id
  feed
  at
  accepted
  refused
  outcomes {
    index
    accepted
    recordId
    code
    field
    message
    remedy
  }
}`) as unknown as TypedDocumentString<ReportTheftsMutation, ReportTheftsMutationVariables>;
export const AcceptApplicationsDocument = new TypedDocumentString(`
    mutation AcceptApplications($input: BulkInput!) {
  acceptApplications(input: $input) {
    bulk {
      ...BulkOutcomes
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment BulkOutcomes on Bulk {
  outcomes {
    id
    done
    version
    userErrors {
      code
      field
      message
      retryable
    }
  }
}`) as unknown as TypedDocumentString<AcceptApplicationsMutation, AcceptApplicationsMutationVariables>;
export const ApproveApplicationsDocument = new TypedDocumentString(`
    mutation ApproveApplications($input: BulkInput!) {
  approveApplications(input: $input) {
    bulk {
      ...BulkOutcomes
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment BulkOutcomes on Bulk {
  outcomes {
    id
    done
    version
    userErrors {
      code
      field
      message
      retryable
    }
  }
}`) as unknown as TypedDocumentString<ApproveApplicationsMutation, ApproveApplicationsMutationVariables>;
export const ApproveVisitDocument = new TypedDocumentString(`
    mutation ApproveVisit($input: ApproveVisitInput!) {
  approveVisit(input: $input) {
    visit {
      ...VisitState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment VisitState on Visit {
  id
  version
  status
  stationId
  siteAddress
  heldOn
  plannedCount
  teamStaffIds
  blanksIssued
  blanksReturned
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<ApproveVisitMutation, ApproveVisitMutationVariables>;
export const ArchiveApplicationsDocument = new TypedDocumentString(`
    mutation ArchiveApplications($input: BulkInput!) {
  archiveApplications(input: $input) {
    bulk {
      ...BulkOutcomes
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment BulkOutcomes on Bulk {
  outcomes {
    id
    done
    version
    userErrors {
      code
      field
      message
      retryable
    }
  }
}`) as unknown as TypedDocumentString<ArchiveApplicationsMutation, ArchiveApplicationsMutationVariables>;
export const BatchDocument = new TypedDocumentString(`
    query Batch($id: ID!) {
  batch(id: $id) {
    ...BatchState
  }
}
    fragment BatchState on Batch {
  id
  version
  status
  listHash
  rowCount
  waiting
  done
  failed
  cancelled
  etaSeconds
  confirmedAt
  finishedAt
  failedRowsUrl
}`) as unknown as TypedDocumentString<BatchQuery, BatchQueryVariables>;
export const BatchProgressDocument = new TypedDocumentString(`
    subscription BatchProgress($id: ID!) {
  batchProgress(id: $id) {
    id
    status
    rowCount
    waiting
    done
    failed
    etaSeconds
  }
}
    `) as unknown as TypedDocumentString<BatchProgressSubscription, BatchProgressSubscriptionVariables>;
export const BatchRowsDocument = new TypedDocumentString(`
    query BatchRows($id: ID!, $first: Int!, $after: String) {
  batch(id: $id) {
    rows(first: $first, after: $after) {
      edges {
        node {
          line
          status
          userErrors {
            ...Refusal
          }
          application {
            id
            version
            vin
            status
            plateNo
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}`) as unknown as TypedDocumentString<BatchRowsQuery, BatchRowsQueryVariables>;
export const BatchesDocument = new TypedDocumentString(`
    query Batches($first: Int!, $after: String) {
  batches(first: $first, after: $after) {
    edges {
      node {
        ...BatchState
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment BatchState on Batch {
  id
  version
  status
  listHash
  rowCount
  waiting
  done
  failed
  cancelled
  etaSeconds
  confirmedAt
  finishedAt
  failedRowsUrl
}`) as unknown as TypedDocumentString<BatchesQuery, BatchesQueryVariables>;
export const CancelBatchDocument = new TypedDocumentString(`
    mutation CancelBatch($input: CancelBatchInput!) {
  cancelBatch(input: $input) {
    batch {
      ...BatchState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment BatchState on Batch {
  id
  version
  status
  listHash
  rowCount
  waiting
  done
  failed
  cancelled
  etaSeconds
  confirmedAt
  finishedAt
  failedRowsUrl
}`) as unknown as TypedDocumentString<CancelBatchMutation, CancelBatchMutationVariables>;
export const CancelVisitDocument = new TypedDocumentString(`
    mutation CancelVisit($input: CancelVisitInput!) {
  cancelVisit(input: $input) {
    visit {
      ...VisitState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment VisitState on Visit {
  id
  version
  status
  stationId
  siteAddress
  heldOn
  plannedCount
  teamStaffIds
  blanksIssued
  blanksReturned
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<CancelVisitMutation, CancelVisitMutationVariables>;
export const CloseVisitDocument = new TypedDocumentString(`
    mutation CloseVisit($input: CloseVisitInput!) {
  closeVisit(input: $input) {
    visit {
      ...VisitState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment VisitState on Visit {
  id
  version
  status
  stationId
  siteAddress
  heldOn
  plannedCount
  teamStaffIds
  blanksIssued
  blanksReturned
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<CloseVisitMutation, CloseVisitMutationVariables>;
export const ConfirmBatchDocument = new TypedDocumentString(`
    mutation ConfirmBatch($input: ConfirmBatchInput!) {
  confirmBatch(input: $input) {
    batch {
      ...BatchState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment BatchState on Batch {
  id
  version
  status
  listHash
  rowCount
  waiting
  done
  failed
  cancelled
  etaSeconds
  confirmedAt
  finishedAt
  failedRowsUrl
}`) as unknown as TypedDocumentString<ConfirmBatchMutation, ConfirmBatchMutationVariables>;
export const DrawNumbersDocument = new TypedDocumentString(`
    mutation DrawNumbers($input: BulkInput!) {
  drawNumbers(input: $input) {
    bulk {
      ...BulkOutcomes
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment BulkOutcomes on Bulk {
  outcomes {
    id
    done
    version
    userErrors {
      code
      field
      message
      retryable
    }
  }
}`) as unknown as TypedDocumentString<DrawNumbersMutation, DrawNumbersMutationVariables>;
export const FinishPlatesDocument = new TypedDocumentString(`
    mutation FinishPlates($input: FinishPlatesInput!) {
  finishPlates(input: $input) {
    bulk {
      ...BulkOutcomes
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment BulkOutcomes on Bulk {
  outcomes {
    id
    done
    version
    userErrors {
      code
      field
      message
      retryable
    }
  }
}`) as unknown as TypedDocumentString<FinishPlatesMutation, FinishPlatesMutationVariables>;
export const InspectVehiclesDocument = new TypedDocumentString(`
    mutation InspectVehicles($input: InspectVehiclesInput!) {
  inspectVehicles(input: $input) {
    bulk {
      ...BulkOutcomes
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment BulkOutcomes on Bulk {
  outcomes {
    id
    done
    version
    userErrors {
      code
      field
      message
      retryable
    }
  }
}`) as unknown as TypedDocumentString<InspectVehiclesMutation, InspectVehiclesMutationVariables>;
export const IssueDocumentSetsDocument = new TypedDocumentString(`
    mutation IssueDocumentSets($input: BulkInput!) {
  issueDocumentSets(input: $input) {
    bulk {
      ...BulkOutcomes
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment BulkOutcomes on Bulk {
  outcomes {
    id
    done
    version
    userErrors {
      code
      field
      message
      retryable
    }
  }
}`) as unknown as TypedDocumentString<IssueDocumentSetsMutation, IssueDocumentSetsMutationVariables>;
export const OpenBatchDocument = new TypedDocumentString(`
    mutation OpenBatch($input: OpenBatchInput!) {
  openBatch(input: $input) {
    batch {
      ...BatchState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment BatchState on Batch {
  id
  version
  status
  listHash
  rowCount
  waiting
  done
  failed
  cancelled
  etaSeconds
  confirmedAt
  finishedAt
  failedRowsUrl
}`) as unknown as TypedDocumentString<OpenBatchMutation, OpenBatchMutationVariables>;
export const RefuseApplicationsDocument = new TypedDocumentString(`
    mutation RefuseApplications($input: RefuseApplicationsInput!) {
  refuseApplications(input: $input) {
    bulk {
      ...BulkOutcomes
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment BulkOutcomes on Bulk {
  outcomes {
    id
    done
    version
    userErrors {
      code
      field
      message
      retryable
    }
  }
}`) as unknown as TypedDocumentString<RefuseApplicationsMutation, RefuseApplicationsMutationVariables>;
export const RequestVisitDocument = new TypedDocumentString(`
    mutation RequestVisit($input: RequestVisitInput!) {
  requestVisit(input: $input) {
    visit {
      ...VisitState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment VisitState on Visit {
  id
  version
  status
  stationId
  siteAddress
  heldOn
  plannedCount
  teamStaffIds
  blanksIssued
  blanksReturned
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<RequestVisitMutation, RequestVisitMutationVariables>;
export const StartPlatesDocument = new TypedDocumentString(`
    mutation StartPlates($input: BulkInput!) {
  startPlates(input: $input) {
    bulk {
      ...BulkOutcomes
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment BulkOutcomes on Bulk {
  outcomes {
    id
    done
    version
    userErrors {
      code
      field
      message
      retryable
    }
  }
}`) as unknown as TypedDocumentString<StartPlatesMutation, StartPlatesMutationVariables>;
export const StartReviewsDocument = new TypedDocumentString(`
    mutation StartReviews($input: BulkInput!) {
  startReviews(input: $input) {
    bulk {
      ...BulkOutcomes
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment BulkOutcomes on Bulk {
  outcomes {
    id
    done
    version
    userErrors {
      code
      field
      message
      retryable
    }
  }
}`) as unknown as TypedDocumentString<StartReviewsMutation, StartReviewsMutationVariables>;
export const StartVisitDocument = new TypedDocumentString(`
    mutation StartVisit($input: StartVisitInput!) {
  startVisit(input: $input) {
    visit {
      ...VisitState
    }
    replayed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  field
  message
  params {
    name
    value
  }
  remedy
  article
  liftableBy
  retryable
}
fragment VisitState on Visit {
  id
  version
  status
  stationId
  siteAddress
  heldOn
  plannedCount
  teamStaffIds
  blanksIssued
  blanksReturned
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<StartVisitMutation, StartVisitMutationVariables>;
export const VisitDocument = new TypedDocumentString(`
    query Visit($id: ID!) {
  visit(id: $id) {
    ...VisitState
    host {
      nameMasked
      identityMasked
    }
    batches(first: 20) {
      edges {
        node {
          ...BatchState
        }
      }
    }
  }
}
    fragment BatchState on Batch {
  id
  version
  status
  listHash
  rowCount
  waiting
  done
  failed
  cancelled
  etaSeconds
  confirmedAt
  finishedAt
  failedRowsUrl
}
fragment VisitState on Visit {
  id
  version
  status
  stationId
  siteAddress
  heldOn
  plannedCount
  teamStaffIds
  blanksIssued
  blanksReturned
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<VisitQuery, VisitQueryVariables>;
export const VisitsDocument = new TypedDocumentString(`
    query Visits($first: Int!, $after: String) {
  visits(first: $first, after: $after) {
    edges {
      node {
        ...VisitState
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment VisitState on Visit {
  id
  version
  status
  stationId
  siteAddress
  heldOn
  plannedCount
  teamStaffIds
  blanksIssued
  blanksReturned
  viewerMay {
    verb
    blockedBy
  }
}`) as unknown as TypedDocumentString<VisitsQuery, VisitsQueryVariables>;
export const AdvanceClockDocument = new TypedDocumentString(`
    mutation AdvanceClock($seconds: Int!) {
  sandboxAdvanceClock(seconds: $seconds)
}
    `) as unknown as TypedDocumentString<AdvanceClockMutation, AdvanceClockMutationVariables>;
export const MessagesDocument = new TypedDocumentString(`
    query Messages($personName: String, $accidentId: ID) {
  sandboxMessages(personName: $personName, accidentId: $accidentId) {
    id
    accidentId
    template
    numberMasked
    text
  }
}
    `) as unknown as TypedDocumentString<MessagesQuery, MessagesQueryVariables>;
export const SetSmsDownDocument = new TypedDocumentString(`
    mutation SetSmsDown($down: Boolean!) {
  sandboxSetSmsDown(down: $down)
}
    `) as unknown as TypedDocumentString<SetSmsDownMutation, SetSmsDownMutationVariables>;