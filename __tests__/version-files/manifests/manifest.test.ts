import { describe, expect, test } from '@jest/globals'
import { readManifest } from '../../../src/version-files/manifests/manifest.ts'

/** `name place from`, and `dev` for what is only for development; each place as it stands in the text. */
async function told(path: string, text: string): Promise<readonly string[]> {
  const { name = '', requirements } = await readManifest(path, text)
  const rows = requirements.map(({ name: on, place, from, isForDevelopment }) => {
    if (place !== undefined) expect(text.slice(place.start, place.end)).toBe(place.value)
    const where = from === undefined ? [] : [typeof from === 'string' ? from : from.folder]
    return [on, place?.value ?? '-', ...where, ...(isForDevelopment ? ['dev'] : [])].join(' ')
  })
  return [name, ...rows]
}

test('package.json', async () => {
  const text = `{
  "name": "@acme/web",
  "dependencies": { "@acme/core": "^1.2.0", "left": 3 },
  "peerDependencies": { "@acme/ui": "workspace:~1.0.0" },
  "optionalDependencies": { "@acme/x": "workspace:*" },
  "devDependencies": { "@acme/test": "1.0.0" }
}`
  expect(await told('web/package.json', text)).toEqual([
    ...['@acme/web', '@acme/core ^1.2.0', 'left -', '@acme/ui ~1.0.0 workspace', '@acme/x * workspace'],
    '@acme/test 1.0.0 dev',
  ])
})

test('Cargo.toml', async () => {
  const text = `[package]
name = "web"
[dependencies]
a = "1.2"
b = { path = "../b", version = "=1.0.0" }
c = { workspace = true }
d.workspace = true
e = { package = "acme-e", path = "../e" }
[target.'cfg(unix)'.dependencies]
f = { path = "../f" }
[build-dependencies]
g = "1"
[dev-dependencies]
h = { path = "../h" }
[workspace.dependencies]
c = { path = "crates/c", version = "1.0.0" }
`
  expect(await told('Cargo.toml', text)).toEqual([
    ...['web', 'a 1.2', 'b =1.0.0 ../b', 'c - workspace', 'd - workspace', 'acme-e - ../e', 'g 1', 'h - ../h dev'],
    ...['f - ../f', 'c 1.0.0 crates/c'],
  ])
})

test('pyproject.toml', async () => {
  const text = `[project]
name = "Acme.Web"
dependencies = [
  "acme_core >= 1.2.0 ; python_version > '3.9'",
  "acme-ui[gui]==1.0.0",
  "acme-bare",
  "acme-file @ https://example.invalid/x-1.0.0.whl",
]
[project.optional-dependencies]
extra = ["acme-extra>=1,<2"]
[dependency-groups]
dev = ["acme-test~=1.0", { include-group = "other" }]
[tool.uv.sources]
Acme-Core = { workspace = true }
acme-ui = { path = "../ui" }
[tool.poetry.dependencies]
acme-poem = "^1.2.0"
acme-path = { path = "../path", version = "~1.0.0" }
[tool.poetry.group.dev.dependencies]
acme-lint = "*"
`
  expect(await told('pyproject.toml', text)).toEqual([
    ...['acme-web', 'acme-core >= 1.2.0 workspace', 'acme-ui ==1.0.0 ../ui', 'acme-bare -', 'acme-file -'],
    ...['acme-extra >=1,<2', 'acme-test ~=1.0 dev', 'acme-poem ^1.2.0', 'acme-path ~1.0.0 ../path', 'acme-lint * dev'],
  ])
})

describe('what is no manifest needs nothing', () => {
  test.each([
    ['package.json', '{ broken'],
    ['Cargo.toml', '= broken'],
    ['pyproject.toml', '[tool.black]\nline-length = 88\n'],
    ['go.mod', ''],
    ['package.json', '[]'],
  ])('%s: %j', async (path, text) => {
    expect(await told(path, text)).toEqual([''])
  })
})
