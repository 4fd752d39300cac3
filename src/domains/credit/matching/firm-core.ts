// What of a firm's name is its own? Its core: without the region it begins with and without the form of organisation (credit 6.2).
import { foldVariants } from './name-variants.js'
import { REGIONS, REGION_LENGTH_MAX } from './regions.js'

const KIND_OF_REGION = /^(省|市|自治区|特别行政区|自治州|地区|盟|壮族自治区|回族自治区|维吾尔自治区)/
/** A county, district or county-level town behind a province or prefecture; not 超市, 社区 and their like. */
const PART_OF_REGION = /^\p{Script=Han}{1,4}?((?<![社小园特校厂景])区|县|旗|(?<=^\p{Script=Han}{2,3})(?<![超夜门股城都])市)/u
const BRACKETED = /\(([^()]+)\)/g
const CORE_LENGTH_MIN = 2

/** `nameKey` is the name after L1. Never so short that it would be everybody's. */
export function firmCoreOf(nameKey: string): string {
  const folded = foldVariants(nameKey).replaceAll('有限责任公司', '有限公司')
  const unbracketed = folded.replace(BRACKETED, (whole, inside: string) => (withoutRegion(inside) === '' ? '' : whole))
  const own = unbracketed.endsWith('股份有限公司') ? unbracketed : unbracketed.replace(/有限公司$/, '')
  return longEnough(withoutRegion(own)) ?? longEnough(own) ?? folded
}

const longEnough = (core: string): string | undefined => ([...core].length >= CORE_LENGTH_MIN ? core : undefined)

/** Province, prefecture, and what lies in them, as far as the name begins with them. */
function withoutRegion(name: string): string {
  let rest = name
  let isIn = false
  for (;;) {
    const region = regionAtStart(rest)
    const cut = region ? rest.slice(region.length).replace(KIND_OF_REGION, '') : isIn ? rest.replace(PART_OF_REGION, '') : rest
    if (cut === rest) return rest
    isIn = true
    rest = cut
  }
}

/** The longest that fits. */
function regionAtStart(name: string): string | undefined {
  for (let length = REGION_LENGTH_MAX; length >= 2; length--) if (REGIONS.has(name.slice(0, length))) return name.slice(0, length)
  return undefined
}
