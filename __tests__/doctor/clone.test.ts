import { expect, test } from '@jest/globals'
import { cloneFindings } from '../../src/doctor/clone.ts'

test.each([
  [{ shallow: false, versions: 2 }, []],
  [{ shallow: true, versions: 2 }, ['D101']],
  [{ shallow: true, versions: 0 }, ['D101', 'D102']],
])('%j: %j, and nothing to do', (clone, codes) => {
  const findings = cloneFindings(clone)
  expect(findings.map(({ code }) => code)).toEqual(codes)
  expect(findings.every(({ level, cure }) => level === 'note' && cure.startsWith('Nothing to do'))).toBe(true)
})
