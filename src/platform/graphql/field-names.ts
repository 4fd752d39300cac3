// Which fields does a query ask for below this one? By name alone, at any depth: too many cost a read, never an answer.
import { Kind, visit, type ASTNode, type GraphQLResolveInfo } from 'graphql'

/** Documents are kept by their text, so each is walked once. */
const known = new WeakMap<object, ReadonlySet<string>>()

export function fieldNames({ fieldNodes, fragments }: GraphQLResolveInfo): ReadonlySet<string> {
  const [field] = fieldNodes
  const names = field && known.get(field)
  if (names) return names
  const found = new Set<string>()
  const followed = new Set<string>()
  const follow = (node: ASTNode): void => {
    visit(node, {
      Field: ({ name }) => { found.add(name.value) },
      [Kind.FRAGMENT_SPREAD]: ({ name: { value } }: { name: { value: string } }) => {
        const fragment = fragments[value]
        if (!fragment || followed.has(value)) return
        followed.add(value)
        follow(fragment)
      },
    })
  }
  fieldNodes.forEach(follow)
  if (field) known.set(field, found)
  return found
}
