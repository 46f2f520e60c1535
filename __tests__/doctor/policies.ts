import type { Passer, Rule, Ruleset, TagRuleset } from '../../src/ports/policies.ts'

export const ADMIN: Passer = { who: 'the role admin', isApp: false, onlyByPull: false }
export const APP: Passer = { who: 'the App 7', isApp: true, onlyByPull: false }

const typed = (types: readonly string[]): Rule[] => types.map((type) => ({ type }))

/** A ruleset for version tags, or for what `include` names. */
export const tagRuleset = (types: readonly string[], more: Partial<TagRuleset> = {}): TagRuleset => ({
  ...{ name: 'releases', rules: typed(types), passers: [], include: ['refs/tags/v*'], exclude: [] },
  ...more,
})

export const ruleset = (types: readonly string[], passers?: readonly Passer[]): Ruleset => ({
  ...{ name: 'main', rules: typed(types) },
  ...(passers && { passers }),
})
