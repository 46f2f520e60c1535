import { describe, expect, test } from '@jest/globals'
import { manifestsIn, readManifests } from '../../src/packages/manifests.ts'
import { packageOf } from './rules.ts'

type Files = Readonly<Record<string, string>>

async function dependenciesIn(files: Files, folders: Readonly<Record<string, string>>) {
  const each = Object.entries(folders).map(([name, folder]) =>
    packageOf(name, { paths: [folder], readsDependencies: true }),
  )
  const read = await readManifests(each, 'c0ffee', historyOf(files))
  return Object.fromEntries(each.map(({ name }, at) => [name, read[at]?.dependsOn]))
}

const historyOf = (files: Files) => ({
  filesAt: (_: string, paths: readonly string[]) =>
    Promise.resolve(
      paths.flatMap((path) => (path in files ? [{ path, mode: '100644', text: files[path] ?? '' }] : [])),
    ),
})

describe('what depends on what, as the manifests say', () => {
  test('npm: by name, whatever is asked for; not what is only for development', async () => {
    const files = {
      'packages/web/package.json': JSON.stringify({
        ...{ name: '@acme/web', dependencies: { '@acme/core': '^1.0.0', react: '^19.0.0' } },
        ...{ devDependencies: { '@acme/tool': '*' }, peerDependencies: { '@acme/ui': 'workspace:*' } },
      }),
      'packages/core/package.json': JSON.stringify({ name: '@acme/core' }),
      'packages/ui/package.json': JSON.stringify({ name: '@acme/ui', dependencies: { '@acme/ui': '*' } }),
      'packages/tool/package.json': JSON.stringify({ name: '@acme/tool' }),
    }
    const folders = { web: 'packages/web', core: 'packages/core', ui: 'packages/ui', tool: 'packages/tool' }
    expect(await dependenciesIn(files, folders)).toEqual({ web: ['core', 'ui'], core: [], ui: [], tool: [] })
  })

  test('Cargo: by path, and by what the workspace tells', async () => {
    const files = {
      'Cargo.toml':
        '[workspace.dependencies]\nlog = { path = "crates/log", version = "1.0.0" }\nserde = "1"\nout = "1"\n',
      'crates/web/Cargo.toml':
        '[package]\nname = "web"\n[dependencies]\nthe-core = { path = "../core", package = "acme-core" }\nlog.workspace = true\nserde = { workspace = true }\nout = "1"\n',
      'crates/core/Cargo.toml': '[package]\nname = "acme-core"\n[dev-dependencies]\nweb = { path = "../web" }\n',
      'crates/log/Cargo.toml': '[package]\nname = "log"\n',
      'crates/out/Cargo.toml': '[package]\nname = "out"\n',
    }
    const folders = { web: 'crates/web', core: 'crates/core', log: 'crates/log', out: 'crates/out' }
    expect(await dependenciesIn(files, folders)).toEqual({ web: ['core', 'log'], core: [], log: [], out: [] })
  })

  test('uv: by its sources; without one it comes from an index', async () => {
    const files = {
      'web/pyproject.toml':
        '[project]\nname = "web"\ndependencies = ["acme_core>=1", "ui", "other"]\n[tool.uv.sources]\nacme-core = { workspace = true }\nui = { path = "../ui" }\n',
      'core/pyproject.toml': '[project]\nname = "Acme-Core"\n',
      'ui/pyproject.toml': '[project]\nname = "ui"\n',
      'other/pyproject.toml': '[project]\nname = "other"\n',
    }
    const folders = { web: 'web', core: 'core', ui: 'ui', other: 'other' }
    expect(await dependenciesIn(files, folders)).toMatchObject({ web: ['core', 'ui'] })
  })

  test('Go: what is replaced by a folder', async () => {
    const files = {
      'go.mod':
        'module example.com/m\nrequire example.com/m/a v1.0.0\nrequire example.com/m/b v1.0.0\nreplace example.com/m/a => ./a\n',
      'a/go.mod': 'module example.com/m/a\n',
      'b/go.mod': 'module example.com/m/b\n',
    }
    expect(await dependenciesIn(files, { root: '', a: 'a', b: 'b' })).toEqual({ root: ['a'], a: [], b: [] })
  })
})

test('names that are given stay, and nothing is read where no manifest has a say', async () => {
  const asked: unknown[] = []
  const history = {
    filesAt: (_: string, paths: readonly string[]) => {
      asked.push(paths)
      return Promise.resolve([])
    },
  }
  const read = await readManifests([packageOf('a', { dependsOn: ['b'] }), packageOf('b')], 'c0ffee', history)
  expect(read[0]).toEqual({ names: new Map(), dependsOn: ['b'] })
  expect(asked).toEqual([])
})

test('manifests stand in the folders of the package', () => {
  expect(manifestsIn(['', 'a/b'])).toEqual([
    ...['package.json', 'Cargo.toml', 'pyproject.toml', 'go.mod'],
    ...['a/b/package.json', 'a/b/Cargo.toml', 'a/b/pyproject.toml', 'a/b/go.mod'],
  ])
})
