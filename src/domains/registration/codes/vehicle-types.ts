// Which types of vehicle are there (车辆类型), and which of them may a station register?
import { type UseNature } from './use-natures.js'

/**
 * Source: GA 802, codes of GA 24.4. First letter: K passenger, H truck, Q tractor unit, Z special work, D trolley or
 * tram, M motorcycle, N three-wheeler, T tractor, J wheeled machine, B semi-trailer, G full trailer, X other. Second
 * place: size, 1 the largest.
 */
export const VEHICLE_TYPES = {
  K11: '大型普通客车', K12: '大型双层客车', K13: '大型卧铺客车', K14: '大型铰接客车', K15: '大型越野客车',
  K16: '大型轿车', K17: '大型专用客车', K18: '大型专用校车',
  K21: '中型普通客车', K22: '中型双层客车', K23: '中型卧铺客车', K24: '中型铰接客车', K25: '中型越野客车',
  K26: '中型轿车', K27: '中型专用客车', K28: '中型专用校车',
  K31: '小型普通客车', K32: '小型越野客车', K33: '小型轿车', K34: '小型专用客车', K38: '小型专用校车',
  K39: '小型面包车',
  K41: '微型普通客车', K42: '微型越野客车', K43: '微型轿车', K49: '微型面包车',
  H11: '重型普通货车', H12: '重型厢式货车', H14: '重型罐式货车', H17: '重型自卸货车',
  H21: '中型普通货车',
  H31: '轻型普通货车', H32: '轻型厢式货车', H39: '轻型仓栅式货车',
  H41: '微型普通货车', H51: '普通低速货车',
  Q11: '重型半挂牵引车', Q21: '中型半挂牵引车',
  B11: '重型普通半挂车', B21: '中型普通半挂车', B31: '轻型普通半挂车',
  G11: '重型普通全挂车', G21: '中型普通全挂车', G31: '轻型普通全挂车',
  M11: '普通正三轮摩托车', M12: '轻便正三轮摩托车', M13: '正三轮载客摩托车', M14: '正三轮载货摩托车',
  M15: '侧三轮摩托车', M21: '普通二轮摩托车', M22: '轻便二轮摩托车',
  N11: '三轮汽车',
  D11: '无轨电车', D12: '有轨电车',
  Z11: '大型专项作业车', Z31: '小型专项作业车', Z51: '重型专项作业车',
  J11: '轮式装载机械', T11: '大型轮式拖拉机', X99: '其它',
} as const satisfies Record<string, string>

export type VehicleType = keyof typeof VEHICLE_TYPES

export const isVehicleType = (value: string): value is VehicleType => Object.hasOwn(VEHICLE_TYPES, value)

/** Small or micro passenger vehicle (小微型载客汽车). */
export const isSmallPassenger = (vehicleType: VehicleType): boolean => /^K[34]/.test(vehicleType)

/** 面包车: kept out of the exemption from inspection. */
export const isVan = (vehicleType: VehicleType): boolean => vehicleType === 'K39' || vehicleType === 'K49'

export const isMotorcycle = (vehicleType: VehicleType): boolean => vehicleType.startsWith('M')

/** 专用校车, whatever its present use. */
export const isSchoolBus = (vehicleType: VehicleType): boolean => /^K[123]8$/.test(vehicleType)

/** A station registers domestic non-operating small passenger cars and motorcycles; K34 and K38 stay with police. */
export const inStationScope = (vehicleType: VehicleType, useNature: UseNature, imported: boolean): boolean =>
  !imported && useNature === 'A' && /^(K3[1239]|K4[1239]|M..)$/.test(vehicleType)
