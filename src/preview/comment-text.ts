import { previewMarkdown } from './markdown.ts'
import type { Preview } from './preview.ts'

/** https://github.com/orgs/community/discussions/27190: a comment holds 65,536 characters. Room is left for what is around. */
const MAX_CHARACTERS = 60_000

/**
 * What stands in the comment: the preview, as in the job summary, and the notes of the version. These are shown as code, since
 * a comment, unlike a summary, tells everybody whom it names, and every issue that it links, with each pull request anew.
 */
export function commentText(preview: Preview, notes: string | undefined): string {
  const told = previewMarkdown(preview)
  const folded = notes === undefined ? [] : [foldedNotes(notes, MAX_CHARACTERS - told.length)]
  return [told, ...folded, SMALL_PRINT].join('\n\n')
}

const SMALL_PRINT =
  '<sub>Version Checkpoint keeps this comment up to date. If you edit it, it is left alone, and the next run writes a new one.</sub>'

function foldedNotes(notes: string, room: number): string {
  const shown = within(notes.trimEnd(), Math.max(0, room))
  const longest = [...shown.matchAll(/`+/g)].reduce((length, [run]) => Math.max(length, run.length), 2)
  const fence = '`'.repeat(longest + 1)
  return `<details><summary>Notes</summary>\n\n${fence}md\n${shown}\n${fence}\n\n</details>`
}

function within(notes: string, room: number): string {
  if (notes.length <= room) return notes
  const end = Math.max(0, notes.lastIndexOf('\n', room))
  return `${notes.slice(0, end)}\n\n… and more than fits in a comment: the job summary has it.`
}
