import { versionsOn, type Unclear } from './tokens.ts'
import type { Place } from './version-file.ts'

/** In a comment at the end of a line: the version on that line is ours to write. */
export const MARK = 'x-version-checkpoint'

/** Where versions stand on a line. The rule that they are one version, told once or more, is its reader's. */
export interface VersionLine {
  /** Of the line itself. */
  readonly start: number
  readonly found: readonly (Place | Unclear)[]
}

/** The lines between `x-version-checkpoint-start` and `-end`, whose versions may be of others too. */
export interface Block {
  readonly start: number
  readonly found: readonly Place[]
}

export interface Marks {
  readonly lines: readonly VersionLine[]
  readonly blocks: readonly Block[]
  /** Offsets of marks that lack their other half, or the line that they speak of. */
  readonly broken: readonly number[]
  /** Offsets of lines whose mark stands behind something else. */
  readonly behind: readonly number[]
}

const MARKED = new RegExp(String.raw`(?<![\w-])${MARK}(?:-(?<kind>next-line|start|end))?(?![\w-])`)
const NONE: Marks = { lines: [], blocks: [], broken: [], behind: [] }

/** Every mark of a text, and what it speaks of. */
export function marksIn(text: string): Marks {
  if (!text.includes(MARK)) return NONE
  const lines: VersionLine[] = []
  const blocks: Block[] = []
  const broken: number[] = []
  const behind: number[] = []
  let open: { readonly start: number; readonly found: Place[] } | undefined
  let next: number | undefined
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const kind = MARKED.exec(line)?.groups
    if (next !== undefined) lines.push({ start: index, found: versionsOn(line, index) })
    next = undefined
    if (kind === undefined) open?.found.push(...placesOn(line, index))
    else if (kind['kind'] === 'next-line') next = index
    else if (kind['kind'] === 'start') {
      if (open !== undefined) broken.push(open.start)
      open = { start: index, found: [] }
    } else if (kind['kind'] === 'end') {
      if (open === undefined) broken.push(index)
      else blocks.push(open)
      open = undefined
    } else {
      lines.push({ start: index, found: versionsOn(line.replace(MARKED, ''), index) })
      behind.push(index)
    }
  }
  broken.push(...[open?.start, next].filter((offset) => offset !== undefined))
  return { lines, blocks, broken, behind }
}

function placesOn(line: string, start: number): Place[] {
  return versionsOn(line, start).filter((found): found is Place => !('unclear' in found))
}

/** A file of one line that is nothing but a version; without any place where it is more. */
export function plainVersion(text: string): VersionLine {
  const match = /^(\ufeff?[ \t]*)([^\s]+)\s*$/.exec(text)
  const [, before = '', value = ''] = match ?? []
  const start = before.length + (/^v\d/.test(value) ? 1 : 0)
  const end = before.length + value.length
  const isVersion = /^v?\d[0-9A-Za-z.+-]*$/.test(value)
  return { start: 0, found: isVersion ? [{ start, end, value: text.slice(start, end) }] : [] }
}
