// Each way to describe packages wrong: its code, the place with line and column, the cure, and nothing written.
import { afterEach, expect, test } from '@jest/globals'
import { onGitHub, type OnGitHub } from './on-github.ts'

const FILE = '.github/version-checkpoint.yml'

let world: OnGitHub | undefined

afterEach(() => world?.end())

interface Row {
  readonly what: string
  readonly configuration: readonly string[]
  readonly inputs?: Readonly<Record<string, string>>
  /** Code, place, and a part of the cure. */
  readonly says: readonly [string, string, string | RegExp]
}

const TWO = ['packages:', '  core: packages/core', '  api: services/api']

const ROWS: readonly Row[] = [
  {
    what: 'a path that is not there',
    configuration: [...TWO, '  web: { path: web/app }'],
    says: ['VC801', `${FILE}:4:16 packages.web.path`, 'Fix the path.'],
  },
  {
    what: 'a short path that is not there',
    configuration: [...TWO, '  web: web/app'],
    says: ['VC801', `${FILE}:4:8 packages.web`, 'Fix the path.'],
  },
  {
    what: 'a name in depends-on that no package has',
    configuration: ['packages:', '  core: packages/core', '  api: { path: services/api, depends-on: [cor] }'],
    says: ['VC805', `${FILE}:3:43 packages.api.depends-on.0`, 'Did you mean core?'],
  },
  {
    what: 'a name in a group that no package has',
    configuration: [...TWO, 'groups:', '  all: { packages: [core, apii], versions: fixed }'],
    says: ['VC805', `${FILE}:5:27 groups.all.packages.1`, 'Did you mean api?'],
  },
  {
    what: 'a name in latest that no package has',
    configuration: [...TWO, 'latest: site'],
    says: ['VC805', `${FILE}:4:9 latest`, 'Name one of them'],
  },
  {
    what: 'a name in the input package that no package has',
    configuration: TWO,
    inputs: { package: 'cores' },
    says: ['VC805', 'input package', 'Did you mean core?'],
  },
  {
    what: 'two packages with one path',
    configuration: [...TWO, '  web: ./services/api/'],
    says: ['VC803', `${FILE}:4:8 packages.web`, 'Give each package a path of its own.'],
  },
  {
    what: 'two packages with one prefix',
    configuration: [
      'packages:',
      '  core: { path: packages/core, tag-prefix: x-v }',
      '  api: { path: services/api, tag-prefix: x-v }',
    ],
    says: ['VC804', `${FILE}:3:42 packages.api.tag-prefix`, /prefix for one of them/],
  },
  {
    what: 'two packages whose default prefix is one',
    configuration: ['tags: path/v', 'packages:', '  core: packages/core', '  next: packages/core/v2'],
    says: ['VC804', `${FILE}:4:9 packages.next.tag-prefix`, /prefix for one of them/],
  },
  {
    what: "a tag that cannot stand beside another's floating tag",
    configuration: [
      'packages:',
      '  core: { path: packages/core, tag-prefix: sdk/v, floating-tags: major }',
      '  api: { path: services/api, tag-prefix: sdk/v1/v }',
    ],
    says: ['VC807', `${FILE}:3:42 packages.api.tag-prefix`, /prefix for one of them/],
  },
  {
    what: 'bump without package',
    configuration: TWO,
    inputs: { bump: 'major' },
    says: ['VC808', 'input bump', 'Set package to the ones'],
  },
  {
    what: 'version without package',
    configuration: TWO,
    inputs: { version: '9.0.0' },
    says: ['VC808', 'input version', 'Set package to the ones'],
  },
  {
    what: 'prerelease without package',
    configuration: TWO,
    inputs: { prerelease: 'rc' },
    says: ['VC808', 'input prerelease', 'Set package to the ones'],
  },
  {
    what: 'a group across channels',
    configuration: [
      'packages:',
      '  core: { path: packages/core, prerelease: rc }',
      '  api: services/api',
      'groups:',
      '  all: { packages: [core, api], versions: linked }',
    ],
    says: ['VC806', `${FILE}:5:8 groups.all`, 'Give all of them the same channel'],
  },
  {
    what: 'a package that moved, with where it was',
    configuration: ['packages:', '  core: packages/core', '  moved: { path: now/here }'],
    says: ['VC811', `${FILE}:3:18 packages.moved.path`, 'Add formerly: [once/there] to the package'],
  },
]

test.each(ROWS)('$what', async ({ configuration, inputs = {}, says: [code, place, cure] }) => {
  world = await onGitHub([
    {
      message: 'chore: begin',
      files: {
        ...Object.fromEntries(['packages/core/x', 'packages/core/v2/x', 'services/api/x'].map((path) => [path, ''])),
        'once/there/x': 'the same',
        'once/there/deep/y': 'file',
      },
      tags: ['core-v1.0.0', 'api-v1.0.0', 'moved-v1.0.0'],
    },
    {
      message: 'refactor: move it',
      files: {
        'now/here/x': 'the same',
        'now/here/deep/y': 'file',
        [FILE]: `${configuration.join('\n')}\n`,
      },
    },
    { message: 'feat: all', files: { 'packages/core/x': '1', 'services/api/x': '1', 'now/here/x': 'changed' } },
  ])
  const before = world.state()
  const { exitCode, errors } = await world.run({ inputs })
  expect({ exitCode, count: errors.length }).toEqual({ exitCode: 1, count: 1 })
  expect(errors[0]).toMatch(new RegExp(`^${code}: `))
  expect(errors[0]).toContain(`${code}: ${place}: `)
  expect(errors[0]).toMatch(cure)
  expect(world.state()).toBe(before)
  expect(world.github.writes()).toEqual([])
})

test('all that is wrong is told at once', async () => {
  world = await onGitHub([
    {
      message: 'feat: begin',
      files: {
        'a/x': '',
        [FILE]: ['packages:', '  a: a', '  b: a', '  c: { path: ../c, depends-on: [d] }', 'latest: e', ''].join('\n'),
      },
    },
  ])
  const { errors } = await world.run({ inputs: { bump: 'major' } })
  expect(errors[0]?.match(/VC\d+: \S+/g)).toEqual([
    `VC802: ${FILE}:4:14`,
    `VC803: ${FILE}:3:6`,
    `VC805: ${FILE}:4:33`,
    `VC805: ${FILE}:5:9`,
    'VC808: input',
  ])
})
