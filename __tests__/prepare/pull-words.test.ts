import { describe, expect, test } from '@jest/globals'
import { areEdited, keepWords, type PullSection } from '../../src/prepare/pull-words.ts'
import { readPullBody, regionOf, type RegionRecord } from '../../src/record/region.ts'
import { shaOf } from '../next-version/history.ts'

const RECORD: RegionRecord = {
  ...{ schema: 1, tag: 'a-v1.0.1', commit: shaOf(7), object: '', text: '', title: '' },
  proposal: { parent: shaOf(1), files: '' },
}
const tagOf = (name: string) => `${name}-v1.0.1`

/** What a run writes of these packages. */
const step = (sections: Readonly<Record<string, string>>, notes = 'A table.') => ({
  notes,
  sections: Object.entries(sections).map(([name, text]): PullSection => ({ name, text })),
  versions: Object.keys(sections).map((name) => ({ tag: tagOf(name), isAsked: false })),
})

type Step = Partial<ReturnType<typeof step>> & Pick<ReturnType<typeof step>, 'notes' | 'versions'>

/** The words as they stand in a pull request. */
function there(body: string) {
  const read = readPullBody({ body })
  if (read.kind !== 'managed') throw new Error(read.kind)
  return read
}

function bodyOf(own: Step, before?: string): string {
  const { text, record } = keepWords(own, before === undefined ? undefined : there(before), RECORD.proposal)
  return regionOf(text, { ...RECORD, ...record })
}

/** The same without our comments. */
const shownIn = (body: string) =>
  body
    .split('\n')
    .filter((line) => !line.startsWith('<!--'))
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .trim()

const FIRST = bodyOf(step({ a: 'Notes of a.', '@x/b>': 'Notes of b.' }))
const NEXT = step({ a: 'More of a.', '@x/b>': 'More of b.', c: 'Notes of c.' }, 'Another table.')
const trailers = (...names: readonly string[]) => names.map((name) => `Release-Version: ${tagOf(name)}`)

test('stand as they were written, with every version below', () => {
  expect(shownIn(FIRST).split('\n')).toEqual(['A table.', 'Notes of a.', 'Notes of b.', ...trailers('a', '@x/b>')])
  expect(areEdited(there(FIRST))).toBe(false)
})

test('are found right again', () => {
  expect(bodyOf(step({ a: 'Notes of a.', '@x/b>': 'Notes of b.' }), FIRST)).toBe(FIRST)
  expect(bodyOf(step({ a: 'Notes of a.', '@x/b>': 'Notes of b.' }), FIRST.replaceAll('\n', '\r\n'))).toBe(FIRST)
})

describe('what a person edited stays, and the rest follows', () => {
  test.each<[string, (body: string) => string, readonly string[]]>([
    ['nothing', (body) => body, ['Another table.', 'More of a.', 'More of b.', 'Notes of c.']],
    [
      'one section',
      (body) => body.replace('Notes of b.', 'Mine of b.'),
      ['Another table.', 'More of a.', 'Mine of b.', 'Notes of c.'],
    ],
    [
      'what stands above the sections',
      (body) => body.replace('A table.', 'My table.'),
      ['My table.', 'More of a.', 'More of b.', 'Notes of c.'],
    ],
    [
      'a section that was emptied is ours again',
      (body) => body.replace('Notes of b.', ''),
      ['Another table.', 'More of a.', 'More of b.', 'Notes of c.'],
    ],
    [
      'a section that was taken out, too',
      (body) => body.replace(/<!-- version-checkpoint:package "a" -->\nNotes of a\.\n/, ''),
      ['Another table.', 'More of a.', 'More of b.', 'Notes of c.'],
    ],
    [
      'a line below the last one is part of it',
      (body) => body.replace('Notes of b.', 'Notes of b.\n\nThank you all!'),
      ['Another table.', 'More of a.', 'Notes of b.', 'Thank you all!', 'Notes of c.'],
    ],
    [
      'a comment that is none of ours is text',
      (body) => body.replace('Notes of b.', '<!-- version-checkpoint:package b -->Notes of b.'),
      ['Another table.', 'More of a.', 'Notes of c.'],
    ],
  ])('%s', (_, edit, lines) => {
    const once = bodyOf(NEXT, edit(FIRST))
    expect(shownIn(once).split('\n')).toEqual([...lines, ...trailers('a', '@x/b>', 'c')])
    expect(bodyOf(NEXT, once)).toBe(once)
  })

  test('also of a package that is no longer due, but not ours of it', () => {
    const edited = FIRST.replace('Notes of b.', 'Mine of b.')
    const once = bodyOf(step({ a: 'More of a.' }), edited)
    expect(shownIn(once).split('\n')).toEqual(['A table.', 'More of a.', 'Mine of b.', ...trailers('a')])
    expect(bodyOf(step({ a: 'More of a.' }), once)).toBe(once)
    expect(shownIn(bodyOf(step({ a: 'More of a.' }), FIRST))).not.toContain('of b')
  })

  test('and of a section that was copied, both', () => {
    const copied = FIRST.replace(
      'Notes of b.',
      'Notes of b.\n<!-- version-checkpoint:package "a" -->\nNotes of a, again.',
    )
    expect(shownIn(bodyOf(NEXT, copied)).split('\n')).toEqual([
      ...['Another table.', 'Notes of a.', 'Notes of a, again.', 'More of b.', 'Notes of c.'],
      ...trailers('a', '@x/b>', 'c'),
    ])
  })

  test.each([
    ['what stands above', 'A table.', true],
    ['a section', 'Notes of a.', true],
    ['a trailer, which is ours in any case', 'Release-Version: a-v1.0.1', false],
  ])('%s: it is seen', (_, text, isSeen) => {
    expect(areEdited(there(FIRST.replace(text, text.startsWith('R') ? '' : 'Mine')))).toBe(isSeen)
  })
})

describe('where packages came or went', () => {
  const alone: Step = { notes: 'Notes.\n', versions: [{ tag: 'v1.0.1', isAsked: false }] }
  const ALONE = bodyOf(alone)

  test('the words of one version have no sections', () => {
    expect(shownIn(ALONE)).toBe('Notes.\nRelease-Version: v1.0.1')
    expect(areEdited(there(ALONE))).toBe(false)
    expect(bodyOf(alone, ALONE)).toBe(ALONE)
  })

  test('ours follow, and theirs stay', () => {
    expect(shownIn(bodyOf(NEXT, ALONE))).toMatch(/^Another table\.\nMore of a\./)
    expect(shownIn(bodyOf(NEXT, ALONE.replace('Notes.', 'Mine.')))).toMatch(/^Mine\.\nMore of a\./)
    expect(shownIn(bodyOf(alone, FIRST))).toBe('Notes.\nRelease-Version: v1.0.1')
    const once = bodyOf(alone, FIRST.replace('Notes of b.', 'Mine of b.'))
    expect(shownIn(once)).toBe('Notes.\nMine of b.\nRelease-Version: v1.0.1')
    expect(bodyOf(alone, once)).toBe(once)
  })
})
