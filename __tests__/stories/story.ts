import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { checkpoint } from '../../src/release/checkpoint.ts'
import type { Run } from '../../src/next-version/read.ts'
import { CheckpointError } from '../../src/errors/problem.ts'
import type { ReleaseTexts } from '../../src/notes/render.ts'
import type { Result } from '../../src/report/result.ts'
import type { Step } from '../../src/writes/step.ts'
import { identityOf, originAt } from '../../src/git/web.ts'
import type { Release } from '../../src/ports/ports.ts'
import { logLine } from '../../src/text/printable.ts'
import { PLAIN } from '../../src/report/style.ts'
import { linesOf } from '../../src/report/terminal.ts'
import { DEFAULT_CONFIGURATION, DEFAULT_TEMPLATE } from '../../src/settings/inputs.ts'
import { shaOf } from '../next-version/history.ts'
import { parseHistory } from './history.ts'
import { Repository, type Write } from './repository.ts'

/** The files that a story makes; absent where it makes none. */
export const MADE_FILES = ['plan.txt', 'notes.md', 'tag-message.txt', 'writes.txt'] as const
export type Made = Partial<Record<(typeof MADE_FILES)[number], string>>

interface StorySettings {
  readonly inputs?: Readonly<Record<string, string>>
  readonly configuration?: object
  readonly template?: string
  /** Files of the repository by path, beside the configuration and the template. */
  readonly files?: Readonly<Record<string, string>>
  /** Checks of the commit, by name; all passed. */
  readonly checks?: readonly string[]
  readonly origin?: string | null
  readonly project?: string
  readonly head?: number
  readonly branch?: string | null
  readonly releases?: readonly Partial<Release>[]
  readonly committed?: Readonly<Record<string, string>>
}

/** Everything that came of a story: the dry run, a release, and a second one. */
export interface Told {
  readonly made: Made
  readonly dryRun: Result | CheckpointError
  readonly release: Result | CheckpointError
  /** The writes of the dry run, of the release, and of the second release. */
  readonly writes: readonly [readonly Write[], readonly Write[], readonly Write[]]
}

const ORIGIN = 'https://github.com/openllm/openllm.git'

export async function tell(folder: string): Promise<Told> {
  const story = open(folder)
  const dryRun = await run(story, { 'dry-run': 'true' })
  const before = story.take()
  const release = await run(story, {})
  const first = story.take()
  await run(story, {})
  const second = story.take()
  const texts = textsOf([release, dryRun])
  const made: Made = {
    'plan.txt': planText(dryRun, story),
    ...(texts && { 'notes.md': texts.notes, 'tag-message.txt': texts.tagMessage }),
    'writes.txt': writesText(dryRun, first, second),
  }
  return { made, dryRun, release, writes: [before, first, second] }
}

interface OpenStory {
  readonly repository: Repository
  readonly settings: StorySettings
  /** The writes since the last look. */
  readonly take: () => readonly Write[]
}

function open(folder: string): OpenStory {
  const history = parseHistory(readFileSync(join(folder, 'history.txt'), 'utf8'))
  const path = join(folder, 'settings.yml')
  const settings = (existsSync(path) ? (parse(readFileSync(path, 'utf8')) as StorySettings | null) : null) ?? {}
  const { head = history.commits.length } = settings
  const { configuration, template, branch = 'main', releases = [], committed = {}, checks } = settings
  const files = new Map<string, string>(Object.entries(settings.files ?? {}))
  if (configuration !== undefined) files.set(DEFAULT_CONFIGURATION, stringify(configuration))
  if (template !== undefined) files.set(DEFAULT_TEMPLATE, template)
  const surroundings = {
    head: shaOf(head),
    branch,
    files,
    releases: releases.map(releaseOf),
    committed: new Map(Object.entries(committed)),
    checks,
  }
  const repository = new Repository(history, surroundings)
  return { repository, settings, take: () => repository.writes.splice(0) }
}

function releaseOf(said: Partial<Release>, index: number): Release {
  const { tag = '' } = said
  return {
    id: String(index + 1),
    tag,
    name: tag,
    body: '',
    draft: true,
    prerelease: false,
    url: `releases/${tag}`,
    uploadUrl: '',
    ...said,
  }
}

function runOf({ repository, settings }: OpenStory, inputs: Readonly<Record<string, string>>): Run {
  const { project, origin = ORIGIN, inputs: said = {} } = settings
  const named = { ...identityOf(origin === null ? undefined : originAt(origin), '/openllm'), ...(project !== undefined && { project }) }
  const branch = () => repository.history.branch()
  const context = { shallow: false, workTree: true, revision: 'HEAD', planOnly: false, branch, ...named }
  return { inputs: new Map(Object.entries({ ...said, ...inputs })), ...context }
}

/** As the release has them, whose gate has judged; where nothing is released, as the dry run shows them. */
function textsOf(results: readonly (Result | CheckpointError)[]): ReleaseTexts | undefined {
  return results.flatMap((result) => ('kind' in result && 'texts' in result ? [result.texts] : []))[0]
}

async function run(story: OpenStory, inputs: Readonly<Record<string, string>>): Promise<Result | CheckpointError> {
  return checkpoint(runOf(story, inputs), story.repository).catch((error: unknown) => {
    if (error instanceof CheckpointError) return error
    throw error
  })
}

function planText(result: Result | CheckpointError, { repository }: OpenStory): string {
  if (result instanceof CheckpointError) return `${result.message}\n`
  const style = {
    paint: PLAIN,
    columns: 80,
    explains: false,
    draftPlace: (tag: string) => repository.forge.draftPlace(tag),
  }
  return linesOf(result, style)
    .map((line) => `${logLine(line)}\n`)
    .join('')
}

function writesText(result: Result | CheckpointError, first: readonly Write[], second: readonly Write[]): string {
  const steps = 'kind' in result && result.kind === 'planned' ? result.steps : []
  return [
    block('the plan', steps.map(stepLine)),
    block('a release writes', first.map(stepLine)),
    block('a second release writes', second.map(stepLine)),
  ].join('\n')
}

function block(title: string, lines: readonly string[]): string {
  return [`${title}:`, ...(lines.length === 0 ? ['nothing'] : lines).map((line) => `  ${line}`), ''].join('\n')
}

function stepLine(step: Step | Write): string {
  switch (step.kind) {
    case 'prepare':
      return [`prepare  "${step.message}" on ${step.branch}, after ${step.parent.slice(0, 7)}`, ...step.files.flatMap(fileLines)].join('\n')
    case 'propose':
      return `propose  "${step.title}" from ${step.branch}`
    case 'tag':
    case 'also-tag':
      return `tag      ${step.name} on ${step.commit.slice(0, 7)}`
    case 'draft':
      return `draft    ${step.tag} "${step.name}"${step.prerelease ? ', a prerelease' : ''}`
    case 'update':
      return `update   ${step.tag}`
    case 'assets':
      return `attach   ${step.assets.map(({ name }) => name).join(', ')}`
    case 'publish':
      return `publish  ${nameOf(step.tag)}, latest: ${step.makeLatest}`
    case 'float':
      return `float    ${step.name} to ${nameOf(step.to)}`
  }
}

/** The forge hears names, where a step holds the whole tag. */
export const nameOf = (tag: string | { readonly name: string }): string => (typeof tag === 'string' ? tag : tag.name)

/** A file as the preparation writes it, whole. */
function fileLines({ path, text }: { readonly path: string; readonly text: string }): string[] {
  const lines = text.replace(/\n$/, '').split('\n')
  return [`    ${path}`, ...lines.map((line) => `    | ${line}`.trimEnd())]
}
