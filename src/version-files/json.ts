import type * as Jsonc from 'jsonc-parser'
import type { Node, Unparsable } from './tree.ts'

/** Reads JSON (https://www.rfc-editor.org/rfc/rfc8259) strictly. A doubled key stays in the tree. */
export async function readJson(text: string): Promise<Node | Unparsable> {
  try {
    JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { kind: 'unparsable', offset: Number(/ position (\d+)/.exec(reason)?.[1] ?? 0), reason }
  }
  return readJsonc(text)
}

/** Reads JSON with comments and trailing commas, as Deno and editors do. */
export async function readJsonc(text: string): Promise<Node | Unparsable> {
  const { parseTree, printParseErrorCode } = await import('jsonc-parser')
  const errors: Jsonc.ParseError[] = []
  // The parser knows no byte order mark; a blank in its place keeps every offset.
  const tree = parseTree(text.replace(/^\ufeff/, ' '), errors, { allowTrailingComma: true })
  const [error] = errors
  if (error !== undefined)
    return { kind: 'unparsable', offset: error.offset, reason: wordsOf(printParseErrorCode(error.error)) }
  return tree === undefined ? { kind: 'unparsable', offset: 0, reason: 'it is empty' } : nodeOf(tree, text)
}

/** `CommaExpected` → `comma expected` */
function wordsOf(code: string): string {
  return code.replace(/(?<!^)(?=[A-Z])/g, ' ').toLowerCase()
}

function nodeOf(node: Jsonc.Node, text: string): Node {
  const { type, offset: start, length, children = [] } = node
  if (type === 'object') {
    const entries = children.flatMap(({ children: [key, value] = [] }) =>
      key === undefined || value === undefined ? [] : [{ key: String(key.value), node: nodeOf(value, text) }],
    )
    return { kind: 'mapping', start, entries }
  }
  if (type === 'array') return { kind: 'list', start, items: children.map((item) => nodeOf(item, text)) }
  const value: unknown = node.value
  if (value === null || value === undefined) return { kind: 'other', start }
  if (typeof value !== 'string') return { kind: 'other', start, value: text.slice(start, start + length) }
  return { kind: 'scalar', start: start + 1, end: start + length - 1, value }
}
