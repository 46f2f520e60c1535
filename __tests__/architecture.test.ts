// The rule of ARCHITECTURE.md: a room imports only from those before it, and a pure one has no effects.
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'

const SRC = fileURLToPath(new URL('../src', import.meta.url))
const TESTS = fileURLToPath(new URL('.', import.meta.url))
const SCRIPTS = fileURLToPath(new URL('../scripts', import.meta.url))

/** In this order; files in src itself are named, other rooms are folders. */
const ROOMS = [
  ...[
    'printable.ts',
    'columns.ts',
    'nearest.ts',
    'version.ts',
    'shape.ts',
    'commits',
    'errors',
    'versions',
    'version-files',
    'settings',
    'notes',
    'gates',
    'history.ts',
    'assets.ts',
    'releases.ts',
    'pulls.ts',
    'ports.ts',
    'plan',
  ],
  ...[
    'event.ts',
    'runner.ts',
    'arguments.ts',
    'inspect',
    'report',
    'effects',
    'ready.ts',
    'carry-out.ts',
    'close-outdated.ts',
    'checkpoint.ts',
    'publish.ts',
    'rollback.ts',
    'verify.ts',
    'tagged.ts',
    'commands.ts',
    'job.ts',
    'answers.ts',
    'index.ts',
    'cli.ts',
  ],
]

/** Rooms that touch the world, and the doors that hand it in. All others are pure. */
const WITH_EFFECTS: ReadonlySet<string> = new Set([
  'effects',
  'arguments.ts',
  'index.ts',
  'cli.ts',
  'ready.ts',
  'carry-out.ts',
  'close-outdated.ts',
  'checkpoint.ts',
  'publish.ts',
  'rollback.ts',
  'verify.ts',
  'tagged.ts',
  'commands.ts',
  'job.ts',
  'answers.ts',
])

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

  test('no two files import each other in a circle', () => {
    const edges = new Map<string, string[]>()
    for (const found of IMPORTS.filter(({ what, typeOnly }) => what.startsWith('.') && !typeOnly)) {
      edges.set(found.from, [...(edges.get(found.from) ?? []), targetOf(found)])
    }
    const reaches = (from: string, goal: string, seen = new Set<string>()): boolean =>
      (edges.get(from) ?? []).some((next) => next === goal || (!seen.has(next) && reaches(next, goal, seen.add(next))))
    expect(FILES.filter((file) => reaches(file, file))).toEqual([])
  })

  test('one file starts processes beside @actions/exec', () => {
    const starting = IMPORTS.filter(({ what, typeOnly }) => what === 'node:child_process' && !typeOnly)
    expect(starting.map(({ from }) => from)).toEqual(['effects/spawned.ts'])
  })
})

const PURE = FILES.filter((file) => !WITH_EFFECTS.has(roomOf(file)))

describe('pure rooms', () => {
  test.each([
    ['the runner, the system or an effect', /from '(?:@actions\/|node:|(?:\.\.?\/)+effects\/)/],
    ['the process or the console', /\b(?:process|console|globalThis)\./],
    ['the clock', /Date\.now\(|new Date\(\)|performance\.now|setTimeout|setInterval/],
    ['chance', /Math\.random|crypto\./],
    ['a shell or evaluation', /\beval\(|new Function\(|child_process/],
  ])('know nothing of %s', (_, pattern) => {
    expect(PURE.filter((file) => pattern.test(textOf(file)))).toEqual([])
  })

  test('bring in no library but those for templates, syntaxes of files, schemas and ranges, and these only when needed', () => {
    const libraries = IMPORTS.filter(
      ({ from, what, typeOnly }) => PURE.includes(from) && !what.startsWith('.') && !typeOnly,
    )
    expect(new Set(libraries.map(({ from, what }) => `${from}: ${what}`))).toEqual(
      new Set([
        'settings/schema.ts: zod/v4/core',
        'settings/configuration.ts: yaml',
        'notes/engine.ts: liquidjs',
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

  test('each file has a test of the same path', () => {
    const tests = new Set(filesBelow(TESTS).map((path) => relative(TESTS, path).replaceAll('\\', '/')))
    const withoutTypesOnly = PURE.filter((file) => /^export (?:async )?(?:function|const|class)/m.test(textOf(file)))
    expect(withoutTypesOnly.filter((file) => !tests.has(file.replace(/\.ts$/, '.test.ts')))).toEqual([])
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

  test('has at most 200 lines a file', () => {
    expect(FILES.filter((file) => textOf(file).split('\n').length > 201)).toEqual([])
  })
})
