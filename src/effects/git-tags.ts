import type { Sha } from '../commits/commit.ts'
import { tagsUnreadable } from '../errors/history.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { Tag, TagRef } from '../history.ts'
import { firstLine, linesOf, type GitAnswer } from './process.ts'

/** Runs git in the repository that is looked at. */
export type Run = (args: readonly string[], input?: string) => Promise<GitAnswer>

const PEELED = '^{}'

/** Not the lines of GIT_TRACE, which share the stream: https://git-scm.com/docs/git#Documentation/git.txt-GITTRACE */
const COMPLAINT = /^(?:warning|error|fatal): /m

/**
 * Every tag with what it peels to. Packed refs hold that already, so a clone with 100,000 tags needs no look at their
 * objects; `for-each-ref` reads each. A ref that is broken, or whose object is missing, ends git: never passed over.
 */
export async function readTagRefs(run: Run): Promise<TagRef[]> {
  const { exitCode, stdout, stderr } = await run(['show-ref', '--tags', '--dereference'])
  if (exitCode > 1 || COMPLAINT.test(stderr)) throw new CheckpointError(tagsUnreadable(stderr))
  return parseRefs(stdout)
}

/** `git show-ref` and `git ls-remote` print a name and a ref a line; what an annotated tag peels to follows it. */
export function parseRefs(output: string): TagRef[] {
  const refs = new Map<string, Sha>()
  for (const line of linesOf(output)) {
    const [sha = '', ref = ''] = line.split(/[ \t]/)
    const name = ref.slice('refs/tags/'.length)
    refs.set(name.endsWith(PEELED) ? name.slice(0, -PEELED.length) : name, sha)
  }
  return Array.from(refs, ([name, commit]) => ({ name, commit }))
}

export async function tagNamesMergedInto(run: Run, head: string): Promise<string[]> {
  const { exitCode, stdout, stderr } = await run(['for-each-ref', '--format=%(refname)', '--merged', head, 'refs/tags'])
  if (exitCode !== 0) throw new CheckpointError(tagsUnreadable(stderr))
  return linesOf(stdout).map((ref) => ref.slice('refs/tags/'.length))
}

const TAG_FORMAT = ['%(refname)', '%(objectname)', '%(objecttype)', '%(creatordate:unix)', '%(contents)'].join('%0a')

/** One tag whole. A tag of a tag is peeled to the end by `^{}`: `%(*objectname)` peels once before git 2.45. */
export async function readTag(run: Run, name: string): Promise<Tag | undefined> {
  const ref = `refs/tags/${name}`
  const [{ exitCode, stdout, stderr }, peeled] = await Promise.all([
    run(['for-each-ref', `--format=${TAG_FORMAT}`, '--count=1', ref]),
    run(['cat-file', '--batch-check=%(objectname)'], `${ref}${PEELED}\n`),
  ])
  if (exitCode !== 0 || stderr.includes('ignoring')) throw new CheckpointError(tagsUnreadable(stderr))
  const [refname, object = '', type, taggedAt = '0', ...message] = stdout.split('\n')
  if (refname !== ref) return undefined
  const commit: Sha = firstLine(peeled.stdout)
  if (!/^[0-9a-f]+$/.test(commit)) throw new CheckpointError(tagsUnreadable(`${ref} names no object`))
  const annotated = type === 'tag'
  return {
    name,
    object,
    commit,
    annotated,
    taggedAt: Number(taggedAt),
    message: annotated ? message.join('\n').trimEnd() : '',
  }
}

const TAGS_FORMAT = [
  '%(refname)',
  '%(objectname)',
  '%(objecttype)',
  '%(*objectname)',
  '%(*objecttype)',
  '%(creatordate:unix)',
].join(' ')

export async function readTags(run: Run): Promise<Tag[]> {
  const { exitCode, stdout, stderr } = await run(['for-each-ref', `--format=${TAGS_FORMAT}`, 'refs/tags'])
  if (exitCode !== 0 || stderr.includes('ignoring')) throw new CheckpointError(tagsUnreadable(stderr))
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
