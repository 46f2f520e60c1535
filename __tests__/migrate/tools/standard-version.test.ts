import { expect, test } from '@jest/globals'
import { importOf, verdictsOf } from '../world.ts'

const imported = (config: object) => importOf('standard-version', JSON.stringify(config))

test('its own defaults: below 1.0.0 a break is a minor and a feature a patch; any commit makes a patch', async () => {
  const { settings, rules, rows, trigger } = await imported({})
  expect(settings).toMatchObject({
    'tag-prefix': 'v',
    'major-on-zero': false,
    'on-no-release': 'patch',
    prepare: {
      files: ['package.json'],
      changelog: 'CHANGELOG.md',
      message: 'chore(release): {{ tag }}',
      via: 'commit',
    },
  })
  expect(rules).toMatchObject({ others: 'patch', breakingOnZero: 'minor', featureOnZero: 'patch' })
  expect(verdictsOf(rows, 'a feature is a patch')).toEqual(['changed'])
  expect(trigger).toBe('by hand')
})

test.each([
  [{ tagPrefix: '' }, { 'tag-prefix': '' }],
  [{ tagPrefix: 'widget/v' }, { 'tag-prefix': 'widget/v' }],
  [{ bumpFiles: ['a.json', { filename: 'b.json', type: 'json' }] }, { prepare: { files: ['a.json', 'b.json'] } }],
  [{ skip: { changelog: true } }, { prepare: { files: ['package.json'] } }],
  [{ infile: 'HISTORY.md' }, { prepare: { changelog: 'HISTORY.md' } }],
  [{ releaseCommitMessageFormat: 'chore: {{currentTag}}' }, { prepare: { message: 'chore: {{ tag }}' } }],
])('%j', async (config, settings) => {
  expect((await imported(config)).settings).toMatchObject(settings)
})

test('without a commit nothing is prepared', async () => {
  expect((await imported({ skip: { commit: true } })).settings['prepare']).toBeUndefined()
})

test('an updater is a program: it is named', async () => {
  const { rows } = await imported({
    bumpFiles: [{ filename: 'a.txt', updater: 'x.js' }],
    scripts: { postbump: 'make' },
  })
  expect(verdictsOf(rows, 'bumpFiles.0')).toEqual(['not there'])
  expect(verdictsOf(rows, 'scripts.postbump')).toEqual(['not there'])
})

test('types only say what is shown: a hidden one makes a patch all the same', async () => {
  const { settings, rules } = await imported({
    types: [
      { type: 'chore', section: 'Care' },
      { type: 'feat', section: 'New' },
    ],
  })
  expect(settings['types']).toMatchObject({ chore: { bump: 'patch', section: 'Care' }, feat: { section: 'New' } })
  expect(rules?.types.get('feat')).toBe('minor')
})
