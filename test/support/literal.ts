// What can be sent for an argument of a type, when only who asks and for which record matters?
import { isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLInputType } from 'graphql'

// A citizen may ask about herself alone: the number is that of the one who asks.
const SAMPLES: Readonly<Record<string, string>> = {
  String: '"sample-text"', ID: '"app_00000000000000000000000000"', Int: '1', Float: '1', Boolean: 'true', Vin: '"L0TCA1GA5TA000010"', Uscc: '"91500199MA5TTT018U"',
  PlateNumber: '"渝A12345"', ResidentId: '"500199199506154450"', Date: '"2026-03-20"', DateTime: '"2026-03-10T10:00:00+08:00"', Fen: '1',
}

/** Every required part filled with something of its type. A mutation is rehearsed. */
export function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType)
  if (isListType(type)) return `[${literal(type.ofType)}]`
  if (isEnumType(type)) return type.getValues()[0]?.name ?? ''
  if (!isInputObjectType(type)) return SAMPLES[type.name] ?? '"sample"'
  const fields = Object.values(type.getFields()).filter(each => isNonNullType(each.type) && each.defaultValue === undefined)
  const rehearsed = type.getFields()['dryRun'] ? ['dryRun: true'] : []
  return `{ ${[...fields.map(each => `${each.name}: ${each.name === 'identityNumber' ? SAMPLES['ResidentId'] : literal(each.type)}`), ...rehearsed].join(', ')} }`
}
