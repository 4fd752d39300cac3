// How many numbers are offered, how often, and for how long? Practice of several cities; the city may set its own.
// Source: design, after the unified selection system (164号 §43–45 leaves the figures to it).

export const SELECTION = {
  /** At the counter or station terminal one draw shows fifty numbers. */
  groupSize: 50,
  groupSeconds: 180,
  randomGroupsMax: 5,
  composedTriesMax: 20,
  composedBatchMax: 5,
  /** A chosen number waits this many working days for the papers. */
  reservationWorkingDays: 5,
} as const
