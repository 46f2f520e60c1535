import { describe, expect, test } from '@jest/globals'
import { followInLocks, locksAbove, type Prepared } from '../../src/prepare/workspace-locks.ts'

const manifest = (version: string) => `{ "name": "core", "version": "${version}" }`
const lockOf = (folder: string, version: string) => `{ "packages": { "${folder}": { "version": "${version}" } } }`

/** A package.json that changes from 1.2.0 to 1.3.0. */
const changing = (...paths: readonly string[]): Prepared => ({
  before: paths.map((path) => ({ path, text: manifest('1.2.0') })),
  after: paths.map((path) => ({ path, text: manifest('1.3.0') })),
})
const lock = (path: string, folder: string, mode = '100644') => ({ path, mode, text: lockOf(folder, '1.2.0') })

describe('where locks may stand', () => {
  test.each<[string, Prepared, readonly string[]]>([
    ['in each folder above', changing('libs/js/core/package.json'), ['', 'libs/', 'libs/js/']],
    ['at the root of a member beside it', changing('core/package.json'), ['']],
    ['once for two members', changing('libs/a/package.json', 'libs/b/package.json'), ['', 'libs/']],
    ['nowhere for the root itself', changing('package.json'), []],
    ['nowhere for another manifest', changing('core/Cargo.toml'), []],
    ['nowhere for one that does not change', { ...changing('core/package.json'), after: [] }, []],
    ['nowhere for one that is new', { ...changing('core/package.json'), before: [] }, []],
  ])('%s', (_, prepared, folders) => {
    expect(locksAbove(prepared)).toEqual(
      folders.flatMap((folder) => [`${folder}package-lock.json`, `${folder}npm-shrinkwrap.json`]),
    )
  })
})

describe('what changes', () => {
  test.each([
    ['a lock at the root', lock('package-lock.json', 'libs/core'), 'libs/core'],
    ['one between', lock('libs/package-lock.json', 'core'), 'core'],
  ])('%s, by the folder from its own', async (_, one, folder) => {
    expect(await followInLocks([one], changing('libs/core/package.json'))).toEqual([
      { path: one.path, text: lockOf(folder, '1.3.0'), isProgram: false },
    ])
  })

  test.each([
    ['a lock of another workspace', lock('other/package-lock.json', 'core')],
    ['a symbolic link', lock('package-lock.json', 'libs/core', '120000')],
    [
      'one that is no UTF-8',
      { ...lock('package-lock.json', 'libs/core'), text: `${lockOf('libs/core', '1.2.0')}\ufffd` },
    ],
    ['one that lacks the member', lock('package-lock.json', 'libs/other')],
  ])('not %s', async (_, one) => {
    expect(await followInLocks([one], changing('libs/core/package.json'))).toEqual([])
  })
})
