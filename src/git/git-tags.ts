import type { Sha } from '../commits/commit.ts'
import { tagsUnreadable } from '../errors/history.ts'
import { CheckpointError } from '../errors/problem.ts'
import { readPieces } from '../text/pieces.ts'
import { timeAmong, type Tag, type TagRef } from '../ports/history.ts'
import { linesFor, linesOf, NO_INPUT, type RunGit } from './process.ts'

const PEELED = '^{}'

/**
 * git's words about a ref that it passes over, though it ends well. It says `warning:` and `error:` of much else: old
 * settings, alternates, bitmaps. https://github.com/git/git/blob/v2.39.0/refs.c
 */
const PASSED_OVER =
  /^warning: ignoring (?:broken ref|ref with broken name|dangling symref)|^error: \S+ does not point to a valid object/m

/**
 * Every tag with what it peels to, read while git is still at work. Packed refs hold that already, so a clone with 100,000
 * tags needs no look at their objects; `for-each-ref` reads each. A ref that is broken, or whose object is missing, ends
 * git: never passed over.
 */
export async function readTagRefs(run: RunGit): Promise<TagRef[]> {
  const { refs, take } = tagReader()
  const { exitCode, stderr } = await run(['show-ref', '--tags', '--dereference'], NO_INPUT, take)
  if (exitCode > 1 || PASSED_OVER.test(stderr)) throw new CheckpointError(tagsUnreadable(stderr))
  return refs
}

const TAGS = 'refs/tags/'

/** What `git ls-remote` printed of tags. */
export function parseTagRefs(output: string): TagRef[] {
  const { refs, take } = tagReader()
  take(output)
  return refs
}

/**
 * `git show-ref` and `git ls-remote` print a name and a ref a line; what an annotated tag peels to follows it. Cut out by
 * position: there may be a hundred thousand of them.
 */
function tagReader(): { readonly refs: TagRef[]; readonly take: (piece: string) => void } {
  const refs: TagRef[] = []
  let width = 0 // of an object's name, the same on each line
  const { take } = readPieces('\n', (text, from, to) => {
    width ||= text.slice(from, to).search(/[ \t]/)
    const ref = from + width + 1
    if (!text.startsWith(TAGS, ref)) return
    const isPeeled = text.endsWith(PEELED, to)
    if (isPeeled) refs.pop()
    const name = text.slice(ref + TAGS.length, isPeeled ? to - PEELED.length : to)
    refs.push({ name, commit: text.slice(from, from + width) })
  })
  return { refs, take }
}

/** More names than this are too many for one call: then git is asked for all tags. */
const MOST_NAMES = 400

/** What `git for-each-ref` is asked for: these tags, and perhaps others; all of them where none is named. */
function patternsOf(names?: readonly string[]): string[] {
  return names === undefined || names.length > MOST_NAMES ? ['refs/tags'] : names.map((name) => `${TAGS}${name}`)
}

/** One process for all, or for these. A tag on a tree is in nobody's history. */
export async function tagNamesMergedInto(run: RunGit, head: string, names?: readonly string[]): Promise<string[]> {
  const args = ['for-each-ref', '--format=%(refname)', '--merged', head, ...patternsOf(names)]
  const { exitCode, stdout, stderr } = await run(args, NO_INPUT)
  if (exitCode !== 0) throw new CheckpointError(tagsUnreadable(stderr))
  return linesOf(stdout).map((ref) => ref.slice(TAGS.length))
}

/** The message last: it may hold anything, but no NUL. Its signature stands at its end once more. */
const FIELDS = {
  date: '%(committerdate:unix)',
  peeled: '%(*objectname)',
  peeledType: '%(*objecttype)',
  ref: '%(refname)',
  object: '%(objectname)',
  type: '%(objecttype)',
  tagged: '%(creatordate:unix)',
  committed: '%(*committerdate:unix)',
  signature: '%(contents:signature)',
  message: '%(contents)',
}

/** One tag whole. */
export async function readTag(run: RunGit, name: string): Promise<Tag | undefined> {
  return (await readTagsNamed(run, [name]))[0]?.tag
}

/** A tag with the date of its commit, in seconds; NaN where that is not at hand. */
export interface DatedTag {
  readonly tag: Tag
  readonly committedAt: number
}

/**
 * Several at once, in one process whatever their number; those that are not there are left out. What a tag of a tag comes to
 * in the end one more process tells, asked by the object and not by the name, which somebody may give away in between:
 * `%(*objectname)` peels once before git 2.45.
 */
export async function readTagsNamed(run: RunGit, names: readonly string[]): Promise<DatedTag[]> {
  if (names.length === 0) return []
  const wanted = new Set(names.map((name) => `${TAGS}${name}`))
  const most = names.length === 1 ? ['--count=1'] : []
  const format = `--format=${Object.values(FIELDS).join('%00')}%00`
  const args = ['for-each-ref', format, ...most, ...patternsOf(names)]
  const { exitCode, stdout, stderr } = await run(args, NO_INPUT)
  if (exitCode !== 0 || PASSED_OVER.test(stderr)) throw new CheckpointError(tagsUnreadable(stderr))
  const rows = rowsIn(stdout).filter(({ ref }) => wanted.has(ref))
  const nested = rows.filter(({ peeledType }) => peeledType === 'tag').map(({ object }) => object)
  const ends = new Map(await peelEach(run, nested))
  return rows.map((row) => {
    const annotated = row.type === 'tag'
    const [commit, commitType] =
      ends.get(row.object) ?? (annotated ? [row.peeled, row.peeledType] : [row.object, row.type])
    if (!/^[0-9a-f]+$/.test(commit)) throw new CheckpointError(tagsUnreadable(`${row.ref} names no object`))
    const tag = {
      ...{ name: row.ref.slice(TAGS.length), object: row.object, commit, annotated, ...elsewhere(commitType) },
      taggedAt: timeAmong(Number(row.tagged), Number(row.committed)),
      message: annotated ? withoutEnd(row.message, row.signature) : '',
    }
    return { tag, committedAt: Number(annotated ? row.committed : row.date) || NaN }
  })
}

type Row = Readonly<typeof FIELDS>

/** Each begins with the line break that ends the one before: so does its date, which is read as a number. */
function rowsIn(output: string): Row[] {
  const names = Object.keys(FIELDS)
  const texts = output.split('\0')
  const rows: Row[] = []
  for (let at = 0; at + names.length <= texts.length; at += names.length)
    rows.push(Object.fromEntries(names.map((name, field) => [name, texts[at + field] ?? ''])) as Row)
  return rows
}

/** What tags of tags come to in the end, and of what kind that is. */
async function peelEach(run: RunGit, objects: readonly Sha[]): Promise<[Sha, readonly [string, string]][]> {
  if (objects.length === 0) return []
  const asked = linesFor(objects.map((object) => `${object}${PEELED}`))
  const { stdout } = await run(['cat-file', '--batch-check=%(objectname) %(objecttype)'], asked)
  const answers = linesOf(stdout)
  return objects.map((object, at) => {
    const [commit = '', type = ''] = (answers[at] ?? '').split(' ')
    return [object, [commit, type]]
  })
}

function elsewhere(type: string): Pick<Tag, 'leadsTo'> {
  return type === 'tree' || type === 'blob' ? { leadsTo: type } : {}
}

/** https://git-scm.com/docs/gitformat-signature: of a tag it is the end of the message. */
function withoutEnd(message: string, signature: string): string {
  const end = signature === '' ? -1 : message.lastIndexOf(signature.trimEnd())
  return (end < 0 ? message : message.slice(0, end)).trimEnd()
}

const TAGS_FORMAT = [
  '%(refname)',
  '%(objectname)',
  '%(objecttype)',
  '%(*objectname)',
  '%(*objecttype)',
  '%(creatordate:unix)',
  '%(*committerdate:unix)',
].join(' ')

export async function readTags(run: RunGit): Promise<Tag[]> {
  const { exitCode, stdout, stderr } = await run(['for-each-ref', `--format=${TAGS_FORMAT}`, 'refs/tags'], NO_INPUT)
  if (exitCode !== 0 || PASSED_OVER.test(stderr)) throw new CheckpointError(tagsUnreadable(stderr))
  const tags = await Promise.all(linesOf(stdout).map((line) => tagOfLine(run, line)))
  return tags.filter((tag) => tag !== undefined)
}

/** A lightweight tag leaves the peeled fields empty; a tag of a tag is read on its own, to be peeled to the end. */
async function tagOfLine(run: RunGit, line: string): Promise<Tag | undefined> {
  const [ref = '', object = '', type = '', peeled = '', peeledType = '', tagged = '', committed = ''] = line.split(' ')
  const name = ref.slice('refs/tags/'.length)
  if (type === 'tag' && peeledType === 'tag') return readTag(run, name)
  const annotated = type === 'tag'
  return {
    ...{ name, object, commit: annotated ? peeled : object, annotated, message: '' },
    ...elsewhere(annotated ? peeledType : type),
    taggedAt: timeAmong(Number(tagged), Number(committed)),
  }
}
