// How are words drawn on a photo wherever the server runs? From an alphabet of our own: a machine without fonts would draw nothing.

/** Five columns of seven dots a sign, two hexadecimal digits a column, the lowest bit on top. */
const SIGNS: Readonly<Record<string, string>> = {
  '0': '3e5149453e', '1': '00427f4000', '2': '4261514946', '3': '2141454b31', '4': '1814127f10', '5': '2745454539', '6': '3c4a494930',
  '7': '0171090503', '8': '3649494936', '9': '064949291e', A: '7e1111117e', B: '7f49494936', C: '3e41414122', D: '7f4141221c', E: '7f49494941',
  F: '7f09090901', G: '3e4149497a', H: '7f0808087f', I: '00417f4100', J: '2040413f01', K: '7f08142241', L: '7f40404040', M: '7f020c027f',
  N: '7f0408107f', O: '3e4141413e', P: '7f09090906', Q: '3e4151215e', R: '7f09192946', S: '4649494931', T: '01017f0101', U: '3f4040403f',
  V: '1f2040201f', W: '3f4038403f', X: '6314081463', Y: '0708700807', Z: '6151494543', '-': '0808080808', ':': '0036360000', _: '4040404040',
  '.': '0060600000', '+': '08083e0808', '/': '2010080402',
}
const SIGN_WIDTH = 6
const LINE_HEIGHT = 10
/** Dots of a sign by the shorter edge: readable, and light enough to judge the photo beneath. */
const DOTS_ACROSS = 360

/** Signs that the alphabet lacks are left blank; small letters are drawn as large ones. */
export function watermarkSvg(width: number, height: number, words: readonly string[]): string {
  const dot = Math.max(1, Math.round(Math.min(width, height) / DOTS_ACROSS))
  const lines = words.map((line, n) => dotsOf(line.toUpperCase(), n * LINE_HEIGHT)).join('')
  const tileWidth = (Math.max(...words.map(line => line.length)) * SIGN_WIDTH + 24) * dot
  const tileHeight = (words.length * LINE_HEIGHT + 40) * dot
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><pattern id="m" width="${tileWidth}" height="${tileHeight}" `
    + `patternUnits="userSpaceOnUse" patternTransform="rotate(-20)"><g transform="scale(${dot})" fill="#fff" stroke="#000" stroke-width="0.25" opacity="0.45">`
    + `<path d="${lines}"/></g></pattern></defs><rect width="${width}" height="${height}" fill="url(#m)"/></svg>`
}

function dotsOf(line: string, top: number): string {
  return [...line].flatMap((sign, place) => [0, 1, 2, 3, 4].map(column => {
    const bits = parseInt(SIGNS[sign]?.slice(column * 2, column * 2 + 2) ?? '0', 16)
    return [0, 1, 2, 3, 4, 5, 6].filter(row => (bits >> row) & 1).map(row => `M${place * SIGN_WIDTH + column} ${top + row}h1v1h-1z`).join('')
  })).join('')
}
