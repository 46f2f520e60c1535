import { expect, test } from '@jest/globals'
import { linesOf, nextNames, viaOf } from '../../src/doctor/lines.ts'
import { parseConfiguration } from '../../src/settings/configuration.ts'
import type { FloatingTags } from '../../src/versions/floating.ts'
import { settle } from '../../src/settings/settings.ts'
import { settlePackages, type AllSettings } from '../../src/settings/settle-packages.ts'

async function settingsOf(text: string): Promise<AllSettings> {
  const configuration = await parseConfiguration('x.yml', text)
  const several = await settlePackages(new Map(), configuration, undefined)
  return { ...settle(new Map(), configuration).settings, ...(several.packages && { packages: several.packages }) }
}

test('a repository is one line', async () => {
  expect(linesOf(await settingsOf('floating-tags: major\n'), 'v')).toEqual([
    { prefix: 'v', floatingTags: 'major', changelog: 'CHANGELOG.md' },
  ])
})

test('the changelog is the one that is written', async () => {
  const [line] = linesOf(await settingsOf('prepare: { changelog: docs/NEWS.md }\n'), 'v')
  expect(line?.changelog).toBe('docs/NEWS.md')
})

test('each package is a line, with the changelog of its folder', async () => {
  const settings = await settingsOf('packages: { core: libs/core, site: . }\n')
  expect(linesOf(settings, '').map(({ prefix, changelog }) => [prefix, changelog])).toEqual([
    ['core-v', 'libs/core/CHANGELOG.md'],
    [expect.any(String), 'CHANGELOG.md'],
  ])
})

test.each<[string[], FloatingTags, string, string[], string]>([
  [['v1.4.2', 'v1.5.0-rc.1', 'w-v9.0.0'], 'major', 'v1.4.3', ['v1'], 'after the highest stable version'],
  [['v1.4.2'], 'minor', 'v1.4.3', ['v1.4', 'v1'], 'both floating tags'],
  [[], 'none', 'v0.1.0', [], 'before a first release'],
])('after %j with floating-tags %s: %s, %j (%s)', (tags, floatingTags, version, floating) => {
  const line = { prefix: 'v', floatingTags, changelog: '' }
  expect(
    nextNames(
      line,
      tags.map((name) => ({ name })),
    ),
  ).toEqual({ version, floating })
})

test.each([
  ['', undefined, undefined],
  ['prepare: { via: pull-request }\n', 'pull-request', 'CHANGELOG.md'],
  ['packages: { core: libs/core }\nprepare: { changelog: NEWS.md }\n', 'commit', 'libs/core/NEWS.md'],
])('%j is prepared by %s, with the changelog %s', async (text, via, changelog) => {
  const settings = await settingsOf(text)
  expect(viaOf(settings)).toBe(via)
  if (changelog !== undefined) expect(linesOf(settings, 'v')[0]?.changelog).toBe(changelog)
})
