import type { Change, Reading, Verdict } from './change.ts'
import { excerpt } from '../markdown/excerpt.ts'

/** More than anybody writes by hand, and little enough to be shown at once, whatever it holds. In characters. */
const LONGEST_LINE = 5_000
const LONGEST_TEXT = 20_000
const LONGEST_BODY = 50_000
const MOST_BREAKS = 500

/** A reading whose texts have an end: what is cut ends in `…`. A body pasted from a machine has megabytes. */
export function bound({ changes, verdicts, warnings }: Reading): Reading {
  const people = peopleBounder()
  return {
    changes: changes.map((change) => boundChange(change, people)),
    verdicts: verdicts.map(boundVerdict),
    warnings,
  }
}

function boundChange(change: Change, people: ReturnType<typeof peopleBounder>): Change {
  const { scope } = change
  return {
    ...change,
    ...(scope !== undefined && { scope: excerpt(scope, LONGEST_LINE) }),
    description: excerpt(change.description, LONGEST_LINE),
    body: excerpt(change.body, LONGEST_BODY),
    footers: change.footers.map(({ token, value }) => ({ token, value: excerpt(value, LONGEST_TEXT) })),
    breaking: change.breaking.slice(0, MOST_BREAKS).map((text) => excerpt(text, LONGEST_TEXT)),
    author: people.one(change.author),
    coAuthors: people.list(change.coAuthors),
  }
}

type Person = Change['author']

/** All the bullets of a squash share one author and one list of co-authors: they are the same ones afterwards, too. */
function peopleBounder() {
  const people = new Map<Person, Person>()
  const lists = new Map<readonly Person[], readonly Person[]>()
  const one = (person: Person) => remember(people, person, () => boundPerson(person))
  const list = (persons: readonly Person[]) => remember(lists, persons, () => persons.map(one))
  return { one, list }
}

function remember<T>(known: Map<T, T>, key: T, make: () => T): T {
  const found = known.get(key) ?? make()
  known.set(key, found)
  return found
}

function boundPerson(person: Person): Person {
  return { ...person, name: excerpt(person.name, LONGEST_LINE) }
}

function boundVerdict(verdict: Verdict): Verdict {
  return { ...verdict, subject: excerpt(verdict.subject, LONGEST_LINE) }
}
