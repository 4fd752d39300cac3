// Is this document too large to run: aliases, directives, depth, root mutations, fields through fragments?
import {
  GraphQLError, Kind, visit,
  type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode, type ValidationRule,
} from 'graphql'
import { LIMITS, type LimitCode } from './limits.js'

interface Size { depth: number; selections: number; roots: number }
type Fragments = Map<string, FragmentDefinitionNode>
type Measured = Map<string, Size>

/**
 * One rule for all five, so that a document gets one code. It stands among the standard rules and not behind them
 * (where Apollo puts own rules when its maxRecursiveSelections is on): 60 repeated directives would otherwise
 * read as validation errors.
 */
export const documentLimits: ValidationRule = context => ({
  Document(document) {
    const code = findExceeded(document)
    if (code) context.reportError(new GraphQLError(LIMITS[code].en, { extensions: { code } }))
  },
})

function findExceeded(document: DocumentNode): LimitCode | undefined {
  // Mutations first: a hundred of them also carry a hundred aliases.
  const counted = { ...measureOperations(document), ...countWritten(document) }
  return (Object.keys(counted) as (keyof typeof counted)[]).find(code => counted[code] > LIMITS[code].value)
}

/** As written, in every operation and fragment: what is sent has to be validated, even if it never runs. */
function countWritten(document: DocumentNode) {
  const counted = { ALIAS_LIMIT: 0, DIRECTIVE_LIMIT: 0 }
  visit(document, {
    Field(node) { if (node.alias) counted.ALIAS_LIMIT++ },
    Directive() { counted.DIRECTIVE_LIMIT++ },
  })
  return counted
}

/** With the fragments written out. */
function measureOperations(document: DocumentNode) {
  const fragments: Fragments = new Map()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const measured: Measured = new Map()
  const counted = { MUTATION_LIMIT: 0, DEPTH_LIMIT: 0, SELECTION_LIMIT: 0 }
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    const size = measure(definition.selectionSet, fragments, measured)
    counted.DEPTH_LIMIT = Math.max(counted.DEPTH_LIMIT, size.depth)
    counted.SELECTION_LIMIT = Math.max(counted.SELECTION_LIMIT, size.selections)
    if (definition.operation === 'mutation') counted.MUTATION_LIMIT = Math.max(counted.MUTATION_LIMIT, size.roots)
  }
  return counted
}

function measure(set: SelectionSetNode, fragments: Fragments, measured: Measured): Size {
  const total: Size = { depth: 0, selections: 0, roots: 0 }
  for (const node of set.selections) {
    const size = node.kind === Kind.FRAGMENT_SPREAD
      ? measureFragment(node.name.value, fragments, measured)
      : node.selectionSet ? measure(node.selectionSet, fragments, measured) : { depth: 0, selections: 0, roots: 0 }
    const isField = node.kind === Kind.FIELD
    // graphql-js bounds the depth of introspection itself, and the standard introspection query is 15 deep.
    const depth = isField ? 1 + (node.name.value.startsWith('__') ? 0 : size.depth) : size.depth
    total.depth = Math.max(total.depth, depth)
    total.selections += size.selections + 1
    total.roots += isField ? 1 : size.roots
  }
  return total
}

function measureFragment(name: string, fragments: Fragments, measured: Measured): Size {
  const known = measured.get(name)
  if (known) return known
  // Set before it is measured: a circle counts nothing here, the standard rules refuse it.
  measured.set(name, { depth: 0, selections: 0, roots: 0 })
  const fragment = fragments.get(name)
  const size = fragment ? measure(fragment.selectionSet, fragments, measured) : { depth: 0, selections: 0, roots: 0 }
  measured.set(name, size)
  return size
}
