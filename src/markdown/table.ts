/** Each cell is Markdown of ours in one line; texts of others are escaped before. https://github.github.com/gfm/#tables-extension- */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [rowOf(head), `|${'---|'.repeat(head.length)}`, ...rows.map(rowOf)].join('\n')
}

/** One line of a table. */
export function rowOf(cells: readonly string[]): string {
  return `|${cells.map((cell) => (cell === '' ? ' ' : ` ${withoutBars(cell)} `)).join('|')}|`
}

/** A bar ends a cell even inside a code span, but not after an odd number of backslashes. */
function withoutBars(cell: string): string {
  return cell.replace(/(?<!\\)((?:\\\\)*)\|/g, '$1\\|')
}
