// The commit that prepares a release of ours changes our version and nothing else, and what is checked of every commit holds
// after it: the bundle, the pages and the lockfile do not know the version.
import { cpSync, readFileSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ROOT, start, startCli } from './bundle.ts'
import { git, makeRepository, removeFolder, temporaryFolder } from './repository.ts'

const NEXT = '9.8.7'
const MADE_FROM = ['src', 'scripts', 'docs', 'schema', '.github', 'README.md', 'action.yml', '__tests__/errors']
const VERSIONS = ['package-lock.json', 'package.json']

let folder: string
let copy: string

beforeAll(async () => {
  folder = temporaryFolder()
  copy = makeRepository([], join(folder, 'ours'))
  for (const part of [...MADE_FROM, ...VERSIONS]) cpSync(join(ROOT, part), join(copy, part), { recursive: true })
  git(copy, 'add', '--all', '--force')
  git(copy, 'commit', '--quiet', '--message', 'feat: begin')
  expect(await startCli(copy, 'prepare', '--version', NEXT)).toMatchObject({ exitCode: 0 })
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction')
})

afterAll(() => {
  removeFolder(folder)
})

const script = (...args: string[]) => start(process.execPath, ['--no-warnings', ...args], { directory: copy })

test('it changes the version and nothing else, twice in the lockfile', () => {
  expect(git(copy, 'diff', '--name-only', 'HEAD~', 'HEAD').split('\n')).toEqual(VERSIONS)
  const own = (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version
  for (const path of VERSIONS) {
    const before = readFileSync(join(ROOT, path), 'utf8').split(`"version": "${own}"`)
    const after = readFileSync(join(copy, path), 'utf8').split(`"version": "${NEXT}"`)
    expect(after.join('')).toBe(path === 'package.json' ? before.join('') : ownLess(before, own))
  }
})

/** A lockfile without the first two: other packages may have our version. */
function ownLess([first = '', second = '', ...rest]: readonly string[], own: string): string {
  return first + second + rest.join(`"version": "${own}"`)
}

test('the pages are current', async () => {
  expect(await script('scripts/docs.mjs', '--check')).toMatchObject({ exitCode: 0, stderr: '' })
})

test('the files as they are formatted', async () => {
  const prettier = 'node_modules/prettier/bin/prettier.cjs'
  expect(await script(prettier, '--check', ...VERSIONS)).toMatchObject({ exitCode: 0 })
})

test("the licences beside the bundle are those of others, and no source that is bundled imports our package's file", async () => {
  const print = "import('./scripts/licences.mjs').then(({ licences }) => process.stdout.write(licences()))"
  const { stdout } = await script('--eval', print)
  expect(stdout).toBe(readFileSync(join(ROOT, 'dist/licenses.txt'), 'utf8'))
  const sources = readdirSync(join(copy, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  for (const name of sources)
    expect(readFileSync(join(copy, 'src', name), 'utf8')).not.toMatch(
      /(?:from|import\(|require\() ?'[^']*package\.json'/,
    )
})
