import { backticksAround } from '../markdown/code-spans.ts'

/** https://github.com/orgs/community/discussions/27190: a comment holds 65,536 characters. Room is left for what is around. */
const MAX_CHARACTERS = 60_000

/** The notes of one version, under the words that fold them. */
export interface FoldedNotes {
  readonly title: string
  readonly notes: string
}

/**
 * What stands in the comment: the preview, as in the job summary, and the notes of each version. These are shown as code, since
 * a comment, unlike a summary, tells everybody whom it names, and every issue that it links, with each pull request anew.
 * `told` and titles: Markdown of ours.
 */
export function commentText(told: string, all: readonly FoldedNotes[]): string {
  const folded: string[] = []
  let room = MAX_CHARACTERS - told.length
  for (const one of all.slice(0, MOST_FOLDED)) {
    const text = foldNotes(one, room)
    room -= text.length
    folded.push(text)
  }
  return [told, ...folded, SMALL_PRINT].join('\n\n')
}

/** Of several packages; the job summary has them all. */
const MOST_FOLDED = 20

const SMALL_PRINT =
  '<sub>Version Checkpoint keeps this comment up to date. If you edit it, it is left alone, and the next run writes a new one.</sub>'

function foldNotes({ title, notes }: FoldedNotes, room: number): string {
  const shown = cutTo(notes.trimEnd(), Math.max(0, room))
  const fence = backticksAround(shown, 3)
  return `<details><summary>${title}</summary>\n\n${fence}md\n${shown}\n${fence}\n\n</details>`
}

function cutTo(notes: string, room: number): string {
  if (notes.length <= room) return notes
  const end = Math.max(0, notes.lastIndexOf('\n', room))
  return `${notes.slice(0, end)}\n\n… and more than fits in a comment: the job summary has it.`
}
