import { describe, expect, test } from '@jest/globals'
import { pictureOf } from '../../src/action/picture.ts'

test('a line of checkpoints, the next one marked', () => {
  expect(pictureOf(['v1.2.2', 'v1.2.3'], 'v1.3.0', 'minor')).toBe(`\`\`\`mermaid
%%{init: {"gitGraph": {"showBranches": false, "rotateCommitLabel": true}}}%%
gitGraph
  commit id: "v1.2.2"
  commit id: "v1.2.3"
  commit id: "v1.3.0" type: HIGHLIGHT tag: "minor"
\`\`\``)
})

test('the mark of a candidate', () => {
  expect(pictureOf(['v1.0.0'], 'v1.1.0-rc.1', 'minor · pre-release')).toContain(' tag: "minor · pre-release"\n')
})

test('the first version is no line yet', () => {
  expect(pictureOf([], 'v0.1.0', 'minor')).toBe('')
})

describe('nothing in a tag acts in the picture', () => {
  test.each([
    ['widget/v1.0.0-rc.1+build', 'widget/v1.0.0-rc.1+build', 'what tags are made of stays'],
    ['日本語v1.0.0', '日本語v1.0.0', 'letters of every script'],
    ['a"b', 'a·b', 'the end of a text'],
    ['%%{init}%%', '···init···', 'a directive'],
    ['```', '···', 'the end of the block'],
    ['<b>&#1;', '·b···1·', 'HTML and entities'],
    ['a\nb;c', 'a·b·c', 'another line'],
    ['\u202ea', 'a', 'what turns text around'],
  ])('%j → %s: %s', (tag, label) => {
    expect(pictureOf(['v1.0.0'], tag, '')).toContain(`\n  commit id: "${label}" type: HIGHLIGHT\n`)
  })
})
