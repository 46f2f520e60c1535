import type { AST } from 'toml-eslint-parser'
import type { Entry, Mapping, Node, Unparsable } from './tree.ts'

/** Reads TOML 1.1 (https://toml.io/en/v1.1.0): a key that stands twice is an error there, so no tree has one. */
export async function readToml(text: string): Promise<Node | Unparsable> {
  const { parseTOML, ParseError } = await import('toml-eslint-parser')
  try {
    // The parser knows no byte order mark; a blank in its place keeps every offset.
    const [table] = parseTOML(text.replace(/^\ufeff/, ' ')).body
    const root = newTable(0)
    for (const part of table.body) {
      if (part.type === 'TOMLTable') putTable(root, part, text)
      else put(root, keysOf(part.key), nodeOf(part.value, text))
    }
    return root
  } catch (error) {
    if (error instanceof ParseError) return { kind: 'unparsable', offset: error.index, reason: error.message }
    throw error
  }
}

/** Tables may be told in parts, so trees of TOML grow while they are read, each key found at once among thousands. */
interface Table extends Mapping {
  readonly entries: Entry[]
  readonly nodes: Map<string, Node>
}

interface Tables {
  readonly kind: 'list'
  readonly start: number
  readonly items: Node[]
}

/** `resolvedKey` holds the number of the element where a table is one of an array: `[[package]]`. */
function putTable(root: Table, table: AST.TOMLTable, text: string): void {
  const own = tableAt(root, table.resolvedKey, table.range[0])
  for (const { key, value } of table.body) put(own, keysOf(key), nodeOf(value, text))
}

function tableAt(root: Table, path: readonly (string | number)[], start: number): Table {
  let table = root
  let list: Tables | undefined
  for (const [index, key] of path.entries()) {
    if (typeof key === 'number' && list !== undefined) {
      table = (list.items[key] ??= newTable(start)) as Table
      list = undefined
    } else if (typeof path[index + 1] === 'number') {
      list = child(table, String(key), () => ({ kind: 'list', start, items: [] })) as Tables
    } else {
      table = child(table, String(key), () => newTable(start)) as Table
    }
  }
  return table
}

function newTable(start: number): Table {
  return { kind: 'mapping', start, entries: [], nodes: new Map() }
}

function child(table: Table, key: string, make: () => Node): Node {
  return table.nodes.get(key) ?? add(table, key, make())
}

function add(table: Table, key: string, node: Node): Node {
  table.entries.push({ key, node })
  table.nodes.set(key, node)
  return node
}

/** A key may have dots: `version.workspace = true`. */
function put(table: Table, keys: readonly string[], node: Node): void {
  add(tableAt(table, keys.slice(0, -1), node.start), keys.at(-1) ?? '', node)
}

function keysOf({ keys }: AST.TOMLKey): string[] {
  return keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value))
}

function nodeOf(content: AST.TOMLContentNode, text: string): Node {
  const [start, end] = content.range
  if (content.type === 'TOMLArray')
    return { kind: 'list', start, items: content.elements.map((element) => nodeOf(element, text)) }
  if (content.type === 'TOMLInlineTable') {
    const table = newTable(start)
    for (const { key, value } of content.body) put(table, keysOf(key), nodeOf(value, text))
    return table
  }
  if (content.kind !== 'string') return { kind: 'other', start, value: text.slice(start, end) }
  if (content.multiline) return { kind: 'other', start, value: content.value }
  return { kind: 'scalar', start: start + 1, end: end - 1, value: content.value }
}
