import type { Change } from '../commits/change.ts'
import { shortSha } from '../commits/commit.ts'
import { entryOf, mention, noteOf, originOf, withoutPeriod } from './entry.ts'
import type { ReleaseFacts } from './facts.ts'
import { Markdown, escapeLabel } from '../markdown/markdown.ts'
import { MOST_NAMED, isNewcomer, peopleReader, type Contributor, type Known } from './people.ts'
import { referencesOf } from './references.ts'

/** How a template sees a change. */
export type ChangeContext = ReturnType<typeof changeContext>

/** Each change made once, though a template meets it in several places: a long range has thousands. */
export function changeContexts(changes: readonly Change[], known: Known): (change: Change) => ChangeContext {
  const peopleIn = peopleReader(known)
  const contextOf = (change: Change) => changeContext(change, known, peopleIn(change))
  const made = new Map(changes.map((change) => [change, contextOf(change)]))
  return (change) => made.get(change) ?? contextOf(change)
}

interface Shown {
  readonly known: Known
  readonly shown: (change: Change) => ChangeContext
}

/** A text about a change: what breaks, or how to migrate. */
export function noteContext(text: string, change: Change, { known, shown }: Shown) {
  return { text, entry: new Markdown(noteOf(text, change, known)), change: shown(change) }
}

function changeContext(change: Change, known: Known, people: readonly Contributor[]) {
  const { sha, pullRequest } = change
  const { web } = known
  const named = people.slice(0, MOST_NAMED.change)
  const authors = named.map((person) => personContext(person, known))
  return {
    type: change.type,
    scope: change.scope ?? null,
    description: withoutPeriod(change.description),
    body: change.body,
    footers: change.footers.map(({ token, value }) => ({ token, value })),
    breaking: change.breaking.length > 0,
    bump: change.bump,
    sha,
    short_sha: shortSha(sha),
    url: web === undefined ? null : new Markdown(`${web}/commit/${sha}`),
    pull_request: pullRequest ?? null,
    pull_request_url:
      web === undefined || pullRequest === undefined ? null : new Markdown(`${web}/pull/${pullRequest}`),
    closes: change.closes,
    closes_elsewhere: change.closesElsewhere ?? [],
    references: referencesOf(change).map(({ number, closes }) => ({
      number,
      closes,
      url: web === undefined ? null : new Markdown(`${web}/issues/${number}`),
    })),
    tickets: (change.tickets ?? []).map(({ name, url }) => ({
      name,
      url: url === undefined ? null : new Markdown(url),
    })),
    authors,
    co_authors: authors.filter((_, index) => named[index]?.email !== change.author.email),
    entry: new Markdown(entryOf(change, known, people)),
  }
}

/** The name that git has, and the account where it is known. */
function personContext({ name, email, handle }: Contributor, { web }: Known) {
  const host = web?.split('/').slice(0, 3).join('/')
  return {
    name: new Markdown(escapeLabel(name)),
    handle: handle ?? null,
    url: handle === undefined || host === undefined ? null : new Markdown(`${host}/${handle}`),
    mention: new Markdown(mention({ name, email, ...(handle !== undefined && { handle }) })),
  }
}

/** A person with what is new about them. */
export function contributorContext(person: Contributor, facts: ReleaseFacts) {
  const isNew = isNewcomer(person, facts)
  const first = isNew ? firstChangeOf(person, facts.changes) : undefined
  return {
    ...personContext(person, facts),
    is_new: isNew,
    first_change: first === undefined ? null : new Markdown(originOf(first, facts)),
  }
}

/** The first that is their own, else the first that they helped with. */
function firstChangeOf({ email }: Contributor, changes: readonly Change[]): Change | undefined {
  return (
    changes.find(({ author }) => author.email === email) ??
    changes.find(({ coAuthors }) => coAuthors.some((person) => person.email === email))
  )
}
