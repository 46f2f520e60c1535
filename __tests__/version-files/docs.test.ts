// The examples of docs/version-files.md, as they stand there.
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { matchPattern } from '../../src/version-files/bounded-pattern.ts'
import { preparationOf } from '../../src/settings/preparation.ts'
import { editVersionFiles } from '../../src/version-files/edit.ts'

const PAGE = readFileSync(new URL('../../docs/version-files.md', import.meta.url), 'utf8')

/** A file or an entry of `files` in bold, perhaps the version it is released as, and what changes in it. */
const EXAMPLE =
  /^\*\*`(?<entry>[^`]+)`\*\*(?:, released as `(?<version>[^`]+)`)?(?:[^\n]+\n)*\n*\n```diff\n(?<lines>[^]*?)```$/gm

const EXAMPLES = [...PAGE.matchAll(EXAMPLE)].map(({ groups: { entry = '', version = '1.5.0', lines = '' } = {} }) => ({
  ...{ entry, version, lines: lines.split('\n').slice(0, -1) },
}))

const MANIFESTS = [
  ['Cargo.toml', '[package]\nname = "widget"\nversion = "1.4.2"\n'],
  ['pyproject.toml', '[project]\nname = "widget"\nversion = "1.4.2"\n'],
] as const

test('every example is found', () => {
  expect(EXAMPLES).toHaveLength(PAGE.split('```diff\n').length - 1)
})

test.each(EXAMPLES)('$entry, released as $version', async ({ entry, version, lines }) => {
  const configuration = parse(`files: [${entry}]\npep440: { next: rc }`) as Parameters<typeof preparationOf>[0]
  const { preparation, problems } = preparationOf(configuration, (keys) => keys.join('.'))
  expect(problems).toEqual([])
  const textOf = (sign: string) =>
    lines.flatMap((line) => (line.startsWith(' ') || line.startsWith(sign) ? [`${line.slice(1)}\n`] : [])).join('')
  const [wanted] = preparation?.files ?? []
  const file = wanted?.file ?? ''
  const texts = new Map<string, string>([...MANIFESTS, [file, textOf('-')]])
  const next = { version, previous: ['1.4.2'], pep440: preparation?.pep440 ?? {}, matchPattern }
  const edited = await editVersionFiles(preparation?.files ?? [], texts, next)
  expect(edited.problems).toEqual([])
  expect(edited.edits.map(({ path, after }) => [path, after])).toEqual([[file, textOf('+')]])
})

test.each([
  ...['pyproject.toml', 'setup.cfg', 'uv.lock', 'package.json', 'composer.json', 'deno.json', 'deno.jsonc', 'jsr.json'],
  ...['package-lock.json', 'npm-shrinkwrap.json', 'Cargo.toml', 'Cargo.lock', 'pom.xml', 'gradle.properties'],
  ...['.csproj', 'Directory.Build.props', 'mix.exs', 'Gemfile.lock', 'Chart.yaml', 'pubspec.yaml', 'VERSION'],
  ...['x-version-checkpoint-next-line', 'x-version-checkpoint-start'],
])('%s has its place on the page', (name) => {
  expect(PAGE).toContain(name)
})
