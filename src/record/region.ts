import { sha256 } from '../text/digest.ts'
import type { Sha } from '../commits/commit.ts'
import { MARKER, withoutMarkers } from '../markdown/markers.ts'

/** What is known of a region, and of the tag that its draft is for. Digests are those of `Digest`, after `sha256:`. */
export interface RegionRecord {
  readonly schema: 1
  readonly tag: string
  readonly commit: Sha
  /** The tag object: a tag that was made anew has another one. */
  readonly object: Sha
  /** Of the region's text and of the release's title, as we wrote them: whoever edits one leaves another digest. */
  readonly text: string
  readonly title: string
  /** The page of the run that wrote it, where there is one. */
  readonly run?: string
  /** The objects of further tags of the same version, by name. */
  readonly alsoTags?: Readonly<Record<string, Sha>>
  /** Of the assets that the release should have, by name. */
  readonly assets?: Readonly<Record<string, string>>
  readonly proposal?: ProposalRecord
}

/** Of a pull request that proposes a release. */
export interface ProposalRecord {
  /** What its commit stands on, and a digest of what it holds. */
  readonly parent: Sha
  readonly files: string
  /** The branch's commit before it. */
  readonly before?: Sha
  /** Of several packages: every version, `tag` among them. */
  readonly tags?: readonly string[]
  /** Of packages: the digest of what is told of each, as we wrote it. */
  readonly sections?: Readonly<Record<string, string>>
  /** Whether a person asked for the version; of several the ones that they asked for. */
  readonly asked?: true | readonly string[]
}

/** A release's body, read: our region in it, with all that stands around; or what keeps us from knowing it. */
export type Body =
  | { readonly kind: 'foreign' }
  | { readonly kind: 'damaged' }
  | {
      readonly kind: 'managed'
      readonly before: string
      readonly text: string
      readonly after: string
      readonly record: RegionRecord
    }

/**
 * HTML comments, which nobody sees on the page: https://spec.commonmark.org/0.31.2/#html-blocks (kind 2). Each has a
 * line of its own, so that text of commits, which stands in the middle of lines, cannot be one.
 */
const BEGIN = `${MARKER}begin `
const END = `${MARKER}end -->`

/** The region as it stands in a body: markers, and the notes between them. */
export function regionOf(notes: string, record: RegionRecord): string {
  // An escaped `>` is the same JSON, and cannot end the comment.
  const json = JSON.stringify(record).replaceAll('>', '\\u003e')
  return [`${BEGIN}${json} -->`, textOf(notes), END].join('\n')
}

/** The record of these texts; what they are compared with later. */
export function recordOf(
  facts: Pick<RegionRecord, 'tag' | 'commit' | 'object'> & {
    readonly run?: string | undefined
    readonly alsoTags?: Readonly<Record<string, Sha>> | undefined
    readonly assets?: Readonly<Record<string, string>> | undefined
  },
  texts: { readonly name: string; readonly notes: string },
): RegionRecord {
  const { tag, commit, object, run, alsoTags = {}, assets = {} } = facts
  return {
    schema: 1,
    tag,
    commit,
    object,
    text: digestOf(texts.notes),
    title: digestOf(texts.name),
    ...(run === undefined ? {} : { run }),
    ...(Object.keys(alsoTags).length === 0 ? {} : { alsoTags }),
    ...(Object.keys(assets).length === 0 ? {} : { assets }),
  }
}

/** A text as it is digested: web forms send CRLF, and a person may leave blank lines at its ends. */
function textOf(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/^\n+/, '').trimEnd()
}

export function digestOf(text: string): string {
  return `sha256:${sha256(textOf(text))}`
}

/** The text of a pull request, whose web form sends CRLF. */
export function pullBody({ body }: { readonly body: string }): string {
  return body.replaceAll('\r\n', '\n')
}

/** As `readBody`, of a pull request. */
export function readPullBody(pull: { readonly body: string }): Body {
  return readBody(pullBody(pull))
}

/** Finds our region: from the first line that begins one to the last that ends one. */
export function readBody(body: string): Body {
  const lines = body.split('\n')
  const { first, last } = bordersIn(lines)
  if (first === -1 && last === -1) return { kind: 'foreign' }
  const record = readRecord(lines[first] ?? '')
  if (record === undefined || last < first) return { kind: 'damaged' }
  const joined = (part: readonly string[]) => part.join('\n')
  return {
    kind: 'managed',
    before: first === 0 ? '' : `${joined(lines.slice(0, first))}\n`,
    text: textOf(joined(lines.slice(first + 1, last))),
    after: last === lines.length - 1 ? '' : `\n${joined(lines.slice(last + 1))}`,
    record,
  }
}

function bordersIn(lines: readonly string[]): { readonly first: number; readonly last: number } {
  return {
    first: lines.findIndex((line) => line.startsWith(BEGIN)),
    last: lines.findLastIndex((line) => line.trim() === END),
  }
}

/** Which lines of a body stand around our region; of one whose borders are damaged, only what surely does. */
export function aroundRegion(lines: readonly string[]): (at: number) => boolean {
  const { first, last } = bordersIn(lines)
  if (first === -1 && last === -1) return () => true
  return (at) => at < first || (last > first && at > last)
}

function readRecord(line: string): RegionRecord | undefined {
  const end = line.lastIndexOf(' -->')
  try {
    const record: unknown = JSON.parse(line.slice(BEGIN.length, end))
    return isRecord(record) ? record : undefined
  } catch {
    return undefined
  }
}

const TEXTS = ['tag', 'commit', 'object', 'text', 'title'] as const

function isRecord(value: unknown): value is RegionRecord {
  if (typeof value !== 'object' || value === null) return false
  const found = value as Readonly<Record<string, unknown>>
  return found['schema'] === 1 && TEXTS.every((key) => typeof found[key] === 'string')
}

/** A release's text as its page shows it: without the lines that are ours alone, hidden there. */
export function shownText(body: string): string {
  return withoutMarkers(body).trim()
}
