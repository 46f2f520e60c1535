import { textEmpty, textTooLong } from '../errors/notes.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { Preset } from '../settings/inputs.ts'
import { templateContext, type TemplateContext } from './context.ts'
import { RELEASE_NAME_TEMPLATE, TAG_MESSAGE_TEMPLATE } from './templates/default-templates.ts'
import { enginesWith, type Engines, type Template } from './templates/engine.ts'
import type { ReleaseFacts } from './facts.ts'
import { withinLimit, type FullNotes } from './limit.ts'
import { withoutMarkers } from '../markdown/markers.ts'
import { preparationTexts, type PreparationTemplates, type PreparationTexts } from './preparation.ts'
import { PRESET_TEMPLATES } from './templates/presets.ts'
import { tagMessage } from './tag-message.ts'

/** The user's templates; where one is absent the built-in one stands in. */
export interface Templates {
  readonly notes?: Template | undefined
  readonly tagMessage?: Template | undefined
  readonly releaseName?: Template | undefined
  /** Which built-in notes stand in; `checkpoint` where nothing is said. */
  readonly preset?: Preset
  /** Files of the repository that templates may name, by their path. */
  readonly partials?: ReadonlyMap<string, string>
  /** Absent: nothing is prepared. */
  readonly preparation?: PreparationTemplates
}

/** The texts of a release, ready to be written. */
export interface ReleaseTexts {
  readonly name: string
  /** What of our own was shortened to fit, a sentence each. */
  readonly shortened?: readonly string[]
  readonly notes: string
  readonly tagMessage: string
  /** All of the notes, where a release cannot hold them and `notes` are cut. */
  readonly fullNotes?: FullNotes
  /** Where something is to be prepared. */
  readonly preparation?: PreparationTexts
}

/** https://docs.github.com/en/rest/releases/releases: a longer name is a 422. */
const MAX_NAME_CHARACTERS = 256

/** @throws VC301 where a template does not parse, VC302 and VC305 for an unknown name, VC303 and VC304 for its result */
export async function renderRelease(facts: ReleaseFacts, templates: Templates): Promise<ReleaseTexts> {
  const engines = await enginesWith(templates.partials ?? new Map(), facts.web)
  const context = templateContext(facts)
  const { tagMessage: message = builtIn(TAG_MESSAGE_TEMPLATE) } = templates
  const { releaseName = builtIn(RELEASE_NAME_TEMPLATE) } = templates
  const notes = notesOf(engines, templates, context)
  const named = nameOf(engines.plain(releaseName, context), releaseName.isOurs === true)
  const rendering = { context, notes, render: (template: Template) => engines.plain(template, context) }
  return {
    ...named,
    ...withinLimit(notes, facts),
    tagMessage: tagMessage(engines.plain(message, context), facts),
    ...(templates.preparation && { preparation: preparationTexts(templates.preparation, rendering) }),
  }
}

function notesOf(engines: Engines, { notes, preset = 'checkpoint' }: Templates, context: TemplateContext): string {
  return pageOf(engines.markdown(notes ?? builtIn(PRESET_TEMPLATES[preset]), context))
}

function builtIn(text: string): Template {
  return { name: 'built in', text, isOurs: true }
}

/** One blank line at the most between blocks, none at the ends. A template may come from a checkout with CRLF. */
function pageOf(rendered: string): string {
  const page = withoutMarkers(rendered.replace(/\r\n?/g, '\n'))
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  if (page === '') throw new CheckpointError(textEmpty('The page of notes (template)'))
  return `${page}\n`
}

/** Ours is cut where it is too long; that of a user's template is theirs to shorten. */
function nameOf(rendered: string, isOurs: boolean): Pick<ReleaseTexts, 'name' | 'shortened'> {
  const name = rendered.replace(/\s+/g, ' ').trim()
  if (name === '') throw new CheckpointError(textEmpty('The release title (release-name)'))
  if (name.length <= MAX_NAME_CHARACTERS) return { name }
  if (!isOurs)
    throw new CheckpointError(textTooLong('The release title (release-name)', name.length, MAX_NAME_CHARACTERS))
  const said = `The release title was shortened from ${name.length} to ${MAX_NAME_CHARACTERS} characters, GitHub's limit.`
  return { name: cutTo(name, MAX_NAME_CHARACTERS), shortened: [`${said} To change it, set project or release-name.`] }
}

/** Between two characters: half a pair is none. */
function cutTo(text: string, most: number): string {
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
