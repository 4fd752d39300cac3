// Which place of the grid is it, so that one hazard is reported once?
import { type Place } from '../../../platform/geo.js'

/** About 50 m north to south: near enough to be the same spot of the road. Source: design. */
const CELL_E6 = 500

export const cellOf = ({ latE6, lonE6 }: Place): string => `${Math.round(latE6 / CELL_E6)}:${Math.round(lonE6 / CELL_E6)}`
