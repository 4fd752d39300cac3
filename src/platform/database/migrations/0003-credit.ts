// What credit added to the schema.
export const statements = `
create table "creditAlert" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "kind" text not null, "partnerId" text null, "subjectIndex" text null, "from" timestamptz not null, "to" timestamptz not null, "count" int not null, "usual" int not null, "cause" text not null, primary key ("id"));
create index "creditAlert_partnerId_id_index" on "creditAlert" ("partnerId", "id");
alter table "creditAlert" add constraint "creditAlert_once" unique ("cause");

create table "creditHit" ("id" text not null, "queryId" text not null, "at" timestamptz not null, "partnerId" text not null, "clientId" text not null, "purpose" text not null, "subjectKey" text not null, "listingId" text not null, "class" text not null, "score" int not null, "listVersion" text not null, primary key ("id"));
create index "creditHit_listingId_id_index" on "creditHit" ("listingId", "id");

create table "creditQuery" ("id" text not null, "at" timestamptz not null, "partnerId" text not null, "clientId" text not null, "staffId" text null, "kind" text not null, "purpose" text not null, "consentRef" text null, "caseNo" text null, "subjectIndex" text null, "subjectKey" text null, "nameHash" text null, "resultClass" text null, "refusal" text null, "fieldsReturned" text[] not null, "listVersion" text not null, "ip" text null, "requestId" text not null, primary key ("id"));
create index "creditQuery_subjectIndex_id_index" on "creditQuery" ("subjectIndex", "id");
create index "creditQuery_at" on "creditQuery" using brin ("at");

create table "creditQueryHour" ("hour" timestamptz not null, "examinedAt" timestamptz not null, primary key ("hour"));

create table "creditVolume" ("hour" timestamptz not null, "partnerId" text not null, "persons" int not null, primary key ("hour", "partnerId"));

create table "listChange" ("seq" int not null, "listVersion" text not null, "at" timestamptz not null, "change" text not null, "operation" text not null, "listingId" text null, "restrictionId" text null, "partyIndex" text null, primary key ("seq"));
create index "listChange_listingId_index" on "listChange" ("listingId");
create index "listChange_restrictionId_index" on "listChange" ("restrictionId");
alter table "listChange" add constraint "listChange_version" unique ("listVersion");

create table "listEntry" ("listingId" text not null, "nameNo" int not null, "partyKind" text not null, "partyIndex" text not null, "name" text not null, "nameKey" text not null, "nameVariant" text not null, "namePinyin" text not null, "nameFirst" text null, "masked" text not null, "sex" text null, "legalRep" text null, "listedUntil" timestamptz null, "isDisputed" boolean not null, primary key ("listingId", "nameNo"));
create index "listEntry_partyIndex_index" on "listEntry" ("partyIndex");
create index "listEntry_nameKey_listingId_index" on "listEntry" ("nameKey", "listingId");
create index "listEntry_nameVariant_listingId_index" on "listEntry" ("nameVariant", "listingId");
create index "listEntry_pinyin" on "listEntry" ("namePinyin", "listingId") where "namePinyin" <> '';
create index "listEntry_organisation" on "listEntry" (substr("masked", 9, 9)) where "partyKind" = 'UNIT';
create index "listEntry_first" on "listEntry" ("nameFirst", "listingId") where "nameFirst" is not null;
create index "listEntry_until" on "listEntry" ("listedUntil") where "listedUntil" is not null;

create table "listing" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "partyKind" text not null, "partyIndex" text not null, "name" text not null, "formerNames" jsonb not null, "identityCell" text not null, "identityMasked" text not null, "sex" text null, "birthDate" date null, "legalRep" text null, "courtPartnerId" text not null, "courtName" text not null, "areaName" text not null, "caseNo" text not null, "filedOn" date not null, "basisNo" text not null, "basisMaker" text not null, "duty" text not null, "performance" text not null, "performedPart" text null, "unperformedPart" text null, "conduct" text not null, "grounds" text[] not null, "debtFen" bigint null, "securedFen" bigint null, "findings" text[] not null, "termYears" int null, "grade" text null, "isOnApplication" boolean not null, "status" text not null, "proposedAt" timestamptz not null, "proposedByStaffId" text not null, "decisionDueAt" timestamptz not null, "decisionNo" text null, "decisionHash" text null, "decidedAt" timestamptz null, "decidedByStaffId" text null, "rejection" text null, "servedAt" timestamptz null, "graceUntil" date null, "publishedAt" timestamptz null, "entryNo" text null, "termEndsOn" date null, "listedUntil" timestamptz null, "endGround" text null, "releaseDueAt" timestamptz null, "overdueAt" timestamptz null, "endedAt" timestamptz null, "endReason" text null, "isDisputed" boolean not null, "relistsId" text null, primary key ("id"));
create index "listing_partyIndex_index" on "listing" ("partyIndex");
create index "listing_courtPartnerId_id_index" on "listing" ("courtPartnerId", "id");
create index "listing_release" on "listing" ("releaseDueAt") where "status" = 'PUBLISHED' and "releaseDueAt" is not null;
create unique index "listing_one_open" on "listing" ("caseNo", "partyIndex") where "status" in ('PROPOSED', 'DECIDED', 'GRACE', 'PUBLISHED');
alter table "listing" add constraint "listing_entry" unique ("entryNo");

create table "listState" ("id" serial primary key, "seq" int not null, "listVersion" text not null, "changedAt" timestamptz not null);

create table "matchDecision" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "partnerId" text not null, "matchId" text not null, "subjectKey" text not null, "listingId" text not null, "matchClass" text not null, "decision" text not null, "isAdverse" boolean not null, "status" text not null, "note" text not null, "expiresAt" timestamptz not null, "decidedByStaffId" text not null, "confirmedByStaffId" text null, primary key ("id"));
create unique index "matchDecision_one" on "matchDecision" ("partnerId", "subjectKey", "listingId") where "status" in ('IN_FORCE', 'AWAITING_SECOND');
create index "matchDecision_partnerId_id_index" on "matchDecision" ("partnerId", "id");

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

create table "screeningResult" ("id" text not null, "jobId" text not null, "row" int not null, "ref" text not null, "class" text not null, "score" int not null, "listingIds" text[] not null, "isDisputed" boolean not null, "listVersion" text not null, primary key ("id"));
create index "screeningResult_jobId_id_index" on "screeningResult" ("jobId", "id");

alter table "restriction" add "items" text[] not null default '{C1,C2,C3,C4,C5,C6,C7,C8,C9}', add "capacity" text not null default 'SELF', add "viaFirmIndex" text null, add "validFrom" date null, add "validTo" date null, add "exemptions" jsonb not null default '[]';
alter table "restriction" add constraint "restriction_capacity_check" check ("capacity" in ('SELF', 'LEGAL_REP', 'PRINCIPAL', 'DIRECT', 'CONTROLLER'));

alter table "creditAlert" add constraint "creditAlert_kind_check" check ("kind" in ('VOLUME', 'NIGHT_BULK', 'MANY_ORGANISATIONS', 'NO_CONSENT', 'PURPOSE'));

alter table "creditHit" add constraint "creditHit_class_check" check ("class" in ('EXACT', 'ID_NAME_CONFLICT', 'STRONG', 'POSSIBLE', 'WEAK', 'NONE'));
create or replace function "creditHit_creditHit_keep_fn"() returns trigger as $$ begin raise exception 'the query log is only added to' using errcode = 'insufficient_privilege'; return null; end; $$ language plpgsql;
create trigger "creditHit_keep" BEFORE UPDATE OR DELETE OR TRUNCATE on "creditHit" for each STATEMENT execute function "creditHit_creditHit_keep_fn"();

alter table "creditQuery" add constraint "creditQuery_kind_check" check ("kind" in ('DEALERSHIP', 'USED_CAR_MARKET', 'SCRAPPING_FIRM', 'BANK', 'INSURER', 'COURT', 'SIGNATORY', 'TAX_AUTHORITY', 'MANUFACTURER', 'PLATE_MAKER', 'INSPECTION_STATION', 'SURVEYOR', 'CHANNEL', 'KIOSK_OPERATOR', 'PROPERTY_COMPANY', 'POLICE', 'CITIZEN'));
create or replace function "creditQuery_creditQuery_keep_fn"() returns trigger as $$ begin raise exception 'the query log is only added to' using errcode = 'insufficient_privilege'; return null; end; $$ language plpgsql;
create trigger "creditQuery_keep" BEFORE UPDATE OR DELETE OR TRUNCATE on "creditQuery" for each STATEMENT execute function "creditQuery_creditQuery_keep_fn"();

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

alter table "matchDecision" add constraint "matchDecision_two" check ("status" <> 'IN_FORCE' or "decision" <> 'SAME' or not "isAdverse" or ("confirmedByStaffId" is not null and "confirmedByStaffId" <> "decidedByStaffId"));
alter table "matchDecision" add constraint "matchDecision_matchClass_check" check ("matchClass" in ('EXACT', 'ID_NAME_CONFLICT', 'STRONG', 'POSSIBLE', 'WEAK', 'NONE'));
alter table "matchDecision" add constraint "matchDecision_decision_check" check ("decision" in ('SAME', 'DIFFERENT'));
alter table "matchDecision" add constraint "matchDecision_status_check" check ("status" in ('IN_FORCE', 'AWAITING_SECOND', 'DECLINED', 'SUPERSEDED'));

alter table "screeningContract" add constraint "screeningContract_period" check ("validFrom" <= "validTo");
alter table "screeningContract" add constraint "screeningContract_persons" check ("personsPerHour" > 0);

alter table "screeningFault" add constraint "screeningFault_code_check" check ("code" in ('ROW_UNREADABLE', 'ROW_REF_INVALID', 'ROW_NAME_INVALID', 'ROW_TWO_NUMBERS', 'ID_REQUIRED', 'ID_CHECKSUM', 'ID_MALFORMED', 'USCC_CHECKSUM'));

alter table "screeningFile" add constraint "screeningFile_format_check" check ("format" in ('CSV', 'NDJSON'));
alter table "screeningFile" add constraint "screeningFile_status_check" check ("status" in ('EXPECTED', 'STORED', 'REMOVED'));

alter table "screeningJob" add constraint "screeningJob_partnerKind_check" check ("partnerKind" in ('BANK', 'SIGNATORY'));
alter table "screeningJob" add constraint "screeningJob_status_check" check ("status" in ('QUEUED', 'VALIDATING', 'RUNNING', 'DONE', 'PARTIAL', 'FAILED', 'CANCELLED', 'EXPIRED'));

alter table "screeningResult" add constraint "screeningResult_class_check" check ("class" in ('EXACT', 'ID_NAME_CONFLICT', 'STRONG', 'POSSIBLE', 'WEAK', 'NONE'));
`
