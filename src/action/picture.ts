import { plainText } from '../text/printable.ts'

/** There is one branch, so its name says nothing. Names of commits are turned, or long ones would cover each other. */
const SETTINGS = '%%{init: {"gitGraph": {"showBranches": false, "rotateCommitLabel": true}}}%%'

/**
 * The line of versions in Mermaid, which GitHub draws: the checkpoints that there are, then the next one, under a mark.
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/creating-diagrams
 */
export function pictureOf(before: readonly string[], next: string, mark: string): string {
  if (before.length === 0) return ''
  const tag = mark === '' ? '' : ` tag: "${label(mark)}"`
  const commits = [
    ...before.map((name) => `  commit id: "${label(name)}"`),
    `  commit id: "${label(next)}" type: HIGHLIGHT${tag}`,
  ]
  return ['```mermaid', SETTINGS, 'gitGraph', ...commits, '```'].join('\n')
}

/** A tag may hold quotes, braces and the like, which would end the text or begin a directive: only plain signs stay. */
function label(text: string): string {
  return plainText(text).replace(/[^\p{L}\p{N} ._+/@-]/gu, '·')
}
