import { badArguments } from '../errors/inputs.ts'
import { needsPackage } from '../errors/packages.ts'
import { CheckpointError, quoted } from '../errors/problem.ts'
import type { Packages, PackageSettings } from '../settings/settle-packages.ts'
import { withPrefix } from '../versions/tags.ts'

/**
 * The package that the words of a command are about: those that are versions name it by their longest prefix, and for a
 * number alone it is the one that was chosen, or the only one. @throws VC113 for two of them, VC808 for none
 */
export function packageAsked({ each, chosen }: Packages, words: readonly string[], place: string): PackageSettings {
  const byWords = words.flatMap((word) => longestOf(each, word) ?? [])
  const byName = each.filter(({ name }) => chosen?.includes(name))
  const meant = [...new Set([...byWords, ...byName])]
  const [one = each.length === 1 ? each[0] : undefined, other] = meant
  if (one === undefined)
    throw new CheckpointError(
      needsPackage(
        place,
        each.map(({ name }) => name),
      ),
    )
  if (other !== undefined)
    throw new CheckpointError(
      badArguments(
        `One package is asked about at a time, not ${quoted(one.name)} and ${quoted(other.name)}.`,
        'Name versions of one package.',
      ),
    )
  return one
}

function longestOf(each: readonly PackageSettings[], word: string): PackageSettings | undefined {
  return each
    .filter(({ prefix }) => withPrefix(word, prefix) !== undefined)
    .toSorted((one, other) => other.prefix.length - one.prefix.length)[0]
}
