import { describe, expect, test } from '@jest/globals'
import { changelogFindings, tagFindings } from '../../src/doctor/tags.ts'
import { shaOf, tagOn } from '../next-version/history.ts'

const light = (name: string) => ({ ...tagOn(shaOf(1), name), annotated: false })
const whole = (name: string) => ({ ...tagOn(shaOf(1), name), annotated: true })

test.each([
  [[light('v1.0.0'), whole('v1.1.0')], ['D201'], 'a version'],
  [[light('v1'), light('nightly'), light('w-v1.0.0')], [], 'no version of this line'],
  [[whole('v1.0.0')], [], 'annotated'],
])('lightweight tags %#: %j (%s)', (tags, codes) => {
  expect(tagFindings({ tags, releases: [] }, [{ prefix: 'v' }]).map(({ code }) => code)).toEqual(codes)
})

test.each([
  ['v1', false, ['D202'], 'a name that moves'],
  ['v1.2', false, ['D202'], 'this one too'],
  ['v1', true, [], 'a draft is public nowhere'],
  ['v1.2.0', false, [], 'a version'],
  ['w1', false, [], 'another line'],
])('a release on %s, draft %s: %j (%s)', (tag, draft, codes) => {
  expect(tagFindings({ tags: [], releases: [{ tag, draft }] }, [{ prefix: 'v' }]).map(({ code }) => code)).toEqual(
    codes,
  )
})

test('each package has its versions and its floating tags', () => {
  const tags = [light('core-v1.0.0'), light('site-v1.0.0'), { name: 'core-v2.0.0' }]
  const releases = [
    { tag: 'core-v1', draft: false },
    { tag: 'site-v1', draft: false, immutable: true },
  ]
  const findings = tagFindings({ tags, releases }, [{ prefix: 'core-v' }, { prefix: 'site-v' }])
  expect(findings.map(({ code }) => code)).toEqual(['D201', 'D202', 'D202'])
  expect(findings[0]?.what).toContain('"core-v1.0.0", "site-v1.0.0".')
})

describe('a changelog', () => {
  const tags = [whole('v1.0.0'), whole('widget-v2.0.0')]
  test.each([
    ['## [1.1.0] - 2026-01-02\n## v1.0.0\n', ['"1.1.0"'], 'a version without a tag'],
    ['# 1.1.0\n### 1.2.0-rc.1\n', ['"1.1.0"', '"1.2.0-rc.1"'], 'several'],
    ['## [1.0.0](https://example.org)\n## Unreleased\n1.3.0 in a sentence\n', [], 'all have one'],
    ['## 2.0.0', [], 'it has one behind another prefix'],
  ])('%j', (text, named) => {
    const [finding] = changelogFindings('CHANGELOG.md', text, { tags, prefix: 'v' })
    for (const name of named) expect(finding?.what).toContain(name)
    expect(finding === undefined).toBe(named.length === 0)
  })

  test('says nothing where no version has a tag', () => {
    expect(changelogFindings('CHANGELOG.md', '## 1.1.0', { tags: [], prefix: 'v' })).toEqual([])
  })
})
