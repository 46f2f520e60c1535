import { toGitPath } from '../formats.ts'
import type { ImportBuilder, Plain } from '../import.ts'
import type { Find, Said } from '../said.ts'
import { FILES_OF_TYPE } from './release-please-types.ts'

/** Several packages: each with its path, its tags, what it leaves out and the files that hold its version. */
export function importPackages(made: ImportBuilder, top: Said, findForAll: Find): void {
  const packages = top.at('packages')?.entries ?? []
  const names = new Map(packages.map((said) => [said, nameOf(said)]))
  made.set(
    'packages',
    Object.fromEntries(packages.map((said) => [names.get(said) ?? '', packageOf(said, top, findForAll)] as const)),
  )
  for (const said of packages) made.kept(`package ${said.name} (${said.place})`, `packages.${names.get(said) ?? ''}`)
  importPlugins(made, top)
}

/** Its component, else the last part of its path. */
function nameOf(said: Said): string {
  const component = said.at('component')?.text ?? said.at('package-name')?.text
  if (component !== undefined) return component
  const path = toGitPath(said.name)
  return path === '.' ? 'root' : path.slice(path.lastIndexOf('/') + 1)
}

function packageOf(said: Said, top: Said, findForAll: Find): Plain {
  const find = (key: string) => said.at(key) ?? top.at(key)
  const v = find('include-v-in-tag')?.text === 'false' ? '' : 'v'
  const isNamed = find('include-component-in-tag')?.text !== 'false'
  const prefix = isNamed ? `${nameOf(said).replace(/^@[\w-]+\//, '')}${find('tag-separator')?.text ?? '-'}${v}` : v
  const exclude = (find('exclude-paths')?.texts ?? []).flatMap((path) => insideOf(toGitPath(said.name), path))
  const files = (FILES_OF_TYPE.get(find('release-type')?.text ?? 'node') ?? []).slice(0, 1)
  const changelog =
    find('skip-changelog')?.isTrue === true ? undefined : (find('changelog-path')?.text ?? 'CHANGELOG.md')
  return {
    path: toGitPath(said.name),
    'tag-prefix': prefix,
    ...(exclude.length > 0 && { exclude }),
    ...onZero(said, findForAll),
    prepare: { ...(files.length > 0 && { files }), ...(changelog !== undefined && { changelog }) },
  }
}

/** What a break makes below 1.0.0, if this package says otherwise than all. */
function onZero(said: Said, findForAll: Find): { readonly 'major-on-zero'?: boolean } {
  const own = said.at('bump-minor-pre-major')
  if (own === undefined || own.isTrue === findForAll('bump-minor-pre-major')?.isTrue) return {}
  return { 'major-on-zero': !own.isTrue }
}

/** Theirs are from the root of the repository, ours from the package's folder. */
function insideOf(folder: string, said: string): string[] {
  const path = toGitPath(said)
  if (folder === '.') return [`${path}/**`]
  return path.startsWith(`${folder}/`) ? [`${path.slice(folder.length + 1)}/**`] : []
}

function importPlugins(made: ImportBuilder, top: Said): void {
  const groups: Record<string, Plain> = {}
  for (const plugin of top.at('plugins')?.items ?? []) {
    const type = plugin.text ?? plugin.at('type')?.text ?? ''
    if (type === 'linked-versions') {
      const name = plugin.at('groupName')?.text ?? 'linked'
      groups[name] = { packages: plugin.at('components')?.texts ?? [], versions: 'linked' }
      made.kept(plugin, `groups.${name}: versions: linked`)
    } else if (type.endsWith('-workspace')) {
      made.changed(plugin, 'add depends-on to the packages; a dependent is released with a patch')
    } else
      made.absent(
        plugin,
        type === 'sentence-case' ? 'the notes show descriptions as written' : 'nothing stands for it here',
      )
  }
  if (Object.keys(groups).length > 0) made.set('groups', groups)
}
