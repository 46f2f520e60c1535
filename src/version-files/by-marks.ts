import { brokenMark, commentIsValue, emptyBlock, unclearLine } from '../errors/marks.ts'
import { commentPlaceIn, isCommentLine } from './comments.ts'
import type { Block, Marks, VersionLine } from './marks.ts'
import { withText, type Located, type Replacement, type Search } from './search.ts'
import { positionOf } from './tree.ts'
import type { Place } from './version-file.ts'

/** Where the marks of a file want the version. (VC710, VC725, VC729, VC730) */
export function byMarks(search: Search, marks: Marks): Located {
  const { wanted, text } = search
  const [broken] = marks.broken
  if (broken !== undefined) return brokenMark(wanted.file, positionOf(text, broken))
  if (commentPlaceIn(wanted.file) === 'own line') {
    const wrong = marks.behind.find((start) => !isCommentLine(lineAt(text, start)))
    if (wrong !== undefined) return commentIsValue(wanted.file, positionOf(text, wrong))
  }
  const blocks: Replacement[] = []
  for (const block of marks.blocks) {
    const found = inBlock(search, block)
    if ('code' in found) return found
    blocks.push(...found)
  }
  const lines = onLines(search, marks.lines)
  return 'code' in lines ? lines : [...blocks, ...lines]
}

function lineAt(text: string, start: number): string {
  return /[^\r\n]*/.exec(text.slice(start))?.[0] ?? ''
}

export function onLines({ wanted: { file }, text, version }: Search, lines: readonly VersionLine[]): Located {
  const places: Place[] = []
  for (const { start, found } of lines) {
    const values = [...new Set(found.map((one) => ('unclear' in one ? one.unclear : one.value)))]
    const isClear = values.length === 1 && found.every((one) => !('unclear' in one))
    if (!isClear) return unclearLine(file, positionOf(text, start), values)
    places.push(...found.filter((one): one is Place => !('unclear' in one)))
  }
  return withText(places, version)
}

/** A block may name other versions too: ours is the one that was released last, or the only one there is. */
function inBlock({ wanted: { file }, text, version, previous }: Search, { start, found }: Block): Located {
  const values = new Set(found.map(({ value }) => value))
  const [only] = values
  const old = values.size === 1 && only !== undefined ? [only] : [...previous, version].filter((one) => values.has(one))
  if (old.length === 0) return emptyBlock(file, positionOf(text, start), [...values])
  return withText(
    found.filter(({ value }) => old.includes(value)),
    version,
  )
}
