import { describe, expect, test } from '@jest/globals'
import type { ReleaseFacts } from '../../../src/notes/facts.ts'
import { renderRelease } from '../../../src/notes/render.ts'
import { DEFAULT_RULES } from '../../../src/commits/rules.ts'
import { PRESETS, type Preset } from '../../../src/settings/inputs.ts'
import { typesOf } from '../../../src/settings/preset.ts'
import { changesOf, factsOf, without } from '../../next-version/history.ts'
import { actingIn, INERT } from '../../markdown/github-reader.ts'

async function pageOf(
  preset: Preset,
  messages: readonly string[],
  changes: Partial<ReleaseFacts> = {},
): Promise<string> {
  const rules = { ...DEFAULT_RULES, types: typesOf(preset) }
  const { notes } = await renderRelease(factsOf(messages, { rules, ...changes }), { preset })
  return notes.replaceAll(/\[(#\d+|`\w+`|v?[\d.]+(?:…v[\d.]+)?)\]\(https\S+?\)/g, '$1')
}

const MESSAGES = [
  'feat(api): find by label (#1)\n\nBREAKING CHANGE: labels are words\nMIGRATION: write words',
  'fix!: refuse an empty label (#2)',
  'fix: keep the cursor (#3)\n\nCloses #9',
  'perf: read once (#4)',
  'refactor: one reader (#5)',
  'docs: describe labels (#6)',
  'revert: the old search (#7)',
  'chore: tidy (#8)',
]

test('conventional', async () => {
  expect(await pageOf('conventional', MESSAGES, { highlights: 'Labels.' })).toBe(`## 1.3.0 (2026-01-02)

Labels.

### ⚠ BREAKING CHANGES

* **api:** labels are words (#1)
* refuse an empty label (#2)

### Migration Guide

* **api:** write words (#1)

### Features

* **api:** find by label (#1) — Ann

### Bug Fixes

* keep the cursor (#3, closes #9) — Ann

### Performance Improvements

* read once (#4) — Ann

### Reverts

* the old search (#7) — Ann

### Documentation

* describe labels (#6) — Ann

### Code Refactoring

* one reader (#5) — Ann
`)
})

test('keep-a-changelog', async () => {
  expect(await pageOf('keep-a-changelog', MESSAGES)).toBe(`## 1.3.0 - 2026-01-02

### Added

- **api:** find by label (#1) — Ann

### Changed

- **Breaking:** **api:** labels are words (#1)
- **Breaking:** refuse an empty label (#2)
- read once (#4) — Ann
- one reader (#5) — Ann
- describe labels (#6) — Ann

### Removed

- the old search (#7) — Ann

### Fixed

- keep the cursor (#3, closes #9) — Ann

### Migration

- **api:** write words (#1)
`)
})

test('keep-a-changelog has a section for what breaks though nothing else changed', async () => {
  expect(await pageOf('keep-a-changelog', ['feat!: a (#1)'])).toContain('### Changed\n\n- **Breaking:** a (#1)\n')
})

describe('checkpoint', () => {
  test('says what was checked and what is attached', async () => {
    const checks = ['lint', 'test'].map((name) => ({ name, passed: true }))
    const assets = [{ name: 'widget.tar.gz', digest: 'sha256:1f0c' }]
    expect(await pageOf('checkpoint', ['feat: a (#1)'], { checks, assets })).toContain(
      '\n\n## 🎯 Ready for Production\n- 2 of 2 checks passed on `c000001`\n- `widget.tar.gz` `sha256:1f0c`\n\n**Thanks**',
    )
  })

  test.each([
    ['one check', [{ name: 'test', passed: true }], '- 1 of 1 check passed on `c000001`'],
    [
      'nothing is claimed that did not pass',
      [
        { name: 'lint', passed: false },
        { name: 'test', passed: true },
      ],
      '- 1 of 2 checks passed on `c000001`',
    ],
  ])('%s', async (_, checks, line) => {
    expect(await pageOf('checkpoint', ['feat: a'], { checks })).toContain(`Ready for Production\n${line}\n`)
  })

  test('a guide of its own stands before the notes of commits', async () => {
    const page = await pageOf('checkpoint', ['feat!: a (#1)\n\nMIGRATION: b'], {
      migrationGuide: '# T\n\n## Labels\nDo.',
    })
    expect(page).toContain('## 🧭 Migration Guide\n### Labels\nDo.\n\n- b (#1)\n')
  })

  test('newcomers are welcomed beside the thanks', async () => {
    const jo = { name: 'Jo', email: '2+jo@users.noreply.github.com' }
    const li = { name: 'Li', email: 'li@example.invalid' }
    const changes = changesOf('feat: a (#1)', 'fix: b (#2)', 'fix: c (#3)').map((change, index) =>
      index === 0 ? change : { ...change, author: index === 1 ? jo : li },
    )
    const credits = { handles: new Map(), newcomers: new Set([jo.email, li.email]) }
    expect(await pageOf('checkpoint', [], { changes, credits })).toContain(
      '**Thanks** to Ann, @jo and Li · @jo made their first contribution in #2, Li made their first contribution in #3\n**Full',
    )
  })
})

describe.each(PRESETS)('%s', (preset) => {
  test('has one blank line at the most, none at the ends, and no empty section', async () => {
    for (const messages of [MESSAGES, ['fix: a'], ['chore: a'], ['feat!: a\n\nMIGRATION: b']]) {
      const page = await pageOf(preset, messages)
      expect(page).not.toMatch(/\n{3}|^\s|\s\n$|\n#+ [^\n]*\n+(?=#|$)/)
    }
  })

  test('links nothing where there is no page, and is never empty', async () => {
    const facts = without(factsOf(['chore: a']), 'web', 'previous')
    const { notes } = await renderRelease(facts, { preset })
    expect(notes).not.toContain('](')
    expect(notes).toContain('1.3.0')
  })

  test('nothing of a commit acts in it', async () => {
    const evil = '<img src=x> @octocat fixes #1 `'
    const changes = changesOf(`feat(a)!: ${evil}\n\nBREAKING CHANGE: ${evil}\nMIGRATION: ${evil}\nHIGHLIGHT: ${evil}`)
    expect(actingIn(await pageOf(preset, [], { changes }))).toEqual(INERT)
  })
})
