/**
 * What GitHub would do with a Markdown text, read by rules of its own and not by those of the code under test:
 * CommonMark 0.31 for code spans, escapes, entities and autolinks, then the filters that look for mentions and
 * closing keywords in what is left (https://github.com/gjtorikian/html-pipeline, github/cmark-gfm issue 181).
 *
 * Any stretch of lines may turn out to be a block, so each of them is read.
 */
export interface Acting {
  readonly html: readonly string[]
  readonly mentions: readonly string[]
  readonly closings: readonly string[]
}

export function actingIn(markdown: string): Acting {
  const lines = markdown.split('\n')
  const readings = lines.flatMap((_, from) =>
    lines.slice(from).map((_, length) => readInline(lines.slice(from, from + length + 1).join('\n'))),
  )
  return {
    html: readings.flatMap(({ html }) => html),
    mentions: readings.flatMap(({ text }) => matches(text, /(?<![a-z\d])@[a-z\d][\w-]*/gi)),
    closings: readings.flatMap(({ whole }) => [...matches(whole, CLOSING), ...matches(whole, CLOSING_ADDRESS)]),
  }
}

export const INERT: Acting = { html: [], mentions: [], closings: [] }

const CLOSING = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)(?::\s*|\s+)(?:[\w.-]+\/[\w.-]+)?(?:#|GH-)\d+\b/gi
const CLOSING_ADDRESS = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)(?::\s*|\s+)https?:\/\/\S+\/(?:issues|pull)\/\d+/gi

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([found]) => found)
}

/** Where code or a link was: no letter, so a mention may begin behind it. */
const GAP = '\u0000'

interface Inline {
  readonly html: readonly string[]
  /** Outside code and links. */
  readonly text: string
  /** Outside code; links as they are shown. */
  readonly whole: string
}

function readInline(block: string): Inline {
  const html: string[] = []
  let text = ''
  let whole = ''
  for (let at = 0; at < block.length;) {
    const piece = pieceAt(block, at)
    if (piece.kind === 'html') html.push(block.slice(at, at + 20))
    text += piece.kind === 'code' || piece.kind === 'link' ? GAP : piece.text
    whole += piece.kind === 'code' ? GAP : piece.kind === 'link' ? `${piece.text}${GAP}` : piece.text
    at += piece.length
  }
  // In a bracket GitHub links no bare address: in_bracket in cmark-gfm's extensions/autolink.c.
  const linked = block.includes('[') ? text : text.replace(/(?<![a-z])https?:\/\/[a-z\d][^\s<]*/gi, GAP)
  return { html, text: linked, whole }
}

interface Piece {
  readonly kind: 'text' | 'code' | 'link' | 'html'
  readonly length: number
  /** As it is shown. */
  readonly text: string
}

const ESCAPE = /\\([!-/:-@[-`{-~])/y
const AUTOLINK = /<([a-z][a-z\d+.-]{1,31}:[^\s<>]*)>/iy
const HTML = /<[a-z/!?]/iy
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]\w*));/iy
const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['num', '#'],
  ['commat', '@'],
  ['grave', '`'],
  ['nbsp', '\u00a0'],
])

function pieceAt(block: string, at: number): Piece {
  const escaped = matchAt(ESCAPE, block, at)
  if (escaped !== null) return { kind: 'text', length: 2, text: escaped[1] ?? '' }
  if (block[at] === '`') return backticksAt(block, at)
  const link = matchAt(AUTOLINK, block, at)
  if (link !== null) return { kind: 'link', length: link[0].length, text: link[1] ?? '' }
  if (matchAt(HTML, block, at) !== null) return { kind: 'html', length: 1, text: '<' }
  const entity = matchAt(ENTITY, block, at)
  if (entity !== null) return { kind: 'text', length: entity[0].length, text: decoded(entity) }
  return { kind: 'text', length: 1, text: block.charAt(at) }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function backticksAt(block: string, at: number): Piece {
  const [run = ''] = matchAt(/`+/y, block, at) ?? []
  const rest = block.slice(at + run.length)
  const close = [...rest.matchAll(/`+/g)].find(([other]) => other.length === run.length)
  if (close === undefined) return { kind: 'text', length: run.length, text: run }
  return { kind: 'code', length: run.length + close.index + run.length, text: '' }
}

function decoded([whole, decimal, hexadecimal, name]: RegExpExecArray): string {
  if (name !== undefined) return NAMED.get(name) ?? whole
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
}
