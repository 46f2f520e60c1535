import { describe, expect, test } from '@jest/globals'
import { askedVersion, mayBeSettled, preparedVersion, raisedText } from '../../src/next-version/settled.ts'
import type { BumpLevel } from '../../src/commits/commit.ts'
import { settingsOf, shaOf, snapshotOf, version, versionTag } from './history.ts'

test.each([
  ['nothing was asked for', {}, true],
  ['a bump', { bump: 'minor' }, false],
  ['a version', { version: '2.0.0' }, false],
  ['a channel', { prerelease: 'rc' }, true],
])('%s: what was settled before holds is %s', (_, inputs, expected) => {
  expect(mayBeSettled(settingsOf(inputs as Readonly<Record<string, string>>))).toBe(expected)
})

const preparedAs = (text: string) => ({
  ...snapshotOf(['feat: a']),
  prepared: {
    ...versionTag(`v${text}`, 1),
    plannedFor: shaOf(1),
    namedBy: 'trailer' as const,
  },
})

describe('a version that was prepared, after 1.2.3', () => {
  test.each<[string, BumpLevel, string | undefined]>([
    ['1.3.0', 'none', '1.3.0'],
    ['1.3.0', 'patch', '1.3.0'],
    ['1.3.0', 'minor', '1.3.0'],
    ['1.3.0', 'major', undefined],
    ['1.2.4', 'minor', undefined],
    ['2.0.0', 'major', '2.0.0'],
    ['1.3.0-rc.1', 'minor', '1.3.0-rc.1'],
    ['1.3.0-rc.1', 'major', undefined],
  ])('%s, while later commits ask for %s', (text, since, expected) => {
    const found = preparedVersion(preparedAs(text), since)
    expect(found?.version).toEqual(expected === undefined ? undefined : version(expected))
    if (found !== undefined) expect(found.reason).toBe(`v${text} was prepared and merged in ${shaOf(1).slice(0, 7)}`)
  })

  test('is none where nothing was', () => {
    expect(preparedVersion(snapshotOf(['feat: a']), 'none')).toBeUndefined()
  })
})

const askedFor = (text: string) => ({
  ...snapshotOf(['feat: a']),
  proposed: { ...versionTag(`v${text}`, 1), url: 'https://x/1' },
})

test.each<[string, string | undefined, string | undefined]>([
  ['2.0.0', undefined, '2.0.0'],
  ['2.0.0', '1.3.0', '2.0.0'],
  ['2.0.0', '2.0.0', '2.0.0'],
  ['1.3.0', '2.0.0', undefined],
])('%s was asked for, and the commits give %s', (asked, chosen, expected) => {
  const found = askedVersion(askedFor(asked), chosen === undefined ? undefined : version(chosen))
  expect(found?.version).toEqual(expected === undefined ? undefined : version(expected))
})

test('why a version is above one that was settled', () => {
  expect(raisedText(preparedAs('1.3.0'))).toBe(', above v1.3.0, which was prepared and merged before')
  expect(raisedText(askedFor('1.3.0'))).toBe(', above v1.3.0, which was requested in https://x/1')
  expect(raisedText(snapshotOf(['feat: a']))).toBe('')
})
