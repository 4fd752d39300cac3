// What credit added to the schema.
export const statements = `
create table "closureCheck" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "caseId" text not null, "courtPartnerId" text not null, "applicantIndex" text not null, "round" int not null, "number" int not null, "dueOn" date not null, "status" text not null, "overdueAt" timestamptz null, "result" text null, "findings" text null, "sha256" text null, "checkedAt" timestamptz null, "checkedByStaffId" text null, "toldBy" text null, primary key ("id"));
create index "closureCheck_due" on "closureCheck" ("dueOn") where "status" = 'DUE';
alter table "closureCheck" add constraint "closureCheck_once" unique ("caseId", "round", "number");

create table "closureClock" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "caseId" text not null, "courtPartnerId" text not null, "aboutId" text not null, "clock" text not null, "startedAt" timestamptz not null, "dueAt" timestamptz not null, "provisional" boolean not null, "metAt" timestamptz null, "breachedAt" timestamptz null, "voidedAt" timestamptz null, primary key ("id"));
create index "closureClock_caseId_index" on "closureClock" ("caseId");
create unique index "closureClock_one_running" on "closureClock" ("aboutId", "clock") where "metAt" is null and "voidedAt" is null;
create index "closureClock_due" on "closureClock" ("dueAt") where "metAt" is null and "voidedAt" is null and "breachedAt" is null;

create table "closurePaper" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "caseId" text not null, "courtPartnerId" text not null, "paper" text not null, "documentNo" text null, "sha256" text null, "issuedOn" date null, "notNeeded" text null, "recordedByStaffId" text not null, primary key ("id"));
alter table "closurePaper" add constraint "closurePaper_once" unique ("caseId", "paper");

create table "enforcementCase" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "caseNo" text not null, "courtPartnerId" text not null, "courtName" text not null, "filedOn" date not null, "handlerStaffId" text not null, "debtFen" bigint not null, "performedFen" bigint not null, "applicantKind" text not null, "applicantIndex" text not null, "applicantMasked" text not null, "status" text not null, "round" int not null, "requestedAt" timestamptz null, "rejectedItems" jsonb not null, "rejectReason" text null, "approvedByStaffId" text null, "rulingNo" text null, "rulingHash" text null, "rulingOn" date null, "servedAt" timestamptz null, "databaseNo" text null, "leavesDatabase" boolean not null, "objectorMasked" text null, "objectedOn" date null, "isObjectionLate" boolean not null, "completedAt" timestamptz null, "resumesId" text null, "resumedAsId" text null, primary key ("id"));
create index "enforcementCase_courtPartnerId_id_index" on "enforcementCase" ("courtPartnerId", "id");
create index "enforcementCase_applicantIndex_index" on "enforcementCase" ("applicantIndex");
alter table "enforcementCase" add constraint "enforcementCase_number" unique ("courtPartnerId", "caseNo");
alter table "enforcementCase" add constraint "enforcementCase_resumes" unique ("resumesId");

create table "enforcementClue" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "caseId" text not null, "courtPartnerId" text not null, "applicantIndex" text not null, "source" text not null, "words" text not null, "isUrgent" boolean not null, "reportedAt" timestamptz not null, "dueAt" timestamptz not null, "status" text not null, "findings" text null, "decidedAt" timestamptz null, "decidedByStaffId" text null, primary key ("id"));
create index "enforcementClue_caseId_index" on "enforcementClue" ("caseId");

create table "enforcementDebtor" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "caseId" text not null, "number" int not null, "partyKind" text not null, "partyIndex" text not null, "nameMasked" text not null, "identityMasked" text not null, "restrictionId" text null, "listingId" text null, "notListedReason" text null, primary key ("id"));
create index "enforcementDebtor_partyIndex_index" on "enforcementDebtor" ("partyIndex");
alter table "enforcementDebtor" add constraint "enforcementDebtor_once" unique ("caseId", "partyIndex");
alter table "enforcementDebtor" add constraint "enforcementDebtor_number" unique ("caseId", "number");

create table "exposureNotice" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "courtPartnerId" text not null, "propertyPartnerId" text null, "listingId" text not null, "partyIndex" text not null, "boardId" text not null, "status" text not null, "text" text not null, "remark" text null, "childCheckHash" text not null, "draftedByStaffId" text not null, "warnedOn" date null, "warningWay" text null, "warningHash" text null, "approvedByStaffId" text null, "approvedAt" timestamptz null, "fromOn" date null, "toOn" date null, "renewals" int not null, "assistanceNo" text null, "instructedAt" timestamptz null, "postedAt" timestamptz null, "postedByStaffId" text null, "postedByPartnerId" text null, "postedLatE6" int null, "postedLonE6" int null, "postedEvidenceId" text null, "postedHash" text null, "withdrawnAt" timestamptz null, "withdrawalReason" text null, "removalTargetAt" timestamptz null, "removalDueAt" timestamptz null, "removalDueProvisional" boolean not null, "removalLateAt" timestamptz null, "removalBreachedAt" timestamptz null, "removedAt" timestamptz null, "removedByStaffId" text null, "removedLatE6" int null, "removedLonE6" int null, "removedEvidenceId" text null, "removedHash" text null, primary key ("id"));
create index "exposureNotice_courtPartnerId_id_index" on "exposureNotice" ("courtPartnerId", "id");
create index "exposureNotice_propertyPartnerId_index" on "exposureNotice" ("propertyPartnerId");
create index "exposureNotice_listingId_index" on "exposureNotice" ("listingId");
create index "exposureNotice_partyIndex_index" on "exposureNotice" ("partyIndex");
create unique index "exposureNotice_one_live" on "exposureNotice" ("listingId", "boardId") where "status" in ('DRAFT', 'APPROVED', 'POSTED');
create index "exposureNotice_period" on "exposureNotice" ("toOn") where "status" in ('APPROVED', 'POSTED') and "withdrawnAt" is null;
create index "exposureNotice_down" on "exposureNotice" ("removalTargetAt") where "status" = 'POSTED' and "withdrawnAt" is not null;
alter table "exposureNotice" add constraint "exposureNotice_posting" unique ("postedEvidenceId");
alter table "exposureNotice" add constraint "exposureNotice_removal" unique ("removedEvidenceId");

create table "listChange" ("seq" int not null, "listVersion" text not null, "at" timestamptz not null, "change" text not null, "operation" text not null, "listingId" text null, "restrictionId" text null, "partyIndex" text null, primary key ("seq"));
create index "listChange_listingId_index" on "listChange" ("listingId");
create index "listChange_restrictionId_index" on "listChange" ("restrictionId");
alter table "listChange" add constraint "listChange_version" unique ("listVersion");

create table "listEntry" ("listingId" text not null, "nameNo" int not null, "partyKind" text not null, "partyIndex" text not null, "name" text not null, "nameKey" text not null, "nameVariant" text not null, "namePinyin" text not null, "nameFirst" text null, "masked" text not null, "sex" text null, "legalRep" text null, "listedUntil" timestamptz null, "isDisputed" boolean not null, primary key ("listingId", "nameNo"));
create index "listEntry_partyIndex_index" on "listEntry" ("partyIndex");
create index "listEntry_nameKey_index" on "listEntry" ("nameKey");
create index "listEntry_nameVariant_index" on "listEntry" ("nameVariant");
create index "listEntry_namePinyin_index" on "listEntry" ("namePinyin");
create index "listEntry_first" on "listEntry" ("nameFirst") where "nameFirst" is not null;
create index "listEntry_until" on "listEntry" ("listedUntil") where "listedUntil" is not null;

create table "listing" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "partyKind" text not null, "partyIndex" text not null, "name" text not null, "formerNames" jsonb not null, "identityCell" text not null, "identityMasked" text not null, "sex" text null, "birthDate" date null, "legalRep" text null, "courtPartnerId" text not null, "courtName" text not null, "areaName" text not null, "caseNo" text not null, "filedOn" date not null, "basisNo" text not null, "basisMaker" text not null, "duty" text not null, "performance" text not null, "performedPart" text null, "unperformedPart" text null, "conduct" text not null, "grounds" text[] not null, "debtFen" bigint null, "securedFen" bigint null, "findings" text[] not null, "termYears" int null, "grade" text null, "isOnApplication" boolean not null, "status" text not null, "proposedAt" timestamptz not null, "proposedByStaffId" text not null, "decisionDueAt" timestamptz not null, "decisionNo" text null, "decisionHash" text null, "decidedAt" timestamptz null, "decidedByStaffId" text null, "rejection" text null, "servedAt" timestamptz null, "graceUntil" date null, "publishedAt" timestamptz null, "entryNo" text null, "termEndsOn" date null, "listedUntil" timestamptz null, "endGround" text null, "releaseDueAt" timestamptz null, "overdueAt" timestamptz null, "endedAt" timestamptz null, "endReason" text null, "isDisputed" boolean not null, "relistsId" text null, primary key ("id"));
create index "listing_partyIndex_index" on "listing" ("partyIndex");
create index "listing_courtPartnerId_id_index" on "listing" ("courtPartnerId", "id");
create index "listing_release" on "listing" ("releaseDueAt") where "status" = 'PUBLISHED' and "releaseDueAt" is not null;
create unique index "listing_one_open" on "listing" ("caseNo", "partyIndex") where "status" in ('PROPOSED', 'DECIDED', 'GRACE', 'PUBLISHED');
alter table "listing" add constraint "listing_entry" unique ("entryNo");

create table "listState" ("id" serial primary key, "seq" int not null, "listVersion" text not null, "changedAt" timestamptz not null);

create table "noticeBoard" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "courtPartnerId" text not null, "place" text not null, "name" text not null, "address" text not null, "latE6" int not null, "lonE6" int not null, "isDigital" boolean not null, "propertyPartnerId" text null, "propertyName" text null, "status" text not null, "closedAt" timestamptz null, primary key ("id"));
create index "noticeBoard_courtPartnerId_id_index" on "noticeBoard" ("courtPartnerId", "id");
create index "noticeBoard_propertyPartnerId_index" on "noticeBoard" ("propertyPartnerId");
create unique index "noticeBoard_one_open" on "noticeBoard" ("courtPartnerId", "name") where "status" = 'OPEN';

alter table "evidence" drop constraint "evidence_kind_check";
alter table "evidence" add constraint "evidence_kind_check" check ("kind" in ('OWNER_IDENTITY', 'ORIGIN_PROOF', 'CONFORMITY_CERTIFICATE', 'VEHICLE_PHOTO', 'VIN_RUBBING', 'INSPECTION_FILM', 'POWER_OF_ATTORNEY', 'PLATE_PHOTO', 'BATCH_SHEET', 'ACCIDENT_FRONT_SIDE', 'ACCIDENT_REAR_SIDE', 'ACCIDENT_CONTACT', 'ACCIDENT_PLATE', 'ACCIDENT_DAMAGE', 'ACCIDENT_VIN', 'ACCIDENT_DOCUMENT', 'ACCIDENT_SIGNS', 'ACCIDENT_NON_MOTOR', 'ACCIDENT_FILM', 'POSTING_PHOTO', 'REMOVAL_PHOTO', 'OBJECTION_DOCUMENT'));

alter table "restriction" add "items" text[] not null default '{C1,C2,C3,C4,C5,C6,C7,C8,C9}', add "capacity" text not null default 'SELF', add "viaFirmIndex" text null, add "validFrom" date null, add "validTo" date null, add "exemptions" jsonb not null default '[]';
alter table "restriction" add constraint "restriction_capacity_check" check ("capacity" in ('SELF', 'LEGAL_REP', 'PRINCIPAL', 'DIRECT', 'CONTROLLER'));

alter table "closureCheck" add constraint "closureCheck_number" check ("number" >= 1 and "number" <= 10);
alter table "closureCheck" add constraint "closureCheck_told" check ("status" <> 'CHECKED' or ("result" is not null and "sha256" is not null and "toldBy" is not null));
alter table "closureCheck" add constraint "closureCheck_status_check" check ("status" in ('DUE', 'OVERDUE', 'CHECKED', 'CANCELLED'));
alter table "closureCheck" add constraint "closureCheck_result_check" check ("result" in ('NOTHING', 'FOUND'));
alter table "closureCheck" add constraint "closureCheck_toldBy_check" check ("toldBy" in ('PLATFORM', 'LETTER', 'PHONE', 'IN_PERSON'));

alter table "closureClock" add constraint "closureClock_clock_check" check ("clock" in ('REVIEW', 'DATABASE_ENTRY', 'OBJECTION', 'DATABASE_DELETION', 'CLUE', 'CLUE_URGENT'));

alter table "closurePaper" add constraint "closurePaper_one" check (("sha256" is null) = ("notNeeded" is not null) and ("sha256" is null) = ("issuedOn" is null));
alter table "closurePaper" add constraint "closurePaper_paper_check" check ("paper" in ('ENFORCEMENT_NOTICE', 'REPORT_ORDER', 'REPORT_CHECK', 'REPORT_PENALTY', 'NETWORK_QUERY', 'CLUE_CHECKS', 'SITE_CHECK', 'PREMISES_SEARCH', 'AUDIT_OR_REWARD', 'UNSALEABLE_ASSETS', 'DEBTOR_SEARCH', 'OBSTRUCTION_PENALTY', 'CRIME_REFERRAL', 'APPLICANT_TALK', 'APPLICANT_SIGNATURE', 'PANEL_MINUTES'));

alter table "enforcementCase" add constraint "enforcementCase_closed" check ("rulingOn" is not null or ("status" <> 'CLOSED_ROUND' and "status" <> 'OBJECTION' and "status" <> 'RESUMED'));
alter table "enforcementCase" add constraint "enforcementCase_ruling" check ("rulingOn" is null or ("rulingNo" is not null and "rulingHash" is not null and "approvedByStaffId" is not null));
alter table "enforcementCase" add constraint "enforcementCase_fourEyes" check ("approvedByStaffId" is null or "approvedByStaffId" <> "handlerStaffId");
alter table "enforcementCase" add constraint "enforcementCase_money" check ("debtFen" >= 0 and "performedFen" >= 0);
alter table "enforcementCase" add constraint "enforcementCase_applicantKind_check" check ("applicantKind" in ('PERSON', 'UNIT'));
alter table "enforcementCase" add constraint "enforcementCase_status_check" check ("status" in ('OPEN', 'REVIEW', 'CLOSED_ROUND', 'OBJECTION', 'RESUMED', 'DONE'));

alter table "enforcementClue" add constraint "enforcementClue_source_check" check ("source" in ('APPLICANT', 'COURT', 'OTHER'));
alter table "enforcementClue" add constraint "enforcementClue_status_check" check ("status" in ('REPORTED', 'VERIFIED', 'UNFOUNDED'));

alter table "enforcementDebtor" add constraint "enforcementDebtor_listing" check ("listingId" is null or "notListedReason" is null);
alter table "enforcementDebtor" add constraint "enforcementDebtor_partyKind_check" check ("partyKind" in ('PERSON', 'UNIT'));

alter table "exposureNotice" add constraint "exposureNotice_approved" check ("status" = 'DRAFT' or "status" = 'VOID' or ("approvedByStaffId" is not null and "warnedOn" is not null and "fromOn" is not null));
alter table "exposureNotice" add constraint "exposureNotice_warned" check ("fromOn" is null or "fromOn" >= ("warnedOn" + 7));
alter table "exposureNotice" add constraint "exposureNotice_fourEyes" check ("approvedByStaffId" is null or "approvedByStaffId" <> "draftedByStaffId");
alter table "exposureNotice" add constraint "exposureNotice_instructed" check ("postedByPartnerId" is null or "postedByPartnerId" = "courtPartnerId" or "instructedAt" is not null);
alter table "exposureNotice" add constraint "exposureNotice_renewals" check ("renewals" >= 0 and "renewals" <= 1);
alter table "exposureNotice" add constraint "exposureNotice_removed" check ("status" <> 'REMOVED' or "removedAt" is not null);
alter table "exposureNotice" add constraint "exposureNotice_status_check" check ("status" in ('DRAFT', 'APPROVED', 'POSTED', 'REMOVED', 'VOID'));
alter table "exposureNotice" add constraint "exposureNotice_warningWay_check" check ("warningWay" in ('SMS', 'LETTER'));
alter table "exposureNotice" add constraint "exposureNotice_withdrawalReason_check" check ("withdrawalReason" in ('PERFORMED', 'DELETED', 'REVOKED', 'CORRECTED', 'PERIOD_ENDED', 'MOVED_OUT', 'WITHDRAWN'));

alter table "listChange" add constraint "listChange_change_check" check ("change" in ('LISTED', 'UPDATED', 'DISPUTED', 'DELETED', 'REVOKED', 'RESTRICTED', 'LIFTED', 'NONE'));
alter table "listChange" add constraint "listChange_operation_check" check ("operation" in ('ADD', 'MOD', 'DEL', 'NONE'));

alter table "listEntry" add constraint "listEntry_partyKind_check" check ("partyKind" in ('PERSON', 'UNIT'));
alter table "listEntry" add constraint "listEntry_sex_check" check ("sex" in ('MALE', 'FEMALE'));

alter table "listing" add constraint "listing_published" check ("status" <> 'PUBLISHED' or ("entryNo" is not null and "servedAt" is not null and "decisionNo" is not null));
alter table "listing" add constraint "listing_term" check ("termYears" is null or ("termYears" >= 2 and "termYears" <= 5));
alter table "listing" add constraint "listing_partyKind_check" check ("partyKind" in ('PERSON', 'UNIT'));
alter table "listing" add constraint "listing_sex_check" check ("sex" in ('MALE', 'FEMALE'));
alter table "listing" add constraint "listing_performance_check" check ("performance" in ('NONE', 'PARTIAL', 'FULL'));
alter table "listing" add constraint "listing_grade_check" check ("grade" in ('MINOR', 'GENERAL', 'SERIOUS'));
alter table "listing" add constraint "listing_status_check" check ("status" in ('PROPOSED', 'REJECTED', 'DECIDED', 'GRACE', 'CANCELLED', 'PUBLISHED', 'DELETED', 'REVOKED'));
alter table "listing" add constraint "listing_endGround_check" check ("endGround" in ('D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'TERM', 'EARLY'));

alter table "listState" add constraint "listState_one" check ("id" = 1);

alter table "noticeBoard" add constraint "noticeBoard_place" check ("place" in ('COURT_BOARD', 'COMPOUND_GATE', 'COMPOUND_LOBBY', 'VILLAGE_BOARD'));
alter table "noticeBoard" add constraint "noticeBoard_place_check" check ("place" in ('COURT_BOARD', 'COMPOUND_GATE', 'COMPOUND_LOBBY', 'VILLAGE_BOARD', 'SCHOOL', 'HOSPITAL', 'WORKPLACE', 'FLAT_DOOR', 'RESIDENT_CHAT'));
alter table "noticeBoard" add constraint "noticeBoard_status_check" check ("status" in ('OPEN', 'CLOSED'));
`
