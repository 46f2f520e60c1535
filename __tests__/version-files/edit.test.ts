// Golden pairs shaped after real projects' files, a row for each shape that is refused, and what every edit keeps.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { editVersionFiles, filesToRead, type NextVersion } from '../../src/version-files/edit.ts'
import { matchPattern } from '../../src/version-files/bounded-pattern.ts'
import { formOf } from '../../src/version-files/known.ts'
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
  'uv-lock': {
    wanted: { file: 'uv.lock' },
    version: '1.3.0-rc.1',
    beside: ['pyproject.toml', '[project]\nname = "My_Widget"\nversion = "1.2.3"\n'],
    shapedAfter: 'equinor/ecalc',
    reason: 'the own package by the name that PEP 503 gives it, in the form of PEP 440',
  },
  'setup-cfg': {
    wanted: { file: 'setup.cfg' },
    version: '1.3.0-alpha.2',
    shapedAfter: 'pypa/sampleproject of 2022',
    reason: 'values that go on in indented lines hold what looks like the key; other sections have one too',
  },
  'gradle-properties': {
    wanted: { file: 'gradle.properties' },
    shapedAfter: 'emaarco/bpmn-to-code',
    reason: 'a snapshot goes whole; keys that end in version, a comment and a value of two lines stay',
  },
  'pom-with-parent': {
    wanted: { file: 'pom.xml' },
    shapedAfter: 'apache/commons-lang',
    reason: 'the version of the parent, of a dependency and in a comment are others',
  },
  csproj: {
    wanted: { file: 'src/Widget.csproj' },
    shapedAfter: 'serilog/serilog',
    reason: 'Version alone: FileVersion has four numbers, and attributes are of packages',
  },
  'directory-build-props': {
    wanted: { file: 'Directory.Build.props' },
    shapedAfter: 'dotnet/aspnetcore',
    reason: 'one of several groups of properties has it, with blanks around',
  },
  'composer-json': {
    wanted: { file: 'composer.json' },
    shapedAfter: 'packages of Composer with a version of their own',
    reason: 'what it requires has the same number',
  },
  'deno-with-comments': {
    wanted: { file: 'deno.jsonc' },
    shapedAfter: 'denoland/std',
    reason: 'comments and trailing commas',
  },
  'jsr-json': { wanted: { file: 'jsr.json' }, shapedAfter: 'jsr-io/jsr', reason: 'all on one line' },
  'mix-attribute': {
    wanted: { file: 'mix.exs' },
    shapedAfter: 'phoenixframework/phoenix',
    reason: 'the attribute is the version, and a dependency has a key of that name',
  },
  'mix-key': { wanted: { file: 'mix.exs' }, shapedAfter: 'mix new', reason: 'the key of the project, with a comment' },
  'gemfile-lock': {
    wanted: { file: 'Gemfile.lock' },
    version: '1.3.0-rc.1',
    shapedAfter: 'rubocop/rubocop',
    reason: 'the one gem of PATH as RubyGems writes it, its checksum, and who needs that very version',
  },
  'gemfile-lock-of-many': {
    wanted: { file: 'Gemfile.lock', all: true },
    shapedAfter: 'rails/rails',
    reason: 'all gems of PATH, and what they need of each other',
  },
  'cargo-root-inherits': {
    wanted: { file: 'Cargo.toml' },
    shapedAfter: 'loonghao/shimexe',
    reason: 'the root package inherits from the workspace of its own file, where the version stands once',
  },
  'cargo-lock-with-older-self': {
    wanted: { file: 'Cargo.lock', packages: ['widget'] },
    shapedAfter: 'rust-lang/rust-clippy',
    reason: 'an older version of the own name comes from the registry, and others tell the two apart by number',
  },
  'cargo-lock-of-a-workspace': {
    wanted: { file: 'Cargo.lock', all: true },
    beside: ['Cargo.toml', '[workspace]\nmembers = ["*"]\n\n[workspace.package]\nversion = "1.2.3"\n'],
    shapedAfter: 'astral-sh/ruff',
    reason: 'one entry for all that have the version of the workspace, and no other member',
  },
  'readme-block': {
    wanted: { file: 'README.md' },
    shapedAfter: 'actions with their own version in README',
    reason: 'every occurrence between the marks, from a boundary on, and none outside',
  },
  'next-line': {
    wanted: { file: 'app.properties' },
    shapedAfter: 'Spring projects',
    reason: 'a mark above the line, where a comment behind the value would be a part of it',
  },
  'pattern-once': {
    wanted: { file: 'widget.h', pattern: '^#define WIDGET_VERSION "(?<version>[^"]+)"' },
    shapedAfter: 'C libraries',
    reason: 'a line that can hold no mark, told by what stands before',
  },
  'pattern-all': {
    wanted: { file: 'compose.yml', pattern: 'acme/\\w+:v(?<version>[\\d.]+)', all: true },
    shapedAfter: 'docker compose files',
    reason: 'several images of one version, and none of others',
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

const nextOf = (version: string): NextVersion => ({
  ...{ version, previous: ['1.2.3', '1.2.3-rc.1'] },
  ...{ pep440: { next: 'rc' }, matchPattern },
})

async function edited(wanted: Pair['wanted'], text: string, version: string, beside?: readonly [string, string]) {
  const files = listed(wanted)
  const texts = new Map([...files.map(({ file }) => [file, text] as const), ...(beside === undefined ? [] : [beside])])
  return editVersionFiles(files, texts, nextOf(version))
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
      /pyproject\.toml .* dynamic/,
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
    ['broken JSON', { file: 'package.json' }, '{\n  "version": "1.0.0",\n}', 'VC702', /package\.json:3:1: not JSON/],
    [
      'JSON with comments',
      { file: 'a.json', path: ['version'] },
      '// x\n{"version": "1.0.0"}',
      'VC702',
      /a\.json:1:1: not JSON/,
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
      { file: 'setup.py', path: ['a'] },
      'a = 1.0.0\n',
      'VC711',
      /"setup\.py" is not a kind of file/,
    ],
    [
      'neither name nor mark nor path',
      { file: 'setup.py' },
      'version="1.0.0"\n',
      'VC709',
      /no line marked x-version-checkpoint/,
    ],
    ['a mark that is part of a word', { file: 'a.md' }, '1.0.0 x-version-checkpoints\n', 'VC709', /no line marked/],
    ['a block that is never closed', { file: 'a.md' }, 'x-version-checkpoint-start\n1.2.3\n', 'VC729', /a\.md:1:1/],
    [
      'a block with versions of others alone',
      { file: 'a.md' },
      'x-version-checkpoint-start\n0.8.0 0.9.0\nx-version-checkpoint-end\n',
      'VC730',
      /never released here: 0\.8\.0, 0\.9\.0/,
    ],
    [
      'a block without a version',
      { file: 'a.md' },
      'x-version-checkpoint-start\n\nx-version-checkpoint-end\n',
      'VC730',
      /holds no version/,
    ],
    [
      'a mark behind a value of a .properties file',
      { file: 'gradle.properties' },
      'version=1.2.3 # x-version-checkpoint\n',
      'VC725',
      /gradle\.properties:1:1/,
    ],
    [
      'a mark behind a value of setup.cfg',
      { file: 'setup.cfg' },
      '[metadata]\nversion = 1.2.3 # x-version-checkpoint\n',
      'VC725',
      /setup\.cfg:2:1/,
    ],
    [
      'a version that setuptools takes from elsewhere',
      { file: 'setup.cfg' },
      '[metadata]\nversion = attr: w.V\n',
      'VC705',
      /dynamic/,
    ],
    [
      'a pom that has its version from the parent',
      { file: 'pom.xml' },
      '<project><parent><version>1.2.3</version></parent></project>',
      'VC704',
      /project\.version/,
    ],
    [
      'a pom whose version is a property',
      { file: 'pom.xml' },
      '<project><version>${revision}</version></project>',
      'VC708',
      /pom\.xml:1:/,
    ],
    [
      'a pom that is broken',
      { file: 'pom.xml' },
      '<project>\n<version>1.2.3\n</project>',
      'VC702',
      /pom\.xml:3:1: not XML/,
    ],
    [
      'two versions in one project file',
      { file: 'a.csproj' },
      '<Project><PropertyGroup><Version>1.2.3</Version></PropertyGroup><PropertyGroup><Version>1.2.4</Version></PropertyGroup></Project>',
      'VC707',
      /Project\.PropertyGroup\.Version/,
    ],
    [
      'two keys of one name',
      { file: 'gradle.properties' },
      'version=1.2.3\nversion=1.2.4\n',
      'VC707',
      /version \(1:9\)/,
    ],
    ['a mix.exs with two keys', { file: 'mix.exs' }, 'version: "1.2.3"\nversion: "1.2.4"\n', 'VC707', /mix\.exs/],
    ['a mix.exs without one', { file: 'mix.exs' }, 'version: @vsn\n', 'VC704', /@version/],
    [
      'several gems of which none is named',
      { file: 'Gemfile.lock' },
      'PATH\n  remote: .\n  specs:\n    a (1.2.3)\n    b (1.2.3)\n',
      'VC712',
      /Gemfile\.lock/,
    ],
    ['a pattern that matches nothing', { file: 'a.py', pattern: 'v(?<version>x)' }, '1.2.3', 'VC728', /nothing/],
    [
      'a pattern that matches twice',
      { file: 'a.py', pattern: '(?<version>1.2.3)' },
      '1.2.3 1.2.3',
      'VC728',
      /2 times.*1:1, 1:7/,
    ],
    ['a pattern whose group is no version', { file: 'a.py', pattern: '(?<version>x)' }, 'x', 'VC708', /pattern is "x"/],
    ['a pattern that is broken', { file: 'a.py', pattern: '(?<version>1' }, '1', 'VC727', /cannot be used/],
    ['a pattern without the group', { file: 'a.py', pattern: '1.2.3' }, '1.2.3', 'VC727', /no group/],
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
      /1\.2\.3\.4, which is neither/,
    ],
    [
      'a marked line with a suffix that is of no version',
      { file: 'a.h' },
      '"1.2.3_7" // x-version-checkpoint\n',
      'VC710',
      /1\.2\.3_7, which is neither SemVer nor PEP 440/,
    ],
    ['a VERSION of two lines', { file: 'VERSION' }, '1.2.3\n1.2.4\n', 'VC710', /VERSION:1:1/],
    ['an empty VERSION', { file: 'VERSION' }, '\n', 'VC710', /no version/],
    ['a lock without a manifest beside it', { file: 'a/Cargo.lock' }, LOCKED, 'VC712', /a\/Cargo\.lock: which package/],
    [
      'a lock without that package',
      { file: 'Cargo.lock', packages: ['other'] },
      LOCKED,
      'VC712',
      /no entry for .* "other"/,
    ],
    [
      'a lock that has it from a registry only',
      { file: 'Cargo.lock', packages: ['widget'] },
      `${LOCKED}source = "registry+x"\n`,
      'VC712',
      /no entry for .* "widget"/,
    ],
    [
      'a lock with two of that name',
      { file: 'Cargo.lock', packages: ['widget'] },
      `${LOCKED}[[package]]\nname = "widget"\nversion = "1.0.0"\n`,
      'VC707',
      /the package widget and at the package widget/,
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
    const { problems } = await editVersionFiles(files, new Map([['no.toml', undefined]]), nextOf('1.3.0'))
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
    const { edits, problems } = await editVersionFiles(files, texts, nextOf('1.3.0'))
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
    const wanted = ['widget', 'core'].map((name) => ({ file: 'Cargo.lock', packages: [name] }))
    expect((await edited(wanted, text, '1.3.0')).edits[0]?.after).toBe(text.replaceAll('1.2.3', '1.3.0'))
  })
})

test('a dynamic manifest may leave its version to a marked line of its own', async () => {
  const text = '[project]\ndynamic = ["version"]\n[tool.x]\nfallback = "1.2.3" # x-version-checkpoint\n'
  expect((await edited({ file: 'pyproject.toml' }, text, '1.3.0')).edits[0]?.after).toContain('"1.3.0" #')
})

test('what is read: the files, and the manifest beside a lock whose package was not named', () => {
  const files = listed([
    { file: 'Cargo.lock', packages: ['w'] },
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
    'setup.cfg': (at, noise) => `# ${noise}\n[metadata]\nversion = ${at}\n[b]\nx = 1\n`,
    'gradle.properties': (at, noise) => `# ${noise}\nversion=${at}\nx=1\n`,
    'pom.xml': (at, noise) => `<project>\n<!-- ${noise} --><version>${at}</version>\n<b>1.2.3</b></project>\n`,
    'deno.jsonc': (at, noise) => `{ // ${noise}\n"version": "${at}", // ${noise}\n}\n`,
    'setup.py': (at, noise) => `# ${noise}\nx("${at}") # x-version-checkpoint\n# ${noise}\n`,
  }

  test.each(Object.entries(FILES))(
    'an edit of %s and its reverse give the same bytes, and no other byte changes',
    async (file, write) => {
      await fc.assert(
        fc.asyncProperty(shapes, version, async ({ version: old, word: noise, eol: end, bom, end: ended }, next) => {
          const as = (one: string) => (formOf(file) === 'PEP 440' ? one.replace('-rc.', 'rc') : one)
          const isTidy = write(as(old), noise).endsWith('\n') && ended
          const text = bom + (isTidy ? write(as(old), noise) : write(as(old), noise).trimEnd()).replaceAll('\n', end)
          const there = await edited({ file }, text, next)
          expect(there.problems).toEqual([])
          const after = there.edits[0]?.after ?? text
          const expected = write('\0', noise)
          const whole = bom + (isTidy ? expected : expected.trimEnd()).replaceAll('\n', end)
          expect(after).toBe(whole.replace('\0', as(next)))
          const back = await edited({ file }, after, old)
          expect(back.edits[0]?.after ?? after).toBe(text)
        }),
        { numRuns: 60 },
      )
    },
  )
})

describe('what a file holds above the version', () => {
  test.each([
    ['a stable version', '{"version": "2.0.0"}', [{ file: 'package.json', found: '2.0.0', isStable: true }]],
    [
      'a version of development',
      '{"version": "2.0.0-dev.0"}',
      [{ file: 'package.json', found: '2.0.0-dev.0', isStable: false }],
    ],
    ['the version before', '{"version": "1.2.3"}', []],
    ['the version itself', '{"version": "1.3.0"}', []],
  ])('%s', async (_, text, expected) => {
    expect((await edited({ file: 'package.json' }, text, '1.3.0')).ahead).toEqual(expected)
  })
})

test.each([
  ['1.3.0-next.1', '1.3.0rc1'],
  ['1.3.0-beta.2', '1.3.0b2'],
  ['1.3.0-dev.3', '1.3.0.dev3'],
])('%s is %s in a pyproject.toml', async (version, expected) => {
  const text = '[project]\nversion = "1.2.3"\n'
  expect((await edited({ file: 'pyproject.toml' }, text, version)).edits[0]?.after).toBe(
    text.replace('1.2.3', expected),
  )
})

test('a channel that PEP 440 does not know is refused, with the key that names it', async () => {
  const { edits, problems } = await edited(
    { file: 'pyproject.toml' },
    '[project]\nversion = "1.2.3"\n',
    '1.3.0-canary.1',
  )
  expect(edits).toEqual([])
  expect(problems.map(({ code, cure }) => [code, cure.includes('pep440: { canary: rc }')])).toEqual([['VC724', true]])
})
