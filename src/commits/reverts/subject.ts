import { splitEmoji } from '../gitmoji/emoji.ts'
import { splitEnd, withoutNumbers } from '../subject-end.ts'

/** A subject with its reverts peeled off: `Revert "Revert "feat: a""` is two reverts of `feat: a`. */
export interface Peeled {
  /** How many reverts stand around the core; a reapply is two, for it is the revert of a revert. */
  readonly reverts: number
  /** What is reverted, as written, without quotes and GitHub's ` (#N)`. */
  readonly core: string
  /** The outermost revert is a type, `revert: …`, so the core may be a description alone. */
  readonly typed: boolean
  /** The pull request that the outermost quotes name: `Revert "feat: a (#12)"`. */
  readonly pullRequest?: number
}

/** What git and GitHub write, https://git-scm.com/docs/git-revert; people write it in any case. */
const QUOTING: readonly (readonly [string, number])[] = [
  ['revert "', 1],
  ['reapply "', 2],
]

/** The type of its own that conventional tools write. */
const TYPED = /^revert(?:\([^()]*\))?!?:[ \t]+/i

/** As much of a text as is searched for that type: a subject may be megabytes of nested reverts. */
const TYPE_LENGTH = 256

/** Peels all reverts off a subject. A subject that is no revert is its own core. */
export function peelReverts(subject: string): Peeled {
  let core = plain(subject)
  let reverts = 0
  let typed = false
  let pullRequest: number | undefined
  for (;;) {
    const quoting = quotingOf(core)
    const type = quoting === undefined ? TYPED.exec(core.slice(0, TYPE_LENGTH))?.[0] : undefined
    if (quoting === undefined && type === undefined)
      return { reverts, core, typed, ...(pullRequest !== undefined && { pullRequest }) }
    typed ||= reverts === 0 && type !== undefined
    const inner = unquote(core.slice(quoting?.[0].length ?? type?.length), quoting !== undefined)
    if (reverts === 0) pullRequest = splitEnd(inner).pullRequest
    core = plain(inner)
    // `revert: Revert "feat: a"` is git's subject with the type that a linter asked for: one revert, not two.
    if (type === undefined || quotingOf(core) === undefined) reverts += quoting?.[1] ?? 1
  }
}

function quotingOf(text: string): (typeof QUOTING)[number] | undefined {
  const head = text.slice(0, 'reapply "'.length).toLowerCase()
  return QUOTING.find(([opening]) => head.startsWith(opening))
}

/** The text without emoji before it and without the pull request that only one of two subjects may carry. */
function plain(text: string): string {
  return withoutNumbers(splitEmoji(text.trim()).rest)
}

function unquote(text: string, opened: boolean): string {
  if (opened) return text.endsWith('"') ? text.slice(0, -1) : text
  return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text
}
