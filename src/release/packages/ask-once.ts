import type { TagRef } from '../../ports/history.ts'
import { askedOnce, once } from '../../ports/asked-once.ts'
import type { Ports } from '../../ports/ports.ts'
import { accountsMissing } from '../../notes/people.ts'
import { tagsLookedAt } from '../../next-version/unfinished.ts'
import type { Decided } from '../../packages/groups.ts'

/**
 * The ports, asked once for all packages: what is read does not grow with their number. Only until the first write: each
 * write looks for itself.
 */
export function askOnce(ports: Ports, decided: readonly Decided[]): Ports {
  const { forge, people, remote, history, files } = ports
  const read = askedOnce((path) => files.read(path))
  // Of a clone that has no remote nobody knows which tags the forge has.
  const listed = history.isOfForge === true ? decided[0]?.snapshot.tags : undefined
  const commits = decided.flatMap(({ decision, snapshot }) =>
    decision.kind === 'nothing' ? [] : accountsMissing(decision.plan.changes, snapshot.web),
  )
  const checks = new Map<string, ReturnType<NonNullable<typeof forge.checks>>>()
  const looked = decided.flatMap(({ decision, snapshot }) => tagsLookedAt(decision, snapshot))
  const seen = once(() => forge.releasesOf(looked))
  const accounts = once(() => people?.accounts([...new Set(commits)]) ?? Promise.resolve([]))
  const tags = once(async () => namesOf((await remote?.tagRefs()) ?? listed))
  return {
    ...ports,
    files: { ...files, read },
    ...(people && { people: { accounts } }),
    forge: {
      ...forge,
      releasesOf: (asked) => (asked.every((tag) => looked.includes(tag)) ? seen() : forge.releasesOf(asked)),
      // Which tags there are was just told.
      findTag: async (name) =>
        forge.kind === 'local' || (await tags())?.has(name) !== false ? forge.findTag(name) : undefined,
      ...(forge.checks && {
        checks(question) {
          const key = JSON.stringify(question)
          const known = checks.get(key) ?? forge.checks?.(question)
          if (known === undefined) throw new Error('a forge without checks')
          checks.set(key, known)
          return known
        },
      }),
    },
  }
}

function namesOf(tags: readonly TagRef[] | undefined): ReadonlySet<string> | undefined {
  return tags && new Set(tags.map(({ name }) => name))
}
