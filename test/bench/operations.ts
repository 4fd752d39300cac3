// Which operations are measured, what does each send, and what must it reach?
import { cursorOf } from './cursor.ts'
import { paperOf, vehicleIdOf, vehicleVins, PAPERS, VEHICLES, type Paper } from './synthetic.ts'
import type { Limit } from './limit-statements.ts'
import { CLAIM_OPERATIONS } from './operations-claims.ts'
import { CREDIT_OPERATIONS } from './operations-credit.ts'

export interface Operation {
  readonly name: Limit
  readonly query: string
  readonly caller: { readonly partner: string, readonly staffId?: string }
  readonly mode: 'any' | 'next'
  /** Variables as JSON texts. */
  readonly variables: (facts: Facts) => readonly string[]
  /** Least ratio to the limit's requests a second, and what is aimed for, also in CPU. */
  readonly bar: { readonly must: number, readonly aim: number, readonly cpuAim?: number }
}

/** What variables are made of. */
export interface Facts { readonly cursorKey: Buffer, readonly stationId: string }

const VEHICLE = `
  id version vin status plateKind plateNo vehicleType useNature brand model colour seats firstRegisteredOn inspectionValidTo registeredAt
  owner { id nameMasked }
  policies { policyNo insurerName claimPhone kind status startsAt endsAt }`

export const OPERATIONS: readonly Operation[] = [
  {
    name: 'look-up',
    query: `query LookUp($vin: Vin!) { vehicle(vin: $vin) {${VEHICLE} } }`,
    caller: { partner: 'police' },
    mode: 'any',
    variables: () => vehicleVins().map(vin => JSON.stringify({ vin })),
    bar: { must: 0.4, aim: 0.6, cpuAim: 0.55 },
  },
  {
    name: 'page',
    query: `query Page($after: String) { vehicles(first: 50, after: $after) { edges { node {${VEHICLE} } } pageInfo { hasNextPage endCursor } } }`,
    caller: { partner: 'police' },
    mode: 'any',
    variables: ({ cursorKey }) => Array.from({ length: 4000 }, (_, n) => JSON.stringify({ after: cursorOf(cursorKey, vehicleIdOf(1 + (n * 47) % (VEHICLES - 100))) })),
    bar: { must: 0.5, aim: 0.8, cpuAim: 0.5 },
  },
  {
    name: 'submit',
    query: `mutation Submit($input: SubmitRegistrationInput!) { submitRegistration(input: $input) {
      application { id version status stationId vin certificateNo invoiceNo useNature vehicleType plateKind documentHash round inspectionRequired }
      replayed userErrors { code } } }`,
    caller: { partner: 'dealership', staffId: 'dealer-clerk' },
    mode: 'next',
    variables: ({ stationId }) => Array.from({ length: PAPERS }, (_, n) => JSON.stringify({ input: submissionOf(paperOf(n + 1), stationId) })),
    bar: { must: 0.25, aim: 0.5 },
  },
  ...CLAIM_OPERATIONS,
  ...CREDIT_OPERATIONS,
]

function submissionOf({ vin, certificateNo, invoiceNo, owner }: Paper, stationId: string) {
  return {
    idempotencyKey: `bench-${certificateNo}`, dryRun: false, stationId, vin, certificateNo, invoiceNo, useNature: 'A',
    owner: { kind: 'PERSON', name: owner.name, identityNumber: owner.identityNumber },
  }
}
