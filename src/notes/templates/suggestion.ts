import { nearestWord } from '../../text/nearest.ts'
import type { TemplateContext } from '../context.ts'
import { FIELDS } from './fields.ts'

export interface KnownNames {
  readonly filters: readonly string[]
  readonly tags: readonly string[]
  readonly context: TemplateContext
  /** The template's own text, for the names that it gives itself. */
  readonly text: string
}

/** The name that a template most likely meant, from Liquid's own message; undefined where none is near. */
export function suggestionFor(message: string, known: KnownNames): string | undefined {
  const [, filter] = /undefined filter: ([\w-]+)/.exec(message) ?? []
  if (filter !== undefined) return nearestWord(filter, known.filters)
  const [, tag] = /tag "([\w-]+)" not found/.exec(message) ?? []
  if (tag !== undefined) return nearestWord(tag, known.tags)
  const [, variable] = /undefined variable: ([\w.-]+)/.exec(message) ?? []
  return variable === undefined ? undefined : nearestVariable(variable.split('.'), known)
}

/** Its last part is what is not known; the parts before it say of what. */
function nearestVariable(path: readonly string[], { context, text }: KnownNames): string | undefined {
  const last = path.at(-1) ?? ''
  if (path.length === 1) return nearestWord(last, [...Object.keys(context), ...ownNames(text)])
  const owners = path.slice(0, -1)
  const nearest = nearestWord(last, fieldsOf(owners, context))
  return nearest === undefined ? undefined : `${owners.join('.')}.${nearest}`
}

/** What a loop, an `assign` or a `capture` names. */
function ownNames(text: string): string[] {
  return [...text.matchAll(/\{%-?\s*(?:for|tablerow|assign|capture)\s+(\w+)/g)].flatMap(([, name]) => name ?? [])
}

/**
 * The fields of what this path leads to. A loop's variable is known by the template alone: by its name, as in
 * `for change in changes`, it is most likely a change; else it may be anything.
 */
function fieldsOf(path: readonly string[], context: TemplateContext): readonly string[] {
  let value: unknown = context
  for (const part of path) value = typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined
  if (typeof value === 'object' && value !== null) return Object.keys(value)
  const [thing = ''] = path.slice(-1)
  return new Map(Object.entries(FIELDS)).get(thing) ?? [...new Set(Object.values(FIELDS).flat())]
}
