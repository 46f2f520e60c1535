// What a pull request to a repository with packages is told before it is merged, by the bundle.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { ALL_WAYS, previewOf, rowsIn, SQUASH_ONLY, type PlannedPull } from './pull.ts'
import type { PlannedCommit } from './repository.ts'
import { hosted, type Hosted } from './workflow.ts'

const HISTORY: readonly PlannedCommit[] = [
  {
    message: 'chore: begin',
    files: {
      '.github/version-checkpoint.yml':
        'packages:\n  core: packages/core\n  web: { path: packages/web, depends-on: [core] }\n  site: site\n',
      'packages/core/a': '1',
      'packages/web/a': '1',
      'site/a': '1',
    },
    tags: ['core-v1.2.3', 'web-v0.4.0', 'site-v3.0.0'],
  },
]

let host: Hosted

beforeAll(async () => {
  host = await hosted(HISTORY)
})

afterAll(async () => {
  expect(host.github.violations).toEqual([])
  expect(host.github.requests.filter(({ unknown }) => unknown)).toEqual([])
  await host.end()
})

const told = (planned: PlannedPull, checkout = true) => previewOf(host, planned, { checkout, comment: true })

const DIFFERING: PlannedPull = {
  title: 'feat!: a new world',
  messages: ['wip', 'fix: keep the cursor'],
  files: [{ 'packages/core/a': '2' }, { 'packages/core/b': '1' }],
  settings: ALL_WAYS,
}

const holding = (text: string) => expect.stringContaining(text) as unknown

/** The words are read in preview/packages-markdown.test.ts. */
const ROWS = [
  ['core', 'core-v1.2.3', holding('squash'), '**core-v2.0.0**', holding('`feat!: a new world`')],
  ['', '', holding('rebase'), '**core-v1.2.4**', holding('`fix: keep the cursor`')],
  ['site', 'site-v3.0.0', holding(''), expect.not.stringContaining('**') as unknown, holding('')],
  ['web', 'web-v0.4.0', holding(''), '**web-v0.4.1**', holding('core-v2.0.0')],
]

describe('a row for each package, and for each way where they differ', () => {
  test.each<[string, Partial<PlannedPull>, boolean]>([
    ['on a shallow checkout of the merge that GitHub tries', {}, true],
    ['without a checkout', {}, false],
    ['on the target, for pull_request_target', { event: 'pull_request_target' }, true],
    ['on the target without a checkout', { event: 'pull_request_target' }, false],
  ])('%s', async (_, changes, checkout) => {
    host.github.comments.length = 0
    const { exitCode, errors, outputs, summary } = await told({ ...DIFFERING, ...changes }, checkout)
    expect([exitCode, errors]).toEqual([0, []])
    const rows = rowsIn(outputs['preview'])
    expect(rows).toHaveLength(ROWS.length)
    expect(rows).toEqual(expect.arrayContaining(ROWS))
    expect(outputs['preview']).toMatch(/^### .*core-v2\.0\.0.*web-v0\.4\.1\n/)
    expect(summary.startsWith(outputs['preview'] ?? '?')).toBe(true)
    // The commit by which GitHub tries the merge is nobody's.
    expect(summary).not.toContain('Merge ')
    const packages = JSON.parse(outputs['packages'] ?? '') as { tag: string }[]
    expect(packages.map(({ tag }) => tag)).toEqual(['core-v2.0.0', 'web-v0.4.1'])
    const [comment] = host.github.comments
    expect(comment?.body.startsWith(`${outputs['preview'] ?? '?'}\n\n`)).toBe(true)
    expect(comment?.body).toContain('<summary>Notes of core-v2.0.0</summary>')
  })
})

test('one column less where all ways agree', async () => {
  const { outputs } = await told({ ...DIFFERING, settings: SQUASH_ONLY, title: 'fix: a knob' })
  expect(rowsIn(outputs['preview'])[0]).toEqual(['core', 'core-v1.2.3', '**core-v1.2.4**', holding('`fix: a knob`')])
})

test('what the branch changes and takes back is no part of a squash', async () => {
  const { outputs } = await told({
    ...DIFFERING,
    files: [{ 'packages/core/a': '2', 'site/a': '2' }, { 'packages/core/a': '1' }],
  })
  expect(outputs['preview']).toMatch(/^### .*site-v4\.0\.0\n/)
})

test('a title that would not count is a warning', async () => {
  const { exitCode, warnings, outputs, summary } = await told({
    ...DIFFERING,
    title: 'Update things',
    settings: SQUASH_ONLY,
  })
  // Once: in the preview, and not among the warnings below it.
  expect(summary.split('> [!WARNING]')).toHaveLength(2)
  expect([exitCode, warnings]).toEqual([0, [expect.stringMatching(/^"Update things" /)]])
  expect(rowsIn(outputs['preview']).flat().join()).not.toContain('**')
  expect(outputs['preview']).toMatch(/^> \[!WARNING\]\n> .*Update things/m)
})
