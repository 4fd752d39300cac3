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
    "mutation DeliverAssistanceNotice($input: DeliverAssistanceNoticeInput!) {\n  deliverAssistanceNotice(input: $input) {\n    restriction {\n      ...RestrictionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.DeliverAssistanceNoticeDocument,
    "mutation LiftRestriction($input: LiftRestrictionInput!) {\n  liftRestriction(input: $input) {\n    restriction {\n      ...RestrictionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.LiftRestrictionDocument,
    "mutation ReportRestriction($input: ReportRestrictionInput!) {\n  reportRestriction(input: $input) {\n    restriction {\n      ...RestrictionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ReportRestrictionDocument,
    "fragment RestrictionState on Restriction {\n  id\n  version\n  status\n  orderNo\n  courtName\n  partyKind\n  nameMasked\n  measure\n  liftingSteps\n  noticeDeliveredAt\n  liftedAt\n  liftReason\n}": typeof types.RestrictionStateFragmentDoc,
    "query Restrictions($first: Int!, $after: String, $filter: RestrictionFilterInput) {\n  restrictions(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...RestrictionState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.RestrictionsDocument,
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
    "query Changes($after: String, $types: [String!]) {\n  changes(after: $after, types: $types) {\n    changes {\n      id\n      seq\n      type\n      recordId\n      recordVersion\n    }\n    cursor\n    hasMore\n  }\n}": typeof types.ChangesDocument,
    "query Node($id: ID!) {\n  node(id: $id) {\n    __typename\n    id\n    version\n    updatedAt\n  }\n}": typeof types.NodeDocument,
    "query OperationOutcome($idempotencyKey: String!) {\n  operationOutcome(idempotencyKey: $idempotencyKey) {\n    outcome\n    recordId\n    codes\n  }\n}": typeof types.OperationOutcomeDocument,
    "fragment Refusal on UserError {\n  code\n  field\n  message\n  params {\n    name\n    value\n  }\n  remedy\n  article\n  liftableBy\n  retryable\n}": typeof types.RefusalFragmentDoc,
    "query Viewer {\n  viewer {\n    kind\n    partnerId\n    partner {\n      name\n      status\n    }\n    staffId\n    functions\n    scopes\n    stations {\n      id\n      code\n      name\n      status\n      accreditations {\n        operation\n        status\n        validTo\n      }\n    }\n    limits {\n      personsPerHour\n      costPerRequest\n      bucket\n      refillPerSecond\n      pageSize\n    }\n  }\n}": typeof types.ViewerDocument,
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
};
const documents: Documents = {
    "mutation DeliverAssistanceNotice($input: DeliverAssistanceNoticeInput!) {\n  deliverAssistanceNotice(input: $input) {\n    restriction {\n      ...RestrictionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.DeliverAssistanceNoticeDocument,
    "mutation LiftRestriction($input: LiftRestrictionInput!) {\n  liftRestriction(input: $input) {\n    restriction {\n      ...RestrictionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.LiftRestrictionDocument,
    "mutation ReportRestriction($input: ReportRestrictionInput!) {\n  reportRestriction(input: $input) {\n    restriction {\n      ...RestrictionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ReportRestrictionDocument,
    "fragment RestrictionState on Restriction {\n  id\n  version\n  status\n  orderNo\n  courtName\n  partyKind\n  nameMasked\n  measure\n  liftingSteps\n  noticeDeliveredAt\n  liftedAt\n  liftReason\n}": types.RestrictionStateFragmentDoc,
    "query Restrictions($first: Int!, $after: String, $filter: RestrictionFilterInput) {\n  restrictions(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...RestrictionState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.RestrictionsDocument,
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
    "query Changes($after: String, $types: [String!]) {\n  changes(after: $after, types: $types) {\n    changes {\n      id\n      seq\n      type\n      recordId\n      recordVersion\n    }\n    cursor\n    hasMore\n  }\n}": types.ChangesDocument,
    "query Node($id: ID!) {\n  node(id: $id) {\n    __typename\n    id\n    version\n    updatedAt\n  }\n}": types.NodeDocument,
    "query OperationOutcome($idempotencyKey: String!) {\n  operationOutcome(idempotencyKey: $idempotencyKey) {\n    outcome\n    recordId\n    codes\n  }\n}": types.OperationOutcomeDocument,
    "fragment Refusal on UserError {\n  code\n  field\n  message\n  params {\n    name\n    value\n  }\n  remedy\n  article\n  liftableBy\n  retryable\n}": types.RefusalFragmentDoc,
    "query Viewer {\n  viewer {\n    kind\n    partnerId\n    partner {\n      name\n      status\n    }\n    staffId\n    functions\n    scopes\n    stations {\n      id\n      code\n      name\n      status\n      accreditations {\n        operation\n        status\n        validTo\n      }\n    }\n    limits {\n      personsPerHour\n      costPerRequest\n      bucket\n      refillPerSecond\n      pageSize\n    }\n  }\n}": types.ViewerDocument,
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
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeliverAssistanceNotice($input: DeliverAssistanceNoticeInput!) {\n  deliverAssistanceNotice(input: $input) {\n    restriction {\n      ...RestrictionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').DeliverAssistanceNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LiftRestriction($input: LiftRestrictionInput!) {\n  liftRestriction(input: $input) {\n    restriction {\n      ...RestrictionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').LiftRestrictionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReportRestriction($input: ReportRestrictionInput!) {\n  reportRestriction(input: $input) {\n    restriction {\n      ...RestrictionState\n    }\n    replayed\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): typeof import('./graphql.js').ReportRestrictionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment RestrictionState on Restriction {\n  id\n  version\n  status\n  orderNo\n  courtName\n  partyKind\n  nameMasked\n  measure\n  liftingSteps\n  noticeDeliveredAt\n  liftedAt\n  liftReason\n}"): typeof import('./graphql.js').RestrictionStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Restrictions($first: Int!, $after: String, $filter: RestrictionFilterInput) {\n  restrictions(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...RestrictionState\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').RestrictionsDocument;
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
export function graphql(source: "fragment Refusal on UserError {\n  code\n  field\n  message\n  params {\n    name\n    value\n  }\n  remedy\n  article\n  liftableBy\n  retryable\n}"): typeof import('./graphql.js').RefusalFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Viewer {\n  viewer {\n    kind\n    partnerId\n    partner {\n      name\n      status\n    }\n    staffId\n    functions\n    scopes\n    stations {\n      id\n      code\n      name\n      status\n      accreditations {\n        operation\n        status\n        validTo\n      }\n    }\n    limits {\n      personsPerHour\n      costPerRequest\n      bucket\n      refillPerSecond\n      pageSize\n    }\n  }\n}"): typeof import('./graphql.js').ViewerDocument;
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


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
