import { isBreakingToken } from '../breaking-token.ts'
import { bulletOn } from './bullets.ts'
import { readHeader } from '../header.ts'

/** What `git merge --squash` puts above the commits, https://git-scm.com/docs/git-merge */
const GIT_TITLE = 'Squashed commit of the following:'
const GIT_COMMIT = /^commit [0-9a-f]{7,64}\b/
const GIT_FIELD = /^[A-Z]\w*:[ \t]/
const GIT_INDENT = '    '

/** GitLab's `%{all_commits}`, https://docs.gitlab.com/user/project/merge_requests/commit_templates/ */
const GITLAB_INDENT = '  '
const GITLAB_TOKEN = /^ {2}(?:BREAKING[ -]CHANGES?:|(?:migration|highlight)\b.{0,6}:|[\p{L}-]+-by:)/iu

/**
 * The lines of a squash as GitHub writes one, each commit a bullet with its body at the first column:
 *
 *     Squashed commit of the following:        Squashed commit of the following:
 *
 *     commit 1a2b3c4…                          * feat: a search box
 *     Author: Ann <ann@example.org>
 *                                              Its body.
 *         feat: a search box
 *
 *         Its body.
 *
 * GitLab writes the bullets, but indents the bodies by two: they are moved where something in them speaks, for lists of
 * people are indented as well. Lines that are no squash are given back as they are.
 */
export function unfoldSquash(subject: string, lines: readonly string[]): readonly string[] {
  const title = subject === GIT_TITLE ? 0 : lines.indexOf(GIT_TITLE) + 1
  const unfolded = subject === GIT_TITLE || title > 0 ? unfoldGit(lines, title) : lines
  return unfolded.some((line) => line.startsWith(GITLAB_INDENT) && GITLAB_TOKEN.test(line))
    ? unfoldGitLab(unfolded)
    : unfolded
}

function unfoldGit(lines: readonly string[], from: number): readonly string[] {
  const unfolded = lines.slice(0, from)
  let at = from
  for (;;) {
    while (lines[at]?.trim() === '') unfolded.push(lines[at++] ?? '')
    if (!GIT_COMMIT.test(lines[at] ?? '')) break
    at += 1
    while (GIT_FIELD.test(lines[at] ?? '')) at += 1
    const start = at
    while (at < lines.length && isIndented(lines[at], GIT_INDENT)) at += 1
    const text = lines.slice(start, at).map((line) => line.slice(GIT_INDENT.length))
    const first = text.findIndex((line) => line.trim() !== '')
    if (first < 0) continue
    const title = text[first]?.trim() ?? ''
    unfolded.push(`* ${title}`)
    for (const line of ofCommit(title, text.slice(first + 1))) unfolded.push(line)
  }
  return [...unfolded, ...lines.slice(at)]
}

function unfoldGitLab(lines: readonly string[]): readonly string[] {
  const unfolded: string[] = []
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? ''
    unfolded.push(line)
    at += 1
    const title = bulletOn(line)?.text
    if (title === undefined) continue
    const start = at
    while (at < lines.length && isIndented(lines[at], GITLAB_INDENT)) at += 1
    const block = lines.slice(start, at)
    // Text right under a bullet is a part of it, unless the bullet can be nothing but a commit.
    const isBody = block[0]?.trim() === '' || readHeader(title).kind === 'conventional'
    const speaks = isBody && block.some((text) => GITLAB_TOKEN.test(text))
    const moved = speaks ? ofCommit(title, block.map((text) => text.slice(GITLAB_INDENT.length))) : block // prettier-ignore
    for (const text of moved) unfolded.push(text)
  }
  return unfolded
}

function isIndented(line: string | undefined, indent: string): boolean {
  return line?.startsWith(indent) === true || line?.trim() === ''
}

/** The body of a commit whose subject decides: a list in it stays a list, for its items are no commits. */
function ofCommit(subject: string, body: readonly string[]): readonly string[] {
  if (!body.some((line) => bulletOn(line) !== undefined) || readHeader(subject).kind === 'unconventional') return body
  return body.map((line) => (bulletOn(line) === undefined || isBreakingToken(line) ? line : ` ${line}`))
}
