import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { tagMessage } from '../../src/notes/tag-message.ts'
import { isOwnTag } from '../../src/record/tag-record.ts'
import { factsOf, without } from '../next-version/history.ts'

const FACTS = factsOf(['feat: a', 'fix: b'])
const RECORD = 'Released from c000002. 2 changes since v1.2.3.\n'

describe('a message', () => {
  test.each([
    ['a subject alone', '🚀 widget v1.3.0', `🚀 widget v1.3.0\n\n${RECORD}`],
    ['subject and text', '🚀 widget\n\n- a\n- b\n', `🚀 widget\n\n- a\n- b\n\n${RECORD}`],
    ['a blank line follows the subject, as git wants it', '🚀 widget\n- a', `🚀 widget\n\n- a\n\n${RECORD}`],
    ['blanks around it and at the ends of lines go', '\n  🚀 widget  \n- a \t\n\n', `🚀 widget\n\n- a\n\n${RECORD}`],
    ['lines of Windows are lines', '🚀 widget\r\n- a\r\n', `🚀 widget\n\n- a\n\n${RECORD}`],
    ['a line that begins with # is text', '🚀 widget\n# a', `🚀 widget\n\n# a\n\n${RECORD}`],
    ['what a terminal obeys goes', '\u001b[31m🚀\u001b[0m widget\u0007', `🚀 widget\n\n${RECORD}`],
    ['a template that printed nothing leaves the record', ' \n', RECORD],
  ])('%s', (_, rendered, expected) => {
    expect(tagMessage(rendered, FACTS)).toBe(expected)
  })
})

describe('the subject', () => {
  const subjectOf = (rendered: string) => tagMessage(rendered, FACTS).split('\n')[0]

  test.each([
    ['of 72 characters stays', 'x'.repeat(72), 'x'.repeat(72)],
    ['of 73 is cut, and the cut is shown', 'x'.repeat(73), `${'x'.repeat(71)}…`],
    ['is cut between what a reader takes for characters', `${'x'.repeat(69)}👩‍👩‍👧👩‍👩‍👧`, `${'x'.repeat(69)}👩‍👩‍👧…`],
    ['is cut by columns, for a letter may take two', '日'.repeat(37), `${'日'.repeat(35)}…`],
    ['has no blank before the cut', `${'x'.repeat(70)} yyyy`, `${'x'.repeat(70)}…`],
  ])('%s', (_, rendered, expected) => {
    expect(subjectOf(rendered)).toBe(expected)
  })

  test('only the subject is cut', () => {
    expect(tagMessage(`a\n\n${'x'.repeat(100)}`, FACTS)).toContain('x'.repeat(100))
  })
})

describe('the text', () => {
  const textOf = (line: string) => tagMessage(`a\n\n${line}`, FACTS).split('\n').slice(2, -3)
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')

  test.each([
    ['a line of 72 columns stays', words(14) + ' ab', [words(14) + ' ab']],
    ['a longer one goes on in the next', words(15), [words(14), 'word']],
    ['an entry goes on under its text', `- ${words(15)}`, [`- ${words(14)}`, '  word']],
    ['so does one that is indented', `b\n  * ${words(15)}`, ['b', `  * ${words(13)}`, '    word word']],
    ['a word that is too long stays whole', `- ${'x'.repeat(80)} y`, [`- ${'x'.repeat(80)}`, '  y']],
    ['columns count, for a letter may take two', `${'日'.repeat(36)} a`, ['日'.repeat(36), 'a']],
    ['blanks inside a line stay where it is not broken', 'a   b', ['a   b']],
  ])('%s', (_, line, expected) => {
    expect(textOf(line)).toEqual(expected)
  })
})

describe('the record', () => {
  test.each([
    ['one change', factsOf(['fix: a']), 'Released from c000001. 1 change since v1.2.3.'],
    ['no change', factsOf([]), 'Released from c000000. 0 changes since v1.2.3.'],
    ['a first release', without(FACTS, 'previous'), 'Released from c000002. 2 changes.'],
    [
      'what asks for no release is counted apart, as the list above leaves it out',
      factsOf(['fix: a', 'docs: b', 'chore: c']),
      'Released from c000003. 1 change since v1.2.3, and 2 that ask for no release.',
    ],
    [
      'one of them',
      factsOf(['fix: a', 'fix: b', 'docs: c']),
      'Released from c000003. 2 changes since v1.2.3, and 1 that asks for no release.',
    ],
    ['nothing else', factsOf(['docs: a', 'chore: b']), 'Released from c000002. 2 changes since v1.2.3.'],
  ])('%s', (_, facts, record) => {
    expect(tagMessage('a', facts)).toBe(`a\n\n${record}\n`)
  })

  test('makes every message of ours known, whatever its template printed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (rendered) => {
        const message = tagMessage(rendered, FACTS)
        expect(isOwnTag(message, FACTS.head)).toBe(true)
        expect(message.endsWith('\n')).toBe(true)
        expect(message.split('\n')[1] ?? '').toBe('')
      }),
    )
  })
})
