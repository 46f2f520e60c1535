// Where the token may stand: in the header of a request, and in the command that masks it. Looked for everywhere else.
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { execFileSync } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { runCliIn, startCliIn, type ActionRun, type Ended } from '../e2e/bundle.ts'
import { onGitHub, type OnGitHub } from '../e2e/on-github.ts'
import { GIT_ENVIRONMENT, git, type PlannedCommit } from '../e2e/repository.ts'

const TOKEN = 'ghs_RecognisableToken0123456789abcdefABCD'
const READS = 'ghs_ReadingOnlyToken0123456789abcdefABCDE'
const UNKNOWN = 'ghs_UnknownToken00123456789abcdefABCDEFGH'

const HISTORY: readonly PlannedCommit[] = [
  { message: 'feat: begin', tags: ['v1.4.2'] },
  { message: 'fix: keep the cursor (#215)' },
]

/** Debug logging of the runner on, in both spellings, and git's own traces. */
const LOUD = { ACTIONS_STEP_DEBUG: 'true', RUNNER_DEBUG: '1', GIT_TRACE: '1', GIT_CURL_VERBOSE: '1', DEBUG: '*' }

let world: OnGitHub
let folder: string

beforeEach(async () => {
  world = await onGitHub(HISTORY, {}, { tokens: { [TOKEN]: { contents: 'write' }, [READS]: { contents: 'read' } } })
  folder = dirname(world.directory)
  recordGit(folder)
})

afterEach(async () => {
  await world.end()
})

/** A git before the real one on the PATH, that writes down its arguments and its environment. */
function recordGit(where: string): void {
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8', env: GIT_ENVIRONMENT }).trim()
  mkdirSync(join(where, 'bin'))
  mkdirSync(join(where, 'seen'))
  const script = `#!/bin/sh\n{ printf '%s\\n' "$@"; env; } > "${where}/seen/$$"\nexec "${real}" "$@"\n`
  writeFileSync(join(where, 'bin/git'), script)
  chmodSync(join(where, 'bin/git'), 0o755)
}

const path = () => `${join(folder, 'bin')}${delimiter}${GIT_ENVIRONMENT['PATH'] ?? ''}`

/** The token as it is, in an address, and in base64 at each of the three places where a group of bytes may begin. */
function formsOf(token: string): string[] {
  const inBase64 = ['', 'x', 'xx'].map((before) =>
    Buffer.from(before + token)
      .toString('base64')
      .slice(before === '' ? 0 : 4, -4),
  )
  return [token, encodeURIComponent(token), ...inBase64, Buffer.from(token).toString('hex')]
}

function filesBelow(at: string): string[] {
  if (!existsSync(at)) return []
  return readdirSync(at).flatMap((name) => {
    const found = join(at, name)
    return statSync(found).isDirectory() ? filesBelow(found) : [found]
  })
}

/** Every place that holds one of these tokens in any form; a file is named by its path. */
function leaks({ stdout, stderr }: Ended, tokens: readonly string[]): string[] {
  const isMask = (line: string) => line.startsWith('::add-mask::')
  const texts = new Map([
    [
      'stdout',
      stdout
        .split(/\r?\n/)
        .filter((line) => !isMask(line))
        .join('\n'),
    ],
    ['stderr', stderr],
    ...filesBelow(folder).map((file) => [file, readFileSync(file, 'latin1')] as const),
  ])
  return [...texts]
    .filter(([, text]) => tokens.flatMap(formsOf).some((form) => text.includes(form)))
    .map(([name]) => name)
}

/** What the fake git wrote down. */
const seen = () => filesBelow(join(folder, 'seen')).map((file) => readFileSync(file, 'utf8'))

interface Row {
  readonly what: string
  readonly run?: Omit<ActionRun, 'directory'>
  readonly before?: () => void
  /** Whether it starts the bundle for each who runs the tests: what node and its libraries print, only a process has. */
  readonly isProcess?: true
  readonly ends: RegExp | 'well'
}

const ROWS: readonly Row[] = [
  { what: 'a release', isProcess: true, ends: 'well' },
  { what: 'a published one', run: { inputs: { draft: 'false' } }, ends: 'well' },
  { what: 'a dry run', run: { inputs: { 'dry-run': 'true' } }, ends: 'well' },
  { what: 'a token with blanks around it', run: { token: ` ${TOKEN}\n` }, ends: 'well' },
  { what: 'a token that GitHub does not know (401)', run: { token: UNKNOWN }, isProcess: true, ends: /^VC402/ },
  { what: 'a token that may only read (403)', run: { token: READS }, ends: /^VC403/ },
  { what: 'a token that no header takes', run: { token: `${TOKEN}é\u2026` }, ends: /^VC402: .*characters/ },
  { what: 'a token of two lines', run: { token: `${TOKEN}\n${UNKNOWN}` }, ends: /^VC402: .*characters/ },
  { what: 'a token where an input was meant', run: { inputs: { bump: 'huge' } }, ends: /^VC101/ },
  {
    what: 'an answer 422',
    before: () => {
      world.github.settings.rulesets.push({ refs: /./, restricts: 'creation' } as never)
    },
    ends: /^VC4/,
  },
  {
    what: 'an answer 500 to a write',
    before: () => {
      world.github.fault({ kind: 'status', status: 500, method: 'POST', times: Infinity })
    },
    ends: /^VC407/,
  },
  {
    what: 'a cut connection',
    before: () => {
      world.github.fault({ kind: 'cut', method: 'POST', times: Infinity })
    },
    isProcess: true,
    ends: /^VC408/,
  },
  { what: 'nobody who answers', run: { apiUrl: 'http://127.0.0.1:9' }, ends: /^VC408/ },
  {
    what: 'git failing',
    before: () => {
      writeFileSync(join(world.directory, '.git/refs/tags/v9.9.9'), `${'0'.repeat(39)}1\n`)
    },
    ends: /^VC205/,
  },
  {
    what: 'a template that asks for the environment',
    run: { inputs: { template: '../../../../../../proc/self/environ' } },
    isProcess: true,
    ends: /^VC114/,
  },
]

describe('the action: the token stands in no output, file, argument or environment', () => {
  test.each(ROWS)('after $what', async ({ run = {}, before, isProcess, ends }) => {
    before?.()
    const environment = {
      ...LOUD,
      PATH: path(),
      RELEASE_TOKEN: run.token ?? TOKEN,
      GH_TOKEN: TOKEN,
      ...run.environment,
    }
    const here = { token: TOKEN, ...run, environment }
    const ended = await (isProcess ? world.start(here) : world.run(here))
    if (ends === 'well') expect(ended).toMatchObject({ exitCode: 0, errors: [] })
    else
      expect({ exitCode: ended.exitCode, error: ended.errors[0] }).toMatchObject({
        exitCode: 1,
        error: expect.stringMatching(ends),
      })
    expect(leaks(ended, [TOKEN, READS, UNKNOWN])).toEqual([])
    expect(seen().length).toBeGreaterThan(0)
  })

  test('it is masked before anything else is printed, as it is sent', async () => {
    const { stdout } = await world.start({ token: ` ${TOKEN} `, environment: LOUD })
    expect(stdout.split('\n')[0]).toBe(`::add-mask::${TOKEN}`)
  })

  test('this test would see it: in the environment of git, in base64, in the configuration of the repository', async () => {
    git(
      world.directory,
      'config',
      'http.extraheader',
      `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${TOKEN}`).toString('base64')}`,
    )
    const ended = await world.run({ token: TOKEN, environment: { PATH: path(), OTHER: `Bearer ${TOKEN}` } })
    const found = leaks({ ...ended, stderr: TOKEN }, [TOKEN])
    expect(found).toContain('stderr')
    expect(found).toContain(join(world.directory, '.git/config'))
    expect(found.some((name) => name.includes('/seen/'))).toBe(true)
  })
})

describe('the command line', () => {
  test.each<[string, Readonly<Record<string, string>>, string | undefined, number, typeof runCliIn]>([
    ['a release', {}, undefined, 0, startCliIn],
    ['a token that GitHub does not know', { GITHUB_TOKEN: UNKNOWN }, undefined, 1, runCliIn],
    ['a token that no header takes', { GITHUB_TOKEN: `${TOKEN}\u0007\u2026` }, undefined, 1, runCliIn],
    [
      'a remote with the token in its address',
      { GITHUB_REPOSITORY: '' },
      `https://x:${TOKEN}@github.com/widget`,
      1,
      runCliIn,
    ],
  ])('after %s it stands nowhere', async (_, environment, origin, exitCode, callCli) => {
    const given = {
      PATH: path(),
      GITHUB_API_URL: world.github.url,
      GITHUB_TOKEN: TOKEN,
      VERSION_CHECKPOINT_SECOND_MS: '0',
      ...LOUD,
    }
    const all: Record<string, string> = {
      ...given,
      ...(origin === undefined ? { GITHUB_REPOSITORY: 'acme/widget' } : {}),
      ...environment,
    }
    if (origin !== undefined) delete all['GITHUB_REPOSITORY']
    if (origin !== undefined) git(world.directory, 'remote', 'set-url', 'origin', origin)
    const ended = await callCli({ directory: world.directory, environment: all }, 'release', '--forge', 'github')
    expect({ exitCode: ended.exitCode, stderr: ended.stderr }).toMatchObject({ exitCode })
    const ours = leaks(ended, [TOKEN, UNKNOWN]).filter((name) => name !== join(world.directory, '.git/config'))
    expect(ours).toEqual([])
  })

  test('a host that only a clone names gets none', async () => {
    git(world.directory, 'remote', 'set-url', 'origin', 'https://b.example/acme/widget.git')
    const environment = { PATH: path(), GITHUB_TOKEN: TOKEN }
    const ended = await runCliIn({ directory: world.directory, environment }, 'release', '--forge', 'github')
    expect(ended).toMatchObject({
      exitCode: 1,
      stderr: expect.stringMatching(/^VC410: .*b\.example/),
    })
    expect(leaks(ended, [TOKEN])).toEqual([])
  })
})
