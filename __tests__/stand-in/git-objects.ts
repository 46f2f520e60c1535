// https://docs.github.com/rest/git/tags and https://docs.github.com/rest/git/commits
import { created, notFound, ok, unprocessable } from './answer.ts'
import { UNSIGNED, readCommit } from './commits.ts'
import type { GitObject } from './git.ts'
import { BOT_IDENTITY } from './people.ts'
import { FULL_SHA } from './refs.ts'
import { nodeId, pageUrl, parameter, repositoryUrl, timestamp, type Handler, type World } from './world.ts'

interface TagBody {
  readonly tag: string
  readonly message: string
  readonly object: string
  readonly type: GitObject['type']
  readonly tagger?: { readonly name: string; readonly email: string; readonly date?: string }
}

/** `<seconds> <zone>`, git's form of an ISO 8601 date; the zone that was sent is kept. */
function gitDate(iso: string): string {
  const [, sign = '+', hours = '00', minutes = '00'] = /([+-])(\d\d):?(\d\d)$/.exec(iso) ?? []
  return `${Math.floor(Date.parse(iso) / 1000)} ${sign}${hours}${minutes}`
}

/** Git's own file format: https://git-scm.com/docs/git-mktag */
function tagObject(world: World, { tag, message, object, type, tagger }: TagBody): string {
  const { name, email } = tagger ?? BOT_IDENTITY
  const date = gitDate(tagger?.date ?? timestamp(world.now()))
  return `object ${object}\ntype ${type}\ntag ${tag}\ntagger ${name} <${email}> ${date}\n\n${message}`
}

/**
 * POST /repos/{owner}/{repo}/git/tags: the object alone; no ref names it yet. git itself looks whether what is tagged
 * is there and is of the type; no report quotes GitHub's sentence, so only the status is to be relied on.
 */
export const postTag: Handler = async (world, call) => {
  const body = call.body as unknown as TagBody
  const text = tagObject(world, body)
  const { code, stdout } = await world.git.write(['mktag', '--no-strict'], text)
  if (code !== 0) throw unprocessable('Could not verify object')
  world.unseen.note(call, stdout.trim())
  const tag = presentTag(world, stdout.trim(), text)
  return created(tag, tag.url)
}

/** GET /repos/{owner}/{repo}/git/tags/{tag_sha} */
export const getTag: Handler = async (world, call) => {
  const sha = parameter(call, 'tag_sha')
  if (!FULL_SHA.test(sha) || world.unseen.has(call, sha)) throw notFound()
  const { code, stdout } = await world.git.known('cat-file', 'tag', sha)
  if (code !== 0) throw notFound()
  return ok(presentTag(world, sha, stdout))
}

function presentTag(world: World, sha: string, text: string) {
  const end = text.indexOf('\n\n')
  const header = new Map(
    text
      .slice(0, end)
      .split('\n')
      .map((line) => splitAt(line, ' ')),
  )
  const [, name = '', email = '', seconds = '0'] = /^(.*) <(.*)> (\d+)/.exec(header.get('tagger') ?? '') ?? []
  const object = header.get('object') ?? ''
  const type = header.get('type') ?? ''
  const url = repositoryUrl(world)
  return {
    node_id: nodeId('Tag', sha),
    sha,
    url: `${url}/git/tags/${sha}`,
    tag: header.get('tag') ?? '',
    message: text.slice(end + 2),
    tagger: { name, email, date: timestamp(new Date(Number(seconds) * 1000)) },
    object: { sha: object, type, url: `${url}/git/${type}s/${object}` },
    verification: UNSIGNED,
  }
}

function splitAt(line: string, separator: string): [string, string] {
  const at = line.indexOf(separator)
  return [line.slice(0, at), line.slice(at + 1)]
}

/** GET /repos/{owner}/{repo}/git/commits/{commit_sha} */
export const getGitCommit: Handler = async (world, call) => {
  const sha = parameter(call, 'commit_sha')
  const object = FULL_SHA.test(sha) ? await world.git.object(sha) : undefined
  if (object?.type !== 'commit') throw notFound()
  return ok(await presentCommit(world, sha))
}

/** A commit as `git/commits` shows it; @throws Refusal where it is none */
export async function presentCommit(world: World, sha: string) {
  const commit = await readCommit(world, sha)
  if (commit === undefined) throw notFound()
  const url = repositoryUrl(world)
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    url: `${url}/git/commits/${commit.sha}`,
    html_url: `${pageUrl(world)}/commit/${commit.sha}`,
    author: commit.author,
    committer: commit.committer,
    tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: `${url}/git/commits/${parent}`,
      html_url: `${pageUrl(world)}/commit/${parent}`,
    })),
    verification: UNSIGNED,
  }
}
