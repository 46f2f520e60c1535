import type { Run } from '../next-version/read.ts'
import type { Ports } from '../ports/ports.ts'
import { commentText } from '../preview/comment-text.ts'
import { keepComment } from '../preview/keep-comment.ts'
import type { Settings } from '../settings/settings.ts'
import type { CheckpointResult } from './result.ts'

interface Asked {
  readonly run: Pick<Run, 'pull'>
  readonly settings: Pick<Settings, 'comment'>
}

/**
 * The same end, with what became of the comment on its pull request, if one was asked for. Nothing that happens to it keeps the
 * run from telling all that it found: the doors do that first.
 */
export async function keepPreview<R extends CheckpointResult>(
  end: R,
  { run: { pull }, settings }: Asked,
  { forge: { comments }, clock }: Pick<Ports, 'forge' | 'clock'>,
): Promise<R> {
  if (!settings.comment || pull === undefined || end.preview === undefined || comments === undefined) return end
  const notes = end.kind === 'planned' ? end.texts.notes : undefined
  const wanted = { text: commentText(end.preview, notes), at: pull.updatedAt ?? '' }
  return { ...end, comment: await keepComment(pull.number, wanted, { comments, clock }) }
}
