// What drives a vehicle (燃料种类), and which vehicles are new-energy vehicles?
import { type EnergyClass } from '../../../platform/identifiers/plate-number.js'

/** Source: published code lists, not the standard itself; one of them writes hydrogen as X. Y is for trailers. */
export const FUELS = {
  A: '汽油', B: '柴油', C: '电', D: '混合油', E: '天然气', F: '液化石油气', L: '甲醇', M: '乙醇', N: '太阳能',
  O: '混合动力', P: '氢', Y: '无', Z: '其他',
} as const satisfies Record<string, string>

/** Source: design. Apart from the fuel, since O 混合动力 also covers plain hybrids, which are not new-energy vehicles. */
export const ENERGY_CLASSES = {
  BEV: '纯电动', PHEV: '插电式混合动力', EREV: '增程式', FCEV: '燃料电池',
} as const satisfies Record<EnergyClass, string>
