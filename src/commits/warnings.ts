import { bulletOn } from './bullets.ts'
import type { Warning } from './change.ts'
import type { Sha } from './commit.ts'
import { shortSha } from './commit.ts'
import type { Entries } from './entries.ts'
import { readHeader } from './header.ts'
import type { Message } from './message.ts'
import { nearMissOn } from './near-misses.ts'

/** As much of a line as a warning quotes, in characters. */
const QUOTE_LENGTH = 72

const HOW = 'Write BREAKING CHANGE: at the start of a line under the subject if it breaks.'

/** What a person should know of a commit's text. At most one near miss: once it is mended, the commit is major. */
export function warningsOf(sha: Sha, message: Message, read: Entries): readonly Warning[] {
  const quoted = (line: string) => `"${excerpt(line)}" in ${shortSha(sha)}`
  const nearMiss = breaks(read) ? undefined : nearMissIn(message, read)
  const warnings: Warning[] = []
  if (nearMiss !== undefined) {
    const text = `${quoted(nearMiss.line)} ${nearMiss.because}, so it did not count as breaking. ${nearMiss.how ?? HOW}`
    warnings.push({ kind: 'near-miss', sha, text })
  }
  if (read.subject.kind === 'unconventional' && read.entries.some(({ breaking }) => breaking.length > 0)) {
    const text = `${quoted(message.subject)} is not conventional, but the BREAKING CHANGE under it counts: it is major.`
    warnings.push({ kind: 'notice', sha, text })
  }
  const releaseAs = message.prose.find((line) => line !== undefined && /^release-as: *\S/i.test(line))
  if (releaseAs !== undefined) {
    const text = `${quoted(releaseAs)} is not obeyed: to release an exact version, give it in the input "version".`
    warnings.push({ kind: 'notice', sha, text })
  }
  return warnings
}

function breaks({ entries }: Entries): boolean {
  return entries.some(({ heading, breaking }) => heading.header.exclaimed || breaking.length > 0)
}

interface NearMiss {
  readonly line: string
  readonly because: string
  readonly how?: string
}

function nearMissIn(message: Message, read: Entries): NearMiss | undefined {
  const { subject, textless, expanded } = read
  if (subject.kind === 'unconventional' && subject.exclaimed) {
    return { line: message.subject, because: `is not conventional (${subject.fault})`, how: 'Write type!: or type(scope)!: if it breaks.' }
  }
  if (textless) return { line: 'BREAKING CHANGE:', because: 'has no text' }
  for (const line of message.prose) {
    if (line === undefined) continue
    const because = nearMissOn(line) ?? (expanded ? undefined : exclaimedBullet(line))
    if (because !== undefined) return { line, because }
  }
  return undefined
}

/** Why a `!` in a bullet does not count where bullets do not. */
function exclaimedBullet(line: string): string | undefined {
  const bullet = line.includes('!') ? bulletOn(line) : undefined
  const reading = bullet === undefined ? undefined : readHeader(bullet.text)
  const exclaimed = reading?.kind === 'conventional' && reading.header.exclaimed
  return exclaimed ? 'is a bullet, and the subject decides' : undefined
}

function excerpt(line: string): string {
  const characters = Array.from(line.trim().slice(0, 2 * QUOTE_LENGTH))
  return characters.length <= QUOTE_LENGTH ? characters.join('') : `${characters.slice(0, QUOTE_LENGTH - 1).join('')}…`
}
