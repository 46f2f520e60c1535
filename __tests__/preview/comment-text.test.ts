import { describe, expect, test } from '@jest/globals'
import { commentText } from '../../src/preview/comment-text.ts'

const TOLD = '### Merging this makes v2.0.0 (major), after v1.4.2'
const noted = (notes: string) => [{ title: 'Notes', notes }]

test('it says what the job summary says, with the notes below', () => {
  const text = commentText(TOLD, noted('# widget v2.0.0\n\n- a new world\n'))
  expect(text.startsWith(`${TOLD}\n\n<details><summary>Notes</summary>\n\n`)).toBe(true)
  expect(text).toContain('\n```md\n# widget v2.0.0\n\n- a new world\n```\n\n</details>\n\n<sub>')
})

test('without a release there are no notes', () => {
  expect(commentText(TOLD, [])).not.toContain('<details>')
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
    const text = commentText(TOLD, noted(notes))
    expect(text).toContain(notes.trimEnd())
    expect(outsideFence(text)).toBe(outsideFence(commentText(TOLD, noted('x'))))
  })
})

test('a comment holds 65,536 characters, and what is left out is said', () => {
  const text = commentText(TOLD, noted('- a line of notes\n'.repeat(10_000)))
  expect(text.length).toBeLessThan(65_000)
  expect(text).toContain('- a line of notes\n\n… and more than fits in a comment')
  expect(outsideFence(text)).toContain('</details>')
})

test('of several versions each has its own notes, as far as there is room', () => {
  const all = ['core-v1.3.0', 'web-v0.4.1', 'api-v2.0.0'].map((tag) => ({
    title: `Notes of ${tag}`,
    notes: `# ${tag}\n${'- a line of notes\n'.repeat(2_000)}`,
  }))
  const text = commentText(TOLD, all)
  expect(text.length).toBeLessThan(65_000)
  expect([...text.matchAll(/<summary>(.*)<\/summary>/g)].map(([, title]) => title)).toEqual(
    all.map(({ title }) => title),
  )
})
