// Every bad input of the contract: one clear message with its code, and nothing written.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { runAction, runCli, type ActionRun } from './bundle.ts'
import { onGitHub, type OnGitHub } from './on-github.ts'
import { git, makeRepository, refsOf, removeFolder, temporaryFolder } from './repository.ts'

interface Row {
  readonly what: string
  readonly run?: Omit<ActionRun, 'directory'>
  readonly files?: Readonly<Record<string, string>>
  readonly before?: (world: OnGitHub) => void
  /** The whole message must hold each of these. */
  readonly says: readonly (string | RegExp)[]
}

const ROWS: readonly Row[] = [
  {
    what: 'an unknown bump',
    run: { inputs: { bump: 'mayor' } },
    says: [
      /^VC101: input bump: "mayor" is not one of auto, none, patch, minor, major or prerelease\./,
      'Did you mean major?',
    ],
  },
  {
    what: 'a malformed version',
    run: { inputs: { version: '2.0' } },
    says: [/^VC102: input version: "2\.0" is not a version\./, 'major.minor.patch'],
  },
  {
    what: 'a version with a prefix',
    run: { inputs: { version: 'v2.0.0' } },
    says: [/^VC102: input version: "v2\.0\.0"/, 'Write "2.0.0": the prefix "v" belongs to tag-prefix.'],
  },
  {
    what: 'a version that is too low',
    run: { inputs: { version: '1.4.2' } },
    says: [/^VC103: version: 1\.4\.2 is not greater than 1\.4\.2/, 'version above 1.4.2'],
  },
  {
    what: 'a version together with a bump',
    run: { inputs: { version: '2.0.0', bump: 'major' } },
    says: [/^VC105: input version: "2\.0\.0" and input bump: "major" are both set\./, 'Set only one of them.'],
  },
  {
    what: 'an input of another command',
    run: { inputs: { tag: 'v1.4.2' } },
    says: [/^VC115: input tag: "v1\.4\.2" .*release/, 'command: publish or rollback'],
  },
  {
    what: 'a rollback of nothing in particular',
    run: { inputs: { command: 'rollback' } },
    says: [/^VC116: rollback needs a version\./],
  },
  {
    what: 'a confirmation of another tag',
    run: { inputs: { command: 'rollback', tag: 'v1.4.2', confirm: 'v1.4.1' } },
    says: [/^VC117: input confirm: "v1\.4\.1" is not the tag "v1\.4\.2"\./],
  },
  {
    what: 'a head that is not a commit',
    run: { inputs: { sha: 'deadbeefdeadbeefdeadbeefdeadbeefdeadbeef' } },
    says: [/^VC203: sha: "deadbeefdeadbeefdeadbeefdeadbeefdeadbeef" is not a commit/],
  },
  {
    what: 'a sha that would be an option of git',
    run: { inputs: { sha: '--all' } },
    says: [/^VC203: sha: "--all" is not a commit/],
  },
  {
    what: 'a tag that cannot be read',
    before: ({ directory }) => {
      writeFileSync(join(directory, '.git/refs/tags/v9.9.9'), 'garbage\n')
    },
    says: [/^VC205: The tags cannot be read: .*v9\.9\.9/, 'git fsck'],
  },
  {
    what: 'a tag whose object is missing',
    before: ({ directory }) => {
      writeFileSync(join(directory, '.git/refs/tags/v9.9.9'), `${'1'.repeat(40)}\n`)
    },
    says: [/^VC205: The tags cannot be read: .*v9\.9\.9/],
  },
  {
    what: 'a template that does not parse',
    files: { '.github/release-template.md': '# {{ tag }\n{% if %}' },
    says: [/^VC301: The template "\.github\/release-template\.md" does not parse: .*line:?\s*\d/],
  },
  {
    what: 'a template with an unknown name',
    files: { '.github/release-template.md': '# {{ tagg }}' },
    says: [/^VC302: The template "\.github\/release-template\.md" cannot be rendered: undefined variable: tagg/],
  },
  {
    what: 'a template that is not there',
    run: { inputs: { template: 'docs/no-such.md' } },
    says: [/^VC108: template: there is no file "docs\/no-such\.md"\./],
  },
  {
    what: 'no token',
    run: { token: '' },
    says: [/^VC401: .*token/, 'leave the input token out'],
  },
  {
    what: 'a token that GitHub does not know',
    run: { token: 'token-of-yesterday' },
    says: [/^VC402: .*401/],
  },
  {
    what: 'a token without contents: write',
    run: { token: 'token-ro' },
    says: [
      /^VC403: The token may not create the tag object: Resource not accessible by integration/,
      'permissions: { contents: write }',
    ],
  },
  {
    what: 'an unknown key in the configuration',
    files: { '.github/version-checkpoint.yml': '# ours\nsquash: auto\nbumb: major\n' },
    says: [/^VC110: \.github\/version-checkpoint\.yml:3:1 bumb: there is no key "bumb" here\./, 'Did you mean bump?'],
  },
  {
    what: 'all that is wrong, at once',
    files: { '.github/version-checkpoint.yml': 'squash: always\ntypes:\n  docs:\n    bump: big\n' },
    run: { inputs: { bump: 'huge', 'initial-version': 'one' } },
    says: [
      /VC101: input bump: "huge"/,
      /VC102: input initial-version: "one"/,
      /VC101: \.github\/version-checkpoint\.yml:1:9 squash: "always" is not one of auto, expand or subject/,
      /VC101: \.github\/version-checkpoint\.yml:4:11 types\.docs\.bump: "big" is not one of none, patch, minor or major/,
    ],
  },
  {
    what: 'a shallow clone without a remote',
    before: ({ directory }) => {
      writeFileSync(join(directory, '.git/shallow'), `${git(directory, 'rev-parse', 'HEAD')}\n`)
      git(directory, 'remote', 'remove', 'origin')
    },
    says: [/^VC206: This clone is shallow/, 'fetch-depth: 0'],
  },
  {
    what: 'a commit that was never pushed, in a clone without the tags that its remote has',
    before: ({ directory }) => {
      git(directory, 'tag', '-d', 'v1.4.2')
      git(directory, 'commit', '--quiet', '--allow-empty', '-m', 'feat: of today')
    },
    says: [/^VC214: .*: \S/, 'fetch-depth: 0'],
  },
  {
    what: 'a remote that cannot be asked, without a tag here',
    before: ({ directory }) => {
      git(directory, 'tag', '-d', 'v1.4.2')
      git(directory, 'remote', 'set-url', 'origin', 'https://mara:secret@127.0.0.1:9/acme/widget.git')
    },
    says: [/^VC209: The tags of the remote origin could not be read: \S/, /^(?!.*secret)/s],
  },
]

let world: OnGitHub

beforeEach(async () => {
  world = await onGitHub([{ message: 'feat: begin', tags: ['v1.4.2'] }, { message: 'feat: grow' }])
})

afterEach(async () => {
  await world.end()
  expect(world.github.violations).toEqual([])
})

describe('the bundled action refuses, and writes nothing', () => {
  test.each(ROWS)('$what', async ({ run = {}, files = {}, before, says }) => {
    const { directory, github, state } = world
    for (const [path, text] of Object.entries(files)) {
      makeFile(join(directory, path), text)
    }
    before?.(world)
    const unchanged = state() + refsOf(directory)
    const ended = await world.run(run)
    expect(ended.exitCode).toBe(1)
    expect(ended.errors).toHaveLength(1)
    for (const part of says) expect(ended.errors[0]).toMatch(part)
    expect(ended.stdout + ended.stderr).not.toMatch(/^\s+at .*\.js:\d+/m)
    expect(github.writes().filter(({ status }) => status !== undefined && status < 400)).toEqual([])
    expect(state() + refsOf(directory)).toBe(unchanged)
  })
})

describe('where there is nothing to read', () => {
  test('no repository', async () => {
    const folder = join(temporaryFolder(), 'plain')
    makeFile(join(folder, 'a.txt'), 'a')
    const GITHUB_SHA = 'a'.repeat(40)
    const outside = { directory: folder, environment: { GITHUB_REPOSITORY: '', GITHUB_SHA } }
    const { exitCode, errors } = await runAction(outside)
    expect(exitCode).toBe(1)
    expect(errors[0]).toMatch(/^VC201: ".*plain"/)
    const cli = await runCli(folder, 'release')
    expect(cli).toMatchObject({ exitCode: 1, stdout: '' })
    expect(cli.stderr).toMatch(/^VC201: /)
    mkdirSync(join(folder, 'sub'))
    const named = await runAction({
      directory: folder,
      inputs: { 'working-directory': 'sub' },
      environment: { GITHUB_SHA },
    })
    expect(named.errors[0]).toMatch(/^VC201: ".*sub"/)
    removeFolder(dirname(folder))
  })

  test('no commits', async () => {
    const directory = makeRepository([])
    const cli = await runCli(directory, 'release')
    expect(cli).toMatchObject({ exitCode: 1, stdout: '' })
    expect(cli.stderr).toMatch(/^VC202: /)
    removeFolder(dirname(directory))
  })

  test('a working-directory that does not exist', async () => {
    const { exitCode, errors } = await world.run({ inputs: { 'working-directory': 'no/such' } })
    expect(exitCode).toBe(1)
    expect(errors[0]).toMatch(/^VC107: input working-directory: .*"no\/such"/)
  })
})

test.each([
  [['release', '--bump', 'huge'], /^VC101: --bump: "huge"/, 'a wrong value, named as it was typed'],
  [['relase'], /^VC112: .*"relase"[^]* release\?/, 'a typo'],
  [['release', '--bunp', 'major'], /^VC113: .*'--bunp'[^]* --bump\?/, 'an unknown flag'],
  [['show'], /^VC113: show .*\b0\b/, 'a missing name'],
  [['list', '--forge', 'gitlab'], /^VC113: --forge .*local.*github.*"gitlab"/, 'an unknown forge'],
])('the command line: %j exits 2 and says why (%s)', async (args, says) => {
  const before = refsOf(world.directory)
  const { exitCode, stdout, stderr } = await runCli(world.directory, ...args)
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
  expect(stderr).toMatch(says)
  expect(refsOf(world.directory)).toBe(before)
})

test('an event that may only plan never writes', async () => {
  const before = world.state()
  const { exitCode, outputs } = await world.run({ event: { name: 'pull_request' } })
  expect({ exitCode, released: outputs['released'] }).toEqual({ exitCode: 0, released: 'true' })
  expect(world.github.requests).toEqual([])
  expect(world.state()).toBe(before)
})

function makeFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
