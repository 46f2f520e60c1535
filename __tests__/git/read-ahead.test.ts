import { expect, test } from '@jest/globals'
import type { Git } from '../../src/ports/history.ts'
import { readAhead } from '../../src/git/read-ahead.ts'

function counting(answer: () => Promise<never> | Promise<string> = () => Promise.resolve('sha')) {
  const asked: string[] = []
  const git = {
    commitOf(revision: string) {
      asked.push(revision)
      return answer()
    },
    tagRefs() {
      asked.push('tags')
      return answer().then(() => [])
    },
  } as unknown as Git
  return { git, asked }
}

test('the head and the tags are asked for at once, and no second time for the first question', async () => {
  const { git, asked } = counting()
  const ahead = readAhead(git, 'HEAD')
  expect(asked).toEqual(['HEAD', 'tags'])
  expect([await ahead.commitOf('HEAD'), await ahead.tagRefs()]).toEqual(['sha', []])
  expect(asked).toHaveLength(2)
})

test.each<[string, (ahead: Git) => Promise<unknown>, readonly string[]]>([
  ['another revision is asked for by itself', (ahead) => ahead.commitOf('v1'), ['v1']],
  [
    'a later question is asked anew: the run may have written meanwhile',
    async (ahead) => [
      await ahead.tagRefs(),
      await ahead.tagRefs(),
      await ahead.commitOf('HEAD'),
      await ahead.commitOf('HEAD'),
    ],
    ['tags', 'HEAD'],
  ],
])('%s', async (_, ask, expected) => {
  const { git, asked } = counting()
  await ask(readAhead(git, 'HEAD'))
  expect(asked.slice(2)).toEqual(expected)
})

test('a failure is told to who asks, and to nobody else', async () => {
  const { git } = counting(() => Promise.reject(new Error('broken')))
  const ahead = readAhead(git, 'HEAD')
  await new Promise(setImmediate)
  await expect(ahead.tagRefs()).rejects.toThrow('broken')
})
