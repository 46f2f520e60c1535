import { excerpt } from '../markdown/excerpt.ts'
import type { Release } from '../ports/ports.ts'
import { digestOf, readBody } from '../record/region.ts'

/** As much of somebody's words as a person needs to know them again, in characters. */
const LONGEST_QUOTE = 200

/** What of people's words would go with a draft of ours, a sentence; undefined where none is in it. May hold raw text. */
export function wordsGoing({ name, body, tag, url }: Release): string | undefined {
  const read = readBody(body)
  if (read.kind !== 'managed') return undefined
  const { before, text, after, record } = read
  const isEdited = (now: string, recorded: string) => now !== '' && digestOf(now) !== recorded
  const parts = [
    ...(isEdited(name, record.title) ? [`the title ${quote(name)}`] : []),
    ...(before.trim() === '' ? [] : [`above the notes ${quote(before)}`]),
    ...(isEdited(text, record.text) ? ['your changes to the notes'] : []),
    ...(after.trim() === '' ? [] : [`below the notes ${quote(after)}`]),
  ]
  if (parts.length === 0) return undefined
  return `The draft for ${tag} has text that someone wrote, which is deleted with it: ${parts.join('; ')}. Copy what you want to keep: ${url}`
}

function quote(text: string): string {
  return `"${excerpt(text.trim().replace(/\s+/g, ' '), LONGEST_QUOTE)}"`
}
