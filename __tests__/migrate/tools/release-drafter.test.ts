import { expect, test } from '@jest/globals'
import { importOf, verdictsOf } from '../world.ts'

const imported = (config: object) => importOf('release-drafter', JSON.stringify(config))

test('templates of name and tag are carried over; a draft stays a draft, when somebody asks', async () => {
  const { settings, trigger } = await imported({
    'name-template': 'Widget $NEXT_MINOR_VERSION',
    'tag-template': 'v$NEXT_MINOR_VERSION',
  })
  expect(settings).toEqual({ 'tag-prefix': 'v', 'release-name': 'Widget {{ version }}', draft: true })
  expect(trigger).toBe('by hand')
})

test('labels are named as not carried over, and commits choose', async () => {
  const { rows, rules } = await imported({
    categories: [{ title: 'New', labels: ['feature'] }],
    'version-resolver': { major: { labels: ['major'] } },
    'exclude-labels': ['skip'],
    autolabeler: [],
  })
  for (const words of ['categories.0', 'version-resolver', 'exclude-labels', 'autolabeler'])
    expect(verdictsOf(rows, words)).toEqual(['not there'])
  expect(rules).toBeUndefined()
})

test('categories of conventional commits are types', async () => {
  const { settings, rules } = await imported({
    categories: [
      { title: 'New', 'semver-increment': 'minor', when: { conventional: { type: 'feat' } } },
      { title: 'Care', when: { conventional: { types: ['docs', 'chore'] } } },
    ],
  })
  expect(settings['types']).toEqual({
    feat: { section: 'New' },
    docs: { bump: 'patch', section: 'Care' },
    chore: { bump: 'patch', section: 'Care' },
  })
  expect(rules).toMatchObject({ others: 'patch' })
})
