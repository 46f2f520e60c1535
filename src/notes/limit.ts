import type { ReleaseFacts } from './facts.ts'
import { codeSpan, link } from '../markdown/markdown.ts'
import { MAX_BODY_CHARACTERS } from '../ports/releases.ts'

/** Kept free for what the writer adds around the notes: two comments and their record. */
const ROOM_CHARACTERS = 2_000

/** A file that holds all of the notes. */
export interface FullNotes {
  readonly name: string
  readonly text: string
}

interface Limited {
  readonly notes: string
  readonly fullNotes?: FullNotes
}

/** Notes that fit into a release: cut before the entry that would be too much, the whole in a file, and both said. */
export function withinLimit(
  notes: string,
  facts: Pick<ReleaseFacts, 'web' | 'tag'>,
  limit = MAX_BODY_CHARACTERS - ROOM_CHARACTERS,
): Limited {
  if (notes.length <= limit) return { notes }
  const name = `release-notes-${facts.tag.replace(/[^\w.+-]/g, '-')}.md`
  const most = endingOf(facts, name, (notes.match(ENTRIES) ?? []).length)
  const room = notes.slice(0, Math.max(0, limit - most.length))
  const lastEntry = Math.max(-1, ...[...room.matchAll(BEGINNINGS)].slice(-1).map(({ index }) => index))
  // Inside a line a cut could open what an escape or a code span closes; a line that is too long alone goes whole.
  const kept = room.slice(0, Math.max(0, lastEntry > 0 ? lastEntry : room.lastIndexOf('\n'))).trimEnd()
  const missing = (notes.slice(kept.length).match(ENTRIES) ?? []).length
  return { notes: kept + endingOf(facts, name, missing), fullNotes: { name, text: notes } }
}

const ENTRIES = /^[-*] /gm

/** Where an entry or a section begins: what goes on below a line, code with blank lines too, is indented. */
const BEGINNINGS = /\n(?=[-*] )|\n\n(?=\S)/g

/** https://docs.github.com/en/repositories/releasing-projects-on-github/linking-to-releases: of an attached file. */
function endingOf({ web, tag }: Pick<ReleaseFacts, 'web' | 'tag'>, name: string, missing: number): string {
  const more = missing === 0 ? 'more' : `${missing} more ${missing === 1 ? 'entry' : 'entries'}`
  const file =
    web === undefined
      ? codeSpan(name)
      : link(codeSpan(name), `${web}/releases/download/${encodeURIComponent(tag)}/${name}`)
  return `\n\n… and ${more} that do not fit in a release. The full notes are in ${file}.\n`
}
