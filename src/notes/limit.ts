/** https://docs.github.com/en/rest/releases/releases answers 422 "body is too long" above this. */
export const MAX_BODY_CHARACTERS = 125_000

/** Notes that fit into a release: cut before the entry that would be too much, and the cut is said. */
export function withinLimit(notes: string, compareUrl: string | null, limit = MAX_BODY_CHARACTERS): string {
  if (notes.length <= limit) return notes
  const where = compareUrl === null ? '' : ` See [the full changelog](${compareUrl}).`
  const ending = `\n\n… and more than fits into a release.${where}\n`
  const room = notes.slice(0, limit - ending.length)
  const lastEntry = Math.max(room.lastIndexOf('\n- '), room.lastIndexOf('\n\n'))
  return (lastEntry > 0 ? room.slice(0, lastEntry) : withoutHalfCharacter(room)) + ending
}

/** A cut between the two halves of a surrogate pair would leave no character at all. */
function withoutHalfCharacter(text: string): string {
  return /[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text
}
