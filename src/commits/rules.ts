import type { BumpLevel } from './commit.ts'

export interface TypeRule {
  readonly bump: BumpLevel
  /** The title its changes stand under in the notes; `hidden`: not listed unless they break. */
  readonly section: string
  /** Another bump for some scopes, by lower-case scope. */
  readonly scopes: ReadonlyMap<string, BumpLevel>
}

/** What the configuration says of a merged commit: the message to read instead, or why it is left out. */
export type Correction =
  { readonly kind: 'message'; readonly message: string } | { readonly kind: 'skip'; readonly reason: string }

export const SQUASH_MODES = ['auto', 'expand', 'subject'] as const

/** From where to where, in characters. */
export type Span = readonly [start: number, end: number]

/** What the configuration says of tickets in a tracker elsewhere. */
export interface TicketRule {
  readonly pattern: string
  /** An address with `{ticket}` in it. */
  readonly link?: string
  /** Where the pattern matches in each text. @throws VC862 where it takes too long */
  readonly find: (texts: readonly string[]) => readonly (readonly Span[])[]
}

/** How commits are counted: the built-in table below, changed by the configuration. */
export interface CommitRules {
  /** By lower-case type. A type that is not here bumps nothing and is not listed. */
  readonly types: ReadonlyMap<string, TypeRule>
  readonly squash: (typeof SQUASH_MODES)[number]
  /** Whether a revert and what it reverts both vanish. */
  readonly reverts: boolean
  /** Whether subjects with a gitmoji and no type count. */
  readonly emoji: boolean
  /** Merged messages that were wrong, by the beginning of a commit's name, or by `#12`. */
  readonly corrections: ReadonlyMap<string, Correction>
  /** Whether `[skip release]` in a message takes its commit out. */
  readonly skipMarks: boolean
  /** Passed over before a header, and told beside it. */
  readonly tickets?: TicketRule
}

export const HIDDEN = 'hidden'

const NO_SCOPES: ReadonlyMap<string, BumpLevel> = new Map()

function rule(bump: BumpLevel, section: string): TypeRule {
  return { bump, section, scopes: NO_SCOPES }
}

/** The types of the Angular convention that Conventional Commits names in its rule 14 and its FAQ. */
export const DEFAULT_TYPES: ReadonlyMap<string, TypeRule> = new Map([
  ['feat', rule('minor', 'Features')],
  ['fix', rule('patch', 'Bug Fixes')],
  ['perf', rule('patch', 'Technical Improvements')],
  ['revert', rule('patch', 'Reverts')],
  ['docs', rule('none', 'Documentation')],
  ['refactor', rule('none', 'Technical Improvements')],
  ['style', rule('none', HIDDEN)],
  ['test', rule('none', HIDDEN)],
  ['build', rule('none', HIDDEN)],
  ['ci', rule('none', HIDDEN)],
  ['chore', rule('none', HIDDEN)],
])

export const DEFAULT_RULES: CommitRules = {
  types: DEFAULT_TYPES,
  squash: 'auto',
  reverts: true,
  emoji: false,
  corrections: new Map(),
  skipMarks: false,
}
