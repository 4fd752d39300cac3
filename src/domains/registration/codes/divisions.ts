// Which districts and counties has Chongqing had, under which code, and what follows a code that ended?
import { type LocalDate } from '../../../platform/calendar/local-date.js'

interface DivisionRow {
  name: string
  /** Letters that the office of the area used to issue. Since 2018 any applicant draws from any series: no check. */
  letters: string
  lettersVerified: boolean
  validFrom: LocalDate
  /** The last day on which the code was given out. What carries it stays valid. */
  validTo?: LocalDate
  successor?: string
}

/** The State Council abolished 江北区 and 渝北区 on 2025-11-06; the new district hung out its sign on this day. */
const LIANGJIANG_ON: LocalDate = '2026-01-25'
const LIANGJIANG_EVE: LocalDate = '2026-01-24'
const MUNICIPALITY_ON: LocalDate = '1997-06-18'

const since = (name: string, letters: string, validFrom: LocalDate = MUNICIPALITY_ON) =>
  ({ name, letters, lettersVerified: false, validFrom })
const retired = (name: string, letters: string, validTo: LocalDate, successor: string) =>
  ({ name, letters, lettersVerified: false, validFrom: MUNICIPALITY_ON, validTo, successor })

/**
 * Source: GB/T 2260 and its yearly lists. Changes before 2025 are known to the year, so both codes hold for the whole
 * of it. 万盛区 and 双桥区, which had 500110 and 500111 until 2011, are left out: the codes belong to others now.
 */
export const DIVISIONS = {
  500101: since('万州区', 'F'),
  500102: since('涪陵区', 'G'),
  500103: since('渝中区', 'A'),
  500104: since('大渡口区', 'A'),
  500105: retired('江北区', 'A', LIANGJIANG_EVE, '500157'),
  500106: since('沙坪坝区', 'A'),
  500107: since('九龙坡区', 'A'),
  500108: since('南岸区', 'B'),
  500109: since('北碚区', 'AB'),
  500110: since('綦江区', 'C', '2011-01-01'),
  500111: since('大足区', 'C', '2011-01-01'),
  500112: retired('渝北区', 'B', LIANGJIANG_EVE, '500157'),
  500113: since('巴南区', 'B'),
  500114: since('黔江区', 'H', '2000-01-01'),
  500115: since('长寿区', 'B', '2001-01-01'),
  500116: since('江津区', 'C', '2006-01-01'),
  500117: since('合川区', 'C', '2006-01-01'),
  500118: since('永川区', 'C', '2006-01-01'),
  500119: since('南川区', 'G', '2006-01-01'),
  500120: since('璧山区', 'C', '2014-01-01'),
  500151: since('铜梁区', 'C', '2014-01-01'),
  500152: since('潼南区', 'C', '2015-01-01'),
  500153: since('荣昌区', 'C', '2015-01-01'),
  500154: since('开州区', 'F', '2016-01-01'),
  500155: since('梁平区', 'F', '2016-01-01'),
  500156: since('武隆区', 'G', '2016-01-01'),
  500157: since('两江新区', 'ABD', LIANGJIANG_ON),
  500221: retired('长寿县', 'B', '2001-12-31', '500115'),
  500222: retired('綦江县', 'C', '2011-12-31', '500110'),
  500223: retired('潼南县', 'C', '2015-12-31', '500152'),
  500224: retired('铜梁县', 'C', '2014-12-31', '500151'),
  500225: retired('大足县', 'C', '2011-12-31', '500111'),
  500226: retired('荣昌县', 'C', '2015-12-31', '500153'),
  500227: retired('璧山县', 'C', '2014-12-31', '500120'),
  500228: retired('梁平县', 'F', '2016-12-31', '500155'),
  500229: since('城口县', 'F'),
  500230: since('丰都县', 'G'),
  500231: since('垫江县', 'G'),
  500232: retired('武隆县', 'G', '2016-12-31', '500156'),
  500233: since('忠县', 'F'),
  500234: retired('开县', 'F', '2016-12-31', '500154'),
  500235: since('云阳县', 'F'),
  500236: since('奉节县', 'F'),
  500237: since('巫山县', 'F'),
  500238: since('巫溪县', 'F'),
  500239: retired('黔江土家族苗族自治县', 'H', '2000-12-31', '500114'),
  500240: since('石柱土家族自治县', 'H'),
  500241: since('秀山土家族苗族自治县', 'H'),
  500242: since('酉阳土家族苗族自治县', 'H'),
  500243: since('彭水苗族土家族自治县', 'H'),
  500381: retired('江津市', 'C', '2006-12-31', '500116'),
  500382: retired('合川市', 'C', '2006-12-31', '500117'),
  500383: retired('永川市', 'C', '2006-12-31', '500118'),
  500384: retired('南川市', 'G', '2006-12-31', '500119'),
} as const satisfies Record<number, DivisionRow>

export const findDivision = (code: string): DivisionRow | undefined =>
  Object.hasOwn(DIVISIONS, code) ? (DIVISIONS as Record<string, DivisionRow>)[code] : undefined

/** The codes that could be given out on that day. */
export const listDivisionsOn = (date: LocalDate): string[] =>
  Object.entries<DivisionRow>(DIVISIONS)
    .filter(([, { validFrom, validTo }]) => validFrom <= date && (validTo === undefined || date <= validTo))
    .map(([code]) => code)
