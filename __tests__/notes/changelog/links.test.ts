import { describe, expect, test } from '@jest/globals'
import { withLinks } from '../../../src/notes/changelog/links.ts'

const LINKED = { version: '1.3.0', tag: 'v1.3.0', label: '1.3.0' }
const page = (...lines: string[]) => ['- x', '', ...lines].join('\n')

describe('links go on', () => {
  test.each([
    [
      'from the tag of the version before',
      ['[unreleased]: https://x.org/compare/v1.2.0...HEAD', '[1.2.0]: https://x.org/compare/v1.1.0...v1.2.0'],
      [
        '[unreleased]: https://x.org/compare/v1.3.0...HEAD',
        '[1.3.0]: https://x.org/compare/v1.2.0...v1.3.0',
        '[1.2.0]: https://x.org/compare/v1.1.0...v1.2.0',
      ],
    ],
    [
      'on GitLab, up to a branch with a dot in its name',
      ['[Unreleased]: https://x.org/-/compare/v1.2.0...release.next'],
      [
        '[Unreleased]: https://x.org/-/compare/v1.3.0...release.next',
        '[1.3.0]: https://x.org/-/compare/v1.2.0...v1.3.0',
      ],
    ],
    [
      'in angle brackets and with a title',
      ['[1.2.0]: <https://x.org/compare/v1.1.0...v1.2.0> "1.2.0"'],
      ['[1.3.0]: https://x.org/compare/v1.2.0...v1.3.0', '[1.2.0]: <https://x.org/compare/v1.1.0...v1.2.0> "1.2.0"'],
    ],
    [
      'like the highest version, wherever it stands',
      ['[1.1.0]: https://x.org/tree/v1.1.0', '[1.2.0]: https://x.org/tree/v1.2.0'],
      [
        '[1.1.0]: https://x.org/tree/v1.1.0',
        '[1.2.0]: https://x.org/tree/v1.2.0',
        '[1.3.0]: https://x.org/tree/v1.3.0',
      ],
    ],
    [
      'where only "unreleased" is left to be told',
      ['[unreleased]: https://x.org/compare/v1.2.0...HEAD', '[1.3.0]: https://x.org/by/hand'],
      ['[unreleased]: https://x.org/compare/v1.3.0...HEAD', '[1.3.0]: https://x.org/by/hand'],
    ],
    [
      'in a file whose newest link is the last one',
      [
        '[1.1.0]: https://x.org/tree/1.1.0',
        '[1.2.0]: https://x.org/tree/1.2.0',
        '[unreleased]: https://x.org/compare/1.2.0..HEAD',
      ],
      [
        '[1.1.0]: https://x.org/tree/1.1.0',
        '[1.2.0]: https://x.org/tree/1.2.0',
        '[1.3.0]: https://x.org/compare/1.2.0..v1.3.0',
        '[unreleased]: https://x.org/compare/v1.3.0..HEAD',
      ],
    ],
  ])('%s', (_, before, after) => {
    expect(withLinks(page(...before), LINKED)).toBe(page(...after))
  })

  test('a heading without brackets leaves the label to the line before', () => {
    const before = page('[core-v1.2.0]: https://x.org/compare/core-v1.1.0...core-v1.2.0')
    const linked = { version: '1.3.0', tag: 'core-v1.3.0', label: undefined }
    expect(withLinks(before, linked)).toContain('[core-v1.3.0]: https://x.org/compare/core-v1.2.0...core-v1.3.0\n')
  })
})

test.each([
  ['no links at all', []],
  ['links of something else', ['[docs]: https://x.org/1.2.0', '[1.2]: https://x.org/1.2']],
  ['a link that has nothing to do with its version', ['[1.2.0]: https://x.org/news']],
  ['"unreleased" is a page of its own', ['[unreleased]: https://x.org/next']],
])('a page stays as it is: %s', (_, lines) => {
  expect(withLinks(page(...lines), LINKED)).toBe(page(...lines))
})
