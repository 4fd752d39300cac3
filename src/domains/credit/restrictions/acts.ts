// Which nine acts does a consumption restriction forbid (法释〔2010〕8号 §3 as amended by 法释〔2015〕17号), and what does a seller ask about?

export const ACT_ITEMS = {
  C1: { zh: '乘坐飞机、列车软卧、轮船二等以上舱位', en: 'Aeroplane, soft sleeper, ship second class or above', article: 'R15 §3(1)' },
  C2: { zh: '在星级以上宾馆、酒店、夜总会、高尔夫球场等场所进行高消费', en: 'High spending in star hotels, night clubs, golf courses', article: 'R15 §3(2)' },
  C3: { zh: '购买不动产或者新建、扩建、高档装修房屋', en: 'Buying real estate; building, extending, luxury decoration', article: 'R15 §3(3)' },
  C4: { zh: '租赁高档写字楼、宾馆、公寓等场所办公', en: 'Renting luxury premises for office use', article: 'R15 §3(4)' },
  C5: { zh: '购买非经营必需车辆', en: 'Buying vehicles not needed for business', article: 'R15 §3(5)' },
  C6: { zh: '旅游、度假', en: 'Tourism, holiday', article: 'R15 §3(6)' },
  C7: { zh: '子女就读高收费私立学校', en: 'Children in high-fee private schools', article: 'R15 §3(7)' },
  C8: { zh: '支付高额保费购买保险理财产品', en: 'High premiums for insurance wealth products', article: 'R15 §3(8)' },
  C9: { zh: '乘坐G字头动车组列车全部座位、其他动车组列车一等以上座位等其他非生活和工作必需的消费行为', en: 'All seats of G-trains, first class or above of other EMU trains, other spending not needed', article: 'R15 §3(9)' },
} as const satisfies Record<string, { readonly zh: string, readonly en: string, readonly article: string }>
export type ActItem = keyof typeof ACT_ITEMS
export const ACT_ITEM_CODES = Object.keys(ACT_ITEMS) as [ActItem, ...ActItem[]]

/** What a seller asks about, and the item that it falls under; null: free to everybody. */
export const CONSUMPTIONS = {
  FLIGHT: { item: 'C1', zh: '飞机', en: 'A flight' },
  SOFT_SLEEPER: { item: 'C1', zh: '列车软卧', en: 'A soft sleeper' },
  SHIP_SECOND_OR_ABOVE: { item: 'C1', zh: '轮船二等以上舱位', en: 'A ship\'s second class or above' },
  G_TRAIN: { item: 'C9', zh: 'G字头动车组列车', en: 'Any seat of a G-train' },
  EMU_FIRST_OR_ABOVE: { item: 'C9', zh: '其他动车组列车一等以上座位', en: 'First class or above of another EMU train' },
  EMU_SECOND: { item: null, zh: 'D字头等其他动车组列车二等座', en: 'Second class of another EMU train, such as a D-train' },
  STAR_HOTEL: { item: 'C2', zh: '星级以上宾馆、酒店', en: 'A star hotel' },
  REAL_ESTATE: { item: 'C3', zh: '购买、新建、扩建、高档装修不动产', en: 'Real estate bought, built, extended or decorated in luxury' },
  LUXURY_OFFICE: { item: 'C4', zh: '高档写字楼等办公', en: 'Luxury premises for office use' },
  VEHICLE: { item: 'C5', zh: '购买非经营必需车辆', en: 'A vehicle not needed for business' },
  TOUR: { item: 'C6', zh: '旅游、度假', en: 'A tour or holiday' },
  PRIVATE_SCHOOL: { item: 'C7', zh: '子女就读高收费私立学校', en: 'A high-fee private school' },
  INSURANCE_PRODUCT: { item: 'C8', zh: '高额保费保险理财产品', en: 'An insurance wealth product with high premium' },
} as const satisfies Record<string, { readonly item: ActItem | null, readonly zh: string, readonly en: string }>
export type Consumption = keyof typeof CONSUMPTIONS

export const CAPACITIES = ['SELF', 'LEGAL_REP', 'PRINCIPAL', 'DIRECT', 'CONTROLLER'] as const
/** An emergency lets her travel and nothing else (SW35 §17, article not re-read). */
export const EMERGENCY_ITEMS: readonly ActItem[] = ['C1', 'C9']
