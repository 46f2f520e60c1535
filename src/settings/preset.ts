import { DEFAULT_TYPES, type TypeRule } from '../commits/rules.ts'
import type { Preset } from './inputs.ts'

/** The titles that a preset's own tradition gives to what the built-in table calls otherwise. */
const TITLES: Readonly<Record<Preset, Readonly<Record<string, string>>>> = {
  checkpoint: {},
  // https://github.com/conventional-changelog/conventional-changelog-config-spec
  conventional: { perf: 'Performance Improvements', refactor: 'Code Refactoring' },
  // https://keepachangelog.com/en/1.1.0/ has six; what a revert takes back is gone.
  'keep-a-changelog': {
    feat: 'Added',
    fix: 'Fixed',
    perf: 'Changed',
    refactor: 'Changed',
    docs: 'Changed',
    revert: 'Removed',
  },
}

/** The built-in table of types under the titles of this preset. */
export function typesOf(preset: Preset): Map<string, TypeRule> {
  const titles = new Map(Object.entries(TITLES[preset]))
  return new Map(
    [...DEFAULT_TYPES].map(([type, rule]) => [type, { ...rule, section: titles.get(type) ?? rule.section }]),
  )
}
