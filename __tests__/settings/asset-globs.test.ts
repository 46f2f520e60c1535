import { describe, expect, test } from '@jest/globals'
import { parseAssetGlobs } from '../../src/settings/asset-globs.ts'

const ORIGIN = { place: 'input assets' }
const parse = (text: string) => parseAssetGlobs(text, ORIGIN)

describe('globs, one a line', () => {
  test.each<[string, readonly string[], readonly string[], string]>([
    ['dist/*.tgz', ['dist/*.tgz'], [], 'one'],
    ['dist/*.tgz\ndocs/*.pdf\n', ['dist/*.tgz', 'docs/*.pdf'], [], 'two'],
    ['\n  dist/a b.tgz  \n\n', ['dist/a b.tgz'], [], 'blanks around are not meant, blanks within are'],
    ['dist/a\r\ndist/b', ['dist/a', 'dist/b'], [], 'CRLF'],
    ['./dist/*', ['dist/*'], [], 'from here'],
    ['!dist/*.map\ndist/*', ['dist/*'], ['dist/*.map'], 'an exclusion, in any order'],
    ['dist/*\n! ./dist/x', ['dist/*'], ['dist/x'], 'a space after the !'],
    ['!(a|b).zip', ['!(a|b).zip'], [], 'a pattern of its own'],
    ['a..b/c', ['a..b/c'], [], 'two dots within a name lead nowhere'],
    [String.raw`dist/a\[1\].txt`, [String.raw`dist/a\[1\].txt`], [], 'a sign that is meant as it stands'],
    ['', [], [], 'nothing'],
  ])('%j: %j without %j: %s', (text, include, exclude) => {
    expect(parse(text)).toEqual({ globs: { include, exclude }, problems: [] })
  })

  test.each([
    ['/etc/passwd', 'is not a path in the repository', 'an absolute path'],
    ['~/secret', 'is not a path in the repository', 'a home'],
    ['C:/Users/x', 'is not a path in the repository', 'a drive'],
    ['c:x', 'is not a path in the repository', 'a drive and no slash'],
    [String.raw`\\server\share`, 'is not a path in the repository', 'a share'],
    ['../x', 'is outside the repository', 'up'],
    ['dist/../../x', 'is outside the repository', 'up, later'],
    ['dist/..', 'is outside the repository', 'up, at the end'],
    [String.raw`dist\widget.zip`, 'has a \\ between folders', 'a path of Windows'],
    ['!dist/x', 'only excludes', 'nothing is left'],
    ['dist/*\n!', 'names nothing', 'an exclamation mark alone'],
  ])('%j %s: %s', (text, reason) => {
    const { problems } = parse(text)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ code: 'VC120', what: expect.stringContaining(reason) })
    expect(problems[0]?.what).toMatch(/^input assets: the glob "/)
  })

  test('every line that is wrong is told', () => {
    expect(parse('/a\n../b\nc').problems).toHaveLength(2)
  })
})
