import type { Commit } from '../commits/commit.ts'
import { subjectOf } from '../commits/message.ts'
import type { PullRequest } from '../ports/pull-request.ts'

/** What GitHub would call the commit that a squash makes, and where its subject comes from. */
export interface SquashMessage {
  readonly text: string
  readonly subjectOf: 'title' | 'commit'
}

/**
 * The message that GitHub proposes for a squash, by the settings of the repository. `branch`: its commits, oldest first;
 * where they are unknown, and the settings ask for their words, so is the message.
 *
 *     squash_merge_commit_title     PR_TITLE            the title
 *                                   COMMIT_OR_PR_TITLE  of one commit its subject, else the title
 *     squash_merge_commit_message   PR_BODY             the pull request's text
 *                                   COMMIT_MESSAGES     of one commit its body, else `* subject` and body of each
 *                                   BLANK               nothing
 *
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/configuring-commit-squashing-for-pull-requests
 */
export function squashMessage(pull: PullRequest, branch: readonly Commit[] | undefined): SquashMessage | undefined {
  const { title, number, merging, commits = branch?.length } = pull
  const isOfCommit = commits === 1 && merging.squashTitle === 'COMMIT_OR_PR_TITLE'
  if (branch === undefined && (isOfCommit || merging.squashMessage === 'COMMIT_MESSAGES')) return undefined
  const only = isOfCommit ? branch?.[0] : undefined
  const subject = only === undefined ? title : subjectOf(only.message)
  const text = [`${subject} (#${number})`, squashBody(pull, only, branch), coAuthors(branch)]
  return { text: paragraphs(text), subjectOf: only === undefined ? 'title' : 'commit' }
}

function squashBody(
  { body, merging: { squashMessage: said } }: PullRequest,
  only: Commit | undefined,
  branch: readonly Commit[] = [],
): string {
  switch (said) {
    case 'BLANK':
      return ''
    case 'PR_BODY':
      return body
    case 'COMMIT_MESSAGES':
      if (only !== undefined) return bodyOf(only)
      return paragraphs(branch.map((commit) => paragraphs([`* ${subjectOf(commit.message)}`, bodyOf(commit)])))
  }
}

/** GitHub names all who wrote a commit of the branch, but for the author of the squash. */
function coAuthors(branch: readonly Commit[] = []): string {
  const [first, ...others] = branch
  const people = new Map(others.map(({ author }) => [author.email, author]))
  people.delete(first?.author.email ?? '')
  return [...people.values()].map(({ name, email }) => `Co-authored-by: ${name} <${email}>`).join('\n')
}

/**
 * The message that GitHub proposes for a merge commit.
 *
 *     merge_commit_title     PR_TITLE       the title
 *                            MERGE_MESSAGE  Merge pull request #7 from owner/branch
 *     merge_commit_message   PR_TITLE, PR_BODY, BLANK
 */
export function mergeMessage({ title, number, body, source, merging }: PullRequest): string {
  const subject =
    merging.mergeTitle === 'PR_TITLE' ? `${title} (#${number})` : `Merge pull request #${number} from ${source}`
  const under = { PR_TITLE: title, PR_BODY: body, BLANK: '' }[merging.mergeMessage]
  return paragraphs([subject, under])
}

function bodyOf({ message }: Commit): string {
  const text = message.trimStart()
  const end = text.search(/[\r\n]/)
  return end < 0 ? '' : text.slice(end).trim()
}

function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part.trim() !== '').join('\n\n')
}
