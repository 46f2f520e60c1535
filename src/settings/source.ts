import type * as Yaml from 'yaml'
import { printable } from '../printable.ts'

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

/** Keys are compared as text, as JavaScript holds them: `1:` is "1", and `~:` is "". */
function pairAt(source: Source, keys: Path): Yaml.Pair | undefined {
  const parent = keys.length === 0 ? undefined : nodeAt(source, keys.slice(0, -1))
  if (!source.yaml.isMap(parent)) return undefined
  return parent.items.find(
    ({ key }) =>
      source.yaml.isScalar<string | number | boolean | null>(key) && String(key.value ?? '') === String(keys.at(-1)),
  )
}

/** The value as the author wrote it. */
export function textAt(source: Source, keys: Path): string {
  const node = nodeAt(source, keys)
  if (source.yaml.isScalar(node) && node.source !== undefined) return node.source
  return source.yaml.isNode(node) ? JSON.stringify(node) : ''
}
