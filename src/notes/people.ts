import type { Change } from '../commits/change.ts'
import type { Person, Sha } from '../commits/commit.ts'
import { handleInAddress } from './handles.ts'

/** What is known of people beside what their commits say. Addresses are lower-case. */
export interface Credits {
  /** Accounts by address, without `@`. */
  readonly handles: ReadonlyMap<string, string>
  /** Addresses of people of whom it is sure that nothing of theirs was released before. */
  readonly newcomers: ReadonlySet<string>
}

/** What a line about people is written from. */
export interface Known {
  readonly web?: string | undefined
  readonly credits?: Credits | undefined
}

/** Somebody to thank. */
export interface Contributor extends Person {
  readonly handle?: string
}

/** GitHub's Apps carry `[bot]` in their name: https://docs.github.com/en/apps. They are thanked by nobody. */
function isBot({ name, email }: Person): boolean {
  return name.endsWith('[bot]') || email.includes('[bot]@')
}

/** The people behind a change, its author first, each once, bots left out. */
export function peopleOf(change: Change, known: Known = {}): Contributor[] {
  return distinct([change.author, ...change.coAuthors], known)
}

/** Everybody behind these changes, in the order of their first one. */
export function contributors(changes: readonly Change[], known: Known = {}): Contributor[] {
  return distinct(
    changes.flatMap((change) => [change.author, ...change.coAuthors]),
    known,
  )
}

/** One person is one address, one name or one account: many people commit from two addresses under one name. */
function distinct(people: readonly Person[], known: Known): Contributor[] {
  const met = new Set<string>()
  const seen = new Set<string>()
  const result: Contributor[] = []
  for (const person of people) {
    const { name, email } = person
    const identity = `${email}\n${name}`
    if (seen.has(identity) || name === '' || isBot(person)) continue
    seen.add(identity)
    const handle = handleOf(email, known)
    const keys = keysOf(person, handle)
    const isNew = !keys.some((key) => met.has(key))
    for (const key of keys) met.add(key)
    if (isNew) result.push({ name, email, ...(handle !== undefined && { handle }) })
  }
  return result
}

/** Whether this person is known to be new here. */
export function isNewcomer({ email }: Person, { credits }: Known): boolean {
  return credits?.newcomers.has(email.toLowerCase()) === true
}

/** The commits whose people cannot all be told by their addresses. */
export function accountsMissing(changes: readonly Change[], web: string | undefined): Sha[] {
  const shas = changes
    .filter((change) => peopleOf(change, { web }).some(({ handle }) => handle === undefined))
    .map(({ sha }) => sha)
  return [...new Set(shas)]
}

/**
 * The addresses of those of whom nothing was released before, neither under that address nor under that name.
 * `before` is undefined where not all are known: then nobody is called new.
 */
export function newcomersAmong(
  changes: readonly Change[],
  before: readonly Person[] | undefined,
  known: Known,
): ReadonlySet<string> {
  if (before === undefined) return new Set()
  const keys = new Set(before.flatMap((person) => keysOf(person, handleOf(person.email, known))))
  const newcomers = contributors(changes, known).filter(
    (person) => !keysOf(person, person.handle).some((key) => keys.has(key)),
  )
  return new Set(newcomers.map(({ email }) => email.toLowerCase()))
}

function keysOf({ name, email }: Person, handle: string | undefined): string[] {
  return [email.toLowerCase(), name, ...(handle === undefined ? [] : [`@${handle.toLowerCase()}`])]
}

function handleOf(email: string, { web, credits }: Known): string | undefined {
  return credits?.handles.get(email.toLowerCase()) ?? handleInAddress(email, web)
}
