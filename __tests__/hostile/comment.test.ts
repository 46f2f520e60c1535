// Every crafted fragment as what strangers write of a pull request, in the comment that a run keeps there.
import { describe, expect, test } from '@jest/globals'
import { commentText } from '../../src/preview/comment-text.ts'
import { mergesOf, foretell } from '../../src/preview/foretell.ts'
import { previewMarkdown } from '../../src/preview/markdown.ts'
import { previewOf } from '../../src/preview/preview.ts'
import { markComment, readMarked } from '../../src/record/comment-mark.ts'
import { digestOf } from '../../src/record/region.ts'
import { SHARE } from '../extent.ts'
import { settingsOf } from '../next-version/history.ts'
import { meetingOf, type Met } from '../preview/pulls.ts'
import { FRAGMENTS } from './fragments.ts'
import { WEB } from './journey.ts'
import { actingOn } from './page.ts'

const PLACES: readonly (readonly [string, (text: string) => Met])[] = [
  ['the title', (title) => ({ own: ['wip', 'fix: a'], pull: { title } })],
  ['a title that counts', (text) => ({ own: ['wip', 'fix: a'], pull: { title: `feat!: ${text}` } })],
  ['the text', (body) => ({ own: ['wip'], pull: { title: 'fix: a', body }, merging: { squashMessage: 'PR_BODY' } })],
  ['a commit of the branch', (text) => ({ own: [text, `fix(${text}): ${text}`], pull: { title: 'docs: a' } })],
  ['its one commit', (text) => ({ own: [text], merging: { squashTitle: 'COMMIT_OR_PR_TITLE' } })],
  [
    'the branch',
    (text) => ({ own: ['wip'], before: `feat: ${text}`, pull: { title: 'a', source: text, target: text } }),
  ],
  ['who opened it', (author) => ({ own: ['wip'], pull: { title: 'feat: a', author } })],
]

/** What of HTML is ours. */
const HTML = ['<details><summary>Notes</summary>', '</details>', '<sub>', '</sub>']
const OURS = { web: WEB, headings: new Set<string>(), titles: 1, html: HTML }

function commentOn(met: Met, notes: string): string {
  const meeting = meetingOf(met)
  const settings = settingsOf({})
  const merges = mergesOf(meeting, settings)
  const [merge] = merges
  const first = merge && foretell(merge, settings)
  if (first === undefined || first.kind === 'unknown' || first.kind === 'fails') throw new Error('not decided')
  return commentText(previewMarkdown(previewOf({ meeting, merges, settings, first })), [{ title: 'Notes', notes }])
}

/** The sample has each fragment at two or three of the places. */
const EVERY = SHARE === undefined ? 3 : 1

describe.each(PLACES.map(([place, met], turn) => [place, met, turn] as const))('as %s', (_, met, turn) => {
  test('every fragment is data in a comment', () => {
    const fragments = FRAGMENTS.filter((_fragment, at) => (at + turn) % EVERY === 0)
    const acting = fragments.flatMap(({ text, why }) => {
      const comment = commentOn(met(text), `- ${text}\n`)
      const body = markComment({ text: comment, at: '' })
      return [
        ...actingOn(comment, OURS).map((what) => `${why}: ${what}`),
        ...(digestOf(readMarked(body)?.text ?? '') === digestOf(comment) ? [] : [`${why}: the mark is lost`]),
      ]
    })
    expect(acting).toEqual([])
  })
})
