// Who drives in the sandbox city, in which insured cars? Registered, with plates and policies, so that an accident finds its parties.
import { type SqlEntityManager } from '@mikro-orm/sql'
import { execute } from '../platform/database/execute.js'
import { newId } from '../platform/ids.js'
import { residentIdCheckDigit } from '../platform/identifiers/resident-id.js'
import { vinCheckDigit } from '../platform/identifiers/vin.js'

const SURNAMES = '钱孙周吴郑冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严'
const DRIVERS = 24
/** Even ones are insured with the first insurer, odd ones with the second; the last hundred have no policy, for tests that report their own. */
export const CARS = 300
const INSURED = 200
const CTPL_LIMIT_FEN = 100_000_000
const VDI_SUM_FEN = 15_000_000

/** Synthetic persons: region 500199 was never allotted. */
export const SANDBOX_DRIVERS = Object.fromEntries(Array.from({ length: DRIVERS }, (_, n) => {
  const body = `500199198${n % 10}0${1 + n % 9}1${n % 10}7${String(n).padStart(2, '0')}`
  return [`D${n}`, { kind: 'PERSON', name: `${SURNAMES[n] ?? ''}驾`, identityNumber: `${body}${residentIdCheckDigit(body)}`, mobile: `159000001${String(n).padStart(2, '0')}` }] as const
}))

const vinOf = (n: number): string => {
  const bare = `L0TCA1GA0TC${String(n).padStart(6, '0')}`
  return `${bare.slice(0, 8)}${vinCheckDigit(bare)}${bare.slice(9)}`
}

interface Seeds { readonly drivers: readonly string[], readonly insurers: readonly { id: string, name: string }[], readonly now: Date }

export async function seedTraffic(em: SqlEntityManager, { drivers, insurers, now }: Seeds): Promise<void> {
  const at = { createdAt: now, updatedAt: now }
  const cars = Array.from({ length: CARS }, (_, n) => ({ n, vin: vinOf(n), ownerId: drivers[n % drivers.length] ?? '' }))
  await insert(em, 'vehicle', cars.map(({ n, vin, ownerId }) => ({
    id: newId('veh'), ...at, vin, status: 'REGISTERED', states: ['A'], ownerId, plateKind: '02', plateNo: `渝D${10_000 + n}`, vehicleType: 'K33', useNature: 'A',
    brand: '测试牌', model: 'TC7150A', colour: 'A', fuel: 'A', energyClass: null, imported: false, engineNo: `E${vin.slice(-7)}`, displacementMl: 1498, powerKw: 110,
    seats: 5, kerbMassKg: 1350, grossMassKg: 1725, manufacturedOn: '2024-01-15', firstRegisteredOn: '2024-03-01', inspectionValidTo: '2026-12-31', scrapOn: null,
    registeredAt: '2024-03-01T10:00:00+08:00', applicationId: '',
  })))
  await insert(em, 'policy', cars.slice(0, INSURED).flatMap(({ n, vin }) => {
    const { id, name } = insurers[n % insurers.length] ?? { id: '', name: '' }
    const common = {
      ...at, vin, insurerPartnerId: id, insurerName: name, claimPhone: '95500', status: 'IN_FORCE', useNature: 'A',
      startsAt: '2026-01-01T00:00:00+08:00', endsAt: '2027-01-01T00:00:00+08:00', reportedByPartnerId: id, reportedAt: now,
    }
    return [
      { ...common, id: newId('pol'), kind: 'COMPULSORY', policyNo: `PDZA-${vin}`, premiumFen: 95_000 },
      {
        ...common, id: newId('pol'), kind: 'COMMERCIAL', policyNo: `PDAA-${vin}`, premiumFen: 320_000, ctplLimitFen: CTPL_LIMIT_FEN, ctplDeductibleBps: 0,
        vdiSumInsuredFen: VDI_SUM_FEN, vdiDeductibleFen: 0, vdiDeductibleBps: 0,
      },
    ]
  }))
}

/** Hundreds of rows in one statement. */
async function insert(em: SqlEntityManager, table: string, rows: readonly object[]): Promise<void> {
  const columns = [...new Set(rows.flatMap(row => Object.keys(row)))].map(name => `"${name}"`).join(', ')
  await execute(em, `insert into "${table}" (${columns}) select ${columns} from jsonb_populate_recordset(null::"${table}", $1::jsonb)`, [JSON.stringify(rows)])
}
