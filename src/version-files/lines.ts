import type { Place } from './version-file.ts'

/** In a comment at the end of a line: the version on that line is ours to write. */
export const MARK = 'x-version-checkpoint'

/**
 * Three numbers, and what follows them only where it is surely a part of the version: `-rc.1`, `-SNAPSHOT`, `rc1` and
 * `.dev0` of PEP 440. What follows in `widget-1.2.3-linux.tar.gz` is the rest of a name, and stays.
 */
const VERSION = new RegExp(
  [
    String.raw`(?<![0-9A-Za-z.])v?(?<version>\d+\.\d+\.\d+`,
    String.raw`(?:-(?:[A-Za-z]+(?:\.\d+)+|(?:alpha|beta|rc|pre|preview|dev|development|next|canary|nightly|snapshot)\d*)`,
    String.raw`|(?:a|b|rc)\d+|\.(?:dev|post)\d+)?`,
    String.raw`)(?!\.?\d|[A-Za-z+])`,
  ].join(''),
  'gi',
)

/** Where versions stand on a line. The rule that they are one version, told once or more, is its reader's. */
export interface VersionLine {
  /** Of the line itself. */
  readonly start: number
  readonly places: readonly Place[]
}

/** Every line with the mark. */
export function markedLines(text: string): VersionLine[] {
  if (!text.includes(MARK)) return []
  return [...text.matchAll(/[^\r\n]+/g)]
    .filter(([line]) => MARKED.test(line))
    .map(({ 0: line, index }) => ({ start: index, places: placesOn(line, index) }))
}

/** A file of one line that is nothing but a version; without any place where it is more. */
export function plainVersion(text: string): VersionLine {
  const match = /^(\ufeff?[ \t]*)([^\s]+)\s*$/.exec(text)
  const [, before = '', value = ''] = match ?? []
  const start = before.length + (/^v\d/.test(value) ? 1 : 0)
  const end = before.length + value.length
  const isVersion = /^v?\d[0-9A-Za-z.+-]*$/.test(value)
  return { start: 0, places: isVersion ? [{ start, end, value: text.slice(start, end) }] : [] }
}

const MARKED = new RegExp(String.raw`(?<![\w-])${MARK}(?![\w-])`)

function placesOn(line: string, start: number): Place[] {
  return [...line.matchAll(VERSION)].map((match) => {
    const value = match.groups?.['version'] ?? ''
    const end = start + match.index + match[0].length
    return { start: end - value.length, end, value }
  })
}
