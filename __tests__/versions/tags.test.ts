import { spawnSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  isTagPrefix,
  isVersionName,
  stableTags,
  versionNameOf,
  versionTags,
  withPrefix,
} from '../../src/versions/tags.ts'
import { tagsNamed } from '../next-version/history.ts'

const namesOf = (names: readonly string[], prefix: string) =>
  versionTags(tagsNamed(...names), prefix).map(({ name }) => name)

describe('versionTags', () => {
  test.each<[string, string, string]>([
    ['v', 'v1.2.3', 'prefix and version'],
    ['', '1.2.3', 'no prefix'],
    ['widget-v', 'widget-v1.2.3', 'a prefix with a hyphen'],
    ['widget/v', 'widget/v1.2.3', 'a prefix with a slash'],
    ['v', 'v1.2.3-rc.1', 'a candidate is a version'],
    ['v', 'v1.2.3+build', 'so is one with a build'],
    ['1.', '1.2.3.4', 'what follows the prefix is all that counts'],
    ['(v)', '(v)1.2.3', 'a prefix is text, not an expression'],
  ])('with the prefix %j, %s counts: %s', (prefix, name) => {
    expect(namesOf([name], prefix)).toEqual([name])
  })

  test.each<[string, string, string]>([
    ['v', 'v1', 'a floating tag'],
    ['v', 'v1.2', 'a floating tag'],
    ['v', '1.2.3', 'the prefix is missing'],
    ['', 'v1.2.3', 'a prefix too much'],
    ['v', 'V1.2.3', 'git tells capitals from small letters'],
    ['v', 'vv1.2.3', 'a prefix too much'],
    ['v', 'widget-v1.2.3', 'the prefix stands at the beginning'],
    ['v', 'v1.2.3.4', 'a fourth part'],
    ['v', 'v01.2.3', 'a leading zero'],
    ['v', 'v1.2.3 ', 'a space'],
    ['v', 'v', 'nothing behind the prefix'],
    ['.', 'x1.2.3', 'a prefix is text, not an expression'],
    ['v', 'release-2024-05-01', 'no version at all'],
  ])('with the prefix %j, %j does not count: %s', (prefix, name) => {
    expect(namesOf([name], prefix)).toEqual([])
  })

  test('of many prefixes in one list each has its own, whatever order they came in', () => {
    const prefix = fc.constantFrom('', 'v', 'vv', 'w-v', 'w', 'wé/', 'w\u{1F600}v', 'w\uFF5Ev', 'z')
    const name = fc
      .tuple(prefix, fc.constantFrom('1.2.3', '1.2.4', '10.0.0-rc.1', '1', 'x'))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 20 }), fc.array(prefix, { minLength: 1 }), (names, prefixes) => {
        const tags = tagsNamed(...names)
        for (const one of prefixes) {
          const own = names.filter((each) => withPrefix(each, one) !== undefined)
          expect(
            versionTags(tags, one)
              .map(({ name: found }) => found)
              .sort(),
          ).toEqual(own.sort())
        }
      }),
    )
  })

  test('highest first, by precedence and not by text', () => {
    const names = ['v1.2.0', 'v1.10.0', 'v1.9.0', 'v2.0.0-rc.1', 'v2.0.0', 'v2.0.0-rc.11', 'v2.0.0-rc.2']
    expect(namesOf(names, 'v')).toEqual([
      ...['v2.0.0', 'v2.0.0-rc.11', 'v2.0.0-rc.2', 'v2.0.0-rc.1'],
      ...['v1.10.0', 'v1.9.0', 'v1.2.0'],
    ])
  })

  test('names that differ only in their build stand by name, whatever order they came in', () => {
    const expected = ['v1.0.0+c', 'v1.0.0+b', 'v1.0.0+a', 'v1.0.0']
    fc.assert(
      fc.property(fc.shuffledSubarray(expected, { minLength: expected.length }), (names) => {
        expect(namesOf(names, 'v')).toEqual(expected)
      }),
    )
  })

  test('the list that was given stays as it was', () => {
    expect(namesOf(Object.freeze(['v1.0.0', 'v2.0.0']), 'v')).toEqual(['v2.0.0', 'v1.0.0'])
  })
})

test('stableTags keeps the order and leaves out prereleases alone', () => {
  const tags = versionTags(tagsNamed('v1.0.0', 'v1.1.0-rc.1', 'v0.9.0', 'v1.0.0+build-1'), 'v')
  expect(stableTags(tags).map(({ name }) => name)).toEqual(['v1.0.0+build-1', 'v1.0.0', 'v0.9.0'])
})

/** The judge: git itself. */
function gitTakes(name: string): boolean {
  return spawnSync('git', ['check-ref-format', `refs/tags/${name}`]).status === 0
}

describe('isTagPrefix', () => {
  test.each<[string, string]>([
    ['\u200bv', 'a zero-width space: it looks like v'],
    ['v\u202e', 'an override of the direction'],
    ['\u{e0076}v', 'a tag of plane 14'],
    ['v\u00a0', 'a blank that git does not know as one'],
    ['v\ud83d', 'half a pair'],
    ['v'.repeat(151), 'its files could not be named'],
    ['🚀'.repeat(13), 'the same, encoded'],
  ])('%j could be a tag for git, and is refused: %s', (text) => {
    expect(isTagPrefix(text)).toBe(false)
  })

  test('150 characters are allowed', () => {
    expect(isTagPrefix('v'.repeat(150))).toBe(true)
  })

  test.each<[string, string]>([
    ['', 'none'],
    ['v', 'the usual one'],
    ['widget-v', 'a hyphen inside'],
    ['widget/v', 'a slash inside'],
    ['widget/', 'a slash at the end'],
    ['@', 'a name that is @ alone is refused, but a version follows'],
    ['v.', 'a dot before the version'],
    ['été-', 'letters of every script'],
    ['{v}', 'braces without an @ before them'],
    ['a.lock', 'only a whole part must not end in .lock'],
  ])('%j can begin the name of a tag: %s', (text) => {
    expect(isTagPrefix(text)).toBe(true)
    expect(gitTakes(`${text}1.0.0`)).toBe(true)
  })

  test.each<[string, string]>([
    ['a b', 'a space'],
    [' ', 'nothing but a space'],
    ['a\tb', 'a tab'],
    ['a\nb', 'a line break'],
    ['a\u007f', 'DEL'],
    ['a..', 'two dots'],
    ['.', 'a dot begins the name'],
    ['a/.', 'a dot begins a part'],
    ['/', 'a slash begins the name'],
    ['a//', 'an empty part'],
    ['a.lock/', 'a part ends in .lock'],
    ['a@{', 'the mark of the reflog'],
    ['a~', 'an operator of revisions'],
    ['a^', 'an operator of revisions'],
    ['a:', 'the mark of a path'],
    ['a?', 'a pattern'],
    ['a*', 'a pattern'],
    ['a[', 'a pattern'],
    ['a\\', 'a backslash'],
  ])('%j cannot: %s', (text) => {
    expect(isTagPrefix(text)).toBe(false)
    expect(gitTakes(`${text}1.0.0`)).toBe(false)
  })

  test.each<[string, string]>([
    ['-', 'git tag takes it for an option, though the format of refs allows it'],
    ['-v', 'the same'],
    ['a\0', 'NUL: no name of a process can hold it, so git was not asked'],
  ])('%j cannot either: %s', (text) => {
    expect(isTagPrefix(text)).toBe(false)
  })

  test('of any mixture it says what git says', () => {
    const parts = fc.constantFrom(
      'a',
      'v',
      '/',
      '.',
      '-',
      '@',
      '{',
      '}',
      '~',
      ' ',
      ':',
      '\\',
      '*',
      '[',
      '.lock',
      'é',
      '\u007f',
    )
    const texts = fc.array(parts, { maxLength: 4 }).map((chosen) => chosen.join(''))
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(!text.startsWith('-'))
        expect(isTagPrefix(text)).toBe(gitTakes(`${text}1.0.0`))
      }),
      { numRuns: 150 },
    )
  })
})

test('of several prefixes too, highest first; of equal versions the one with v goes first', () => {
  const tags = versionTags(tagsNamed('1.0.0', 'v0.9.0', 'v1.0.0', 'w-2.0.0', '1.1.0'), 'v', '')
  expect(tags.map(({ name, prefix }) => [name, prefix])).toEqual([
    ['1.1.0', ''],
    ['v1.0.0', 'v'],
    ['1.0.0', ''],
    ['v0.9.0', 'v'],
  ])
})

describe('a name as a version', () => {
  test.each<[string, string | undefined, string | undefined, string]>([
    ['v1.2.3', undefined, 'v', 'v'],
    ['1.2.3-rc.1', undefined, '', 'none'],
    ['widget-v1.2.3', undefined, 'widget-v', 'another one'],
    ['widget/1.2.3-rc.1', undefined, 'widget/', 'with a slash'],
    ['V1.2.3', undefined, 'V', 'a capital is another prefix'],
    ['r2-1.2.3', undefined, 'r2-', 'a digit inside'],
    ['py3.11.0-v1.2.3', undefined, 'py', 'the rest is one prerelease: the first match is taken'],
    ['py3.11.0-v1.2.3', 'py3.11.0-v', 'py3.11.0-v', 'the prefix that is known goes first'],
    ['py3.11-v1.2.3', undefined, 'py3.11-v', 'two numbers are no version'],
    ['1.2.3', 'v', '', 'not that of the known prefix: its own'],
    ['release-2024.05.01', undefined, undefined, 'a date has leading zeros'],
    ['build-1.2.3.4', undefined, undefined, 'four numbers: 2.3.4 inside it is no version of its own'],
    ['widget-v1.2', undefined, undefined, 'two numbers'],
    ['widget-v1.2.3 final', undefined, undefined, 'text behind it'],
    ['widget-v1.2.3_final', undefined, undefined, 'an underscore behind it'],
    ['', undefined, undefined, 'nothing'],
  ])('%j, known %j, has the prefix %j: %s', (name, known, expected) => {
    expect(versionNameOf(name, known)?.prefix).toBe(expected)
  })

  test('withPrefix takes no other one', () => {
    expect(withPrefix('v1.2.3', 'v')).toMatchObject({ name: 'v1.2.3', prefix: 'v' })
    expect(withPrefix('v1.2.3', '')).toBeUndefined()
  })
})

test.each([
  ['1.2.3', true, 'no prefix'],
  ['v1.2.3-rc.1', true, 'a candidate'],
  ['app-1.0.2', true, 'a prefix'],
  ['v1', false, 'a floating tag'],
  ['v1.2', false, 'of the minor'],
  ['app-1', false, 'with a prefix'],
  ['v01.2.3.4', false, 'four numbers are no version'],
])('whether %s is a version by its name: %j (%s)', (name, expected) => {
  expect(isVersionName(name)).toBe(expected)
})
