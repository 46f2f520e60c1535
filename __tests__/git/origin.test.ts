import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { afterAll, beforeEach, beforeAll, describe, expect, test } from '@jest/globals'
import { readOrigin } from '../../src/git/origin.ts'
import { GIT_ENVIRONMENT, git, makeRepository, removeFolder, temporaryFolder } from '../e2e/repository.ts'
import { callIn } from '../github/calls.ts'

let folder: string
let directory: string
let runs = 0

beforeAll(() => {
  folder = temporaryFolder()
})

beforeEach(() => {
  directory = makeRepository([{ message: 'feat: a' }], join(folder, `${(runs += 1)}`))
})

afterAll(() => {
  removeFolder(folder)
})

/** An ssh whose `-G` knows these aliases; it writes down what it was asked, and its environment. */
function withSsh(script: string): Record<string, string> {
  const bin = join(folder, `bin-${runs}`)
  mkdirSync(bin)
  writeFileSync(join(bin, 'ssh'), `#!/bin/sh\n{ echo "$@"; env; } > ${bin}/asked\n${script}\n`)
  chmodSync(join(bin, 'ssh'), 0o755)
  return { PATH: `${bin}${delimiter}${GIT_ENVIRONMENT['PATH'] ?? ''}` }
}

const WIDGET = { host: 'github.com', repository: 'acme/widget', web: 'https://github.com/acme/widget' }

describe('which repository a clone is', () => {
  test.each<[string, readonly (readonly string[])[], Record<string, unknown> | undefined]>([
    ['no remote', [], undefined],
    ['another remote alone', [['remote', 'add', 'upstream', 'https://github.com/acme/widget']], undefined],
    ['a path', [['remote', 'add', 'origin', '/srv/git/widget.git']], { url: '/srv/git/widget.git' }],
    ['its address', [['remote', 'add', 'origin', 'https://github.com/acme/widget.git']], WIDGET],
    [
      'the first of two addresses, which git takes',
      [
        ['remote', 'add', 'origin', 'https://github.com/acme/widget.git'],
        ['remote', 'set-url', '--add', 'origin', 'https://github.com/acme/mirror.git'],
      ],
      WIDGET,
    ],
    [
      'an address that is rewritten',
      [
        ['remote', 'add', 'origin', 'gh:acme/widget'],
        ['config', 'url.https://github.com/.insteadOf', 'gh:'],
      ],
      { url: 'https://github.com/acme/widget', ...WIDGET },
    ],
    ['ssh by the port of HTTPS', [['remote', 'add', 'origin', 'ssh://git@ssh.github.com:443/acme/widget']], WIDGET],
    ['one with blanks at its end', [['remote', 'add', 'origin', '/srv/widget ']], { url: '/srv/widget ' }],
  ])('%s', async (_, commands, expected) => {
    for (const command of commands) git(directory, ...command)
    const origin = await readOrigin(callIn(directory))
    if (expected === undefined) expect(origin).toBeUndefined()
    else expect(origin).toMatchObject(expected)
  })

  test('an alias of ssh is what ssh says, and ssh is given no token', async () => {
    git(directory, 'remote', 'add', 'origin', 'git@github.com-work:acme/widget.git')
    const path = withSsh('echo user git; echo hostname github.com; echo port 22')
    const token = 'ghs_0123456789'
    expect(await readOrigin(callIn(directory, { ...path, GITHUB_TOKEN: token, OTHER: token }))).toMatchObject(WIDGET)
    const [asked, ...environment] = readFileSync(join(folder, `bin-${runs}`, 'asked'), 'utf8').split('\n')
    expect(asked).toBe('-G github.com-work')
    expect(environment.filter((line) => line.includes(token))).toEqual([])
  })

  test.each([
    ['ssh fails', 'exit 255'],
    ['ssh says nothing', 'exit 0'],
  ])('where %s, the host is what it is called', async (_, script) => {
    git(directory, 'remote', 'add', 'origin', 'git@work:acme/widget.git')
    expect(await readOrigin(callIn(directory, withSsh(script)))).toMatchObject({ host: 'work' })
  })
})
