import { describe, expect, test } from '@jest/globals'
import { DEFAULT_RULES, type TypeRule } from '../../src/commits/rules.ts'
import { NO_BRANCH_CHANNEL, type BranchChannel } from '../../src/settings/channels.ts'
import { NO_CONFIGURATION, parseConfiguration } from '../../src/settings/configuration.ts'
import { Flags } from '../../src/settings/inputs.ts'
import { configurationPath, settle, type Settings } from '../../src/settings/settings.ts'
import { formatSemVer } from '../../src/versions/semver.ts'

type Texts = Readonly<Record<string, string>>

async function settled(inputs: Texts, file = '') {
  return settle(new Map(Object.entries(inputs)), await parseConfiguration('c.yml', file))
}

async function settings(inputs: Texts, file = ''): Promise<Settings> {
  const { settings: read, problems } = await settled(inputs, file)
  expect(problems).toEqual([])
  return read
}

async function told(inputs: Texts, file = ''): Promise<string[]> {
  const { problems } = await settled(inputs, file)
  return problems.map(({ code, what }) => `${code} ${what}`)
}

describe('configurationPath', () => {
  test.each<[Texts, string, boolean, string]>([
    [{}, '.github/version-checkpoint.yml', false, 'the usual place, where a file may be'],
    [{ config: '' }, '.github/version-checkpoint.yml', false, 'empty means the default'],
    [{ config: 'release.yml' }, 'release.yml', true, 'a file that was named must be there'],
    [
      { config: '.github/version-checkpoint.yml' },
      '.github/version-checkpoint.yml',
      true,
      'named, so it must be there',
    ],
  ])('%j: %s, required %s (%s)', (inputs, path, required) => {
    expect(configurationPath(new Map(Object.entries(inputs)))).toEqual({ path, required })
  })
})

describe('defaults', () => {
  test('a run that was told nothing', async () => {
    expect(await settings({})).toEqual({
      command: 'release',
      dryRun: false,
      assets: { include: [], exclude: [] },
      requireChecks: 'none',
      checksTimeout: 30,
      floatingTags: 'none',
      comment: false,
      isAsked: false,
      confirmed: false,
      bump: 'auto',
      channels: [],
      initialVersion: { major: 0n, minor: 1n, patch: 0n, prerelease: [], build: '' },
      majorOnZero: false,
      onNoRelease: 'skip',
      draft: true,
      makeLatest: 'auto',
      preset: 'checkpoint',
      requireMigration: false,
      rules: DEFAULT_RULES,
      onNearMiss: 'warn',
      mergeMethod: 'auto',
      onTitle: 'warn',
      warnings: [],
    })
  })
})

describe('each value', () => {
  test.each<[Texts, string, Partial<Settings>, string]>([
    [{ command: 'plan' }, '', { command: 'plan' }, 'the command'],
    [{ 'dry-run': 'true' }, '', { dryRun: true }, 'a run that writes nothing'],
    [{ bump: 'none' }, '', { bump: 'none' }, 'a bump'],
    [{}, 'bump: minor', { bump: 'minor' }, 'a bump of the file'],
    [{ bump: 'auto' }, 'bump: minor', { bump: 'auto' }, 'an input takes the file back to the default'],
    [{ 'major-on-zero': 'true' }, '', { majorOnZero: true }, 'major-on-zero'],
    [{ 'major-on-zero': 'false' }, 'major-on-zero: true', { majorOnZero: false }, 'an input is heard first'],
    [{ prerelease: 'rc' }, 'prerelease: beta', { prerelease: 'rc' }, 'a channel'],
    [{}, 'prerelease: beta', { prerelease: 'beta' }, 'a channel of the file'],
    [{ bump: 'prerelease', prerelease: 'rc' }, '', { bump: 'prerelease' }, 'the bump that needs one'],
    [{}, 'on-no-release: patch', { onNoRelease: 'patch' }, 'on-no-release'],
    [{}, 'require-migration: true', { requireMigration: true }, 'whether a break needs a guide'],
    [{}, 'preset: conventional', { preset: 'conventional' }, 'a built-in page'],
    [{ template: 'notes.md' }, 'template: other.md', { template: 'notes.md' }, 'a template'],
    [{}, 'tag-message: "{{ tag }}"', { tagMessage: '{{ tag }}' }, 'a message for the tag'],
    [{ 'release-name': '{{ tag }}' }, '', { releaseName: '{{ tag }}' }, 'a title'],
    [{}, 'draft: false', { draft: false }, 'a boolean of YAML'],
    [{ draft: 'true' }, 'draft: false', { draft: true }, 'an input is heard first'],
    [{ 'make-latest': 'legacy' }, '', { makeLatest: 'legacy' }, 'make-latest'],
    [{}, 'make-latest: true', { makeLatest: 'true' }, 'a bare true of YAML'],
    [{}, 'make-latest: "false"', { makeLatest: 'false' }, 'a quoted one'],
    [{ assets: 'a\n!b' }, 'assets: c', { assets: { include: ['a'], exclude: ['b'] } }, 'globs of files'],
    [{}, 'assets: |\n  a\n  b\n', { assets: { include: ['a', 'b'], exclude: [] } }, 'globs of the file'],
    [{ 'require-checks': 'all' }, 'require-checks: none', { requireChecks: 'all' }, 'a gate'],
    [{}, 'checks-timeout: 5', { checksTimeout: 5 }, 'minutes'],
    [{ 'checks-timeout': '360' }, '', { checksTimeout: 360 }, 'six hours'],
    [{ 'floating-tags': 'minor' }, 'floating-tags: none', { floatingTags: 'minor' }, 'tags that follow'],
    [{}, 'floating-tags: major', { floatingTags: 'major' }, 'said by the file'],
    [{ comment: 'true' }, '', { comment: true }, 'a comment on pull requests'],
    [{ comment: 'false' }, 'comment: true', { comment: false }, 'the input outweighs the file'],
    [{ 'dry-run': 'true' }, 'comment: true', { comment: false }, 'a comment is a write'],
    [{ command: 'publish', tag: 'v1.4.0' }, '', { tag: 'v1.4.0', confirmed: false }, 'a version to publish'],
    [{ command: 'rollback', tag: 'v1', confirm: 'v1', reason: 'x' }, '', { confirmed: true, reason: 'x' }, 'confirmed'],
    [{ 'check-run-id': '9' }, '', { checkRunId: '9' }, 'our own check run'],
    [{}, 'project: Widget', { project: 'Widget' }, 'a name'],
    [{}, 'highlights: |\n  Labels are here.\n', { highlights: 'Labels are here.\n' }, 'text of many lines'],
    [{}, 'on-near-miss: fail', { onNearMiss: 'fail' }, 'on-near-miss'],
    [{ 'tag-prefix': '' }, 'tag-prefix: w-', { tagPrefix: '' }, 'no prefix'],
    [{ 'tag-prefix': 'auto' }, 'tag-prefix: w-', { tagPrefix: 'w-' }, "the configuration's prefix"],
    [{}, 'tag-prefix: ""', { tagPrefix: '' }, 'none, said by the file'],
  ])('inputs %j, file %j: %j (%s)', async (inputs, file, expected) => {
    expect(await settings(inputs, file)).toMatchObject(expected)
  })

  test.each<[Texts, string, 'tagPrefix' | 'version' | 'template' | 'project' | 'highlights', string]>([
    [{}, '', 'tagPrefix', 'chosen by the tags'],
    [{ 'tag-prefix': 'auto' }, 'tag-prefix: auto', 'tagPrefix', 'auto in both'],
    [{ version: '' }, '', 'version', 'an empty input'],
    [{}, '', 'template', 'the usual place is looked at'],
    [{ project: 'Widget' }, '', 'project', 'this is only said in the file'],
    [{ highlights: 'Labels' }, '', 'highlights', 'so is this'],
  ])('inputs %j, file %j: no %s (%s)', async (inputs, file, name) => {
    const read = await settings(name === 'project' || name === 'highlights' ? {} : inputs, file)
    expect(Object.hasOwn(read, name)).toBe(false)
  })

  test('exact versions', async () => {
    const read = await settings({ version: '2.0.0-rc.1' }, 'initial-version: 1.0.0')
    expect(read.version && formatSemVer(read.version)).toBe('2.0.0-rc.1')
    expect(formatSemVer(read.initialVersion)).toBe('1.0.0')
  })
})

describe('refused', () => {
  test.each<[Texts, string, string, string]>([
    [
      { command: 'relase' },
      '',
      'VC101 input command: "relase" is not one of release, plan, prepare, publish, rollback, verify or doctor.',
      'a typo',
    ],
    [{ 'dry-run': 'yes' }, '', 'VC101 input dry-run: "yes" is not one of true or false.', 'not a boolean'],
    [
      { bump: 'mayor' },
      '',
      'VC101 input bump: "mayor" is not one of auto, none, patch, minor, major or prerelease.',
      'a typo',
    ],
    [{ version: 'v2.0.0' }, '', 'VC102 input version: "v2.0.0" is not a version.', 'a prefix'],
    [{ 'initial-version': '1.0' }, '', 'VC102 input initial-version: "1.0" is not a version.', 'a part is missing'],
    [
      {},
      'project: a\ninitial-version: "1.0"',
      'VC102 c.yml:2:18 initial-version: "1.0" is not a version.',
      'in the file',
    ],
    [
      { 'tag-prefix': 'v ^' },
      '',
      'VC106 input tag-prefix: "v ^" cannot be the start of a tag name.',
      'no name of a tag',
    ],
    [
      {},
      '# ours\ntag-prefix: "a b"',
      'VC106 c.yml:2:13 tag-prefix: "a b" cannot be the start of a tag name.',
      'in the file',
    ],
    [{ 'major-on-zero': 'TRUE' }, '', 'VC101 input major-on-zero: "TRUE" is not one of true or false.', 'capitals'],
    [
      { 'on-no-release': 'ignore' },
      '',
      'VC101 input on-no-release: "ignore" is not one of skip, fail or patch.',
      'another word',
    ],
    [{ draft: '0' }, '', 'VC101 input draft: "0" is not one of true or false.', 'a number'],
    [
      { 'make-latest': 'yes' },
      '',
      'VC101 input make-latest: "yes" is not one of auto, true, false or legacy.',
      'another word',
    ],
  ])('inputs %j, file %j: %s (%s)', async (inputs, file, problem) => {
    expect(await told(inputs, file)).toEqual([problem])
  })
})

test('the command prepare needs something that is to be prepared', async () => {
  expect(await told({ command: 'prepare' })).toEqual([
    'VC141 prepare has nothing to do: the configuration has no prepare key.',
  ])
  expect(await told({ command: 'prepare' }, 'prepare: { files: [VERSION] }')).toEqual([])
})

describe('version and bump', () => {
  const both = 'VC105 input version: "2.0.0" and input bump: "major" are both set.'
  test.each<[Texts, string, string[], string]>([
    [{ version: '2.0.0', bump: 'major' }, '', [both], 'one of them would be ignored'],
    [{ version: '2.0.0' }, 'bump: major', [], 'the file speaks of every run; this version outweighs it'],
    [
      { version: '2.0.0', bump: 'none' },
      '',
      ['VC105 input version: "2.0.0" and input bump: "none" are both set.'],
      'none is a bump',
    ],
    [
      { 'checks-timeout': '361' },
      '',
      ['VC111 input checks-timeout: "361" is not a whole number of minutes from 0 to 360.'],
      'longer than any job',
    ],
    [
      { 'checks-timeout': '1.5' },
      '',
      ['VC111 input checks-timeout: "1.5" is not a whole number of minutes from 0 to 360.'],
      'a part of a minute',
    ],
    [{ version: '2.0.0', bump: 'auto' }, '', [], 'auto asks for nothing'],
    [{ version: '2.0.0', bump: 'auto' }, 'bump: major', [], 'auto takes the file back'],
    [{ version: '2.0.0', bump: '' }, '', [], 'an empty input asks for nothing'],
    [
      { version: 'two', bump: 'major' },
      '',
      ['VC102 input version: "two" is not a version.'],
      'one mistake, one message',
    ],
  ])('inputs %j, file %j: %j (%s)', async (inputs, file, problems) => {
    expect(await told(inputs, file)).toEqual(problems)
  })
})

test('inputs of another command are told with all else', async () => {
  expect(await told({ tag: 'v1', bump: 'huge' })).toEqual([
    'VC101 input bump: "huge" is not one of auto, none, patch, minor, major or prerelease.',
    'VC115 input tag: "v1" has no effect for release.',
  ])
})

test.each<[Readonly<Record<string, string>>, string]>([
  [{ bump: 'huge' }, 'VC101 --bump: "huge" is not one of auto, none, patch, minor, major or prerelease.'],
  [{ 'tag-prefix': '-v' }, 'VC106 --tag-prefix: "-v" cannot be the start of a tag name.'],
  [{ version: '2.0.0', bump: 'major' }, 'VC105 --version: "2.0.0" and --bump: "major" are both set.'],
  [{ command: 'rollback', tag: 'v1', confirm: 'v2' }, 'VC117 --confirm: "v2" is not the tag "v1".'],
])('flags of the command line are named as they were typed: %j', (flags, problem) => {
  const { problems } = settle(new Flags(Object.entries(flags)), NO_CONFIGURATION)
  expect(problems.map(({ code, what }) => `${code} ${what}`)).toEqual([problem])
})

describe('all at once', () => {
  test('two bad inputs and a bad configuration', async () => {
    const problems = await told(
      { bump: 'huge', draft: 'perhaps', 'floating-tags': 'patch' },
      'squash: always\ntypes:\n  docs: { bumb: patch }\n',
    )
    expect(problems).toEqual([
      'VC101 input bump: "huge" is not one of auto, none, patch, minor, major or prerelease.',
      'VC101 input draft: "perhaps" is not one of true or false.',
      'VC101 input floating-tags: "patch" is not one of none, major or minor.',
      'VC110 c.yml:3:11 types.docs.bumb: there is no key "bumb" here.',
      'VC101 c.yml:1:9 squash: "always" is not one of auto, expand or subject.',
    ])
  })

  test('a bad input and a file that is not YAML', async () => {
    const problems = await told({ version: '1' }, 'types: {\n')
    expect(problems.map((each) => each.slice(0, 5))).toEqual(['VC102', 'VC109'])
  })
})

describe('types of commits', () => {
  const NO_SCOPES = new Map()
  test.each<[string, string, TypeRule, string]>([
    ['types: {}', 'feat', { bump: 'minor', section: 'Features', scopes: NO_SCOPES }, 'the built-in row'],
    [
      'types: { docs: { bump: patch } }',
      'docs',
      { bump: 'patch', section: 'Documentation', scopes: NO_SCOPES },
      'the section stays',
    ],
    [
      'types: { docs: { section: Handbook } }',
      'docs',
      { bump: 'none', section: 'Handbook', scopes: NO_SCOPES },
      'the bump stays',
    ],
    [
      'types: { feat: { bump: none } }',
      'feat',
      { bump: 'none', section: 'Features', scopes: NO_SCOPES },
      'a type is lowered',
    ],
    [
      'types: { deps: { bump: patch } }',
      'deps',
      { bump: 'patch', section: 'hidden', scopes: NO_SCOPES },
      'a new type is hidden',
    ],
    ['types: { deps: {} }', 'deps', { bump: 'none', section: 'hidden', scopes: NO_SCOPES }, 'and bumps nothing'],
    [
      'types: { Docs: { bump: patch } }',
      'docs',
      { bump: 'patch', section: 'Documentation', scopes: NO_SCOPES },
      'types are of any case',
    ],
    [
      'types: { fix: { scopes: { CI: none, api: minor } } }',
      'fix',
      {
        bump: 'patch',
        section: 'Bug Fixes',
        scopes: new Map([
          ['ci', 'none'],
          ['api', 'minor'],
        ]),
      },
      'so are scopes',
    ],
    [
      'types: { fix: { scopes: { 2024: none } } }',
      'fix',
      { bump: 'patch', section: 'Bug Fixes', scopes: new Map([['2024', 'none']]) },
      'a scope that YAML reads as a number is a word',
    ],
    [
      'types: { constructor: { bump: patch } }',
      'constructor',
      { bump: 'patch', section: 'hidden', scopes: NO_SCOPES },
      'only a word',
    ],
    [
      'types: { __proto__: { bump: patch } }',
      '__proto__',
      { bump: 'patch', section: 'hidden', scopes: NO_SCOPES },
      'only a word',
    ],
  ])('%s: %s is %j (%s)', async (file, type, expected) => {
    const { rules } = await settings({}, file)
    expect(rules.types.get(type)).toEqual(expected)
  })

  test.each([
    ['constructor', 'a name of every object'],
    ['__proto__', 'the same'],
    ['toString', 'the same'],
    ['Docs', 'types are kept in small letters'],
  ])('%s is no type of its own: %s', async (type) => {
    const { rules } = await settings({}, 'types: { Docs: { bump: patch } }')
    expect(rules.types.get(type)).toBeUndefined()
  })

  test('the built-in table itself never changes', async () => {
    const before = JSON.stringify([...DEFAULT_RULES.types])
    await settings({}, 'types: { feat: { bump: none, section: Other, scopes: { api: major } } }')
    expect(JSON.stringify([...DEFAULT_RULES.types])).toBe(before)
  })

  test('squash, reverts and emoji', async () => {
    const { rules } = await settings({}, 'squash: expand\nreverts: false\nemoji: true\n')
    expect(rules).toMatchObject({ squash: 'expand', reverts: false, emoji: true })
  })
})

test('all channels that the configuration names, on whatever branch', async () => {
  const configuration = await parseConfiguration(
    'c.yml',
    'channels: { main: stable, next: rc, "beta/*": rc, lab: dev }',
  )
  expect(settle(new Map(), configuration).settings.channels).toEqual(['rc', 'dev'])
})

describe('the channel', () => {
  const onBranch = (inputs: Texts, file: string, branch: Partial<BranchChannel>) =>
    parseConfiguration('c.yml', file).then((configuration) =>
      settle(new Map(Object.entries(inputs)), configuration, { ...NO_BRANCH_CHANNEL, ...branch }),
    )

  test.each<[Texts, string, Partial<BranchChannel>, string | undefined, string]>([
    [{}, '', {}, undefined, 'nobody says one'],
    [{ prerelease: 'rc' }, 'prerelease: alpha', { channel: 'beta' }, 'rc', 'an input is heard first'],
    [{}, 'prerelease: alpha', { channel: 'beta' }, 'beta', 'then the branch'],
    [{}, 'prerelease: alpha', {}, 'alpha', 'then the file, for all branches'],
    [
      { prerelease: 'stable' },
      'prerelease: alpha',
      { channel: 'beta' },
      undefined,
      'stable promotes on a branch of candidates',
    ],
    [{}, 'prerelease: alpha', { channel: 'stable' }, undefined, 'a branch that is stable'],
    [{}, 'prerelease: ""', {}, undefined, 'empty is none'],
  ])('inputs %j, file %j, branch %j: %s (%s)', async (inputs, file, branch, expected) => {
    const { settings, problems } = await onBranch(inputs, file, branch)
    expect(problems).toEqual([])
    expect(settings.prerelease).toBe(expected)
  })

  test.each<[Texts, string, string[], string]>([
    [{ prerelease: 'rc_1' }, '', ['VC131 input prerelease: "rc_1" is not the name of a channel.'], 'no identifier'],
    [{}, 'prerelease: "1"', ['VC131 c.yml:1:13 prerelease: "1" is not the name of a channel.'], 'a number'],
    [
      { bump: 'prerelease' },
      '',
      ['VC132 input bump: "prerelease" makes the next pre-release, but no channel is set.'],
      'no channel to count on',
    ],
    [
      { version: '2.0.0', prerelease: 'rc' },
      '',
      ['VC105 input version: "2.0.0" and input prerelease: "rc" are both set.'],
      'a stable version on a channel',
    ],
    [{ version: '2.0.0-rc.1', prerelease: 'rc' }, '', [], 'a version of that channel'],
    [{ version: '2.0.0', prerelease: 'stable' }, '', [], 'a stable version, and stable'],
    [{ version: '2.0.0' }, 'prerelease: rc', [], 'the file speaks of every run'],
  ])('inputs %j, file %j: %j (%s)', async (inputs, file, expected) => {
    const { problems } = await onBranch(inputs, file, {})
    expect(problems.map(({ code, what }) => `${code} ${what}`)).toEqual(expected)
  })

  test('a maintenance branch never takes "Latest", and its problems and warnings are told', async () => {
    const maintenance = { branch: '1.x', range: { text: '1.x', alternatives: [] } }
    const warnings = ['look']
    const { settings } = await onBranch({ 'make-latest': 'true' }, '', { channel: 'stable', maintenance, warnings })
    expect(settings).toMatchObject({ makeLatest: 'false', maintenance: { branch: '1.x' }, warnings })
    const problem = { code: 'VC133', what: 'a', why: '', cure: '' } as const
    expect((await onBranch({}, '', { problems: [problem] })).problems).toEqual([problem])
  })
})
