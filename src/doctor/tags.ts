import { listNames } from '../errors/problem.ts'
import type { Tag } from '../ports/history.ts'
import type { Release } from '../ports/ports.ts'
import { parseSemVer } from '../versions/semver.ts'
import { versionTags } from '../versions/tags.ts'
import type { Finding } from './finding.ts'
import type { Line } from './lines.ts'

export interface Tagged {
  /** Where nobody tells which are annotated, nothing is said of that. */
  readonly tags: readonly (Pick<Tag, 'name'> & Partial<Pick<Tag, 'annotated'>>)[]
  readonly releases: readonly Pick<Release, 'tag' | 'draft' | 'immutable'>[]
}

/** Version tags that say nothing of who made them, and names that move although a release stands on them. */
export function tagFindings({ tags, releases }: Tagged, lines: readonly Pick<Line, 'prefix'>[]): Finding[] {
  const prefixes = lines.map(({ prefix }) => prefix)
  const versions = new Set(versionTags(tags, ...prefixes).map(({ name }) => name))
  const light = tags.filter(({ name, annotated }) => versions.has(name) && annotated === false).map(({ name }) => name)
  const floating = releases.filter(({ tag, draft }) => !draft && prefixes.some((prefix) => isFloating(tag, prefix)))
  const named = (locked: boolean) =>
    floating.filter(({ immutable = false }) => immutable === locked).map(({ tag }) => tag)
  const [locked, free] = [named(true), named(false)]
  return [
    ...(light.length > 0 ? [lightweightFinding(light)] : []),
    ...(free.length > 0 ? [floatingReleased(free)] : []),
    ...(locked.length > 0 ? [floatingLocked(locked)] : []),
  ]
}

function lightweightFinding(names: readonly string[]): Finding {
  return {
    code: 'D201',
    level: 'note',
    what: `${names.length === 1 ? 'A version tag is' : `${names.length} version tags are`} lightweight: ${listNames(names)}.`,
    cure: 'Leave them: a version is never made again. They hold no date, author or message; new ones are annotated.',
  }
}

function floatingReleased(names: readonly string[]): Finding {
  return {
    code: 'D202',
    level: 'problem',
    what: `A release stands on ${listNames(names)}, a name that moves.`,
    cure: 'Delete that release, not the tag: with immutable releases the name would be locked for ever. floating-tags moves it.',
  }
}

function floatingLocked(names: readonly string[]): Finding {
  return {
    code: 'D202',
    level: 'problem',
    what: `An immutable release stands on ${listNames(names)}, so that name can never move again.`,
    cure: 'Leave it, and tell people to use another name: set floating-tags: minor or none, or begin the next major version.',
  }
}

/** `v1`, `v1.2` */
function isFloating(name: string, prefix: string): boolean {
  return name.startsWith(prefix) && /^\d+(?:\.\d+)?$/.test(name.slice(prefix.length))
}

const HEADING = /^#{1,3}\s+(?:\[|v)*(?<version>\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)\b/gm

/** Versions that a changelog tells of and no tag holds; nothing where no version has a tag at all. */
export function changelogFindings(
  path: string,
  text: string,
  { tags, prefix }: Pick<Tagged, 'tags'> & Pick<Line, 'prefix'>,
): Finding[] {
  const known = new Set(versionTags(tags, prefix).map(({ name }) => name.slice(prefix.length)))
  const told = [...text.matchAll(HEADING)].map(({ groups }) => groups?.['version'] ?? '')
  // The line may have had another prefix once.
  const anywhere = new Set(tags.flatMap(({ name }) => /\d+\.\d+\.\d+.*$/.exec(name)?.[0] ?? []))
  const missing = told.filter((version) => parseSemVer(version) !== undefined && !anywhere.has(version))
  if (known.size === 0 || missing.length === 0) return []
  return [
    {
      code: 'D203',
      level: 'problem',
      what: `${path} tells of versions without a tag: ${listNames(missing)}.`,
      place: path,
      cure: `Fetch all tags and look again. If one was released, tag its commit: git tag -a ${prefix}${missing[0] ?? ''} COMMIT.`,
    },
  ]
}
