// How is a fraction of whole fen rounded half-up without ever becoming a float?

/** The product may leave the safe integers; the quotient must not. */
export function halfUp(factors: readonly number[], divisor: number): number {
  const product = factors.reduce((all, factor) => all * BigInt(factor), 1n)
  const quotient = Number((2n * product + BigInt(divisor)) / (2n * BigInt(divisor)))
  if (!Number.isSafeInteger(quotient)) throw new RangeError('An amount beyond the safe integers')
  return quotient
}
