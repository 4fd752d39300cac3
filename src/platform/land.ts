// Is a place on the country's land? Whoever sends one is asked the same, and told in the same words.
import { fault, type Fault } from './errors/refusal.js'
import { type Coordinates } from './geo.js'

/** Bounding box of the country's land, in degrees. */
const BOX = { south: 18, north: 53.6, west: 73.4, east: 135.1 } as const

/**
 * Land between the seas, by whole degree of latitude: west and east ends, rounded outwards by some tens of kilometres.
 * It catches swapped and mistyped figures, and draws no coast. From 40° on the box is enough. Source: design.
 */
const LAND: Readonly<Record<number, readonly (readonly [number, number])[]>> = {
  18: [[108.5, 110.8]], 19: [[108.5, 111.3]], 20: [[109.3, 111.3]], 21: [[99.8, 102.2], [106.5, 113.3]],
  22: [[98.8, 107], [107, 116.4], [120, 121.4]], 23: [[97.4, 117.7], [120, 121.8]], 24: [[97.4, 119], [120, 122.1]],
  25: [[97.4, 120.1], [120.9, 122.1]], 26: [[85.5, 120.7]], 27: [[82, 121.4]], 28: [[80.5, 122.1]], 29: [[79.5, 122.7]], 30: [[78.5, 123]],
  31: [[78.3, 122.3]], 32: [[78.2, 122]], 33: [[77.8, 121.2]], 34: [[77.7, 120.6]], 35: [[75.7, 120.6]], 36: [[74.2, 122.7]],
  37: [[73.4, 122.9]], 38: [[73.4, 118.4], [120.6, 123.1]], 39: [[73.4, 119.8], [120.9, 124.5]],
}

function isOnLand({ latitude, longitude }: Coordinates): boolean {
  const inside = latitude >= BOX.south && latitude <= BOX.north && longitude >= BOX.west && longitude <= BOX.east
  const land = LAND[Math.floor(latitude)]
  return inside && (land === undefined || land.some(([west, east]) => longitude >= west && longitude <= east))
}

export const placeFault = (place: Coordinates): Fault | undefined => (isOnLand(place) ? undefined : fault('PLACE_NOT_IN_COUNTRY', 'latitude'))
