/**
 * Markdown of ours as a cell of a table. A bar ends a cell even inside a code span, but not after an odd number of
 * backslashes: https://github.github.com/gfm/#tables-extension-
 */
export function tableCell(markdown: string): string {
  return markdown.replace(/(?<!\\)((?:\\\\)*)\|/g, '$1\\|')
}
