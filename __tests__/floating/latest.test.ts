import { expect, test } from '@jest/globals'
import { makeLatestOf, publishedVersions } from '../../src/floating/latest.ts'
import type { PublishStep } from '../../src/writes/step.ts'
import type { Release } from '../../src/ports/ports.ts'
import { versionTag } from '../next-version/history.ts'

function publish(version: string, changes: Partial<PublishStep> = {}): PublishStep {
  return { kind: 'publish', tag: versionTag(`v${version}`, 1), makeLatest: 'auto', ...changes }
}

function release(tag: string, changes: Partial<Release> = {}): Release {
  return { id: tag, tag, name: tag, body: '', draft: false, prerelease: false, url: '', uploadUrl: '', ...changes }
}

test.each<[string, PublishStep, readonly Release[], string]>([
  ['the only release is the latest', publish('1.0.0'), [], 'true'],
  ['a step forward is the latest', publish('1.3.0'), [release('v1.2.3')], 'true'],
  ['a back-port is not', publish('1.2.4'), [release('v2.0.0'), release('v1.2.3')], 'false'],
  ['by SemVer and not by name', publish('1.10.0'), [release('v1.9.0')], 'true'],
  ['past 2^53', publish('1.9007199254740992.0'), [release('v1.9007199254740993.0')], 'false'],
  ['a higher draft is not there yet', publish('1.3.0'), [release('v2.0.0', { draft: true })], 'true'],
  ['a higher candidate takes nothing', publish('1.3.0'), [release('v2.0.0-rc.1', { prerelease: true })], 'true'],
  [
    'one that only is marked as a prerelease takes nothing',
    publish('1.3.0'),
    [release('v2.0.0', { prerelease: true })],
    'true',
  ],
  ['another prefix is another line', publish('1.3.0'), [release('widget-v9.0.0'), release('9.0.0')], 'true'],
  ['a release on a floating tag is no rival', publish('1.3.0'), [release('v9'), release('nightly')], 'true'],
  ['its own release is no rival', publish('1.3.0'), [release('v1.3.0')], 'true'],
  ['a candidate is never the latest', publish('1.3.0-rc.1'), [], 'false'],
  [
    'a candidate is not, though true is asked: GitHub refuses it',
    publish('1.3.0-rc.1', { makeLatest: 'true' }),
    [],
    'false',
  ],
  [
    'the prefix of the step counts',
    publish('1.3.0', { tag: versionTag('w-1.3.0', 1, 'w-') }),
    [release('w-2.0.0')],
    'false',
  ],
  ['true is obeyed', publish('1.0.0', { makeLatest: 'true' }), [release('v2.0.0')], 'true'],
  ['false is obeyed', publish('1.0.0', { makeLatest: 'false' }), [], 'false'],
  [
    'legacy is obeyed: GitHub goes by the date',
    publish('1.0.0', { makeLatest: 'legacy' }),
    [release('v2.0.0')],
    'legacy',
  ],
])('%s', (_, step, releases, expected) => {
  expect(makeLatestOf(step, releases)).toBe(expected)
})

test('published versions: stable ones of this prefix, each once, highest first', () => {
  const releases = [
    release('v1.9.0'),
    release('v1.10.0'),
    release('v1.10.0'),
    release('v1.11.0-rc.1'),
    release('v2.0.0', { draft: true }),
    release('v3.0.0', { prerelease: true }),
    release('w-4.0.0'),
    release('v1'),
  ]
  expect(publishedVersions(releases, 'v').map(({ name }) => name)).toEqual(['v1.10.0', 'v1.9.0'])
})
