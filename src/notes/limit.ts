/** https://docs.github.com/en/rest/releases/releases answers 422 "body is too long" above this. */
export const MAX_BODY_CHARACTERS = 125_000

/** Kept free for what the writer adds around the notes: two comments and their record. */
const ROOM_CHARACTERS = 2_000

/** Notes that fit into a release: cut before the entry that would be too much, and the cut is said. */
export function withinLimit(
  notes: string,
  compareUrl: string | null,
  limit = MAX_BODY_CHARACTERS - ROOM_CHARACTERS,
): string {
  if (notes.length <= limit) return notes
  const where = compareUrl === null ? '' : ` See [the full changelog](${compareUrl}).`
  const ending = `\n\n… and more than fits into a release.${where}\n`
  const room = notes.slice(0, limit - ending.length)
  const lastEntry = Math.max(room.lastIndexOf('\n- '), room.lastIndexOf('\n\n'))
  // Inside a line a cut could open what an escape or a code span closes; a line that is too long alone goes whole.
  return room.slice(0, Math.max(0, lastEntry > 0 ? lastEntry : room.lastIndexOf('\n'))) + ending
}
