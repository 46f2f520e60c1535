import { withoutCodeSpans } from '../markdown/code-spans.ts'

/** What a change closes. */
export interface Closings {
  /** Numbers of this repository, ascending, each once. */
  readonly here: readonly number[]
  /** Of others, as `owner/repository#12`. */
  readonly elsewhere: readonly string[]
}

/** https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue */
const CLOSING = 'close[sd]?|fix(?:e[sd])?|resolve[sd]?'
const NAMING = 'refs?|references?|related(?:-to)?|relates(?:-to)?|see(?:-also)?|issues?|part-of'

/**
 * `#12`, `GH-12`, `owner/repository#12` and the address of an issue or a pull request, the forms of
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
const NUMBER = String.raw`(?<number>[1-9]\d{0,14})\b`
const REFERENCE = String.raw`(?:https?://(?<host>[\w.:-]+)/(?<place>[\w.-]+/[\w.-]+)/(?:issues|pull)/|(?<repository>[\w.-]{1,100}/[\w.-]{1,100})?#|GH-)${NUMBER}`
const SEPARATOR = '(?:,? and|,| &|,? or)?'

const FIRST = new RegExp(String.raw`(?<![\w-])(?:${CLOSING})(?::? *(?=#)|:? +)${REFERENCE}`, 'gi')

/** One more of the same list: `, #2`, ` and #3`, `, closes #4`. */
const ONE_MORE = new RegExp(String.raw`${SEPARATOR} *(?:(?:${CLOSING}):? +)?${REFERENCE}`, 'iy')

const LINE_BEGINS = new RegExp(String.raw`(?:${CLOSING}|${NAMING}):? +${REFERENCE}`, 'iy')
const LINE_GOES_ON = new RegExp(String.raw`${SEPARATOR} *(?:(?:${CLOSING}|${NAMING}):? +)?${REFERENCE}`, 'iy')

/** Without one of these no line has a reference. */
const SIGNS = /#\d|GH-\d|:\/\//i

/** Whether a line is nothing but a closing or a naming word with references: `Closes #12, #13`. */
export function isReferenceLine(line: string): boolean {
  if (!SIGNS.test(line)) return false
  const text = line.trimEnd()
  let end = endOf(LINE_BEGINS, text, 0)
  for (let next = end; next !== undefined; next = endOf(LINE_GOES_ON, text, next)) end = next
  return end !== undefined && /^[.,;]?$/.test(text.slice(end, end + 2))
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}

const NOTHING: Closings = { here: [], elsewhere: [] }

/**
 * What these lines close, anywhere in them but in code. `web` is this repository's page: without it a reference by name
 * or by address is one of another repository.
 */
export function closingsIn(lines: readonly (string | undefined)[], web?: string): Closings {
  if (!lines.some((line) => line !== undefined && SIGNS.test(line))) return NOTHING
  const here = new Set<number>()
  const elsewhere = new Set<string>()
  const own = web?.replace(/^https?:\/\//, '').toLowerCase()
  for (const line of lines) {
    if (line === undefined || !SIGNS.test(line)) continue
    for (const groups of referencesOn(withoutCodeSpans(line))) {
      const name = repositoryOf(groups, own)
      if (name === undefined) here.add(Number(groups['number']))
      else elsewhere.add(`${name}#${groups['number'] ?? ''}`)
    }
  }
  if (here.size + elsewhere.size === 0) return NOTHING
  return { here: [...here].sort((a, b) => a - b), elsewhere: [...elsewhere].sort() }
}

type Groups = Readonly<Record<string, string | undefined>>

function referencesOn(line: string): Groups[] {
  const found: Groups[] = []
  FIRST.lastIndex = 0
  for (let match = FIRST.exec(line); match !== null; match = FIRST.exec(line)) {
    let end = FIRST.lastIndex
    found.push(match.groups ?? {})
    ONE_MORE.lastIndex = end
    for (let more = ONE_MORE.exec(line); more !== null; more = ONE_MORE.exec(line)) {
      found.push(more.groups ?? {})
      end = ONE_MORE.lastIndex
    }
    FIRST.lastIndex = end
  }
  return found
}

/** The name of another repository, with its host if that is another one, too; undefined for this repository. */
function repositoryOf({ host, place, repository = place }: Groups, own: string | undefined): string | undefined {
  if (repository === undefined) return undefined
  const ownHost = own?.split('/', 1)[0]
  const whole = `${host?.toLowerCase() ?? ownHost ?? ''}/${repository.toLowerCase()}`
  if (whole === own) return undefined
  return host === undefined || ownHost === undefined || host.toLowerCase() === ownHost
    ? repository
    : `${host}/${repository}`
}
