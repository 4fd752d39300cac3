// How is an identifier that a person typed brought into the one form in which it is compared and stored?

/**
 * Full width to half width, letters to upper case, ends trimmed. Only a–z is raised, and NFKC runs again after that,
 * because a raised letter may compose with a mark behind it: without the second pass the result would not be stable.
 */
export const normaliseText = (raw: string): string => (SETTLED.test(raw) ? raw : settled(raw))

/** Nothing of this could change. */
const SETTLED = /^[0-9A-Z]*$/
const settled = (raw: string): string =>
  raw.normalize('NFKC').replace(/[a-z]+/g, (letters) => letters.toUpperCase()).normalize('NFKC').trim()

/** Also drops the separators that people write inside a number, such as the blanks on a bank card. */
export const normaliseWithout = (raw: string, separators: RegExp): string =>
  normaliseText(normaliseText(raw).replace(separators, ''))
