import { splitEmoji } from './gitmoji/emoji.ts'
import { splitEnd } from './subject-end.ts'

/** `type(scope)!: description`, https://www.conventionalcommits.org/en/v1.0.0/#specification rules 1–5, 13. */
export interface Header {
  /** Lower-case: rule 15. */
  readonly type: string
  readonly scope: string | undefined
  readonly exclaimed: boolean
  /** As written, without what `splitEnd` takes off. */
  readonly description: string
  readonly pullRequest: number | undefined
  /** What closing words in parentheses at the end say. */
  readonly closing: readonly string[]
}

export interface Conventional {
  readonly kind: 'conventional'
  readonly header: Header
}

export interface Unconventional {
  readonly kind: 'unconventional'
  readonly fault: Fault
  /** Whether a `!` stands where people put it for a breaking change, though not right before the colon. */
  readonly exclaimed: boolean
}

/** What is wrong with a subject that is no header: `faultText` says it. */
export type Fault =
  'empty-message' | 'no-type' | ShapeFault | 'no-description' | 'no-space-after-colon' | (typeof AUTOSQUASHES)[number]

/** A type is a noun (rule 1), so a word: letters of any script, digits, dashes and underscores. */
const TYPE = /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*/uy

/** What git writes for `git commit --fixup`, `--squash`, `--fixup=amend:`, https://git-scm.com/docs/git-commit. */
const AUTOSQUASHES = ['fixup', 'squash', 'amend'] as const

/**
 * What stands between the type and the colon, a letter each: `s` a scope, `e` an empty scope, `!`, and a blank.
 * The grammar allows four of them; the faults name the rest, the first that fits.
 */
const ALLOWED_SHAPES: ReadonlySet<string> = new Set(['', '!', 's', 's!'])
const SHAPE_FAULTS = [
  [/e/, 'empty-scope'],
  [/!.*s/, 'exclamation-before-scope'],
  [/^ +s/, 'space-before-scope'],
  [/ !/, 'space-before-exclamation'],
  [/ $/, 'space-before-colon'],
  [/!!/, 'many-exclamations'],
  [/ss/, 'many-scopes'],
] as const
type ShapeFault = (typeof SHAPE_FAULTS)[number][1]

/** Longer than anything that is still a header with a slip of the finger. */
const MAX_SHAPE = 8

/**
 * Reads a header alone: nothing under it can invalidate it. Blanks, emoji and `:shortcodes:` before the type are
 * tolerated, as GitHub, gitmoji and commitizen write them.
 *
 *     header      = type ["(" scope ")"] ["!"] ":" " " description
 *     feat(api)!: drop v1 (#12)     → type feat, scope api, exclaimed, description "drop v1", pull request 12
 *     feat !: drop v1               → unconventional, space-before-exclamation, exclaimed
 */
export function readHeader(subject: string): Conventional | Unconventional {
  const text = splitEmoji(subject.trim()).rest
  const autosquash = AUTOSQUASHES.find((word) => text.startsWith(`${word}! `))
  if (autosquash !== undefined) return unconventional(autosquash)
  const prefix = readPrefix(text)
  if (prefix === undefined) return unconventional(text === '' ? 'empty-message' : 'no-type')
  const { type, shape, scope, end } = prefix
  const exclaimed = shape.includes('!')
  const fault = ALLOWED_SHAPES.has(shape) ? faultAfterColon(text, end) : shapeFault(shape)
  if (fault !== undefined) return unconventional(fault, exclaimed)
  const { text: description, ...ending } = splitEnd(text.slice(end).trim())
  return { kind: 'conventional', header: { type: type.toLowerCase(), scope, exclaimed, description, ...ending } }
}

function unconventional(fault: Fault, exclaimed = false): Unconventional {
  return { kind: 'unconventional', fault, exclaimed }
}

function shapeFault(shape: string): Fault {
  return SHAPE_FAULTS.find(([pattern]) => pattern.test(shape))?.[1] ?? 'no-type'
}

function faultAfterColon(text: string, end: number): Fault | undefined {
  if (text.slice(end).trim() === '') return 'no-description'
  return text[end] === ' ' || text[end] === '\t' ? undefined : 'no-space-after-colon'
}

interface Prefix {
  readonly type: string
  readonly shape: string
  readonly scope: string | undefined
  /** Where the text after the colon begins. */
  readonly end: number
}

/** The type and what stands between it and the colon; nothing where other characters do. */
function readPrefix(text: string): Prefix | undefined {
  TYPE.lastIndex = 0
  const type = TYPE.exec(text)?.[0]
  if (type === undefined) return undefined
  let shape = ''
  let scope: string | undefined
  for (let at = type.length; shape.length <= MAX_SHAPE; at += 1) {
    const sign = text[at]
    if (sign === ':') return { type, shape, scope, end: at + 1 }
    if (sign === '!' || sign === ' ') shape += sign
    else if (sign === '(') {
      const close = text.indexOf(')', at)
      if (close < 0) return undefined
      scope = text.slice(at + 1, close).trim()
      shape += scope === '' ? 'e' : 's'
      at = close
    } else return undefined
  }
  return undefined
}
