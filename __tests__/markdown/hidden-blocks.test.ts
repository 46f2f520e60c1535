import { describe, expect, test } from '@jest/globals'
import { hiddenBlocks } from '../../src/markdown/hidden-blocks.ts'

const told = (text: string) => hiddenBlocks(text.split('\n')).map(({ kind, start, end }) => `${kind} ${start}-${end}`)

describe('blocks that hide their lines', () => {
  test.each<[string, readonly string[], string]>([
    ['a', [], 'none'],
    ['```\na\n```', ['code 0-2'], 'a fence'],
    ['<!-- a -->', ['comment 0-0'], 'a comment of one line'],
    ['a\n<!--\nb\n-->\nc', ['comment 1-3'], 'a comment of some'],
    ['a <!-- b\nc -->\nd', ['comment 1-1'], 'its first line begins before it'],
    ['a <!-- b --> c', [], 'no line begins in it'],
    ['<!--\n```\n-->\na\n```', ['comment 0-2'], 'a fence in a comment is none'],
    ['```\n<!--\n```\na -->', ['code 0-2'], 'a comment in code is none'],
    ['<!-- a --> <!--\nb -->', ['comment 0-1'], 'two in one line'],
    ['<!--> a', ['comment 0-0'], 'the end may share the dashes of the beginning'],
    ['`<!--` a\nb\n-->', [], 'what is shown as code opens none'],
    ['<!--\na', [], 'never closed: it opens nothing'],
    ['```\na', [], 'nor does a fence'],
  ])('%j: %j (%s)', (text, blocks) => {
    expect(told(text)).toEqual(blocks)
  })

  test('a line on which no comment may begin is passed over', () => {
    expect(hiddenBlocks(['> <!--', 'a', '-->'], (at) => at !== 0)).toEqual([])
  })
})
