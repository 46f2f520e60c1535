import { parseSemVer } from '../../versions/semver.ts'
import { dateFormIn } from './date.ts'

/** At most one word before the version (`Release 1.4.0`, `core-v1.4.0`, `🚀 1.4.0`), and not a sentence that names one. */
const TITLE = new RegExp(
  [
    String.raw`^(?<words>(?:(?:[\p{L}@:]|\p{Extended_Pictographic})[^\s\[]*?(?:[ @]|-(?=v?\d)))?)(?<open>\[?)(?<v>v?)`,
    String.raw`(?<version>\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]*[0-9A-Za-z-])?(?:\+[0-9A-Za-z.-]+)?)(?![0-9A-Za-z+_-]|\.\d)`,
    String.raw`(?<close>\]?(?:\([^)\s]*\))?)(?<rest>.*)$`,
  ].join(''),
  'u',
)

/** The version whose entry a heading opens; undefined where it opens none. */
export function versionIn(title: string): string | undefined {
  const version = TITLE.exec(title)?.groups?.['version']
  return version !== undefined && parseSemVer(version) !== undefined ? version : undefined
}

/** The word before the version, as in `core 1.4.0`, `core-v1.4.0` and `core@1.4.0`: in a changelog of several packages, whose it is. */
export function nameIn(title: string): string {
  return (TITLE.exec(title)?.groups?.['words'] ?? '').replace(/[ @-]$/, '')
}

/** `Unreleased`, `[Unreleased] (develop)`, `master (unreleased)`: where the entries of what comes next are gathered. */
export function isUnreleased(title: string): boolean {
  return versionIn(title) === undefined && /^\[?unreleased\b|^[\w./-]+ \(unreleased\)$/i.test(title)
}

/** What stands behind a version that is only announced: `1.5.0 (unreleased)`, `[1.5.0] - TBD`, `1.5.0 - YYYY-MM-DD`. */
const PENDING =
  /^[\s:([/|\u2013\u2014-]*(?:unreleased|not (?:yet )?released|tb[ad]|in (?:development|progress)|upcoming|[?xy]{4}-[?mx]{2}-[?dx]{2})[\s)\].]*$/i

/** Whether a heading announces a version that is still to come. */
export function isPending(title: string): boolean {
  return PENDING.test(TITLE.exec(title)?.groups?.['rest'] ?? '')
}

export interface Titled {
  readonly version: string
  /** `2026-01-31` */
  readonly date: string
  /** The page with all that changed, if there is one. */
  readonly compareUrl?: string
  /** The package, in a changelog that several of them write. */
  readonly name?: string
}

/** A title like an older one of the file: the same words, brackets, link, `v`, and form and place of the date. */
export function titleLike(model: string, { version, date, compareUrl, name }: Titled): string {
  const { words: theirs = '', open = '', v = '', close = '', rest = '' } = TITLE.exec(model)?.groups ?? {}
  const words = name === undefined ? theirs : `${name} `
  const when = dateLike(rest, date)
  const isLink = close.startsWith('](')
  if (open === '' || (isLink && compareUrl === undefined)) return `${words}${v}${version}${when}`
  return `${words}[${v}${version}]${isLink ? `(${compareUrl ?? ''})` : ''}${when}`
}

/** What stands around the date belongs to it (` - …`, ` (…)`, ` / …`); a name of that release or `[YANKED]` does not. */
function dateLike(rest: string, date: string): string {
  const form = dateFormIn(rest)
  if (form === undefined) return ''
  const before = /[\s,:([/|*_\u2013\u2014-]*$/.exec(rest.slice(0, form.start))?.[0] ?? ''
  const after = /^[)\]*_]*/.exec(rest.slice(form.end))?.[0] ?? ''
  return `${/^\s/.test(before) || before === rest.slice(0, form.start) ? '' : ' '}${before}${form.format(date)}${after}`
}

/** A title where there is none to follow: https://keepachangelog.com/en/1.1.0/ */
export function newTitle({ version, date, compareUrl, name }: Titled, isBracketed = false): string {
  const link = compareUrl === undefined ? '' : `(${compareUrl})`
  const words = name === undefined ? '' : `${name} `
  return `${words}${isBracketed ? `[${version}]` : link === '' ? version : `[${version}]${link}`} - ${date}`
}
