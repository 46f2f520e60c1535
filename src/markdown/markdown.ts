import { backticksAround, codeSpansOn } from './code-spans.ts'
import { plainText } from '../text/printable.ts'
import { authorLinks } from './author-links.ts'
import { escapeBlocks } from './blocks.ts'

/** Markdown that we made ourselves: its data is escaped already, so it is not escaped again. */
export class Markdown {
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  toString(): string {
    return this.text
  }
}

/**
 * Text of a commit as Markdown that shows it: code spans and web addresses stay as written, and so do links to the host
 * of `web`, the repository's page; elsewhere nothing becomes HTML, a link, an image or a heading, mentions anybody or
 * closes an issue. Line breaks stay.
 */
export function escapeMarkdown(text: string, web?: string): string {
  return escapeBlocks(escapeAroundLinks(plainText(text), web))
}

function escapeAroundLinks(text: string, web: string | undefined): string {
  const links = authorLinks(text, web)
  if (links.length === 0) return escapeAround(text, TEXT)
  let result = ''
  let from = 0
  for (const { start, end, label, address } of links) {
    const before = escapeAround(text.slice(from, start), TEXT, '[')
    result += `${before}${CLOSES_NEXT.test(before) ? ZERO_WIDTH_SPACE : ''}${link(escapeAround(label, TEXT, ']'), address)}`
    from = end
  }
  return result + escapeAround(text.slice(from), TEXT)
}

/** A label inside bold or a link: one line, and no mark of Markdown's acts in it. */
export function escapeLabel(text: string): string {
  return escapeBlocks(escapeAround(plainText(text).replace(/\s+/g, ' '), LABEL))
}

/** `[text](address)`; the address is one of ours, made of encoded parts: here what could end it is encoded, too. */
export function link(text: string, address: string): string {
  return `[${text}](${address.replace(/[\s()<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)})`
}

/** A name as a code span: the backticks around it are more than any run inside, CommonMark 0.31, 6.1. */
export function codeSpan(text: string): string {
  const line = plainText(text).replace(/\s+/g, ' ')
  const fence = backticksAround(line)
  return fence === '`' ? `${fence}${line}${fence}` : `${fence} ${line} ${fence}`
}

/** How a kind of text is escaped: without one of the marks there is nothing to do. */
interface Escape {
  readonly marks: RegExp
  /** `next`: what stands behind it, the backtick of a code span or nothing. */
  readonly prose: (text: string, next: string) => string
}

/**
 * Escapes what is no code span; `behind` is what follows the text. Two runs of backticks side by side would be one run,
 * and delimit something else.
 */
function escapeAround(text: string, { marks, prose }: Escape, behind = ''): string {
  if (!marks.test(text)) return text
  let result = ''
  let copied = 0
  let from = 0
  for (const { start, end } of [...codeSpansIn(text), { start: text.length, end: text.length }]) {
    const between = text.slice(from, start)
    if (marks.test(between)) {
      const escaped = prose(between, end > start ? '`' : behind)
      result += text.slice(copied, from)
      if (from > 0) result += joint('`', escaped)
      result += escaped
      if (end > start) result += joint(escaped, '`')
      copied = start
    }
    from = end
  }
  return result + text.slice(copied)
}

function joint(before: string, behind: string): string {
  return before.endsWith('`') && behind.startsWith('`') ? ' ' : ''
}

/** CommonMark lets a span go on in the next line, but only inside a paragraph, and any line may begin a block. */
function codeSpansIn(text: string): ReturnType<typeof codeSpansOn> {
  if (!text.includes('\n')) return codeSpansOn(text)
  let lineStart = 0
  return text.split('\n').flatMap((line) => {
    const before = lineStart
    lineStart += line.length + 1
    if (!line.includes('`')) return []
    return codeSpansOn(line).map(({ start, end }) => ({ start: before + start, end: before + end }))
  })
}

/** What GitHub links by itself: https://github.github.com/gfm/#autolinks-extension-. For us a bracket ends an address. */
const ADDRESS = /<https?:\/\/[^\s<>`\\[\]]+>|(?<![a-z@])(?:(?:https?|ftp):\/\/|www\.)[^\s<>`\\[\]]+/gi

function escapeProse(text: string, next: string): string {
  if (!/:\/\/|www\./i.test(text)) return disarmClosings(escapeWords(text))
  let result = ''
  let from = 0
  for (const match of text.matchAll(ADDRESS)) {
    const [address] = match
    const end = match.index + address.length
    const words = escapeWords(text.slice(from, match.index))
    const shown = escapeAddress(address, end === text.length ? next : text.charAt(end))
    result += words + joint(words, shown) + shown
    from = end
  }
  return disarmClosings(result + escapeWords(text.slice(from)))
}

const TEXT: Escape = { marks: /[\\<&@#[\]`]|GH-|:\/\/|www\./i, prose: escapeProse }

/** In a label a backslash would undo ours, and an asterisk could end the bold around it. */
const LABEL: Escape = {
  marks: /[*\\<&@#[\]`]|GH-|:\/\/|www\./i,
  prose: (text, next) =>
    escapeProse(text, next)
      .replace(/\\(?![[\]])/g, '&#92;')
      .replaceAll('*', '\\*'),
}

/** What GitHub leaves out at the end of an address: https://github.github.com/gfm/#extended-autolink-path-validation */
const TRAILING = '?!.,:*_~\'")'

/** A user before the host: it reads like the host that it is not, https://www.rfc-editor.org/rfc/rfc3986#section-7.6 */
const WITH_USER = /^<?(?:https?|ftp):\/\/[^/?#]*@/i

/**
 * GitHub links no bare address after an open `[`, and then an `@name` in it would be a mention; and it reads on up to
 * the next blank, through code spans and escapes. Such an address gets the brackets that always make a link, and end it
 * (CommonMark 0.31, 6.5); one without a scheme becomes no link.
 */
function escapeAddress(address: string, next: string): string {
  if (WITH_USER.test(address)) return `\`${address}\``
  const isSure = address.startsWith('<') || (next.trim() === '' && !/@|&#?\w{1,40};/.test(address))
  if (isSure) return address
  if (/^www/i.test(address)) return escapeWords(address).replace('.', '&#46;')
  let end = address.length
  while (TRAILING.includes(address.charAt(end - 1))) end -= 1
  return `<${address.slice(0, end)}>${address.slice(end)}`
}

/**
 * `@name` and `@owner/team` after anything but a letter or a digit, as in `_@name_`, together with what would become a
 * mention behind it: https://github.com/gjtorikian/html-pipeline (mention filter).
 */
const MENTION = /@[a-z\d](?:[\w@/.-]*[a-z\d])?/gi

/** Behind a letter it is an address of mail, which ends where a further `@` stands: that one would be a mention. */
function disarmMention(mention: string, at: number, text: string): string {
  const start = /[a-z\d]/i.test(text.charAt(at - 1)) ? mention.indexOf('@', 1) : 0
  return start < 0 ? mention : `${mention.slice(0, start)}\`${mention.slice(start)}\``
}

/**
 * https://docs.github.com/en/issues/tracking-your-work-with-issues/linking-a-pull-request-to-an-issue, with marks of
 * emphasis around the word or the number, and backslashes that Markdown takes away.
 */
const KEYWORD = '(?<![a-z\\d])(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)[*_~\\\\]*(?::[*_~\\\\]*\\s*|\\s+)[*_~\\\\]*'
const CLOSES_NEXT = new RegExp(`${KEYWORD}$`, 'i')
const CLOSING = new RegExp(`${KEYWORD}(?:(?:[\\w.\\\\-]+/[\\w.\\\\-]+)?(?:#|GH\\\\?-)(?=\\d)|(?=<?https?://))`, 'gi')

/** GitHub resolves `\#` and `&#35;` before it looks for issues, so only this helps: github/cmark-gfm issue 181. */
const ZERO_WIDTH_SPACE = '&#8203;'

function disarmClosings(markdown: string): string {
  return markdown.replace(CLOSING, `$&${ZERO_WIDTH_SPACE}`)
}

const WORD_MARKS = /[\\<&@[\]`]/

/**
 * `<` is what begins HTML, and `&` an entity: as entities they are text wherever they stand. A mention becomes code,
 * since GitHub resolves entities before it looks for mentions too. Brackets make links, images, definitions and
 * footnotes: a link could hide where it leads. A backslash before a mark of ours would undo it.
 */
function escapeWords(text: string): string {
  if (!WORD_MARKS.test(text)) return text
  return text
    .replace(/&(?=#?\w{1,40};)/g, '&amp;')
    .replace(/(?<!\\)\\+(?=[@<`#&[\]]|$)/g, (run) => '&#92;'.repeat(run.length))
    .replaceAll('<', '&lt;')
    .replaceAll('`', '&#96;')
    .replace(/[[\]]/g, '\\$&')
    .replace(MENTION, disarmMention)
}
