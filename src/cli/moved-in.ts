import type { MovedIn } from '../migrate/move-in.ts'
import type { Proof } from '../migrate/proof.ts'
import type { TerminalStyle } from '../report/style.ts'
import { printable } from '../text/printable.ts'
import { replayLines } from './inspection.ts'

const VERDICT_COLUMNS = 'not there'.length

/** What was written, the table of what was carried over, and what the past says to it. */
export function movedInLines(moved: MovedIn, style: TerminalStyle): string[] {
  const { paint } = style
  const table = moved.rows.flatMap(({ verdict, theirs, place, ours }) => {
    const word = verdict.padEnd(VERDICT_COLUMNS)
    const at = place === undefined ? '' : paint.faint(`  ${printable(place)}`)
    return [
      `  ${verdict === 'kept' ? word : paint.alert(word)}  ${printable(theirs)}${at}`,
      `${MARGIN}→ ${printable(ours)}`,
    ]
  })
  return [
    `${moved.tool}, from ${printable(moved.from)}`,
    '',
    ...table,
    '',
    ...moved.written.map((path) => `${paint.good('✔')} wrote ${printable(path)}`),
    '',
    ...(moved.proof === 'shallow' ? [SHALLOW] : proofLines(moved.proof, moved.tool, style)),
    '',
    `What to delete of ${moved.tool}: docs/migration/${moved.tool}.md. In the workflow, OWNER is the account you take the action from.`,
  ]
}

const MARGIN = ' '.repeat(VERDICT_COLUMNS + 4)

const SHALLOW =
  'This clone is shallow, so nothing was proven: node dist/cli replay in a whole clone compares your past releases.'

function proofLines({ releases, same, sameByTheirs }: Proof, tool: string, style: TerminalStyle): string[] {
  if (releases.length === 0) return ['There are no two versions with these tags to prove it on.']
  const differing = releases.filter(({ agreed }) => !agreed)
  const others = sameByTheirs === undefined ? '' : ` By the rules of ${tool} it would be ${sameByTheirs}.`
  const count = `${same} of your last ${releases.length} releases would be the same.${others}`
  if (differing.length === 0) return [style.paint.strong(count)]
  const shown = differing.slice(0, MOST_SHOWN)
  const hidden = differing.length - shown.length
  return [
    `${style.paint.strong(count)} These differ, with the commits that say why:`,
    ...replayLines(shown, style).slice(0, -2), // without its own count
    ...(hidden > 0 ? [`… and ${hidden} more: node dist/cli replay --last ${releases.length}`] : []),
  ]
}

/** How many differences a person reads; the JSON has them all. */
const MOST_SHOWN = 10
