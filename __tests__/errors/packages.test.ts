import { expect, test } from '@jest/globals'
import { noSuchPackage, packageMoved, packagesFailed } from '../../src/errors/packages.ts'
import { noCommits } from '../../src/errors/history.ts'

test.each([
  ['coer', 'Did you mean core?'],
  ['website', 'Name one of them, or add it under packages.'],
])('a package %s: %s', (name, cure) => {
  expect(noSuchPackage('groups', name, ['core', 'api']).cure).toBe(cure)
})

test('where it was is told as the line to write', () => {
  expect(packageMoved('c.yml:1:1', { name: 'api', tag: 'api-v1.0.0', was: 'old' }).what).toContain('formerly: [old]')
  expect(packageMoved('c.yml:1:1', { name: 'api', tag: 'api-v1.0.0', was: undefined }).what).not.toContain('formerly')
})

test('one error lists every package that failed or waits', () => {
  const failed = [
    { name: 'core', problems: [noCommits()] },
    { name: 'api', problems: [], waitsFor: 'core' },
  ]
  const { what } = packagesFailed(failed, 3)
  expect(what).toMatch(/^2 of 3 packages could not be released\. core: VC202: .* \| api: not started/)
})

test('what several failed for together is told once', () => {
  const failed = ['core', 'api', 'web'].map((name) => ({ name, problems: [noCommits()] }))
  const { what } = packagesFailed(failed, 4)
  expect(what).toMatch(/^3 of 4 packages could not be released\. core, api and web: VC202: /)
  expect(what.match(/VC202/g)).toHaveLength(1)
})
