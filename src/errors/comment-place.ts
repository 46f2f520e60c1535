/** Where a file may hold a comment, and so a mark: behind what stands on a line, on a line of its own, or nowhere. */
export type CommentPlace = 'anywhere' | 'own line' | 'nowhere'

/** How to mark the version; undefined where the file can hold no comment. */
export function markAdvice(comments: CommentPlace): string | undefined {
  if (comments === 'nowhere') return undefined
  return comments === 'anywhere'
    ? 'mark the line of the version with the comment x-version-checkpoint'
    : 'write the comment x-version-checkpoint-next-line on the line above the version'
}
