import type { BumpLevel } from './commit.ts'
import { splitEmoji } from './emoji.ts'
import { GITMOJIS } from './gitmojis.ts'
import { splitPullRequest } from './header.ts'
import type { Header } from './header.ts'

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

/** The type whose section a gitmoji's changes stand under. The others count for nothing and are not listed. */
const TYPES: Readonly<Record<BumpLevel, string>> = { major: 'feat', minor: 'feat', patch: 'fix', none: '' }

/** Reads `🐛 stop the crash` and `:sparkles: (ui): add a dark mode`; nothing for what is no gitmoji with a text. */
export function readGitmoji(subject: string): Gitmoji | undefined {
  const { first: emoji, rest } = splitEmoji(subject.trim())
  const bump = emoji === undefined ? undefined : GITMOJIS.get(emoji.replace(VARIATION_SELECTORS, ''))
  if (emoji === undefined || bump === undefined) return undefined
  const scope = SCOPE.exec(rest)
  const { text: description, pullRequest } = splitPullRequest(rest.slice(scope?.[0].length ?? 0).trim())
  if (description === '') return undefined
  const name = scope?.[1]?.trim() ?? ''
  const header = {
    type: TYPES[bump],
    scope: name === '' ? undefined : name,
    exclaimed: bump === 'major',
    description,
    pullRequest,
  }
  return { emoji, bump, header }
}
