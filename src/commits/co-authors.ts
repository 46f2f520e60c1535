import type { Person } from './commit.ts'
import type { Message } from './message.ts'

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

/** https://docs.github.com/en/pull-requests, "Creating a commit with multiple authors" */
const CO_AUTHOR = /^co-authored-by:/i

/** `Name <address>` as git writes a person. */
function personIn(text: string): Person | undefined {
  const open = text.lastIndexOf('<')
  if (open < 0 || !text.endsWith('>')) return undefined
  const email = text.slice(open + 1, -1).trim()
  const name = text.slice(0, open).trim()
  return email === '' ? undefined : { name: name === '' ? email : name, email }
}
