import type { Forge, MakeLatest } from '../ports/ports.ts'
import { BOT } from '../ports/bot.ts'
import { attachAsset, detachAsset, listAssets } from './assets.ts'
import { checksOf } from './checks.ts'
import { branchAfter, createCommit, treeWith } from './commit.ts'
import { STANDINGS, compare } from './compare.ts'
import { nothing, object, sha } from './shape.ts'
import { ignoreMissing, notSeenYet } from './errors.ts'
import { readInventory } from './inventory.ts'
import { RELEASE, listReleases, releaseLooks, releaseOf } from './releases.ts'
import { rollbackBy } from './rollback.ts'
import { REF, alreadyExists, explainRefusal, findTag, moveTag } from './tags.ts'
import { githubComments } from './comments.ts'
import { githubProposals } from './pulls.ts'
import type { GitHubSetup } from './client/octokit-client.ts'
import { githubRequests, type Ask, type Connection } from './octokit.ts'

/** GitHub, by its REST API. */
export function githubForge(setupOf: () => GitHubSetup): Forge {
  const ask = githubRequests(setupOf)
  const look = releaseLooks()

  return {
    kind: 'github',
    draftPlace: (tag) => `a draft release for ${tag}`,
    findTag: (name) => ask(`read the tag ${name}`, (opened) => findTag(opened, name)),

    createTag: createTagBy(ask),
    moveTag: moveTagBy(ask),
    ...rollbackBy(ask, createTagBy),
    ...besideReleases(ask),

    standing: (commit, head) =>
      ask(`compare ${commit} with ${head}`, async (opened) => {
        const compared = await compare(opened, { base: head, head: commit, size: 1 })
        return compared === undefined ? 'elsewhere' : STANDINGS[compared.status]
      }),

    branchAfter: (name, commit) => ask(`read the branch ${name}`, (opened) => branchAfter(opened, name, commit)),
    treeWith: (commit, files) => ask('write the tree of a preparation', (opened) => treeWith(opened, commit, files)),
    createCommit: (commit) => ask(`commit to ${commit.branch}`, (opened) => createCommit(opened, commit)),
    proposals: githubProposals(ask),
    comments: githubComments(ask),

    releases: () => ask('list the releases', listReleases),
    releasesOf: (tags) => ask(`find the release of ${tags[0] ?? ''}`, (opened) => look(opened, tags)),

    inventory: () => ask('read the tags and the releases', readInventory),

    // https://docs.github.com/en/rest/releases/releases#get-a-release
    release: (id) =>
      ask(`read the release ${id}`, async ({ rest, repository }) => {
        const asked = { ...repository, release_id: Number(id) }
        const answer = await rest('GET /repos/{owner}/{repo}/releases/{release_id}', asked, RELEASE).catch(
          ignoreMissing,
        )
        return answer && releaseOf(answer)
      }),

    // https://docs.github.com/en/rest/releases/releases#create-a-release; without target_commitish, as the tag exists.
    createDraft: ({ tag, name, body, prerelease }) =>
      ask(`draft the release of ${tag}`, async ({ rest, once }) => {
        const draft = { tag_name: tag, name, body, prerelease, draft: true }
        return releaseOf(await rest('POST /repos/{owner}/{repo}/releases', { ...once, ...draft }, RELEASE))
      }),

    updateDraft: ({ id, tag }, { name, body }) =>
      ask(`write the draft of ${tag}`, (opened) => updateRelease(opened, id, { tag_name: tag, name, body })),

    // https://docs.github.com/en/rest/releases/releases#delete-a-release
    deleteDraft: ({ id, tag }) =>
      ask(`delete the draft of ${tag}`, async ({ rest, once }) => {
        const asked = { ...once, release_id: Number(id) }
        await rest('DELETE /repos/{owner}/{repo}/releases/{release_id}', asked, nothing).catch(ignoreMissing)
      }),

    publish: ({ id, tag }, makeLatest) =>
      ask(`publish the release of ${tag}`, (opened) =>
        updateRelease(opened, id, { tag_name: tag, draft: false, make_latest: makeLatest }),
      ),
  }
}

/** What is sent for a release that is there; what is not named stays. */
interface ReleaseChange {
  /** Sent again: without it GitHub resets a draft to `untagged-…`. */
  readonly tag_name: string
  readonly name?: string
  readonly body?: string
  /** Nothing is ever made a draft again. */
  readonly draft?: false
  readonly make_latest?: MakeLatest
}

/** https://docs.github.com/en/rest/releases/releases#update-a-release; 404: it is gone. */
async function updateRelease({ rest, once }: Connection, id: string, change: ReleaseChange) {
  const release = { ...once, ...change, release_id: Number(id) }
  const answer = await rest('PATCH /repos/{owner}/{repo}/releases/{release_id}', release, RELEASE).catch(ignoreMissing)
  return answer && releaseOf(answer)
}

/** https://docs.github.com/en/rest/git/tags#create-a-tag-object: the object first, the ref with the object's sha. */
const MADE = object({ sha })

function createTagBy(ask: Ask, on?: { readonly type: 'tree'; readonly sha: string }): Forge['createTag'] {
  return async ({ name, commit, message, date }) => {
    const { sha } = await ask('create the tag object', ({ rest, once }) => {
      const tagger = { ...BOT, date: new Date(date).toISOString() }
      const { type, sha: object } = on ?? { type: 'commit' as const, sha: commit }
      const tag = { tag: name, message, object, type, tagger }
      return rest('POST /repos/{owner}/{repo}/git/tags', { ...once, ...tag }, MADE)
    })
    return ask(`create the tag ${name}`, ({ rest, once }) =>
      rest('POST /repos/{owner}/{repo}/git/refs', { ...once, ref: `refs/tags/${name}`, sha }, REF)
        .catch(notSeenYet)
        .then(() => sha, alreadyExists),
    ).catch((error: unknown) => ask(`create the tag ${name}`, (opened) => explainRefusal(opened, name, error)))
  }
}

function moveTagBy(ask: Ask): Forge['moveTag'] {
  return (move) =>
    ask(`move the tag ${move.name}`, (opened) => moveTag(opened, move)).catch((error: unknown) =>
      ask(`move the tag ${move.name}`, (opened) => explainRefusal(opened, move.name, error)),
    )
}

/** What belongs to a release and is none of its own fields: the files on it, and the checks before it. */
function besideReleases(ask: Ask): Pick<Forge, 'assets' | 'attach' | 'detach' | 'checks'> {
  return {
    checks: (question) =>
      ask('read the checks of the commit', async (opened) => {
        const look = await checksOf(opened, question)
        return () => ask('read the checks of the commit', look)
      }),

    assets: (release) => ask(`list the assets of ${release.tag}`, (opened) => listAssets(opened, release)),
    attach: (release, asset, bytes) =>
      ask(`attach ${asset.name}`, (opened) => attachAsset(opened, release, { asset, bytes })),
    detach: (_, asset) => ask(`remove the asset ${asset.name}`, (opened) => detachAsset(opened, asset)),
  }
}
