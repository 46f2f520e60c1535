import type { BumpLevel } from '../../commits/commit.ts'
import { DEFAULT_TYPES } from '../../commits/rules.ts'
import { parseSemVer } from '../../versions/semver.ts'
import { levelsOf, type TheirType } from '../commit-types.ts'
import { setPreparation } from '../formats.ts'
import { ImportBuilder, type Import } from '../import.ts'
import type { Said } from '../said.ts'
import { PATCH_OF_FEATURE, TEMPLATE } from '../advice.ts'
import { setMajorOnZero, setPatchAtLeast, setTypes } from '../levels.ts'

/** https://git-cliff.org/docs/configuration/bump */
export function importGitCliff(top: Said): Import {
  const made = new ImportBuilder('git-cliff')
  importTags(made, top)
  const types = new Map<string, TheirType>()
  importParsers(made, top.at('git', 'commit_parsers'), types)
  const bump = top.at('bump')
  importLevels(made, bump, types)
  setTypes(made, types)
  const output = top.at('changelog', 'output')
  if (output?.text !== undefined) {
    setPreparation(made, { changelog: output.text, via: 'commit' })
    made.kept(output, `prepare.changelog: ${output.text}`)
  }
  made.rest(top.at('changelog'), ['output'], CHANGELOG_ADVICE)
  made.rest(
    top.at('git'),
    ['commit_parsers', 'tag_pattern', 'conventional_commits', 'filter_unconventional'],
    GIT_ADVICE,
  )
  made.rest(top, ['changelog', 'git', 'bump'], {
    remote: 'not needed: pull requests and people are asked of the repository itself',
  })
  const isOff = (key: string) => bump?.at(key)?.text === 'false'
  return made.done('by hand', {
    types: levelsOf(types),
    others: 'patch',
    unconventional: top.at('git', 'filter_unconventional')?.text === 'false' ? 'patch' : 'none',
    breakingOnZero: isOff('breaking_always_bump_major') ? 'minor' : 'major',
    featureOnZero: isOff('features_always_bump_minor') ? 'patch' : 'minor',
  })
}

const CHANGELOG_ADVICE: Readonly<Record<string, string>> = {
  header: 'what stands above the first entry of a changelog stays',
  body: TEMPLATE,
  footer: TEMPLATE,
  trim: 'several blank lines become one',
  postprocessors: TEMPLATE,
}
const ORDER = 'changes stand in the order of the history'
const GIT_ADVICE: Readonly<Record<string, string>> = {
  commit_preprocessors: 'messages are read as they are; references become links by themselves',
  link_parsers: 'references become links by themselves',
  split_commits: 'squash: expand counts the bullets of a squashed commit',
  protect_breaking_commits: 'a breaking change is always listed',
  filter_commits: 'types without a section are hidden',
  skip_tags: 'only strict SemVer behind the prefix is a version; candidates are none for a stable release',
  ignore_tags: 'only strict SemVer behind the prefix is a version; candidates are none for a stable release',
  topo_order: ORDER,
  topo_order_commits: ORDER,
  sort_commits: ORDER,
}

function importTags(made: ImportBuilder, top: Said): void {
  const pattern = top.at('git', 'tag_pattern')
  const initial = top.at('bump', 'initial_tag')
  const said = initial?.text ?? '0.1.0'
  const prefix = /^\D*/.exec(said)?.[0] ?? ''
  const ofPattern = /^\^?((?:[\w/@-]|\\\.)*?)(?:\[0-9\]|\\d)/.exec(pattern?.text ?? '')?.[1]?.replaceAll('\\', '')
  if (pattern !== undefined && ofPattern === undefined) made.absent(pattern, 'tag-prefix: the text before the version')
  if (ofPattern !== undefined || initial !== undefined) {
    made.set('tag-prefix', ofPattern ?? prefix)
    made.kept(pattern ?? initial ?? '', `tag-prefix: ${ofPattern ?? prefix}`)
  }
  const version = said.slice(prefix.length)
  if (parseSemVer(version) === undefined) {
    made.absent(initial ?? 'initial_tag', 'initial-version: a SemVer')
    return
  }
  made.set('initial-version', version)
  made.kept(initial ?? 'initial_tag: 0.1.0, its default', `initial-version: ${version}`)
}

/** Any commit makes at least a patch: https://docs.rs/next_version */
function importLevels(made: ImportBuilder, bump: Said | undefined, types: Map<string, TheirType>): void {
  const breaking = bump?.at('breaking_always_bump_major')
  setMajorOnZero(made, breaking ?? 'below 1.0.0 a breaking change makes 1.0.0', breaking?.text !== 'false')
  const features = bump?.at('features_always_bump_minor')
  if (features?.text === 'false') made.changed(features, PATCH_OF_FEATURE)
  setPatchAtLeast(made, 'any commit makes at least a patch')
  importWords(made, bump?.at('custom_minor_increment_regex'), types, 'minor')
  importWords(made, bump?.at('no_increment_regex'), types, 'none')
  const major = bump?.at('custom_major_increment_regex')
  if (major !== undefined) made.absent(major, 'types: { <type>: { bump: major } }')
  const always = bump?.at('bump_type')
  if (always !== undefined) made.absent(always, 'commits choose the level; the input bump sets another for one run')
  for (const type of ['feat', 'fix', 'perf', 'revert'])
    if (!types.has(type)) types.set(type, { bump: type === 'feat' ? 'minor' : 'patch' })
}

/** A pattern that is a few words, each a type. */
function importWords(
  made: ImportBuilder,
  said: Said | undefined,
  types: Map<string, TheirType>,
  level: BumpLevel,
): void {
  if (said === undefined) return
  const words = (said.text ?? '').replace(/^\^?\(?|\)?\$?$/g, '').split('|')
  if (!words.every((word) => /^\w+$/.test(word))) {
    made.absent(said, `types: { <type>: { bump: ${level} } }`)
    return
  }
  for (const word of words) types.set(word.toLowerCase(), { ...types.get(word.toLowerCase()), bump: level })
  made.kept(said, `types.${words.join(', ')}: bump: ${level}`)
}

/** `[fF]` is one letter: types are read in any case. */
const anyCase = (pattern: string) =>
  pattern.replace(/\[(\w)(\w)\]/g, (pair, one: string, other: string) =>
    one.toLowerCase() === other.toLowerCase() ? one.toLowerCase() : pair,
  )

/** `^feat`, `^doc`, `^chore|^ci`, `^fix\\(deps\\)`: parsers that are types. The first that matches a commit counts. */
const PLAIN = /^\^(\w+)(?:\\s\*)?:?$/

function importParsers(made: ImportBuilder, said: Said | undefined, types: Map<string, TheirType>): void {
  for (const parser of said?.items ?? []) {
    const message = parser.at('message')
    const named = anyCase(message?.text ?? '')
      .replace(/^\^\(([\w|]+)\)$/, (_, words: string) => `^${words.replaceAll('|', '|^')}`)
      .split('|')
      .map((part) => PLAIN.exec(part)?.[1])
    const label = `${parser.key}: ${message?.shown ?? parser.shown} (${parser.place})`
    if (
      !named.every((word) => word !== undefined) ||
      /default_scope|scope/.test(parser.entries.map(({ name }) => name).join())
    ) {
      made.absent(label, 'types knows a type and its scopes, no patterns of the text')
      continue
    }
    const title = (parser.at('group')?.text ?? '').replace(/<!--.*?-->/g, '').trim()
    const hidden = parser.at('skip')?.isTrue === true
    const known = named.flatMap(typesBeginningWith)
    for (const type of known) {
      const visible = type === 'feat' ? 'minor' : 'patch'
      // What a parser skips is gone before the version is chosen.
      const bump = hidden ? 'none' : visible
      if (!types.has(type)) types.set(type, { bump, section: title, hidden })
    }
    made.kept(label, `types.${known.join(', ')}`)
  }
}

/** git-cliff's patterns are beginnings: `^doc` is meant for `docs`. */
function typesBeginningWith(word: string): string[] {
  const known = [...DEFAULT_TYPES.keys()].filter((type) => type.startsWith(word.toLowerCase()))
  return known.length === 0 ? [word.toLowerCase()] : known
}
