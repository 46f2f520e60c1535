import type { Forge } from '../ports/ports.ts'
import { nothing, object, sha } from './shape.ts'
import { ignoreMissing } from './errors.ts'
import { findTag, notAsSeen } from './tags.ts'
import type { Ask } from './octokit.ts'
import { RELEASE_ID } from './releases.ts'

/** Makes tags on an object that is no commit. */
type CreateTagOn = (ask: Ask, on: { readonly type: 'tree'; readonly sha: string }) => Forge['createTag']

/** https://docs.github.com/en/rest/releases/releases#update-a-release */
const UPDATE = 'PATCH /repos/{owner}/{repo}/releases/{release_id}'

/** What only a rollback asks of GitHub. */
export function rollbackBy(
  ask: Ask,
  createTagOn: CreateTagOn,
): Pick<Forge, 'createMarker' | 'deleteTag' | 'mark' | 'latest' | 'giveLatest'> {
  return {
    // https://docs.github.com/en/rest/git/commits#get-a-commit-object: its tree, which the marker is on.
    createMarker: async (marker) => {
      const { tree } = await ask(`read the commit ${marker.commit}`, ({ rest, repository }) => {
        const asked = { ...repository, commit_sha: marker.commit }
        return rest('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', asked, object({ tree: object({ sha }) }))
      })
      return (await createTagOn(ask, { type: 'tree', sha: tree.sha })(marker)) !== undefined
    },

    // https://docs.github.com/en/rest/git/refs#delete-a-reference knows no condition, so the tag is read right before.
    deleteTag: (tag) =>
      ask(`delete the tag ${tag.name}`, async (opened) => {
        if ((await findTag(opened, tag.name))?.object !== tag.object) return
        const asked = { ...opened.once, ref: `tags/${tag.name}` }
        await opened
          .rest('DELETE /repos/{owner}/{repo}/git/refs/{ref}', asked, nothing)
          .catch((error: unknown) => notAsSeen(opened, tag, error))
      }),

    // tag_name is sent again, and no `draft`: it could un-publish.
    mark: ({ id, tag }, { name, body }) =>
      ask(`mark the release of ${tag}`, async ({ rest, once }) => {
        const release = { ...once, release_id: Number(id), tag_name: tag, name, body }
        return (await rest(UPDATE, release, RELEASE_ID).catch(ignoreMissing)) !== undefined
      }),

    // https://docs.github.com/en/rest/releases/releases#get-the-latest-release
    latest: () =>
      ask('read the latest release', async ({ rest, repository }) => {
        const found = await rest('GET /repos/{owner}/{repo}/releases/latest', repository, RELEASE_ID).catch(
          ignoreMissing,
        )
        return found === undefined ? undefined : String(found.id)
      }),

    giveLatest: ({ id, tag }) =>
      ask(`make ${tag} the latest release`, async ({ rest, once }) => {
        const release = { ...once, release_id: Number(id), tag_name: tag, make_latest: 'true' as const }
        await rest(UPDATE, release, RELEASE_ID).catch(ignoreMissing)
      }),
  }
}
