// https://docs.github.com/rest/git/trees#create-a-tree and https://docs.github.com/rest/git/commits#create-a-commit
import { created, unprocessable } from './answer.ts'
import { presentCommit } from './git-objects.ts'
import { BOT_IDENTITY } from './people.ts'
import { repositoryUrl, type Handler, type World } from './world.ts'

interface TreeBody {
  readonly base_tree: string
  readonly tree: readonly {
    readonly path: string
    readonly mode: string
    readonly type: string
    readonly content: string
  }[]
}

/** POST /repos/{owner}/{repo}/git/trees, of files with their content. */
export const postTree: Handler = async (world, call) => {
  const { base_tree, tree } = call.body as unknown as TreeBody
  const index = `${world.git.dir}/stand-in/index-${call.at}`
  const lines = await Promise.all(
    tree.map(async ({ path, mode, content }) => `${mode} blob ${await world.git.blob(content)}\t${path}\n`),
  )
  const sha = await world.git.treeWith(base_tree, lines.join(''), index)
  if (sha === undefined) throw unprocessable('base_tree is not a valid tree oid')
  const url = `${repositoryUrl(world)}/git/trees/${sha}`
  return created({ sha, url, tree: await entriesOf(world, sha), truncated: false }, url)
}

async function entriesOf(world: World, tree: string) {
  const { stdout } = await world.git.known('ls-tree', '-z', tree)
  return stdout
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const [, mode = '', type = '', sha = '', path = ''] = /^(\d+) (\w+) (\w+)\t([^]*)$/.exec(line) ?? []
      return { path, mode, type, sha, url: `${repositoryUrl(world)}/git/${type}s/${sha}` }
    })
}

interface CommitBody {
  readonly message: string
  readonly tree: string
  readonly parents: readonly string[]
}

/** POST /repos/{owner}/{repo}/git/commits: on no branch. */
export const postCommit: Handler = async (world, call) => {
  const body = call.body as unknown as CommitBody
  const { code, stdout } = await world.git.write(
    ['hash-object', '-t', 'commit', '-w', '--stdin'],
    commitObject(world, body),
  )
  if (code !== 0) throw unprocessable('Tree SHA does not exist')
  const sha = stdout.trim()
  const commit = await presentCommit(world, sha)
  return created(commit, commit.url)
}

/** GitHub commits in its own name, and signs it. */
function commitObject(world: World, { tree, parents, message }: CommitBody): string {
  const when = `${Math.floor(world.now().getTime() / 1000)} +0000`
  const { name, email } = BOT_IDENTITY
  const above = parents.map((parent) => `parent ${parent}\n`).join('')
  return `tree ${tree}\n${above}author ${name} <${email}> ${when}\ncommitter GitHub <noreply@github.com> ${when}\n\n${message}`
}
