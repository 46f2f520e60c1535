import { isTagPrefix } from '../versions/tags.ts'
import type { ImportBuilder, Plain } from './import.ts'
import type { Said } from './said.ts'

/** What stands before the version in a format of tags (`v${version}`); undefined where it is not all that stands there. */
function prefixIn(format: string, token: string): string | undefined {
  if (!format.endsWith(token)) return undefined
  const prefix = format.slice(0, format.length - token.length)
  return isTagPrefix(prefix) ? prefix : undefined
}

/** The setting for a tool's format of tags, or for its default. */
export function setTagFormat(
  made: ImportBuilder,
  { said, name, standard, token }: { said: Said | undefined; name: string; standard: string; token: string },
): void {
  const prefix = prefixIn(said?.text ?? standard, token)
  if (prefix === undefined) {
    made.absent(said ?? name, 'a tag is a prefix and a version: set tag-prefix to what comes nearest')
    return
  }
  made.set('tag-prefix', prefix)
  made.kept(said ?? `${name}: ${standard}, its default`, `tag-prefix: ${prefix === '' ? "''" : prefix}`)
}

/**
 * The first line of a text with the other tool's variables, as Liquid. Undefined where one of them has nothing that
 * stands for it here.
 */
export function toLiquid(text: string, variables: Readonly<Record<string, string>>): string | undefined {
  const [line = ''] = text.trim().split(/\r?\n/)
  let rest = line
  let made = ''
  while (rest !== '') {
    const name = Object.keys(variables).find((variable) => rest.startsWith(variable))
    if (name === undefined && /^(?:\$\{?[A-Za-z_]|\{\{|\{%|\{[A-Za-z_]+\}|%s)/.test(rest)) return undefined
    made += name === undefined ? rest.charAt(0) : (variables[name] ?? '')
    rest = rest.slice(name?.length ?? 1)
  }
  return made === '' ? undefined : made
}

/** A path of a configuration as git writes it. Node and most tools take `.\\src\\a.txt` on Windows. */
export function toGitPath(text: string): string {
  return text
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .replace(/(?<=.)\/$/, '')
}

/** `name`, `path/to/name` or a list of them, as `prepare.files` takes them. */
export interface Preparing {
  readonly files?: readonly Plain[]
  readonly changelog?: string | undefined
  readonly message?: string | undefined
  readonly via?: 'commit' | 'pull-request'
}

/** `prepare`, without what is empty; nothing at all where no file is written. */
export function setPreparation(made: ImportBuilder, { files = [], changelog, message, via }: Preparing): void {
  if (files.length === 0 && changelog === undefined) return
  made.set('prepare', {
    ...(files.length > 0 && { files: files.map(withGitPath) }),
    ...(changelog !== undefined && { changelog: toGitPath(changelog) }),
    ...(message !== undefined && { message }),
    ...(via !== undefined && { via }),
  })
}

function withGitPath(file: Plain): Plain {
  if (typeof file === 'string') return toGitPath(file)
  if (typeof file !== 'object' || !('file' in file) || typeof file['file'] !== 'string') return file
  return { ...file, file: toGitPath(file['file']) }
}

/** Where the version stands in a line such as `__version__ = "1.2.3"`, for `prepare.files`. */
export function assignment(file: string, variable: string): Plain {
  const name = variable.replace(/[\\^$.|?*+()[\]{}/-]/g, '\\$&')
  return { file, pattern: `^\\s*${name}\\s*[:=]+\\s*["']?(?<version>\\d[^"'\\s]*)` }
}

/** The paths among `prepare.files`, as a table shows them. */
export function filesText(files: readonly Plain[]): string {
  const pathOf = (file: Plain) => (typeof file === 'object' && 'file' in file ? file['file'] : file)
  return files.map((file) => JSON.stringify(pathOf(file)).replaceAll('"', '')).join(', ')
}
