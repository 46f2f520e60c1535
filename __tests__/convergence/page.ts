// What docs/convergence.md tells, so that each of its rows has a case and each case its row.
import { readFileSync } from 'node:fs'

/** The first column of the table under this heading. */
export function rowsUnder(heading: string): string[] {
  const page = readFileSync(new URL('../../docs/convergence.md', import.meta.url), 'utf8')
  const [, section = ''] = page.split(`## ${heading}\n`)
  const [table = ''] = section.split('\n## ')
  return [...table.matchAll(/^\| (.+?) \| .+ \|$/gm)].map(([, first = '']) => first).slice(1)
}
