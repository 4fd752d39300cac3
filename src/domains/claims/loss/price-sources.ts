// Where may the price of a part come from, and which source goes before which?

interface PriceSourceRow {
  zh: string
  en: string
  /** 1 is asked first; a later one only where the earlier has no price. */
  order: 1 | 2 | 3
  source: 'design'
  verified: boolean
}

export const PRICE_SOURCES = {
  OEM_LIST:        { zh: '厂家指导价',   en: 'Manufacturer\'s list price', order: 1, source: 'design', verified: false },
  REGIONAL_MARKET: { zh: '区域市场价',   en: 'Regional market price list', order: 2, source: 'design', verified: false },
  SHOP_QUOTE:      { zh: '修理厂报价',   en: 'Quote of the repair shop',   order: 3, source: 'design', verified: false },
} as const satisfies Record<string, PriceSourceRow>

export type PriceSource = keyof typeof PRICE_SOURCES
