import { compareSemVer, parseSemVer, type SemVer } from '../../versions/semver.ts'

/** `[1.4.0]: https://…` on a line of its own: https://spec.commonmark.org/0.31.2/#link-reference-definitions */
interface Definition {
  readonly label: string
  readonly url: string
  /** Offsets of the address in the page, and of the whole line without its end. */
  readonly urlStart: number
  readonly start: number
  readonly end: number
}

interface Comparison {
  readonly base: string
  readonly from: string
  readonly dots: string
  readonly to: string
}

/** The version of an entry, its tag, and the words in the brackets of its heading where it has some. */
export interface Linked {
  readonly version: string
  readonly tag: string
  readonly label: string | undefined
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * The links at the foot of a page go on: "unreleased" is compared from the new tag on, and the new version gets a line
 * like that of the version before. A page without such links stays as it is.
 */
export function withLinks(page: string, linked: Linked): string {
  const definitions = definitionsOf(page)
  const unreleased = definitions.find(({ label }) => /^unreleased$/i.test(label))
  const versions = definitions.flatMap((definition) => {
    const version = versionOfLabel(definition.label)
    return version === undefined ? [] : [{ ...definition, version }]
  })
  const continued = unreleased === undefined ? undefined : comparisonOf(unreleased.url)
  const edits: Edit[] = []
  const own = parseSemVer(linked.version)
  const isKnown = own !== undefined && versions.some(({ version }) => compareSemVer(version, own) === 0)
  const line = isKnown ? undefined : lineOf(versions, continued, linked)
  if (line !== undefined) edits.push(insertion(page, line, placeFor(versions, unreleased)))
  if (unreleased !== undefined && continued !== undefined) {
    const { base, dots, to } = continued
    const { urlStart: start, url } = unreleased
    edits.push({ start, end: start + url.length, text: `${base}${linked.tag}${dots}${to}` })
  }
  // From the end of the page to its beginning, so that offsets stay true.
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: replaced }) => text.slice(0, start) + replaced + text.slice(end), page)
}

function definitionsOf(page: string): Definition[] {
  return [...page.matchAll(/^( {0,3}\[([^\]\r\n]+)\]:[ \t]+<?)([^\s>]+)[^\r\n]*/gm)].map((match) => {
    const [line, before = '', label = '', url = ''] = match
    const start = match.index
    return { label, url, start, urlStart: start + before.length, end: start + line.length }
  })
}

/** `1.4.0`, `v1.4.0`, `core-v1.4.0`, `core@1.4.0` */
function versionOfLabel(label: string): SemVer | undefined {
  return parseSemVer(/(?:^|[^\d.])(\d+\.\d+\.\d+(?:[-+].*)?)$/.exec(label)?.[1] ?? '')
}

/** `…/compare/v1.3.0...HEAD`, also with two dots and up to a branch. */
function comparisonOf(url: string): Comparison | undefined {
  const {
    base = '',
    from = '',
    dots = '',
    to = '',
  } = /^(?<base>.*\/compare\/)(?<from>[^?#]+?)(?<dots>\.{2,3})(?<to>[^.].*)$/.exec(url)?.groups ?? {}
  return base === '' ? undefined : { base, from, dots, to }
}

type Versions = readonly (Definition & { readonly version: SemVer })[]

function lineOf(versions: Versions, continued: Comparison | undefined, linked: Linked): string | undefined {
  const last = highest(versions)
  const digits = /\d+\.\d+\.\d+.*$/.exec(last?.label ?? '')?.[0] ?? ''
  const before = last?.label.slice(0, last.label.length - digits.length) ?? ''
  const label = linked.label ?? `${before}${linked.version}`
  const { version, tag } = linked
  if (continued !== undefined) return `[${label}]: ${continued.base}${continued.from}${continued.dots}${tag}`
  if (last === undefined) return undefined
  const compared = comparisonOf(last.url)
  if (compared !== undefined) return `[${label}]: ${compared.base}${compared.to}${compared.dots}${tag}`
  const at = last.url.lastIndexOf(digits)
  if (at === -1) return undefined // it leads to something that has nothing to do with the version
  return `[${label}]: ${last.url.slice(0, at)}${version}${last.url.slice(at + digits.length)}`
}

function highest(versions: Versions): Versions[number] | undefined {
  return versions.reduce<Versions[number] | undefined>(
    (best, one) => (best === undefined || compareSemVer(one.version, best.version) > 0 ? one : best),
    undefined,
  )
}

interface LinePlace {
  readonly offset: number
  readonly isBefore: boolean
}

/** Where the newest link stands in this file: below the others, else right behind "unreleased", else above the others. */
function placeFor(versions: Versions, unreleased: Definition | undefined): LinePlace {
  const [first] = versions
  const last = versions.at(-1)
  const isOldestFirst = first !== undefined && last !== undefined && compareSemVer(first.version, last.version) < 0
  if (isOldestFirst) return { offset: last.end, isBefore: false }
  if (unreleased !== undefined) return { offset: unreleased.end, isBefore: false }
  return { offset: first?.start ?? 0, isBefore: true }
}

function insertion(page: string, line: string, { offset, isBefore }: LinePlace): Edit {
  const eol = page.includes('\r\n') ? '\r\n' : '\n'
  return { start: offset, end: offset, text: isBefore ? `${line}${eol}` : `${eol}${line}` }
}
