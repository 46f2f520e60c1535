import * as z from 'zod/mini'
import { BUMP_LEVELS } from '../commits/commit.ts'
import { SQUASH_MODES } from '../commits/rules.ts'
import { PEP440_PHASES } from '../versions/pep440.ts'
import {
  BUMPS,
  FLOATING_TAGS,
  GROUP_VERSIONS,
  MAKE_LATEST,
  MERGE_METHOD,
  MINUTES,
  MOST_MINUTES,
  ON_DEPENDENCY,
  ON_NEAR_MISS,
  ON_NO_RELEASE,
  ON_TITLE,
  PRESETS,
  REQUIRE_CHECKS,
  TAGS,
  TOUCHED,
  VIA,
} from './inputs.ts'

/** A whole number of them. */
const minutes = () =>
  z
    .int({ error: () => MINUTES })
    .check(z.gte(0, { error: () => MINUTES }), z.lte(MOST_MINUTES, { error: () => MINUTES }))

/** A key that must be there, with what an editor says of it. */
function requiredKey<T extends z.ZodMiniType>(schema: T, description: string): T {
  z.globalRegistry.add(schema, { description })
  return schema
}

/** A key that may be left out. */
const key = <T extends z.ZodMiniType>(schema: T, description: string) => z.optional(requiredKey(schema, description))

/**
 * A mapping of any words. zod's records leave out a key `__proto__` (https://github.com/colinhacks/zod/issues/5898),
 * a word like others here: what stands under it is checked beside them.
 */
function words<T extends z.ZodMiniType>(schema: T) {
  const checkProto = z.transform((data: unknown, { issues }) => {
    const left = Object.getOwnPropertyDescriptor(Object(data), '__proto__')
    const wrong = left === undefined ? [] : (z.safeParse(schema, left.value).error?.issues ?? [])
    for (const issue of wrong) issues.push({ ...issue, path: ['__proto__', ...issue.path] } as z.core.$ZodRawIssue)
    return data
  })
  return z.pipe(checkProto, z.record(z.string(), schema))
}

const alsoTag = () =>
  key(z.array(z.string()), 'Prefixes of further tags of each version, on the same commit: [tools/lsp/v].')

const channelRule = z.union([z.string(), z.strictObject({ maintenance: z.string() })])

const versionFile = z.strictObject({
  file: requiredKey(z.string(), 'A path in the repository.'),
  path: key(
    z.union([z.string(), z.array(z.string())]),
    'The keys that lead to the version: project.version, or a list of them.',
  ),
  package: key(z.union([z.string(), z.array(z.string())]), "In a lockfile: the names of the project's own packages."),
  pattern: key(z.string(), 'A regular expression with the group version: VERSION = "(?<version>[^"]+)".'),
  all: key(
    z.boolean(),
    'true: every match of the pattern; in a lockfile, every package that has the version of the project.',
  ),
})

const preparation = z.strictObject({
  files: key(z.array(z.union([z.string(), versionFile])), 'The files that hold the version, edited in place.'),
  'notes-file': key(z.string(), 'Liquid text for the path of a file with the notes.'),
  changelog: key(z.string(), 'The path of a changelog that gets an entry.'),
  message: key(z.string(), 'Liquid text for the message of the commit.'),
  via: key(z.enum(VIA), 'commit: on the released branch; pull-request: in a pull request that is kept up to date.'),
  pep440: key(words(z.enum(PEP440_PHASES)), 'The PEP 440 pre-release for a channel: { next: rc }.'),
})

const typeRule = z.strictObject({
  bump: key(z.enum(BUMP_LEVELS), 'What a commit of this type asks for. Nothing lowers a breaking commit.'),
  section: key(z.string(), 'The heading for its changes in the notes, or hidden.'),
  scopes: key(words(z.enum(BUMP_LEVELS)), 'Another bump for some scopes.'),
})

/** What a package may say otherwise than the whole repository does. */
const OWN = {
  'tag-prefix': key(z.string(), 'What stands before the version in its tags; else as tags says.'),
  'initial-version': key(z.string(), 'The version of its first release.'),
  'major-on-zero': key(z.boolean(), 'Below 1.0.0 a breaking change is a minor, unless true.'),
  types: key(words(typeRule), 'Types of commits: what they bump here and where they are listed.'),
  prepare: key(
    preparation,
    "Files that its release writes into: relative to its path; with a leading /, to the repository's root.",
  ),
  assets: key(z.string(), 'Globs of files to attach to its release, one a line.'),
  template: key(z.string(), 'The Liquid template of its notes.'),
  'release-name': key(z.string(), 'Liquid text for the title of its release.'),
  'tag-message': key(z.string(), 'Liquid text for the message of its tag.'),
  draft: key(z.boolean(), 'false publishes its release.'),
  'floating-tags': key(z.enum(FLOATING_TAGS), 'Which tags follow its highest published version.'),
  prerelease: key(z.string(), 'The channel of its candidates.'),
  channels: key(words(channelRule), 'Branches by pattern, for this package.'),
  project: key(z.string(), 'Its name in the notes; else the name of the package.'),
  'also-tag': alsoTag(),
}

const packageRule = z.strictObject({
  path: requiredKey(
    z.union([z.string(), z.array(z.string())]),
    'Its folder, or several; . is the root: what no other package owns.',
  ),
  include: key(z.array(z.string()), "Globs of files elsewhere that count for it, too, from the repository's root."),
  exclude: key(z.array(z.string()), 'Globs of its own files that do not count, from its folder.'),
  formerly: key(z.array(z.string()), 'Folders where it was before it moved.'),
  'depends-on': key(
    z.union([z.string(), z.array(z.string())]),
    'The packages whose release makes one of it, or one package; auto: as its manifests say.',
  ),
  touched: key(z.enum(TOUCHED), 'same: a commit that is scoped to another package counts here with its whole level.'),
  ...OWN,
})

const groupRule = z.strictObject({
  packages: requiredKey(z.array(z.string()), 'The members.'),
  versions: requiredKey(z.enum(GROUP_VERSIONS), 'fixed: all are released with one number; linked: those that changed.'),
})

/** The message to read, or why a commit is left out. */
const correction = z.union([z.string(), z.strictObject({ skip: z.string() })])

/** What `.github/version-checkpoint.yml` may hold; `schema/version-checkpoint.schema.json` is made from it. */
export const configurationSchema = z.strictObject({
  bump: key(z.enum(BUMPS), 'auto: the commits decide. Any other value wins over them.'),
  prerelease: key(z.string(), 'The channel of pre-releases, such as rc; stable or empty: none.'),
  'tag-prefix': key(
    z.string(),
    'The text before the version in a tag; auto: that of the highest version in the history, v or none; v without one.',
  ),
  'initial-version': key(z.string(), 'The version of the first release.'),
  'major-on-zero': key(z.boolean(), 'Below 1.0.0 a breaking change is a minor, unless true.'),
  'on-no-release': key(z.enum(ON_NO_RELEASE), 'What to do if no commit asks for a release.'),
  template: key(z.string(), 'The Liquid template of the notes, a path in the repository.'),
  'tag-message': key(z.string(), 'Liquid text for the message of the tag.'),
  'release-name': key(z.string(), 'Liquid text for the title of the release.'),
  draft: key(z.boolean(), 'false publishes the release.'),
  // In YAML a bare true is a boolean, and means what "true" means.
  'make-latest': key(z.literal([...MAKE_LATEST, true, false]), 'auto: by SemVer.'),
  assets: key(z.string(), 'Globs of files to attach, one per line; a leading ! excludes.'),
  'require-checks': key(z.enum(REQUIRE_CHECKS), 'Which checks of the commit must be green before the tag is made.'),
  'checks-timeout': key(minutes(), 'How many minutes to wait for the checks.'),
  'floating-tags': key(z.enum(FLOATING_TAGS), 'Which tags follow the highest published version: v1, or v1 and v1.2.'),
  comment: key(z.boolean(), 'Whether each pull request gets a comment with its preview, which is kept up to date.'),
  project: key(z.string(), 'The name in the notes and the tag message; default: the name of the repository.'),
  highlights: key(z.string(), 'Text for "What\'s New".'),
  preset: key(z.enum(PRESETS), 'The built-in template of the notes, if you have none of your own.'),
  'require-migration': key(z.boolean(), 'Whether a breaking release must say how to migrate.'),
  types: key(words(typeRule), 'Types of commits: what they bump and where they are listed.'),
  channels: key(
    words(channelRule),
    'Branches by pattern: a channel such as rc, stable, maintenance, or { maintenance: RANGE }.',
  ),
  squash: key(z.enum(SQUASH_MODES), 'Whether the bullets of a squashed commit count.'),
  reverts: key(z.boolean(), 'Whether a revert and what it reverts are both left out.'),
  emoji: key(z.boolean(), 'Whether subjects with a gitmoji and no type count.'),
  'on-near-miss': key(
    z.enum(ON_NEAR_MISS),
    'What to do if a commit looks like a breaking change but is not marked as one.',
  ),
  corrections: key(
    words(correction),
    "Merged messages that were wrong: a commit (7 digits or more) or '#12', and the message to read instead or { skip: REASON }.",
  ),
  tickets: key(
    z.strictObject({
      pattern: requiredKey(z.string(), "A regular expression: '[A-Z]+-\\d+'."),
      link: key(z.string(), 'The page of a ticket: https://jira.example/browse/{ticket}.'),
    }),
    'Tickets of a tracker elsewhere: passed over before the header, linked in the notes.',
  ),
  'skip-marks': key(z.boolean(), 'Whether [skip release] in a message takes the commit out.'),
  'merge-method': key(z.enum(MERGE_METHOD), 'How pull requests are merged; auto: as their event says.'),
  'on-title': key(
    z.enum(ON_TITLE),
    'What to do if the title of a pull request would not count, though it may be squashed.',
  ),
  prepare: key(preparation, 'Files that the release writes the version and the notes into, before the tag.'),
  packages: key(words(z.union([z.string(), packageRule])), 'The packages of the repository by name: docs/packages.md.'),
  tags: key(z.enum(TAGS), 'How the tag prefix of a package is made of its name or path.'),
  groups: key(words(groupRule), 'Packages that share a version number.'),
  'on-dependency': key(z.enum(ON_DEPENDENCY), 'patch: the release of a package releases those that depend on it.'),
  latest: key(z.string(), 'The package whose release may be called "Latest"; else the one at the root.'),
  'also-tag': alsoTag(),
})

export type ConfigurationFile = z.output<typeof configurationSchema>
export { safeParse } from 'zod/mini'
export type { $ZodIssue, $ZodIssueInvalidUnion } from 'zod/v4/core'
