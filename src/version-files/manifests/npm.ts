import { readJson } from '../json.ts'
import { nodesAt, textAt, type Node } from '../tree.ts'
import type { Manifest, Requirement } from './requirement.ts'

/** https://docs.npmjs.com/cli/v11/configuring-npm/package-json#dependencies */
const TABLES = ['dependencies', 'peerDependencies', 'optionalDependencies'] as const

/** The same, and what is only for development. */
export const NPM_TABLES = [...TABLES, 'devDependencies'] as const

/** `workspace:^` and the like are filled in when the package is published: https://pnpm.io/workspaces#workspace-protocol-workspace */
const WORKSPACE = 'workspace:'

export async function readNpmManifest(text: string): Promise<Manifest> {
  const tree = await readJson(text)
  if (tree.kind === 'unparsable') return { requirements: [] }
  const name = textAt(tree, ['name'])
  const requirements = [
    ...TABLES.flatMap((table) => requirementsIn(tree, table, false)),
    ...requirementsIn(tree, 'devDependencies', true),
  ]
  return { ...(name !== undefined && { name }), requirements }
}

function requirementsIn(tree: Node, table: string, isForDevelopment: boolean): Requirement[] {
  return nodesAt(tree, [table]).flatMap((found) =>
    found.kind !== 'mapping' ? [] : found.entries.map(({ key, node }) => requirementOf(key, node, isForDevelopment)),
  )
}

function requirementOf(name: string, node: Node, isForDevelopment: boolean): Requirement {
  if (node.kind !== 'scalar') return { name, isForDevelopment }
  const { start, end, value } = node
  const isOfWorkspace = value.startsWith(WORKSPACE)
  const skipped = isOfWorkspace ? WORKSPACE.length : 0
  return {
    ...{ name, isForDevelopment, place: { start: start + skipped, end, value: value.slice(skipped) } },
    ...(isOfWorkspace && { from: 'workspace' as const }),
  }
}
