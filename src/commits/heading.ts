import type { BumpLevel } from './commit.ts'
import { readGitmoji } from './gitmoji/gitmoji.ts'
import { type Conventional, type Unconventional, readHeader } from './header.ts'
import { readRevertClaim } from './reverts/claim.ts'
import { revertIn } from './reverts/behind-tickets.ts'
import { peelReverts } from './reverts/subject.ts'
import type { CommitRules } from './rules.ts'
import { splitEnd, withoutNumbers } from './subject-end.ts'
import { ticketAtEnd, withoutTickets } from './tickets/tickets.ts'

/** What a subject or a bullet says: its header, or the one that a revert or a gitmoji stands for. */
export interface Heading extends Conventional {
  /** A gitmoji counts as its list says, not as the table of types does. */
  readonly gitmoji?: { readonly emoji: string; readonly bump: BumpLevel }
  /** The tickets before it and at its end; absent where nothing is said of tickets. */
  readonly tickets?: readonly string[]
}

/** Reads a header, or where the rules allow it a gitmoji. All that can make a bullet a commit. */
export function readHeading(text: string, rules: CommitRules): Heading | Unconventional {
  if (rules.tickets === undefined) return readBare(text, rules)
  const { rest, names } = withoutTickets(text, rules)
  const passed = names.length === 0 ? undefined : readBare(rest, rules)
  // Only before a header: `UTF-8 is the default` begins with none.
  const heading = passed?.kind === 'conventional' ? passed : readBare(text, rules)
  if (heading.kind === 'unconventional') return heading
  const end = ticketAtEnd(heading.header.description, text, rules)
  const tickets = [...(heading === passed ? names : []), ...end.names]
  return { ...heading, header: { ...heading.header, description: end.description }, tickets }
}

function readBare(text: string, rules: CommitRules): Heading | Unconventional {
  const reading = readHeader(text)
  if (reading.kind === 'conventional' && reading.header.type === 'revert') return revertOf(peelReverts(text).core, text)
  const gitmoji = rules.emoji && reading.kind === 'unconventional' ? readGitmoji(text) : undefined
  return gitmoji === undefined ? reading : { kind: 'conventional', header: gitmoji.header, gitmoji }
}

/**
 * Reads the subject of a commit that is still there after the reverts of its range are resolved. A revert is then one
 * of something released. A reapply restores something released and reverted, so it brings that very change again.
 */
export function readSubject(subject: string, message: string, rules: CommitRules): Heading | Unconventional {
  const { text, tickets } = revertIn(subject, rules)
  const { reverts, core } = peelReverts(text)
  if (reverts === 0 || core === '') return unquotedRevert(subject, message) ?? readHeading(subject, rules)
  const before = rules.tickets === undefined ? {} : { tickets }
  if (reverts % 2 === 1) return { ...revertOf(core, text), ...before }
  const restored = readHeading(core, rules)
  if (restored.kind === 'unconventional') return restored
  return { ...restored, ...before, header: { ...restored.header, pullRequest: splitEnd(subject).pullRequest } }
}

/** `Revert the new login`: a subject that a person wrote over git's. git's sentence under it says that it is one. */
const UNQUOTED_REVERT = /^revert (\S.*)$/i

function unquotedRevert(subject: string, message: string): Heading | undefined {
  const core = UNQUOTED_REVERT.exec(subject)?.[1]
  if (core === undefined || (readRevertClaim(message)?.commits ?? []).length === 0) return undefined
  return revertOf(withoutNumbers(core), subject)
}

/** A change of type `revert` in the words of what it reverts: its scope, its description. */
function revertOf(core: string, subject: string): Heading {
  const outer = readHeader(subject)
  const quoted = readHeader(core)
  const own = outer.kind === 'conventional' ? outer.header : undefined
  const inner = quoted.kind === 'conventional' ? quoted.header : undefined
  return {
    kind: 'conventional',
    header: {
      type: 'revert',
      scope: inner?.scope ?? own?.scope,
      exclaimed: own?.exclaimed ?? false,
      description: inner?.description ?? core,
      pullRequest: splitEnd(subject).pullRequest,
      // What a revert quotes was closed by another commit.
      closing: [],
    },
  }
}
