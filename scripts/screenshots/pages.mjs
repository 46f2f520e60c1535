// What is drawn: the notes of the stories for each preset, and the summary of a release that one of them makes.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tell } from '../../__tests__/stories/story.ts'
import { commentText } from '../../src/preview/comment-text.ts'
import { previewMarkdown } from '../../src/preview/markdown.ts'
import { markComment } from '../../src/record/comment-mark.ts'
import { summaryMarkdown } from '../../src/action/summary.ts'

const STORIES = '__tests__/stories'
const PRESETS = ['checkpoint', 'conventional', 'keep-a-changelog']
const WEB = 'https://github.com/openllm/openllm'

export async function pages() {
  const notes = PRESETS.map((preset) => ({
    name: `templates-${preset}`,
    markdown: readFileSync(join(STORIES, `preset-${preset}`, 'notes.md'), 'utf8'),
  }))
  const { release, dryRun } = await tell(join(STORIES, 'summary'))
  const steps = release.written.steps.map((step) =>
    step.kind === 'tag' ? step : { ...step, place: `${WEB}/releases` },
  )
  const page = { ...release.written.release, url: `${WEB}/releases` }
  const onGitHub = { ...release, written: { ...release.written, steps, release: page } }
  return [
    ...notes,
    { name: 'summary', markdown: summaryMarkdown(onGitHub, { web: WEB }) },
    { name: 'preview', markdown: summaryMarkdown({ ...dryRun, preview: previewOf(dryRun) }, { web: WEB }) },
    { name: 'comment', markdown: commentOf(dryRun) },
  ]
}

/** The same in a comment, with its hidden mark. */
function commentOf(dryRun) {
  const notes = [{ title: 'Notes', notes: dryRun.texts.notes }]
  const text = commentText(previewMarkdown(previewOf(dryRun)), notes)
  return markComment({ text, at: '2026-03-04T05:06:07.000Z' })
}

/** Of a pull request whose ways of merging come to three different ends; the first is that of the plan. */
function previewOf({ plan: { base, tag, bump, prerelease, rows } }) {
  const [{ subject }] = rows
  return {
    pullRequest: 48,
    after: base.tag,
    rows: [
      row(
        'squash',
        { kind: 'release', tag, bump, prerelease },
        { words: 'the title:', quote: subject.replace(/ \(#\d+\)$/, '') },
      ),
      row(
        'merge',
        { kind: 'release', tag: 'v0.2.2', bump: 'patch', prerelease },
        { words: '2 commits of this branch, such as', quote: 'fix(sampling): keep the last token' },
      ),
      row('rebase', { kind: 'fails', code: 'VC212' }, { words: 'the run after it would fail with VC212' }),
    ],
    notices: [],
  }
}

function row(method, outcome, because) {
  return { methods: [method], outcome, because }
}
