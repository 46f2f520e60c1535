import type { Forge, Release } from '../ports.ts'
import { BOT } from './bot.ts'
import { missing, statusOf } from './github-errors.ts'
import { findTag } from './github-tags.ts'
import { githubRequests, type GitHubSetup } from './octokit.ts'

/** GitHub, by its REST API. */
export function githubForge(setupOf: () => GitHubSetup): Forge {
  const ask = githubRequests(setupOf)

  return {
    kind: 'github',
    draftPlace: (tag) => `a draft release for ${tag}`,
    findTag: (name) => ask(`read the tag ${name}`, (opened) => findTag(opened, name)),

    // https://docs.github.com/en/rest/git/tags#create-a-tag-object: the object first, the ref with the object's sha.
    async createTag({ name, commit, message }) {
      const object = await ask('create the tag object', ({ github, once, clock }) => {
        const tagger = { ...BOT, date: clock.now().toISOString() }
        return github.rest.git.createTag({ ...once, tag: name, message, object: commit, type: 'commit', tagger })
      })
      return ask(`create the tag ${name}`, ({ github, once }) =>
        github.rest.git
          .createRef({ ...once, ref: `refs/tags/${name}`, sha: object.data.sha })
          .then(() => true, alreadyExists),
      )
    },

    // https://docs.github.com/en/rest/releases/releases#list-releases: drafts are nowhere else to be found.
    releases: () =>
      ask('list the releases', async ({ github, repository }) => {
        const answers = await github.paginate(github.rest.repos.listReleases, { ...repository, per_page: 100 })
        return answers.map(releaseOf)
      }),

    // https://docs.github.com/en/rest/releases/releases#get-a-release
    release: (id) =>
      ask(`read the release ${id}`, async ({ github, repository }) => {
        const answer = await github.rest.repos.getRelease({ ...repository, release_id: Number(id) }).catch(missing)
        return answer === undefined ? undefined : releaseOf(answer.data)
      }),

    // https://docs.github.com/en/rest/releases/releases#create-a-release; without target_commitish, as the tag exists.
    createDraft: ({ tag, name, body, prerelease }) =>
      ask(`draft the release of ${tag}`, async ({ github, once }) => {
        const answer = await github.rest.repos.createRelease({
          ...once,
          tag_name: tag,
          name,
          body,
          prerelease,
          draft: true,
        })
        return releaseOf(answer.data)
      }),

    // tag_name is sent again: without it GitHub resets a draft to `untagged-…`.
    publish: ({ id, tag }, makeLatest) =>
      ask(`publish the release of ${tag}`, async ({ github, once }) => {
        const release = { release_id: Number(id), tag_name: tag, draft: false, make_latest: makeLatest }
        return releaseOf((await github.rest.repos.updateRelease({ ...once, ...release })).data)
      }),
  }
}

/** A release as GitHub answers it, reduced to what is read: https://docs.github.com/en/rest/releases/releases */
interface ReleaseAnswer {
  readonly id: number
  readonly tag_name: string
  readonly name: string | null
  readonly body?: string | null
  readonly draft: boolean
  readonly prerelease: boolean
  readonly html_url: string
  readonly upload_url: string
}

function releaseOf(answer: ReleaseAnswer): Release {
  return {
    id: String(answer.id),
    tag: answer.tag_name,
    name: answer.name ?? '',
    body: answer.body ?? '',
    draft: answer.draft,
    prerelease: answer.prerelease,
    url: answer.html_url,
    uploadUrl: answer.upload_url,
  }
}

/** 422 "Reference already exists": somebody was first. Any other 422 is a refusal. */
function alreadyExists(error: unknown): boolean {
  if (statusOf(error) === 422 && error instanceof Error && error.message.includes('Reference already exists'))
    return false
  throw error
}
