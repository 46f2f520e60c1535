/** What is read of a file in TOML, JSON, YAML, XML or of keys and values: where each value stands, and no more. */
export type Node = Scalar | Mapping | List | Other

/** A text that stands on one line and can be replaced there. */
export interface Scalar {
  readonly kind: 'scalar'
  /** Offsets in UTF-16 code units, without quotes. */
  readonly start: number
  readonly end: number
  readonly value: string
}

export interface Mapping {
  readonly kind: 'mapping'
  readonly start: number
  /** In the file's order; a key may stand twice. */
  readonly entries: readonly Entry[]
}

export interface Entry {
  readonly key: string
  readonly node: Node
}

export interface List {
  readonly kind: 'list'
  readonly start: number
  readonly items: readonly Node[]
}

/** A number or a date, an alias, a text over several lines: nothing that a version could be written into. */
export interface Other {
  readonly kind: 'other'
  readonly start: number
  /** What it says, where that is one value: `true`, `1.5`, a text over several lines. */
  readonly value?: string
}

/** A file that is not of its syntax, with the reason of its parser. */
export interface Unparsable {
  readonly kind: 'unparsable'
  readonly offset: number
  readonly reason: string
}

/** What stands under these keys: nothing, one node, or more where a key is doubled. Digits count items of a list. */
export function nodesAt(root: Node, path: readonly string[]): readonly Node[] {
  const [key, ...rest] = path
  if (key === undefined) return [root]
  return childrenOf(root, key).flatMap((child) => nodesAt(child, rest))
}

function childrenOf(node: Node, key: string): readonly Node[] {
  if (node.kind === 'mapping') return node.entries.filter((entry) => entry.key === key).map((entry) => entry.node)
  const item = node.kind === 'list' && /^\d+$/.test(key) ? node.items[Number(key)] : undefined
  return item === undefined ? [] : [item]
}

/** The text under these keys, where there is exactly one. */
export function textAt(root: Node, path: readonly string[]): string | undefined {
  const [node, ...more] = nodesAt(root, path)
  return node?.kind === 'scalar' && more.length === 0 ? node.value : undefined
}

/** The items of the list under these keys. */
export function itemsAt(root: Node, path: readonly string[]): readonly Node[] {
  return nodesAt(root, path).flatMap((node) => (node.kind === 'list' ? node.items : []))
}

export function textsIn(root: Node, path: readonly string[]): readonly string[] {
  return itemsAt(root, path).flatMap((item) => (item.kind === 'scalar' ? [item.value] : []))
}

/** `3:9`, both counted from 1, as editors show them. */
export function positionOf(text: string, offset: number): string {
  const before = text.slice(0, offset).replace(/^\ufeff/, '')
  const lines = before.split(/\r\n|\n|\r/)
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`
}
