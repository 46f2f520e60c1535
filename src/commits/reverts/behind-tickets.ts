import { subjectOf } from '../message.ts'
import type { OrderedHistory } from '../history/order.ts'
import type { CommitRules } from '../rules.ts'
import { withoutTickets } from '../tickets/tickets.ts'
import { peelReverts } from './subject.ts'

/** A text without the tickets before its `Revert "…"`; all of it where it is no revert, or has none before it. */
export function revertIn(
  text: string,
  rules: CommitRules,
): { readonly text: string; readonly tickets: readonly string[] } {
  const { rest, names } = withoutTickets(text, rules)
  return names.length > 0 && peelReverts(rest).reverts > 0 ? { text: rest, tickets: names } : { text, tickets: [] }
}

/** A history whose reverts begin with the word, so that they are found. */
export function revertsInFront(history: OrderedHistory, rules: CommitRules): OrderedHistory {
  if (rules.tickets === undefined) return history
  const oldestFirst = history.oldestFirst.map((commit) => {
    const subject = subjectOf(commit.message)
    const { text } = revertIn(subject, rules)
    return text === subject ? commit : { ...commit, message: commit.message.replace(subject, () => text) }
  })
  return { ...history, oldestFirst }
}
