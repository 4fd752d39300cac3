// Is this a mobile number of mainland China, and how much may others see?
import { normaliseWithout } from './normalise.js'

export type MobileFault = 'LENGTH' | 'ALPHABET' | 'PREFIX'

/** The country code goes too: one person, one number. */
export const normaliseMobile = (raw: string): string => normaliseWithout(raw, /[\s-]/g).replace(/^((\+|00)86)+/, '')

export const mobileFault = (mobile: string): MobileFault | undefined => {
  if (mobile.length !== 11) return 'LENGTH'
  if (!/^\d+$/.test(mobile)) return 'ALPHABET'
  if (!/^1[3-9]/.test(mobile)) return 'PREFIX'
  return undefined
}

/** Three digits before and four behind stay; anything else than a mobile number shows nothing. */
export const maskMobile = (mobile: string): string =>
  mobile.length === 11 ? `${mobile.slice(0, 3)}****${mobile.slice(-4)}` : '*'.repeat(mobile.length)
