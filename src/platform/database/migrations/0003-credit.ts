// What credit added to the schema.
export const statements = `
create table "correctionItem" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "noticeId" text not null, "kind" text not null, "recordId" text not null, "at" timestamptz not null, "purpose" text not null, primary key ("id"));
create index "correctionItem_noticeId_id_index" on "correctionItem" ("noticeId", "id");
alter table "correctionItem" add constraint "correctionItem_once" unique ("noticeId", "kind", "recordId");

create table "correctionNotice" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "listingId" text not null, "listSeq" int not null, "listVersion" text not null, "courtPartnerId" text not null, "courtName" text not null, "partnerId" text not null, "cause" text not null, "fields" text[] not null, "itemCount" int not null, "status" text not null, "dueAt" timestamptz not null, "isProvisional" boolean not null, "overdueAt" timestamptz null, "confirmedAt" timestamptz null, "confirmedByStaffId" text null, "undone" text null, primary key ("id"));
create index "correctionNotice_partnerId_id_index" on "correctionNotice" ("partnerId", "id");
create index "correctionNotice_courtPartnerId_id_index" on "correctionNotice" ("courtPartnerId", "id");
create index "correctionNotice_due" on "correctionNotice" ("dueAt") where "status" = 'OPEN' and "overdueAt" is null;
alter table "correctionNotice" add constraint "correctionNotice_once" unique ("listingId", "listSeq", "partnerId");

create table "courtSuperior" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "courtPartnerId" text not null, "superiorPartnerId" text not null, "validFrom" date not null, "validTo" date null, "recordedByStaffId" text null, primary key ("id"));
alter table "courtSuperior" add constraint "courtSuperior_from" unique ("courtPartnerId", "validFrom");

create table "creditAlert" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "kind" text not null, "partnerId" text null, "subjectIndex" text null, "from" timestamptz not null, "to" timestamptz not null, "count" int not null, "usual" int not null, "cause" text not null, primary key ("id"));
create index "creditAlert_partnerId_id_index" on "creditAlert" ("partnerId", "id");
alter table "creditAlert" add constraint "creditAlert_once" unique ("cause");

create table "creditHit" ("id" text not null, "queryId" text not null, "at" timestamptz not null, "partnerId" text not null, "clientId" text not null, "purpose" text not null, "subjectKey" text not null, "listingId" text not null, "class" text not null, "score" int not null, "listVersion" text not null, primary key ("id"));
create index "creditHit_listingId_id_index" on "creditHit" ("listingId", "id");

create table "creditNotice" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "clientId" text not null, "seq" int not null, "partnerId" text not null, "watchId" text not null, "change" text not null, "listingId" text null, "restrictionId" text null, "nameHash" text not null, "listVersion" text not null, primary key ("id"));
create index "creditNotice_listingId_index" on "creditNotice" ("listingId");
alter table "creditNotice" add constraint "creditNotice_seq" unique ("clientId", "seq");

create table "creditQuery" ("id" text not null, "at" timestamptz not null, "partnerId" text not null, "clientId" text not null, "staffId" text null, "kind" text not null, "purpose" text not null, "consentRef" text null, "caseNo" text null, "subjectIndex" text null, "subjectKey" text null, "nameHash" text null, "resultClass" text null, "refusal" text null, "fieldsReturned" text[] not null, "listVersion" text not null, "ip" text null, "requestId" text not null, primary key ("id"));
create index "creditQuery_subjectIndex_id_index" on "creditQuery" ("subjectIndex", "id");
create index "creditQuery_at" on "creditQuery" using brin ("at");

create table "creditQueryHour" ("hour" timestamptz not null, "examinedAt" timestamptz not null, primary key ("hour"));

create table "creditVolume" ("hour" timestamptz not null, "partnerId" text not null, "persons" int not null, primary key ("hour", "partnerId"));

create table "duty" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "listingId" text null, "restrictionId" text null, "partyKind" text not null, "partyIndex" text not null, "name" text not null, "identityMasked" text not null, "courtPartnerId" text not null, "courtName" text not null, "caseNo" text not null, "measure" text not null, "unit" text not null, "partnerId" text null, "mode" text not null, "noticeKind" text not null, "noticeNo" text null, "memorandumVersion" int not null, "ruleDocVersion" text not null, "listVersion" text not null, "status" text not null, "deliveredAt" timestamptz null, "ackDueAt" timestamptz null, "ackDueProvisional" boolean not null, "ackedAt" timestamptz null, "ackId" text null, "reminders" int not null, "nextReminderAt" timestamptz null, "liaisonAt" timestamptz null, "hitCount" int not null, "lastHitAt" timestamptz null, "skipGround" text null, "skipReason" text null, "isDisputed" boolean not null, "standsUntil" timestamptz null, "isRevoked" boolean not null, "liftAskedAt" timestamptz null, "liftTargetAt" timestamptz null, "liftDueAt" timestamptz null, "liftDueProvisional" boolean not null, "liftOverdueAt" timestamptz null, "liftedAt" timestamptz null, primary key ("id"));
create index "duty_partyIndex_index" on "duty" ("partyIndex");
create index "duty_partnerId_id_index" on "duty" ("partnerId", "id");
create index "duty_courtPartnerId_id_index" on "duty" ("courtPartnerId", "id");
create index "duty_ackId_index" on "duty" ("ackId");
create unique index "duty_one" on "duty" (coalesce("listingId", "restrictionId"), "measure", "unit");
create index "duty_waiting" on "duty" ("unit") where "status" = 'UNDELIVERED';
create index "duty_reminders" on "duty" ("nextReminderAt") where "status" = 'PUSHED';
create index "duty_lifts" on "duty" ("liftDueAt") where "liftedAt" is null and "liftOverdueAt" is null;

create table "dutyAck" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "partnerId" text not null, "staffId" text not null, "at" timestamptz not null, "count" int not null, "lateCount" int not null, primary key ("id"));

create table "dutyHit" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "dutyId" text not null, "partnerId" text not null, "courtPartnerId" text not null, "partyIndex" text not null, "measure" text not null, "unit" text not null, "action" text not null, "at" timestamptz not null, "operatorStaffId" text null, "docNo" text not null, "basis" text not null, "facts" text not null, "remedy" text not null, "memorandumVersion" int not null, "ruleDocVersion" text not null, primary key ("id"));
create index "dutyHit_partyIndex_index" on "dutyHit" ("partyIndex");
create index "dutyHit_partnerId_id_index" on "dutyHit" ("partnerId", "id");
create index "dutyHit_courtPartnerId_id_index" on "dutyHit" ("courtPartnerId", "id");
alter table "dutyHit" add constraint "dutyHit_document" unique ("dutyId", "docNo");

create table "feedChange" ("seq" int not null, "listVersion" text not null, "at" timestamptz not null, "operation" text not null, "listingId" text null, "line" text null, "hash" text null, "previousHash" text null, "rowCount" int not null, "checksum" text not null, primary key ("seq"));
create index "feedChange_lines" on "feedChange" ("listingId") where "line" is not null;
alter table "feedChange" add constraint "feedChange_version" unique ("listVersion");

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

create table "matchDecision" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "partnerId" text not null, "matchId" text not null, "subjectKey" text not null, "listingId" text not null, "matchClass" text not null, "decision" text not null, "isAdverse" boolean not null, "status" text not null, "note" text not null, "expiresAt" timestamptz not null, "decidedByStaffId" text not null, "confirmedByStaffId" text null, primary key ("id"));
create unique index "matchDecision_one" on "matchDecision" ("partnerId", "subjectKey", "listingId") where "status" in ('IN_FORCE', 'AWAITING_SECOND');
create index "matchDecision_partnerId_id_index" on "matchDecision" ("partnerId", "id");

create table "measureRevision" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "memorandumVersion" int not null, "code" text not null, "kind" text not null, "area" text not null, "zh" text not null, "en" text not null, "effect" text not null, "units" text[] not null, "subjects" text[] not null, "items" text[] not null, "mode" text not null, "occasion" text not null, "legalBasis" jsonb not null, "listRef" jsonb null, "reason" text not null, "courtPartnerId" text not null, "savedByStaffId" text not null, primary key ("id"));
alter table "measureRevision" add constraint "measureRevision_version" unique ("memorandumVersion");

create table "noticeCounter" ("clientId" text not null, "lastSeq" int not null, "ackedSeq" int not null, "ackedAt" timestamptz null, primary key ("clientId"));

create table "objection" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "listingId" text not null, "kind" text not null, "reason" text not null, "partyIndex" text not null, "filedByPersonId" text not null, "isByRepresentative" boolean not null, "courtPartnerId" text not null, "courtName" text not null, "caseNo" text not null, "listedByStaffId" text not null, "status" text not null, "decisionNo" text null, "decisionReason" text null, "decidedAt" timestamptz null, "decidedByStaffId" text null, "servedAt" timestamptz null, "superiorPartnerId" text null, "superiorName" text null, "reconsiderationReason" text null, "reconsideredAt" timestamptz null, "reconsiderationNo" text null, "closedAt" timestamptz null, primary key ("id"));
create index "objection_courtPartnerId_id_index" on "objection" ("courtPartnerId", "id");
create index "objection_partyIndex_id_index" on "objection" ("partyIndex", "id");
create index "objection_superiorPartnerId_id_index" on "objection" ("superiorPartnerId", "id");
create unique index "objection_one_open" on "objection" ("listingId") where "status" in ('OPEN', 'UPHELD', 'REFUSED', 'RECONSIDERING');

create table "objectionClock" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "objectionId" text not null, "step" text not null, "startedAt" timestamptz not null, "dueAt" timestamptz not null, "isProvisional" boolean not null, "doneAt" timestamptz null, "missedAt" timestamptz null, primary key ("id"));
create index "objectionClock_running" on "objectionClock" ("dueAt") where "doneAt" is null and "missedAt" is null;
alter table "objectionClock" add constraint "objectionClock_once" unique ("objectionId", "step", "startedAt");

create table "policyApplication" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "policyNo" int not null, "policyVersion" int not null, "unit" text not null, "partnerId" text not null, "applicationNo" text not null, "partyKind" text not null, "partyIndex" text not null, "nameMasked" text not null, "identityMasked" text not null, "status" text not null, "heldAt" timestamptz null, "holdUntil" timestamptz null, "holdProvisional" boolean not null, "performanceShownAt" timestamptz null, "proofNo" text null, "cancelledAt" timestamptz null, primary key ("id"));
create index "policyApplication_partyIndex_index" on "policyApplication" ("partyIndex");
create index "policyApplication_unit_id_index" on "policyApplication" ("unit", "id");
create index "policyApplication_holds" on "policyApplication" ("holdUntil") where "status" = 'HELD';
alter table "policyApplication" add constraint "policyApplication_number" unique ("policyNo", "applicationNo");

create table "policyCheck" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "applicationId" text not null, "unit" text not null, "checkPoint" text not null, "result" text not null, "at" timestamptz not null, "partnerId" text not null, "staffId" text not null, "partyIndex" text not null, "purpose" text not null, "listVersion" text not null, "memorandumVersion" int not null, "ruleDocVersion" text not null, "listingIds" text[] not null, "restrictionIds" text[] not null, "caseNo" text null, "courtName" text null, "isDisputed" boolean not null, "foundOfficers" int not null, "exemption" text null, "exemptionNo" text null, primary key ("id"));
create index "policyCheck_applicationId_id_index" on "policyCheck" ("applicationId", "id");
create index "policyCheck_partyIndex_index" on "policyCheck" ("partyIndex");
create index "policyCheck_listings" on "policyCheck" using gin ("listingIds");

create table "reportedEntry" ("reconciliationId" text not null, "entryNo" text not null, primary key ("reconciliationId", "entryNo"));

create table "screeningContract" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "partnerId" text not null, "contractNo" text not null, "purposes" text[] not null, "personsPerHour" int not null, "validFrom" date not null, "validTo" date not null, "recordedByStaffId" text not null, primary key ("id"));
alter table "screeningContract" add constraint "screeningContract_no" unique ("partnerId", "contractNo");

create table "unitBinding" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "unitCode" text not null, "partnerId" text not null, "validFrom" date not null, "validTo" date null, "boundByStaffId" text null, primary key ("id"));
create index "unitBinding_partnerId_index" on "unitBinding" ("partnerId");
create unique index "unitBinding_one_open" on "unitBinding" ("unitCode") where "validTo" is null;

create table "watch" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "clientId" text not null, "partnerId" text not null, "subjectRef" text not null, "partyKind" text not null, "partyIndex" text not null, "nameHash" text not null, "purpose" text not null, "consentRef" text null, "consentUntil" date not null, "agreementUntil" date null, "endsOn" date not null, "hearsListings" boolean not null, "items" text[] not null, "status" text not null, "endedAt" timestamptz null, "endReason" text null, primary key ("id"));
create index "watch_clientId_id_index" on "watch" ("clientId", "id");
create unique index "watch_one" on "watch" ("clientId", "subjectRef") where "status" = 'ACTIVE';
create index "watch_party" on "watch" ("partyIndex") where "status" = 'ACTIVE';
create index "watch_ends_on" on "watch" ("endsOn", "clientId") where "status" = 'ACTIVE';

alter table "restriction" add "items" text[] not null default '{C1,C2,C3,C4,C5,C6,C7,C8,C9}', add "capacity" text not null default 'SELF', add "viaFirmIndex" text null, add "validFrom" date null, add "validTo" date null, add "exemptions" jsonb not null default '[]';
alter table "restriction" add constraint "restriction_capacity_check" check ("capacity" in ('SELF', 'LEGAL_REP', 'PRINCIPAL', 'DIRECT', 'CONTROLLER'));

alter table "correctionItem" add constraint "correctionItem_kind_check" check ("kind" in ('SCREENING', 'NOTICE', 'DUTY_HIT', 'POLICY_CHECK'));

alter table "correctionNotice" add constraint "correctionNotice_confirmed" check (("status" = 'CONFIRMED') = ("undone" is not null));
alter table "correctionNotice" add constraint "correctionNotice_cause_check" check ("cause" in ('REVOKED', 'CORRECTED'));
alter table "correctionNotice" add constraint "correctionNotice_status_check" check ("status" in ('OPEN', 'CONFIRMED'));

alter table "courtSuperior" add constraint "courtSuperior_other" check ("courtPartnerId" <> "superiorPartnerId");
alter table "courtSuperior" add constraint "courtSuperior_period" check ("validTo" is null or "validFrom" <= "validTo");

alter table "creditAlert" add constraint "creditAlert_kind_check" check ("kind" in ('VOLUME', 'NIGHT_BULK', 'MANY_ORGANISATIONS', 'NO_CONSENT', 'PURPOSE'));

alter table "creditHit" add constraint "creditHit_class_check" check ("class" in ('EXACT', 'ID_NAME_CONFLICT', 'STRONG', 'POSSIBLE', 'WEAK', 'NONE'));
create or replace function "creditHit_creditHit_keep_fn"() returns trigger as $$ begin raise exception 'the query log is only added to' using errcode = 'insufficient_privilege'; return null; end; $$ language plpgsql;
create trigger "creditHit_keep" BEFORE UPDATE OR DELETE OR TRUNCATE on "creditHit" for each STATEMENT execute function "creditHit_creditHit_keep_fn"();

alter table "creditNotice" add constraint "creditNotice_change_check" check ("change" in ('LISTED', 'UPDATED', 'DISPUTED', 'DELETED', 'REVOKED', 'RESTRICTED', 'LIFTED'));

alter table "creditQuery" add constraint "creditQuery_kind_check" check ("kind" in ('DEALERSHIP', 'USED_CAR_MARKET', 'SCRAPPING_FIRM', 'BANK', 'INSURER', 'COURT', 'SIGNATORY', 'TAX_AUTHORITY', 'MANUFACTURER', 'PLATE_MAKER', 'INSPECTION_STATION', 'SURVEYOR', 'CHANNEL', 'KIOSK_OPERATOR', 'PROPERTY_COMPANY', 'POLICE', 'CITIZEN'));
create or replace function "creditQuery_creditQuery_keep_fn"() returns trigger as $$ begin raise exception 'the query log is only added to' using errcode = 'insufficient_privilege'; return null; end; $$ language plpgsql;
create trigger "creditQuery_keep" BEFORE UPDATE OR DELETE OR TRUNCATE on "creditQuery" for each STATEMENT execute function "creditQuery_creditQuery_keep_fn"();

alter table "duty" add constraint "duty_hangs_on_one" check (("listingId" is null) <> ("restrictionId" is null));
alter table "duty" add constraint "duty_delivered" check ("status" in ('UNDELIVERED', 'LIFTED') or ("partnerId" is not null and "deliveredAt" is not null));
alter table "duty" add constraint "duty_skip_reason" check ("status" <> 'SKIPPED' or "skipReason" is not null);
alter table "duty" add constraint "duty_partyKind_check" check ("partyKind" in ('PERSON', 'UNIT'));
alter table "duty" add constraint "duty_mode_check" check ("mode" in ('AUTO', 'DISCRETIONARY', 'ADVISORY'));
alter table "duty" add constraint "duty_noticeKind_check" check ("noticeKind" in ('BULLETIN', 'ASSISTANCE_NOTICE'));
alter table "duty" add constraint "duty_status_check" check ("status" in ('UNDELIVERED', 'PUSHED', 'ACKED', 'APPLIED', 'SKIPPED', 'LIFTED'));
alter table "duty" add constraint "duty_skipGround_check" check ("skipGround" in ('MINOR_CORRECTED', 'FIRST_AND_LIGHT'));

alter table "dutyHit" add constraint "dutyHit_action_check" check ("action" in ('REFUSED', 'LIMITED', 'STRICTER', 'NOTED'));

alter table "feedChange" add constraint "feedChange_count" check ("rowCount" >= 0);
alter table "feedChange" add constraint "feedChange_operation_check" check ("operation" in ('ADD', 'MOD', 'DEL', 'NONE'));

alter table "listChange" add constraint "listChange_change_check" check ("change" in ('LISTED', 'UPDATED', 'DISPUTED', 'DELETED', 'REVOKED', 'RESTRICTED', 'LIFTED', 'NONE'));
alter table "listChange" add constraint "listChange_operation_check" check ("operation" in ('ADD', 'MOD', 'DEL', 'NONE'));

alter table "listComparison" add constraint "listComparison_answer_check" check ("answer" in ('EQUAL', 'REBUILD'));

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

alter table "listReconciliation" add constraint "listReconciliation_status_check" check ("status" in ('OPEN', 'COMPARED'));

alter table "listReconciliationRow" add constraint "listReconciliationRow_side_check" check ("side" in ('DATABASE_ONLY', 'PLATFORM_ONLY'));

alter table "listState" add constraint "listState_one" check ("id" = 1);

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

alter table "noticeCounter" add constraint "noticeCounter_acked" check ("ackedSeq" >= 0 and "ackedSeq" <= "lastSeq");

alter table "objection" add constraint "objection_above" check ("superiorPartnerId" is null or "superiorPartnerId" <> "courtPartnerId");
alter table "objection" add constraint "objection_kind_check" check ("kind" in ('WRONG_DATA', 'WRONGLY_LISTED'));
alter table "objection" add constraint "objection_status_check" check ("status" in ('OPEN', 'UPHELD', 'REFUSED', 'RECONSIDERING', 'SETTLED', 'FINAL', 'LAPSED', 'WITHDRAWN'));

alter table "objectionClock" add constraint "objectionClock_step_check" check ("step" in ('PLATFORM_CHECK', 'PROVIDER_DECISION', 'COURT_REVIEW', 'CORRECTION', 'RECONSIDERATION_REQUEST', 'RECONSIDERATION'));

alter table "policyApplication" add constraint "policyApplication_partyKind_check" check ("partyKind" in ('PERSON', 'UNIT'));
alter table "policyApplication" add constraint "policyApplication_status_check" check ("status" in ('APPLIED', 'REFUSED', 'APPROVED', 'HELD', 'PAID', 'CANCELLED'));

alter table "policyCheck" add constraint "policyCheck_exemption" check ("result" <> 'EXEMPT' or "exemptionNo" is not null);
alter table "policyCheck" add constraint "policyCheck_checkPoint_check" check ("checkPoint" in ('APPLY', 'APPROVE', 'PAY'));
alter table "policyCheck" add constraint "policyCheck_result_check" check ("result" in ('CLEAR', 'REFUSED', 'HELD', 'ADVISED', 'REVIEW', 'EXEMPT'));
alter table "policyCheck" add constraint "policyCheck_exemption_check" check ("exemption" in ('REORGANISATION'));

alter table "screeningContract" add constraint "screeningContract_period" check ("validFrom" <= "validTo");
alter table "screeningContract" add constraint "screeningContract_persons" check ("personsPerHour" > 0);

alter table "watch" add constraint "watch_ends" check ("endsOn" <= "consentUntil" and ("agreementUntil" is null or "endsOn" <= "agreementUntil"));
alter table "watch" add constraint "watch_ended" check (("status" = 'ENDED') = ("endedAt" is not null));
alter table "watch" add constraint "watch_partyKind_check" check ("partyKind" in ('PERSON', 'UNIT'));
alter table "watch" add constraint "watch_status_check" check ("status" in ('ACTIVE', 'ENDED'));
alter table "watch" add constraint "watch_endReason_check" check ("endReason" in ('REMOVED', 'CONSENT_ENDED', 'AGREEMENT_ENDED', 'PARTNER_ENDED'));
`
