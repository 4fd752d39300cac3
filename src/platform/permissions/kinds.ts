// Which kinds of caller are there, and which functions can a member of staff hold?

/** A client is registered as exactly one of these; a partner with two trades has two clients. */
export const PARTNER_KINDS = [
  'DEALERSHIP',
  'USED_CAR_MARKET',
  'SCRAPPING_FIRM',
  'BANK',
  'INSURER',
  'COURT',
  'SIGNATORY',
  'TAX_AUTHORITY',
  'MANUFACTURER',
  'PLATE_MAKER',
  'INSPECTION_STATION',
  'SURVEYOR',
  'CHANNEL',
  'KIOSK_OPERATOR',
  'PROPERTY_COMPANY',
  'POLICE',
] as const

/** A citizen acts with a key of her own: no partner's token can ever carry this kind. */
export const KINDS = [...PARTNER_KINDS, 'CITIZEN'] as const

export const FUNCTIONS = [
  'CLERK',
  'INSPECTOR',
  'PLATE',
  'MANAGER',
  'REGISTRAR',
  'SUPERVISOR',
  'LIABILITY_OFFICER',
  'DISPATCHER',
  'AUXILIARY',
  'SEAT',
  'PERSUADER',
  'LINKAGE_OFFICER',
  'ASSESSOR',
  'SENIOR_ASSESSOR',
  'CLAIMS_MANAGER',
  'HEAD_OFFICE_ASSESSOR',
  'CASHIER',
  'INVESTIGATOR',
  'JUDGE',
  'PRESIDENT',
  'REVIEWER',
  'GUARD',
  'SITE_MANAGER',
  'COMMUNITY_OFFICER',
] as const

export type PartnerKind = (typeof PARTNER_KINDS)[number]
export type Kind = (typeof KINDS)[number]
export type StaffFunction = (typeof FUNCTIONS)[number]
