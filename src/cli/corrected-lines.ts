import { subjectOf } from '../commits/message.ts'
import type { Corrected } from '../correct/correct.ts'
import { label, type TerminalStyle } from '../report/style.ts'
import { printable, printableWithin } from '../text/printable.ts'

const SUBJECT_LENGTH = 200

/** What was written where, and what the commit said before. */
export function correctedLines({ path, key, was, correction, written }: Corrected, { paint }: TerminalStyle): string[] {
  const reads =
    correction.kind === 'skip'
      ? `${label('skip')}${shown(correction.reason)}`
      : `${label('reads')}${shown(subjectOf(correction.message))}`
  return [
    written
      ? `${paint.good('✔')} corrected ${printable(key)} in ${printable(path)}`
      : `Nothing to do: ${printable(path)} corrects ${printable(key)} so already.`,
    `${label('was')}${shown(was)}`,
    reads,
    ...(written
      ? ['', 'It counts once the file is merged. node dist/cli plan shows what it makes of the next release.']
      : []),
  ]
}

function shown(text: string): string {
  return printableWithin(text, SUBJECT_LENGTH)
}
