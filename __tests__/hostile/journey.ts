// One message through the whole program, without a world: parse → decide → notes → summary, outputs, terminal.
import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setOutput } from '@actions/core'
import type { Commit, Person } from '../../src/commits/commit.ts'
import { renderRelease, type ReleaseTexts, type Templates } from '../../src/notes/render.ts'
import { decide } from '../../src/next-version/decide.ts'
import { factsOf } from '../../src/notes/release-facts.ts'
import type { Result } from '../../src/report/result.ts'
import type { Snapshot } from '../../src/next-version/snapshot.ts'
import { stepsOf } from '../../src/release/steps.ts'
import { logLine, printable, printableJson } from '../../src/text/printable.ts'
import { outputsOf, type Outputs } from '../../src/report/outputs.ts'
import { summaryMarkdown } from '../../src/action/summary.ts'
import { PLAIN } from '../../src/report/style.ts'
import { linesOf } from '../../src/report/terminal.ts'
import { ANN, NOW, checkpointOf, commit, settingsOf, shaOf } from '../next-version/history.ts'
import { actingOn, type Ours } from './page.ts'
import { UNSEEN, commandsIn, readFileCommand } from './runner.ts'

export const WEB = 'https://github.com/acme/widget'

/** Texts of others, each where it may stand. */
export interface Texts {
  readonly messages: readonly string[]
  /** Of each commit; Ann of one beyond their end. */
  readonly authors?: readonly Person[]
  readonly project?: string
  readonly prefix?: string
  readonly templates?: Templates
}

export interface Journey {
  readonly texts: ReleaseTexts
  readonly summary: string
  /** As the action and the command line print them. */
  readonly printed: string
  readonly outputs: Outputs
  /** What the runner reads back from the file of outputs. */
  readonly read: ReadonlyMap<string, string>
}

/** The version asked for is given, so that no text can prevent the release. */
export async function journey({
  messages,
  authors = [],
  project = 'widget',
  prefix = 'v',
  templates = {},
}: Texts): Promise<Journey> {
  const commits: Commit[] = messages
    .map((message, at) => commit(at + 1, message, { author: authors[at] ?? ANN }))
    .reverse()
  const base = { ...checkpointOf('1.2.3', 0), name: `${prefix}1.2.3`, prefix }
  const head = shaOf(messages.length)
  const read = { head, prefix, tags: [base], base, commits, candidates: [] }
  const snapshot: Snapshot = { ...read, project, web: WEB, now: NOW }
  const settings = settingsOf({ bump: 'minor' })
  const decision = decide(snapshot, settings)
  if (decision.kind === 'nothing') throw new Error(decision.reason)
  const { plan, next } = decision
  const texts = await renderRelease(factsOf({ plan, next }, snapshot, settings), templates)
  const steps = stepsOf({ plan, next }, settings, { texts, assets: [], date: NOW })
  const draft = { id: '1', tag: plan.tag, name: texts.name, body: texts.notes, draft: true, prerelease: false }
  const release = { ...draft, url: `${WEB}/releases/tag/untagged-1`, uploadUrl: `${WEB}/releases/1/assets{?name}` }
  const written = {
    release,
    commit: plan.head,
    warnings: [],
    steps: steps.map(({ kind }) => ({
      kind,
      outcome: 'made' as const,
      place: kind === 'tag' ? plan.tag : release.url,
    })),
  }
  const result: Result = { kind: 'released', plan, next, texts, written, tags: [base] }
  const dry: Result = { kind: 'planned', plan, next, texts, steps, resumed: false, tags: [base] }
  const style = {
    paint: PLAIN,
    columns: 120,
    explains: true,
    draftPlace: (tag: string) => `a draft release for ${tag}`,
  }
  const outputs = outputsOf(result, undefined)
  const lines = [...linesOf(result, style), ...linesOf(dry, style)].map(logLine)
  return {
    texts,
    summary: summaryMarkdown(result, { web: WEB }),
    printed: [
      ...lines,
      ...plan.warnings.map((text) => `warning: ${printable(text)}`),
      printableJson({ plan, outputs }, 2),
    ].join('\n'),
    outputs,
    read: writtenAndRead(outputs),
  }
}

const FILE = join(mkdtempSync(join(tmpdir(), 'checkpoint-outputs-')), 'output')

/** Through the file, by the toolkit's own writer. */
function writtenAndRead(outputs: Outputs): Map<string, string> {
  writeFileSync(FILE, '')
  const before = process.env['GITHUB_OUTPUT']
  process.env['GITHUB_OUTPUT'] = FILE
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value)
  appendFileSync(FILE, 'last=here\n')
  if (before === undefined) delete process.env['GITHUB_OUTPUT']
  else process.env['GITHUB_OUTPUT'] = before
  return readFileCommand(readFileSync(FILE, 'utf8'))
}

const HEADINGS: ReadonlySet<string> = new Set([
  ...["🎉 What's New", '⚠️ Breaking Changes', '🧭 Migration Guide', '🚀 Features', '🐛 Bug Fixes', '⏪ Reverts'],
  ...['📚 Documentation', '🔧 Technical Improvements'],
])

/** The folded parts of the summary are the only HTML that we make. */
const FOLDED = ['<details><summary>Notes</summary>', '</details>']

/** Everything in it that acts though nobody of us wrote it. */
export function actingIn({ texts, summary, printed, outputs, read }: Journey, page: Partial<Ours> = {}): string[] {
  const ours: Ours = { web: WEB, headings: HEADINGS, titles: 1, html: [], ...page }
  const { name, notes, tagMessage } = texts
  return [
    ...actingOn(notes, ours).map((what) => `notes: ${what}`),
    ...(page.anyLabel === true ? [] : actingInSummary(summary, notes, ours)),
    ...commandsIn(printed).map((line) => `printed: ${line}`),
    ...Object.entries({ name, notes, tagMessage, printed, summary }).flatMap(unseenIn),
    ...(name.includes('\n') ? ['the title has lines'] : []),
    ...Object.entries(outputs).flatMap(([key, value]) => (read.get(key) === value ? [] : [`output ${key} is another`])),
    ...(read.size === Object.keys(outputs).length + 1 && read.get('last') === 'here' ? [] : ['an output came in']),
  ]
}

/** The notes in it were looked at on their own. */
function actingInSummary(summary: string, notes: string, ours: Ours): string[] {
  const [before, behind, ...more] = summary.split(notes.trimEnd())
  if (before === undefined || behind === undefined || more.length > 0) return ['summary: it holds the notes not once']
  return actingOn(`${before}…${behind}`, { ...ours, html: FOLDED, picture: true }).map((what) => `summary: ${what}`)
}

function unseenIn([name, text]: [string, string]): string[] {
  const found = UNSEEN.exec(text)
  return found === null ? [] : [`${name} holds ${JSON.stringify(found[0])}`]
}
