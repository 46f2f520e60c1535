import type { BumpLevel } from '../../commits/commit.ts'
import type { TheirType } from '../commit-types.ts'
import type { ImportBuilder } from '../import.ts'
import type { Said } from '../said.ts'

/** https://github.com/semantic-release/commit-analyzer#releaserules: of several that match a commit, the highest. */
export function importAnalyzer(made: ImportBuilder, options: Said, types: Map<string, TheirType>): void {
  const preset = options.at('preset')
  if (preset !== undefined && !/^(?:angular|conventionalcommits)$/.test(preset.text ?? ''))
    made.absent(preset, 'commits are read as Conventional Commits; emoji: true counts gitmoji')
  else if (preset !== undefined) made.kept(preset, 'commits are read as Conventional Commits')
  for (const rule of options.at('releaseRules')?.items ?? []) importRule(made, rule, types)
  for (const said of options.at('presetConfig', 'types')?.items ?? []) {
    const type = said.at('type')?.text?.toLowerCase()
    if (type === undefined) continue
    const before = types.get(type) ?? { bump: 'none' as const }
    types.set(type, { ...before, section: said.at('section')?.text, hidden: said.at('hidden')?.isTrue === true })
    made.kept(`${said.key}: ${type}`, `types.${type}`)
  }
}

function importRule(made: ImportBuilder, rule: Said, types: Map<string, TheirType>): void {
  const [type, scope, release] = ['type', 'scope', 'release'].map((key) => rule.at(key)?.text)
  const text = `${rule.key}: ${rule.entries.map(({ name, shown }) => `${name} ${shown}`).join(', ')} (${rule.place})`
  const bump = release === 'false' || release === undefined ? 'none' : (release as BumpLevel)
  const others = rule.entries.filter(({ name }) => !['type', 'scope', 'release'].includes(name))
  if (rule.at('breaking')?.isTrue === true) {
    if (bump === 'major') made.kept(text, 'a breaking change is major')
    else made.absent(text, 'nothing lowers a breaking change; below 1.0.0: major-on-zero: false')
    return
  }
  if (
    others.length > 0 ||
    !['none', 'patch', 'minor', 'major'].includes(bump) ||
    /[*!{(]/.test(`${type ?? ''}${scope ?? ''}`)
  ) {
    made.absent(text, 'a type, or a type and a scope, has a level: types')
    return
  }
  const named = type === undefined ? [...types.keys()] : [type.toLowerCase()]
  for (const name of scope === undefined && type === undefined ? [] : named) {
    const before = types.get(name) ?? { bump: 'none' as const }
    types.set(
      name,
      scope === undefined ? { ...before, bump } : { ...before, scopes: { ...before.scopes, [scope]: bump } },
    )
  }
  made.kept(text, `types.${named.join(', ')}`)
}
