import { createContext, Script } from 'node:vm'
import type { Span, TicketRule } from '../commits/rules.ts'
import { wrongValue, type Origin } from '../errors/inputs.ts'
import { CheckpointError, type Problem } from '../errors/problem.ts'
import { slowTickets } from '../errors/tickets.ts'

const MILLISECONDS = 1_000

/** Constant code, so nothing of a configuration is ever evaluated: the pattern and the texts are values that it reads. */
const MATCH_EACH = new Script(
  `texts.map((text) => [...text.matchAll(new RegExp(pattern, 'g'))].map((match) => [match.index, match.index + match[0].length]))`,
)

interface Said {
  readonly pattern: string
  readonly link?: string | undefined
}

/** What the configuration says of tickets, its pattern and its link checked (VC111). */
export function ticketsFrom(
  said: Said | undefined,
  placeOf: (key: string) => string,
): { readonly tickets?: TicketRule; readonly problems: readonly Problem[] } {
  if (said === undefined) return { problems: [] }
  const { pattern, link } = said
  const problems = [
    ...wrongPattern(pattern, { place: placeOf('pattern') }),
    ...wrongLink(link, { place: placeOf('link') }),
  ]
  return { tickets: { pattern, ...(link !== undefined && { link }), find: (texts) => find(pattern, texts) }, problems }
}

/** Some patterns take longer than anybody waits, and nothing but a context of its own can be stopped. @throws VC862 */
function find(pattern: string, texts: readonly string[]): readonly (readonly Span[])[] {
  try {
    const world = createContext({ pattern, texts })
    const found = MATCH_EACH.runInContext(world, { timeout: MILLISECONDS }) as readonly (readonly Span[])[]
    return Array.from(found, (spans) => Array.from(spans, ([start, end]): Span => [start, end]))
  } catch (error) {
    const { code, message = '' } = error as { readonly code?: string; readonly message?: string }
    const isSlow = code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
    throw new CheckpointError(slowTickets(pattern, isSlow ? 'it takes longer than a second' : message), {
      cause: error,
    })
  }
}

function wrongPattern(pattern: string, { place }: Origin): Problem[] {
  try {
    const [spans = []] = find(pattern, [''])
    return spans.length === 0 ? [] : [wrongValue(place, pattern, 'a pattern that does not match an empty text')]
  } catch {
    return [wrongValue(place, pattern, "a regular expression of JavaScript, such as '[A-Z]+-\\d+'")]
  }
}

/** Stands as a link in notes. */
function wrongLink(link: string | undefined, { place }: Origin): Problem[] {
  if (link === undefined || (/^https?:\/\/[^\s<>()]+$/.test(link) && link.includes('{ticket}'))) return []
  return [wrongValue(place, link, 'an address with {ticket} in it, such as https://jira.example/browse/{ticket}')]
}
