import type { Examination } from '../doctor/examine.ts'
import type { Finding } from '../doctor/finding.ts'
import type { TerminalStyle } from '../report/style.ts'
import { printable } from '../text/printable.ts'

/** Problems first, then what is fine and why, then what was not looked at. */
export function doctorLines({ findings, unread }: Examination, { paint }: TerminalStyle): string[] {
  const problems = findings.filter(({ level }) => level === 'problem')
  const notes = findings.filter(({ level }) => level === 'note')
  const linesOf = ({ code, what, place, cure }: Finding, alert: (text: string) => string) => [
    `${alert(code)}  ${printable(what)}${place === undefined ? '' : paint.faint(`  ${printable(place)}`)}`,
    `      → ${printable(cure)}`,
  ]
  return [
    ...problems.flatMap((finding) => linesOf(finding, paint.alert)),
    ...(problems.length === 0 ? [`${paint.good('✔')} Nothing to fix.`] : []),
    ...notes.flatMap((finding) => linesOf(finding, paint.strong)),
    '',
    'Not looked at:',
    ...unread.map(({ what, needs }) => `  ${what}: ${needs}`),
    '',
    `What each code means: docs/doctor.md`,
  ]
}
