// Where did it happen, and how far apart are two places?

/** Micro-degrees: eleven centimetres, and an integer on every driver. */
export const toE6 = (degrees: number): number => Math.round(degrees * 1_000_000)

/** The country's bounding box, and outside it the open sea off its coast east of 123° south of 38°. Coarse by design: it catches slips, not borders. */
export function isOnLand(latitude: number, longitude: number): boolean {
  const inBox = latitude >= 18 && latitude <= 53.6 && longitude >= 73.5 && longitude <= 135.1
  const inSea = longitude > 123 && latitude < 38 || longitude > 118 && latitude < 22
  return inBox && !inSea
}

interface Point { readonly latE6: number, readonly lonE6: number }

const METRES_PER_DEGREE = 111_195

/** Flat within a city: the error at a kilometre is under a metre. */
export function metresBetween(a: Point, b: Point): number {
  const north = (a.latE6 - b.latE6) / 1_000_000 * METRES_PER_DEGREE
  const east = (a.lonE6 - b.lonE6) / 1_000_000 * METRES_PER_DEGREE * Math.cos(a.latE6 / 1_000_000 * Math.PI / 180)
  return Math.hypot(north, east)
}
