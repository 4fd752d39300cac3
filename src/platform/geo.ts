// How is a place of the API kept, and how far apart are two of them?

/** In degrees, north and east. */
export interface Coordinates { readonly latitude: number, readonly longitude: number }
/** In micro-degrees: eleven centimetres, and an integer on every driver. */
export interface Place { readonly latE6: number, readonly lonE6: number }

const E6 = 1_000_000
const EARTH_METRES = 6_371_000

export const placeOf = ({ latitude, longitude }: Coordinates): Place =>
  ({ latE6: Math.round(latitude * E6), lonE6: Math.round(longitude * E6) })

export const coordinatesOf = ({ latE6, lonE6 }: Place): Coordinates => ({ latitude: latE6 / E6, longitude: lonE6 / E6 })

/** On a sphere (haversine): at the distances of a city the error is a metre. */
export function metresBetween(a: Place, b: Place): number {
  const radians = (e6: number) => (e6 / E6) * (Math.PI / 180)
  const halfLat = Math.sin(radians(b.latE6 - a.latE6) / 2)
  const halfLon = Math.sin(radians(b.lonE6 - a.lonE6) / 2)
  const chord = halfLat ** 2 + Math.cos(radians(a.latE6)) * Math.cos(radians(b.latE6)) * halfLon ** 2
  return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(chord)))
}
