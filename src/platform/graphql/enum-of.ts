// How does a set of codes become an enum of the API? Each code with its words, so that none is without.
import { registerEnumType } from 'type-graphql'

export function enumOf<const T extends string>(name: string, description: string, words: Readonly<Record<T, string>>): { readonly [K in T]: K } {
  const codes = Object.fromEntries(Object.keys(words).map(code => [code, code])) as { [K in T]: K }
  const valuesConfig = Object.fromEntries(Object.entries<string>(words).map(([code, description]) => [code, { description }])) as { [K in T]: { description: string } }
  registerEnumType(codes, { name, description, valuesConfig })
  return codes
}
