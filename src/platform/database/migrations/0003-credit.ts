// What credit added to the schema.
export const statements = `
create table "assessment" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "siteId" text not null, "partnerId" text not null, "siteName" text not null, "peerGroup" text not null, "quarter" text not null, "items" jsonb not null, "deductions" jsonb not null, "bonusPoints" int not null, "bonusReason" text null, "scoreHundredths" int not null, "totalHundredths" int not null, "isForcedLast" boolean not null, "status" text not null, "assessedByStaffId" text not null, "rank" int null, "isLast" boolean not null, "result" text null, "isEliminationRecommended" boolean not null, "publishedAt" timestamptz null, "objectBy" timestamptz null, "rectifyBy" timestamptz null, "objection" text null, "objectedAt" timestamptz null, "decision" text null, "isUpheld" boolean null, "decidedAt" timestamptz null, "decidedByStaffId" text null, primary key ("id"));
create index "assessment_quarter_peerGroup_index" on "assessment" ("quarter", "peerGroup");
create index "assessment_partnerId_index" on "assessment" ("partnerId");
alter table "assessment" add constraint "assessment_once" unique ("siteId", "quarter");

create table "associationMember" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "partnerId" text not null, "name" text not null, "joinedOn" date not null, "status" text not null, "removedAt" timestamptz null, "removalReason" text null, primary key ("id"));
create unique index "associationMember_one" on "associationMember" ("partnerId") where "status" = 'MEMBER';

create table "clue" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "siteId" text not null, "partnerId" text not null, "kind" text not null, "urgency" text not null, "words" text not null, "status" text not null, "reporterStaffId" text null, "reporterPersonId" text null, "reportedAt" timestamptz not null, "verifyBy" timestamptz not null, "isOverdue" boolean not null, "assignedStaffId" text null, "isVerified" boolean null, "judgedAt" timestamptz null, "finding" text null, "points" int not null, "closedAt" timestamptz null, primary key ("id"));
create index "clue_siteId_index" on "clue" ("siteId");
create index "clue_reporterPersonId_index" on "clue" ("reporterPersonId");
create index "clue_due" on "clue" ("verifyBy") where "status" in ('NEW', 'ASSIGNED') and not "isOverdue";

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

create table "patrol" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "incidentId" text not null, "partnerId" text not null, "urgency" text not null, "status" text not null, "dispatchedAt" timestamptz not null, "arrivedAt" timestamptz null, "finishedAt" timestamptz null, primary key ("id"));
alter table "patrol" add constraint "patrol_once" unique ("incidentId");

create table "ranking" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "quarter" text not null, "peerGroup" text not null, "size" int not null, "isRanked" boolean not null, "status" text not null, "publishedAt" timestamptz not null, "objectBy" timestamptz not null, "publishedByStaffId" text not null, primary key ("id"));
create index "ranking_due" on "ranking" ("objectBy") where "status" = 'PUBLISHED';
alter table "ranking" add constraint "ranking_once" unique ("quarter", "peerGroup");

create table "site" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "partnerId" text not null, "peerGroup" text not null, "name" text not null, "address" text not null, "divisionCode" text not null, "latE6" int not null, "lonE6" int not null, "households" int not null, "status" text not null, "feeLinkBps" int null, "feeLinkAgreedBy" text null, "feeLinkContractNo" text null, primary key ("id"));
create unique index "site_one_open" on "site" ("partnerId", "name") where "status" = 'OPEN';

alter table "restriction" add "items" text[] not null default '{C1,C2,C3,C4,C5,C6,C7,C8,C9}', add "capacity" text not null default 'SELF', add "viaFirmIndex" text null, add "validFrom" date null, add "validTo" date null, add "exemptions" jsonb not null default '[]';
alter table "restriction" add constraint "restriction_capacity_check" check ("capacity" in ('SELF', 'LEGAL_REP', 'PRINCIPAL', 'DIRECT', 'CONTROLLER'));

alter table "assessment" add constraint "assessment_points" check ("totalHundredths" >= 0 and "totalHundredths" <= 10000 and "scoreHundredths" >= 0 and "scoreHundredths" <= 10000 and "bonusPoints" >= 0 and "bonusPoints" <= 5);
alter table "assessment" add constraint "assessment_four_eyes" check ("decidedByStaffId" is null or "decidedByStaffId" <> "assessedByStaffId");
alter table "assessment" add constraint "assessment_result" check (("status" = 'DRAFT') = ("result" is null));
alter table "assessment" add constraint "assessment_peerGroup_check" check ("peerGroup" in ('COMPOUND', 'TOWER', 'CONSTRUCTION_SITE'));
alter table "assessment" add constraint "assessment_status_check" check ("status" in ('DRAFT', 'PUBLISHED', 'OBJECTED', 'FINAL'));
alter table "assessment" add constraint "assessment_result_check" check ("result" in ('REWARD', 'NONE', 'YELLOW', 'RED'));

alter table "associationMember" add constraint "associationMember_status_check" check ("status" in ('MEMBER', 'REMOVED'));

alter table "clue" add constraint "clue_points" check ("points" >= 0 and ("points" = 0 or "isVerified"));
alter table "clue" add constraint "clue_reporter" check (("reporterStaffId" is null) <> ("reporterPersonId" is null));
alter table "clue" add constraint "clue_judged" check (("status" in ('VERIFIED', 'FALSE', 'CLOSED')) = ("isVerified" is not null));
alter table "clue" add constraint "clue_kind_check" check ("kind" in ('GROUP_RENT', 'FIRE_HAZARD', 'STRANGER', 'FRAUD', 'STOLEN_GOODS', 'DRUG', 'OTHER'));
alter table "clue" add constraint "clue_urgency_check" check ("urgency" in ('ROUTINE', 'URGENT'));
alter table "clue" add constraint "clue_status_check" check ("status" in ('NEW', 'ASSIGNED', 'VERIFIED', 'FALSE', 'CLOSED'));

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

alter table "patrol" add constraint "patrol_urgency_check" check ("urgency" in ('AT_ONCE', 'DISPATCHED', 'ON_REQUEST'));
alter table "patrol" add constraint "patrol_status_check" check ("status" in ('DISPATCHED', 'ARRIVED', 'FINISHED'));

alter table "ranking" add constraint "ranking_peerGroup_check" check ("peerGroup" in ('COMPOUND', 'TOWER', 'CONSTRUCTION_SITE'));
alter table "ranking" add constraint "ranking_status_check" check ("status" in ('PUBLISHED', 'FINAL'));

alter table "site" add constraint "site_fee_link" check ("feeLinkBps" is null or ("feeLinkBps" >= 1 and "feeLinkBps" <= 500));
alter table "site" add constraint "site_fee_agreed" check (("feeLinkBps" is null) = ("feeLinkAgreedBy" is null) and ("feeLinkBps" is null) = ("feeLinkContractNo" is null));
alter table "site" add constraint "site_households" check ("households" >= 0);
alter table "site" add constraint "site_peerGroup_check" check ("peerGroup" in ('COMPOUND', 'TOWER', 'CONSTRUCTION_SITE'));
alter table "site" add constraint "site_status_check" check ("status" in ('OPEN', 'CLOSED'));
alter table "site" add constraint "site_feeLinkAgreedBy_check" check ("feeLinkAgreedBy" in ('SERVICE_CONTRACT', 'GOVERNMENT_BUYER'));
`
