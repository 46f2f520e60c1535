// https://docs.github.com/rest/repos/repos and https://docs.github.com/rest/repos/contents
import { notFound, ok } from './answer.ts'
import { readCommit, type Commit } from './commits.ts'
import type { GitObject } from './git.ts'
import { OWNER_ID, simpleUser } from './people.ts'
import { nodeId, pageUrl, parameter, repositoryUrl, type Handler, type World } from './world.ts'

/** The addresses of a repository's collections: `<name>_url` to what follows the repository's own address. */
const COLLECTIONS: Readonly<Record<string, string>> = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  contributors: '/contributors',
  deployments: '/deployments',
  downloads: '/downloads',
  events: '/events',
  forks: '/forks',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  hooks: '/hooks',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  languages: '/languages',
  merges: '/merges',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  stargazers: '/stargazers',
  statuses: '/statuses/{sha}',
  subscribers: '/subscribers',
  subscription: '/subscription',
  tags: '/tags',
  teams: '/teams',
  trees: '/git/trees{/sha}',
}

/** All that the description requires and no program of ours reads. */
const UNREAD = {
  description: null,
  fork: false,
  homepage: null,
  language: null,
  mirror_url: null,
  license: null,
  disabled: false,
  forks: 0,
  forks_count: 0,
  open_issues: 0,
  open_issues_count: 0,
  size: 0,
  stargazers_count: 0,
  watchers: 0,
  watchers_count: 0,
  network_count: 0,
  subscribers_count: 0,
  has_issues: true,
  has_projects: true,
  has_wiki: true,
  has_pages: false,
  has_discussions: false,
} as const

async function newestOf(world: World): Promise<Commit | undefined> {
  const head = await world.git.object('HEAD^{commit}')
  return head === undefined ? undefined : readCommit(world, head.sha)
}

/** GET /repos/{owner}/{repo} */
export const getRepository: Handler = async (world, call) => {
  const url = repositoryUrl(world)
  const page = pageUrl(world)
  const host = new URL(world.serverUrl).host
  const [newest, branch] = await Promise.all([newestOf(world), world.git.defaultBranch()])
  const date = newest?.committer.date ?? null
  const write = call.grants.contents === 'write'
  return ok({
    id: OWNER_ID,
    node_id: nodeId('Repository', OWNER_ID),
    name: world.repo,
    full_name: `${world.owner}/${world.repo}`,
    private: world.settings.private,
    visibility: world.settings.private ? 'private' : 'public',
    owner: simpleUser(world.apiUrl, world.serverUrl, world.owner),
    url,
    html_url: page,
    ...Object.fromEntries(Object.entries(COLLECTIONS).map(([name, rest]) => [`${name}_url`, `${url}${rest}`])),
    ...UNREAD,
    clone_url: `${page}.git`,
    svn_url: page,
    git_url: `git://${host}/${world.owner}/${world.repo}.git`,
    ssh_url: `git@${host}:${world.owner}/${world.repo}.git`,
    default_branch: branch,
    archived: world.settings.archived,
    created_at: date,
    updated_at: date,
    pushed_at: date,
    permissions: {
      admin: call.grants.administration !== undefined,
      maintain: false,
      push: write,
      triage: write,
      pull: true,
    },
  })
}

/** From this size on, a file's text is left out: https://docs.github.com/rest/repos/contents#get-repository-content */
const LARGEST_INLINE_BYTES = 1024 * 1024

function addressesOf(world: World, path: string, { sha, type }: GitObject, ref: string) {
  const self = `${repositoryUrl(world)}/contents/${path}?ref=${ref}`
  const git = `${repositoryUrl(world)}/git/${type}s/${sha}`
  const html = `${pageUrl(world)}/${type}/${ref}/${path}`
  const download = type === 'blob' ? `${world.serverUrl}/raw/${world.owner}/${world.repo}/${ref}/${path}` : null
  return { url: self, git_url: git, html_url: html, download_url: download, _links: { self, git, html } }
}

/** GET /repos/{owner}/{repo}/contents/{path}: a file, or the entries of a folder. */
export const getContent: Handler = async (world, call) => {
  const path = parameter(call, 'path').replace(/^\/+|\/+$/g, '')
  const ref = call.url.searchParams.get('ref') ?? (await world.git.defaultBranch())
  const commit = await world.git.commit(ref)
  const object = commit === undefined ? undefined : await world.git.object(`${commit}:${path}`)
  if (object?.type === 'tree') return ok(await folder(world, path, object, ref))
  if (object?.type !== 'blob') throw notFound()
  const text = await world.git.read('cat-file', 'blob', object.sha)
  if (call.accept.includes('raw')) {
    return { status: 200, text: { content: text, contentType: 'application/vnd.github.raw; charset=utf-8' } }
  }
  const size = Buffer.byteLength(text)
  const inline = size <= LARGEST_INLINE_BYTES
  return ok({
    type: 'file',
    encoding: inline ? 'base64' : 'none',
    content: inline ? Buffer.from(text).toString('base64').replace(/.{60}/g, '$&\n') : '',
    size,
    name: path.split('/').at(-1),
    path,
    sha: object.sha,
    ...addressesOf(world, path, object, ref),
  })
}

async function folder(world: World, path: string, tree: GitObject, ref: string) {
  const entries = (await world.git.known('ls-tree', '-z', '--long', tree.sha)).stdout
    .split('\0')
    .filter((line) => line !== '')
  return entries.map((entry) => {
    const [, type = '', sha = '', size = '', name = ''] = /^\d+ (\w+) (\w+) +(\S+)\t(.*)$/s.exec(entry) ?? []
    const inside = path === '' ? name : `${path}/${name}`
    return {
      type: type === 'tree' ? 'dir' : 'file',
      size: Number(size) || 0,
      name,
      path: inside,
      sha,
      ...addressesOf(world, inside, { sha, type: type as GitObject['type'] }, ref),
    }
  })
}
