// Can every string of this request be stored and looked for? Judged before any resolver runs, for literals and for variables.
import { GraphQLError, type ValidationRule } from 'graphql'
import { isStorable } from '../../platform/database/storable.js'

const WORDS = 'A string holds U+0000 or half of a surrogate pair.'

export const storableLiterals: ValidationRule = context => ({
  StringValue(node) {
    if (!isStorable(node.value)) context.reportError(new GraphQLError(WORDS, { nodes: node }))
  },
})

export function refuseUnstorable(variables: unknown): void {
  if (holdsUnstorable(variables)) throw new GraphQLError(WORDS, { extensions: { code: 'BAD_USER_INPUT' } })
}

/** Without recursion: brackets may be nested as deep as the body is long. */
function holdsUnstorable(variables: unknown): boolean {
  const open = [variables]
  while (open.length > 0) {
    const value = open.pop()
    if (typeof value === 'string' && !isStorable(value)) return true
    if (typeof value === 'object' && value !== null) for (const each of Object.values(value) as unknown[]) open.push(each)
  }
  return false
}
