// Which numbers does an integrator plan with? Those of the limit rows, and the rates that have no row of their own.
import type { Limits } from '../../platform/limits.js'
import { PAGE_MAX } from './cost.js'
import { LIMITS } from './limits.js'

export const API_LIMITS: Limits = {
  costPerRequest: LIMITS.COST_LIMIT.value,
  bucket: LIMITS.THROTTLED.value,
  refillPerSecond: 1000,
  depth: LIMITS.DEPTH_LIMIT.value,
  aliases: LIMITS.ALIAS_LIMIT.value,
  mutations: LIMITS.MUTATION_LIMIT.value,
  pageSize: PAGE_MAX,
  personsPerHour: 300,
  evaluationsPerRequest: 250,
  evaluationsPerDay: 100_000,
  screenedPerHour: 20_000,
}
