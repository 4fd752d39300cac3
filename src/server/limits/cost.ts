// How many points does an operation cost?
import {
  GraphQLError, Kind, getNamedType, isCompositeType, isListType, isNonNullType,
  type DocumentNode, type GraphQLOutputType, type GraphQLSchema, type OperationDefinitionNode,
} from 'graphql'
import {
  fieldExtensionsEstimator, getComplexity, type ComplexityEstimator, type ComplexityEstimatorArgs,
} from 'graphql-query-complexity'

export interface Priced {
  schema: GraphQLSchema
  document: DocumentNode
  operation: OperationDefinitionNode
  variables?: Record<string, unknown>
}

export const PAGE_MAX = 100
/** The rows a plain list is taken to have when its field names no `cap`; the longest plain list there may be. */
const LIST_CAP = 20
const POINTS = { object: 1, field: 0.1, mutation: 10, introspection: 100 }

/** Printed in the reference. */
export const COST_FORMULA = [
  `An object costs ${POINTS.object} point, a plain field ${POINTS.field}.`,
  'A connection costs 1, plus what stands inside it times `first` (or `last`).',
  `A list costs its rows, each with what stands inside it: as many as \`ids\`, else its cap (${LIST_CAP} if none).`,
  `A mutation costs ${POINTS.mutation} and its payload; introspection ${POINTS.introspection}, whatever it asks.`,
  'Interfaces and unions cost as much as their dearest type. A field may name its own `complexity` instead.',
].join('\n')

export function costOf(priced: Priced): number {
  return price(priced, () => undefined)
}

/** The bill: a line for each root field, then the total. */
export function printCost(priced: Priced): string {
  const lines: string[] = []
  const total = price(priced, (name, points) => lines.push(`${name} ${round(points)}`))
  return [...lines, `total ${total}`].join('\n')
}

function price({ schema, document, operation, variables }: Priced, onRoot: (name: string, points: number) => void) {
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
  const root = schema.getRootType(operation.operation)
  const estimators: ComplexityEstimator[] = [refusePage, fieldExtensionsEstimator(), args => points(args, schema)]
  const total = getComplexity({
    schema,
    query: { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] },
    variables: variables ?? {},
    estimators: [args => {
      const cost = firstNumber(estimators, args)
      if (args.type === root) onRoot(args.node.alias?.value ?? args.node.name.value, cost)
      return cost
    }],
  })
  return round(total)
}

function firstNumber(estimators: ComplexityEstimator[], args: ComplexityEstimatorArgs): number {
  for (const estimate of estimators) {
    const cost = estimate(args)
    if (typeof cost === 'number') return Math.max(0, cost)
  }
  return 0
}

/** Refused here for every field, before a nonsensical page can lower or overflow the sum. */
function refusePage({ args, field }: ComplexityEstimatorArgs) {
  const { first, last }: { first?: unknown; last?: unknown } = args
  const pages = [first, last].filter(page => typeof page === 'number')
  if (pages.length > 1) throw badInput(`${field.name} takes either first or last.`)
  if (pages.some(page => page < 1 || page > PAGE_MAX)) {
    throw badInput(`${field.name} takes pages of 1 to ${PAGE_MAX} rows.`)
  }
}

function points({ type, field, args, childComplexity }: ComplexityEstimatorArgs, schema: GraphQLSchema): number {
  if (field.name === '__schema' || field.name === '__type') return POINTS.introspection
  const base = type === schema.getMutationType() ? POINTS.mutation : 0
  const target = getNamedType(field.type)
  if (!isCompositeType(target)) return base + POINTS.field
  const { first, last, ids }: { first?: unknown; last?: unknown; ids?: unknown } = args
  const page = first ?? last ?? (target.name.endsWith('Connection') ? PAGE_MAX : undefined)
  if (isList(field.type)) {
    // The rows of a connection are multiplied once, by the field that names the page.
    const given = page ?? (Array.isArray(ids) ? ids.length : capOf(field.extensions))
    const rows = type.name.endsWith('Connection') ? 1 : given
    return base + Number(rows) * (POINTS.object + childComplexity)
  }
  return base + POINTS.object + Number(page ?? 1) * childComplexity
}

function capOf({ cap }: { cap?: unknown }): number {
  return typeof cap === 'number' ? cap : LIST_CAP
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type)
}

/** Whole tenths, and never past what JSON carries exactly: twelve nested pages would be 10^24. */
function round(points: number): number {
  return Math.min(Math.round(points * 10) / 10, 1e12)
}

function badInput(message: string) {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
}
