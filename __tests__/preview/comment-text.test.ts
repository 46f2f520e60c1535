import { describe, expect, test } from '@jest/globals'
import { commentText } from '../../src/preview/comment-text.ts'
import { previewMarkdown } from '../../src/preview/markdown.ts'
import type { Preview } from '../../src/preview/preview.ts'

const PREVIEW: Preview = {
  pullRequest: 7,
  after: 'v1.4.2',
  rows: [
    {
      methods: ['squash'],
      outcome: { kind: 'release', tag: 'v2.0.0', bump: 'major', prerelease: false },
      because: { words: 'the title:', quote: 'feat!: a new world' },
    },
  ],
  notices: [],
}

test('it says what the job summary says, with the notes below', () => {
  const text = commentText(PREVIEW, '# widget v2.0.0\n\n- a new world\n')
  expect(text.startsWith(`${previewMarkdown(PREVIEW)}\n\n<details><summary>Notes</summary>\n\n`)).toBe(true)
  expect(text).toContain('\n```md\n# widget v2.0.0\n\n- a new world\n```\n\n</details>\n\n<sub>')
})

test('without a release there are no notes', () => {
  expect(commentText(PREVIEW, undefined)).not.toContain('<details>')
})

/** What stands outside code in GitHub's Markdown: between fences, whose lines are of one length. */
function outsideFence(text: string): string {
  const [fence = ''] = /^`{3,}(?=md$)/m.exec(text) ?? []
  const [before = '', , after = ''] = text.split(new RegExp(`^${fence}(?:md)?$`, 'm'))
  return before + after
}

describe('notes are code, so nothing in them acts', () => {
  test.each([
    ['a mention', '- by @mara and @acme/team'],
    ['a reference', 'closes #39, acme/other#4, https://github.com/acme/widget/pull/41'],
    ['HTML', '</details><img src="https://example.org/pixel">'],
    ['a fence', '```\nfoo\n```\n@mara'],
    ['a longer fence', '`````\n```\n@mara\n'],
    ['a mark of ours', '<!-- version-checkpoint:preview {"schema":1} -->'],
  ])('%s', (_, notes) => {
    const text = commentText(PREVIEW, notes)
    expect(text).toContain(notes.trimEnd())
    expect(outsideFence(text)).toBe(outsideFence(commentText(PREVIEW, 'x')))
  })
})

test('a comment holds 65,536 characters, and what is left out is said', () => {
  const text = commentText(PREVIEW, '- a line of notes\n'.repeat(10_000))
  expect(text.length).toBeLessThan(65_000)
  expect(text).toContain('- a line of notes\n\n… and more than fits in a comment')
  expect(outsideFence(text)).toContain('</details>')
})
