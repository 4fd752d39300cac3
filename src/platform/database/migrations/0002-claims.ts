// What claims added to the schema.
export const statements = `
create table "accident" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "number" text not null, "status" text not null, "statusSince" timestamptz not null, "keptStatus" text null, "channel" text not null, "lane" text null, "procedures" text[] not null, "procedure" text null, "groundCodes" text[] not null, "injured" boolean not null, "dead" boolean not null, "occurredAt" timestamptz not null, "reportedAt" timestamptz not null, "latE6" int not null, "lonE6" int not null, "place" text not null, "divisionCode" text not null, "weather" text null, "form" text null, "closedRoad" boolean not null, "clientReference" text null, "reportedByPartnerId" text not null, "reportedByStaffId" text null, "reportedByPersonId" text null, "ruralPointId" text null, "policeUnitId" text null, "insurerIds" text[] not null, "personIds" text[] not null, "evidenceComplete" boolean not null, "moreEvidenceAsked" int not null, "moreEvidenceReason" text null, "returnedReason" text null, "waitSince" timestamptz null, "waitUsedMs" int not null, "escalation" int not null, "escalateAt" timestamptz null, "liabilityForm" text null, "liabilityId" text null, "issuedByUnitId" text null, "liabilityFinalAt" timestamptz null, "reviewedOnce" boolean not null, "selfCompensationAsked" boolean not null, "offerVersion" int not null, "consentedAt" timestamptz null, "paidAt" timestamptz null, "endedAt" timestamptz null, "heldReason" text null, "hats" text[] not null, "entrySeq" int not null, "entryHash" text not null, primary key ("id"));
create index "accident_insurers" on "accident" using gin ("insurerIds");
create index "accident_persons" on "accident" using gin ("personIds");
create index "accident_escalations" on "accident" ("escalateAt") where "escalateAt" is not null;
create index "accident_status_index" on "accident" ("status");
create index "accident_occurredAt_index" on "accident" ("occurredAt");
create index "accident_reportedAt_index" on "accident" ("reportedAt");
create index "accident_paid" on "accident" ("paidAt") where "paidAt" is not null;
alter table "accident" add constraint "accident_number" unique ("number");

create table "accidentClock" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "accidentId" text not null, "clock" text not null, "startedAt" timestamptz not null, "dueAt" timestamptz not null, "provisional" boolean not null, "metAt" timestamptz null, "breachedAt" timestamptz null, "voidedAt" timestamptz null, primary key ("id"));
create index "accidentClock_accidentId_index" on "accidentClock" ("accidentId");
create index "accidentClock_breached" on "accidentClock" ("breachedAt") where "breachedAt" is not null;
create unique index "accidentClock_one_running" on "accidentClock" ("accidentId", "clock") where "metAt" is null and "voidedAt" is null;
create index "accidentClock_due" on "accidentClock" ("dueAt") where "metAt" is null and "voidedAt" is null and "breachedAt" is null;

create table "accidentEntry" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "accidentId" text not null, "seq" int not null, "type" text not null, "actorKind" text not null, "actorPartnerId" text null, "actorStaffId" text null, "hat" text not null, "at" timestamptz not null, "facts" jsonb not null, "prevHash" text not null, "hash" text not null, primary key ("id"));
alter table "accidentEntry" add constraint "accidentEntry_seq" unique ("accidentId", "seq");

create table "accidentParty" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "accidentId" text not null, "number" int not null, "kind" text not null, "personId" text null, "nameMasked" text null, "mobileMasked" text null, "vehicleId" text null, "vin" text null, "plateKind" text null, "plateNo" text null, "ownerId" text null, "insurerPartnerId" text null, "cover" jsonb not null, "thing" text null, "faultCodes" text[] not null, "degree" text null, "shareBps" int null, "conduct" text[] not null, "intentional" boolean not null, "motorSideBps" int null, "agreesToSelfCompensation" boolean not null, "subrogates" boolean not null, "waivedAt" timestamptz null, "cancelledAt" timestamptz null, primary key ("id"));
create unique index "accidentParty_one_vehicle" on "accidentParty" ("accidentId", "plateNo") where "plateNo" is not null;
create unique index "accidentParty_one_person" on "accidentParty" ("accidentId", "personId") where "personId" is not null and "kind" <> 'PROPERTY';
create index "accidentParty_plateNo_index" on "accidentParty" ("plateNo");
create index "accidentParty_personId_index" on "accidentParty" ("personId");
create index "accidentParty_vin_index" on "accidentParty" ("vin");
alter table "accidentParty" add constraint "accidentParty_number" unique ("accidentId", "number");

create table "claimRefusal" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "accidentId" text not null, "insurerPartnerId" text not null, "partyId" text not null, "personId" text null, "status" text not null, "ground" text not null, "reason" text not null, "decidedAt" timestamptz not null, "decidedByStaffId" text not null, "letterDueAt" timestamptz not null, "letterDueProvisional" boolean not null, "letterNo" text null, "letterSentAt" timestamptz null, "alertedAt" timestamptz null, primary key ("id"));
create index "claimRefusal_letters" on "claimRefusal" ("letterDueAt") where "status" = 'DECIDED';
create index "claimRefusal_personId_index" on "claimRefusal" ("personId");
alter table "claimRefusal" add constraint "claimRefusal_once" unique ("accidentId", "insurerPartnerId", "partyId");

create table "dispatchJob" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "accidentId" text not null, "way" text not null, "teamId" text null, "pointId" text null, "status" text not null, "place" text not null, "latE6" int not null, "lonE6" int not null, "etaSeconds" int null, "score" int null, "sentByStaffId" text null, "offeredAt" timestamptz not null, "acceptBy" timestamptz null, "acceptedAt" timestamptz null, "arrivedAt" timestamptz null, "clearedAt" timestamptz null, "finishedAt" timestamptz null, primary key ("id"));
create index "dispatchJob_accidentId_index" on "dispatchJob" ("accidentId");
create index "dispatchJob_teamId_index" on "dispatchJob" ("teamId");
create unique index "dispatchJob_one_live" on "dispatchJob" ("accidentId") where "status" in ('OFFERED', 'ACCEPTED', 'ARRIVED', 'CLEARED');
create index "dispatchJob_offers" on "dispatchJob" ("acceptBy") where "status" = 'OFFERED';

create table "fraudFinding" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "accidentId" text not null, "check" text not null, "matchedId" text not null, "matchedNumber" text null, "facts" jsonb not null, "held" boolean not null, "status" text not null, "decidedAt" timestamptz null, "decidedByPartnerId" text null, "decidedByStaffId" text null, "reason" text null, primary key ("id"));
alter table "fraudFinding" add constraint "fraudFinding_once" unique ("accidentId", "check", "matchedId");

create table "hazard" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "postingId" text not null, "staffId" text not null, "partnerId" text not null, "pointId" text not null, "role" text not null, "place" text not null, "latE6" int not null, "lonE6" int not null, "cell" text not null, "kind" text not null, "severity" text not null, "status" text not null, "sentTo" text null, "sentAt" timestamptz null, "fixedAt" timestamptz null, primary key ("id"));
create index "hazard_pointId_index" on "hazard" ("pointId");
create index "hazard_partnerId_index" on "hazard" ("partnerId");
create unique index "hazard_one_open" on "hazard" ("cell", "kind") where "status" <> 'FIXED';

create table "legMark" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "accidentId" text not null, "legId" text not null, "kind" text not null, "byId" text not null, primary key ("id"));
create index "legMark_accidentId_index" on "legMark" ("accidentId");
alter table "legMark" add constraint "legMark_once" unique ("legId", "kind");

create table "liability" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "accidentId" text not null, "form" text not null, "issue" int not null, "status" text not null, "shares" jsonb not null, "facts" text not null, "basis" text[] not null, "documentHash" text not null, "session" text null, "draftedByPartnerId" text null, "draftedByStaffId" text null, "issuedByStaffId" text null, "issuedByUnitId" text null, "issuedAt" timestamptz null, "servedAt" timestamptz null, "objectionDueAt" timestamptz null, "objectionDueProvisional" boolean not null, "voidedAt" timestamptz null, "challengedAt" timestamptz null, "challengeReasons" text[] not null, primary key ("id"));
create unique index "liability_one_live" on "liability" ("accidentId") where "status" <> 'VOID';
create index "liability_issued" on "liability" ("issuedAt") where "issuedAt" is not null;
create index "liability_objections" on "liability" ("objectionDueAt") where "status" = 'ISSUED';
alter table "liability" add constraint "liability_issue" unique ("accidentId", "issue");

create table "liabilityReview" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "accidentId" text not null, "liabilityId" text not null, "status" text not null, "requestedByPersonId" text not null, "reason" text not null, "evidenceIds" text[] not null, "late" boolean not null, "issuedByUnitId" text not null, "reviewUnitId" text null, "forwardedByStaffId" text null, "concludedByStaffId" text null, "conclusion" text null, "concludedAt" timestamptz null, primary key ("id"));
alter table "liabilityReview" add constraint "liabilityReview_once" unique ("accidentId");

create table "lossAssessment" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "accidentId" text not null, "partyId" text not null, "insurerPartnerId" text null, "readerIds" text[] not null, "isVehicle" boolean not null, "coveringIds" text[] not null, "kind" text not null, "status" text not null, "lines" jsonb not null, "mgmtBps" int not null, "mgmtFen" bigint not null, "salvageFen" bigint not null, "grossFen" bigint not null, "netFen" bigint not null, "cumulativeFen" bigint not null, "items" jsonb not null, "levelNeeded" text not null, "offline" boolean not null, "total" jsonb null, "supplementReason" text null, "beforeEvidenceId" text null, "afterEvidenceId" text null, "onSiteEvidenceId" text null, "biddingEvidenceId" text null, "reSurveyEvidenceId" text null, "resurveyNeeded" boolean not null, "draftedByStaffId" text null, "confirmedByStaffId" text null, "secondByStaffId" text null, "excludedStaffIds" text[] not null, "confirmedAt" timestamptz null, "disputedAt" timestamptz null, "disputeReason" text null, "claimedFen" bigint null, primary key ("id"));
create unique index "lossAssessment_one_open" on "lossAssessment" ("partyId") where "status" in ('DRAFT', 'PROPOSED');
create unique index "lossAssessment_one_base" on "lossAssessment" ("partyId") where "status" in ('CONFIRMED', 'DISPUTED') and "kind" <> 'SUPPLEMENT';
create index "lossAssessment_accidentId_index" on "lossAssessment" ("accidentId");

create table "lossDelegation" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "accidentId" text not null, "partyId" text not null, "fromInsurerId" text not null, "toInsurerId" text not null, "staffId" text null, primary key ("id"));
create index "lossDelegation_accidentId_index" on "lossDelegation" ("accidentId");
alter table "lossDelegation" add constraint "lossDelegation_one" unique ("partyId");

create table "message" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "accidentId" text not null, "personId" text not null, "eventId" text not null, "template" text not null, "locale" text not null, "words" text not null, "numberMasked" text null, "status" text not null, "attempts" int not null, "reportsAsked" int not null, "nextAt" timestamptz null, "providerRef" text null, "failureCode" text null, "sentAt" timestamptz null, "deliveredAt" timestamptz null, primary key ("id"));
create index "message_next" on "message" ("nextAt") where "nextAt" is not null;
create index "message_accidentId_index" on "message" ("accidentId");
create index "message_personId_index" on "message" ("personId");
alter table "message" add constraint "message_once" unique ("eventId", "personId", "template");

create table "nettingStatement" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "firstPartnerId" text not null, "secondPartnerId" text not null, "day" date not null, "firstOwesFen" bigint not null, "secondOwesFen" bigint not null, "recoveryCount" int not null, primary key ("id"));
create index "nettingStatement_secondPartnerId_index" on "nettingStatement" ("secondPartnerId");
alter table "nettingStatement" add constraint "nettingStatement_day" unique ("firstPartnerId", "secondPartnerId", "day");

create table "offerPayee" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "accidentId" text not null, "offerId" text not null, "partyId" text not null, "beneficiaryId" text not null, "personId" text not null, "consentedAt" timestamptz null, primary key ("id"));
create index "offerPayee_accidentId_index" on "offerPayee" ("accidentId");
create index "offerPayee_personId_index" on "offerPayee" ("personId");
alter table "offerPayee" add constraint "offerPayee_one" unique ("offerId", "partyId", "beneficiaryId");

create table "payeeAccount" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "accidentId" text not null, "offerId" text not null, "partyId" text not null, "beneficiaryId" text not null, "personId" text not null, "channel" text not null, "accountCell" text not null, "accountMasked" text not null, "accountIndex" text not null, "nameCell" text not null, "nameMasked" text not null, "paperEvidenceId" text null, "replacedAt" timestamptz null, primary key ("id"));
create unique index "payeeAccount_one" on "payeeAccount" ("offerId", "partyId", "beneficiaryId") where "replacedAt" is null;
create index "payeeAccount_accidentId_index" on "payeeAccount" ("accidentId");
create index "payeeAccount_accountIndex_index" on "payeeAccount" ("accountIndex");

create table "payment" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "accidentId" text not null, "offerId" text not null, "legId" text not null, "insurerPartnerId" text not null, "attempt" int not null, "status" text not null, "channel" text not null, "idempotencyKey" text not null, "reference" text not null, "amountFen" bigint not null, "payeePartyId" text not null, "payeePersonId" text null, "payeeAccountId" text not null, "orderedByStaffId" text null, "orderRef" text null, "failureCode" text null, "valueOn" date null, "sentAt" timestamptz null, "settledAt" timestamptz null, "asked" int not null, "notFoundCount" int not null, "lastNotFoundAt" timestamptz null, "nextQueryAt" timestamptz null, primary key ("id"));
create unique index "payment_paid_once" on "payment" ("legId") where "status" = 'SUCCESS';
create unique index "payment_one_live" on "payment" ("legId") where "status" in ('CREATED', 'SENT', 'UNKNOWN');
create index "payment_waiting" on "payment" ("id") where "status" = 'CREATED';
create index "payment_to_ask" on "payment" ("nextQueryAt") where "nextQueryAt" is not null;
create index "payment_accidentId_index" on "payment" ("accidentId");
create index "payment_insurerPartnerId_valueOn_index" on "payment" ("insurerPartnerId", "valueOn");
create index "payment_payeePersonId_index" on "payment" ("payeePersonId");
alter table "payment" add constraint "payment_key" unique ("idempotencyKey");
alter table "payment" add constraint "payment_attempt" unique ("legId", "attempt");

create table "paymentReport" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "messageId" text not null, "idempotencyKey" text not null, "outcome" text not null, "orderRef" text null, "result" text not null, "reason" text null, primary key ("id"));
create index "paymentReport_idempotencyKey_index" on "paymentReport" ("idempotencyKey");
alter table "paymentReport" add constraint "paymentReport_once" unique ("messageId");

create table "persuasionRecord" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "postingId" text not null, "staffId" text not null, "partnerId" text not null, "pointId" text not null, "role" text not null, "kind" text not null, "at" timestamptz not null, "plateNo" text null, "action" text not null, "followUp" text null, primary key ("id"));
create index "persuasionRecord_pointId_index" on "persuasionRecord" ("pointId");
create index "persuasionRecord_partnerId_index" on "persuasionRecord" ("partnerId");
create index "persuasionRecord_at_index" on "persuasionRecord" ("at");

create table "reconciliation" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "insurerPartnerId" text not null, "day" date not null, "lineCount" int not null, "matchedCount" int not null, "gapCount" int not null, "overpaidCount" int not null, "ranAt" timestamptz not null, primary key ("id"));
alter table "reconciliation" add constraint "reconciliation_day" unique ("insurerPartnerId", "day");

create table "reconciliationItem" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "insurerPartnerId" text null, "kind" text not null, "status" text not null, "subject" text not null, "paymentId" text null, "accidentId" text null, "day" date not null, "amountFen" bigint not null, "reason" text not null, "resolution" text null, "resolvedAt" timestamptz null, primary key ("id"));
create index "reconciliationItem_insurerPartnerId_index" on "reconciliationItem" ("insurerPartnerId");
create index "reconciliationItem_open" on "reconciliationItem" ("paymentId") where "status" = 'OPEN';
alter table "reconciliationItem" add constraint "reconciliationItem_once" unique ("kind", "subject");

create table "recordKey" ("recordId" text not null, "sealedKey" text not null, "createdAt" timestamptz not null, primary key ("recordId"));

create table "recovery" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "accidentId" text not null, "legId" text not null, "paymentId" text not null, "kind" text not null, "creditorPartnerId" text not null, "debtorPartnerId" text not null, "amountFen" bigint not null, "status" text not null, "claimedAt" timestamptz not null, "answeredAt" timestamptz null, "reason" text null, "statementId" text null, primary key ("id"));
create index "recovery_to_net" on "recovery" ("answeredAt") where "status" = 'ACCEPTED';
create index "recovery_creditorPartnerId_index" on "recovery" ("creditorPartnerId");
create index "recovery_debtorPartnerId_index" on "recovery" ("debtorPartnerId");
create index "recovery_statementId_index" on "recovery" ("statementId");
create index "recovery_accidentId_index" on "recovery" ("accidentId");
alter table "recovery" add constraint "recovery_leg" unique ("legId");

create table "ruralPoint" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "type" text not null, "adminCode" text not null, "name" text not null, "latE6" int not null, "lonE6" int not null, "openHours" text not null, "phone" text not null, "services" text[] not null, "ownerPartnerId" text not null, "status" text not null, "closedAt" timestamptz null, primary key ("id"));
create index "ruralPoint_ownerPartnerId_index" on "ruralPoint" ("ownerPartnerId");
create index "ruralPoint_adminCode_index" on "ruralPoint" ("adminCode");
create unique index "ruralPoint_one_open" on "ruralPoint" ("ownerPartnerId", "adminCode", "name") where "status" = 'OPEN';

create table "ruralPosting" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "staffId" text not null, "partnerId" text not null, "postedByPartnerId" text not null, "pointId" text not null, "role" text not null, "validFrom" date not null, "validTo" date not null, "status" text not null, "endedAt" timestamptz null, primary key ("id"));
create index "ruralPosting_pointId_index" on "ruralPosting" ("pointId");
create unique index "ruralPosting_one_live" on "ruralPosting" ("staffId", "pointId", "role") where "status" <> 'ENDED';

create table "ruralShift" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "postingId" text not null, "staffId" text not null, "partnerId" text not null, "pointId" text not null, "role" text not null, "checkedInAt" timestamptz not null, "checkedOutAt" timestamptz null, primary key ("id"));
create index "ruralShift_pointId_index" on "ruralShift" ("pointId");
create unique index "ruralShift_one_open" on "ruralShift" ("postingId") where "checkedOutAt" is null;

create table "sandboxSms" ("ref" text not null, "numberMasked" text not null, "words" text not null, "at" timestamptz not null, primary key ("ref"));

create table "sceneTeam" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "policePartnerId" text not null, "policeStaffId" text null, "insurerPartnerId" text null, "insurerStaffId" text null, "vehicle" text not null, "homeZone" text not null, "kit" text[] not null, "certValidTo" date not null, "status" text not null, "lastLatE6" int null, "lastLonE6" int null, "lastPositionAt" timestamptz null, primary key ("id"));
create unique index "sceneTeam_one_officer" on "sceneTeam" ("policeStaffId") where "status" <> 'DISBANDED';
create unique index "sceneTeam_one_linkage" on "sceneTeam" ("insurerStaffId") where "status" <> 'DISBANDED';
create index "sceneTeam_online" on "sceneTeam" ("lastPositionAt") where "status" = 'ONLINE';

create table "seat" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "orgKind" text not null, "orgPartnerId" text not null, "holderStaffId" text not null, "skills" text[] not null, "zones" text[] not null, "maxParallel" int not null, "status" text not null, "offDutyAt" timestamptz null, primary key ("id"));
create index "seat_orgPartnerId_index" on "seat" ("orgPartnerId");
create unique index "seat_one_on_duty" on "seat" ("holderStaffId") where "status" <> 'OFF';

create table "seatTask" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "orgKind" text not null, "orgPartnerId" text null, "skill" text not null, "kind" text not null, "accidentId" text null, "recordId" text not null, "zone" text not null, "priority" int not null, "waitingSince" timestamptz not null, "status" text not null, "takenBySeatId" text null, "takenByStaffId" text null, "takenAt" timestamptz null, "handedOverFrom" text[] not null, "passedOverStaffIds" text[] not null, "escalation" int not null, "endedAt" timestamptz null, primary key ("id"));
create index "seatTask_accidentId_index" on "seatTask" ("accidentId");
create unique index "seatTask_one_open" on "seatTask" ("recordId", "kind") where "status" in ('WAITING', 'TAKEN');
create index "seatTask_queue" on "seatTask" ("orgKind", "priority" desc, "waitingSince", "id") where "status" = 'WAITING';
create index "seatTask_taken" on "seatTask" ("takenBySeatId") where "status" = 'TAKEN';

create table "settlementLeg" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "accidentId" text not null, "offerId" text not null, "seq" int not null, "kind" text not null, "fromPartyId" text not null, "toPartyId" text not null, "head" text not null, "amountFen" bigint not null, "payerKind" text not null, "payerId" text not null, "payeeKind" text not null, "payeeId" text not null, "beneficiaryId" text null, "policyNo" text null, "paidById" text null, "recoveryRight" boolean not null, "needsPersonalConsent" boolean not null, "basis" text not null, "step" int not null, "source" text not null, "verified" boolean not null, "reversesLegId" text null, primary key ("id"));
create index "settlementLeg_accidentId_index" on "settlementLeg" ("accidentId");
create index "settlementLeg_payerId_index" on "settlementLeg" ("payerId");
create index "settlementLeg_payeeId_index" on "settlementLeg" ("payeeId");
alter table "settlementLeg" add constraint "settlementLeg_seq" unique ("offerId", "seq");

create table "settlementOffer" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "accidentId" text not null, "offerVersion" int not null, "status" text not null, "scope" text not null, "mode" text not null, "documentHash" text not null, "settlementHash" text not null, "warnings" text[] not null, "payerIds" text[] not null, "joinedIds" text[] not null, "madeAt" timestamptz null, "expiresAt" timestamptz null, "endedAt" timestamptz null, "reason" text null, primary key ("id"));
create unique index "settlementOffer_version" on "settlementOffer" ("accidentId", "offerVersion");
create unique index "settlementOffer_one_open" on "settlementOffer" ("accidentId") where "status" in ('PREPARED', 'MADE');
create index "settlementOffer_expiries" on "settlementOffer" ("expiresAt") where "status" = 'MADE';

create table "sharingAgreement" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "fromPartnerId" text not null, "toPartnerId" text not null, "resource" text not null, "resourceId" text not null, "purpose" text not null, "fields" text[] not null, "validFrom" date not null, "validTo" date not null, "status" text not null, "endedAt" timestamptz null, primary key ("id"));
create index "sharingAgreement_toPartnerId_index" on "sharingAgreement" ("toPartnerId");
create unique index "sharingAgreement_one_live" on "sharingAgreement" ("fromPartnerId", "toPartnerId", "resource", "resourceId") where "status" <> 'ENDED';

create table "vehicleMark" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "vin" text not null, "kind" text not null, "sourceId" text not null, "endedAt" timestamptz null, primary key ("id"));
create unique index "vehicleMark_one" on "vehicleMark" ("vin", "kind", "sourceId") where "endedAt" is null;

create table "webhookDelivery" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "endpointId" text not null, "clientId" text not null, "occasion" text not null, "eventId" text not null, "type" text not null, "sequence" bigint null, "recordId" text not null, "recordVersion" int not null, "requestId" text not null, "eventAt" timestamptz not null, "status" text not null, "nextAt" timestamptz null, "attempts" jsonb not null, primary key ("id"));
create index "webhookDelivery_endpointId_id_index" on "webhookDelivery" ("endpointId", "id");
create index "webhookDelivery_due" on "webhookDelivery" ("endpointId", "nextAt") where "status" = 'WAITING';
create index "webhookDelivery_ended" on "webhookDelivery" ("updatedAt") where "status" <> 'WAITING';
create unique index "webhookDelivery_event_once" on "webhookDelivery" ("endpointId", "eventId") where "occasion" = 'EVENT';

create table "webhookEndpoint" ("id" text not null, "version" int not null default 1, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "partnerId" text not null, "clientId" text not null, "url" text not null, "types" text[] not null, "operation" text null, "scheme" text not null, "status" text not null, "place" text not null, "secretCell" text not null, "previousSecretCell" text null, "previousSecretUntil" timestamptz null, "publicKey" text null, "sequence" bigint not null, "failures" int not null, "brokenBecause" text null, "heldUntil" timestamptz null, "heldBy" text null, primary key ("id"));
create index "webhookEndpoint_clientId_id_index" on "webhookEndpoint" ("clientId", "id");
create unique index "webhookEndpoint_place" on "webhookEndpoint" ("partnerId", "place") where "status" <> 'REMOVED';

alter table "evidence" drop constraint "evidence_kind_check";
alter table "evidence" add "personId" text null, add "partyNo" int null, add "captureReason" text null, add "sealedFile" text null, add "copyFile" text null, add "width" int null, add "height" int null, add "perceptualHash" text null, add "capturedAt" timestamptz null, add "capturedLatE6" int null, add "capturedLonE6" int null, add "flags" text[] not null default '{}';
create index "evidence_sha256_index" on "evidence" ("sha256");
create index "evidence_perceptualHash_index" on "evidence" ("perceptualHash");
alter table "evidence" add constraint "evidence_kind_check" check ("kind" in ('OWNER_IDENTITY', 'ORIGIN_PROOF', 'CONFORMITY_CERTIFICATE', 'VEHICLE_PHOTO', 'VIN_RUBBING', 'INSPECTION_FILM', 'POWER_OF_ATTORNEY', 'PLATE_PHOTO', 'BATCH_SHEET', 'ACCIDENT_FRONT_SIDE', 'ACCIDENT_REAR_SIDE', 'ACCIDENT_CONTACT', 'ACCIDENT_PLATE', 'ACCIDENT_DAMAGE', 'ACCIDENT_VIN', 'ACCIDENT_DOCUMENT', 'ACCIDENT_SIGNS', 'ACCIDENT_NON_MOTOR', 'ACCIDENT_FILM', 'OBJECTION_DOCUMENT'));

drop index "personAct_one_open";
alter table "personAct" drop constraint "personAct_kind_check";
create unique index "personAct_one_open_each" on "personAct" ("recordId", "kind", "personId") where "status" = 'REQUESTED';
alter table "personAct" add constraint "personAct_kind_check" check ("kind" in ('CONFIRM_APPLICATION', 'CHOOSE_NUMBER', 'CONFIRM_BATCH', 'SIGN_AGREEMENT', 'REQUEST_DETERMINATION', 'ACCEPT_LIABILITY', 'CONSENT_OFFER'));

alter table "policy" add "ctplLimitFen" bigint null, add "ctplDeductibleBps" int null, add "vdiSumInsuredFen" bigint null, add "vdiDeductibleFen" bigint null, add "vdiDeductibleBps" int null;

alter table "staff" add "personIndex" text null;

alter table "accident" add constraint "accident_status_check" check ("status" in ('REPORTED', 'TRIAGED_FAST', 'TRIAGED_GENERAL', 'EVIDENCE', 'NEGOTIATING', 'LIABILITY_WAIT', 'LIABILITY_ISSUED', 'OBJECTION', 'REVIEW', 'LIABILITY_FINAL', 'LOSS', 'LOSS_DONE', 'OFFERED', 'OFFER_DISPUTED', 'CONSENTED', 'PAYING', 'PAID', 'CLOSED', 'HOLD', 'CANCELLED'));
alter table "accident" add constraint "accident_keptStatus_check" check ("keptStatus" in ('REPORTED', 'TRIAGED_FAST', 'TRIAGED_GENERAL', 'EVIDENCE', 'NEGOTIATING', 'LIABILITY_WAIT', 'LIABILITY_ISSUED', 'OBJECTION', 'REVIEW', 'LIABILITY_FINAL', 'LOSS', 'LOSS_DONE', 'OFFERED', 'OFFER_DISPUTED', 'CONSENTED', 'PAYING', 'PAID', 'CLOSED', 'HOLD', 'CANCELLED'));
alter table "accident" add constraint "accident_channel_check" check ("channel" in ('APP', 'POLICE_HOTLINE', 'INSURER_HOTLINE', 'LINKAGE_OFFICER', 'RURAL_POINT', 'SEAT'));
alter table "accident" add constraint "accident_lane_check" check ("lane" in ('CAR_CAR', 'CAR_EBIKE', 'CAR_PROPERTY', 'OTHER'));
alter table "accident" add constraint "accident_procedure_check" check ("procedure" in ('SELF', 'ONLINE', 'SIMPLE', 'GENERAL'));
alter table "accident" add constraint "accident_liabilityForm_check" check ("liabilityForm" in ('AGREEMENT', 'CERTIFICATE'));

alter table "accidentParty" add constraint "accidentParty_kind_check" check ("kind" in ('MOTOR', 'NON_MOTOR', 'PEDESTRIAN', 'PROPERTY'));
alter table "accidentParty" add constraint "accidentParty_degree_check" check ("degree" in ('FULL', 'PRIMARY', 'EQUAL', 'SECONDARY', 'NONE'));

alter table "claimRefusal" add constraint "claimRefusal_status_check" check ("status" in ('DECIDED', 'LETTER_OVERDUE', 'LETTER_SENT'));
alter table "claimRefusal" add constraint "claimRefusal_ground_check" check ("ground" in ('NOT_COVERED', 'EXCLUDED', 'INVENTED', 'LAPSED'));

alter table "dispatchJob" add constraint "dispatchJob_way" check (("way" = 'TEAM') = ("teamId" is not null) and ("way" = 'POINT') = ("pointId" is not null));
alter table "dispatchJob" add constraint "dispatchJob_way_check" check ("way" in ('TEAM', 'POINT', 'PHONE'));
alter table "dispatchJob" add constraint "dispatchJob_status_check" check ("status" in ('OFFERED', 'ACCEPTED', 'ARRIVED', 'CLEARED', 'FINISHED', 'LAPSED', 'RECALLED', 'HANDED_ON'));

alter table "fraudFinding" add constraint "fraudFinding_check_check" check ("check" in ('D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9', 'D10', 'D12', 'D13', 'D14'));
alter table "fraudFinding" add constraint "fraudFinding_status_check" check ("status" in ('OPEN', 'CONFIRMED', 'DISMISSED'));

alter table "hazard" add constraint "hazard_role_check" check ("role" in ('PERSUADER', 'LINKAGE_PERSUADER', 'INSURANCE_AGENT', 'FIRST_AIDER', 'AUXILIARY'));
alter table "hazard" add constraint "hazard_kind_check" check ("kind" in ('ROAD_SURFACE', 'GUARD_RAIL', 'SIGN', 'SIGHT', 'LANDSLIDE', 'OCCUPIED_ROAD', 'OTHER'));
alter table "hazard" add constraint "hazard_severity_check" check ("severity" in ('LOW', 'MEDIUM', 'HIGH'));
alter table "hazard" add constraint "hazard_status_check" check ("status" in ('OPEN', 'SENT', 'FIXED'));

alter table "legMark" add constraint "legMark_kind_check" check ("kind" in ('PAID', 'RECEIVED', 'RECOVERED'));

alter table "liability" add constraint "liability_form_check" check ("form" in ('AGREEMENT', 'CERTIFICATE'));
alter table "liability" add constraint "liability_status_check" check ("status" in ('DRAFT', 'SIGNED', 'ISSUED', 'VOID', 'FINAL'));
alter table "liability" add constraint "liability_session_check" check ("session" in ('SCENE', 'ONLINE', 'VIDEO'));

alter table "liabilityReview" add constraint "liabilityReview_status_check" check ("status" in ('REQUESTED', 'FORWARDED', 'UPHELD', 'REINVESTIGATE'));

alter table "lossAssessment" add constraint "lossAssessment_kind_check" check ("kind" in ('FIRST', 'SUPPLEMENT', 'TOTAL', 'SECOND', 'NO_LOSS'));
alter table "lossAssessment" add constraint "lossAssessment_status_check" check ("status" in ('DRAFT', 'PROPOSED', 'CONFIRMED', 'DISPUTED', 'SUPERSEDED'));
alter table "lossAssessment" add constraint "lossAssessment_levelNeeded_check" check ("levelNeeded" in ('A1', 'A2', 'A3', 'A4', 'A5'));
alter table "lossAssessment" add constraint "lossAssessment_supplementReason_check" check ("supplementReason" in ('HIDDEN_DAMAGE', 'WRONG_PART', 'PRICE'));

alter table "message" add constraint "message_template_check" check ("template" in ('REPORT_RECEIVED', 'EVIDENCE_ASKED', 'SIGN_REQUESTED', 'LIABILITY_ISSUED', 'LIABILITY_FINAL', 'OFFER_MADE', 'OFFER_EXPIRED', 'PAYMENT_DONE', 'PAYMENT_FAILED', 'OFFICER_COMING', 'HELD_NOTICE'));
alter table "message" add constraint "message_locale_check" check ("locale" in ('zh-CN', 'en'));
alter table "message" add constraint "message_status_check" check ("status" in ('QUEUED', 'SENT', 'DELIVERED', 'FAILED'));

alter table "nettingStatement" add constraint "nettingStatement_order" check ("firstPartnerId" < "secondPartnerId");

alter table "payeeAccount" add constraint "payeeAccount_channel_check" check ("channel" in ('BANK', 'WECHAT', 'ALIPAY', 'UNIONPAY', 'SHOP_DIRECT'));

alter table "payment" add constraint "payment_amount" check ("amountFen" > 0);
alter table "payment" add constraint "payment_attempts" check ("attempt" >= 1 and "attempt" <= 5);
alter table "payment" add constraint "payment_status_check" check ("status" in ('CREATED', 'SENT', 'UNKNOWN', 'SUCCESS', 'FAILED'));
alter table "payment" add constraint "payment_channel_check" check ("channel" in ('BANK', 'WECHAT', 'ALIPAY', 'UNIONPAY', 'SHOP_DIRECT'));

alter table "paymentReport" add constraint "paymentReport_result_check" check ("result" in ('APPLIED', 'REPEATED', 'REFUSED'));

alter table "persuasionRecord" add constraint "persuasionRecord_role_check" check ("role" in ('PERSUADER', 'LINKAGE_PERSUADER', 'INSURANCE_AGENT', 'FIRST_AIDER', 'AUXILIARY'));
alter table "persuasionRecord" add constraint "persuasionRecord_kind_check" check ("kind" in ('HELMET', 'OVERLOAD', 'DRUNK', 'TRACTOR_CARRYING_PEOPLE', 'LIGHTS', 'SPEED', 'OTHER'));
alter table "persuasionRecord" add constraint "persuasionRecord_action_check" check ("action" in ('WARNED', 'STOPPED', 'HANDED_TO_POLICE'));

alter table "reconciliationItem" add constraint "reconciliationItem_kind_check" check ("kind" in ('RECON_GAP', 'OVERPAID', 'REPORT_REFUSED'));
alter table "reconciliationItem" add constraint "reconciliationItem_status_check" check ("status" in ('OPEN', 'RESOLVED'));

alter table "recovery" add constraint "recovery_amount" check ("amountFen" > 0);
alter table "recovery" add constraint "recovery_sides" check ("creditorPartnerId" <> "debtorPartnerId");
alter table "recovery" add constraint "recovery_netted" check (("status" = 'NETTED') = ("statementId" is not null));
alter table "recovery" add constraint "recovery_kind_check" check ("kind" in ('RECOVER_MTI', 'RECOVER_CTPL', 'MTI_NOFAULT'));
alter table "recovery" add constraint "recovery_status_check" check ("status" in ('CLAIMED', 'DISPUTED', 'ACCEPTED', 'NETTED', 'WITHDRAWN'));

alter table "ruralPoint" add constraint "ruralPoint_type_check" check ("type" in ('PERSUASION', 'LINKAGE_PERSUASION', 'INSURANCE_SERVICE', 'LINKAGE_SERVICE'));
alter table "ruralPoint" add constraint "ruralPoint_status_check" check ("status" in ('OPEN', 'CLOSED'));

alter table "ruralPosting" add constraint "ruralPosting_role_check" check ("role" in ('PERSUADER', 'LINKAGE_PERSUADER', 'INSURANCE_AGENT', 'FIRST_AIDER', 'AUXILIARY'));
alter table "ruralPosting" add constraint "ruralPosting_status_check" check ("status" in ('PLANNED', 'ACTIVE', 'ENDED'));

alter table "ruralShift" add constraint "ruralShift_role_check" check ("role" in ('PERSUADER', 'LINKAGE_PERSUADER', 'INSURANCE_AGENT', 'FIRST_AIDER', 'AUXILIARY'));

alter table "sceneTeam" add constraint "sceneTeam_members" check ("policeStaffId" is not null or "insurerStaffId" is not null);
alter table "sceneTeam" add constraint "sceneTeam_purged" check ("status" = 'ONLINE' or ("lastLatE6" is null and "lastLonE6" is null and "lastPositionAt" is null));
alter table "sceneTeam" add constraint "sceneTeam_status_check" check ("status" in ('OFFLINE', 'ONLINE', 'DISBANDED'));

alter table "seat" add constraint "seat_skills" check (not ("orgKind" = 'INSURER' and 'LIABILITY' = any("skills")) and not ("orgKind" = 'POLICE' and 'ONLINE_CLAIM' = any("skills")));
alter table "seat" add constraint "seat_orgKind_check" check ("orgKind" in ('POLICE', 'INSURER'));
alter table "seat" add constraint "seat_status_check" check ("status" in ('IDLE', 'BUSY', 'AWAY', 'OFF'));

alter table "seatTask" add constraint "seatTask_orgKind_check" check ("orgKind" in ('POLICE', 'INSURER'));
alter table "seatTask" add constraint "seatTask_skill_check" check ("skill" in ('LIABILITY', 'ADVICE', 'ONLINE_CLAIM', 'DISPATCH'));
alter table "seatTask" add constraint "seatTask_kind_check" check ("kind" in ('TRIAGE', 'LIABILITY', 'AGREEMENT', 'CORRECTION', 'LOSS_ESCALATION', 'FRAUD_REVIEW', 'DISPATCH', 'RECONCILIATION'));
alter table "seatTask" add constraint "seatTask_status_check" check ("status" in ('WAITING', 'TAKEN', 'DONE', 'CANCELLED'));

alter table "settlementLeg" add constraint "settlementLeg_amount" check ("amountFen" > 0 or ("amountFen" < 0 and "reversesLegId" is not null));
alter table "settlementLeg" add constraint "settlementLeg_kind_check" check ("kind" in ('MTI', 'MTI_SELF', 'MTI_NOFAULT', 'OBLIGOR', 'CTPL', 'PERSONAL', 'VDI', 'VDI_SUBRO', 'RECOVER_MTI', 'RECOVER_CTPL', 'RECOVER_PERSONAL', 'RECOVER_OBLIGOR'));
alter table "settlementLeg" add constraint "settlementLeg_head_check" check ("head" in ('D', 'M', 'P', 'I'));
alter table "settlementLeg" add constraint "settlementLeg_payerKind_check" check ("payerKind" in ('INSURER', 'PARTY'));
alter table "settlementLeg" add constraint "settlementLeg_payeeKind_check" check ("payeeKind" in ('INSURER', 'PARTY'));

alter table "settlementOffer" add constraint "settlementOffer_status_check" check ("status" in ('PREPARED', 'MADE', 'CONSENTED', 'DISPUTED', 'EXPIRED', 'SUPERSEDED'));
alter table "settlementOffer" add constraint "settlementOffer_scope_check" check ("scope" in ('FULL', 'UNDISPUTED', 'DELTA'));
alter table "settlementOffer" add constraint "settlementOffer_mode_check" check ("mode" in ('SELF_COMP', 'STANDARD'));

alter table "sharingAgreement" add constraint "sharingAgreement_resource_check" check ("resource" in ('SITE', 'STAFF', 'CAMERA', 'DATA_SET'));
alter table "sharingAgreement" add constraint "sharingAgreement_status_check" check ("status" in ('PROPOSED', 'IN_FORCE', 'ENDED'));

alter table "vehicleMark" add constraint "vehicleMark_kind_check" check ("kind" in ('ACCIDENT', 'TOTAL_LOSS'));

alter table "webhookDelivery" add constraint "webhookDelivery_occasion_check" check ("occasion" in ('EVENT', 'REDELIVERY', 'TEST'));
alter table "webhookDelivery" add constraint "webhookDelivery_status_check" check ("status" in ('WAITING', 'DELIVERED', 'FAILED'));

alter table "webhookEndpoint" add constraint "webhookEndpoint_scheme_check" check ("scheme" in ('HMAC', 'ED25519'));
alter table "webhookEndpoint" add constraint "webhookEndpoint_status_check" check ("status" in ('PENDING', 'ACTIVE', 'PAUSED', 'BROKEN', 'REMOVED'));
alter table "webhookEndpoint" add constraint "webhookEndpoint_place_check" check ("place" in ('1', '2', '3', '4', '5', '6', '7', '8', '9', '10'));
alter table "webhookEndpoint" add constraint "webhookEndpoint_brokenBecause_check" check ("brokenBecause" in ('GONE', 'FAILING'));
`
