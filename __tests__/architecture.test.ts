// The rule of ARCHITECTURE.md: only the doors and the adapters touch the platform, and features import downwards.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'

const SRC = fileURLToPath(new URL('../src', import.meta.url))
const TESTS = fileURLToPath(new URL('.', import.meta.url))
const SCRIPTS = fileURLToPath(new URL('../scripts', import.meta.url))

/** From the ground up: a room imports from itself and from those before it, types too. */
const ROOMS = [
  ...['text', 'markdown', 'commits', 'errors', 'versions', 'ports', 'record', 'version-files', 'settings'],
  ...['next-version', 'packages', 'notes', 'writes', 'preview', 'gates', 'also-tags', 'floating', 'prepare', 'release'],
  ...['publish', 'rollback', 'verify', 'inspect', 'correct', 'migrate', 'doctor', 'report', 'commands.ts'],
  ...['files', 'git', 'github', 'local', 'action', 'cli'],
]

/** The adapters and the two doors: these alone touch the platform. */
const AT_THE_PLATFORM: ReadonlySet<string> = new Set(['files', 'git', 'github', 'local', 'action', 'cli'])

interface Import {
  readonly from: string
  readonly what: string
  readonly typeOnly: boolean
}

const FILES = filesBelow(SRC).map((path) => relative(SRC, path).replaceAll('\\', '/'))
const textOf = (file: string) => readFileSync(join(SRC, file), 'utf8')
const roomOf = (file: string) => file.split('/')[0] ?? ''

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return filesBelow(path)
    return /(?<!\.d)\.ts$|\.mjs$/.test(name) ? [path] : []
  })
}

function importsOf(file: string): Import[] {
  const text = textOf(file)
  const fixed = [...text.matchAll(/^(?:import|export)\s+(type\s)?[^'"]*?from '([^']+)'/gm)]
  const lazy = [...text.matchAll(/import\('([^']+)'\)/g)].map((match) => ({ 1: undefined, 2: match[1] }))
  return [...fixed, ...lazy].map((match) => ({ from: file, what: match[2] ?? '', typeOnly: match[1] !== undefined }))
}

const IMPORTS = FILES.flatMap(importsOf)
const targetOf = ({ from, what }: Import) => join(dirname(from), what).replaceAll('\\', '/')

describe('rooms', () => {
  test('every file stands in a known room', () => {
    expect(FILES.filter((file) => !ROOMS.includes(roomOf(file)))).toEqual([])
  })

  test('a room imports only from itself and from rooms before it, types too', () => {
    const late = IMPORTS.filter(({ what }) => what.startsWith('.')).filter(
      (found) => ROOMS.indexOf(roomOf(targetOf(found))) > ROOMS.indexOf(roomOf(found.from)),
    )
    expect(late.map((found) => `${found.from} → ${targetOf(found)}`)).toEqual([])
  })

  test('no two files import each other in a circle, types too', () => {
    const edges = new Map<string, string[]>()
    for (const found of IMPORTS.filter(({ what }) => what.startsWith('.'))) {
      edges.set(found.from, [...(edges.get(found.from) ?? []), targetOf(found)])
    }
    const reaches = (from: string, goal: string, seen = new Set<string>()): boolean =>
      (edges.get(from) ?? []).some((next) => next === goal || (!seen.has(next) && reaches(next, goal, seen.add(next))))
    expect(FILES.filter((file) => reaches(file, file))).toEqual([])
  })

  test('one file starts processes beside @actions/exec', () => {
    const starting = IMPORTS.filter(({ what, typeOnly }) => what === 'node:child_process' && !typeOnly)
    expect(starting.map(({ from }) => from)).toEqual(['git/spawned.ts'])
  })
})

const BEHIND_THE_WALL = FILES.filter((file) => !AT_THE_PLATFORM.has(roomOf(file)))

describe('ARCHITECTURE.md tells what the tree is', () => {
  const page = readFileSync(new URL('../ARCHITECTURE.md', import.meta.url), 'utf8')

  test('each room stands in the picture, and no other', () => {
    const [, picture = ''] = /## The rooms[^]*?```\n([^]*?)```/.exec(page) ?? []
    const drawn = [...picture.matchAll(/([a-z]+(?:-[a-z]+)*)(?:\/|(?=\.ts))/g)].map(([, name = '']) => name)
    expect(new Set(drawn)).toEqual(new Set(ROOMS.map((room) => room.replace(/\.ts$/, ''))))
  })

  test('each file that it names is there', () => {
    const named = [...page.matchAll(/`((?:[a-z-]+\/)*[a-z-]+(?:\.test)?\.ts)`/g)].map(([, path = '']) => path)
    const places = [SRC, TESTS, join(SRC, '..')]
    expect(named.filter((path) => !places.some((place) => existsSync(join(place, path))))).toEqual([])
  })
})

describe('rooms behind the wall', () => {
  test.each([
    // A digest is a function of its text, and a pattern that is stopped in time is one of pattern and text.
    ['the runner or the system', /from '(?:@actions\/|node:(?!crypto'|vm'))/],
    ['the process or the console', /\b(?:process|console|globalThis)\./],
    ['the clock', /Date\.now\(|new Date\(\)|performance\.now|setTimeout|setInterval/],
    ['chance', /Math\.random|\brandom(?:UUID|Bytes|Int)\b/],
  ])('know nothing of %s', (_, pattern) => {
    expect(BEHIND_THE_WALL.filter((file) => pattern.test(textOf(file)))).toEqual([])
  })

  test('bring in no library but those for templates, syntaxes of files, schemas and ranges, and these only when needed', () => {
    const libraries = IMPORTS.filter(
      ({ from, what, typeOnly }) => BEHIND_THE_WALL.includes(from) && !/^(?:\.|node:)/.test(what) && !typeOnly,
    )
    expect(new Set(libraries.map(({ from, what }) => `${from}: ${what}`))).toEqual(
      new Set([
        'settings/schema.ts: zod/mini',
        'settings/configuration.ts: yaml',
        'migrate/configuration-text.ts: yaml',
        'correct/with-correction.ts: yaml',
        'notes/templates/engine.ts: liquidjs',
        'packages/territories.ts: picomatch/posix.js',
        'version-files/json.ts: jsonc-parser',
        'version-files/toml.ts: toml-eslint-parser',
        'version-files/xml.ts: @rgrove/parse-xml',
        'version-files/yaml.ts: yaml',
        'versions/parse-range.ts: semver/classes/range.js',
      ]),
    )
    expect(textOf('settings/configuration.ts')).toContain("import('./schema.ts')")
    expect(textOf('settings/channels.ts')).toContain("import('../versions/parse-range.ts')")
  })

  test('each file that waits for nobody has a test of the same path', () => {
    const tests = new Set(filesBelow(TESTS).map((path) => relative(TESTS, path).replaceAll('\\', '/')))
    const judging = BEHIND_THE_WALL.filter(
      (file) => /^export (?:function|const \w+ = \()/m.test(textOf(file)) && !/\bawait\b|Promise</.test(textOf(file)),
    )
    expect(judging.filter((file) => !tests.has(file.replace(/\.ts$/, '.test.ts')))).toEqual([])
  })
})

describe('every part of the code', () => {
  // A unit test alone does not keep a function alive; a table may be exported for a test that compares it.
  test.each([
    ['function and class', /^export (?:async )?(?:function|class) (\w+)/gm, [SRC, SCRIPTS]],
    ['constant', /^export const (\w+)/gm, [SRC, SCRIPTS, TESTS]],
  ])('each exported %s is imported somewhere', (_, pattern, places) => {
    const texts = places.flatMap(filesBelow).map((path) => ({ path, text: readFileSync(path, 'utf8') }))
    const isUsed = (file: string, name: string) =>
      texts.some(({ path, text }) => path !== join(SRC, file) && new RegExp(`\\b${name}\\b`).test(text))
    const exported = FILES.flatMap((file) =>
      [...textOf(file).matchAll(pattern)].map(([, name = '']) => ({ file, name })),
    )
    expect(exported.filter(({ file, name }) => !isUsed(file, name))).toEqual([])
  })

  test('holds no shell, no evaluation and no silenced check', () => {
    const forbidden =
      /\beval\(|new Function\(|shell: true|execSync|eslint-disable|@ts-(?:ignore|expect-error)|\bas any\b/
    expect(FILES.filter((file) => forbidden.test(textOf(file)))).toEqual([])
  })

  test('stands in a folder of at most some 25 files', () => {
    const sizes = new Map<string, number>()
    for (const file of FILES) sizes.set(dirname(file), (sizes.get(dirname(file)) ?? 0) + 1)
    expect([...sizes].filter(([, size]) => size > 25)).toEqual([])
  })

  test('has at most 200 lines a file', () => {
    expect(FILES.filter((file) => textOf(file).split('\n').length > 201)).toEqual([])
  })
})
