import { CheckpointError, type Problem } from '../errors/problem.ts'
import { CommentsRefused, type Comment, type Comments } from '../ports/comments.ts'
import type { Clock } from '../ports/ports.ts'
import { markComment, readMarked, type MarkedComment } from '../record/comment-mark.ts'
import { settle } from '../writes/settle.ts'
import { judgeComments, type OwnComment } from './judge-comment.ts'

/** What became of the comment; `refused`: the token may not write one, `failed`: something went wrong on the way. */
export type CommentEnd =
  | { readonly kind: 'made' | 'updated' | 'kept'; readonly url: string }
  | { readonly kind: 'refused' | 'failed'; readonly problem: Problem }

interface Keeping {
  readonly comments: Comments
  readonly clock: Clock
}

/**
 * One comment on a pull request that says this. Each turn looks at what is there, and after one was written it is looked at
 * again: of runs at once all see the lowest id, and take the copies away.
 */
export async function keepComment(
  pull: number,
  wanted: MarkedComment,
  { comments, clock }: Keeping,
): Promise<CommentEnd> {
  let made: Comment | undefined
  try {
    return await settle<CommentEnd>(clock, `comment on pull request #${pull}`, async (unclearAnswers) => {
      const listed = await comments.list(pull)
      const own = await ownAmong(listed, comments)
      if (own === undefined || !(await isAccountedFor(made, { listed, own, comments }))) return undefined
      const verdict = judgeComments(own, wanted)
      if (verdict.kind === 'write') {
        made = await comments.write(pull, markComment(wanted))
        return undefined
      }
      const { first, as, copies } = verdict
      if (as !== undefined && !(await comments.edit(first, markComment(as)))) return undefined
      for (const copy of copies) await comments.remove(copy)
      const isChanged = as !== undefined || unclearAnswers > 0
      return { kind: first.id === made?.id ? 'made' : isChanged ? 'updated' : 'kept', url: first.url }
    })
  } catch (error) {
    if (!(error instanceof CheckpointError)) throw error
    const [problem] = error.problems
    if (problem === undefined) throw error
    return { kind: error instanceof CommentsRefused ? 'refused' : 'failed', problem }
  }
}

/** Ours, as we wrote them. Undefined where that cannot be told now. */
async function ownAmong(
  listed: readonly Comment[],
  comments: Pick<Comments, 'ownAmong'>,
): Promise<readonly OwnComment[] | undefined> {
  const marked = listed.flatMap((comment) => {
    const read = readMarked(comment.body)
    return read === undefined ? [] : [{ ...read, comment }]
  })
  if (marked.length === 0) return []
  const own = await comments.ownAmong(marked.map(({ comment }) => comment))
  return own && marked.filter(({ comment }) => own.includes(comment))
}

interface Seen {
  readonly listed: readonly Comment[]
  readonly own: readonly OwnComment[]
  readonly comments: Pick<Comments, 'remove'>
}

/**
 * Whether the one that this run wrote is in the list. Where it is not, and one of ours is that was written before it, another
 * run took it away as a copy, or the list lags: then it goes for sure. False where only a lag can be meant.
 */
async function isAccountedFor(made: Comment | undefined, { listed, own, comments }: Seen): Promise<boolean> {
  if (made === undefined || listed.some(({ id }) => id === made.id)) return true
  if (own.every(({ comment }) => comment.id > made.id)) return false
  await comments.remove(made)
  return true
}
