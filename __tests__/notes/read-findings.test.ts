import { describe, expect, test } from '@jest/globals'
import type { Person } from '../../src/commits/commit.ts'
import { readFindings } from '../../src/notes/read-findings.ts'
import { unreachable } from '../../src/errors/forge.ts'
import { CheckpointError } from '../../src/errors/problem.ts'
import type { Account, Forge, Ports } from '../../src/ports/ports.ts'
import { planOf, settingsOf, shaOf, snapshotOf } from '../next-version/history.ts'
import { portsIn } from '../git/histories.ts'

const MESSAGES = ['feat: a', 'fix: b\n\nCo-authored-by: Jo <2+jo@users.noreply.github.com>']

interface Situation {
  readonly forge?: Forge['kind']
  readonly dryRun?: boolean
  readonly shallow?: boolean
  readonly base?: string | null
  readonly before?: readonly Person[] | undefined
  readonly accounts?: () => Promise<readonly Account[]>
}

async function findings({ forge = 'github', dryRun = false, shallow = false, base = '1.2.3', ...more }: Situation) {
  const { before = [], accounts = () => Promise.resolve([]) } = more
  const asked: (readonly string[])[] = []
  const { ports } = portsIn()
  const all: Ports = {
    ...ports,
    history: {
      ...ports.history,
      writersOf: () =>
        Promise.resolve('before' in more && more.before === undefined ? undefined : new Map([['', before]])),
    },
    forge: { kind: forge } as Forge,
    people: {
      accounts: (commits) => {
        asked.push(commits)
        return accounts()
      },
    },
  }
  const clone = { shallow, workTree: true, project: 'widget' }
  const run = { inputs: new Map(), ...clone, revision: 'HEAD', planOnly: false }
  const settings = settingsOf({}, { dryRun })
  const snapshot = snapshotOf(MESSAGES, { base })
  const { credits } = await readFindings(planOf(MESSAGES, { base }), { run, snapshot, settings, ports: all })
  return { asked, handles: credits?.handles, newcomers: [...(credits?.newcomers ?? [])] }
}

describe('accounts', () => {
  test('GitHub is asked for the commits whose addresses do not tell them', async () => {
    const accounts = () => Promise.resolve([{ email: 'Ann@example.invalid', login: 'ann' }])
    const { asked, handles } = await findings({ accounts })
    expect(asked).toEqual([[shaOf(1), shaOf(2)]])
    expect(handles).toEqual(new Map([['ann@example.invalid', 'ann']]))
  })

  test.each<[string, Situation]>([
    ['a dry run', { dryRun: true }],
    ['the local forge', { forge: 'local' }],
  ])('%s asks nobody', async (_, situation) => {
    expect(await findings(situation)).toMatchObject({ asked: [], handles: new Map() })
  })

  test('names do where GitHub does not answer', async () => {
    const accounts = () => Promise.reject(new CheckpointError(unreachable('read', 'x')))
    expect((await findings({ accounts })).handles).toEqual(new Map())
  })

  test('a defect is not taken for that', async () => {
    await expect(findings({ accounts: () => Promise.reject(new TypeError('x')) })).rejects.toThrow(TypeError)
  })
})

describe('newcomers', () => {
  const ANN: Person = { name: 'Ann', email: 'ann@example.invalid' }
  const JO: Person = { name: 'Joan', email: 'jo@users.noreply.github.com' }

  test.each<[string, Situation, readonly string[]]>([
    ['nobody was here before', { before: [] }, ['ann@example.invalid', '2+jo@users.noreply.github.com']],
    ['one was', { before: [ANN] }, ['2+jo@users.noreply.github.com']],
    ['an account under another address is the same person', { before: [ANN, JO] }, []],
    ['the same name is taken for the same person', { before: [{ ...ANN, email: 'a@b.invalid' }, JO] }, []],
    ['not all are known', { before: undefined }, []],
    ['a shallow clone knows nothing of before', { shallow: true }, []],
    ['at the first release everybody is new, and nobody is called so', { base: null }, []],
  ])('%s', async (_, situation, expected) => {
    expect((await findings(situation)).newcomers).toEqual(expected)
  })
})
