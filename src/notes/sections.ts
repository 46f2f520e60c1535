import type { Change } from '../commits/change.ts'
import { HIDDEN, type CommitRules } from '../commits/rules.ts'

/** Changes under one title, oldest first. */
export interface Section {
  readonly title: string
  /** Empty for a section that only the configuration knows. */
  readonly emoji: string
  readonly changes: readonly Change[]
}

/** The sections of the presets, in the order of their pages. Others follow in the order of the configuration. */
const KNOWN_SECTIONS: ReadonlyMap<string, string> = new Map([
  ['Features', '🚀'],
  ['Bug Fixes', '🐛'],
  ['Performance Improvements', '⚡'],
  ['Reverts', '⏪'],
  ['Documentation', '📚'],
  ['Code Refactoring', '🔧'],
  ['Technical Improvements', '🔧'],
  ['Added', '✨'],
  ['Changed', '🔧'],
  ['Removed', '⏪'],
  ['Fixed', '🐛'],
])

/** Files each change under its type's title. A change whose break says it already is not told again. */
export function sectionsOf(changes: readonly Change[], rules: CommitRules): Section[] {
  const titles = new Set([...KNOWN_SECTIONS.keys(), ...[...rules.types.values()].map((rule) => rule.section)])
  titles.delete(HIDDEN)
  const byTitle = new Map<string, Change[]>([...titles].map((title) => [title, []]))
  for (const change of changes) {
    if (isToldAsBreak(change)) continue
    byTitle.get(rules.types.get(change.type)?.section ?? HIDDEN)?.push(change)
  }
  return [...byTitle]
    .filter(([, listed]) => listed.length > 0)
    .map(([title, listed]) => ({ title, emoji: KNOWN_SECTIONS.get(title) ?? '', changes: listed }))
}

/** No description stands twice: a `feat!` without a footer is told under the breaking changes alone. */
function isToldAsBreak(change: Change): boolean {
  return change.breaking.includes(change.description)
}
