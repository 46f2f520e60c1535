import type { Sha } from '../commits/commit.ts'
import { LOG_FORMAT, parseGitLog } from '../commits/git-log.ts'
import { gitFailed, remoteUnreadable, tagsUnreadable } from '../errors/history.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { Clone, Git, Tag } from '../ports.ts'
import { runGit, type GitAnswer, type GitCall } from './process.ts'

/** The history of a clone on disk. Data goes to git by standard input or after `--`, never where an option could be. */
export function gitOf(call: GitCall): Git {
  const run = (args: readonly string[], input?: string) => runGit(args, input === undefined ? call : { ...call, input })
  const answer = async (args: readonly string[], input?: string) => succeeded(args, await run(args, input))

  return {
    async clone() {
      const facts = await run(['rev-parse', '--path-format=absolute', '--is-shallow-repository', '--git-common-dir', '--is-bare-repository'])
      if (facts.exitCode !== 0) return undefined
      const [shallow, commonDirectory = '', bare] = linesOf(facts.stdout)
      const root = bare === 'true' ? '' : firstLine((await run(['rev-parse', '--show-toplevel'])).stdout)
      const clone: Clone = { shallow: shallow === 'true', commonDirectory }
      return root === '' ? clone : { ...clone, root }
    },

    async commitOf(revision) {
      if (/[\n\0]/.test(revision)) return undefined
      const line = firstLine(await answer(['cat-file', '--batch-check=%(objectname) %(objecttype)'], `${revision}^{commit}\n`))
      const [name = '', type] = line.split(' ')
      return type === 'commit' ? name : undefined
    },

    tagNames: () => tagNames(run, []),
    tagNamesAt: (commit) => tagNames(run, ['--points-at', commit]),
    tagNamesMergedInto: (head) => tagNames(run, ['--merged', head]),

    async isAncestor(tagName, head) {
      const args = ['merge-base', '--is-ancestor', `refs/tags/${tagName}`, head]
      const { exitCode, stderr } = await run(args)
      if (exitCode > 1) throw new CheckpointError(gitFailed('merge-base', stderr))
      return exitCode === 0
    },

    tag: (name) => readTag(run, name),
    tags: () => readTags(run),

    async commits(head, base) {
      const range = base === undefined ? [head] : [head, `^${base}`]
      return parseGitLog(await answer(['log', '-z', '--encoding=UTF-8', '--no-color', '--no-decorate', '--no-notes', `--format=${LOG_FORMAT}`, ...range, '--']))
    },

    async remoteUrl(remote) {
      const { exitCode, stdout } = await run(['config', '--get', `remote.${remote}.url`])
      return exitCode === 0 ? firstLine(stdout) : undefined
    },

    async remoteTagNames(remote) {
      const { exitCode, stdout, stderr } = await run(['ls-remote', '--quiet', '--refs', '--tags', remote])
      if (exitCode !== 0) throw new CheckpointError(remoteUnreadable(remote, stderr))
      return linesOf(stdout).map((line) => line.replace(/^\S+\trefs\/tags\//, ''))
    },

    async fileAt(commit, path) {
      const { exitCode, stdout } = await run(['cat-file', 'blob', `${commit}:${path}`])
      return exitCode === 0 ? stdout : undefined
    },

    diffStat: async (from, to) => (await answer(['diff', '--no-ext-diff', '--shortstat', from, to, '--'])).trim(),
  }
}

type Run = (args: readonly string[], input?: string) => Promise<GitAnswer>

function succeeded(args: readonly string[], { exitCode, stdout, stderr }: GitAnswer): string {
  if (exitCode !== 0) throw new CheckpointError(gitFailed(args[0] ?? '', stderr))
  return stdout
}

/** git passes over a broken ref with a warning and exit code 0: to us that is a tag that cannot be read. */
async function tagNames(run: Run, filter: readonly string[]): Promise<string[]> {
  const { exitCode, stdout, stderr } = await run(['for-each-ref', '--format=%(refname)', ...filter, 'refs/tags'])
  if (exitCode !== 0 || /ignoring (?:broken|dangling)/.test(stderr)) throw new CheckpointError(tagsUnreadable(stderr))
  return linesOf(stdout).map((ref) => ref.slice('refs/tags/'.length))
}

const TAG_FORMAT = ['%(refname)', '%(objectname)', '%(objecttype)', '%(creatordate:unix)', '%(contents)'].join('%0a')

/** One tag whole. A tag of a tag is peeled to its commit by `^{commit}`: `%(*objectname)` peels once before git 2.45. */
export async function readTag(run: Run, name: string): Promise<Tag | undefined> {
  const ref = `refs/tags/${name}`
  const [{ exitCode, stdout, stderr }, peeled] = await Promise.all([
    run(['for-each-ref', `--format=${TAG_FORMAT}`, '--count=1', ref]),
    run(['cat-file', '--batch-check=%(objectname)'], `${ref}^{commit}\n`),
  ])
  if (exitCode !== 0 || /ignoring/.test(stderr)) throw new CheckpointError(tagsUnreadable(stderr))
  const [refname, object = '', type, taggedAt = '0', ...message] = stdout.split('\n')
  if (refname !== ref) return undefined
  const commit: Sha = firstLine(peeled.stdout)
  if (!/^[0-9a-f]+$/.test(commit)) throw new CheckpointError(tagsUnreadable(`${ref} names no commit`))
  const annotated = type === 'tag'
  return { name, object, commit, annotated, taggedAt: Number(taggedAt), message: annotated ? message.join('\n').trimEnd() : '' }
}

const TAGS_FORMAT = ['%(refname)', '%(objectname)', '%(objecttype)', '%(*objectname)', '%(*objecttype)', '%(creatordate:unix)'].join(' ')

async function readTags(run: Run): Promise<Tag[]> {
  const { exitCode, stdout, stderr } = await run(['for-each-ref', `--format=${TAGS_FORMAT}`, 'refs/tags'])
  if (exitCode !== 0 || /ignoring/.test(stderr)) throw new CheckpointError(tagsUnreadable(stderr))
  const tags = await Promise.all(linesOf(stdout).map((line) => tagOfLine(run, line)))
  return tags.filter((tag) => tag !== undefined)
}

/** A lightweight tag leaves the peeled fields empty; a tag of a tag is read on its own, to be peeled to the end. */
async function tagOfLine(run: Run, line: string): Promise<Tag | undefined> {
  const [ref = '', object = '', type, peeled = '', peeledType, taggedAt] = line.split(' ')
  const name = ref.slice('refs/tags/'.length)
  if (type === 'tag' && peeledType !== 'commit') return readTag(run, name)
  const annotated = type === 'tag'
  return { name, object, commit: annotated ? peeled : object, annotated, message: '', taggedAt: Number(taggedAt) }
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '')
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]?.trim() ?? ''
}
