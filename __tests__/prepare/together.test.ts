import { describe, expect, test } from '@jest/globals'
import { preparedTogether } from '../../src/prepare/together.ts'
import { NOW, shaOf } from '../next-version/history.ts'

const part = (tag: string, files: Readonly<Record<string, string>>, subject = `📋 Prepare for ${tag} release`) => ({
  tag,
  commit: {
    ...{ branch: 'main', parent: shaOf(1), date: NOW, message: `${subject}\n\nRelease-Version: ${tag}` },
    files: Object.entries(files).map(([path, text]) => ({ path, text, isProgram: false })),
  },
})
const messageOf = (...each: ReturnType<typeof part>[]) => preparedTogether(each)?.message.split('\n')

test('none for none, and that of one as it is', () => {
  expect(preparedTogether([])).toBeUndefined()
  const one = part('core-v1.0.0', { a: '1' })
  expect(preparedTogether([one])).toEqual(one.commit)
})

test('files of all, each once: a later text was made from the earlier', () => {
  const both = preparedTogether([part('a-v1.0.0', { x: 'a', log: 'a' }), part('b-v1.0.0', { log: 'ab', y: 'b' })])
  expect(both?.files.map(({ path, text }) => `${path} ${text}`)).toEqual(['x a', 'log ab', 'y b'])
})

describe('its message', () => {
  test('names every version', () => {
    expect(messageOf(part('a-v1.0.0', {}), part('b@2.0.0', {}))).toEqual([
      ...['📋 Prepare for a-v1.0.0, b@2.0.0 release', '', 'Release-Version: a-v1.0.0', 'Release-Version: b@2.0.0'],
    ])
  })

  test.each([
    ['chore(release): TAG', 'chore(release): a-v1.0.0, b-v1.0.0', 'one that names the tag'],
    ['chore: release 1.0.0', 'chore: release 1.0.0', 'one that is the same for all'],
    ['chore: release of TAG for the party', '📋 Prepare for a-v1.0.0, b-v1.0.0 release', 'one that would be a change'],
  ])('%s: %s, for %s', (subject, expected) => {
    const of = (tag: string) => part(tag, {}, subject.replace('TAG', tag))
    expect(messageOf(of('a-v1.0.0'), of('b-v1.0.0'))?.[0]).toBe(expected)
  })

  test('is built in where the texts differ', () => {
    const one = part('a-v1.0.0', {}, 'chore: release 1.0.0')
    expect(messageOf(one, part('b-v2.0.0', {}, 'chore: release 2.0.0'))?.[0]).toBe(
      '📋 Prepare for a-v1.0.0, b-v2.0.0 release',
    )
  })
})

test('many tags are cut', () => {
  const tags = Array.from({ length: 40 }, (_, index) => `package-${index}-v1.0.0`)
  const message = messageOf(...tags.map((tag) => part(tag, {})))
  expect(message?.[0]).toBe(
    '📋 Prepare for package-0-v1.0.0, package-1-v1.0.0, package-2-v1.0.0, package-3-v1.0.0 and 36 more release',
  )
  expect(message).toHaveLength(42)
})
