import { describe, expect, test } from '@jest/globals'
import { partUnreleased, withSections } from '../../../src/notes/changelog/sections.ts'

describe('what stands under "Unreleased"', () => {
  test.each([
    ['nothing', '\n\n', '', ''],
    ['text moves', '\n- by hand\n', '', '- by hand'],
    ['a comment above stays', '\n<!-- write here -->\n\n- by hand\n', '<!-- write here -->', '- by hand'],
    ['an empty section stays', '\n### Added\n- a\n\n### Fixed\n\n', '### Fixed', '### Added\n- a'],
    ['one that holds nothing but a comment stays', '\n### Added\n<!-- here -->\n', '### Added\n<!-- here -->', ''],
    ['one that holds another moves with it', '\n### Added\n#### Core\n- a\n', '', '### Added\n#### Core\n- a'],
    ['a comment inside a section moves', '\n### Added\n- a <!-- b -->\n', '', '### Added\n- a <!-- b -->'],
  ])('%s', (_, text, kept, moved) => {
    expect(partUnreleased(text)).toEqual({ kept, moved })
  })
})

describe('their words and ours', () => {
  test.each([
    ['one of them alone', '- by hand', '', '- by hand'],
    ['theirs first', '- by hand', '### Added\n\n- a', '- by hand\n\n### Added\n\n- a'],
    ['one section for both', '### Added\n- by hand', '### Added\n\n- a', '### Added\n- by hand\n- a'],
    [
      'wherever it stands, whatever signs it has',
      '### ✨ added\n- by hand\n\n### Fixed\n- by hand',
      '### Added\n\n- a\n\n### Removed\n\n- r\n\n### Fixed\n\n- f',
      '### ✨ added\n- by hand\n- a\n\n### Fixed\n- by hand\n- f\n\n### Removed\n\n- r',
    ],
    [
      'what stands below one of our sections goes with it',
      '### Added\n- by hand',
      '### Added\n\n- a\n\n#### Core\n\n- b\n\n### Fixed\n\n- f',
      '### Added\n- by hand\n- a\n\n#### Core\n\n- b\n\n### Fixed\n\n- f',
    ],
  ])('%s', (_, theirs, ours, expected) => {
    expect(withSections(theirs, ours)).toBe(expected)
  })
})
