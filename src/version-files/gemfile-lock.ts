import type { Place, VersionFile } from './version-file.ts'

/** Bundler writes `-` as `.pre.`: https://docs.ruby-lang.org/en/3.4/Gem/Version.html#method-c-new */
export function toGemVersion(version: string): string {
  return version.replaceAll('-', '.pre.')
}

const SECTION = /^[A-Z]/
/** `    widget (1.4.2)` under `specs:`, and `  widget (1.4.2)` under CHECKSUMS. */
const ENTRY = /^(?<indent> +)(?<name>[^\s(]+) \((?<version>\d[^\s),]*)\)/
/** `      widget (= 1.4.2)`: what one package of a repository needs of another. */
const NEEDED = /^(?<indent> +)(?<name>[^\s(]+) \(= (?<version>\d[^\s),]*)\)/

interface Found extends Place {
  readonly name: string
}

/**
 * Where a Gemfile.lock holds the versions of the gems in this repository: the specs of PATH, what others need of them to
 * the very version, and their checksums. https://bundler.io/man/gemfile.5.html#PATH
 */
export function placesInGemfileLock(text: string, { packages, all }: VersionFile): readonly Place[] | undefined {
  const entries = { path: [] as Found[], others: [] as Found[] }
  let section = ''
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    if (SECTION.test(line)) section = line.trim()
    const entry = findOn(ENTRY, line, index)
    const needed = findOn(NEEDED, line, index)
    if (entry !== undefined && section === 'PATH' && line.startsWith('    ') && !line.startsWith('     '))
      entries.path.push(entry)
    else if (entry !== undefined && section === 'CHECKSUMS') entries.others.push(entry)
    else if (needed !== undefined) entries.others.push(needed)
  }
  const names = packages ?? (all === true || entries.path.length === 1 ? entries.path.map(({ name }) => name) : [])
  const own = entries.path.filter(({ name }) => names.includes(name))
  if (own.length === 0 || names.some((name) => !own.some((one) => one.name === name))) return undefined
  const beside = entries.others.filter((other) =>
    own.some((one) => one.name === other.name && one.value === other.value),
  )
  return [...own, ...beside]
}

function findOn(pattern: RegExp, line: string, start: number): Found | undefined {
  const match = pattern.exec(line)
  const { name = '', version: value = '' } = match?.groups ?? {}
  if (match === null) return undefined
  const end = start + match[0].length - 1
  return { name, value, start: end - value.length, end }
}
