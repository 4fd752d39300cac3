// What credit added to the schema.
export const statements = `
create table "assessment" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "siteId" text not null, "partnerId" text not null, "siteName" text not null, "peerGroup" text not null, "quarter" text not null, "items" jsonb not null, "deductions" jsonb not null, "bonusPoints" int not null, "bonusReason" text null, "scoreHundredths" int not null, "totalHundredths" int not null, "isForcedLast" boolean not null, "status" text not null, "assessedByStaffId" text not null, "rank" int null, "isLast" boolean not null, "result" text null, "isEliminationRecommended" boolean not null, "publishedAt" timestamptz null, "objectBy" timestamptz null, "rectifyBy" timestamptz null, "objection" text null, "objectedAt" timestamptz null, "decision" text null, "isUpheld" boolean null, "decidedAt" timestamptz null, "decidedByStaffId" text null, primary key ("id"));
create index "assessment_quarter_peerGroup_index" on "assessment" ("quarter", "peerGroup");
create index "assessment_partnerId_index" on "assessment" ("partnerId");
alter table "assessment" add constraint "assessment_once" unique ("siteId", "quarter");

create table "associationMember" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "partnerId" text not null, "name" text not null, "joinedOn" date not null, "status" text not null, "removedAt" timestamptz null, "removalReason" text null, primary key ("id"));
create unique index "associationMember_one" on "associationMember" ("partnerId") where "status" = 'MEMBER';

create table "closureCheck" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "caseId" text not null, "courtPartnerId" text not null, "applicantIndex" text not null, "round" int not null, "number" int not null, "dueOn" date not null, "status" text not null, "overdueAt" timestamptz null, "result" text null, "findings" text null, "sha256" text null, "checkedAt" timestamptz null, "checkedByStaffId" text null, "toldBy" text null, primary key ("id"));
create index "closureCheck_due" on "closureCheck" ("dueOn") where "status" = 'DUE';
alter table "closureCheck" add constraint "closureCheck_once" unique ("caseId", "round", "number");

create table "closureClock" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "caseId" text not null, "courtPartnerId" text not null, "aboutId" text not null, "clock" text not null, "startedAt" timestamptz not null, "dueAt" timestamptz not null, "provisional" boolean not null, "metAt" timestamptz null, "breachedAt" timestamptz null, "voidedAt" timestamptz null, primary key ("id"));
create index "closureClock_caseId_index" on "closureClock" ("caseId");
create unique index "closureClock_one_running" on "closureClock" ("aboutId", "clock") where "metAt" is null and "voidedAt" is null;
create index "closureClock_due" on "closureClock" ("dueAt") where "metAt" is null and "voidedAt" is null and "breachedAt" is null;

create table "closurePaper" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "caseId" text not null, "courtPartnerId" text not null, "paper" text not null, "documentNo" text null, "sha256" text null, "issuedOn" date null, "notNeeded" text null, "recordedByStaffId" text not null, primary key ("id"));
alter table "closurePaper" add constraint "closurePaper_once" unique ("caseId", "paper");

create table "clue" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "siteId" text not null, "partnerId" text not null, "kind" text not null, "urgency" text not null, "words" text not null, "status" text not null, "reporterStaffId" text null, "reporterPersonId" text null, "reportedAt" timestamptz not null, "verifyBy" timestamptz not null, "isOverdue" boolean not null, "assignedStaffId" text null, "isVerified" boolean null, "judgedAt" timestamptz null, "finding" text null, "points" int not null, "closedAt" timestamptz null, primary key ("id"));
create index "clue_siteId_index" on "clue" ("siteId");
create index "clue_reporterPersonId_index" on "clue" ("reporterPersonId");
create index "clue_due" on "clue" ("verifyBy") where "status" in ('NEW', 'ASSIGNED') and not "isOverdue";

create table "correctionItem" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "noticeId" text not null, "kind" text not null, "recordId" text not null, "at" timestamptz not null, "purpose" text not null, primary key ("id"));
create index "correctionItem_noticeId_id_index" on "correctionItem" ("noticeId", "id");
alter table "correctionItem" add constraint "correctionItem_once" unique ("noticeId", "kind", "recordId");

create table "correctionNotice" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "listingId" text not null, "listSeq" int not null, "listVersion" text not null, "courtPartnerId" text not null, "courtName" text not null, "partnerId" text not null, "cause" text not null, "fields" text[] not null, "itemCount" int not null, "status" text not null, "dueAt" timestamptz not null, "isProvisional" boolean not null, "overdueAt" timestamptz null, "confirmedAt" timestamptz null, "confirmedByStaffId" text null, "undone" text null, primary key ("id"));
create index "correctionNotice_partnerId_id_index" on "correctionNotice" ("partnerId", "id");
create index "correctionNotice_courtPartnerId_id_index" on "correctionNotice" ("courtPartnerId", "id");
create index "correctionNotice_listingId_listSeq_partnerId_index" on "correctionNotice" ("listingId", "listSeq", "partnerId");
create index "correctionNotice_due" on "correctionNotice" ("dueAt") where "status" = 'OPEN' and "overdueAt" is null;

create table "courtSuperior" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "courtPartnerId" text not null, "superiorPartnerId" text not null, "validFrom" date not null, "validTo" date null, "recordedByStaffId" text null, primary key ("id"));
alter table "courtSuperior" add constraint "courtSuperior_from" unique ("courtPartnerId", "validFrom");

create table "creditAlert" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "kind" text not null, "partnerId" text null, "subjectIndex" text null, "from" timestamptz not null, "to" timestamptz not null, "count" int not null, "usual" int not null, "cause" text not null, primary key ("id"));
create index "creditAlert_partnerId_id_index" on "creditAlert" ("partnerId", "id");
alter table "creditAlert" add constraint "creditAlert_once" unique ("cause");

create table "creditHit" ("id" text not null, "queryId" text not null, "at" timestamptz not null, "partnerId" text not null, "clientId" text not null, "purpose" text not null, "subjectKey" text not null, "listingId" text null, "restrictionId" text null, "class" text not null, "score" int not null, "listVersion" text not null, primary key ("id"));
create index "creditHit_listingId_id_index" on "creditHit" ("listingId", "id");

create table "creditJobQuery" ("no" bigserial primary key, "jobId" text not null, "at" timestamptz not null, "partnerId" text not null, "clientId" text not null, "staffId" text not null, "kind" text not null, "purpose" text not null, "consentRef" text null, "persons" int not null, "listVersion" text not null, "ip" text null, "requestId" text not null);
create index "creditJobQuery_at_index" on "creditJobQuery" ("at");
alter table "creditJobQuery" add constraint "creditJobQuery_jobId_unique" unique ("jobId");

create table "creditJobSubject" ("subjectIndex" text not null, "jobNo" bigint not null, "row" int not null, primary key ("subjectIndex", "jobNo", "row"));
create index "creditJobSubject_job" on "creditJobSubject" using brin ("jobNo");

create table "creditNotice" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "clientId" text not null, "seq" int not null, "partnerId" text not null, "watchId" text not null, "change" text not null, "listingId" text null, "restrictionId" text null, "nameHash" text not null, "listVersion" text not null, primary key ("id"));
create index "creditNotice_listingId_index" on "creditNotice" ("listingId");
alter table "creditNotice" add constraint "creditNotice_seq" unique ("clientId", "seq");

create table "creditQuery" ("id" text not null, "at" timestamptz not null, "partnerId" text not null, "clientId" text not null, "staffId" text null, "kind" text not null, "purpose" text not null, "consentRef" text null, "caseNo" text null, "subjectIndex" text null, "subjectKey" text null, "nameHash" text null, "resultClass" text null, "refusal" text null, "fieldsReturned" text[] not null, "listVersion" text not null, "ip" text null, "requestId" text not null, primary key ("id"));
create index "creditQuery_subjectIndex_id_index" on "creditQuery" ("subjectIndex", "id");
create index "creditQuery_clientId_at_index" on "creditQuery" ("clientId", "at");
create index "creditQuery_at" on "creditQuery" using brin ("at");

create table "creditQueryHour" ("hour" timestamptz not null, "examinedAt" timestamptz not null, primary key ("hour"));

create table "creditVolume" ("hour" timestamptz not null, "partnerId" text not null, "persons" int not null, primary key ("hour", "partnerId"));

create table "duty" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "listingId" text null, "restrictionId" text null, "partyKind" text not null, "partyIndex" text not null, "name" text not null, "identityMasked" text not null, "courtPartnerId" text not null, "courtName" text not null, "caseNo" text not null, "measure" text not null, "unit" text not null, "partnerId" text null, "mode" text not null, "noticeKind" text not null, "noticeNo" text null, "memorandumVersion" int not null, "ruleDocVersion" text not null, "listVersion" text not null, "status" text not null, "deliveredAt" timestamptz null, "ackDueAt" timestamptz null, "ackDueProvisional" boolean not null, "ackedAt" timestamptz null, "ackId" text null, "reminders" int not null, "nextReminderAt" timestamptz null, "liaisonAt" timestamptz null, "hitCount" int not null, "lastHitAt" timestamptz null, "skipGround" text null, "skipReason" text null, "isDisputed" boolean not null, "standsUntil" timestamptz null, "isRevoked" boolean not null, "liftAskedAt" timestamptz null, "liftTargetAt" timestamptz null, "liftDueAt" timestamptz null, "liftDueProvisional" boolean not null, "liftOverdueAt" timestamptz null, "liftedAt" timestamptz null, primary key ("id"));
create index "duty_partyIndex_index" on "duty" ("partyIndex");
create index "duty_partnerId_id_index" on "duty" ("partnerId", "id");
create index "duty_courtPartnerId_id_index" on "duty" ("courtPartnerId", "id");
create index "duty_ackId_index" on "duty" ("ackId");
create unique index "duty_one" on "duty" (coalesce("listingId", "restrictionId"), "measure", "unit");
create index "duty_lapses" on "duty" ("standsUntil") where "liftAskedAt" is null and "standsUntil" is not null;
create index "duty_waiting" on "duty" ("unit") where "status" = 'UNDELIVERED';
create index "duty_held" on "duty" ("unit", "partnerId") where "status" <> 'LIFTED';
create index "duty_reminders" on "duty" ("nextReminderAt") where "status" = 'PUSHED';
create index "duty_lifts" on "duty" ("liftDueAt") where "liftedAt" is null and "liftOverdueAt" is null;

create table "dutyAck" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "partnerId" text not null, "staffId" text not null, "at" timestamptz not null, "count" int not null, "lateCount" int not null, primary key ("id"));

create table "dutyHit" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "dutyId" text not null, "partnerId" text not null, "courtPartnerId" text not null, "partyIndex" text not null, "measure" text not null, "unit" text not null, "action" text not null, "at" timestamptz not null, "operatorStaffId" text null, "docNo" text not null, "basis" text not null, "facts" text not null, "remedy" text not null, "memorandumVersion" int not null, "ruleDocVersion" text not null, primary key ("id"));
create index "dutyHit_partyIndex_index" on "dutyHit" ("partyIndex");
create index "dutyHit_partnerId_id_index" on "dutyHit" ("partnerId", "id");
create index "dutyHit_courtPartnerId_id_index" on "dutyHit" ("courtPartnerId", "id");
alter table "dutyHit" add constraint "dutyHit_document" unique ("dutyId", "docNo");

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

create table "exposureNotice" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "courtPartnerId" text not null, "propertyPartnerId" text null, "listingId" text not null, "partyIndex" text not null, "boardId" text not null, "status" text not null, "text" text not null, "remark" text null, "childCheckHash" text not null, "draftedByStaffId" text not null, "warnedOn" date null, "warningWay" text null, "warningHash" text null, "approvedByStaffId" text null, "approvedAt" timestamptz null, "fromOn" date null, "toOn" date null, "renewals" int not null, "daysBefore" int not null, "assistanceNo" text null, "instructedAt" timestamptz null, "postedAt" timestamptz null, "postedByStaffId" text null, "postedByPartnerId" text null, "postedLatE6" int null, "postedLonE6" int null, "postedEvidenceId" text null, "postedHash" text null, "withdrawnAt" timestamptz null, "withdrawalReason" text null, "removalTargetAt" timestamptz null, "removalDueAt" timestamptz null, "removalDueProvisional" boolean not null, "removalLateAt" timestamptz null, "removalBreachedAt" timestamptz null, "removedAt" timestamptz null, "removedByStaffId" text null, "removedLatE6" int null, "removedLonE6" int null, "removedEvidenceId" text null, "removedHash" text null, primary key ("id"));
create index "exposureNotice_courtPartnerId_id_index" on "exposureNotice" ("courtPartnerId", "id");
create index "exposureNotice_propertyPartnerId_index" on "exposureNotice" ("propertyPartnerId");
create index "exposureNotice_listingId_index" on "exposureNotice" ("listingId");
create index "exposureNotice_partyIndex_index" on "exposureNotice" ("partyIndex");
create unique index "exposureNotice_one_live" on "exposureNotice" ("listingId", "boardId") where "status" in ('DRAFT', 'APPROVED', 'POSTED');
create index "exposureNotice_period" on "exposureNotice" ("toOn") where "status" in ('APPROVED', 'POSTED') and "withdrawnAt" is null;
create index "exposureNotice_down" on "exposureNotice" ("removalTargetAt") where "status" = 'POSTED' and "withdrawnAt" is not null;
alter table "exposureNotice" add constraint "exposureNotice_posting" unique ("postedEvidenceId");
alter table "exposureNotice" add constraint "exposureNotice_removal" unique ("removedEvidenceId");

create table "feedChange" ("seq" int not null, "listVersion" text not null, "at" timestamptz not null, "operation" text not null, "listingId" text null, "line" text null, "hash" text null, "previousHash" text null, "rowCount" int not null, "checksum" text not null, primary key ("seq"));
create index "feedChange_lines" on "feedChange" ("listingId") where "line" is not null;
alter table "feedChange" add constraint "feedChange_version" unique ("listVersion");

create table "guardInstruction" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "siteId" text not null, "partnerId" text not null, "staffId" text not null, "kind" text not null, "words" text not null, "status" text not null, "givenByKind" text not null, "givenByStaffId" text not null, "givenAt" timestamptz not null, "doneAt" timestamptz null, primary key ("id"));
create index "guardInstruction_siteId_index" on "guardInstruction" ("siteId");

create table "guardOrder" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "incidentId" text not null, "siteId" text not null, "partnerId" text not null, "postId" text not null, "shiftId" text not null, "staffId" text not null, "status" text not null, "metres" int not null, "offeredAt" timestamptz not null, "acceptBy" timestamptz not null, "acceptedAt" timestamptz null, "arriveBy" timestamptz null, "arrivedAt" timestamptz null, "feedbackBy" timestamptz null, "feedbackAt" timestamptz null, "arrivedLate" boolean not null, "fedBackLate" boolean not null, "acts" text[] not null, "feedback" text null, primary key ("id"));
create index "guardOrder_siteId_index" on "guardOrder" ("siteId");
create unique index "guardOrder_one_live" on "guardOrder" ("incidentId") where "status" in ('OFFERED', 'ACCEPTED', 'ARRIVED');
create unique index "guardOrder_asked_once" on "guardOrder" ("incidentId", "staffId");
create index "guardOrder_offers" on "guardOrder" ("acceptBy") where "status" = 'OFFERED';
create index "guardOrder_on_the_way" on "guardOrder" ("arriveBy") where "status" in ('ACCEPTED', 'ARRIVED');

create table "guardPost" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "siteId" text not null, "partnerId" text not null, "name" text not null, "latE6" int not null, "lonE6" int not null, "status" text not null, primary key ("id"));
create unique index "guardPost_one_open" on "guardPost" ("siteId", "name") where "status" = 'OPEN';

create table "guardShift" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "postId" text not null, "siteId" text not null, "partnerId" text not null, "staffId" text not null, "from" timestamptz not null, "to" timestamptz not null, "status" text not null, "onAt" timestamptz null, "offAt" timestamptz null, primary key ("id"));
create index "guardShift_siteId_index" on "guardShift" ("siteId");
create unique index "guardShift_one_on_duty" on "guardShift" ("staffId") where "status" = 'ON_DUTY';
create index "guardShift_due" on "guardShift" ("to") where "status" in ('PLANNED', 'ON_DUTY');

create table "household" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "siteId" text not null, "partnerId" text not null, "unitNo" text not null, "occupancy" text not null, "residents" int not null, "personId" text null, "contactBasis" text null, "contactNameCell" text null, "contactNameMasked" text null, "contactMobileCell" text null, "contactMobileMasked" text null, "plateNos" text[] not null, "movedInOn" date null, "movedOutOn" date null, "status" text not null, primary key ("id"));
create index "household_siteId_index" on "household" ("siteId");
create index "household_personId_index" on "household" ("personId");
create unique index "household_one_current" on "household" ("siteId", "unitNo") where "status" = 'CURRENT';

create table "householdExport" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "siteId" text not null, "taskNo" text not null, "reason" text not null, "status" text not null, "requestedByStaffId" text not null, "decidedByStaffId" text null, "validUntil" timestamptz null, primary key ("id"));
create index "householdExport_due" on "householdExport" ("validUntil") where "status" = 'APPROVED';

create table "householdLook" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "householdId" text not null, "siteId" text not null, "byKind" text not null, "byPartnerId" text not null, "byStaffId" text null, "purpose" text not null, "reference" text null, "at" timestamptz not null, "keptUntil" timestamptz not null, primary key ("id"));
create index "householdLook_householdId_index" on "householdLook" ("householdId");
create index "householdLook_keptUntil_index" on "householdLook" ("keptUntil");

create table "incident" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "siteId" text not null, "partnerId" text not null, "kind" text not null, "level" text not null, "status" text not null, "latE6" int not null, "lonE6" int not null, "place" text not null, "details" text not null, "reportedByKind" text not null, "reportedByStaffId" text null, "reportedAt" timestamptz not null, "unansweredAt" timestamptz null, "closedAt" timestamptz null, "closedByStaffId" text null, "outcome" text null, primary key ("id"));
create index "incident_siteId_index" on "incident" ("siteId");
create index "incident_seeking" on "incident" ("siteId") where "status" = 'SEEKING';

create table "listChange" ("seq" int not null, "listVersion" text not null, "at" timestamptz not null, "change" text not null, "operation" text not null, "listingId" text null, "restrictionId" text null, "partyIndex" text null, primary key ("seq"));
create index "listChange_listingId_index" on "listChange" ("listingId");
create index "listChange_restrictionId_index" on "listChange" ("restrictionId");
alter table "listChange" add constraint "listChange_version" unique ("listVersion");

create table "listComparison" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "clientId" text not null, "partnerId" text not null, "listVersion" text not null, "rowCount" int not null, "checksum" text not null, "expectedRowCount" int not null, "expectedChecksum" text not null, "answer" text not null, primary key ("id"));
create index "listComparison_clientId_id_index" on "listComparison" ("clientId", "id");

create table "listEntry" ("listingId" text not null, "nameNo" int not null, "partyKind" text not null, "partyIndex" text not null, "name" text not null, "nameKey" text not null, "nameVariant" text not null, "namePinyin" text not null, "nameFirst" text null, "masked" text not null, "sex" text null, "legalRep" text null, "listedUntil" timestamptz null, "isDisputed" boolean not null, primary key ("listingId", "nameNo"));
create index "listEntry_partyIndex_index" on "listEntry" ("partyIndex");
create index "listEntry_nameKey_listingId_index" on "listEntry" ("nameKey", "listingId");
create index "listEntry_nameVariant_listingId_index" on "listEntry" ("nameVariant", "listingId");
create index "listEntry_nameYear" on "listEntry" ("nameVariant", substr("masked", 7, 4), "listingId");
create index "listEntry_pinyinYear" on "listEntry" ("namePinyin", substr("masked", 7, 4), "listingId") where "namePinyin" <> '';
create index "listEntry_pinyin" on "listEntry" ("namePinyin", "listingId") where "namePinyin" <> '';
create index "listEntry_organisation" on "listEntry" (substr("masked", 9, 9)) where "partyKind" = 'UNIT';
create index "listEntry_first" on "listEntry" ("nameFirst", "listingId") where "nameFirst" is not null;
create index "listEntry_until" on "listEntry" ("listedUntil") where "listedUntil" is not null;

create table "listing" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "partyKind" text not null, "partyIndex" text not null, "name" text not null, "formerNames" jsonb not null, "identityCell" text not null, "identityMasked" text not null, "sex" text null, "birthDate" date null, "legalRep" text null, "courtPartnerId" text not null, "courtName" text not null, "areaName" text not null, "caseNo" text not null, "filedOn" date not null, "basisNo" text not null, "basisMaker" text not null, "duty" text not null, "performance" text not null, "performedPart" text null, "unperformedPart" text null, "conduct" text not null, "grounds" text[] not null, "debtFen" bigint null, "securedFen" bigint null, "findings" text[] not null, "termYears" int null, "grade" text null, "isOnApplication" boolean not null, "status" text not null, "proposedAt" timestamptz not null, "proposedByStaffId" text not null, "decisionDueAt" timestamptz not null, "decisionNo" text null, "decisionHash" text null, "decidedAt" timestamptz null, "decidedByStaffId" text null, "rejection" text null, "servedAt" timestamptz null, "graceUntil" date null, "publishedAt" timestamptz null, "entryNo" text null, "termEndsOn" date null, "listedUntil" timestamptz null, "endGround" text null, "releaseDueAt" timestamptz null, "overdueAt" timestamptz null, "endedAt" timestamptz null, "endReason" text null, "isDisputed" boolean not null, "bankruptcyRuling" text null, "bankruptcyRulingNo" text null, "bankruptcyRuledOn" date null, "bankruptcyFraudNo" text null, "bankruptcyFraudOn" date null, "relistsId" text null, "newGround" text null, "newGroundSince" date null, primary key ("id"));
create index "listing_partyIndex_index" on "listing" ("partyIndex");
create index "listing_courtPartnerId_id_index" on "listing" ("courtPartnerId", "id");
create index "listing_release" on "listing" ("releaseDueAt") where "status" = 'PUBLISHED' and "releaseDueAt" is not null;
create index "listing_term" on "listing" ("listedUntil") where "status" = 'PUBLISHED' and "termEndsOn" is not null and "endGround" is null;
create index "listing_decision" on "listing" ("decisionDueAt") where "status" = 'PROPOSED' and "overdueAt" is null;
create unique index "listing_one_open" on "listing" ("caseNo", "partyIndex") where "status" in ('PROPOSED', 'DECIDED', 'GRACE', 'PUBLISHED');
alter table "listing" add constraint "listing_entry" unique ("entryNo");

create table "listReconciliation" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "courtPartnerId" text not null, "onDate" date not null, "status" text not null, "reported" int not null, "platformCount" int null, "databaseOnly" int null, "platformOnly" int null, "comparedAt" timestamptz null, "staffId" text not null, primary key ("id"));
create index "listReconciliation_courtPartnerId_id_index" on "listReconciliation" ("courtPartnerId", "id");
create unique index "listReconciliation_one_open" on "listReconciliation" ("courtPartnerId", "onDate") where "status" = 'OPEN';

create table "listReconciliationRow" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "reconciliationId" text not null, "side" text not null, "entryNo" text not null, "listingId" text null, primary key ("id"));
alter table "listReconciliationRow" add constraint "listReconciliationRow_entry" unique ("reconciliationId", "entryNo");

create table "listRow" ("listingId" text not null, "line" text not null, "hash" text not null, primary key ("listingId"));

create table "listSnapshot" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "listVersion" text not null, "at" timestamptz not null, "rowCount" int not null, "checksum" text not null, "parts" jsonb not null, "sizeBytes" bigint not null, primary key ("id"));
create index "listSnapshot_at_index" on "listSnapshot" ("at");
alter table "listSnapshot" add constraint "listSnapshot_version" unique ("listVersion");

create table "listState" ("id" serial primary key, "seq" int not null, "listVersion" text not null, "changedAt" timestamptz not null);

create table "matchDecision" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "partnerId" text not null, "matchId" text not null, "subjectKey" text not null, "listingId" text null, "restrictionId" text null, "matchClass" text not null, "decision" text not null, "isAdverse" boolean not null, "status" text not null, "note" text not null, "expiresAt" timestamptz not null, "decidedByStaffId" text not null, "confirmedByStaffId" text null, primary key ("id"));
create unique index "matchDecision_one" on "matchDecision" ("partnerId", "subjectKey", coalesce("listingId", "restrictionId")) where "status" in ('IN_FORCE', 'AWAITING_SECOND');
create index "matchDecision_partnerId_id_index" on "matchDecision" ("partnerId", "id");

create table "measureRevision" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "memorandumVersion" int not null, "code" text not null, "kind" text not null, "area" text not null, "zh" text not null, "en" text not null, "effect" text not null, "units" text[] not null, "subjects" text[] not null, "items" text[] not null, "mode" text not null, "occasion" text not null, "legalBasis" jsonb not null, "listRef" jsonb null, "reason" text not null, "courtPartnerId" text not null, "savedByStaffId" text not null, primary key ("id"));
alter table "measureRevision" add constraint "measureRevision_version" unique ("memorandumVersion");

create table "noticeBoard" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "courtPartnerId" text not null, "place" text not null, "name" text not null, "address" text not null, "latE6" int not null, "lonE6" int not null, "isDigital" boolean not null, "propertyPartnerId" text null, "propertyName" text null, "status" text not null, "closedAt" timestamptz null, primary key ("id"));
create index "noticeBoard_courtPartnerId_id_index" on "noticeBoard" ("courtPartnerId", "id");
create index "noticeBoard_propertyPartnerId_index" on "noticeBoard" ("propertyPartnerId");
create unique index "noticeBoard_one_open" on "noticeBoard" ("courtPartnerId", "name") where "status" = 'OPEN';

create table "noticeCounter" ("clientId" text not null, "lastSeq" int not null, "ackedSeq" int not null, "ackedAt" timestamptz null, primary key ("clientId"));

create table "objection" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "listingId" text not null, "kind" text not null, "reason" text not null, "partyIndex" text not null, "filedByPersonId" text not null, "isByRepresentative" boolean not null, "courtPartnerId" text not null, "courtName" text not null, "caseNo" text not null, "listedByStaffId" text not null, "status" text not null, "decisionNo" text null, "decisionReason" text null, "decidedAt" timestamptz null, "decidedByStaffId" text null, "servedAt" timestamptz null, "superiorPartnerId" text null, "superiorName" text null, "reconsiderationReason" text null, "reconsideredAt" timestamptz null, "reconsiderationNo" text null, "closedAt" timestamptz null, primary key ("id"));
create index "objection_courtPartnerId_id_index" on "objection" ("courtPartnerId", "id");
create index "objection_partyIndex_id_index" on "objection" ("partyIndex", "id");
create index "objection_superiorPartnerId_id_index" on "objection" ("superiorPartnerId", "id");
create unique index "objection_one_open" on "objection" ("listingId") where "status" in ('OPEN', 'UPHELD', 'REFUSED', 'RECONSIDERING');

create table "objectionClock" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "objectionId" text not null, "step" text not null, "startedAt" timestamptz not null, "dueAt" timestamptz not null, "isProvisional" boolean not null, "doneAt" timestamptz null, "missedAt" timestamptz null, primary key ("id"));
create index "objectionClock_running" on "objectionClock" ("dueAt") where "doneAt" is null and "missedAt" is null;
alter table "objectionClock" add constraint "objectionClock_once" unique ("objectionId", "step", "startedAt");

create table "obliviousDay" ("partnerId" text not null, "day" date not null, "spent" int not null, primary key ("partnerId", "day"));

create table "obliviousEvaluation" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "partnerId" text not null, "clientId" text not null, "staffId" text null, "keyId" text not null, "elementCount" int not null, "purpose" text not null, "consentRef" text null, "evaluatedAt" timestamptz not null, primary key ("id"));
create index "obliviousEvaluation_partnerId_id_index" on "obliviousEvaluation" ("partnerId", "id");

create table "obliviousFile" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "keyId" text not null, "number" int not null, "publishedOn" date not null, "listVersion" text not null, "entryCount" int not null, "sha256" text not null, "deltaSha256" text null, "addedCount" int not null, "removedCount" int not null, "manifest" text not null, "publishedAt" timestamptz not null, "expiresAt" timestamptz not null, primary key ("id"));
alter table "obliviousFile" add constraint "obliviousFile_number" unique ("keyId", "number");
alter table "obliviousFile" add constraint "obliviousFile_day" unique ("keyId", "publishedOn");

create table "obliviousKey" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "epoch" date not null, "publicKey" text not null, "privateCell" text null, "validFrom" timestamptz not null, "validTo" timestamptz not null, "retiredAt" timestamptz null, "leasedUntil" timestamptz null, primary key ("id"));
alter table "obliviousKey" add constraint "obliviousKey_week" unique ("epoch");

create table "obliviousOutput" ("keyId" text not null, "partyIndex" text not null, "output" text not null, primary key ("keyId", "partyIndex"));
create index "obliviousOutput_keyId_output_index" on "obliviousOutput" ("keyId", "output");

create table "patrol" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "incidentId" text not null, "partnerId" text not null, "urgency" text not null, "status" text not null, "dispatchedAt" timestamptz not null, "arrivedAt" timestamptz null, "finishedAt" timestamptz null, primary key ("id"));
alter table "patrol" add constraint "patrol_once" unique ("incidentId");

create table "policyApplication" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "policyNo" int not null, "policyVersion" int not null, "unit" text not null, "partnerId" text not null, "applicationNo" text not null, "partyKind" text not null, "partyIndex" text not null, "nameMasked" text not null, "identityMasked" text not null, "officerIndexes" text[] not null, "status" text not null, "heldAt" timestamptz null, "holdUntil" timestamptz null, "holdProvisional" boolean not null, "performanceShownAt" timestamptz null, "proofNo" text null, "cancelledAt" timestamptz null, primary key ("id"));
create index "policyApplication_partyIndex_index" on "policyApplication" ("partyIndex");
create index "policyApplication_unit_id_index" on "policyApplication" ("unit", "id");
create index "policyApplication_holds" on "policyApplication" ("holdUntil") where "status" = 'HELD';
alter table "policyApplication" add constraint "policyApplication_number" unique ("policyNo", "applicationNo");

create table "policyCheck" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "applicationId" text not null, "unit" text not null, "checkPoint" text not null, "result" text not null, "at" timestamptz not null, "partnerId" text not null, "staffId" text not null, "partyIndex" text not null, "purpose" text not null, "listVersion" text not null, "memorandumVersion" int not null, "ruleDocVersion" text not null, "listingIds" text[] not null, "restrictionIds" text[] not null, "matchIds" text[] not null, "caseNo" text null, "courtName" text null, "isDisputed" boolean not null, "foundOfficers" int not null, "exemption" text null, "exemptionNo" text null, primary key ("id"));
create index "policyCheck_applicationId_id_index" on "policyCheck" ("applicationId", "id");
create index "policyCheck_partyIndex_index" on "policyCheck" ("partyIndex");
create index "policyCheck_listings" on "policyCheck" using gin ("listingIds");

create table "ranking" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "quarter" text not null, "peerGroup" text not null, "size" int not null, "isRanked" boolean not null, "status" text not null, "publishedAt" timestamptz not null, "objectBy" timestamptz not null, "publishedByStaffId" text not null, primary key ("id"));
create index "ranking_due" on "ranking" ("objectBy") where "status" = 'PUBLISHED';
alter table "ranking" add constraint "ranking_once" unique ("quarter", "peerGroup");

create table "reportedEntry" ("reconciliationId" text not null, "entryNo" text not null, primary key ("reconciliationId", "entryNo"));

create table "screeningContract" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "partnerId" text not null, "contractNo" text not null, "purposes" text[] not null, "personsPerHour" int not null, "validFrom" date not null, "validTo" date not null, "recordedByStaffId" text not null, primary key ("id"));
alter table "screeningContract" add constraint "screeningContract_no" unique ("partnerId", "contractNo");

create table "screeningFault" ("jobId" text not null, "row" int not null, "code" text not null, primary key ("jobId", "row"));

create table "screeningFile" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "partnerId" text not null, "clientId" text not null, "staffId" text not null, "format" text not null, "status" text not null, "ticketExpiresAt" timestamptz not null, "keyCell" text not null, "sha256" text null, "sizeBytes" int null, "storedAt" timestamptz null, "removeAt" timestamptz not null, primary key ("id"));
create index "screeningFile_removal" on "screeningFile" ("removeAt") where "status" <> 'REMOVED';

create table "screeningJob" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "partnerId" text not null, "clientId" text not null, "staffId" text not null, "partnerKind" text not null, "fileId" text not null, "sha256" text not null, "purpose" text not null, "consentPolicyRef" text null, "status" text not null, "requestId" text not null, "ip" text null, "crashes" int not null, "startedAt" timestamptz null, "finishedAt" timestamptz null, "expiresAt" timestamptz null, "listVersion" text null, "rowCount" int null, "badCount" int null, "counts" jsonb not null, "failure" text null, primary key ("id"));
create index "screeningJob_partnerId_id_index" on "screeningJob" ("partnerId", "id");
create index "screeningJob_open" on "screeningJob" ("id") where "status" in ('QUEUED', 'VALIDATING', 'RUNNING');
create unique index "screeningJob_once" on "screeningJob" ("clientId", "sha256", "purpose") where "status" in ('QUEUED', 'VALIDATING', 'RUNNING', 'DONE', 'PARTIAL');
create index "screeningJob_expiry" on "screeningJob" ("expiresAt") where "status" in ('DONE', 'PARTIAL');

create table "screeningOutcome" ("jobId" text not null, "listVersion" text not null, "rowCount" int not null, "badCount" int not null, "counts" jsonb not null, primary key ("jobId"));

create table "screeningProgress" ("id" text not null, "rowsTotal" int not null, "rowsRead" int not null, "at" timestamptz not null, primary key ("id"));

create table "screeningReceipt" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "partnerId" text not null, "purpose" text not null, "resultClass" text null, "listVersion" text not null, "listSeq" int not null, "listingIds" text[] not null, "issuedAt" timestamptz not null, "expiresAt" timestamptz not null, "statusDay" date not null, "statusIndex" int not null, primary key ("id"));
alter table "screeningReceipt" add constraint "screeningReceipt_place" unique ("statusDay", "statusIndex");

create table "screeningResult" ("id" text not null, "jobId" text not null, "row" int not null, "ref" text not null, "class" text not null, "score" int not null, "listingIds" text[] not null, "isDisputed" boolean not null, "listVersion" text not null, primary key ("id"));
create index "screeningResult_jobId_id_index" on "screeningResult" ("jobId", "id");

create table "site" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "partnerId" text not null, "peerGroup" text not null, "name" text not null, "address" text not null, "divisionCode" text not null, "latE6" int not null, "lonE6" int not null, "households" int not null, "status" text not null, "feeLinkBps" int null, "feeLinkAgreedBy" text null, "feeLinkContractNo" text null, primary key ("id"));
create unique index "site_one_open" on "site" ("partnerId", "name") where "status" = 'OPEN';

create table "unitBinding" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "unitCode" text not null, "partnerId" text not null, "validFrom" date not null, "validTo" date null, "boundByStaffId" text null, primary key ("id"));
create index "unitBinding_partnerId_index" on "unitBinding" ("partnerId");
create unique index "unitBinding_one_open" on "unitBinding" ("unitCode") where "validTo" is null;

create table "watch" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "clientId" text not null, "partnerId" text not null, "subjectRef" text not null, "partyKind" text not null, "partyIndex" text not null, "nameHash" text not null, "purpose" text not null, "consentRef" text null, "consentUntil" date not null, "agreementUntil" date null, "endsOn" date not null, "hearsListings" boolean not null, "items" text[] not null, "status" text not null, "endedAt" timestamptz null, "endReason" text null, primary key ("id"));
create index "watch_clientId_id_index" on "watch" ("clientId", "id");
create unique index "watch_one" on "watch" ("clientId", "subjectRef") where "status" = 'ACTIVE';
create index "watch_party" on "watch" ("partyIndex") where "status" = 'ACTIVE';
create index "watch_ends_on" on "watch" ("endsOn", "clientId") where "status" = 'ACTIVE';

create table "wrongChange" ("seq" int not null, "listVersion" text not null, "listingId" text not null, "courtPartnerId" text not null, "courtName" text not null, "cause" text not null, "fields" text[] not null, "lookAgainAt" timestamptz null, primary key ("seq"));
create index "wrongChange_look" on "wrongChange" ("lookAgainAt") where "lookAgainAt" is not null;

alter table "evidence" drop constraint "evidence_kind_check";
alter table "evidence" add constraint "evidence_kind_check" check ("kind" in ('OWNER_IDENTITY', 'ORIGIN_PROOF', 'CONFORMITY_CERTIFICATE', 'VEHICLE_PHOTO', 'VIN_RUBBING', 'INSPECTION_FILM', 'POWER_OF_ATTORNEY', 'PLATE_PHOTO', 'BATCH_SHEET', 'ACCIDENT_FRONT_SIDE', 'ACCIDENT_REAR_SIDE', 'ACCIDENT_CONTACT', 'ACCIDENT_PLATE', 'ACCIDENT_DAMAGE', 'ACCIDENT_VIN', 'ACCIDENT_DOCUMENT', 'ACCIDENT_SIGNS', 'ACCIDENT_NON_MOTOR', 'ACCIDENT_FILM', 'POSTING_PHOTO', 'REMOVAL_PHOTO', 'COURT_DECISION', 'CLUE_PHOTO', 'OBJECTION_DOCUMENT'));

alter table "restriction" add "signedBy" text not null, add "signedOn" date not null, add "items" text[] not null default '{C1,C2,C3,C4,C5,C6,C7,C8,C9}', add "capacity" text not null default 'SELF', add "viaFirmIndex" text null, add "validFrom" date null, add "validTo" date null, add "exemptions" jsonb not null default '[]';
create index "restriction_viaFirm" on "restriction" ("viaFirmIndex") where "viaFirmIndex" is not null;
alter table "restriction" add constraint "restriction_capacity_check" check ("capacity" in ('SELF', 'LEGAL_REP', 'PRINCIPAL', 'DIRECT', 'CONTROLLER'));

alter table "assessment" add constraint "assessment_points" check ("totalHundredths" >= 0 and "totalHundredths" <= 10000 and "scoreHundredths" >= 0 and "scoreHundredths" <= 10000 and "bonusPoints" >= 0 and "bonusPoints" <= 5);
alter table "assessment" add constraint "assessment_four_eyes" check ("decidedByStaffId" is null or "decidedByStaffId" <> "assessedByStaffId");
alter table "assessment" add constraint "assessment_result" check (("status" = 'DRAFT') = ("result" is null));
alter table "assessment" add constraint "assessment_peerGroup_check" check ("peerGroup" in ('COMPOUND', 'TOWER', 'CONSTRUCTION_SITE'));
alter table "assessment" add constraint "assessment_status_check" check ("status" in ('DRAFT', 'PUBLISHED', 'OBJECTED', 'FINAL'));
alter table "assessment" add constraint "assessment_result_check" check ("result" in ('REWARD', 'NONE', 'YELLOW', 'RED'));

alter table "associationMember" add constraint "associationMember_status_check" check ("status" in ('MEMBER', 'REMOVED'));

alter table "closureCheck" add constraint "closureCheck_number" check ("number" >= 1 and "number" <= 10);
alter table "closureCheck" add constraint "closureCheck_told" check ("status" <> 'CHECKED' or ("result" is not null and "sha256" is not null and "toldBy" is not null));
alter table "closureCheck" add constraint "closureCheck_status_check" check ("status" in ('DUE', 'OVERDUE', 'CHECKED', 'CANCELLED'));
alter table "closureCheck" add constraint "closureCheck_result_check" check ("result" in ('NOTHING', 'FOUND'));
alter table "closureCheck" add constraint "closureCheck_toldBy_check" check ("toldBy" in ('PLATFORM', 'LETTER', 'PHONE', 'IN_PERSON'));

alter table "closureClock" add constraint "closureClock_clock_check" check ("clock" in ('REVIEW', 'DATABASE_ENTRY', 'OBJECTION', 'DATABASE_DELETION', 'CLUE', 'CLUE_URGENT'));

alter table "closurePaper" add constraint "closurePaper_one" check (("sha256" is null) = ("notNeeded" is not null) and ("sha256" is null) = ("issuedOn" is null));
alter table "closurePaper" add constraint "closurePaper_paper_check" check ("paper" in ('ENFORCEMENT_NOTICE', 'REPORT_ORDER', 'REPORT_CHECK', 'REPORT_PENALTY', 'NETWORK_QUERY', 'CLUE_CHECKS', 'SITE_CHECK', 'PREMISES_SEARCH', 'AUDIT_OR_REWARD', 'UNSALEABLE_ASSETS', 'DEBTOR_SEARCH', 'OBSTRUCTION_PENALTY', 'CRIME_REFERRAL', 'APPLICANT_TALK', 'APPLICANT_SIGNATURE', 'PANEL_MINUTES'));

alter table "clue" add constraint "clue_points" check ("points" >= 0 and ("points" = 0 or "isVerified"));
alter table "clue" add constraint "clue_reporter" check (("reporterStaffId" is null) <> ("reporterPersonId" is null));
alter table "clue" add constraint "clue_judged" check (("status" in ('VERIFIED', 'FALSE', 'CLOSED')) = ("isVerified" is not null));
alter table "clue" add constraint "clue_kind_check" check ("kind" in ('GROUP_RENT', 'FIRE_HAZARD', 'STRANGER', 'FRAUD', 'STOLEN_GOODS', 'DRUG', 'OTHER'));
alter table "clue" add constraint "clue_urgency_check" check ("urgency" in ('ROUTINE', 'URGENT'));
alter table "clue" add constraint "clue_status_check" check ("status" in ('NEW', 'ASSIGNED', 'VERIFIED', 'FALSE', 'CLOSED'));

alter table "correctionItem" add constraint "correctionItem_kind_check" check ("kind" in ('SCREENING', 'NOTICE', 'DUTY_HIT', 'POLICY_CHECK'));

alter table "correctionNotice" add constraint "correctionNotice_confirmed" check (("status" = 'CONFIRMED') = ("undone" is not null));
alter table "correctionNotice" add constraint "correctionNotice_cause_check" check ("cause" in ('REVOKED', 'CORRECTED'));
alter table "correctionNotice" add constraint "correctionNotice_status_check" check ("status" in ('OPEN', 'CONFIRMED'));

alter table "courtSuperior" add constraint "courtSuperior_other" check ("courtPartnerId" <> "superiorPartnerId");
alter table "courtSuperior" add constraint "courtSuperior_period" check ("validTo" is null or "validFrom" <= "validTo");

alter table "creditAlert" add constraint "creditAlert_kind_check" check ("kind" in ('VOLUME', 'NIGHT_BULK', 'MANY_ORGANISATIONS', 'NO_CONSENT', 'PURPOSE'));

alter table "creditHit" add constraint "creditHit_of_one" check (("listingId" is null) <> ("restrictionId" is null));
alter table "creditHit" add constraint "creditHit_class_check" check ("class" in ('EXACT', 'ID_NAME_CONFLICT', 'STRONG', 'POSSIBLE', 'WEAK', 'NONE'));
create or replace function "creditLog_keep"() returns trigger as $$ begin raise exception 'the query log is only added to' using errcode = 'insufficient_privilege'; end; $$ language plpgsql;
create trigger "creditHit_keep" before update or delete or truncate on "creditHit" for each statement execute function "creditLog_keep"();

alter table "creditJobQuery" add constraint "creditJobQuery_kind_check" check ("kind" in ('DEALERSHIP', 'USED_CAR_MARKET', 'SCRAPPING_FIRM', 'BANK', 'INSURER', 'COURT', 'SIGNATORY', 'TAX_AUTHORITY', 'MANUFACTURER', 'PLATE_MAKER', 'INSPECTION_STATION', 'SURVEYOR', 'CHANNEL', 'KIOSK_OPERATOR', 'PROPERTY_COMPANY', 'POLICE', 'CITIZEN'));
create or replace function "creditLog_keep"() returns trigger as $$ begin raise exception 'the query log is only added to' using errcode = 'insufficient_privilege'; end; $$ language plpgsql;
create trigger "creditJobQuery_keep" before update or delete or truncate on "creditJobQuery" for each statement execute function "creditLog_keep"();

create or replace function "creditLog_keep"() returns trigger as $$ begin raise exception 'the query log is only added to' using errcode = 'insufficient_privilege'; end; $$ language plpgsql;
create trigger "creditJobSubject_keep" before update or delete or truncate on "creditJobSubject" for each statement execute function "creditLog_keep"();

alter table "creditNotice" add constraint "creditNotice_change_check" check ("change" in ('LISTED', 'UPDATED', 'DISPUTED', 'DELETED', 'REVOKED', 'RESTRICTED', 'LIFTED'));

alter table "creditQuery" add constraint "creditQuery_kind_check" check ("kind" in ('DEALERSHIP', 'USED_CAR_MARKET', 'SCRAPPING_FIRM', 'BANK', 'INSURER', 'COURT', 'SIGNATORY', 'TAX_AUTHORITY', 'MANUFACTURER', 'PLATE_MAKER', 'INSPECTION_STATION', 'SURVEYOR', 'CHANNEL', 'KIOSK_OPERATOR', 'PROPERTY_COMPANY', 'POLICE', 'CITIZEN'));
create or replace function "creditLog_keep"() returns trigger as $$ begin raise exception 'the query log is only added to' using errcode = 'insufficient_privilege'; end; $$ language plpgsql;
create trigger "creditQuery_keep" before update or delete or truncate on "creditQuery" for each statement execute function "creditLog_keep"();

alter table "duty" add constraint "duty_hangs_on_one" check (("listingId" is null) <> ("restrictionId" is null));
alter table "duty" add constraint "duty_delivered" check ("status" in ('UNDELIVERED', 'LIFTED') or "deliveredAt" is not null);
alter table "duty" add constraint "duty_skip_reason" check ("status" <> 'SKIPPED' or "skipReason" is not null);
alter table "duty" add constraint "duty_partyKind_check" check ("partyKind" in ('PERSON', 'UNIT'));
alter table "duty" add constraint "duty_mode_check" check ("mode" in ('AUTO', 'DISCRETIONARY', 'ADVISORY'));
alter table "duty" add constraint "duty_noticeKind_check" check ("noticeKind" in ('BULLETIN', 'ASSISTANCE_NOTICE'));
alter table "duty" add constraint "duty_status_check" check ("status" in ('UNDELIVERED', 'PUSHED', 'ACKED', 'APPLIED', 'SKIPPED', 'LIFTED'));
alter table "duty" add constraint "duty_skipGround_check" check ("skipGround" in ('MINOR_CORRECTED', 'FIRST_AND_LIGHT'));

alter table "dutyHit" add constraint "dutyHit_action_check" check ("action" in ('REFUSED', 'LIMITED', 'STRICTER', 'NOTED'));

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
alter table "exposureNotice" add constraint "exposureNotice_withdrawalReason_check" check ("withdrawalReason" in ('PERFORMED', 'DELETED', 'UPHELD', 'REVOKED', 'CORRECTED', 'PERIOD_ENDED', 'MOVED_OUT', 'BANKRUPTCY', 'WITHDRAWN'));

alter table "feedChange" add constraint "feedChange_count" check ("rowCount" >= 0);
alter table "feedChange" add constraint "feedChange_operation_check" check ("operation" in ('ADD', 'MOD', 'DEL', 'NONE'));

alter table "guardInstruction" add constraint "guardInstruction_kind_check" check ("kind" in ('PATROL_ROUND', 'STAND_BY', 'GUIDE_TRAFFIC', 'CHECK_HAZARD', 'PUBLIC_NOTICE'));
alter table "guardInstruction" add constraint "guardInstruction_status_check" check ("status" in ('GIVEN', 'DONE'));

alter table "guardOrder" add constraint "guardOrder_status_check" check ("status" in ('OFFERED', 'ACCEPTED', 'ARRIVED', 'FED_BACK', 'LAPSED', 'WITHDRAWN'));

alter table "guardPost" add constraint "guardPost_status_check" check ("status" in ('OPEN', 'CLOSED'));

alter table "guardShift" add constraint "guardShift_term" check ("from" < "to");
alter table "guardShift" add constraint "guardShift_status_check" check ("status" in ('PLANNED', 'ON_DUTY', 'OFF_DUTY', 'MISSED', 'CANCELLED'));

alter table "household" add constraint "household_vacant" check ("residents" >= 0 and ("occupancy" <> 'VACANT' or "residents" = 0));
alter table "household" add constraint "household_contact" check (("contactBasis" is null) = ("contactNameCell" is null) and ("contactBasis" is null) = ("contactMobileCell" is null));
alter table "household" add constraint "household_moved_out" check (("status" = 'MOVED_OUT') = ("movedOutOn" is not null) and ("status" = 'CURRENT' or "contactBasis" is null));
alter table "household" add constraint "household_occupancy_check" check ("occupancy" in ('OWNER', 'TENANT', 'VACANT'));
alter table "household" add constraint "household_contactBasis_check" check ("contactBasis" in ('RENTAL_REGISTRATION', 'RESIDENCE_REGISTRATION'));
alter table "household" add constraint "household_status_check" check ("status" in ('CURRENT', 'MOVED_OUT'));

alter table "householdExport" add constraint "householdExport_two_persons" check (("status" = 'REQUESTED') = ("decidedByStaffId" is null) and ("decidedByStaffId" is null or "decidedByStaffId" <> "requestedByStaffId"));
alter table "householdExport" add constraint "householdExport_status_check" check ("status" in ('REQUESTED', 'APPROVED', 'REJECTED', 'EXPIRED'));

alter table "householdLook" add constraint "householdLook_purpose_check" check ("purpose" in ('SERVICE', 'EMERGENCY', 'SPOT_CHECK', 'INCIDENT', 'MISSING_PERSON', 'EXPORT'));

alter table "incident" add constraint "incident_closed" check (("status" = 'CLOSED') = ("closedAt" is not null) and ("closedAt" is null or "closedByStaffId" is not null));
alter table "incident" add constraint "incident_kind_check" check ("kind" in ('VIOLENCE', 'WEAPON', 'FIRE', 'MISSING_CHILD', 'THEFT', 'FIGHT', 'SUSPICIOUS_PERSON', 'NOISE', 'PARKING', 'LOST_ITEM', 'NEIGHBOUR_QUARREL'));
alter table "incident" add constraint "incident_level_check" check ("level" in ('I', 'II', 'III'));
alter table "incident" add constraint "incident_status_check" check ("status" in ('SEEKING', 'RESPONDING', 'FED_BACK', 'CLOSED'));

alter table "listChange" add constraint "listChange_change_check" check ("change" in ('LISTED', 'UPDATED', 'DISPUTED', 'DELETED', 'REVOKED', 'RESTRICTED', 'LIFTED', 'NONE'));
alter table "listChange" add constraint "listChange_operation_check" check ("operation" in ('ADD', 'MOD', 'DEL', 'NONE'));

alter table "listComparison" add constraint "listComparison_answer_check" check ("answer" in ('EQUAL', 'REBUILD'));

alter table "listEntry" add constraint "listEntry_partyKind_check" check ("partyKind" in ('PERSON', 'UNIT'));
alter table "listEntry" add constraint "listEntry_sex_check" check ("sex" in ('MALE', 'FEMALE'));

alter table "listing" add constraint "listing_published" check ("status" <> 'PUBLISHED' or ("entryNo" is not null and "servedAt" is not null and "decisionNo" is not null));
alter table "listing" add constraint "listing_bankruptcy" check (("bankruptcyRuling" is null) = ("bankruptcyRulingNo" is null) and ("bankruptcyRuling" is null) = ("bankruptcyRuledOn" is null));
alter table "listing" add constraint "listing_relisted" check (("relistsId" is null) = ("newGround" is null) and ("newGround" is null) = ("newGroundSince" is null));
alter table "listing" add constraint "listing_term" check ("termYears" is null or ("termYears" >= 2 and "termYears" <= 5));
alter table "listing" add constraint "listing_partyKind_check" check ("partyKind" in ('PERSON', 'UNIT'));
alter table "listing" add constraint "listing_sex_check" check ("sex" in ('MALE', 'FEMALE'));
alter table "listing" add constraint "listing_performance_check" check ("performance" in ('NONE', 'PARTIAL', 'FULL'));
alter table "listing" add constraint "listing_grade_check" check ("grade" in ('MINOR', 'GENERAL', 'SERIOUS'));
alter table "listing" add constraint "listing_status_check" check ("status" in ('PROPOSED', 'REJECTED', 'DECIDED', 'GRACE', 'CANCELLED', 'PUBLISHED', 'DELETED', 'REVOKED'));
alter table "listing" add constraint "listing_endGround_check" check ("endGround" in ('D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'TERM', 'EARLY'));
alter table "listing" add constraint "listing_bankruptcyRuling_check" check ("bankruptcyRuling" in ('REORGANISATION', 'SETTLEMENT'));
alter table "listing" add constraint "listing_newGround_check" check ("newGround" in ('G1', 'G2', 'G3', 'G4', 'G5', 'G6'));

alter table "listReconciliation" add constraint "listReconciliation_status_check" check ("status" in ('OPEN', 'COMPARED'));

alter table "listReconciliationRow" add constraint "listReconciliationRow_side_check" check ("side" in ('DATABASE_ONLY', 'PLATFORM_ONLY'));

alter table "listState" add constraint "listState_one" check ("id" = 1);

alter table "matchDecision" add constraint "matchDecision_of_one" check (("listingId" is null) <> ("restrictionId" is null));
alter table "matchDecision" add constraint "matchDecision_two" check ("status" <> 'IN_FORCE' or "decision" <> 'SAME' or not "isAdverse" or ("confirmedByStaffId" is not null and "confirmedByStaffId" <> "decidedByStaffId"));
alter table "matchDecision" add constraint "matchDecision_matchClass_check" check ("matchClass" in ('EXACT', 'ID_NAME_CONFLICT', 'STRONG', 'POSSIBLE', 'WEAK', 'NONE'));
alter table "matchDecision" add constraint "matchDecision_decision_check" check ("decision" in ('SAME', 'DIFFERENT'));
alter table "matchDecision" add constraint "matchDecision_status_check" check ("status" in ('IN_FORCE', 'AWAITING_SECOND', 'DECLINED', 'SUPERSEDED'));

alter table "measureRevision" add constraint "measureRevision_never" check ("area" not in ('SOCIAL_BENEFIT', 'COMPULSORY_EDUCATION', 'PUBLIC_MEDICAL_CARE', 'BASIC_HOUSING', 'MINIMUM_LIVING_ALLOWANCE', 'UTILITIES'));
alter table "measureRevision" add constraint "measureRevision_after_first" check ("memorandumVersion" > 1);
alter table "measureRevision" add constraint "measureRevision_kind_check" check ("kind" in ('ADMINISTRATIVE', 'MARKET'));
alter table "measureRevision" add constraint "measureRevision_area_check" check ("area" in ('PROCUREMENT', 'BIDDING', 'INCENTIVE', 'FIRM_OFFICE', 'PUBLIC_OFFICE', 'FINANCIAL_OFFICE', 'REAL_ESTATE', 'VEHICLE', 'STATE_ASSETS', 'EXIT', 'SEARCH', 'LICENCE', 'INSPECTION', 'TAX', 'CUSTOMS', 'HONOUR', 'PRIVATE_SCHOOL', 'BUILDING', 'TRAVEL', 'LEISURE', 'INSURANCE_PRODUCT', 'CREDIT', 'SOCIAL_BENEFIT', 'COMPULSORY_EDUCATION', 'PUBLIC_MEDICAL_CARE', 'BASIC_HOUSING', 'MINIMUM_LIVING_ALLOWANCE', 'UTILITIES'));
alter table "measureRevision" add constraint "measureRevision_mode_check" check ("mode" in ('AUTO', 'DISCRETIONARY', 'ADVISORY'));
alter table "measureRevision" add constraint "measureRevision_occasion_check" check ("occasion" in ('LIST', 'NOTICE', 'REQUEST'));

alter table "noticeBoard" add constraint "noticeBoard_place" check ("place" in ('COURT_BOARD', 'COMPOUND_GATE', 'COMPOUND_LOBBY', 'VILLAGE_BOARD'));
alter table "noticeBoard" add constraint "noticeBoard_place_check" check ("place" in ('COURT_BOARD', 'COMPOUND_GATE', 'COMPOUND_LOBBY', 'VILLAGE_BOARD', 'SCHOOL', 'HOSPITAL', 'WORKPLACE', 'FLAT_DOOR', 'RESIDENT_CHAT'));
alter table "noticeBoard" add constraint "noticeBoard_status_check" check ("status" in ('OPEN', 'CLOSED'));

alter table "noticeCounter" add constraint "noticeCounter_acked" check ("ackedSeq" >= 0 and "ackedSeq" <= "lastSeq");

alter table "objection" add constraint "objection_above" check ("superiorPartnerId" is null or "superiorPartnerId" <> "courtPartnerId");
alter table "objection" add constraint "objection_kind_check" check ("kind" in ('WRONG_DATA', 'WRONGLY_LISTED'));
alter table "objection" add constraint "objection_status_check" check ("status" in ('OPEN', 'UPHELD', 'REFUSED', 'RECONSIDERING', 'SETTLED', 'FINAL', 'LAPSED', 'WITHDRAWN'));

alter table "objectionClock" add constraint "objectionClock_step_check" check ("step" in ('PLATFORM_CHECK', 'PROVIDER_DECISION', 'COURT_REVIEW', 'CORRECTION', 'RECONSIDERATION_REQUEST', 'RECONSIDERATION'));

alter table "obliviousEvaluation" add constraint "obliviousEvaluation_purpose_check" check ("purpose" in ('CREDIT_APPROVAL', 'POST_LOAN', 'MEASURE'));

alter table "obliviousKey" add constraint "obliviousKey_destroyed" check (("retiredAt" is null) = ("privateCell" is not null));

alter table "patrol" add constraint "patrol_urgency_check" check ("urgency" in ('AT_ONCE', 'DISPATCHED', 'ON_REQUEST'));
alter table "patrol" add constraint "patrol_status_check" check ("status" in ('DISPATCHED', 'ARRIVED', 'FINISHED'));

alter table "policyApplication" add constraint "policyApplication_partyKind_check" check ("partyKind" in ('PERSON', 'UNIT'));
alter table "policyApplication" add constraint "policyApplication_status_check" check ("status" in ('APPLIED', 'REFUSED', 'APPROVED', 'HELD', 'PAID', 'CANCELLED'));

alter table "policyCheck" add constraint "policyCheck_exemption" check ("result" <> 'EXEMPT' or "exemptionNo" is not null);
alter table "policyCheck" add constraint "policyCheck_checkPoint_check" check ("checkPoint" in ('APPLY', 'APPROVE', 'PAY'));
alter table "policyCheck" add constraint "policyCheck_result_check" check ("result" in ('CLEAR', 'REFUSED', 'HELD', 'ADVISED', 'REVIEW', 'EXEMPT'));
alter table "policyCheck" add constraint "policyCheck_exemption_check" check ("exemption" in ('REORGANISATION'));

alter table "ranking" add constraint "ranking_peerGroup_check" check ("peerGroup" in ('COMPOUND', 'TOWER', 'CONSTRUCTION_SITE'));
alter table "ranking" add constraint "ranking_status_check" check ("status" in ('PUBLISHED', 'FINAL'));

alter table "screeningContract" add constraint "screeningContract_period" check ("validFrom" <= "validTo");
alter table "screeningContract" add constraint "screeningContract_persons" check ("personsPerHour" > 0);

alter table "screeningFault" add constraint "screeningFault_code_check" check ("code" in ('ROW_UNREADABLE', 'ROW_REF_INVALID', 'ROW_NAME_INVALID', 'ROW_TWO_NUMBERS', 'ID_REQUIRED', 'ID_CHECKSUM', 'ID_MALFORMED', 'USCC_CHECKSUM'));

alter table "screeningFile" add constraint "screeningFile_format_check" check ("format" in ('CSV', 'NDJSON'));
alter table "screeningFile" add constraint "screeningFile_status_check" check ("status" in ('EXPECTED', 'STORED', 'REMOVED'));

alter table "screeningJob" add constraint "screeningJob_partnerKind_check" check ("partnerKind" in ('BANK', 'SIGNATORY'));
alter table "screeningJob" add constraint "screeningJob_status_check" check ("status" in ('QUEUED', 'VALIDATING', 'RUNNING', 'DONE', 'PARTIAL', 'FAILED', 'CANCELLED', 'EXPIRED'));

alter table "screeningReceipt" add constraint "screeningReceipt_day" check ("expiresAt" <= "issuedAt" + '24:00:00'::interval);

alter table "screeningResult" add constraint "screeningResult_class_check" check ("class" in ('EXACT', 'ID_NAME_CONFLICT', 'STRONG', 'POSSIBLE', 'WEAK', 'NONE'));

alter table "site" add constraint "site_fee_link" check ("feeLinkBps" is null or ("feeLinkBps" >= 1 and "feeLinkBps" <= 500));
alter table "site" add constraint "site_fee_agreed" check (("feeLinkBps" is null) = ("feeLinkAgreedBy" is null) and ("feeLinkBps" is null) = ("feeLinkContractNo" is null));
alter table "site" add constraint "site_households" check ("households" >= 0);
alter table "site" add constraint "site_peerGroup_check" check ("peerGroup" in ('COMPOUND', 'TOWER', 'CONSTRUCTION_SITE'));
alter table "site" add constraint "site_status_check" check ("status" in ('OPEN', 'CLOSED'));
alter table "site" add constraint "site_feeLinkAgreedBy_check" check ("feeLinkAgreedBy" in ('SERVICE_CONTRACT', 'GOVERNMENT_BUYER'));

alter table "watch" add constraint "watch_ends" check ("endsOn" <= "consentUntil" and ("agreementUntil" is null or "endsOn" <= "agreementUntil"));
alter table "watch" add constraint "watch_ended" check (("status" = 'ENDED') = ("endedAt" is not null));
alter table "watch" add constraint "watch_partyKind_check" check ("partyKind" in ('PERSON', 'UNIT'));
alter table "watch" add constraint "watch_status_check" check ("status" in ('ACTIVE', 'ENDED'));
alter table "watch" add constraint "watch_endReason_check" check ("endReason" in ('REMOVED', 'CONSENT_ENDED', 'AGREEMENT_ENDED', 'PURPOSE_ENDED', 'PARTNER_ENDED'));

alter table "wrongChange" add constraint "wrongChange_cause_check" check ("cause" in ('REVOKED', 'CORRECTED'));

create view "creditQuestion" as select "id", "at", "partnerId", "purpose", "subjectIndex", "refusal" from "creditQuery"
    union all select 'cqy_' || substr(j."jobId", 5, 10) || right(j."jobId", 9) || lpad(s."row"::text, 7, '0') as "id", j."at", j."partnerId", j."purpose", s."subjectIndex", null as "refusal"
    from "creditJobSubject" s join "creditJobQuery" j on j."no" = s."jobNo";
`
