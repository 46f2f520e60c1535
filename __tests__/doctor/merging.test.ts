import { expect, test } from '@jest/globals'
import { DEFAULT_RULES } from '../../src/commits/rules.ts'
import { mergingFindings } from '../../src/doctor/merging.ts'
import type { Merging } from '../../src/ports/policies.ts'

const ALL = { squash: true, merge: true, rebase: true }
const MERGING: Merging = {
  ...{ defaultBranch: 'main', allowed: ALL, squashTitle: 'PR_TITLE', squashMessage: 'COMMIT_MESSAGES' },
}

test.each<[string, Partial<Merging>, 'auto' | 'expand', 'auto' | 'squash', string[]]>([
  ['the title is the subject', {}, 'auto', 'auto', []],
  ['one commit is squashed under its own message', { squashTitle: 'COMMIT_OR_PR_TITLE' }, 'auto', 'auto', ['note']],
  [
    'nothing is squashed',
    { squashTitle: 'COMMIT_OR_PR_TITLE', allowed: { ...ALL, squash: false } },
    'auto',
    'auto',
    [],
  ],
  ['there are bullets to expand', {}, 'expand', 'auto', []],
  ['there is nothing to expand', { squashMessage: 'PR_BODY' }, 'expand', 'auto', ['problem']],
  ['no footer can be written', { squashMessage: 'BLANK' }, 'auto', 'auto', ['note']],
  ['what is set is not allowed', { allowed: { ...ALL, squash: false } }, 'auto', 'squash', ['problem']],
  ['what is set is allowed', {}, 'auto', 'squash', []],
])('%s', (_, more, squash, mergeMethod, levels) => {
  const findings = mergingFindings({ ...MERGING, ...more }, { rules: { ...DEFAULT_RULES, squash }, mergeMethod })
  expect(findings.map(({ code, level }) => `${code} ${level}`)).toEqual(levels.map((level) => `D409 ${level}`))
})
