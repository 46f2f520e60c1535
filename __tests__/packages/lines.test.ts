import { expect, test } from '@jest/globals'
import { aboveBase, baseOf, linesOf } from '../../src/packages/lines.ts'
import { shaOf } from '../next-version/history.ts'
import { packageOf } from './rules.ts'

const REFS = ['a-v1.0.0', 'a-v2.0.0', 'b-v9.0.0', 'a-v2.1.0-rc.1', 'v3.0.0'].map((name, at) => ({
  name,
  commit: shaOf(at),
}))
const [line] = linesOf([packageOf('a')], REFS, shaOf(50))

test('of a package only tags with its prefix may be the base, highest first', () => {
  expect(line?.choice.candidates.map(({ name }) => name)).toEqual(['a-v2.0.0', 'a-v1.0.0'])
})

test.each([
  [['a-v1.0.0', 'a-v2.0.0'], 'a-v2.0.0'],
  [['a-v1.0.0', 'b-v9.0.0'], 'a-v1.0.0'],
  [['b-v9.0.0'], undefined],
])('where %j stand in the history, the base is %s', (reached, name) => {
  if (line === undefined) throw new Error('no line')
  const base = baseOf(line, new Set(reached))
  expect(base?.name).toBe(name)
  const above = aboveBase({ ...line, ...(base && { base }), commits: [] }).map((tag) => tag.name)
  expect(above).toEqual(['a-v2.0.0', 'a-v1.0.0'].filter((other) => name === undefined || other > name))
})
