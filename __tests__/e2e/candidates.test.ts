// A line of versions with candidates, and a back-port meanwhile: the same walk on both forges, by the bundles.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { further } from '../extent.ts'
import { runCli } from './bundle.ts'
import { onGitHub, type OnGitHub } from './on-github.ts'
import { git, makeRepository, refsOf, removeFolder, type PlannedCommit } from './repository.ts'

const CONFIGURATION = 'draft: false\nchannels:\n  next: rc\n  1.x: maintenance\n'

const HISTORY: readonly PlannedCommit[] = [
  { message: 'feat: begin', tags: ['v1.2.2'] },
  { message: 'fix: mend', files: { '.github/version-checkpoint.yml': CONFIGURATION } },
]

interface Ended {
  readonly exitCode: number | null
  readonly tag: string
  readonly previous: string
  readonly failure: string
}

/** One of the two forges, with what a person can see there. */
interface World {
  readonly directory: string
  readonly run: (branch: string) => Promise<Ended>
  readonly state: () => string
  readonly latest: () => Promise<string>
  readonly notes: (tag: string) => string
  readonly isPrerelease: (tag: string) => boolean
  readonly end: () => Promise<void>
}

let world: World

afterEach(async () => {
  await world.end()
})

async function worldOnGitHub(): Promise<World> {
  const there: OnGitHub = await onGitHub(HISTORY)
  const { directory, github, remote, state } = there
  const releaseOf = (tag: string) => github.releases.find(({ tag_name: name }) => name === tag)
  return {
    directory,
    state,
    async run(branch) {
      git(directory, 'push', '--quiet', 'origin', `HEAD:refs/heads/${branch}`)
      const environment = { GITHUB_REF: `refs/heads/${branch}`, GITHUB_REF_NAME: branch }
      const { exitCode, outputs, errors } = await there.run({ environment })
      git(directory, 'fetch', '--quiet', '--tags', remote)
      const { tag = '', 'previous-tag': previous = '' } = outputs
      return { exitCode, tag, previous, failure: errors.join('\n') }
    },
    async latest() {
      const address = `${github.url}/repos/acme/widget/releases/latest`
      const answer = await fetch(address, { headers: { authorization: 'token token-rw' } })
      return ((await answer.json()) as { tag_name: string }).tag_name
    },
    notes: (tag) => releaseOf(tag)?.body ?? '',
    isPrerelease: (tag) => releaseOf(tag)?.prerelease === true && !releaseOf(tag)?.draft,
    async end() {
      expect(github.violations).toEqual([])
      await there.end()
    },
  }
}

function worldInTheRepository(): World {
  const directory = makeRepository(HISTORY)
  const folder = join(directory, '.git/version-checkpoint/releases')
  const file = (tag: string) => readFileSync(join(folder, `${tag}.md`), 'utf8')
  return {
    directory,
    async run() {
      const { exitCode, stdout, stderr } = await runCli(directory, 'release', '--json')
      const answer = stdout === '' ? {} : (JSON.parse(stdout) as Record<string, string>)
      return { exitCode, tag: answer['tag'] ?? '', previous: answer['previous-tag'] ?? '', failure: stderr }
    },
    state: () =>
      refsOf(directory) +
      readdirSync(folder)
        .map((name) => readFileSync(join(folder, name), 'utf8'))
        .join(''),
    latest: () => Promise.resolve(''),
    notes: file,
    isPrerelease: (tag) => file(tag).includes('\nprerelease: true\n') && file(tag).includes('\ndraft: false\n'),
    end: () => {
      removeFolder(dirname(directory))
      return Promise.resolve()
    },
  }
}

/** Commits on this branch, which grows from `from` where it is new. */
function commitOn(branch: string, message: string, from = 'HEAD'): void {
  const { directory } = world
  const isKnown = git(directory, 'branch', '--list', branch) !== ''
  git(directory, 'checkout', '--quiet', ...(isKnown ? [branch] : ['-b', branch, from]))
  git(directory, 'commit', '--quiet', '--allow-empty', '--message', message)
}

/** Runs twice: the second run must find nothing to do, and changes nothing. */
async function released(branch: string): Promise<string> {
  const { exitCode, tag, previous, failure } = await world.run(branch)
  expect({ exitCode, failure }).toEqual({ exitCode: 0, failure: '' })
  const before = world.state()
  expect(await world.run(branch)).toMatchObject({ exitCode: 0, tag, failure: '' })
  expect(world.state()).toBe(before)
  return `${previous} → ${tag}`
}

type Where = readonly [string, () => Promise<typeof world>, readonly string[]]

describe.each<Where>([
  ['GitHub', worldOnGitHub, ['v1.2.3', 'v2.0.0']],
  ...further<Where>([['the repository itself', () => Promise.resolve(worldInTheRepository()), ['', '']]]),
])('candidates, a back-port and a promotion on %s', (_, open, [first = '', last = '']) => {
  test('each version in its turn, "Latest" right at each step, the notes of the whole range at the end', async () => {
    world = await open()
    const { latest, notes, isPrerelease, directory } = world
    expect([await released('main'), await latest()]).toEqual(['v1.2.2 → v1.2.3', first])

    commitOn('next', 'feat: find by label')
    expect([await released('next'), await latest()]).toEqual(['v1.2.3 → v1.3.0-rc.1', first])
    commitOn('next', 'fix: keep the cursor')
    expect([await released('next'), await latest()]).toEqual(['v1.3.0-rc.1 → v1.3.0-rc.2', first])
    expect(notes('v1.3.0-rc.2')).toContain('keep the cursor')
    expect(notes('v1.3.0-rc.2')).not.toContain('find by label')

    commitOn('1.x', 'fix: leave no file behind', 'v1.2.3')
    expect([await released('1.x'), await latest()]).toEqual(['v1.2.3 → v1.2.4', first])

    commitOn('next', 'feat!: labels are kept apart')
    expect([await released('next'), await latest()]).toEqual(['v1.3.0-rc.2 → v2.0.0-rc.1', first])
    expect(['v1.3.0-rc.1', 'v1.3.0-rc.2', 'v2.0.0-rc.1', 'v1.2.4'].map(isPrerelease)).toEqual([true, true, true, false])

    git(directory, 'checkout', '--quiet', 'main')
    git(directory, 'merge', '--quiet', '--ff-only', 'next')
    expect([await released('main'), await latest()]).toEqual(['v1.2.3 → v2.0.0', last])
    for (const text of ['find by label', 'keep the cursor', 'labels are kept apart'])
      expect(notes('v2.0.0')).toContain(text)
    expect(notes('v2.0.0')).toMatch(/v1\.3\.0-rc\.1.*v1\.3\.0-rc\.2.*v2\.0\.0-rc\.1/)
    expect(notes('v2.0.0')).not.toContain('leave no file behind')

    commitOn('1.x', 'fix: and no folder')
    expect([await released('1.x'), await latest()]).toEqual(['v1.2.4 → v1.2.5', last])
    const before = world.state()
    commitOn('1.x', 'feat!: drop labels')
    const refused = await world.run('1.x')
    expect(refused.exitCode).toBe(1)
    expect(refused.failure).toMatch(/VC231: .*2\.0\.0 .*1\.x.*"feat!: drop labels"/)
    expect(git(directory, 'tag', '--list', 'v2.*')).toBe('v2.0.0\nv2.0.0-rc.1')
    expect(before).toContain('v1.2.5')
  })
})

test('a detached head without a name: the channels name nothing, and that is said', async () => {
  world = worldInTheRepository()
  const { directory } = world
  git(directory, 'checkout', '--quiet', '--detach')
  const { stdout } = await runCli(directory, 'plan')
  expect(stdout).toContain('v1.2.2 → v1.2.3')
  expect(stdout).toMatch(/^ +warn .*"channels"/m)
})
