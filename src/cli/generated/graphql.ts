/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** What a person is asked to do herself. */
export type ActKind =
  /** Choose her plate number (选号). */
  | 'CHOOSE_NUMBER'
  /** Confirm the content of an application (确认申请信息). */
  | 'CONFIRM_APPLICATION'
  /** Confirm a list of vehicles for a unit (确认批量清单). */
  | 'CONFIRM_BATCH';

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

/** What a check said. */
export type CheckOutcome =
  /** Something does (未通过): see `failsAs` and `code`. */
  | 'FAILED'
  /** Nothing stands in the way (通过). */
  | 'PASSED'
  /** Its source has not told, or may not be asked (未知): never passes. */
  | 'UNKNOWN';

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

/** What a file shows (164号 §12). Films are MP4 up to 200 MiB, lists CSV or XLSX up to 4 MiB, all others photos or PDF up to 20 MiB. */
export type EvidenceKind =
  /** List of the cars of a visit (批量清单), as CSV or XLSX. */
  | 'BATCH_SHEET'
  /** Conformity certificate (整车出厂合格证). */
  | 'CONFORMITY_CERTIFICATE'
  /** Full film of an inspection (查验录像, 164号 §73). */
  | 'INSPECTION_FILM'
  /** Proof of origin, such as the sales invoice (来历证明). */
  | 'ORIGIN_PROOF'
  /** Identity paper of the owner (所有人身份证明). */
  | 'OWNER_IDENTITY'
  /** Photo of a finished plate (号牌照片). */
  | 'PLATE_PHOTO'
  /** Power of attorney (授权委托书). */
  | 'POWER_OF_ATTORNEY'
  /** Standard photo of the vehicle (车辆标准照片). */
  | 'VEHICLE_PHOTO'
  /** Rubbing of the VIN (车辆识别代号拓印膜). */
  | 'VIN_RUBBING';

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

/** Narrows a list of acts. */
export type PersonActFilterInput = {
  /** Of this kind. */
  readonly kind?: ActKind | null | undefined;
  /** In this state: REQUESTED is what waits for you. */
  readonly status?: ActStatus | null | undefined;
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

/** Which insurance. */
export type PolicyKind =
  /** 商业险 */
  | 'COMMERCIAL'
  /** 交强险 */
  | 'COMPULSORY';

/** A policy (保险单) of your own: you are its insurer. */
export type PolicyRowInput = {
  /** Telephone for claims (理赔电话), printed on the policy (交强险条例 §12). */
  readonly claimPhone: string;
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
  /** VIN (车辆识别代号). */
  readonly vin: string;
};

/** Whether the policy stands; that its time is over is told by `endsAt`. */
export type PolicyStatus =
  /** Cancelled (退保, 解除). */
  | 'CANCELLED'
  /** Stands (有效). */
  | 'IN_FORCE';

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

/** Where a certificate stands; it holds on the days of its term while it is VALID. */
export type QualificationStatus =
  /** Revoked by the police (撤销). */
  | 'REVOKED'
  /** Suspended until a new examination (暂停). */
  | 'SUSPENDED'
  /** In force on the days of its term (有效). */
  | 'VALID';

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

/** Sales invoices. */
export type ReportInvoicesInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** 1 to 1,000 invoices. */
  readonly rows: ReadonlyArray<InvoiceRowInput>;
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
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** Resident identity number (公民身份号码) or unified social credit code (统一社会信用代码). */
  readonly identityNumber: string;
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

/** A file that you want to upload. */
export type RequestUploadInput = {
  /** Rehearse: the same checks, all refusals, no effect, no key kept. */
  readonly dryRun?: boolean;
  /** Your name for this request, 8–100 printable characters: sent again, it is done once. Kept 90 days. */
  readonly idempotencyKey: string;
  /** What the file shows. */
  readonly kind: EvidenceKind;
  /** The record it belongs to: an application (app_…), a visit (vis_…) or a plate order (ord_…). */
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
  /** Enters cases and assists (录入受理辅助). */
  | 'CLERK'
  /** Police: dispatches (调度). */
  | 'DISPATCHER'
  /** Inspects vehicles (查验), with a certificate of the police (164号 §73). */
  | 'INSPECTOR'
  /** Police: determines liability (事故定责). */
  | 'LIABILITY_OFFICER'
  /** Answers for a station (站长). */
  | 'MANAGER'
  /** Makes plates (制牌). */
  | 'PLATE'
  /** Police: accepts, reviews and decides (登记审核). */
  | 'REGISTRAR'
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

export type DeliverAssistanceNoticeMutationVariables = Exact<{
  input: DeliverAssistanceNoticeInput;
}>;


export type DeliverAssistanceNoticeMutation = { readonly deliverAssistanceNotice: { readonly replayed: boolean, readonly restriction: { readonly id: string, readonly version: number, readonly status: RestrictionStatus, readonly orderNo: string, readonly courtName: string, readonly partyKind: PartyKind, readonly nameMasked: string, readonly measure: string, readonly liftingSteps: string, readonly noticeDeliveredAt: string | null, readonly liftedAt: string | null, readonly liftReason: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type LiftRestrictionMutationVariables = Exact<{
  input: LiftRestrictionInput;
}>;


export type LiftRestrictionMutation = { readonly liftRestriction: { readonly replayed: boolean, readonly restriction: { readonly id: string, readonly version: number, readonly status: RestrictionStatus, readonly orderNo: string, readonly courtName: string, readonly partyKind: PartyKind, readonly nameMasked: string, readonly measure: string, readonly liftingSteps: string, readonly noticeDeliveredAt: string | null, readonly liftedAt: string | null, readonly liftReason: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ReportRestrictionMutationVariables = Exact<{
  input: ReportRestrictionInput;
}>;


export type ReportRestrictionMutation = { readonly reportRestriction: { readonly replayed: boolean, readonly restriction: { readonly id: string, readonly version: number, readonly status: RestrictionStatus, readonly orderNo: string, readonly courtName: string, readonly partyKind: PartyKind, readonly nameMasked: string, readonly measure: string, readonly liftingSteps: string, readonly noticeDeliveredAt: string | null, readonly liftedAt: string | null, readonly liftReason: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RestrictionStateFragment = { readonly id: string, readonly version: number, readonly status: RestrictionStatus, readonly orderNo: string, readonly courtName: string, readonly partyKind: PartyKind, readonly nameMasked: string, readonly measure: string, readonly liftingSteps: string, readonly noticeDeliveredAt: string | null, readonly liftedAt: string | null, readonly liftReason: string | null };

export type RestrictionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: RestrictionFilterInput | null | undefined;
}>;


export type RestrictionsQuery = { readonly restrictions: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly status: RestrictionStatus, readonly orderNo: string, readonly courtName: string, readonly partyKind: PartyKind, readonly nameMasked: string, readonly measure: string, readonly liftingSteps: string, readonly noticeDeliveredAt: string | null, readonly liftedAt: string | null, readonly liftReason: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

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

export type ChangesQueryVariables = Exact<{
  after?: string | null | undefined;
  types?: ReadonlyArray<string> | string | null | undefined;
}>;


export type ChangesQuery = { readonly changes: { readonly cursor: string, readonly hasMore: boolean, readonly changes: ReadonlyArray<{ readonly id: string, readonly seq: number, readonly type: string, readonly recordId: string, readonly recordVersion: number }> } };

export type NodeQueryVariables = Exact<{
  id: string | number;
}>;


export type NodeQuery = { readonly node:
    | { readonly __typename: 'Accreditation', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'Application', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'Batch', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'Document', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'Evidence', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'FeedReceipt', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'Partner', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'Party', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'PersonAct', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'PlateDraw', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'PlateOrder', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'PoliceUnit', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'Qualification', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'Restriction', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'Station', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'Vehicle', readonly id: string, readonly version: number, readonly updatedAt: string }
    | { readonly __typename: 'Visit', readonly id: string, readonly version: number, readonly updatedAt: string }
   | null };

export type OperationOutcomeQueryVariables = Exact<{
  idempotencyKey: string;
}>;


export type OperationOutcomeQuery = { readonly operationOutcome: { readonly outcome: string, readonly recordId: string | null, readonly codes: ReadonlyArray<string> } };

export type RefusalFragment = { readonly code: string, readonly field: ReadonlyArray<string>, readonly message: string, readonly remedy: string, readonly article: string | null, readonly liftableBy: string | null, readonly retryable: boolean, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly kind: PartnerKind, readonly partnerId: string, readonly staffId: string | null, readonly functions: ReadonlyArray<StaffFunction>, readonly scopes: ReadonlyArray<string>, readonly partner: { readonly name: string, readonly status: PartnerStatus } | null, readonly stations: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly status: StationStatus, readonly accreditations: ReadonlyArray<{ readonly operation: string, readonly status: AccreditationStatus, readonly validTo: string }> }>, readonly limits: { readonly personsPerHour: number, readonly costPerRequest: number, readonly bucket: number, readonly refillPerSecond: number, readonly pageSize: number } } };

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
export const RestrictionStateFragmentDoc = new TypedDocumentString(`
    fragment RestrictionState on Restriction {
  id
  version
  status
  orderNo
  courtName
  partyKind
  nameMasked
  measure
  liftingSteps
  noticeDeliveredAt
  liftedAt
  liftReason
}
    `, {"fragmentName":"RestrictionState"}) as unknown as TypedDocumentString<RestrictionStateFragment, unknown>;
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
  measure
  liftingSteps
  noticeDeliveredAt
  liftedAt
  liftReason
}`) as unknown as TypedDocumentString<RestrictionsQuery, RestrictionsQueryVariables>;
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