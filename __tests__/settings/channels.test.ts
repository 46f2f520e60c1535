import { describe, expect, test } from '@jest/globals'
import { NO_BRANCH_CHANNEL, STABLE, channelOf, isChannelWord, type BranchChannel } from '../../src/settings/channels.ts'
import { parseConfiguration } from '../../src/settings/configuration.ts'

async function said(channels: string, branch: string | undefined): Promise<BranchChannel> {
  const { channels: rules, problems } = await parseConfiguration('c.yml', `channels:\n${channels}`)
  expect(problems).toEqual([])
  return channelOf(rules, branch)
}

/** `rc`, `stable in 1.x`, or what is wrong. */
async function told(channels: string, branch: string | undefined): Promise<string> {
  const { channel, maintenance, problems, warnings } = await said(channels, branch)
  if (problems.length + warnings.length > 0) return [...problems.map(({ code }) => code), ...warnings].join(' ')
  return `${channel ?? 'nothing'}${maintenance === undefined ? '' : ` in ${maintenance.range.text}`}`
}

describe('which branch is on which channel', () => {
  test.each<[string, string, string, string]>([
    ['  next: beta', 'next', 'beta', 'its name'],
    ['  next: beta', 'main', 'nothing', 'another branch'],
    ['  next: beta', 'next/a', 'nothing', 'a name is whole'],
    ['  next: beta', 'Next', 'nothing', 'git tells capitals from small letters'],
    ['  release/*: rc', 'release/1.3', 'rc', 'one star: anything without a slash'],
    ['  release/*: rc', 'release/1/3', 'nothing', 'a slash is not in it'],
    ['  release/**: rc', 'release/1/3', 'rc', 'two stars: anything'],
    ['  "*": rc', 'main', 'rc', 'every branch without a slash'],
    ['  a.b: rc', 'axb', 'nothing', 'a dot is a dot, not a pattern'],
    ['  "feat+(x)": rc', 'feat+(x)', 'rc', 'signs stand for themselves'],
    ['  next: alpha\n  "**": rc', 'next', 'alpha', 'the first that names it counts'],
    ['  "**": rc\n  next: alpha', 'next', 'rc', 'in the order of the file'],
    ['  2: rc\n  "**": beta', '2', 'rc', 'also where JavaScript would put a number first'],
    ['  "**": beta\n  2: rc', '2', 'beta', 'or not'],
    ['  1.10: rc', '1.10', 'rc', 'a name that YAML takes for the number 1.1'],
    ['  1.10: rc', '1.1', 'nothing', 'which it is not'],
    ['  main: stable', 'main', 'stable', 'the word for no channel'],
    ['  __proto__: rc', '__proto__', 'rc', 'a name like others'],
  ])('%j, on %s: %s (%s)', async (channels, branch, expected) => {
    expect(await told(channels, branch)).toBe(expected)
  })
})

describe('maintenance branches', () => {
  test.each<[string, string, string, string]>([
    ['  1.x: maintenance', '1.x', 'stable in 1.x', "the branch's name is the range"],
    ['  "*.x": maintenance', '1.2.x', 'stable in 1.2.x', 'of each branch its own'],
    ['  release/*: maintenance', 'release/v2', 'stable in 2', 'its last part, without a v'],
    ['  lts: { maintenance: 1.x }', 'lts', 'stable in 1.x', 'or it is written out'],
    ['  lts: { maintenance: ">=1.2.0 <1.9.0" }', 'lts', 'stable in >=1.2.0 <1.9.0', 'any range of node-semver'],
    ['  "*": maintenance', 'main', 'VC133', 'a branch of the pattern whose name is no range'],
  ])('%j, on %s: %s (%s)', async (channels, branch, expected) => {
    expect(await told(channels, branch)).toBe(expected)
  })

  test('the branch is kept for the messages', async () => {
    expect((await said('  "*.x": maintenance', '1.x')).maintenance?.branch).toBe('1.x')
  })
})

describe('a run on no branch', () => {
  test('is said, where channels could have named it', async () => {
    expect(await told('  next: beta', undefined)).toMatch(/"channels"/)
  })

  test('is nothing to say where there are none', async () => {
    expect(await channelOf([], undefined)).toBe(NO_BRANCH_CHANNEL)
  })
})

test('all wrong rows are told at once, and none of them counts', async () => {
  const text = 'channels:\n  a: rc_1\n  b: { maintenance: main }\n  c: maintenance\n  d: rc\n'
  const { channels, problems } = await parseConfiguration('c.yml', text)
  expect(problems.map(({ code, what }) => `${code} ${what.split(' ')[0] ?? ''}`)).toEqual([
    'VC131 c.yml:2:6',
    'VC111 c.yml:3:6',
    'VC133 c.yml:4:6',
  ])
  expect(channels).toEqual([])
})

test('words that are no channel', () => {
  expect(['rc', 'beta', STABLE, 'maintenance', 'rc_1', '1'].filter(isChannelWord)).toEqual(['rc', 'beta'])
})
