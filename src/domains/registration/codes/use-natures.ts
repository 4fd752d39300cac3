// What may a vehicle be used for (使用性质), and which uses are commercial?

interface UseNatureRow { name: string, operating: boolean }

/** Source: GA 24.3, now GA/T 16.3. G 租赁 is commercial: operating inspection cycle, outside what a station may do. */
export const USE_NATURES = {
  A: { name: '非营运', operating: false },
  B: { name: '公路客运', operating: true },
  C: { name: '公交客运', operating: true },
  D: { name: '出租客运', operating: true },
  E: { name: '旅游客运', operating: true },
  F: { name: '货运', operating: true },
  G: { name: '租赁', operating: true },
  H: { name: '警用', operating: false },
  I: { name: '消防', operating: false },
  J: { name: '救护', operating: false },
  K: { name: '工程救险', operating: false },
  L: { name: '营转非', operating: false },
  M: { name: '出租转非', operating: false },
  N: { name: '教练', operating: true },
  O: { name: '幼儿校车', operating: false },
  P: { name: '小学生校车', operating: false },
  Q: { name: '初中生校车', operating: false },
  R: { name: '危化品运输', operating: true },
  S: { name: '中小学生校车', operating: false },
  T: { name: '预约出租客运', operating: true },
  U: { name: '预约出租转非', operating: false },
} as const satisfies Record<string, UseNatureRow>

export type UseNature = keyof typeof USE_NATURES

export const isUseNature = (value: string): value is UseNature => Object.hasOwn(USE_NATURES, value)

export const isOperating = (useNature: UseNature): boolean => USE_NATURES[useNature].operating

/** Use once commercial (营转非, 出租转非, 预约出租转非): the stricter rules stay with the vehicle. */
export const wasOperating = (useNature: UseNature): boolean => ['L', 'M', 'U'].includes(useNature)

export const isSchoolUse = (useNature: UseNature): boolean => ['O', 'P', 'Q', 'S'].includes(useNature)
