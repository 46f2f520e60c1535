import { describe, expect, test } from '@jest/globals'
import { followMember } from '../../../src/version-files/manifests/npm-lock.ts'

/** As npm 11 writes it for two members, with what npm 6 needs. */
const LOCK = `{
  "name": "root",
  "version": "1.2.0",
  "lockfileVersion": 2,
  "requires": true,
  "packages": {
    "": {
      "name": "root",
      "workspaces": [
        "packages/*"
      ]
    },
    "node_modules/@acme/core": {
      "resolved": "packages/core",
      "link": true
    },
    "packages/core": {
      "name": "@acme/core",
      "version": "1.2.0"
    },
    "packages/web": {
      "name": "@acme/web",
      "version": "1.0.0",
      "dependencies": {
        "@acme/core": "^1.2.0",
        "other": "^1.2.0"
      },
      "devDependencies": {
        "@acme/core": "1.2.0"
      },
      "peerDependencies": {
        "@acme/core": "1.x"
      }
    }
  },
  "dependencies": {
    "@acme/core": {
      "version": "file:packages/core"
    },
    "@acme/web": {
      "version": "file:packages/web",
      "requires": {
        "@acme/core": "^1.2.0"
      }
    }
  }
}
`
const core = (version: string) => `{ "name": "@acme/core", "version": "${version}" }`
const web = (version: string, needs: string, forDevelopment = needs.replace('^', '')) =>
  JSON.stringify({
    ...{ name: '@acme/web', version, dependencies: { '@acme/core': needs, other: '^1.2.0' } },
    ...{ devDependencies: { '@acme/core': forDevelopment }, peerDependencies: { '@acme/core': '1.x' } },
  })
const CORE = { folder: 'packages/core', before: core('1.2.0'), after: core('1.3.0') }
const WEB = { folder: 'packages/web', before: web('1.0.0', '^1.2.0'), after: web('1.0.1', '^1.3.0') }

/** The lines that differ, each with its number. */
function changed(before: string, after: string): string[] {
  const [was, is] = [before.split('\n'), after.split('\n')]
  expect(is).toHaveLength(was.length)
  return is.flatMap((line, at) => (line === was[at] ? [] : [`${at + 1}: ${line.trim()}`]))
}

test('the version of a member, and nothing else that has the same', async () => {
  expect(changed(LOCK, await followMember(LOCK, CORE))).toEqual(['19: "version": "1.3.0"'])
})

test('what it requires, wherever the lock says it again', async () => {
  expect(changed(LOCK, await followMember(LOCK, WEB))).toEqual([
    '23: "version": "1.0.1",',
    '25: "@acme/core": "^1.3.0",',
    '29: "@acme/core": "1.3.0"',
    '43: "@acme/core": "^1.3.0"',
  ])
})

test('what two tables require alike is replaced once, where the lock says it once', async () => {
  const lock = LOCK.replace('"1.2.0"\n      },\n      "peer', '"^1.2.0"\n      },\n      "peer')
  const both = { ...WEB, before: web('1.0.0', '^1.2.0', '^1.2.0'), after: web('1.0.1', '^1.3.0', '^1.3.0') }
  expect(changed(lock, await followMember(lock, both)).slice(1)).toEqual([
    '25: "@acme/core": "^1.3.0",',
    '29: "@acme/core": "^1.3.0"',
    '43: "@acme/core": "^1.3.0"',
  ])
})

test('line ends and a byte order mark stay', async () => {
  const lock = `\ufeff${LOCK.replaceAll('\n', '\r\n')}`
  expect(await followMember(lock, CORE)).toBe(lock.replace(/(acme\/core",\r\n\s+"version": )"1\.2\.0"/, '$1"1.3.0"'))
})

test.each([3, 1])('the version %d of locks, which says it once or not at all', async (version) => {
  const { packages, dependencies, ...rest } = JSON.parse(LOCK) as Record<string, unknown>
  const lock = JSON.stringify({
    ...rest,
    lockfileVersion: version,
    ...(version === 3 ? { packages } : { dependencies }),
  })
  const { packages: after } = JSON.parse(await followMember(lock, CORE)) as {
    packages?: Readonly<Record<string, { readonly version?: string }>>
  }
  expect(after?.['packages/core']?.version).toBe(version === 3 ? '1.3.0' : undefined)
})

describe('as it is stays', () => {
  test.each<[string, string, Partial<typeof CORE>]>([
    ['a lock that says another version already', LOCK.replace('"version": "1.2.0"\n', '"version": "1.1.0"\n'), {}],
    ['a lock without this member', LOCK, { folder: 'packages/cor' }],
    ['one that is no JSON', `${LOCK}}`, {}],
    ['a member whose package.json is no JSON', LOCK, { after: '{' }],
    ['a member that did not change', LOCK, { after: CORE.before }],
    ['a key that stands twice', LOCK.replace('"packages/core": {', '"packages/core": {\n"version": "1.2.0",'), {}],
    ['a version that is written with an escape', LOCK.replaceAll('1.2.0', '1\\u002e2.0'), {}],
  ])('%s', async (_, lock, more) => {
    expect(await followMember(lock, { ...CORE, ...more })).toBe(lock)
  })
})
