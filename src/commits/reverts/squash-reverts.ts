import { peelReverts } from './subject.ts'

/**
 * Which of the bullets of one squash are gone: a revert in a branch and what it reverts both vanish, newest first, as
 * in a range. In a squash there are no object names left, so the quoted subject decides.
 */
export function revertedBullets(bullets: readonly string[]): ReadonlySet<number> {
  if (!bullets.some((bullet) => /revert|reapply/i.test(bullet))) return new Set()
  const peeled = bullets.map(peelReverts)
  const places = new Map<string, number[]>()
  peeled.forEach(({ reverts, core }, at) => {
    const key = `${reverts} ${core}`
    const known = places.get(key)
    if (known === undefined) places.set(key, [at])
    else known.push(at)
  })
  const gone = new Set<number>()
  for (let at = peeled.length - 1; at >= 0; at -= 1) {
    const { reverts = 0, core = '' } = peeled[at] ?? {}
    if (reverts === 0 || gone.has(at)) continue
    const known = places.get(`${reverts - 1} ${core}`) ?? []
    // Places only ever go down from here, so a later one is never asked for again.
    while ((known.at(-1) ?? -1) > at) known.pop()
    const reverted = known.pop()
    if (reverted !== undefined) gone.add(at).add(reverted)
  }
  return gone
}
