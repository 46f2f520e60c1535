import type { Liquid, LiquidOptions } from 'liquidjs'
import { partialMissing, templateFailed, templateUnparsable } from '../../errors/notes.ts'
import { CheckpointError, type Problem } from '../../errors/problem.ts'
import { plainText } from '../../text/printable.ts'
import type { TemplateContext } from '../context.ts'
import { sentence } from '../headline.ts'
import { Markdown, escapeMarkdown } from '../../markdown/markdown.ts'
import { PRESET_TEMPLATES } from './presets.ts'
import { printLimit } from './print-limit.ts'
import { suggestionFor } from './suggestion.ts'

/** Liquid text and what to call it in an error. */
export interface Template {
  readonly name: string
  readonly text: string
  /** Built in: then it is nobody's program. */
  readonly isOurs?: true
}

type Render = (template: Template, context: TemplateContext) => string

/** One for Markdown, in which text of commits is escaped, and one for plain text. */
export interface Engines {
  readonly markdown: Render
  readonly plain: Render
}

let loading: Promise<typeof import('liquidjs')> | undefined

/** Loads what renders, once for the releases of all packages; for whoever waits for something else meanwhile. */
export function loadEngine(): Promise<typeof import('liquidjs')> {
  return (loading ??= import('liquidjs'))
}

/**
 * Engines whose templates may name these files of the repository, and the presets. A template of ours tells all that
 * there is, however much: no bound on somebody's program keeps it from that, and what is too long is cut in its place.
 * `web`: the repository's page, to whose host links of others stay links.
 */
export async function enginesWith(partials: ReadonlyMap<string, string>, web?: string): Promise<Engines> {
  const { Liquid } = await loadEngine()
  const none = Object.create(null) as Record<string, string>
  const templates = Object.assign(none, Object.fromEntries(partials), PRESET_TEMPLATES)
  let theirs: Engines | undefined
  const enginesFor = ({ isOurs }: Template): Engines =>
    isOurs === true
      ? ownEngines(Liquid, web)
      : (theirs ??= enginesIn(Liquid, { ...LOOKUP, ...BOUNDS, templates }, { limit: printLimit, web }))
  return {
    markdown: (template, context) => enginesFor(template).markdown(template, context),
    plain: (template, context) => enginesFor(template).plain(template, context),
  }
}

const OWN = new Map<string | undefined, Engines>()

/** Made once for the releases of all packages: our templates name nobody's files. */
function ownEngines(Engine: typeof Liquid, web: string | undefined): Engines {
  const templates = PRESET_TEMPLATES
  const own = OWN.get(web) ?? enginesIn(Engine, { ...LOOKUP, templates }, { limit: () => (text) => text, web })
  OWN.set(web, own)
  return own
}

/** Lets a text through, or fails where it is too much. */
type Limit = (text: string) => string

interface Printing {
  readonly limit: () => Limit
  readonly web: string | undefined
}

function enginesIn(Engine: typeof Liquid, options: LiquidOptions, { limit, web }: Printing): Engines {
  const [limitPage, limitPlain] = [limit(), limit()]
  const printed = (value: unknown) => markdownOf(value, limitPage, web)
  const page = withFilters(new Engine({ ...options, outputEscape: printed }))
  const plain = withFilters(
    new Engine({ ...options, outputEscape: (value: unknown) => plainText(limitPlain(textOf(value))) }),
  )
  return {
    markdown: (template, context) => render({ liquid: page, template, context }, limit()),
    plain: (template, context) => render({ liquid: plain, template, context }, limit()),
  }
}

/** `sentence`: one line, without its period, with a capital. */
function withFilters(liquid: Liquid): Liquid {
  liquid.registerFilter('sentence', (value: unknown) => sentence(textOf(value)))
  return liquid
}

/**
 * No files, no properties but a value's own. A name in quotes is looked up among the templates that were handed over, from the root of the repository, and nowhere else.
 */
const LOOKUP: LiquidOptions = {
  strictVariables: true,
  strictFilters: true,
  ownPropertyOnly: true,
  relativeReference: false,
  dynamicPartials: true,
  // Else the machine's own, which names months in its language, and loads ICU to be asked.
  locale: 'en-US',
}

/** On time (ms) and memory: a template is somebody's program. */
const BOUNDS: LiquidOptions = {
  parseLimit: 100_000,
  renderLimit: 2_000,
  memoryLimit: 50_000_000,
}

function markdownOf(value: unknown, limited: Limit, web: string | undefined): string {
  const text = limited(textOf(value))
  return value instanceof Markdown ? text : escapeMarkdown(text, web)
}

/** What Liquid's own `stringify` prints of plain values; an object or a list is no text, so it is shown as JSON. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Markdown) return value.toString()
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function render(failing: Failing, limited: Limit): string {
  const { liquid, template, context } = failing
  const parsed = attempt(() => parseOnce(liquid, template), failing, templateUnparsable)
  return attempt(() => limited(String(liquid.renderSync(parsed, context))), failing, templateFailed)
}

const PARSED = new WeakMap<Liquid, Map<string, Parsed>>()

type Parsed = ReturnType<Liquid['parse']>

/** The name goes into what is parsed, for errors. */
function parseOnce(liquid: Liquid, { text, name }: Template): Parsed {
  const parsed = PARSED.get(liquid) ?? new Map<string, Parsed>()
  PARSED.set(liquid, parsed)
  const key = `${name}\0${text}`
  const known = parsed.get(key) ?? liquid.parse(text, name)
  parsed.set(key, known)
  return known
}

interface Failing {
  readonly liquid: Liquid
  readonly template: Template
  readonly context: TemplateContext
}

function attempt<T>(action: () => T, failing: Failing, problem: typeof templateFailed): T {
  try {
    return action()
  } catch (error) {
    throw new CheckpointError(problemOf(error, failing, problem), { cause: error })
  }
}

/** Liquid says where in words: `…, file:NAME, line:3, col:7`; the file's name is told by the problem already. */
function problemOf(error: unknown, { liquid, template, context }: Failing, problem: typeof templateFailed): Problem {
  const message = error instanceof Error ? error.message : String(error)
  const partial = partialOf(error, liquid)
  const reason = message
    .replace(`, file:${template.name}, line:`, ', line:')
    .replace(/(?<!, file:.*), line:(?=\d+, col:\d+$)/, partial === undefined ? ', line:' : `, file:${partial}, line:`)
  const [, lost] = /ENOENT: Failed to lookup "([^]*?)" in "/.exec(message) ?? []
  if (lost !== undefined) return partialMissing(template.name, lost, reason.slice(reason.lastIndexOf(', line:') + 2))
  const names = { filters: Object.keys(liquid.filters), tags: Object.keys(liquid.tags) }
  return problem(template.name, reason, suggestionFor(message, { ...names, context, text: template.text }))
}

/** Liquid names no file for an unknown variable, but its token knows the text that it stands in. */
function partialOf(error: unknown, { options }: Liquid): string | undefined {
  const { token } = error as { readonly token?: { readonly input?: unknown } }
  return Object.entries(options.templates ?? {}).find(([, text]) => text === token?.input)?.[0]
}
