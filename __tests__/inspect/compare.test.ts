import { describe, expect, test } from '@jest/globals'
import { compareVersions } from '../../src/inspect/compare.ts'
import { commitsOf, settingsOf, shaOf, tagOn } from '../next-version/history.ts'
import { portsOf, UNASKED } from './ports.ts'

const RANGE = { [`${shaOf(0)}..${shaOf(2)}`]: commitsOf(['feat!: a', 'wip']) }

function repository(from = 'v1.0.0', to = 'v1.1.0') {
  return { tags: [tagOn(shaOf(0), from), tagOn(shaOf(2), to)], ranges: RANGE, diffStat: '1 file changed' }
}

test('two versions: the commits between them, counted as for a release, and what git says of the files', async () => {
  const comparison = await compareVersions(portsOf(repository()), ['1.0.0', 'v1.1.0'], {
    settings: settingsOf(),
    reach: UNASKED,
  })
  expect(comparison).toMatchObject({
    from: 'v1.0.0',
    to: 'v1.1.0',
    diffStat: '1 file changed',
    account: { head: shaOf(2), base: { version: '1.0.0', tag: 'v1.0.0', commit: shaOf(0) }, asked: 'major' },
  })
  expect(comparison.account.rows.map(({ subject, group }) => [subject, group])).toEqual([
    ['feat!: a', 'made'],
    ['wip', 'skipped'],
  ])
})

test('a version and any commit', async () => {
  const ports = portsOf({ ...repository(), revisions: { HEAD: shaOf(2) } })
  expect(await compareVersions(ports, ['1.0.0', 'HEAD'], { settings: settingsOf(), reach: UNASKED })).toMatchObject({
    from: 'v1.0.0',
    to: 'HEAD',
    account: { asked: 'major' },
  })
})

test('backwards, it says so', async () => {
  const given = { settings: settingsOf(), reach: UNASKED }
  const ports = portsOf({
    ...repository(),
    ranges: { [`${shaOf(2)}..${shaOf(0)}`]: [], [`${shaOf(0)}..${shaOf(0)}`]: [] },
  })
  expect(await compareVersions(ports, ['v1.1.0', 'v1.0.0'], given)).toMatchObject({ backwards: true })
  expect(await compareVersions(ports, ['v1.0.0', 'v1.0.0'], given)).toMatchObject({ backwards: false })
})

describe('the policy for 0.x is that of the first version', () => {
  test.each([
    ['v0.1.0', 'v0.2.0', {}, 'minor'],
    ['v0.1.0', 'v0.2.0', { 'major-on-zero': 'true' }, 'major'],
    ['v1.0.0', 'v2.0.0', {}, 'major'],
    ['0.1.0', '0.2.0', {}, 'minor'],
    ['widget2-v0.1.0', 'widget2-v0.2.0', {}, 'minor'],
  ])('%s to %s with %j asks for %s', async (from, to, inputs: Record<string, string>, asked) => {
    const { account } = await compareVersions(portsOf(repository(from, to)), [from, to], {
      settings: settingsOf(inputs),
      reach: UNASKED,
    })
    expect(account.asked).toBe(asked)
  })

  test('a tag that is no version has none', async () => {
    const { account } = await compareVersions(portsOf(repository('nightly')), ['nightly', 'v1.1.0'], {
      settings: settingsOf(),
      reach: UNASKED,
    })
    expect(account).toMatchObject({ base: null, asked: 'major' })
  })
})

describe('a name that is not there is VC213 and said', () => {
  test.each<[readonly [string, string], string]>([
    [['9.9.9', 'v1.1.0'], '9.9.9'],
    [['v1.0.0', 'nowhere'], 'nowhere'],
  ])('%j', async (names, missing) => {
    await expect(
      compareVersions(portsOf(repository()), names, { settings: settingsOf(), reach: UNASKED }),
    ).rejects.toThrow(`VC213: There is no version "${missing}" in this repository.`)
  })
})
