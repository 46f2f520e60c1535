import { parseSemVer } from '../versions/semver.ts'

/** At most one word before the version: `Release 1.4.0`, and not a sentence that names one. */
const TITLE = new RegExp(
  [
    String.raw`^(?<words>(?:[\p{L}@][\w@/-]* )?)(?<open>\[?)(?<v>v?)`,
    String.raw`(?<version>\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)(?<close>\]?(?:\([^)\s]*\))?)(?<rest>.*)$`,
  ].join(''),
  'u',
)

/** What stands around a date: ` - 2026-01-31`, ` (2026-01-31)`. */
const DATED = /^(?<before>[ ,:\u2013\u2014-]*\(?)\d{4}-\d{2}-\d{2}(?<after>\)?)/

/** The version whose entry a heading opens; undefined where it opens none. */
export function versionIn(title: string): string | undefined {
  const version = TITLE.exec(title)?.groups?.['version']
  return version !== undefined && parseSemVer(version) !== undefined ? version : undefined
}

export function isUnreleased(title: string): boolean {
  return /^\[?unreleased\b/i.test(title)
}

export interface Titled {
  readonly version: string
  /** `2026-01-31` */
  readonly date: string
  /** The page with all that changed, if there is one. */
  readonly compareUrl?: string
}

/** A title like the newest one of the file: the same words, brackets, link, `v` and place of the date. */
export function titleLike(model: string, { version, date, compareUrl }: Titled): string {
  const { words = '', open = '', v = '', close = '', rest = '' } = TITLE.exec(model)?.groups ?? {}
  const dated = DATED.exec(rest)?.groups
  const when = dated === undefined ? '' : `${dated['before'] ?? ''}${date}${dated['after'] ?? ''}`
  const isLink = close.startsWith('](')
  if (open === '' || (isLink && compareUrl === undefined)) return `${words}${v}${version}${when}`
  return `${words}[${v}${version}]${isLink ? `(${compareUrl ?? ''})` : ''}${when}`
}

/** A title where there is none to follow: https://keepachangelog.com/en/1.1.0/ */
export function newTitle({ version, date, compareUrl }: Titled, isBracketed = false): string {
  const link = compareUrl === undefined ? '' : `(${compareUrl})`
  return `${isBracketed ? `[${version}]` : link === '' ? version : `[${version}]${link}`} - ${date}`
}
