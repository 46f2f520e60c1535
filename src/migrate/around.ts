import { toGitPath } from './formats.ts'
import type { Said } from './said.ts'

/** A package of a workspace, by its manifest. */
export interface WorkspacePackage {
  readonly name: string
  /** Its folder, from the root of the repository. */
  readonly path: string
}

/** What stands around the other tool's configuration, as far as it decides what that means. */
export interface Around {
  /** The files of the root that may hold a version, and are there. */
  readonly paths: ReadonlySet<string>
  readonly packageJson?: Said | undefined
  readonly pyproject?: Said | undefined
  readonly cargo?: Said | undefined
  readonly packages: readonly WorkspacePackage[]
  /** Files of Changesets that wait for a release. */
  readonly pending: readonly string[]
}

/** Looked for at the root, so that an import names none that is not there. */
export const VERSION_FILES = [
  ...['package.json', 'package-lock.json', 'npm-shrinkwrap.json', 'deno.json', 'jsr.json', 'composer.json'],
  ...['pyproject.toml', 'setup.cfg', 'uv.lock', 'Cargo.toml', 'Cargo.lock', 'version.txt', 'VERSION'],
  ...['Chart.yaml', 'pubspec.yaml', 'pom.xml', 'gradle.properties', 'mix.exs', 'CHANGELOG.md'],
] as const

/** Those that are there, of files that a tool writes if it finds them; one below a folder is taken at its word. */
export function presentIn({ paths }: Pick<Around, 'paths'>, files: readonly string[]): string[] {
  return files.map(toGitPath).filter((file) => file.includes('/') || paths.has(file))
}
