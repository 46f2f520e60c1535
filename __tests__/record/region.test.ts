import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { sha256 } from '../../src/text/digest.ts'
import { digestOf, readBody, readPullBody, recordOf, regionOf, shownText } from '../../src/record/region.ts'
import { shaOf } from '../next-version/history.ts'

const FACTS = { tag: 'v1.3.0', commit: shaOf(1), object: 'f'.repeat(40) }
const TEXTS = { name: 'widget v1.3.0', notes: '# Notes\n\n- one\n' }
const RECORD = recordOf(FACTS, TEXTS)
const REGION = regionOf(TEXTS.notes, RECORD)

test('a region is the notes between two comments, the first with a record as JSON', () => {
  const [begin = '', ...rest] = REGION.split('\n')
  expect(rest.join('\n')).toBe('# Notes\n\n- one\n<!-- version-checkpoint:end -->')
  const [, json = ''] = /^<!-- version-checkpoint:begin (\{.*\}) -->$/.exec(begin) ?? []
  expect(JSON.parse(json)).toEqual({
    schema: 1,
    ...FACTS,
    text: `sha256:${sha256('# Notes\n\n- one')}`,
    title: `sha256:${sha256('widget v1.3.0')}`,
  })
})

test('digests of assets stand in the record, where there are assets', () => {
  const assets = { 'a.tgz': 'sha256:1' }
  const body = readBody(regionOf('', recordOf({ ...FACTS, assets }, TEXTS)))
  expect(body).toMatchObject({ record: { assets } })
  expect(recordOf({ ...FACTS, assets: {} }, TEXTS)).toEqual(RECORD)
})

test('sha256 is SHA-256', () => {
  // FIPS 180-2, B.1
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

describe('a body is read', () => {
  const managed = { kind: 'managed', before: '', text: '# Notes\n\n- one', after: '', record: RECORD }

  test.each<[string, string, object]>([
    ['ours alone', REGION, managed],
    ['as a web form sends it', REGION.replaceAll('\n', '\r\n'), managed],
    ['with text above', `Hello\n\n${REGION}`, { ...managed, before: 'Hello\n\n' }],
    ['with text below', `${REGION}\n\nBye\n`, { ...managed, after: '\n\nBye\n' }],
    ['an edit inside', REGION.replace('one', 'two'), { ...managed, text: '# Notes\n\n- two' }],
    ['emptied', regionOf('', RECORD), { ...managed, text: '' }],
    ['without a region', '# Mine\n', { kind: 'foreign' }],
    ['nothing at all', '', { kind: 'foreign' }],
    ['a marker that is quoted in a sentence', 'See <!-- version-checkpoint:end --> there', { kind: 'foreign' }],
    ['without its beginning', REGION.split('\n').slice(1).join('\n'), { kind: 'damaged' }],
    ['without its end', REGION.split('\n').slice(0, -1).join('\n'), { kind: 'damaged' }],
    ['turned round', REGION.split('\n').reverse().join('\n'), { kind: 'damaged' }],
    ['a record that is no JSON', REGION.replace('"schema"', 'schema'), { kind: 'damaged' }],
    ['a record of a later kind', REGION.replace('"schema":1', '"schema":2'), { kind: 'damaged' }],
    ['a record without a digest', REGION.replace('"text"', '"texts"'), { kind: 'damaged' }],
  ])('%s', (_, body, expected) => {
    expect(readBody(body)).toEqual(expected)
  })

  test('a marker inside the notes, on a line of its own, is text: an edit at the most', () => {
    const notes = 'a\n<!-- version-checkpoint:end -->\nb\n'
    expect(readBody(regionOf(notes, RECORD))).toMatchObject({ text: notes.trimEnd() })
  })
})

test('a pull request is read as its web form sends it: with CRLF', () => {
  const sent = `Words.\n\n${regionOf('# Notes', RECORD)}`.replaceAll('\n', '\r\n')
  expect(readPullBody({ body: sent })).toMatchObject({ kind: 'managed', before: 'Words.\n\n', text: '# Notes' })
})

test('a name with the end of a comment in it cannot end the comment', () => {
  const record = { ...RECORD, tag: 'v--><b>-1.0.0' }
  const [begin = ''] = regionOf('x', record).split('\n')
  expect(begin.indexOf('>')).toBe(begin.length - 1)
  expect(readBody(regionOf('x', record))).toMatchObject({ record })
})

test.each([
  ['\r\n for \n', 'a\r\nb'],
  ['blank lines at the ends', '\n\na\nb\n\n  \n'],
])('a digest knows no %s', (_, text) => {
  expect(digestOf(text)).toBe(digestOf('a\nb'))
})

test('whatever the notes and what stands around: they come back, and are known as unedited', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 80 })
  const isOutside = (line: string) => !line.includes('version-checkpoint:')
  fc.assert(
    fc.property(text, fc.array(text.filter(isOutside)), fc.array(text.filter(isOutside)), (notes, above, below) => {
      const record = recordOf(FACTS, { name: 'x', notes })
      const before = above.map((line) => `${line}\n`).join('')
      const after = below.map((line) => `\n${line}`).join('')
      const body = readBody(`${before}${regionOf(notes, record)}${after}`)
      expect(body).toMatchObject({ kind: 'managed', before, after, record })
      if (body.kind === 'managed') expect(digestOf(body.text)).toBe(record.text)
    }),
  )
})

test.each([
  ['<!-- version-checkpoint:begin {"schema":1} -->\n# Notes\n<!-- version-checkpoint:end -->', '# Notes', 'our region'],
  [
    'Mine\n\n<!-- version-checkpoint:withdrawn -->\n> No\n<!-- version-checkpoint:withdrawn-end -->',
    'Mine\n\n> No',
    'beside',
  ],
  [
    '<!-- mine -->\nsee <!-- version-checkpoint:x -->',
    '<!-- mine -->\nsee <!-- version-checkpoint:x -->',
    'of a person',
  ],
])('%j without our markers is %j: %s', (body, shown) => {
  expect(shownText(body)).toBe(shown)
})
