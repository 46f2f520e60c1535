import { describe, expect, test } from '@jest/globals'
import { escapeBegin, escapeBlocks } from '../../src/markdown/blocks.ts'

describe('what would begin a block gets a backslash', () => {
  test.each([
    ['# a', '\\# a', 'a heading'],
    ['> ## a', '> \\## a', 'a heading in a quote'],
    ['- 1. # a', '- 1. \\# a', 'a heading in a list in a list'],
    ['a\n===', 'a\n\\===', 'the line under a heading'],
    ['~~~', '\\~~~', 'a fence'],
    ['--|--', '\\--|--', 'the rule of a table'],
    [':-: | -', '\\:-: | -', 'a rule with sides'],
    ['- - ', '- \\- ', 'dashes that look like a list of lists'],
    ['> - |', '> - \\|', 'a rule behind a dash in a quote'],
    ['a\n---\nb', 'a\n\\---\nb', 'in the middle of a text'],
  ])('%j', (text, escaped) => {
    expect(escapeBlocks(text)).toBe(escaped)
  })
})

describe('what begins none stays', () => {
  test.each([
    ['#1 is closed', 'a number'],
    ['- a', 'a list'],
    ['- - a', 'a list in a list'],
    ['a # b', 'within a line'],
    ['=== a', 'no line under a heading'],
    ['a | b', 'a cell'],
    ['', 'nothing'],
  ])('%j', (text) => {
    expect(escapeBlocks(text)).toBe(text)
  })
})

describe('at the beginning of a block of ours', () => {
  test.each([
    ['- a', '\\- a', 'a list'],
    ['12. a', '12\\. a', 'a list with numbers'],
    ['12) a', '12\\) a', 'with the other sign'],
    ['> a', '\\> a', 'a quote'],
    ['[x] a', '\\[x] a', 'a task'],
    ['+', '\\+', 'an empty item'],
  ])('%j is %j: %s', (text, escaped) => {
    expect(escapeBegin(text)).toBe(escaped)
  })

  test.each(['a - b', '-a', '1.2 a', '[y] a', '#1', ''])('%j stays', (text) => {
    expect(escapeBegin(text)).toBe(text)
  })
})
