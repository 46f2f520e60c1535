import { MARKER } from '../markdown/markers.ts'
import { digestOf } from './region.ts'

/** What a comment of ours holds above its mark, and how late in the life of its pull request. */
export interface MarkedComment {
  readonly text: string
  /** When the pull request was last changed, as the event told that this text is about: in ISO 8601, UTC; empty: unknown. */
  readonly at: string
}

const BEGIN = `${MARKER}preview `
const END = ' -->'

/** The comment as it is written: the text, and a hidden last line that tells whether somebody has edited it since. */
export function markComment({ text, at }: MarkedComment): string {
  return `${text.trimEnd()}\n\n${BEGIN}${JSON.stringify({ schema: 1, text: digestOf(text), at })}${END}\n`
}

/**
 * What stands in a comment that is as we wrote it; undefined for any other: one without a mark, and one that a person edited,
 * which is theirs from then on. Whose comment it is only the forge can tell: anybody can copy a mark.
 */
export function readMarked(body: string): MarkedComment | undefined {
  const lines = body.replace(/\r\n?/g, '\n').trimEnd().split('\n')
  const mark = lines.at(-1) ?? ''
  if (!mark.startsWith(BEGIN) || !mark.endsWith(END)) return undefined
  const text = lines.slice(0, -1).join('\n').trimEnd()
  const { text: digest, at } = recordIn(mark.slice(BEGIN.length, -END.length))
  return digest === digestOf(text) && typeof at === 'string' ? { text, at } : undefined
}

function recordIn(json: string): { readonly text?: unknown; readonly at?: unknown } {
  try {
    const { schema, text, at } = { ...(JSON.parse(json) as { schema?: unknown; text?: unknown; at?: unknown } | null) }
    return schema === 1 ? { text, at } : {}
  } catch {
    return {}
  }
}
