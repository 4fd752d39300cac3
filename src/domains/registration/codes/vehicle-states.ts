// In which states can a registered vehicle be (机动车状态)? It can carry several at once.

/** Source: published code lists, not the standard itself. */
export const VEHICLE_STATES = {
  A: '正常', B: '转出', C: '被盗抢', D: '停驶', E: '注销', G: '违法未处理', H: '海关监管', I: '事故未处理',
  J: '嫌疑车', K: '查封', L: '暂扣', M: '强制注销', N: '事故逃逸', O: '锁定', P: '达到报废标准公告牌证作废',
  Q: '逾期未检验',
} as const satisfies Record<string, string>

export type VehicleState = keyof typeof VEHICLE_STATES
