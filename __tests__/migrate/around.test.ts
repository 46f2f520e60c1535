import { expect, test } from '@jest/globals'
import { presentIn } from '../../src/migrate/around.ts'

test('files of the root that are not there are left out; one below a folder is taken at its word', () => {
  const around = { paths: new Set(['package.json']) }
  expect(presentIn(around, ['./package.json', 'package-lock.json', 'pkg/package.json'])).toEqual([
    'package.json',
    'pkg/package.json',
  ])
})
