import type { Change, Reading, Verdict } from './change.ts'
import { excerpt } from './excerpt.ts'

/** More than anybody writes by hand, and little enough to be shown at once, whatever it holds. In characters. */
const LONGEST_LINE = 5_000
const LONGEST_TEXT = 20_000
const LONGEST_BODY = 50_000
const MOST_BREAKS = 500

/** A reading whose texts have an end: what is cut ends in `…`. A body pasted from a machine has megabytes. */
export function bounded({ changes, verdicts, warnings }: Reading): Reading {
  return { changes: changes.map(boundedChange), verdicts: verdicts.map(boundedVerdict), warnings }
}

function boundedChange(change: Change): Change {
  const { scope } = change
  return {
    ...change,
    ...(scope !== undefined && { scope: excerpt(scope, LONGEST_LINE) }),
    description: excerpt(change.description, LONGEST_LINE),
    body: excerpt(change.body, LONGEST_BODY),
    footers: change.footers.map(({ token, value }) => ({ token, value: excerpt(value, LONGEST_TEXT) })),
    breaking: change.breaking.slice(0, MOST_BREAKS).map((text) => excerpt(text, LONGEST_TEXT)),
    author: boundedPerson(change.author),
    coAuthors: change.coAuthors.map(boundedPerson),
  }
}

function boundedPerson<P extends Change['author']>(person: P): P {
  return { ...person, name: excerpt(person.name, LONGEST_LINE) }
}

function boundedVerdict(verdict: Verdict): Verdict {
  return { ...verdict, subject: excerpt(verdict.subject, LONGEST_LINE) }
}
