// Who runs an operation? graphql-js; a query that is asked again and again is compiled once, and then runs in half the time.
import type { ApolloServerOptions } from '@apollo/server'
import {
  BREAK, execute, getNamedType, getVariableValues, GraphQLError, isAbstractType, isInputObjectType, OperationTypeNode, TypeInfo, visit, visitWithTypeInfo,
  type DocumentNode, type ExecutionResult, type GraphQLInputType, type GraphQLSchema,
} from 'graphql'
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit'

type Gateway = NonNullable<ApolloServerOptions<object>['gateway']>
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>
type Call = Parameters<Executor>[0]

const COERCION_ERRORS_MAX = 10
/** Compiling takes as long as some twenty runs of the same query: a client that sends a new text each time gains nothing by it, and costs nothing. */
const COMPILED_AFTER = 20

interface Known { runs: number, query?: CompiledQuery | null }

/** Apollo has one door for an executor of one's own, made for gateways. */
export function executorOf(schema: GraphQLSchema): Gateway {
  const run = executor(schema)
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' })
      return () => undefined
    },
    load: () => Promise.resolve({ executor: run }),
    stop: () => Promise.resolve(),
  }
}

function executor(schema: GraphQLSchema): Executor {
  // Apollo keeps documents by their text: what was compiled goes when the document goes.
  const known = new WeakMap<DocumentNode, Map<string, Known>>()
  return async call => {
    const query = compiledOf(schema, known, call)
    return query ? runCompiled(schema, query, call) : runPlain(schema, call)
  }
}

const runPlain = async (schema: GraphQLSchema, { document, request, context }: Call): Promise<ExecutionResult> => execute({
  schema, document, contextValue: context, variableValues: request.variables, operationName: request.operationName,
  options: { maxCoercionErrors: COERCION_ERRORS_MAX },
})

/** Variables are judged by graphql-js first, so that their faults read the same however the query is run. */
async function runCompiled(schema: GraphQLSchema, { query }: CompiledQuery, { operation, request, context }: Call): Promise<ExecutionResult> {
  const variables = request.variables ?? {}
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: COERCION_ERRORS_MAX })
  if (errors) return { errors }
  const result = await query(undefined, context, variables) as ExecutionResult
  return result.errors ? { ...result, errors: result.errors.map(asOfGraphqlJs) } : result
}

/** graphql-jit leaves `extensions` undefined where there are none, and Apollo reads them. */
function asOfGraphqlJs({ message, path, locations, originalError }: GraphQLError): GraphQLError {
  const error = new GraphQLError(message, { path, originalError })
  return locations ? Object.defineProperty(error, 'locations', { value: locations, enumerable: true }) : error
}

function compiledOf(schema: GraphQLSchema, known: WeakMap<DocumentNode, Map<string, Known>>, { document, operation, operationName }: Call): CompiledQuery | null {
  // Apollo leaves an operation that the document does not have to the executor.
  if ((operation as typeof operation | undefined)?.operation !== OperationTypeNode.QUERY) return null
  const ofDocument = known.get(document) ?? new Map<string, Known>()
  known.set(document, ofDocument)
  const name = operationName ?? ''
  const seen = ofDocument.get(name) ?? { runs: 0 }
  ofDocument.set(name, seen)
  seen.runs++
  if (seen.query !== undefined || seen.runs < COMPILED_AFTER) return seen.query ?? null
  seen.query = compile(schema, document, operationName)
  return seen.query
}

function compile(schema: GraphQLSchema, document: DocumentNode, operationName: string | null | undefined): CompiledQuery | null {
  if (hasAbstractField(schema, document) || hasInputDefault(schema, document)) return null
  const compiled = compileQuery(schema, document, operationName ?? undefined)
  return isCompiledQuery(compiled) ? compiled : null
}

/** graphql-jit 0.8 does not take the type's name for an answer to what a `Node` is. */
function hasAbstractField(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema)
  let found = false
  visit(document, visitWithTypeInfo(types, {
    Field: () => {
      if (isAbstractType(getNamedType(types.getType()))) found = true
      return found ? BREAK : undefined
    },
  }))
  return found
}

/** graphql-jit 0.8 leaves out the default values of input fields. */
function hasInputDefault(schema: GraphQLSchema, document: DocumentNode): boolean {
  const seen = new Set<GraphQLInputType>()
  const holds = (given: GraphQLInputType): boolean => {
    const type = getNamedType(given)
    if (!isInputObjectType(type) || seen.has(type)) return false
    seen.add(type)
    return Object.values(type.getFields()).some(field => field.defaultValue !== undefined || holds(field.type))
  }
  const types = new TypeInfo(schema)
  let found = false
  visit(document, visitWithTypeInfo(types, {
    VariableDefinition: () => {
      const type = types.getInputType()
      if (type && holds(type)) found = true
    },
  }))
  return found
}
