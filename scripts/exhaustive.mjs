// npm run exhaustive -- [--share 3/8]: the tests of which `npm test` takes a sample, whole or a share of the whole. Ends in
// the line "N passed, M failed". Eight shares are the whole, and each test takes its own part of one: __tests__/extent.ts.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { isIn, shareIn } from '../__tests__/extent.ts'

const { share } = parseArgs({ options: { share: { type: 'string', default: '1/1' } } }).values

/** What one share runs whole is dealt to the shares; of all else each takes its part. */
const dealt = (paths) => paths.filter((_, at) => isIn(shareIn(share), at))

const PARTS = {
  'every trouble at every request': [
    'convergence/matrix',
    'convergence/rollback',
    'convergence/proposal',
    'convergence/proposed-packages',
    'convergence/merged',
    'convergence/also-tags',
  ],
  'every wrong answer to every request': ['github/bad-answers'],
  'fifty rounds of eight at once': ['convergence/races', 'convergence/comment', 'e2e/races'],
  'a file of 64 MiB on its way': ['convergence/large-asset'],
  '300 histories in every kind of checkout': ['git/any-checkout'],
  'random graphs, whatever their clocks say': ['git/reach'],
  'long files and all characters': ['settings/configuration', 'text/columns', 'markdown/mentions'],
  'random lines of versions, built at every commit': ['next-version/builds'],
  '8,000 random messages': ['hostile/random'],
  'eight where the sample has three, beside a thousand releases': dealt([
    'convergence/scale',
    'convergence/pushed-tag',
    'convergence/stale-clone',
  ]),
  'templates and patterns that never end': dealt(['notes/render', 'version-files/bounded-pattern']),
  'the bundle as a process for every run': dealt([...testsIn('e2e'), ...testsIn('hostile')]),
}

/** Without those that are named above. */
function testsIn(room) {
  return readdirSync(`__tests__/${room}`)
    .filter((name) => name.endsWith('.test.ts') && !/^(?:races|random)\./.test(name))
    .map((name) => `${room}/${name.replace('.test.ts', '')}`)
}

console.log(`exhaustive, share ${share}`)
for (const [what, paths] of Object.entries(PARTS)) console.log(`  ${what}: ${paths.join(', ')}`)

const folder = mkdtempSync(join(tmpdir(), 'exhaustive-'))
const counts = join(folder, 'counts.json')
const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js']
const patterns = Object.values(PARTS).flatMap((paths) =>
  paths.map((path) => `/__tests__/${path}(?:-[\\w-]+)?\\.test\\.ts$`),
)
const { status } = spawnSync(process.execPath, [...jest, '--json', '--outputFile', counts, ...patterns], {
  env: { ...process.env, EXHAUSTIVE: share },
  stdio: ['ignore', 'ignore', 'inherit'],
})
const { numPassedTests: passed, numFailedTests: failed, numRuntimeErrorTestSuites: broken } = countsIn(counts)
rmSync(folder, { recursive: true })
console.log(`${passed} passed, ${failed + broken} failed`)
process.exitCode = status === 0 ? 0 : 1

function countsIn(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, numRuntimeErrorTestSuites: 0 }
  }
}
