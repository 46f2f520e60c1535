import { presentIn, type Around } from '../around.ts'
import type { TheirType } from '../commit-types.ts'
import { setPreparation, toGitPath, toLiquid } from '../formats.ts'
import type { ImportBuilder } from '../import.ts'
import type { Said } from '../said.ts'
import { importAnalyzer } from './semantic-release-rules.ts'
import { PUBLISH } from '../advice.ts'

const PLUGIN = '@semantic-release/'

/** What the plugins that write files come to, gathered from all of them. */
interface Prepared {
  readonly files: string[]
  readonly around: Around
  changelog?: string
  message?: string
  commits: boolean
}

interface Context {
  readonly types: Map<string, TheirType>
  readonly around: Around
}

/** Each plugin, with its options: ['@semantic-release/git', { … }]. */
export function importPlugins(made: ImportBuilder, top: Said, { types, around }: Context): void {
  const listed = top.at('plugins')?.items ?? []
  const found: Prepared = { files: [], commits: false, around }
  importAnalyzer(made, top, types)
  made.set('draft', false)
  for (const plugin of listed) importPlugin(made, plugin, found, types)
  if (listed.length === 0) made.absent('plugins, by default: npm', PUBLISH)
  if (!found.commits) return
  const { files, changelog, message } = found
  setPreparation(made, { files, changelog, message, via: 'commit' })
}

function importPlugin(made: ImportBuilder, plugin: Said, found: Prepared, types: Map<string, TheirType>): void {
  const name = (plugin.text ?? plugin.at('0')?.text ?? plugin.at('path')?.text ?? '').replace(PLUGIN, '')
  const options = plugin.at('1') ?? plugin
  const label = `plugin ${name}`
  const place = (text: string) => `${label} (${plugin.place})${text}`
  switch (name) {
    case 'commit-analyzer': {
      importAnalyzer(made, options, types)
      return
    }
    case 'release-notes-generator': {
      made.changed(place(''), 'the notes are rendered from a template: docs/templates.md')
      return
    }
    case 'changelog':
      found.changelog = options.at('changelogFile')?.text ?? 'CHANGELOG.md'
      {
        made.kept(place(''), `prepare.changelog: ${found.changelog}`)
        return
      }
    case 'npm': {
      made.absent(place(' publishes'), PUBLISH)
      return
    }
    case 'git': {
      importGit(made, options, found)
      return
    }
    case 'github': {
      importGitHub(made, options)
      return
    }
    case 'exec': {
      options.entries.forEach((command) => {
        made.absent(command, commandAdvice(command.name))
      })
      return
    }
    default: {
      made.absent(place(''), 'a program of its own: a step before the action, or a job that needs it')
      return
    }
  }
}

function commandAdvice(name: string): string {
  if (/^(?:publish|success|addChannel)/.test(name)) return PUBLISH
  return name === 'analyzeCommitsCmd'
    ? 'the inputs bump or version, set by a step before'
    : 'a step before the action; what it writes into files: prepare.files'
}

/** Its files that hold a version; others that it would commit are not made here. */
function importGit(made: ImportBuilder, options: Said, found: Prepared): void {
  found.commits = true
  const said = options.at('assets')
  const assets = said?.texts.map(toGitPath) ?? [
    'CHANGELOG.md',
    'package.json',
    'package-lock.json',
    'npm-shrinkwrap.json',
  ]
  const versions = assets.filter((path) => VERSION_FILE.test(path))
  found.files.push(...presentIn(found.around, versions))
  const others = assets.filter((path) => !VERSION_FILE.test(path) && path !== (found.changelog ?? 'CHANGELOG.md'))
  made.kept(said ?? 'plugin git, by default', `prepare.files: ${found.files.join(', ')}`)
  if (said !== undefined && others.length > 0)
    made.absent(said, `${others.join(', ')}: build and commit them before, or attach them as assets`)
  const message = options.at('message')
  if (message?.text === undefined) return
  const liquid = toLiquid(message.text, {
    '${nextRelease.version}': '{{ version }}',
    '${nextRelease.gitTag}': '{{ tag }}',
  })
  if (liquid === undefined) {
    made.absent(message, 'prepare.message, in Liquid')
    return
  }
  found.message = liquid
  made.kept(message, `prepare.message: ${liquid}`)
}

const VERSION_FILE =
  /^(?:\.\/)?(?:[\w.@-]+\/)*(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|pyproject\.toml|Cargo\.(?:toml|lock)|composer\.json|Chart\.yaml|pubspec\.yaml|gradle\.properties|pom\.xml)$/

function importGitHub(made: ImportBuilder, options: Said): void {
  const assets = options.at('assets')?.items ?? []
  const globs = assets.flatMap((asset) => asset.text ?? asset.at('path')?.texts ?? [])
  const served = globs.filter((glob) => !glob.startsWith('..') && !glob.startsWith('/'))
  if (served.length > 0) {
    made.set('assets', served.join('\n'))
    made.kept(`plugin github, assets: ${served.join(', ')}`, 'assets')
  }
  const draft = options.at('draftRelease')
  if (draft?.isTrue === true) made.set('draft', true)
  made.kept(draft ?? 'the release is published at once', `draft: ${String(draft?.isTrue === true)}`)
  for (const entry of options.entries) {
    if (/Comment|Labels|Title|assignees/.test(entry.name))
      made.absent(entry, 'issues and pull requests are not written to')
  }
}
