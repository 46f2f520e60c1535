import type { BumpLevel } from '../../commits/commit.ts'
import { levelsOf, type TheirType } from '../commit-types.ts'
import { setTagFormat, toLiquid } from '../formats.ts'
import { ImportBuilder, type Import, type TheirRules } from '../import.ts'
import type { Said } from '../said.ts'
import { CHANNEL } from '../advice.ts'
import { setTypes } from '../levels.ts'

/** https://github.com/release-drafter/release-drafter#configuration-options */
const VERSIONS = ['$RESOLVED_VERSION', '$NEXT_PATCH_VERSION', '$NEXT_MINOR_VERSION', '$NEXT_MAJOR_VERSION']

export function importReleaseDrafter(top: Said): Import {
  const made = new ImportBuilder('release-drafter')
  const tag = top.at('tag-template')
  const token = VERSIONS.find((name) => tag?.text?.includes(name)) ?? '$RESOLVED_VERSION'
  if (tag !== undefined) setTagFormat(made, { said: tag, name: 'tag-template', standard: token, token })
  const name = top.at('name-template')
  const title = toLiquid(name?.text ?? '', Object.fromEntries(VERSIONS.map((version) => [version, '{{ version }}'])))
  if (name !== undefined && title !== undefined) {
    made.set('release-name', title)
    made.kept(name, `release-name: ${title}`)
  } else if (name !== undefined) made.absent(name, 'release-name, in Liquid')
  made.changed(
    'one draft that changes with each pull request',
    'a draft with its tag, when you press the button; plan shows it before',
  )
  made.set('draft', true)
  const types = importCategories(made, top.at('categories'))
  setTypes(made, types)
  const resolver = top.at('version-resolver')
  if (resolver !== undefined) made.absent(resolver, 'commits choose the level, not labels; the input bump sets another')
  made.rest(top, ['tag-template', 'name-template', 'categories', 'version-resolver'], ADVICE)
  return made.done('by hand', rulesOf(types))
}

const TEMPLATE = 'node dist/cli init writes .github/release-template.md for you to edit'
const LABELS = 'labels are not read: a type of commit can be hidden under types'

const ADVICE: Readonly<Record<string, string>> = {
  template: TEMPLATE,
  header: TEMPLATE,
  footer: TEMPLATE,
  'change-template': TEMPLATE,
  'change-title-escapes': 'text of commits is always escaped',
  'no-changes-template': 'without changes there is no release',
  'category-template': TEMPLATE,
  replacers: TEMPLATE,
  'sort-by': 'changes stand in the order of the history',
  'sort-direction': 'changes stand in the order of the history',
  'include-labels': LABELS,
  'exclude-labels': LABELS,
  autolabeler: 'labels are not needed',
  'include-paths': 'packages, with a path each',
  'exclude-contributors': 'robots are no contributors; others are all named',
  prerelease: CHANNEL,
  'prerelease-identifier': CHANNEL,
  commitish: 'the workflow names the branch',
  'filter-by-commitish': 'the workflow names the branch',
  'tag-prefix': 'tag-prefix, in .github/version-checkpoint.yml',
}

/** Since v7 a category may be about conventional commits; one about labels is named. */
function importCategories(made: ImportBuilder, said: Said | undefined): Map<string, TheirType> {
  const types = new Map<string, TheirType>()
  for (const category of said?.items ?? []) {
    const conventional = category.at('when', 'conventional')
    const title = category.at('title')?.text ?? ''
    const label = `categories.${category.name}: ${title} (${category.place})`
    const named = [...(conventional?.at('type')?.texts ?? []), ...(conventional?.at('types')?.texts ?? [])]
    if (conventional?.at('breaking')?.isTrue === true) made.kept(label, 'a breaking change is major')
    else if (named.length === 0) made.absent(label, LABELS)
    else if (conventional?.at('scopes') !== undefined)
      made.absent(label, 'types.<type>.scopes sets a level for a scope, not a section')
    else {
      const bump = (category.at('semver-increment')?.text ?? 'patch') as BumpLevel
      for (const type of named) if (!types.has(type)) types.set(type, { bump, section: title })
      made.kept(label, `types.${named.join(', ')}`)
    }
  }
  return types
}

/** Only where no label speaks: https://github.com/release-drafter/release-drafter#version-resolver */
function rulesOf(types: ReadonlyMap<string, TheirType>): TheirRules | undefined {
  if (types.size === 0) return undefined
  return {
    types: levelsOf(types),
    others: 'patch',
    unconventional: 'patch',
    breakingOnZero: 'major',
    featureOnZero: 'minor',
  }
}
