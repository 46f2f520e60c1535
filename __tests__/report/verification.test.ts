import { describe, expect, test } from '@jest/globals'
import type { Verification } from '../../src/verify/verification.ts'
import { PLAIN } from '../../src/report/style.ts'
import { verdictOf, verificationLines, verificationMarkdown } from '../../src/report/verification.ts'

const NOTHING: Verification = { proved: 0, moved: [], unproved: [], notices: [] }

const move = (tag: string) => ({
  tag,
  url: `https://github.com/acme/widget/releases/tag/${tag}`,
  what: `the tag ${tag} was moved`,
  recorded: 'tag fffffff on c000001',
  found: 'tag eeeeeee on c000002',
})
const unsure = (tag: string, why = 'its release has no record') => ({ tag, why })

describe('the verdict', () => {
  test.each<[Partial<Verification>, string]>([
    [{}, 'No checkpoint has a record'],
    [{ proved: 1 }, 'The only checkpoint is as recorded'],
    [{ proved: 500 }, 'All 500 checkpoints are as recorded'],
    [
      { proved: 4, unproved: [unsure('v1.0.0'), unsure('v1.0.0', 'b'), unsure('v0.9.0')] },
      'All 4 checkpoints are as recorded; 2 versions cannot be checked',
    ],
    [
      { proved: 4, unproved: [unsure('v1.0.0'), { ...unsure('v0.9.0'), released: false }] },
      'All 4 checkpoints are as recorded; 1 other has no release; 1 version cannot be checked',
    ],
    [
      { proved: 1, unproved: ['a', 'b'].map((tag) => ({ ...unsure(tag), released: false as const })) },
      'The only checkpoint is as recorded; 2 others have no release',
    ],
    [{ unproved: [unsure('v1.0.0')] }, 'No checkpoint has a record; 1 version cannot be checked'],
    [{ proved: 3, moved: [move('v1.0.0'), move('v1.0.0')] }, '1 checkpoint moved: v1.0.0; 3 as recorded'],
    [{ moved: [move('v2.0.0'), move('v1.0.0')] }, '2 checkpoints moved: v2.0.0, v1.0.0; 0 as recorded'],
  ])('%j', (changes, expected) => {
    expect(verdictOf({ ...NOTHING, ...changes })).toBe(expected)
  })

  test('names at most twenty', () => {
    const moved = Array.from({ length: 22 }, (_, index) => move(`v1.0.${index}`))
    expect(verdictOf({ ...NOTHING, moved })).toContain('v1.0.19 and 2 more; 0')
  })
})

describe('on a terminal', () => {
  test('nothing stands where nothing is to be told', () => {
    expect(verificationLines({ ...NOTHING, proved: 500 }, PLAIN)).toEqual([])
  })

  test('what moved first, then doubts by their reason, then notices', () => {
    const verification = {
      proved: 1,
      moved: [move('v1.10.0'), move('v1.2.0')],
      unproved: [unsure('v1.1.0'), unsure('v1.0.0'), unsure('v0.9.0', 'its draft is missing a.tgz')],
      notices: ['A version is missing between v1.2.0 and v1.4.0.'],
    }
    expect(verificationLines(verification, PLAIN)).toEqual([
      '  moved  v1.10.0  the tag v1.10.0 was moved: recorded tag fffffff on c000001, found tag eeeeeee on c000002',
      '         v1.2.0   the tag v1.2.0 was moved: recorded tag fffffff on c000001, found tag eeeeeee on c000002',
      '  unsure v1.1.0, v1.0.0: its release has no record',
      '         v0.9.0: its draft is missing a.tgz',
      '  note   A version is missing between v1.2.0 and v1.4.0.',
    ])
  })

  test('more than a hundred are counted', () => {
    const moved = Array.from({ length: 130 }, (_, index) => move(`v1.0.${index}`))
    const lines = verificationLines({ ...NOTHING, moved }, PLAIN)
    expect(lines).toHaveLength(101)
    expect(lines.at(-1)?.trim()).toBe('… and 30 more')
  })
})

describe('in the summary', () => {
  test('is empty where nothing is to be told', () => {
    expect(verificationMarkdown(NOTHING)).toBe('')
  })

  test('a table with links, and lists', () => {
    const notices = ['A version is missing between v1.2.0 and v1.4.0.']
    expect(verificationMarkdown({ ...NOTHING, moved: [move('v1.2.0')], unproved: [unsure('v1.1.0')], notices })).toBe(
      [
        '| checkpoint | what moved | recorded | found |',
        '|---|---|---|---|',
        '| [v1.2.0](https://github.com/acme/widget/releases/tag/v1.2.0) | the tag v1.2.0 was moved | `tag fffffff on c000001` | `tag eeeeeee on c000002` |',
        '',
        'These cannot be checked:',
        '',
        '- v1.1.0: its release has no record',
        '',
        'Notes:',
        '',
        '- A version is missing between v1.2.0 and v1.4.0.',
      ].join('\n'),
    )
  })

  test('names that would be markup are text', () => {
    const moved = [{ ...move('v1'), tag: 'a|b <img src=x> @mara', url: '.git/x|y', what: '[x](y)|', found: '`|`' }]
    const markdown = verificationMarkdown({ ...NOTHING, moved, unproved: [unsure('<b>', '@mara')] })
    expect(markdown).not.toMatch(/<img|<b>|(^|[^\w`])@mara\b/)
    expect(markdown.split('\n')[2]?.match(/(?<!\\)\|/g)).toHaveLength(5)
  })
})
