import type { Sha } from '../commit.ts'

/** A commit and its parents, as git lists a graph. */
export interface Node {
  readonly sha: Sha
  readonly parents: readonly Sha[]
}

/** A history as numbers, each commit before its parents, so that whatever a commit reaches has a higher number. */
export interface Graph {
  readonly shas: readonly Sha[]
  readonly position: ReadonlyMap<Sha, number>
  readonly parents: readonly (readonly number[])[]
}

/** `nodes`: each commit before its parents, as `--topo-order` lists them. A parent that is not among them counts as none. */
export function graphOf(nodes: readonly Node[]): Graph {
  const shas = nodes.map(({ sha }) => sha)
  const position = new Map(shas.map((sha, at) => [sha, at]))
  const parents = nodes.map((node) => node.parents.flatMap((sha) => position.get(sha) ?? []))
  return { shas, position, parents }
}

/** Whether a commit reaches others, itself too. Asked again it goes on from where it stood, so all answers cost one walk. */
export function reachOf({ position, parents }: Graph, from: Sha): (sha: Sha) => boolean {
  const start = position.get(from) ?? parents.length
  const reached = new Set([start])
  let next = start
  return (sha) => {
    const at = position.get(sha) ?? -1
    for (; next <= at; next += 1) if (reached.has(next)) for (const parent of parents[next] ?? []) reached.add(parent)
    return reached.has(at)
  }
}

/** What one commit reaches and another does not, and whether it reaches that one at all. */
export interface Difference {
  readonly commits: readonly Sha[]
  readonly reaches: boolean
}

/**
 * The commits of `from..to`, newest first. Walks down both and stops as soon as all that is still open is reached from
 * `from` too, as `git merge-base` does: a short range costs little whatever the length of the history.
 */
export function differenceBetween(graph: Graph, from: Sha, to: Sha): Difference {
  const { position, parents, shas } = graph
  const [older = -1, newer] = [position.get(from), position.get(to)]
  const commits: Sha[] = []
  if (newer === undefined) return { commits, reaches: false }
  const open = new Set([newer])
  const taken = new Set(older < 0 ? [] : [older])
  let reaches = newer === older
  for (let at = older < 0 ? newer : Math.min(older, newer); isAnyLeft(open, taken); at += 1) {
    const isOpen = open.delete(at)
    const below = parents[at] ?? []
    if (taken.delete(at)) {
      for (const parent of below) taken.add(parent)
    } else if (isOpen) {
      commits.push(shas[at] ?? '')
      for (const parent of below) open.add(parent)
      reaches ||= below.includes(older)
    }
  }
  return { commits, reaches }
}

function isAnyLeft(open: ReadonlySet<number>, taken: ReadonlySet<number>): boolean {
  for (const at of open) if (!taken.has(at)) return true
  return false
}

/**
 * How many commits `head` has that each of these has not; those that it does not reach are left out. Versions mostly
 * stand one upon the other, so each is counted from the one after it: one walk in all.
 */
export function distancesFrom(graph: Graph, head: Sha, shas: readonly Sha[]): Map<Sha, number> {
  const reaches = reachOf(graph, head)
  const at = (sha: Sha) => graph.position.get(sha) ?? -1
  const newestFirst = [...new Set(shas)].filter(reaches).sort((a, b) => at(a) - at(b))
  const distances = new Map<Sha, number>()
  let last = head
  for (const sha of newestFirst) {
    const step = differenceBetween(graph, sha, last)
    const base = distances.get(last) ?? 0
    distances.set(sha, step.reaches ? base + step.commits.length : differenceBetween(graph, sha, head).commits.length)
    last = sha
  }
  return distances
}
