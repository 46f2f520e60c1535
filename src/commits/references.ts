import type { Person } from './commit.ts'
import type { Message } from './message.ts'
import type { Prose } from './prose.ts'

/** https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue */
const CLOSING = /^(?:[*-] +)?(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):? *#([1-9]\d{0,14})\b/i

/** One more number of the same list: `, #2`, ` and #3`, `, closes #4`. */
const ONE_MORE = /(?:,? and|,| &|,? or)? *(?:(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):? +)?#([1-9]\d{0,14})\b/iy

const NO_NUMBERS: readonly number[] = []

/** The numbers that lines with a closing keyword at their beginning name, ascending, each once. */
export function closedIssues(prose: Prose): readonly number[] {
  if (prose.length === 0 || !prose.some((line) => line?.includes('#'))) return NO_NUMBERS
  const numbers = new Set<number>()
  for (const line of prose) {
    const first = line === undefined ? null : CLOSING.exec(line)
    if (first === null || line === undefined) continue
    numbers.add(Number(first[1]))
    ONE_MORE.lastIndex = first[0].length
    for (let more = ONE_MORE.exec(line); more !== null; more = ONE_MORE.exec(line)) numbers.add(Number(more[1]))
  }
  return [...numbers].sort((a, b) => a - b)
}

/** https://docs.github.com/en/pull-requests, "Creating a commit with multiple authors" */
const CO_AUTHOR = /^co-authored-by:/i

/** The people that `Co-authored-by:` names, in their order, each address once, the author left out. */
export function coAuthorsIn({ text, prose }: Pick<Message, 'text' | 'prose'>, author: Person): readonly Person[] {
  if (!/co-authored-by:/i.test(text)) return []
  const people = new Map<string, Person>()
  for (const line of prose) {
    const token = line === undefined ? null : CO_AUTHOR.exec(line)
    const person = token === null || line === undefined ? undefined : personIn(line.slice(token[0].length).trim())
    if (person === undefined) continue
    const address = person.email.toLowerCase()
    if (address !== author.email.toLowerCase() && !people.has(address)) people.set(address, person)
  }
  return [...people.values()]
}

/** `Name <address>` as git writes a person. */
function personIn(text: string): Person | undefined {
  const open = text.lastIndexOf('<')
  if (open < 0 || !text.endsWith('>')) return undefined
  const email = text.slice(open + 1, -1).trim()
  const name = text.slice(0, open).trim()
  return email === '' ? undefined : { name: name === '' ? email : name, email }
}
