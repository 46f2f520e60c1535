import { expect, test } from '@jest/globals'
import { DEFAULT_RULES } from '../../src/commits/rules.ts'
import type { PackageRead } from '../../src/packages/read.ts'
import { unownedCommits } from '../../src/packages/unowned.ts'
import { commit } from '../next-version/history.ts'
import { packageOf } from './rules.ts'

const packages = [{ one: packageOf('@acme/core') }] as unknown as readonly PackageRead[]

function toldOf(
  message: string,
  more: { readonly touches?: readonly string[]; readonly isEmpty?: boolean; readonly parents?: readonly string[] },
) {
  const { touches = [], isEmpty = false, parents = ['p'] } = more
  const told = unownedCommits(
    { packages, recent: [{ commit: commit(1, message, { parents }), touches, isEmpty }] },
    DEFAULT_RULES,
  )
  return [told.commits[0]?.why, told.warnings.length]
}

const EMPTY = 'changes no file, and its scope names no package'

test.each<[string, string, Parameters<typeof toldOf>[1], readonly unknown[]]>([
  ['it touches a package', 'feat: x', { touches: ['a'] }, [undefined, 0]],
  ['it touches none', 'feat: x', {}, ['touches no package', 0]],
  ['it is empty, and asks for a release', 'fix: x', { isEmpty: true }, [EMPTY, 1]],
  ['it is empty, and asks for nothing', 'chore: x', { isEmpty: true }, [EMPTY, 0]],
  ['it is empty, and names a package', 'fix(core): x', { isEmpty: true }, [undefined, 0]],
  ['it is a merge that changed nothing', 'fix: x', { isEmpty: true, parents: ['p', 'q'] }, [EMPTY, 0]],
])('%s', (_, message, more, told) => {
  expect(toldOf(message, more)).toEqual(told)
})
