import { noSuchFile } from '../errors/inputs.ts'
import { CheckpointError } from '../errors/problem.ts'
import { guidePaths } from './migration.ts'
import { partialsNamedIn, staysInside } from './templates/partials.ts'
import type { Template } from './templates/engine.ts'
import type { PreparationTemplates } from './preparation.ts'
import type { Templates } from './render.ts'
import type { TagRef } from '../ports/history.ts'
import type { Ports } from '../ports/ports.ts'
import { DEFAULT_TEMPLATE } from '../settings/inputs.ts'
import type { Settings } from '../settings/settings.ts'
import { readNamed, readText, type Run } from '../next-version/read.ts'

/** The user's templates, and the files that they name. A file that was named must be there. @throws VC108 */
export async function readTemplates(run: Run, settings: Settings, ports: Ports): Promise<Templates> {
  const notes = await readNotesTemplate(run, settings, ports)
  const tagMessage = inline('tag-message', settings.tagMessage)
  const releaseName = inline('release-name', settings.releaseName)
  const preparation = preparationOf(settings)
  const all = [notes, tagMessage, releaseName, preparation?.message, preparation?.notesFile]
  const texts = all.flatMap((template) => template?.text ?? [])
  const partials = await readPartials(texts, run, ports)
  return { notes, tagMessage, releaseName, preset: settings.preset, partials, ...(preparation && { preparation }) }
}

function preparationOf({ preparation }: Settings): PreparationTemplates | undefined {
  if (preparation === undefined) return undefined
  const { message, notesFile } = preparation
  return { message: inline('prepare.message', message), notesFile: inline('prepare.notes-file', notesFile?.text) }
}

function inline(name: string, said: string | undefined): Template | undefined {
  return said === undefined ? undefined : { name, text: said }
}

/** A preset that was asked for in this run outweighs the file at the usual place. */
async function readNotesTemplate(run: Run, settings: Settings, ports: Ports): Promise<Template | undefined> {
  if (settings.template === undefined && run.inputs.has('preset')) return undefined
  const name = settings.template ?? DEFAULT_TEMPLATE
  const text = await readNamed('template', name, run, ports)
  if (text === undefined && settings.template !== undefined)
    throw new CheckpointError(noSuchFile({ place: 'template' }, name))
  return text === undefined ? undefined : { name, text }
}

/** A release page needs a few; more are a mistake that should not keep a run. */
const MOST_PARTIALS = 100

/** What these templates name, and what that names in turn. What is not there, or not inside, the rendering tells. */
async function readPartials(texts: readonly string[], run: Run, ports: Ports): Promise<ReadonlyMap<string, string>> {
  const partials = new Map<string, string>()
  const waiting = texts.flatMap(partialsNamedIn)
  for (let name = waiting.shift(); name !== undefined && partials.size < MOST_PARTIALS; name = waiting.shift()) {
    if (partials.has(name) || !staysInside(name)) continue
    const text = await readInside(name, run, ports)
    if (text === undefined) continue
    partials.set(name, text)
    waiting.push(...partialsNamedIn(text))
  }
  return partials
}

/** As `readText`, for paths that a file of the repository names: no link leads out of it. */
async function readInside(path: string, run: Run, ports: Ports): Promise<string | undefined> {
  return run.workTree ? ports.files.read(path) : readText(path, run, ports)
}

interface Guided {
  readonly version: string
  readonly base: TagRef | undefined
  /** Of one of several packages. */
  readonly name?: string | undefined
}

/**
 * How to migrate to this version, where a file says it. What `unreleased.md` said already at the base was about an
 * earlier release: nobody has emptied it since.
 */
export async function readGuide({ version, base, name }: Guided, run: Run, ports: Ports): Promise<string | undefined> {
  const [own, unreleased] = guidePaths(version, name)
  const [said, next] = await Promise.all([readInside(own, run, ports), readInside(unreleased, run, ports)])
  if (said !== undefined && said.trim() !== '') return said
  if (next === undefined || next.trim() === '') return undefined
  // A shallow clone has not got the base.
  const source = (run.shallow ? ports.remote : undefined) ?? ports.history
  const before = base === undefined ? undefined : await source.fileAt(base.commit, unreleased)
  return before !== undefined && sameText(before, next) ? undefined : next
}

/** A checkout may have made CRLF of it. */
function sameText(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n') === b.replaceAll('\r\n', '\n')
}
