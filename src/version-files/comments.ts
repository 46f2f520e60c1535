import type { CommentPlace } from '../errors/comment-place.ts'
import { nameOf } from './version-file.ts'

/**
 * Behind a value a comment is a part of the value in .properties
 * (https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/Properties.html#load(java.io.Reader)), and in
 * files that Python's configparser reads (https://docs.python.org/3/library/configparser.html#supported-ini-file-structure).
 */
const OWN_LINE = /\.(?:properties|cfg|ini)$|^\.(?:env|npmrc)(?:\..*)?$/i
/** https://www.rfc-editor.org/rfc/rfc8259 knows none; deno.json and jsr.json are read with comments all the same. */
const NOWHERE = /(?<!^deno|^jsr)\.json$|\.lock$/i

export function commentPlaceIn(file: string): CommentPlace {
  const name = nameOf(file)
  if (OWN_LINE.test(name)) return 'own line'
  return NOWHERE.test(name) ? 'nowhere' : 'anywhere'
}

/** A line that is nothing but a comment, in files that know no other. */
export function isCommentLine(line: string): boolean {
  return /^\s*[#;!]/.test(line)
}
