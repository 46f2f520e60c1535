import { expect, test } from '@jest/globals'
import { COMMITS_LOOKED_AT, type Git, type TagRef } from '../../src/ports/history.ts'
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
    since(tags: readonly TagRef[]) {
      const [base] = tags
      return Promise.resolve({ ...(base && { base }), commits: base?.commit === 'head' ? [] : [{}] })
    },
    writersOf(commit: string, most: number) {
      asked.push(`writers of ${commit}, ${most}`)
      return answer().then(() => undefined)
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

const V1 = { name: 'v1.0.0', commit: 'one' }
const AHEAD = `writers of one, ${COMMITS_LOOKED_AT}`

test.each<[string, (ahead: Git) => Promise<unknown>, readonly string[]]>([
  [
    'who wrote what is before the range is asked with its commits, once',
    async (ahead) => [await ahead.since([V1], 'head'), await ahead.writersOf?.('one', COMMITS_LOOKED_AT)],
    [AHEAD],
  ],
  ['not without a version before: nobody is known there', (ahead) => ahead.since([], 'head'), []],
  ['not where there is nothing to release', (ahead) => ahead.since([{ name: 'v2.0.0', commit: 'head' }], 'head'), []],
  [
    'further back, or of another commit, it is asked anew',
    async (ahead) => [
      await ahead.since([V1], 'head'),
      await ahead.writersOf?.('one', COMMITS_LOOKED_AT + 1),
      await ahead.writersOf?.('two', COMMITS_LOOKED_AT),
    ],
    [AHEAD, `writers of one, ${COMMITS_LOOKED_AT + 1}`, `writers of two, ${COMMITS_LOOKED_AT}`],
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
