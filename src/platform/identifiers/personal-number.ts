// Do these words hold a number that names a person?

/** Resident identity numbers and mobile numbers. */
const PERSONAL = /(?<!\d)(\d{17}[\dXx]|1[3-9]\d{9})(?!\d)/

export const holdsPersonalNumber = (words: string): boolean => PERSONAL.test(words)
