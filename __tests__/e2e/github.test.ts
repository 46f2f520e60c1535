import { afterEach, describe, expect, test } from '@jest/globals'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { readBody } from '../../src/record/region.ts'
import { OUTPUT_NAMES } from '../../src/report/outputs.ts'
import { further } from '../extent.ts'
import type { ActionRun } from './bundle.ts'
import { onGitHub, type OnGitHub } from './on-github.ts'
import { git, refsOf, type PlannedCommit } from './repository.ts'

const HISTORY: readonly PlannedCommit[] = [
  { message: 'feat: begin', tags: ['v1.4.2'] },
  { message: 'fix: keep the cursor (#215)' },
  { message: 'docs: describe labels (#214)' },
  { message: 'feat(search): find by label (#212)' },
  { message: 'Update readme' },
]

/** The notes in a release, without the comments around them. */
function notesIn(body: string | null | undefined): string {
  const read = readBody(body ?? '')
  if (read.kind !== 'managed') throw new Error(`no notes of ours in ${body ?? 'no body'}`)
  return `${read.text}\n`
}

let world: OnGitHub

async function open(history = HISTORY, settings: Parameters<typeof onGitHub>[1] = {}): Promise<OnGitHub> {
  world = await onGitHub(history, settings)
  return world
}

afterEach(async () => {
  await world.end()
  expect(world.github.violations).toEqual([])
})

describe('the bundled action on GitHub', () => {
  test('makes an annotated tag on the head and one draft for it, in six requests', async () => {
    const { start, github, remote, head } = await open()
    const { exitCode, errors } = await start()
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: [] })

    expect(git(remote, 'cat-file', '-t', 'v1.5.0')).toBe('tag')
    expect(git(remote, 'rev-parse', 'v1.5.0^{commit}')).toBe(head)
    const tag = git(remote, 'cat-file', '-p', 'v1.5.0')
    expect(tag).toMatch(/^tagger github-actions\[bot\] <41898282\+github-actions\[bot\]@users\.noreply\.github\.com> /m)
    expect(tag).toContain('🚀 widget v1.5.0: Find by label\n\n- Find by label (#212)\n- Keep the cursor (#215)\n')
    expect(tag).toContain(`Released from ${head.slice(0, 7)}. 2 changes since v1.4.2, and 1 that asks for no release.`)

    expect(github.releases).toHaveLength(1)
    expect(github.releases[0]).toMatchObject({
      tag_name: 'v1.5.0',
      name: 'widget v1.5.0',
      draft: true,
      prerelease: false,
    })
    expect(github.requests.map(({ method, path }) => `${method} ${path.split('?')[0] ?? ''}`)).toEqual([
      'GET /repos/acme/widget/git/ref/tags%2Fv1.5.0',
      'POST /graphql',
      'POST /graphql',
      'POST /repos/acme/widget/git/tags',
      'POST /repos/acme/widget/git/refs',
      'POST /repos/acme/widget/releases',
      'POST /graphql',
    ])
  })

  test('writes the notes of the strategy, with the sections that have something in them', async () => {
    const { run, github, head } = await open()
    await run()
    const body = notesIn(github.releases[0]?.body)
    const headings = body.split('\n').filter((line) => line.startsWith('#'))
    expect(headings).toEqual([
      '# widget v1.5.0 Release',
      "## 🎉 What's New",
      '## 🚀 Features',
      '## 🐛 Bug Fixes',
      '## 📚 Documentation',
    ])
    expect(body).toContain('**1 feature, 1 fix** by 1 person since v1.4.2.')
    expect(body).toContain('- **search:** find by label ([#212](https://github.com/acme/widget/pull/212)) — Mara')
    expect(body).toContain(
      '**Full changelog:** [v1.4.2…v1.5.0](https://github.com/acme/widget/compare/v1.4.2...v1.5.0)',
    )
    expect(body).not.toContain(head.slice(0, 7))
  })

  test('calls authors by their accounts, where GitHub knows them; a dry run asks nobody', async () => {
    const { run, github } = await open(HISTORY, { accounts: { 'mara@example.org': 'mara' } })
    const planned = await run({ inputs: { 'dry-run': 'true' } })
    expect(planned.outputs['notes']).toContain('— Mara\n')
    expect(github.requests).toEqual([])
    await run()
    expect(github.releases[0]?.body).toContain(
      '- keep the cursor ([#215](https://github.com/acme/widget/pull/215)) — @mara\n',
    )
  })

  test('names do where GitHub does not tell', async () => {
    const { run, github } = await open()
    const fault = github.fault({ kind: 'status', status: 503, path: /graphql/ })
    const { exitCode } = await run()
    expect(exitCode).toBe(0)
    expect(fault.hits).toBeGreaterThan(0)
    expect(github.releases[0]?.body).toContain(' — Mara\n')
  })

  test('sets every output', async () => {
    const { run, github, head } = await open()
    const { outputs } = await run()
    const [release] = github.releases
    expect(Object.keys(outputs).sort()).toEqual([...OUTPUT_NAMES].sort())
    expect(outputs).toMatchObject({
      released: 'true',
      version: '1.5.0',
      tag: 'v1.5.0',
      'previous-version': '1.4.2',
      'previous-tag': 'v1.4.2',
      bump: 'minor',
      sha: head,
      major: '1',
      minor: '5',
      patch: '0',
      prerelease: '',
      'release-id': String(release?.id),
      notes: notesIn(release?.body),
      reason: expect.stringMatching(/^v1\.5\.0 .*\(minor: /),
    })
    expect(outputs['release-url']).toMatch(/^https:\/\/github\.com\/acme\/widget\/releases\//)
    expect(outputs['upload-url']).toMatch(/^http[^{]*\/releases\/\d+\/assets$/)
    expect(JSON.parse(outputs['plan'] ?? '')).toMatchObject({ schema: 1, version: '1.5.0', base: { tag: 'v1.4.2' } })
  })

  test('keeps the notes in a file for later steps', async () => {
    const { run } = await open()
    const { outputs } = await run()
    expect(readFileSync(outputs['notes-file'] ?? '', 'utf8')).toBe(outputs['notes'])
  })

  test('a second run changes nothing and says so', async () => {
    const { run, github, state } = await open()
    await run()
    const before = state()
    github.forget()
    const second = await run()
    expect(second.exitCode).toBe(0)
    expect(second.outputs).toMatchObject({ released: 'false', version: '1.5.0', tag: 'v1.5.0', bump: 'none' })
    expect(second.outputs['release-id']).toBe(String(github.releases[0]?.id))
    expect(second.outputs['reason']).toMatch(/v1\.5\.0 .*[0-9a-f]{7}/)
    expect(github.writes()).toEqual([])
    expect(state()).toBe(before)
  })

  test('a second run on a checkout that has fetched the tag changes nothing either', async () => {
    const { run, github, directory, state } = await open()
    await run()
    git(directory, 'fetch', '--quiet', '--tags', 'origin')
    const before = state()
    github.forget()
    expect((await run()).outputs).toMatchObject({ released: 'false', version: '1.5.0', 'previous-tag': 'v1.4.2' })
    expect(github.writes()).toEqual([])
    expect(state()).toBe(before)
  })

  test('a rerun after the draft was cut off makes just the draft', async () => {
    const { run, github, directory } = await open()
    github.fault({ kind: 'status', status: 502, method: 'POST', path: '/releases', times: Infinity })
    const first = await run()
    expect(first.exitCode).toBe(1)
    expect(first.errors).toHaveLength(1)
    expect(first.errors[0]).toMatch(/^VC407: .*502 .*v1\.5\.0/)
    expect(github.releases).toEqual([])
    git(directory, 'fetch', '--quiet', '--tags', 'origin')
    github.forget()
    const second = await run()
    expect(second.outputs).toMatchObject({
      released: 'true',
      version: '1.5.0',
      bump: 'minor',
      'previous-tag': 'v1.4.2',
    })
    expect(github.writes().map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /repos/acme/widget/releases'])
    expect(github.releases[0]?.body).toContain('find by label')
  })

  test('a dry run makes no request and writes nothing', async () => {
    const { run, github, directory, state } = await open()
    const before = state() + refsOf(directory)
    const { exitCode, outputs } = await run({ inputs: { 'dry-run': 'true' }, token: '' })
    expect({ exitCode, released: outputs['released'], version: outputs['version'] }).toEqual({
      exitCode: 0,
      released: 'true',
      version: '1.5.0',
    })
    expect(outputs['release-id']).toBe('')
    expect(github.requests).toEqual([])
    expect(state() + refsOf(directory)).toBe(before)
  })

  test('draft: false publishes, with Latest where no higher version is published', async () => {
    const { run, github } = await open()
    const { exitCode, outputs } = await run({ inputs: { draft: 'false' } })
    expect(exitCode).toBe(0)
    expect(outputs['released']).toBe('true')
    expect(github.releases[0]).toMatchObject({ draft: false, tag_name: 'v1.5.0' })
    expect(github.writes().at(-1)?.body).toMatchObject({ draft: false, tag_name: 'v1.5.0', make_latest: 'true' })
    expect(github.requests.length).toBeLessThanOrEqual(8)
  })

  test('a back-port does not take Latest', async () => {
    const { run, github } = await open([
      { message: 'feat: begin', tags: ['v1.0.0'] },
      { message: 'feat!: begin again', branch: 'next', tags: ['v2.0.0'] },
      { message: 'fix: back-ported' },
    ])
    await github.asOwner('POST', '/releases', { tag_name: 'v2.0.0' })
    await run({ inputs: { draft: 'false' } })
    expect(github.writes().at(-1)?.body).toMatchObject({ tag_name: 'v1.0.1', make_latest: 'false' })
  })

  test('a tag on another commit is never moved: the run fails and names it', async () => {
    const { run, github, remote } = await open([
      { message: 'feat: begin', tags: ['v1.0.0'] },
      { message: 'fix: elsewhere', branch: 'other' },
      { message: 'fix: here' },
    ])
    git(remote, 'tag', '-a', '-m', 'by hand', 'v1.0.1', 'other')
    const elsewhere = git(remote, 'rev-parse', '--short=7', 'other')
    const { exitCode, errors } = await run()
    expect(exitCode).toBe(1)
    expect(errors[0]).toMatch(/^VC204: .*v1\.0\.1/)
    expect(errors[0]).toContain(elsewhere)
    expect(github.writes()).toEqual([])
  })

  test('a job summary tells the decision with the table of commits', async () => {
    const { run } = await open()
    const { summary } = await run()
    expect(summary).toContain('### v1.4.2 → v1.5.0 · minor · draft')
    expect(summary).toMatch(
      /1\. \[tag `v1\.5\.0`\]\(https:\/\/github\.com\/acme\/widget\/tree\/v1\.5\.0\): created\n2\. \[draft\]\(https:\/\/github\.com\/[^)]*\): created/,
    )
    expect(summary).toMatch(
      /\| \*\*minor\*\* \| feat\(search\): find by label \[`[0-9a-f]{7}`\]\([^)]*\) \[#212\]\([^)]*\) \| made it minor \|/,
    )
    expect(summary).toMatch(/\| skipped \| Update readme \[/)
    expect(summary).toContain('<details><summary>Notes</summary>')
  })

  test('the token is masked, and stands nowhere else', async () => {
    const { run, directory } = await open()
    const { stdout, stderr, outputs, summary } = await run()
    expect(stdout.split('\n')[0]).toBe('::add-mask::token-rw')
    const everything = [
      stdout.split('\n').slice(1).join('\n'),
      stderr,
      JSON.stringify(outputs),
      summary,
      git(directory, 'config', '--list'),
    ]
    expect(everything.join('\n')).not.toContain('token-rw')
  })

  test('in a whole clone git never sees the token, neither in its arguments nor in its environment', async () => {
    const { run, directory } = await open()
    const spy = join(dirname(directory), 'spy')
    const log = join(spy, 'log')
    mkdirSync(spy)
    const path = process.env['PATH'] ?? ''
    writeFileSync(
      join(spy, 'git'),
      `#!/bin/sh\n{ printf '%s\\n' "$@"; env; } >>'${log}'\nPATH='${path}' exec git "$@"\n`,
      { mode: 0o755 },
    )
    const environment = { PATH: `${spy}${delimiter}${path}`, GITHUB_TOKEN: 'token-rw', GH_TOKEN: 'token-rw' }
    expect(await run({ environment })).toMatchObject({ exitCode: 0 })
    expect(readFileSync(log, 'utf8')).toContain('show-ref')
    expect(readFileSync(log, 'utf8')).not.toContain('token-rw')
  })

  test.each<[NonNullable<ActionRun['event']>, Record<string, string>, string, string]>([
    [{ name: 'release' }, {}, 'false', 'a release makes no further release'],
    [{ name: 'push' }, { GITHUB_REF_TYPE: 'tag' }, 'false', 'neither does a pushed tag'],
    [{ name: 'pull_request' }, {}, 'true', 'a pull request only plans'],
    [{ name: 'pull_request_target' }, {}, 'true', 'and so does its dangerous sister, whose token can write'],
    [
      {
        name: 'workflow_run',
        payload: {
          workflow_run: { event: 'pull_request', head_sha: 'HEAD', head_repository: { full_name: 'a/fork' } },
        },
      },
      {},
      'true',
      'a pipeline that a fork started',
    ],
  ])('the event %j writes nothing', async (event, environment, released) => {
    const { run, github, state } = await open()
    const before = state()
    const { exitCode, outputs } = await run({ event, environment })
    expect({ exitCode, released: outputs['released'] }).toEqual({ exitCode: 0, released })
    expect(github.requests).toEqual([])
    expect(state()).toBe(before)
  })

  test.each<[NonNullable<ActionRun['event']>, string]>([
    [{ name: 'workflow_dispatch' }, 'a person'],
    ...further<[NonNullable<ActionRun['event']>, string]>([
      [{ name: 'schedule' }, 'the clock'],
      [{ name: 'repository_dispatch' }, 'another system'],
    ]),
  ])('the event %j releases: %s asked for it', async (event) => {
    const { run } = await open()
    expect((await run({ event })).outputs).toMatchObject({ released: 'true', version: '1.5.0' })
  })

  test('after a green pipeline that a push started, its commit is released', async () => {
    const { run, directory, remote } = await open()
    const head_sha = git(directory, 'rev-parse', 'HEAD~1')
    const payload = {
      action: 'completed',
      repository: { default_branch: 'main' },
      workflow_run: {
        event: 'push',
        conclusion: 'success',
        head_sha,
        head_branch: 'main',
        head_repository: { full_name: 'acme/widget' },
      },
    }
    const { outputs } = await run({ event: { name: 'workflow_run', payload } })
    expect(outputs).toMatchObject({ released: 'true', sha: head_sha })
    expect(git(remote, 'rev-parse', 'v1.5.0^{commit}')).toBe(head_sha)
  })
})
