// A plan of several packages is applied exactly, or refused: whatever moved since it was made.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { git, type PlannedCommit } from '../e2e/repository.ts'
import { openWorld, type Ended, type World } from './world.ts'

const CONFIGURATION = `packages:
  web: { path: web, depends-on: [core] }
  core: core
  tool: tool
`

const HISTORY: readonly PlannedCommit[] = [
  {
    message: 'chore: start',
    files: { '.github/version-checkpoint.yml': CONFIGURATION, 'web/x': '', 'core/x': '', 'tool/x': '' },
    tags: ['web-v1.0.0', 'core-v1.0.0', 'tool-v1.0.0'],
  },
  { message: 'feat: core', files: { 'core/x': '1' } },
]
const PLAN = 'plan.json'
const APPLY = { 'plan-file': PLAN }

let world: World

beforeAll(async () => {
  world = await openWorld(HISTORY)
})

afterAll(() => world.end())

const at = (path: string) => join(world.directory, path)

beforeEach(async () => {
  const ended = await world.release({ inputs: { command: 'plan', 'plan-file': PLAN } })
  expect(ended.kind).toBe('packages')
})

afterEach(() => {
  git(world.directory, 'checkout', '--quiet', '--force', '-B', 'main', world.head)
  writeFileSync(at('.github/version-checkpoint.yml'), CONFIGURATION)
  rmSync(at(PLAN), { force: true })
  world.reset()
})

interface WrittenPlan {
  schema: number
  head: string
  packages: Record<string, unknown>[]
}

const plan = () => JSON.parse(readFileSync(at(PLAN), 'utf8')) as WrittenPlan

function tamper(change: (plan: WrittenPlan) => unknown): void {
  const changed = plan()
  writeFileSync(at(PLAN), JSON.stringify(change(changed) ?? changed))
}

function toldOf(ended: Ended) {
  if (ended.kind === 'failed') return ended.codes.join(' ')
  if (ended.kind !== 'packages') return ended.kind
  return ended.packages.flatMap(({ end }) => (end.kind === 'released' ? [end.plan.tag] : [])).join(' ')
}

function commit(message: string, path: string): void {
  writeFileSync(at(path), message)
  git(world.directory, 'add', path)
  git(world.directory, 'commit', '--quiet', '--message', message)
}

test('the file has each package that is released, in dependency order, with its plan', () => {
  const { schema, head, packages } = plan()
  expect({ schema, head }).toEqual({ schema: 2, head: world.head })
  expect(packages.map(({ name, path, tag }) => ({ name, path, tag }))).toEqual([
    { name: 'core', path: 'core', tag: 'core-v1.1.0' },
    { name: 'web', path: 'web', tag: 'web-v1.0.1' },
  ])
})

test('applied, it releases just that, and again nothing more', async () => {
  expect(toldOf(await world.release({ inputs: APPLY }))).toBe('core-v1.1.0 web-v1.0.1')
  expect(world.github.releases.map(({ tag_name }) => tag_name).sort()).toEqual(['core-v1.1.0', 'web-v1.0.1'])
})

test('one whose tag was made meanwhile is completed', async () => {
  git(world.directory, 'tag', '-am', 'mine', 'core-v1.1.0', 'HEAD')
  expect(toldOf(await world.release({ inputs: APPLY }))).toBe('core-v1.1.0 web-v1.0.1')
})

test('a plan for what somebody asked for is applied without being asked again', async () => {
  const asked = { command: 'plan', 'plan-file': PLAN, package: 'tool', bump: 'major' }
  await world.release({ inputs: asked })
  expect(plan().packages.map(({ tag }) => tag)).toEqual(['tool-v2.0.0'])
  expect(toldOf(await world.release({ inputs: { ...APPLY, package: 'tool' } }))).toBe('tool-v2.0.0')
})

describe('refused where the world moved', () => {
  const moves: readonly (readonly [string, () => unknown])[] = [
    [
      'a commit came',
      () => {
        commit('fix: core again', 'core/x')
      },
    ],
    [
      'a commit came that releases nothing',
      () => {
        commit('chore: web', 'web/y')
      },
    ],
    ['the base has another tag', () => git(world.directory, 'tag', 'core-v1.0.9', 'HEAD~1')],
    [
      'a setting differs',
      () => {
        writeFileSync(at('.github/version-checkpoint.yml'), `draft: false\n${CONFIGURATION}`)
      },
    ],
    [
      'a setting of one package differs',
      () => {
        writeFileSync(
          at('.github/version-checkpoint.yml'),
          CONFIGURATION.replace('depends-on: [core]', 'depends-on: [core], floating-tags: major'),
        )
      },
    ],
    [
      'a package has another name',
      () => {
        writeFileSync(
          at('.github/version-checkpoint.yml'),
          CONFIGURATION.replaceAll('core', 'kern').replace('kern: kern', 'kern: core'),
        )
      },
    ],
    [
      'a dependent is none any more',
      () => {
        writeFileSync(at('.github/version-checkpoint.yml'), CONFIGURATION.replace(', depends-on: [core]', ''))
      },
    ],
    [
      'another package would be released, too',
      () => {
        writeFileSync(
          at('.github/version-checkpoint.yml'),
          CONFIGURATION.replace('path: web', 'path: [web]').replace(
            'tool: tool',
            'tool: { path: tool, depends-on: [core] }',
          ),
        )
      },
    ],
  ]

  test.each(moves)('%s', async (_, move) => {
    move()
    const before = world.state()
    expect(toldOf(await world.release({ inputs: APPLY }))).toBe('VC222')
    expect(world.state()).toBe(before)
  })
})

describe('refused where the file was changed', () => {
  const first = (change: Record<string, unknown>) => () => {
    tamper((all) => ({
      ...all,
      packages: all.packages.map((one, index) => (index === 0 ? { ...one, ...change } : one)),
    }))
  }

  test.each<[string, () => unknown, string]>([
    ['another version', first({ version: '2.0.0', tag: 'core-v2.0.0' }), 'VC222'],
    ['another tag', first({ tag: 'core-v9.9.9' }), 'VC222'],
    ['no version', first({ version: 'next' }), 'VC222'],
    [
      'another head',
      () => {
        tamper((all) => ({ ...all, head: '0'.repeat(40) }))
      },
      'VC222',
    ],
    ['another path', first({ path: 'web' }), 'VC222'],
    [
      'a package less',
      () => {
        tamper((all) => ({ ...all, packages: all.packages.slice(1) }))
      },
      'VC222',
    ],
    [
      'a package twice',
      () => {
        tamper((all) => ({ ...all, packages: [...all.packages, all.packages[0]] }))
      },
      'VC121',
    ],
    ['a package that nobody knows', first({ name: 'kern' }), 'VC222'],
    [
      'a plan of one',
      () => {
        tamper(({ packages }) => packages[0])
      },
      'VC121',
    ],
    [
      'something else',
      () => {
        tamper(() => ({ schema: 2 }))
      },
      'VC121',
    ],
    [
      'no JSON',
      () => {
        writeFileSync(at(PLAN), '{')
      },
      'VC121',
    ],
    [
      'gone',
      () => {
        rmSync(at(PLAN))
      },
      'VC121',
    ],
  ])('%s', async (_, change, code) => {
    change()
    const before = world.state()
    expect(toldOf(await world.release({ inputs: APPLY }))).toBe(code)
    expect(world.state()).toBe(before)
  })

  test('and one of packages where there are none', async () => {
    writeFileSync(at('.github/version-checkpoint.yml'), 'tag-prefix: core-v\n')
    expect(toldOf(await world.release({ inputs: APPLY }))).toBe('VC121')
  })
})
