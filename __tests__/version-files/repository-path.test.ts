import { expect, test } from '@jest/globals'
import { repositoryPath } from '../../src/version-files/repository-path.ts'

test.each([
  ['CHANGELOG.md', 'CHANGELOG.md'],
  ['docs/V1.2.3_RELEASE_NOTES.md', 'docs/V1.2.3_RELEASE_NOTES.md'],
  ['./docs/a.md', 'docs/a.md'],
  [' a b/ünïcode😀.md ', 'a b/ünïcode😀.md'],
  ['.github/a.yml', '.github/a.yml'],
  ['.gitignore', '.gitignore'],
  ['a..b/...', 'a..b/...'],
])('%j leads to a file', (text, path) => {
  expect(repositoryPath(text)).toBe(path)
})

test.each([
  ['nothing', ''],
  ['blanks', '  '],
  ['a parent', '../a.md'],
  ['a parent on the way', 'docs/../../a.md'],
  ['the folder itself', '.'],
  ['a dot on the way', 'docs/./a.md'],
  ['an absolute path', '/etc/passwd'],
  ['a drive', 'C:/a.md'],
  ['a home', '~/a.md'],
  ['backslashes', 'docs\\a.md'],
  ['a folder', 'docs/'],
  ['an empty segment', 'docs//a.md'],
  ['the git directory', '.git/config'],
  ['a git directory further down, in capitals', 'a/.GIT/hooks/pre-commit'],
  ['as NTFS shortens it', 'git~1/config'],
  ['as NTFS reads it', '.git ./config'],
  ['as a stream of NTFS', '.git::$INDEX_ALLOCATION/config'],
  ['as HFS+ reads it', '.g\u200cit/config'],
  ['a line break', 'a\nb'],
  ['a NUL', 'a\0b'],
])('%s does not: %j', (_, text) => {
  expect(repositoryPath(text)).toBeUndefined()
})
