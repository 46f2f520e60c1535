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
  const releases = remembered(forge)
  const tags = new Map<string, Tag>()
  const attached = new Map<string, ReleaseAsset[]>()
  const assetsOf = async (release: Release) => {
    const known = attached.get(release.id) ?? (release.url === '' ? [] : await forge.assets(release))
    attached.set(release.id, known)
    return known
  }
  const change = async (id: string, changes: Partial<Release>) => {
    await releases.one(id)
    const at = releases.all.findIndex((release) => release.id === id)
    const before = releases.all[at]
    return before && (releases.all[at] = { ...before, ...changes })
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
    releases: () => forge.releases(),
    releasesOf: releases.of,
    release: releases.one,
    createDraft(draft) {
      const made: Release = { ...draft, id: '', draft: true, url: '', uploadUrl: '' }
      releases.all.push(made)
      return Promise.resolve(made)
    },
    updateDraft: ({ id }, text) => change(id, text),
    deleteDraft({ id }) {
      const at = releases.all.findIndex((release) => release.id === id)
      if (at >= 0) releases.all.splice(at, 1)
      return Promise.resolve()
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

/** What the forge has is asked once, and from then on it is what stands here, changed or not. */
function remembered(forge: Forge) {
  const all: Release[] = []
  const known = new Set<string>()
  const asked = new Set<string>()
  const remember = (release: Release) => {
    if (!known.has(release.id)) all.push(release)
    known.add(release.id)
  }
  const of: Forge['releasesOf'] = async (tags) => {
    const fresh = tags.filter((tag) => !asked.has(tag))
    if (fresh.length > 0) for (const release of (await forge.releasesOf(fresh)).releases) remember(release)
    for (const tag of fresh) asked.add(tag)
    return { releases: [...all] }
  }
  const one: Forge['release'] = async (id) => {
    const found = known.has(id) || id === '' ? undefined : await forge.release(id)
    if (found !== undefined) remember(found)
    return all.find((release) => release.id === id)
  }
  return { all, of, one }
}

/** Nobody is waited for. */
export function withoutWaiting(clock: Clock): Clock {
  return { ...clock, wait: () => Promise.resolve() }
}
