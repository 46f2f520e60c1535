import type { BumpLevel } from '../commit.ts'
import { splitEmoji } from './emoji.ts'
import { GITMOJIS } from './gitmojis.ts'
import type { Header } from '../header.ts'
import { splitEnd } from '../subject-end.ts'

/** A subject that a gitmoji begins, read as a header of the type it stands for. */
export interface Gitmoji {
  /** As written, for people. */
  readonly emoji: string
  readonly bump: BumpLevel
  readonly header: Header
}

const VARIATION_SELECTORS = /[\u{FE0E}\u{FE0F}]/gu

/** `<intention> [scope?][:?] <message>`, https://gitmoji.dev/specification */
const SCOPE = /^\(([^()]*)\):?[ \t]+/

/** The type whose section a gitmoji's changes stand under, by what they count. The others are not listed. */
const TYPES: Readonly<Record<BumpLevel, string>> = { major: 'feat', minor: 'feat', patch: 'fix', none: '' }

/** Those that say themselves that they are neither a feature nor a fix: what each is called as a type. */
const OWN_TYPES: ReadonlyMap<string, string> = new Map([
  ...pairEach('docs', '📝', ':memo:'),
  ...pairEach('perf', '⚡', ':zap:'),
  ...pairEach('revert', '⏪', ':rewind:'),
  ...pairEach('refactor', '♻', ':recycle:', '⬆', ':arrow_up:', '⬇', ':arrow_down:', '📌', ':pushpin:'),
  ...pairEach('refactor', '➕', ':heavy_plus_sign:', '➖', ':heavy_minus_sign:', '🔧', ':wrench:', '📦', ':package:'),
])

function pairEach(type: string, ...emoji: readonly string[]): [string, string][] {
  return emoji.map((one) => [one, type])
}

/** Reads `🐛 stop the crash` and `:sparkles: (ui): add a dark mode`; nothing for what is no gitmoji with a text. */
export function readGitmoji(subject: string): Gitmoji | undefined {
  const { first: emoji, rest } = splitEmoji(subject.trim())
  const name = emoji?.replace(VARIATION_SELECTORS, '') ?? ''
  const bump = GITMOJIS.get(name)
  if (emoji === undefined || bump === undefined) return undefined
  const scope = SCOPE.exec(rest)
  const { text: description, ...ending } = splitEnd(rest.slice(scope?.[0].length ?? 0).trim())
  if (description === '') return undefined
  const area = scope?.[1]?.trim() ?? ''
  const header = {
    type: OWN_TYPES.get(name) ?? TYPES[bump],
    scope: area === '' ? undefined : area,
    exclaimed: bump === 'major',
    description,
    ...ending,
  }
  return { emoji, bump, header }
}
