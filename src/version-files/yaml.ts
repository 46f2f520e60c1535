import type * as Yaml from 'yaml'
import type { Node, Unparsable } from './tree.ts'

/** Reads one YAML document. A doubled key stays in the tree: it matters only where it leads to the version. */
export async function readYaml(text: string): Promise<Node | Unparsable> {
  const yaml = await import('yaml')
  const [document, ...more] = yaml.parseAllDocuments(text, OPTIONS)
  if (document === undefined || !('contents' in document))
    return { kind: 'unparsable', offset: 0, reason: 'it is empty' }
  const [second] = more
  if (second !== undefined) {
    return { kind: 'unparsable', offset: second.range[0], reason: 'it holds more than one document (---)' }
  }
  const [error] = document.errors
  if (error !== undefined) return { kind: 'unparsable', offset: error.pos[0], reason: error.message }
  return nodeOf(document.contents, { yaml, text })
}

/** Keys are not compared with each other: of a lock's thousands that alone would take seconds. */
const OPTIONS: Yaml.ParseOptions & Yaml.DocumentOptions & Yaml.SchemaOptions = {
  uniqueKeys: false,
  prettyErrors: false,
}

interface Source {
  readonly yaml: typeof Yaml
  readonly text: string
}

function nodeOf(node: unknown, source: Source): Node {
  const { yaml } = source
  const start = yaml.isNode(node) ? (node.range?.[0] ?? 0) : 0
  if (yaml.isMap(node)) {
    const entries = node.items.map(({ key, value }) => ({ key: keyOf(key, yaml), node: nodeOf(value, source) }))
    return { kind: 'mapping', start, entries }
  }
  if (yaml.isSeq(node)) return { kind: 'list', start, items: node.items.map((item) => nodeOf(item, source)) }
  return yaml.isScalar(node) ? scalarOf(node, start, source) : { kind: 'other', start }
}

function keyOf(key: unknown, yaml: typeof Yaml): string {
  return yaml.isScalar<string | number | boolean | null>(key) ? String(key.value ?? '') : ''
}

function scalarOf({ type, value, range }: Yaml.Scalar, start: number, { text }: Source): Node {
  const end = range?.[1] ?? start
  const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE'
  // `version: 1.0` is a number in YAML, and may become the text 1.0.1 where it stands.
  const isText = isQuoted || type === 'PLAIN'
  if (!isText || /[\r\n]/.test(text.slice(start, end))) return { kind: 'other', start, value: String(value) }
  return isQuoted
    ? { kind: 'scalar', start: start + 1, end: end - 1, value: String(value) }
    : { kind: 'scalar', start, end, value: text.slice(start, end) }
}
