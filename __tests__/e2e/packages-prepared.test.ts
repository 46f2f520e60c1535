// Packages of an npm workspace whose versions stand in files, prepared by one commit.
import { afterEach, expect, test } from '@jest/globals'
import { onGitHub, type OnGitHub } from './on-github.ts'
import { git, type PlannedCommit } from './repository.ts'

const CONFIGURATION = [
  'prepare: { files: [package.json], changelog: CHANGELOG.md }',
  'packages:',
  '  web: { path: packages/web, depends-on: auto }',
  '  core: packages/core',
  '  site: { path: site, prepare: { files: [VERSION] } }',
  '',
].join('\n')

const core = (version: string) => `{\n  "name": "@acme/core",\n  "version": "${version}"\n}\n`
const web = (version: string, needs: string) =>
  `{\n  "name": "@acme/web",\n  "version": "${version}",\n  "dependencies": { "@acme/core": "${needs}" }\n}\n`

/** As npm 11 writes it. */
const lock = (coreVersion: string, webVersion: string, needs: string) =>
  `${JSON.stringify(
    {
      name: 'root',
      lockfileVersion: 3,
      requires: true,
      packages: {
        '': { name: 'root', workspaces: ['packages/*'] },
        'node_modules/@acme/core': { resolved: 'packages/core', link: true },
        'node_modules/@acme/web': { resolved: 'packages/web', link: true },
        'packages/core': { name: '@acme/core', version: coreVersion },
        'packages/web': { name: '@acme/web', version: webVersion, dependencies: { '@acme/core': needs } },
      },
    },
    undefined,
    2,
  )}\n`

const historyWith = (configuration: string): readonly PlannedCommit[] => [
  {
    message: 'feat: begin',
    tags: ['core-v1.2.0', 'web-v1.0.0', 'site-v0.3.0'],
    files: {
      '.github/version-checkpoint.yml': configuration,
      'package.json': '{ "name": "root", "private": true, "workspaces": ["packages/*"] }\n',
      'package-lock.json': lock('1.2.0', '1.0.0', '^1.2.0'),
      'packages/core/package.json': core('1.2.0'),
      'packages/web/package.json': web('1.0.0', '^1.2.0'),
      'site/VERSION': '0.3.0\n',
      'docs/migrations/core/1.3.0.md': '# To 1.3\n\nRename your labels.\n',
      'docs/migrations/1.0.1.md': 'Of no package.\n',
    },
  },
  { message: 'feat: find by label (#212)', files: { 'packages/core/x.js': '1' } },
]
const TAGS = ['core-v1.3.0', 'web-v1.0.1']
const TITLE = '📋 Prepare for core-v1.3.0, web-v1.0.1 release'

let host: OnGitHub

async function open(configuration = CONFIGURATION): Promise<void> {
  host = await onGitHub(historyWith(configuration))
}

afterEach(async () => {
  expect(host.github.violations).toEqual([])
  await host.end()
})

const onMain = (path: string) => `${git(host.remote, 'show', `main:${path}`)}\n`
const packagesIn = (text = '[]') =>
  (JSON.parse(text) as Readonly<Record<string, string>>[]).map(({ name, version, tag }) => [name, version, tag])

test('one commit holds all that follows, byte by byte, and every tag stands on it', async () => {
  await open()
  const { exitCode, errors, warnings, outputs, summary } = await host.run()
  expect({ exitCode, errors, warnings }).toEqual({ exitCode: 0, errors: [], warnings: [] })
  expect(packagesIn(outputs['packages'])).toEqual([
    ['core', '1.3.0', 'core-v1.3.0'],
    ['web', '1.0.1', 'web-v1.0.1'],
  ])
  expect(summary).toContain('core-v1.3.0')
  const { remote } = host
  expect(git(remote, 'log', '--format=%s', `${host.head}..main`)).toBe(TITLE)
  expect(git(remote, 'diff', '--name-only', host.head, 'main').split('\n')).toEqual([
    ...['package-lock.json', 'packages/core/CHANGELOG.md', 'packages/core/package.json'],
    ...['packages/web/CHANGELOG.md', 'packages/web/package.json'],
  ])
  expect(onMain('packages/core/package.json')).toBe(core('1.3.0'))
  expect(onMain('packages/web/package.json')).toBe(web('1.0.1', '^1.3.0'))
  expect(onMain('package-lock.json')).toBe(lock('1.3.0', '1.0.1', '^1.3.0'))
  for (const tag of TAGS) expect(git(remote, 'rev-list', '-1', tag)).toBe(git(remote, 'rev-parse', 'main'))
  expect(host.github.releases.map(({ tag_name, draft }) => [tag_name, draft])).toEqual(TAGS.map((tag) => [tag, true]))
})

test('a dry run names the same, with the files of each', async () => {
  await open()
  const before = host.state()
  const rehearsed = await host.run({ inputs: { 'dry-run': 'true' } })
  expect(rehearsed.stdout).toContain('package-lock.json')
  expect(host.state()).toBe(before)
  const { outputs } = await host.run()
  expect(packagesIn(rehearsed.outputs['packages'])).toEqual(packagesIn(outputs['packages']))
  expect(rehearsed.outputs['reason']).toContain('core-v1.3.0 and web-v1.0.1')
})

test('a rerun on the same commit, and one on the preparation, write nothing', async () => {
  await open()
  await host.run()
  const before = host.state()
  const { outputs } = await host.run()
  expect([outputs['released'], packagesIn(outputs['packages'])]).toEqual(['false', []])
  git(host.directory, 'pull', '--quiet', '--tags', 'origin', 'main')
  expect((await host.run()).outputs['released']).toBe('false')
  expect(host.state()).toBe(before)
})

test('what manifests say brings a fixed group along, whose files and lock follow with its number', async () => {
  await open(`${CONFIGURATION}groups:\n  app: { packages: [web, site], versions: fixed }\n`)
  const { exitCode, errors, outputs } = await host.run()
  expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: [] })
  expect(packagesIn(outputs['packages'])).toEqual([
    ['core', '1.3.0', 'core-v1.3.0'],
    ['web', '1.0.1', 'web-v1.0.1'],
    ['site', '1.0.1', 'site-v1.0.1'],
  ])
  expect(onMain('packages/web/package.json')).toBe(web('1.0.1', '^1.3.0'))
  expect(onMain('package-lock.json')).toBe(lock('1.3.0', '1.0.1', '^1.3.0'))
  expect(onMain('site/VERSION')).toBe('1.0.1\n')
})

test('the guide of a package is in its notes, and in those of no other', async () => {
  await open()
  await host.run()
  const told = host.github.releases.map(({ tag_name, body }) => [
    tag_name,
    /Rename your labels|Of no package/.test(body ?? ''),
  ])
  expect(told).toEqual([
    ['core-v1.3.0', true],
    ['web-v1.0.1', false],
  ])
})

test('a changelog that several write has an entry of each, by its name', async () => {
  await open(CONFIGURATION.replace('CHANGELOG.md', '/CHANGELOG.md'))
  await host.run()
  const titles = onMain('CHANGELOG.md').match(/^## .*(?= - )/gm)
  expect(titles).toEqual([
    expect.stringMatching(/^## web \[1\.0\.1\]\(\S+\/compare\/web-v1\.0\.0\.\.\.web-v1\.0\.1\)$/),
    expect.stringMatching(/^## core \[1\.3\.0\]\(\S+\/compare\/core-v1\.2\.0\.\.\.core-v1\.3\.0\)$/),
  ])
  git(host.directory, 'pull', '--quiet', '--tags', 'origin', 'main')
  const before = host.state()
  expect((await host.run()).outputs['released']).toBe('false')
  expect(host.state()).toBe(before)
})
