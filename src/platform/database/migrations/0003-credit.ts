// What credit added to the schema.
export const statements = `
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

create table "measureRevision" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "memorandumVersion" int not null, "code" text not null, "kind" text not null, "area" text not null, "zh" text not null, "en" text not null, "effect" text not null, "units" text[] not null, "subjects" text[] not null, "items" text[] not null, "mode" text not null, "occasion" text not null, "legalBasis" jsonb not null, "listRef" jsonb null, "reason" text not null, "courtPartnerId" text not null, "savedByStaffId" text not null, primary key ("id"));
alter table "measureRevision" add constraint "measureRevision_version" unique ("memorandumVersion");

create table "policyApplication" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "policyNo" int not null, "policyVersion" int not null, "unit" text not null, "partnerId" text not null, "applicationNo" text not null, "partyKind" text not null, "partyIndex" text not null, "nameMasked" text not null, "identityMasked" text not null, "status" text not null, "heldAt" timestamptz null, "holdUntil" timestamptz null, "holdProvisional" boolean not null, "performanceShownAt" timestamptz null, "proofNo" text null, "cancelledAt" timestamptz null, primary key ("id"));
create index "policyApplication_partyIndex_index" on "policyApplication" ("partyIndex");
create index "policyApplication_unit_id_index" on "policyApplication" ("unit", "id");
create index "policyApplication_holds" on "policyApplication" ("holdUntil") where "status" = 'HELD';
alter table "policyApplication" add constraint "policyApplication_number" unique ("policyNo", "applicationNo");

create table "policyCheck" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "applicationId" text not null, "unit" text not null, "checkPoint" text not null, "result" text not null, "at" timestamptz not null, "partnerId" text not null, "staffId" text not null, "partyIndex" text not null, "purpose" text not null, "listVersion" text not null, "memorandumVersion" int not null, "ruleDocVersion" text not null, "listingIds" text[] not null, "restrictionIds" text[] not null, "caseNo" text null, "courtName" text null, "isDisputed" boolean not null, "foundOfficers" int not null, "exemption" text null, "exemptionNo" text null, primary key ("id"));
create index "policyCheck_applicationId_id_index" on "policyCheck" ("applicationId", "id");
create index "policyCheck_partyIndex_index" on "policyCheck" ("partyIndex");

create table "unitBinding" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "unitCode" text not null, "partnerId" text not null, "validFrom" date not null, "validTo" date null, "boundByStaffId" text null, primary key ("id"));
create index "unitBinding_partnerId_index" on "unitBinding" ("partnerId");
create unique index "unitBinding_one_open" on "unitBinding" ("unitCode") where "validTo" is null;

alter table "restriction" add "items" text[] not null default '{C1,C2,C3,C4,C5,C6,C7,C8,C9}', add "capacity" text not null default 'SELF', add "viaFirmIndex" text null, add "validFrom" date null, add "validTo" date null, add "exemptions" jsonb not null default '[]';
alter table "restriction" add constraint "restriction_capacity_check" check ("capacity" in ('SELF', 'LEGAL_REP', 'PRINCIPAL', 'DIRECT', 'CONTROLLER'));

alter table "duty" add constraint "duty_hangs_on_one" check (("listingId" is null) <> ("restrictionId" is null));
alter table "duty" add constraint "duty_delivered" check ("status" in ('UNDELIVERED', 'LIFTED') or ("partnerId" is not null and "deliveredAt" is not null));
alter table "duty" add constraint "duty_skip_reason" check ("status" <> 'SKIPPED' or "skipReason" is not null);
alter table "duty" add constraint "duty_partyKind_check" check ("partyKind" in ('PERSON', 'UNIT'));
alter table "duty" add constraint "duty_mode_check" check ("mode" in ('AUTO', 'DISCRETIONARY', 'ADVISORY'));
alter table "duty" add constraint "duty_noticeKind_check" check ("noticeKind" in ('BULLETIN', 'ASSISTANCE_NOTICE'));
alter table "duty" add constraint "duty_status_check" check ("status" in ('UNDELIVERED', 'PUSHED', 'ACKED', 'APPLIED', 'SKIPPED', 'LIFTED'));
alter table "duty" add constraint "duty_skipGround_check" check ("skipGround" in ('MINOR_CORRECTED', 'FIRST_AND_LIGHT'));

alter table "dutyHit" add constraint "dutyHit_action_check" check ("action" in ('REFUSED', 'LIMITED', 'STRICTER', 'NOTED'));

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

alter table "measureRevision" add constraint "measureRevision_never" check ("area" not in ('SOCIAL_BENEFIT', 'COMPULSORY_EDUCATION', 'PUBLIC_MEDICAL_CARE', 'BASIC_HOUSING', 'MINIMUM_LIVING_ALLOWANCE', 'UTILITIES'));
alter table "measureRevision" add constraint "measureRevision_after_first" check ("memorandumVersion" > 1);
alter table "measureRevision" add constraint "measureRevision_kind_check" check ("kind" in ('ADMINISTRATIVE', 'MARKET'));
alter table "measureRevision" add constraint "measureRevision_area_check" check ("area" in ('PROCUREMENT', 'BIDDING', 'INCENTIVE', 'FIRM_OFFICE', 'PUBLIC_OFFICE', 'FINANCIAL_OFFICE', 'REAL_ESTATE', 'VEHICLE', 'STATE_ASSETS', 'EXIT', 'SEARCH', 'LICENCE', 'INSPECTION', 'TAX', 'CUSTOMS', 'HONOUR', 'PRIVATE_SCHOOL', 'BUILDING', 'TRAVEL', 'LEISURE', 'INSURANCE_PRODUCT', 'CREDIT', 'SOCIAL_BENEFIT', 'COMPULSORY_EDUCATION', 'PUBLIC_MEDICAL_CARE', 'BASIC_HOUSING', 'MINIMUM_LIVING_ALLOWANCE', 'UTILITIES'));
alter table "measureRevision" add constraint "measureRevision_mode_check" check ("mode" in ('AUTO', 'DISCRETIONARY', 'ADVISORY'));
alter table "measureRevision" add constraint "measureRevision_occasion_check" check ("occasion" in ('LIST', 'NOTICE', 'REQUEST'));

alter table "policyApplication" add constraint "policyApplication_partyKind_check" check ("partyKind" in ('PERSON', 'UNIT'));
alter table "policyApplication" add constraint "policyApplication_status_check" check ("status" in ('APPLIED', 'REFUSED', 'APPROVED', 'HELD', 'PAID', 'CANCELLED'));

alter table "policyCheck" add constraint "policyCheck_exemption" check ("result" <> 'EXEMPT' or "exemptionNo" is not null);
alter table "policyCheck" add constraint "policyCheck_checkPoint_check" check ("checkPoint" in ('APPLY', 'APPROVE', 'PAY'));
alter table "policyCheck" add constraint "policyCheck_result_check" check ("result" in ('CLEAR', 'REFUSED', 'HELD', 'ADVISED', 'REVIEW', 'EXEMPT'));
alter table "policyCheck" add constraint "policyCheck_exemption_check" check ("exemption" in ('REORGANISATION'));
`
