import type { XmlElement } from '@rgrove/parse-xml'
import type { Node, Unparsable } from './tree.ts'

/** Reads XML 1.0. An element that holds nothing but text is a value; one that stands twice is a doubled key. */
export async function readXml(text: string): Promise<Node | Unparsable> {
  const { parseXml, XmlError } = await import('@rgrove/parse-xml')
  try {
    const { root } = parseXml(text, { includeOffsets: true, ignoreUndefinedEntities: true })
    const entries = root === null ? [] : [{ key: root.name, node: nodeOf(root, text) }]
    return { kind: 'mapping', start: 0, entries }
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
    // The message goes on with an excerpt of the file.
    return { kind: 'unparsable', offset: error.pos, reason: error.message.split('\n', 1)[0] ?? '' }
  }
}

function nodeOf({ children, start }: XmlElement, text: string): Node {
  const elements = children.filter((child): child is XmlElement => child.type === 'element')
  if (elements.length > 0)
    return {
      kind: 'mapping',
      start,
      entries: elements.map((element) => ({ key: element.name, node: nodeOf(element, text) })),
    }
  const [first] = children
  const last = children.at(-1)
  if (first === undefined || last === undefined) return { kind: 'other', start }
  const raw = text.slice(first.start, last.end)
  const value = raw.trim()
  // An entity, a section of CDATA or a comment is no text that could be replaced where it stands.
  if (value === '' || /[<&]/.test(value)) return { kind: 'other', start }
  const begin = first.start + raw.indexOf(value)
  return { kind: 'scalar', start: begin, end: begin + value.length, value }
}
