import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { localForge } from '../../src/local/forge.ts'
import type { Forge, NewDraft } from '../../src/ports/ports.ts'
import { git, makeRepository, refsOf, removeFolder, temporaryFolder } from '../e2e/repository.ts'
import { CLOCK, callIn, madeDraft, objectBytes, problemsOf } from '../github/calls.ts'

const DATE = CLOCK.now().getTime()

let folder: string
let count = 0

beforeAll(() => {
  folder = temporaryFolder()
})

afterAll(() => {
  removeFolder(folder)
})

interface Place {
  readonly directory: string
  readonly head: string
  readonly releases: string
  readonly forge: Forge
}

/** A forge in a repository of its own. */
function place(environment: Readonly<Record<string, string>> = {}): Place {
  count += 1
  const directory = makeRepository([{ message: 'feat: a' }, { message: 'fix: b' }], join(folder, String(count)))
  const commonDirectory = join(directory, '.git')
  const call = callIn(directory, environment)
  return {
    directory,
    head: git(directory, 'rev-parse', 'HEAD'),
    releases: join(commonDirectory, 'version-checkpoint/releases'),
    forge: localForge({ call, commonDirectory, shownFrom: directory }),
  }
}

const BOT = 'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>'
const taggerOf = ({ directory }: Place, name: string) =>
  /^tagger (.*) \d+ [+-]\d+$/m.exec(objectBytes(directory, 'tag', name).toString())?.[1]

describe('createTag', () => {
  test('an annotated tag on the commit, and its facts as findTag reads them', async () => {
    const { directory, head, forge } = place()
    expect(await forge.createTag({ name: 'v1.0.0', commit: head, message: 'One\n\nBody\n', date: DATE })).toBe(
      git(directory, 'rev-parse', 'v1.0.0'),
    )
    const object = git(directory, 'rev-parse', 'v1.0.0')
    expect(await forge.findTag('v1.0.0')).toEqual({
      name: 'v1.0.0',
      object,
      commit: head,
      annotated: true,
      message: 'One\n\nBody',
      taggedAt: DATE / 1000,
      tagger: 'github-actions[bot]',
    })
    expect(await forge.findTag('v1')).toBeUndefined()
  })

  test.each([
    ['One\n\n# heading\n#1 is no comment\n', 'lines that begin with #'],
    ['  One  \n\n\n\nbody\t\n\n\n', 'blanks at both ends and in between'],
    ['One\r\n\r\nTwo\r\n', 'CRLF'],
    ['🎉 ünï $(id) %s\n', 'emoji and shell'],
    ['no end of line', 'without the last line break'],
    [`One\n\n${'x'.repeat(200_000)}\n`, 'long'],
    ['-F /etc/hostname\n', 'what looks like an option'],
    ['One\n------------------------ >8 ------------------------\nTwo\n', 'scissors'],
  ])('the message %j is kept byte for byte: %s', async (message) => {
    const { directory, head, forge } = place()
    await forge.createTag({ name: 'v1.0.0', commit: head, message, date: DATE })
    const bytes = objectBytes(directory, 'tag', 'v1.0.0').toString()
    expect(bytes.slice(bytes.indexOf('\n\n') + 2)).toBe(message)
  })

  test('the date is the clock’s, in UTC, whatever the environment says', async () => {
    const { directory, head, forge } = place({ GIT_COMMITTER_DATE: '2001-01-01T00:00:00+0900', TZ: 'Asia/Tokyo' })
    await forge.createTag({ name: 'v1.0.0', commit: head, message: 'One\n', date: DATE })
    expect(objectBytes(directory, 'tag', 'v1.0.0').toString()).toMatch(/^tagger .* 1772600767 \+0000$/m)
  })

  test.each<[Record<string, string>, Record<string, string>, string, string]>([
    [{}, {}, BOT, 'nobody is known: git would make one up from the machine’s name'],
    [{ 'user.name': 'Mara' }, {}, BOT, 'half a person is none'],
    [{ 'user.name': 'Mara', 'user.email': 'm@example.org' }, {}, 'Mara <m@example.org>', 'the configured person'],
    [
      { 'committer.name': 'Jo', 'committer.email': 'jo@example.org' },
      {},
      'Jo <jo@example.org>',
      'the committer’s own keys',
    ],
    [
      { 'user.name': 'Mara', 'user.email': 'm@example.org' },
      { GIT_COMMITTER_NAME: 'Env', GIT_COMMITTER_EMAIL: 'e@example.org' },
      'Env <e@example.org>',
      'the environment outweighs the configuration, as in git',
    ],
    [
      { 'user.email': 'm@example.org' },
      { GIT_COMMITTER_NAME: 'Env' },
      'Env <m@example.org>',
      'a half from each place is a whole',
    ],
  ])('configuration %j and environment %j: the tagger is %s: %s', async (configuration, environment, tagger) => {
    const at = place(environment)
    for (const [key, value] of Object.entries(configuration)) git(at.directory, 'config', key, value)
    await at.forge.createTag({ name: 'v1.0.0', commit: at.head, message: 'One\n', date: DATE })
    expect(taggerOf(at, 'v1.0.0')).toBe(tagger)
  })

  test('where the name is taken: false, on whatever commit, and nothing is changed', async () => {
    const { directory, head, forge } = place()
    git(directory, 'tag', 'light', 'HEAD~1')
    await forge.createTag({ name: 'v1.0.0', commit: head, message: 'One\n', date: DATE })
    const before = refsOf(directory)
    expect(await forge.createTag({ name: 'v1.0.0', commit: head, message: 'One\n', date: DATE })).toBeUndefined()
    expect(await forge.createTag({ name: 'v1.0.0', commit: `${head}~1`, message: 'Two\n', date: DATE })).toBeUndefined()
    expect(await forge.createTag({ name: 'light', commit: head, message: 'One\n', date: DATE })).toBeUndefined()
    expect(refsOf(directory)).toBe(before)
  })

  test.each([
    ['v1/x', 'v1', 'below a tag that is there'],
    ['a', 'a/b', 'a folder of tags'],
  ])('%j cannot be made beside %j, which is named: %s', async (name, other) => {
    const { directory, head, forge } = place()
    git(directory, 'tag', 'v1')
    git(directory, 'tag', 'a/b')
    const { codes, message } = await problemsOf(forge.createTag({ name, commit: head, message: 'x\n', date: DATE }))
    expect(codes).toEqual(['VC411'])
    expect(message).toContain(`the tag ${other} exists.`)
  })

  test.each([
    ['v1..2', 'no name of a ref'],
    ['-d', 'an option must stay a name'],
    ['', 'no name'],
  ])('%j cannot be made: %s', async (name) => {
    const { directory, head, forge } = place()
    git(directory, 'tag', 'v1')
    git(directory, 'tag', 'a/b')
    const before = refsOf(directory)
    expect((await problemsOf(forge.createTag({ name, commit: head, message: 'x\n', date: DATE }))).codes).toEqual([
      'VC210',
    ])
    expect(refsOf(directory)).toBe(before)
  })

  describe('where tag.gpgSign asks for a signature', () => {
    /** ssh-keygen -Y sign writes beside the file that it signs: https://man.openbsd.org/ssh-keygen#Y */
    const signer = (directory: string, script: string) => {
      const program = join(directory, '../keygen')
      writeFileSync(program, `#!/bin/sh\nfor last; do :; done\n${script}\n`, { mode: 0o755 })
      writeFileSync(join(directory, '../key.pub'), 'ssh-ed25519 AAAA jo\n')
      git(directory, 'config', 'gpg.format', 'ssh')
      git(directory, 'config', 'gpg.ssh.program', program)
      git(directory, 'config', 'user.signingKey', join(directory, '../key.pub'))
      git(directory, 'config', 'tag.gpgSign', 'yes')
    }
    const SIGNATURE = '-----BEGIN SSH SIGNATURE-----\nAbC=\n-----END SSH SIGNATURE-----'

    test('a tag that git made without one is VC245, and is gone again', async () => {
      const { directory, head, forge } = place()
      signer(directory, 'echo "no such key" >&2; exit 1')
      const before = refsOf(directory)
      const { codes, message } = await problemsOf(
        forge.createTag({ name: 'v1.0.0', commit: head, message: 'One\n', date: DATE }),
      )
      expect({ codes, message }).toEqual({ codes: ['VC245'], message: expect.stringContaining('no such key') })
      expect(refsOf(directory)).toBe(before)
    })

    test('a signed one is made, and its message is without the signature', async () => {
      const { directory, head, forge } = place()
      signer(directory, `printf '%s\\n' '${SIGNATURE.replaceAll('\n', "' '")}' > "$last.sig"`)
      await forge.createTag({ name: 'v1.0.0', commit: head, message: 'One\n', date: DATE })
      expect(objectBytes(directory, 'tag', 'v1.0.0').toString()).toContain(SIGNATURE)
      expect((await forge.findTag('v1.0.0'))?.message).toBe('One')
    })
  })

  test('a commit that is not there is an error', async () => {
    const { forge } = place()
    const tag = { name: 'v1.0.0', commit: '12'.repeat(20), message: 'x\n', date: DATE }
    expect((await problemsOf(forge.createTag(tag))).codes).toEqual(['VC210'])
  })
})

const DRAFT = { tag: 'v1.0.0', name: 'One', body: '# Notes\n\n---\n\ntag: "no"\n', prerelease: false }

test('how commits stand to each other', async () => {
  const { directory, head, forge } = place()
  const before = git(directory, 'rev-parse', 'HEAD~1')
  const tree = git(directory, 'rev-parse', 'HEAD^{tree}')
  const alone = git(directory, 'commit-tree', '-m', 'alone', tree)
  expect(await forge.standing(before, head)).toBe('ancestor')
  expect(await forge.standing(head, before)).toBe('descendant')
  expect(await forge.standing(alone, head)).toBe('elsewhere')
})

describe('moveTag', () => {
  const commitAt = ({ directory }: Place, revision: string) => git(directory, 'rev-parse', revision)

  test('makes a lightweight tag, moves it from where it was seen, and from nowhere else', async () => {
    const at = place()
    const { forge, head } = at
    const first = commitAt(at, 'HEAD~1')
    expect(await forge.moveTag({ name: 'v1', commit: first, from: undefined })).toBe(true)
    const seen = await forge.findTag('v1')
    expect(seen).toMatchObject({ commit: first, annotated: false })
    expect(await forge.moveTag({ name: 'v1', commit: head, from: undefined })).toBe(false)
    expect(await forge.moveTag({ name: 'v1', commit: head, from: seen })).toBe(true)
    expect(await forge.moveTag({ name: 'v1', commit: first, from: seen })).toBe(false)
    expect(commitAt(at, 'v1')).toBe(head)
  })

  test('one that a person made annotated is moved by its object, and lightweight then', async () => {
    const at = place()
    git(at.directory, 'tag', '-a', '-m', 'by hand', 'v1', 'HEAD~1')
    expect(await at.forge.moveTag({ name: 'v1', commit: at.head, from: await at.forge.findTag('v1') })).toBe(true)
    expect(await at.forge.findTag('v1')).toMatchObject({ commit: at.head, annotated: false })
  })

  test('one that is gone is not moved', async () => {
    const at = place()
    git(at.directory, 'tag', 'v1')
    const from = await at.forge.findTag('v1')
    git(at.directory, 'tag', '-d', 'v1')
    expect(await at.forge.moveTag({ name: 'v1', commit: at.head, from })).toBe(false)
  })

  test('VC411 where a name is in the way', async () => {
    const at = place()
    git(at.directory, 'tag', 'v1/a')
    const { codes, message } = await problemsOf(at.forge.moveTag({ name: 'v1', commit: at.head, from: undefined }))
    expect(codes).toEqual(['VC411'])
    expect(message).toContain('v1/a')
  })

  test('eight at once: one has it', async () => {
    const at = place()
    const move = { name: 'v1', commit: at.head, from: undefined }
    const all = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(() => at.forge.moveTag(move)))
    expect(all.filter(Boolean)).toHaveLength(1)
    expect(commitAt(at, 'v1')).toBe(at.head)
  })
})

describe('releases', () => {
  test('none before the first, and no folder is made by looking', async () => {
    const { releases, forge } = place()
    expect(await forge.releases()).toEqual([])
    expect(await forge.release('v1.0.0')).toBeUndefined()
    expect(() => readdirSync(releases)).toThrow('ENOENT')
  })

  test('a draft, found again by its id and in the list; then published, for good', async () => {
    const { forge } = place()
    const draft = await madeDraft(forge, DRAFT)
    const url = '.git/version-checkpoint/releases/v1.0.0.md'
    expect(draft).toEqual({ ...DRAFT, id: 'v1.0.0', draft: true, url, uploadUrl: '' })
    expect(forge.draftPlace('v1.0.0')).toBe(url)
    expect(await forge.release(draft.id)).toEqual(draft)
    expect(await forge.releases()).toEqual([draft])
    const published = await forge.publish(draft, 'true')
    expect(published).toEqual({ ...draft, draft: false })
    expect(await forge.releases()).toEqual([published])
  })

  test.each<[Partial<NewDraft>, string]>([
    [{ body: '' }, 'no notes'],
    [{ body: 'no end of line' }, 'without the last line break'],
    [{ body: '---\n---\n\n' }, 'fences in the notes'],
    [{ name: 'a: "b"\n---\nc # d' }, 'a name that looks like the head of the file'],
    [{ name: '🎉 ünï' }, 'any letters'],
    [{ prerelease: true }, 'a prerelease'],
  ])('%j goes there and back: %s', async (changes) => {
    const { forge } = place()
    expect(await forge.createDraft({ ...DRAFT, ...changes })).toMatchObject({ ...DRAFT, ...changes, draft: true })
  })

  test('a file whose name is no tag of ours is refused with its path, not passed over', async () => {
    const { releases, forge } = place()
    await forge.createDraft(DRAFT)
    writeFileSync(join(releases, 'v1.0.0%zz.md'), 'mine\n')
    await expect(forge.releases()).rejects.toThrow(/VC409.*v1\.0\.0%zz\.md/s)
  })

  test('what a person wrote into the notes is what is read', async () => {
    const { releases, forge } = place()
    await forge.createDraft(DRAFT)
    const path = join(releases, 'v1.0.0.md')
    writeFileSync(path, readFileSync(path, 'utf8').replace('# Notes', '# My notes'))
    expect(await forge.release('v1.0.0')).toMatchObject({ body: DRAFT.body.replace('# Notes', '# My notes') })
  })

  test.each([
    ['a/b/c', 'slashes'],
    ['a%2Fb', 'what looks encoded'],
    ['v1.0.0+build', 'a build'],
    ['../../outside', 'a way out'],
    ['v1.0.0;$(id)', 'shell'],
  ])('the tag %j: %s', async (tag) => {
    const { releases, forge } = place()
    const draft = await madeDraft(forge, { ...DRAFT, tag })
    expect(await forge.release(tag)).toEqual(draft)
    expect(await forge.releases()).toEqual([draft])
    expect(readdirSync(releases)).toHaveLength(1)
  })

  test('two tags that differ in a slash alone are two releases, in the order of their names', async () => {
    const { forge } = place()
    for (const tag of ['b', 'a-b', 'a/b']) await forge.createDraft({ ...DRAFT, tag })
    expect((await forge.releases()).map(({ tag }) => tag)).toEqual(['a-b', 'a/b', 'b'])
  })

  test('no temporary file stays behind, and one of a run that died is no release', async () => {
    const { releases, forge } = place()
    const draft = await madeDraft(forge, DRAFT)
    await forge.publish(draft, 'true')
    expect(readdirSync(releases)).toEqual(['v1.0.0.md'])
    writeFileSync(join(releases, 'v2.0.0.md.1.tmp'), '---\ntag: "v2')
    expect(await forge.releases()).toHaveLength(1)
  })

  test('one release a tag: a second is not made, whoever was first', async () => {
    const { forge } = place()
    const made = await Promise.all(
      Array.from({ length: 8 }, (_, index) => forge.createDraft({ ...DRAFT, name: `${index}` })),
    )
    expect(made.filter((draft) => draft !== undefined)).toHaveLength(1)
    expect(await forge.releases()).toEqual(made.filter((draft) => draft !== undefined))
  })

  test('a draft is written over, its other facts stay; one that is gone is undefined', async () => {
    const { forge } = place()
    const draft = await madeDraft(forge, { ...DRAFT, prerelease: true })
    const text = { name: 'Two', body: '# More\n' }
    expect(await forge.updateDraft(draft, text)).toEqual({ ...draft, ...text })
    await forge.deleteDraft(draft)
    await forge.deleteDraft(draft)
    expect(await forge.releases()).toEqual([])
    expect(await forge.updateDraft(draft, text)).toBeUndefined()
    expect(await forge.publish(draft, 'true')).toBeUndefined()
  })

  test.each([
    ['', 'an empty file'],
    ['# My own notes\n', 'no head'],
    ['---\ntag: "v1.0.0"\n', 'half a head'],
    ['---\ntag: v1.0.0\nname: "x"\ndraft: true\nprerelease: false\n---\n', 'a value that is no JSON'],
    ['---\ntag: "v1.0.0"\nname: "x"\ndraft: "yes"\nprerelease: false\n---\n', 'a value of another kind'],
  ])('a damaged file %j is VC409 and stays as it is: %s', async (text) => {
    const { releases, forge } = place()
    mkdirSync(releases, { recursive: true })
    writeFileSync(join(releases, 'v1.0.0.md'), text)
    expect((await problemsOf(forge.releases())).codes).toEqual(['VC409'])
    expect((await problemsOf(forge.release('v1.0.0'))).codes).toEqual(['VC409'])
    expect(readFileSync(join(releases, 'v1.0.0.md'), 'utf8')).toBe(text)
  })
})
