import { fencedBlocks } from '../markdown/fences.ts'
import { plainText } from '../text/printable.ts'
import { escapeMarkdown } from '../markdown/markdown.ts'

/** A part of a text about a change, as Markdown in which nothing acts. */
interface Block {
  readonly kind: 'words' | 'code' | 'table'
  readonly lines: readonly string[]
}

/**
 * What a commit says of a break or of a migration: words, lists and tables with their marks escaped, code as code. Code
 * gets a fence of our own, longer than any run in it and always closed, so nothing behind it becomes code.
 */
export function noteBlocks(text: string, web?: string): readonly Block[] {
  const lines = plainText(text.trim()).split('\n')
  const blocks: Block[] = []
  const fenceEnd = fencedBlocks(lines)
  let words: string[] = []
  const add = (...more: Block[]) => {
    if (words.some((line) => line !== '')) blocks.push({ kind: 'words', lines: escapeLines(words, web) })
    words = []
    blocks.push(...more)
  }
  for (let at = 0; at < lines.length; at += 1) {
    const end = fenceEnd(at)
    const rows = end === undefined ? tableAt(lines, at) : 0
    const indented = end === undefined && rows === 0 ? indentedAt(lines, at, words) : 0
    if (end !== undefined) {
      add({ kind: 'code', lines: fence(lines.slice(at + 1, end), lines[at] ?? '') })
      at = end
    } else if (rows > 0) {
      add({
        kind: 'table',
        lines: lines.slice(at, at + rows).map((row, place) => (place === 1 ? row : escapeMarkdown(row, web))),
      })
      at += rows - 1
    } else if (indented > 0) {
      add({ kind: 'code', lines: fence(lines.slice(at, at + indented), '') })
      at += indented - 1
    } else words.push(lines[at]?.trimEnd() ?? '')
  }
  add()
  return blocks
}

function escapeLines(words: readonly string[], web: string | undefined): readonly string[] {
  return escapeMarkdown(words.join('\n').replace(/^\n+|\n+$/g, ''), web).split('\n')
}

/** Names of languages that GitHub colours. Others it may draw, as it does `mermaid`, and a drawing acts. */
const LANGUAGES: ReadonlySet<string> = new Set([
  ...['js', 'jsx', 'javascript', 'mjs', 'ts', 'tsx', 'typescript', 'json', 'json5', 'jsonc', 'vue', 'svelte', 'css'],
  ...['scss', 'html', 'xml', 'yaml', 'yml', 'toml', 'ini', 'diff', 'patch', 'sh', 'bash', 'shell', 'console', 'zsh'],
  ...[
    'powershell',
    'py',
    'python',
    'go',
    'rust',
    'rs',
    'java',
    'kotlin',
    'scala',
    'swift',
    'dart',
    'ruby',
    'rb',
    'php',
  ],
  ...['c', 'cpp', 'csharp', 'cs', 'elixir', 'lua', 'perl', 'r', 'sql', 'graphql', 'hcl', 'terraform', 'dockerfile'],
  ...['makefile', 'text', 'txt', 'markdown', 'md', 'haskell', 'clojure', 'zig', 'nix'],
])

function fence(code: readonly string[], opening: string): readonly string[] {
  const language = /^[`~]+[ \t]*([\w+#-]*)/.exec(opening.trim())?.[1]?.toLowerCase() ?? ''
  const indent = Math.min(...code.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)))
  const longest =
    code
      .join('\n')
      .match(/`+/g)
      ?.reduce((most, run) => Math.max(most, run.length), 0) ?? 0
  const fence = '`'.repeat(Math.max(3, longest + 1))
  const text = code.map((line) => line.slice(Number.isFinite(indent) ? indent : 0).trimEnd())
  return [`${fence}${LANGUAGES.has(language) ? language : ''}`, ...text, fence]
}

const ROW = /^ {0,3}\|.*\|[ \t]*$/
const RULE = /^ {0,3}\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/

/** How many rows a table that begins here has, the rule under its head among them: https://github.github.com/gfm/#tables-extension- */
function tableAt(lines: readonly string[], at: number): number {
  if (at === 0 || !ROW.test(lines[at] ?? '') || !RULE.test(lines[at + 1] ?? '')) return 0
  let rows = 2
  while (ROW.test(lines[at + rows] ?? '') && !RULE.test(lines[at + rows] ?? '')) rows += 1
  return rows
}

const CODE = /^(?: {4}|\t)/
const ITEM = /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]/

/** How many lines of code that is indented by four begin here: behind a blank line, and not in a list, where it is text. */
function indentedAt(lines: readonly string[], at: number, before: readonly string[]): number {
  if (at === 0 || lines[at - 1]?.trim() !== '' || !CODE.test(lines[at] ?? '')) return 0
  const above = before.findLast((line) => line.trim() !== '' && !/^[ \t]/.test(line)) ?? ''
  if (ITEM.test(above) || before.some((line) => ITEM.test(line) && /^[ \t]/.test(line))) return 0
  let count = 0
  for (let next = at; next < lines.length; next += 1) {
    if (CODE.test(lines[next] ?? '')) count = next - at + 1
    else if (lines[next]?.trim() !== '') break
  }
  return count
}
