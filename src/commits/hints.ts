import type { Change, Verdict, Warning } from './change.ts'
import { shortSha } from './commit.ts'
import { excerpt } from '../markdown/excerpt.ts'
import { readGitmoji } from './gitmoji/gitmoji.ts'
import { isTicket, meantType } from './meant-type.ts'
import type { CommitRules } from './rules.ts'

/** As much of a subject as a hint quotes, in characters. */
const QUOTE_LENGTH = 72

interface Read {
  /** Newest first. */
  readonly changes: readonly Change[]
  readonly verdicts: readonly Verdict[]
}

/** What a person should know of the commits of a range together: each thing once, however many commits it is about. */
export function hintsOf({ changes, verdicts }: Read, rules: CommitRules): readonly Warning[] {
  const subjects = new Map(verdicts.map(({ sha, subject }) => [sha, subject]))
  return [...typeHints(changes, subjects, rules), ...(rules.emoji ? [] : gitmojiHint(verdicts))]
}

type Subjects = ReadonlyMap<string, string>

/** Types that mean something and have no rule, such as `feature`, and tickets where the type should be. */
function typeHints(changes: readonly Change[], subjects: Subjects, rules: CommitRules): Warning[] {
  const byType = new Map<string, Change[]>()
  for (const change of changes) {
    const { type, bump } = change
    if (bump !== 'none' || rules.types.has(type)) continue
    const name = isTicket(type) ? TICKET : meantType(type, rules) === undefined ? undefined : type
    if (name === undefined) continue
    const known = byType.get(name)
    if (known === undefined) byType.set(name, [change])
    else known.push(change)
  }
  return [...byType].flatMap(([type, found]) => {
    const [newest] = found
    if (newest === undefined) return []
    const where = `${quoteSubject(subjects.get(newest.sha) ?? '', newest.sha)}${othersText(found.length)}`
    return [
      notice(newest.sha, type === TICKET ? hiddenType(where) : wrongType(where, type, meantType(type, rules) ?? '')),
    ]
  })
}

const TICKET = 'ticket-0'

function hiddenType(where: string): string {
  return `${where} did not count, because it starts with a ticket instead of a type. Write the type first, for example "feat: ABC-12 what it does".`
}

function wrongType(where: string, type: string, meant: string): string {
  return `${where} did not count, because the type "${type}" has no rule. Write "${meant}:", or add a rule for "${type}" under "types:" in the configuration.`
}

/** Fewer than this many are a habit of one person. */
const FEWEST_GITMOJI = 3

/** Where half of the subjects without a header begin with a gitmoji, people mean something by it. */
function gitmojiHint(verdicts: readonly Verdict[]): Warning[] {
  const unread = verdicts.filter(({ skipped, reason }) => skipped && reason.kind === 'unconventional')
  const found = unread.filter(({ subject }) => readGitmoji(subject) !== undefined)
  const [newest] = found
  if (newest === undefined || found.length < FEWEST_GITMOJI || 2 * found.length < unread.length) return []
  const where = `${quoteSubject(newest.subject, newest.sha)}${othersText(found.length)}`
  return [notice(newest.sha, `${where} did not count. To count gitmoji, set "emoji: true" in the configuration.`)]
}

function quoteSubject(subject: string, sha: string): string {
  return `"${excerpt(subject, QUOTE_LENGTH)}" in ${shortSha(sha)}`
}

function othersText(count: number): string {
  return count === 1 ? '' : ` and ${count - 1} more`
}

function notice(sha: string, text: string): Warning {
  return { kind: 'notice', sha, text }
}
