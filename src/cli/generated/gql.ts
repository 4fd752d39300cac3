/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "mutation AcceptLiability($input: PartyAnswerInput!) {\n  acceptLiability(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": typeof types.AcceptLiabilityDocument,
    "query Accident($id: ID!) {\n  accident(id: $id) {\n    ...AccidentState\n    statusSince\n    occurredAt\n    reportedAt\n    place\n    at {\n      latitude\n      longitude\n    }\n    elapsedSeconds\n    liabilityWaitSeconds\n    parties {\n      id\n      number\n      kind\n      plateNo\n      nameMasked\n      mobileMasked\n      insurerPartnerId\n      policyNos\n      degree\n      shareBps\n    }\n    evidence {\n      id\n      kind\n      partyNo\n      status\n      flags\n      link\n    }\n    clocks {\n      clock\n      words\n      owner\n      calendar\n      dueAt\n      metAt\n      breachedAt\n      article\n      verified\n    }\n    timeline {\n      seq\n      type\n      hat\n      at\n      hash\n    }\n  }\n}": typeof types.AccidentDocument,
    "fragment AccidentState on Accident {\n  id\n  version\n  number\n  status\n  lane\n  procedures\n  groundCodes\n  doNow\n  evidenceComplete\n  evidenceMissing {\n    kind\n    partyNo\n  }\n  jointRequestHash\n  liability {\n    id\n    form\n    issue\n    status\n    documentHash\n    objectionDueAt\n    shares {\n      number\n      degree\n      shareBps\n      faultCodes\n    }\n  }\n  awaiting {\n    whom\n    ids\n    verb\n    since\n    dueAt\n  }\n  viewerMay {\n    verb\n    blockedBy\n  }\n}": typeof types.AccidentStateFragmentDoc,
    "query Accidents($first: Int!, $after: String, $filter: AccidentFilterInput) {\n  accidents(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        id\n        version\n        number\n        status\n        statusSince\n        reportedAt\n        elapsedSeconds\n        parties {\n          number\n          plateNo\n          nameMasked\n          insurerPartnerId\n          shareBps\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.AccidentsDocument,
    "mutation AskMoreEvidence($input: AccidentReasonInput!) {\n  askMoreEvidence(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": typeof types.AskMoreEvidenceDocument,
    "mutation CancelAccident($input: AccidentChangeInput!) {\n  cancelAccident(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": typeof types.CancelAccidentDocument,
    "mutation ChallengeLiability($input: ChallengeLiabilityInput!) {\n  challengeLiability(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": typeof types.ChallengeLiabilityDocument,
    "mutation ChooseSettlement($input: ChooseSettlementInput!) {\n  chooseSettlement(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": typeof types.ChooseSettlementDocument,
    "query ClaimFigures($from: Date!, $to: Date!, $by: [ClaimDimension!]!) {\n  claimFigures(from: $from, to: $to, by: $by) {\n    truncated\n    rows {\n      day\n      policeUnitId\n      policeUnitName\n      insurerPartnerId\n      divisionCode\n      reported\n      fastLane\n      handedToPolice\n      agreed\n      determined\n      objected\n      changedByReview\n      paid\n      closed\n      cancelled\n      heldNow\n      answerSecondsP50\n      answerSecondsP95\n      within5MinBps\n      reportToLiabilitySecondsP50\n      reportToLiabilitySecondsP95\n      reportToPaidSecondsP50\n      reportToPaidSecondsP95\n      within15MinBps\n      within30MinBps\n      withoutPoliceBps\n      objectionBps\n      assessedNetFen\n      paidFen\n    }\n  }\n}": typeof types.ClaimFiguresDocument,
    "mutation ConcludeReview($input: ConcludeReviewInput!) {\n  concludeReview(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": typeof types.ConcludeReviewDocument,
    "mutation ConfirmAgreement($input: AccidentChangeInput!) {\n  confirmAgreement(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": typeof types.ConfirmAgreementDocument,
    "mutation CorrectLiability($input: CorrectLiabilityInput!) {\n  correctLiability(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": typeof types.CorrectLiabilityDocument,
    "mutation DraftAgreement($input: DraftAgreementInput!) {\n  draftAgreement(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": typeof types.DraftAgreementDocument,
    "mutation ForwardReview($input: AccidentChangeInput!) {\n  forwardReview(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": typeof types.ForwardReviewDocument,
    "mutation HoldAccident($input: AccidentReasonInput!) {\n  holdAccident(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": typeof types.HoldAccidentDocument,
    "mutation IssueLiability($input: IssueLiabilityInput!) {\n  issueLiability(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": typeof types.IssueLiabilityDocument,
    "query LiabilityProposal($parties: [ProposalPartyInput!]!) {\n  liabilityProposal(parties: $parties) {\n    shares {\n      number\n      degree\n      shareBps\n      faultCodes\n    }\n    confidence\n    basis\n    needsOfficer\n  }\n}": typeof types.LiabilityProposalDocument,
    "mutation NameThingOwner($input: NameThingOwnerInput!) {\n  nameThingOwner(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": typeof types.NameThingOwnerDocument,
    "mutation ObjectLiability($input: ObjectLiabilityInput!) {\n  objectLiability(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": typeof types.ObjectLiabilityDocument,
    "mutation ReleaseAccident($input: AccidentReasonInput!) {\n  releaseAccident(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": typeof types.ReleaseAccidentDocument,
    "mutation ReportAccident($input: ReportAccidentInput!) {\n  reportAccident(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": typeof types.ReportAccidentDocument,
    "mutation RequestOfficer($input: AccidentReasonInput!) {\n  requestOfficer(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": typeof types.RequestOfficerDocument,
    "mutation RequestOnlineLiability($input: PartyAnswerInput!) {\n  requestOnlineLiability(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": typeof types.RequestOnlineLiabilityDocument,
    "mutation ReturnAgreement($input: AccidentReasonInput!) {\n  returnAgreement(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": typeof types.ReturnAgreementDocument,
    "mutation SendOfficer($input: AccidentReasonInput!) {\n  sendOfficer(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": typeof types.SendOfficerDocument,
    "mutation SettleGeneral($input: AccidentReasonInput!) {\n  settleGeneral(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": typeof types.SettleGeneralDocument,
    "query Settlement($id: ID!) {\n  accident(id: $id) {\n    ...PaidState\n    reportedAt\n    parties {\n      id\n      number\n    }\n    offer {\n      id\n      status\n      documentHash\n      payerIds\n      joinedIds\n      totalFen\n      legs {\n        ...LegState\n      }\n    }\n  }\n}": typeof types.SettlementDocument,
    "mutation SignAgreement($input: PartyAnswerInput!) {\n  signAgreement(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": typeof types.SignAgreementDocument,
    "mutation TriageAccident($input: TriageAccidentInput!) {\n  triageAccident(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": typeof types.TriageAccidentDocument,
    "mutation DecideFinding($input: DecideFindingInput!) {\n  decideFinding(input: $input) {\n    fraudFinding {\n      id\n      version\n      check\n      words\n      action\n      hard\n      status\n      held\n      matchedNumber\n      matchedId\n      facts {\n        name\n        value\n      }\n      decidedAt\n      reason\n      viewerMay {\n        verb\n        blockedBy\n      }\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.DecideFindingDocument,
    "mutation ConfirmLoss($input: LossChangeInput!) {\n  confirmLoss(input: $input) {\n    loss {\n      ...LossState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ConfirmLossDocument,
    "mutation DeclareNoLoss($input: NoLossInput!) {\n  declareNoLoss(input: $input) {\n    accident {\n      id\n      version\n      status\n      losses(first: 20) {\n        edges {\n          node {\n            ...LossState\n          }\n        }\n      }\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.DeclareNoLossDocument,
    "mutation DelegateLoss($input: DelegateLossInput!) {\n  delegateLoss(input: $input) {\n    accident {\n      id\n      version\n      status\n      losses(first: 20) {\n        edges {\n          node {\n            ...LossState\n          }\n        }\n      }\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.DelegateLossDocument,
    "mutation DisputeLoss($input: DisputeLossInput!) {\n  disputeLoss(input: $input) {\n    loss {\n      ...LossState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.DisputeLossDocument,
    "mutation DraftLoss($input: DraftLossInput!) {\n  draftLoss(input: $input) {\n    loss {\n      ...LossState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.DraftLossDocument,
    "mutation EscalateLoss($input: LossChangeInput!) {\n  escalateLoss(input: $input) {\n    loss {\n      ...LossState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.EscalateLossDocument,
    "mutation FinishLoss($input: AccidentChangeInput!) {\n  finishLoss(input: $input) {\n    accident {\n      id\n      version\n      status\n      losses(first: 20) {\n        edges {\n          node {\n            ...LossState\n          }\n        }\n      }\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.FinishLossDocument,
    "fragment LossState on LossAssessment {\n  id\n  version\n  accidentId\n  kind\n  status\n  resurveyNeeded\n  offline\n  netFen\n  cumulativeFen\n  viewerMay {\n    verb\n    blockedBy\n  }\n}": typeof types.LossStateFragmentDoc,
    "mutation ReviseLoss($input: ReviseLossInput!) {\n  reviseLoss(input: $input) {\n    loss {\n      ...LossState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ReviseLossDocument,
    "mutation StartLoss($input: AccidentChangeInput!) {\n  startLoss(input: $input) {\n    accident {\n      id\n      version\n      status\n      losses(first: 20) {\n        edges {\n          node {\n            ...LossState\n          }\n        }\n      }\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.StartLossDocument,
    "mutation SupplementLoss($input: SupplementLossInput!) {\n  supplementLoss(input: $input) {\n    loss {\n      ...LossState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.SupplementLossDocument,
    "mutation WaiveLoss($input: NoLossInput!) {\n  waiveLoss(input: $input) {\n    accident {\n      id\n      version\n      status\n      losses(first: 20) {\n        edges {\n          node {\n            ...LossState\n          }\n        }\n      }\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.WaiveLossDocument,
    "mutation ConsentOffer($input: ConsentOfferInput!) {\n  consentOffer(input: $input) {\n    accident {\n      ...OfferState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ConsentOfferDocument,
    "mutation DisputeOffer($input: DisputeOfferInput!) {\n  disputeOffer(input: $input) {\n    accident {\n      ...OfferState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.DisputeOfferDocument,
    "fragment LegState on SettlementLeg {\n  id\n  seq\n  kind\n  from\n  to\n  head\n  amountFen\n  payerKind\n  payerId\n  payeeKind\n  payeeId\n  policyNo\n  paidById\n  recoveryRight\n  needsPersonalConsent\n  basis\n  article\n  step\n  source\n  verified\n  reversesLegId\n}": typeof types.LegStateFragmentDoc,
    "mutation MakeOffer($input: MakeOfferInput!) {\n  makeOffer(input: $input) {\n    accident {\n      ...OfferState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.MakeOfferDocument,
    "mutation NamePayeeAccount($input: NamePayeeAccountInput!) {\n  namePayeeAccount(input: $input) {\n    accident {\n      ...OfferState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.NamePayeeAccountDocument,
    "fragment OfferState on Accident {\n  id\n  version\n  status\n  offer {\n    id\n    version\n    offerVersion\n    status\n    scope\n    mode\n    documentHash\n    payerIds\n    joinedIds\n    madeAt\n    expiresAt\n    viewerMay {\n      verb\n      blockedBy\n    }\n  }\n}": typeof types.OfferStateFragmentDoc,
    "query Offers($id: ID!) {\n  accident(id: $id) {\n    id\n    offers {\n      id\n      offerVersion\n      status\n      scope\n      madeAt\n      endedAt\n    }\n    offer {\n      id\n      accidentId\n      reason\n      totalFen\n      warnings {\n        ...Refusal\n      }\n      consents {\n        partyId\n        consentedAt\n        channel\n        accountMasked\n      }\n      legs {\n        ...LegState\n      }\n    }\n  }\n}": typeof types.OffersDocument,
    "query SettlementPreview($input: SettlementPreviewInput!) {\n  settlementPreview(input: $input) {\n    mode\n    legs {\n      ...LegState\n    }\n    pockets {\n      partyId\n      lossFen\n      uncoveredFen\n      paidFen\n      pocketFen\n    }\n    warnings {\n      ...Refusal\n    }\n    refusals {\n      ...Refusal\n    }\n  }\n}": typeof types.SettlementPreviewDocument,
    "mutation AcceptRecovery($input: AcceptRecoveryInput!) {\n  acceptRecovery(input: $input) {\n    recovery {\n      ...RecoveryState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.AcceptRecoveryDocument,
    "mutation ConfirmReceived($input: ConfirmReceivedInput!) {\n  confirmReceived(input: $input) {\n    accident {\n      ...PaidState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ConfirmReceivedDocument,
    "mutation DisputeRecovery($input: RecoveryReasonInput!) {\n  disputeRecovery(input: $input) {\n    recovery {\n      ...RecoveryState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.DisputeRecoveryDocument,
    "query NettingStatements($first: Int!, $after: String) {\n  nettingStatements(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        firstPartnerId\n        secondPartnerId\n        day\n        firstOwesFen\n        secondOwesFen\n        balanceFen\n        recoveryCount\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.NettingStatementsDocument,
    "fragment PaidState on Accident {\n  id\n  version\n  status\n  paidAt\n  elapsedSeconds\n  payments {\n    ...PaymentState\n  }\n  legMarks {\n    legId\n    kind\n    byId\n    createdAt\n  }\n}": typeof types.PaidStateFragmentDoc,
    "mutation PayClaim($input: PayClaimInput!) {\n  payClaim(input: $input) {\n    accident {\n      ...PaidState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.PayClaimDocument,
    "fragment PaymentState on Payment {\n  id\n  version\n  legId\n  insurerPartnerId\n  attempt\n  status\n  channel\n  idempotencyKey\n  amountFen\n  orderRef\n  failureCode\n  valueOn\n  sentAt\n  settledAt\n}": typeof types.PaymentStateFragmentDoc,
    "query Payments($first: Int!, $after: String, $filter: PaymentFilterInput) {\n  payments(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...PaymentState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.PaymentsDocument,
    "mutation ReconcilePayments($input: ReconcilePaymentsInput!) {\n  reconcilePayments(input: $input) {\n    reconciliation {\n      id\n      version\n      day\n      lineCount\n      matchedCount\n      gapCount\n      overpaidCount\n      ranAt\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ReconcilePaymentsDocument,
    "fragment ReconciliationItemState on ReconciliationItem {\n  id\n  version\n  kind\n  status\n  subject\n  paymentId\n  day\n  amountFen\n  reason\n  resolution\n  resolvedAt\n  viewerMay {\n    verb\n    blockedBy\n  }\n}": typeof types.ReconciliationItemStateFragmentDoc,
    "query ReconciliationItems($first: Int!, $after: String, $filter: ReconciliationItemFilterInput) {\n  reconciliationItems(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...ReconciliationItemState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ReconciliationItemsDocument,
    "mutation RecordRecovered($input: RecordRecoveredInput!) {\n  recordRecovered(input: $input) {\n    accident {\n      ...PaidState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RecordRecoveredDocument,
    "query Recoveries($first: Int!, $after: String, $filter: RecoveryFilterInput) {\n  recoveries(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...RecoveryState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.RecoveriesDocument,
    "fragment RecoveryState on Recovery {\n  id\n  version\n  accidentId\n  legId\n  kind\n  creditorPartnerId\n  debtorPartnerId\n  amountFen\n  status\n  claimedAt\n  answeredAt\n  reason\n  statementId\n  viewerMay {\n    verb\n    blockedBy\n  }\n}": typeof types.RecoveryStateFragmentDoc,
    "mutation RenewPayeeAccount($input: RenewPayeeAccountInput!) {\n  renewPayeeAccount(input: $input) {\n    accident {\n      ...PaidState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RenewPayeeAccountDocument,
    "mutation ResolveReconciliationItem($input: ResolveReconciliationItemInput!) {\n  resolveReconciliationItem(input: $input) {\n    item {\n      ...ReconciliationItemState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ResolveReconciliationItemDocument,
    "mutation WithdrawRecovery($input: RecoveryReasonInput!) {\n  withdrawRecovery(input: $input) {\n    recovery {\n      ...RecoveryState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.WithdrawRecoveryDocument,
    "fragment ClaimRefusalState on ClaimRefusal {\n  id\n  version\n  status\n  ground\n  reason\n  decidedAt\n  letterDueAt\n  letterDueProvisional\n  letterNo\n  letterSentAt\n  alertedAt\n  party {\n    id\n    number\n  }\n  viewerMay {\n    verb\n    blockedBy\n  }\n}": typeof types.ClaimRefusalStateFragmentDoc,
    "mutation RecordRefusalLetter($input: RecordRefusalLetterInput!) {\n  recordRefusalLetter(input: $input) {\n    claimRefusal {\n      ...ClaimRefusalState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RecordRefusalLetterDocument,
    "mutation RefuseClaim($input: RefuseClaimInput!) {\n  refuseClaim(input: $input) {\n    claimRefusal {\n      ...ClaimRefusalState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RefuseClaimDocument,
    "mutation AcceptSharing($input: AcceptSharingInput!) {\n  acceptSharing(input: $input) {\n    sharingAgreement {\n      ...SharingAgreementState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.AcceptSharingDocument,
    "mutation CheckIn($input: CheckInInput!) {\n  checkIn(input: $input) {\n    shift {\n      ...RuralShiftState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.CheckInDocument,
    "mutation CheckOut($input: CheckOutInput!) {\n  checkOut(input: $input) {\n    shift {\n      ...RuralShiftState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.CheckOutDocument,
    "mutation CloseRuralPoint($input: CloseRuralPointInput!) {\n  closeRuralPoint(input: $input) {\n    ruralPoint {\n      ...RuralPointState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.CloseRuralPointDocument,
    "mutation ConfirmHazardFixed($input: ConfirmHazardFixedInput!) {\n  confirmHazardFixed(input: $input) {\n    hazard {\n      ...HazardState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ConfirmHazardFixedDocument,
    "mutation EndRuralPosting($input: EndRuralPostingInput!) {\n  endRuralPosting(input: $input) {\n    posting {\n      ...RuralPostingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.EndRuralPostingDocument,
    "mutation EndSharing($input: EndSharingInput!) {\n  endSharing(input: $input) {\n    sharingAgreement {\n      ...SharingAgreementState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.EndSharingDocument,
    "fragment HazardState on Hazard {\n  id\n  version\n  postingId\n  pointId\n  role\n  place\n  latitude\n  longitude\n  kind\n  severity\n  status\n  sentTo\n  sentAt\n  fixedAt\n}": typeof types.HazardStateFragmentDoc,
    "query Hazards($first: Int!, $after: String, $filter: HazardFilterInput) {\n  hazards(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...HazardState\n        viewerMay {\n          verb\n          blockedBy\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.HazardsDocument,
    "mutation OpenRuralPoint($input: OpenRuralPointInput!) {\n  openRuralPoint(input: $input) {\n    ruralPoint {\n      ...RuralPointState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.OpenRuralPointDocument,
    "fragment PersuasionRecordState on PersuasionRecord {\n  id\n  version\n  postingId\n  pointId\n  role\n  kind\n  at\n  plateNo\n  action\n  followUp\n}": typeof types.PersuasionRecordStateFragmentDoc,
    "query PersuasionRecords($first: Int!, $after: String, $filter: PersuasionRecordFilterInput) {\n  persuasionRecords(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...PersuasionRecordState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.PersuasionRecordsDocument,
    "mutation PostRuralStaff($input: PostRuralStaffInput!) {\n  postRuralStaff(input: $input) {\n    posting {\n      ...RuralPostingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.PostRuralStaffDocument,
    "mutation ProposeSharing($input: ProposeSharingInput!) {\n  proposeSharing(input: $input) {\n    sharingAgreement {\n      ...SharingAgreementState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ProposeSharingDocument,
    "mutation RecordPersuasion($input: RecordPersuasionInput!) {\n  recordPersuasion(input: $input) {\n    persuasionRecord {\n      ...PersuasionRecordState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RecordPersuasionDocument,
    "mutation ReportHazard($input: ReportHazardInput!) {\n  reportHazard(input: $input) {\n    hazard {\n      ...HazardState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ReportHazardDocument,
    "query RuralFigures {\n  ruralFigures {\n    points {\n      type\n      open\n    }\n    persuasionsThisMonth\n    hazards {\n      status\n      count\n    }\n  }\n}": typeof types.RuralFiguresDocument,
    "query RuralPoint($id: ID!, $first: Int!, $after: String) {\n  ruralPoint(id: $id) {\n    ...RuralPointState\n    viewerMay {\n      verb\n      blockedBy\n    }\n    postings(first: $first, after: $after) {\n      edges {\n        node {\n          ...RuralPostingState\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": typeof types.RuralPointDocument,
    "fragment RuralPointState on RuralPoint {\n  id\n  version\n  type\n  adminCode\n  name\n  latitude\n  longitude\n  openHours\n  phone\n  services\n  ownerPartnerId\n  status\n  closedAt\n  shiftsOpen\n}": typeof types.RuralPointStateFragmentDoc,
    "query RuralPoints($first: Int!, $after: String, $filter: RuralPointFilterInput) {\n  ruralPoints(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...RuralPointState\n        viewerMay {\n          verb\n          blockedBy\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.RuralPointsDocument,
    "fragment RuralPostingState on RuralPosting {\n  id\n  version\n  staffId\n  partnerId\n  pointId\n  role\n  validFrom\n  validTo\n  status\n  endedAt\n}": typeof types.RuralPostingStateFragmentDoc,
    "fragment RuralShiftState on RuralShift {\n  id\n  version\n  postingId\n  pointId\n  role\n  checkedInAt\n  checkedOutAt\n}": typeof types.RuralShiftStateFragmentDoc,
    "mutation SendHazard($input: SendHazardInput!) {\n  sendHazard(input: $input) {\n    hazard {\n      ...HazardState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.SendHazardDocument,
    "fragment SharingAgreementState on SharingAgreement {\n  id\n  version\n  fromPartnerId\n  toPartnerId\n  resource\n  resourceId\n  purpose\n  fields\n  validFrom\n  validTo\n  status\n  endedAt\n}": typeof types.SharingAgreementStateFragmentDoc,
    "query SharingAgreements($first: Int!, $after: String, $filter: SharingAgreementFilterInput) {\n  sharingAgreements(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...SharingAgreementState\n        viewerMay {\n          verb\n          blockedBy\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.SharingAgreementsDocument,
    "mutation AcceptJob($input: DispatchJobChangeInput!) {\n  acceptJob(input: $input) {\n    job {\n      ...DispatchJobState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.AcceptJobDocument,
    "subscription AccidentEvents($accidentId: ID, $types: [String!]) {\n  accidentEvents(accidentId: $accidentId, types: $types) {\n    type\n    at\n    accident {\n      id\n      version\n      number\n      status\n      dispatchJobs {\n        ...DispatchJobState\n      }\n    }\n  }\n}": typeof types.AccidentEventsDocument,
    "mutation ArriveAtScene($input: DispatchJobChangeInput!) {\n  arriveAtScene(input: $input) {\n    job {\n      ...DispatchJobState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ArriveAtSceneDocument,
    "mutation AskSeat($input: AskSeatInput!) {\n  askSeat(input: $input) {\n    accident {\n      id\n      version\n      status\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.AskSeatDocument,
    "mutation ClearRoad($input: DispatchJobChangeInput!) {\n  clearRoad(input: $input) {\n    job {\n      ...DispatchJobState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ClearRoadDocument,
    "mutation ComeBack($input: SeatChangeInput!) {\n  comeBack(input: $input) {\n    seat {\n      ...SeatState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ComeBackDocument,
    "mutation DisbandTeam($input: SceneTeamChangeInput!) {\n  disbandTeam(input: $input) {\n    team {\n      ...SceneTeamState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.DisbandTeamDocument,
    "fragment DispatchJobState on DispatchJob {\n  id\n  version\n  accidentId\n  way\n  pointId\n  status\n  place\n  latitude\n  longitude\n  etaSeconds\n  score\n  offeredAt\n  acceptBy\n  acceptedAt\n  arrivedAt\n  clearedAt\n  finishedAt\n}": typeof types.DispatchJobStateFragmentDoc,
    "mutation DispatchTeam($input: DispatchTeamInput!) {\n  dispatchTeam(input: $input) {\n    job {\n      ...DispatchJobState\n      team {\n        ...SceneTeamState\n      }\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.DispatchTeamDocument,
    "mutation FinishJob($input: DispatchJobChangeInput!) {\n  finishJob(input: $input) {\n    job {\n      ...DispatchJobState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.FinishJobDocument,
    "mutation FinishTask($input: SeatTaskChangeInput!) {\n  finishTask(input: $input) {\n    task {\n      ...SeatTaskState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.FinishTaskDocument,
    "mutation FormTeam($input: FormTeamInput!) {\n  formTeam(input: $input) {\n    team {\n      ...SceneTeamState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.FormTeamDocument,
    "mutation GoAway($input: SeatChangeInput!) {\n  goAway(input: $input) {\n    seat {\n      ...SeatState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.GoAwayDocument,
    "mutation GoOffDuty($input: SeatChangeInput!) {\n  goOffDuty(input: $input) {\n    seat {\n      ...SeatState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.GoOffDutyDocument,
    "mutation GoOffline($input: SceneTeamChangeInput!) {\n  goOffline(input: $input) {\n    team {\n      ...SceneTeamState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.GoOfflineDocument,
    "mutation GoOnDuty($input: GoOnDutyInput!) {\n  goOnDuty(input: $input) {\n    seat {\n      ...SeatState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.GoOnDutyDocument,
    "mutation GoOnline($input: SceneTeamChangeInput!) {\n  goOnline(input: $input) {\n    team {\n      ...SceneTeamState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.GoOnlineDocument,
    "mutation HandOverTask($input: HandOverTaskInput!) {\n  handOverTask(input: $input) {\n    task {\n      ...SeatTaskState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.HandOverTaskDocument,
    "mutation RecallTeam($input: DispatchJobChangeInput!) {\n  recallTeam(input: $input) {\n    job {\n      ...DispatchJobState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RecallTeamDocument,
    "mutation ReleaseTask($input: SeatTaskChangeInput!) {\n  releaseTask(input: $input) {\n    task {\n      ...SeatTaskState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ReleaseTaskDocument,
    "mutation ReportPosition($input: ReportPositionInput!) {\n  reportPosition(input: $input) {\n    team {\n      ...SceneTeamState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ReportPositionDocument,
    "fragment SceneTeamState on SceneTeam {\n  id\n  version\n  policeStaffId\n  insurerStaffId\n  isPair\n  vehicle\n  homeZone\n  kit\n  certValidTo\n  status\n  lastPositionAt\n}": typeof types.SceneTeamStateFragmentDoc,
    "query SceneTeams {\n  sceneTeams {\n    ...SceneTeamState\n    viewerMay {\n      verb\n      blockedBy\n    }\n  }\n}": typeof types.SceneTeamsDocument,
    "query SeatFigures($since: DateTime!) {\n  seatFigures(since: $since) {\n    divisionCode\n    answered\n    answerSecondsP50\n    answerSecondsP95\n    withinPromiseBps\n  }\n}": typeof types.SeatFiguresDocument,
    "subscription SeatQueueChanged {\n  seatQueueChanged {\n    ...SeatTaskState\n  }\n}": typeof types.SeatQueueChangedDocument,
    "fragment SeatState on Seat {\n  id\n  version\n  orgKind\n  orgPartnerId\n  holderStaffId\n  skills\n  zones\n  maxParallel\n  status\n  offDutyAt\n}": typeof types.SeatStateFragmentDoc,
    "fragment SeatTaskState on SeatTask {\n  id\n  version\n  orgKind\n  skill\n  kind\n  recordId\n  zone\n  priority\n  waitingSince\n  status\n  takenBySeatId\n  takenByStaffId\n  takenAt\n  handedOverFrom\n  escalation\n  endedAt\n}": typeof types.SeatTaskStateFragmentDoc,
    "query SeatTasks($first: Int!, $after: String, $filter: SeatTaskFilterInput) {\n  seatTasks(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...SeatTaskState\n        viewerMay {\n          verb\n          blockedBy\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.SeatTasksDocument,
    "query Seats($first: Int!, $after: String, $filter: SeatFilterInput) {\n  seats(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...SeatState\n        viewerMay {\n          verb\n          blockedBy\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.SeatsDocument,
    "mutation TakeTask($input: TakeTaskInput!) {\n  takeTask(input: $input) {\n    task {\n      ...SeatTaskState\n      accident {\n        id\n        version\n        number\n        status\n        place\n      }\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.TakeTaskDocument,
    "mutation AcceptOrder($input: GuardOrderChangeInput!) {\n  acceptOrder(input: $input) {\n    guardOrder {\n      ...GuardOrderState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.AcceptOrderDocument,
    "mutation AdmitMember($input: AdmitMemberInput!) {\n  admitMember(input: $input) {\n    member {\n      ...AssociationMemberState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.AdmitMemberDocument,
    "mutation AgreeFeeLink($input: AgreeFeeLinkInput!) {\n  agreeFeeLink(input: $input) {\n    site {\n      ...SiteState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.AgreeFeeLinkDocument,
    "mutation ApproveHouseholdExport($input: HouseholdExportChangeInput!) {\n  approveHouseholdExport(input: $input) {\n    householdExport {\n      ...HouseholdExportState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ApproveHouseholdExportDocument,
    "mutation ArriveAtOrder($input: GuardOrderChangeInput!) {\n  arriveAtOrder(input: $input) {\n    guardOrder {\n      ...GuardOrderState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ArriveAtOrderDocument,
    "mutation ArrivePatrol($input: PatrolChangeInput!) {\n  arrivePatrol(input: $input) {\n    patrol {\n      ...PatrolState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ArrivePatrolDocument,
    "mutation AssessSite($input: AssessSiteInput!) {\n  assessSite(input: $input) {\n    assessment {\n      ...AssessmentState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.AssessSiteDocument,
    "query AssessmentRankings($after: String, $first: Int!, $quarter: String) {\n  assessmentRankings(after: $after, first: $first, quarter: $quarter) {\n    edges {\n      node {\n        ...RankingState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.AssessmentRankingsDocument,
    "query AssessmentRules {\n  assessmentRules {\n    consequences {\n      result\n      zh\n    }\n    deductions {\n      ground\n      hundredths\n      isForcedLast\n    }\n    parts {\n      items\n      part\n      weight\n      zh\n    }\n    source\n  }\n}": typeof types.AssessmentRulesDocument,
    "fragment AssessmentState on Assessment {\n  id\n  version\n  status\n  bonusPoints\n  bonusReason\n  decision\n  deductions {\n    count\n    ground\n    reason\n  }\n  isEliminationRecommended\n  isLast\n  isUpheld\n  objectBy\n  objection\n  peerGroup\n  publishedAt\n  quarter\n  rank\n  rectifyBy\n  result\n  scoreHundredths\n  siteId\n  siteName\n  totalHundredths\n  viewerMay {\n    blockedBy\n    verb\n  }\n}": typeof types.AssessmentStateFragmentDoc,
    "query Assessments($after: String, $first: Int!, $quarter: String, $siteId: ID) {\n  assessments(after: $after, first: $first, quarter: $quarter, siteId: $siteId) {\n    edges {\n      node {\n        ...AssessmentState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.AssessmentsDocument,
    "mutation AssignClue($input: AssignClueInput!) {\n  assignClue(input: $input) {\n    clue {\n      ...ClueState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.AssignClueDocument,
    "query AssociationFacts {\n  associationFacts {\n    code\n    count\n    isDemo\n    source\n  }\n}": typeof types.AssociationFactsDocument,
    "fragment AssociationMemberState on AssociationMember {\n  id\n  version\n  status\n  joinedOn\n  name\n  partnerId\n  removalReason\n  removedAt\n}": typeof types.AssociationMemberStateFragmentDoc,
    "query AssociationMembers($after: String, $first: Int!) {\n  associationMembers(after: $after, first: $first) {\n    edges {\n      node {\n        ...AssociationMemberState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.AssociationMembersDocument,
    "mutation CancelGuardShift($input: GuardShiftChangeInput!) {\n  cancelGuardShift(input: $input) {\n    guardShift {\n      ...GuardShiftState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.CancelGuardShiftDocument,
    "mutation CloseClue($input: ClueChangeInput!) {\n  closeClue(input: $input) {\n    clue {\n      ...ClueState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.CloseClueDocument,
    "mutation CloseGuardPost($input: GuardPostChangeInput!) {\n  closeGuardPost(input: $input) {\n    guardPost {\n      ...GuardPostState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.CloseGuardPostDocument,
    "mutation CloseIncident($input: CloseIncidentInput!) {\n  closeIncident(input: $input) {\n    incident {\n      ...IncidentState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.CloseIncidentDocument,
    "mutation CloseSite($input: SiteChangeInput!) {\n  closeSite(input: $input) {\n    site {\n      ...SiteState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.CloseSiteDocument,
    "query Clue($id: ID!) {\n  clue(id: $id) {\n    ...ClueState\n  }\n}": typeof types.ClueDocument,
    "query CluePoints {\n  cluePoints\n}": typeof types.CluePointsDocument,
    "fragment ClueState on Clue {\n  id\n  version\n  status\n  closedAt\n  isOverdue\n  isVerified\n  judgedAt\n  kind\n  points\n  reportedAt\n  siteId\n  urgency\n  verifyBy\n  words\n  viewerMay {\n    blockedBy\n    verb\n  }\n}": typeof types.ClueStateFragmentDoc,
    "query Clues($after: String, $first: Int!, $siteId: ID, $status: ClueStatus) {\n  clues(after: $after, first: $first, siteId: $siteId, status: $status) {\n    edges {\n      node {\n        ...ClueState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.CluesDocument,
    "mutation ConfirmInstruction($input: GuardInstructionChangeInput!) {\n  confirmInstruction(input: $input) {\n    guardInstruction {\n      ...GuardInstructionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ConfirmInstructionDocument,
    "mutation CorrectHousehold($input: CorrectHouseholdInput!) {\n  correctHousehold(input: $input) {\n    household {\n      ...HouseholdState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.CorrectHouseholdDocument,
    "query DataFlows {\n  dataFlows {\n    allowed\n    basis\n    flow\n    forbidden\n  }\n}": typeof types.DataFlowsDocument,
    "mutation DecideAssessment($input: DecideAssessmentInput!) {\n  decideAssessment(input: $input) {\n    assessment {\n      ...AssessmentState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.DecideAssessmentDocument,
    "mutation EndHousehold($input: EndHouseholdInput!) {\n  endHousehold(input: $input) {\n    household {\n      ...HouseholdState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.EndHouseholdDocument,
    "query ExportedHouseholds($after: String, $exportId: ID!, $first: Int!) {\n  exportedHouseholds(after: $after, exportId: $exportId, first: $first) {\n    edges {\n      node {\n        ...HouseholdState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ExportedHouseholdsDocument,
    "mutation FindClueFalse($input: JudgeClueInput!) {\n  findClueFalse(input: $input) {\n    clue {\n      ...ClueState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.FindClueFalseDocument,
    "mutation FinishPatrol($input: PatrolChangeInput!) {\n  finishPatrol(input: $input) {\n    patrol {\n      ...PatrolState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.FinishPatrolDocument,
    "mutation GiveFeedback($input: GiveFeedbackInput!) {\n  giveFeedback(input: $input) {\n    guardOrder {\n      ...GuardOrderState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.GiveFeedbackDocument,
    "mutation GoOffGuard($input: GuardShiftChangeInput!) {\n  goOffGuard(input: $input) {\n    guardShift {\n      ...GuardShiftState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.GoOffGuardDocument,
    "mutation GoOnGuard($input: GuardShiftChangeInput!) {\n  goOnGuard(input: $input) {\n    guardShift {\n      ...GuardShiftState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.GoOnGuardDocument,
    "fragment GuardInstructionState on GuardInstruction {\n  id\n  version\n  status\n  doneAt\n  givenAt\n  givenByKind\n  givenByStaffId\n  kind\n  siteId\n  staffId\n  words\n}": typeof types.GuardInstructionStateFragmentDoc,
    "query GuardInstructions($after: String, $first: Int!, $siteId: ID!) {\n  guardInstructions(after: $after, first: $first, siteId: $siteId) {\n    edges {\n      node {\n        ...GuardInstructionState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.GuardInstructionsDocument,
    "fragment GuardOrderState on GuardOrder {\n  id\n  version\n  status\n  acceptBy\n  acceptedAt\n  acts\n  arriveBy\n  arrivedAt\n  arrivedLate\n  fedBackLate\n  feedback\n  feedbackAt\n  feedbackBy\n  incidentId\n  metres\n  offeredAt\n  postId\n  staffId\n  viewerMay {\n    blockedBy\n    verb\n  }\n}": typeof types.GuardOrderStateFragmentDoc,
    "query GuardOrders($after: String, $first: Int!, $status: GuardOrderStatus) {\n  guardOrders(after: $after, first: $first, status: $status) {\n    edges {\n      node {\n        ...GuardOrderState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.GuardOrdersDocument,
    "fragment GuardPostState on GuardPost {\n  id\n  version\n  status\n  latitude\n  longitude\n  name\n  siteId\n}": typeof types.GuardPostStateFragmentDoc,
    "query GuardRules {\n  guardRules {\n    acceptSeconds\n    acts {\n      act\n      article\n      source\n      zh\n    }\n    arriveConstructionSiteSeconds\n    arriveSeconds\n    feedbackSeconds\n    levels {\n      acts\n      kinds\n      level\n      police\n    }\n    never {\n      article\n      error\n      never\n      zh\n    }\n  }\n}": typeof types.GuardRulesDocument,
    "fragment GuardShiftState on GuardShift {\n  id\n  version\n  status\n  from\n  offAt\n  onAt\n  postId\n  siteId\n  staffId\n  to\n  viewerMay {\n    blockedBy\n    verb\n  }\n}": typeof types.GuardShiftStateFragmentDoc,
    "query GuardShifts($after: String, $first: Int!, $siteId: ID!, $status: GuardShiftStatus) {\n  guardShifts(after: $after, first: $first, siteId: $siteId, status: $status) {\n    edges {\n      node {\n        ...GuardShiftState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.GuardShiftsDocument,
    "query Household($purpose: LookPurpose!, $reference: String, $siteId: ID!, $unitNo: String!) {\n  household(\n    purpose: $purpose\n    reference: $reference\n    siteId: $siteId\n    unitNo: $unitNo\n  ) {\n    ...HouseholdState\n  }\n}": typeof types.HouseholdDocument,
    "query HouseholdContact($id: ID!, $purpose: LookPurpose!, $reference: String) {\n  householdContact(id: $id, purpose: $purpose, reference: $reference) {\n    mobile\n    name\n  }\n}": typeof types.HouseholdContactDocument,
    "fragment HouseholdExportState on HouseholdExport {\n  id\n  version\n  status\n  decidedByStaffId\n  reason\n  requestedByStaffId\n  siteId\n  taskNo\n  validUntil\n  viewerMay {\n    blockedBy\n    verb\n  }\n}": typeof types.HouseholdExportStateFragmentDoc,
    "query HouseholdExports($after: String, $first: Int!) {\n  householdExports(after: $after, first: $first) {\n    edges {\n      node {\n        ...HouseholdExportState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.HouseholdExportsDocument,
    "fragment HouseholdState on Household {\n  id\n  version\n  status\n  contactBasis\n  contactMobileMasked\n  contactNameMasked\n  movedInOn\n  movedOutOn\n  occupancy\n  plateNos\n  residents\n  siteId\n  unitNo\n}": typeof types.HouseholdStateFragmentDoc,
    "query Households($after: String, $first: Int!, $purpose: LookPurpose!, $siteId: ID!) {\n  households(after: $after, first: $first, purpose: $purpose, siteId: $siteId) {\n    edges {\n      node {\n        ...HouseholdState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.HouseholdsDocument,
    "query Incident($id: ID!) {\n  incident(id: $id) {\n    ...IncidentState\n  }\n}": typeof types.IncidentDocument,
    "fragment IncidentState on Incident {\n  id\n  version\n  status\n  closedAt\n  details\n  kind\n  latitude\n  level\n  longitude\n  orders {\n    id\n    version\n    status\n    staffId\n    metres\n    acceptBy\n    arriveBy\n    feedbackBy\n    arrivedLate\n    fedBackLate\n    acts\n    feedback\n  }\n  outcome\n  patrol {\n    ...PatrolState\n  }\n  place\n  reportedAt\n  reportedByKind\n  siteId\n  unansweredAt\n  viewerMay {\n    blockedBy\n    verb\n  }\n}": typeof types.IncidentStateFragmentDoc,
    "query Incidents($after: String, $first: Int!, $siteId: ID, $status: IncidentStatus) {\n  incidents(after: $after, first: $first, siteId: $siteId, status: $status) {\n    edges {\n      node {\n        ...IncidentState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.IncidentsDocument,
    "mutation InstructGuard($input: InstructGuardInput!) {\n  instructGuard(input: $input) {\n    guardInstruction {\n      ...GuardInstructionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.InstructGuardDocument,
    "query MyHouseholds($after: String, $first: Int!, $looks: Int!) {\n  myHouseholds(after: $after, first: $first) {\n    edges {\n      node {\n        ...HouseholdState\n        looks(first: $looks) {\n          edges {\n            node {\n              byKind\n              byName\n              purpose\n              reference\n              at\n              keptUntil\n            }\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.MyHouseholdsDocument,
    "mutation ObjectAssessment($input: ObjectAssessmentInput!) {\n  objectAssessment(input: $input) {\n    assessment {\n      ...AssessmentState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ObjectAssessmentDocument,
    "mutation OpenGuardPost($input: OpenGuardPostInput!) {\n  openGuardPost(input: $input) {\n    guardPost {\n      ...GuardPostState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.OpenGuardPostDocument,
    "mutation OpenSite($input: OpenSiteInput!) {\n  openSite(input: $input) {\n    site {\n      ...SiteState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.OpenSiteDocument,
    "fragment PatrolState on Patrol {\n  id\n  version\n  status\n  arrivedAt\n  dispatchedAt\n  finishedAt\n  incidentId\n  urgency\n  viewerMay {\n    blockedBy\n    verb\n  }\n}": typeof types.PatrolStateFragmentDoc,
    "mutation PlanGuardShift($input: PlanGuardShiftInput!) {\n  planGuardShift(input: $input) {\n    guardShift {\n      ...GuardShiftState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.PlanGuardShiftDocument,
    "mutation PublishRanking($input: PublishRankingInput!) {\n  publishRanking(input: $input) {\n    ranking {\n      ...RankingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.PublishRankingDocument,
    "fragment RankingState on Ranking {\n  id\n  version\n  status\n  entries {\n    isRewarded\n    rank\n    siteName\n    totalHundredths\n  }\n  isRanked\n  objectBy\n  peerGroup\n  publishedAt\n  quarter\n  size\n}": typeof types.RankingStateFragmentDoc,
    "mutation RejectHouseholdExport($input: HouseholdExportChangeInput!) {\n  rejectHouseholdExport(input: $input) {\n    householdExport {\n      ...HouseholdExportState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RejectHouseholdExportDocument,
    "mutation RemoveMember($input: RemoveMemberInput!) {\n  removeMember(input: $input) {\n    member {\n      ...AssociationMemberState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RemoveMemberDocument,
    "mutation ReportClue($input: ReportClueInput!) {\n  reportClue(input: $input) {\n    clue {\n      ...ClueState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ReportClueDocument,
    "mutation ReportHousehold($input: ReportHouseholdInput!) {\n  reportHousehold(input: $input) {\n    household {\n      ...HouseholdState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ReportHouseholdDocument,
    "mutation ReportIncident($input: ReportIncidentInput!) {\n  reportIncident(input: $input) {\n    incident {\n      ...IncidentState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ReportIncidentDocument,
    "mutation RequestHouseholdExport($input: RequestHouseholdExportInput!) {\n  requestHouseholdExport(input: $input) {\n    householdExport {\n      ...HouseholdExportState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RequestHouseholdExportDocument,
    "mutation RequestPatrol($input: IncidentChangeInput!) {\n  requestPatrol(input: $input) {\n    incident {\n      ...IncidentState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RequestPatrolDocument,
    "mutation ReviseAssessment($input: ReviseAssessmentInput!) {\n  reviseAssessment(input: $input) {\n    assessment {\n      ...AssessmentState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ReviseAssessmentDocument,
    "query Site($id: ID!) {\n  site(id: $id) {\n    ...SiteState\n  }\n}": typeof types.SiteDocument,
    "fragment SiteState on Site {\n  id\n  version\n  status\n  address\n  divisionCode\n  feeLinkAgreedBy\n  feeLinkBps\n  households\n  latitude\n  longitude\n  name\n  partnerId\n  peerGroup\n  viewerMay {\n    blockedBy\n    verb\n  }\n}": typeof types.SiteStateFragmentDoc,
    "query Sites($after: String, $first: Int!, $peerGroup: PeerGroup) {\n  sites(after: $after, first: $first, peerGroup: $peerGroup) {\n    edges {\n      node {\n        ...SiteState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.SitesDocument,
    "mutation VerifyClue($input: JudgeClueInput!) {\n  verifyClue(input: $input) {\n    clue {\n      ...ClueState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.VerifyClueDocument,
    "mutation AckCreditNotices($input: AckCreditNoticesInput!) {\n  ackCreditNotices(input: $input) {\n    watching {\n      lastSeq\n      ackedSeq\n      active\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.AckCreditNoticesDocument,
    "mutation AckDuties($input: AckDutiesInput!) {\n  ackDuties(input: $input) {\n    dutyAck {\n      id\n      at\n      count\n      lateCount\n      duties {\n        id\n        version\n        status\n      }\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.AckDutiesDocument,
    "mutation AddWatches($input: AddWatchesInput!) {\n  addWatches(input: $input) {\n    watching {\n      lastSeq\n      ackedSeq\n      active\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.AddWatchesDocument,
    "mutation AskReconsideration($input: AskReconsiderationInput!) {\n  askReconsideration(input: $input) {\n    objection {\n      ...ObjectionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.AskReconsiderationDocument,
    "mutation BindUnit($input: BindUnitInput!) {\n  bindUnit(input: $input) {\n    unitBinding {\n      id\n      version\n      unitCode\n      partnerId\n      validFrom\n      validTo\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.BindUnitDocument,
    "mutation CheckPolicy($input: CheckPolicyInput!) {\n  checkPolicy(input: $input) {\n    policyCheck {\n      ...PolicyCheckState\n      matchIds\n      application {\n        ...PolicyApplicationState\n      }\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.CheckPolicyDocument,
    "mutation ConfirmCorrection($input: ConfirmCorrectionInput!) {\n  confirmCorrection(input: $input) {\n    correctionNotice {\n      ...CorrectionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ConfirmCorrectionDocument,
    "mutation ConfirmMatch($input: ConfirmMatchInput!) {\n  confirmMatch(input: $input) {\n    matchDecision {\n      id\n      version\n      status\n      confirmedByStaffId\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ConfirmMatchDocument,
    "query CorrectionNotices($first: Int!, $after: String, $filter: CorrectionFilterInput) {\n  correctionNotices(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...CorrectionState\n        items(first: 10) {\n          edges {\n            node {\n              kind\n              recordId\n              at\n              purpose\n            }\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.CorrectionNoticesDocument,
    "fragment CorrectionState on CorrectionNotice {\n  id\n  version\n  listingId\n  listVersion\n  courtName\n  cause\n  fields\n  itemCount\n  holder\n  status\n  dueAt\n  overdueAt\n  confirmedAt\n  undone\n}": typeof types.CorrectionStateFragmentDoc,
    "query CreditAlerts($first: Int!, $after: String) {\n  creditAlerts(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        kind\n        partnerId\n        from\n        to\n        count\n        usual\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.CreditAlertsDocument,
    "query CreditFigures($year: Int!, $quarter: Int!) {\n  creditFigures(year: $year, quarter: $quarter) {\n    from\n    to\n    cellLeast\n    figures {\n      code\n      definition\n      unit\n      basis\n      value\n      isSuppressed\n      limits\n    }\n  }\n}": typeof types.CreditFiguresDocument,
    "query CreditNotices($first: Int!, $after: Int) {\n  creditNotices(first: $first, after: $after) {\n    notices {\n      id\n      seq\n      createdAt\n      change\n      class\n      listingId\n      restrictionId\n      listVersion\n      watch {\n        subjectRef\n      }\n    }\n    lastSeq\n    hasMore\n  }\n}": typeof types.CreditNoticesDocument,
    "mutation DecideMatch($input: DecideMatchInput!) {\n  decideMatch(input: $input) {\n    matchDecision {\n      id\n      version\n      status\n      decision\n      isAdverse\n      expiresAt\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.DecideMatchDocument,
    "mutation DecideObjection($input: DecideObjectionInput!) {\n  decideObjection(input: $input) {\n    objection {\n      ...ObjectionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.DecideObjectionDocument,
    "mutation DecideReconsideration($input: DecideObjectionInput!) {\n  decideReconsideration(input: $input) {\n    objection {\n      ...ObjectionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.DecideReconsiderationDocument,
    "mutation DeliverAssistanceNotice($input: DeliverAssistanceNoticeInput!) {\n  deliverAssistanceNotice(input: $input) {\n    restriction {\n      ...RestrictionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.DeliverAssistanceNoticeDocument,
    "query Duties($first: Int!, $after: String, $filter: DutyFilterInput) {\n  duties(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...DutyState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.DutiesDocument,
    "fragment DutyHitState on DutyHit {\n  id\n  version\n  dutyId\n  measure\n  unit\n  action\n  at\n  docNo\n  basis\n  facts\n  remedy\n  memorandumVersion\n  ruleDocVersion\n}": typeof types.DutyHitStateFragmentDoc,
    "query DutyHits($first: Int!, $after: String, $dutyId: ID) {\n  dutyHits(first: $first, after: $after, dutyId: $dutyId) {\n    edges {\n      node {\n        ...DutyHitState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.DutyHitsDocument,
    "fragment DutyState on Duty {\n  id\n  version\n  status\n  measure\n  unit\n  unitName\n  mode\n  name\n  identityMasked\n  caseNo\n  courtName\n  noticeKind\n  deliveredAt\n  ackDueAt\n  ackedAt\n  reminders\n  hitCount\n  isDisputed\n  liftAskedAt\n  liftTargetAt\n  liftDueAt\n  liftedAt\n  memorandumVersion\n  ruleDocVersion\n  listVersion\n  viewerMay {\n    verb\n    blockedBy\n  }\n}": typeof types.DutyStateFragmentDoc,
    "mutation EvaluateBlinded($input: EvaluateBlindedInput!) {\n  evaluateBlinded(input: $input) {\n    obliviousEvaluation {\n      id\n      keyId\n      elementCount\n      evaluated\n      proof\n      leftToday\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.EvaluateBlindedDocument,
    "mutation FileObjection($input: FileObjectionInput!) {\n  fileObjection(input: $input) {\n    objection {\n      ...ObjectionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.FileObjectionDocument,
    "query IncentivePolicies($category: PolicyCategory!) {\n  incentivePolicies(category: $category) {\n    policyNo\n    category\n    title\n    unit\n    subjectKinds\n    checkPoints\n    refuseIf\n    exempt\n    checksOfficers\n    legalBasis {\n      text\n      isVerified\n    }\n    validFrom\n    validTo\n    version\n    isDemo\n  }\n}": typeof types.IncentivePoliciesDocument,
    "mutation LiftDuty($input: LiftDutyInput!) {\n  liftDuty(input: $input) {\n    duty {\n      ...DutyState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.LiftDutyDocument,
    "mutation LiftRestriction($input: LiftRestrictionInput!) {\n  liftRestriction(input: $input) {\n    restriction {\n      ...RestrictionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.LiftRestrictionDocument,
    "query ListDelta($first: Int!, $after: String) {\n  listDelta(first: $first, after: $after) {\n    entries {\n      listVersion\n      at\n      operation\n      listingId\n      line\n      hash\n      previousHash\n      rowCount\n      checksum\n    }\n    listVersion\n    hasMore\n  }\n}": typeof types.ListDeltaDocument,
    "query ListReconciliations($first: Int!, $after: String) {\n  listReconciliations(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        onDate\n        status\n        reported\n        platformCount\n        databaseOnly\n        platformOnly\n        comparedAt\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ListReconciliationsDocument,
    "query ListSnapshot($listVersion: String) {\n  listSnapshot(listVersion: $listVersion) {\n    id\n    listVersion\n    at\n    rowCount\n    checksum\n    sizeBytes\n    parts {\n      no\n      url\n      rowCount\n      sha256\n      sizeBytes\n    }\n  }\n}": typeof types.ListSnapshotDocument,
    "query MatchDecisions($first: Int!, $after: String) {\n  matchDecisions(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        matchId\n        listingId\n        matchClass\n        decision\n        status\n        isAdverse\n        note\n        decidedByStaffId\n        confirmedByStaffId\n        expiresAt\n        viewerMay {\n          verb\n          blockedBy\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.MatchDecisionsDocument,
    "query MatchSubjects($input: MatchSubjectsInput!) {\n  matchSubjects(input: $input) {\n    listVersion\n    algorithmVersion\n    at\n    refusals {\n      ...Refusal\n    }\n    results {\n      ref\n      queryId\n      class\n      isListed\n      isDisputed\n      isTruncated\n      excludedByReview\n      matches {\n        id\n        listingId\n        class\n        score\n        use\n        isDisputed\n        caseNo\n        courtName\n        performance\n        explanations {\n          feature\n          queryValueMasked\n          recordValueMasked\n          points\n        }\n      }\n      restrictions {\n        item\n        isRestricted\n        orderNo\n      }\n      refusal {\n        ...Refusal\n      }\n    }\n  }\n}": typeof types.MatchSubjectsDocument,
    "fragment MeasureState on Measure {\n  code\n  zh\n  en\n  kind\n  area\n  effect\n  units\n  subjects\n  items\n  occasion\n  mode\n  effectiveMode\n  gap\n  legalBasis {\n    text\n    isVerified\n  }\n  listRef {\n    list\n    entry\n    isDemo\n  }\n}": typeof types.MeasureStateFragmentDoc,
    "query Memorandum($version: Int) {\n  memorandum(version: $version) {\n    version\n    current\n    provenance\n    measures {\n      ...MeasureState\n    }\n    ruleDocs {\n      code\n      kind\n      title\n      version\n      validFrom\n      measures\n      isDemo\n    }\n  }\n}": typeof types.MemorandumDocument,
    "query MyQueryLog($first: Int!, $after: String) {\n  myQueryLog(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        at\n        organisation\n        purpose\n        wasRefused\n        keptUntil\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.MyQueryLogDocument,
    "query MyRecords {\n  myRecords {\n    isListed\n    listVersion\n    listings {\n      id\n      status\n      caseNo\n      courtName\n      isDisputed\n      listedUntil\n      endedAt\n    }\n    restrictions {\n      orderNo\n      status\n    }\n  }\n}": typeof types.MyRecordsDocument,
    "fragment ObjectionState on Objection {\n  id\n  version\n  listingId\n  kind\n  reason\n  isByRepresentative\n  courtName\n  caseNo\n  status\n  decisionNo\n  decisionReason\n  decidedAt\n  servedAt\n  superiorName\n  reconsiderationReason\n  reconsideredAt\n  reconsiderationNo\n  closedAt\n  clocks {\n    step\n    startedAt\n    dueAt\n    isProvisional\n    doneAt\n    missedAt\n  }\n  viewerMay {\n    verb\n    blockedBy\n  }\n}": typeof types.ObjectionStateFragmentDoc,
    "query Objections($first: Int!, $after: String, $filter: ObjectionFilterInput) {\n  objections(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...ObjectionState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ObjectionsDocument,
    "query ObliviousKeys {\n  obliviousKeys {\n    id\n    epoch\n    state\n    publicKey\n    validFrom\n    validTo\n    retiredAt\n    files {\n      id\n      number\n      listVersion\n      entryCount\n      sha256\n      manifest\n      addedCount\n      removedCount\n      publishedAt\n      expiresAt\n      url\n      deltaUrl\n    }\n  }\n}": typeof types.ObliviousKeysDocument,
    "fragment PolicyApplicationState on PolicyApplication {\n  id\n  version\n  policyNo\n  applicationNo\n  unit\n  status\n  nameMasked\n  holdUntil\n  performanceShownAt\n  cancelledAt\n}": typeof types.PolicyApplicationStateFragmentDoc,
    "query PolicyApplications($first: Int!, $after: String, $policyNo: Int, $status: PolicyApplicationStatus, $checks: Int!) {\n  policyApplications(\n    first: $first\n    after: $after\n    policyNo: $policyNo\n    status: $status\n  ) {\n    edges {\n      node {\n        ...PolicyApplicationState\n        checks(first: $checks) {\n          edges {\n            node {\n              ...PolicyCheckState\n            }\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.PolicyApplicationsDocument,
    "fragment PolicyCheckState on PolicyCheck {\n  id\n  checkPoint\n  result\n  at\n  purpose\n  caseNo\n  courtName\n  isDisputed\n  foundOfficers\n  listVersion\n  memorandumVersion\n}": typeof types.PolicyCheckStateFragmentDoc,
    "mutation ReconcileList($input: ReconcileListInput!) {\n  reconcileList(input: $input) {\n    listReconciliation {\n      id\n      onDate\n      status\n      reported\n      platformCount\n      databaseOnly\n      platformOnly\n      comparedAt\n      rows(first: 50) {\n        edges {\n          node {\n            id\n            side\n            entryNo\n            listingId\n          }\n        }\n      }\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ReconcileListDocument,
    "mutation RecordCourtSuperior($input: RecordCourtSuperiorInput!) {\n  recordCourtSuperior(input: $input) {\n    courtSuperior {\n      id\n      courtPartnerId\n      superiorPartnerId\n      validFrom\n      validTo\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RecordCourtSuperiorDocument,
    "mutation RecordScreeningContract($input: RecordScreeningContractInput!) {\n  recordScreeningContract(input: $input) {\n    screeningContract {\n      id\n      version\n      purposes\n      personsPerHour\n      validFrom\n      validTo\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RecordScreeningContractDocument,
    "mutation RemoveWatches($input: RemoveWatchesInput!) {\n  removeWatches(input: $input) {\n    watching {\n      lastSeq\n      ackedSeq\n      active\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RemoveWatchesDocument,
    "mutation ReportHit($input: ReportHitInput!) {\n  reportHit(input: $input) {\n    dutyHit {\n      ...DutyHitState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ReportHitDocument,
    "mutation ReportListCount($input: ReportListCountInput!) {\n  reportListCount(input: $input) {\n    listComparison {\n      id\n      listVersion\n      rowCount\n      checksum\n      expectedRowCount\n      expectedChecksum\n      answer\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ReportListCountDocument,
    "mutation ReportRestriction($input: ReportRestrictionInput!) {\n  reportRestriction(input: $input) {\n    restriction {\n      ...RestrictionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ReportRestrictionDocument,
    "mutation RequestAssistance($input: RequestAssistanceInput!) {\n  requestAssistance(input: $input) {\n    duty {\n      ...DutyState\n      noticeNo\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RequestAssistanceDocument,
    "fragment RestrictionState on Restriction {\n  id\n  version\n  status\n  orderNo\n  courtName\n  partyKind\n  nameMasked\n  signedBy\n  signedOn\n  measure\n  liftingSteps\n  noticeDeliveredAt\n  liftedAt\n  liftReason\n}": typeof types.RestrictionStateFragmentDoc,
    "query Restrictions($first: Int!, $after: String, $filter: RestrictionFilterInput) {\n  restrictions(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...RestrictionState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.RestrictionsDocument,
    "mutation SaveMeasure($input: SaveMeasureInput!) {\n  saveMeasure(input: $input) {\n    measureRevision {\n      id\n      version\n      memorandumVersion\n      measure {\n        ...MeasureState\n      }\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.SaveMeasureDocument,
    "query ScreeningContracts($first: Int!, $after: String) {\n  screeningContracts(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        partnerId\n        contractNo\n        purposes\n        personsPerHour\n        validFrom\n        validTo\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ScreeningContractsDocument,
    "query ScreeningPurposes {\n  screeningPurposes {\n    code\n    en\n    zh\n    key\n    fields\n    items\n    classes\n    article\n    source\n  }\n}": typeof types.ScreeningPurposesDocument,
    "mutation ServeObjectionDecision($input: ObjectionChangeInput!) {\n  serveObjectionDecision(input: $input) {\n    objection {\n      ...ObjectionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ServeObjectionDecisionDocument,
    "mutation ShowPerformance($input: ShowPerformanceInput!) {\n  showPerformance(input: $input) {\n    policyApplication {\n      ...PolicyApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ShowPerformanceDocument,
    "query SignatoryUnits {\n  signatoryUnits {\n    code\n    zh\n    part\n    isDemo\n    isConnected\n    coverage {\n      opened\n      undelivered\n      unheld\n      ackedInTime\n      ackedLate\n      ackOverdue\n      hits\n      lifted\n      liftLate\n    }\n  }\n}": typeof types.SignatoryUnitsDocument,
    "mutation SkipDuty($input: SkipDutyInput!) {\n  skipDuty(input: $input) {\n    duty {\n      ...DutyState\n      skipGround\n      skipReason\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.SkipDutyDocument,
    "query Watches($first: Int!, $after: String, $filter: WatchFilterInput) {\n  watches(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        id\n        version\n        subjectRef\n        partyKind\n        purpose\n        consentRef\n        endsOn\n        status\n        endedAt\n        endReason\n        organisation\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.WatchesDocument,
    "query Watching {\n  watching {\n    lastSeq\n    ackedSeq\n    active\n  }\n}": typeof types.WatchingDocument,
    "mutation WithdrawObjection($input: ObjectionChangeInput!) {\n  withdrawObjection(input: $input) {\n    objection {\n      ...ObjectionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.WithdrawObjectionDocument,
    "mutation ApproveClosure($input: ApproveClosureInput!) {\n  approveClosure(input: $input) {\n    enforcementCase {\n      ...EnforcementCaseState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ApproveClosureDocument,
    "fragment ClosureCheckState on ClosureCheck {\n  id\n  version\n  caseId\n  round\n  number\n  dueOn\n  status\n  overdueAt\n  result\n  findings\n  checkedAt\n  toldBy\n  viewerMay {\n    verb\n    blockedBy\n  }\n}": typeof types.ClosureCheckStateFragmentDoc,
    "query ClosureChecks($first: Int!, $after: String, $filter: ClosureCheckFilterInput) {\n  closureChecks(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...ClosureCheckState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ClosureChecksDocument,
    "query ClosureRules {\n  closureRules {\n    code\n    words\n    chinese\n    article\n    source\n    isVerified\n    amount\n    unit\n    isConditional\n  }\n}": typeof types.ClosureRulesDocument,
    "mutation CompleteEnforcement($input: CompleteEnforcementInput!) {\n  completeEnforcement(input: $input) {\n    enforcementCase {\n      ...EnforcementCaseState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.CompleteEnforcementDocument,
    "mutation DecideClosureObjection($input: DecideClosureObjectionInput!) {\n  decideClosureObjection(input: $input) {\n    enforcementCase {\n      ...EnforcementCaseState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.DecideClosureObjectionDocument,
    "mutation DecideEnforcementClue($input: DecideEnforcementClueInput!) {\n  decideEnforcementClue(input: $input) {\n    enforcementClue {\n      ...EnforcementClueState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.DecideEnforcementClueDocument,
    "mutation DeleteClosureEntry($input: DeleteClosureEntryInput!) {\n  deleteClosureEntry(input: $input) {\n    enforcementCase {\n      ...EnforcementCaseState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.DeleteClosureEntryDocument,
    "query EnforcementCase($id: ID!) {\n  enforcementCase(id: $id) {\n    ...EnforcementCaseState\n    debtors {\n      number\n      nameMasked\n      identityMasked\n      restrictionId\n      listingId\n      notListedReason\n    }\n    checklist {\n      item\n      isMet\n      missing\n      papers {\n        paper\n        documentNo\n        sha256\n        issuedOn\n        notNeeded\n      }\n    }\n    checks {\n      ...ClosureCheckState\n    }\n    clues(first: 10) {\n      edges {\n        node {\n          ...EnforcementClueState\n        }\n      }\n    }\n    clocks {\n      clock\n      aboutId\n      dueAt\n      provisional\n      metAt\n      breachedAt\n      voidedAt\n    }\n  }\n}": typeof types.EnforcementCaseDocument,
    "fragment EnforcementCaseState on EnforcementCase {\n  id\n  version\n  caseNo\n  status\n  filedOn\n  debtFen\n  performedFen\n  applicantMasked\n  handlerStaffId\n  round\n  rejectedItems\n  rejectReason\n  approvedByStaffId\n  rulingNo\n  rulingOn\n  servedAt\n  databaseNo\n  leavesDatabase\n  objectedOn\n  isObjectionLate\n  completedAt\n  resumesId\n  resumedAsId\n  viewerMay {\n    verb\n    blockedBy\n  }\n}": typeof types.EnforcementCaseStateFragmentDoc,
    "query EnforcementCases($first: Int!, $after: String, $filter: EnforcementCaseFilterInput) {\n  enforcementCases(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...EnforcementCaseState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.EnforcementCasesDocument,
    "fragment EnforcementClueState on EnforcementClue {\n  id\n  version\n  caseId\n  source\n  words\n  isUrgent\n  reportedAt\n  dueAt\n  status\n  findings\n  decidedAt\n}": typeof types.EnforcementClueStateFragmentDoc,
    "mutation EnterClosure($input: EnterClosureInput!) {\n  enterClosure(input: $input) {\n    enforcementCase {\n      ...EnforcementCaseState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.EnterClosureDocument,
    "mutation OpenEnforcementCase($input: OpenEnforcementCaseInput!) {\n  openEnforcementCase(input: $input) {\n    enforcementCase {\n      ...EnforcementCaseState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.OpenEnforcementCaseDocument,
    "mutation RecordClosureObjection($input: RecordClosureObjectionInput!) {\n  recordClosureObjection(input: $input) {\n    enforcementCase {\n      ...EnforcementCaseState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RecordClosureObjectionDocument,
    "mutation RecordClosurePapers($input: RecordClosurePapersInput!) {\n  recordClosurePapers(input: $input) {\n    enforcementCase {\n      ...EnforcementCaseState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RecordClosurePapersDocument,
    "mutation RecordDebtorMeasures($input: RecordDebtorMeasuresInput!) {\n  recordDebtorMeasures(input: $input) {\n    enforcementCase {\n      ...EnforcementCaseState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RecordDebtorMeasuresDocument,
    "mutation RecordSemiCheck($input: RecordSemiCheckInput!) {\n  recordSemiCheck(input: $input) {\n    closureCheck {\n      ...ClosureCheckState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RecordSemiCheckDocument,
    "mutation RejectClosure($input: RejectClosureInput!) {\n  rejectClosure(input: $input) {\n    enforcementCase {\n      ...EnforcementCaseState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RejectClosureDocument,
    "mutation ReopenEnforcement($input: ReopenEnforcementInput!) {\n  reopenEnforcement(input: $input) {\n    enforcementCase {\n      ...EnforcementCaseState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ReopenEnforcementDocument,
    "mutation ReportEnforcementClue($input: ReportEnforcementClueInput!) {\n  reportEnforcementClue(input: $input) {\n    enforcementClue {\n      ...EnforcementClueState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ReportEnforcementClueDocument,
    "mutation RequestClosure($input: RequestClosureInput!) {\n  requestClosure(input: $input) {\n    enforcementCase {\n      ...EnforcementCaseState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RequestClosureDocument,
    "mutation ServeClosure($input: ServeClosureInput!) {\n  serveClosure(input: $input) {\n    enforcementCase {\n      ...EnforcementCaseState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ServeClosureDocument,
    "mutation ApproveExposureNotice($input: ApproveExposureNoticeInput!) {\n  approveExposureNotice(input: $input) {\n    exposureNotice {\n      ...ExposureNoticeState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ApproveExposureNoticeDocument,
    "mutation CloseNoticeBoard($input: CloseNoticeBoardInput!) {\n  closeNoticeBoard(input: $input) {\n    noticeBoard {\n      ...NoticeBoardState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.CloseNoticeBoardDocument,
    "mutation ConfirmNoticePosted($input: ConfirmNoticePostedInput!) {\n  confirmNoticePosted(input: $input) {\n    exposureNotice {\n      ...PostingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ConfirmNoticePostedDocument,
    "mutation ConfirmNoticeRemoved($input: ConfirmNoticeRemovedInput!) {\n  confirmNoticeRemoved(input: $input) {\n    exposureNotice {\n      ...PostingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ConfirmNoticeRemovedDocument,
    "mutation DraftExposureNotice($input: DraftExposureNoticeInput!) {\n  draftExposureNotice(input: $input) {\n    exposureNotice {\n      ...ExposureNoticeState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.DraftExposureNoticeDocument,
    "query ExposureNotice($id: ID!) {\n  exposureNotice(id: $id) {\n    ...ExposureNoticeState\n    board {\n      ...NoticeBoardState\n    }\n  }\n}": typeof types.ExposureNoticeDocument,
    "fragment ExposureNoticeState on ExposureNotice {\n  id\n  version\n  status\n  listingId\n  text\n  remark\n  warnedOn\n  approvedByStaffId\n  fromOn\n  toOn\n  renewals\n  daysBefore\n  assistanceNo\n  instructedAt\n  postedAt\n  postedByStaffId\n  postedHash\n  withdrawnAt\n  withdrawalReason\n  removalTargetAt\n  removalDueAt\n  removalLateAt\n  removalBreachedAt\n  removedAt\n  removedByStaffId\n  removedHash\n  viewerMay {\n    verb\n    blockedBy\n  }\n}": typeof types.ExposureNoticeStateFragmentDoc,
    "query ExposureNotices($first: Int!, $after: String, $filter: ExposureNoticeFilterInput) {\n  exposureNotices(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...PostingState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ExposureNoticesDocument,
    "query ExposureRules {\n  exposureRules {\n    code\n    kind\n    words\n    chinese\n    isAllowed\n    amount\n    unit\n    article\n    source\n    isVerified\n  }\n}": typeof types.ExposureRulesDocument,
    "mutation InstructPosting($input: InstructPostingInput!) {\n  instructPosting(input: $input) {\n    exposureNotice {\n      ...ExposureNoticeState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.InstructPostingDocument,
    "query MyExposureNotices($first: Int!, $after: String) {\n  myExposureNotices(first: $first, after: $after) {\n    edges {\n      node {\n        ...PostingState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.MyExposureNoticesDocument,
    "fragment NoticeBoardState on NoticeBoard {\n  id\n  version\n  place\n  name\n  address\n  isDigital\n  propertyName\n  status\n}": typeof types.NoticeBoardStateFragmentDoc,
    "query NoticeBoards($first: Int!, $after: String) {\n  noticeBoards(first: $first, after: $after) {\n    edges {\n      node {\n        ...NoticeBoardState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.NoticeBoardsDocument,
    "fragment PostingState on ExposureNotice {\n  id\n  version\n  status\n  text\n  fromOn\n  toOn\n  assistanceNo\n  postedAt\n  withdrawnAt\n  removalTargetAt\n  removalDueAt\n  removedAt\n  board {\n    ...NoticeBoardState\n  }\n  viewerMay {\n    verb\n    blockedBy\n  }\n}": typeof types.PostingStateFragmentDoc,
    "mutation RecordNoticeWarning($input: RecordNoticeWarningInput!) {\n  recordNoticeWarning(input: $input) {\n    exposureNotice {\n      ...ExposureNoticeState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RecordNoticeWarningDocument,
    "mutation RegisterNoticeBoard($input: RegisterNoticeBoardInput!) {\n  registerNoticeBoard(input: $input) {\n    noticeBoard {\n      ...NoticeBoardState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RegisterNoticeBoardDocument,
    "mutation RenewExposureNotice($input: RenewExposureNoticeInput!) {\n  renewExposureNotice(input: $input) {\n    exposureNotice {\n      ...ExposureNoticeState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RenewExposureNoticeDocument,
    "mutation WithdrawExposureNotice($input: WithdrawExposureNoticeInput!) {\n  withdrawExposureNotice(input: $input) {\n    exposureNotice {\n      ...ExposureNoticeState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.WithdrawExposureNoticeDocument,
    "mutation CancelScreeningJob($input: CancelScreeningJobInput!) {\n  cancelScreeningJob(input: $input) {\n    screeningJob {\n      ...ScreeningJobState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.CancelScreeningJobDocument,
    "mutation CreateScreeningJob($input: CreateScreeningJobInput!) {\n  createScreeningJob(input: $input) {\n    screeningJob {\n      ...ScreeningJobState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.CreateScreeningJobDocument,
    "mutation OpenScreeningFile($input: OpenScreeningFileInput!) {\n  openScreeningFile(input: $input) {\n    screeningFile {\n      id\n      version\n      format\n      status\n      sha256\n      sizeBytes\n      uploadUrl\n      uploadTicket\n      ticketExpiresAt\n      removeAt\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.OpenScreeningFileDocument,
    "query ScreeningJob($id: ID!) {\n  screeningJob(id: $id) {\n    ...ScreeningJobState\n  }\n}": typeof types.ScreeningJobDocument,
    "fragment ScreeningJobState on ScreeningJob {\n  id\n  version\n  status\n  purpose\n  consentPolicyRef\n  sha256\n  rowsTotal\n  rowsRead\n  rowCount\n  badCount\n  counts {\n    class\n    count\n  }\n  listVersion\n  startedAt\n  finishedAt\n  expiresAt\n  failure\n  resultsUrl\n  badRowsUrl\n  viewerMay {\n    verb\n    blockedBy\n  }\n}": typeof types.ScreeningJobStateFragmentDoc,
    "query ScreeningJobs($first: Int!, $after: String) {\n  screeningJobs(first: $first, after: $after) {\n    edges {\n      node {\n        ...ScreeningJobState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ScreeningJobsDocument,
    "query ScreeningResults($jobId: ID!, $first: Int!, $after: String) {\n  screeningResults(jobId: $jobId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        row\n        ref\n        class\n        score\n        listingIds\n        isDisputed\n        listVersion\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ScreeningResultsDocument,
    "mutation CancelListing($input: ListingReasonInput!) {\n  cancelListing(input: $input) {\n    listing {\n      ...ListingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.CancelListingDocument,
    "mutation CorrectListing($input: CorrectListingInput!) {\n  correctListing(input: $input) {\n    listing {\n      ...ListingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.CorrectListingDocument,
    "mutation DecideEarlyDeletion($input: ListingReasonInput!) {\n  decideEarlyDeletion(input: $input) {\n    listing {\n      ...ListingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.DecideEarlyDeletionDocument,
    "mutation DecideListing($input: DecideListingInput!) {\n  decideListing(input: $input) {\n    listing {\n      ...ListingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.DecideListingDocument,
    "mutation DeleteListing($input: DeleteListingInput!) {\n  deleteListing(input: $input) {\n    listing {\n      ...ListingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.DeleteListingDocument,
    "mutation GrantExemption($input: GrantExemptionInput!) {\n  grantExemption(input: $input) {\n    restriction {\n      ...RestrictionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.GrantExemptionDocument,
    "mutation GrantGrace($input: GrantGraceInput!) {\n  grantGrace(input: $input) {\n    listing {\n      ...ListingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.GrantGraceDocument,
    "fragment ListingState on Listing {\n  id\n  version\n  status\n  partyKind\n  name\n  identityMasked\n  caseNo\n  grounds\n  termYears\n  decisionDueAt\n  decisionNo\n  decidedAt\n  servedAt\n  graceUntil\n  publishedAt\n  entryNo\n  termEndsOn\n  listedUntil\n  endGround\n  releaseDueAt\n  overdueAt\n  endedAt\n  isDisputed\n  warnings\n  viewerMay {\n    verb\n    blockedBy\n  }\n}": typeof types.ListingStateFragmentDoc,
    "query Listings($first: Int!, $after: String, $filter: ListingFilterInput) {\n  listings(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...ListingState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ListingsDocument,
    "mutation NoteBankruptcy($input: NoteBankruptcyInput!) {\n  noteBankruptcy(input: $input) {\n    listing {\n      ...ListingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.NoteBankruptcyDocument,
    "mutation NoteBankruptcyFraud($input: NoteBankruptcyFraudInput!) {\n  noteBankruptcyFraud(input: $input) {\n    listing {\n      ...ListingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.NoteBankruptcyFraudDocument,
    "mutation ProposeListing($input: ProposeListingInput!) {\n  proposeListing(input: $input) {\n    listing {\n      ...ListingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ProposeListingDocument,
    "mutation PublishListing($input: PublishListingInput!) {\n  publishListing(input: $input) {\n    listing {\n      ...ListingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.PublishListingDocument,
    "mutation RecordRelease($input: RecordReleaseInput!) {\n  recordRelease(input: $input) {\n    listing {\n      ...ListingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RecordReleaseDocument,
    "mutation RejectListing($input: RejectListingInput!) {\n  rejectListing(input: $input) {\n    listing {\n      ...ListingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RejectListingDocument,
    "query RestrictionCheck($input: RestrictionCheckInput!) {\n  restrictionCheck(input: $input) {\n    isRestricted\n    orderNo\n    listVersion\n    refusals {\n      ...Refusal\n    }\n  }\n}": typeof types.RestrictionCheckDocument,
    "mutation RevokeListing($input: ListingReasonInput!) {\n  revokeListing(input: $input) {\n    listing {\n      ...ListingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RevokeListingDocument,
    "mutation ServeListing($input: ListingChangeInput!) {\n  serveListing(input: $input) {\n    listing {\n      ...ListingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ServeListingDocument,
    "mutation AccreditStation($input: AccreditStationInput!) {\n  accreditStation(input: $input) {\n    accreditation {\n      id\n      version\n      operation\n      status\n      validFrom\n      validTo\n      agreementNo\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.AccreditStationDocument,
    "mutation CertifyStaff($input: CertifyStaffInput!) {\n  certifyStaff(input: $input) {\n    qualification {\n      id\n      version\n      function\n      status\n      certificateNo\n      validFrom\n      validTo\n      points\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.CertifyStaffDocument,
    "mutation EndAccreditation($input: SuperviseInput!) {\n  endAccreditation(input: $input) {\n    accreditation {\n      id\n      version\n      status\n      operation\n      endReason\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.EndAccreditationDocument,
    "mutation ExpireStation($input: SuperviseInput!) {\n  expireStation(input: $input) {\n    station {\n      id\n      version\n      status\n      statusReason\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ExpireStationDocument,
    "query Partners($first: Int!, $after: String, $filter: PartnerFilterInput) {\n  partners(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        id\n        version\n        kind\n        name\n        status\n        suspensionReason\n        viewerMay {\n          verb\n          blockedBy\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.PartnersDocument,
    "query PoliceUnits($first: Int!, $after: String) {\n  policeUnits(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        code\n        name\n        kind\n        parent {\n          code\n        }\n        areas {\n          business\n          divisionCode\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.PoliceUnitsDocument,
    "mutation ReinstateStation($input: SuperviseInput!) {\n  reinstateStation(input: $input) {\n    station {\n      id\n      version\n      status\n      statusReason\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ReinstateStationDocument,
    "mutation RestorePartner($input: SuperviseInput!) {\n  restorePartner(input: $input) {\n    partner {\n      id\n      version\n      status\n      suspensionReason\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RestorePartnerDocument,
    "mutation RestoreStaff($input: SuperviseInput!) {\n  restoreStaff(input: $input) {\n    staff {\n      id\n      version\n      status\n      statusReason\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RestoreStaffDocument,
    "mutation RestoreStation($input: SuperviseInput!) {\n  restoreStation(input: $input) {\n    station {\n      id\n      version\n      status\n      statusReason\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RestoreStationDocument,
    "mutation RestrictStation($input: SuperviseInput!) {\n  restrictStation(input: $input) {\n    station {\n      id\n      version\n      status\n      statusReason\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RestrictStationDocument,
    "mutation RevokeQualification($input: SuperviseInput!) {\n  revokeQualification(input: $input) {\n    qualification {\n      id\n      version\n      status\n      function\n      statusReason\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RevokeQualificationDocument,
    "query StaffMembers($first: Int!, $after: String, $filter: StaffFilterInput) {\n  staffMembers(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        id\n        version\n        name\n        functions\n        status\n        statusReason\n        qualifications {\n          id\n          version\n          function\n          status\n          validTo\n          points\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.StaffMembersDocument,
    "query Stations($first: Int!, $after: String, $filter: StationFilterInput) {\n  stations(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        id\n        version\n        code\n        name\n        divisionCode\n        status\n        grade\n        statusReason\n        statusSince\n        accreditations {\n          id\n          version\n          operation\n          status\n          validFrom\n          validTo\n          agreementNo\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.StationsDocument,
    "mutation SuspendPartner($input: SuperviseInput!) {\n  suspendPartner(input: $input) {\n    partner {\n      id\n      version\n      status\n      suspensionReason\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.SuspendPartnerDocument,
    "mutation SuspendStaff($input: SuperviseInput!) {\n  suspendStaff(input: $input) {\n    staff {\n      id\n      version\n      status\n      statusReason\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.SuspendStaffDocument,
    "mutation SuspendStation($input: SuperviseInput!) {\n  suspendStation(input: $input) {\n    station {\n      id\n      version\n      status\n      statusReason\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.SuspendStationDocument,
    "mutation TerminatePartner($input: SuperviseInput!) {\n  terminatePartner(input: $input) {\n    partner {\n      id\n      version\n      status\n      suspensionReason\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.TerminatePartnerDocument,
    "mutation TerminateStation($input: SuperviseInput!) {\n  terminateStation(input: $input) {\n    station {\n      id\n      version\n      status\n      statusReason\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.TerminateStationDocument,
    "query PersonActs($first: Int!, $after: String, $filter: PersonActFilterInput) {\n  personActs(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        id\n        kind\n        status\n        recordId\n        documentHash\n        expiresAt\n        receipt\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.PersonActsDocument,
    "mutation ChangeWebhookEndpoint($input: ChangeWebhookEndpointInput!) {\n  changeWebhookEndpoint(input: $input) {\n    webhookEndpoint {\n      ...WebhookEndpointState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ChangeWebhookEndpointDocument,
    "query Changes($after: String, $types: [String!]) {\n  changes(after: $after, types: $types) {\n    changes {\n      id\n      seq\n      type\n      recordId\n      recordVersion\n    }\n    cursor\n    hasMore\n  }\n}": typeof types.ChangesDocument,
    "query Node($id: ID!) {\n  node(id: $id) {\n    __typename\n    id\n    version\n    updatedAt\n  }\n}": typeof types.NodeDocument,
    "query OperationOutcome($idempotencyKey: String!) {\n  operationOutcome(idempotencyKey: $idempotencyKey) {\n    outcome\n    recordId\n    codes\n  }\n}": typeof types.OperationOutcomeDocument,
    "mutation PauseWebhookEndpoint($input: ChangeEndpointInput!) {\n  pauseWebhookEndpoint(input: $input) {\n    webhookEndpoint {\n      ...WebhookEndpointState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.PauseWebhookEndpointDocument,
    "mutation RedeliverWebhooks($input: RedeliverWebhooksInput!) {\n  redeliverWebhooks(input: $input) {\n    webhookEndpoint {\n      ...WebhookEndpointState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RedeliverWebhooksDocument,
    "fragment Refusal on UserError {\n  code\n  field\n  message\n  params {\n    name\n    value\n  }\n  remedy\n  article\n  liftableBy\n  retryable\n}": typeof types.RefusalFragmentDoc,
    "mutation RegisterWebhookEndpoint($input: RegisterWebhookEndpointInput!) {\n  registerWebhookEndpoint(input: $input) {\n    webhookEndpoint {\n      ...WebhookEndpointState\n    }\n    secret\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RegisterWebhookEndpointDocument,
    "mutation RemoveWebhookEndpoint($input: ChangeEndpointInput!) {\n  removeWebhookEndpoint(input: $input) {\n    webhookEndpoint {\n      ...WebhookEndpointState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RemoveWebhookEndpointDocument,
    "mutation ResumeWebhookEndpoint($input: ChangeEndpointInput!) {\n  resumeWebhookEndpoint(input: $input) {\n    webhookEndpoint {\n      ...WebhookEndpointState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ResumeWebhookEndpointDocument,
    "mutation RotateWebhookSecret($input: ChangeEndpointInput!) {\n  rotateWebhookSecret(input: $input) {\n    webhookEndpoint {\n      ...WebhookEndpointState\n    }\n    secret\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RotateWebhookSecretDocument,
    "mutation TestWebhookEndpoint($input: TestWebhookEndpointInput!) {\n  testWebhookEndpoint(input: $input) {\n    webhookEndpoint {\n      ...WebhookEndpointState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.TestWebhookEndpointDocument,
    "mutation VerifyWebhookEndpoint($input: ChangeEndpointInput!) {\n  verifyWebhookEndpoint(input: $input) {\n    webhookEndpoint {\n      ...WebhookEndpointState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.VerifyWebhookEndpointDocument,
    "query Viewer {\n  viewer {\n    kind\n    partnerId\n    partner {\n      name\n      status\n    }\n    staffId\n    functions\n    scopes\n    stations {\n      id\n      code\n      name\n      status\n      accreditations {\n        operation\n        status\n        validTo\n      }\n    }\n    limits {\n      personsPerHour\n      costPerRequest\n      bucket\n      refillPerSecond\n      pageSize\n    }\n  }\n}": typeof types.ViewerDocument,
    "fragment WebhookEndpointState on WebhookEndpoint {\n  id\n  version\n  url\n  types\n  operation\n  scheme\n  status\n  brokenBecause\n  publicKey\n  previousSecretUntil\n  sequence\n  failures\n  viewerMay {\n    verb\n    blockedBy\n  }\n}": typeof types.WebhookEndpointStateFragmentDoc,
    "query WebhookEndpoints($first: Int!, $after: String, $deliveries: Int!, $deliveriesAfter: String) {\n  webhookEndpoints(first: $first, after: $after) {\n    edges {\n      node {\n        ...WebhookEndpointState\n        deliveries(first: $deliveries, after: $deliveriesAfter) {\n          edges {\n            node {\n              id\n              eventId\n              type\n              sequence\n              recordId\n              occasion\n              status\n              nextAt\n              attempts {\n                attempt\n                at\n                statusCode\n                durationMs\n                responseBytes\n                outcome\n              }\n            }\n          }\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.WebhookEndpointsDocument,
    "mutation AcceptApplication($input: DecideInput!) {\n  acceptApplication(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.AcceptApplicationDocument,
    "query Application($id: ID!) {\n  application(id: $id) {\n    ...ApplicationState\n    inspectionRequired\n    evidenceNeeded\n    evidenceMissing\n    owner {\n      nameMasked\n      identityMasked\n    }\n    checks {\n      check\n      stage\n      outcome\n      failsAs\n      code\n      at\n    }\n    plateOrder {\n      id\n      version\n      status\n    }\n    numbersOnShow {\n      candidates\n      expiresAt\n    }\n  }\n}": typeof types.ApplicationDocument,
    "fragment ApplicationState on Application {\n  id\n  version\n  number\n  status\n  vin\n  documentHash\n  plateKind\n  plateNo\n  gaps {\n    code\n    check\n  }\n  grounds\n  reason\n  legalDueOn\n  slaDueAt\n  elapsedSeconds\n  viewerMay {\n    verb\n    blockedBy\n  }\n}": typeof types.ApplicationStateFragmentDoc,
    "query Applications($first: Int!, $after: String, $filter: ApplicationFilterInput) {\n  applications(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        id\n        version\n        number\n        status\n        vin\n        plateKind\n        plateNo\n        grounds\n        legalDueOn\n        slaDueAt\n        clientReference\n        updatedAt\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ApplicationsDocument,
    "mutation ApproveApplication($input: DecideInput!) {\n  approveApplication(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ApproveApplicationDocument,
    "mutation ArchiveApplication($input: DecideInput!) {\n  archiveApplication(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ArchiveApplicationDocument,
    "mutation ChooseNumber($input: ChooseNumberInput!) {\n  chooseNumber(input: $input) {\n    application {\n      ...ApplicationState\n      plateOrder {\n        id\n        version\n        status\n      }\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ChooseNumberDocument,
    "mutation ComposeNumber($input: ComposeNumberInput!) {\n  composeNumber(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ComposeNumberDocument,
    "mutation ConfirmApplication($input: ConfirmApplicationInput!) {\n  confirmApplication(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ConfirmApplicationDocument,
    "mutation CorrectApplication($input: CorrectApplicationInput!) {\n  correctApplication(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.CorrectApplicationDocument,
    "mutation DeclineApplication($input: ReasonInput!) {\n  declineApplication(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.DeclineApplicationDocument,
    "mutation FinishPlate($input: FinishPlateInput!) {\n  finishPlate(input: $input) {\n    plateOrder {\n      id\n      version\n      status\n      plateNo\n      blankSerial\n      faultyBlanks\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.FinishPlateDocument,
    "mutation InspectVehicle($input: InspectVehicleInput!) {\n  inspectVehicle(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.InspectVehicleDocument,
    "mutation IssueDocuments($input: DecideInput!) {\n  issueDocuments(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.IssueDocumentsDocument,
    "mutation OfferNumbers($input: OfferNumbersInput!) {\n  offerNumbers(input: $input) {\n    application {\n      ...ApplicationState\n      numbersOnShow {\n        candidates\n        expiresAt\n      }\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.OfferNumbersDocument,
    "query PlateOrders($first: Int!, $after: String, $filter: PlateOrderFilterInput) {\n  plateOrders(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        id\n        version\n        status\n        plateKind\n        plateNo\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.PlateOrdersDocument,
    "mutation RefuseApplication($input: RefuseApplicationInput!) {\n  refuseApplication(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RefuseApplicationDocument,
    "query RegistrationEligibility($input: RegistrationEligibilityInput!) {\n  registrationEligibility(input: $input) {\n    submittable\n    refusals {\n      ...Refusal\n    }\n    checks {\n      check\n      outcome\n      failsAs\n      code\n      message\n      remedy\n      article\n      heldBy\n      liftableBy\n      blocker {\n        orderNo\n      }\n    }\n  }\n}": typeof types.RegistrationEligibilityDocument,
    "mutation RequestCorrection($input: RequestCorrectionInput!) {\n  requestCorrection(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RequestCorrectionDocument,
    "mutation RequestUpload($input: RequestUploadInput!) {\n  requestUpload(input: $input) {\n    upload {\n      id\n      kind\n      uploadUrl\n      uploadTicket\n      ticketExpiresAt\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RequestUploadDocument,
    "mutation ResumeApplication($input: ReasonInput!) {\n  resumeApplication(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ResumeApplicationDocument,
    "mutation ScrapBlank($input: ScrapBlankInput!) {\n  scrapBlank(input: $input) {\n    plateOrder {\n      id\n      version\n      status\n      plateNo\n      blankSerial\n      faultyBlanks\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ScrapBlankDocument,
    "mutation StartPlate($input: StartPlateInput!) {\n  startPlate(input: $input) {\n    plateOrder {\n      id\n      version\n      status\n      plateNo\n      blankSerial\n      faultyBlanks\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.StartPlateDocument,
    "mutation StartReview($input: DecideInput!) {\n  startReview(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.StartReviewDocument,
    "mutation SubmitRegistration($input: SubmitRegistrationInput!) {\n  submitRegistration(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.SubmitRegistrationDocument,
    "mutation SuspendApplication($input: ReasonInput!) {\n  suspendApplication(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.SuspendApplicationDocument,
    "query Vehicle($vin: Vin!) {\n  vehicle(vin: $vin) {\n    id\n    vin\n    plateKind\n    plateNo\n    vehicleType\n    useNature\n    brand\n    model\n    firstRegisteredOn\n    inspectionValidTo\n    owner {\n      nameMasked\n      identityMasked\n    }\n    policies {\n      policyNo\n      insurerName\n      kind\n      startsAt\n      endsAt\n    }\n    documents {\n      kind\n      number\n      status\n    }\n  }\n}": typeof types.VehicleDocument,
    "query VehicleByPlate($plateKind: String!, $plateNo: PlateNumber!) {\n  vehicleByPlate(plateKind: $plateKind, plateNo: $plateNo) {\n    id\n    vin\n    plateKind\n    plateNo\n    status\n    inspectionValidTo\n  }\n}": typeof types.VehicleByPlateDocument,
    "query Vehicles($first: Int!, $after: String, $filter: VehicleFilterInput) {\n  vehicles(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        id\n        version\n        vin\n        plateKind\n        plateNo\n        useNature\n        status\n        owner {\n          nameMasked\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.VehiclesDocument,
    "mutation WithdrawApplication($input: WithdrawApplicationInput!) {\n  withdrawApplication(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.WithdrawApplicationDocument,
    "query FeedReceipt($id: ID!) {\n  node(id: $id) {\n    ... on FeedReceipt {\n      ...ReceiptState\n    }\n  }\n}": typeof types.FeedReceiptDocument,
    "query FeedReceipts($first: Int!, $after: String, $feed: Feed) {\n  feedReceipts(first: $first, after: $after, feed: $feed) {\n    edges {\n      node {\n        id\n        feed\n        at\n        accepted\n        refused\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.FeedReceiptsDocument,
    "fragment ReceiptState on FeedReceipt {\n  id\n  feed\n  at\n  accepted\n  refused\n  outcomes {\n    index\n    accepted\n    recordId\n    code\n    field\n    message\n    remedy\n  }\n}": typeof types.ReceiptStateFragmentDoc,
    "mutation ReleaseSeizures($input: ReleaseSeizuresInput!) {\n  releaseSeizures(input: $input) {\n    receipt {\n      ...ReceiptState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ReleaseSeizuresDocument,
    "mutation ReportAnnouncements($input: ReportAnnouncementsInput!) {\n  reportAnnouncements(input: $input) {\n    receipt {\n      ...ReceiptState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ReportAnnouncementsDocument,
    "mutation ReportBans($input: ReportBansInput!) {\n  reportBans(input: $input) {\n    receipt {\n      ...ReceiptState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ReportBansDocument,
    "mutation ReportCertificates($input: ReportCertificatesInput!) {\n  reportCertificates(input: $input) {\n    receipt {\n      ...ReceiptState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ReportCertificatesDocument,
    "mutation ReportInvoices($input: ReportInvoicesInput!) {\n  reportInvoices(input: $input) {\n    receipt {\n      ...ReceiptState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ReportInvoicesDocument,
    "mutation ReportParties($input: ReportPartiesInput!) {\n  reportParties(input: $input) {\n    receipt {\n      ...ReceiptState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ReportPartiesDocument,
    "mutation ReportPolicies($input: ReportPoliciesInput!) {\n  reportPolicies(input: $input) {\n    receipt {\n      ...ReceiptState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ReportPoliciesDocument,
    "mutation ReportPowersOfAttorney($input: ReportPowersOfAttorneyInput!) {\n  reportPowersOfAttorney(input: $input) {\n    receipt {\n      ...ReceiptState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ReportPowersOfAttorneyDocument,
    "mutation ReportSeizures($input: ReportSeizuresInput!) {\n  reportSeizures(input: $input) {\n    receipt {\n      ...ReceiptState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ReportSeizuresDocument,
    "mutation ReportTaxes($input: ReportTaxesInput!) {\n  reportTaxes(input: $input) {\n    receipt {\n      ...ReceiptState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ReportTaxesDocument,
    "mutation ReportTests($input: ReportTestsInput!) {\n  reportTests(input: $input) {\n    receipt {\n      ...ReceiptState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ReportTestsDocument,
    "mutation ReportThefts($input: ReportTheftsInput!) {\n  reportThefts(input: $input) {\n    receipt {\n      ...ReceiptState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ReportTheftsDocument,
    "mutation AcceptApplications($input: BulkInput!) {\n  acceptApplications(input: $input) {\n    bulk {\n      ...BulkOutcomes\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.AcceptApplicationsDocument,
    "mutation ApproveApplications($input: BulkInput!) {\n  approveApplications(input: $input) {\n    bulk {\n      ...BulkOutcomes\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ApproveApplicationsDocument,
    "mutation ApproveVisit($input: ApproveVisitInput!) {\n  approveVisit(input: $input) {\n    visit {\n      ...VisitState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ApproveVisitDocument,
    "mutation ArchiveApplications($input: BulkInput!) {\n  archiveApplications(input: $input) {\n    bulk {\n      ...BulkOutcomes\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ArchiveApplicationsDocument,
    "query Batch($id: ID!) {\n  batch(id: $id) {\n    ...BatchState\n  }\n}": typeof types.BatchDocument,
    "subscription BatchProgress($id: ID!) {\n  batchProgress(id: $id) {\n    id\n    status\n    rowCount\n    waiting\n    done\n    failed\n    etaSeconds\n  }\n}": typeof types.BatchProgressDocument,
    "query BatchRows($id: ID!, $first: Int!, $after: String) {\n  batch(id: $id) {\n    rows(first: $first, after: $after) {\n      edges {\n        node {\n          line\n          status\n          userErrors {\n            ...Refusal\n          }\n          application {\n            id\n            version\n            vin\n            status\n            plateNo\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": typeof types.BatchRowsDocument,
    "fragment BatchState on Batch {\n  id\n  version\n  status\n  listHash\n  rowCount\n  waiting\n  done\n  failed\n  cancelled\n  etaSeconds\n  confirmedAt\n  finishedAt\n  failedRowsUrl\n}": typeof types.BatchStateFragmentDoc,
    "query Batches($first: Int!, $after: String) {\n  batches(first: $first, after: $after) {\n    edges {\n      node {\n        ...BatchState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.BatchesDocument,
    "fragment BulkOutcomes on Bulk {\n  outcomes {\n    id\n    done\n    version\n    userErrors {\n      code\n      field\n      message\n      retryable\n    }\n  }\n}": typeof types.BulkOutcomesFragmentDoc,
    "mutation CancelBatch($input: CancelBatchInput!) {\n  cancelBatch(input: $input) {\n    batch {\n      ...BatchState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.CancelBatchDocument,
    "mutation CancelVisit($input: CancelVisitInput!) {\n  cancelVisit(input: $input) {\n    visit {\n      ...VisitState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.CancelVisitDocument,
    "mutation CloseVisit($input: CloseVisitInput!) {\n  closeVisit(input: $input) {\n    visit {\n      ...VisitState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.CloseVisitDocument,
    "mutation ConfirmBatch($input: ConfirmBatchInput!) {\n  confirmBatch(input: $input) {\n    batch {\n      ...BatchState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ConfirmBatchDocument,
    "mutation DrawNumbers($input: BulkInput!) {\n  drawNumbers(input: $input) {\n    bulk {\n      ...BulkOutcomes\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.DrawNumbersDocument,
    "mutation FinishPlates($input: FinishPlatesInput!) {\n  finishPlates(input: $input) {\n    bulk {\n      ...BulkOutcomes\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.FinishPlatesDocument,
    "mutation InspectVehicles($input: InspectVehiclesInput!) {\n  inspectVehicles(input: $input) {\n    bulk {\n      ...BulkOutcomes\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.InspectVehiclesDocument,
    "mutation IssueDocumentSets($input: BulkInput!) {\n  issueDocumentSets(input: $input) {\n    bulk {\n      ...BulkOutcomes\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.IssueDocumentSetsDocument,
    "mutation OpenBatch($input: OpenBatchInput!) {\n  openBatch(input: $input) {\n    batch {\n      ...BatchState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.OpenBatchDocument,
    "mutation RefuseApplications($input: RefuseApplicationsInput!) {\n  refuseApplications(input: $input) {\n    bulk {\n      ...BulkOutcomes\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RefuseApplicationsDocument,
    "mutation RequestVisit($input: RequestVisitInput!) {\n  requestVisit(input: $input) {\n    visit {\n      ...VisitState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RequestVisitDocument,
    "mutation StartPlates($input: BulkInput!) {\n  startPlates(input: $input) {\n    bulk {\n      ...BulkOutcomes\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.StartPlatesDocument,
    "mutation StartReviews($input: BulkInput!) {\n  startReviews(input: $input) {\n    bulk {\n      ...BulkOutcomes\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.StartReviewsDocument,
    "mutation StartVisit($input: StartVisitInput!) {\n  startVisit(input: $input) {\n    visit {\n      ...VisitState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.StartVisitDocument,
    "query Visit($id: ID!) {\n  visit(id: $id) {\n    ...VisitState\n    host {\n      nameMasked\n      identityMasked\n    }\n    batches(first: 20) {\n      edges {\n        node {\n          ...BatchState\n        }\n      }\n    }\n  }\n}": typeof types.VisitDocument,
    "fragment VisitState on Visit {\n  id\n  version\n  status\n  stationId\n  siteAddress\n  heldOn\n  plannedCount\n  teamStaffIds\n  blanksIssued\n  blanksReturned\n  viewerMay {\n    verb\n    blockedBy\n  }\n}": typeof types.VisitStateFragmentDoc,
    "query Visits($first: Int!, $after: String) {\n  visits(first: $first, after: $after) {\n    edges {\n      node {\n        ...VisitState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.VisitsDocument,
    "mutation AdvanceClock($seconds: Int!) {\n  sandboxAdvanceClock(seconds: $seconds)\n}": typeof types.AdvanceClockDocument,
    "query Messages($personName: String, $accidentId: ID) {\n  sandboxMessages(personName: $personName, accidentId: $accidentId) {\n    id\n    accidentId\n    template\n    numberMasked\n    text\n  }\n}": typeof types.MessagesDocument,
    "mutation SetSmsDown($down: Boolean!) {\n  sandboxSetSmsDown(down: $down)\n}": typeof types.SetSmsDownDocument,
};
const documents: Documents = {
    "mutation AcceptLiability($input: PartyAnswerInput!) {\n  acceptLiability(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": types.AcceptLiabilityDocument,
    "query Accident($id: ID!) {\n  accident(id: $id) {\n    ...AccidentState\n    statusSince\n    occurredAt\n    reportedAt\n    place\n    at {\n      latitude\n      longitude\n    }\n    elapsedSeconds\n    liabilityWaitSeconds\n    parties {\n      id\n      number\n      kind\n      plateNo\n      nameMasked\n      mobileMasked\n      insurerPartnerId\n      policyNos\n      degree\n      shareBps\n    }\n    evidence {\n      id\n      kind\n      partyNo\n      status\n      flags\n      link\n    }\n    clocks {\n      clock\n      words\n      owner\n      calendar\n      dueAt\n      metAt\n      breachedAt\n      article\n      verified\n    }\n    timeline {\n      seq\n      type\n      hat\n      at\n      hash\n    }\n  }\n}": types.AccidentDocument,
    "fragment AccidentState on Accident {\n  id\n  version\n  number\n  status\n  lane\n  procedures\n  groundCodes\n  doNow\n  evidenceComplete\n  evidenceMissing {\n    kind\n    partyNo\n  }\n  jointRequestHash\n  liability {\n    id\n    form\n    issue\n    status\n    documentHash\n    objectionDueAt\n    shares {\n      number\n      degree\n      shareBps\n      faultCodes\n    }\n  }\n  awaiting {\n    whom\n    ids\n    verb\n    since\n    dueAt\n  }\n  viewerMay {\n    verb\n    blockedBy\n  }\n}": types.AccidentStateFragmentDoc,
    "query Accidents($first: Int!, $after: String, $filter: AccidentFilterInput) {\n  accidents(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        id\n        version\n        number\n        status\n        statusSince\n        reportedAt\n        elapsedSeconds\n        parties {\n          number\n          plateNo\n          nameMasked\n          insurerPartnerId\n          shareBps\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.AccidentsDocument,
    "mutation AskMoreEvidence($input: AccidentReasonInput!) {\n  askMoreEvidence(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": types.AskMoreEvidenceDocument,
    "mutation CancelAccident($input: AccidentChangeInput!) {\n  cancelAccident(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": types.CancelAccidentDocument,
    "mutation ChallengeLiability($input: ChallengeLiabilityInput!) {\n  challengeLiability(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": types.ChallengeLiabilityDocument,
    "mutation ChooseSettlement($input: ChooseSettlementInput!) {\n  chooseSettlement(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": types.ChooseSettlementDocument,
    "query ClaimFigures($from: Date!, $to: Date!, $by: [ClaimDimension!]!) {\n  claimFigures(from: $from, to: $to, by: $by) {\n    truncated\n    rows {\n      day\n      policeUnitId\n      policeUnitName\n      insurerPartnerId\n      divisionCode\n      reported\n      fastLane\n      handedToPolice\n      agreed\n      determined\n      objected\n      changedByReview\n      paid\n      closed\n      cancelled\n      heldNow\n      answerSecondsP50\n      answerSecondsP95\n      within5MinBps\n      reportToLiabilitySecondsP50\n      reportToLiabilitySecondsP95\n      reportToPaidSecondsP50\n      reportToPaidSecondsP95\n      within15MinBps\n      within30MinBps\n      withoutPoliceBps\n      objectionBps\n      assessedNetFen\n      paidFen\n    }\n  }\n}": types.ClaimFiguresDocument,
    "mutation ConcludeReview($input: ConcludeReviewInput!) {\n  concludeReview(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": types.ConcludeReviewDocument,
    "mutation ConfirmAgreement($input: AccidentChangeInput!) {\n  confirmAgreement(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": types.ConfirmAgreementDocument,
    "mutation CorrectLiability($input: CorrectLiabilityInput!) {\n  correctLiability(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": types.CorrectLiabilityDocument,
    "mutation DraftAgreement($input: DraftAgreementInput!) {\n  draftAgreement(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": types.DraftAgreementDocument,
    "mutation ForwardReview($input: AccidentChangeInput!) {\n  forwardReview(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": types.ForwardReviewDocument,
    "mutation HoldAccident($input: AccidentReasonInput!) {\n  holdAccident(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": types.HoldAccidentDocument,
    "mutation IssueLiability($input: IssueLiabilityInput!) {\n  issueLiability(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": types.IssueLiabilityDocument,
    "query LiabilityProposal($parties: [ProposalPartyInput!]!) {\n  liabilityProposal(parties: $parties) {\n    shares {\n      number\n      degree\n      shareBps\n      faultCodes\n    }\n    confidence\n    basis\n    needsOfficer\n  }\n}": types.LiabilityProposalDocument,
    "mutation NameThingOwner($input: NameThingOwnerInput!) {\n  nameThingOwner(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": types.NameThingOwnerDocument,
    "mutation ObjectLiability($input: ObjectLiabilityInput!) {\n  objectLiability(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": types.ObjectLiabilityDocument,
    "mutation ReleaseAccident($input: AccidentReasonInput!) {\n  releaseAccident(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": types.ReleaseAccidentDocument,
    "mutation ReportAccident($input: ReportAccidentInput!) {\n  reportAccident(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": types.ReportAccidentDocument,
    "mutation RequestOfficer($input: AccidentReasonInput!) {\n  requestOfficer(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": types.RequestOfficerDocument,
    "mutation RequestOnlineLiability($input: PartyAnswerInput!) {\n  requestOnlineLiability(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": types.RequestOnlineLiabilityDocument,
    "mutation ReturnAgreement($input: AccidentReasonInput!) {\n  returnAgreement(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": types.ReturnAgreementDocument,
    "mutation SendOfficer($input: AccidentReasonInput!) {\n  sendOfficer(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": types.SendOfficerDocument,
    "mutation SettleGeneral($input: AccidentReasonInput!) {\n  settleGeneral(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": types.SettleGeneralDocument,
    "query Settlement($id: ID!) {\n  accident(id: $id) {\n    ...PaidState\n    reportedAt\n    parties {\n      id\n      number\n    }\n    offer {\n      id\n      status\n      documentHash\n      payerIds\n      joinedIds\n      totalFen\n      legs {\n        ...LegState\n      }\n    }\n  }\n}": types.SettlementDocument,
    "mutation SignAgreement($input: PartyAnswerInput!) {\n  signAgreement(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": types.SignAgreementDocument,
    "mutation TriageAccident($input: TriageAccidentInput!) {\n  triageAccident(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}": types.TriageAccidentDocument,
    "mutation DecideFinding($input: DecideFindingInput!) {\n  decideFinding(input: $input) {\n    fraudFinding {\n      id\n      version\n      check\n      words\n      action\n      hard\n      status\n      held\n      matchedNumber\n      matchedId\n      facts {\n        name\n        value\n      }\n      decidedAt\n      reason\n      viewerMay {\n        verb\n        blockedBy\n      }\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.DecideFindingDocument,
    "mutation ConfirmLoss($input: LossChangeInput!) {\n  confirmLoss(input: $input) {\n    loss {\n      ...LossState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ConfirmLossDocument,
    "mutation DeclareNoLoss($input: NoLossInput!) {\n  declareNoLoss(input: $input) {\n    accident {\n      id\n      version\n      status\n      losses(first: 20) {\n        edges {\n          node {\n            ...LossState\n          }\n        }\n      }\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.DeclareNoLossDocument,
    "mutation DelegateLoss($input: DelegateLossInput!) {\n  delegateLoss(input: $input) {\n    accident {\n      id\n      version\n      status\n      losses(first: 20) {\n        edges {\n          node {\n            ...LossState\n          }\n        }\n      }\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.DelegateLossDocument,
    "mutation DisputeLoss($input: DisputeLossInput!) {\n  disputeLoss(input: $input) {\n    loss {\n      ...LossState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.DisputeLossDocument,
    "mutation DraftLoss($input: DraftLossInput!) {\n  draftLoss(input: $input) {\n    loss {\n      ...LossState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.DraftLossDocument,
    "mutation EscalateLoss($input: LossChangeInput!) {\n  escalateLoss(input: $input) {\n    loss {\n      ...LossState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.EscalateLossDocument,
    "mutation FinishLoss($input: AccidentChangeInput!) {\n  finishLoss(input: $input) {\n    accident {\n      id\n      version\n      status\n      losses(first: 20) {\n        edges {\n          node {\n            ...LossState\n          }\n        }\n      }\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.FinishLossDocument,
    "fragment LossState on LossAssessment {\n  id\n  version\n  accidentId\n  kind\n  status\n  resurveyNeeded\n  offline\n  netFen\n  cumulativeFen\n  viewerMay {\n    verb\n    blockedBy\n  }\n}": types.LossStateFragmentDoc,
    "mutation ReviseLoss($input: ReviseLossInput!) {\n  reviseLoss(input: $input) {\n    loss {\n      ...LossState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ReviseLossDocument,
    "mutation StartLoss($input: AccidentChangeInput!) {\n  startLoss(input: $input) {\n    accident {\n      id\n      version\n      status\n      losses(first: 20) {\n        edges {\n          node {\n            ...LossState\n          }\n        }\n      }\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.StartLossDocument,
    "mutation SupplementLoss($input: SupplementLossInput!) {\n  supplementLoss(input: $input) {\n    loss {\n      ...LossState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.SupplementLossDocument,
    "mutation WaiveLoss($input: NoLossInput!) {\n  waiveLoss(input: $input) {\n    accident {\n      id\n      version\n      status\n      losses(first: 20) {\n        edges {\n          node {\n            ...LossState\n          }\n        }\n      }\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.WaiveLossDocument,
    "mutation ConsentOffer($input: ConsentOfferInput!) {\n  consentOffer(input: $input) {\n    accident {\n      ...OfferState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ConsentOfferDocument,
    "mutation DisputeOffer($input: DisputeOfferInput!) {\n  disputeOffer(input: $input) {\n    accident {\n      ...OfferState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.DisputeOfferDocument,
    "fragment LegState on SettlementLeg {\n  id\n  seq\n  kind\n  from\n  to\n  head\n  amountFen\n  payerKind\n  payerId\n  payeeKind\n  payeeId\n  policyNo\n  paidById\n  recoveryRight\n  needsPersonalConsent\n  basis\n  article\n  step\n  source\n  verified\n  reversesLegId\n}": types.LegStateFragmentDoc,
    "mutation MakeOffer($input: MakeOfferInput!) {\n  makeOffer(input: $input) {\n    accident {\n      ...OfferState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.MakeOfferDocument,
    "mutation NamePayeeAccount($input: NamePayeeAccountInput!) {\n  namePayeeAccount(input: $input) {\n    accident {\n      ...OfferState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.NamePayeeAccountDocument,
    "fragment OfferState on Accident {\n  id\n  version\n  status\n  offer {\n    id\n    version\n    offerVersion\n    status\n    scope\n    mode\n    documentHash\n    payerIds\n    joinedIds\n    madeAt\n    expiresAt\n    viewerMay {\n      verb\n      blockedBy\n    }\n  }\n}": types.OfferStateFragmentDoc,
    "query Offers($id: ID!) {\n  accident(id: $id) {\n    id\n    offers {\n      id\n      offerVersion\n      status\n      scope\n      madeAt\n      endedAt\n    }\n    offer {\n      id\n      accidentId\n      reason\n      totalFen\n      warnings {\n        ...Refusal\n      }\n      consents {\n        partyId\n        consentedAt\n        channel\n        accountMasked\n      }\n      legs {\n        ...LegState\n      }\n    }\n  }\n}": types.OffersDocument,
    "query SettlementPreview($input: SettlementPreviewInput!) {\n  settlementPreview(input: $input) {\n    mode\n    legs {\n      ...LegState\n    }\n    pockets {\n      partyId\n      lossFen\n      uncoveredFen\n      paidFen\n      pocketFen\n    }\n    warnings {\n      ...Refusal\n    }\n    refusals {\n      ...Refusal\n    }\n  }\n}": types.SettlementPreviewDocument,
    "mutation AcceptRecovery($input: AcceptRecoveryInput!) {\n  acceptRecovery(input: $input) {\n    recovery {\n      ...RecoveryState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.AcceptRecoveryDocument,
    "mutation ConfirmReceived($input: ConfirmReceivedInput!) {\n  confirmReceived(input: $input) {\n    accident {\n      ...PaidState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ConfirmReceivedDocument,
    "mutation DisputeRecovery($input: RecoveryReasonInput!) {\n  disputeRecovery(input: $input) {\n    recovery {\n      ...RecoveryState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.DisputeRecoveryDocument,
    "query NettingStatements($first: Int!, $after: String) {\n  nettingStatements(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        firstPartnerId\n        secondPartnerId\n        day\n        firstOwesFen\n        secondOwesFen\n        balanceFen\n        recoveryCount\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.NettingStatementsDocument,
    "fragment PaidState on Accident {\n  id\n  version\n  status\n  paidAt\n  elapsedSeconds\n  payments {\n    ...PaymentState\n  }\n  legMarks {\n    legId\n    kind\n    byId\n    createdAt\n  }\n}": types.PaidStateFragmentDoc,
    "mutation PayClaim($input: PayClaimInput!) {\n  payClaim(input: $input) {\n    accident {\n      ...PaidState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.PayClaimDocument,
    "fragment PaymentState on Payment {\n  id\n  version\n  legId\n  insurerPartnerId\n  attempt\n  status\n  channel\n  idempotencyKey\n  amountFen\n  orderRef\n  failureCode\n  valueOn\n  sentAt\n  settledAt\n}": types.PaymentStateFragmentDoc,
    "query Payments($first: Int!, $after: String, $filter: PaymentFilterInput) {\n  payments(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...PaymentState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.PaymentsDocument,
    "mutation ReconcilePayments($input: ReconcilePaymentsInput!) {\n  reconcilePayments(input: $input) {\n    reconciliation {\n      id\n      version\n      day\n      lineCount\n      matchedCount\n      gapCount\n      overpaidCount\n      ranAt\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ReconcilePaymentsDocument,
    "fragment ReconciliationItemState on ReconciliationItem {\n  id\n  version\n  kind\n  status\n  subject\n  paymentId\n  day\n  amountFen\n  reason\n  resolution\n  resolvedAt\n  viewerMay {\n    verb\n    blockedBy\n  }\n}": types.ReconciliationItemStateFragmentDoc,
    "query ReconciliationItems($first: Int!, $after: String, $filter: ReconciliationItemFilterInput) {\n  reconciliationItems(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...ReconciliationItemState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ReconciliationItemsDocument,
    "mutation RecordRecovered($input: RecordRecoveredInput!) {\n  recordRecovered(input: $input) {\n    accident {\n      ...PaidState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RecordRecoveredDocument,
    "query Recoveries($first: Int!, $after: String, $filter: RecoveryFilterInput) {\n  recoveries(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...RecoveryState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.RecoveriesDocument,
    "fragment RecoveryState on Recovery {\n  id\n  version\n  accidentId\n  legId\n  kind\n  creditorPartnerId\n  debtorPartnerId\n  amountFen\n  status\n  claimedAt\n  answeredAt\n  reason\n  statementId\n  viewerMay {\n    verb\n    blockedBy\n  }\n}": types.RecoveryStateFragmentDoc,
    "mutation RenewPayeeAccount($input: RenewPayeeAccountInput!) {\n  renewPayeeAccount(input: $input) {\n    accident {\n      ...PaidState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RenewPayeeAccountDocument,
    "mutation ResolveReconciliationItem($input: ResolveReconciliationItemInput!) {\n  resolveReconciliationItem(input: $input) {\n    item {\n      ...ReconciliationItemState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ResolveReconciliationItemDocument,
    "mutation WithdrawRecovery($input: RecoveryReasonInput!) {\n  withdrawRecovery(input: $input) {\n    recovery {\n      ...RecoveryState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.WithdrawRecoveryDocument,
    "fragment ClaimRefusalState on ClaimRefusal {\n  id\n  version\n  status\n  ground\n  reason\n  decidedAt\n  letterDueAt\n  letterDueProvisional\n  letterNo\n  letterSentAt\n  alertedAt\n  party {\n    id\n    number\n  }\n  viewerMay {\n    verb\n    blockedBy\n  }\n}": types.ClaimRefusalStateFragmentDoc,
    "mutation RecordRefusalLetter($input: RecordRefusalLetterInput!) {\n  recordRefusalLetter(input: $input) {\n    claimRefusal {\n      ...ClaimRefusalState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RecordRefusalLetterDocument,
    "mutation RefuseClaim($input: RefuseClaimInput!) {\n  refuseClaim(input: $input) {\n    claimRefusal {\n      ...ClaimRefusalState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RefuseClaimDocument,
    "mutation AcceptSharing($input: AcceptSharingInput!) {\n  acceptSharing(input: $input) {\n    sharingAgreement {\n      ...SharingAgreementState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.AcceptSharingDocument,
    "mutation CheckIn($input: CheckInInput!) {\n  checkIn(input: $input) {\n    shift {\n      ...RuralShiftState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.CheckInDocument,
    "mutation CheckOut($input: CheckOutInput!) {\n  checkOut(input: $input) {\n    shift {\n      ...RuralShiftState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.CheckOutDocument,
    "mutation CloseRuralPoint($input: CloseRuralPointInput!) {\n  closeRuralPoint(input: $input) {\n    ruralPoint {\n      ...RuralPointState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.CloseRuralPointDocument,
    "mutation ConfirmHazardFixed($input: ConfirmHazardFixedInput!) {\n  confirmHazardFixed(input: $input) {\n    hazard {\n      ...HazardState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ConfirmHazardFixedDocument,
    "mutation EndRuralPosting($input: EndRuralPostingInput!) {\n  endRuralPosting(input: $input) {\n    posting {\n      ...RuralPostingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.EndRuralPostingDocument,
    "mutation EndSharing($input: EndSharingInput!) {\n  endSharing(input: $input) {\n    sharingAgreement {\n      ...SharingAgreementState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.EndSharingDocument,
    "fragment HazardState on Hazard {\n  id\n  version\n  postingId\n  pointId\n  role\n  place\n  latitude\n  longitude\n  kind\n  severity\n  status\n  sentTo\n  sentAt\n  fixedAt\n}": types.HazardStateFragmentDoc,
    "query Hazards($first: Int!, $after: String, $filter: HazardFilterInput) {\n  hazards(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...HazardState\n        viewerMay {\n          verb\n          blockedBy\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.HazardsDocument,
    "mutation OpenRuralPoint($input: OpenRuralPointInput!) {\n  openRuralPoint(input: $input) {\n    ruralPoint {\n      ...RuralPointState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.OpenRuralPointDocument,
    "fragment PersuasionRecordState on PersuasionRecord {\n  id\n  version\n  postingId\n  pointId\n  role\n  kind\n  at\n  plateNo\n  action\n  followUp\n}": types.PersuasionRecordStateFragmentDoc,
    "query PersuasionRecords($first: Int!, $after: String, $filter: PersuasionRecordFilterInput) {\n  persuasionRecords(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...PersuasionRecordState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.PersuasionRecordsDocument,
    "mutation PostRuralStaff($input: PostRuralStaffInput!) {\n  postRuralStaff(input: $input) {\n    posting {\n      ...RuralPostingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.PostRuralStaffDocument,
    "mutation ProposeSharing($input: ProposeSharingInput!) {\n  proposeSharing(input: $input) {\n    sharingAgreement {\n      ...SharingAgreementState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ProposeSharingDocument,
    "mutation RecordPersuasion($input: RecordPersuasionInput!) {\n  recordPersuasion(input: $input) {\n    persuasionRecord {\n      ...PersuasionRecordState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RecordPersuasionDocument,
    "mutation ReportHazard($input: ReportHazardInput!) {\n  reportHazard(input: $input) {\n    hazard {\n      ...HazardState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ReportHazardDocument,
    "query RuralFigures {\n  ruralFigures {\n    points {\n      type\n      open\n    }\n    persuasionsThisMonth\n    hazards {\n      status\n      count\n    }\n  }\n}": types.RuralFiguresDocument,
    "query RuralPoint($id: ID!, $first: Int!, $after: String) {\n  ruralPoint(id: $id) {\n    ...RuralPointState\n    viewerMay {\n      verb\n      blockedBy\n    }\n    postings(first: $first, after: $after) {\n      edges {\n        node {\n          ...RuralPostingState\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": types.RuralPointDocument,
    "fragment RuralPointState on RuralPoint {\n  id\n  version\n  type\n  adminCode\n  name\n  latitude\n  longitude\n  openHours\n  phone\n  services\n  ownerPartnerId\n  status\n  closedAt\n  shiftsOpen\n}": types.RuralPointStateFragmentDoc,
    "query RuralPoints($first: Int!, $after: String, $filter: RuralPointFilterInput) {\n  ruralPoints(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...RuralPointState\n        viewerMay {\n          verb\n          blockedBy\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.RuralPointsDocument,
    "fragment RuralPostingState on RuralPosting {\n  id\n  version\n  staffId\n  partnerId\n  pointId\n  role\n  validFrom\n  validTo\n  status\n  endedAt\n}": types.RuralPostingStateFragmentDoc,
    "fragment RuralShiftState on RuralShift {\n  id\n  version\n  postingId\n  pointId\n  role\n  checkedInAt\n  checkedOutAt\n}": types.RuralShiftStateFragmentDoc,
    "mutation SendHazard($input: SendHazardInput!) {\n  sendHazard(input: $input) {\n    hazard {\n      ...HazardState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.SendHazardDocument,
    "fragment SharingAgreementState on SharingAgreement {\n  id\n  version\n  fromPartnerId\n  toPartnerId\n  resource\n  resourceId\n  purpose\n  fields\n  validFrom\n  validTo\n  status\n  endedAt\n}": types.SharingAgreementStateFragmentDoc,
    "query SharingAgreements($first: Int!, $after: String, $filter: SharingAgreementFilterInput) {\n  sharingAgreements(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...SharingAgreementState\n        viewerMay {\n          verb\n          blockedBy\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.SharingAgreementsDocument,
    "mutation AcceptJob($input: DispatchJobChangeInput!) {\n  acceptJob(input: $input) {\n    job {\n      ...DispatchJobState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.AcceptJobDocument,
    "subscription AccidentEvents($accidentId: ID, $types: [String!]) {\n  accidentEvents(accidentId: $accidentId, types: $types) {\n    type\n    at\n    accident {\n      id\n      version\n      number\n      status\n      dispatchJobs {\n        ...DispatchJobState\n      }\n    }\n  }\n}": types.AccidentEventsDocument,
    "mutation ArriveAtScene($input: DispatchJobChangeInput!) {\n  arriveAtScene(input: $input) {\n    job {\n      ...DispatchJobState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ArriveAtSceneDocument,
    "mutation AskSeat($input: AskSeatInput!) {\n  askSeat(input: $input) {\n    accident {\n      id\n      version\n      status\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.AskSeatDocument,
    "mutation ClearRoad($input: DispatchJobChangeInput!) {\n  clearRoad(input: $input) {\n    job {\n      ...DispatchJobState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ClearRoadDocument,
    "mutation ComeBack($input: SeatChangeInput!) {\n  comeBack(input: $input) {\n    seat {\n      ...SeatState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ComeBackDocument,
    "mutation DisbandTeam($input: SceneTeamChangeInput!) {\n  disbandTeam(input: $input) {\n    team {\n      ...SceneTeamState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.DisbandTeamDocument,
    "fragment DispatchJobState on DispatchJob {\n  id\n  version\n  accidentId\n  way\n  pointId\n  status\n  place\n  latitude\n  longitude\n  etaSeconds\n  score\n  offeredAt\n  acceptBy\n  acceptedAt\n  arrivedAt\n  clearedAt\n  finishedAt\n}": types.DispatchJobStateFragmentDoc,
    "mutation DispatchTeam($input: DispatchTeamInput!) {\n  dispatchTeam(input: $input) {\n    job {\n      ...DispatchJobState\n      team {\n        ...SceneTeamState\n      }\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.DispatchTeamDocument,
    "mutation FinishJob($input: DispatchJobChangeInput!) {\n  finishJob(input: $input) {\n    job {\n      ...DispatchJobState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.FinishJobDocument,
    "mutation FinishTask($input: SeatTaskChangeInput!) {\n  finishTask(input: $input) {\n    task {\n      ...SeatTaskState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.FinishTaskDocument,
    "mutation FormTeam($input: FormTeamInput!) {\n  formTeam(input: $input) {\n    team {\n      ...SceneTeamState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.FormTeamDocument,
    "mutation GoAway($input: SeatChangeInput!) {\n  goAway(input: $input) {\n    seat {\n      ...SeatState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.GoAwayDocument,
    "mutation GoOffDuty($input: SeatChangeInput!) {\n  goOffDuty(input: $input) {\n    seat {\n      ...SeatState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.GoOffDutyDocument,
    "mutation GoOffline($input: SceneTeamChangeInput!) {\n  goOffline(input: $input) {\n    team {\n      ...SceneTeamState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.GoOfflineDocument,
    "mutation GoOnDuty($input: GoOnDutyInput!) {\n  goOnDuty(input: $input) {\n    seat {\n      ...SeatState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.GoOnDutyDocument,
    "mutation GoOnline($input: SceneTeamChangeInput!) {\n  goOnline(input: $input) {\n    team {\n      ...SceneTeamState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.GoOnlineDocument,
    "mutation HandOverTask($input: HandOverTaskInput!) {\n  handOverTask(input: $input) {\n    task {\n      ...SeatTaskState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.HandOverTaskDocument,
    "mutation RecallTeam($input: DispatchJobChangeInput!) {\n  recallTeam(input: $input) {\n    job {\n      ...DispatchJobState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RecallTeamDocument,
    "mutation ReleaseTask($input: SeatTaskChangeInput!) {\n  releaseTask(input: $input) {\n    task {\n      ...SeatTaskState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ReleaseTaskDocument,
    "mutation ReportPosition($input: ReportPositionInput!) {\n  reportPosition(input: $input) {\n    team {\n      ...SceneTeamState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ReportPositionDocument,
    "fragment SceneTeamState on SceneTeam {\n  id\n  version\n  policeStaffId\n  insurerStaffId\n  isPair\n  vehicle\n  homeZone\n  kit\n  certValidTo\n  status\n  lastPositionAt\n}": types.SceneTeamStateFragmentDoc,
    "query SceneTeams {\n  sceneTeams {\n    ...SceneTeamState\n    viewerMay {\n      verb\n      blockedBy\n    }\n  }\n}": types.SceneTeamsDocument,
    "query SeatFigures($since: DateTime!) {\n  seatFigures(since: $since) {\n    divisionCode\n    answered\n    answerSecondsP50\n    answerSecondsP95\n    withinPromiseBps\n  }\n}": types.SeatFiguresDocument,
    "subscription SeatQueueChanged {\n  seatQueueChanged {\n    ...SeatTaskState\n  }\n}": types.SeatQueueChangedDocument,
    "fragment SeatState on Seat {\n  id\n  version\n  orgKind\n  orgPartnerId\n  holderStaffId\n  skills\n  zones\n  maxParallel\n  status\n  offDutyAt\n}": types.SeatStateFragmentDoc,
    "fragment SeatTaskState on SeatTask {\n  id\n  version\n  orgKind\n  skill\n  kind\n  recordId\n  zone\n  priority\n  waitingSince\n  status\n  takenBySeatId\n  takenByStaffId\n  takenAt\n  handedOverFrom\n  escalation\n  endedAt\n}": types.SeatTaskStateFragmentDoc,
    "query SeatTasks($first: Int!, $after: String, $filter: SeatTaskFilterInput) {\n  seatTasks(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...SeatTaskState\n        viewerMay {\n          verb\n          blockedBy\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.SeatTasksDocument,
    "query Seats($first: Int!, $after: String, $filter: SeatFilterInput) {\n  seats(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...SeatState\n        viewerMay {\n          verb\n          blockedBy\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.SeatsDocument,
    "mutation TakeTask($input: TakeTaskInput!) {\n  takeTask(input: $input) {\n    task {\n      ...SeatTaskState\n      accident {\n        id\n        version\n        number\n        status\n        place\n      }\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.TakeTaskDocument,
    "mutation AcceptOrder($input: GuardOrderChangeInput!) {\n  acceptOrder(input: $input) {\n    guardOrder {\n      ...GuardOrderState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.AcceptOrderDocument,
    "mutation AdmitMember($input: AdmitMemberInput!) {\n  admitMember(input: $input) {\n    member {\n      ...AssociationMemberState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.AdmitMemberDocument,
    "mutation AgreeFeeLink($input: AgreeFeeLinkInput!) {\n  agreeFeeLink(input: $input) {\n    site {\n      ...SiteState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.AgreeFeeLinkDocument,
    "mutation ApproveHouseholdExport($input: HouseholdExportChangeInput!) {\n  approveHouseholdExport(input: $input) {\n    householdExport {\n      ...HouseholdExportState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ApproveHouseholdExportDocument,
    "mutation ArriveAtOrder($input: GuardOrderChangeInput!) {\n  arriveAtOrder(input: $input) {\n    guardOrder {\n      ...GuardOrderState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ArriveAtOrderDocument,
    "mutation ArrivePatrol($input: PatrolChangeInput!) {\n  arrivePatrol(input: $input) {\n    patrol {\n      ...PatrolState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ArrivePatrolDocument,
    "mutation AssessSite($input: AssessSiteInput!) {\n  assessSite(input: $input) {\n    assessment {\n      ...AssessmentState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.AssessSiteDocument,
    "query AssessmentRankings($after: String, $first: Int!, $quarter: String) {\n  assessmentRankings(after: $after, first: $first, quarter: $quarter) {\n    edges {\n      node {\n        ...RankingState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.AssessmentRankingsDocument,
    "query AssessmentRules {\n  assessmentRules {\n    consequences {\n      result\n      zh\n    }\n    deductions {\n      ground\n      hundredths\n      isForcedLast\n    }\n    parts {\n      items\n      part\n      weight\n      zh\n    }\n    source\n  }\n}": types.AssessmentRulesDocument,
    "fragment AssessmentState on Assessment {\n  id\n  version\n  status\n  bonusPoints\n  bonusReason\n  decision\n  deductions {\n    count\n    ground\n    reason\n  }\n  isEliminationRecommended\n  isLast\n  isUpheld\n  objectBy\n  objection\n  peerGroup\n  publishedAt\n  quarter\n  rank\n  rectifyBy\n  result\n  scoreHundredths\n  siteId\n  siteName\n  totalHundredths\n  viewerMay {\n    blockedBy\n    verb\n  }\n}": types.AssessmentStateFragmentDoc,
    "query Assessments($after: String, $first: Int!, $quarter: String, $siteId: ID) {\n  assessments(after: $after, first: $first, quarter: $quarter, siteId: $siteId) {\n    edges {\n      node {\n        ...AssessmentState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.AssessmentsDocument,
    "mutation AssignClue($input: AssignClueInput!) {\n  assignClue(input: $input) {\n    clue {\n      ...ClueState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.AssignClueDocument,
    "query AssociationFacts {\n  associationFacts {\n    code\n    count\n    isDemo\n    source\n  }\n}": types.AssociationFactsDocument,
    "fragment AssociationMemberState on AssociationMember {\n  id\n  version\n  status\n  joinedOn\n  name\n  partnerId\n  removalReason\n  removedAt\n}": types.AssociationMemberStateFragmentDoc,
    "query AssociationMembers($after: String, $first: Int!) {\n  associationMembers(after: $after, first: $first) {\n    edges {\n      node {\n        ...AssociationMemberState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.AssociationMembersDocument,
    "mutation CancelGuardShift($input: GuardShiftChangeInput!) {\n  cancelGuardShift(input: $input) {\n    guardShift {\n      ...GuardShiftState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.CancelGuardShiftDocument,
    "mutation CloseClue($input: ClueChangeInput!) {\n  closeClue(input: $input) {\n    clue {\n      ...ClueState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.CloseClueDocument,
    "mutation CloseGuardPost($input: GuardPostChangeInput!) {\n  closeGuardPost(input: $input) {\n    guardPost {\n      ...GuardPostState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.CloseGuardPostDocument,
    "mutation CloseIncident($input: CloseIncidentInput!) {\n  closeIncident(input: $input) {\n    incident {\n      ...IncidentState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.CloseIncidentDocument,
    "mutation CloseSite($input: SiteChangeInput!) {\n  closeSite(input: $input) {\n    site {\n      ...SiteState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.CloseSiteDocument,
    "query Clue($id: ID!) {\n  clue(id: $id) {\n    ...ClueState\n  }\n}": types.ClueDocument,
    "query CluePoints {\n  cluePoints\n}": types.CluePointsDocument,
    "fragment ClueState on Clue {\n  id\n  version\n  status\n  closedAt\n  isOverdue\n  isVerified\n  judgedAt\n  kind\n  points\n  reportedAt\n  siteId\n  urgency\n  verifyBy\n  words\n  viewerMay {\n    blockedBy\n    verb\n  }\n}": types.ClueStateFragmentDoc,
    "query Clues($after: String, $first: Int!, $siteId: ID, $status: ClueStatus) {\n  clues(after: $after, first: $first, siteId: $siteId, status: $status) {\n    edges {\n      node {\n        ...ClueState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.CluesDocument,
    "mutation ConfirmInstruction($input: GuardInstructionChangeInput!) {\n  confirmInstruction(input: $input) {\n    guardInstruction {\n      ...GuardInstructionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ConfirmInstructionDocument,
    "mutation CorrectHousehold($input: CorrectHouseholdInput!) {\n  correctHousehold(input: $input) {\n    household {\n      ...HouseholdState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.CorrectHouseholdDocument,
    "query DataFlows {\n  dataFlows {\n    allowed\n    basis\n    flow\n    forbidden\n  }\n}": types.DataFlowsDocument,
    "mutation DecideAssessment($input: DecideAssessmentInput!) {\n  decideAssessment(input: $input) {\n    assessment {\n      ...AssessmentState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.DecideAssessmentDocument,
    "mutation EndHousehold($input: EndHouseholdInput!) {\n  endHousehold(input: $input) {\n    household {\n      ...HouseholdState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.EndHouseholdDocument,
    "query ExportedHouseholds($after: String, $exportId: ID!, $first: Int!) {\n  exportedHouseholds(after: $after, exportId: $exportId, first: $first) {\n    edges {\n      node {\n        ...HouseholdState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ExportedHouseholdsDocument,
    "mutation FindClueFalse($input: JudgeClueInput!) {\n  findClueFalse(input: $input) {\n    clue {\n      ...ClueState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.FindClueFalseDocument,
    "mutation FinishPatrol($input: PatrolChangeInput!) {\n  finishPatrol(input: $input) {\n    patrol {\n      ...PatrolState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.FinishPatrolDocument,
    "mutation GiveFeedback($input: GiveFeedbackInput!) {\n  giveFeedback(input: $input) {\n    guardOrder {\n      ...GuardOrderState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.GiveFeedbackDocument,
    "mutation GoOffGuard($input: GuardShiftChangeInput!) {\n  goOffGuard(input: $input) {\n    guardShift {\n      ...GuardShiftState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.GoOffGuardDocument,
    "mutation GoOnGuard($input: GuardShiftChangeInput!) {\n  goOnGuard(input: $input) {\n    guardShift {\n      ...GuardShiftState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.GoOnGuardDocument,
    "fragment GuardInstructionState on GuardInstruction {\n  id\n  version\n  status\n  doneAt\n  givenAt\n  givenByKind\n  givenByStaffId\n  kind\n  siteId\n  staffId\n  words\n}": types.GuardInstructionStateFragmentDoc,
    "query GuardInstructions($after: String, $first: Int!, $siteId: ID!) {\n  guardInstructions(after: $after, first: $first, siteId: $siteId) {\n    edges {\n      node {\n        ...GuardInstructionState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.GuardInstructionsDocument,
    "fragment GuardOrderState on GuardOrder {\n  id\n  version\n  status\n  acceptBy\n  acceptedAt\n  acts\n  arriveBy\n  arrivedAt\n  arrivedLate\n  fedBackLate\n  feedback\n  feedbackAt\n  feedbackBy\n  incidentId\n  metres\n  offeredAt\n  postId\n  staffId\n  viewerMay {\n    blockedBy\n    verb\n  }\n}": types.GuardOrderStateFragmentDoc,
    "query GuardOrders($after: String, $first: Int!, $status: GuardOrderStatus) {\n  guardOrders(after: $after, first: $first, status: $status) {\n    edges {\n      node {\n        ...GuardOrderState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.GuardOrdersDocument,
    "fragment GuardPostState on GuardPost {\n  id\n  version\n  status\n  latitude\n  longitude\n  name\n  siteId\n}": types.GuardPostStateFragmentDoc,
    "query GuardRules {\n  guardRules {\n    acceptSeconds\n    acts {\n      act\n      article\n      source\n      zh\n    }\n    arriveConstructionSiteSeconds\n    arriveSeconds\n    feedbackSeconds\n    levels {\n      acts\n      kinds\n      level\n      police\n    }\n    never {\n      article\n      error\n      never\n      zh\n    }\n  }\n}": types.GuardRulesDocument,
    "fragment GuardShiftState on GuardShift {\n  id\n  version\n  status\n  from\n  offAt\n  onAt\n  postId\n  siteId\n  staffId\n  to\n  viewerMay {\n    blockedBy\n    verb\n  }\n}": types.GuardShiftStateFragmentDoc,
    "query GuardShifts($after: String, $first: Int!, $siteId: ID!, $status: GuardShiftStatus) {\n  guardShifts(after: $after, first: $first, siteId: $siteId, status: $status) {\n    edges {\n      node {\n        ...GuardShiftState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.GuardShiftsDocument,
    "query Household($purpose: LookPurpose!, $reference: String, $siteId: ID!, $unitNo: String!) {\n  household(\n    purpose: $purpose\n    reference: $reference\n    siteId: $siteId\n    unitNo: $unitNo\n  ) {\n    ...HouseholdState\n  }\n}": types.HouseholdDocument,
    "query HouseholdContact($id: ID!, $purpose: LookPurpose!, $reference: String) {\n  householdContact(id: $id, purpose: $purpose, reference: $reference) {\n    mobile\n    name\n  }\n}": types.HouseholdContactDocument,
    "fragment HouseholdExportState on HouseholdExport {\n  id\n  version\n  status\n  decidedByStaffId\n  reason\n  requestedByStaffId\n  siteId\n  taskNo\n  validUntil\n  viewerMay {\n    blockedBy\n    verb\n  }\n}": types.HouseholdExportStateFragmentDoc,
    "query HouseholdExports($after: String, $first: Int!) {\n  householdExports(after: $after, first: $first) {\n    edges {\n      node {\n        ...HouseholdExportState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.HouseholdExportsDocument,
    "fragment HouseholdState on Household {\n  id\n  version\n  status\n  contactBasis\n  contactMobileMasked\n  contactNameMasked\n  movedInOn\n  movedOutOn\n  occupancy\n  plateNos\n  residents\n  siteId\n  unitNo\n}": types.HouseholdStateFragmentDoc,
    "query Households($after: String, $first: Int!, $purpose: LookPurpose!, $siteId: ID!) {\n  households(after: $after, first: $first, purpose: $purpose, siteId: $siteId) {\n    edges {\n      node {\n        ...HouseholdState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.HouseholdsDocument,
    "query Incident($id: ID!) {\n  incident(id: $id) {\n    ...IncidentState\n  }\n}": types.IncidentDocument,
    "fragment IncidentState on Incident {\n  id\n  version\n  status\n  closedAt\n  details\n  kind\n  latitude\n  level\n  longitude\n  orders {\n    id\n    version\n    status\n    staffId\n    metres\n    acceptBy\n    arriveBy\n    feedbackBy\n    arrivedLate\n    fedBackLate\n    acts\n    feedback\n  }\n  outcome\n  patrol {\n    ...PatrolState\n  }\n  place\n  reportedAt\n  reportedByKind\n  siteId\n  unansweredAt\n  viewerMay {\n    blockedBy\n    verb\n  }\n}": types.IncidentStateFragmentDoc,
    "query Incidents($after: String, $first: Int!, $siteId: ID, $status: IncidentStatus) {\n  incidents(after: $after, first: $first, siteId: $siteId, status: $status) {\n    edges {\n      node {\n        ...IncidentState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.IncidentsDocument,
    "mutation InstructGuard($input: InstructGuardInput!) {\n  instructGuard(input: $input) {\n    guardInstruction {\n      ...GuardInstructionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.InstructGuardDocument,
    "query MyHouseholds($after: String, $first: Int!, $looks: Int!) {\n  myHouseholds(after: $after, first: $first) {\n    edges {\n      node {\n        ...HouseholdState\n        looks(first: $looks) {\n          edges {\n            node {\n              byKind\n              byName\n              purpose\n              reference\n              at\n              keptUntil\n            }\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.MyHouseholdsDocument,
    "mutation ObjectAssessment($input: ObjectAssessmentInput!) {\n  objectAssessment(input: $input) {\n    assessment {\n      ...AssessmentState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ObjectAssessmentDocument,
    "mutation OpenGuardPost($input: OpenGuardPostInput!) {\n  openGuardPost(input: $input) {\n    guardPost {\n      ...GuardPostState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.OpenGuardPostDocument,
    "mutation OpenSite($input: OpenSiteInput!) {\n  openSite(input: $input) {\n    site {\n      ...SiteState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.OpenSiteDocument,
    "fragment PatrolState on Patrol {\n  id\n  version\n  status\n  arrivedAt\n  dispatchedAt\n  finishedAt\n  incidentId\n  urgency\n  viewerMay {\n    blockedBy\n    verb\n  }\n}": types.PatrolStateFragmentDoc,
    "mutation PlanGuardShift($input: PlanGuardShiftInput!) {\n  planGuardShift(input: $input) {\n    guardShift {\n      ...GuardShiftState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.PlanGuardShiftDocument,
    "mutation PublishRanking($input: PublishRankingInput!) {\n  publishRanking(input: $input) {\n    ranking {\n      ...RankingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.PublishRankingDocument,
    "fragment RankingState on Ranking {\n  id\n  version\n  status\n  entries {\n    isRewarded\n    rank\n    siteName\n    totalHundredths\n  }\n  isRanked\n  objectBy\n  peerGroup\n  publishedAt\n  quarter\n  size\n}": types.RankingStateFragmentDoc,
    "mutation RejectHouseholdExport($input: HouseholdExportChangeInput!) {\n  rejectHouseholdExport(input: $input) {\n    householdExport {\n      ...HouseholdExportState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RejectHouseholdExportDocument,
    "mutation RemoveMember($input: RemoveMemberInput!) {\n  removeMember(input: $input) {\n    member {\n      ...AssociationMemberState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RemoveMemberDocument,
    "mutation ReportClue($input: ReportClueInput!) {\n  reportClue(input: $input) {\n    clue {\n      ...ClueState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ReportClueDocument,
    "mutation ReportHousehold($input: ReportHouseholdInput!) {\n  reportHousehold(input: $input) {\n    household {\n      ...HouseholdState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ReportHouseholdDocument,
    "mutation ReportIncident($input: ReportIncidentInput!) {\n  reportIncident(input: $input) {\n    incident {\n      ...IncidentState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ReportIncidentDocument,
    "mutation RequestHouseholdExport($input: RequestHouseholdExportInput!) {\n  requestHouseholdExport(input: $input) {\n    householdExport {\n      ...HouseholdExportState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RequestHouseholdExportDocument,
    "mutation RequestPatrol($input: IncidentChangeInput!) {\n  requestPatrol(input: $input) {\n    incident {\n      ...IncidentState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RequestPatrolDocument,
    "mutation ReviseAssessment($input: ReviseAssessmentInput!) {\n  reviseAssessment(input: $input) {\n    assessment {\n      ...AssessmentState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ReviseAssessmentDocument,
    "query Site($id: ID!) {\n  site(id: $id) {\n    ...SiteState\n  }\n}": types.SiteDocument,
    "fragment SiteState on Site {\n  id\n  version\n  status\n  address\n  divisionCode\n  feeLinkAgreedBy\n  feeLinkBps\n  households\n  latitude\n  longitude\n  name\n  partnerId\n  peerGroup\n  viewerMay {\n    blockedBy\n    verb\n  }\n}": types.SiteStateFragmentDoc,
    "query Sites($after: String, $first: Int!, $peerGroup: PeerGroup) {\n  sites(after: $after, first: $first, peerGroup: $peerGroup) {\n    edges {\n      node {\n        ...SiteState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.SitesDocument,
    "mutation VerifyClue($input: JudgeClueInput!) {\n  verifyClue(input: $input) {\n    clue {\n      ...ClueState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.VerifyClueDocument,
    "mutation AckCreditNotices($input: AckCreditNoticesInput!) {\n  ackCreditNotices(input: $input) {\n    watching {\n      lastSeq\n      ackedSeq\n      active\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.AckCreditNoticesDocument,
    "mutation AckDuties($input: AckDutiesInput!) {\n  ackDuties(input: $input) {\n    dutyAck {\n      id\n      at\n      count\n      lateCount\n      duties {\n        id\n        version\n        status\n      }\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.AckDutiesDocument,
    "mutation AddWatches($input: AddWatchesInput!) {\n  addWatches(input: $input) {\n    watching {\n      lastSeq\n      ackedSeq\n      active\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.AddWatchesDocument,
    "mutation AskReconsideration($input: AskReconsiderationInput!) {\n  askReconsideration(input: $input) {\n    objection {\n      ...ObjectionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.AskReconsiderationDocument,
    "mutation BindUnit($input: BindUnitInput!) {\n  bindUnit(input: $input) {\n    unitBinding {\n      id\n      version\n      unitCode\n      partnerId\n      validFrom\n      validTo\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.BindUnitDocument,
    "mutation CheckPolicy($input: CheckPolicyInput!) {\n  checkPolicy(input: $input) {\n    policyCheck {\n      ...PolicyCheckState\n      matchIds\n      application {\n        ...PolicyApplicationState\n      }\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.CheckPolicyDocument,
    "mutation ConfirmCorrection($input: ConfirmCorrectionInput!) {\n  confirmCorrection(input: $input) {\n    correctionNotice {\n      ...CorrectionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ConfirmCorrectionDocument,
    "mutation ConfirmMatch($input: ConfirmMatchInput!) {\n  confirmMatch(input: $input) {\n    matchDecision {\n      id\n      version\n      status\n      confirmedByStaffId\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ConfirmMatchDocument,
    "query CorrectionNotices($first: Int!, $after: String, $filter: CorrectionFilterInput) {\n  correctionNotices(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...CorrectionState\n        items(first: 10) {\n          edges {\n            node {\n              kind\n              recordId\n              at\n              purpose\n            }\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.CorrectionNoticesDocument,
    "fragment CorrectionState on CorrectionNotice {\n  id\n  version\n  listingId\n  listVersion\n  courtName\n  cause\n  fields\n  itemCount\n  holder\n  status\n  dueAt\n  overdueAt\n  confirmedAt\n  undone\n}": types.CorrectionStateFragmentDoc,
    "query CreditAlerts($first: Int!, $after: String) {\n  creditAlerts(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        kind\n        partnerId\n        from\n        to\n        count\n        usual\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.CreditAlertsDocument,
    "query CreditFigures($year: Int!, $quarter: Int!) {\n  creditFigures(year: $year, quarter: $quarter) {\n    from\n    to\n    cellLeast\n    figures {\n      code\n      definition\n      unit\n      basis\n      value\n      isSuppressed\n      limits\n    }\n  }\n}": types.CreditFiguresDocument,
    "query CreditNotices($first: Int!, $after: Int) {\n  creditNotices(first: $first, after: $after) {\n    notices {\n      id\n      seq\n      createdAt\n      change\n      class\n      listingId\n      restrictionId\n      listVersion\n      watch {\n        subjectRef\n      }\n    }\n    lastSeq\n    hasMore\n  }\n}": types.CreditNoticesDocument,
    "mutation DecideMatch($input: DecideMatchInput!) {\n  decideMatch(input: $input) {\n    matchDecision {\n      id\n      version\n      status\n      decision\n      isAdverse\n      expiresAt\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.DecideMatchDocument,
    "mutation DecideObjection($input: DecideObjectionInput!) {\n  decideObjection(input: $input) {\n    objection {\n      ...ObjectionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.DecideObjectionDocument,
    "mutation DecideReconsideration($input: DecideObjectionInput!) {\n  decideReconsideration(input: $input) {\n    objection {\n      ...ObjectionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.DecideReconsiderationDocument,
    "mutation DeliverAssistanceNotice($input: DeliverAssistanceNoticeInput!) {\n  deliverAssistanceNotice(input: $input) {\n    restriction {\n      ...RestrictionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.DeliverAssistanceNoticeDocument,
    "query Duties($first: Int!, $after: String, $filter: DutyFilterInput) {\n  duties(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...DutyState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.DutiesDocument,
    "fragment DutyHitState on DutyHit {\n  id\n  version\n  dutyId\n  measure\n  unit\n  action\n  at\n  docNo\n  basis\n  facts\n  remedy\n  memorandumVersion\n  ruleDocVersion\n}": types.DutyHitStateFragmentDoc,
    "query DutyHits($first: Int!, $after: String, $dutyId: ID) {\n  dutyHits(first: $first, after: $after, dutyId: $dutyId) {\n    edges {\n      node {\n        ...DutyHitState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.DutyHitsDocument,
    "fragment DutyState on Duty {\n  id\n  version\n  status\n  measure\n  unit\n  unitName\n  mode\n  name\n  identityMasked\n  caseNo\n  courtName\n  noticeKind\n  deliveredAt\n  ackDueAt\n  ackedAt\n  reminders\n  hitCount\n  isDisputed\n  liftAskedAt\n  liftTargetAt\n  liftDueAt\n  liftedAt\n  memorandumVersion\n  ruleDocVersion\n  listVersion\n  viewerMay {\n    verb\n    blockedBy\n  }\n}": types.DutyStateFragmentDoc,
    "mutation EvaluateBlinded($input: EvaluateBlindedInput!) {\n  evaluateBlinded(input: $input) {\n    obliviousEvaluation {\n      id\n      keyId\n      elementCount\n      evaluated\n      proof\n      leftToday\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.EvaluateBlindedDocument,
    "mutation FileObjection($input: FileObjectionInput!) {\n  fileObjection(input: $input) {\n    objection {\n      ...ObjectionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.FileObjectionDocument,
    "query IncentivePolicies($category: PolicyCategory!) {\n  incentivePolicies(category: $category) {\n    policyNo\n    category\n    title\n    unit\n    subjectKinds\n    checkPoints\n    refuseIf\n    exempt\n    checksOfficers\n    legalBasis {\n      text\n      isVerified\n    }\n    validFrom\n    validTo\n    version\n    isDemo\n  }\n}": types.IncentivePoliciesDocument,
    "mutation LiftDuty($input: LiftDutyInput!) {\n  liftDuty(input: $input) {\n    duty {\n      ...DutyState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.LiftDutyDocument,
    "mutation LiftRestriction($input: LiftRestrictionInput!) {\n  liftRestriction(input: $input) {\n    restriction {\n      ...RestrictionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.LiftRestrictionDocument,
    "query ListDelta($first: Int!, $after: String) {\n  listDelta(first: $first, after: $after) {\n    entries {\n      listVersion\n      at\n      operation\n      listingId\n      line\n      hash\n      previousHash\n      rowCount\n      checksum\n    }\n    listVersion\n    hasMore\n  }\n}": types.ListDeltaDocument,
    "query ListReconciliations($first: Int!, $after: String) {\n  listReconciliations(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        onDate\n        status\n        reported\n        platformCount\n        databaseOnly\n        platformOnly\n        comparedAt\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ListReconciliationsDocument,
    "query ListSnapshot($listVersion: String) {\n  listSnapshot(listVersion: $listVersion) {\n    id\n    listVersion\n    at\n    rowCount\n    checksum\n    sizeBytes\n    parts {\n      no\n      url\n      rowCount\n      sha256\n      sizeBytes\n    }\n  }\n}": types.ListSnapshotDocument,
    "query MatchDecisions($first: Int!, $after: String) {\n  matchDecisions(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        matchId\n        listingId\n        matchClass\n        decision\n        status\n        isAdverse\n        note\n        decidedByStaffId\n        confirmedByStaffId\n        expiresAt\n        viewerMay {\n          verb\n          blockedBy\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.MatchDecisionsDocument,
    "query MatchSubjects($input: MatchSubjectsInput!) {\n  matchSubjects(input: $input) {\n    listVersion\n    algorithmVersion\n    at\n    refusals {\n      ...Refusal\n    }\n    results {\n      ref\n      queryId\n      class\n      isListed\n      isDisputed\n      isTruncated\n      excludedByReview\n      matches {\n        id\n        listingId\n        class\n        score\n        use\n        isDisputed\n        caseNo\n        courtName\n        performance\n        explanations {\n          feature\n          queryValueMasked\n          recordValueMasked\n          points\n        }\n      }\n      restrictions {\n        item\n        isRestricted\n        orderNo\n      }\n      refusal {\n        ...Refusal\n      }\n    }\n  }\n}": types.MatchSubjectsDocument,
    "fragment MeasureState on Measure {\n  code\n  zh\n  en\n  kind\n  area\n  effect\n  units\n  subjects\n  items\n  occasion\n  mode\n  effectiveMode\n  gap\n  legalBasis {\n    text\n    isVerified\n  }\n  listRef {\n    list\n    entry\n    isDemo\n  }\n}": types.MeasureStateFragmentDoc,
    "query Memorandum($version: Int) {\n  memorandum(version: $version) {\n    version\n    current\n    provenance\n    measures {\n      ...MeasureState\n    }\n    ruleDocs {\n      code\n      kind\n      title\n      version\n      validFrom\n      measures\n      isDemo\n    }\n  }\n}": types.MemorandumDocument,
    "query MyQueryLog($first: Int!, $after: String) {\n  myQueryLog(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        at\n        organisation\n        purpose\n        wasRefused\n        keptUntil\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.MyQueryLogDocument,
    "query MyRecords {\n  myRecords {\n    isListed\n    listVersion\n    listings {\n      id\n      status\n      caseNo\n      courtName\n      isDisputed\n      listedUntil\n      endedAt\n    }\n    restrictions {\n      orderNo\n      status\n    }\n  }\n}": types.MyRecordsDocument,
    "fragment ObjectionState on Objection {\n  id\n  version\n  listingId\n  kind\n  reason\n  isByRepresentative\n  courtName\n  caseNo\n  status\n  decisionNo\n  decisionReason\n  decidedAt\n  servedAt\n  superiorName\n  reconsiderationReason\n  reconsideredAt\n  reconsiderationNo\n  closedAt\n  clocks {\n    step\n    startedAt\n    dueAt\n    isProvisional\n    doneAt\n    missedAt\n  }\n  viewerMay {\n    verb\n    blockedBy\n  }\n}": types.ObjectionStateFragmentDoc,
    "query Objections($first: Int!, $after: String, $filter: ObjectionFilterInput) {\n  objections(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...ObjectionState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ObjectionsDocument,
    "query ObliviousKeys {\n  obliviousKeys {\n    id\n    epoch\n    state\n    publicKey\n    validFrom\n    validTo\n    retiredAt\n    files {\n      id\n      number\n      listVersion\n      entryCount\n      sha256\n      manifest\n      addedCount\n      removedCount\n      publishedAt\n      expiresAt\n      url\n      deltaUrl\n    }\n  }\n}": types.ObliviousKeysDocument,
    "fragment PolicyApplicationState on PolicyApplication {\n  id\n  version\n  policyNo\n  applicationNo\n  unit\n  status\n  nameMasked\n  holdUntil\n  performanceShownAt\n  cancelledAt\n}": types.PolicyApplicationStateFragmentDoc,
    "query PolicyApplications($first: Int!, $after: String, $policyNo: Int, $status: PolicyApplicationStatus, $checks: Int!) {\n  policyApplications(\n    first: $first\n    after: $after\n    policyNo: $policyNo\n    status: $status\n  ) {\n    edges {\n      node {\n        ...PolicyApplicationState\n        checks(first: $checks) {\n          edges {\n            node {\n              ...PolicyCheckState\n            }\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.PolicyApplicationsDocument,
    "fragment PolicyCheckState on PolicyCheck {\n  id\n  checkPoint\n  result\n  at\n  purpose\n  caseNo\n  courtName\n  isDisputed\n  foundOfficers\n  listVersion\n  memorandumVersion\n}": types.PolicyCheckStateFragmentDoc,
    "mutation ReconcileList($input: ReconcileListInput!) {\n  reconcileList(input: $input) {\n    listReconciliation {\n      id\n      onDate\n      status\n      reported\n      platformCount\n      databaseOnly\n      platformOnly\n      comparedAt\n      rows(first: 50) {\n        edges {\n          node {\n            id\n            side\n            entryNo\n            listingId\n          }\n        }\n      }\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ReconcileListDocument,
    "mutation RecordCourtSuperior($input: RecordCourtSuperiorInput!) {\n  recordCourtSuperior(input: $input) {\n    courtSuperior {\n      id\n      courtPartnerId\n      superiorPartnerId\n      validFrom\n      validTo\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RecordCourtSuperiorDocument,
    "mutation RecordScreeningContract($input: RecordScreeningContractInput!) {\n  recordScreeningContract(input: $input) {\n    screeningContract {\n      id\n      version\n      purposes\n      personsPerHour\n      validFrom\n      validTo\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RecordScreeningContractDocument,
    "mutation RemoveWatches($input: RemoveWatchesInput!) {\n  removeWatches(input: $input) {\n    watching {\n      lastSeq\n      ackedSeq\n      active\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RemoveWatchesDocument,
    "mutation ReportHit($input: ReportHitInput!) {\n  reportHit(input: $input) {\n    dutyHit {\n      ...DutyHitState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ReportHitDocument,
    "mutation ReportListCount($input: ReportListCountInput!) {\n  reportListCount(input: $input) {\n    listComparison {\n      id\n      listVersion\n      rowCount\n      checksum\n      expectedRowCount\n      expectedChecksum\n      answer\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ReportListCountDocument,
    "mutation ReportRestriction($input: ReportRestrictionInput!) {\n  reportRestriction(input: $input) {\n    restriction {\n      ...RestrictionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ReportRestrictionDocument,
    "mutation RequestAssistance($input: RequestAssistanceInput!) {\n  requestAssistance(input: $input) {\n    duty {\n      ...DutyState\n      noticeNo\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RequestAssistanceDocument,
    "fragment RestrictionState on Restriction {\n  id\n  version\n  status\n  orderNo\n  courtName\n  partyKind\n  nameMasked\n  signedBy\n  signedOn\n  measure\n  liftingSteps\n  noticeDeliveredAt\n  liftedAt\n  liftReason\n}": types.RestrictionStateFragmentDoc,
    "query Restrictions($first: Int!, $after: String, $filter: RestrictionFilterInput) {\n  restrictions(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...RestrictionState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.RestrictionsDocument,
    "mutation SaveMeasure($input: SaveMeasureInput!) {\n  saveMeasure(input: $input) {\n    measureRevision {\n      id\n      version\n      memorandumVersion\n      measure {\n        ...MeasureState\n      }\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.SaveMeasureDocument,
    "query ScreeningContracts($first: Int!, $after: String) {\n  screeningContracts(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        partnerId\n        contractNo\n        purposes\n        personsPerHour\n        validFrom\n        validTo\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ScreeningContractsDocument,
    "query ScreeningPurposes {\n  screeningPurposes {\n    code\n    en\n    zh\n    key\n    fields\n    items\n    classes\n    article\n    source\n  }\n}": types.ScreeningPurposesDocument,
    "mutation ServeObjectionDecision($input: ObjectionChangeInput!) {\n  serveObjectionDecision(input: $input) {\n    objection {\n      ...ObjectionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ServeObjectionDecisionDocument,
    "mutation ShowPerformance($input: ShowPerformanceInput!) {\n  showPerformance(input: $input) {\n    policyApplication {\n      ...PolicyApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ShowPerformanceDocument,
    "query SignatoryUnits {\n  signatoryUnits {\n    code\n    zh\n    part\n    isDemo\n    isConnected\n    coverage {\n      opened\n      undelivered\n      unheld\n      ackedInTime\n      ackedLate\n      ackOverdue\n      hits\n      lifted\n      liftLate\n    }\n  }\n}": types.SignatoryUnitsDocument,
    "mutation SkipDuty($input: SkipDutyInput!) {\n  skipDuty(input: $input) {\n    duty {\n      ...DutyState\n      skipGround\n      skipReason\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.SkipDutyDocument,
    "query Watches($first: Int!, $after: String, $filter: WatchFilterInput) {\n  watches(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        id\n        version\n        subjectRef\n        partyKind\n        purpose\n        consentRef\n        endsOn\n        status\n        endedAt\n        endReason\n        organisation\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.WatchesDocument,
    "query Watching {\n  watching {\n    lastSeq\n    ackedSeq\n    active\n  }\n}": types.WatchingDocument,
    "mutation WithdrawObjection($input: ObjectionChangeInput!) {\n  withdrawObjection(input: $input) {\n    objection {\n      ...ObjectionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.WithdrawObjectionDocument,
    "mutation ApproveClosure($input: ApproveClosureInput!) {\n  approveClosure(input: $input) {\n    enforcementCase {\n      ...EnforcementCaseState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ApproveClosureDocument,
    "fragment ClosureCheckState on ClosureCheck {\n  id\n  version\n  caseId\n  round\n  number\n  dueOn\n  status\n  overdueAt\n  result\n  findings\n  checkedAt\n  toldBy\n  viewerMay {\n    verb\n    blockedBy\n  }\n}": types.ClosureCheckStateFragmentDoc,
    "query ClosureChecks($first: Int!, $after: String, $filter: ClosureCheckFilterInput) {\n  closureChecks(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...ClosureCheckState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ClosureChecksDocument,
    "query ClosureRules {\n  closureRules {\n    code\n    words\n    chinese\n    article\n    source\n    isVerified\n    amount\n    unit\n    isConditional\n  }\n}": types.ClosureRulesDocument,
    "mutation CompleteEnforcement($input: CompleteEnforcementInput!) {\n  completeEnforcement(input: $input) {\n    enforcementCase {\n      ...EnforcementCaseState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.CompleteEnforcementDocument,
    "mutation DecideClosureObjection($input: DecideClosureObjectionInput!) {\n  decideClosureObjection(input: $input) {\n    enforcementCase {\n      ...EnforcementCaseState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.DecideClosureObjectionDocument,
    "mutation DecideEnforcementClue($input: DecideEnforcementClueInput!) {\n  decideEnforcementClue(input: $input) {\n    enforcementClue {\n      ...EnforcementClueState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.DecideEnforcementClueDocument,
    "mutation DeleteClosureEntry($input: DeleteClosureEntryInput!) {\n  deleteClosureEntry(input: $input) {\n    enforcementCase {\n      ...EnforcementCaseState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.DeleteClosureEntryDocument,
    "query EnforcementCase($id: ID!) {\n  enforcementCase(id: $id) {\n    ...EnforcementCaseState\n    debtors {\n      number\n      nameMasked\n      identityMasked\n      restrictionId\n      listingId\n      notListedReason\n    }\n    checklist {\n      item\n      isMet\n      missing\n      papers {\n        paper\n        documentNo\n        sha256\n        issuedOn\n        notNeeded\n      }\n    }\n    checks {\n      ...ClosureCheckState\n    }\n    clues(first: 10) {\n      edges {\n        node {\n          ...EnforcementClueState\n        }\n      }\n    }\n    clocks {\n      clock\n      aboutId\n      dueAt\n      provisional\n      metAt\n      breachedAt\n      voidedAt\n    }\n  }\n}": types.EnforcementCaseDocument,
    "fragment EnforcementCaseState on EnforcementCase {\n  id\n  version\n  caseNo\n  status\n  filedOn\n  debtFen\n  performedFen\n  applicantMasked\n  handlerStaffId\n  round\n  rejectedItems\n  rejectReason\n  approvedByStaffId\n  rulingNo\n  rulingOn\n  servedAt\n  databaseNo\n  leavesDatabase\n  objectedOn\n  isObjectionLate\n  completedAt\n  resumesId\n  resumedAsId\n  viewerMay {\n    verb\n    blockedBy\n  }\n}": types.EnforcementCaseStateFragmentDoc,
    "query EnforcementCases($first: Int!, $after: String, $filter: EnforcementCaseFilterInput) {\n  enforcementCases(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...EnforcementCaseState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.EnforcementCasesDocument,
    "fragment EnforcementClueState on EnforcementClue {\n  id\n  version\n  caseId\n  source\n  words\n  isUrgent\n  reportedAt\n  dueAt\n  status\n  findings\n  decidedAt\n}": types.EnforcementClueStateFragmentDoc,
    "mutation EnterClosure($input: EnterClosureInput!) {\n  enterClosure(input: $input) {\n    enforcementCase {\n      ...EnforcementCaseState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.EnterClosureDocument,
    "mutation OpenEnforcementCase($input: OpenEnforcementCaseInput!) {\n  openEnforcementCase(input: $input) {\n    enforcementCase {\n      ...EnforcementCaseState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.OpenEnforcementCaseDocument,
    "mutation RecordClosureObjection($input: RecordClosureObjectionInput!) {\n  recordClosureObjection(input: $input) {\n    enforcementCase {\n      ...EnforcementCaseState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RecordClosureObjectionDocument,
    "mutation RecordClosurePapers($input: RecordClosurePapersInput!) {\n  recordClosurePapers(input: $input) {\n    enforcementCase {\n      ...EnforcementCaseState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RecordClosurePapersDocument,
    "mutation RecordDebtorMeasures($input: RecordDebtorMeasuresInput!) {\n  recordDebtorMeasures(input: $input) {\n    enforcementCase {\n      ...EnforcementCaseState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RecordDebtorMeasuresDocument,
    "mutation RecordSemiCheck($input: RecordSemiCheckInput!) {\n  recordSemiCheck(input: $input) {\n    closureCheck {\n      ...ClosureCheckState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RecordSemiCheckDocument,
    "mutation RejectClosure($input: RejectClosureInput!) {\n  rejectClosure(input: $input) {\n    enforcementCase {\n      ...EnforcementCaseState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RejectClosureDocument,
    "mutation ReopenEnforcement($input: ReopenEnforcementInput!) {\n  reopenEnforcement(input: $input) {\n    enforcementCase {\n      ...EnforcementCaseState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ReopenEnforcementDocument,
    "mutation ReportEnforcementClue($input: ReportEnforcementClueInput!) {\n  reportEnforcementClue(input: $input) {\n    enforcementClue {\n      ...EnforcementClueState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ReportEnforcementClueDocument,
    "mutation RequestClosure($input: RequestClosureInput!) {\n  requestClosure(input: $input) {\n    enforcementCase {\n      ...EnforcementCaseState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RequestClosureDocument,
    "mutation ServeClosure($input: ServeClosureInput!) {\n  serveClosure(input: $input) {\n    enforcementCase {\n      ...EnforcementCaseState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ServeClosureDocument,
    "mutation ApproveExposureNotice($input: ApproveExposureNoticeInput!) {\n  approveExposureNotice(input: $input) {\n    exposureNotice {\n      ...ExposureNoticeState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ApproveExposureNoticeDocument,
    "mutation CloseNoticeBoard($input: CloseNoticeBoardInput!) {\n  closeNoticeBoard(input: $input) {\n    noticeBoard {\n      ...NoticeBoardState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.CloseNoticeBoardDocument,
    "mutation ConfirmNoticePosted($input: ConfirmNoticePostedInput!) {\n  confirmNoticePosted(input: $input) {\n    exposureNotice {\n      ...PostingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ConfirmNoticePostedDocument,
    "mutation ConfirmNoticeRemoved($input: ConfirmNoticeRemovedInput!) {\n  confirmNoticeRemoved(input: $input) {\n    exposureNotice {\n      ...PostingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ConfirmNoticeRemovedDocument,
    "mutation DraftExposureNotice($input: DraftExposureNoticeInput!) {\n  draftExposureNotice(input: $input) {\n    exposureNotice {\n      ...ExposureNoticeState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.DraftExposureNoticeDocument,
    "query ExposureNotice($id: ID!) {\n  exposureNotice(id: $id) {\n    ...ExposureNoticeState\n    board {\n      ...NoticeBoardState\n    }\n  }\n}": types.ExposureNoticeDocument,
    "fragment ExposureNoticeState on ExposureNotice {\n  id\n  version\n  status\n  listingId\n  text\n  remark\n  warnedOn\n  approvedByStaffId\n  fromOn\n  toOn\n  renewals\n  daysBefore\n  assistanceNo\n  instructedAt\n  postedAt\n  postedByStaffId\n  postedHash\n  withdrawnAt\n  withdrawalReason\n  removalTargetAt\n  removalDueAt\n  removalLateAt\n  removalBreachedAt\n  removedAt\n  removedByStaffId\n  removedHash\n  viewerMay {\n    verb\n    blockedBy\n  }\n}": types.ExposureNoticeStateFragmentDoc,
    "query ExposureNotices($first: Int!, $after: String, $filter: ExposureNoticeFilterInput) {\n  exposureNotices(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...PostingState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ExposureNoticesDocument,
    "query ExposureRules {\n  exposureRules {\n    code\n    kind\n    words\n    chinese\n    isAllowed\n    amount\n    unit\n    article\n    source\n    isVerified\n  }\n}": types.ExposureRulesDocument,
    "mutation InstructPosting($input: InstructPostingInput!) {\n  instructPosting(input: $input) {\n    exposureNotice {\n      ...ExposureNoticeState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.InstructPostingDocument,
    "query MyExposureNotices($first: Int!, $after: String) {\n  myExposureNotices(first: $first, after: $after) {\n    edges {\n      node {\n        ...PostingState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.MyExposureNoticesDocument,
    "fragment NoticeBoardState on NoticeBoard {\n  id\n  version\n  place\n  name\n  address\n  isDigital\n  propertyName\n  status\n}": types.NoticeBoardStateFragmentDoc,
    "query NoticeBoards($first: Int!, $after: String) {\n  noticeBoards(first: $first, after: $after) {\n    edges {\n      node {\n        ...NoticeBoardState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.NoticeBoardsDocument,
    "fragment PostingState on ExposureNotice {\n  id\n  version\n  status\n  text\n  fromOn\n  toOn\n  assistanceNo\n  postedAt\n  withdrawnAt\n  removalTargetAt\n  removalDueAt\n  removedAt\n  board {\n    ...NoticeBoardState\n  }\n  viewerMay {\n    verb\n    blockedBy\n  }\n}": types.PostingStateFragmentDoc,
    "mutation RecordNoticeWarning($input: RecordNoticeWarningInput!) {\n  recordNoticeWarning(input: $input) {\n    exposureNotice {\n      ...ExposureNoticeState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RecordNoticeWarningDocument,
    "mutation RegisterNoticeBoard($input: RegisterNoticeBoardInput!) {\n  registerNoticeBoard(input: $input) {\n    noticeBoard {\n      ...NoticeBoardState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RegisterNoticeBoardDocument,
    "mutation RenewExposureNotice($input: RenewExposureNoticeInput!) {\n  renewExposureNotice(input: $input) {\n    exposureNotice {\n      ...ExposureNoticeState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RenewExposureNoticeDocument,
    "mutation WithdrawExposureNotice($input: WithdrawExposureNoticeInput!) {\n  withdrawExposureNotice(input: $input) {\n    exposureNotice {\n      ...ExposureNoticeState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.WithdrawExposureNoticeDocument,
    "mutation CancelScreeningJob($input: CancelScreeningJobInput!) {\n  cancelScreeningJob(input: $input) {\n    screeningJob {\n      ...ScreeningJobState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.CancelScreeningJobDocument,
    "mutation CreateScreeningJob($input: CreateScreeningJobInput!) {\n  createScreeningJob(input: $input) {\n    screeningJob {\n      ...ScreeningJobState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.CreateScreeningJobDocument,
    "mutation OpenScreeningFile($input: OpenScreeningFileInput!) {\n  openScreeningFile(input: $input) {\n    screeningFile {\n      id\n      version\n      format\n      status\n      sha256\n      sizeBytes\n      uploadUrl\n      uploadTicket\n      ticketExpiresAt\n      removeAt\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.OpenScreeningFileDocument,
    "query ScreeningJob($id: ID!) {\n  screeningJob(id: $id) {\n    ...ScreeningJobState\n  }\n}": types.ScreeningJobDocument,
    "fragment ScreeningJobState on ScreeningJob {\n  id\n  version\n  status\n  purpose\n  consentPolicyRef\n  sha256\n  rowsTotal\n  rowsRead\n  rowCount\n  badCount\n  counts {\n    class\n    count\n  }\n  listVersion\n  startedAt\n  finishedAt\n  expiresAt\n  failure\n  resultsUrl\n  badRowsUrl\n  viewerMay {\n    verb\n    blockedBy\n  }\n}": types.ScreeningJobStateFragmentDoc,
    "query ScreeningJobs($first: Int!, $after: String) {\n  screeningJobs(first: $first, after: $after) {\n    edges {\n      node {\n        ...ScreeningJobState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ScreeningJobsDocument,
    "query ScreeningResults($jobId: ID!, $first: Int!, $after: String) {\n  screeningResults(jobId: $jobId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        row\n        ref\n        class\n        score\n        listingIds\n        isDisputed\n        listVersion\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ScreeningResultsDocument,
    "mutation CancelListing($input: ListingReasonInput!) {\n  cancelListing(input: $input) {\n    listing {\n      ...ListingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.CancelListingDocument,
    "mutation CorrectListing($input: CorrectListingInput!) {\n  correctListing(input: $input) {\n    listing {\n      ...ListingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.CorrectListingDocument,
    "mutation DecideEarlyDeletion($input: ListingReasonInput!) {\n  decideEarlyDeletion(input: $input) {\n    listing {\n      ...ListingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.DecideEarlyDeletionDocument,
    "mutation DecideListing($input: DecideListingInput!) {\n  decideListing(input: $input) {\n    listing {\n      ...ListingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.DecideListingDocument,
    "mutation DeleteListing($input: DeleteListingInput!) {\n  deleteListing(input: $input) {\n    listing {\n      ...ListingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.DeleteListingDocument,
    "mutation GrantExemption($input: GrantExemptionInput!) {\n  grantExemption(input: $input) {\n    restriction {\n      ...RestrictionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.GrantExemptionDocument,
    "mutation GrantGrace($input: GrantGraceInput!) {\n  grantGrace(input: $input) {\n    listing {\n      ...ListingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.GrantGraceDocument,
    "fragment ListingState on Listing {\n  id\n  version\n  status\n  partyKind\n  name\n  identityMasked\n  caseNo\n  grounds\n  termYears\n  decisionDueAt\n  decisionNo\n  decidedAt\n  servedAt\n  graceUntil\n  publishedAt\n  entryNo\n  termEndsOn\n  listedUntil\n  endGround\n  releaseDueAt\n  overdueAt\n  endedAt\n  isDisputed\n  warnings\n  viewerMay {\n    verb\n    blockedBy\n  }\n}": types.ListingStateFragmentDoc,
    "query Listings($first: Int!, $after: String, $filter: ListingFilterInput) {\n  listings(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...ListingState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ListingsDocument,
    "mutation NoteBankruptcy($input: NoteBankruptcyInput!) {\n  noteBankruptcy(input: $input) {\n    listing {\n      ...ListingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.NoteBankruptcyDocument,
    "mutation NoteBankruptcyFraud($input: NoteBankruptcyFraudInput!) {\n  noteBankruptcyFraud(input: $input) {\n    listing {\n      ...ListingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.NoteBankruptcyFraudDocument,
    "mutation ProposeListing($input: ProposeListingInput!) {\n  proposeListing(input: $input) {\n    listing {\n      ...ListingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ProposeListingDocument,
    "mutation PublishListing($input: PublishListingInput!) {\n  publishListing(input: $input) {\n    listing {\n      ...ListingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.PublishListingDocument,
    "mutation RecordRelease($input: RecordReleaseInput!) {\n  recordRelease(input: $input) {\n    listing {\n      ...ListingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RecordReleaseDocument,
    "mutation RejectListing($input: RejectListingInput!) {\n  rejectListing(input: $input) {\n    listing {\n      ...ListingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RejectListingDocument,
    "query RestrictionCheck($input: RestrictionCheckInput!) {\n  restrictionCheck(input: $input) {\n    isRestricted\n    orderNo\n    listVersion\n    refusals {\n      ...Refusal\n    }\n  }\n}": types.RestrictionCheckDocument,
    "mutation RevokeListing($input: ListingReasonInput!) {\n  revokeListing(input: $input) {\n    listing {\n      ...ListingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RevokeListingDocument,
    "mutation ServeListing($input: ListingChangeInput!) {\n  serveListing(input: $input) {\n    listing {\n      ...ListingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ServeListingDocument,
    "mutation AccreditStation($input: AccreditStationInput!) {\n  accreditStation(input: $input) {\n    accreditation {\n      id\n      version\n      operation\n      status\n      validFrom\n      validTo\n      agreementNo\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.AccreditStationDocument,
    "mutation CertifyStaff($input: CertifyStaffInput!) {\n  certifyStaff(input: $input) {\n    qualification {\n      id\n      version\n      function\n      status\n      certificateNo\n      validFrom\n      validTo\n      points\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.CertifyStaffDocument,
    "mutation EndAccreditation($input: SuperviseInput!) {\n  endAccreditation(input: $input) {\n    accreditation {\n      id\n      version\n      status\n      operation\n      endReason\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.EndAccreditationDocument,
    "mutation ExpireStation($input: SuperviseInput!) {\n  expireStation(input: $input) {\n    station {\n      id\n      version\n      status\n      statusReason\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ExpireStationDocument,
    "query Partners($first: Int!, $after: String, $filter: PartnerFilterInput) {\n  partners(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        id\n        version\n        kind\n        name\n        status\n        suspensionReason\n        viewerMay {\n          verb\n          blockedBy\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.PartnersDocument,
    "query PoliceUnits($first: Int!, $after: String) {\n  policeUnits(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        code\n        name\n        kind\n        parent {\n          code\n        }\n        areas {\n          business\n          divisionCode\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.PoliceUnitsDocument,
    "mutation ReinstateStation($input: SuperviseInput!) {\n  reinstateStation(input: $input) {\n    station {\n      id\n      version\n      status\n      statusReason\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ReinstateStationDocument,
    "mutation RestorePartner($input: SuperviseInput!) {\n  restorePartner(input: $input) {\n    partner {\n      id\n      version\n      status\n      suspensionReason\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RestorePartnerDocument,
    "mutation RestoreStaff($input: SuperviseInput!) {\n  restoreStaff(input: $input) {\n    staff {\n      id\n      version\n      status\n      statusReason\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RestoreStaffDocument,
    "mutation RestoreStation($input: SuperviseInput!) {\n  restoreStation(input: $input) {\n    station {\n      id\n      version\n      status\n      statusReason\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RestoreStationDocument,
    "mutation RestrictStation($input: SuperviseInput!) {\n  restrictStation(input: $input) {\n    station {\n      id\n      version\n      status\n      statusReason\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RestrictStationDocument,
    "mutation RevokeQualification($input: SuperviseInput!) {\n  revokeQualification(input: $input) {\n    qualification {\n      id\n      version\n      status\n      function\n      statusReason\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RevokeQualificationDocument,
    "query StaffMembers($first: Int!, $after: String, $filter: StaffFilterInput) {\n  staffMembers(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        id\n        version\n        name\n        functions\n        status\n        statusReason\n        qualifications {\n          id\n          version\n          function\n          status\n          validTo\n          points\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.StaffMembersDocument,
    "query Stations($first: Int!, $after: String, $filter: StationFilterInput) {\n  stations(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        id\n        version\n        code\n        name\n        divisionCode\n        status\n        grade\n        statusReason\n        statusSince\n        accreditations {\n          id\n          version\n          operation\n          status\n          validFrom\n          validTo\n          agreementNo\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.StationsDocument,
    "mutation SuspendPartner($input: SuperviseInput!) {\n  suspendPartner(input: $input) {\n    partner {\n      id\n      version\n      status\n      suspensionReason\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.SuspendPartnerDocument,
    "mutation SuspendStaff($input: SuperviseInput!) {\n  suspendStaff(input: $input) {\n    staff {\n      id\n      version\n      status\n      statusReason\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.SuspendStaffDocument,
    "mutation SuspendStation($input: SuperviseInput!) {\n  suspendStation(input: $input) {\n    station {\n      id\n      version\n      status\n      statusReason\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.SuspendStationDocument,
    "mutation TerminatePartner($input: SuperviseInput!) {\n  terminatePartner(input: $input) {\n    partner {\n      id\n      version\n      status\n      suspensionReason\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.TerminatePartnerDocument,
    "mutation TerminateStation($input: SuperviseInput!) {\n  terminateStation(input: $input) {\n    station {\n      id\n      version\n      status\n      statusReason\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.TerminateStationDocument,
    "query PersonActs($first: Int!, $after: String, $filter: PersonActFilterInput) {\n  personActs(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        id\n        kind\n        status\n        recordId\n        documentHash\n        expiresAt\n        receipt\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.PersonActsDocument,
    "mutation ChangeWebhookEndpoint($input: ChangeWebhookEndpointInput!) {\n  changeWebhookEndpoint(input: $input) {\n    webhookEndpoint {\n      ...WebhookEndpointState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ChangeWebhookEndpointDocument,
    "query Changes($after: String, $types: [String!]) {\n  changes(after: $after, types: $types) {\n    changes {\n      id\n      seq\n      type\n      recordId\n      recordVersion\n    }\n    cursor\n    hasMore\n  }\n}": types.ChangesDocument,
    "query Node($id: ID!) {\n  node(id: $id) {\n    __typename\n    id\n    version\n    updatedAt\n  }\n}": types.NodeDocument,
    "query OperationOutcome($idempotencyKey: String!) {\n  operationOutcome(idempotencyKey: $idempotencyKey) {\n    outcome\n    recordId\n    codes\n  }\n}": types.OperationOutcomeDocument,
    "mutation PauseWebhookEndpoint($input: ChangeEndpointInput!) {\n  pauseWebhookEndpoint(input: $input) {\n    webhookEndpoint {\n      ...WebhookEndpointState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.PauseWebhookEndpointDocument,
    "mutation RedeliverWebhooks($input: RedeliverWebhooksInput!) {\n  redeliverWebhooks(input: $input) {\n    webhookEndpoint {\n      ...WebhookEndpointState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RedeliverWebhooksDocument,
    "fragment Refusal on UserError {\n  code\n  field\n  message\n  params {\n    name\n    value\n  }\n  remedy\n  article\n  liftableBy\n  retryable\n}": types.RefusalFragmentDoc,
    "mutation RegisterWebhookEndpoint($input: RegisterWebhookEndpointInput!) {\n  registerWebhookEndpoint(input: $input) {\n    webhookEndpoint {\n      ...WebhookEndpointState\n    }\n    secret\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RegisterWebhookEndpointDocument,
    "mutation RemoveWebhookEndpoint($input: ChangeEndpointInput!) {\n  removeWebhookEndpoint(input: $input) {\n    webhookEndpoint {\n      ...WebhookEndpointState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RemoveWebhookEndpointDocument,
    "mutation ResumeWebhookEndpoint($input: ChangeEndpointInput!) {\n  resumeWebhookEndpoint(input: $input) {\n    webhookEndpoint {\n      ...WebhookEndpointState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ResumeWebhookEndpointDocument,
    "mutation RotateWebhookSecret($input: ChangeEndpointInput!) {\n  rotateWebhookSecret(input: $input) {\n    webhookEndpoint {\n      ...WebhookEndpointState\n    }\n    secret\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RotateWebhookSecretDocument,
    "mutation TestWebhookEndpoint($input: TestWebhookEndpointInput!) {\n  testWebhookEndpoint(input: $input) {\n    webhookEndpoint {\n      ...WebhookEndpointState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.TestWebhookEndpointDocument,
    "mutation VerifyWebhookEndpoint($input: ChangeEndpointInput!) {\n  verifyWebhookEndpoint(input: $input) {\n    webhookEndpoint {\n      ...WebhookEndpointState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.VerifyWebhookEndpointDocument,
    "query Viewer {\n  viewer {\n    kind\n    partnerId\n    partner {\n      name\n      status\n    }\n    staffId\n    functions\n    scopes\n    stations {\n      id\n      code\n      name\n      status\n      accreditations {\n        operation\n        status\n        validTo\n      }\n    }\n    limits {\n      personsPerHour\n      costPerRequest\n      bucket\n      refillPerSecond\n      pageSize\n    }\n  }\n}": types.ViewerDocument,
    "fragment WebhookEndpointState on WebhookEndpoint {\n  id\n  version\n  url\n  types\n  operation\n  scheme\n  status\n  brokenBecause\n  publicKey\n  previousSecretUntil\n  sequence\n  failures\n  viewerMay {\n    verb\n    blockedBy\n  }\n}": types.WebhookEndpointStateFragmentDoc,
    "query WebhookEndpoints($first: Int!, $after: String, $deliveries: Int!, $deliveriesAfter: String) {\n  webhookEndpoints(first: $first, after: $after) {\n    edges {\n      node {\n        ...WebhookEndpointState\n        deliveries(first: $deliveries, after: $deliveriesAfter) {\n          edges {\n            node {\n              id\n              eventId\n              type\n              sequence\n              recordId\n              occasion\n              status\n              nextAt\n              attempts {\n                attempt\n                at\n                statusCode\n                durationMs\n                responseBytes\n                outcome\n              }\n            }\n          }\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.WebhookEndpointsDocument,
    "mutation AcceptApplication($input: DecideInput!) {\n  acceptApplication(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.AcceptApplicationDocument,
    "query Application($id: ID!) {\n  application(id: $id) {\n    ...ApplicationState\n    inspectionRequired\n    evidenceNeeded\n    evidenceMissing\n    owner {\n      nameMasked\n      identityMasked\n    }\n    checks {\n      check\n      stage\n      outcome\n      failsAs\n      code\n      at\n    }\n    plateOrder {\n      id\n      version\n      status\n    }\n    numbersOnShow {\n      candidates\n      expiresAt\n    }\n  }\n}": types.ApplicationDocument,
    "fragment ApplicationState on Application {\n  id\n  version\n  number\n  status\n  vin\n  documentHash\n  plateKind\n  plateNo\n  gaps {\n    code\n    check\n  }\n  grounds\n  reason\n  legalDueOn\n  slaDueAt\n  elapsedSeconds\n  viewerMay {\n    verb\n    blockedBy\n  }\n}": types.ApplicationStateFragmentDoc,
    "query Applications($first: Int!, $after: String, $filter: ApplicationFilterInput) {\n  applications(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        id\n        version\n        number\n        status\n        vin\n        plateKind\n        plateNo\n        grounds\n        legalDueOn\n        slaDueAt\n        clientReference\n        updatedAt\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ApplicationsDocument,
    "mutation ApproveApplication($input: DecideInput!) {\n  approveApplication(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ApproveApplicationDocument,
    "mutation ArchiveApplication($input: DecideInput!) {\n  archiveApplication(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ArchiveApplicationDocument,
    "mutation ChooseNumber($input: ChooseNumberInput!) {\n  chooseNumber(input: $input) {\n    application {\n      ...ApplicationState\n      plateOrder {\n        id\n        version\n        status\n      }\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ChooseNumberDocument,
    "mutation ComposeNumber($input: ComposeNumberInput!) {\n  composeNumber(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ComposeNumberDocument,
    "mutation ConfirmApplication($input: ConfirmApplicationInput!) {\n  confirmApplication(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ConfirmApplicationDocument,
    "mutation CorrectApplication($input: CorrectApplicationInput!) {\n  correctApplication(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.CorrectApplicationDocument,
    "mutation DeclineApplication($input: ReasonInput!) {\n  declineApplication(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.DeclineApplicationDocument,
    "mutation FinishPlate($input: FinishPlateInput!) {\n  finishPlate(input: $input) {\n    plateOrder {\n      id\n      version\n      status\n      plateNo\n      blankSerial\n      faultyBlanks\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.FinishPlateDocument,
    "mutation InspectVehicle($input: InspectVehicleInput!) {\n  inspectVehicle(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.InspectVehicleDocument,
    "mutation IssueDocuments($input: DecideInput!) {\n  issueDocuments(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.IssueDocumentsDocument,
    "mutation OfferNumbers($input: OfferNumbersInput!) {\n  offerNumbers(input: $input) {\n    application {\n      ...ApplicationState\n      numbersOnShow {\n        candidates\n        expiresAt\n      }\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.OfferNumbersDocument,
    "query PlateOrders($first: Int!, $after: String, $filter: PlateOrderFilterInput) {\n  plateOrders(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        id\n        version\n        status\n        plateKind\n        plateNo\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.PlateOrdersDocument,
    "mutation RefuseApplication($input: RefuseApplicationInput!) {\n  refuseApplication(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RefuseApplicationDocument,
    "query RegistrationEligibility($input: RegistrationEligibilityInput!) {\n  registrationEligibility(input: $input) {\n    submittable\n    refusals {\n      ...Refusal\n    }\n    checks {\n      check\n      outcome\n      failsAs\n      code\n      message\n      remedy\n      article\n      heldBy\n      liftableBy\n      blocker {\n        orderNo\n      }\n    }\n  }\n}": types.RegistrationEligibilityDocument,
    "mutation RequestCorrection($input: RequestCorrectionInput!) {\n  requestCorrection(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RequestCorrectionDocument,
    "mutation RequestUpload($input: RequestUploadInput!) {\n  requestUpload(input: $input) {\n    upload {\n      id\n      kind\n      uploadUrl\n      uploadTicket\n      ticketExpiresAt\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RequestUploadDocument,
    "mutation ResumeApplication($input: ReasonInput!) {\n  resumeApplication(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ResumeApplicationDocument,
    "mutation ScrapBlank($input: ScrapBlankInput!) {\n  scrapBlank(input: $input) {\n    plateOrder {\n      id\n      version\n      status\n      plateNo\n      blankSerial\n      faultyBlanks\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ScrapBlankDocument,
    "mutation StartPlate($input: StartPlateInput!) {\n  startPlate(input: $input) {\n    plateOrder {\n      id\n      version\n      status\n      plateNo\n      blankSerial\n      faultyBlanks\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.StartPlateDocument,
    "mutation StartReview($input: DecideInput!) {\n  startReview(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.StartReviewDocument,
    "mutation SubmitRegistration($input: SubmitRegistrationInput!) {\n  submitRegistration(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.SubmitRegistrationDocument,
    "mutation SuspendApplication($input: ReasonInput!) {\n  suspendApplication(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.SuspendApplicationDocument,
    "query Vehicle($vin: Vin!) {\n  vehicle(vin: $vin) {\n    id\n    vin\n    plateKind\n    plateNo\n    vehicleType\n    useNature\n    brand\n    model\n    firstRegisteredOn\n    inspectionValidTo\n    owner {\n      nameMasked\n      identityMasked\n    }\n    policies {\n      policyNo\n      insurerName\n      kind\n      startsAt\n      endsAt\n    }\n    documents {\n      kind\n      number\n      status\n    }\n  }\n}": types.VehicleDocument,
    "query VehicleByPlate($plateKind: String!, $plateNo: PlateNumber!) {\n  vehicleByPlate(plateKind: $plateKind, plateNo: $plateNo) {\n    id\n    vin\n    plateKind\n    plateNo\n    status\n    inspectionValidTo\n  }\n}": types.VehicleByPlateDocument,
    "query Vehicles($first: Int!, $after: String, $filter: VehicleFilterInput) {\n  vehicles(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        id\n        version\n        vin\n        plateKind\n        plateNo\n        useNature\n        status\n        owner {\n          nameMasked\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.VehiclesDocument,
    "mutation WithdrawApplication($input: WithdrawApplicationInput!) {\n  withdrawApplication(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.WithdrawApplicationDocument,
    "query FeedReceipt($id: ID!) {\n  node(id: $id) {\n    ... on FeedReceipt {\n      ...ReceiptState\n    }\n  }\n}": types.FeedReceiptDocument,
    "query FeedReceipts($first: Int!, $after: String, $feed: Feed) {\n  feedReceipts(first: $first, after: $after, feed: $feed) {\n    edges {\n      node {\n        id\n        feed\n        at\n        accepted\n        refused\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.FeedReceiptsDocument,
    "fragment ReceiptState on FeedReceipt {\n  id\n  feed\n  at\n  accepted\n  refused\n  outcomes {\n    index\n    accepted\n    recordId\n    code\n    field\n    message\n    remedy\n  }\n}": types.ReceiptStateFragmentDoc,
    "mutation ReleaseSeizures($input: ReleaseSeizuresInput!) {\n  releaseSeizures(input: $input) {\n    receipt {\n      ...ReceiptState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ReleaseSeizuresDocument,
    "mutation ReportAnnouncements($input: ReportAnnouncementsInput!) {\n  reportAnnouncements(input: $input) {\n    receipt {\n      ...ReceiptState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ReportAnnouncementsDocument,
    "mutation ReportBans($input: ReportBansInput!) {\n  reportBans(input: $input) {\n    receipt {\n      ...ReceiptState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ReportBansDocument,
    "mutation ReportCertificates($input: ReportCertificatesInput!) {\n  reportCertificates(input: $input) {\n    receipt {\n      ...ReceiptState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ReportCertificatesDocument,
    "mutation ReportInvoices($input: ReportInvoicesInput!) {\n  reportInvoices(input: $input) {\n    receipt {\n      ...ReceiptState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ReportInvoicesDocument,
    "mutation ReportParties($input: ReportPartiesInput!) {\n  reportParties(input: $input) {\n    receipt {\n      ...ReceiptState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ReportPartiesDocument,
    "mutation ReportPolicies($input: ReportPoliciesInput!) {\n  reportPolicies(input: $input) {\n    receipt {\n      ...ReceiptState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ReportPoliciesDocument,
    "mutation ReportPowersOfAttorney($input: ReportPowersOfAttorneyInput!) {\n  reportPowersOfAttorney(input: $input) {\n    receipt {\n      ...ReceiptState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ReportPowersOfAttorneyDocument,
    "mutation ReportSeizures($input: ReportSeizuresInput!) {\n  reportSeizures(input: $input) {\n    receipt {\n      ...ReceiptState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ReportSeizuresDocument,
    "mutation ReportTaxes($input: ReportTaxesInput!) {\n  reportTaxes(input: $input) {\n    receipt {\n      ...ReceiptState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ReportTaxesDocument,
    "mutation ReportTests($input: ReportTestsInput!) {\n  reportTests(input: $input) {\n    receipt {\n      ...ReceiptState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ReportTestsDocument,
    "mutation ReportThefts($input: ReportTheftsInput!) {\n  reportThefts(input: $input) {\n    receipt {\n      ...ReceiptState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ReportTheftsDocument,
    "mutation AcceptApplications($input: BulkInput!) {\n  acceptApplications(input: $input) {\n    bulk {\n      ...BulkOutcomes\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.AcceptApplicationsDocument,
    "mutation ApproveApplications($input: BulkInput!) {\n  approveApplications(input: $input) {\n    bulk {\n      ...BulkOutcomes\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ApproveApplicationsDocument,
    "mutation ApproveVisit($input: ApproveVisitInput!) {\n  approveVisit(input: $input) {\n    visit {\n      ...VisitState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ApproveVisitDocument,
    "mutation ArchiveApplications($input: BulkInput!) {\n  archiveApplications(input: $input) {\n    bulk {\n      ...BulkOutcomes\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ArchiveApplicationsDocument,
    "query Batch($id: ID!) {\n  batch(id: $id) {\n    ...BatchState\n  }\n}": types.BatchDocument,
    "subscription BatchProgress($id: ID!) {\n  batchProgress(id: $id) {\n    id\n    status\n    rowCount\n    waiting\n    done\n    failed\n    etaSeconds\n  }\n}": types.BatchProgressDocument,
    "query BatchRows($id: ID!, $first: Int!, $after: String) {\n  batch(id: $id) {\n    rows(first: $first, after: $after) {\n      edges {\n        node {\n          line\n          status\n          userErrors {\n            ...Refusal\n          }\n          application {\n            id\n            version\n            vin\n            status\n            plateNo\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": types.BatchRowsDocument,
    "fragment BatchState on Batch {\n  id\n  version\n  status\n  listHash\n  rowCount\n  waiting\n  done\n  failed\n  cancelled\n  etaSeconds\n  confirmedAt\n  finishedAt\n  failedRowsUrl\n}": types.BatchStateFragmentDoc,
    "query Batches($first: Int!, $after: String) {\n  batches(first: $first, after: $after) {\n    edges {\n      node {\n        ...BatchState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.BatchesDocument,
    "fragment BulkOutcomes on Bulk {\n  outcomes {\n    id\n    done\n    version\n    userErrors {\n      code\n      field\n      message\n      retryable\n    }\n  }\n}": types.BulkOutcomesFragmentDoc,
    "mutation CancelBatch($input: CancelBatchInput!) {\n  cancelBatch(input: $input) {\n    batch {\n      ...BatchState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.CancelBatchDocument,
    "mutation CancelVisit($input: CancelVisitInput!) {\n  cancelVisit(input: $input) {\n    visit {\n      ...VisitState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.CancelVisitDocument,
    "mutation CloseVisit($input: CloseVisitInput!) {\n  closeVisit(input: $input) {\n    visit {\n      ...VisitState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.CloseVisitDocument,
    "mutation ConfirmBatch($input: ConfirmBatchInput!) {\n  confirmBatch(input: $input) {\n    batch {\n      ...BatchState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ConfirmBatchDocument,
    "mutation DrawNumbers($input: BulkInput!) {\n  drawNumbers(input: $input) {\n    bulk {\n      ...BulkOutcomes\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.DrawNumbersDocument,
    "mutation FinishPlates($input: FinishPlatesInput!) {\n  finishPlates(input: $input) {\n    bulk {\n      ...BulkOutcomes\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.FinishPlatesDocument,
    "mutation InspectVehicles($input: InspectVehiclesInput!) {\n  inspectVehicles(input: $input) {\n    bulk {\n      ...BulkOutcomes\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.InspectVehiclesDocument,
    "mutation IssueDocumentSets($input: BulkInput!) {\n  issueDocumentSets(input: $input) {\n    bulk {\n      ...BulkOutcomes\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.IssueDocumentSetsDocument,
    "mutation OpenBatch($input: OpenBatchInput!) {\n  openBatch(input: $input) {\n    batch {\n      ...BatchState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.OpenBatchDocument,
    "mutation RefuseApplications($input: RefuseApplicationsInput!) {\n  refuseApplications(input: $input) {\n    bulk {\n      ...BulkOutcomes\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RefuseApplicationsDocument,
    "mutation RequestVisit($input: RequestVisitInput!) {\n  requestVisit(input: $input) {\n    visit {\n      ...VisitState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RequestVisitDocument,
    "mutation StartPlates($input: BulkInput!) {\n  startPlates(input: $input) {\n    bulk {\n      ...BulkOutcomes\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.StartPlatesDocument,
    "mutation StartReviews($input: BulkInput!) {\n  startReviews(input: $input) {\n    bulk {\n      ...BulkOutcomes\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.StartReviewsDocument,
    "mutation StartVisit($input: StartVisitInput!) {\n  startVisit(input: $input) {\n    visit {\n      ...VisitState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.StartVisitDocument,
    "query Visit($id: ID!) {\n  visit(id: $id) {\n    ...VisitState\n    host {\n      nameMasked\n      identityMasked\n    }\n    batches(first: 20) {\n      edges {\n        node {\n          ...BatchState\n        }\n      }\n    }\n  }\n}": types.VisitDocument,
    "fragment VisitState on Visit {\n  id\n  version\n  status\n  stationId\n  siteAddress\n  heldOn\n  plannedCount\n  teamStaffIds\n  blanksIssued\n  blanksReturned\n  viewerMay {\n    verb\n    blockedBy\n  }\n}": types.VisitStateFragmentDoc,
    "query Visits($first: Int!, $after: String) {\n  visits(first: $first, after: $after) {\n    edges {\n      node {\n        ...VisitState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.VisitsDocument,
    "mutation AdvanceClock($seconds: Int!) {\n  sandboxAdvanceClock(seconds: $seconds)\n}": types.AdvanceClockDocument,
    "query Messages($personName: String, $accidentId: ID) {\n  sandboxMessages(personName: $personName, accidentId: $accidentId) {\n    id\n    accidentId\n    template\n    numberMasked\n    text\n  }\n}": types.MessagesDocument,
    "mutation SetSmsDown($down: Boolean!) {\n  sandboxSetSmsDown(down: $down)\n}": types.SetSmsDownDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AcceptLiability($input: PartyAnswerInput!) {\n  acceptLiability(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}"): typeof import('./graphql.js').AcceptLiabilityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Accident($id: ID!) {\n  accident(id: $id) {\n    ...AccidentState\n    statusSince\n    occurredAt\n    reportedAt\n    place\n    at {\n      latitude\n      longitude\n    }\n    elapsedSeconds\n    liabilityWaitSeconds\n    parties {\n      id\n      number\n      kind\n      plateNo\n      nameMasked\n      mobileMasked\n      insurerPartnerId\n      policyNos\n      degree\n      shareBps\n    }\n    evidence {\n      id\n      kind\n      partyNo\n      status\n      flags\n      link\n    }\n    clocks {\n      clock\n      words\n      owner\n      calendar\n      dueAt\n      metAt\n      breachedAt\n      article\n      verified\n    }\n    timeline {\n      seq\n      type\n      hat\n      at\n      hash\n    }\n  }\n}"): typeof import('./graphql.js').AccidentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment AccidentState on Accident {\n  id\n  version\n  number\n  status\n  lane\n  procedures\n  groundCodes\n  doNow\n  evidenceComplete\n  evidenceMissing {\n    kind\n    partyNo\n  }\n  jointRequestHash\n  liability {\n    id\n    form\n    issue\n    status\n    documentHash\n    objectionDueAt\n    shares {\n      number\n      degree\n      shareBps\n      faultCodes\n    }\n  }\n  awaiting {\n    whom\n    ids\n    verb\n    since\n    dueAt\n  }\n  viewerMay {\n    verb\n    blockedBy\n  }\n}"): typeof import('./graphql.js').AccidentStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Accidents($first: Int!, $after: String, $filter: AccidentFilterInput) {\n  accidents(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        id\n        version\n        number\n        status\n        statusSince\n        reportedAt\n        elapsedSeconds\n        parties {\n          number\n          plateNo\n          nameMasked\n          insurerPartnerId\n          shareBps\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').AccidentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AskMoreEvidence($input: AccidentReasonInput!) {\n  askMoreEvidence(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}"): typeof import('./graphql.js').AskMoreEvidenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CancelAccident($input: AccidentChangeInput!) {\n  cancelAccident(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}"): typeof import('./graphql.js').CancelAccidentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ChallengeLiability($input: ChallengeLiabilityInput!) {\n  challengeLiability(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}"): typeof import('./graphql.js').ChallengeLiabilityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ChooseSettlement($input: ChooseSettlementInput!) {\n  chooseSettlement(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}"): typeof import('./graphql.js').ChooseSettlementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ClaimFigures($from: Date!, $to: Date!, $by: [ClaimDimension!]!) {\n  claimFigures(from: $from, to: $to, by: $by) {\n    truncated\n    rows {\n      day\n      policeUnitId\n      policeUnitName\n      insurerPartnerId\n      divisionCode\n      reported\n      fastLane\n      handedToPolice\n      agreed\n      determined\n      objected\n      changedByReview\n      paid\n      closed\n      cancelled\n      heldNow\n      answerSecondsP50\n      answerSecondsP95\n      within5MinBps\n      reportToLiabilitySecondsP50\n      reportToLiabilitySecondsP95\n      reportToPaidSecondsP50\n      reportToPaidSecondsP95\n      within15MinBps\n      within30MinBps\n      withoutPoliceBps\n      objectionBps\n      assessedNetFen\n      paidFen\n    }\n  }\n}"): typeof import('./graphql.js').ClaimFiguresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConcludeReview($input: ConcludeReviewInput!) {\n  concludeReview(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}"): typeof import('./graphql.js').ConcludeReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmAgreement($input: AccidentChangeInput!) {\n  confirmAgreement(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}"): typeof import('./graphql.js').ConfirmAgreementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CorrectLiability($input: CorrectLiabilityInput!) {\n  correctLiability(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}"): typeof import('./graphql.js').CorrectLiabilityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DraftAgreement($input: DraftAgreementInput!) {\n  draftAgreement(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}"): typeof import('./graphql.js').DraftAgreementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ForwardReview($input: AccidentChangeInput!) {\n  forwardReview(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}"): typeof import('./graphql.js').ForwardReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation HoldAccident($input: AccidentReasonInput!) {\n  holdAccident(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}"): typeof import('./graphql.js').HoldAccidentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation IssueLiability($input: IssueLiabilityInput!) {\n  issueLiability(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}"): typeof import('./graphql.js').IssueLiabilityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query LiabilityProposal($parties: [ProposalPartyInput!]!) {\n  liabilityProposal(parties: $parties) {\n    shares {\n      number\n      degree\n      shareBps\n      faultCodes\n    }\n    confidence\n    basis\n    needsOfficer\n  }\n}"): typeof import('./graphql.js').LiabilityProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation NameThingOwner($input: NameThingOwnerInput!) {\n  nameThingOwner(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}"): typeof import('./graphql.js').NameThingOwnerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ObjectLiability($input: ObjectLiabilityInput!) {\n  objectLiability(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}"): typeof import('./graphql.js').ObjectLiabilityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReleaseAccident($input: AccidentReasonInput!) {\n  releaseAccident(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}"): typeof import('./graphql.js').ReleaseAccidentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReportAccident($input: ReportAccidentInput!) {\n  reportAccident(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}"): typeof import('./graphql.js').ReportAccidentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestOfficer($input: AccidentReasonInput!) {\n  requestOfficer(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}"): typeof import('./graphql.js').RequestOfficerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestOnlineLiability($input: PartyAnswerInput!) {\n  requestOnlineLiability(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}"): typeof import('./graphql.js').RequestOnlineLiabilityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReturnAgreement($input: AccidentReasonInput!) {\n  returnAgreement(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}"): typeof import('./graphql.js').ReturnAgreementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SendOfficer($input: AccidentReasonInput!) {\n  sendOfficer(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}"): typeof import('./graphql.js').SendOfficerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SettleGeneral($input: AccidentReasonInput!) {\n  settleGeneral(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}"): typeof import('./graphql.js').SettleGeneralDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Settlement($id: ID!) {\n  accident(id: $id) {\n    ...PaidState\n    reportedAt\n    parties {\n      id\n      number\n    }\n    offer {\n      id\n      status\n      documentHash\n      payerIds\n      joinedIds\n      totalFen\n      legs {\n        ...LegState\n      }\n    }\n  }\n}"): typeof import('./graphql.js').SettlementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignAgreement($input: PartyAnswerInput!) {\n  signAgreement(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}"): typeof import('./graphql.js').SignAgreementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TriageAccident($input: TriageAccidentInput!) {\n  triageAccident(input: $input) {\n    accident {\n      ...AccidentState\n    }\n    userErrors {\n      ...Refusal\n    }\n    replayed\n  }\n}"): typeof import('./graphql.js').TriageAccidentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DecideFinding($input: DecideFindingInput!) {\n  decideFinding(input: $input) {\n    fraudFinding {\n      id\n      version\n      check\n      words\n      action\n      hard\n      status\n      held\n      matchedNumber\n      matchedId\n      facts {\n        name\n        value\n      }\n      decidedAt\n      reason\n      viewerMay {\n        verb\n        blockedBy\n      }\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').DecideFindingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmLoss($input: LossChangeInput!) {\n  confirmLoss(input: $input) {\n    loss {\n      ...LossState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ConfirmLossDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeclareNoLoss($input: NoLossInput!) {\n  declareNoLoss(input: $input) {\n    accident {\n      id\n      version\n      status\n      losses(first: 20) {\n        edges {\n          node {\n            ...LossState\n          }\n        }\n      }\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').DeclareNoLossDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DelegateLoss($input: DelegateLossInput!) {\n  delegateLoss(input: $input) {\n    accident {\n      id\n      version\n      status\n      losses(first: 20) {\n        edges {\n          node {\n            ...LossState\n          }\n        }\n      }\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').DelegateLossDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DisputeLoss($input: DisputeLossInput!) {\n  disputeLoss(input: $input) {\n    loss {\n      ...LossState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').DisputeLossDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DraftLoss($input: DraftLossInput!) {\n  draftLoss(input: $input) {\n    loss {\n      ...LossState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').DraftLossDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EscalateLoss($input: LossChangeInput!) {\n  escalateLoss(input: $input) {\n    loss {\n      ...LossState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').EscalateLossDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation FinishLoss($input: AccidentChangeInput!) {\n  finishLoss(input: $input) {\n    accident {\n      id\n      version\n      status\n      losses(first: 20) {\n        edges {\n          node {\n            ...LossState\n          }\n        }\n      }\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').FinishLossDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment LossState on LossAssessment {\n  id\n  version\n  accidentId\n  kind\n  status\n  resurveyNeeded\n  offline\n  netFen\n  cumulativeFen\n  viewerMay {\n    verb\n    blockedBy\n  }\n}"): typeof import('./graphql.js').LossStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReviseLoss($input: ReviseLossInput!) {\n  reviseLoss(input: $input) {\n    loss {\n      ...LossState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ReviseLossDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StartLoss($input: AccidentChangeInput!) {\n  startLoss(input: $input) {\n    accident {\n      id\n      version\n      status\n      losses(first: 20) {\n        edges {\n          node {\n            ...LossState\n          }\n        }\n      }\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').StartLossDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SupplementLoss($input: SupplementLossInput!) {\n  supplementLoss(input: $input) {\n    loss {\n      ...LossState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').SupplementLossDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WaiveLoss($input: NoLossInput!) {\n  waiveLoss(input: $input) {\n    accident {\n      id\n      version\n      status\n      losses(first: 20) {\n        edges {\n          node {\n            ...LossState\n          }\n        }\n      }\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').WaiveLossDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConsentOffer($input: ConsentOfferInput!) {\n  consentOffer(input: $input) {\n    accident {\n      ...OfferState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ConsentOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DisputeOffer($input: DisputeOfferInput!) {\n  disputeOffer(input: $input) {\n    accident {\n      ...OfferState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').DisputeOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment LegState on SettlementLeg {\n  id\n  seq\n  kind\n  from\n  to\n  head\n  amountFen\n  payerKind\n  payerId\n  payeeKind\n  payeeId\n  policyNo\n  paidById\n  recoveryRight\n  needsPersonalConsent\n  basis\n  article\n  step\n  source\n  verified\n  reversesLegId\n}"): typeof import('./graphql.js').LegStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MakeOffer($input: MakeOfferInput!) {\n  makeOffer(input: $input) {\n    accident {\n      ...OfferState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').MakeOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation NamePayeeAccount($input: NamePayeeAccountInput!) {\n  namePayeeAccount(input: $input) {\n    accident {\n      ...OfferState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').NamePayeeAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment OfferState on Accident {\n  id\n  version\n  status\n  offer {\n    id\n    version\n    offerVersion\n    status\n    scope\n    mode\n    documentHash\n    payerIds\n    joinedIds\n    madeAt\n    expiresAt\n    viewerMay {\n      verb\n      blockedBy\n    }\n  }\n}"): typeof import('./graphql.js').OfferStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Offers($id: ID!) {\n  accident(id: $id) {\n    id\n    offers {\n      id\n      offerVersion\n      status\n      scope\n      madeAt\n      endedAt\n    }\n    offer {\n      id\n      accidentId\n      reason\n      totalFen\n      warnings {\n        ...Refusal\n      }\n      consents {\n        partyId\n        consentedAt\n        channel\n        accountMasked\n      }\n      legs {\n        ...LegState\n      }\n    }\n  }\n}"): typeof import('./graphql.js').OffersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SettlementPreview($input: SettlementPreviewInput!) {\n  settlementPreview(input: $input) {\n    mode\n    legs {\n      ...LegState\n    }\n    pockets {\n      partyId\n      lossFen\n      uncoveredFen\n      paidFen\n      pocketFen\n    }\n    warnings {\n      ...Refusal\n    }\n    refusals {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').SettlementPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AcceptRecovery($input: AcceptRecoveryInput!) {\n  acceptRecovery(input: $input) {\n    recovery {\n      ...RecoveryState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').AcceptRecoveryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmReceived($input: ConfirmReceivedInput!) {\n  confirmReceived(input: $input) {\n    accident {\n      ...PaidState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ConfirmReceivedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DisputeRecovery($input: RecoveryReasonInput!) {\n  disputeRecovery(input: $input) {\n    recovery {\n      ...RecoveryState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').DisputeRecoveryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query NettingStatements($first: Int!, $after: String) {\n  nettingStatements(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        firstPartnerId\n        secondPartnerId\n        day\n        firstOwesFen\n        secondOwesFen\n        balanceFen\n        recoveryCount\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').NettingStatementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PaidState on Accident {\n  id\n  version\n  status\n  paidAt\n  elapsedSeconds\n  payments {\n    ...PaymentState\n  }\n  legMarks {\n    legId\n    kind\n    byId\n    createdAt\n  }\n}"): typeof import('./graphql.js').PaidStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PayClaim($input: PayClaimInput!) {\n  payClaim(input: $input) {\n    accident {\n      ...PaidState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').PayClaimDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PaymentState on Payment {\n  id\n  version\n  legId\n  insurerPartnerId\n  attempt\n  status\n  channel\n  idempotencyKey\n  amountFen\n  orderRef\n  failureCode\n  valueOn\n  sentAt\n  settledAt\n}"): typeof import('./graphql.js').PaymentStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Payments($first: Int!, $after: String, $filter: PaymentFilterInput) {\n  payments(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...PaymentState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').PaymentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReconcilePayments($input: ReconcilePaymentsInput!) {\n  reconcilePayments(input: $input) {\n    reconciliation {\n      id\n      version\n      day\n      lineCount\n      matchedCount\n      gapCount\n      overpaidCount\n      ranAt\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ReconcilePaymentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ReconciliationItemState on ReconciliationItem {\n  id\n  version\n  kind\n  status\n  subject\n  paymentId\n  day\n  amountFen\n  reason\n  resolution\n  resolvedAt\n  viewerMay {\n    verb\n    blockedBy\n  }\n}"): typeof import('./graphql.js').ReconciliationItemStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReconciliationItems($first: Int!, $after: String, $filter: ReconciliationItemFilterInput) {\n  reconciliationItems(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...ReconciliationItemState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').ReconciliationItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordRecovered($input: RecordRecoveredInput!) {\n  recordRecovered(input: $input) {\n    accident {\n      ...PaidState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').RecordRecoveredDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Recoveries($first: Int!, $after: String, $filter: RecoveryFilterInput) {\n  recoveries(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...RecoveryState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').RecoveriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment RecoveryState on Recovery {\n  id\n  version\n  accidentId\n  legId\n  kind\n  creditorPartnerId\n  debtorPartnerId\n  amountFen\n  status\n  claimedAt\n  answeredAt\n  reason\n  statementId\n  viewerMay {\n    verb\n    blockedBy\n  }\n}"): typeof import('./graphql.js').RecoveryStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RenewPayeeAccount($input: RenewPayeeAccountInput!) {\n  renewPayeeAccount(input: $input) {\n    accident {\n      ...PaidState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').RenewPayeeAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ResolveReconciliationItem($input: ResolveReconciliationItemInput!) {\n  resolveReconciliationItem(input: $input) {\n    item {\n      ...ReconciliationItemState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ResolveReconciliationItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawRecovery($input: RecoveryReasonInput!) {\n  withdrawRecovery(input: $input) {\n    recovery {\n      ...RecoveryState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').WithdrawRecoveryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ClaimRefusalState on ClaimRefusal {\n  id\n  version\n  status\n  ground\n  reason\n  decidedAt\n  letterDueAt\n  letterDueProvisional\n  letterNo\n  letterSentAt\n  alertedAt\n  party {\n    id\n    number\n  }\n  viewerMay {\n    verb\n    blockedBy\n  }\n}"): typeof import('./graphql.js').ClaimRefusalStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordRefusalLetter($input: RecordRefusalLetterInput!) {\n  recordRefusalLetter(input: $input) {\n    claimRefusal {\n      ...ClaimRefusalState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').RecordRefusalLetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RefuseClaim($input: RefuseClaimInput!) {\n  refuseClaim(input: $input) {\n    claimRefusal {\n      ...ClaimRefusalState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').RefuseClaimDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AcceptSharing($input: AcceptSharingInput!) {\n  acceptSharing(input: $input) {\n    sharingAgreement {\n      ...SharingAgreementState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').AcceptSharingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CheckIn($input: CheckInInput!) {\n  checkIn(input: $input) {\n    shift {\n      ...RuralShiftState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').CheckInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CheckOut($input: CheckOutInput!) {\n  checkOut(input: $input) {\n    shift {\n      ...RuralShiftState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').CheckOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CloseRuralPoint($input: CloseRuralPointInput!) {\n  closeRuralPoint(input: $input) {\n    ruralPoint {\n      ...RuralPointState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').CloseRuralPointDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmHazardFixed($input: ConfirmHazardFixedInput!) {\n  confirmHazardFixed(input: $input) {\n    hazard {\n      ...HazardState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ConfirmHazardFixedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EndRuralPosting($input: EndRuralPostingInput!) {\n  endRuralPosting(input: $input) {\n    posting {\n      ...RuralPostingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').EndRuralPostingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EndSharing($input: EndSharingInput!) {\n  endSharing(input: $input) {\n    sharingAgreement {\n      ...SharingAgreementState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').EndSharingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment HazardState on Hazard {\n  id\n  version\n  postingId\n  pointId\n  role\n  place\n  latitude\n  longitude\n  kind\n  severity\n  status\n  sentTo\n  sentAt\n  fixedAt\n}"): typeof import('./graphql.js').HazardStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Hazards($first: Int!, $after: String, $filter: HazardFilterInput) {\n  hazards(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...HazardState\n        viewerMay {\n          verb\n          blockedBy\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').HazardsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpenRuralPoint($input: OpenRuralPointInput!) {\n  openRuralPoint(input: $input) {\n    ruralPoint {\n      ...RuralPointState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').OpenRuralPointDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PersuasionRecordState on PersuasionRecord {\n  id\n  version\n  postingId\n  pointId\n  role\n  kind\n  at\n  plateNo\n  action\n  followUp\n}"): typeof import('./graphql.js').PersuasionRecordStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PersuasionRecords($first: Int!, $after: String, $filter: PersuasionRecordFilterInput) {\n  persuasionRecords(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...PersuasionRecordState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').PersuasionRecordsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PostRuralStaff($input: PostRuralStaffInput!) {\n  postRuralStaff(input: $input) {\n    posting {\n      ...RuralPostingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').PostRuralStaffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProposeSharing($input: ProposeSharingInput!) {\n  proposeSharing(input: $input) {\n    sharingAgreement {\n      ...SharingAgreementState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ProposeSharingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordPersuasion($input: RecordPersuasionInput!) {\n  recordPersuasion(input: $input) {\n    persuasionRecord {\n      ...PersuasionRecordState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').RecordPersuasionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReportHazard($input: ReportHazardInput!) {\n  reportHazard(input: $input) {\n    hazard {\n      ...HazardState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ReportHazardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RuralFigures {\n  ruralFigures {\n    points {\n      type\n      open\n    }\n    persuasionsThisMonth\n    hazards {\n      status\n      count\n    }\n  }\n}"): typeof import('./graphql.js').RuralFiguresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RuralPoint($id: ID!, $first: Int!, $after: String) {\n  ruralPoint(id: $id) {\n    ...RuralPointState\n    viewerMay {\n      verb\n      blockedBy\n    }\n    postings(first: $first, after: $after) {\n      edges {\n        node {\n          ...RuralPostingState\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"): typeof import('./graphql.js').RuralPointDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment RuralPointState on RuralPoint {\n  id\n  version\n  type\n  adminCode\n  name\n  latitude\n  longitude\n  openHours\n  phone\n  services\n  ownerPartnerId\n  status\n  closedAt\n  shiftsOpen\n}"): typeof import('./graphql.js').RuralPointStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RuralPoints($first: Int!, $after: String, $filter: RuralPointFilterInput) {\n  ruralPoints(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...RuralPointState\n        viewerMay {\n          verb\n          blockedBy\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').RuralPointsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment RuralPostingState on RuralPosting {\n  id\n  version\n  staffId\n  partnerId\n  pointId\n  role\n  validFrom\n  validTo\n  status\n  endedAt\n}"): typeof import('./graphql.js').RuralPostingStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment RuralShiftState on RuralShift {\n  id\n  version\n  postingId\n  pointId\n  role\n  checkedInAt\n  checkedOutAt\n}"): typeof import('./graphql.js').RuralShiftStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SendHazard($input: SendHazardInput!) {\n  sendHazard(input: $input) {\n    hazard {\n      ...HazardState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').SendHazardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment SharingAgreementState on SharingAgreement {\n  id\n  version\n  fromPartnerId\n  toPartnerId\n  resource\n  resourceId\n  purpose\n  fields\n  validFrom\n  validTo\n  status\n  endedAt\n}"): typeof import('./graphql.js').SharingAgreementStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SharingAgreements($first: Int!, $after: String, $filter: SharingAgreementFilterInput) {\n  sharingAgreements(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...SharingAgreementState\n        viewerMay {\n          verb\n          blockedBy\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').SharingAgreementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AcceptJob($input: DispatchJobChangeInput!) {\n  acceptJob(input: $input) {\n    job {\n      ...DispatchJobState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').AcceptJobDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription AccidentEvents($accidentId: ID, $types: [String!]) {\n  accidentEvents(accidentId: $accidentId, types: $types) {\n    type\n    at\n    accident {\n      id\n      version\n      number\n      status\n      dispatchJobs {\n        ...DispatchJobState\n      }\n    }\n  }\n}"): typeof import('./graphql.js').AccidentEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ArriveAtScene($input: DispatchJobChangeInput!) {\n  arriveAtScene(input: $input) {\n    job {\n      ...DispatchJobState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ArriveAtSceneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AskSeat($input: AskSeatInput!) {\n  askSeat(input: $input) {\n    accident {\n      id\n      version\n      status\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').AskSeatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ClearRoad($input: DispatchJobChangeInput!) {\n  clearRoad(input: $input) {\n    job {\n      ...DispatchJobState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ClearRoadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ComeBack($input: SeatChangeInput!) {\n  comeBack(input: $input) {\n    seat {\n      ...SeatState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ComeBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DisbandTeam($input: SceneTeamChangeInput!) {\n  disbandTeam(input: $input) {\n    team {\n      ...SceneTeamState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').DisbandTeamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment DispatchJobState on DispatchJob {\n  id\n  version\n  accidentId\n  way\n  pointId\n  status\n  place\n  latitude\n  longitude\n  etaSeconds\n  score\n  offeredAt\n  acceptBy\n  acceptedAt\n  arrivedAt\n  clearedAt\n  finishedAt\n}"): typeof import('./graphql.js').DispatchJobStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DispatchTeam($input: DispatchTeamInput!) {\n  dispatchTeam(input: $input) {\n    job {\n      ...DispatchJobState\n      team {\n        ...SceneTeamState\n      }\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').DispatchTeamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation FinishJob($input: DispatchJobChangeInput!) {\n  finishJob(input: $input) {\n    job {\n      ...DispatchJobState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').FinishJobDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation FinishTask($input: SeatTaskChangeInput!) {\n  finishTask(input: $input) {\n    task {\n      ...SeatTaskState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').FinishTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation FormTeam($input: FormTeamInput!) {\n  formTeam(input: $input) {\n    team {\n      ...SceneTeamState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').FormTeamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation GoAway($input: SeatChangeInput!) {\n  goAway(input: $input) {\n    seat {\n      ...SeatState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').GoAwayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation GoOffDuty($input: SeatChangeInput!) {\n  goOffDuty(input: $input) {\n    seat {\n      ...SeatState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').GoOffDutyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation GoOffline($input: SceneTeamChangeInput!) {\n  goOffline(input: $input) {\n    team {\n      ...SceneTeamState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').GoOfflineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation GoOnDuty($input: GoOnDutyInput!) {\n  goOnDuty(input: $input) {\n    seat {\n      ...SeatState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').GoOnDutyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation GoOnline($input: SceneTeamChangeInput!) {\n  goOnline(input: $input) {\n    team {\n      ...SceneTeamState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').GoOnlineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation HandOverTask($input: HandOverTaskInput!) {\n  handOverTask(input: $input) {\n    task {\n      ...SeatTaskState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').HandOverTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecallTeam($input: DispatchJobChangeInput!) {\n  recallTeam(input: $input) {\n    job {\n      ...DispatchJobState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').RecallTeamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReleaseTask($input: SeatTaskChangeInput!) {\n  releaseTask(input: $input) {\n    task {\n      ...SeatTaskState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ReleaseTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReportPosition($input: ReportPositionInput!) {\n  reportPosition(input: $input) {\n    team {\n      ...SceneTeamState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ReportPositionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment SceneTeamState on SceneTeam {\n  id\n  version\n  policeStaffId\n  insurerStaffId\n  isPair\n  vehicle\n  homeZone\n  kit\n  certValidTo\n  status\n  lastPositionAt\n}"): typeof import('./graphql.js').SceneTeamStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SceneTeams {\n  sceneTeams {\n    ...SceneTeamState\n    viewerMay {\n      verb\n      blockedBy\n    }\n  }\n}"): typeof import('./graphql.js').SceneTeamsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SeatFigures($since: DateTime!) {\n  seatFigures(since: $since) {\n    divisionCode\n    answered\n    answerSecondsP50\n    answerSecondsP95\n    withinPromiseBps\n  }\n}"): typeof import('./graphql.js').SeatFiguresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription SeatQueueChanged {\n  seatQueueChanged {\n    ...SeatTaskState\n  }\n}"): typeof import('./graphql.js').SeatQueueChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment SeatState on Seat {\n  id\n  version\n  orgKind\n  orgPartnerId\n  holderStaffId\n  skills\n  zones\n  maxParallel\n  status\n  offDutyAt\n}"): typeof import('./graphql.js').SeatStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment SeatTaskState on SeatTask {\n  id\n  version\n  orgKind\n  skill\n  kind\n  recordId\n  zone\n  priority\n  waitingSince\n  status\n  takenBySeatId\n  takenByStaffId\n  takenAt\n  handedOverFrom\n  escalation\n  endedAt\n}"): typeof import('./graphql.js').SeatTaskStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SeatTasks($first: Int!, $after: String, $filter: SeatTaskFilterInput) {\n  seatTasks(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...SeatTaskState\n        viewerMay {\n          verb\n          blockedBy\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').SeatTasksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Seats($first: Int!, $after: String, $filter: SeatFilterInput) {\n  seats(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...SeatState\n        viewerMay {\n          verb\n          blockedBy\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').SeatsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TakeTask($input: TakeTaskInput!) {\n  takeTask(input: $input) {\n    task {\n      ...SeatTaskState\n      accident {\n        id\n        version\n        number\n        status\n        place\n      }\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').TakeTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AcceptOrder($input: GuardOrderChangeInput!) {\n  acceptOrder(input: $input) {\n    guardOrder {\n      ...GuardOrderState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').AcceptOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AdmitMember($input: AdmitMemberInput!) {\n  admitMember(input: $input) {\n    member {\n      ...AssociationMemberState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').AdmitMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AgreeFeeLink($input: AgreeFeeLinkInput!) {\n  agreeFeeLink(input: $input) {\n    site {\n      ...SiteState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').AgreeFeeLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ApproveHouseholdExport($input: HouseholdExportChangeInput!) {\n  approveHouseholdExport(input: $input) {\n    householdExport {\n      ...HouseholdExportState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ApproveHouseholdExportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ArriveAtOrder($input: GuardOrderChangeInput!) {\n  arriveAtOrder(input: $input) {\n    guardOrder {\n      ...GuardOrderState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ArriveAtOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ArrivePatrol($input: PatrolChangeInput!) {\n  arrivePatrol(input: $input) {\n    patrol {\n      ...PatrolState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ArrivePatrolDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AssessSite($input: AssessSiteInput!) {\n  assessSite(input: $input) {\n    assessment {\n      ...AssessmentState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').AssessSiteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AssessmentRankings($after: String, $first: Int!, $quarter: String) {\n  assessmentRankings(after: $after, first: $first, quarter: $quarter) {\n    edges {\n      node {\n        ...RankingState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').AssessmentRankingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AssessmentRules {\n  assessmentRules {\n    consequences {\n      result\n      zh\n    }\n    deductions {\n      ground\n      hundredths\n      isForcedLast\n    }\n    parts {\n      items\n      part\n      weight\n      zh\n    }\n    source\n  }\n}"): typeof import('./graphql.js').AssessmentRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment AssessmentState on Assessment {\n  id\n  version\n  status\n  bonusPoints\n  bonusReason\n  decision\n  deductions {\n    count\n    ground\n    reason\n  }\n  isEliminationRecommended\n  isLast\n  isUpheld\n  objectBy\n  objection\n  peerGroup\n  publishedAt\n  quarter\n  rank\n  rectifyBy\n  result\n  scoreHundredths\n  siteId\n  siteName\n  totalHundredths\n  viewerMay {\n    blockedBy\n    verb\n  }\n}"): typeof import('./graphql.js').AssessmentStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Assessments($after: String, $first: Int!, $quarter: String, $siteId: ID) {\n  assessments(after: $after, first: $first, quarter: $quarter, siteId: $siteId) {\n    edges {\n      node {\n        ...AssessmentState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').AssessmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AssignClue($input: AssignClueInput!) {\n  assignClue(input: $input) {\n    clue {\n      ...ClueState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').AssignClueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AssociationFacts {\n  associationFacts {\n    code\n    count\n    isDemo\n    source\n  }\n}"): typeof import('./graphql.js').AssociationFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment AssociationMemberState on AssociationMember {\n  id\n  version\n  status\n  joinedOn\n  name\n  partnerId\n  removalReason\n  removedAt\n}"): typeof import('./graphql.js').AssociationMemberStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AssociationMembers($after: String, $first: Int!) {\n  associationMembers(after: $after, first: $first) {\n    edges {\n      node {\n        ...AssociationMemberState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').AssociationMembersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CancelGuardShift($input: GuardShiftChangeInput!) {\n  cancelGuardShift(input: $input) {\n    guardShift {\n      ...GuardShiftState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').CancelGuardShiftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CloseClue($input: ClueChangeInput!) {\n  closeClue(input: $input) {\n    clue {\n      ...ClueState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').CloseClueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CloseGuardPost($input: GuardPostChangeInput!) {\n  closeGuardPost(input: $input) {\n    guardPost {\n      ...GuardPostState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').CloseGuardPostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CloseIncident($input: CloseIncidentInput!) {\n  closeIncident(input: $input) {\n    incident {\n      ...IncidentState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').CloseIncidentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CloseSite($input: SiteChangeInput!) {\n  closeSite(input: $input) {\n    site {\n      ...SiteState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').CloseSiteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Clue($id: ID!) {\n  clue(id: $id) {\n    ...ClueState\n  }\n}"): typeof import('./graphql.js').ClueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CluePoints {\n  cluePoints\n}"): typeof import('./graphql.js').CluePointsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ClueState on Clue {\n  id\n  version\n  status\n  closedAt\n  isOverdue\n  isVerified\n  judgedAt\n  kind\n  points\n  reportedAt\n  siteId\n  urgency\n  verifyBy\n  words\n  viewerMay {\n    blockedBy\n    verb\n  }\n}"): typeof import('./graphql.js').ClueStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Clues($after: String, $first: Int!, $siteId: ID, $status: ClueStatus) {\n  clues(after: $after, first: $first, siteId: $siteId, status: $status) {\n    edges {\n      node {\n        ...ClueState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').CluesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmInstruction($input: GuardInstructionChangeInput!) {\n  confirmInstruction(input: $input) {\n    guardInstruction {\n      ...GuardInstructionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ConfirmInstructionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CorrectHousehold($input: CorrectHouseholdInput!) {\n  correctHousehold(input: $input) {\n    household {\n      ...HouseholdState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').CorrectHouseholdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DataFlows {\n  dataFlows {\n    allowed\n    basis\n    flow\n    forbidden\n  }\n}"): typeof import('./graphql.js').DataFlowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DecideAssessment($input: DecideAssessmentInput!) {\n  decideAssessment(input: $input) {\n    assessment {\n      ...AssessmentState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').DecideAssessmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EndHousehold($input: EndHouseholdInput!) {\n  endHousehold(input: $input) {\n    household {\n      ...HouseholdState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').EndHouseholdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ExportedHouseholds($after: String, $exportId: ID!, $first: Int!) {\n  exportedHouseholds(after: $after, exportId: $exportId, first: $first) {\n    edges {\n      node {\n        ...HouseholdState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').ExportedHouseholdsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation FindClueFalse($input: JudgeClueInput!) {\n  findClueFalse(input: $input) {\n    clue {\n      ...ClueState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').FindClueFalseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation FinishPatrol($input: PatrolChangeInput!) {\n  finishPatrol(input: $input) {\n    patrol {\n      ...PatrolState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').FinishPatrolDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation GiveFeedback($input: GiveFeedbackInput!) {\n  giveFeedback(input: $input) {\n    guardOrder {\n      ...GuardOrderState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').GiveFeedbackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation GoOffGuard($input: GuardShiftChangeInput!) {\n  goOffGuard(input: $input) {\n    guardShift {\n      ...GuardShiftState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').GoOffGuardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation GoOnGuard($input: GuardShiftChangeInput!) {\n  goOnGuard(input: $input) {\n    guardShift {\n      ...GuardShiftState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').GoOnGuardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment GuardInstructionState on GuardInstruction {\n  id\n  version\n  status\n  doneAt\n  givenAt\n  givenByKind\n  givenByStaffId\n  kind\n  siteId\n  staffId\n  words\n}"): typeof import('./graphql.js').GuardInstructionStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query GuardInstructions($after: String, $first: Int!, $siteId: ID!) {\n  guardInstructions(after: $after, first: $first, siteId: $siteId) {\n    edges {\n      node {\n        ...GuardInstructionState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').GuardInstructionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment GuardOrderState on GuardOrder {\n  id\n  version\n  status\n  acceptBy\n  acceptedAt\n  acts\n  arriveBy\n  arrivedAt\n  arrivedLate\n  fedBackLate\n  feedback\n  feedbackAt\n  feedbackBy\n  incidentId\n  metres\n  offeredAt\n  postId\n  staffId\n  viewerMay {\n    blockedBy\n    verb\n  }\n}"): typeof import('./graphql.js').GuardOrderStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query GuardOrders($after: String, $first: Int!, $status: GuardOrderStatus) {\n  guardOrders(after: $after, first: $first, status: $status) {\n    edges {\n      node {\n        ...GuardOrderState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').GuardOrdersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment GuardPostState on GuardPost {\n  id\n  version\n  status\n  latitude\n  longitude\n  name\n  siteId\n}"): typeof import('./graphql.js').GuardPostStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query GuardRules {\n  guardRules {\n    acceptSeconds\n    acts {\n      act\n      article\n      source\n      zh\n    }\n    arriveConstructionSiteSeconds\n    arriveSeconds\n    feedbackSeconds\n    levels {\n      acts\n      kinds\n      level\n      police\n    }\n    never {\n      article\n      error\n      never\n      zh\n    }\n  }\n}"): typeof import('./graphql.js').GuardRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment GuardShiftState on GuardShift {\n  id\n  version\n  status\n  from\n  offAt\n  onAt\n  postId\n  siteId\n  staffId\n  to\n  viewerMay {\n    blockedBy\n    verb\n  }\n}"): typeof import('./graphql.js').GuardShiftStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query GuardShifts($after: String, $first: Int!, $siteId: ID!, $status: GuardShiftStatus) {\n  guardShifts(after: $after, first: $first, siteId: $siteId, status: $status) {\n    edges {\n      node {\n        ...GuardShiftState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').GuardShiftsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Household($purpose: LookPurpose!, $reference: String, $siteId: ID!, $unitNo: String!) {\n  household(\n    purpose: $purpose\n    reference: $reference\n    siteId: $siteId\n    unitNo: $unitNo\n  ) {\n    ...HouseholdState\n  }\n}"): typeof import('./graphql.js').HouseholdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query HouseholdContact($id: ID!, $purpose: LookPurpose!, $reference: String) {\n  householdContact(id: $id, purpose: $purpose, reference: $reference) {\n    mobile\n    name\n  }\n}"): typeof import('./graphql.js').HouseholdContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment HouseholdExportState on HouseholdExport {\n  id\n  version\n  status\n  decidedByStaffId\n  reason\n  requestedByStaffId\n  siteId\n  taskNo\n  validUntil\n  viewerMay {\n    blockedBy\n    verb\n  }\n}"): typeof import('./graphql.js').HouseholdExportStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query HouseholdExports($after: String, $first: Int!) {\n  householdExports(after: $after, first: $first) {\n    edges {\n      node {\n        ...HouseholdExportState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').HouseholdExportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment HouseholdState on Household {\n  id\n  version\n  status\n  contactBasis\n  contactMobileMasked\n  contactNameMasked\n  movedInOn\n  movedOutOn\n  occupancy\n  plateNos\n  residents\n  siteId\n  unitNo\n}"): typeof import('./graphql.js').HouseholdStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Households($after: String, $first: Int!, $purpose: LookPurpose!, $siteId: ID!) {\n  households(after: $after, first: $first, purpose: $purpose, siteId: $siteId) {\n    edges {\n      node {\n        ...HouseholdState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').HouseholdsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Incident($id: ID!) {\n  incident(id: $id) {\n    ...IncidentState\n  }\n}"): typeof import('./graphql.js').IncidentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment IncidentState on Incident {\n  id\n  version\n  status\n  closedAt\n  details\n  kind\n  latitude\n  level\n  longitude\n  orders {\n    id\n    version\n    status\n    staffId\n    metres\n    acceptBy\n    arriveBy\n    feedbackBy\n    arrivedLate\n    fedBackLate\n    acts\n    feedback\n  }\n  outcome\n  patrol {\n    ...PatrolState\n  }\n  place\n  reportedAt\n  reportedByKind\n  siteId\n  unansweredAt\n  viewerMay {\n    blockedBy\n    verb\n  }\n}"): typeof import('./graphql.js').IncidentStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Incidents($after: String, $first: Int!, $siteId: ID, $status: IncidentStatus) {\n  incidents(after: $after, first: $first, siteId: $siteId, status: $status) {\n    edges {\n      node {\n        ...IncidentState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').IncidentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation InstructGuard($input: InstructGuardInput!) {\n  instructGuard(input: $input) {\n    guardInstruction {\n      ...GuardInstructionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').InstructGuardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyHouseholds($after: String, $first: Int!, $looks: Int!) {\n  myHouseholds(after: $after, first: $first) {\n    edges {\n      node {\n        ...HouseholdState\n        looks(first: $looks) {\n          edges {\n            node {\n              byKind\n              byName\n              purpose\n              reference\n              at\n              keptUntil\n            }\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').MyHouseholdsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ObjectAssessment($input: ObjectAssessmentInput!) {\n  objectAssessment(input: $input) {\n    assessment {\n      ...AssessmentState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ObjectAssessmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpenGuardPost($input: OpenGuardPostInput!) {\n  openGuardPost(input: $input) {\n    guardPost {\n      ...GuardPostState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').OpenGuardPostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpenSite($input: OpenSiteInput!) {\n  openSite(input: $input) {\n    site {\n      ...SiteState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').OpenSiteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PatrolState on Patrol {\n  id\n  version\n  status\n  arrivedAt\n  dispatchedAt\n  finishedAt\n  incidentId\n  urgency\n  viewerMay {\n    blockedBy\n    verb\n  }\n}"): typeof import('./graphql.js').PatrolStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PlanGuardShift($input: PlanGuardShiftInput!) {\n  planGuardShift(input: $input) {\n    guardShift {\n      ...GuardShiftState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').PlanGuardShiftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PublishRanking($input: PublishRankingInput!) {\n  publishRanking(input: $input) {\n    ranking {\n      ...RankingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').PublishRankingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment RankingState on Ranking {\n  id\n  version\n  status\n  entries {\n    isRewarded\n    rank\n    siteName\n    totalHundredths\n  }\n  isRanked\n  objectBy\n  peerGroup\n  publishedAt\n  quarter\n  size\n}"): typeof import('./graphql.js').RankingStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RejectHouseholdExport($input: HouseholdExportChangeInput!) {\n  rejectHouseholdExport(input: $input) {\n    householdExport {\n      ...HouseholdExportState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').RejectHouseholdExportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemoveMember($input: RemoveMemberInput!) {\n  removeMember(input: $input) {\n    member {\n      ...AssociationMemberState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').RemoveMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReportClue($input: ReportClueInput!) {\n  reportClue(input: $input) {\n    clue {\n      ...ClueState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ReportClueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReportHousehold($input: ReportHouseholdInput!) {\n  reportHousehold(input: $input) {\n    household {\n      ...HouseholdState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ReportHouseholdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReportIncident($input: ReportIncidentInput!) {\n  reportIncident(input: $input) {\n    incident {\n      ...IncidentState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ReportIncidentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestHouseholdExport($input: RequestHouseholdExportInput!) {\n  requestHouseholdExport(input: $input) {\n    householdExport {\n      ...HouseholdExportState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').RequestHouseholdExportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestPatrol($input: IncidentChangeInput!) {\n  requestPatrol(input: $input) {\n    incident {\n      ...IncidentState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').RequestPatrolDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReviseAssessment($input: ReviseAssessmentInput!) {\n  reviseAssessment(input: $input) {\n    assessment {\n      ...AssessmentState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ReviseAssessmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Site($id: ID!) {\n  site(id: $id) {\n    ...SiteState\n  }\n}"): typeof import('./graphql.js').SiteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment SiteState on Site {\n  id\n  version\n  status\n  address\n  divisionCode\n  feeLinkAgreedBy\n  feeLinkBps\n  households\n  latitude\n  longitude\n  name\n  partnerId\n  peerGroup\n  viewerMay {\n    blockedBy\n    verb\n  }\n}"): typeof import('./graphql.js').SiteStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Sites($after: String, $first: Int!, $peerGroup: PeerGroup) {\n  sites(after: $after, first: $first, peerGroup: $peerGroup) {\n    edges {\n      node {\n        ...SiteState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').SitesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation VerifyClue($input: JudgeClueInput!) {\n  verifyClue(input: $input) {\n    clue {\n      ...ClueState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').VerifyClueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AckCreditNotices($input: AckCreditNoticesInput!) {\n  ackCreditNotices(input: $input) {\n    watching {\n      lastSeq\n      ackedSeq\n      active\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').AckCreditNoticesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AckDuties($input: AckDutiesInput!) {\n  ackDuties(input: $input) {\n    dutyAck {\n      id\n      at\n      count\n      lateCount\n      duties {\n        id\n        version\n        status\n      }\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').AckDutiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddWatches($input: AddWatchesInput!) {\n  addWatches(input: $input) {\n    watching {\n      lastSeq\n      ackedSeq\n      active\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').AddWatchesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AskReconsideration($input: AskReconsiderationInput!) {\n  askReconsideration(input: $input) {\n    objection {\n      ...ObjectionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').AskReconsiderationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BindUnit($input: BindUnitInput!) {\n  bindUnit(input: $input) {\n    unitBinding {\n      id\n      version\n      unitCode\n      partnerId\n      validFrom\n      validTo\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').BindUnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CheckPolicy($input: CheckPolicyInput!) {\n  checkPolicy(input: $input) {\n    policyCheck {\n      ...PolicyCheckState\n      matchIds\n      application {\n        ...PolicyApplicationState\n      }\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').CheckPolicyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmCorrection($input: ConfirmCorrectionInput!) {\n  confirmCorrection(input: $input) {\n    correctionNotice {\n      ...CorrectionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ConfirmCorrectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmMatch($input: ConfirmMatchInput!) {\n  confirmMatch(input: $input) {\n    matchDecision {\n      id\n      version\n      status\n      confirmedByStaffId\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ConfirmMatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CorrectionNotices($first: Int!, $after: String, $filter: CorrectionFilterInput) {\n  correctionNotices(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...CorrectionState\n        items(first: 10) {\n          edges {\n            node {\n              kind\n              recordId\n              at\n              purpose\n            }\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').CorrectionNoticesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment CorrectionState on CorrectionNotice {\n  id\n  version\n  listingId\n  listVersion\n  courtName\n  cause\n  fields\n  itemCount\n  holder\n  status\n  dueAt\n  overdueAt\n  confirmedAt\n  undone\n}"): typeof import('./graphql.js').CorrectionStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CreditAlerts($first: Int!, $after: String) {\n  creditAlerts(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        kind\n        partnerId\n        from\n        to\n        count\n        usual\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').CreditAlertsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CreditFigures($year: Int!, $quarter: Int!) {\n  creditFigures(year: $year, quarter: $quarter) {\n    from\n    to\n    cellLeast\n    figures {\n      code\n      definition\n      unit\n      basis\n      value\n      isSuppressed\n      limits\n    }\n  }\n}"): typeof import('./graphql.js').CreditFiguresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CreditNotices($first: Int!, $after: Int) {\n  creditNotices(first: $first, after: $after) {\n    notices {\n      id\n      seq\n      createdAt\n      change\n      class\n      listingId\n      restrictionId\n      listVersion\n      watch {\n        subjectRef\n      }\n    }\n    lastSeq\n    hasMore\n  }\n}"): typeof import('./graphql.js').CreditNoticesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DecideMatch($input: DecideMatchInput!) {\n  decideMatch(input: $input) {\n    matchDecision {\n      id\n      version\n      status\n      decision\n      isAdverse\n      expiresAt\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').DecideMatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DecideObjection($input: DecideObjectionInput!) {\n  decideObjection(input: $input) {\n    objection {\n      ...ObjectionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').DecideObjectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DecideReconsideration($input: DecideObjectionInput!) {\n  decideReconsideration(input: $input) {\n    objection {\n      ...ObjectionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').DecideReconsiderationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeliverAssistanceNotice($input: DeliverAssistanceNoticeInput!) {\n  deliverAssistanceNotice(input: $input) {\n    restriction {\n      ...RestrictionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').DeliverAssistanceNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Duties($first: Int!, $after: String, $filter: DutyFilterInput) {\n  duties(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...DutyState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').DutiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment DutyHitState on DutyHit {\n  id\n  version\n  dutyId\n  measure\n  unit\n  action\n  at\n  docNo\n  basis\n  facts\n  remedy\n  memorandumVersion\n  ruleDocVersion\n}"): typeof import('./graphql.js').DutyHitStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DutyHits($first: Int!, $after: String, $dutyId: ID) {\n  dutyHits(first: $first, after: $after, dutyId: $dutyId) {\n    edges {\n      node {\n        ...DutyHitState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').DutyHitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment DutyState on Duty {\n  id\n  version\n  status\n  measure\n  unit\n  unitName\n  mode\n  name\n  identityMasked\n  caseNo\n  courtName\n  noticeKind\n  deliveredAt\n  ackDueAt\n  ackedAt\n  reminders\n  hitCount\n  isDisputed\n  liftAskedAt\n  liftTargetAt\n  liftDueAt\n  liftedAt\n  memorandumVersion\n  ruleDocVersion\n  listVersion\n  viewerMay {\n    verb\n    blockedBy\n  }\n}"): typeof import('./graphql.js').DutyStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EvaluateBlinded($input: EvaluateBlindedInput!) {\n  evaluateBlinded(input: $input) {\n    obliviousEvaluation {\n      id\n      keyId\n      elementCount\n      evaluated\n      proof\n      leftToday\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').EvaluateBlindedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation FileObjection($input: FileObjectionInput!) {\n  fileObjection(input: $input) {\n    objection {\n      ...ObjectionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').FileObjectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query IncentivePolicies($category: PolicyCategory!) {\n  incentivePolicies(category: $category) {\n    policyNo\n    category\n    title\n    unit\n    subjectKinds\n    checkPoints\n    refuseIf\n    exempt\n    checksOfficers\n    legalBasis {\n      text\n      isVerified\n    }\n    validFrom\n    validTo\n    version\n    isDemo\n  }\n}"): typeof import('./graphql.js').IncentivePoliciesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LiftDuty($input: LiftDutyInput!) {\n  liftDuty(input: $input) {\n    duty {\n      ...DutyState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').LiftDutyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LiftRestriction($input: LiftRestrictionInput!) {\n  liftRestriction(input: $input) {\n    restriction {\n      ...RestrictionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').LiftRestrictionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ListDelta($first: Int!, $after: String) {\n  listDelta(first: $first, after: $after) {\n    entries {\n      listVersion\n      at\n      operation\n      listingId\n      line\n      hash\n      previousHash\n      rowCount\n      checksum\n    }\n    listVersion\n    hasMore\n  }\n}"): typeof import('./graphql.js').ListDeltaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ListReconciliations($first: Int!, $after: String) {\n  listReconciliations(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        onDate\n        status\n        reported\n        platformCount\n        databaseOnly\n        platformOnly\n        comparedAt\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').ListReconciliationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ListSnapshot($listVersion: String) {\n  listSnapshot(listVersion: $listVersion) {\n    id\n    listVersion\n    at\n    rowCount\n    checksum\n    sizeBytes\n    parts {\n      no\n      url\n      rowCount\n      sha256\n      sizeBytes\n    }\n  }\n}"): typeof import('./graphql.js').ListSnapshotDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MatchDecisions($first: Int!, $after: String) {\n  matchDecisions(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        matchId\n        listingId\n        matchClass\n        decision\n        status\n        isAdverse\n        note\n        decidedByStaffId\n        confirmedByStaffId\n        expiresAt\n        viewerMay {\n          verb\n          blockedBy\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').MatchDecisionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MatchSubjects($input: MatchSubjectsInput!) {\n  matchSubjects(input: $input) {\n    listVersion\n    algorithmVersion\n    at\n    refusals {\n      ...Refusal\n    }\n    results {\n      ref\n      queryId\n      class\n      isListed\n      isDisputed\n      isTruncated\n      excludedByReview\n      matches {\n        id\n        listingId\n        class\n        score\n        use\n        isDisputed\n        caseNo\n        courtName\n        performance\n        explanations {\n          feature\n          queryValueMasked\n          recordValueMasked\n          points\n        }\n      }\n      restrictions {\n        item\n        isRestricted\n        orderNo\n      }\n      refusal {\n        ...Refusal\n      }\n    }\n  }\n}"): typeof import('./graphql.js').MatchSubjectsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment MeasureState on Measure {\n  code\n  zh\n  en\n  kind\n  area\n  effect\n  units\n  subjects\n  items\n  occasion\n  mode\n  effectiveMode\n  gap\n  legalBasis {\n    text\n    isVerified\n  }\n  listRef {\n    list\n    entry\n    isDemo\n  }\n}"): typeof import('./graphql.js').MeasureStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Memorandum($version: Int) {\n  memorandum(version: $version) {\n    version\n    current\n    provenance\n    measures {\n      ...MeasureState\n    }\n    ruleDocs {\n      code\n      kind\n      title\n      version\n      validFrom\n      measures\n      isDemo\n    }\n  }\n}"): typeof import('./graphql.js').MemorandumDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyQueryLog($first: Int!, $after: String) {\n  myQueryLog(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        at\n        organisation\n        purpose\n        wasRefused\n        keptUntil\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').MyQueryLogDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyRecords {\n  myRecords {\n    isListed\n    listVersion\n    listings {\n      id\n      status\n      caseNo\n      courtName\n      isDisputed\n      listedUntil\n      endedAt\n    }\n    restrictions {\n      orderNo\n      status\n    }\n  }\n}"): typeof import('./graphql.js').MyRecordsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ObjectionState on Objection {\n  id\n  version\n  listingId\n  kind\n  reason\n  isByRepresentative\n  courtName\n  caseNo\n  status\n  decisionNo\n  decisionReason\n  decidedAt\n  servedAt\n  superiorName\n  reconsiderationReason\n  reconsideredAt\n  reconsiderationNo\n  closedAt\n  clocks {\n    step\n    startedAt\n    dueAt\n    isProvisional\n    doneAt\n    missedAt\n  }\n  viewerMay {\n    verb\n    blockedBy\n  }\n}"): typeof import('./graphql.js').ObjectionStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Objections($first: Int!, $after: String, $filter: ObjectionFilterInput) {\n  objections(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...ObjectionState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').ObjectionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ObliviousKeys {\n  obliviousKeys {\n    id\n    epoch\n    state\n    publicKey\n    validFrom\n    validTo\n    retiredAt\n    files {\n      id\n      number\n      listVersion\n      entryCount\n      sha256\n      manifest\n      addedCount\n      removedCount\n      publishedAt\n      expiresAt\n      url\n      deltaUrl\n    }\n  }\n}"): typeof import('./graphql.js').ObliviousKeysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PolicyApplicationState on PolicyApplication {\n  id\n  version\n  policyNo\n  applicationNo\n  unit\n  status\n  nameMasked\n  holdUntil\n  performanceShownAt\n  cancelledAt\n}"): typeof import('./graphql.js').PolicyApplicationStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PolicyApplications($first: Int!, $after: String, $policyNo: Int, $status: PolicyApplicationStatus, $checks: Int!) {\n  policyApplications(\n    first: $first\n    after: $after\n    policyNo: $policyNo\n    status: $status\n  ) {\n    edges {\n      node {\n        ...PolicyApplicationState\n        checks(first: $checks) {\n          edges {\n            node {\n              ...PolicyCheckState\n            }\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').PolicyApplicationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PolicyCheckState on PolicyCheck {\n  id\n  checkPoint\n  result\n  at\n  purpose\n  caseNo\n  courtName\n  isDisputed\n  foundOfficers\n  listVersion\n  memorandumVersion\n}"): typeof import('./graphql.js').PolicyCheckStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReconcileList($input: ReconcileListInput!) {\n  reconcileList(input: $input) {\n    listReconciliation {\n      id\n      onDate\n      status\n      reported\n      platformCount\n      databaseOnly\n      platformOnly\n      comparedAt\n      rows(first: 50) {\n        edges {\n          node {\n            id\n            side\n            entryNo\n            listingId\n          }\n        }\n      }\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ReconcileListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordCourtSuperior($input: RecordCourtSuperiorInput!) {\n  recordCourtSuperior(input: $input) {\n    courtSuperior {\n      id\n      courtPartnerId\n      superiorPartnerId\n      validFrom\n      validTo\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').RecordCourtSuperiorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordScreeningContract($input: RecordScreeningContractInput!) {\n  recordScreeningContract(input: $input) {\n    screeningContract {\n      id\n      version\n      purposes\n      personsPerHour\n      validFrom\n      validTo\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').RecordScreeningContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemoveWatches($input: RemoveWatchesInput!) {\n  removeWatches(input: $input) {\n    watching {\n      lastSeq\n      ackedSeq\n      active\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').RemoveWatchesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReportHit($input: ReportHitInput!) {\n  reportHit(input: $input) {\n    dutyHit {\n      ...DutyHitState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ReportHitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReportListCount($input: ReportListCountInput!) {\n  reportListCount(input: $input) {\n    listComparison {\n      id\n      listVersion\n      rowCount\n      checksum\n      expectedRowCount\n      expectedChecksum\n      answer\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ReportListCountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReportRestriction($input: ReportRestrictionInput!) {\n  reportRestriction(input: $input) {\n    restriction {\n      ...RestrictionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ReportRestrictionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestAssistance($input: RequestAssistanceInput!) {\n  requestAssistance(input: $input) {\n    duty {\n      ...DutyState\n      noticeNo\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').RequestAssistanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment RestrictionState on Restriction {\n  id\n  version\n  status\n  orderNo\n  courtName\n  partyKind\n  nameMasked\n  signedBy\n  signedOn\n  measure\n  liftingSteps\n  noticeDeliveredAt\n  liftedAt\n  liftReason\n}"): typeof import('./graphql.js').RestrictionStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Restrictions($first: Int!, $after: String, $filter: RestrictionFilterInput) {\n  restrictions(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...RestrictionState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').RestrictionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SaveMeasure($input: SaveMeasureInput!) {\n  saveMeasure(input: $input) {\n    measureRevision {\n      id\n      version\n      memorandumVersion\n      measure {\n        ...MeasureState\n      }\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').SaveMeasureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ScreeningContracts($first: Int!, $after: String) {\n  screeningContracts(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        version\n        partnerId\n        contractNo\n        purposes\n        personsPerHour\n        validFrom\n        validTo\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').ScreeningContractsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ScreeningPurposes {\n  screeningPurposes {\n    code\n    en\n    zh\n    key\n    fields\n    items\n    classes\n    article\n    source\n  }\n}"): typeof import('./graphql.js').ScreeningPurposesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ServeObjectionDecision($input: ObjectionChangeInput!) {\n  serveObjectionDecision(input: $input) {\n    objection {\n      ...ObjectionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ServeObjectionDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ShowPerformance($input: ShowPerformanceInput!) {\n  showPerformance(input: $input) {\n    policyApplication {\n      ...PolicyApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ShowPerformanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SignatoryUnits {\n  signatoryUnits {\n    code\n    zh\n    part\n    isDemo\n    isConnected\n    coverage {\n      opened\n      undelivered\n      unheld\n      ackedInTime\n      ackedLate\n      ackOverdue\n      hits\n      lifted\n      liftLate\n    }\n  }\n}"): typeof import('./graphql.js').SignatoryUnitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SkipDuty($input: SkipDutyInput!) {\n  skipDuty(input: $input) {\n    duty {\n      ...DutyState\n      skipGround\n      skipReason\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').SkipDutyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Watches($first: Int!, $after: String, $filter: WatchFilterInput) {\n  watches(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        id\n        version\n        subjectRef\n        partyKind\n        purpose\n        consentRef\n        endsOn\n        status\n        endedAt\n        endReason\n        organisation\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').WatchesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Watching {\n  watching {\n    lastSeq\n    ackedSeq\n    active\n  }\n}"): typeof import('./graphql.js').WatchingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawObjection($input: ObjectionChangeInput!) {\n  withdrawObjection(input: $input) {\n    objection {\n      ...ObjectionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').WithdrawObjectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ApproveClosure($input: ApproveClosureInput!) {\n  approveClosure(input: $input) {\n    enforcementCase {\n      ...EnforcementCaseState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ApproveClosureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ClosureCheckState on ClosureCheck {\n  id\n  version\n  caseId\n  round\n  number\n  dueOn\n  status\n  overdueAt\n  result\n  findings\n  checkedAt\n  toldBy\n  viewerMay {\n    verb\n    blockedBy\n  }\n}"): typeof import('./graphql.js').ClosureCheckStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ClosureChecks($first: Int!, $after: String, $filter: ClosureCheckFilterInput) {\n  closureChecks(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...ClosureCheckState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').ClosureChecksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ClosureRules {\n  closureRules {\n    code\n    words\n    chinese\n    article\n    source\n    isVerified\n    amount\n    unit\n    isConditional\n  }\n}"): typeof import('./graphql.js').ClosureRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CompleteEnforcement($input: CompleteEnforcementInput!) {\n  completeEnforcement(input: $input) {\n    enforcementCase {\n      ...EnforcementCaseState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').CompleteEnforcementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DecideClosureObjection($input: DecideClosureObjectionInput!) {\n  decideClosureObjection(input: $input) {\n    enforcementCase {\n      ...EnforcementCaseState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').DecideClosureObjectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DecideEnforcementClue($input: DecideEnforcementClueInput!) {\n  decideEnforcementClue(input: $input) {\n    enforcementClue {\n      ...EnforcementClueState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').DecideEnforcementClueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeleteClosureEntry($input: DeleteClosureEntryInput!) {\n  deleteClosureEntry(input: $input) {\n    enforcementCase {\n      ...EnforcementCaseState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').DeleteClosureEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query EnforcementCase($id: ID!) {\n  enforcementCase(id: $id) {\n    ...EnforcementCaseState\n    debtors {\n      number\n      nameMasked\n      identityMasked\n      restrictionId\n      listingId\n      notListedReason\n    }\n    checklist {\n      item\n      isMet\n      missing\n      papers {\n        paper\n        documentNo\n        sha256\n        issuedOn\n        notNeeded\n      }\n    }\n    checks {\n      ...ClosureCheckState\n    }\n    clues(first: 10) {\n      edges {\n        node {\n          ...EnforcementClueState\n        }\n      }\n    }\n    clocks {\n      clock\n      aboutId\n      dueAt\n      provisional\n      metAt\n      breachedAt\n      voidedAt\n    }\n  }\n}"): typeof import('./graphql.js').EnforcementCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment EnforcementCaseState on EnforcementCase {\n  id\n  version\n  caseNo\n  status\n  filedOn\n  debtFen\n  performedFen\n  applicantMasked\n  handlerStaffId\n  round\n  rejectedItems\n  rejectReason\n  approvedByStaffId\n  rulingNo\n  rulingOn\n  servedAt\n  databaseNo\n  leavesDatabase\n  objectedOn\n  isObjectionLate\n  completedAt\n  resumesId\n  resumedAsId\n  viewerMay {\n    verb\n    blockedBy\n  }\n}"): typeof import('./graphql.js').EnforcementCaseStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query EnforcementCases($first: Int!, $after: String, $filter: EnforcementCaseFilterInput) {\n  enforcementCases(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...EnforcementCaseState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').EnforcementCasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment EnforcementClueState on EnforcementClue {\n  id\n  version\n  caseId\n  source\n  words\n  isUrgent\n  reportedAt\n  dueAt\n  status\n  findings\n  decidedAt\n}"): typeof import('./graphql.js').EnforcementClueStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EnterClosure($input: EnterClosureInput!) {\n  enterClosure(input: $input) {\n    enforcementCase {\n      ...EnforcementCaseState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').EnterClosureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpenEnforcementCase($input: OpenEnforcementCaseInput!) {\n  openEnforcementCase(input: $input) {\n    enforcementCase {\n      ...EnforcementCaseState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').OpenEnforcementCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordClosureObjection($input: RecordClosureObjectionInput!) {\n  recordClosureObjection(input: $input) {\n    enforcementCase {\n      ...EnforcementCaseState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').RecordClosureObjectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordClosurePapers($input: RecordClosurePapersInput!) {\n  recordClosurePapers(input: $input) {\n    enforcementCase {\n      ...EnforcementCaseState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').RecordClosurePapersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordDebtorMeasures($input: RecordDebtorMeasuresInput!) {\n  recordDebtorMeasures(input: $input) {\n    enforcementCase {\n      ...EnforcementCaseState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').RecordDebtorMeasuresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordSemiCheck($input: RecordSemiCheckInput!) {\n  recordSemiCheck(input: $input) {\n    closureCheck {\n      ...ClosureCheckState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').RecordSemiCheckDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RejectClosure($input: RejectClosureInput!) {\n  rejectClosure(input: $input) {\n    enforcementCase {\n      ...EnforcementCaseState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').RejectClosureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReopenEnforcement($input: ReopenEnforcementInput!) {\n  reopenEnforcement(input: $input) {\n    enforcementCase {\n      ...EnforcementCaseState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ReopenEnforcementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReportEnforcementClue($input: ReportEnforcementClueInput!) {\n  reportEnforcementClue(input: $input) {\n    enforcementClue {\n      ...EnforcementClueState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ReportEnforcementClueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestClosure($input: RequestClosureInput!) {\n  requestClosure(input: $input) {\n    enforcementCase {\n      ...EnforcementCaseState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').RequestClosureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ServeClosure($input: ServeClosureInput!) {\n  serveClosure(input: $input) {\n    enforcementCase {\n      ...EnforcementCaseState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ServeClosureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ApproveExposureNotice($input: ApproveExposureNoticeInput!) {\n  approveExposureNotice(input: $input) {\n    exposureNotice {\n      ...ExposureNoticeState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ApproveExposureNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CloseNoticeBoard($input: CloseNoticeBoardInput!) {\n  closeNoticeBoard(input: $input) {\n    noticeBoard {\n      ...NoticeBoardState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').CloseNoticeBoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmNoticePosted($input: ConfirmNoticePostedInput!) {\n  confirmNoticePosted(input: $input) {\n    exposureNotice {\n      ...PostingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ConfirmNoticePostedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmNoticeRemoved($input: ConfirmNoticeRemovedInput!) {\n  confirmNoticeRemoved(input: $input) {\n    exposureNotice {\n      ...PostingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ConfirmNoticeRemovedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DraftExposureNotice($input: DraftExposureNoticeInput!) {\n  draftExposureNotice(input: $input) {\n    exposureNotice {\n      ...ExposureNoticeState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').DraftExposureNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ExposureNotice($id: ID!) {\n  exposureNotice(id: $id) {\n    ...ExposureNoticeState\n    board {\n      ...NoticeBoardState\n    }\n  }\n}"): typeof import('./graphql.js').ExposureNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ExposureNoticeState on ExposureNotice {\n  id\n  version\n  status\n  listingId\n  text\n  remark\n  warnedOn\n  approvedByStaffId\n  fromOn\n  toOn\n  renewals\n  daysBefore\n  assistanceNo\n  instructedAt\n  postedAt\n  postedByStaffId\n  postedHash\n  withdrawnAt\n  withdrawalReason\n  removalTargetAt\n  removalDueAt\n  removalLateAt\n  removalBreachedAt\n  removedAt\n  removedByStaffId\n  removedHash\n  viewerMay {\n    verb\n    blockedBy\n  }\n}"): typeof import('./graphql.js').ExposureNoticeStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ExposureNotices($first: Int!, $after: String, $filter: ExposureNoticeFilterInput) {\n  exposureNotices(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...PostingState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').ExposureNoticesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ExposureRules {\n  exposureRules {\n    code\n    kind\n    words\n    chinese\n    isAllowed\n    amount\n    unit\n    article\n    source\n    isVerified\n  }\n}"): typeof import('./graphql.js').ExposureRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation InstructPosting($input: InstructPostingInput!) {\n  instructPosting(input: $input) {\n    exposureNotice {\n      ...ExposureNoticeState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').InstructPostingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyExposureNotices($first: Int!, $after: String) {\n  myExposureNotices(first: $first, after: $after) {\n    edges {\n      node {\n        ...PostingState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').MyExposureNoticesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment NoticeBoardState on NoticeBoard {\n  id\n  version\n  place\n  name\n  address\n  isDigital\n  propertyName\n  status\n}"): typeof import('./graphql.js').NoticeBoardStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query NoticeBoards($first: Int!, $after: String) {\n  noticeBoards(first: $first, after: $after) {\n    edges {\n      node {\n        ...NoticeBoardState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').NoticeBoardsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PostingState on ExposureNotice {\n  id\n  version\n  status\n  text\n  fromOn\n  toOn\n  assistanceNo\n  postedAt\n  withdrawnAt\n  removalTargetAt\n  removalDueAt\n  removedAt\n  board {\n    ...NoticeBoardState\n  }\n  viewerMay {\n    verb\n    blockedBy\n  }\n}"): typeof import('./graphql.js').PostingStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordNoticeWarning($input: RecordNoticeWarningInput!) {\n  recordNoticeWarning(input: $input) {\n    exposureNotice {\n      ...ExposureNoticeState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').RecordNoticeWarningDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RegisterNoticeBoard($input: RegisterNoticeBoardInput!) {\n  registerNoticeBoard(input: $input) {\n    noticeBoard {\n      ...NoticeBoardState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').RegisterNoticeBoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RenewExposureNotice($input: RenewExposureNoticeInput!) {\n  renewExposureNotice(input: $input) {\n    exposureNotice {\n      ...ExposureNoticeState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').RenewExposureNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawExposureNotice($input: WithdrawExposureNoticeInput!) {\n  withdrawExposureNotice(input: $input) {\n    exposureNotice {\n      ...ExposureNoticeState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').WithdrawExposureNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CancelScreeningJob($input: CancelScreeningJobInput!) {\n  cancelScreeningJob(input: $input) {\n    screeningJob {\n      ...ScreeningJobState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').CancelScreeningJobDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateScreeningJob($input: CreateScreeningJobInput!) {\n  createScreeningJob(input: $input) {\n    screeningJob {\n      ...ScreeningJobState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').CreateScreeningJobDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpenScreeningFile($input: OpenScreeningFileInput!) {\n  openScreeningFile(input: $input) {\n    screeningFile {\n      id\n      version\n      format\n      status\n      sha256\n      sizeBytes\n      uploadUrl\n      uploadTicket\n      ticketExpiresAt\n      removeAt\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').OpenScreeningFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ScreeningJob($id: ID!) {\n  screeningJob(id: $id) {\n    ...ScreeningJobState\n  }\n}"): typeof import('./graphql.js').ScreeningJobDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ScreeningJobState on ScreeningJob {\n  id\n  version\n  status\n  purpose\n  consentPolicyRef\n  sha256\n  rowsTotal\n  rowsRead\n  rowCount\n  badCount\n  counts {\n    class\n    count\n  }\n  listVersion\n  startedAt\n  finishedAt\n  expiresAt\n  failure\n  resultsUrl\n  badRowsUrl\n  viewerMay {\n    verb\n    blockedBy\n  }\n}"): typeof import('./graphql.js').ScreeningJobStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ScreeningJobs($first: Int!, $after: String) {\n  screeningJobs(first: $first, after: $after) {\n    edges {\n      node {\n        ...ScreeningJobState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').ScreeningJobsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ScreeningResults($jobId: ID!, $first: Int!, $after: String) {\n  screeningResults(jobId: $jobId, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        row\n        ref\n        class\n        score\n        listingIds\n        isDisputed\n        listVersion\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').ScreeningResultsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CancelListing($input: ListingReasonInput!) {\n  cancelListing(input: $input) {\n    listing {\n      ...ListingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').CancelListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CorrectListing($input: CorrectListingInput!) {\n  correctListing(input: $input) {\n    listing {\n      ...ListingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').CorrectListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DecideEarlyDeletion($input: ListingReasonInput!) {\n  decideEarlyDeletion(input: $input) {\n    listing {\n      ...ListingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').DecideEarlyDeletionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DecideListing($input: DecideListingInput!) {\n  decideListing(input: $input) {\n    listing {\n      ...ListingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').DecideListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeleteListing($input: DeleteListingInput!) {\n  deleteListing(input: $input) {\n    listing {\n      ...ListingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').DeleteListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation GrantExemption($input: GrantExemptionInput!) {\n  grantExemption(input: $input) {\n    restriction {\n      ...RestrictionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').GrantExemptionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation GrantGrace($input: GrantGraceInput!) {\n  grantGrace(input: $input) {\n    listing {\n      ...ListingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').GrantGraceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ListingState on Listing {\n  id\n  version\n  status\n  partyKind\n  name\n  identityMasked\n  caseNo\n  grounds\n  termYears\n  decisionDueAt\n  decisionNo\n  decidedAt\n  servedAt\n  graceUntil\n  publishedAt\n  entryNo\n  termEndsOn\n  listedUntil\n  endGround\n  releaseDueAt\n  overdueAt\n  endedAt\n  isDisputed\n  warnings\n  viewerMay {\n    verb\n    blockedBy\n  }\n}"): typeof import('./graphql.js').ListingStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Listings($first: Int!, $after: String, $filter: ListingFilterInput) {\n  listings(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...ListingState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').ListingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation NoteBankruptcy($input: NoteBankruptcyInput!) {\n  noteBankruptcy(input: $input) {\n    listing {\n      ...ListingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').NoteBankruptcyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation NoteBankruptcyFraud($input: NoteBankruptcyFraudInput!) {\n  noteBankruptcyFraud(input: $input) {\n    listing {\n      ...ListingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').NoteBankruptcyFraudDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProposeListing($input: ProposeListingInput!) {\n  proposeListing(input: $input) {\n    listing {\n      ...ListingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ProposeListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PublishListing($input: PublishListingInput!) {\n  publishListing(input: $input) {\n    listing {\n      ...ListingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').PublishListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordRelease($input: RecordReleaseInput!) {\n  recordRelease(input: $input) {\n    listing {\n      ...ListingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').RecordReleaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RejectListing($input: RejectListingInput!) {\n  rejectListing(input: $input) {\n    listing {\n      ...ListingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').RejectListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RestrictionCheck($input: RestrictionCheckInput!) {\n  restrictionCheck(input: $input) {\n    isRestricted\n    orderNo\n    listVersion\n    refusals {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').RestrictionCheckDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RevokeListing($input: ListingReasonInput!) {\n  revokeListing(input: $input) {\n    listing {\n      ...ListingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').RevokeListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ServeListing($input: ListingChangeInput!) {\n  serveListing(input: $input) {\n    listing {\n      ...ListingState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ServeListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AccreditStation($input: AccreditStationInput!) {\n  accreditStation(input: $input) {\n    accreditation {\n      id\n      version\n      operation\n      status\n      validFrom\n      validTo\n      agreementNo\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').AccreditStationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CertifyStaff($input: CertifyStaffInput!) {\n  certifyStaff(input: $input) {\n    qualification {\n      id\n      version\n      function\n      status\n      certificateNo\n      validFrom\n      validTo\n      points\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').CertifyStaffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EndAccreditation($input: SuperviseInput!) {\n  endAccreditation(input: $input) {\n    accreditation {\n      id\n      version\n      status\n      operation\n      endReason\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').EndAccreditationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ExpireStation($input: SuperviseInput!) {\n  expireStation(input: $input) {\n    station {\n      id\n      version\n      status\n      statusReason\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ExpireStationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Partners($first: Int!, $after: String, $filter: PartnerFilterInput) {\n  partners(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        id\n        version\n        kind\n        name\n        status\n        suspensionReason\n        viewerMay {\n          verb\n          blockedBy\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').PartnersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PoliceUnits($first: Int!, $after: String) {\n  policeUnits(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        code\n        name\n        kind\n        parent {\n          code\n        }\n        areas {\n          business\n          divisionCode\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').PoliceUnitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReinstateStation($input: SuperviseInput!) {\n  reinstateStation(input: $input) {\n    station {\n      id\n      version\n      status\n      statusReason\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ReinstateStationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RestorePartner($input: SuperviseInput!) {\n  restorePartner(input: $input) {\n    partner {\n      id\n      version\n      status\n      suspensionReason\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').RestorePartnerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RestoreStaff($input: SuperviseInput!) {\n  restoreStaff(input: $input) {\n    staff {\n      id\n      version\n      status\n      statusReason\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').RestoreStaffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RestoreStation($input: SuperviseInput!) {\n  restoreStation(input: $input) {\n    station {\n      id\n      version\n      status\n      statusReason\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').RestoreStationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RestrictStation($input: SuperviseInput!) {\n  restrictStation(input: $input) {\n    station {\n      id\n      version\n      status\n      statusReason\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').RestrictStationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RevokeQualification($input: SuperviseInput!) {\n  revokeQualification(input: $input) {\n    qualification {\n      id\n      version\n      status\n      function\n      statusReason\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').RevokeQualificationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query StaffMembers($first: Int!, $after: String, $filter: StaffFilterInput) {\n  staffMembers(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        id\n        version\n        name\n        functions\n        status\n        statusReason\n        qualifications {\n          id\n          version\n          function\n          status\n          validTo\n          points\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').StaffMembersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Stations($first: Int!, $after: String, $filter: StationFilterInput) {\n  stations(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        id\n        version\n        code\n        name\n        divisionCode\n        status\n        grade\n        statusReason\n        statusSince\n        accreditations {\n          id\n          version\n          operation\n          status\n          validFrom\n          validTo\n          agreementNo\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').StationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuspendPartner($input: SuperviseInput!) {\n  suspendPartner(input: $input) {\n    partner {\n      id\n      version\n      status\n      suspensionReason\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').SuspendPartnerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuspendStaff($input: SuperviseInput!) {\n  suspendStaff(input: $input) {\n    staff {\n      id\n      version\n      status\n      statusReason\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').SuspendStaffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuspendStation($input: SuperviseInput!) {\n  suspendStation(input: $input) {\n    station {\n      id\n      version\n      status\n      statusReason\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').SuspendStationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TerminatePartner($input: SuperviseInput!) {\n  terminatePartner(input: $input) {\n    partner {\n      id\n      version\n      status\n      suspensionReason\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').TerminatePartnerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TerminateStation($input: SuperviseInput!) {\n  terminateStation(input: $input) {\n    station {\n      id\n      version\n      status\n      statusReason\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').TerminateStationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PersonActs($first: Int!, $after: String, $filter: PersonActFilterInput) {\n  personActs(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        id\n        kind\n        status\n        recordId\n        documentHash\n        expiresAt\n        receipt\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').PersonActsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ChangeWebhookEndpoint($input: ChangeWebhookEndpointInput!) {\n  changeWebhookEndpoint(input: $input) {\n    webhookEndpoint {\n      ...WebhookEndpointState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ChangeWebhookEndpointDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Changes($after: String, $types: [String!]) {\n  changes(after: $after, types: $types) {\n    changes {\n      id\n      seq\n      type\n      recordId\n      recordVersion\n    }\n    cursor\n    hasMore\n  }\n}"): typeof import('./graphql.js').ChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Node($id: ID!) {\n  node(id: $id) {\n    __typename\n    id\n    version\n    updatedAt\n  }\n}"): typeof import('./graphql.js').NodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OperationOutcome($idempotencyKey: String!) {\n  operationOutcome(idempotencyKey: $idempotencyKey) {\n    outcome\n    recordId\n    codes\n  }\n}"): typeof import('./graphql.js').OperationOutcomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PauseWebhookEndpoint($input: ChangeEndpointInput!) {\n  pauseWebhookEndpoint(input: $input) {\n    webhookEndpoint {\n      ...WebhookEndpointState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').PauseWebhookEndpointDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RedeliverWebhooks($input: RedeliverWebhooksInput!) {\n  redeliverWebhooks(input: $input) {\n    webhookEndpoint {\n      ...WebhookEndpointState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').RedeliverWebhooksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment Refusal on UserError {\n  code\n  field\n  message\n  params {\n    name\n    value\n  }\n  remedy\n  article\n  liftableBy\n  retryable\n}"): typeof import('./graphql.js').RefusalFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RegisterWebhookEndpoint($input: RegisterWebhookEndpointInput!) {\n  registerWebhookEndpoint(input: $input) {\n    webhookEndpoint {\n      ...WebhookEndpointState\n    }\n    secret\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').RegisterWebhookEndpointDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemoveWebhookEndpoint($input: ChangeEndpointInput!) {\n  removeWebhookEndpoint(input: $input) {\n    webhookEndpoint {\n      ...WebhookEndpointState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').RemoveWebhookEndpointDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ResumeWebhookEndpoint($input: ChangeEndpointInput!) {\n  resumeWebhookEndpoint(input: $input) {\n    webhookEndpoint {\n      ...WebhookEndpointState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ResumeWebhookEndpointDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RotateWebhookSecret($input: ChangeEndpointInput!) {\n  rotateWebhookSecret(input: $input) {\n    webhookEndpoint {\n      ...WebhookEndpointState\n    }\n    secret\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').RotateWebhookSecretDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TestWebhookEndpoint($input: TestWebhookEndpointInput!) {\n  testWebhookEndpoint(input: $input) {\n    webhookEndpoint {\n      ...WebhookEndpointState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').TestWebhookEndpointDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation VerifyWebhookEndpoint($input: ChangeEndpointInput!) {\n  verifyWebhookEndpoint(input: $input) {\n    webhookEndpoint {\n      ...WebhookEndpointState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').VerifyWebhookEndpointDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Viewer {\n  viewer {\n    kind\n    partnerId\n    partner {\n      name\n      status\n    }\n    staffId\n    functions\n    scopes\n    stations {\n      id\n      code\n      name\n      status\n      accreditations {\n        operation\n        status\n        validTo\n      }\n    }\n    limits {\n      personsPerHour\n      costPerRequest\n      bucket\n      refillPerSecond\n      pageSize\n    }\n  }\n}"): typeof import('./graphql.js').ViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment WebhookEndpointState on WebhookEndpoint {\n  id\n  version\n  url\n  types\n  operation\n  scheme\n  status\n  brokenBecause\n  publicKey\n  previousSecretUntil\n  sequence\n  failures\n  viewerMay {\n    verb\n    blockedBy\n  }\n}"): typeof import('./graphql.js').WebhookEndpointStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WebhookEndpoints($first: Int!, $after: String, $deliveries: Int!, $deliveriesAfter: String) {\n  webhookEndpoints(first: $first, after: $after) {\n    edges {\n      node {\n        ...WebhookEndpointState\n        deliveries(first: $deliveries, after: $deliveriesAfter) {\n          edges {\n            node {\n              id\n              eventId\n              type\n              sequence\n              recordId\n              occasion\n              status\n              nextAt\n              attempts {\n                attempt\n                at\n                statusCode\n                durationMs\n                responseBytes\n                outcome\n              }\n            }\n          }\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').WebhookEndpointsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AcceptApplication($input: DecideInput!) {\n  acceptApplication(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').AcceptApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Application($id: ID!) {\n  application(id: $id) {\n    ...ApplicationState\n    inspectionRequired\n    evidenceNeeded\n    evidenceMissing\n    owner {\n      nameMasked\n      identityMasked\n    }\n    checks {\n      check\n      stage\n      outcome\n      failsAs\n      code\n      at\n    }\n    plateOrder {\n      id\n      version\n      status\n    }\n    numbersOnShow {\n      candidates\n      expiresAt\n    }\n  }\n}"): typeof import('./graphql.js').ApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ApplicationState on Application {\n  id\n  version\n  number\n  status\n  vin\n  documentHash\n  plateKind\n  plateNo\n  gaps {\n    code\n    check\n  }\n  grounds\n  reason\n  legalDueOn\n  slaDueAt\n  elapsedSeconds\n  viewerMay {\n    verb\n    blockedBy\n  }\n}"): typeof import('./graphql.js').ApplicationStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Applications($first: Int!, $after: String, $filter: ApplicationFilterInput) {\n  applications(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        id\n        version\n        number\n        status\n        vin\n        plateKind\n        plateNo\n        grounds\n        legalDueOn\n        slaDueAt\n        clientReference\n        updatedAt\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').ApplicationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ApproveApplication($input: DecideInput!) {\n  approveApplication(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ApproveApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ArchiveApplication($input: DecideInput!) {\n  archiveApplication(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ArchiveApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ChooseNumber($input: ChooseNumberInput!) {\n  chooseNumber(input: $input) {\n    application {\n      ...ApplicationState\n      plateOrder {\n        id\n        version\n        status\n      }\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ChooseNumberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ComposeNumber($input: ComposeNumberInput!) {\n  composeNumber(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ComposeNumberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmApplication($input: ConfirmApplicationInput!) {\n  confirmApplication(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ConfirmApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CorrectApplication($input: CorrectApplicationInput!) {\n  correctApplication(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').CorrectApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeclineApplication($input: ReasonInput!) {\n  declineApplication(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').DeclineApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation FinishPlate($input: FinishPlateInput!) {\n  finishPlate(input: $input) {\n    plateOrder {\n      id\n      version\n      status\n      plateNo\n      blankSerial\n      faultyBlanks\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').FinishPlateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation InspectVehicle($input: InspectVehicleInput!) {\n  inspectVehicle(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').InspectVehicleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation IssueDocuments($input: DecideInput!) {\n  issueDocuments(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').IssueDocumentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OfferNumbers($input: OfferNumbersInput!) {\n  offerNumbers(input: $input) {\n    application {\n      ...ApplicationState\n      numbersOnShow {\n        candidates\n        expiresAt\n      }\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').OfferNumbersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PlateOrders($first: Int!, $after: String, $filter: PlateOrderFilterInput) {\n  plateOrders(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        id\n        version\n        status\n        plateKind\n        plateNo\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').PlateOrdersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RefuseApplication($input: RefuseApplicationInput!) {\n  refuseApplication(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').RefuseApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RegistrationEligibility($input: RegistrationEligibilityInput!) {\n  registrationEligibility(input: $input) {\n    submittable\n    refusals {\n      ...Refusal\n    }\n    checks {\n      check\n      outcome\n      failsAs\n      code\n      message\n      remedy\n      article\n      heldBy\n      liftableBy\n      blocker {\n        orderNo\n      }\n    }\n  }\n}"): typeof import('./graphql.js').RegistrationEligibilityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestCorrection($input: RequestCorrectionInput!) {\n  requestCorrection(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').RequestCorrectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestUpload($input: RequestUploadInput!) {\n  requestUpload(input: $input) {\n    upload {\n      id\n      kind\n      uploadUrl\n      uploadTicket\n      ticketExpiresAt\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').RequestUploadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ResumeApplication($input: ReasonInput!) {\n  resumeApplication(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ResumeApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ScrapBlank($input: ScrapBlankInput!) {\n  scrapBlank(input: $input) {\n    plateOrder {\n      id\n      version\n      status\n      plateNo\n      blankSerial\n      faultyBlanks\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ScrapBlankDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StartPlate($input: StartPlateInput!) {\n  startPlate(input: $input) {\n    plateOrder {\n      id\n      version\n      status\n      plateNo\n      blankSerial\n      faultyBlanks\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').StartPlateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StartReview($input: DecideInput!) {\n  startReview(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').StartReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SubmitRegistration($input: SubmitRegistrationInput!) {\n  submitRegistration(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').SubmitRegistrationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuspendApplication($input: ReasonInput!) {\n  suspendApplication(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').SuspendApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Vehicle($vin: Vin!) {\n  vehicle(vin: $vin) {\n    id\n    vin\n    plateKind\n    plateNo\n    vehicleType\n    useNature\n    brand\n    model\n    firstRegisteredOn\n    inspectionValidTo\n    owner {\n      nameMasked\n      identityMasked\n    }\n    policies {\n      policyNo\n      insurerName\n      kind\n      startsAt\n      endsAt\n    }\n    documents {\n      kind\n      number\n      status\n    }\n  }\n}"): typeof import('./graphql.js').VehicleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query VehicleByPlate($plateKind: String!, $plateNo: PlateNumber!) {\n  vehicleByPlate(plateKind: $plateKind, plateNo: $plateNo) {\n    id\n    vin\n    plateKind\n    plateNo\n    status\n    inspectionValidTo\n  }\n}"): typeof import('./graphql.js').VehicleByPlateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Vehicles($first: Int!, $after: String, $filter: VehicleFilterInput) {\n  vehicles(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        id\n        version\n        vin\n        plateKind\n        plateNo\n        useNature\n        status\n        owner {\n          nameMasked\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').VehiclesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawApplication($input: WithdrawApplicationInput!) {\n  withdrawApplication(input: $input) {\n    application {\n      ...ApplicationState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').WithdrawApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FeedReceipt($id: ID!) {\n  node(id: $id) {\n    ... on FeedReceipt {\n      ...ReceiptState\n    }\n  }\n}"): typeof import('./graphql.js').FeedReceiptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FeedReceipts($first: Int!, $after: String, $feed: Feed) {\n  feedReceipts(first: $first, after: $after, feed: $feed) {\n    edges {\n      node {\n        id\n        feed\n        at\n        accepted\n        refused\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').FeedReceiptsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ReceiptState on FeedReceipt {\n  id\n  feed\n  at\n  accepted\n  refused\n  outcomes {\n    index\n    accepted\n    recordId\n    code\n    field\n    message\n    remedy\n  }\n}"): typeof import('./graphql.js').ReceiptStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReleaseSeizures($input: ReleaseSeizuresInput!) {\n  releaseSeizures(input: $input) {\n    receipt {\n      ...ReceiptState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ReleaseSeizuresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReportAnnouncements($input: ReportAnnouncementsInput!) {\n  reportAnnouncements(input: $input) {\n    receipt {\n      ...ReceiptState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ReportAnnouncementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReportBans($input: ReportBansInput!) {\n  reportBans(input: $input) {\n    receipt {\n      ...ReceiptState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ReportBansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReportCertificates($input: ReportCertificatesInput!) {\n  reportCertificates(input: $input) {\n    receipt {\n      ...ReceiptState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ReportCertificatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReportInvoices($input: ReportInvoicesInput!) {\n  reportInvoices(input: $input) {\n    receipt {\n      ...ReceiptState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ReportInvoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReportParties($input: ReportPartiesInput!) {\n  reportParties(input: $input) {\n    receipt {\n      ...ReceiptState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ReportPartiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReportPolicies($input: ReportPoliciesInput!) {\n  reportPolicies(input: $input) {\n    receipt {\n      ...ReceiptState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ReportPoliciesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReportPowersOfAttorney($input: ReportPowersOfAttorneyInput!) {\n  reportPowersOfAttorney(input: $input) {\n    receipt {\n      ...ReceiptState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ReportPowersOfAttorneyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReportSeizures($input: ReportSeizuresInput!) {\n  reportSeizures(input: $input) {\n    receipt {\n      ...ReceiptState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ReportSeizuresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReportTaxes($input: ReportTaxesInput!) {\n  reportTaxes(input: $input) {\n    receipt {\n      ...ReceiptState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ReportTaxesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReportTests($input: ReportTestsInput!) {\n  reportTests(input: $input) {\n    receipt {\n      ...ReceiptState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ReportTestsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReportThefts($input: ReportTheftsInput!) {\n  reportThefts(input: $input) {\n    receipt {\n      ...ReceiptState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ReportTheftsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AcceptApplications($input: BulkInput!) {\n  acceptApplications(input: $input) {\n    bulk {\n      ...BulkOutcomes\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').AcceptApplicationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ApproveApplications($input: BulkInput!) {\n  approveApplications(input: $input) {\n    bulk {\n      ...BulkOutcomes\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ApproveApplicationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ApproveVisit($input: ApproveVisitInput!) {\n  approveVisit(input: $input) {\n    visit {\n      ...VisitState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ApproveVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ArchiveApplications($input: BulkInput!) {\n  archiveApplications(input: $input) {\n    bulk {\n      ...BulkOutcomes\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ArchiveApplicationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Batch($id: ID!) {\n  batch(id: $id) {\n    ...BatchState\n  }\n}"): typeof import('./graphql.js').BatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription BatchProgress($id: ID!) {\n  batchProgress(id: $id) {\n    id\n    status\n    rowCount\n    waiting\n    done\n    failed\n    etaSeconds\n  }\n}"): typeof import('./graphql.js').BatchProgressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query BatchRows($id: ID!, $first: Int!, $after: String) {\n  batch(id: $id) {\n    rows(first: $first, after: $after) {\n      edges {\n        node {\n          line\n          status\n          userErrors {\n            ...Refusal\n          }\n          application {\n            id\n            version\n            vin\n            status\n            plateNo\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"): typeof import('./graphql.js').BatchRowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment BatchState on Batch {\n  id\n  version\n  status\n  listHash\n  rowCount\n  waiting\n  done\n  failed\n  cancelled\n  etaSeconds\n  confirmedAt\n  finishedAt\n  failedRowsUrl\n}"): typeof import('./graphql.js').BatchStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Batches($first: Int!, $after: String) {\n  batches(first: $first, after: $after) {\n    edges {\n      node {\n        ...BatchState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').BatchesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment BulkOutcomes on Bulk {\n  outcomes {\n    id\n    done\n    version\n    userErrors {\n      code\n      field\n      message\n      retryable\n    }\n  }\n}"): typeof import('./graphql.js').BulkOutcomesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CancelBatch($input: CancelBatchInput!) {\n  cancelBatch(input: $input) {\n    batch {\n      ...BatchState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').CancelBatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CancelVisit($input: CancelVisitInput!) {\n  cancelVisit(input: $input) {\n    visit {\n      ...VisitState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').CancelVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CloseVisit($input: CloseVisitInput!) {\n  closeVisit(input: $input) {\n    visit {\n      ...VisitState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').CloseVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmBatch($input: ConfirmBatchInput!) {\n  confirmBatch(input: $input) {\n    batch {\n      ...BatchState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ConfirmBatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DrawNumbers($input: BulkInput!) {\n  drawNumbers(input: $input) {\n    bulk {\n      ...BulkOutcomes\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').DrawNumbersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation FinishPlates($input: FinishPlatesInput!) {\n  finishPlates(input: $input) {\n    bulk {\n      ...BulkOutcomes\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').FinishPlatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation InspectVehicles($input: InspectVehiclesInput!) {\n  inspectVehicles(input: $input) {\n    bulk {\n      ...BulkOutcomes\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').InspectVehiclesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation IssueDocumentSets($input: BulkInput!) {\n  issueDocumentSets(input: $input) {\n    bulk {\n      ...BulkOutcomes\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').IssueDocumentSetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpenBatch($input: OpenBatchInput!) {\n  openBatch(input: $input) {\n    batch {\n      ...BatchState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').OpenBatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RefuseApplications($input: RefuseApplicationsInput!) {\n  refuseApplications(input: $input) {\n    bulk {\n      ...BulkOutcomes\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').RefuseApplicationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestVisit($input: RequestVisitInput!) {\n  requestVisit(input: $input) {\n    visit {\n      ...VisitState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').RequestVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StartPlates($input: BulkInput!) {\n  startPlates(input: $input) {\n    bulk {\n      ...BulkOutcomes\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').StartPlatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StartReviews($input: BulkInput!) {\n  startReviews(input: $input) {\n    bulk {\n      ...BulkOutcomes\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').StartReviewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StartVisit($input: StartVisitInput!) {\n  startVisit(input: $input) {\n    visit {\n      ...VisitState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').StartVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Visit($id: ID!) {\n  visit(id: $id) {\n    ...VisitState\n    host {\n      nameMasked\n      identityMasked\n    }\n    batches(first: 20) {\n      edges {\n        node {\n          ...BatchState\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.js').VisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment VisitState on Visit {\n  id\n  version\n  status\n  stationId\n  siteAddress\n  heldOn\n  plannedCount\n  teamStaffIds\n  blanksIssued\n  blanksReturned\n  viewerMay {\n    verb\n    blockedBy\n  }\n}"): typeof import('./graphql.js').VisitStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Visits($first: Int!, $after: String) {\n  visits(first: $first, after: $after) {\n    edges {\n      node {\n        ...VisitState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').VisitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AdvanceClock($seconds: Int!) {\n  sandboxAdvanceClock(seconds: $seconds)\n}"): typeof import('./graphql.js').AdvanceClockDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Messages($personName: String, $accidentId: ID) {\n  sandboxMessages(personName: $personName, accidentId: $accidentId) {\n    id\n    accidentId\n    template\n    numberMasked\n    text\n  }\n}"): typeof import('./graphql.js').MessagesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetSmsDown($down: Boolean!) {\n  sandboxSetSmsDown(down: $down)\n}"): typeof import('./graphql.js').SetSmsDownDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
