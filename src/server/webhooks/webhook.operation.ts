// What may a message carry of a record? What the receiver's own stored query answers, run as the receiver: nothing else serialises a record.
import {
  execute, GraphQLError, Kind, OperationTypeNode, parse, print, specifiedRules, validate, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode,
} from 'graphql'
import { type Actor } from '../../platform/actor.js'
import { type Context } from '../../platform/graphql/context.js'
import { Reads } from '../../platform/graphql/reads.js'
import { type Platform } from '../../platform/platform.js'
import { costOf } from '../limits/cost.js'
import { documentLimits } from '../limits/document.js'
import { LIMITS } from '../limits/limits.js'
import { storableLiterals } from '../limits/text.js'

export const OPERATION_LENGTH_MAX = 10_000
const RUN_WITHIN_MS = 8000
const DOCUMENTS_KEPT = 1000

export interface Carried {
  /** Null: the receiver sees nothing of it, or not any more. */
  readonly data: Record<string, unknown> | null
  /** Codes of what was refused; empty when nothing was. */
  readonly errors: readonly string[]
}

export class StoredOperations {
  private readonly documents = new Map<string, DocumentNode>()

  constructor(private readonly platform: Platform, private readonly schema: GraphQLSchema) {}

  /** Why this text can not be stored; undefined when it can. */
  faultOf(text: string): string | undefined {
    if (text.length > OPERATION_LENGTH_MAX) return `longer than ${OPERATION_LENGTH_MAX} characters`
    try {
      const document = parse(text, { maxTokens: LIMITS.TOKEN_LIMIT.value })
      const [error] = validate(this.schema, document, [...specifiedRules, documentLimits, storableLiterals], { maxErrors: 1, hideSuggestions: true })
      return error ? error.message : this.shapeFaultOf(document)
    } catch (error) {
      if (error instanceof GraphQLError) return error.message
      throw error
    }
  }

  async run(text: string, actor: Actor, recordId: string, requestId: string): Promise<Carried> {
    const { data, errors = [] } = await execute({
      schema: this.schema, document: this.documentOf(text), variableValues: { id: recordId }, contextValue: this.contextOf(actor, requestId),
    })
    const seen = errors.length === 0 && Object.values(data ?? {}).some(value => value !== null)
    return { data: seen ? { ...data } : null, errors: [...new Set(errors.map(codeOf))] }
  }

  private shapeFaultOf(document: DocumentNode): string | undefined {
    const [operation, ...others] = document.definitions.filter(each => each.kind === Kind.OPERATION_DEFINITION)
    if (operation?.operation !== OperationTypeNode.QUERY || others.length > 0) return 'one query is asked for'
    if (variablesOf(operation) !== '$id: ID!') return 'its one variable is $id: ID!'
    const cost = costOf({ schema: this.schema, document, operation, variables: { id: '' } })
    const limit = this.platform.limits.costPerRequest
    return cost > limit ? `it costs ${cost} points, more than the ${limit} of a request` : undefined
  }

  private documentOf(text: string): DocumentNode {
    const known = this.documents.get(text)
    if (known) return known
    if (this.documents.size === DOCUMENTS_KEPT) this.documents.clear()
    const document = parse(text)
    this.documents.set(text, document)
    return document
  }

  /** The reads of persons are noted as those of any request. */
  private contextOf(actor: Actor, requestId: string): Context {
    const { rows, scopes, readLog, clock } = this.platform
    return {
      actor, requestId, locale: 'en', deadlineAt: clock.wall().getTime() + RUN_WITHIN_MS, clock, wallNow: () => clock.wall().getTime(),
      reads: new Reads(rows, scopes, actor, subjects => { readLog.note({ actor, requestId, action: 'read', purpose: null, subjects }) }),
    }
  }
}

const variablesOf = ({ variableDefinitions = [] }: OperationDefinitionNode): string => variableDefinitions.map(print).join(', ')

const codeOf = ({ extensions }: GraphQLError): string => (typeof extensions['code'] === 'string' ? extensions['code'] : 'INTERNAL')
