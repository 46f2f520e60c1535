// Golden pairs shaped after real projects' files, a row for each shape that is refused, and what every edit keeps.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { editVersionFiles, filesToRead } from '../../src/version-files/edit.ts'
import type { VersionFile } from '../../src/version-files/version-file.ts'

const FIXTURES = new URL('fixtures/', import.meta.url)

type Wanted = Omit<VersionFile, 'place'>

interface Pair {
  readonly wanted: Wanted | readonly Wanted[]
  readonly version?: string
  readonly shapedAfter: string
  readonly reason: string
  /** Read beside it. */
  readonly beside?: readonly [string, string]
}

const PAIRS: Readonly<Record<string, Pair>> = {
  'poetry-inline-tables': {
    wanted: { file: 'pyproject.toml' },
    shapedAfter: 'python-poetry/poetry',
    reason: 'inline tables hold versions of others, one the same as the own',
  },
  'pep621-dev-version': {
    wanted: { file: 'pyproject.toml' },
    shapedAfter: 'pallets/click',
    reason: 'a version by PEP 440 is replaced whole',
  },
  'multi-line-strings': {
    wanted: { file: 'pyproject.toml' },
    shapedAfter: 'psf/black',
    reason: 'texts over several lines hold what looks like the key; the key itself is in quotes',
  },
  'crate-with-dependency-tables': {
    wanted: { file: 'Cargo.toml' },
    shapedAfter: 'sharkdp/bat',
    reason: 'each dependency has a table with a version; the last line has no end',
  },
  'crate-with-comment-and-targets': {
    wanted: { file: 'Cargo.toml' },
    version: '14.2.0',
    shapedAfter: 'BurntSushi/ripgrep',
    reason: 'a comment on the line, arrays of tables, quoted keys, a description that tells the version',
  },
  'virtual-workspace': {
    wanted: { file: 'Cargo.toml' },
    shapedAfter: 'astral-sh/ruff',
    reason: 'the version of all crates stands in the workspace; inline tables over several lines',
  },
  'cargo-lock': {
    wanted: { file: 'Cargo.lock' },
    beside: ['Cargo.toml', '[package]\nname = "widget"\nversion = "1.2.3"\n'],
    shapedAfter: 'sharkdp/bat',
    reason: 'only the own entry; another member of the workspace has its own version',
  },
  'package-json-crlf-tabs': {
    wanted: { file: 'package.json' },
    shapedAfter: 'sindresorhus/got',
    reason: 'tabs, CRLF, and the key again in other objects',
  },
  'package-json-on-few-lines': {
    wanted: { file: 'package.json' },
    shapedAfter: 'files that npm pkg and people write',
    reason: 'blanks, escapes and a doubled key elsewhere stay; no end of the last line',
  },
  'package-lock': {
    wanted: { file: 'package-lock.json' },
    shapedAfter: 'npm 7 and later, with workspaces',
    reason: 'the version stands twice, and those of members and dependencies stay',
  },
  'package-lock-of-npm-6': {
    wanted: { file: 'package-lock.json' },
    shapedAfter: 'npm 6',
    reason: 'it stands once there',
  },
  'chart-with-app-version': {
    wanted: { file: 'Chart.yaml' },
    shapedAfter: 'argoproj/argo-helm',
    reason: 'appVersion is of the application, a block of text holds the key again',
  },
  'chart-with-both-versions': {
    wanted: { file: 'Chart.yaml' },
    shapedAfter: 'charts released with their application',
    reason: 'a marked line is edited beside the known key, and its v stays',
  },
  'pubspec-with-build-number': {
    wanted: { file: 'pubspec.yaml' },
    shapedAfter: 'flutter/gallery',
    reason: 'the build number counts up and keeps its width',
  },
  'version-of-one-line': {
    wanted: { file: 'VERSION' },
    version: '3.14.0',
    shapedAfter: 'prometheus/prometheus',
    reason: 'nothing but a version',
  },
  'version-with-v-and-without-newline': {
    wanted: { file: 'cmd/version.txt' },
    shapedAfter: 'files written by printf',
    reason: 'its v stays, and no newline is added',
  },
  'marked-python': {
    wanted: { file: 'src/widget/__init__.py' },
    shapedAfter: 'huggingface/transformers',
    reason: 'a development version by PEP 440 is replaced whole; unmarked lines stay',
  },
  'marked-readme-crlf-bom': {
    wanted: { file: 'README.md' },
    shapedAfter: 'READMEs with a link to download',
    reason: 'one version told twice on a line; the rest of a file name is no part of it',
  },
  'marked-shell': {
    wanted: { file: 'install.sh' },
    shapedAfter: 'install scripts',
    reason: 'a candidate is replaced whole',
  },
  'tauri-by-path': {
    wanted: { file: 'tauri.conf.json', path: ['plugins', '0', 'version'] },
    shapedAfter: 'tauri-apps/tauri',
    reason: 'a path may count the items of a list',
  },
  'values-by-quoted-key': {
    wanted: { file: 'values.yml', path: ['image', 'app.tag'] },
    shapedAfter: 'values of charts with anchors',
    reason: 'a key with a dot, an anchor, a v, an alias of it elsewhere',
  },
  'toml-with-bom-and-crlf': {
    wanted: { file: 'pyproject.toml' },
    shapedAfter: 'files written on Windows',
    reason: 'byte order mark, CRLF, no end of the last line',
  },
}

const bytesOf = (situation: string, name: 'before' | 'after') => {
  const folder = new URL(`${situation}/`, FIXTURES)
  const found = readdirSync(folder).find((file) => file.split('.')[0] === name)
  return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(readFileSync(new URL(found ?? '', folder)))
}

const listed = (wanted: Pair['wanted']): VersionFile[] =>
  [wanted].flat().map((entry) => ({ ...entry, place: '.github/version-checkpoint.yml:3:7 prepare.files.0' }))

async function edited(wanted: Pair['wanted'], text: string, version: string, beside?: readonly [string, string]) {
  const files = listed(wanted)
  const texts = new Map([...files.map(({ file }) => [file, text] as const), ...(beside === undefined ? [] : [beside])])
  return editVersionFiles(files, texts, version)
}

describe('golden pairs', () => {
  test('each folder has its row', () => {
    expect(readdirSync(FIXTURES).sort()).toEqual(Object.keys(PAIRS).sort())
  })

  test.each(Object.entries(PAIRS).map(([situation, pair]) => ({ situation, ...pair })))(
    '$situation, after $shapedAfter: $reason',
    async ({ situation, wanted, version = '1.3.0', beside }) => {
      const before = bytesOf(situation, 'before')
      const { edits, problems } = await edited(wanted, before, version, beside)
      expect(problems).toEqual([])
      expect(edits).toEqual([{ path: listed(wanted)[0]?.file, before, after: bytesOf(situation, 'after') }])
    },
  )

  test.each(Object.keys(PAIRS))('%s: edited again it is left out, for it holds the version', async (situation) => {
    const { wanted, version = '1.3.0', beside } = PAIRS[situation] ?? { wanted: [], reason: '', shapedAfter: '' }
    const after = bytesOf(situation, 'after')
    // A build number counts at each edit: a run edits what is committed, never its own edit.
    const expected = situation === 'pubspec-with-build-number' ? 1 : 0
    expect((await edited(wanted, after, version, beside)).edits).toHaveLength(expected)
  })
})

const LOCKED = '[[package]]\nname = "widget"\nversion = "1.2.3"\n'

describe('refused, with nothing edited', () => {
  test.each<[string, Wanted, string, string, RegExp]>([
    [
      'the version of a build',
      { file: 'pyproject.toml' },
      '[project]\nname = "w"\ndynamic = ["version"]\n',
      'VC705',
      /pyproject\.toml says that its version is dynamic/,
    ],
    [
      'no version',
      { file: 'pyproject.toml' },
      '[project]\nname = "w"\n',
      'VC704',
      /nothing at project\.version or tool\.poetry\.version/,
    ],
    [
      'two kinds of project in one',
      { file: 'pyproject.toml' },
      '[project]\nversion = "1.0.0"\n[tool.poetry]\nversion = "1.0.0"\n',
      'VC707',
      /at project\.version and at tool\.poetry\.version/,
    ],
    [
      'a key doubled in TOML',
      { file: 'Cargo.toml' },
      '[package]\nversion = "1.0.0"\nversion = "1.0.1"\n',
      'VC702',
      /Cargo\.toml:3:1: not TOML/,
    ],
    [
      'a key doubled in JSON',
      { file: 'package.json' },
      '{\n  "version": "1.0.0",\n  "version": "1.0.1"\n}',
      'VC707',
      /at version \(2:15\) and at version \(3:15\)/,
    ],
    [
      'a key doubled in YAML',
      { file: 'Chart.yaml' },
      'version: 1.0.0\nversion: 1.0.1\n',
      'VC707',
      /\(1:10\) and at version \(2:10\)/,
    ],
    [
      'a key doubled above it',
      { file: 'x.yaml', path: ['a', 'b'] },
      'a: { b: 1.0.0 }\na: { b: 1.0.1 }\n',
      'VC707',
      /at a\.b/,
    ],
    [
      'inherited, as a dotted key',
      { file: 'crates/w/Cargo.toml' },
      '[package]\nversion.workspace = true\n',
      'VC706',
      /inherits package\.version/,
    ],
    [
      'inherited, as an inline table',
      { file: 'Cargo.toml' },
      '[package]\nversion = { workspace = true }\n',
      'VC706',
      /inherits package\.version/,
    ],
    [
      'inherited in the very file that has it',
      { file: 'Cargo.toml' },
      '[package]\nversion.workspace = true\n[workspace.package]\nversion = "1.0.0"\n',
      'VC707',
      /workspace\.package\.version/,
    ],
    ['broken JSON', { file: 'package.json' }, '{\n  "version": "1.0.0",\n}', 'VC702', /package\.json:3:1: not JSON/],
    [
      'JSON with comments',
      { file: 'deno.json', path: ['version'] },
      '// x\n{"version": "1.0.0"}',
      'VC702',
      /deno\.json:1:1: not JSON/,
    ],
    ['broken YAML', { file: 'Chart.yaml' }, 'version: [1.0.0\n', 'VC702', /Chart\.yaml:2:1: not YAML/],
    ['a template of YAML', { file: 'Chart.yaml' }, '{{ if .x }}\nversion: 1.0.0\n{{ end }}\n', 'VC702', /not YAML/],
    [
      'two documents',
      { file: 'k8s.yaml', path: ['a'] },
      'a: 1.0.0\n---\na: 1.0.0\n',
      'VC702',
      /more than one document/,
    ],
    ['an empty file', { file: 'Chart.yaml' }, '', 'VC702', /empty/],
    ['a number in JSON', { file: 'package.json' }, '{"version": 1}', 'VC708', /1:13: version is no text on one line/],
    ['a number in TOML', { file: 'x.toml', path: ['v'] }, 'v = 1.0\n', 'VC708', /x\.toml:1:5/],
    ['an alias', { file: 'x.yaml', path: ['b'] }, 'a: &v 1.0.0\nb: *v\n', 'VC708', /x\.yaml:2:4: b/],
    ['a block of text', { file: 'x.yaml', path: ['a'] }, 'a: |\n  1.0.0\n', 'VC708', /x\.yaml:1:4/],
    ['a text over two lines', { file: 'x.yaml', path: ['a'] }, 'a: "1.0.0\n  "\n', 'VC708', /no text on one line/],
    ['a multi-line string', { file: 'x.toml', path: ['a'] }, 'a = """1.0.0"""\n', 'VC708', /no text on one line/],
    [
      'a range',
      { file: 'package.json', path: ['dependencies', 'w'] },
      '{"dependencies": {"w": ">=1.0.0 <2"}}',
      'VC708',
      /">=1\.0\.0 <2", not a version/,
    ],
    ['a placeholder', { file: 'package.json' }, '{"version": "${VERSION}"}', 'VC708', /"\$\{VERSION\}"/],
    ['a table', { file: 'package.json', path: ['a'] }, '{"a": {"version": "1.0.0"}}', 'VC708', /a is no text/],
    [
      'a path that is not there',
      { file: 'package.json', path: ['a', 'b.c', ''] },
      '{"a": {}}',
      'VC704',
      /nothing at a\."b\.c"\.""/,
    ],
    ['an item that is not there', { file: 'x.json', path: ['1'] }, '["1.0.0"]', 'VC704', /nothing at 1/],
    [
      'a path without a syntax',
      { file: 'setup.cfg', path: ['a'] },
      'a = 1.0.0\n',
      'VC711',
      /"setup\.cfg" is not TOML, JSON or YAML/,
    ],
    [
      'neither name nor mark nor path',
      { file: 'setup.py' },
      'version="1.0.0"\n',
      'VC709',
      /no line marked x-version-checkpoint/,
    ],
    [
      'a mark that is part of a word',
      { file: 'a.md' },
      '1.0.0 x-version-checkpoint-start\n',
      'VC709',
      /no line marked/,
    ],
    [
      'a marked line without a version',
      { file: 'setup.py' },
      'a\nversion="1.0" # x-version-checkpoint\n',
      'VC710',
      /setup\.py:2:1: this line holds no version/,
    ],
    [
      'a marked line with two versions',
      { file: 'setup.py' },
      'a(">=1.0.0", "2.0.0") # x-version-checkpoint\n',
      'VC710',
      /several versions: 1\.0\.0 or 2\.0\.0/,
    ],
    [
      'a marked line of four numbers',
      { file: 'a.rc' },
      'FILEVERSION 1.2.3.4 // x-version-checkpoint\n',
      'VC710',
      /no version/,
    ],
    [
      'a marked line with build metadata',
      { file: 'a.h' },
      '"1.2.3+7" // x-version-checkpoint\n',
      'VC710',
      /no version/,
    ],
    ['a VERSION of two lines', { file: 'VERSION' }, '1.2.3\n1.2.4\n', 'VC710', /VERSION:1:1/],
    ['an empty VERSION', { file: 'VERSION' }, '\n', 'VC710', /no version/],
    ['a lock without a manifest beside it', { file: 'a/Cargo.lock' }, LOCKED, 'VC712', /a\/Cargo\.lock: which package/],
    [
      'a lock without that package',
      { file: 'Cargo.lock', package: 'other' },
      LOCKED,
      'VC712',
      /no own entry of "other"/,
    ],
    [
      'a lock that has it from a registry only',
      { file: 'Cargo.lock', package: 'widget' },
      `${LOCKED}source = "registry+x"\n`,
      'VC712',
      /no own entry of "widget"/,
    ],
    [
      'a lock with two of that name',
      { file: 'Cargo.lock', package: 'widget' },
      `${LOCKED}[[package]]\nname = "x"\nversion = "1.0.0"\ndependencies = ["widget 1.2.3"]\n`,
      'VC707',
      /the package widget and at the package x/,
    ],
    ['bytes that are no UTF-8', { file: 'VERSION' }, '1.2.3\ufffd', 'VC703', /VERSION is not text in UTF-8/],
  ])('%s', async (_, wanted, text, code, what) => {
    const { edits, problems } = await edited(wanted, text, '1.3.0')
    expect(edits).toEqual([])
    expect(problems).toEqual([expect.objectContaining({ code })])
    expect(problems[0]?.what).toMatch(what)
  })

  test('a file that the commit does not hold, once for each time that it was named', async () => {
    const files = listed([
      { file: 'no.toml', path: ['a'] },
      { file: 'no.toml', path: ['b'] },
    ])
    const { problems } = await editVersionFiles(files, new Map([['no.toml', undefined]]), '1.3.0')
    expect(problems.map(({ code, what }) => [code, what])).toEqual([
      ['VC701', '.github/version-checkpoint.yml:3:7 prepare.files.0: the commit to release has no file "no.toml".'],
      ['VC701', '.github/version-checkpoint.yml:3:7 prepare.files.0: the commit to release has no file "no.toml".'],
    ])
  })

  test('one of several: all problems are told, and none of the others is edited', async () => {
    const texts = new Map([
      ['package.json', '{"version": "1.2.3"}'],
      ['VERSION', 'none'],
      ['setup.py', ''],
    ])
    const files = listed([...texts.keys()].map((file) => ({ file })))
    const { edits, problems } = await editVersionFiles(files, texts, '1.3.0')
    expect(edits).toEqual([])
    expect(problems.map(({ code }) => code)).toEqual(['VC710', 'VC709'])
  })
})

describe('several entries of one file', () => {
  test('are one edit, and a place that two of them mean is written once', async () => {
    const text = 'version: 1.2.3 # x-version-checkpoint\nappVersion: 1.2.3\n'
    const wanted = [{ file: 'Chart.yaml' }, { file: 'Chart.yaml', path: ['appVersion'] }]
    const { edits } = await edited(wanted, text, '10.20.30')
    expect(edits).toEqual([
      { path: 'Chart.yaml', before: text, after: 'version: 10.20.30 # x-version-checkpoint\nappVersion: 10.20.30\n' },
    ])
  })

  test('may name both places of a file that would be doubled', async () => {
    const text = '[project]\nversion = "1.0.0"\n[tool.poetry]\nversion = "1.0.0"\n'
    const paths = [
      ['project', 'version'],
      ['tool', 'poetry', 'version'],
    ]
    const { edits } = await edited(
      paths.map((path) => ({ file: 'pyproject.toml', path })),
      text,
      '1.3.0',
    )
    expect(edits[0]?.after).toBe(text.replaceAll('1.0.0', '1.3.0'))
  })

  test('name each package of a workspace in its lock', async () => {
    const text = `${LOCKED}\n[[package]]\nname = "core"\nversion = "1.2.3"\n`
    const wanted = ['widget', 'core'].map((name) => ({ file: 'Cargo.lock', package: name }))
    expect((await edited(wanted, text, '1.3.0')).edits[0]?.after).toBe(text.replaceAll('1.2.3', '1.3.0'))
  })
})

test('a dynamic manifest may leave its version to a marked line of its own', async () => {
  const text = '[project]\ndynamic = ["version"]\n[tool.x]\nfallback = "1.2.3" # x-version-checkpoint\n'
  expect((await edited({ file: 'pyproject.toml' }, text, '1.3.0')).edits[0]?.after).toContain('"1.3.0" #')
})

test('what is read: the files, and the manifest beside a lock whose package was not named', () => {
  const files = listed([
    { file: 'Cargo.lock', package: 'w' },
    { file: 'a/Cargo.lock' },
    { file: 'VERSION' },
    { file: 'VERSION' },
  ])
  expect(filesToRead(files)).toEqual(['Cargo.lock', 'a/Cargo.lock', 'VERSION', 'a/Cargo.toml'])
})

describe('whatever stands around it', () => {
  const eol = fc.constantFrom('\n', '\r\n')
  const word = fc.string({ unit: fc.constantFrom('a', 'é', '😀', ' ', '#', '\\u0041', '1.2.3', "'"), maxLength: 12 })
  const version = fc
    .tuple(fc.nat(99), fc.nat(99), fc.nat(99), fc.constantFrom('', '-rc.1', '-rc.12'))
    .map(([major, minor, patch, rest]) => `${major}.${minor}.${patch}${rest}`)
  const shapes = fc.record({ version, word, eol, bom: fc.constantFrom('', '\ufeff'), end: fc.boolean() })

  /** A file of each syntax with the same noise in it. */
  const FILES: Readonly<Record<string, (version: string, word: string) => string>> = {
    'pyproject.toml': (at, noise) =>
      `# ${noise}\n[a]\nversion = "${noise}"\n[project]\nversion = "${at}" # ${noise}\n[b]\nx = '''\nversion = "${noise.replaceAll("'", '')}"'''\n`,
    'package.json': (at, noise) => `{\n\t"a": {"version": "${noise}"},\n "version" :"${at}", "b":"${noise}"\n}\n`,
    'Chart.yaml': (at, noise) => `# ${noise}\na: "${noise}"\nversion: ${at} # ${noise}\nb:\n  version: "${noise}"\n`,
    VERSION: (at) => `${at}\n`,
    'setup.py': (at, noise) => `# ${noise}\nx("${at}") # x-version-checkpoint\n# ${noise}\n`,
  }

  test.each(Object.entries(FILES))(
    'an edit of %s and its reverse give the same bytes, and no other byte changes',
    async (file, write) => {
      await fc.assert(
        fc.asyncProperty(shapes, version, async ({ version: old, word: noise, eol: end, bom, end: ended }, next) => {
          const isTidy = write(old, noise).endsWith('\n') && ended
          const text = bom + (isTidy ? write(old, noise) : write(old, noise).trimEnd()).replaceAll('\n', end)
          const there = await edited({ file }, text, next)
          expect(there.problems).toEqual([])
          const after = there.edits[0]?.after ?? text
          const expected = write('\0', noise)
          const whole = bom + (isTidy ? expected : expected.trimEnd()).replaceAll('\n', end)
          expect(after).toBe(whole.replace('\0', next))
          const back = await edited({ file }, after, old)
          expect(back.edits[0]?.after ?? after).toBe(text)
        }),
        { numRuns: 60 },
      )
    },
  )
})
