import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { ownVersion } from '../../src/cli/version.ts'
import { parseSemVer } from '../../src/versions/semver.ts'

test('the program has the version of its package, and it is one', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  expect(ownVersion()).toBe(version)
  expect(parseSemVer(ownVersion())).toBeDefined()
})
