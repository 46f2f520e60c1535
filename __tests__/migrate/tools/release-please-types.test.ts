import { describe, expect, test } from '@jest/globals'
import { readSaid } from '../../../src/migrate/read-said.ts'
import { extraFile, sectionsOf } from '../../../src/migrate/tools/release-please-types.ts'

test.each([
  ['node', ['feat', 'fix', 'perf', 'revert']],
  ['python', ['feat', 'fix', 'perf', 'revert', 'deps', 'docs']],
  ['php', ['feat', 'fix', 'perf', 'revert', 'chore']],
])('visible types of %s', (type, types) => {
  expect([...sectionsOf(type).keys()]).toEqual(types)
})

describe('extra files', () => {
  test.each([
    [
      { type: 'json', path: 'a.json', jsonpath: '$.a.b' },
      { file: 'a.json', path: 'a.b' },
    ],
    [
      { type: 'json', path: 'a.json', jsonpath: "$['a']['b-c']" },
      { file: 'a.json', path: 'a.b-c' },
    ],
    [
      { type: 'xml', path: 'a.xml', xpath: '//project/version' },
      { file: 'a.xml', path: 'project.version' },
    ],
    [{ type: 'json', path: 'a.json', jsonpath: '$.a[?(@.b)].c' }, undefined],
    [{ type: 'yaml', path: '**/a.yml', jsonpath: '$.a', glob: true }, undefined],
    [{ type: 'json', path: '/a.json', jsonpath: '$.a' }, undefined],
  ])('%j', async (entry, file) => {
    expect(extraFile(await readSaid({ path: 'x', text: JSON.stringify(entry) }, 'JSON'))).toEqual(file)
  })

  test('a line that is marked for release-please keeps its mark', async () => {
    const file = extraFile(await readSaid({ path: 'x', text: '"./src/v.ts"' }, 'JSON')) as {
      file: string
      pattern: string
    }
    expect(file.file).toBe('src/v.ts')
    const text = "const A = '1.2.3' // x-release-please-version\nconst B = '4.5.6'"
    expect([...text.matchAll(new RegExp(file.pattern, 'gm'))].map(({ groups }) => groups?.['version'])).toEqual([
      '1.2.3',
    ])
  })
})
