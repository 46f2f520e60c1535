import type { ReleaseFacts } from './facts.ts'
import { escapeLabel } from '../markdown/markdown.ts'
import { contributors, isNewcomer } from './people.ts'

/** How much there is of what, as it is listed: a change may break several things; `others` are neither features nor fixes. */
export function countsOf(facts: ReleaseFacts, people = contributors(facts.changes, facts)) {
  const { changes } = facts
  const ofType = (type: string) => changes.filter((change) => change.type === type).length
  const features = ofType('feat')
  const fixes = ofType('fix')
  return {
    changes: changes.length,
    features,
    fixes,
    breaking: changes.reduce((sum, { breaking }) => sum + breaking.length, 0),
    others: changes.length - features - fixes,
    people: people.length,
    newcomers: people.filter((person) => isNewcomer(person, facts)).length,
  }
}

/** `**2 features, 1 fix** by 2 people since v0.1.1.` Nothing is claimed that was not counted. */
export function summaryOf(facts: ReleaseFacts, counts = countsOf(facts)): string {
  const { features, fixes, breaking, others, people } = counts
  const parts = [
    countText(breaking, 'breaking change'),
    countText(features, 'feature'),
    countText(fixes, 'fix', 'fixes'),
    features + fixes === 0 ? countText(others, 'change') : '',
  ].filter((part) => part !== '')
  const what = parts.length === 0 ? 'No listed changes' : parts.join(', ')
  const who = people === 0 ? '' : ` by ${countText(people, 'person', 'people')}`
  const since = facts.previous === undefined ? '' : ` since ${escapeLabel(facts.previous.tag)}`
  return `**${what}**${who}${since}.`
}

function countText(count: number, one: string, many = `${one}s`): string {
  if (count === 0) return ''
  return `${count} ${count === 1 ? one : many}`
}
