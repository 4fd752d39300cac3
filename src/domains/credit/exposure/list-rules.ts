// Which rules does exposure follow, said as data: the same tables that decide, with what they rest on?
import { BOARD_PLACE_CODES, BOARD_PLACES } from './board-places.js'
import { EXPOSURE_LIMIT_CODES, EXPOSURE_LIMITS } from './exposure.rules.js'
import { type ExposureRuleType } from './exposure.type.js'
import { FORBIDDEN_CONTENT, FORBIDDEN_CONTENT_CODES } from './forbidden-content.js'

export const exposureRules = (): ExposureRuleType[] => [
  ...BOARD_PLACE_CODES.map(code => {
    const { en, zh, isAllowed, article, source, verified } = BOARD_PLACES[code]
    return { code, kind: 'PLACE', words: en, chinese: zh, isAllowed, amount: null, unit: null, article, source, isVerified: verified }
  }),
  ...FORBIDDEN_CONTENT_CODES.map(code => {
    const { en, zh } = FORBIDDEN_CONTENT[code]
    return { code, kind: 'CONTENT', words: en, chinese: zh, isAllowed: false, amount: null, unit: null, article: 'R17 §6', source: 'design', isVerified: false }
  }),
  ...EXPOSURE_LIMIT_CODES.map(code => {
    const { en, zh, amount, unit, article, source, verified } = EXPOSURE_LIMITS[code]
    return { code, kind: 'LIMIT', words: en, chinese: zh, isAllowed: true, amount, unit, article, source, isVerified: verified }
  }),
]
