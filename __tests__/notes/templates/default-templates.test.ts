import { describe, expect, test } from '@jest/globals'
import { RELEASE_NAME_TEMPLATE, TAG_MESSAGE_TEMPLATE } from '../../../src/notes/templates/default-templates.ts'
import type { ReleaseFacts } from '../../../src/notes/facts.ts'
import { PRESET_TEMPLATES } from '../../../src/notes/templates/presets.ts'
import { renderRelease } from '../../../src/notes/render.ts'
import { ANN, changeOf, changesOf, factsOf, version, without } from '../../next-version/history.ts'

async function textsOf(messages: readonly string[], changes: Partial<ReleaseFacts> = {}) {
  return renderRelease(factsOf(messages, changes), {})
}

const MARA = { name: 'Mara', email: 'mara@example.invalid' }
const JO = { name: 'Jo', email: 'jo@example.invalid' }
const LI = { name: 'Li', email: 'li@example.invalid' }
const BO = { name: 'Bo', email: 'bo@example.invalid' }
const KIM = { name: 'Kim', email: 'kim@example.invalid' }

describe('the page', () => {
  test('has its sections in their order, each filled, with one blank line between', async () => {
    const messages = [
      'refactor: a (#1)',
      'docs: b (#2)',
      'revert: c (#3)',
      'fix: d (#4)',
      'feat: e (#5)\n\nBREAKING CHANGE: f\nMIGRATION: g\nHIGHLIGHT: Now with e.',
      'chore: h',
    ]
    const { notes } = await textsOf(messages)
    expect(notes.replaceAll(/\[#(\d)\]\(\S+?\)/g, '#$1')).toBe(`# widget v1.3.0 Release

## 🎉 What's New
Now with e.

**1 breaking change, 1 feature, 1 fix** by 1 person since v1.2.3.

## ⚠️ Breaking Changes
- f (#5)

## 🧭 Migration Guide
- g (#5)

## 🚀 Features
- e (#5) — Ann

## 🐛 Bug Fixes
- d (#4) — Ann

## ⏪ Reverts
- c (#3) — Ann

## 📚 Documentation
- b (#2) — Ann

## 🔧 Technical Improvements
- a (#1) — Ann

**Thanks** to Ann
**Full changelog:** [v1.2.3…v1.3.0](https://github.com/acme/widget/compare/v1.2.3...v1.3.0)
`)
  })

  test('is short where there is little to say', async () => {
    const facts = without(
      factsOf([], {
        changes: changesOf('chore: a').map((change) => ({ ...change, author: { name: 'a[bot]', email: '' } })),
      }),
      'web',
    )
    expect((await renderRelease(facts, {})).notes).toBe(`# widget v1.3.0 Release

## 🎉 What's New
**1 change** since v1.2.3.
`)
  })

  test.each([
    [[MARA], '**Thanks** to Mara\n'],
    [[MARA, JO], '**Thanks** to Mara and Jo\n'],
    [[MARA, JO, LI], '**Thanks** to Mara, Jo and Li\n'],
    [[MARA, JO, LI, BO], '**Thanks** to Mara, Jo, Li and Bo\n'],
    [[MARA, JO, LI, BO, KIM], '**Thanks** to\n- Mara\n- Jo\n- Li\n- Bo\n- Kim\n\n**Full changelog'],
  ])('thanks everybody, from five on in a list: %j', async (people, thanks) => {
    const changes = people.map((author, index) => changeOf(`fix: ${index}`, { author }))
    expect((await textsOf([], { changes })).notes).toContain(thanks)
  })

  test('a list tells of each whether they are new', async () => {
    const people = [MARA, JO, LI, BO, KIM]
    const changes = people.map((author, index) => changeOf(`fix: ${index} (#${index + 1})`, { author }))
    const credits = { handles: new Map([[JO.email, 'jo']]), newcomers: new Set([JO.email]) }
    const { notes } = await textsOf([], { changes, credits })
    expect(notes).toContain(
      '\n- @jo, who made their first contribution in [#2](https://github.com/acme/widget/pull/2)\n- Li\n',
    )
  })

  test.each([
    [['v1.3.0-rc.1'], 'Tried out as v1.3.0-rc.1.'],
    [['a', 'b', 'c'], 'Tried out as a, b and c.'],
    [['a', 'b', 'c', 'd'], 'Tried out as a, b, c and 1 more.'],
    [Array.from({ length: 300 }, (_, at) => `n${at}`), 'Tried out as n0, n1, n2 and 297 more.'],
  ])('tells how it was tried out, from four on in short: %#', async (candidates, told) => {
    expect((await textsOf(['feat: a'], { candidates })).notes).toContain(` ${told}\n`)
  })

  test('a section of the configuration has no emoji, and no blank before its title', async () => {
    const facts = factsOf(['docs: a'])
    const types = new Map([
      ...facts.rules.types,
      ['docs', { bump: 'none', section: 'Handbook', scopes: new Map() }] as const,
    ])
    expect((await renderRelease({ ...facts, rules: { ...facts.rules, types } }, {})).notes).toContain(
      '\n\n## Handbook\n- a ',
    )
  })
})

describe('the message of the tag', () => {
  test.each<[string, readonly string[], Partial<ReleaseFacts>, string]>([
    ['a patch', ['fix: stop it'], { bump: 'patch' }, '🐛 widget v1.3.0: Stop it'],
    ['a minor', ['feat: find it'], { bump: 'minor' }, '🚀 widget v1.3.0: Find it'],
    ['a major', ['feat!: drop it'], { bump: 'major' }, '🎉 widget v1.3.0: Drop it'],
    [
      '1.0.0',
      ['feat!: drop it'],
      { bump: 'major', version: version('1.0.0'), tag: 'v1.0.0' },
      '🎉 widget v1.0.0: Production ready release',
    ],
    [
      'a candidate',
      ['feat: find it'],
      { version: version('1.3.0-rc.1'), tag: 'v1.3.0-rc.1' },
      '🧪 widget v1.3.0-rc.1: Find it',
    ],
    ['nothing that counts', ['docs: a'], { bump: 'none' }, '🐛 widget v1.3.0: Maintenance release'],
  ])('%s begins with its emoji and the headline', async (_, messages, changes, subject) => {
    const { tagMessage } = await textsOf(messages, changes)
    expect(tagMessage.split('\n')[0]).toBe(subject)
  })

  test('lists what counts, each with a capital and its pull request, then the record', async () => {
    const messages = [
      'feat: Multi-GPU training support (#41)',
      'docs: a',
      'feat: nucleus sampling.',
      'fix(x): stop it (#45)',
    ]
    expect((await textsOf(messages)).tagMessage).toBe(`🚀 widget v1.3.0: Multi-GPU training support

- Multi-GPU training support (#41)
- Nucleus sampling
- Stop it (#45)

Released from c000004. 3 changes since v1.2.3, and 1 that asks for no release.
`)
  })

  test('the heaviest first: a tag is read for its key features', async () => {
    const { tagMessage } = await textsOf(['fix: a', 'feat: b', 'fix: c', 'feat!: d', 'feat: e'])
    expect(tagMessage).toContain('\n- D\n- B\n- E\n- A\n- C\n')
  })

  test.each([
    [50, '\n- 49\n\nReleased'],
    [51, '\n- 49\n- … and 1 more\n\nReleased'],
  ])('of %i changes it lists fifty and counts the rest', async (count, end) => {
    const { tagMessage } = await textsOf(Array.from({ length: count }, (_, index) => `fix: ${index}`))
    expect(tagMessage).toContain(end)
  })

  test('a revert is told as one: nobody should look for what is gone', async () => {
    const { tagMessage } = await textsOf(['revert: the cosine schedule (#51)', 'fix: a'], { bump: 'patch' })
    expect(tagMessage).toContain('\n- Revert the cosine schedule (#51)\n- A\n')
  })

  test('without anything that counts is subject and record', async () => {
    expect((await textsOf(['docs: a'], { bump: 'patch' })).tagMessage).toBe(`🐛 widget v1.3.0: Maintenance release

Released from c000001. 1 change since v1.2.3.
`)
  })

  test('is plain text: nothing is escaped for a page', async () => {
    const { tagMessage } = await textsOf(['feat: put <b> & `@ann` in, fixes #1'])
    expect(tagMessage).toContain('\n- Put <b> & `@ann` in, fixes #1\n')
  })
})

test('highlights that end in a list take no summary into it', async () => {
  const { notes } = await textsOf(['feat: a'], { highlights: '- one\n- two\n' })
  expect(notes).toContain("## 🎉 What's New\n- one\n- two\n\n**1 feature**")
})

test('the title', async () => {
  expect((await textsOf(['feat: a'])).name).toBe('widget v1.3.0')
})

test('the emoji of the templates are whole: an emoji with a text form says which it is', () => {
  const texts = [PRESET_TEMPLATES.checkpoint, RELEASE_NAME_TEMPLATE, TAG_MESSAGE_TEMPLATE].join('')
  expect(texts.match(/\p{Emoji}(?!\p{Emoji_Presentation})\p{Extended_Pictographic}(?!\ufe0f)/gu)).toBeNull()
  expect(texts).toContain('⚠️')
})

test('the people of a page are the authors of its changes', async () => {
  const { notes } = await textsOf([], { changes: [changeOf('feat: a', { author: ANN, coAuthors: [JO] })] })
  expect(notes).toMatch(/^- a \(.*\) — Ann, with Jo$/m)
})
