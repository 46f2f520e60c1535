import type { Change } from '../commits/change.ts'
import type { Person, Sha } from '../commits/commit.ts'
import { printable } from '../text/printable.ts'
import { handleInAddress, isLogin } from './handles.ts'
import { isRobot } from './robots.ts'

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

/**
 * Trailers name whom they like, and each name costs a notification: so many people stand in one place of a page, and so
 * many a template is told of. Their true number is told beside them.
 */
export const MOST_NAMED = { entry: 5, change: 20, release: 200 } as const

/** The first of a list, and how many others there are; never one other alone, who would take less room by name. */
export function firstOf<T>(
  list: readonly T[],
  most: number,
): { readonly named: readonly T[]; readonly others: number } {
  return list.length <= most + 1
    ? { named: list, others: 0 }
    : { named: list.slice(0, most), others: list.length - most }
}

/** As `peopleOf`, each list read once: all the bullets of a squash share its trailers. */
export function peopleReader(known: Known): (change: Change) => readonly Contributor[] {
  const read = new Map<readonly Person[], Map<Person, readonly Contributor[]>>()
  return (change) => {
    const byAuthor = read.get(change.coAuthors) ?? new Map<Person, readonly Contributor[]>()
    const people = byAuthor.get(change.author) ?? peopleOf(change, known)
    read.set(change.coAuthors, byAuthor.set(change.author, people))
    return people
  }
}

/** The people behind a change, its author first, each once, robots left out. */
export function peopleOf(change: Change, known: Known = {}): Contributor[] {
  return distinct([change.author, ...change.coAuthors], known)
}

/** Everybody behind these changes, in the order of their first one. */
export function contributors(changes: readonly Change[], known: Known = {}): Contributor[] {
  const met = new Set<readonly Person[]>()
  const people = changes.flatMap(({ author, coAuthors }) => {
    const others = met.has(coAuthors) ? [] : coAuthors
    met.add(coAuthors)
    return [author, ...others]
  })
  return distinct(people, known)
}

/**
 * One person is one address, one name in any case or one account, whose login may be the name elsewhere: many people
 * commit from two addresses. A name that shows nothing names nobody, and an empty item below a line makes that a heading:
 * https://spec.commonmark.org/0.31.2/#setext-heading
 */
function distinct(people: readonly Person[], known: Known): Contributor[] {
  const met = new Set<string>()
  const seen = new Set<string>()
  const result: Contributor[] = []
  for (const person of people) {
    const { name, email } = person
    const identity = `${email}\n${name}`
    if (seen.has(identity) || printable(name) === '' || isRobot(person)) continue
    seen.add(identity)
    const handle = handleOf(email, known)
    const keys = keysOf(person, handle)
    const isNew = !keys.some((key) => met.has(key))
    for (const key of keys) met.add(key)
    if (isNew) result.push({ name: shortName(name), email, ...(handle !== undefined && { handle }) })
  }
  return result
}

const MAX_NAME_CHARACTERS = 100

/** Nobody is called so, and a page has room for others. */
function shortName(name: string): string {
  return name.length <= MAX_NAME_CHARACTERS
    ? name
    : `${Array.from(name)
        .slice(0, MAX_NAME_CHARACTERS - 1)
        .join('')}…`
}

/** Whether this person is known to be new here. */
export function isNewcomer({ email }: Person, { credits }: Known): boolean {
  return credits?.newcomers.has(email.toLowerCase()) === true
}

/** The commits whose people cannot all be told by their addresses. */
export function accountsMissing(changes: readonly Change[], web: string | undefined): Sha[] {
  const peopleIn = peopleReader({ web })
  const shas = changes
    .filter((change) => peopleIn(change).some(({ handle }) => handle === undefined))
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
  return [email, name, ...(handle === undefined ? [] : [handle])].map((key) => key.trim().toLowerCase())
}

function handleOf(email: string, { web, credits }: Known): string | undefined {
  const known = credits?.handles.get(email.toLowerCase())
  return known !== undefined && isLogin(known) ? known : handleInAddress(email, web)
}
