import { describe, expect, test } from '@jest/globals'
import { assignment, filesText, setPreparation, setTagFormat, toGitPath, toLiquid } from '../../src/migrate/formats.ts'
import { ImportBuilder } from '../../src/migrate/import.ts'

describe('the prefix in a format of tags', () => {
  test.each<[string, string, string | undefined, string]>([
    ['v${version}', '${version}', 'v', 'a prefix'],
    ['${version}', '${version}', '', 'none'],
    ['widget-v${version}', '${version}', 'widget-v', 'a longer one'],
    ['v', '', 'v', 'a tool that says the prefix alone'],
    ['${version}-final', '${version}', undefined, 'something behind the version'],
    ['v ${version}', '${version}', undefined, 'no tag may hold a blank'],
  ])('%s: %j (%s)', (format, token, prefix) => {
    const made = new ImportBuilder('lerna')
    setTagFormat(made, { said: undefined, name: 'tagFormat', standard: format, token })
    expect(made.done('push').settings['tag-prefix']).toBe(prefix)
  })

  test('one that cannot be said is named, and nothing is set', () => {
    const made = new ImportBuilder('lerna')
    setTagFormat(made, { said: undefined, name: 'tagFormat', standard: '${version}-x', token: '${version}' })
    expect(made.done('push')).toMatchObject({ settings: {}, rows: [{ verdict: 'not there', theirs: 'tagFormat' }] })
  })
})

describe('a text with variables, as Liquid', () => {
  const VARIABLES = { '${version}': '{{ version }}', '%s': '{{ tag }}' }
  test.each<[string, string | undefined, string]>([
    ['chore: ${version} is out', 'chore: {{ version }} is out', 'a variable'],
    ['release %s\n\nbody', 'release {{ tag }}', 'the first line alone'],
    ['${notes} ${version}', undefined, 'one that nothing stands for'],
    ['{{ x }}', undefined, 'what Liquid would take for its own'],
    ['', undefined, 'nothing'],
    ['costs $5', 'costs $5', 'no variable'],
  ])('%j: %j (%s)', (text, liquid) => {
    expect(toLiquid(text, VARIABLES)).toBe(liquid)
  })
})

test.each([
  ['__version__ = "1.2.3"', '1.2.3'],
  ["__version__: '1.2.3'", '1.2.3'],
  ['other = "1.2.3"', undefined],
])('the pattern of a variable finds the version in %s', (line, version) => {
  const { pattern } = assignment('a.py', '__version__') as { pattern: string }
  expect(new RegExp(pattern, 'm').exec(line)?.groups?.['version']).toBe(version)
})

test('files are shown by their paths', () => {
  expect(filesText(['a.json', { file: 'b.py', pattern: 'x' }])).toBe('a.json, b.py')
})

test.each([
  ['src\\a.txt', 'src/a.txt', 'of Windows'],
  ['.\\src\\a.txt', 'src/a.txt', 'from the root'],
  ['./src/a.txt', 'src/a.txt', 'from the root'],
  ['packages\\*\\', 'packages/*', 'a folder'],
  ['.', '.', 'the root itself'],
  ['a.txt', 'a.txt', 'as git writes it'],
])('the path %s is %s to git (%s)', (text, path) => {
  expect(toGitPath(text)).toBe(path)
})

test('without any file nothing is prepared', () => {
  const made = new ImportBuilder('lerna')
  setPreparation(made, { files: [], via: 'commit' })
  expect(made.done('push').settings).toEqual({})
})
