import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formatReleaseFile, parseReleaseFile, type ReleaseFile } from '../../src/local/release-file.ts'

const FILE: ReleaseFile = {
  tag: 'v1.3.0',
  name: 'widget v1.3.0',
  draft: true,
  prerelease: false,
  body: '# Notes\n\n- a\n',
}
const TEXT = `---
tag: "v1.3.0"
name: "widget v1.3.0"
draft: true
prerelease: false
---
# Notes

- a
`

test('the facts stand between two lines, then the notes as they are', () => {
  expect(formatReleaseFile(FILE)).toBe(TEXT)
  expect(parseReleaseFile(TEXT)).toEqual(FILE)
})

describe('what is written is read again', () => {
  /** Text that could end the head early, or be taken for a fact. */
  const hostile = fc.constantFrom(
    '---',
    '\n---\n',
    '"',
    '\\',
    '\n',
    ': ',
    'draft: false',
    '\u2028',
    '😀',
    '\ud83d',
    '__proto__',
    '```',
  )
  const text = fc
    .array(fc.oneof(hostile, fc.string({ unit: 'binary' })), { maxLength: 8 })
    .map((parts) => parts.join(''))

  test('whatever the names and the notes hold', () => {
    fc.assert(
      fc.property(
        fc.record({ tag: text, name: text, body: text, draft: fc.boolean(), prerelease: fc.boolean() }),
        (file) => {
          const body = file.body.replaceAll('\r\n', '\n')
          expect(parseReleaseFile(formatReleaseFile(file))).toEqual({ ...file, body })
        },
      ),
    )
  })
})

describe('a file that a person touched', () => {
  test.each<[string, (text: string) => string, Partial<ReleaseFile>]>([
    [
      'the notes are theirs',
      (text) => `${text}\nMore.\n---\ntag: "x"\n`,
      { body: '# Notes\n\n- a\n\nMore.\n---\ntag: "x"\n' },
    ],
    ['an editor of Windows saved it', (text) => text.replaceAll('\n', '\r\n'), {}],
    [
      'the facts may change their order',
      (text) => text.replace('draft: true\nprerelease: false', 'prerelease: false\ndraft: true'),
      {},
    ],
    ['further facts are left alone', (text) => text.replace('draft:', 'seen: [1]\ndraft:'), {}],
    ['no blank after the colon', (text) => text.replace('draft: true', 'draft:true'), {}],
    ['the name is theirs', (text) => text.replace('widget v1.3.0', 'The big one'), { name: 'The big one' }],
    ['there are no notes', (text) => text.slice(0, text.indexOf('#')), { body: '' }],
  ])('is read: %s', (_, edit, changes) => {
    expect(parseReleaseFile(edit(TEXT))).toEqual({ ...FILE, ...changes })
  })

  test.each<[string, (text: string) => string]>([
    ['it is empty', () => ''],
    ['it is half written', (text) => text.slice(0, 40)],
    ['its first line is gone', (text) => text.slice(4)],
    ['something stands before it', (text) => `\n${text}`],
    ['its head never ends', (text) => text.replace('\n---\n', '\n')],
    ['a fact is missing', (text) => text.replace('draft: true\n', '')],
    ['a fact is no JSON', (text) => text.replace('"v1.3.0"', 'v1.3.0')],
    ['a truth is a word', (text) => text.replace('draft: true', 'draft: "true"')],
    ['a truth is a number', (text) => text.replace('prerelease: false', 'prerelease: 0')],
    ['a name is null', (text) => text.replace('"widget v1.3.0"', 'null')],
    ['a fact is commented out', (text) => text.replace('tag:', '# tag:')],
    ["it is somebody else's file", () => '# Notes\n\n---\n\nNothing of ours.\n'],
  ])('is not guessed at: %s', (_, damage) => {
    expect(parseReleaseFile(damage(TEXT))).toBeUndefined()
  })
})
