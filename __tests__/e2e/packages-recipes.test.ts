// The recipes of docs/packages.md, as they stand: each row of a table is a commit, and what it releases.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { ROOT, runCli } from './bundle.ts'
import { makeRepository, removeFolder } from './repository.ts'
import { PACKAGES, PUSH, wholeOf } from './scenes.ts'
import { hosted } from './workflow.ts'

const [, recipes = ''] = readFileSync(join(ROOT, 'docs/packages.md'), 'utf8').split(/^## Recipes$/m)

interface Recipe {
  readonly title: string
  readonly configuration: string
  readonly rows: readonly (readonly [message: string, paths: readonly string[], tags: readonly string[]])[]
}

const RECIPES: readonly Recipe[] = recipes.split(/^### /m).flatMap((text) => {
  const [title = ''] = text.split('\n')
  const [, configuration = ''] = /^```yaml\n(packages:[^]*?|tags:[^]*?)^```/m.exec(text) ?? []
  const rows = [...text.matchAll(/^\| `(.*?)` \| (.*?) \|(.*)\|$/gm)].map(
    ([, message = '', paths = '', tags = '']) =>
      [message, [...paths.matchAll(/`(.*?)`/g)].map(([, path = '']) => path), words(tags)] as const,
  )
  return configuration === '' ? [] : [{ title, configuration, rows }]
})

function words(text: string): string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
}

interface Configured {
  readonly tags?: string
  readonly packages: Readonly<
    Record<string, string | { readonly path: string | readonly string[]; readonly 'initial-version'?: string }>
  >
}

const CONFIGURATION = '.github/version-checkpoint.yml'

/** Every package has a file, and a version 1.0.0 unless it says where its versions begin. */
function historyOf({ configuration }: Recipe, message: string, paths: readonly string[]) {
  const { tags = 'name-v', packages } = parse(configuration) as Configured
  const each = Object.entries(packages).map(([name, said]) => ({
    name,
    folders: [typeof said === 'string' ? said : said.path].flat(),
    isNew: typeof said !== 'string' && said['initial-version'] !== undefined,
  }))
  const prefixOf = (name: string, folder = '') =>
    tags === 'name-v' ? `${name}-v` : folder === '.' ? 'v' : `${folder}/v`
  const files = each.flatMap(({ folders }) => folders.map((folder) => [`${folder}/begin`.replace(/^\.\//, ''), '']))
  return [
    {
      message: 'chore: begin',
      files: { ...(Object.fromEntries(files) as Record<string, string>), [CONFIGURATION]: configuration },
      tags: each.flatMap(({ name, folders, isNew }) => (isNew ? [] : [`${prefixOf(name, folders[0])}1.0.0`])),
    },
    { message, files: { 'change.txt': '0', ...Object.fromEntries(paths.map((path) => [path, 'changed'])) } },
  ]
}

test('there are three, each with rows', () => {
  expect(RECIPES.map(({ title }) => title)).toEqual([
    'npm workspaces',
    'Go modules',
    'Several languages around one protocol',
  ])
  for (const { rows } of RECIPES) expect(rows.length).toBeGreaterThan(3)
})

test.each(RECIPES.flatMap((recipe) => recipe.rows.map(([message, paths, tags]) => ({ recipe, message, paths, tags }))))(
  '$recipe.title: $message of $paths releases $tags',
  async ({ recipe, message, paths, tags }) => {
    const directory = makeRepository(historyOf(recipe, message, paths))
    const { exitCode, stdout, stderr } = await runCli(directory, 'plan', '--json')
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    const { packages } = JSON.parse(stdout) as { packages: string }
    expect((JSON.parse(packages) as { tag: string }[]).map(({ tag }) => tag).sort()).toEqual([...tags].sort())
    removeFolder(dirname(directory))
  },
)

test('the job with a matrix runs once for each released package, with its name, version and folder', async () => {
  const host = await hosted(PACKAGES)
  const ran = await host.run(wholeOf('docs/packages.md 1'), PUSH)
  expect(ran.failures).toEqual([])
  const said = readdirSync(host.folder).flatMap((machine) => {
    const path = join(host.folder, machine, 'work', 'widget', 'published')
    return existsSync(path) ? [readFileSync(path, 'utf8').trim()] : []
  })
  expect(said.sort()).toEqual(['core 1.1.0 packages/core', 'web 1.0.1 packages/web'])
  await host.end()
})
