import * as z from 'zod/v4/core'
import { BUMP_LEVELS } from '../commits/commit.ts'
import { SQUASH_MODES } from '../commits/rules.ts'
import { PEP440_PHASES } from '../version-files/pep440.ts'
import {
  BUMPS,
  FLOATING_TAGS,
  MAKE_LATEST,
  MINUTES,
  MOST_MINUTES,
  ON_NEAR_MISS,
  ON_NO_RELEASE,
  PRESETS,
  REQUIRE_CHECKS,
  VIA,
} from './inputs.ts'

// zod's core has no builders; those of zod and zod/mini would double its weight (docs/adr/0002-libraries.md). Its
// constructors know no type parameters, so the three that need one say their type.

const text = () => new z.$ZodString({ type: 'string' })
const trueOrFalse = () => new z.$ZodBoolean({ type: 'boolean' })

/** A whole number of them. */
function minutes() {
  const error = () => MINUTES
  const whole = new z.$ZodCheckNumberFormat({ check: 'number_format', format: 'safeint', abort: true, error })
  const least = new z.$ZodCheckGreaterThan({ check: 'greater_than', value: 0, inclusive: true, error })
  const most = new z.$ZodCheckLessThan({ check: 'less_than', value: MOST_MINUTES, inclusive: true, error })
  return new z.$ZodNumber({ type: 'number', checks: [whole, least, most] })
}

function oneOf<T extends string>(words: readonly T[]) {
  const entries = Object.fromEntries(words.map((word) => [word, word]))
  return new z.$ZodEnum({ type: 'enum', entries }) as unknown as z.$ZodEnum<{ [W in T]: W }>
}

/** A mapping of these keys; any other is an error. */
function keys<T extends z.$ZodShape>(shape: T) {
  const none = new z.$ZodNever({ type: 'never' })
  return new z.$ZodObject({ type: 'object', shape, catchall: none }) as unknown as z.$ZodObject<T, z.$strict>
}

/** A key that may be left out, with what an editor says of it. */
function key<T extends z.$ZodType>(schema: T, description: string) {
  z.globalRegistry.add(schema, { description })
  return new z.$ZodOptional({ type: 'optional', innerType: schema }) as z.$ZodOptional<T>
}

/**
 * A mapping of any words. zod's records leave out a key `__proto__` (https://github.com/colinhacks/zod/issues/5898),
 * a word like others here: what stands under it is checked beside them.
 */
function words(schema: z.$ZodType) {
  const checkProto = new z.$ZodTransform({
    type: 'transform',
    transform: (data, { issues }) => {
      const left = Object.getOwnPropertyDescriptor(Object(data), '__proto__')
      const wrong = left === undefined ? [] : (z.safeParse(schema, left.value).error?.issues ?? [])
      for (const issue of wrong) issues.push({ ...issue, path: ['__proto__', ...issue.path] } as z.$ZodRawIssue)
      return data
    },
  })
  const record = new z.$ZodRecord({ type: 'record', keyType: text(), valueType: schema })
  return new z.$ZodPipe({ type: 'pipe', in: checkProto, out: record })
}

const either = <A extends z.$ZodType, B extends z.$ZodType>(one: A, other: B) =>
  new z.$ZodUnion({ type: 'union', options: [one, other] }) as unknown as z.$ZodUnion<[A, B]>

const channelRule = either(text(), keys({ maintenance: text() }))

const listOf = <T extends z.$ZodType>(element: T) =>
  new z.$ZodArray({ type: 'array', element }) as unknown as z.$ZodArray<T>

/** A key that must be there. */
function requiredKey<T extends z.$ZodType>(schema: T, description: string) {
  z.globalRegistry.add(schema, { description })
  return schema
}

const versionFile = keys({
  file: requiredKey(text(), 'A path in the repository.'),
  path: key(either(text(), listOf(text())), 'The keys that lead to the version: project.version, or a list of them.'),
  package: key(either(text(), listOf(text())), "In a lock: the names of the project's own packages."),
  pattern: key(text(), 'A regular expression with the group version: VERSION = "(?<version>[^"]+)".'),
  all: key(
    trueOrFalse(),
    'true: every match of the pattern; in a lock every package that has the version of the project.',
  ),
})

const preparation = keys({
  files: key(listOf(either(text(), versionFile)), 'The files that hold the version, edited in place.'),
  'notes-file': key(text(), 'Liquid text for the path of a file with the notes.'),
  changelog: key(text(), 'The path of a changelog that gets an entry.'),
  message: key(text(), 'Liquid text for the message of the commit.'),
  via: key(oneOf(VIA), 'commit: on the released branch; pull-request: by one that is kept up to date.'),
  pep440: key(words(oneOf(PEP440_PHASES)), 'Which pre-release of PEP 440 a channel is: { next: rc }.'),
})

const typeRule = keys({
  bump: key(oneOf(BUMP_LEVELS), 'What a commit of this type asks for. Nothing lowers a breaking commit.'),
  section: key(text(), 'The title its changes stand under in the notes, or hidden.'),
  scopes: key(words(oneOf(BUMP_LEVELS)), 'Another bump for some scopes.'),
})

/** What `.github/version-checkpoint.yml` may hold; `schema/version-checkpoint.schema.json` is made from it. */
export const configurationSchema = keys({
  bump: key(oneOf(BUMPS), 'auto: as the commits say. Another value is obeyed.'),
  prerelease: key(text(), 'The channel of candidates, such as rc; stable or empty: none.'),
  'tag-prefix': key(
    text(),
    'What stands before the version in a tag; auto: that of the highest version in the history, v or none; v without one.',
  ),
  'initial-version': key(text(), 'The version of the first release.'),
  'major-on-zero': key(trueOrFalse(), 'Below 1.0.0 a breaking change is a minor, unless true.'),
  'on-no-release': key(oneOf(ON_NO_RELEASE), 'What to do where no commit asks for a release.'),
  template: key(text(), 'The Liquid template of the notes, a path in the repository.'),
  'tag-message': key(text(), 'Liquid text for the message of the tag.'),
  'release-name': key(text(), 'Liquid text for the title of the release.'),
  draft: key(trueOrFalse(), 'false publishes the release.'),
  // In YAML a bare true is a boolean, and means what "true" means.
  'make-latest': key(new z.$ZodLiteral({ type: 'literal', values: [...MAKE_LATEST, true, false] }), 'auto: by SemVer.'),
  assets: key(text(), 'Globs of files to attach, one a line; ! before a line excludes.'),
  'require-checks': key(oneOf(REQUIRE_CHECKS), 'Which checks of the commit must be green before the tag is made.'),
  'checks-timeout': key(minutes(), 'How many minutes the checks are waited for.'),
  'floating-tags': key(oneOf(FLOATING_TAGS), 'Which tags follow the highest published version: v1, or v1 and v1.2.'),
  project: key(text(), 'The name in the notes and the tag message; else the name of the repository.'),
  highlights: key(text(), 'Text for "What\'s New".'),
  preset: key(oneOf(PRESETS), 'The built-in template of the notes, where there is none of your own.'),
  'require-migration': key(trueOrFalse(), 'Whether a breaking release must say how to migrate.'),
  types: key(words(typeRule), 'Types of commits: what they bump and where they are listed.'),
  channels: key(
    words(channelRule),
    'Branches by pattern: a channel such as rc, stable, maintenance, or { maintenance: RANGE }.',
  ),
  squash: key(oneOf(SQUASH_MODES), 'Whether the bullets of a squashed commit count.'),
  reverts: key(trueOrFalse(), 'Whether a revert and what it reverts both vanish.'),
  emoji: key(trueOrFalse(), 'Whether subjects with a gitmoji and no type count.'),
  'on-near-miss': key(oneOf(ON_NEAR_MISS), 'What to do where a commit nearly is a breaking change.'),
  prepare: key(preparation, 'Files that the release writes the version and the notes into, before the tag.'),
})

export type ConfigurationFile = z.output<typeof configurationSchema>
export { safeParse, type $ZodIssue, type $ZodIssueInvalidUnion } from 'zod/v4/core'
