import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Result } from '../../src/report/result.ts'
import { logLine } from '../../src/text/printable.ts'
import { PLAIN, type TerminalStyle } from '../../src/report/style.ts'
import { accountLines, linesOf } from '../../src/report/terminal.ts'
import { checkpointOf, ownMessage, planOf } from '../next-version/history.ts'
import {
  FLOATED,
  PUBLISHED_NOW,
  WILL_PUBLISH,
  blocked,
  nothing,
  planned,
  prepared,
  proposed,
  published,
  released,
} from './results.ts'

const STYLE: TerminalStyle = {
  paint: PLAIN,
  columns: 80,
  explains: false,
  draftPlace: (tag) => `.git/version-checkpoint/releases/${tag}.md`,
}

/** As both doors print it. */
function page(result: Result, style: Partial<TerminalStyle> = {}): string {
  return `${linesOf(result, { ...STYLE, ...style })
    .map(logLine)
    .join('\n')}\n`
}

const MESSAGES = [
  'Update readme',
  'docs: describe labels (#214)',
  'fix: keep the cursor (#215)\n\nbreaking change: the old cursor is gone',
  'feat(search): find by label (#212)',
]

describe('a plan', () => {
  test('is the step, why, what was skipped, the warnings, and what will be written', () => {
    expect(page(planned(MESSAGES))).toBe(`widget  v1.2.3 → v1.3.0   minor

  why    feat(search): find by label  c000004  #212   made it minor
         fix: keep the cursor         c000003  #215   patch
         docs: describe labels        c000002  #214   counts for nothing
  skip   Update readme                c000001         not conventional: no type before a colon
  warn   "breaking change: the old cursor is gone" in c000003 is not in capitals, so it did not count as breaking. If it is a breaking change, write BREAKING CHANGE: at the start of a line in the body.

  will   tag     v1.3.0 on c000004 (annotated)
         draft   .git/version-checkpoint/releases/v1.3.0.md
`)
  })

  test('of a first release that is published at once', () => {
    expect(page(planned(['feat: a'], { base: null, inputs: { draft: 'false' } })))
      .toBe(`widget  v0.1.0 (first release)   minor

  why    feat: a                   c000001         made it minor

  will   tag     v0.1.0 on c000001 (annotated)
         draft   .git/version-checkpoint/releases/v0.1.0.md
         publish v0.1.0
`)
  })

  test('of a bump that was asked for', () => {
    expect(page(planned(['feat: a', 'fix: b'], { inputs: { bump: 'patch' } }))).toBe(`widget  v1.2.3 → v1.2.4   patch

  why    feat: a                   c000001         asks for minor
         fix: b                    c000002         patch
  warn   bump: patch is set and wins, although the commits ask for minor.

  will   tag     v1.2.4 on c000002 (annotated)
         draft   .git/version-checkpoint/releases/v1.2.4.md
`)
  })

  test('without a commit and without a level', () => {
    expect(page(planned([], { inputs: { bump: 'minor' } }))).toBe(`widget  v1.2.3 → v1.3.0   minor

  will   tag     v1.3.0 on c000000 (annotated)
         draft   .git/version-checkpoint/releases/v1.3.0.md
`)
    expect(page(planned(['docs: a'], { base: null, inputs: { bump: 'minor' } })).split('\n')[0]).toBe(
      'widget  v0.1.0 (first release)',
    )
  })

  test('under our own tag is one line', () => {
    const own = { current: checkpointOf('1.2.4', 1, { message: ownMessage(1) }) }
    expect(page({ ...planned(['fix: a'], own), resumed: true })).toBe(
      'Nothing to do: v1.2.4 is already on c000001; release creates its draft if that is missing.\n',
    )
  })
})

describe('a release', () => {
  test('is what was made', () => {
    expect(page(released(['fix: a']))).toBe(`✔ tagged v1.2.4 on c000001
✔ drafted https://github.com/acme/widget/releases/tag/v1.2.4
  undo: node dist/cli rollback v1.2.4 --confirm v1.2.4 --forge github
`)
  })

  test('of which the tag was there is the rest', () => {
    expect(page(released(['fix: a'], { tag: 'kept' }))).toBe(
      '✔ drafted https://github.com/acme/widget/releases/tag/v1.2.4\n',
    )
  })

  test('that was published says so', () => {
    const result = released(['fix: a'])
    const steps = [
      ...result.written.steps,
      { kind: 'publish', outcome: 'made', place: 'https://example.invalid/1' } as const,
    ]
    expect(page({ ...result, written: { ...result.written, steps } })).toContain(
      '\n✔ published https://example.invalid/1\n',
    )
  })

  test('that is there is one line', () => {
    expect(page(released(['fix: a'], { tag: 'kept', draft: 'kept' }))).toBe(
      'Nothing to do: v1.2.4 is already on c000001, with its draft.\n',
    )
  })

  test('is explained in a log that no plan stands in', () => {
    expect(page(released(['fix: a']), { explains: true })).toBe(`widget  v1.2.3 → v1.2.4   patch

  why    fix: a                    c000001         made it patch

✔ tagged v1.2.4 on c000001
✔ drafted https://github.com/acme/widget/releases/tag/v1.2.4
`)
  })
})

describe('nothing', () => {
  test('is why not, under the same table', () => {
    expect(page(nothing(['docs: a', 'wip'])))
      .toBe(`  why    docs: a                   c000001         counts for nothing
  skip   wip                       c000002         not conventional: no type before a colon

Nothing to release: no commit since v1.2.3 asks for a release.
`)
  })

  test('without commits is one line', () => {
    expect(page(nothing([]))).toBe('Nothing to release: there is no commit since v1.2.3.\n')
  })

  test('because of the event is one line', () => {
    expect(page({ kind: 'skipped', reason: 'a pushed tag makes no further release' })).toBe(
      'Nothing to do: a pushed tag makes no further release.\n',
    )
  })
})

describe('columns', () => {
  const LONG = `feat(a-scope): ${'many words '.repeat(20)}(#12345)`

  test('ordinary rows take 80 of them', () => {
    const lines = accountLines(planOf([LONG, `docs: ${'many words '.repeat(20)}(#1234)`, 'fix: a (#9)']), STYLE)
    expect(lines).toEqual([
      '  why    feat(a-scope): many words many wor…  c000001  #12345  made it minor',
      '         fix: a                               c000003  #9     patch',
      '         docs: many words many words many w…  c000002  #1234  counts for nothing',
      '',
    ])
    expect(Math.max(...lines.map(({ length }) => length))).toBe(80)
  })

  test('a wider terminal shows more', () => {
    const [line = ''] = accountLines(planOf([LONG]), { ...STYLE, columns: 120 })
    expect(line).toContain('many words many words many words many words many words many…')
    expect(line.length).toBeLessThanOrEqual(120)
  })

  test('a narrow one shows as much as is worth reading', () => {
    expect(accountLines(planOf([LONG]), { ...STYLE, columns: 20 })[0]).toContain(
      '  why    feat(a-scope): many wor…  c000001',
    )
  })

  test.each([
    ['Chinese', 'fix: 保持光标'],
    ['Japanese with its punctuation', 'fix: 「カーソル」を、保つ。'],
    ['Korean', 'fix: 커서를 유지'],
    ['full-width letters', 'fix: ＡＢＣ'],
    ['half-width kana', 'fix: ｶｰｿﾙ'],
    ['an emoji', 'fix: 🐛 gone'],
    ['accents that stand alone', 'fix: cafe\u0301'],
    ['an emoji of a text character', 'fix: a\ufe0f'],
    ['right-to-left text', 'fix: שלום'],
  ])('%s is aligned', (_, message) => {
    const [first = '', second = ''] = accountLines(planOf([message, 'fix: a']), STYLE)
    expect(shownColumns(second.slice(0, second.indexOf('  c0')))).toBe(
      shownColumns(first.slice(0, first.indexOf('  c0'))),
    )
  })

  test('wide text is cut by what it takes, not by its letters', () => {
    const [line = ''] = accountLines(planOf([`fix: ${'語'.repeat(60)}`]), STYLE)
    expect(line).toBe(`  why    fix: ${'語'.repeat(14)}…  c000001         made it patch`)
    expect(shownColumns(line)).toBeLessThanOrEqual(80)
  })

  const WHOLE =
    'fix: keep the cursor where it was after the list has been filtered by more than one label at once, twice'

  test.each([
    [80, `  why    fix: keep the cursor where it was…  c000001         made it patch`, 'a narrow terminal'],
    [140, `  why    ${WHOLE.slice(0, 94)}…  c000001         made it patch`, 'a wider one'],
    [200, `  why    ${WHOLE}  c000001         made it patch`, 'one that has room for it'],
    [Infinity, `  why    ${WHOLE}  c000001         made it patch`, 'a pipe'],
  ])('at %s columns a long subject stands as %j: %s', (columns, line) => {
    expect(accountLines(planOf([WHOLE]), { ...STYLE, columns })[0]).toBe(line)
  })

  test('in a pipe a very long subject pushes no other line apart', () => {
    const [second, first] = accountLines(planOf([`fix: ${'x'.repeat(300)}`, 'fix: a']), { ...STYLE, columns: Infinity })
    expect(first).toContain(`fix: ${'x'.repeat(300)}  c000001`)
    expect(second).toBe('  why    fix: a                    c000002         made it patch')
  })

  /** By https://www.unicode.org/Public/UCD/latest/ucd/EastAsianWidth.txt, for the rows above alone. */
  function shownColumns(text: string): number {
    const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60\u{1f300}-\u{1faff}]/u
    return Array.from(text).reduce(
      (sum, letter) => sum + (wide.test(letter) ? 2 : /[\u0300-\u036f\ufe0f]/.test(letter) ? 0 : 1),
      0,
    )
  }
})

describe('many commits', () => {
  test('past 100 of a group are counted, not shown', () => {
    const lines = accountLines(
      planOf([...Array<string>(103).fill('wip'), ...Array.from({ length: 101 }, (_, at) => `fix: ${at}`)]),
      STYLE,
    )
    expect(lines).toHaveLength(101 + 101 + 1)
    expect(lines[99]).toMatch(/^ {9}fix: 1 /)
    expect(lines[100]).toBe('         … and 1 more')
    expect(lines[101]).toMatch(/^ {2}skip {3}wip /)
    expect(lines.at(-2)).toBe('         … and 3 more')
  })

  test('100 are all shown', () => {
    const lines = accountLines(planOf(Array.from({ length: 100 }, (_, at) => `fix: ${at}`)), STYLE)
    expect(lines).toHaveLength(101)
    expect(lines.join('\n')).not.toContain('more')
  })
})

describe('text of others', () => {
  /** What the runner would obey (ActionCommand.cs in actions/runner), and what a terminal would. */
  const ACTS = /^\s*::|##\[|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/m

  test.each([
    ['the first row', ['::error::pwned']],
    ['further rows', ['fix: a', '::error::a', '::error::b', '\u001b[0m::error::c', ' \t::error::d']],
    ['the old form', ['fix: ##[error]a']],
    ['reasons and warnings', ['::x::y: a', 'fix: a\n\nbreaking change: ::error::b\u0007']],
  ])('never begins a line as a command: %s', (_, messages) => {
    const result = messages.some((message) => message.startsWith('fix')) ? planned(messages) : nothing(messages)
    expect(page(result)).not.toMatch(ACTS)
  })

  test('nor does the name of the project', () => {
    const result = planned(['fix: a'])
    expect(page({ ...result, plan: { ...result.plan, project: '::add-mask::x' } })).toMatch(/^\\::add-mask::x {2}v1/)
  })

  test('whatever it says', () => {
    const fragment = fc.constantFrom(
      '::error::',
      '##[',
      '\n',
      '\r',
      '\u001b[31m',
      '\u202e',
      ' ',
      'fix: ',
      'feat!: ',
      'BREAKING CHANGE: ',
      '…',
    )
    const message = fc
      .array(fc.oneof(fragment, fc.string({ unit: 'binary' })), { maxLength: 6 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.array(message, { maxLength: 6 }), (messages) => {
        expect(page(planned(['feat: a', ...messages]))).not.toMatch(ACTS)
      }),
    )
  })

  test('a huge subject is a short line', () => {
    const [line = ''] = accountLines(planOf([`fix: ${'x'.repeat(200_000)}`]), STYLE)
    expect(line.length).toBeLessThanOrEqual(80)
  })

  test('nor does it fill a log', () => {
    const [line = ''] = accountLines(planOf([`fix: ${'x'.repeat(200_000)}`]), { ...STYLE, columns: Infinity })
    expect(line.length).toBeLessThanOrEqual(1100)
  })
})

test('paint is laid on the parts it is for, and changes no column', () => {
  const mark = (name: string) => (text: string) => `<${name}>${text}</${name}>`
  const paint = { strong: mark('b'), faint: mark('f'), good: mark('g'), alert: mark('a') }
  const painted = page(planned(MESSAGES), { paint })
  expect(painted).toContain('<b>widget</b>  v1.2.3 → v1.3.0')
  expect(painted).toContain('<f>c000004</f>  <f>#212 </f>')
  expect(painted).toContain('  warn   <a>"breaking change:')
  expect(painted.replace(/<\/?[bfga]>/g, '')).toBe(page(planned(MESSAGES)))
  expect(page(released(['fix: a']), { paint })).toContain('<g>✔</g> tagged')
})

describe('a shut gate', () => {
  test('the plan, what is red with its page, and the sentence', () => {
    const lines = page(blocked(['feat: a']))
      .trimEnd()
      .split('\n')
    expect(lines.slice(-2)).toEqual([
      '  red    build  failure  https://github.com/acme/widget/actions/runs/41/job/112',
      'v1.3.0 is not released: build (failure) is red on c000001.',
    ])
  })

  test('the name of a check is data', () => {
    expect(page(blocked(['feat: a'], '::error::x\n::error::y\u001b[31m'))).not.toMatch(/^\s*::|\u001b/m)
  })
})

describe('a publication', () => {
  test('is told step by step', () => {
    const steps = [PUBLISHED_NOW, { ...FLOATED, outcome: 'made', place: 'v1.2' } as const, FLOATED]
    expect(page(published(steps))).toBe(`✔ published https://github.com/acme/widget/releases/tag/v1.2.4
✔ created v1.2, now on v1.2.4
✔ moved v1, now on v1.2.4
`)
  })

  test('of what is already published is one line', () => {
    expect(page(published([{ ...FLOATED, outcome: 'kept' }]))).toBe('Nothing to do: v1.2.4 is already published.\n')
  })

  test('in a dry run is what would be done', () => {
    expect(page(published([PUBLISHED_NOW], { draft: true, will: WILL_PUBLISH }))).toBe(`v1.2.4 would be published.
  will   publish v1.2.4
         float   v1 to v1.2.4, once it is published
`)
  })
})

test('a proposed release: the table, and where the pull request is', () => {
  expect(
    linesOf(proposed(['feat: a']), { paint: PLAIN, columns: 80, explains: true, draftPlace: () => '' }).at(-1),
  ).toBe('v1.3.0 is proposed in a pull request. Merge it to release: https://github.com/acme/widget/pull/12 (opened).')
})

test('a preparation alone: the table, and its commit', () => {
  const style = { paint: PLAIN, columns: 80, explains: true, draftPlace: () => '' }
  expect(linesOf(prepared(['feat: a']), style).at(-1)).toBe('v1.3.0 is prepared by commit c000009.')
})

test('what an earlier run left undone is told before a proposal', () => {
  const style = { paint: PLAIN, columns: 80, explains: true, draftPlace: () => '' }
  const lines = linesOf({ ...proposed(['feat: a']), finished: released(['fix: a']) }, style)
  expect(lines.slice(-3)[0]).toMatch(/tagged v1\.2\.4 on c000001$/)
})
