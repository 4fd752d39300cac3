// Is this a bank card number? Source: ISO/IEC 7812-1 (Luhn), 15 to 19 digits.
import { normaliseWithout } from './normalise.js'

export type BankCardFault = 'LENGTH' | 'ALPHABET' | 'LEADING_ZERO' | 'CHECK_DIGIT'

export const normaliseBankCard = (raw: string): string => normaliseWithout(raw, /[\s-]/g)

export const bankCardFault = (card: string): BankCardFault | undefined => {
  if (card.length < 15 || card.length > 19) return 'LENGTH'
  if (!/^\d+$/.test(card)) return 'ALPHABET'
  if (card.startsWith('0')) return 'LEADING_ZERO'
  if (luhnSum(card) % 10 !== 0) return 'CHECK_DIGIT'
  return undefined
}

/** Counted from the right, every second digit is doubled, and a doubled digit counts with the sum of its digits. */
const luhnSum = (digits: string): number =>
  [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
