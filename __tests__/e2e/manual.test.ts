// The button: which branch it releases from. A script of the shell stands for yq, which runners of GitHub have.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { ROOT } from './bundle.ts'
import { GIT_ENVIRONMENT, git } from './repository.ts'
import { hosted, type Hosted, type Start, type Workflow } from './workflow.ts'

const { jobs, ...manual } = parse(readFileSync(join(ROOT, '.github/workflows/manual.yml'), 'utf8')) as Workflow
/** Its first job, which the release needs. What comes after it is played by npm run engine. */
const GUARD: Workflow = { ...manual, jobs: { branch: jobs['branch'] ?? {} } }

let host: Hosted

/** The keys of `channels`, as `yq -r '(.channels // {}) | keys | .[]'` prints them, over a file of one level. */
const YQ = `#!/bin/bash
[ "$1 $2" = "-r (.channels // {}) | keys | .[]" ] || exit 2
sed -nE "s/^  '?([^':]+)'?: .*/\\\\1/p" "$3"
`

const CHANNELS = `channels:
  next: beta
  'release/*': rc
  'team/**': stable
  '1.x': maintenance
  'a+b': alpha
`

beforeEach(async () => {
  host = await hosted([
    { message: 'feat: begin', tags: ['v1.4.2'], files: { '.github/version-checkpoint.yml': CHANNELS } },
    { message: 'feat: find by label' },
  ])
  mkdirSync(join(host.folder, 'programs'))
  writeFileSync(join(host.folder, 'programs/yq'), YQ, { mode: 0o755 })
})

afterEach(async () => {
  await host.end()
})

function pressed(ref: string, inputs: Record<string, string> = {}) {
  const [, type = '', name = ''] = /^refs\/(heads|tags)\/(.*)$/.exec(ref) ?? []
  if (type === 'heads' && name !== 'main') git(host.remote, 'branch', name, 'main')
  const environment = { GITHUB_REF: ref, GITHUB_REF_NAME: name, GITHUB_REF_TYPE: type === 'tags' ? 'tag' : 'branch' }
  const started: Start = { event: { name: 'workflow_dispatch' }, inputs, environment }
  const PATH = `${join(host.folder, 'programs')}:${GIT_ENVIRONMENT['PATH'] ?? ''}`
  return host.run(GUARD, { ...started, path: PATH })
}

describe('a release by hand', () => {
  test.each([
    ['refs/heads/main', 'the default branch'],
    ['refs/heads/next', 'a branch by its name'],
    ['refs/heads/release/2', '* is any text'],
    ['refs/heads/team/ours/deep', '** passes over slashes'],
    ['refs/heads/1.x', 'a dot is a dot'],
    ['refs/heads/a+b', 'a plus is a plus'],
  ])('%s may release: %s', async (ref) => {
    const { failures, jobs: done } = await pressed(ref)
    expect(failures).toEqual([])
    expect(Object.keys(done)).toEqual(['branch'])
  })

  test.each([
    ['refs/heads/feature', 'named nowhere'],
    ['refs/heads/nextcloud', 'a name only begins like one'],
    ['refs/heads/release/2/fix', '* does not pass over a slash'],
    ['refs/heads/12x', 'a dot is not any character'],
    ['refs/heads/aab', 'a plus does not repeat'],
    ['refs/tags/next', 'a tag is no branch'],
  ])('%s stops, and says so: %s', async (ref) => {
    const { failures, jobs: done } = await pressed(ref)
    expect(done).toEqual({})
    expect(failures).toEqual([expect.stringContaining(`::error::Nothing was released: ${ref} is neither`)])
  })

  test('a look is allowed on any branch', async () => {
    const { failures } = await pressed('refs/heads/feature', { 'dry-run': 'true' })
    expect(failures).toEqual([])
  })

  test('a release needs the branch to be one', () => {
    expect(jobs['release']?.needs).toBe('branch')
  })
})
