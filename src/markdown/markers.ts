/** What each comment of ours on a page begins with. It stands on a line of its own, and a later run obeys it. */
export const MARKER = '<!-- version-checkpoint:'

/**
 * A page without our comments at the beginning of a line, where alone they count: whoever quotes one, in a migration
 * guide or a template, means it as text.
 */
export function withoutMarkers(page: string): string {
  if (!page.includes(MARKER)) return page
  return page
    .split('\n')
    .flatMap((line) => (isMarked(line) ? behindMarkers(line) : [line]))
    .join('\n')
}

function isMarked(line: string): boolean {
  return line.trimStart().startsWith(MARKER)
}

/** What stands behind them on the line; one that is not closed is the whole of it. */
function behindMarkers(line: string): string[] {
  let rest = line
  while (isMarked(rest)) {
    const end = rest.indexOf('-->')
    rest = end === -1 ? '' : rest.slice(end + '-->'.length)
  }
  return rest.trim() === '' ? [] : [rest]
}
