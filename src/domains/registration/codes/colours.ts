// Which colours can a vehicle have (车身颜色)?

/** Source: published code lists, not the standard itself; Z is unverified. */
const COLOURS = {
  A: '白', B: '灰', C: '黄', D: '粉', E: '红', F: '紫', G: '绿', H: '蓝', I: '棕', J: '黑', Z: '其他',
} as const satisfies Record<string, string>

/** Design: one to three letters, the main colour first, none twice. */
export const isColourCode = (value: string): boolean =>
  value.length >= 1 && value.length <= 3 && new Set(value).size === value.length && [...value].every(letter => Object.hasOwn(COLOURS, letter))
