// How is a message kept from repeating what the client sent?
const MESSAGE_LENGTH_MAX = 240

/** What graphql-js says of a refused value without printing it; anything else is left out. */
const HARMLESS = [
  /Field "[\w.]+" of required type "[\w![\]]+" was not provided/,
  /Field "\w+" is not defined by type "\w+"/,
  /Exactly one key must be specified for OneOf type "\w+"/,
  /Expected (non-nullable )?(value of )?type "[\w![\]]+"( to be an object| not to be null)?/,
  /\w+ cannot represent/,
]

/** A string as graphql-js prints it, and one that is a name, a type or a path. */
const PRINTED = /"(?:[^"\\]|\\.)*"/gs
const NAME = /^"[\w.$[\]!]+"$/

/** The places where graphql-js prints values that are not arguments. */
const VALUES: [RegExp, string][] = [
  [/\bfound:? .*$/s, 'found something else.'],
  [/(Unexpected (?:String|BlockString|Int|Float|Name)) ".*$/s, '$1.'],
]

/** Ids, phones and card numbers are long and mostly digits: a last net, wherever the word came from. */
const IDENTIFIERS = /\b(?=(?:\w*\d){6})\w{8,}\b/g

/** For messages of the parser and the validator. */
export function redact(message: string): string {
  const [head = '', value] = message.split(/ got invalid value (.*)/s)
  const text = value === undefined
    ? VALUES.reduce((left, [pattern, words]) => left.replace(pattern, words), message)
    : `${head} got invalid value${pathIn(value)}. ${redactValue(value)}`
  return withoutIdentifiers(text).slice(0, MESSAGE_LENGTH_MAX)
}

/** For a message about one value: a scalar may say anything there, so only known phrases pass. */
export function redactValue(message: string): string {
  const text = message.replace(PRINTED, literal => NAME.test(literal) ? literal : '""')
  const phrase = HARMLESS.map(pattern => pattern.exec(text)?.[0]).find(Boolean)
  if (!phrase) return 'The value can not be read.'
  return withoutIdentifiers(phrase.endsWith('represent') ? `${phrase} this value.` : `${phrase}.`)
}

export function withoutIdentifiers(text: string): string {
  return text.replace(IDENTIFIERS, '[redacted]')
}

function pathIn(value: string): string {
  const path = /.* at "([\w.$[\]]+)";/s.exec(value)?.[1]
  return path ? ` at "${path}"` : ''
}
