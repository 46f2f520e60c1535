import type { BumpLevel } from './commit.ts'
import { readGitmoji } from './gitmoji.ts'
import type { Header, Unconventional } from './header.ts'
import { readHeader, splitPullRequest } from './header.ts'
import { readRevertClaim } from './revert-claim.ts'
import { peelReverts } from './revert-subject.ts'
import type { CommitRules } from './rules.ts'

/** What a subject or a bullet says: its header, or the one that a revert or a gitmoji stands for. */
export interface Heading {
  readonly kind: 'heading'
  readonly header: Header
  /** A gitmoji counts as its list says, not as the table of types does. */
  readonly gitmoji?: { readonly emoji: string; readonly bump: BumpLevel }
}

/** Reads a header, or where the rules allow it a gitmoji. All that can make a bullet a commit. */
export function readHeading(text: string, rules: CommitRules): Heading | Unconventional {
  const reading = readHeader(text)
  if (reading.kind === 'conventional') return { kind: 'heading', header: reading.header }
  const gitmoji = rules.emoji ? readGitmoji(text) : undefined
  return gitmoji === undefined ? reading : { kind: 'heading', header: gitmoji.header, gitmoji }
}

/**
 * Reads the subject of a commit that is still there after the reverts of its range are resolved. A revert is then one
 * of something released. A reapply restores something released and reverted, so it brings that very change again.
 */
export function readSubject(subject: string, message: string, rules: CommitRules): Heading | Unconventional {
  const { reverts, core } = peelReverts(subject)
  const { pullRequest } = splitPullRequest(subject)
  const number = pullRequest === undefined ? {} : { pullRequest }
  if (reverts > 0 && reverts % 2 === 0) {
    const restored = readHeading(core, rules)
    return restored.kind === 'heading' ? { ...restored, header: { ...restored.header, ...number } } : restored
  }
  if (reverts > 0 && core !== '') return { kind: 'heading', header: { ...revertOf(core, subject), ...number } }
  const reading = readHeading(subject, rules)
  const unquoted = reading.kind === 'unconventional' ? UNQUOTED_REVERT.exec(subject)?.[1] : undefined
  if (unquoted === undefined || (readRevertClaim(message)?.commits.length ?? 0) === 0) return reading
  return { kind: 'heading', header: { ...revertOf(splitPullRequest(unquoted).text, subject), ...number } }
}

/** `Revert the new login`: a subject that a person wrote over git's. git's sentence under it says that it is one. */
const UNQUOTED_REVERT = /^revert:? (\S.*)$/i

/** A change of type `revert` in the words of what it reverts: its scope, its description. */
function revertOf(core: string, subject: string): Header {
  const own = readHeader(subject)
  const outer = own.kind === 'conventional' ? own.header : undefined
  const quoted = readHeader(core)
  const { scope, description } =
    quoted.kind === 'conventional' ? { scope: outer?.scope, ...quoted.header } : { scope: outer?.scope, description: core }
  return {
    type: 'revert',
    ...(scope !== undefined && { scope }),
    exclaimed: outer?.exclaimed ?? false,
    description,
  }
}
