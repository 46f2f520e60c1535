import { describe, expect, test } from '@jest/globals'
import { importOf, verdictsOf } from '../world.ts'

const PATHS = { paths: new Set(['package.json', 'package-lock.json']) }
const withPlugins = (...plugins: readonly unknown[]) =>
  importOf('semantic-release', JSON.stringify({ branches: 'main', plugins }), PATHS)

test('changelog and git become a preparation; what holds no version is named', async () => {
  const { settings, rows } = await withPlugins(
    ['@semantic-release/changelog', { changelogFile: 'docs/CHANGES.md' }],
    [
      '@semantic-release/git',
      {
        assets: ['package.json', 'docs/CHANGES.md', 'dist/**'],
        message: 'release: ${nextRelease.version}\n\n${nextRelease.notes}',
      },
    ],
  )
  expect(settings['prepare']).toEqual({
    files: ['package.json'],
    changelog: 'docs/CHANGES.md',
    message: 'release: {{ version }}',
    via: 'commit',
  })
  expect(verdictsOf(rows, 'plugins.1.1.assets')).toEqual(['kept', 'not there'])
})

test('without git no commit is made, and nothing is prepared', async () => {
  expect((await withPlugins('@semantic-release/changelog')).settings['prepare']).toBeUndefined()
})

test('git alone takes what is there of its default files', async () => {
  expect((await withPlugins('@semantic-release/git')).settings['prepare']).toEqual({
    files: ['package.json', 'package-lock.json'],
    via: 'commit',
  })
})

test('assets of github are attached, but none from outside; a draft stays one', async () => {
  const { settings } = await withPlugins([
    '@semantic-release/github',
    { assets: ['dist/*.tgz', { path: 'a.zip', label: 'A' }, '../x'], draftRelease: true },
  ])
  expect(settings).toMatchObject({ assets: 'dist/*.tgz\na.zip', draft: true })
})

describe('programs are never run, and each is named with what to do', () => {
  test.each([
    [['@semantic-release/npm'], 'plugin npm'],
    [['@semantic-release/exec', { publishCmd: './publish.sh' }], 'publishCmd'],
    [['@acme/plugin'], 'plugin @acme/plugin'],
    ['./local.js', 'plugin ./local.js'],
  ])('%j', async (plugin, words) => {
    expect(verdictsOf((await withPlugins(plugin)).rows, words)).toEqual(['not there'])
  })
})
