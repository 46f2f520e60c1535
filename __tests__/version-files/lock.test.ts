import { describe, expect, test } from '@jest/globals'
import { CARGO_LOCK, placesInLock, UV_LOCK, type Lock } from '../../src/version-files/lock.ts'
import { readToml } from '../../src/version-files/toml.ts'
import type { VersionFile } from '../../src/version-files/version-file.ts'

const CARGO = `version = 4

[[package]]
name = "serde"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"

[[package]]
name = "widget"
version = "1.2.3"
dependencies = ["serde"]
`

interface Question {
  readonly lock: Lock
  readonly text: string
  readonly manifest?: string
  readonly wanted?: Partial<VersionFile>
}

/** What stands at the places, or the code of the problem. */
async function found({ lock, text, manifest, wanted }: Question) {
  const tree = await readToml(text)
  if (tree.kind === 'unparsable') throw new Error(tree.reason)
  const file = 'a/x.lock'
  const texts = new Map([[`a/${lock.manifest}`, manifest]])
  const places = await placesInLock({ lock, wanted: { file, place: 'x', ...wanted }, tree, texts, next: '1.3.0' })
  if ('code' in places) return places.code
  return places.map(({ start, end, value }) => (text.slice(start, end) === value ? value : 'misplaced')).join(' ')
}

describe('Cargo.lock', () => {
  test.each<[string, Partial<VersionFile>, string | undefined, string]>([
    ['named in the configuration', { packages: ['widget'] }, undefined, '1.2.3'],
    ['named by the manifest beside it', {}, '[package]\nname = "widget"', '1.2.3'],
    ['the configuration outweighs the manifest', { packages: ['widget'] }, '[package]\nname = "x"', '1.2.3'],
    ['a package of a registry is not the own one', { packages: ['serde'] }, undefined, 'VC712'],
    ['one of two that are named is not there', { packages: ['widget', 'x'] }, undefined, 'VC712'],
    ['no manifest', {}, undefined, 'VC712'],
    ['a manifest of a workspace alone', {}, '[workspace]\n', 'VC712'],
    ['a broken manifest', {}, '[package', 'VC712'],
  ])('%s', async (_, wanted, manifest, expected) => {
    expect(await found({ lock: CARGO_LOCK, text: CARGO, wanted, ...(manifest !== undefined && { manifest }) })).toBe(
      expected,
    )
  })

  test.each([
    ['two own entries', `${CARGO}\n[[package]]\nname = "widget"\nversion = "2.0.0"\n`, 'VC707'],
    [
      'an older one of the name from a registry, and who depends on which',
      `${CARGO}\n[[package]]\nname = "widget"\nversion = "0.9.0"\nsource = "registry+x"\n` +
        `\n[[package]]\nname = "x"\nversion = "1.0.0"\ndependencies = ["widget 0.9.0", "widget 1.2.3", "widget 1.2.3 (registry+x)"]\n`,
      '1.2.3 1.2.3',
    ],
    [
      'an entry whose name only begins so',
      `${CARGO}\n[[package]]\nname = "x"\ndependencies = ["widget-core 1.2.3"]\n`,
      '1.2.3',
    ],
    ['an entry without a version', '[[package]]\nname = "widget"\n', 'VC712'],
    ['a file without packages', 'package = "widget"\n', 'VC712'],
  ])('%s', async (_, text, expected) => {
    expect(await found({ lock: CARGO_LOCK, text, wanted: { packages: ['widget'] } })).toBe(expected)
  })

  const WORKSPACE = ['a', 'b', 'c']
    .map((name) => `[[package]]\nname = "${name}"\nversion = "${name === 'c' ? '0.1.0' : '1.2.3'}"\n`)
    .join('\n')

  test.each([
    ['all that have the version of the workspace', '[workspace.package]\nversion = "1.2.3"\n', '1.2.3 1.2.3'],
    ['all that have the version of the root package', '[package]\nname = "a"\nversion = "1.2.3"\n', '1.2.3 1.2.3'],
    ['a manifest without a version', '[workspace]\n', 'VC712'],
  ])('%s', async (_, manifest, expected) => {
    expect(await found({ lock: CARGO_LOCK, text: WORKSPACE, manifest, wanted: { all: true } })).toBe(expected)
  })
})

describe('uv.lock', () => {
  const entry = (name: string, source: string) =>
    `[[package]]\nname = "${name}"\nversion = "1.2.3"\nsource = { ${source} }\n`

  test.each([
    ['editable', 'widget', entry('widget', 'editable = "."'), '1.2.3'],
    ['virtual', 'widget', entry('widget', 'virtual = "."'), '1.2.3'],
    ['of a folder', 'widget', entry('widget', 'directory = "../widget"'), '1.2.3'],
    ['its name as PEP 503 has it', 'My_Cool.Widget', entry('my-cool-widget', 'editable = "."'), '1.2.3'],
    ['of a registry', 'widget', entry('widget', 'registry = "https://pypi.org/simple"'), 'VC712'],
    [
      'the same name from a registry too',
      'widget',
      entry('widget', 'registry = "https://pypi.org/simple"') + entry('widget', 'editable = "."'),
      '1.2.3',
    ],
    ['another name', 'widget', entry('gadget', 'editable = "."'), 'VC712'],
  ])('%s', async (_, name, text, expected) => {
    expect(await found({ lock: UV_LOCK, text, manifest: `[project]\nname = "${name}"\n` })).toBe(expected)
  })
})
