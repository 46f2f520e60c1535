import type * as Yaml from 'yaml'
import { printable } from '../text/printable.ts'

/** A file of YAML with the place of everything in it. */
export interface Source {
  readonly path: string
  readonly yaml: typeof Yaml
  readonly document: Yaml.Document
  readonly lines: Yaml.LineCounter
}

/** Keys, and numbers of items, from the top of the file. */
export type Path = readonly PropertyKey[]

/** `.github/version-checkpoint.yml:3:9 types.docs.bump` */
export function placeOf(source: Source, keys: Path, atKey = false): string {
  const name = keys.length === 0 ? '' : ` ${printable(keys.map(String).join('.'))}`
  return `${placeAt(source, offsetOf(source, keys, atKey))}${name}`
}

export function placeAt({ path, lines }: Source, offset: number): string {
  const { line, col } = lines.linePos(offset)
  return `${printable(path)}:${line}:${col}`
}

/** Of the value, or of its key; where neither is a node that can be found, of what is around it. */
function offsetOf(source: Source, keys: Path, atKey = false): number {
  const key = pairAt(source, keys)?.key
  const node = atKey ? key : (nodeAt(source, keys) ?? key)
  if (source.yaml.isNode(node) && node.range) return node.range[0]
  return keys.length === 0 ? 0 : offsetOf(source, keys.slice(0, -1))
}

/** The node at these keys, an alias followed to what it stands for. */
export function nodeAt(source: Source, keys: Path): unknown {
  const node = keys.length === 0 ? source.document.contents : (pairAt(source, keys)?.value ?? itemAt(source, keys))
  return source.yaml.isAlias(node) ? node.resolve(source.document) : node
}

function itemAt(source: Source, keys: Path): unknown {
  const parent = nodeAt(source, keys.slice(0, -1))
  return source.yaml.isSeq(parent) ? parent.items[Number(keys.at(-1))] : undefined
}

function pairAt(source: Source, keys: Path): Yaml.Pair | undefined {
  const parent = keys.length === 0 ? undefined : nodeAt(source, keys.slice(0, -1))
  return source.yaml.isMap(parent) ? pairsOf(source, parent).get(String(keys.at(-1))) : undefined
}

/** Many keys may be wrong at once: a mapping is walked once. */
const PAIRS = new WeakMap<Yaml.YAMLMap, ReadonlyMap<string, Yaml.Pair>>()

/** Keys are compared as text, as JavaScript holds them: `1:` is "1", and `~:` is "". Of several the first. */
function pairsOf({ yaml }: Source, map: Yaml.YAMLMap): ReadonlyMap<string, Yaml.Pair> {
  const known = PAIRS.get(map)
  if (known !== undefined) return known
  const pairs = new Map<string, Yaml.Pair>()
  for (const pair of map.items) {
    if (!yaml.isScalar<string | number | boolean | null>(pair.key)) continue
    const key = String(pair.key.value ?? '')
    if (!pairs.has(key)) pairs.set(key, pair)
  }
  PAIRS.set(map, pairs)
  return pairs
}

/** Where each key stands that its mapping has already. The library's own check compares every key with every other. */
export function doubledKeyOffsets({ yaml, document }: Source): number[] {
  const offsets: number[] = []
  yaml.visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>()
      for (const { key } of items) {
        if (!yaml.isScalar(key)) continue
        if (seen.has(key.value)) offsets.push(key.range?.[0] ?? 0)
        seen.add(key.value)
      }
    },
  })
  return offsets
}

/** The value as the author wrote it. */
export function textAt(source: Source, keys: Path): string {
  const node = nodeAt(source, keys)
  if (source.yaml.isScalar(node) && node.source !== undefined) return node.source
  return source.yaml.isNode(node) ? JSON.stringify(node) : ''
}
