// Can an accident have happened at these coordinates?

/** The country's bounding box, and outside it the open sea off its coast east of 123° south of 38°. Coarse by design: it catches slips, not borders. */
export function isOnLand(latitude: number, longitude: number): boolean {
  const inBox = latitude >= 18 && latitude <= 53.6 && longitude >= 73.5 && longitude <= 135.1
  const inSea = longitude > 123 && latitude < 38 || longitude > 118 && latitude < 22
  return inBox && !inSea
}
