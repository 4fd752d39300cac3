// Whose table decides what a motor side bears of a cyclist's or pedestrian's loss? Known by the province of the place.
import { type Jurisdiction } from '../settlement/motor-side.js'

/** Provinces by the first two digits of GB/T 2260; the others have no table of their own here (design). */
const BY_PROVINCE: Readonly<Record<string, Jurisdiction>> = { 37: 'SHANDONG', 44: 'GUANGDONG', 51: 'SICHUAN' }

export const jurisdictionOf = (divisionCode: string): Jurisdiction => BY_PROVINCE[divisionCode.slice(0, 2)] ?? 'DEFAULT'
