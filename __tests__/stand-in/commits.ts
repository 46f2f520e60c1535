// https://docs.github.com/rest/commits/commits
import { notFound, ok, unprocessable } from './answer.ts'
import { linkHeader, pageOf } from './paging.ts'
import { nodeId, pageUrl, parameter, repositoryUrl, type Handler, type World } from './world.ts'

/** Commits and tags here are unsigned, as all that the API makes. */
export const UNSIGNED = {
  verified: false,
  reason: 'unsigned',
  signature: null,
  payload: null,
  verified_at: null,
} as const

interface Signature {
  readonly name: string
  readonly email: string
  readonly date: string
}

export interface Commit {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Signature
  readonly committer: Signature
  readonly message: string
}

/** NUL-separated, because no commit message can hold a NUL; the author's zone becomes UTC as in GitHub's answers. */
const FIELDS = ['%H', '%T', '%P', '%an', '%ae', '%ad', '%cn', '%ce', '%cd', '%B']

/** Each that was read, whichever world has it: many worlds begin with the same ones. */
const known = new Map<string, Commit>()

/** Commits by `git log`, in its order. The arguments name commits by their ids: so the answer never changes. */
export async function readCommits(world: World, args: readonly string[]): Promise<Commit[]> {
  const format = ['-z', '--date=format-local:%Y-%m-%dT%H:%M:%SZ', `--format=${FIELDS.join('%x00')}`]
  const { code, stdout, stderr } = await world.git.known('log', ...format, ...args, '--')
  if (code !== 0) throw new Error(`git log ${args.join(' ')}: ${stderr}`)
  const fields = stdout.split('\0')
  const commits: Commit[] = []
  for (let at = 0; at + FIELDS.length <= fields.length; at += FIELDS.length) {
    commits.push(commitOf(fields.slice(at, at + FIELDS.length)))
  }
  for (const commit of commits) known.set(commit.sha, commit)
  return commits
}

/** One that is there. */
export async function readCommit(world: World, sha: string): Promise<Commit | undefined> {
  return known.get(sha) ?? (await readCommits(world, ['--max-count=1', sha]))[0]
}

type Waiting = Map<string, ((commit: Commit | undefined) => void)[]>

/** Who waits for which commit: one query may name a hundred, and each git process takes its time. */
const WAITING = new WeakMap<World, Waiting>()

/** The commit of an object; undefined where there is none. Those that are asked for at once are read by one process. */
export function commitAt(world: World, oid: string): Promise<Commit | undefined> {
  let waiting = WAITING.get(world)
  if (waiting === undefined) {
    waiting = new Map()
    WAITING.set(world, waiting)
    setImmediate(() => void answerAll(world))
  }
  const others = waiting.get(oid) ?? []
  waiting.set(oid, others)
  return new Promise((done) => others.push(done))
}

async function answerAll(world: World): Promise<void> {
  const waiting = WAITING.get(world) ?? new Map<string, never>()
  WAITING.delete(world)
  const oids = [...waiting.keys()]
  const found = await world.git.objects(oids.map((oid) => `${oid}^{commit}`))
  const unread = [...new Set(found.flatMap((object) => object?.sha ?? []))].filter((sha) => !known.has(sha))
  if (unread.length > 0) await readCommits(world, ['--no-walk=unsorted', ...unread]).catch(() => [])
  for (const [at, oid] of oids.entries())
    for (const done of waiting.get(oid) ?? []) done(known.get(found[at]?.sha ?? ''))
}

function commitOf(fields: readonly string[]): Commit {
  const [sha = '', tree = '', parents = '', an = '', ae = '', ad = '', cn = '', ce = '', cd = '', body = ''] = fields
  return {
    sha,
    tree,
    parents: parents === '' ? [] : parents.split(' '),
    author: { name: an, email: ae, date: ad },
    committer: { name: cn, email: ce, date: cd },
    message: body.replace(/\n+$/, ''),
  }
}

export function presentCommit(world: World, { sha, tree, parents, author, committer, message }: Commit) {
  const url = repositoryUrl(world)
  return {
    sha,
    node_id: nodeId('Commit', sha),
    commit: {
      author,
      committer,
      message,
      tree: { sha: tree, url: `${url}/git/trees/${tree}` },
      url: `${url}/git/commits/${sha}`,
      comment_count: 0,
      verification: UNSIGNED,
    },
    url: `${url}/commits/${sha}`,
    html_url: `${pageUrl(world)}/commit/${sha}`,
    comments_url: `${url}/commits/${sha}/comments`,
    // Null where no account has the address: https://docs.github.com/rest/commits/commits
    author: null,
    committer: null,
    parents: parents.map((parent) => ({
      sha: parent,
      url: `${url}/commits/${parent}`,
      html_url: `${pageUrl(world)}/commit/${parent}`,
    })),
  }
}

/** https://docs.github.com/rest/using-the-rest-api/media-types: with the version in it, as Octokit sends it, or without. */
const SHA_ALONE = /application\/vnd\.github(?:\.v3)?\.sha/

/** GET /repos/{owner}/{repo}/commits/{ref}; the sha alone for its media type. */
export const getCommit: Handler = async (world, call) => {
  const ref = parameter(call, 'ref')
  const sha = await world.git.commit(ref)
  if (sha === undefined) throw unprocessable(`No commit found for SHA: ${ref}`)
  if (SHA_ALONE.test(call.accept)) {
    return { status: 200, text: { content: sha, contentType: 'application/vnd.github.sha; charset=utf-8' } }
  }
  const commit = await readCommit(world, sha)
  if (commit === undefined) throw notFound()
  return ok(presentCommit(world, commit))
}

/** GET /repos/{owner}/{repo}/commits: newest first, from `sha` or the default branch. */
export const listCommits: Handler = async (world, call) => {
  const from = call.url.searchParams.get('sha') ?? (await world.git.defaultBranch())
  const head = await world.git.commit(from)
  if (head === undefined) throw notFound()
  const page = pageOf(call)
  const [total, commits] = await Promise.all([
    world.git.read('rev-list', '--count', head),
    readCommits(world, [`--skip=${(page.number - 1) * page.size}`, `--max-count=${page.size}`, head]),
  ])
  return ok(
    commits.map((commit) => presentCommit(world, commit)),
    linkHeader(call, page, Number(total)),
  )
}
