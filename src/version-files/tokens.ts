import { parseSemVer } from '../versions/semver.ts'
import { isPep440 } from '../versions/pep440.ts'
import type { Place } from './version-file.ts'

/** A place that looks like a version and is none: `1.4.2.7`, `1.4.2_1`. To leave a rest of it behind would be wrong. */
export interface Unclear {
  readonly unclear: string
}

/** What stands between versions and other words: white space, quotes, brackets, and the signs of an assignment. */
const TOKENS = /[^\s"'`<>()[\]{},;|=&?#!~^*\u201c\u201d]+/g

/** Words that are surely a part of the version, wherever it stands. */
const WORDS = 'alpha|beta|rc|cr|pre|preview|dev|development|next|canary|nightly|snapshot|milestone|m'

/**
 * Inside a longer word only what is surely a part of the version belongs to it: `-rc.1`, `-SNAPSHOT`, `rc1` and `.dev0`.
 * What follows in `widget-1.2.3-linux.tar.gz` and in `widget:1.2.3-alpine` is the rest of a name, and stays.
 */
const INSIDE = new RegExp(
  [
    String.raw`(?<![0-9A-Za-z.])v?(?<version>\d+\.\d+\.\d+`,
    String.raw`(?:-(?:(?:${WORDS})\d*|[A-Za-z]+(?=\.\d))(?:[.-](?:\d+|[0-9a-f]{6,40}|${WORDS})(?![0-9A-Za-z]))*`,
    String.raw`|(?:a|b|rc)\d+(?:\.(?:dev|post)\d+)*|(?:\.(?:dev|post)\d+)+)?`,
    String.raw`)(?!\.?\d|[A-Za-z+])`,
  ].join(''),
  'gi',
)

const BEGINS = /^v?(?=\d+\.\d+\.\d+)/i
/** A fourth number is for PEP 440 a part of the version, for which SemVer has no place. */
const FOURTH = /^\d+\.\d+\.\d+\.\d/

/**
 * The versions of three numbers on a line. A token that begins with one is a version as a whole, by SemVer or by PEP 440,
 * or unclear; in one that begins otherwise, such as a path or a name, versions stand where its words end.
 */
export function versionsOn(line: string, start: number): (Place | Unclear)[] {
  return [...line.matchAll(TOKENS)].flatMap(({ 0: raw, index }): (Place | Unclear)[] => {
    const token = raw.replace(/[.:]+$/, '')
    const at = start + index
    const begin = BEGINS.exec(token)?.[0].length
    if (begin === undefined || /[/:@\\]/.test(token)) return insideOf(token, at)
    const value = token.slice(begin)
    const isVersion = !FOURTH.test(value) && (parseSemVer(value) !== undefined || isPep440(value))
    return isVersion ? [{ start: at + begin, end: at + token.length, value }] : [{ unclear: token }]
  })
}

function insideOf(token: string, start: number): Place[] {
  return [...token.matchAll(INSIDE)].map((match) => {
    const value = match.groups?.['version'] ?? ''
    const end = start + match.index + match[0].length
    return { start: end - value.length, end, value }
  })
}
