import { bulletOn } from './squash/bullets.ts'
import type { Warning } from './change.ts'
import { type Sha, shortSha } from './commit.ts'
import type { Entries } from './entries.ts'
import { excerpt } from '../markdown/excerpt.ts'
import { readHeader } from './header.ts'
import type { Message } from './message.ts'
import { nearMissOn } from './near-misses.ts'
import { faultText } from './reasons/reason-text.ts'
import type { CommitRules } from './rules.ts'

/** As much of a line as a warning quotes, in characters. */
const QUOTE_LENGTH = 72

const HOW_UNDER = 'If it is a breaking change, write BREAKING CHANGE: at the start of a line in the body.'
const HOW_IN_SUBJECT = 'If it is a breaking change, write type!: or type(scope)!: in the subject.'

const PLURAL = 'counts as BREAKING CHANGE:. Next time, write it that way.'
const FILLER = 'says that nothing breaks, so it did not count. Next time, leave the line out.'

interface Read {
  readonly sha: Sha
  readonly message: Message
  readonly read: Entries
  readonly rules: CommitRules
}

/** What a person should know of a commit's text. At most one near miss: once it is fixed, the commit is major. */
export function warningsOf({ sha, message, read, rules }: Read): readonly Warning[] {
  const quoted = (line: string) => `"${excerpt(line.trim(), QUOTE_LENGTH)}" in ${shortSha(sha)}`
  const notice = (text: string): Warning => ({ kind: 'notice', sha, text })
  const warnings: Warning[] = []
  const nearMiss = breaks(read)
    ? undefined
    : (nearMissInSubject(message, read, rules.types) ?? nearMissUnder(message, read))
  if (nearMiss !== undefined) {
    const { line, because, how } = nearMiss
    const text = `${quoted(line)} ${because}, so it did not count as breaking. ${how}`
    warnings.push({ kind: 'near-miss', sha, text })
  }
  if (read.subject.kind === 'unconventional' && read.entries.some(({ breaking }) => breaking.length > 0)) {
    warnings.push(
      notice(`${quoted(message.subject)} is not a conventional commit, but the BREAKING CHANGE in its body counts.`),
    )
  }
  for (const { line, kind } of read.odd) {
    warnings.push(notice(`${quoted(line)} ${kind === 'plural' ? PLURAL : FILLER}`))
  }
  const releaseAs = /release-as:/i.test(message.text) ? message.prose.find(isReleaseAs) : undefined
  if (releaseAs !== undefined) {
    const cure = 'To release an exact version, set the input "version".'
    warnings.push(notice(`${quoted(releaseAs)} has no effect. ${cure}`))
  }
  return warnings
}

/** release-please's way to ask for a version, https://github.com/googleapis/release-please */
function isReleaseAs(line: string | undefined): boolean {
  return line !== undefined && /^release-as: *\S/i.test(line)
}

function breaks({ entries }: Entries): boolean {
  return entries.some(({ heading, breaking }) => heading.header.exclaimed || breaking.length > 0)
}

interface NearMiss {
  readonly line: string
  /** Why it is none, as in `has no colon`. */
  readonly because: string
  readonly how: string
}

function nearMissInSubject(
  { subject: line }: Message,
  { subject }: Entries,
  known: CommitRules['types'],
): NearMiss | undefined {
  if (subject.kind === 'unconventional' && subject.exclaimed) {
    return { line, because: `is not conventional (${faultText(subject.fault)})`, how: HOW_IN_SUBJECT }
  }
  const words = /^breaking(?:[ _-]changes?)?(?=:)/i.exec(line)?.[0]
  // `breaking: …` may be a type that the configuration knows.
  if (words === undefined || known.has(words.toLowerCase())) return undefined
  return { line, because: 'is in the subject, not in the body', how: HOW_IN_SUBJECT }
}

function nearMissUnder({ text, prose }: Message, { textless, expanded }: Entries): NearMiss | undefined {
  if (textless) return { line: 'BREAKING CHANGE:', because: 'has no text', how: HOW_UNDER }
  if (!/breaking|!/i.test(text)) return undefined
  for (const line of prose) {
    if (line === undefined || line === '') continue
    const because = nearMissOn(line) ?? (expanded ? undefined : exclaimedBullet(line))
    if (because !== undefined) return { line, because, how: HOW_UNDER }
  }
  return undefined
}

/** Why a `!` in a bullet does not count where bullets do not. */
function exclaimedBullet(line: string): string | undefined {
  const bullet = line.includes('!') ? bulletOn(line) : undefined
  const reading = bullet === undefined ? undefined : readHeader(bullet.text)
  const exclaimed = reading?.kind === 'conventional' && reading.header.exclaimed
  return exclaimed ? 'is a bullet, and bullets do not count here' : undefined
}
