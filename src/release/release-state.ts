import { MAX_BODY_CHARACTERS } from '../ports/releases.ts'
import type { DraftText, Release } from '../ports/ports.ts'
import { digestOf, readBody, regionOf, type Body, type RegionRecord } from '../record/region.ts'
import { canonicalRelease } from '../record/canonical-release.ts'

/** How the releases of a tag stand. docs/convergence.md says what becomes of each. */
export type ReleaseState =
  | { readonly kind: 'absent' }
  /** For good; `immutable` locks its tag and assets too. Drafts beside it are superfluous. */
  | { readonly kind: 'published' | 'immutable'; readonly release: Release; readonly others: readonly Release[] }
  /** By us, with nobody's hand in it since; or with somebody's; or by a person alone. */
  | {
      readonly kind: 'ours' | 'edited' | 'damaged' | 'foreign'
      readonly release: Release
      readonly body: Body
      readonly others: readonly Release[]
    }

/** `releases`: of any tags, in any order. */
export function releaseState(releases: readonly Release[], tag: string): ReleaseState {
  const release = canonicalRelease(releases, tag)
  if (release === undefined) return { kind: 'absent' }
  const others = releases.filter((other) => other.tag === tag && other.id !== release.id)
  if (!release.draft) return { kind: release.immutable === true ? 'immutable' : 'published', release, others }
  const body = readBody(release.body)
  return { kind: draftKind(body), release, body, others }
}

function draftKind(body: Body): 'ours' | 'edited' | 'damaged' | 'foreign' {
  if (body.kind !== 'managed') return body.kind
  return isEdited(body.text, body.record.text) ? 'edited' : 'ours'
}

/** What a person emptied is ours to fill again: that is how one takes our text back. */
function isEdited(text: string, recorded: string): boolean {
  return text !== '' && digestOf(text) !== recorded
}

/** The texts to be there, with their record. */
export interface WantedDraft {
  readonly name: string
  readonly notes: string
  readonly record: RegionRecord
}

/** What is to be done about a draft that is there; `superfluous` ones may be deleted, no word of anybody is lost. */
export interface DraftVerdict {
  readonly release: Release
  /** What to write; absent where all is as it should be, or is somebody's. */
  readonly write?: DraftText
  readonly superfluous: readonly Release[]
  /** May hold raw text. */
  readonly warnings: readonly string[]
}

/** Whatever a person wrote stays: published releases, text outside our region, edits inside it, the title. */
export function judgeRelease(state: Exclude<ReleaseState, { kind: 'absent' }>, wanted: WantedDraft): DraftVerdict {
  const { release } = state
  const superfluous = state.others.filter((other) => isCopy(other, wanted.record))
  const others = state.others.filter((other) => !superfluous.includes(other)).map((other) => besides(other, release))
  const write = 'body' in state ? textFor(release, state.body, wanted) : undefined
  if (write !== undefined && write.body.length > MAX_BODY_CHARACTERS)
    return { release, superfluous, warnings: [...others, tooLong(release)] }
  const edited = { edited: editedRegion(release), damaged: damagedRegion(release) }
  const warnings = state.kind === 'edited' || state.kind === 'damaged' ? [edited[state.kind]] : []
  return { release, superfluous, warnings: [...others, ...warnings], ...(write && { write }) }
}

/** Undefined where nothing is to be written. */
function textFor(release: Release, body: Body, wanted: WantedDraft): DraftText | undefined {
  const region = regionOf(wanted.notes, wanted.record)
  if (body.kind === 'damaged') return undefined
  if (body.kind === 'foreign') {
    const above = release.body.trimEnd()
    return {
      name: release.name === '' ? wanted.name : release.name,
      body: above === '' ? region : `${above}\n\n${region}`,
    }
  }
  if (isEdited(body.text, body.record.text)) return undefined
  const name = isEdited(release.name, body.record.title) ? release.name : wanted.name
  const isSame =
    name === release.name &&
    digestOf(body.text) === wanted.record.text &&
    sameTag(body.record, wanted.record) &&
    isSameMap(body.record.assets, wanted.record.assets) &&
    isSameMap(body.record.alsoTags, wanted.record.alsoTags)
  return isSame ? undefined : { name, body: `${body.before}${region}${body.after}` }
}

type Named = Readonly<Record<string, string>>

function isSameMap(found: Named = {}, wanted: Named = {}): boolean {
  const names = Object.keys(wanted)
  return names.length === Object.keys(found).length && names.every((name) => found[name] === wanted[name])
}

function sameTag(one: RegionRecord, other: RegionRecord): boolean {
  return one.tag === other.tag && one.commit === other.commit && one.object === other.object
}

/** A draft that a run made for this very tag and nobody touched since: our text and title, and nothing else. */
export function isCopy(release: Release, record: RegionRecord): boolean {
  const body = readBody(release.body)
  if (!release.draft || (release.assetCount ?? 0) > 0 || body.kind !== 'managed') return false
  const hasOnlyOurs = body.before.trim() === '' && body.after.trim() === ''
  const isUntouched = digestOf(body.text) === body.record.text && digestOf(release.name) === body.record.title
  return hasOnlyOurs && isUntouched && sameTag(body.record, record)
}

const besides = (other: Release, release: Release): string =>
  `There is another draft for ${release.tag}, with text that someone may have written: ${other.url}. It was left alone, and ${release.url} is used.`

const editedRegion = ({ tag, url }: Release): string =>
  `The notes in the draft for ${tag} were edited, so they stay as they are: ${url}. To generate them again, delete the text between the two comments and run again. Text outside the comments always stays.`

const damagedRegion = ({ tag, url }: Release): string =>
  `The comments around the notes in the draft for ${tag} are damaged, so it stays as it is: ${url}. To generate the notes again, delete both comments with the text between them and run again.`

const tooLong = ({ tag, url }: Release): string =>
  `The draft for ${tag} has so much other text that the generated notes do not fit, so it stays as it is: ${url}.`
