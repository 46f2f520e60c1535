import { describe, expect, test } from '@jest/globals'
import { formatSemVer } from '../../src/versions/semver.ts'
import { markerOf, passingOver, rolledBackIn } from '../../src/versions/rolled-back.ts'
import { tagsNamed, version, versionTag } from '../next-version/history.ts'

test.each<[string, readonly string[], string, readonly string[]]>([
  ['the tags of the folder alone', ['v1.0.0', markerOf('v1.1.0'), 'v1.2.0'], 'v', ['1.1.0']],
  ['another prefix is another product', [markerOf('widget-v1.1.0')], 'v', []],
  ['a prefix with a slash', [markerOf('widget/v1.1.0')], 'widget/v', ['1.1.0']],
  ['no prefix', [markerOf('1.1.0')], '', ['1.1.0']],
  ['what is no version', [markerOf('v1'), 'rolled-back', 'x/rolled-back/v1.0.0'], 'v', []],
])('rolled back are %s', (_, names, prefix, expected) => {
  expect(rolledBackIn(tagsNamed(...names), prefix).map((tag) => formatSemVer(tag.version))).toEqual(expected)
})

describe('a version that was rolled back is passed over', () => {
  test.each<[string, string, readonly string[], string]>([
    ['none was', '1.2.0', [], '1.2.0'],
    ['another one was', '1.2.0', ['1.1.0', '1.2.1'], '1.2.0'],
    ['a patch', '1.2.1', ['1.2.1'], '1.2.2'],
    ['a minor: still a minor step above the last one', '1.3.0', ['1.3.0'], '1.3.1'],
    ['a major', '2.0.0', ['2.0.0'], '2.0.1'],
    ['several in a row', '1.2.1', ['1.2.2', '1.2.1'], '1.2.3'],
    ['a candidate gives way to the next of its channel', '1.3.0-rc.1', ['1.3.0-rc.1'], '1.3.0-rc.2'],
    ['a candidate is not its target', '1.3.0', ['1.3.0-rc.1'], '1.3.0'],
    ['a build is no other version (SemVer item 10)', '1.2.1', ['1.2.1+a'], '1.2.2'],
  ])('%s', (_, wanted, rolledBack, expected) => {
    expect(
      formatSemVer(
        passingOver(
          version(wanted),
          rolledBack.map((text) => versionTag(`v${text}`, 1)),
        ),
      ),
    ).toBe(expected)
  })
})
