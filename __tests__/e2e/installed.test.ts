// The command line as npm brings it to people: from this repository's address, and from a packed file. Nothing else is
// installed with it, and nothing is run while it is installed: npm is offline here, with an empty cache.
import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ROOT, start } from './bundle.ts'
import { GIT_ENVIRONMENT, git, makeRepository, removeFolder, temporaryFolder } from './repository.ts'

const NPM = process.env['npm_execpath'] ?? ''
const PLANNED = /^widget {2}v0\.1\.0 \(first release\) {3}minor$/m

let folder: string
let directory: string

beforeAll(() => {
  directory = makeRepository([{ message: 'feat: begin' }])
  folder = dirname(directory)
})

afterAll(() => {
  removeFolder(folder)
})

function npm(...args: string[]) {
  return start(process.execPath, [NPM, ...args], {
    directory,
    environment: {
      ...GIT_ENVIRONMENT,
      PATH: `${dirname(process.execPath)}${delimiter}${GIT_ENVIRONMENT['PATH']}`,
      npm_config_cache: join(folder, 'cache'),
      npm_config_offline: 'true',
      npm_config_update_notifier: 'false',
    },
  })
}

/** What npx does. */
const npx = (...args: string[]) => npm('exec', '--yes', ...args)

test('npx runs it from an address of git', async () => {
  const origin = temporaryFolder()
  for (const path of ['package.json', 'package-lock.json', 'dist/cli'])
    cpSync(join(ROOT, path), join(origin, path), { recursive: true })
  git(origin, 'init', '--quiet')
  git(origin, 'add', '--all')
  git(origin, 'commit', '--quiet', '--message', 'feat: begin')
  const { exitCode, stdout, stderr } = await npx('--', `git+file://${origin.replaceAll('\\', '/')}`, 'plan')
  removeFolder(origin)
  expect({ exitCode, stdout, stderr }).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(PLANNED) })
})

test('a packed file holds the command line alone, and runs', async () => {
  const packed = await npm('pack', ROOT, '--json', '--pack-destination', folder)
  const [{ filename, files }] = JSON.parse(packed.stdout) as [{ filename: string; files: { path: string }[] }]
  const beside = files.map(({ path }) => path).filter((path) => !path.startsWith('dist/cli/'))
  expect(beside.sort()).toEqual(['LICENSE', 'README.md', 'package.json'])
  expect(files).toHaveLength(beside.length + readdirSync(join(ROOT, 'dist/cli')).length)
  const { exitCode, stdout, stderr } = await npx(
    `--package=${join(folder, filename)}`,
    '--',
    'version-checkpoint',
    'plan',
  )
  expect({ exitCode, stdout, stderr }).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(PLANNED) })
})

test('it needs no package: all that it uses is in the bundle', () => {
  const { dependencies, scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    dependencies?: object
    scripts: object
  }
  expect(dependencies).toBeUndefined()
  // With one of these npm installs what is only needed for development: https://docs.npmjs.com/cli/v11/using-npm/scripts
  const running = ['prepare', 'prepack', 'build', 'preinstall', 'install', 'postinstall']
  expect(Object.keys(scripts).filter((name) => running.includes(name))).toEqual([])
})
