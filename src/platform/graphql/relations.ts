// What hangs off a record, and which of it does a query ask for, so that it is read for the whole page at once?
import { Kind, visit, type ASTNode, type GraphQLResolveInfo } from 'graphql'
import { type TableName, type Tables } from '../database/tables.js'

/** Rows of `table` whose `column` holds what a row of `of` has in `via`. */
export interface Relation<T extends TableName, R extends TableName = TableName> {
  readonly of: T
  readonly via: string
  readonly table: R
  readonly column: string
}

export const relation = <T extends TableName, R extends TableName>(
  of: T, via: keyof Tables[T] & string, table: R, column: keyof Tables[R] & string,
): Relation<T, R> => ({ of, via, table, column })

/** By the names of their fields; by name alone and at any depth, since one too many costs a read, never an answer. */
export function askedOf<N extends string, A>(relations: Readonly<Record<N, A>>, info: GraphQLResolveInfo): A[] {
  const names = fieldNamesOf(info)
  return (Object.keys(relations) as N[]).filter(field => names.has(field)).map(field => relations[field])
}

/** Apollo keeps documents by their text, so each is walked once. */
const namesByField = new WeakMap<object, ReadonlySet<string>>()

function fieldNamesOf({ fieldNodes, fragments }: GraphQLResolveInfo): ReadonlySet<string> {
  const [first] = fieldNodes
  const known = first && namesByField.get(first)
  if (known) return known
  const names = new Set<string>()
  const followed = new Set<string>()
  const follow = (node: ASTNode): void => {
    visit(node, {
      [Kind.FIELD]: ({ name }) => { names.add(name.value) },
      [Kind.FRAGMENT_SPREAD]: ({ name: { value } }) => {
        const fragment = fragments[value]
        if (!fragment || followed.has(value)) return
        followed.add(value)
        follow(fragment)
      },
    })
  }
  fieldNodes.forEach(follow)
  if (first) namesByField.set(first, names)
  return names
}
