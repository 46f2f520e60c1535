import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readTagRefs, readTagsNamed, tagNamesMergedInto } from '../../src/git/git-tags.ts'
import { gitOf } from '../../src/git/git.ts'
import { runIn, type RunGit } from '../../src/git/process.ts'
import { GIT_ENVIRONMENT, git, makeRepository, removeFolder, temporaryFolder } from '../e2e/repository.ts'
import { callIn, problemsOf, writeObject } from '../github/calls.ts'

const ODD_NAMES = ['a/b/c', 'v1.0.0;id', 'v9$(id)', 'v1&x', "it's", 'véröffentlicht', 'v1.0.0#x', '"quoted"']

let folder: string
let directory: string
let first: string
let head: string

const inDirectory = () => gitOf(callIn(directory))
const freshRepository = (name: string) =>
  makeRepository([{ message: 'feat: a', tags: ['v1.0.0'] }, { message: 'fix: b' }], join(folder, name))

beforeAll(() => {
  folder = temporaryFolder()
  directory = makeRepository(
    [
      { message: 'feat: a', tags: ['v1.0.0', 'light:v0.9.0'] },
      { message: 'feat: b', branch: 'side', tags: ['v3.0.0'] },
      { message: 'fix: c' },
    ],
    folder,
  )
  git(directory, 'config', 'advice.nestedTag', 'false')
  git(directory, 'tag', '-a', '-m', 'a tag of a tag', 'nested', 'v1.0.0')
  git(directory, 'tag', '-a', '-m', 'and once more', 'nested-twice', 'nested')
  for (const name of ODD_NAMES) git(directory, 'tag', '-a', '-m', `named ${name}`, name)
  first = git(directory, 'rev-parse', 'HEAD~1')
  head = git(directory, 'rev-parse', 'HEAD')
})

afterAll(() => {
  removeFolder(folder)
})

/** The tags of a repository, by name. */
async function refsIn(path: string): Promise<Record<string, string>> {
  const refs = await gitOf(callIn(path)).tagRefs()
  return Object.fromEntries(refs.map(({ name, commit }) => [name, commit]))
}

const ID = 'a'.repeat(40)
const OTHER = 'b'.repeat(40)

test('tags are read from an answer that comes in pieces, wherever it is cut', async () => {
  const lines = [
    `${ID} refs/tags/v1.0.0`,
    `${OTHER} refs/tags/v1.0.0^{}`,
    `${ID} refs/tags/light`,
    `${ID} refs/tags/véröffentlicht`,
    `${OTHER} refs/tags/véröffentlicht^{}`,
  ]
  const output = lines.map((line) => `${line}\n`).join('')
  const expected = [
    { name: 'v1.0.0', commit: OTHER },
    { name: 'light', commit: ID },
    { name: 'véröffentlicht', commit: OTHER },
  ]
  const cuts = fc
    .array(fc.nat(output.length), { maxLength: 8 })
    .map((at) => [0, ...at.sort((a, b) => a - b), output.length])
  await fc.assert(
    fc.asyncProperty(cuts, async (at) => {
      const pieces = at.slice(1).map((to, one) => output.slice(at[one], to))
      const refs = await readTagRefs((_args, _input, take) => {
        for (const piece of pieces) take?.(piece)
        return Promise.resolve({ exitCode: 0, stdout: '', stderr: '' })
      })
      expect(refs).toEqual(expected)
    }),
  )
})

describe('tagRefs: every tag and where it leads', () => {
  test('annotated, lightweight, and a tag of a tag, all peeled to the commit', async () => {
    expect(await refsIn(directory)).toMatchObject({
      'v1.0.0': first,
      'v0.9.0': first,
      nested: first,
      'nested-twice': first,
    })
  })

  test.each(ODD_NAMES)('a name like %s', async (name) => {
    expect(await refsIn(directory)).toMatchObject({ [name]: head })
  })

  test('each once, and no more than there are', async () => {
    expect(await inDirectory().tagRefs()).toHaveLength(5 + ODD_NAMES.length)
  })

  test.each([
    ['HEAD^{tree}', ['-a', '-m', 'x'], 'annotated, on a tree, as Linux’s first'],
    ['HEAD^{tree}', [], 'lightweight, on a tree'],
    ['HEAD:change.txt', ['-a', '-m', 'x'], 'on a file, as git’s junio-gpg-pub'],
  ])('on %s %j: %s', async (target, how) => {
    const repository = freshRepository(`odd-${how.length}-${target.length}`)
    git(repository, 'tag', ...how, 'odd', target)
    const object = git(repository, 'rev-parse', target)
    expect(await refsIn(repository)).toMatchObject({ odd: object })
    const leadsTo = target.includes('tree') ? 'tree' : 'blob'
    const expected = { commit: object, annotated: how.length > 0, leadsTo }
    expect(await gitOf(callIn(repository)).tag('odd')).toMatchObject(expected)
    expect((await gitOf(callIn(repository)).tag('v1.0.0'))?.leadsTo).toBeUndefined()
    expect(await gitOf(callIn(repository)).tags()).toMatchObject([{ name: 'odd', ...expected }, { name: 'v1.0.0' }])
    expect(await gitOf(callIn(repository)).tagNamesMergedInto('HEAD')).toEqual(['v1.0.0'])
  })

  test('none at all is no error: also in an empty repository', async () => {
    expect(await gitOf(callIn(makeRepository([{ message: 'feat: a' }], join(folder, 'untagged')))).tagRefs()).toEqual(
      [],
    )
    expect(await gitOf(callIn(makeRepository([], join(folder, 'empty')))).tagRefs()).toEqual([])
  })

  test('packed, loose, and packed with a newer loose one', async () => {
    const repository = freshRepository('packed')
    git(repository, 'tag', 'moved', 'HEAD~1')
    const loose = await refsIn(repository)
    git(repository, 'pack-refs', '--all')
    expect(await refsIn(repository)).toEqual(loose)
    git(repository, 'tag', '--force', 'moved', 'HEAD')
    git(repository, 'tag', '-a', '-m', 'x', 'new')
    const tip = git(repository, 'rev-parse', 'HEAD')
    expect(await refsIn(repository)).toEqual({ ...loose, moved: tip, new: tip })
  })
})

describe('what git says beside its answer, and is no broken tag', () => {
  const alternates = (repository: string) => {
    mkdirSync(join(repository, '.git/objects/info'), { recursive: true })
    writeFileSync(join(repository, '.git/objects/info/alternates'), '/nowhere/objects\n')
    return {}
  }

  /** A git before the real one that says one thing more, as other versions do. */
  const saying = (words: string) => (repository: string) => {
    const bin = join(repository, '../bin')
    mkdirSync(bin)
    const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8', env: GIT_ENVIRONMENT }).trim()
    writeFileSync(join(bin, 'git'), `#!/bin/sh\necho "${words}" >&2\nexec "${real}" "$@"\n`, { mode: 0o755 })
    return { PATH: `${bin}${delimiter}${GIT_ENVIRONMENT['PATH'] ?? ''}` }
  }

  test.each<[string, (repository: string) => Record<string, string>]>([
    ['an alternate that is not there', alternates],
    ['an old setting', saying('warning: core.commitGraph is deprecated')],
    ['a second bitmap', saying('warning: ignoring extra bitmap file: pack-1.pack')],
    ['an attribute', saying('warning: ignoring overly large gitattributes file')],
    ['a hint', saying('hint: warning: this may be slow')],
  ])('%s', async (what, set) => {
    const repository = freshRepository(`beside ${what}`)
    const read = gitOf(callIn(repository, set(repository)))
    expect((await read.tagRefs()).map(({ name }) => name)).toEqual(['v1.0.0'])
    expect(await read.tags()).toHaveLength(1)
    expect(await read.tag('v1.0.0')).toMatchObject({ name: 'v1.0.0' })
  })

  test.each([
    'warning: ignoring broken ref refs/tags/v2.0.0',
    'warning: ignoring ref with broken name refs/tags/v..2',
    'error: refs/tags/v2.0.0 does not point to a valid object!',
  ])('but %s is', async (words) => {
    const repository = freshRepository(`broken ${words.length}`)
    const read = gitOf(callIn(repository, saying(words)(repository)))
    expect((await problemsOf(read.tagRefs())).codes).toEqual(['VC205'])
    expect((await problemsOf(read.tags())).codes).toEqual(['VC205'])
  })

  test('an error of git is its own words, without a hint about grafts', async () => {
    const { message } = await problemsOf(inDirectory().commits('0'.repeat(40)))
    expect(message).toMatch(/^VC210: git log failed: fatal: bad object/)
    expect(message).not.toContain('hint')
  })
})

describe('a tag that cannot be read is VC205, never passed over', () => {
  const BREAKAGES: [string, (tags: string, repository: string) => void][] = [
    [
      'a ref that holds no id',
      (tags) => {
        writeFileSync(join(tags, 'broken'), 'no id at all\n')
      },
    ],
    [
      'an empty file, as a full disk leaves it',
      (tags) => {
        writeFileSync(join(tags, 'broken'), '')
      },
    ],
    [
      'an object that is missing',
      (tags) => {
        writeFileSync(join(tags, 'broken'), `${'12'.repeat(20)}\n`)
      },
    ],
    [
      'a tag object whose target is missing',
      (tags, repository) => {
        const object = writeObject(repository, 'blob', 'soon gone')
        git(repository, 'tag', '-a', '-m', 'x', 'broken', object)
        rmSync(join(tags, '../../objects', object.slice(0, 2), object.slice(2)), { force: true })
      },
    ],
  ]

  test.each(BREAKAGES.slice(0, 3))('tagRefs and tag: %s', async (what, damage) => {
    const repository = freshRepository(`refs ${what}`)
    const tags = join(repository, '.git/refs/tags')
    mkdirSync(tags, { recursive: true })
    damage(tags, repository)
    const read = gitOf(callIn(repository))
    expect((await problemsOf(read.tagRefs())).codes).toEqual(['VC205'])
    expect((await problemsOf(read.tags())).codes).toEqual(['VC205'])
    expect((await problemsOf(read.tag('broken'))).codes).toEqual(['VC205'])
    expect(await read.tag('v1.0.0')).toMatchObject({ name: 'v1.0.0' })
  })

  test.each(BREAKAGES.slice(3))('tags: %s', async (what, damage) => {
    const repository = freshRepository(`tags ${what}`)
    damage(join(repository, '.git/refs/tags'), repository)
    const read = gitOf(callIn(repository))
    expect((await problemsOf(read.tags())).codes).toEqual(['VC205'])
  })
})

describe('tag: one, whole', () => {
  test('annotated: object, commit, message and the tagger’s time', async () => {
    expect(await inDirectory().tag('v1.0.0')).toEqual({
      name: 'v1.0.0',
      object: git(directory, 'rev-parse', 'v1.0.0'),
      commit: first,
      annotated: true,
      message: 'Release v1.0.0',
      taggedAt: Date.UTC(2026, 0, 1) / 1000,
    })
  })

  test('lightweight: no message, though its commit has one, and the commit’s time', async () => {
    expect(await inDirectory().tag('v0.9.0')).toEqual({
      name: 'v0.9.0',
      object: first,
      commit: first,
      annotated: false,
      message: '',
      taggedAt: Date.UTC(2026, 0, 1) / 1000,
    })
  })

  test.each(['nested', 'nested-twice'])('%s is peeled to the end', async (name) => {
    const object = git(directory, 'rev-parse', name)
    expect(await inDirectory().tag(name)).toMatchObject({ object, commit: first, annotated: true })
  })

  test.each(ODD_NAMES)('a name like %s', async (name) => {
    expect(await inDirectory().tag(name)).toMatchObject({ name, commit: head, message: `named ${name}` })
  })

  test.each([
    ['v1', 'the beginning of another name'],
    ['a/b', 'a folder of names'],
    ['a', 'a folder of names'],
    ['v1.0.0/x', 'below another tag'],
    ['main', 'a branch'],
    ['nowhere', 'nothing'],
    ['v*', 'a pattern'],
    ['', 'no name'],
  ])('%j is no tag: %s', async (name) => {
    expect(await inDirectory().tag(name)).toBeUndefined()
  })

  test('a tag named like a branch is the tag', async () => {
    const repository = freshRepository('ambiguous')
    git(repository, 'tag', '-a', '-m', 'the tag', 'main', 'HEAD~1')
    const commit = git(repository, 'rev-parse', 'refs/heads/main~1')
    expect(await gitOf(callIn(repository)).tag('main')).toMatchObject({ commit, message: 'the tag' })
    expect(await gitOf(callIn(repository)).since([{ name: 'main', commit }], commit)).toMatchObject({ commits: [] })
  })

  test.each([
    ['subject\n\nbody\n\n- one\n- two\n', 'several paragraphs'],
    ['# heading\n\n  indented\n', 'lines that look like comments'],
    ['subject that\ngoes on\n\nbody\n', 'a subject of two lines'],
    ['🎉 ünï\n\n%(refname) ${HOME} %0a\n', 'placeholders and emoji'],
    ['a\r\n\r\nb\r\n', 'CRLF'],
    ['', 'none'],
  ])('the whole message %j: %s', async (message) => {
    const repository = freshRepository(`message-${Buffer.from(message).toString('hex')}`)
    const commit = git(repository, 'rev-parse', 'HEAD')
    const header = `object ${commit}\ntype commit\ntag v2\ntagger T <t@example.org> 1700000000 +0200\n\n`
    git(repository, 'update-ref', 'refs/tags/v2', writeObject(repository, 'tag', `${header}${message}`))
    expect(await gitOf(callIn(repository)).tag('v2')).toMatchObject({
      message: message.trimEnd(),
      taggedAt: 1_700_000_000,
    })
  })

  test.each([
    ['', 'of old days, without a tagger'],
    ['tagger A <a@example.org> 99999999999999999 +0000\n', 'dated later than a date can be'],
    ['tagger A <a@example.org> 9999999999999 +0000\n', 'dated just out of range'],
    ['tagger A <a@example.org> -5000 +0000\n', 'dated before git knows a time'],
    ['tagger A <a@example.org> tomorrow\n', 'dated in words'],
  ])('a tag %j, %s, has the commit’s time', async (tagger) => {
    const repository = freshRepository(`dated ${tagger.length}`)
    const commit = git(repository, 'rev-parse', 'HEAD')
    const old = writeObject(repository, 'tag', `object ${commit}\ntype commit\ntag old\n${tagger}\nOld\n`)
    git(repository, 'update-ref', 'refs/tags/old', old)
    const expected = { commit, annotated: true, taggedAt: Number(git(repository, 'log', '-1', '--format=%ct')) }
    expect(await gitOf(callIn(repository)).tag('old')).toMatchObject({ ...expected, message: 'Old' })
    expect(await gitOf(callIn(repository)).tags()).toContainEqual(expect.objectContaining(expected))
  })

  test.each(['PGP SIGNATURE', 'SSH SIGNATURE', 'SIGNED MESSAGE'])('a signature (%s) is no message', async (kind) => {
    const repository = freshRepository(`signed ${kind}`)
    const commit = git(repository, 'rev-parse', 'HEAD')
    const head = `object ${commit}\ntype commit\ntag v2\ntagger A <a@example.org> 1700000000 +0000\n\n`
    const text = `🚀 v2\n\nQuoted:\n\n    -----BEGIN ${kind}-----\n\nend`
    const signature = `-----BEGIN ${kind}-----\n\nAbC=\n-----END ${kind}-----\n`
    git(repository, 'update-ref', 'refs/tags/v2', writeObject(repository, 'tag', `${head}${text}\n${signature}`))
    expect((await gitOf(callIn(repository)).tag('v2'))?.message).toBe(text)
  })
})

describe('tags: all at once', () => {
  test('as each one alone is read, but for the messages', async () => {
    const all = await inDirectory().tags()
    const alone = await Promise.all(all.map(({ name }) => inDirectory().tag(name)))
    const silent = (tags: readonly object[]) => tags.map((tag) => ({ ...tag, message: '' }))
    expect(silent(all)).toEqual(silent(alone.filter((tag) => tag !== undefined)))
    expect(all.map(({ name }) => name).sort()).toEqual((await inDirectory().tagRefs()).map(({ name }) => name).sort())
  })

  test('none', async () => {
    expect(await gitOf(callIn(makeRepository([], join(folder, 'no-tags')))).tags()).toEqual([])
  })
})

describe('more names than fit into one call', () => {
  const names = [...Array.from({ length: 1000 }, (_, at) => `none-${at}`), 'v1.0.0', 'nested', 'v3.0.0']
  const bounded: RunGit = (args, ...rest) => {
    expect(args.length).toBeLessThan(10)
    return runIn(callIn(directory))(args, ...rest)
  }

  test('are looked for among all tags', async () => {
    const found = await readTagsNamed(bounded, names)
    expect(found.map(({ tag }) => tag.name)).toEqual(['nested', 'v1.0.0', 'v3.0.0'])
  })

  test('those of a history: what else it has is told, too', async () => {
    const merged = await tagNamesMergedInto(bounded, head, names)
    expect(merged).toEqual(expect.arrayContaining(['v1.0.0', 'nested', 'v0.9.0']))
    expect(merged).not.toContain('v3.0.0')
  })
})

describe('tagNamesMergedInto', () => {
  test('those in the history of the commit, the nested too, not those beside it', async () => {
    expect((await inDirectory().tagNamesMergedInto(first)).sort()).toEqual([
      'nested',
      'nested-twice',
      'v0.9.0',
      'v1.0.0',
    ])
    expect(await inDirectory().tagNamesMergedInto(head)).not.toContain('v3.0.0')
    expect(await inDirectory().tagNamesMergedInto(git(directory, 'rev-parse', 'side'))).toContain('v3.0.0')
  })

  test('a commit that is not there is an error', async () => {
    expect((await problemsOf(inDirectory().tagNamesMergedInto('0'.repeat(40)))).codes).toEqual(['VC205'])
  })
})
