import { isReleaseCommit } from '../commits/release-commit.ts'
import { splitMessage } from '../commits/message.ts'
import { withoutTrailers, withTrailer } from '../commits/version-trailer.ts'
import type { PreparedFile } from '../ports/committed-file.ts'
import type { NewCommit } from '../ports/ports.ts'

/** What prepares one package. Where two write one file, the later was made from the earlier. */
export interface PreparedPackage {
  readonly tag: string
  readonly commit: NewCommit
}

/** One commit for all: it names every version, so each package is known to be prepared by it. Undefined for none. */
export function preparedTogether(each: readonly PreparedPackage[]): NewCommit | undefined {
  const [first] = each
  if (first === undefined || each.length === 1) return first?.commit
  const message = messageOfAll(each.map(({ tag, commit }) => ({ tag, message: commit.message })))
  return { ...first.commit, files: filesOfAll(each.map(({ commit }) => commit.files)), message }
}

/** Each file once, as the last that writes it has it. */
export function filesOfAll(each: readonly (readonly PreparedFile[])[]): PreparedFile[] {
  return [...new Map(each.flat().map((file) => [file.path, file])).values()]
}

/** The message of each with all tags in the place of its own, where that is one text; else the one that is built in. */
export function messageOfAll(each: readonly { readonly tag: string; readonly message: string }[]): string {
  const tags = each.map(({ tag }) => tag)
  const all = tagsText(tags)
  const texts = new Set(each.map(({ tag, message }) => withoutTrailers(message).replaceAll(tag, all)))
  const [text = ''] = texts
  const isOne = texts.size === 1 && isReleaseCommit(splitMessage(text))
  return tags.reduce(withTrailer, isOne ? text : `📋 Prepare for ${all} release`)
}

/** Characters: a subject that names more is cut by those who show it. */
const LONGEST_LIST = 80

/** `core-v1.3.0, api-v0.4.1 and 38 more` */
function tagsText(tags: readonly string[]): string {
  let shown = tags.length
  while (shown > 1 && tags.slice(0, shown).join(', ').length > LONGEST_LIST) shown -= 1
  const more = tags.length - shown
  return tags.slice(0, shown).join(', ') + (more === 0 ? '' : ` and ${more} more`)
}
