import { splitEmoji } from './gitmoji/emoji.ts'
import { readHeader } from './header.ts'
import type { Message } from './message.ts'
import { withoutNumbers } from './subject-end.ts'

/** Types that release tools write. A feature or a fix is never a release commit, whatever it says. */
const HOUSEKEEPING: ReadonlySet<string> = new Set(['chore', 'build', 'ci', 'release', 'bump', 'version'])

const VERSION = String.raw`v?\d+\.\d+(?:\.\d+)?(?:[-+.][0-9a-z.+-]*)?`
const VERB = '(?:prepare|release|publish|version|bump version|bump|tag|cut)(?: (?:for|to|of|from|the|a))?:?'

/**
 * All that a release tool's title says: a version, with verbs and one name before it. So `release widget 1.2.3` and
 * `bump version from 1.2.2 to 1.2.3`; not `bump lodash to 4.17.21`, for that is a dependency's version.
 */
const WITH_VERSION = new RegExp(
  [
    String.raw`^(?:${VERB} ){0,3}(?:(?<=(?:release|publish|version) (?:of )?)[@\w./-]+[ @](?:version )?)?`,
    String.raw`${VERSION}(?: (?:to|→|->) ${VERSION})?(?: release)?$`,
  ].join(''),
  'i',
)

/** Versions with the prefix of their tags, as in `core-v1.3.0, @acme/api@0.4.1 and 3 more`. */
const TAG = String.raw`(?:[@\w][@\w./-]*[-@/])?${VERSION}`
const TAGS = String.raw`${TAG}(?:, ${TAG})*(?: and \d+ more)?`

/** Ours names tags; not `bump lodash-4.17.21`, for that is a dependency's version. */
const WITH_TAGS = new RegExp(String.raw`^(?:prepare for|release|publish) ${TAGS}(?: release)?$`, 'i')
const TAGS_ALONE = new RegExp(`^${TAGS}$`, 'i')

/** Titles of tools that release many packages at once: release-please, lerna, nx, changesets. */
const WITHOUT_VERSION = /^(?:release (?:main|master)|publish|version packages)$/i

/** Behind the type `release` any words are about one, if they name a version. */
const NAMES_VERSION = new RegExp(String.raw`(?:^|\s)${VERSION}(?:\s|$)`, 'i')

/** Longer than any such title: what a person wrote by hand. */
const MAX_TITLE = 120

/** The branches on which release-please and changesets propose a release. */
const RELEASE_BRANCH = /^Merge pull request #\d+ from [^/\s]+\/(?:release-please(?:--|\/)|changeset-release\/)/

/**
 * Whether a commit only records a release: ours or another tool's preparation commit, or the merge of a release pull
 * request. It is no change, whatever the table says of its type.
 */
export function isReleaseCommit({ subject, lines }: Pick<Message, 'subject' | 'lines'>): boolean {
  if (isReleaseTitle(subject)) return true
  if (!subject.startsWith('Merge pull request #')) return false
  const title = lines.find((line) => line.trim() !== '')
  return RELEASE_BRANCH.test(subject) || (title !== undefined && isReleaseTitle(title))
}

function isReleaseTitle(title: string): boolean {
  if (title.length > MAX_TITLE) return false
  const reading = readHeader(title)
  if (reading.kind === 'unconventional') return saysRelease(withoutNumbers(splitEmoji(title.trim()).rest))
  const { type, scope, exclaimed, description } = reading.header
  if (!HOUSEKEEPING.has(type) || scope === 'deps' || exclaimed) return false
  if (scope === 'release' && TAGS_ALONE.test(withoutNumbers(description))) return true
  return saysRelease(description) || (type === 'release' && NAMES_VERSION.test(description))
}

function saysRelease(text: string): boolean {
  const bare = withoutNumbers(text)
  return WITH_VERSION.test(bare) || WITH_TAGS.test(bare) || WITHOUT_VERSION.test(bare)
}
