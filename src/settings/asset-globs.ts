import { badGlob, type Origin } from '../errors/inputs.ts'
import type { Problem } from '../errors/problem.ts'
import type { AssetGlobs } from '../ports/assets.ts'

/**
 * One glob a line; `!` before it excludes, whatever the order. `!(a|b)` is a pattern of its own, and includes.
 * Problems are VC120, one a line.
 */
export function parseAssetGlobs(text: string, origin: Origin): { globs: AssetGlobs; problems: Problem[] } {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const excludes = (line: string) => /^!(?!\()/.test(line)
  const include = lines.filter((line) => !excludes(line)).map(plain)
  const exclude = lines.filter(excludes).map((line) => plain(line.slice(1).trim()))
  const problems = [...include, ...exclude].flatMap((glob) => problemOf(glob, origin))
  if (include.length === 0 && exclude.length > 0)
    problems.push(badGlob(origin, lines[0] ?? '', 'only excludes files: no line includes any'))
  return { globs: { include, exclude }, problems }
}

function plain(glob: string): string {
  return glob.replace(/^(?:\.\/+)+/, '')
}

function problemOf(glob: string, origin: Origin): Problem[] {
  if (/^(?:[\\/~]|[a-z]:)/i.test(glob)) return [badGlob(origin, glob, 'is not a path in the repository')]
  if (/(?:^|[\\/])\.\.(?:[\\/]|$)/.test(glob)) return [badGlob(origin, glob, 'is outside the repository')]
  if (/\\\w/.test(glob)) return [badGlob(origin, glob, 'has a \\ between folders: write / instead')]
  return glob === '' ? [badGlob(origin, '!', 'names nothing')] : []
}
