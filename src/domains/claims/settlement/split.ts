// How is an amount of whole fen divided, and how is a rate taken of it, without a fraction ever arising?

/** Floors each part; the fen left go to the largest remainders, ties to the earlier place. Nothing is given when all weigh 0. */
export function split(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0)
  if (sum === 0) return weights.map(() => 0)
  const parts = weights.map((weight, place) => ({ ...divide(total, weight, sum), place }))
  const left = total - parts.reduce((all, { quotient }) => all + quotient, 0)
  if (left === 0) return parts.map(({ quotient }) => quotient)
  const larger = parts.toSorted((a, b) => b.remainder - a.remainder || a.place - b.place)
  const raised = new Set(larger.slice(0, left))
  return parts.map(part => raised.has(part) ? part.quotient + 1 : part.quotient)
}

/** Two amounts multiplied leave the safe integers from some 950,000 yuan on; then bigints carry them. */
function divide(amount: number, by: number, sum: number): { quotient: number, remainder: number } {
  const product = amount * by
  if (Number.isSafeInteger(product)) return { quotient: (product - product % sum) / sum, remainder: product % sum }
  const exact = BigInt(amount) * BigInt(by)
  return { quotient: Number(exact / BigInt(sum)), remainder: Number(exact % BigInt(sum)) }
}

export const atRate = (amountFen: number, bps: number) => divide(amountFen, bps, 10_000).quotient

export interface Portion<T> {
  of: T
  amountFen: number
}

/** The same over things that weigh something, in their order; things that get nothing are left out. */
export function splitOver<T>(total: number, things: readonly T[], weigh: (thing: T) => number): Portion<T>[] {
  const parts = split(total, things.map(weigh))
  return things.map((of, place) => ({ of, amountFen: parts[place] ?? 0 })).filter(({ amountFen }) => amountFen > 0)
}

export const sumOf = (portions: readonly { amountFen: number }[]) =>
  portions.reduce((sum, { amountFen }) => sum + amountFen, 0)
