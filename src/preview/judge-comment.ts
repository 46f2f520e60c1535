import type { Comment } from '../ports/comments.ts'
import { digestOf } from '../record/region.ts'
import type { MarkedComment } from '../record/comment-mark.ts'

/** A comment that we wrote, and nobody edited. */
export interface OwnComment extends MarkedComment {
  readonly comment: Comment
}

/** What is to be done about the comments of ours: one is to be left, with the latest text. */
export type CommentVerdict =
  | { readonly kind: 'write' }
  /** The first stays; `as`: what it should say, where it says something else. `copies` go. */
  | { readonly kind: 'keep'; readonly first: Comment; readonly as?: MarkedComment; readonly copies: readonly Comment[] }

/**
 * The lowest id stays, since every run finds the same one lowest. A text about a later state of the pull request is not
 * written over by a run that was started earlier, nor lost with its copy.
 */
export function judgeComments(own: readonly OwnComment[], wanted: MarkedComment): CommentVerdict {
  const [first, ...copies] = [...own].sort((one, other) => one.comment.id - other.comment.id)
  if (first === undefined) return { kind: 'write' }
  const latest = [first, ...copies].reduce<MarkedComment>(
    (best, each) => (best.at === '' || each.at <= best.at ? best : each),
    wanted,
  )
  const isAsWanted = digestOf(first.text) === digestOf(latest.text)
  return {
    kind: 'keep',
    first: first.comment,
    ...(!isAsWanted && { as: { text: latest.text, at: latest.at } }),
    copies: copies.map(({ comment }) => comment),
  }
}
