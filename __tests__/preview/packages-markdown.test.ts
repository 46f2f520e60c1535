import { describe, expect, test } from '@jest/globals'
import { packagesPreviewMarkdown } from '../../src/preview/packages-markdown.ts'
import type { PackagesPreview } from '../../src/preview/packages-preview.ts'
import type { Outcome, PreviewRow } from '../../src/preview/preview.ts'

const released = (tag: string): Outcome => ({ kind: 'release', tag, bump: 'minor', prerelease: false })
const row = (outcome: Outcome, methods: PreviewRow['methods'] = ['squash', 'merge', 'rebase']): PreviewRow => ({
  methods,
  outcome,
  because: { words: 'the title:', quote: 'feat: a' },
})
const preview = (packages: readonly (readonly [string, ...PreviewRow[]])[]): PackagesPreview => ({
  pullRequest: 7,
  packages: packages.map(([name, ...rows]) => ({ name, after: null, rows })),
  notices: ['A notice.'],
})
const firstLine = (shown: PackagesPreview) => packagesPreviewMarkdown(shown).split('\n')[0]

describe('the line above the table', () => {
  const releases = (count: number) =>
    Array.from({ length: count }, (_, at) => [`p${at}`, row(released(`p${at}-v1.0.0`))] as const)

  test.each<[string, PackagesPreview, string]>([
    ['one', preview(releases(1)), '### Merging this makes p0-v1.0.0'],
    ['three', preview(releases(3)), '### Merging this makes p0-v1.0.0, p1-v1.0.0 and p2-v1.0.0'],
    ['more', preview(releases(4)), '### Merging this releases 4 packages'],
    ['none', preview([['p', row({ kind: 'nothing' })]]), '### Merging this releases nothing'],
    ['not known', preview([['p', row({ kind: 'unknown' })]]), '### What merging this makes is not known'],
    [
      'an error, in one of them',
      preview([...releases(1), ['p', row({ kind: 'fails', code: 'VC212' })]]),
      '### Merging this would fail with VC212',
    ],
    [
      'the first way counts',
      preview([['p', row({ kind: 'nothing' }, ['squash']), row(released('p-v1.0.0'), ['merge'])]]),
      '### Merging this releases nothing',
    ],
  ])('%s', (_, shown, expected) => {
    expect(firstLine(shown)).toBe(expected)
  })
})

test('the names of packages are data, and notices stand below', () => {
  const text = packagesPreviewMarkdown(preview([['a|b <i> @mara', row({ kind: 'nothing' })]]))
  expect(text).not.toMatch(/<i>|[^`]@mara/)
  expect(text.split('\n')[4]?.match(/(?<!\\)\|/g)).toHaveLength(5)
  expect(text).toMatch(/\n\n> \[!NOTE\]\n> A notice\.$/)
})

test('past a hundred packages the table is cut', () => {
  const many = Array.from({ length: 120 }, (_, at) => [`p${at}`, row({ kind: 'nothing' })] as const)
  expect(packagesPreviewMarkdown(preview(many))).toContain('\n| … and 20 more | | | |\n')
})
