import { readToml } from '../toml.ts'
import { itemsAt, nodesAt, textAt, type Mapping, type Node } from '../tree.ts'
import type { Manifest, Requirement } from './requirement.ts'

/** `name[extra] >=1.2 ; marker`, as far as it names a package and one version: https://packaging.python.org/en/latest/specifications/dependency-specifiers/ */
const SPECIFIER = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\]\s*)?(\(?)([^;@()]*)/

/** One of the project's, or of Poetry's: https://python-poetry.org/docs/pyproject/#dependencies */
export async function readPythonManifest(text: string): Promise<Manifest> {
  const tree = await readToml(text)
  if (tree.kind === 'unparsable') return { requirements: [] }
  const name = textAt(tree, ['project', 'name']) ?? textAt(tree, ['tool', 'poetry', 'name'])
  const groups = (table: readonly string[]) =>
    entriesAt(tree, table).flatMap(({ key }) => itemsAt(tree, [...table, key]))
  const runtime = [...itemsAt(tree, ['project', 'dependencies']), ...groups(['project', 'optional-dependencies'])]
  const development = groups(['dependency-groups'])
  const requirements = [
    ...runtime.flatMap((item) => ofSpecifier(item, tree, false)),
    ...development.flatMap((item) => ofSpecifier(item, tree, true)),
    ...ofPoetry(tree, ['tool', 'poetry', 'dependencies'], false),
    ...entriesAt(tree, ['tool', 'poetry', 'group']).flatMap(({ key }) =>
      ofPoetry(tree, ['tool', 'poetry', 'group', key, 'dependencies'], true),
    ),
  ]
  return { ...(name !== undefined && { name: normalized(name) }), requirements }
}

/** https://packaging.python.org/en/latest/specifications/name-normalization/ */
function normalized(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}

function entriesAt(tree: Node, path: readonly string[]): Mapping['entries'] {
  return nodesAt(tree, path).flatMap((node) => (node.kind === 'mapping' ? node.entries : []))
}

function ofSpecifier(item: Node, tree: Node, isForDevelopment: boolean): Requirement[] {
  const match = item.kind === 'scalar' ? SPECIFIER.exec(item.value) : null
  if (item.kind !== 'scalar' || match === null) return []
  const [whole, written = '', , asked = ''] = match
  const value = asked.trim()
  const start = item.start + whole.length - asked.trimStart().length
  const name = normalized(written)
  return [
    {
      ...{ name, isForDevelopment },
      ...(value !== '' && { place: { start, end: start + value.length, value } }),
      ...sourceOf(tree, name),
    },
  ]
}

/** https://docs.astral.sh/uv/concepts/projects/dependencies/#dependency-sources */
function sourceOf(tree: Node, name: string): Pick<Requirement, 'from'> {
  const source = entriesAt(tree, ['tool', 'uv', 'sources']).find(({ key }) => normalized(key) === name)?.node
  if (source === undefined) return {}
  const folder = textAt(source, ['path'])
  const isOfWorkspace = nodesAt(source, ['workspace']).some((one) => one.kind === 'other' && one.value === 'true')
  return isOfWorkspace ? { from: 'workspace' } : folder === undefined ? {} : { from: { folder } }
}

function ofPoetry(tree: Node, path: readonly string[], isForDevelopment: boolean): Requirement[] {
  return entriesAt(tree, path).map(({ key, node }): Requirement => {
    const version = node.kind === 'mapping' ? nodesAt(node, ['version'])[0] : node
    const folder = textAt(node, ['path'])
    return {
      ...{ name: normalized(key), isForDevelopment },
      ...(version?.kind === 'scalar' && { place: version }),
      ...(folder !== undefined && { from: { folder } }),
    }
  })
}
