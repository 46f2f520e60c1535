// docs/threat-model.md promises nothing that no test holds.
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'

const ROOT = new URL('../../', import.meta.url)
const PAGE = readFileSync(new URL('docs/threat-model.md', ROOT), 'utf8')

interface Invariant {
  readonly number: number
  readonly says: string
  /** Each file below `__tests__/`, with words of the titles that are meant. */
  readonly heldBy: readonly { readonly file: string; readonly titles: readonly string[] }[]
}

const INVARIANTS: readonly Invariant[] = [...PAGE.matchAll(/^\| (\d+) \| (.+?) \| (.+) \|$/gm)].map(
  ([, number, says = '', holders = '']) => ({
    number: Number(number),
    says,
    heldBy: holders.split('; ').map((holder) => {
      const [, file = '', rest = ''] = /^`([^`]+)`: (.+)$/.exec(holder) ?? []
      return { file, titles: [...rest.matchAll(/"([^"]+)"/g)].map(([, title = '']) => title) }
    }),
  }),
)

test('the invariants are numbered from 1 on, and each is there once', () => {
  expect(INVARIANTS.map(({ number }) => number)).toEqual(INVARIANTS.map((_, at) => at + 1))
  expect(INVARIANTS.length).toBeGreaterThan(20)
  expect(new Set(INVARIANTS.map(({ says }) => says)).size).toBe(INVARIANTS.length)
})

test.each(INVARIANTS)('invariant $number, "$says", is held by tests that exist', ({ heldBy }) => {
  expect(heldBy.length).toBeGreaterThan(0)
  for (const { file, titles } of heldBy) {
    const path = new URL(`__tests__/${file}`, ROOT)
    expect({ file, exists: file.endsWith('.test.ts') && existsSync(path) }).toEqual({ file, exists: true })
    const text = readFileSync(path, 'utf8')
    expect({ file, named: titles.length > 0, lost: titles.filter((title) => !text.includes(title)) }).toEqual({
      file,
      named: true,
      lost: [],
    })
  }
})

test('every test file that it names elsewhere exists, too', () => {
  const security = readFileSync(new URL('SECURITY.md', ROOT), 'utf8')
  const named = [...`${PAGE}${security}`.matchAll(/`([\w/.-]+\.test\.ts)`/g)].map(([, file = '']) => file)
  expect(named.filter((file) => !existsSync(new URL(`__tests__/${file}`, ROOT)))).toEqual([])
})
