// How much may a client ask, at once and over time? The server holds to it, `viewer` tells it: the same numbers.

export interface Limits {
  /** Points of one request, by the printed cost formula. */
  readonly costPerRequest: number
  /** Points that a client can have saved up. */
  readonly bucket: number
  readonly refillPerSecond: number
  readonly depth: number
  readonly aliases: number
  /** In one request. */
  readonly mutations: number
  /** Rows of a page. */
  readonly pageSize: number
  /** Distinct persons that a member of staff may look at. */
  readonly personsPerHour: number
  /** Blinded numbers in one request, and of one partner in a day. */
  readonly evaluationsPerRequest: number
  readonly evaluationsPerDay: number
  /** Distinct persons and units that a client may screen, where no agreement sets another number. */
  readonly screenedPerHour: number
}
