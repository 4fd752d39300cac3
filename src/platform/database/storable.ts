// Can PostgreSQL hold this text? None of its types takes U+0000, and half of a surrogate pair is no UTF-8.
const UNSTORABLE = /[\0\p{Cs}]/u

export const isStorable = (text: string): boolean => !UNSTORABLE.test(text)
