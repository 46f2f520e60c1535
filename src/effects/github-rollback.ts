import type { Forge } from '../ports.ts'
import { missing } from './github-errors.ts'
import { findTag, notAsSeen } from './github-tags.ts'
import type { Ask } from './octokit.ts'

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
      const sha = await ask(`read the commit ${marker.commit}`, async ({ github, repository }) => {
        const asked = { ...repository, commit_sha: marker.commit }
        const { data } = await github.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', asked)
        return data.tree.sha
      })
      return (await createTagOn(ask, { type: 'tree', sha })(marker)) !== undefined
    },

    // https://docs.github.com/en/rest/git/refs#delete-a-reference knows no condition, so the tag is read right before.
    deleteTag: (tag) =>
      ask(`delete the tag ${tag.name}`, async (opened) => {
        if ((await findTag(opened, tag.name))?.object !== tag.object) return
        const { github, once } = opened
        const asked = { ...once, ref: `tags/${tag.name}` }
        await github
          .request('DELETE /repos/{owner}/{repo}/git/refs/{ref}', asked)
          .catch((error: unknown) => notAsSeen(opened, tag, error))
      }),

    // tag_name is sent again, and no `draft`: it could un-publish.
    mark: ({ id, tag }, { name, body }) =>
      ask(`mark the release of ${tag}`, async ({ github, once }) => {
        const release = { ...once, release_id: Number(id), tag_name: tag, name, body }
        return (await github.request(UPDATE, release).catch(missing)) !== undefined
      }),

    // https://docs.github.com/en/rest/releases/releases#get-the-latest-release
    latest: () =>
      ask('read the latest release', async ({ github, repository }) => {
        const answer = await github.request('GET /repos/{owner}/{repo}/releases/latest', repository).catch(missing)
        return answer === undefined ? undefined : String(answer.data.id)
      }),

    giveLatest: ({ id, tag }) =>
      ask(`make ${tag} the latest release`, async ({ github, once }) => {
        const release = { ...once, release_id: Number(id), tag_name: tag, make_latest: 'true' as const }
        await github.request(UPDATE, release).catch(missing)
      }),
  }
}
