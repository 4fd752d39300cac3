// The schema as it was first released.
export const first = `
create table "accreditation" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "partnerId" text not null, "stationId" text not null, "operation" text not null, "validFrom" date not null, "validTo" date not null, "status" text not null, "agreementNo" text not null, "accreditedByStaffId" text null, "endedAt" timestamptz null, "endReason" text null, primary key ("id"));
create index "accreditation_stationId_index" on "accreditation" ("stationId");
create unique index "accreditation_one_live" on "accreditation" ("stationId", "operation") where "status" <> 'ENDED';
alter table "accreditation" add constraint "accreditation_status_check" check ("status" in ('ACTIVE', 'SUSPENDED', 'ENDED'));

create table "announcement" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "reportedByPartnerId" text not null, "reportedAt" timestamptz not null, "model" text not null, "batch" text not null, "maker" text not null, "effectiveOn" date not null, "withdrawnOn" date null, "newEnergy" boolean not null, "testExempt" boolean not null, "kerbMassKgMin" int not null, "kerbMassKgMax" int not null, "seatsMin" int not null, "seatsMax" int not null, primary key ("id"));
alter table "announcement" add constraint "announcement_model" unique ("model", "batch");

create table "application" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "number" text not null, "business" text not null, "status" text not null, "keptStatus" text null, "partnerId" text not null, "stationId" text not null, "visitId" text null, "batchId" text null, "clientReference" text null, "vin" text not null, "certificateNo" text not null, "invoiceNo" text not null, "policyNo" text null, "ownerId" text not null, "agentId" text null, "divisionCode" text not null, "useNature" text not null, "vehicleType" text null, "energyClass" text null, "plateKind" text null, "plateNo" text null, "vehicleId" text null, "documentHash" text not null, "confirmedAt" timestamptz null, "submittedAt" timestamptz null, "acceptedAt" timestamptz null, "inspectedAt" timestamptz null, "inspectionRequired" boolean not null, "filmOnFile" boolean not null, "approvedAt" timestamptz null, "plateMadeAt" timestamptz null, "issuedAt" timestamptz null, "endedAt" timestamptz null, "legalDueOn" date null, "legalDueProvisional" boolean not null, "slaDueAt" timestamptz null, "correctionDueOn" date null, "round" int not null, "gaps" jsonb not null, "grounds" text[] not null, "reason" text null, "submittedByStaffId" text null, "acceptedByStaffId" text null, "inspectedByStaffId" text null, "reviewedByStaffId" text null, "touchedBy" text[] not null, "randomGroupsUsed" int not null, "composedTriesUsed" int not null, primary key ("id"));
create unique index "application_one_open" on "application" ("vin") where "status" not in ('NOT_ACCEPTED', 'REFUSED', 'ARCHIVED', 'WITHDRAWN', 'ISSUED');
create index "application_partnerId_id_index" on "application" ("partnerId", "id");
create index "application_batchId_index" on "application" ("batchId");
create index "application_ownerId_index" on "application" ("ownerId");
create index "application_vin_index" on "application" ("vin");
alter table "application" add constraint "application_number" unique ("number");
alter table "application" add constraint "application_business_check" check ("business" in ('REG'));
alter table "application" add constraint "application_status_check" check ("status" in ('DRAFT', 'SUBMITTED', 'INSPECTION_FAILED', 'CORRECTION_REQUIRED', 'NOT_ACCEPTED', 'ACCEPTED', 'INSPECTED', 'IN_REVIEW', 'SUSPENDED', 'REFUSED', 'APPROVED', 'PLATE_CHOSEN', 'PLATE_MAKING', 'PLATE_MADE', 'ISSUED', 'ARCHIVED', 'WITHDRAWN'));
alter table "application" add constraint "application_keptStatus_check" check ("keptStatus" in ('DRAFT', 'SUBMITTED', 'INSPECTION_FAILED', 'CORRECTION_REQUIRED', 'NOT_ACCEPTED', 'ACCEPTED', 'INSPECTED', 'IN_REVIEW', 'SUSPENDED', 'REFUSED', 'APPROVED', 'PLATE_CHOSEN', 'PLATE_MAKING', 'PLATE_MADE', 'ISSUED', 'ARCHIVED', 'WITHDRAWN'));

create table "auditEntry" ("id" text not null, "at" timestamptz not null, "businessAt" timestamptz not null, "kind" text not null, "clientId" text not null, "partnerId" text not null, "staffId" text null, "personId" text null, "action" text not null, "recordId" text null, "outcome" text not null, "codes" text[] not null, "subjects" text[] not null, "purpose" text null, "requestId" text not null, "seq" bigint null, "hash" text null, primary key ("id"));
create unique index "auditEntry_seq" on "auditEntry" ("seq");
create index "auditEntry_unsealed" on "auditEntry" ("id") where "seq" is null;
create index "auditEntry_record" on "auditEntry" ("recordId");
alter table "auditEntry" add constraint "auditEntry_outcome_check" check ("outcome" in ('DONE', 'REFUSED', 'READ'));

create table "auditHead" ("seq" bigserial primary key, "hash" text not null, "signature" text not null, "at" timestamptz not null);

create table "ban" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "reportedByPartnerId" text not null, "reportedAt" timestamptz not null, "partyIndex" text not null, "article" text not null, "from" date not null, "until" date not null, primary key ("id"));
alter table "ban" add constraint "ban_one" unique ("partyIndex", "article", "from");

create table "batch" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "status" text not null, "partnerId" text not null, "clientId" text not null, "staffId" text not null, "visitId" text not null, "listHash" text not null, "rowCount" int not null, "confirmedAt" timestamptz null, "finishedAt" timestamptz null, "headings" jsonb not null, primary key ("id"));
create index "batch_partnerId_index" on "batch" ("partnerId");
create index "batch_visitId_index" on "batch" ("visitId");
create index "batch_running" on "batch" ("id") where "status" = 'RUNNING';
alter table "batch" add constraint "batch_status_check" check ("status" in ('AWAITING_CONFIRMATION', 'RUNNING', 'FINISHED', 'CANCELLED'));

create table "batchRow" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "batchId" text not null, "line" int not null, "cells" jsonb not null, "status" text not null, "applicationId" text null, "faults" jsonb not null, primary key ("id"));
alter table "batchRow" add constraint "batchRow_line" unique ("batchId", "line");
alter table "batchRow" add constraint "batchRow_application" unique ("applicationId");
alter table "batchRow" add constraint "batchRow_status_check" check ("status" in ('WAITING', 'DONE', 'FAILED', 'CANCELLED'));

create table "certificate" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "reportedByPartnerId" text not null, "reportedAt" timestamptz not null, "certificateNo" text not null, "vin" text not null, "status" text not null, "maker" text not null, "brand" text not null, "model" text not null, "vehicleType" text not null, "colour" text not null, "fuel" text not null, "energyClass" text null, "engineNo" text not null, "displacementMl" int null, "powerKw" int null, "seats" int not null, "kerbMassKg" int not null, "grossMassKg" int not null, "manufacturedOn" date not null, "issuedOn" date not null, "imported" boolean not null, "factoryInspected" boolean not null, "parameters" jsonb not null, primary key ("id"));
create index "certificate_vin_index" on "certificate" ("vin");
alter table "certificate" add constraint "certificate_no" unique ("certificateNo");
alter table "certificate" add constraint "certificate_status_check" check ("status" in ('ORIGINAL', 'REISSUED', 'VOIDED'));

create table "checkResult" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "applicationId" text not null, "stage" text not null, "round" int not null, "check" text not null, "outcome" text not null, "failsAs" text null, "code" text null, "facts" jsonb not null, "rulesOn" date not null, "at" timestamptz not null, "freshUntil" timestamptz not null, primary key ("id"));
create index "checkResult_applicationId_index" on "checkResult" ("applicationId");
alter table "checkResult" add constraint "checkResult_stage_check" check ("stage" in ('SUBMIT', 'APPROVE', 'ISSUE'));
alter table "checkResult" add constraint "checkResult_outcome_check" check ("outcome" in ('PASSED', 'FAILED', 'UNKNOWN'));
alter table "checkResult" add constraint "checkResult_failsAs_check" check ("failsAs" in ('GROUND', 'GAP', 'NOT_ACCEPTED', 'HOLD'));

create table "client" ("clientId" text not null, "partnerId" text not null, "kind" text not null, "scope" text not null, "secretHash" text null, "jwks" jsonb null, primary key ("clientId"));
create index "client_partnerId_index" on "client" ("partnerId");
alter table "client" add constraint "client_kind_check" check ("kind" in ('DEALERSHIP', 'USED_CAR_MARKET', 'SCRAPPING_FIRM', 'BANK', 'INSURER', 'COURT', 'SIGNATORY', 'TAX_AUTHORITY', 'MANUFACTURER', 'PLATE_MAKER', 'INSPECTION_STATION', 'SURVEYOR', 'CHANNEL', 'KIOSK_OPERATOR', 'PROPERTY_COMPANY', 'POLICE', 'CITIZEN'));

create table "document" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "kind" text not null, "number" text not null, "vehicleId" text not null, "applicationId" text not null, "status" text not null, "issuedAt" timestamptz not null, "issuedByStaffId" text not null, "validTo" date null, primary key ("id"));
create unique index "document_one_valid" on "document" ("vehicleId", "kind") where "status" = 'VALID';
create index "document_applicationId_index" on "document" ("applicationId");
alter table "document" add constraint "document_number" unique ("kind", "number");
alter table "document" add constraint "document_kind_check" check ("kind" in ('REGISTRATION_CERTIFICATE', 'VEHICLE_LICENCE', 'INSPECTION_MARK'));
alter table "document" add constraint "document_status_check" check ("status" in ('VALID', 'VOID'));

create table "event" ("id" text not null, "seq" bigint null, "type" text not null, "recordId" text not null, "recordVersion" int not null, "audience" text[] not null, "tombstone" boolean not null, "requestId" text not null, "at" timestamptz not null, "businessAt" timestamptz not null, primary key ("id"));
create unique index "event_seq" on "event" ("seq");
create index "event_unnumbered" on "event" ("id") where "seq" is null;

create table "evidence" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "kind" text not null, "status" text not null, "partnerId" text not null, "staffId" text null, "recordId" text not null, "ticketExpiresAt" timestamptz not null, "sha256" text null, "mime" text null, "sizeBytes" int null, "storedAt" timestamptz null, primary key ("id"));
create index "evidence_recordId_index" on "evidence" ("recordId");
alter table "evidence" add constraint "evidence_kind_check" check ("kind" in ('OWNER_IDENTITY', 'ORIGIN_PROOF', 'CONFORMITY_CERTIFICATE', 'VEHICLE_PHOTO', 'VIN_RUBBING', 'INSPECTION_FILM', 'POWER_OF_ATTORNEY', 'PLATE_PHOTO', 'BATCH_SHEET'));
alter table "evidence" add constraint "evidence_status_check" check ("status" in ('EXPECTED', 'STORED'));

create table "feedReceipt" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "feed" text not null, "partnerId" text not null, "at" timestamptz not null, "accepted" int not null, "refused" int not null, "outcomes" jsonb not null, primary key ("id"));
create index "feedReceipt_partnerId_index" on "feedReceipt" ("partnerId");
alter table "feedReceipt" add constraint "feedReceipt_feed_check" check ("feed" in ('CERTIFICATES', 'ANNOUNCEMENTS', 'INVOICES', 'TAXES', 'POLICIES', 'TESTS', 'PARTIES', 'POWERS_OF_ATTORNEY', 'BANS', 'SEIZURES', 'SEIZURE_RELEASES', 'THEFTS'));

create table "idempotency" ("clientId" text not null, "key" text not null, "mutation" text not null, "staffId" text null, "inputMac" text not null, "outcome" text not null, "recordId" text null, "codes" text[] not null, "at" timestamptz not null, primary key ("clientId", "key"));
alter table "idempotency" add constraint "idempotency_outcome_check" check ("outcome" in ('DONE', 'REFUSED'));

create table "invoice" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "reportedByPartnerId" text not null, "reportedAt" timestamptz not null, "invoiceNo" text not null, "vin" text not null, "certificateNo" text null, "engineNo" text not null, "model" text not null, "status" text not null, "buyerName" text not null, "buyerIndex" text not null, "issuedOn" date not null, "totalFen" bigint not null, "taxFen" bigint not null, "netFen" bigint not null, primary key ("id"));
create index "invoice_vin_index" on "invoice" ("vin");
alter table "invoice" add constraint "invoice_no" unique ("invoiceNo");
alter table "invoice" add constraint "invoice_status_check" check ("status" in ('NORMAL', 'VOIDED', 'RED'));

create table "oauth_artifact" ("kind" text not null, "id" text not null, "payload" jsonb not null, "grantId" text null, "expiresAt" timestamptz null, "consumedAt" timestamptz null, primary key ("kind", "id"));
create index "oauth_artifact_expires" on "oauth_artifact" ("expiresAt");

create table "partner" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "kind" text not null, "name" text not null, "uscc" text not null, "status" text not null, "suspendedAt" timestamptz null, "suspensionReason" text null, primary key ("id"));
alter table "partner" add constraint "partner_kind_check" check ("kind" in ('DEALERSHIP', 'USED_CAR_MARKET', 'SCRAPPING_FIRM', 'BANK', 'INSURER', 'COURT', 'SIGNATORY', 'TAX_AUTHORITY', 'MANUFACTURER', 'PLATE_MAKER', 'INSPECTION_STATION', 'SURVEYOR', 'CHANNEL', 'KIOSK_OPERATOR', 'PROPERTY_COMPANY', 'POLICE', 'CITIZEN'));
alter table "partner" add constraint "partner_status_check" check ("status" in ('ACTIVE', 'SUSPENDED', 'TERMINATED'));

create table "party" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "kind" text not null, "status" text not null, "name" text not null, "nameMasked" text not null, "identityCell" text not null, "identityMasked" text not null, "identityIndex" text not null, "mobileCell" text null, "mobileMasked" text null, "addressCell" text null, "divisionCode" text not null, "reportedByPartnerId" text not null, "reportedAt" timestamptz not null, primary key ("id"));
alter table "party" add constraint "party_identity" unique ("identityIndex");
alter table "party" add constraint "party_kind_check" check ("kind" in ('PERSON', 'UNIT'));
alter table "party" add constraint "party_status_check" check ("status" in ('VALID', 'DECEASED', 'REVOKED', 'INVALID'));

create table "personAct" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "kind" text not null, "status" text not null, "personId" text not null, "partyId" text not null, "recordId" text not null, "documentHash" text not null, "requestedByPartnerId" text not null, "requestedByStaffId" text null, "expiresAt" timestamptz not null, "answer" text null, "method" text null, "answeredAt" timestamptz null, "receipt" text null, primary key ("id"));
create index "personAct_personId_index" on "personAct" ("personId");
create unique index "personAct_one_open" on "personAct" ("recordId", "kind") where "status" = 'REQUESTED';
alter table "personAct" add constraint "personAct_kind_check" check ("kind" in ('CONFIRM_APPLICATION', 'CHOOSE_NUMBER', 'CONFIRM_BATCH'));
alter table "personAct" add constraint "personAct_status_check" check ("status" in ('REQUESTED', 'ANSWERED', 'DECLINED', 'WITHDRAWN'));

create table "personKey" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "personId" text not null, "publicJwk" text not null, primary key ("id"));
alter table "personKey" add constraint "personKey_personId_unique" unique ("personId");

create table "plateDraw" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "applicationId" text not null, "mode" text not null, "plateKind" text not null, "seedHash" text not null, "seed" text not null, "candidates" text[] not null, "chosen" text null, "status" text not null, "expiresAt" timestamptz not null, primary key ("id"));
create unique index "plateDraw_one_open" on "plateDraw" ("applicationId") where "status" = 'OPEN';
create index "plateDraw_applicationId_index" on "plateDraw" ("applicationId");
alter table "plateDraw" add constraint "plateDraw_mode_check" check ("mode" in ('RANDOM', 'COMPOSED'));
alter table "plateDraw" add constraint "plateDraw_status_check" check ("status" in ('OPEN', 'CHOSEN', 'EXPIRED'));

create table "plateNumber" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "plateKind" text not null, "plateNo" text not null, "series" text not null, "status" text not null, "holderId" text null, "until" timestamptz null, primary key ("id"));
create index "plateNumber_free" on "plateNumber" ("plateKind", "id") where "status" = 'AVAILABLE';
create index "plateNumber_holderId_index" on "plateNumber" ("holderId");
alter table "plateNumber" add constraint "plateNumber_one" unique ("plateKind", "plateNo");
alter table "plateNumber" add constraint "plateNumber_status_check" check ("status" in ('AVAILABLE', 'HELD', 'RESERVED', 'ASSIGNED', 'KEPT', 'LOCKED', 'VOID'));

create table "plateOrder" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "applicationId" text not null, "plateKind" text not null, "plateNo" text not null, "stationId" text not null, "status" text not null, "makerPartnerId" text null, "makerStaffId" text null, "blankSerial" text null, "photoEvidenceId" text null, "faultyBlanks" int not null, "madeAt" timestamptz null, primary key ("id"));
create unique index "plateOrder_one_live" on "plateOrder" ("applicationId") where "status" <> 'CANCELLED';
create index "plateOrder_applicationId_index" on "plateOrder" ("applicationId");
alter table "plateOrder" add constraint "plateOrder_blank" unique ("blankSerial");
alter table "plateOrder" add constraint "plateOrder_status_check" check ("status" in ('ORDERED', 'MAKING', 'MADE', 'HANDED_OVER', 'CANCELLED'));

create table "policeArea" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "unitId" text not null, "business" text not null, "divisionCode" text not null, "validFrom" date not null, "validTo" date null, primary key ("id"));
create index "policeArea_business_divisionCode_index" on "policeArea" ("business", "divisionCode");

create table "policeUnit" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "partnerId" text not null, "parentId" text null, "code" text not null, "name" text not null, "kind" text not null, primary key ("id"));
alter table "policeUnit" add constraint "policeUnit_code_unique" unique ("code");
alter table "policeUnit" add constraint "policeUnit_kind_check" check ("kind" in ('HEADQUARTERS', 'VEHICLE_OFFICE', 'BRANCH_OFFICE', 'DISTRICT'));

create table "policy" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "reportedByPartnerId" text not null, "reportedAt" timestamptz not null, "policyNo" text not null, "vin" text not null, "insurerPartnerId" text not null, "insurerName" text not null, "claimPhone" text not null, "kind" text not null, "status" text not null, "useNature" text not null, "startsAt" timestamptz not null, "endsAt" timestamptz not null, "premiumFen" bigint not null, primary key ("id"));
create index "policy_vin_index" on "policy" ("vin");
alter table "policy" add constraint "policy_no" unique ("policyNo");
alter table "policy" add constraint "policy_kind_check" check ("kind" in ('COMPULSORY', 'COMMERCIAL'));
alter table "policy" add constraint "policy_status_check" check ("status" in ('IN_FORCE', 'CANCELLED'));

create table "powerOfAttorney" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "principalId" text not null, "agentId" text not null, "validFrom" date not null, "validTo" date not null, "reportedByPartnerId" text not null, "reportedAt" timestamptz not null, primary key ("id"));
alter table "powerOfAttorney" add constraint "powerOfAttorney_one" unique ("principalId", "agentId", "validFrom");

create table "qualification" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "staffId" text not null, "function" text not null, "certificateNo" text not null, "validFrom" date not null, "validTo" date not null, "points" int not null, "status" text not null, "statusReason" text null, primary key ("id"));
create index "qualification_staffId_index" on "qualification" ("staffId");
alter table "qualification" add constraint "qualification_certificateNo_function_unique" unique ("certificateNo", "function");
alter table "qualification" add constraint "qualification_status_check" check ("status" in ('VALID', 'SUSPENDED', 'REVOKED'));

create table "restriction" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "partyKind" text not null, "partyIndex" text not null, "nameMasked" text not null, "identityMasked" text not null, "courtPartnerId" text not null, "courtName" text not null, "orderNo" text not null, "measure" text not null, "liftingSteps" text not null, "status" text not null, "noticeDeliveredAt" timestamptz null, "liftedAt" timestamptz null, "liftReason" text null, primary key ("id"));
create index "restriction_partyIndex_index" on "restriction" ("partyIndex");
create index "restriction_courtPartnerId_id_index" on "restriction" ("courtPartnerId", "id");
create unique index "restriction_one_in_force" on "restriction" ("orderNo", "partyIndex") where "status" = 'IN_FORCE';
alter table "restriction" add constraint "restriction_partyKind_check" check ("partyKind" in ('PERSON', 'UNIT'));
alter table "restriction" add constraint "restriction_status_check" check ("status" in ('IN_FORCE', 'LIFTED'));

create table "scrappedBlank" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "orderId" text not null, "blankSerial" text not null, "reason" text not null, "staffId" text not null, primary key ("id"));
create index "scrappedBlank_orderId_index" on "scrappedBlank" ("orderId");
alter table "scrappedBlank" add constraint "scrappedBlank_blankSerial_unique" unique ("blankSerial");

create table "seizure" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "reportedByPartnerId" text not null, "reportedAt" timestamptz not null, "caseNumber" text not null, "vin" text not null, "authority" text not null, "authorityKind" text not null, "startsAt" timestamptz not null, "endsAt" timestamptz not null, "releasedAt" timestamptz null, primary key ("id"));
create index "seizure_vin_index" on "seizure" ("vin");
alter table "seizure" add constraint "seizure_one" unique ("caseNumber", "vin");
alter table "seizure" add constraint "seizure_authorityKind_check" check ("authorityKind" in ('COURT', 'PROCURATORATE', 'SUPERVISORY', 'AGENCY'));

create table "setting" ("key" text not null, "value" jsonb not null, primary key ("key"));

create table "staff" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "partnerId" text not null, "stationId" text null, "policeUnitId" text null, "name" text not null, "functions" text[] not null, "publicJwk" text not null, "status" text not null, "statusReason" text null, primary key ("id"));
create index "staff_partnerId_index" on "staff" ("partnerId");
alter table "staff" add constraint "staff_status_check" check ("status" in ('ACTIVE', 'SUSPENDED', 'LEFT'));

create table "station" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "partnerId" text not null, "code" text not null, "name" text not null, "divisionCode" text not null, "address" text not null, "status" text not null, "keptStatus" text null, "grade" text not null, "statusReason" text null, "statusSince" timestamptz not null, primary key ("id"));
create index "station_partnerId_index" on "station" ("partnerId");
alter table "station" add constraint "station_code_unique" unique ("code");
alter table "station" add constraint "station_status_check" check ("status" in ('TRIAL', 'ACTIVE', 'RESTRICTED', 'SUSPENDED', 'TERMINATED', 'EXPIRED'));
alter table "station" add constraint "station_keptStatus_check" check ("keptStatus" in ('TRIAL', 'ACTIVE', 'RESTRICTED', 'SUSPENDED', 'TERMINATED', 'EXPIRED'));
alter table "station" add constraint "station_grade_check" check ("grade" in ('A', 'B', 'C', 'D'));

create table "subjectLook" ("lookerId" text not null, "subject" text not null, "hour" timestamptz not null, primary key ("lookerId", "subject"));

create table "taxRecord" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "reportedByPartnerId" text not null, "reportedAt" timestamptz not null, "certificateNo" text not null, "vin" text not null, "tax" text not null, "status" text not null, "taxpayerIndex" text not null, "amountFen" bigint not null, "on" date not null, primary key ("id"));
alter table "taxRecord" add constraint "taxRecord_one" unique ("vin", "tax");
alter table "taxRecord" add constraint "taxRecord_tax_check" check ("tax" in ('PURCHASE', 'VESSEL'));
alter table "taxRecord" add constraint "taxRecord_status_check" check ("status" in ('PAID', 'EXEMPT', 'REDUCED', 'UNPAID'));

create table "testReport" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "reportedByPartnerId" text not null, "reportedAt" timestamptz not null, "reportNo" text not null, "vin" text not null, "result" text not null, "testedOn" date not null, primary key ("id"));
create index "testReport_vin_index" on "testReport" ("vin");
alter table "testReport" add constraint "testReport_no" unique ("reportNo");
alter table "testReport" add constraint "testReport_result_check" check ("result" in ('PASSED', 'FAILED'));

create table "theft" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "reportedByPartnerId" text not null, "reportedAt" timestamptz not null, "caseNo" text not null, "vin" text not null, "stolenAt" timestamptz not null, "returnedAt" timestamptz null, primary key ("id"));
create index "theft_vin_index" on "theft" ("vin");
alter table "theft" add constraint "theft_one" unique ("caseNo", "vin");

create table "vehicle" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "vin" text not null, "status" text not null, "states" text[] not null, "ownerId" text not null, "plateKind" text not null, "plateNo" text not null, "vehicleType" text not null, "useNature" text not null, "brand" text not null, "model" text not null, "colour" text not null, "fuel" text not null, "energyClass" text null, "imported" boolean not null, "engineNo" text not null, "displacementMl" int null, "powerKw" int null, "seats" int not null, "kerbMassKg" int not null, "grossMassKg" int not null, "manufacturedOn" date not null, "firstRegisteredOn" date not null, "inspectionValidTo" date not null, "scrapOn" date null, "registeredAt" timestamptz not null, "applicationId" text not null, primary key ("id"));
create unique index "vehicle_one_live_registration" on "vehicle" ("vin") where "status" = 'REGISTERED';
create unique index "vehicle_one_live_holder" on "vehicle" ("plateKind", "plateNo") where "status" = 'REGISTERED';
create index "vehicle_vin_index" on "vehicle" ("vin");
create index "vehicle_ownerId_index" on "vehicle" ("ownerId");
alter table "vehicle" add constraint "vehicle_status_check" check ("status" in ('REGISTERED', 'DEREGISTERED'));

create table "visit" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "status" text not null, "partnerId" text not null, "stationId" text not null, "hostId" text not null, "agentId" text not null, "siteAddress" text not null, "divisionCode" text not null, "heldOn" date not null, "plannedCount" int not null, "teamStaffIds" text[] not null, "blanksIssued" int null, "blanksReturned" int null, "approvedByStaffId" text null, primary key ("id"));
create index "visit_partnerId_index" on "visit" ("partnerId");
alter table "visit" add constraint "visit_status_check" check ("status" in ('REQUESTED', 'APPROVED', 'PREPARED', 'ON_SITE', 'CLOSED', 'CANCELLED'));
`
