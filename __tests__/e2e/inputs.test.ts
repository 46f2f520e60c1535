// Each input of the action, by the bundle in a dry run: what it changes, and that it is no more than asked.
import { dirname, join } from 'node:path'
import { mkdirSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from '@jest/globals'
import { runAction, runCli } from './bundle.ts'
import { git, makeRepository, removeFolder, type PlannedCommit } from './repository.ts'

const BASE: PlannedCommit = { message: 'chore: begin', tags: ['v1.2.3'] }

interface Row {
  readonly what: string
  readonly history: readonly PlannedCommit[]
  readonly inputs?: Readonly<Record<string, string>>
  readonly files?: Readonly<Record<string, string>>
  readonly expected: Readonly<Record<string, string>>
}

const ROWS: readonly Row[] = [
  {
    what: 'nothing given: as the commits say',
    history: [BASE, { message: 'feat: a' }],
    expected: { version: '1.3.0', bump: 'minor', released: 'true' },
  },
  {
    what: 'bump: patch',
    history: [BASE, { message: 'feat: a' }],
    inputs: { bump: 'patch' },
    expected: { version: '1.2.4', bump: 'patch' },
  },
  {
    what: 'bump: none',
    history: [BASE, { message: 'feat: a' }],
    inputs: { bump: 'none' },
    expected: { released: 'false', bump: 'none', version: '' },
  },
  {
    what: 'version',
    history: [BASE, { message: 'fix: a' }],
    inputs: { version: '3.0.0' },
    expected: { version: '3.0.0', bump: 'major' },
  },
  {
    what: 'version with a prerelease part',
    history: [BASE, { message: 'fix: a' }],
    inputs: { version: '2.0.0-rc.1' },
    expected: { version: '2.0.0-rc.1', prerelease: 'rc.1' },
  },
  {
    what: 'tag-prefix: a text',
    history: [{ message: 'feat: a', tags: ['w-1.0.0', 'v9.0.0'] }, { message: 'fix: b' }],
    inputs: { 'tag-prefix': 'w-' },
    expected: { tag: 'w-1.0.1', 'previous-tag': 'w-1.0.0' },
  },
  {
    what: 'tag-prefix: nothing',
    history: [{ message: 'feat: a', tags: ['1.0.0', 'v9.0.0'] }, { message: 'fix: b' }],
    inputs: { 'tag-prefix': '' },
    expected: { tag: '1.0.1' },
  },
  {
    what: 'tag-prefix: auto finds tags without one',
    history: [{ message: 'feat: a', tags: ['1.0.0'] }, { message: 'fix: b' }],
    expected: { tag: '1.0.1' },
  },
  {
    what: 'initial-version',
    history: [{ message: 'feat: a' }],
    inputs: { 'initial-version': '3.0.0' },
    expected: { version: '3.0.0', 'previous-tag': '' },
  },
  { what: 'the first release', history: [{ message: 'feat: a' }], expected: { version: '0.1.0', bump: 'minor' } },
  {
    what: 'major-on-zero',
    history: [{ message: 'chore: a', tags: ['v0.4.2'] }, { message: 'feat!: b' }],
    inputs: { 'major-on-zero': 'true' },
    expected: { version: '1.0.0', bump: 'major' },
  },
  {
    what: 'a break below 1.0.0',
    history: [{ message: 'chore: a', tags: ['v0.4.2'] }, { message: 'feat!: b' }],
    expected: { version: '0.5.0', bump: 'minor' },
  },
  {
    what: 'on-no-release: skip',
    history: [BASE, { message: 'docs: a' }],
    expected: { released: 'false', tag: '' },
  },
  {
    what: 'on-no-release: patch',
    history: [BASE, { message: 'docs: a' }],
    inputs: { 'on-no-release': 'patch' },
    expected: { version: '1.2.4', released: 'true' },
  },
  {
    what: 'command: plan',
    history: [BASE, { message: 'fix: a' }],
    inputs: { command: 'plan', 'dry-run': 'false' },
    expected: { released: 'true', 'release-id': '' },
  },
  {
    what: 'config: another file',
    history: [BASE, { message: 'docs: a' }],
    inputs: { config: 'release.yml' },
    files: { 'release.yml': 'types:\n  docs:\n    bump: minor\n' },
    expected: { version: '1.3.0' },
  },
  {
    what: 'an input outweighs the configuration',
    history: [BASE, { message: 'feat: a' }],
    inputs: { bump: 'major' },
    files: { '.github/version-checkpoint.yml': 'bump: patch\n' },
    expected: { version: '2.0.0' },
  },
  {
    what: 'an empty input is what the configuration says',
    history: [BASE, { message: 'feat: a' }],
    files: { '.github/version-checkpoint.yml': 'bump: patch\n' },
    expected: { version: '1.2.4' },
  },
  {
    what: 'the head at a version',
    history: [{ message: 'feat: a', tags: ['v1.2.3'] }],
    inputs: { bump: 'major', 'on-no-release': 'patch' },
    expected: { released: 'false', version: '1.2.3', tag: 'v1.2.3', bump: 'none' },
  },
]

const made: string[] = []

afterAll(() => {
  for (const directory of made) removeFolder(dirname(directory))
})

function repositoryWith({ history, files = {} }: Pick<Row, 'history' | 'files'>): string {
  const directory = makeRepository(history)
  made.push(directory)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), text)
  }
  return directory
}

describe('inputs', () => {
  test.each(ROWS)('$what', async ({ history, inputs = {}, files, expected }) => {
    const directory = repositoryWith(files === undefined ? { history } : { history, files })
    const { errors, outputs } = await runAction({ directory, inputs: { 'dry-run': 'true', ...inputs } })
    expect(errors).toEqual([])
    expect(outputs).toMatchObject(expected)
  })

  test('sha: the commit to release', async () => {
    const directory = repositoryWith({ history: [BASE, { message: 'fix: in' }, { message: 'feat: out' }] })
    const sha = git(directory, 'rev-parse', 'HEAD~1')
    const { outputs } = await runAction({ directory, inputs: { 'dry-run': 'true', sha } })
    expect(outputs).toMatchObject({ version: '1.2.4', sha })
    expect(outputs['notes']).not.toContain('out')
  })

  test('working-directory: where the repository is', async () => {
    const directory = repositoryWith({ history: [BASE, { message: 'fix: a' }] })
    const inputs = { 'dry-run': 'true', 'working-directory': 'widget' }
    const { outputs } = await runAction({ directory, inputs, environment: { GITHUB_WORKSPACE: dirname(directory) } })
    expect(outputs['version']).toBe('1.2.4')
  })

  test('template, tag-message, release-name: the words of the team', async () => {
    const directory = repositoryWith({
      history: [BASE, { message: 'feat(api): paging (#7)' }],
      files: {
        'notes.md':
          '{{ project }} {{ version }}{% for s in sections %}\n{{ s.title }}:{% for c in s.changes %} {{ c.scope }}/{{ c.description }}{% endfor %}{% endfor %}',
      },
    })
    const inputs = { 'dry-run': 'true', template: 'notes.md', 'release-name': 'Widget, {{ tag }}' }
    const { outputs } = await runAction({ directory, inputs })
    expect(outputs['notes']).toBe('widget 1.3.0\nFeatures: api/paging\n')
  })

  test('a workflow_run that was no push of this repository only plans, and says so', async () => {
    const directory = repositoryWith({ history: [BASE, { message: 'fix: a' }] })
    const head_sha = git(directory, 'rev-parse', 'HEAD')
    const payload = {
      workflow_run: { event: 'pull_request', head_sha, head_repository: { full_name: 'stranger/widget' } },
    }
    const { exitCode, outputs, warnings } = await runAction({
      directory,
      token: '',
      event: { name: 'workflow_run', payload },
    })
    expect({ exitCode, released: outputs['released'], id: outputs['release-id'] }).toEqual({
      exitCode: 0,
      released: 'true',
      id: '',
    })
    expect(warnings[0]).toMatch(/stranger\/widget.*acme\/widget/)
  })

  test('a pushed tag that is no version makes no release', async () => {
    const directory = repositoryWith({ history: [BASE, { message: 'fix: a' }] })
    const environment = { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'nightly', GITHUB_REF: 'refs/tags/nightly' }
    const { exitCode, outputs } = await runAction({ directory, environment })
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ released: 'false', reason: expect.stringContaining('nightly') })
  })
})

describe('the tag message', () => {
  test.each<[string, readonly PlannedCommit[], Readonly<Record<string, string>>, string]>([
    [
      '🐛 widget v1.2.4: Keep the cursor',
      [BASE, { message: 'fix: keep the cursor' }],
      {},
      'a patch is called by its one fix',
    ],
    [
      '🐛 widget v1.2.4: Bug fixes and minor improvements',
      [BASE, { message: 'fix: a' }, { message: 'fix: b' }],
      {},
      'many fixes have no headline',
    ],
    [
      '🚀 widget v1.3.0: Find by label',
      [BASE, { message: 'fix: a' }, { message: 'feat: find by label' }],
      {},
      'a minor by its feature',
    ],
    [
      '🎉 widget v1.0.0: Production ready release',
      [{ message: 'chore: a', tags: ['v0.9.0'] }, { message: 'fix: b' }],
      { bump: 'major' },
      'the first stable version',
    ],
    [
      'Widget 1.2.4!',
      [BASE, { message: 'fix: a' }],
      { 'tag-message': 'Widget {{ version }}!' },
      'a template of the team',
    ],
  ])('%s', async (subject, history, inputs) => {
    const directory = repositoryWith({ history })
    const flags = Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, value])
    await runCli(directory, 'release', ...flags)
    const [tag = ''] = git(directory, 'tag', '--points-at', 'HEAD').split('\n')
    expect(git(directory, 'tag', '--list', '--format=%(contents:subject)', tag)).toBe(subject)
    expect(git(directory, 'tag', '--list', '--format=%(contents)', tag)).toMatch(
      /\nReleased from [0-9a-f]{7}\. \d changes? since v[\d.]+\.$/,
    )
  })
})
