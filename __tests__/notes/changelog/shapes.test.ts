// Golden pairs: changelogs as real projects have them, before and after the entry of v1.5.0.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { withEntry } from '../../../src/notes/changelog/changelog.ts'
import { renderRelease } from '../../../src/notes/render.ts'
import { DEFAULT_RULES } from '../../../src/commits/rules.ts'
import { PRESETS, type Preset } from '../../../src/settings/inputs.ts'
import { typesOf } from '../../../src/settings/preset.ts'
import { factsOf } from '../../next-version/history.ts'

const PAIRS = new URL('shapes/', import.meta.url)
const COMPARE = 'https://github.com/acme/widget/compare/v1.4.0...v1.5.0'

/** The notes of a release as each preset writes them. */
const NOTES: Readonly<Record<Preset, string>> = {
  checkpoint: '# widget v1.5.0 Release\n\n## 🚀 Features\n\n- find by label\n\n## 🐛 Bug Fixes\n\n- keep the cursor\n',
  conventional: `## [1.5.0](${COMPARE}) (2026-01-05)\n\n### Features\n\n* find by label\n\n### Bug Fixes\n\n* keep the cursor\n`,
  'keep-a-changelog': `## [1.5.0](${COMPARE}) - 2026-01-05\n\n### Added\n\n- find by label\n\n### Fixed\n\n- keep the cursor\n`,
}

interface Pair {
  readonly preset: Preset
  readonly shapedAfter: string
  readonly reason: string
}

const SHAPES: Readonly<Record<string, Pair>> = {
  'links-up-to-a-branch': {
    preset: 'keep-a-changelog',
    shapedAfter: 'olivierlacan/keep-a-changelog',
    reason: 'the links go up to main; a section that was written by hand gets ours, and stands there once',
  },
  'links-with-two-dots-and-v': {
    preset: 'keep-a-changelog',
    shapedAfter: 'projects that compare by git diff',
    reason: 'two dots, labels with v, no line break at the end',
  },
  'links-without-unreleased': {
    preset: 'keep-a-changelog',
    shapedAfter: 'paysera/lib-changelog-parser',
    reason: 'the link of the newest version is the model, where no line says what is unreleased',
  },
  'links-to-releases': {
    preset: 'conventional',
    shapedAfter: 'microsoft/vscode-eslint',
    reason: 'links to pages of releases, with a title in quotes',
  },
  'patches-a-level-below': {
    preset: 'conventional',
    shapedAfter: 'conventional-changelog/standard-version',
    reason: 'a minor stands a level above patches, sections stand on one level throughout',
  },
  'versions-on-the-highest-level': {
    preset: 'conventional',
    shapedAfter: 'vuejs/core',
    reason: 'versions are headings of the first level, their sections of the third',
  },
  'dates-with-the-name-of-the-month': {
    preset: 'conventional',
    shapedAfter: 'facebook/react',
    reason: 'January 5, 2026 in parentheses',
  },
  'underlined-with-a-slash': {
    preset: 'conventional',
    shapedAfter: 'expressjs/express',
    reason: 'underlined headings with a slash before the date; "unreleased" in lower case',
  },
  'announced-version': {
    preset: 'conventional',
    shapedAfter: 'zestsoftware/zest.releaser',
    reason: '1.5.0 (unreleased) becomes 1.5.0 with its date',
  },
  'unreleased-branch-with-empty-sections': {
    preset: 'conventional',
    shapedAfter: 'rubocop/rubocop',
    reason: 'comments and empty sections are the template of the next version, an introduction stays above',
  },
  'oldest-first': {
    preset: 'keep-a-changelog',
    shapedAfter: 'histories that are read from the top',
    reason: 'the entry goes to the end, before "Unreleased" and the links, whose newest is the last one',
  },
  'package-name-as-title': {
    preset: 'checkpoint',
    shapedAfter: 'changesets/changesets',
    reason: 'the page has a name for its title, and versions have no dates',
  },
  'crlf-with-links': {
    preset: 'keep-a-changelog',
    shapedAfter: 'dotnet projects on Windows',
    reason: 'all lines, those of the links too, end as the others do',
  },
  'tags-of-a-package': {
    preset: 'checkpoint',
    shapedAfter: 'repositories with several packages',
    reason: 'the words of the tag, and the day with its ending',
  },
}

const textOf = (shape: string, name: 'before' | 'after') => readFileSync(new URL(`${shape}/${name}.md`, PAIRS), 'utf8')
const entryOf = (shape: string, preset: Preset) => ({
  ...{ version: '1.5.0', date: '2026-01-05', compareUrl: COMPARE, notes: NOTES[preset] },
  tag: shape === 'tags-of-a-package' ? 'core-v1.5.0' : 'v1.5.0',
})

test('each folder has its row', () => {
  expect(readdirSync(PAIRS).sort()).toEqual(Object.keys(SHAPES).sort())
})

describe('an entry in the shape of the file', () => {
  const rows = Object.entries(SHAPES).map(([shape, pair]) => ({ shape, ...pair }))

  test.each(rows)('$shape, after $shapedAfter: $reason', ({ shape, preset }) => {
    expect(withEntry(textOf(shape, 'before'), entryOf(shape, preset))).toBe(textOf(shape, 'after'))
  })

  test.each(rows)('$shape: a second entry of the same version is none', ({ shape, preset }) => {
    expect(withEntry(textOf(shape, 'after'), entryOf(shape, preset))).toBe(textOf(shape, 'after'))
  })
})

test.each(PRESETS)(
  'the page of the preset %s brings its version once, and no section deeper than the third',
  async (preset) => {
    const rules = { ...DEFAULT_RULES, types: typesOf(preset) }
    const { notes } = await renderRelease(factsOf(['feat: find by label', 'fix: keep the cursor'], { rules }), {
      preset,
    })
    const entry = { version: '1.3.0', tag: 'v1.3.0', date: '2026-01-02', notes }
    const page = withEntry('# Changelog\n\n## 1.2.0\n\n### Fixed\n\n- x\n', entry) ?? ''
    const headings = page.split('\n').filter((line) => line.startsWith('#'))
    expect(headings.filter((line) => line.includes('1.3.0'))).toEqual(['## 1.3.0'])
    expect(headings.filter((line) => line.startsWith('####'))).toEqual([])
  },
)
