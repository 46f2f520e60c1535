import type { Clock, Forge, Release, Tag } from '../ports.ts'
import { BOT } from './bot.ts'
import { noSuchRepository } from '../errors/forge.ts'
import { CheckpointError } from '../errors/problem.ts'
import { problemOf } from './github-errors.ts'
import { connect, type GitHubClient, type GitHubSetup } from './octokit.ts'

interface Connection {
  readonly github: GitHubClient
  readonly clock: Clock
  /** Where requests that read go; the plugins may repeat them. */
  readonly repository: { readonly owner: string; readonly repo: string }
  /** The same for writes, sent once: after an ambiguous answer one must look before writing again. */
  readonly once: { readonly owner: string; readonly repo: string; readonly request: { readonly retries: 0 } }
}

/**
 * GitHub, by its REST API. Octokit is loaded and `setupOf` asked at the first request: a dry run makes none, and
 * needs no token.
 */
export function githubForge(setupOf: () => GitHubSetup): Forge {
  let connection: Promise<Connection> | undefined

  /** Each request under its own words, which an error repeats: "GitHub answered 502 to create the tag object". */
  async function ask<T>(request: string, call: (connection: Connection) => Promise<T>): Promise<T> {
    connection ??= open(setupOf())
    const opened = await connection
    return call(opened).catch((error: unknown) => {
      throw problemOf(error, request)
    })
  }

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

async function open(setup: GitHubSetup): Promise<Connection> {
  const [owner = '', repo = ''] = setup.repository.split('/')
  if (owner === '' || repo === '') throw new CheckpointError(noSuchRepository(setup.repository))
  return {
    github: await connect(setup),
    clock: setup.clock,
    repository: { owner, repo },
    once: { owner, repo, request: { retries: 0 } },
  }
}

// https://docs.github.com/en/rest/git/refs#get-a-reference
async function findTag(connection: Connection, name: string): Promise<Tag | undefined> {
  const { github, repository } = connection
  const ref = await github.rest.git.getRef({ ...repository, ref: `tags/${name}` }).catch(missing)
  return ref === undefined ? undefined : peel(connection, name, ref.data.object)
}

/** https://docs.github.com/en/rest/git/tags#get-a-tag: a ref straight to a commit is a lightweight tag. */
async function peel(
  connection: Connection,
  name: string,
  object: { readonly type: string; readonly sha: string },
): Promise<Tag> {
  if (object.type !== 'tag')
    return { name, object: object.sha, commit: object.sha, annotated: false, message: '', taggedAt: 0 }
  const { data } = await connection.github.rest.git.getTag({ ...connection.repository, tag_sha: object.sha })
  const commit = data.object.type === 'tag' ? (await peel(connection, name, data.object)).commit : data.object.sha
  return {
    name,
    object: object.sha,
    commit,
    annotated: true,
    message: data.message,
    taggedAt: Date.parse(data.tagger.date) / 1000,
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

function missing(error: unknown): undefined {
  if (statusOf(error) === 404) return undefined
  throw error
}

/** 422 "Reference already exists": somebody was first. Any other 422 is a refusal. */
function alreadyExists(error: unknown): boolean {
  if (statusOf(error) === 422 && error instanceof Error && error.message.includes('Reference already exists'))
    return false
  throw error
}

function statusOf(error: unknown): number | undefined {
  return typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : undefined
}
