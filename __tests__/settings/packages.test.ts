import { describe, expect, test } from '@jest/globals'
import { parseConfiguration } from '../../src/settings/configuration.ts'
import { packageRules } from '../../src/settings/packages.ts'

async function told(text: string): Promise<string[]> {
  const { problems } = await parseConfiguration('c.yml', text)
  return problems.map(({ code, what }) => `${code} ${what.replace(/^c\.yml:/, '')}`)
}

async function rulesOf(text: string) {
  const { packages, problems } = await parseConfiguration('c.yml', text)
  expect(problems).toEqual([])
  if (packages === undefined) throw new Error('no packages')
  return packages
}

describe('what is read', () => {
  test('the short form is the path', async () => {
    const { packages, onDependency, latest } = await rulesOf('packages:\n  core: packages/core/\n')
    expect(packages).toMatchObject([{ name: 'core', paths: ['packages/core'], prefix: 'core-v', touched: 'level' }])
    expect({ onDependency, latest }).toEqual({ onDependency: 'patch', latest: undefined })
  })

  test.each([
    ['name-v', 'core', 'packages/core', 'core-v', 'the default'],
    ['name@', '@acme/core', 'packages/core', '@acme/core@', 'as npm writes it'],
    ['path/v', 'core', 'packages/core', 'packages/core/v', 'as Go finds it'],
    ['path/v', 'core', 'core/v2', 'core/v', 'the folder of a major version is no part of it'],
    ['path/v', 'site', '.', 'v', 'the module at the root'],
    ['path/v', 'core', 'v2', 'v', '… in its second major version'],
    ['path/v', 'core', 'core/v2x', 'core/v2x/v', 'a folder that is none'],
  ])('tags: %s, %s at %s has %s: %s', async (tags, name, path, prefix) => {
    const { packages } = await rulesOf(`tags: ${tags}\npackages: { '${name}': ${path} }\n`)
    expect(packages[0]?.prefix).toBe(prefix)
  })

  test.each<[string, readonly string[], boolean | undefined, string]>([
    ['core', ['core'], undefined, 'one package'],
    ['[core, ui]', ['core', 'ui'], undefined, 'several'],
    ['auto', [], true, 'as its manifests say'],
    ['[]', [], undefined, 'none'],
  ])('depends-on: %s', async (said, dependsOn, readsDependencies) => {
    const { packages } = await rulesOf(`packages: { core: core, ui: ui, web: { path: web, depends-on: ${said} } }\n`)
    expect(packages[2]?.dependsOn).toEqual(dependsOn)
    expect(packages[2]?.readsDependencies).toBe(readsDependencies)
  })

  test('names keep the order in which they are written, numbers too', async () => {
    const { packages } = await rulesOf('packages: { b: b, 10: ten, 2: two, a: a }\n')
    expect(packages.map(({ name }) => name)).toEqual(['b', '10', '2', 'a'])
  })

  test('the package at the root may be Latest, unless another is named', async () => {
    expect((await rulesOf('packages: { a: a, site: . }\n')).latest).toBe('site')
    expect((await rulesOf('packages: { a: a, site: ./ }\nlatest: a\n')).latest).toBe('a')
  })

  test('what a package says outweighs the whole', async () => {
    const text = [
      'draft: true',
      'types: { docs: { bump: patch }, feat: { section: New } }',
      'packages:',
      '  a: { path: a, draft: false, initial-version: 1.0.0, types: { docs: { section: Pages } } }',
      '  b: b',
    ].join('\n')
    const { own } = await rulesOf(text)
    expect(own.get('a')?.values.get('draft')?.text).toBe('false')
    expect(own.get('b')?.values.get('draft')?.text).toBe('true')
    expect(own.get('a')?.rules.types?.get('docs')).toMatchObject({ bump: 'patch', section: 'Pages' })
    expect(own.get('a')?.rules.types?.get('feat')).toMatchObject({ section: 'New' })
    expect(own.get('b')?.values.get('project')?.text).toBe('b')
  })

  test('what it prepares is in its folder; behind a slash, at the root', async () => {
    const text =
      'packages:\n  a: { path: pkg/a, prepare: { files: [version.go, /VERSION], changelog: CHANGELOG.md } }\n'
    const { own } = await rulesOf(text)
    expect(own.get('a')?.preparation).toMatchObject({
      files: [{ file: 'pkg/a/version.go' }, { file: 'VERSION' }],
      changelog: 'pkg/a/CHANGELOG.md',
    })
  })
})

describe('what is refused, with line and column', () => {
  test.each<[string, string, string]>([
    ['packages: { a: ../a }', '1:16 packages.a: "../a" is not a path inside the repository.', 'VC802'],
    ['packages: { a: /a }', '1:16 packages.a: "/a" is not a path inside the repository.', 'VC802'],
    ['packages: { a: C:/a }', '1:16 packages.a: "C:/a" is not a path inside the repository.', 'VC802'],
    ["packages: { a: 'a\\b' }", '1:16 packages.a: "a\\b" is not a path inside the repository.', 'VC802'],
    ['packages: { a: { path: a, exclude: [../x] } }', '1:37 packages.a.exclude.0: "../x" is', 'VC802'],
    ['packages: { a: { path: a, include: [/x] } }', '1:37 packages.a.include.0: "/x" is', 'VC802'],
    ["packages: { a: { path: a, include: ['!x/**'] } }", '1:37 packages.a.include.0: "!x/**" would match', 'VC802'],
    ["packages: { a: { path: a, exclude: ['!(x|y)', '!x'] } }", '1:47 packages.a.exclude.1: "!x" would match', 'VC802'],
    ['packages: { a: { path: [a, ..] } }', '1:28 packages.a.path.1: ".." is', 'VC802'],
    ['packages: { a: x, b: ./x/ }', '1:22 packages.b: the path "x" already belongs to the package "a".', 'VC803'],
    ['packages: { a: ., b: ./ }', '1:22 packages.b: the path "." already belongs to the package "a".', 'VC803'],
    [
      'packages: { a: a, b: { path: b, tag-prefix: a-v } }',
      '1:45 packages.b.tag-prefix: the package "a" already has the tag prefix "a-v".',
      'VC804',
    ],
    [
      'packages: { a: a }\ngroups: { g: { packages: [a, aa], versions: fixed } }',
      '2:30 groups.g.packages.1: there is no package "aa".',
      'VC805',
    ],
    [
      'packages: { a: { path: a, depends-on: [b] } }',
      '1:40 packages.a.depends-on.0: there is no package "b".',
      'VC805',
    ],
    ['packages: { a: { path: a, depends-on: b } }', '1:39 packages.a.depends-on.0: there is no package "b".', 'VC805'],
    ['packages: { a: a }\nlatest: b', '2:9 latest: there is no package "b".', 'VC805'],
    [
      'tags: path/v\nfloating-tags: major\npackages: { sdk: sdk, in: sdk/v1/in }',
      '3:27 packages.in.tag-prefix: tags that begin with "sdk/v1/in/v" cannot stand beside the tag "sdk/v1" of the package "sdk".',
      'VC807',
    ],
    [
      'packages: { a: a, b: b }\ngroups: { g: { packages: [a], versions: fixed }, h: { packages: [a, b], versions: linked } }',
      '2:53 groups.h: the package "a" is already in the group "g".',
      'VC809',
    ],
    ['latest: a', '1:9 latest: no packages are configured.', 'VC810'],
    ['packages: {}', '1:11 packages: "{}" is not a mapping with one package at least.', 'VC111'],
    ['packages: { a: { tag-prefix: x } }', '1:16 packages.a.path: "" is not', 'VC111'],
    ['packages: { a: { path: a, bumb: x } }', '1:27 packages.a.bumb: there is no key "bumb" here.', 'VC110'],
    [
      'packages: { a: { path: a, types: { feat: { bumb: x } } } }',
      '1:44 packages.a.types.feat.bumb: there is no key "bumb" here.',
      'VC110',
    ],
    ['packages: { a: { path: a, draft: perhaps } }', '1:34 packages.a.draft: "perhaps" is not true or false.', 'VC111'],
    [
      'packages: { a: a }\ngroups: { g: { packages: [a], versions: together } }',
      '2:41 groups.g.versions: "together" is not one of fixed or linked.',
      'VC101',
    ],
    ['packages: { "a b": a }', '1:20 packages.a b: "a b-v" is not the beginning of a tag', 'VC111'],
  ])('%j', async (text, what, code) => {
    const problems = await told(text)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(`${code} ${what}`)
  })

  test('all at once', async () => {
    const text = 'packages:\n  a: ../a\n  b: { path: b, depends-on: [x] }\n  c: b\nlatest: y\n'
    expect((await told(text)).map((problem) => problem.slice(0, 5)).sort()).toEqual([
      'VC802',
      'VC803',
      'VC805',
      'VC805',
    ])
  })

  test('tags without floating ones may stand below a number', async () => {
    await rulesOf('tags: path/v\npackages: { sdk: sdk, in: sdk/v1/in }')
  })
})

test('nothing is read twice: without packages there are no rules', () => {
  const { rules, problems } = packageRules(new Map([['packages', new Map([['a', 'a']])]]), (...keys) => keys.join('.'))
  expect(rules.packages.map(({ name }) => name)).toEqual(['a'])
  expect(problems).toEqual([])
})
