import { describe, expect, test } from '@jest/globals'
import {
  Mismatch,
  anything,
  flag,
  list,
  mapping,
  maybe,
  nothing,
  object,
  orNull,
  sha,
  text,
  whole,
  within,
  word,
  type Shape,
} from '../../src/github/shape.ts'

const SHA = '8c1d02e4b5a6f8e1d2c3b4a5968778695a3f2c1a'
const TAG = object({ name: text, object: object({ sha }), names: maybe(list(text)) })

describe('what fits', () => {
  test.each<[string, Shape<unknown>, unknown, unknown, string]>([
    ['text', text, '', '', 'an empty text is one'],
    ['flag', flag, false, false, 'no is an answer'],
    ['whole', whole, 0, 0, 'none is a number'],
    ['sha', sha, SHA, SHA, 'SHA-1'],
    ['sha', sha, SHA + SHA.slice(0, 24), SHA + SHA.slice(0, 24), 'SHA-256'],
    ['word', word('ahead', 'behind'), 'behind', 'behind', 'one of them'],
    ['nothing', nothing, '', '', 'the body of a 204'],
    ['anything', anything, null, null, 'not read at all'],
    ['maybe', maybe(text), null, undefined, 'null is nothing'],
    ['maybe', maybe(text), undefined, undefined, 'so is what is missing'],
    ['orNull', orNull(text), null, null, 'null is meant'],
    ['list', list(whole), [], [], 'an empty list is one'],
    ['object', TAG, { name: 'v1', object: { sha: SHA }, more: 1 }, { name: 'v1', object: { sha: SHA } }, 'no more'],
    ['mapping', mapping(whole), { t0: 1 }, new Map([['t0', 1]]), 'names that nobody knows before'],
    ['within', within('tree', text), { tree: 'x' }, 'x', 'one field alone'],
  ])('%s: %#', (_name, shape, value, read) => {
    expect(shape(value, '')).toEqual(read)
  })
})

describe('what does not, and how that is told', () => {
  test.each<[Shape<unknown>, unknown, string]>([
    [text, 5, 'it is a number, not a text'],
    [text, 5n, 'it is a number, not a text'],
    [flag, 'true', 'it is a text, not true or false'],
    [whole, 1.5, 'it is a number, not a whole number'],
    [whole, -1, 'it is a number, not a whole number'],
    [whole, 2 ** 53, 'it is a number, not a whole number'],
    [sha, 'main', 'it is a text, not the name of an object'],
    [sha, `${SHA}\n`, 'it is a text, not the name of an object'],
    [word('ahead', 'behind'), 'AHEAD', 'it is a text, not one of ahead, behind'],
    [nothing, '<html>', 'it is a text, not nothing'],
    [orNull(text), undefined, 'it is missing, not a text'],
    [list(text), {}, 'it is an object, not a list'],
    [list(text), 'a', 'it is a text, not a list'],
    [TAG, '<!DOCTYPE html>', 'it is a text, not an object'],
    [TAG, [], 'it is a list, not an object'],
    [TAG, null, 'it is null, not an object'],
    [TAG, {}, 'name is missing, not a text'],
    [TAG, { name: 'v1', object: {} }, 'object.sha is missing, not the name of an object'],
    [TAG, { name: 'v1', object: { sha: SHA }, names: ['a', true] }, 'names[1] is true or false, not a text'],
    [mapping(whole), { t0: 'x' }, 't0 is a text, not a whole number'],
    [mapping(whole), [], 'it is a list, not an object'],
    [within('toString', text), {}, 'toString is missing, not a text'],
  ])('%#: %p is refused: %s', (shape, value, told) => {
    expect(() => shape(value, '')).toThrow(Mismatch)
    expect(() => shape(value, '')).toThrow(told)
  })
})
