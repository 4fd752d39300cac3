// Does the file agree with itself, and with what a partner of its kind may have?
import { addYears, type LocalDate } from '../../platform/calendar/local-date.js'
import { type PartnerKind, type StaffFunction } from '../../platform/permissions/kinds.js'
import { isDelegate } from '../../domains/partners/index.js'
import { type Shape } from './shape.js'

const STATION_WITH_VEHICLES = ['CLERK', 'INSPECTOR', 'PLATE', 'MANAGER'] as const

/** Whose staff may hold what. A court acts by itself. Source: design. */
const FUNCTIONS_OF = {
  DEALERSHIP:         STATION_WITH_VEHICLES,
  USED_CAR_MARKET:    STATION_WITH_VEHICLES,
  SCRAPPING_FIRM:     STATION_WITH_VEHICLES,
  INSPECTION_STATION: STATION_WITH_VEHICLES,
  BANK:               ['CLERK', 'MANAGER', 'REVIEWER'],
  INSURER:            [
    'CLERK', 'MANAGER', 'SEAT', 'PERSUADER', 'LINKAGE_OFFICER', 'ASSESSOR', 'SENIOR_ASSESSOR', 'CLAIMS_MANAGER', 'HEAD_OFFICE_ASSESSOR', 'CASHIER', 'INVESTIGATOR',
  ],
  COURT:              ['JUDGE', 'PRESIDENT'],
  SIGNATORY:          ['CLERK', 'REVIEWER'],
  TAX_AUTHORITY:      ['CLERK'],
  MANUFACTURER:       ['CLERK'],
  PLATE_MAKER:        ['PLATE'],
  SURVEYOR:           ['CLERK'],
  CHANNEL:            ['CLERK'],
  KIOSK_OPERATOR:     ['CLERK'],
  PROPERTY_COMPANY:   ['CLERK', 'SITE_MANAGER', 'GUARD'],
  POLICE:             ['INSPECTOR', 'REGISTRAR', 'SUPERVISOR', 'LIABILITY_OFFICER', 'DISPATCHER', 'AUXILIARY', 'SEAT', 'PERSUADER', 'COMMUNITY_OFFICER'],
} as const satisfies Record<PartnerKind, readonly StaffFunction[]>

/** A certificate holds two years. Source: design. */
const TERM_YEARS_MAX = 2

export function agreementFaults(shape: Shape, scopes: ReadonlySet<string>, today: LocalDate): string[] {
  return [...clientFaults(shape, scopes), ...roomFaults(shape), ...treeFaults(shape), ...areaFaults(areasOf(shape)), ...memberFaults(shape, today), ...twiceFaults(shape)]
}

/** Without these nobody could supervise, and the second partner would stay without its accreditations. */
export function firstFaults({ partner, clients, staff }: Pick<Shape, 'partner'> & FirstParts): string[] {
  if (partner.kind !== 'POLICE') return ['partner.kind: the first partner must be POLICE; nobody could supervise another']
  return [
    ...(clients.some(({ scope }) => scope.includes('partners:supervise')) ? [] : ['clients: partners:supervise is needed in a scope; without it nobody could supervise']),
    ...(staff.some(({ functions }) => functions.includes('SUPERVISOR')) ? [] : ['staff: one SUPERVISOR is needed']),
  ]
}

interface FirstParts {
  readonly clients: readonly { readonly scope: readonly string[] }[]
  readonly staff: readonly { readonly functions: readonly string[] }[]
}

export type Claim = readonly [place: string, value: string]
type Named = Pick<Shape, 'partner' | 'stations' | 'units'> & {
  readonly clients: readonly Pick<Shape['clients'][number], 'clientId'>[]
  readonly staff: readonly Pick<Shape['staff'][number], 'id' | 'functions' | 'certificate'>[]
}

/** What the city knows once only, by its place in the file. */
export const claimsOf = ({ partner, clients, stations, units, staff }: Named) => ({
  uscc: [['partner.uscc', partner.uscc]] as Claim[],
  clientId: clients.map(({ clientId }, n): Claim => [`clients.${n}.clientId`, clientId]),
  station: stations.map((each, n): Claim => [`stations.${n}.code`, each.code]),
  unit: units.map((each, n): Claim => [`units.${n}.code`, each.code]),
  staffId: staff.map(({ id }, n): Claim => [`staff.${n}.id`, id]),
  certificate: staff.flatMap(({ functions, certificate }, n) =>
    certificate ? functions.map((each): Claim => [`staff.${n}.certificate.certificateNo`, `${certificate.certificateNo} ${each}`]) : []),
})

function twiceFaults(shape: Shape): string[] {
  return Object.values(claimsOf(shape)).flatMap(claims => {
    const seen = new Set<string>()
    return claims.flatMap(([place, value]) => {
      if (seen.has(value)) return [`${place}: ${value} stands twice in the file`]
      seen.add(value)
      return []
    })
  })
}

const clientFaults = ({ clients }: Shape, known: ReadonlySet<string>): string[] => clients.flatMap(({ scope }, n) =>
  scope.filter(each => !known.has(each)).map(each => `clients.${n}.scope: ${each} is not a scope`))

/** Stations are of those who may be entrusted with an operation; units of the police. */
const roomFaults = ({ partner: { kind }, stations, units }: Shape): string[] => [
  ...(stations.length > 0 && !isDelegate(kind) ? [`stations: ${kind} has none`] : []),
  ...(units.length > 0 && kind !== 'POLICE' ? [`units: ${kind} has none`] : []),
]

function treeFaults({ units }: Shape): string[] {
  const parents = new Map(units.map(({ code, parent }) => [code, parent]))
  return units.flatMap(({ code, parent }, n) => {
    if (parent === null) return []
    if (!parents.has(parent)) return [`units.${n}.parent: ${parent} is no unit of the file`]
    let above: string | null | undefined = parent
    for (let steps = 0; above && above !== code && steps < units.length; steps++) above = parents.get(above)
    return above === code ? [`units.${n}.parent: ${code} would stand above itself`] : []
  })
}

export interface PlacedArea {
  readonly place: string
  readonly business: string
  readonly divisionCode: string
  readonly validFrom: LocalDate
  readonly validTo: LocalDate | null
}

export const areasOf = ({ units }: Pick<Shape, 'units'>): PlacedArea[] =>
  units.flatMap(({ areas }, n) => areas.map((area, m) => ({ ...area, place: `units.${n}.areas.${m}` })))

/** For one business in one division one unit answers on any day. Source: design. */
export const meets = (one: PlacedArea, other: PlacedArea): boolean => one.business === other.business && one.divisionCode === other.divisionCode
  && (one.validTo === null || one.validTo >= other.validFrom) && (other.validTo === null || other.validTo >= one.validFrom)

const areaFaults = (areas: readonly PlacedArea[]): string[] => areas.flatMap((area, n) => {
  if (area.validTo !== null && area.validTo < area.validFrom) return [`${area.place}.validTo: the term ends before it begins`]
  return areas.slice(0, n).filter(earlier => meets(earlier, area)).map(({ place }) => `${area.place}: ${place} has the same business and division in that term`)
})

function memberFaults({ partner: { kind }, stations, units, staff }: Shape, today: LocalDate): string[] {
  const allowed: readonly string[] = FUNCTIONS_OF[kind]
  return staff.flatMap(({ functions, station, unit, certificate }, n) => {
    const at = `staff.${n}`
    return [
      ...functions.flatMap((each, m) => (allowed.includes(each) ? [] : [`${at}.functions.${m}: ${kind} has no ${each}`])),
      ...(new Set(functions).size === functions.length ? [] : [`${at}.functions: one is named twice`]),
      ...(functions.length === 0 && allowed.length > 0 ? [`${at}.functions: one of ${allowed.join(', ')} is needed`] : []),
      ...(station === undefined || stations.some(({ code }) => code === station) ? [] : [`${at}.station: ${station} is no station of the file`]),
      ...(unit === undefined || units.some(({ code }) => code === unit) ? [] : [`${at}.unit: ${unit} is no unit of the file`]),
      ...(certificate ? termFaults(`${at}.certificate.validTo`, certificate, today) : functions.length > 0 ? [`${at}.certificate: one is needed for its functions`] : []),
    ]
  })
}

const termFaults = (at: string, { validFrom, validTo }: { validFrom: LocalDate, validTo: LocalDate }, today: LocalDate): string[] => [
  ...(validTo < validFrom || validTo < today ? [`${at}: the term ends before it begins, or has ended`] : []),
  ...(validTo > addYears(validFrom, TERM_YEARS_MAX) ? [`${at}: a term has at most ${TERM_YEARS_MAX} years`] : []),
]
