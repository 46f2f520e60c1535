import { expect, test } from '@jest/globals'
import { lockedPackage } from '../../src/version-files/cargo-lock.ts'
import { readToml } from '../../src/version-files/toml.ts'

const LOCK = `version = 4

[[package]]
name = "serde"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"

[[package]]
name = "widget"
version = "1.2.3"
dependencies = ["serde"]
`

async function locked(lock: string, name?: string, manifest?: string) {
  const tree = await readToml(lock)
  if (tree.kind === 'unparsable') throw new Error(tree.reason)
  const wanted = { file: 'a/Cargo.lock', place: 'x', ...(name === undefined ? {} : { package: name }) }
  const found = await lockedPackage(wanted, tree, new Map([['a/Cargo.toml', manifest]]))
  return 'code' in found ? found.code : lock.slice(found.start, found.end)
}

test.each([
  ['named in the configuration', 'widget', undefined, '1.2.3'],
  ['named by the manifest beside it', undefined, '[package]\nname = "widget"', '1.2.3'],
  ['the configuration outweighs the manifest', 'widget', '[package]\nname = "x"', '1.2.3'],
  ['a package of a registry is not the own one', 'serde', undefined, 'VC712'],
  ['no manifest', undefined, undefined, 'VC712'],
  ['a manifest of a workspace alone', undefined, '[workspace]\n', 'VC712'],
  ['a broken manifest', undefined, '[package', 'VC712'],
])('%s', async (_, name, manifest, expected) => {
  expect(await locked(LOCK, name, manifest)).toBe(expected)
})

test.each([
  ['two own entries', `${LOCK}\n[[package]]\nname = "widget"\nversion = "2.0.0"\n`, 'VC707'],
  [
    'another version of the name from a registry, told apart by its number',
    `${LOCK}\n[[package]]\nname = "x"\nversion = "1.0.0"\ndependencies = ["widget 0.9.0"]\n`,
    'VC707',
  ],
  [
    'an entry whose name only begins so',
    `${LOCK}\n[[package]]\nname = "x"\ndependencies = ["widget-core 0.9.0"]\n`,
    '1.2.3',
  ],
  ['an entry without a version', '[[package]]\nname = "widget"\n', 'VC712'],
  ['a file without packages', 'package = "widget"\n', 'VC712'],
])('%s', async (_, lock, expected) => {
  expect(await locked(lock, 'widget')).toBe(expected)
})
