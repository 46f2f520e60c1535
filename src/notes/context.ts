import type { Change } from '../commits/change.ts'
import { shortSha } from '../commits/commit.ts'
import { formatSemVer } from '../versions/semver.ts'
import { entryOf, noteOf, withoutPeriod } from './entry.ts'
import type { ReleaseFacts } from './facts.ts'
import { headlineOf } from './headline.ts'
import { Markdown, escapeLabel, escapeMarkdown, link } from './markdown.ts'
import { contributors, peopleOf } from './people.ts'
import { sectionsOf } from './sections.ts'
import { countsOf, summaryOf } from './summary.ts'

/** What a template sees: a public contract, docs/templates.md names every field. Absent values are null. */
export type TemplateContext = ReturnType<typeof templateContext>

/** Fields are in Liquid's own style, snake_case. `Markdown` values are ready to print; plain text is escaped. */
export function templateContext(facts: ReleaseFacts) {
  const { version, previous, web, changes, head } = facts
  return {
    project: facts.project,
    version: formatSemVer(version),
    major: String(version.major),
    minor: String(version.minor),
    patch: String(version.patch),
    prerelease: version.prerelease.length === 0 ? null : version.prerelease.join('.'),
    tag: facts.tag,
    previous_version: previous === undefined ? null : formatSemVer(previous.version),
    previous_tag: previous?.tag ?? null,
    bump: facts.bump,
    date: new Date(facts.date).toISOString().slice(0, 10),
    sha: head,
    short_sha: shortSha(head),
    headline: headlineOf(facts),
    highlights: highlightsOf(facts).map((text) => new Markdown(text)),
    summary: new Markdown(summaryOf(facts)),
    counts: countsOf(facts),
    breaking: changes.flatMap((change) => change.breaking.map((text) => noteContext(text, change, web))),
    migrations: changes.flatMap((change) => migrationsOf(change).map((text) => noteContext(text, change, web))),
    sections: sectionsOf(changes, facts.rules).map((section) => ({
      title: section.title,
      emoji: section.emoji === '' ? null : section.emoji,
      changes: section.changes.map((change) => changeContext(change, web)),
    })),
    changes: changes.map((change) => changeContext(change, web)),
    contributors: contributors(changes).map(({ name }) => ({ name: new Markdown(escapeLabel(name)) })),
    checks: [] as readonly { readonly name: string }[],
    assets: [] as readonly { readonly name: string; readonly digest: string }[],
    repository_url: web === undefined ? null : new Markdown(web),
    compare_url: compareUrl(facts),
    changelog: changelogLink(facts),
  }
}

/** The configuration's text is its author's own Markdown; a footer's is text of a commit. */
function highlightsOf({ highlights, changes }: ReleaseFacts): string[] {
  const footers = changes.flatMap((change) =>
    change.footers.filter(({ token }) => token.toUpperCase() === 'HIGHLIGHT').map(({ value }) => escapeMarkdown(value)),
  )
  return [...(highlights === undefined ? [] : [highlights.trim()]), ...footers]
}

function migrationsOf({ footers }: Change): string[] {
  return footers.filter(({ token }) => /^migration(?:[- ]guide)?$/i.test(token)).map(({ value }) => value)
}

function noteContext(text: string, change: Change, web: string | undefined) {
  return { text, entry: new Markdown(noteOf(text, change, web)), change: changeContext(change, web) }
}

function changeContext(change: Change, web: string | undefined) {
  const { sha, pullRequest } = change
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
    authors: peopleOf(change).map(({ name }) => ({ name: new Markdown(escapeLabel(name)) })),
    entry: new Markdown(entryOf(change, web)),
  }
}

/** https://docs.github.com/en/pull-requests/committing-changes-to-your-project/viewing-and-comparing-commits */
function compareUrl({ web, previous, tag }: ReleaseFacts): Markdown | null {
  if (web === undefined || previous === undefined) return null
  return new Markdown(`${web}/compare/${encodeURIComponent(previous.tag)}...${encodeURIComponent(tag)}`)
}

function changelogLink(facts: ReleaseFacts): Markdown | null {
  const address = compareUrl(facts)
  if (address === null || facts.previous === undefined) return null
  return new Markdown(link(`${escapeLabel(facts.previous.tag)}…${escapeLabel(facts.tag)}`, String(address)))
}
