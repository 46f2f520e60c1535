import type { Change } from '../commits/change.ts'
import type { Person } from '../commits/commit.ts'

/** GitHub's Apps carry `[bot]` in their name: https://docs.github.com/en/apps. They are thanked by nobody. */
function isBot({ name, email }: Person): boolean {
  return name.endsWith('[bot]') || email.includes('[bot]@')
}

/** The people behind a change, its author first, each once, bots left out. */
export function peopleOf(change: Change): Person[] {
  return distinct([change.author, ...change.coAuthors])
}

/** Everybody behind these changes, in the order of their first one. */
export function contributors(changes: readonly Change[]): Person[] {
  return distinct(changes.flatMap((change) => [change.author, ...change.coAuthors]))
}

/** One person is one address or one name: many people commit from two addresses under one name. */
function distinct(people: readonly Person[]): Person[] {
  const known = new Set<string>()
  return people.filter((person) => {
    const keys = [person.email.toLowerCase(), person.name]
    const isNew = !isBot(person) && person.name !== '' && !keys.some((key) => known.has(key))
    if (isNew) for (const key of keys) known.add(key)
    return isNew
  })
}
