import { listNames } from '../errors/problem.ts'
import type { Tag } from '../ports/history.ts'
import type { Release } from '../ports/ports.ts'
import { parseSemVer } from '../versions/semver.ts'
import { versionTags } from '../versions/tags.ts'
import type { Finding } from './finding.ts'

export interface Tagged {
  readonly tags: readonly Tag[]
  readonly releases: readonly Pick<Release, 'tag' | 'draft'>[]
  readonly prefix: string
}

/** Version tags that say nothing of who made them, and names that move although a release stands on them. */
export function tagFindings({ tags, releases, prefix }: Tagged): Finding[] {
  const versions = new Set(versionTags(tags, prefix).map(({ name }) => name))
  const light = tags.filter(({ name, annotated }) => versions.has(name) && !annotated).map(({ name }) => name)
  const released = releases.filter(({ tag, draft }) => !draft && isFloating(tag, prefix)).map(({ tag }) => tag)
  return [
    ...(light.length > 0 ? [lightweightFinding(light)] : []),
    ...(released.length > 0 ? [floatingReleased(released)] : []),
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

/** `v1`, `v1.2` */
function isFloating(name: string, prefix: string): boolean {
  return name.startsWith(prefix) && /^\d+(?:\.\d+)?$/.test(name.slice(prefix.length))
}

const HEADING = /^#{1,3}\s+(?:\[|v)*(?<version>\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)\b/gm

/** Versions that a changelog tells of and no tag holds; nothing where no version has a tag at all. */
export function changelogFindings(path: string, text: string, { tags, prefix }: Omit<Tagged, 'releases'>): Finding[] {
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
