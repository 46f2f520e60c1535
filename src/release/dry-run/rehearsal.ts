import type { Sha } from '../../commits/commit.ts'
import type { ReleaseAsset } from '../../ports/assets.ts'
import type { Tag } from '../../ports/history.ts'
import type { Clock, Forge, Release } from '../../ports/ports.ts'

/** No object is called so: git's own sign for none. */
const NOTHING: Sha = '0'.repeat(40)

/**
 * A forge that is asked what there is, and never written to: what a run would write stands in memory alone, so the run
 * goes on from there as it would from GitHub. So a dry run ends as the real one would. Only for what comes after a tag
 * that is there: nothing is committed and nothing is proposed.
 */
export function rehearseOn(forge: Forge): Forge {
  const releases = readOnce(() => forge.releases())
  const tags = new Map<string, Tag>()
  const attached = new Map<string, ReleaseAsset[]>()
  const assetsOf = async (release: Release) => {
    const known = attached.get(release.id) ?? (release.url === '' ? [] : await forge.assets(release))
    attached.set(release.id, known)
    return known
  }
  const change = async (id: string, changes: Partial<Release>) => {
    const all = await releases()
    const at = all.findIndex((release) => release.id === id)
    const before = all[at]
    return before === undefined ? undefined : (all[at] = { ...before, ...changes })
  }
  return {
    kind: forge.kind,
    draftPlace: (tag) => forge.draftPlace(tag),
    standing: (commit, head) => forge.standing(commit, head),
    branchAfter: (name, commit) => forge.branchAfter(name, commit),
    inventory: () => forge.inventory(),
    createMarker: refuseWrite,
    createCommit: refuseWrite,
    treeWith: refuseWrite,
    deleteTag: refuseWrite,
    mark: refuseWrite,
    findTag: async (name) => tags.get(name) ?? forge.findTag(name),
    createTag: () => Promise.resolve(NOTHING),
    moveTag({ name, commit }) {
      tags.set(name, { name, commit, object: commit, annotated: false, message: '', taggedAt: 0 })
      return Promise.resolve(true)
    },
    releases,
    release: async (id) => (await releases()).find((release) => release.id === id),
    async createDraft(draft) {
      const made: Release = { ...draft, id: '', draft: true, url: '', uploadUrl: '' }
      ;(await releases()).push(made)
      return made
    },
    updateDraft: ({ id }, text) => change(id, text),
    async deleteDraft({ id }) {
      const all = await releases()
      const at = all.findIndex((release) => release.id === id)
      if (at >= 0) all.splice(at, 1)
    },
    publish: ({ id }) => change(id, { draft: false }),
    assets: assetsOf,
    async attach(release, asset) {
      const made: ReleaseAsset = { ...asset, id: '', whole: true }
      ;(await assetsOf(release)).push(made)
      return made
    },
    async detach(release, { name }) {
      const kept = (await assetsOf(release)).filter((asset) => asset.name !== name)
      attached.set(release.id, kept)
    },
  }
}

function refuseWrite(): never {
  throw new Error('a rehearsal writes nothing but what comes after a tag')
}

function readOnce<T>(read: () => Promise<readonly T[]>): () => Promise<T[]> {
  let all: Promise<T[]> | undefined
  return () => (all ??= read().then((found) => [...found]))
}

/** Nobody is waited for. */
export function withoutWaiting(clock: Clock): Clock {
  return { ...clock, wait: () => Promise.resolve() }
}
