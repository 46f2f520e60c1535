import { HIDDEN, type CommitRules } from './rules.ts'

/** What people write for a type of the convention. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ...['feature', 'features', 'feats'].map((word): [string, string] => [word, 'feat']),
  ...['bugfix', 'bugfixes', 'hotfix', 'bug', 'fixes', 'fixed', 'bug-fix'].map((word): [string, string] => [
    word,
    'fix',
  ]),
  ...['doc', 'documentation'].map((word): [string, string] => [word, 'docs']),
  ...['performance', 'optimization'].map((word): [string, string] => [word, 'perf']),
  ...['refactoring', 'refact'].map((word): [string, string] => [word, 'refactor']),
])

/** `ABC-12: feat: a`: the number of a ticket where the type should be. */
const TICKET = /^[a-z][a-z\d]*-\d+$/

/** Whether a type without a rule is the number of a ticket. */
export function isTicket(type: string): boolean {
  return TICKET.test(type)
}

/**
 * The type that somebody most likely meant by one that has no rule; undefined for a type that has one, for a word of
 * one's own, and where the right type would change nothing.
 */
export function meantType(type: string, { types }: Pick<CommitRules, 'types'>): string | undefined {
  if (types.has(type)) return undefined
  const meant = SYNONYMS.get(type) ?? [...types.keys()].find((known) => isOneLetterOff(type, known))
  const rule = meant === undefined ? undefined : types.get(meant)
  return rule === undefined || (rule.bump === 'none' && rule.section === HIDDEN) ? undefined : meant
}

/** Whether a word before a colon is a type, or was meant as one. */
export function meansSomething(type: string, rules: Pick<CommitRules, 'types'>): boolean {
  return rules.types.has(type) || meantType(type, rules) !== undefined || isTicket(type)
}

/** One letter more, less or changed, or two that changed places; the first one holds, for `ui` is no slip of `ci`. */
function isOneLetterOff(word: string, known: string): boolean {
  if (word === known || !word.startsWith(known.charAt(0)) || Math.abs(word.length - known.length) > 1) return false
  let same = 0
  while (same < word.length && word[same] === known[same]) same += 1
  const [rest, other] = [word.slice(same), known.slice(same)]
  const swapped = `${other.charAt(1)}${other.charAt(0)}${other.slice(2)}`
  return rest.slice(1) === other || rest === other.slice(1) || rest.slice(1) === other.slice(1) || rest === swapped
}
