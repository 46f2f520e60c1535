import { escapeLabel } from '../markdown/markdown.ts'
import type { Run } from '../next-version/read.ts'
import type { Ports } from '../ports/ports.ts'
import { commentText, type FoldedNotes } from '../preview/comment-text.ts'
import { keepComment, type CommentEnd } from '../preview/keep-comment.ts'
import { previewMarkdown } from '../preview/markdown.ts'
import { packagesPreviewMarkdown } from '../preview/packages-markdown.ts'
import type { Settings } from '../settings/settings.ts'
import type { CheckpointsResult } from './packages/result.ts'
import type { CheckpointResult } from './result.ts'

interface Asked {
  readonly run: Pick<Run, 'pull'>
  readonly settings: Pick<Settings, 'comment'>
}

type Reached = Pick<Ports, 'forge' | 'clock'>

/**
 * The same end, with what became of the comment on its pull request, if one was asked for. Nothing that happens to it keeps the
 * run from telling all that it found: the doors do that first.
 */
export async function keepPreview<R extends CheckpointResult>(end: R, asked: Asked, ports: Reached): Promise<R> {
  if (end.preview === undefined) return end
  const notes = end.kind === 'planned' ? [{ title: 'Notes', notes: end.texts.notes }] : []
  return { ...end, ...(await commentWith({ told: previewMarkdown(end.preview), notes }, asked, ports)) }
}

/** The same for several packages. */
export async function keepPackagesPreview(
  end: CheckpointsResult,
  asked: Asked,
  ports: Reached,
): Promise<CheckpointsResult> {
  if (end.preview === undefined) return end
  const notes = end.packages.flatMap(({ end: one }) =>
    one.kind === 'planned' ? [{ title: `Notes of ${escapeLabel(one.plan.tag)}`, notes: one.texts.notes }] : [],
  )
  return { ...end, ...(await commentWith({ told: packagesPreviewMarkdown(end.preview), notes }, asked, ports)) }
}

async function commentWith(
  { told, notes }: { readonly told: string; readonly notes: readonly FoldedNotes[] },
  { run: { pull }, settings }: Asked,
  { forge: { comments }, clock }: Reached,
): Promise<{ readonly comment?: CommentEnd }> {
  if (!settings.comment || pull === undefined || comments === undefined) return {}
  const wanted = { text: commentText(told, notes), at: pull.updatedAt ?? '' }
  return { comment: await keepComment(pull.number, wanted, { comments, clock }) }
}
