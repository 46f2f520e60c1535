import { subjectOf } from '../commits/message.ts'
import { collapse } from '../markdown/collapse.ts'
import { escapeLabel, escapeMarkdown } from '../markdown/markdown.ts'
import { tableOf } from '../markdown/table.ts'
import type { Plan } from '../next-version/plan.ts'
import type { ProposeStep } from '../writes/step.ts'
import { MAX_NOTES, withinPull } from './proposal.ts'
import { filesOfAll, messageOfAll } from './together.ts'

/** A package that a pull request proposes with others. */
export interface ProposedPackage {
  readonly name: string
  readonly plan: Pick<Plan, 'tag' | 'version' | 'base' | 'reason'>
  readonly notes: string
  /** The same by itself. Where two write one file, the later was made from the earlier. */
  readonly step: ProposeStep
}

/** One pull request for all: it names every version, and tells of each in a section of its own. Undefined for none. */
export function proposedTogether(each: readonly ProposedPackage[]): ProposeStep | undefined {
  const [first] = each
  if (first === undefined) return undefined
  if (each.length === 1) return { ...first.step, ...textOfOne(first) }
  const message = messageOfAll(each.map(({ plan: { tag }, step }) => ({ tag, message: step.message })))
  return {
    ...first.step,
    versions: each.flatMap(({ step }) => step.versions),
    files: filesOfAll(each.map(({ step }) => step.files)),
    message,
    title: subjectOf(message),
    ...textOfAll(each),
  }
}

type Text = Required<Pick<ProposeStep, 'notes' | 'sections'>>

function textOfOne({ name, plan: { tag, reason }, notes }: ProposedPackage): Text {
  const why = escapeMarkdown(`Why ${tag}: ${reason}.`)
  return { notes: why, sections: [{ name, text: withinPull(notes, MAX_NOTES - why.length - AROUND_NOTES) }] }
}

/** What each becomes and why, then its notes, folded away. */
function textOfAll(each: readonly ProposedPackage[]): Text {
  const rows = each.map(({ name, plan: { tag, base, reason } }) => [
    escapeLabel(name),
    escapeLabel(base?.tag ?? ''),
    `**${escapeLabel(tag)}**`,
    escapeLabel(reason),
  ])
  const table = tableOf(['package', 'was', 'becomes', 'why'], rows)
  const room = Math.max(0, MAX_NOTES - table.length - each.length * AROUND_NOTES)
  const lengths = each.map(({ notes }) => notes.length)
  const most = roomOf(lengths, room)
  const sections = each.map(({ name, plan: { tag }, notes }) => ({
    name,
    text: collapse(tag, withinPull(notes, most)),
  }))
  return { notes: table, sections }
}

/** Characters of what stands around the notes: comment, tags, title, a sentence in place of what is cut. */
const AROUND_NOTES = 300

/** The characters that each may have: those that are short leave theirs to the others. */
function roomOf(lengths: readonly number[], room: number): number {
  let [left, most] = [room, 0]
  const ascending = [...lengths].sort((a, b) => a - b)
  for (const [at, length] of ascending.entries()) {
    most = Math.floor(left / (ascending.length - at))
    if (length > most) return most
    left -= length
  }
  return Math.max(most, ...lengths)
}
