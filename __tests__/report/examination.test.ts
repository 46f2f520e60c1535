import { expect, test } from '@jest/globals'
import type { Examination, Finding } from '../../src/doctor/finding.ts'
import { diagnosisOf, examinationLines, examinationMarkdown, problemTexts } from '../../src/report/examination.ts'
import { PLAIN } from '../../src/report/style.ts'

const PROBLEM: Finding = { code: 'D301', level: 'problem', what: 'Two | tools.', place: 'a.yml:1:2', cure: 'Keep one.' }
const NOTE: Finding = { code: 'D201', level: 'note', what: 'A <b>light</b> tag.', cure: 'Leave it.' }
const UNREAD = { what: 'the rules', needs: 'Administration: read' }

const WHOLE: Examination = { findings: [NOTE, PROBLEM], unread: [UNREAD] }
const HEALTHY: Examination = { findings: [], unread: [] }

test.each([
  [HEALTHY, 'Nothing to fix'],
  [{ findings: [NOTE], unread: [] }, 'Nothing to fix, 1 note'],
  [WHOLE, '1 problem, 1 note, 1 could not be read'],
  [{ findings: [PROBLEM, PROBLEM], unread: [] }, '2 problems'],
])('in one line: %#', (examination, line) => {
  expect(diagnosisOf(examination)).toBe(line)
})

test('problems come first, then notes, then what could not be read', () => {
  expect(examinationLines(WHOLE, PLAIN)).toEqual([
    'D301  Two | tools.  a.yml:1:2',
    '      → Keep one.',
    'D201  A <b>light</b> tag.',
    '      → Leave it.',
    '',
    'Could not be read:',
    '  the rules: needs Administration: read',
    '',
    'What each code means: docs/doctor.md',
  ])
  expect(examinationLines(HEALTHY, PLAIN)[0]).toBe('✔ Nothing to fix.')
})

test('in a summary names are text, and a bar ends no cell', () => {
  expect(examinationMarkdown(WHOLE).join('\n\n')).toBe(
    [
      '| | To fix | What to do |\n|---|---|---|\n| D301 | Two \\| tools. `a.yml:1:2` | Keep one. |',
      '| | Fine as it is | What to do |\n|---|---|---|\n| D201 | A &lt;b>light&lt;/b> tag. | Leave it. |',
      'Could not be read:\n\n- the rules: needs Administration: read',
    ].join('\n\n'),
  )
})

test('a problem is a warning of the step', () => {
  expect(problemTexts(WHOLE)).toEqual(['D301: Two | tools. (a.yml:1:2) Keep one.'])
})
