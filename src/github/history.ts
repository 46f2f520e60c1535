import type { Sha } from '../commits/commit.ts'
import type { History } from '../ports/history.ts'
import { list, object, sha as shaShape, text } from './shape.ts'
import { statusOf } from './errors.ts'
import { commitsSince, reachesCommit, tagsContaining, type Statuses } from './range.ts'
import { REF, findTag } from './tags.ts'
import { ROLLED_BACK } from '../versions/tags.ts'
import type { GitHubSetup } from './client/octokit-client.ts'
import { githubRequests, type Connection } from './octokit.ts'

/** https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api */
const PAGE = 100

const TAGS = 'refs/tags/'

/** The history as GitHub's API tells it, for a job that checked nothing out. */
export function githubHistory(setupOf: () => GitHubSetup): History {
  const ask = githubRequests(setupOf)
  const known = new Map<string, Promise<Sha | undefined>>()
  const statuses: Statuses = new Map()

  return {
    isOfForge: true,
    commitOf(revision) {
      const found = known.get(revision) ?? ask(`read the commit ${revision}`, (opened) => readName(opened, revision))
      known.set(revision, found)
      return found
    },

    // https://docs.github.com/en/rest/repos/repos#list-repository-tags: each with its commit, peeled.
    tagRefs: () =>
      ask('list the tags', async ({ rest, firstPage, repository }) => {
        const asked = { ...repository, per_page: PAGE }
        const [first, last] = await firstPage('GET /repos/{owner}/{repo}/tags', asked, TAG_PAGE)
        const others = Array.from({ length: last - 1 }, (_, index) =>
          rest('GET /repos/{owner}/{repo}/tags', { ...asked, page: index + 2 }, TAG_PAGE),
        )
        const pages = [first, ...(await Promise.all(others))]
        const onCommits = pages.flat().map(({ name, commit }) => ({ name, commit: commit.sha }))
        // https://docs.github.com/en/rest/git/refs#list-matching-references: these are on trees, which that list leaves out.
        const marked = { ...repository, ref: `tags/${ROLLED_BACK}` }
        const markers = await rest('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', marked, list(REF))
        const onTrees = markers.map(({ ref, object: on }) => ({ name: ref.slice(TAGS.length), commit: on.sha }))
        return [...onCommits, ...onTrees]
      }),

    since: (tags, head) =>
      ask('read the commits since the last version', (opened) => commitsSince({ ...opened, statuses }, tags, head)),
    containing: (tags, head) =>
      ask('compare the commit with later versions', (opened) => tagsContaining({ ...opened, statuses }, tags, head)),
    reaches: (head, name) =>
      ask(`compare ${name} with ${head}`, async (opened) => {
        const base = await readName(opened, name)
        return base !== undefined && (await reachesCommit(opened, base, head))
      }),
    tag: (name) => ask(`read the tag ${name}`, (opened) => findTag(opened, name)),

    fileAt: (commit, path) => ask(`read the file ${path}`, (opened) => readFile(opened, commit, path)),

    async filesAt(commit, paths) {
      const texts = await Promise.all(
        paths.map((path) => ask(`read the file ${path}`, (opened) => readFile(opened, commit, path))),
      )
      // The answer for one file does not tell a program from another one: without a checkout it is taken for plain.
      return paths.flatMap((path, at) => (texts[at] === undefined ? [] : [{ path, mode: '100644', text: texts[at] }]))
    },
  }
}

/** https://docs.github.com/en/rest/commits/commits#get-a-commit: any name of a commit; 422 where there is none. */
function readName({ rest, repository }: Connection, revision: string): Promise<Sha | undefined> {
  const asked = { ...repository, ref: revision, mediaType: { format: 'sha' } }
  return rest('GET /repos/{owner}/{repo}/commits/{ref}', asked, shaShape).catch(ignoreMissing)
}

/** https://docs.github.com/en/rest/repos/contents#get-repository-content; a folder is a list, and no text. */
async function readFile({ raw, repository }: Connection, commit: Sha, path: string): Promise<string | undefined> {
  const asked = { ...repository, path, ref: commit }
  return raw('GET /repos/{owner}/{repo}/contents/{path}', asked).catch(ignoreMissing)
}

/** https://docs.github.com/en/rest/repos/repos#list-repository-tags */
const TAG_PAGE = list(object({ name: text, commit: object({ sha: shaShape }) }))

/** 404, and 422 for a name that is none: nothing there. */
function ignoreMissing(error: unknown): undefined {
  if (statusOf(error) === 404 || statusOf(error) === 422) return undefined
  throw error
}
