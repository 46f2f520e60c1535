import { configurationIsProgram, nothingToImport, severalTools } from '../errors/migration.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { Files } from '../ports/ports.ts'
import { VERSION_FILES, type Around, type WorkspacePackage } from './around.ts'
import { toGitPath } from './formats.ts'
import { AUTO, type ToolName } from './names.ts'
import { readSaid } from './read-said.ts'
import type { Said } from './said.ts'
import { TOOLS, type Place, type Tool } from './tools.ts'

/** A configuration that was found: the tool's own part of a file. */
export interface Found {
  readonly tool: Tool
  readonly path: string
  readonly top: Said
}

/** The one configuration of this tool, or of any with `auto`. @throws VC901, VC902, VC903, VC904 */
export async function findConfiguration(wanted: ToolName | typeof AUTO, files: Files): Promise<Found> {
  const tools = TOOLS.filter(({ name }) => wanted === AUTO || name === wanted)
  const found = (await Promise.all(tools.map((tool) => firstOf(tool, files)))).flatMap((one) => one ?? [])
  const [only, ...others] = found
  if (only === undefined) {
    const looked = tools.flatMap(({ places }) =>
      places.map(({ path, keys }) => (keys === undefined ? path : `${path} (${keys.join('.')})`)),
    )
    throw new CheckpointError(nothingToImport(wanted, looked))
  }
  if (others.length > 0)
    throw new CheckpointError(severalTools(found.map(({ tool, path }) => ({ tool: tool.name, path }))))
  const { tool, path, top } = only
  if (top === undefined) throw new CheckpointError(configurationIsProgram(tool.name, path, tool.ask ?? []))
  return { tool, path, top }
}

/** A program has no `top`: nothing of it is read. */
type Candidate = Omit<Found, 'top'> & { readonly top?: Said }

async function firstOf(tool: Tool, files: Files): Promise<Candidate | undefined> {
  for (const { path, syntax, keys = [] } of tool.places) {
    const text = await files.read(path)
    if (text === undefined || (keys.length > 0 && !text.includes(keys.at(-1) ?? ''))) continue
    if (syntax === 'program') return { tool, path }
    const top = (await readSaid({ path, text }, syntax)).at(...keys)
    if (top?.isMapping === true) return { tool, path, top: top.asTop }
  }
  return undefined
}

/** What else an import looks at. A manifest that is broken is read as one that is not there: it is not what is imported. */
export async function readAround(files: Files): Promise<Around> {
  const there = await Promise.all(
    VERSION_FILES.map(async (path) => ((await files.read(path)) === undefined ? [] : [path])),
  )
  const [packageJson, pyproject, cargo] = await Promise.all([
    manifest({ path: 'package.json', syntax: 'JSON' }, files),
    manifest({ path: 'pyproject.toml', syntax: 'TOML' }, files),
    manifest({ path: 'Cargo.toml', syntax: 'TOML' }, files),
  ])
  const globs = await workspaceGlobs(packageJson, files)
  const packages = (await Promise.all((await matchFiles(globs, files)).map((path) => packageAt(path, files)))).flat()
  const pending = (await matchFiles(['.changeset/*.md'], files)).filter((path) => !path.endsWith('README.md'))
  return { paths: new Set(there.flat()), packageJson, pyproject, cargo, packages, pending }
}

async function manifest(
  { path, syntax }: Place & { readonly syntax: 'JSON' | 'TOML' | 'YAML' },
  files: Files,
): Promise<Said | undefined> {
  const text = await files.read(path)
  return text === undefined ? undefined : readSaid({ path, text }, syntax).catch(() => undefined)
}

/** Of npm and yarn in package.json, of pnpm in its own file, of lerna in lerna.json. */
async function workspaceGlobs(packageJson: Said | undefined, files: Files): Promise<string[]> {
  const [pnpm, lerna] = await Promise.all([
    manifest({ path: 'pnpm-workspace.yaml', syntax: 'YAML' }, files),
    manifest({ path: 'lerna.json', syntax: 'JSON' }, files),
  ])
  const said = [
    packageJson?.at('workspaces', 'packages') ?? packageJson?.at('workspaces'),
    pnpm?.at('packages'),
    lerna?.at('packages'),
  ]
  const globs = said
    .flatMap((list) => list?.texts ?? [])
    .filter((glob) => !glob.startsWith('!') && !glob.startsWith('..'))
  return [...new Set(globs.map((glob) => `${toGitPath(glob)}/package.json`))]
}

async function matchFiles(include: readonly string[], files: Files): Promise<string[]> {
  if (include.length === 0) return []
  const found = await files.match({ include, exclude: ['**/node_modules/**'] })
  return [
    ...new Set(found.flatMap(({ files }) => files.filter(({ outside }) => !outside).map(({ path }) => path))),
  ].sort()
}

async function packageAt(path: string, files: Files): Promise<WorkspacePackage[]> {
  const name = (await manifest({ path, syntax: 'JSON' }, files))?.at('name')?.text
  return name === undefined ? [] : [{ name, path: path.slice(0, -'/package.json'.length) }]
}
