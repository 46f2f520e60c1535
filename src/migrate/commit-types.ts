import type { BumpLevel } from '../commits/commit.ts'
import { DEFAULT_TYPES, HIDDEN } from '../commits/rules.ts'
import type { Plain } from './import.ts'

/** What another tool does with a type of commit. */
export interface TheirType {
  readonly bump: BumpLevel
  /** The title in its notes; undefined: it says none. */
  readonly section?: string | undefined
  readonly hidden?: boolean
  readonly scopes?: Readonly<Record<string, BumpLevel>>
}

/** Our `types` for these; what is as in our own table is left out. Undefined where nothing is left. */
export function typesSetting(types: ReadonlyMap<string, TheirType>): Plain | undefined {
  const rows = [...types].flatMap(([type, theirs]) => {
    const row = rowOf(type, theirs)
    return Object.keys(row).length === 0 ? [] : [[type, row] as const]
  })
  return rows.length === 0 ? undefined : Object.fromEntries(rows)
}

function rowOf(type: string, { bump, section, hidden, scopes }: TheirType): Record<string, Plain> {
  const ours = DEFAULT_TYPES.get(type) ?? { bump: 'none', section: HIDDEN }
  const title = hidden === true ? HIDDEN : section
  return {
    ...(bump !== ours.bump && { bump }),
    ...(title !== undefined && title !== '' && title !== ours.section && { section: title }),
    ...(scopes !== undefined && { scopes }),
  }
}

/** What each type makes, for the other tool's own rules. */
export function levelsOf(types: ReadonlyMap<string, TheirType>): Map<string, BumpLevel> {
  return new Map([...types].map(([type, { bump }]) => [type, bump]))
}
