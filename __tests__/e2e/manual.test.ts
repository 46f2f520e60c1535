// The button: which branch it releases from. Scripts of the shell stand for yq, which runners of GitHub have, and for what
// packs our files.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { further } from '../extent.ts'
import { written } from './ending.ts'
import { GIT_ENVIRONMENT, git } from './repository.ts'
import { attachedTo } from './scenes.ts'
import { hosted, ownWorkflow, type Hosted, type Start } from './workflow.ts'

const MANUAL = ownWorkflow('.github/workflows/manual.yml')

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
assets: release/*.tgz
`

const PACK = 'echo "$1" > "$2/widget-$1.tgz"\n'

beforeEach(async () => {
  host = await hosted([
    {
      message: 'feat: begin',
      tags: ['v1.4.2'],
      files: { '.github/version-checkpoint.yml': CHANNELS, 'scripts/pack.sh': PACK },
    },
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
  return host.run(MANUAL, { ...started, path: PATH })
}

describe('a release by hand', () => {
  test.each<[string, string, string]>([
    ['refs/heads/main', '1.5.0', 'the default branch'],
    ['refs/heads/release/2', '1.5.0-rc.1', '* is any text'],
    ...further<[string, string, string]>([
      ['refs/heads/a+b', '1.5.0-alpha.1', 'a plus is a plus'],
      ['refs/heads/next', '1.5.0-beta.1', 'a branch by its name'],
      ['refs/heads/team/ours/deep', '1.5.0', '** passes over slashes'],
      ['refs/heads/1.x', '1.5.0', 'a dot is a dot'],
    ]),
  ])('%s makes %s: %s', async (ref, version) => {
    const { failures, steps } = await pressed(ref)
    expect(failures).toEqual([])
    expect(steps.at(-1)?.outputs).toMatchObject({ released: 'true', version })
    expect(written(host, `v${version}`)).toBe(`v${version} drafted`)
    expect(attachedTo(host)).toEqual(['SHA256SUMS', `widget-${version}.tgz`])
  })

  test.each([
    ['refs/heads/feature', 'named nowhere'],
    ['refs/heads/nextcloud', 'a name only begins like one'],
    ['refs/heads/release/2/fix', '* does not pass over a slash'],
    ['refs/heads/12x', 'a dot is not any character'],
    ['refs/heads/aab', 'a plus does not repeat'],
    ['refs/tags/next', 'a tag is no branch'],
  ])('%s stops, and says so: %s', async (ref) => {
    const { failures, steps } = await pressed(ref)
    expect(steps).toEqual([])
    expect(failures).toEqual([expect.stringContaining(`::error::Nothing was released: ${ref} is neither`)])
    expect(host.github.requests).toEqual([])
  })

  test('a look is allowed on any branch', async () => {
    const { failures, steps } = await pressed('refs/heads/feature', { 'dry-run': 'true' })
    expect(failures).toEqual([])
    expect(steps.map(({ outputs }) => outputs)).toMatchObject([{ released: 'true', tag: 'v1.5.0', 'release-id': '' }])
    expect(host.github.writes()).toEqual([])
  })
})
