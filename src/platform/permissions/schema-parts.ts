// Which types and fields does a schema have that permissions speak of?
import {
  isAbstractType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql'

export function objectTypes(schema: GraphQLSchema): readonly GraphQLObjectType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !isIntrospectionType(type),
  )
}

export function abstractTypes(schema: GraphQLSchema): readonly GraphQLAbstractType[] {
  return Object.values(schema.getTypeMap()).filter(isAbstractType)
}

export function fieldsOf(schema: GraphQLSchema, typeName: string): readonly GraphQLField<unknown, unknown>[] {
  const type = schema.getType(typeName)
  return isObjectType(type) ? Object.values(type.getFields()) : []
}

export function rootTypeNames(schema: GraphQLSchema): readonly string[] {
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
    type ? [type.name] : [],
  )
}

/** A withheld record is null; where the schema forbids null, the refusal would take the parent with it. */
export function forbidsNull(type: GraphQLOutputType): boolean {
  if (isNonNullType(type)) return isListType(type.ofType) ? forbidsNull(type.ofType) : true
  return isListType(type) ? forbidsNull(type.ofType) : false
}
