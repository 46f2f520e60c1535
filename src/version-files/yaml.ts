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
  return nodeOf(document.contents, { yaml, text, hasPlainTexts: true })
}

/**
 * Reads JSON strictly, then the places of its values as those of the YAML that it is as well
 * (https://yaml.org/spec/1.2.2/#13-yaml-12x-and-json): one parser less to carry.
 */
export async function readJson(text: string): Promise<Node | Unparsable> {
  try {
    JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { kind: 'unparsable', offset: Number(/ position (\d+)/.exec(reason)?.[1] ?? 0), reason }
  }
  const yaml = await import('yaml')
  return nodeOf(yaml.parseDocument(text, OPTIONS).contents, { yaml, text, hasPlainTexts: false })
}

/** Keys are not compared with each other: of a lock's thousands that alone would take seconds. */
const OPTIONS: Yaml.ParseOptions & Yaml.DocumentOptions & Yaml.SchemaOptions = {
  uniqueKeys: false,
  prettyErrors: false,
}

interface Source {
  readonly yaml: typeof Yaml
  readonly text: string
  /** YAML's `version: 1.0` is a number, and may become the text 1.0.1 where it stands; a number of JSON may not. */
  readonly hasPlainTexts: boolean
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

function scalarOf({ type, value, range }: Yaml.Scalar, start: number, { text, hasPlainTexts }: Source): Node {
  const end = range?.[1] ?? start
  const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE'
  const isText = isQuoted || (type === 'PLAIN' && hasPlainTexts)
  if (!isText || /[\r\n]/.test(text.slice(start, end))) return { kind: 'other', start }
  return isQuoted
    ? { kind: 'scalar', start: start + 1, end: end - 1, value: String(value) }
    : { kind: 'scalar', start, end, value: text.slice(start, end) }
}
