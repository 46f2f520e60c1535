import type { Change } from '../commits/change.ts'
import { BUMP_LEVELS, shortSha } from '../commits/commit.ts'
import { formatSemVer } from '../versions/semver.ts'
import { changeContexts, contributorContext, noteContext } from './change-context.ts'

import type { ReleaseFacts } from './facts.ts'
import { headlineOf } from './headline.ts'
import { Markdown, codeSpan, escapeLabel, escapeMarkdown, link } from '../markdown/markdown.ts'
import { guideSection, isMigration } from './migration.ts'
import { MOST_NAMED, contributors } from './people.ts'
import { sectionsOf } from './sections.ts'
import { countsOf, summaryOf } from './summary.ts'

/** What a template sees: a public contract, docs/templates.md names every field. Absent values are null. */
export type TemplateContext = ReturnType<typeof templateContext>

/** Fields are in Liquid's own style, snake_case. `Markdown` values are ready to print; plain text is escaped. */
export function templateContext(facts: ReleaseFacts) {
  const { version, previous, web, changes, head } = facts
  const shown = changeContexts(changes, facts)
  const people = contributors(changes, facts)
  const counts = countsOf(facts, people)
  const notes = (texts: (change: Change) => readonly string[]) =>
    changes.flatMap((change) => texts(change).map((text) => noteContext(text, change, { known: facts, shown })))
  return {
    project: facts.project,
    version: formatSemVer(version),
    major: String(version.major),
    minor: String(version.minor),
    patch: String(version.patch),
    prerelease: version.prerelease.length === 0 ? null : version.prerelease.join('.'),
    channel: channelOf(facts),
    tag: facts.tag,
    label: facts.label ?? facts.tag,
    previous_version: previous === undefined ? null : formatSemVer(previous.version),
    previous_tag: previous?.tag ?? null,
    bump: facts.bump,
    date: new Date(facts.date).toISOString().slice(0, 10),
    sha: head,
    short_sha: shortSha(head),
    headline: headlineOf(facts),
    highlights: highlightsOf(facts).map((text) => new Markdown(text)),
    summary: new Markdown(summaryOf(facts, counts)),
    counts,
    breaking: notes((change) => change.breaking),
    migrations: notes(({ footers }) => footers.filter(isMigration).map(({ value }) => value)),
    migration_guide: facts.migrationGuide === undefined ? null : new Markdown(guideSection(facts.migrationGuide)),
    sections: sectionsOf(changes, facts.rules).map((section) => ({
      title: section.title,
      emoji: section.emoji === '' ? null : section.emoji,
      changes: section.changes.map(shown),
    })),
    changes: changes.map(shown),
    key_changes: byWeight(changes).map(shown),
    candidates: facts.candidates,
    contributors: people.slice(0, MOST_NAMED.release).map((person) => contributorContext(person, facts)),
    checks: (facts.checks ?? []).map(({ name, passed, url }) => ({
      name,
      passed,
      url: url === undefined ? null : new Markdown(url),
    })),
    assets: (facts.assets ?? []).map(({ name, digest }) => ({
      name,
      digest,
      entry: new Markdown(`${codeSpan(name)} ${codeSpan(digest)}`),
    })),
    repository_url: web === undefined ? null : new Markdown(web),
    compare_url: compareUrl(facts),
    changelog: changelogLink(facts),
  }
}

/** What asks for a release, the heaviest first, the oldest first among equals. */
function byWeight(changes: readonly Change[]): Change[] {
  const weight = ({ bump }: Change) => BUMP_LEVELS.indexOf(bump)
  return changes.filter(({ bump }) => bump !== 'none').sort((a, b) => weight(b) - weight(a))
}

/** The same as plain JSON: Markdown as text. */
export function templateData(facts: ReleaseFacts): unknown {
  const plain = (_: string, value: unknown) => (value instanceof Markdown ? value.toString() : value)
  return JSON.parse(JSON.stringify(templateContext(facts), plain))
}

/** `rc` of 1.3.0-rc.1: the first identifier, where it is a word. */
function channelOf({ version: { prerelease } }: ReleaseFacts): string | null {
  const [first] = prerelease
  return first === undefined || /^\d+$/.test(first) ? null : first
}

/** The configuration's text is its author's own Markdown; a footer's is text of a commit. */
function highlightsOf({ highlights, changes, web }: ReleaseFacts): string[] {
  const footers = changes.flatMap((change) =>
    change.footers
      .filter(({ token }) => token.toUpperCase() === 'HIGHLIGHT')
      .map(({ value }) => escapeMarkdown(value, web)),
  )
  return [...(highlights === undefined ? [] : [highlights.trim()]), ...footers]
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
