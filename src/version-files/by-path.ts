import type { Problem } from '../errors/problem.ts'
import {
  doubledVersion,
  dynamicVersion,
  inheritedVersion,
  noSyntax,
  notAVersionThere,
  notItsSyntax,
  noVersionAt,
} from '../errors/version-files.ts'
import { commentPlaceIn } from './comments.ts'
import { readCfg, readProperties } from './ini.ts'
import { readJson, readJsonc } from './json.ts'
import { editOf, syntaxOf, type Syntax } from './known.ts'
import type { Located, Replacement, Search } from './search.ts'
import { readToml } from './toml.ts'
import { nodesAt, positionOf, textsIn, type Node, type Unparsable } from './tree.ts'
import { readXml } from './xml.ts'
import { readYaml } from './yaml.ts'

const READERS: Readonly<Record<Syntax, (text: string) => Promise<Node | Unparsable>>> = {
  TOML: readToml,
  JSON: readJson,
  'JSON with comments': readJsonc,
  YAML: readYaml,
  XML: readXml,
  configuration: readCfg,
  properties: readProperties,
}

/** @returns VC702 where it is not of its syntax */
export async function treeOf(file: string, text: string, syntax: Syntax): Promise<Node | Problem> {
  const tree = await READERS[syntax](text)
  if (tree.kind !== 'unparsable') return tree
  const place = { file, position: positionOf(text, tree.offset) }
  return notItsSyntax(place, syntax, tree.reason, commentPlaceIn(file))
}

type Paths = readonly (readonly string[])[]

/** Where the keys lead to the version: exactly one of `eitherOf`, and all of `also` that are there. (VC702, VC704–VC708, VC711) */
export async function inTree(search: Search, eitherOf: Paths, also: Paths): Promise<Located> {
  const { wanted, text } = search
  const syntax = syntaxOf(wanted.file)
  if (syntax === undefined) return noSyntax(wanted, wanted.file, commentPlaceIn(wanted.file))
  const tree = await treeOf(wanted.file, text, syntax)
  if ('code' in tree) return tree
  const present = eitherOf.filter((path) => nodesAt(tree, path).length > 0)
  // A package may inherit the version of a workspace in the same file: there it is told once.
  const own = present.filter((path) => !inherits(tree, path))
  const there = own.length > 0 ? own : present
  const [path, ...more] = there
  if (path === undefined) return missingProblem(wanted.file, tree, eitherOf)
  if (more.length > 0) return doubledVersion(wanted.file, there.map(showPath))
  const places: Replacement[] = []
  for (const each of [path, ...also.filter((other) => nodesAt(tree, other).length > 0)]) {
    const place = placeAt(search, tree, each)
    if ('code' in place) return place
    places.push(place)
  }
  return places
}

function inherits(tree: Node, path: readonly string[]): boolean {
  return nodesAt(tree, [...path, 'workspace']).length > 0
}

function missingProblem(file: string, tree: Node, paths: Paths): Problem {
  const isDynamic = textsIn(tree, ['project', 'dynamic']).includes('version')
  const isProject = paths.some((path) => showPath(path) === 'project.version')
  return isDynamic && isProject ? dynamicVersion(file) : noVersionAt(file, paths.map(showPath))
}

/** `attr: widget.__version__`, `file: VERSION`: https://setuptools.pypa.io/en/latest/userguide/declarative_config.html */
const ELSEWHERE = /^(?:attr|file):/

function placeAt(
  { wanted: { file }, text, version }: Search,
  tree: Node,
  path: readonly string[],
): Replacement | Problem {
  const [node, ...more] = nodesAt(tree, path)
  if (node === undefined) return noVersionAt(file, [showPath(path)])
  if (more.length > 0) {
    return doubledVersion(
      file,
      [node, ...more].map((each) => `${showPath(path)} (${positionOf(text, each.start)})`),
    )
  }
  if (inherits(tree, path)) return inheritedVersion(file, showPath(path))
  const value = node.kind === 'scalar' ? node.value : ''
  if (syntaxOf(file) === 'configuration' && ELSEWHERE.test(value)) return dynamicVersion(file)
  const replacement = editOf(file)(value, version)
  if (node.kind !== 'scalar' || replacement === undefined) {
    return notAVersionThere(file, positionOf(text, node.start), showPath(path), value)
  }
  return { start: node.start, end: node.end, value, replacement }
}

/** `packages."".version` */
function showPath(path: readonly string[]): string {
  return path.map((key) => (key === '' || key.includes('.') ? `"${key}"` : key)).join('.')
}
