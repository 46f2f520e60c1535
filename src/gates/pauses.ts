/** Seconds before each further look: often at first, once a minute in the end, so that half an hour costs 40 looks. */
const PAUSES_SECONDS = [5, 10, 10, 15, 15, 20, 20, 30, 30, 45] as const
const LAST_PAUSE_SECONDS = 60

/** The pauses between looks, in seconds, that fill these minutes exactly; the last look is at their end. */
export function pausesIn(minutes: number): number[] {
  const pauses: number[] = []
  let left = Math.round(minutes * 60)
  while (left > 0) {
    const pause = Math.min(left, PAUSES_SECONDS[pauses.length] ?? LAST_PAUSE_SECONDS)
    pauses.push(pause)
    left -= pause
  }
  return pauses
}
