// The names of inputs, flags, keys and outputs stand in several places; here they are held to one another.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { parseCall } from '../../src/cli/arguments.ts'
import { CLI_COMMANDS } from '../../src/cli/command-table.ts'
import { INPUT_FLAGS } from '../../src/cli/flags.ts'
import { helpText } from '../../src/cli/help.ts'
import { OUTPUT_NAMES } from '../../src/report/outputs.ts'
import { parseConfiguration } from '../../src/settings/configuration.ts'
import {
  BUMPS,
  COMMANDS,
  CONFIGURABLE_INPUTS,
  DEFAULT_CONFIGURATION,
  DEFAULT_TEMPLATE,
  FLOATING_TAGS,
  MAKE_LATEST,
  ON_NO_RELEASE,
  SERVED_INPUTS,
} from '../../src/settings/inputs.ts'
import { configurationSchema } from '../../src/settings/schema.ts'
import { settle } from '../../src/settings/settings.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const page = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const INPUTS_PAGE = page('docs/inputs.md')
const CONFIGURATION_PAGE = page('docs/configuration.md')

interface Action {
  readonly name: string
  readonly description: string
  readonly branding: { readonly icon: string; readonly color: string }
  readonly inputs: Readonly<Record<string, { description: string; default?: string; required?: boolean }>>
  readonly outputs: Readonly<Record<string, { description: string; value?: string }>>
  readonly runs: { readonly using: string; readonly main: string }
}

const ACTION = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Action

/** The text between `<!-- name -->` and `<!-- /name -->`: names in the first column of its table. */
function namesIn(text: string, name: string): string[] {
  const table = text.split(`<!-- ${name} -->`)[1]?.split(`<!-- /${name} -->`)[0] ?? ''
  return [...table.matchAll(/^\| `([^`]+)` \|/gm)].map(([, found = '']) => found)
}

describe('inputs', () => {
  test('action.yml declares what is served, in that order', () => {
    expect(Object.keys(ACTION.inputs)).toEqual(SERVED_INPUTS)
  })

  test('docs/inputs.md has a row for each', () => {
    expect(namesIn(INPUTS_PAGE, 'inputs')).toEqual(SERVED_INPUTS)
  })

  test('README has eight of them', () => {
    const shown = namesIn(page('README.md'), 'often set')
    expect(shown).toHaveLength(8)
    expect(SERVED_INPUTS).toEqual(expect.arrayContaining(shown))
  })

  test('no default stands in action.yml but these: it would be heard before the configuration', () => {
    const defaults = Object.entries(ACTION.inputs).flatMap(([name, { default: value }]) =>
      value === undefined ? [] : [[name, value]],
    )
    expect(defaults).toEqual([
      ['token', '${{ github.token }}'],
      ['tag-prefix', 'auto'],
      ['check-run-id', '${{ job.check_run_id }}'],
    ])
  })

  test('all are optional', () => {
    expect(Object.values(ACTION.inputs).filter(({ required }) => required === true)).toEqual([])
  })

  test.each<[string, readonly string[], string]>([
    ['command', COMMANDS, 'release'],
    ['bump', BUMPS, 'auto'],
    ['floating-tags', FLOATING_TAGS, 'none'],
    ['on-no-release', ON_NO_RELEASE, 'skip'],
    ['make-latest', MAKE_LATEST, 'auto'],
    ['initial-version', ['0.1.0'], '0.1.0'],
    ['config', [DEFAULT_CONFIGURATION], DEFAULT_CONFIGURATION],
    ['template', [DEFAULT_TEMPLATE], DEFAULT_TEMPLATE],
    ['draft', ['true', 'false'], 'true'],
    ['dry-run', ['true', 'false'], 'false'],
    ['major-on-zero', ['true', 'false'], 'false'],
  ])('the description of %s names %j, and the default %s', (name, words, fallback) => {
    const description = ACTION.inputs[name]?.description ?? ''
    for (const word of words) expect(description).toContain(`\`${word}\``)
    const said = /`([^`]+)`[^`.]*\(default\)|[Dd]efault:? `([^`]+)`/.exec(description)
    expect(said?.[1] ?? said?.[2]).toBe(fallback)
  })
})

describe('outputs', () => {
  test('action.yml declares those that are set, in that order', () => {
    expect(Object.keys(ACTION.outputs)).toEqual(OUTPUT_NAMES)
  })

  test('docs/inputs.md has a row for each', () => {
    expect(namesIn(INPUTS_PAGE, 'outputs')).toEqual(OUTPUT_NAMES)
  })
})

describe('the rest of action.yml', () => {
  test('the Marketplace takes a description under 125 characters', () => {
    expect(ACTION.description.length).toBeGreaterThan(0)
    expect(ACTION.description.length).toBeLessThan(125)
  })

  test('it runs the bundle on Node 24', () => {
    expect(ACTION.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
  })

  test('its outputs have no value: only those of a composite action do', () => {
    expect(Object.values(ACTION.outputs).filter(({ value }) => value !== undefined)).toEqual([])
  })
})

/** As a shell takes a line apart, as far as these need it. */
function wordsIn(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|\S+/g)].map(([word, quoted]) => quoted ?? word)
}

/** `--name` at a place where help introduces a flag, or names one in an example. */
function flagsIn(text: string): Set<string> {
  return new Set([...text.matchAll(/--([a-z][a-z-]*)/g)].map(([, flag = '']) => flag))
}

describe('flags', () => {
  /** Beside the inputs. */
  const OWN = ['repository', 'forge', 'json', 'print', 'last', 'preset', 'from', 'force', 'skip', 'help']

  test('each input is a flag, but for those that the command line says otherwise', () => {
    const without = SERVED_INPUTS.filter((name) => !INPUT_FLAGS.some((flag) => flag === name))
    expect(without).toEqual(['token', 'command', 'working-directory', 'check-run-id', 'tag', 'comment'])
  })

  test('help names every flag and no other', () => {
    const named = flagsIn([helpText(), ...CLI_COMMANDS.map(helpText)].join('\n'))
    expect([...named].sort()).toEqual([...INPUT_FLAGS, ...OWN].sort())
  })

  test('the help of release explains every input that has a flag', () => {
    const explained = [...helpText('release').matchAll(/^ {2}--([a-z-]+)(?: \S+)? {2,}\S/gm)].map(
      ([, flag = '']) => flag,
    )
    const ofRelease = INPUT_FLAGS.filter((name) => name !== 'confirm' && name !== 'reason')
    expect(explained.sort()).toEqual([...ofRelease, 'repository', 'forge', 'json', 'print'].sort())
  })

  test.each(CLI_COMMANDS)('every example in the help of %s is a call that is understood', (command) => {
    const examples = [...helpText(command).matchAll(/^ {2}node dist\/cli (.+)$/gm)].map(([, line = '']) => line)
    expect(examples.length).toBeGreaterThan(0)
    for (const example of examples) {
      expect(parseCall(wordsIn(example))).toMatchObject({ kind: 'command', command })
    }
  })

  test.each<[string, readonly string[]]>([
    ['bump', BUMPS],
    ['on-no-release', ON_NO_RELEASE],
    ['make-latest', MAKE_LATEST],
    ['floating-tags', FLOATING_TAGS],
  ])('help names the words of --%s', (flag, words) => {
    const line =
      helpText('release')
        .split('\n')
        .find((each) => each.includes(`--${flag} `)) ?? ''
    for (const word of words) expect(line).toMatch(new RegExp(`\\b${word}\\b`))
  })
})

describe('the configuration', () => {
  const BESIDE_INPUTS = [
    'project',
    'highlights',
    'preset',
    'require-migration',
    'types',
    'channels',
    'squash',
    'reverts',
    'emoji',
    'on-near-miss',
    'corrections',
    'tickets',
    'skip-marks',
    'merge-method',
    'on-title',
    'prepare',
    'packages',
    'tags',
    'groups',
    'on-dependency',
    'latest',
    'also-tag',
  ]

  test('it takes the inputs that may stand in a file, and keys of its own', () => {
    expect(Object.keys(configurationSchema._zod.def.shape)).toEqual([...CONFIGURABLE_INPUTS, ...BESIDE_INPUTS])
  })

  test("its page's example is a configuration, and shows every key of its own", async () => {
    const example = /```yaml\n([\s\S]*?)```/.exec(CONFIGURATION_PAGE)?.[1] ?? ''
    const configuration = await parseConfiguration(DEFAULT_CONFIGURATION, example)
    expect(settle(new Map(), configuration).problems).toEqual([])
    expect(Object.keys(parse(example) as object).sort()).toEqual([...BESIDE_INPUTS].sort())
  })

  test('its page names every input that may not stand in it', () => {
    const [introduction = ''] = CONFIGURATION_PAGE.split('\n```')
    const named = [...introduction.matchAll(/`([a-z-]+)`/g)].map(([, name = '']) => name)
    expect(named).toEqual(SERVED_INPUTS.filter((name) => !(CONFIGURABLE_INPUTS as readonly string[]).includes(name)))
  })
})

describe('what scripts/docs.mjs makes', () => {
  let copy: string

  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'docs-'))
    for (const path of ['README.md', 'action.yml', 'schema', 'docs', '.github/workflows', 'src/migrate/workflow.ts'])
      cpSync(join(ROOT, path), join(copy, path), { recursive: true })
  })

  afterEach(() => {
    rmSync(copy, { recursive: true, force: true })
  })

  function check(directory: string) {
    const script = join(ROOT, 'scripts/docs.mjs')
    const { status, stderr } = spawnSync(process.execPath, ['--no-warnings', script, '--check'], {
      cwd: directory,
      encoding: 'utf8',
    })
    return { status, stderr }
  }

  function write(directory: string) {
    execFileSync(process.execPath, ['--no-warnings', join(ROOT, 'scripts/docs.mjs')], { cwd: directory })
  }

  function edit(path: string, from: string, to: string): void {
    const text = readFileSync(join(copy, path), 'utf8')
    expect(text).toContain(from)
    writeFileSync(join(copy, path), text.replace(from, to))
  }

  test('is current here', () => {
    expect(check(ROOT)).toEqual({ status: 0, stderr: '' })
  })

  /** In one copy, since each of these processes takes a third of a second. */
  const EDITS: readonly (readonly [string, string, string, string, string])[] = [
    ['README.md', '| `draft` | `true`', '| `draft` | `yes`', 'README.md', "README's table was edited by hand"],
    ['action.yml', 'The commit to release.', 'A commit.', 'docs/inputs.md', 'action.yml has moved on'],
    [
      'docs/errors.md',
      'VC102: input version',
      'VC102: the version',
      'docs/errors.md',
      'a message says other words now',
    ],
    [
      'schema/version-checkpoint.schema.json',
      '"additionalProperties": false',
      '"additionalProperties": true',
      'schema/version-checkpoint.schema.json',
      'the schema was edited by hand',
    ],
    [
      'docs/verify.md',
      'actions/checkout@',
      'actions/checkout@0000000000000000000000000000000000000000 # v1.0.0\n      - uses: actions/checkout@',
      'docs/verify.md',
      'people would paste an older pin than ours',
    ],
  ]

  test(`tells which are not current, and why each: ${EDITS.map(([, , , stale, why]) => `${stale}, ${why}`).join('; ')}`, () => {
    for (const [path, from, to] of EDITS) edit(path, from, to)
    const { status, stderr } = check(copy)
    const told = EDITS.map(([, , , stale]) => `${stale} is not current: run npm run docs`)
    expect([status, stderr.trimEnd().split('\n').sort()]).toEqual([1, told.sort()])
  })

  test('other text of README may be changed', () => {
    edit('README.md', '## The smallest workflow', '## A small workflow')
    expect(check(copy)).toEqual({ status: 0, stderr: '' })
  })

  test('a code that has no section gets one, from its message', () => {
    const path = join(copy, 'docs/errors.md')
    const whole = readFileSync(path, 'utf8')
    writeFileSync(path, whole.replace(/^## VC102 [^]*?(?=^## )/m, ''))
    write(copy)
    const [, section = ''] = /^## (VC102 [^]*?)(?=^## )/m.exec(readFileSync(path, 'utf8')) ?? []
    expect(section).toMatch(/^VC102 · not sem ver\n\n```text\nVC102: /)
    expect(section).toMatch(/\n\*\*What it means\.\*\* Versions are strict SemVer[^]*\n\*\*How to fix it\.\*\* \S/)
  })

  test('without --check it makes current what is not', () => {
    edit('docs/inputs.md', '| `sha` | The commit', '| `sha` | A commit')
    expect(check(copy)).toEqual({ status: 1, stderr: 'docs/inputs.md is not current: run npm run docs\n' })
    write(copy)
    expect(readFileSync(join(copy, 'docs/inputs.md'), 'utf8')).toBe(INPUTS_PAGE)
  })
})
