import type { Liquid, LiquidOptions } from 'liquidjs'
import { templateFailed, templateUnparsable, textEmpty, textTooLong } from '../errors/notes.ts'
import { CheckpointError } from '../errors/problem.ts'
import { plainText } from '../printable.ts'
import { templateContext, type TemplateContext } from './context.ts'
import { NOTES_TEMPLATE, RELEASE_NAME_TEMPLATE, TAG_MESSAGE_TEMPLATE } from './default-templates.ts'
import type { ReleaseFacts } from './facts.ts'
import { sentence } from './headline.ts'
import { withinLimit } from './limit.ts'
import { Markdown, escapeMarkdown } from './markdown.ts'
import { printLimit } from './print-limit.ts'
import { tagMessage } from './tag-message.ts'

/** Liquid text and what to call it in an error. */
export interface Template {
  readonly name: string
  readonly text: string
}

/** The user's templates; where one is absent the built-in one stands in. */
export interface Templates {
  readonly notes?: Template | undefined
  readonly tagMessage?: Template | undefined
  readonly releaseName?: Template | undefined
}

/** The texts of a release, ready to be written. */
export interface ReleaseTexts {
  readonly name: string
  readonly notes: string
  readonly tagMessage: string
}

/** https://docs.github.com/en/rest/releases/releases: a longer name is a 422. */
const MAX_NAME_CHARACTERS = 256

/** @throws VC301 where a template does not parse, VC302 for an unknown name, VC303 and VC304 for its result */
export async function renderRelease(facts: ReleaseFacts, templates: Templates): Promise<ReleaseTexts> {
  const { Liquid } = await import('liquidjs')
  const context = templateContext(facts)
  const [limitPage, limitPlain] = [printLimit(), printLimit()]
  const page = withFilters(new Liquid({ ...LIMITS, outputEscape: (value: unknown) => markdownOf(value, limitPage) }))
  const plain = withFilters(
    new Liquid({ ...LIMITS, outputEscape: (value: unknown) => plainText(limitPlain(textOf(value))) }),
  )
  const { notes = builtIn(NOTES_TEMPLATE), tagMessage: message = builtIn(TAG_MESSAGE_TEMPLATE) } = templates
  const { releaseName = builtIn(RELEASE_NAME_TEMPLATE) } = templates
  return {
    name: nameOf(render(plain, releaseName, context)),
    notes: withinLimit(pageOf(render(page, notes, context)), context.compare_url?.toString() ?? null),
    tagMessage: tagMessage(render(plain, message, context), facts),
  }
}

/** `sentence`: one line, without its period, with a capital. */
function withFilters(liquid: Liquid): Liquid {
  liquid.registerFilter('sentence', (value: unknown) => sentence(textOf(value)))
  return liquid
}

function builtIn(text: string): Template {
  return { name: 'built in', text }
}

/** No files, no properties but a value's own, bounds on time (ms) and memory: a template is somebody's program. */
const LIMITS: LiquidOptions = {
  strictVariables: true,
  strictFilters: true,
  ownPropertyOnly: true,
  templates: {},
  relativeReference: false,
  dynamicPartials: false,
  parseLimit: 100_000,
  renderLimit: 2_000,
  memoryLimit: 50_000_000,
}

function markdownOf(value: unknown, limited: (text: string) => string): string {
  const text = limited(textOf(value))
  return value instanceof Markdown ? text : escapeMarkdown(text)
}

/** What Liquid's own `stringify` prints of plain values; an object or a list is no text, so it is shown as JSON. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Markdown) return value.toString()
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function render(liquid: Liquid, template: Template, context: TemplateContext): string {
  const parsed = attempt(
    () => liquid.parse(template.text, template.name),
    (reason) => templateUnparsable(template.name, reason),
  )
  return attempt(
    () => printLimit()(String(liquid.renderSync(parsed, context))),
    (reason) => templateFailed(template.name, reason),
  )
}

function attempt<T>(action: () => T, problem: (reason: string) => ReturnType<typeof templateFailed>): T {
  try {
    return action()
  } catch (error) {
    throw new CheckpointError(problem(error instanceof Error ? error.message : String(error)), { cause: error })
  }
}

/** One blank line at the most between blocks, none at the ends. A template may come from a checkout with CRLF. */
function pageOf(rendered: string): string {
  const page = rendered
    .replace(/\r\n?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  if (page === '') throw new CheckpointError(textEmpty('The page of notes (template)'))
  return `${page}\n`
}

function nameOf(rendered: string): string {
  const name = rendered.replace(/\s+/g, ' ').trim()
  if (name === '') throw new CheckpointError(textEmpty('The title of the release (release-name)'))
  if (name.length > MAX_NAME_CHARACTERS) {
    throw new CheckpointError(textTooLong('The title of the release (release-name)', name.length, MAX_NAME_CHARACTERS))
  }
  return name
}
