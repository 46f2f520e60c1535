import { readToml } from '../toml.ts'
import { nodesAt, textAt, type Mapping, type Node } from '../tree.ts'
import type { Manifest, Requirement } from './requirement.ts'

/** https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html */
const TABLES: readonly (readonly [table: string, isForDevelopment: boolean])[] = [
  ['dependencies', false],
  ['build-dependencies', false],
  ['dev-dependencies', true],
]

/** Also what the root of a workspace tells its members of: https://doc.rust-lang.org/cargo/reference/workspaces.html#the-dependencies-table */
export async function readCargoManifest(text: string): Promise<Manifest> {
  const tree = await readToml(text)
  if (tree.kind === 'unparsable') return { requirements: [] }
  const name = textAt(tree, ['package', 'name'])
  const targets = entriesAt(tree, ['target']).map(({ key }) => ['target', key])
  const requirements = [
    ...[[], ...targets].flatMap((place) =>
      TABLES.flatMap(([table, isForDevelopment]) => requirementsIn(tree, [...place, table], isForDevelopment)),
    ),
    ...requirementsIn(tree, ['workspace', 'dependencies'], false),
  ]
  return { ...(name !== undefined && { name }), requirements }
}

function entriesAt(tree: Node, path: readonly string[]): Mapping['entries'] {
  return nodesAt(tree, path).flatMap((node) => (node.kind === 'mapping' ? node.entries : []))
}

function requirementsIn(tree: Node, path: readonly string[], isForDevelopment: boolean): Requirement[] {
  return entriesAt(tree, path).map(({ key, node }): Requirement => {
    const version = node.kind === 'mapping' ? nodesAt(node, ['version'])[0] : node
    const folder = textAt(node, ['path'])
    const isOfWorkspace = nodesAt(node, ['workspace']).some((one) => one.kind === 'other' && one.value === 'true')
    const from = isOfWorkspace ? ('workspace' as const) : folder === undefined ? undefined : { folder }
    return {
      ...{ name: textAt(node, ['package']) ?? key, isForDevelopment },
      ...(version?.kind === 'scalar' && { place: version }),
      ...(from !== undefined && { from }),
    }
  })
}
