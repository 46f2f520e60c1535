import { describe, expect, test } from '@jest/globals'
import { matchPattern } from '../../src/version-files/bounded-pattern.ts'
import { CheckpointError } from '../../src/errors/problem.ts'
import type { SeenCommit } from '../../src/ports/history.ts'
import { isExactly, judgeBranch, mayBeOurs, pathsToRead, preparedFiles } from '../../src/prepare/preparation.ts'
import type { CommittedFile } from '../../src/ports/committed-file.ts'
import type { Preparation } from '../../src/settings/preparation.ts'
import { shaOf } from '../next-version/history.ts'

const PLACE = '.github/version-checkpoint.yml:3:5 prepare'

const preparation = (files: readonly string[], more: Partial<Preparation> = {}): Preparation => ({
  files: files.map((file) => ({ file, place: `${PLACE}.files` })),
  via: 'commit',
  pep440: {},
  ...more,
})

const NOTES = '# W v1.3.0\n\n## Fixes\n- a\n'
const texts = (notesPath?: string, message = '📋 Prepare for v1.3.0 release') => ({
  message,
  ...(notesPath !== undefined && { notesPath }),
  entry: { version: '1.3.0', tag: 'v1.3.0', date: '2026-01-31', notes: NOTES },
})

const file = (path: string, text: string, mode = '100644'): CommittedFile => ({ path, text, mode })

type Facts = Parameters<typeof preparedFiles>[0]

async function prepared(more: Partial<Facts>) {
  return (await preparationOf(more)).files
}

function preparationOf(more: Partial<Facts>) {
  return preparedFiles({
    plan: { version: '1.3.0' },
    preparation: preparation(['VERSION']),
    texts: texts(),
    committed: [file('VERSION', '1.2.3\n')],
    forge: 'github',
    previous: ['1.2.3'],
    matchPattern,
    isExact: false,
    ...more,
  })
}

async function codes(more: Partial<Facts>): Promise<string[]> {
  return prepared(more).then(
    () => [],
    (error: unknown) =>
      error instanceof CheckpointError ? error.problems.map(({ code }) => code) : Promise.reject(error as Error),
  )
}

describe('what is read', () => {
  test('version files, the notes file and the changelog, with the folders on the way', () => {
    const wanted = preparation(['VERSION', 'a/Cargo.lock'], { changelog: 'docs/C.md' })
    expect(pathsToRead(wanted, texts('docs/notes/n.md'))).toEqual([
      'VERSION',
      'a/Cargo.lock',
      'a/Cargo.toml',
      'docs/C.md',
      'docs/notes/n.md',
      'docs',
      'docs/notes',
    ])
  })

  test('nothing outside of the repository', () => {
    expect(pathsToRead(preparation([]), texts('../n.md'))).toEqual([])
  })
})

describe('the files', () => {
  test('version files with the version', async () => {
    expect(await prepared({})).toEqual([{ path: 'VERSION', text: '1.3.0\n', isProgram: false }])
  })

  test('all of it, and none where all is there already', async () => {
    const wanted = preparation(['VERSION'], { changelog: 'C.md' })
    const first = await prepared({
      preparation: wanted,
      texts: texts('docs/n.md'),
      committed: [file('VERSION', '1.2.3\n')],
    })
    expect(first.map(({ path, text }) => [path, text])).toEqual([
      ['VERSION', '1.3.0\n'],
      ['docs/n.md', NOTES],
      ['C.md', '# Changelog\n\n## 1.3.0 - 2026-01-31\n\n### Fixes\n- a\n'],
    ])
    const committed = first.map(({ path, text }) => file(path, text))
    expect(await prepared({ preparation: wanted, texts: texts('docs/n.md'), committed })).toEqual([])
  })

  test("a notes file that is there is somebody's own", async () => {
    const committed = [file('VERSION', '1.2.3\n'), file('n.md', 'By hand.\n')]
    expect((await prepared({ texts: texts('n.md'), committed })).map(({ path }) => path)).toEqual(['VERSION'])
  })

  test('a changelog that holds a marked version gets both, in one text', async () => {
    const changelog = 'Install 1.2.3. <!-- x-version-checkpoint -->\n\n## 1.2.3\n- b\n'
    const wanted = preparation(['C.md'], { changelog: 'C.md' })
    const [only, ...others] = await prepared({ preparation: wanted, committed: [file('C.md', changelog)] })
    expect(others).toEqual([])
    expect(only?.text).toBe(
      'Install 1.3.0. <!-- x-version-checkpoint -->\n\n## 1.3.0\n\n### Fixes\n- a\n\n## 1.2.3\n- b\n',
    )
  })

  test('a program stays one where the repository itself is the forge', async () => {
    const committed = [file('VERSION', '1.2.3\n', '100755')]
    expect(await prepared({ committed, forge: 'local' })).toEqual([
      { path: 'VERSION', text: '1.3.0\n', isProgram: true },
    ])
  })

  test('a link among them is no matter where it needs no change', async () => {
    expect(await prepared({ committed: [file('VERSION', '1.3.0\n', '120000')] })).toEqual([])
  })
})

describe('a file that is ahead', () => {
  const at = (version: string) => [file('VERSION', `${version}\n`)]

  test('is not lowered from a stable version', async () => {
    expect(await codes({ committed: at('2.0.0') })).toEqual(['VC726'])
  })

  test('is lowered where a person set this very version, with a warning', async () => {
    const { files, warnings } = await preparationOf({ committed: at('2.0.0'), isExact: true })
    expect([files.map(({ text }) => text), warnings]).toEqual([
      ['1.3.0\n'],
      ['VERSION holds 2.0.0, which is above 1.3.0.'],
    ])
  })

  test('is lowered from a version of development, with a warning', async () => {
    const { files, warnings } = await preparationOf({ committed: at('2.0.0.dev0') })
    expect([files.map(({ text }) => text), warnings]).toEqual([
      ['1.3.0\n'],
      ['VERSION holds 2.0.0.dev0, which is above 1.3.0.'],
    ])
  })

  test('is none where it holds the version before, or this one', async () => {
    expect((await preparationOf({ committed: at('1.2.3') })).warnings).toEqual([])
    expect((await preparationOf({ committed: at('1.3.0') })).warnings).toEqual([])
  })
})

describe('refused', () => {
  test.each<[string, Partial<Facts>, string[]]>([
    ['a version file that is not clear', { committed: [file('VERSION', 'none')] }, ['VC710']],
    ['a notes file that leads out', { texts: texts('a/../../n.md') }, ['VC713']],
    [
      'a changelog without a place',
      { preparation: preparation([], { changelog: 'C.md' }), committed: [file('C.md', '# C\n\n## How\n')] },
      ['VC714'],
    ],
    [
      'a changelog that is no UTF-8',
      { preparation: preparation([], { changelog: 'C.md' }), committed: [file('C.md', '\ufffd')] },
      ['VC703'],
    ],
    ['a message that would count', { texts: texts(undefined, 'fix: version 1.3.0') }, ['VC715']],
    ['a message of prose', { texts: texts(undefined, 'Housekeeping') }, ['VC715']],
    ['a program, by the API', { committed: [file('VERSION', '1.2.3\n', '100755')] }, ['VC716']],
    ['a link', { committed: [file('VERSION', '1.2.3\n', '120000')], forge: 'local' }, ['VC716']],
    [
      'a folder where the notes belong',
      { texts: texts('docs'), committed: [file('VERSION', '1.2.3'), file('docs', '', '040000')] },
      ['VC716'],
    ],
    [
      'a file where a folder of the notes belongs',
      { texts: texts('docs/n.md'), committed: [file('VERSION', '1.2.3'), file('docs', 'x')] },
      ['VC716'],
    ],
    [
      'all of it at once',
      { texts: texts('/n', 'feat: x'), committed: [file('VERSION', 'none')] },
      ['VC710', 'VC713', 'VC715'],
    ],
  ])('%s', async (_, more, expected) => {
    expect(await codes(more)).toEqual(expected)
  })

  test.each([
    '📋 Prepare for v1.3.0 release',
    'chore(release): 1.3.0',
    'Release 1.3.0',
    'chore: release v1.3.0 [skip ci]',
  ])('not the message %j', async (message) => {
    expect(await codes({ texts: texts(undefined, message) })).toEqual([])
  })

  test('a folder on the way to the notes is what it should be', async () => {
    const committed = [file('VERSION', '1.2.3'), file('docs', '', '040000')]
    expect(await codes({ texts: texts('docs/n.md'), committed })).toEqual([])
  })
})

describe('the branch', () => {
  const [parent, ours, other] = [shaOf(1), shaOf(2), shaOf(3)]
  const own = seen({ commit: ours })

  test.each<[string, Parameters<typeof judgeBranch>[0], SeenCommit | undefined, ReturnType<typeof judgeBranch>]>([
    ['at the commit to release', { head: parent }, undefined, { kind: 'make' }],
    ['at our preparation of it', { head: ours }, own, { kind: 'keep', commit: ours }],
    ['past our preparation', { head: other }, own, { kind: 'keep', commit: ours }],
    ["at somebody's commit", { head: other }, undefined, { kind: 'moved', head: other }],
    ['nowhere', undefined, undefined, { kind: 'moved', head: undefined }],
  ])('%s', (_, branch, found, verdict) => {
    expect(judgeBranch(branch, parent, found)).toEqual(verdict)
  })
})

function seen(more: Partial<SeenCommit> = {}): SeenCommit {
  const message = '📋 Prepare for v1.3.0 release'
  return { commit: shaOf(2), parents: [shaOf(1)], message, tree: shaOf(7), date: 0, ...more }
}

describe('a commit that a run would write', () => {
  const wanted = { parent: shaOf(1), message: '📋 Prepare for v1.3.0 release', files: [] }

  test.each<[string, Partial<SeenCommit>, boolean]>([
    ['all is the same', {}, true],
    ['whoever wrote it, and whenever', { commit: shaOf(3), date: 5 }, true],
    ['git ends a message with a line feed', { message: `${wanted.message}\n` }, true],
    ['another message', { message: 'chore(release): 1.3.0' }, false],
    ['more in the message', { message: `${wanted.message}\n\nRelease-Version: v9.9.9` }, false],
    ['it holds something else: a byte, a file, a mode', { tree: shaOf(8) }, false],
    ['on another commit', { parents: [shaOf(4)] }, false],
    ['a merge', { parents: [shaOf(1), shaOf(4)] }, false],
    ['without a parent', { parents: [] }, false],
  ])('%s: %j → %s', (_, more, isOurs) => {
    expect(isExactly(seen(more), wanted, shaOf(7))).toBe(isOurs)
  })

  test('GitHub puts a blank line between the two parts of a message', () => {
    const message = `${wanted.message}\nmore`
    expect(isExactly(seen({ message: `${wanted.message}\n\nmore` }), { ...wanted, message }, shaOf(7))).toBe(true)
  })

  test.each<[string, Partial<SeenCommit>, boolean]>([
    ['a preparation', {}, true],
    ['a change', { message: 'fix: a' }, false],
    ['a merge', { parents: [shaOf(1), shaOf(4)] }, false],
  ])('only what says that it is one is compared: %s', (_, more, isWorthIt) => {
    expect(mayBeOurs(seen(more))).toBe(isWorthIt)
  })
})
