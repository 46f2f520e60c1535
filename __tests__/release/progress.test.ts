import { expect, test } from '@jest/globals'
import { progressOf } from '../../src/release/progress.ts'

const MIB = 1024 * 1024

test.each([
  [312 * MIB + 5, 1024 * MIB, 'a.tgz: 312 of 1024 MiB'],
  [0, 3 * MIB, 'a.tgz: 0 of 3 MiB'],
  [MIB - 1, MIB, 'a.tgz: 0 of 1 MiB'],
])('%s of %s bytes: %s', (done, total, line) => {
  expect(progressOf('a.tgz', done, total)).toBe(line)
})
