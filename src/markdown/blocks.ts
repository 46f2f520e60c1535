const BLOCK_SIGNS = /[#~=|:-]/

/** Markdown in which no line begins a block: a backslash stands before what would. */
export function escapeBlocks(markdown: string): string {
  return BLOCK_SIGNS.test(markdown) ? markdown.split('\n').map(escapeBlock).join('\n') : markdown
}

/** Quotes and lists that a line may begin with: blocks stand in them too. */
const CONTAINERS = /^(?:[ \t]|>|[-+*][ \t]|\d{1,9}[.)][ \t])*/
const BLOCK_MARK = /^(?:#{1,6}(?:[ \t]|$)|~~~|=+[ \t]*$)/

/**
 * At the beginning of a line these would make a heading, a fence or the head of a table out of the text around them:
 * CommonMark 0.31, 4.2, 4.3 and 4.5; https://github.github.com/gfm/#tables-extension-
 */
function escapeBlock(line: string): string {
  const begin = CONTAINERS.exec(line)?.[0].length ?? 0
  const at = BLOCK_MARK.test(line.slice(begin)) ? begin : tableRule(line, begin)
  return at === undefined ? line : `${line.slice(0, at)}\\${line.slice(at)}`
}

/** Where a line goes on as nothing but the rule under a table's head, whose dashes look like a list's, too. */
function tableRule(line: string, begin: number): number | undefined {
  let start = line.length
  while (start > 0 && '-:| \t'.includes(line.charAt(start - 1))) start -= 1
  if (begin >= start && begin < line.length) return begin
  const dash = begin === 0 ? -1 : line.lastIndexOf('-', begin - 1)
  return dash >= start ? dash : undefined
}

/** Numbers and signs that begin a list, a quote or a task: CommonMark 0.31, 5.1 and 5.2; GFM, 5.3. */
const CONTAINER_MARK = /^(\d{0,9})(?=(?:[-+*]|(?<=\d)[.)]|\[[ x]\])(?:\s|$)|>)/i

/** Markdown whose lines are escaped already, where it begins a block of ours: nor does it begin a list or a quote in it. */
export function escapeBegin(markdown: string): string {
  return markdown.replace(CONTAINER_MARK, '$1\\')
}
