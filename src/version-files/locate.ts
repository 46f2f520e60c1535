import type { Problem } from '../errors/problem.ts'
import {
  doubledVersion,
  dynamicVersion,
  inheritedVersion,
  noMarkedLine,
  noSyntax,
  notAVersionThere,
  notItsSyntax,
  noVersionAt,
  unclearLine,
} from '../errors/preparation.ts'
import { lockedPackage } from './cargo-lock.ts'
import { isCargoLock, isPlainVersion, knownFile, syntaxOf, type KnownFile, type Syntax } from './known.ts'
import { markedLines, plainVersion, type VersionLine } from './lines.ts'
import { readToml } from './toml.ts'
import { nodesAt, positionOf, textsIn, type Node, type Unparsable } from './tree.ts'
import type { Place, VersionFile } from './version-file.ts'
import { withVersion } from './version-text.ts'
import { readJson, readYaml } from './yaml.ts'

/** A place with what is to stand there. */
export interface Replacement extends Place {
  readonly replacement: string
}

export type Located = readonly Replacement[] | Problem

/** Texts by path: the version files themselves, and the manifests beside locks. */
export type Texts = ReadonlyMap<string, string | undefined>

interface Search {
  readonly wanted: VersionFile
  readonly text: string
  readonly texts: Texts
  readonly version: string
}

/** Where one entry of `prepare.files` wants the version. The text is that of its file. */
export async function locate(search: Search): Promise<Located> {
  const { wanted, text } = search
  const known = knownFile(wanted.file)
  if (wanted.path !== undefined) {
    return inTree(search, { eitherOf: [wanted.path], edit: known?.edit ?? withVersion })
  }
  const marked = markedLines(text)
  if (known !== undefined || isCargoLock(wanted.file)) {
    const found = await (known === undefined ? inCargoLock(search) : inTree(search, known))
    // A manifest that leaves its version to a marked line, or has one more there.
    return marked.length === 0 ? found : join('code' in found ? [] : found, onLines(search, marked))
  }
  if (isPlainVersion(wanted.file)) return onLines(search, [plainVersion(text)])
  return marked.length === 0 ? noMarkedLine(wanted, wanted.file) : onLines(search, marked)
}

function join(found: readonly Replacement[], more: Located): Located {
  return 'code' in more ? more : [...found, ...more]
}

function onLines({ wanted: { file }, text, version }: Search, lines: readonly VersionLine[]): Located {
  for (const { start, places } of lines) {
    const values = [...new Set(places.map(({ value }) => value))]
    if (values.length !== 1) return unclearLine(file, positionOf(text, start), values)
  }
  return lines.flatMap(({ places }) => places.map((place) => ({ ...place, replacement: version })))
}

const READERS: Readonly<Record<Syntax, (text: string) => Promise<Node | Unparsable>>> = {
  TOML: readToml,
  JSON: readJson,
  YAML: readYaml,
}

async function treeOf(file: string, text: string, syntax: Syntax): Promise<Node | Problem> {
  const tree = await READERS[syntax](text)
  return tree.kind === 'unparsable' ? notItsSyntax(file, positionOf(text, tree.offset), syntax, tree.reason) : tree
}

async function inCargoLock({ wanted, text, texts, version }: Search): Promise<Located> {
  const tree = await treeOf(wanted.file, text, 'TOML')
  if ('code' in tree) return tree
  const found = await lockedPackage(wanted, tree, texts)
  return 'code' in found ? found : [{ ...found, replacement: version }]
}

async function inTree(search: Search, known: KnownFile): Promise<Located> {
  const { wanted, text } = search
  const syntax = syntaxOf(wanted.file)
  if (syntax === undefined) return noSyntax(wanted, wanted.file)
  const tree = await treeOf(wanted.file, text, syntax)
  if ('code' in tree) return tree
  const there = known.eitherOf.filter((path) => nodesAt(tree, path).length > 0)
  const [path, ...more] = there
  if (path === undefined) return missing(wanted.file, tree, known.eitherOf)
  if (more.length > 0) return doubledVersion(wanted.file, there.map(shown))
  const places: Replacement[] = []
  for (const each of [path, ...(known.also ?? []).filter((also) => nodesAt(tree, also).length > 0)]) {
    const place = placeAt(search, tree, each, known.edit)
    if ('code' in place) return place
    places.push(place)
  }
  return places
}

function missing(file: string, tree: Node, paths: KnownFile['eitherOf']): Problem {
  const isDynamic = textsIn(tree, ['project', 'dynamic']).includes('version')
  const isProject = paths.some((path) => shown(path) === 'project.version')
  return isDynamic && isProject ? dynamicVersion(file) : noVersionAt(file, paths.map(shown))
}

function placeAt(
  { wanted: { file }, text, version }: Search,
  tree: Node,
  path: readonly string[],
  edit: KnownFile['edit'],
): Replacement | Problem {
  const [node, ...more] = nodesAt(tree, path)
  if (node === undefined) return noVersionAt(file, [shown(path)])
  if (more.length > 0) {
    return doubledVersion(
      file,
      [node, ...more].map((each) => `${shown(path)} (${positionOf(text, each.start)})`),
    )
  }
  if (nodesAt(node, ['workspace']).length > 0) return inheritedVersion(file, shown(path))
  const value = node.kind === 'scalar' ? node.value : ''
  const replacement = edit(value, version)
  if (node.kind !== 'scalar' || replacement === undefined) {
    return notAVersionThere(file, positionOf(text, node.start), shown(path), value)
  }
  return { start: node.start, end: node.end, value, replacement }
}

/** `packages."".version` */
function shown(path: readonly string[]): string {
  return path.map((key) => (key === '' || key.includes('.') ? `"${key}"` : key)).join('.')
}
