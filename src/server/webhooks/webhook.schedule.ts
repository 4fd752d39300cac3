// When is a message sent again, when does an endpoint rest, and when is it given up?
const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** Before each attempt, counted from the end of the one before. Source: Standard Webhooks. */
export const DELAYS_MS = [
  0, 5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR,
] as const
/** Messages that failed together do not come back together. */
const JITTER = 0.1

/** `random` is 0 to 1; undefined: that was the last attempt. */
export function nextDelayMs(attempts: number, random: number): number | undefined {
  const delay = DELAYS_MS[attempts]
  return delay === undefined ? undefined : Math.round(delay * (1 + JITTER * random))
}

/** From here on the endpoint itself is taken to be ill, and not the message. */
export const RESTS_AFTER = 5
const REST_MS = 5 * SECOND
const REST_MAX_MS = 5 * MINUTE

/** How long nothing is tried after so many failures in a row: one probe a rest, and the first success ends it. */
export const restMs = (failures: number): number =>
  (failures < RESTS_AFTER ? 0 : Math.min(REST_MS * 2 ** (failures - RESTS_AFTER), REST_MAX_MS))

/** A message went through its whole schedule, and nothing else arrived meanwhile. */
export const isFailing = (exhausted: boolean, failures: number): boolean => exhausted && failures >= DELAYS_MS.length
