// A template is somebody's program: it reads no file, and none keeps the run or fills the memory.
import { describe, expect, test } from '@jest/globals'
import { CheckpointError } from '../../src/errors/problem.ts'
import { renderRelease, type Templates } from '../../src/notes/render.ts'
import { further } from '../extent.ts'
import { factsOf } from '../next-version/history.ts'

const failureOf = async (templates: Templates): Promise<string> => {
  const failure: unknown = await renderRelease(factsOf(['feat: a']), templates).catch((error: unknown) => error)
  return failure instanceof CheckpointError ? failure.message : 'it did not fail as a user expects'
}

const doubling = (action: string, end = '{{ a }}') =>
  `{% assign a = "xxxxxxxxxx" %}{% for i in (1..64) %}${action}{% endfor %}${end}`

describe('a template that would never end, or fill the memory, is stopped', () => {
  test.each<[string, string, RegExp]>([
    ['a loop in a loop', '{% for a in (1..9999) %}{% for b in (1..9999) %}{% endfor %}{% endfor %}', /render limit/],
    ['a range without an end', '{% for a in (1..999999999999) %}x{% endfor %}', /memory alloc limit/],
    [
      '100 MB of its own text',
      `{% for i in (1..1200) %}${'x'.repeat(90_000)}{% endfor %}`,
      /prints more than 10,000,000/,
    ],
    ['100 MB of a value', doubling('{{ a }}{% assign a = a | append: a %}'), /prints more than 10,000,000/],
    ['a value that doubles', doubling('{% assign a = a | append: a %}'), /prints more|memory alloc limit/],
    ...further<[string, string, RegExp]>([
      [
        '… by what it prints itself',
        doubling('{% capture a %}{{ a }}{{ a }}{% endcapture %}'),
        /prints more than 10,000,000/,
      ],
    ]),
    [
      '… by a replacement',
      doubling('{% assign a = a | replace: "x", "xx" %}', '{{ a | size }}'),
      /memory alloc limit|render limit/,
    ],
    [
      'a list that doubles',
      '{% assign b = "x,x" | split: "," %}{% for i in (1..64) %}{% assign b = b | concat: b %}{% endfor %}',
      /memory alloc limit/,
    ],
    [
      'marks whose escapes are longer',
      '{% assign a = "<" %}{% for i in (1..24) %}{% assign a = a | append: a %}{% endfor %}{{ a }}',
      /prints more/,
    ],
  ])('%s', async (_, text, why) => {
    const failure = await failureOf({ notes: { name: 'notes', text } })
    expect(failure).toMatch(why)
    expect(failure).toMatch(/^VC302: The template "notes" cannot be rendered: /)
  })

  test.each(['tagMessage', 'releaseName'] as const)('%s too', async (name) => {
    const text = `{% for i in (1..1200) %}${'x'.repeat(90_000)}{% endfor %}`
    expect(await failureOf({ [name]: { name, text } })).toMatch(/^VC302: .*10,000,000/)
  })

  test('one that includes itself finds nothing, for there are no files', async () => {
    const text = '{% render "notes" %}{% include "notes" %}'
    expect(await failureOf({ notes: { name: 'notes', text } })).toMatch(/^VC30\d: /)
  })
})
