// What is drawn: the notes of the stories for each preset, and the summary of a release that one of them makes.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tell } from '../../__tests__/stories/story.ts'
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
  const onGitHub = { ...release, written: { steps, release: { ...release.written.release, url: `${WEB}/releases` } } }
  return [
    ...notes,
    { name: 'summary', markdown: summaryMarkdown(onGitHub, { web: WEB }) },
    { name: 'preview', markdown: summaryMarkdown(dryRun, { web: WEB, isPullRequest: true }) },
  ]
}
