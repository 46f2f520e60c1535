import { noMarkedLine } from '../errors/marks.ts'
import {
  doubledVersion,
  notAVersionThere,
  notInLock,
  noVersionAt,
  patternMatches,
  wrongPattern,
} from '../errors/version-files.ts'
import { byMarks, onLines } from './by-marks.ts'
import { inTree, treeOf } from './by-path.ts'
import { commentPlaceIn } from './comments.ts'
import { placesInGemfileLock } from './gemfile-lock.ts'
import { isGemfileLock, isMix, isPlainVersion, knownFile, lockOf } from './known.ts'
import { placesInLock, type Lock } from './lock.ts'
import { marksIn, plainVersion } from './marks.ts'
import { placesInMix } from './mix.ts'
import { withText, type Located, type Replacement, type Search } from './search.ts'
import { positionOf } from './tree.ts'
import { withVersion } from './version-text.ts'

/** Where one entry of `prepare.files` wants the version. The text is that of its file. */
export async function locate(search: Search): Promise<Located> {
  const { wanted, text } = search
  if (wanted.pattern !== undefined) return byPattern(search, wanted.pattern)
  if (wanted.path !== undefined) return inTree(search, [wanted.path], [])
  const marks = marksIn(text)
  const hasMarks = marks.lines.length + marks.blocks.length + marks.broken.length > 0
  const known = await byName(search)
  // A manifest may leave its version to a marked line, or have one more there.
  if (known !== undefined) return hasMarks ? join('code' in known ? [] : known, byMarks(search, marks)) : known
  if (isPlainVersion(wanted.file)) return onLines(search, [plainVersion(text)])
  return hasMarks ? byMarks(search, marks) : noMarkedLine(wanted, wanted.file, commentPlaceIn(wanted.file))
}

function join(found: readonly Replacement[], more: Located): Located {
  return 'code' in more ? more : [...found, ...more]
}

/** Undefined where the file's name says nothing. */
async function byName(search: Search): Promise<Located | undefined> {
  const { wanted, text, version } = search
  const { file } = wanted
  const lock = lockOf(file)
  if (lock !== undefined) return inLock(search, lock)
  if (isGemfileLock(file)) {
    const places = placesInGemfileLock(text, wanted)
    return places === undefined ? notInLock(file, wanted.packages?.join(', ')) : withText(places, version)
  }
  if (isMix(file)) {
    const places = placesInMix(text)
    if (places.length > 1)
      return doubledVersion(
        file,
        places.map(({ start }) => positionOf(text, start)),
      )
    return places.length === 0 ? noVersionAt(file, ['@version', 'version:']) : withText(places, version)
  }
  const known = knownFile(file)
  return known === undefined ? undefined : inTree(search, known.eitherOf, known.also ?? [])
}

function byPattern({ wanted, text, version, matchPattern }: Search, pattern: string): Located {
  const matches = matchPattern(pattern, text)
  if (matches.kind === 'wrong') return wrongPattern(wanted, pattern, matches.reason)
  const { places } = matches
  const isClear = places.length === 1 || (places.length > 1 && wanted.all === true)
  if (!isClear)
    return patternMatches(
      wanted,
      wanted.file,
      places.map(({ start }) => positionOf(text, start)),
    )
  const edited = places.map((place) => ({ ...place, replacement: withVersion(place.value, version) }))
  const wrong = edited.find(({ replacement }) => replacement === undefined)
  if (wrong !== undefined) return notAVersionThere(wanted.file, positionOf(text, wrong.start), 'pattern', wrong.value)
  return edited.map((place) => ({ ...place, replacement: place.replacement ?? '' }))
}

async function inLock({ wanted, text, texts, version }: Search, lock: Lock): Promise<Located> {
  const tree = await treeOf(wanted.file, text, 'TOML')
  if ('code' in tree) return tree
  const places = await placesInLock({ lock, wanted, tree, texts, next: version })
  return 'code' in places ? places : withText(places, version)
}
